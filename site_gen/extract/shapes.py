"""A paragraph as a row of word classes, one letter a word: what the rules of attribution read.

A quotation is one word of the class Q, so that nothing said inside it is mistaken for the reporter's sentence.
What the letters mean stands in `classes`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from site_gen.extract import lexicon as lex
from site_gen.extract.classes import (
    CLITICS,
    FORENAMES_BESIDES,
    NOUNS,
    PUNCTUATION,
    SPEECH_LETTERS,
    Capitals,
    class_of,
    is_title,
    plain_class,
)
from site_gen.extract.gazetteer import look_up
from site_gen.extract.quotes import QuoteSpan
from site_gen.extract.speech import is_name
from site_gen.model import Span

_FILL = "\x02\x03"
_ABBREVIATED = "|".join(sorted(word.capitalize() for word in lex.ABBREVIATIONS))
_TOKEN = re.compile(
    rf"""[a-z]+(?![\w.&/@,’'-])|\x02+|\x03+                    # a plain word: most are; a quotation
        |(?=[A-Z])(?:{_ABBREVIATED})\.                        # Mr.
        |(?:[^\W\d_]\.)+(?!\w)                               # initials, U.S.
        |[@#]?[^\W_]+(?:[.&/@,-](?=[^\W_])[^\W_]+|['’](?!(?:[sdmSDM]|ll|re|ve|LL|RE|VE)\b)[^\W_]+)*
        |['’](?:[sdmSDM]|ll|re|ve|LL|RE|VE)\b|(?<=[sS])['’](?=\s)  # what hangs on a word
        |--+|[,;:.!?–—―]|(?<!\S)-(?=[\sA-Z])
    """,
    re.VERBOSE,
)
_PARENTHESIS = re.compile(r"\(\s*,\s*[-–—]|\([^()\n\x02\x03]{0,90}\)|\[[^\[\]\n\x02\x03]{0,90}\]|\.\.\.*|…")
_DATELINE = re.compile(
    r"""(?:[A-Z][A-Z.’'-]+,?[ ]){1,4}(?:[A-Z][\w. ]{1,20},?[ ]?)?   # PARIS, Aug.
        (?:\d{1,2},?[ ]?)?(?:\d{4}[ ]?)?(?:\([^()\n]{2,30}\)[ ]?)?(?:—|–|--?)[ ]?  # 31 (Agency) —
    """,
    re.VERBOSE,
)
_DEBRIS = re.compile(r"[A-Z][\w ]{2,30}\(\s*,\s*[-–—]")
"""Ruritania (, -: what machine translation leaves of a dateline."""
_AFTER_AUXILIARY = re.compile(r"([ox]a?)([uU])")
_AFTER_SUBJECT = re.compile(r"([CIhyjiw]a?|&|Q,?a?|[rbm](?=.[cQ,:dzhyjiCa]))([uU])")
_DOUBTFUL = re.compile("[uU]")
_TO_SOMEBODY = re.compile(r"([rT])o(?=d?[zCETI])")
"""ambassador to France, adviser to the King"""
_TAG = re.compile(r"[zdTECIrbhyn#s]{1,10}(?:,[^,Q.:]{1,12},)?a{0,2}[xB]?[vVg]|v[TEdrC]")
_SHORT_TAG = re.compile(r"[zdTECIrbhyn#s]{1,10}a?v[aDpdnC]{0,4}(?:\.|$)")
_STOP = re.compile(r"[.Q]")
_JOINED = frozenset(
    {first for first, _ in lex.PARTICLE_VERBS}
    | {verb for verb in lex.FOREIGN_VERBS if verb.endswith("é")}
    | {"words", "close"}
)
"""Words that may mean something else with the one beside them."""
_AFTER_GOING_ON: tuple[list[str], ...] = ([], [","], ["."], [":"], ["Q"], ["o"])
_NATIONAL_BODY = re.compile(r"(?<!T)EC{1,3}(?![CITErs])")
_LONG_NAME = re.compile("CC+(?=[CI])")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_ADDRESS = frozenset({"mr", "mrs", "ms", "miss"})
_HONOURS = frozenset(
    {"lord", "lady", "sir", "dame", "dr", "sen", "rep", "gov", "gen", "col", "capt", "lt", "sgt", "prof"}
)
"""Titles behind which what people are is a surname: Lord Baker."""
_LONGEST_SENTENCE = 300
"""In words; what runs on longer is no sentence, and is cut."""


class Shape(NamedTuple):
    """A paragraph, or several that one quotation runs through."""

    classes: str
    words: tuple[str, ...]
    """In lower case, with straight apostrophes; one for each class."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    quotes: Mapping[int, int]
    """From the place of a Q to the index of its quotation."""
    sentences: tuple[Span, ...]
    """As places in the row."""
    title: bool = False
    """True for a headline, whose words all begin with capitals."""


class _Row(NamedTuple):
    """A row that is being read."""

    classes: list[str]
    words: list[str]
    starts: list[int]
    ends: list[int]


def read_shapes(
    text: str, paragraphs: Sequence[Span], quotes: Sequence[QuoteSpan], capitals: Capitals
) -> tuple[Shape, ...]:
    """Return the paragraphs as rows of classes; those that one quotation runs through are one row."""
    shapes = []
    outer = [(number, quote) for number, quote in enumerate(quotes) if quote.outer < 0]
    taken = index = 0
    while index < len(paragraphs):
        start, end = paragraphs[index]
        index += 1
        inside = []
        while taken < len(outer) and outer[taken][1].start < end:
            inside.append(outer[taken])
            while index < len(paragraphs) and outer[taken][1].end > end:
                end = paragraphs[index].end
                index += 1
            taken += 1
        shapes.append(read_shape(text, Span(start, end), inside, capitals))
    return tuple(shapes)


def read_shape(text: str, block: Span, quotes: Sequence[tuple[int, QuoteSpan]], capitals: Capitals) -> Shape:
    """Return a stretch of text as a row of classes; `quotes` are those in it, with their indices."""
    masked, opening = _mask(text, block, quotes)
    title = is_title(text[block.start : block.start + 201][: block.end - block.start])
    matches = list(_TOKEN.finditer(masked))
    words = [match[0] for match in matches]
    row = _Row(
        [plain_class(word) for word in words],
        words,
        [match.start() + block.start for match in matches],
        [match.end() + block.start for match in matches],
    )
    at: dict[int, int] = {}
    for place in [place for place, letter in enumerate(row.classes) if not letter]:
        token = words[place]
        if token[0] in _FILL:
            row.classes[place] = "Q"
            words[place] = ""
            at[place] = opening[row.starts[place] - block.start]
        else:
            _read_word(row, place, capitals, title=title)
    _restore_names(text, row)
    _join_particles(row)
    _mark_names(text, row, at, dict(quotes))
    classes = _mend("".join(row.classes), row.words)
    sentences = tuple(_split(text, classes, row))
    return Shape(classes, tuple(row.words), tuple(row.starts), tuple(row.ends), at, sentences, title)


def _mask(text: str, block: Span, quotes: Sequence[tuple[int, QuoteSpan]]) -> tuple[str, dict[int, int]]:
    """Return the block with quotations, dateline and short parentheses blotted out, and where each quotation begins."""
    pieces = []
    position = block.start
    opening = {}
    for count, (number, quote) in enumerate(quotes):
        pieces.append(text[position : quote.start])
        pieces.append(_FILL[count % 2] * (quote.end - quote.start))
        opening[quote.start - block.start] = number
        position = quote.end
    pieces.append(text[position : block.end])
    masked = "".join(pieces)
    dateline = _DATELINE.match(masked) or _DEBRIS.match(masked)
    if dateline:
        masked = " " * dateline.end() + masked[dateline.end() :]
    return _PARENTHESIS.sub(lambda match: " " * len(match[0]), masked), opening


def _read_word(row: _Row, place: int, capitals: Capitals, *, title: bool) -> None:
    """Give the token at a place its class, by those before it, and make it a word in lower case."""
    token = row.words[place]
    first = token[0]
    row.words[place] = word = token.lower().replace("’", "'").lstrip("'")
    if first in "'’":
        row.classes[place] = CLITICS[word]
    elif first in PUNCTUATION or first.isdigit():
        row.classes[place] = PUNCTUATION.get(first, "#")
    else:
        if word.endswith(".") and word[:-1] in lex.ABBREVIATIONS:
            row.words[place] = word = word[:-1]
            token = token[:-1]
        row.classes[place] = _letter(token, row, place, capitals, title=title)


def _letter(token: str, row: _Row, place: int, capitals: Capitals, *, title: bool) -> str:
    """Return the class of a word behind those that have been read."""
    before, word = (row.classes[place - 1] if place else "."), row.words[place]
    fresh = before in ".:"
    letter = class_of(token, capitals, fresh=fresh, title=title)
    if token[0].isupper():
        last = row.words[place - 1] if place else ""
        if (letter in "dz" and before == "C" and not title) or (letter in "ET" and last in _ADDRESS):
            return "C"
        if letter == "T" and last in _HONOURS and word not in lex.TITLES:
            return "C"
        if last in {"of", "for"} and word in lex.PORTFOLIOS and place > 1 and row.classes[place - 2] in "Tr":
            return NOUNS.get(word, "n")
    if letter in "fF":
        letter = _base_class(word, letter, row, place)
    return NOUNS.get(word, "n") if letter == "n" or (letter in "gG" and before in "dz") else letter


def _base_class(word: str, letter: str, row: _Row, place: int) -> str:
    """Return the class of a verb's base form: with a plural before it, or alone after a quotation, it is finite."""
    finite = "v" if letter == "f" else "V"
    before, last = (row.classes[place - 1], row.words[place - 1]) if place else ("o", "")
    plural = before in "yi" or (before in "rbmnECT" and (last.endswith("s") or last in lex.GROUPS))
    if plural:
        return finite
    if before == "Q" or (before == "," and place > 1 and row.classes[place - 2] == "Q"):
        return "n" if word in lex.FINITE_ELSEWHERE else finite
    return letter if before in "oxa&vVB" else "n"


def _restore_names(text: str, row: _Row) -> None:
    """Make names of words that are more than that: "Bill Smith", "Martin King Jr."."""
    if not _SUFFIXES.isdisjoint(row.words):
        for place in range(2, len(row.words)):
            if row.words[place] in _SUFFIXES and row.classes[place - 1] in "TE" and row.classes[place - 2] in "CI":
                row.classes[place - 1] = "C"
    for match in _NATIONAL_BODY.finditer("".join(row.classes)):
        if row.words[match.end() - 1] in lex.BODIES:
            row.classes[match.start()] = "C"  # European Union, American Kennel Club
    for match in _LONG_NAME.finditer("".join(row.classes)):
        for place in range(match.start() + 1, match.end()):
            if row.words[place] in lex.FORENAMES:
                row.classes[place - 1] = _before_forename(text, row, place - 1)
    if FORENAMES_BESIDES.isdisjoint(row.words):
        return
    for place in range(len(row.words) - 1):
        if (
            row.words[place] in FORENAMES_BESIDES
            and row.classes[place + 1] in "CI"
            and text[row.starts[place]].isupper()
        ):
            row.classes[place] = "C"


def _before_forename(text: str, row: _Row, place: int) -> str:
    """Return the class of a word with a capital behind which the name of a person may begin anew.

    "Weather Bureau Jane Smith" and "to France Jane Smith" are the names of nothing.
    """
    if row.words[place] in lex.BODIES:
        return "b"
    known = look_up(text, row.starts[place], text[row.starts[place] : row.ends[place]])
    is_place = known is not None and known.kind == "place" and not known.doubt
    return "E" if is_place and place and row.classes[place - 1] in "po" else "C"


def _join_particles(row: _Row) -> None:
    """Read words that mean something only together: "pointed out", "in the words of", "close to", "a déclaré"."""
    classes, words = row.classes, row.words
    for place in [place for place, word in enumerate(words) if word in _JOINED]:
        word, following = words[place], words[place + 1] if place + 1 < len(words) else ""
        kind = lex.PARTICLE_VERBS.get((word, following))
        if kind is not None and (following not in {"on", "in"} or _is_said(classes, place)):
            classes[place : place + 2] = [SPEECH_LETTERS[kind], "a"]
        elif word == "words" and words[place - 2 : place] == ["in", "the"] and following == "of":
            classes[place] = "A"
        elif word == "close" and following == "to":
            classes[place + 1] = "p"
        elif word.endswith("é") and words[place - 1 : place] == ["a"]:
            classes[place - 1] = "x"


def _is_said(classes: Sequence[str], place: int) -> bool:
    """Tell whether "went on" or "put in" is about words: nothing else goes on, nothing is put into anything."""
    return classes[place + 2 : place + 3] in _AFTER_GOING_ON or classes[place - 1 : place] in (["Q"], [","])


def _mark_names(text: str, row: _Row, at: Mapping[int, int], quotes: Mapping[int, QuoteSpan]) -> None:
    """Tell nicknames and titles of works from quotations."""
    for place, number in at.items():
        after = row.classes[place + 1] if place + 1 < len(row.classes) else ""
        before = "".join(row.classes[max(0, place - 2) : place])
        if place and is_name(text, quotes[number], before, row.words[max(0, place - 6) : place], after):
            row.classes[place] = "," if text[quotes[number].end - 1] == "," else "q"


def _mend(row: str, words: Sequence[str]) -> str:
    """Return the row with each doubtful verb made a verb or a noun by what stands before and after it."""
    row = _TO_SOMEBODY.sub(r"\1p", row)
    if "u" not in row and "U" not in row:
        return row
    row = _AFTER_AUXILIARY.sub(lambda match: match[1] + ("f" if match[2] == "u" else "F"), row)
    row = _AFTER_SUBJECT.sub(lambda match: match[1] + ("v" if match[2] == "u" else "V"), row)
    return _DOUBTFUL.sub(lambda match: NOUNS.get(words[match.start()], "n"), row)


def _split(text: str, classes: str, row: _Row) -> Iterator[Span]:
    """Yield the sentences of a row; a quotation that ends one may be followed by its attribution."""
    begin = 0
    for match in _STOP.finditer(classes):
        place = match.start()
        if begin < place - _LONGEST_SENTENCE:
            yield from (
                Span(cut, min(cut + _LONGEST_SENTENCE, place)) for cut in range(begin, place, _LONGEST_SENTENCE)
            )
            begin = place
        if place + 1 < len(classes) and _ends_sentence(text, classes, row, begin, place):
            yield Span(begin, place + 1)
            begin = place + 1
    for cut in range(begin, len(classes), _LONGEST_SENTENCE):
        yield Span(cut, min(cut + _LONGEST_SENTENCE, len(classes)))


def _ends_sentence(text: str, classes: str, row: _Row, begin: int, place: int) -> bool:
    """Tell whether the full stop or quotation at `place` is the last word of the sentence that began at `begin`."""
    following = place + 1
    if classes[following] not in "Q#" and not text[row.starts[following]].isupper():
        return False
    if classes[place] == ".":
        return True
    last = text[row.starts[place] : row.ends[place]][-4:].rstrip("’'”\" )")[-1:]
    if last not in {".", "!", "?", "…"}:
        return False
    return begin < place or not (_SHORT_TAG if last == "." else _TAG).match(classes, following)
