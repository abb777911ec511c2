"""Cuts a run of words with capitals into the names it holds, whatever stands around it.

A run is what the eye takes in at once: "President Emmanuel Macron of France".  Names come back again and again, within
an article and from one to the next, so what a run holds is worked out once.
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from site_gen.extract import lexicon as lex
from site_gen.extract.gazetteer import CAPITAL, Form, look_up
from site_gen.extract.organizations import HEADS, HEADS_OF, OF_TOWNS, UNIONS
from site_gen.extract.persons import read_name, spell
from site_gen.extract.places import PARTS

_TOKEN = rf"{CAPITAL}(?:\.(?:{CAPITAL}\.)*|(?:t|en|ep|ov|rs?|s|rof|ev|gt|ol)\.|[\w&]*(?:[’'-]{CAPITAL}\w*)*)"
"""A name, initials, or a title such as "Sen."; begins with a set of letters, for which the engine looks fast."""
_PLURAL = r"(?:(?<=s)[’']|(?:(?<=omen)|(?<=dren)|(?<=ople))[’']s)"
_LINK = (
    r"(?:(?:of|for|on) (?:the )?|and |& |de (?:la |los )?|del |van (?:der |den )?|von "
    r"|bin |al |el |da |di |du |le |ter )"
)
RUN = re.compile(rf"{_TOKEN}(?:{_PLURAL}? {_LINK}?{_TOKEN}){{0,11}}")
"""Words with capitals and what may join them."""
_WORD = re.compile(rf"(?P<name>{_TOKEN})|(?P<plural>{_PLURAL})|[^\W\d_]+|&")

_OPENERS = (
    lex.DETERMINERS | lex.PREPOSITIONS | lex.SUBORDINATORS | lex.POSSESSIVES | lex.ADVERBS | lex.BE
    | lex.HAVE_AND_MODALS
    | {"and", "but", "or", "he", "she", "it", "they", "we", "you", "i", "yes", "who", "which", "recall"}
    | lex.words("""
        à, au, aus, aux, avec, bei, beim, con, dans, das, de, del, dem, den, depuis, der, des, desde, die, du, durch,
        e, ein, eine, einem, einen, einer, el, elle, en, entre, er, es, et, hasta, il, im, in, la, las, le, les, los,
        mais, mit, nach, no, para, pero, por, pour, según, selon, seit, ses, si, sie, sin, son, su, sur, un, una, und,
        une, vom, von, vor, wie, y, zu, zum, zur
    """)
)  # fmt: skip
"""Words whose capital only says that a sentence begins."""

_BODY = re.compile(
    r"""[OU]o[NPHOU]{1,5}(?:(?<=P)a[NP]{1,3})?                                       # Department of Labor
    | (?:(?:Pa)?[NPHOU]{1,6}[HOU] | [NPHOU]{1,4}'[NP]{0,2}U)                         # Water and Dams Authority
      (?:(?<=[OU])o[NPHOU]{1,4}(?:(?<=P)a[NP]{1,3})?)?                               # Railway Museum of Ballarat East
    """,
    re.VERBOSE,
)
"""The shape of an organization's name, one letter a word; `_class` says which."""
_HEAD = re.compile(r"[HOU]")
_JOINING = {"of": "o", "for": "o", "on": "o", "and": "a", "&": "a"}
_UNITED_STATES = re.compile(r"^(?:U\.S\.|United States) ")
_NO_PART = (lex.TITLES | lex.TIME_WORDS | {"top", "enter", "retired", "big", "old", "his", "via", "dear"}) - {
    "state", "home", "press", "justice", "general",
}  # fmt: skip
_FIELDS = lex.PORTFOLIOS | lex.words("arts, children, fish, food, housing, human, law, parks, public, wildlife")
_SMALL = "oa'-"
"""The letters of words without a capital."""


class Piece(NamedTuple):
    """A part of a run."""

    kind: Literal["form", "body", "person", "words"]
    """A known name, an organization by its shape, a full name by its forename, or words that nobody knows."""
    name: str
    start: int
    end: int
    before: str
    """The word before it within the run, in lower case; empty where the run begins with it."""
    form: Form | None = None
    places: tuple[Form, ...] = ()
    """With which an organization's name begins or ends: "Texas Tech", "Bank of Japan"."""
    borne: str = ""
    """Of words: the last of them where it looks like a place's name and is not: "Valda Paris"."""
    stem: str = ""
    """What stands before the head of an organization's name and may be a town: "Thornley" of "Thornley Council"."""


class _Word(NamedTuple):
    start: int
    end: int
    written: str
    letter: str
    form: Form | None
    """The known name that begins with it."""


@lru_cache(maxsize=1 << 14)
def read_run(run: str, lang: str) -> tuple[Piece, ...]:
    """Return what a run names, in order; `lang` is the text's language."""
    if run.isalpha():
        return _read_word(run, lang)
    words = [_read_match(run, match, lang) for match in _WORD.finditer(run)]
    letters = "".join([word.letter for word in words])
    pieces: list[Piece] = []
    row: list[_Word] = []  # of words that nobody knows
    index = 0
    while index < len(words):
        start, end, written, letter, _ = words[index]
        before = words[index - 1].written.lower() if index else ""
        piece = _read_known(run, words, letters, index, before) if letter not in _SMALL else None
        joined = bool(row) and run[row[-1].end : start] == " "
        if joined and piece and piece.form and piece.form.kind in {"place", "seat"} and not _is_part(row):
            row.append(words[index])
            pieces.append(_row(run, words, row)._replace(borne=written))
            row = []
            index += 1
            continue
        if row and (piece or not joined or letter == "x"):
            pieces.append(_row(run, words, row))
            row = []
        if piece:
            pieces.append(piece)
            end = piece.end
        elif letter not in _SMALL and letter != "x":
            row.append(words[index])
        while index < len(words) and words[index].start < end:
            index += 1
    if row:
        pieces.append(_row(run, words, row))
    return tuple(piece for piece in pieces if piece.name)


def _read_match(run: str, match: re.Match[str], lang: str) -> _Word:
    start, end = match.span()
    written = match.group()
    if match.lastgroup == "name":
        return _Word(start, end, written, _class(written), look_up(run, start, written, lang))
    return _Word(start, end, written, "'" if match.lastgroup else _JOINING.get(written, "-"), None)


def _read_word(word: str, lang: str) -> tuple[Piece, ...]:
    """Return what a run of one word names: most are, and need no more."""
    form = look_up(word, 0, word, lang)
    if form:
        return (Piece("form", form.name, 0, len(word), "", form),) if form.name else ()
    return () if _class(word) == "x" else (Piece("words", word, 0, len(word), ""),)


def _read_known(run: str, words: list[_Word], letters: str, index: int, before: str) -> Piece | None:
    """Return what begins with a word: the longest of what may."""
    start, _, written, letter, form = words[index]
    form_end = start + len(form.written) if form else start
    body = _BODY.match(letters, index) if _HEAD.search(letters, index) else None
    if body and [word.written for word in words[body.end() - 1 : body.end() + 1]] == ["District", "Attorney"]:
        body = None
    if body and words[body.end() - 1].end > form_end and not _ends_known(words[index + 1 : body.end()]):
        return _read_body(run, words[index : body.end()], before)
    if form and form.doubt != "?":
        return Piece("form", form.name, start, form_end, before, form)
    name_end = read_name(run, start, written) if index + 1 < len(words) and letter != "x" else 0
    if name_end:
        return Piece("person", spell(run[start:name_end]), start, name_end, before)
    return Piece("form", form.name, start, form_end, before, form) if form else None


def _ends_known(words: list[_Word]) -> bool:
    """Tell whether the rest of what looks like an organization is a known one: "Internal Trump University"."""
    end = words[-1].end
    forms = [(word.form, word.start) for word in words if word.form]
    return any(form.kind == "organization" and start + len(form.written) == end for form, start in forms)


def _read_body(run: str, words: list[_Word], before: str) -> Piece:
    start, end = words[0].start, words[-1].end
    places = tuple(
        word.form
        for word in words
        if word.form
        and word.form.kind in {"place", "seat"}
        and word.form.name
        and not word.form.doubt
        and (word.start == start or word.start + len(word.form.written) == end)
    )
    stem = ""
    if not places and words[-1].letter in "HOU":
        town = next((i for i, word in enumerate(words) if word.letter != "N" or word.written in OF_TOWNS), 0)
        stem = run[start : words[town - 1].end] if town else ""
    name = _UNITED_STATES.sub("US ", run[start:end])
    return Piece("body", name, start, end, before, places=places, stem=stem)


def _is_part(row: list[_Word]) -> bool:
    """Tell whether words before a place's name tell which part of it: "Downtown Detroit"; else they make a name of it.

    "Valda Paris" is nobody from France.
    """
    return row[-1].written.lower() in PARTS or row[-1].letter != "N"


def _row(run: str, words: list[_Word], row: list[_Word]) -> Piece:
    first = words.index(row[0])
    before = words[first - 1].written.lower() if first else ""
    return Piece("words", run[row[0].start : row[-1].end], row[0].start, row[-1].end, before)


def _class(word: str) -> str:
    """Return the letter of a word with a capital: H head of an organization, P field of work, x no part, N any other.

    O and U are heads that "of" may follow, U of those whose members may stand before it: "Pilots’ Guild".  Of other
    words o stands before what a body is for, a is "and", an apostrophe is one.
    """
    return _LETTERS.get(word) or _LETTERS.get(word.lower().rstrip("."), "N")


_LETTERS = (
    dict.fromkeys(_OPENERS | _NO_PART, "x")
    | dict.fromkeys(_FIELDS, "P")
    | dict.fromkeys(HEADS, "H")
    | dict.fromkeys(HEADS_OF, "O")
    | dict.fromkeys(UNIONS, "U")
)
"""The letters of words with a capital: heads as they stand in the lists, others in lower case."""
