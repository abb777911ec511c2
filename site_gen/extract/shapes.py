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
    NOUNS,
    PUNCTUATION,
    Capitals,
    class_of,
    is_title,
    plain_class,
)
from site_gen.extract.neighbours import Row, join_particles, restore_names, settle_verbs
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
_CITY = re.compile(r"[A-Z][A-Z’'-]{2,}(?:[ ][A-Z][A-Z’'-]+){0,2}:[ ](?=[A-Z])")
"""KOLKATA: as papers in India begin"""
_TOP = 600
"""Characters in which such a beginning is looked for; further down it is who speaks."""
_DEBRIS = re.compile(r"[A-Z][\w ]{2,30}\(\s*,\s*[-–—]")
"""Ruritania (, -: what machine translation leaves of a dateline."""
_TAG = re.compile(r"[zdTECIrbhyn#s]{1,10}(?:,[^,Q.:]{1,12},)?a{0,2}[xB]?[vVg]|v[TEdrC]")
_SHORT_TAG = re.compile(r"[zdTECIrbhyn#s]{1,10}a?v[aDpdnC]{0,4}(?:\.|$)")
_STOP = re.compile(r"[.Q]")
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
    row = Row(
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
    restore_names(text, row)
    join_particles(row)
    _mark_names(text, row, at, dict(quotes))
    classes = settle_verbs("".join(row.classes), row.words)
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
    dateline = _DATELINE.match(masked) or _DEBRIS.match(masked) or _read_city(text, block, masked)
    if dateline:
        masked = " " * dateline.end() + masked[dateline.end() :]
    return _PARENTHESIS.sub(lambda match: " " * len(match[0]), masked), opening


def _read_city(text: str, block: Span, masked: str) -> re.Match[str] | None:
    """Return the city at the beginning of an article; whose name comes again is somebody who speaks."""
    city = _CITY.match(masked) if block.start < _TOP else None
    return city if city and city[0] not in text[block.start + city.end() :] else None


def _read_word(row: Row, place: int, capitals: Capitals, *, title: bool) -> None:
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


def _letter(token: str, row: Row, place: int, capitals: Capitals, *, title: bool) -> str:
    """Return the class of a word behind those that have been read."""
    before, word = (row.classes[place - 1] if place else "."), row.words[place]
    fresh = before in ".:"
    letter = class_of(token, capitals, fresh=fresh, title=title)
    if token[0].isupper():
        last = row.words[place - 1] if place else ""
        if (letter in "dz" and before == "C" and not title) or (letter in "ET" and last in _ADDRESS):
            return "C"
        if letter == "T" and (before == "I" or (last in _HONOURS and word not in lex.TITLES)):
            return "C"  # Peter T. King, Lord Baker
        if letter in "Dx" and word != "will" and (last in _ADDRESS or (before == "C" and last in lex.FORENAMES)):
            return "C"  # Mr Jan, Jane May
        if last in {"of", "for"} and word in lex.PORTFOLIOS and place > 1 and row.classes[place - 2] in "Tr":
            return NOUNS.get(word, "n")
    if letter in "fF":
        letter = _base_class(word, letter, row, place)
    return NOUNS.get(word, "n") if letter == "n" or (letter in "gG" and before in "dz") else letter


def _base_class(word: str, letter: str, row: Row, place: int) -> str:
    """Return the class of a verb's base form: with a plural before it, or alone after a quotation, it is finite."""
    finite = "v" if letter == "f" else "V"
    before, last = (row.classes[place - 1], row.words[place - 1]) if place else ("o", "")
    plural = before in "yi" or (before in "rbmnECT" and (last.endswith("s") or last in lex.GROUPS))
    if plural:
        return finite
    if before == "Q" or (before == "," and place > 1 and row.classes[place - 2] == "Q"):
        return "n" if word in lex.FINITE_ELSEWHERE else finite
    return letter if before in "oxa&vVB" else "n"


def _mark_names(text: str, row: Row, at: Mapping[int, int], quotes: Mapping[int, QuoteSpan]) -> None:
    """Tell nicknames and titles of works from quotations."""
    for place, number in at.items():
        after = row.classes[place + 1] if place + 1 < len(row.classes) else ""
        before = "".join(row.classes[max(0, place - 2) : place])
        if place and is_name(text, quotes[number], before, row.words[max(0, place - 6) : place], after):
            row.classes[place] = "," if text[quotes[number].end - 1] == "," else "q"


def _split(text: str, classes: str, row: Row) -> Iterator[Span]:
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


def _ends_sentence(text: str, classes: str, row: Row, begin: int, place: int) -> bool:
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
