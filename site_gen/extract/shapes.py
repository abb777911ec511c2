"""A paragraph as a row of word classes, one letter a word: what the rules of attribution read.

A quotation is one word of the class Q, so that nothing said inside it is mistaken for the reporter's sentence.

    C name-like capital   I initial      T title or role with a capital   E demonym or party
    r role noun           b body noun    m document noun                  n any other word
    d determiner          z his, their   s possessive mark                # number
    h he, she             y they         j it        i I, we, you         w who, which
    v u speech verb (u: more often a noun)   f its base form   g its -ing form
    V U opinion verb (U: more often a noun)  F its base form   G its -ing form
    x have and modals     B be           o to        a adverb             D day or month
    k participle that begins a sentence ("Asked about …")
    p preposition         c subordinator & and, or   A according          l de, van, bin within a name
    Q quotation           q nickname, title of a work between marks       , ; : . - punctuation
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from site_gen.extract import lexicon as lex
from site_gen.extract.quotes import QuoteSpan
from site_gen.extract.speech import is_name
from site_gen.model import Span

_TOKEN = re.compile(
    r"""\x02+|\x03+                                          # a quotation
        |(?:[^\W\d_]\.)+(?!\w)                               # initials, U.S.
        |[@#]?[^\W_]+(?:[.&/@,-](?=[^\W_])[^\W_]+|['’](?!(?:s|d|ll|re|ve|m)\b)[^\W_]+)*
        |['’](?:s|d|ll|re|ve|m)\b|(?<=s)['’](?=\s)           # what hangs on a word
        |\.{2,}|--+|[,;:.!?…–—―]|(?<!\S)-(?=[\sA-Z])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PUNCTUATION = {
    **dict.fromkeys(["—", "–", "―", "-", "--"], "-"),
    **dict.fromkeys([".", "!", "?"], "."),
    **{mark: mark for mark in ",;:"},
}
_CLITICS = {"s": "s", "": "s", "d": "x", "ll": "x", "ve": "x", "re": "B", "m": "B"}
_PRONOUNS = {
    **dict.fromkeys(["he", "she"], "h"),
    **dict.fromkeys(["they", "them"], "y"),
    **dict.fromkeys(["it"], "j"),
    **dict.fromkeys(["i", "we", "you", "me", "us"], "i"),
    **dict.fromkeys(["who", "which", "whom"], "w"),
    **dict.fromkeys(["him", "her"], "n"),
}


_SPEECH_LETTERS = {"finite": "v", "base": "f", "ing": "g"}
_FIRST_OF_TWO = frozenset(first for first, _ in lex.PARTICLE_VERBS)


def _classes() -> dict[str, str]:
    """Return the class of every word that has one; later lists win."""
    table: dict[str, str] = {}
    for forms, letters in (
        (lex.OPINION_VERBS, {"finite": "V", "base": "F", "ing": "G"}),
        (lex.SPEECH_VERBS, _SPEECH_LETTERS),
    ):
        doubtful = "u" if forms is lex.SPEECH_VERBS else "U"
        for form, kind in forms.items():
            table[form] = doubtful if form in lex.FINITE_ELSEWHERE and kind != "ing" else letters[kind]
    for letter, entries in (
        ("a", lex.ADVERBS),
        ("c", lex.SUBORDINATORS),
        ("p", lex.PREPOSITIONS),
        ("d", lex.DETERMINERS),
        ("x", lex.HAVE_AND_MODALS),
        ("B", lex.BE),
        ("z", lex.POSSESSIVES),
        ("D", lex.TIME_WORDS),
    ):
        table.update(dict.fromkeys(entries, letter))
    table.update(dict.fromkeys(lex.PARTICLES - {"st", "san", "ben", "y", "e", "do"}, "l"))
    table.update(_PRONOUNS)
    table.update({"to": "o", "and": "&", "or": "&", "but": "&", "nor": "&", "according": "A"})
    return table


_PREFIX = re.compile(r"^(?:co|ex|vice|then|arch|sub)-")
_FILL = "\x02\x03"
_PARENTHESIS = re.compile(r"\([^()\n\x02\x03]{0,90}\)|\[[^\[\]\n\x02\x03]{0,90}\]")
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z.’'-]+,? ){1,4}(?:[A-Z][\w. ]{1,20},? ?)?(?:\d{1,2},? ?)?(?:\d{4} ?)?(?:\([^()\n]{2,30}\) ?)?(?:—|–|--?) ?"
)
"""PARIS, Aug. 31 (Agency) —"""
_AFTER_AUXILIARY = re.compile(r"([ox]a?)([uU])")
_AFTER_SUBJECT = re.compile(r"([CIhyjiw]a?|&|[rbm](?=.[cQ,:dzhyjiCa]))([uU])")
_TAG = re.compile(r"[zdTECIrbhyn#s]{1,10}(?:,[^,Q.:]{1,12},)?a{0,2}[xB]?[vVg]|v[TEdrC]")
_SHORT_TAG = re.compile(r"[zdTECIrbhyn#s]{1,10}a?v[aDpdnC]{0,4}(?:\.|$)")
_WORDS = _classes()
_NOUNS = {
    **dict.fromkeys(lex.DOCUMENTS, "m"),
    **dict.fromkeys(lex.BODIES, "b"),
    **dict.fromkeys(lex.ROLES, "r"),
}
_LOWER = {**_NOUNS, **_WORDS}
_CAPITAL = {**dict.fromkeys(lex.TITLES | lex.ROLES, "T"), **dict.fromkeys(lex.DEMONYMS_AND_PARTIES, "E")}
_CLOSED = frozenset("acpdxBzDhyjiwo&A")
"""Classes whose words stay what they are when a capital begins them."""


@dataclass(frozen=True, slots=True)
class Shape:
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


@dataclass(frozen=True, slots=True)
class Capitals:
    """What the article's own spelling tells about words that begin a sentence or stand in a headline."""

    proper: frozenset[str]
    """Words that begin with a capital within a sentence."""
    common: frozenset[str]
    """Words that occur in lower case."""


_PROPER = re.compile(r"(?<=[a-z,’'][ ])[A-Z\u00c0-\u00de][\w’'-]*")
_COMMON = re.compile(r"\b[a-z][\w-]*")


def read_capitals(text: str, paragraphs: Sequence[Span]) -> Capitals:
    """Return which words the article writes with a capital within its sentences, and which without."""
    body = [text[span.start : span.end] for span in paragraphs]
    body = [part for part in body if not _is_title(part)]
    whole = "\n".join(body)
    proper = {re.sub("['’]s?$", "", word) for word in _PROPER.findall(whole)}
    return Capitals(frozenset(proper), frozenset(_COMMON.findall(whole)))


def _is_title(part: str) -> bool:
    """Tell whether nearly all longer words begin with a capital, as in a headline."""
    if len(part) > 200:
        return False
    longer = [word for word in part.split() if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 2 and sum(word[0].isupper() for word in longer) * 10 >= len(longer) * 8


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
    masked, quote_at = _mask(text, block, quotes)
    spans = dict(quotes)
    title = _is_title(text[block.start : min(block.end, block.start + 201)])
    classes: list[str] = []
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at: dict[int, int] = {}
    fresh = True
    end = 0
    for match in _TOKEN.finditer(masked):
        if match.start() < end:
            continue
        token = match[0]
        start, end = match.span()
        first = token[0]
        word = token.lower().replace("’", "'")
        if first in _FILL:
            letter, word = "Q", ""
            at[len(classes)] = quote_at[start]
        elif first.isdigit():
            letter = "#"
        elif first in "'’":
            word = word[1:]
            letter = _CLITICS[word]
        elif letter := _PUNCTUATION.get(first, ""):
            if token.startswith(".."):
                continue
        elif first == "…":
            continue
        else:
            if end < len(masked) and masked[end] == "." and word in lex.ABBREVIATIONS:
                end += 1
            letter = _class_of(token, word, fresh=fresh, title=title, capitals=capitals)
            if letter in "dz" and not fresh and classes[-1] == "C" and token[0].isupper() and not title:
                letter = "C"
            if letter in "fF" and classes and not _takes_base(classes[-1], words[-1]):
                letter = "n"
        classes.append(letter)
        words.append(word)
        starts.append(start + block.start)
        ends.append(end + block.start)
        fresh = letter in ".:"
    for place, number in at.items():
        if place and is_name(text, spans[number], classes[place - 1], words[place - 1], classes[place + 1 : place + 2]):
            classes[place] = "q"
    _join_particles(classes, words)
    row = _mend("".join(classes))
    return Shape(row, tuple(words), tuple(starts), tuple(ends), at, _split(text, row, starts, ends), title)


def _takes_base(letter: str, word: str) -> bool:
    """Tell whether a base form after such a word is a verb: after "to", auxiliaries, plurals."""
    return letter in "oxyia&QvVB" or (letter in "rbmnECT" and (word.endswith("s") or word in lex.GROUPS))


def _join_particles(classes: list[str], words: Sequence[str]) -> None:
    """Make a verb of each word that is one only together with the next ("pointed out")."""
    for place in range(len(words) - 1):
        if words[place] in _FIRST_OF_TWO:
            kind = lex.PARTICLE_VERBS.get((words[place], words[place + 1]))
            if kind is not None:
                classes[place] = _SPEECH_LETTERS[kind]
                classes[place + 1] = "a"


def _mask(text: str, block: Span, quotes: Sequence[tuple[int, QuoteSpan]]) -> tuple[str, dict[int, int]]:
    """Return the block with its quotations and short parentheses blotted out, and which quotation begins where."""
    pieces = []
    position = block.start
    quote_at = {}
    for count, (number, quote) in enumerate(quotes):
        pieces.append(text[position : quote.start])
        pieces.append(_FILL[count % 2] * (quote.end - quote.start))
        quote_at[quote.start - block.start] = number
        position = quote.end
    pieces.append(text[position : block.end])
    masked = "".join(pieces)
    dateline = _DATELINE.match(masked)
    if dateline:
        masked = " " * dateline.end() + masked[dateline.end() :]
    if "(" in masked or "[" in masked:
        masked = _PARENTHESIS.sub(lambda match: " " * len(match[0]), masked)
    return masked, quote_at


def _class_of(token: str, word: str, *, fresh: bool, title: bool, capitals: Capitals) -> str:
    """Return the class of a word; `fresh` where a sentence begins, so that its capital tells nothing."""
    if token[0].islower():
        return _LOWER.get(word) or _LOWER.get(_PREFIX.sub("", word)) or ("a" if _is_adverb(word) else "n")
    if word.rstrip(".") in lex.STATE_ABBREVIATIONS and (word.endswith(".") or word in lex.ABBREVIATIONS):
        return "E"
    if word.endswith("."):
        return "I" if len(word) == 2 else "C"
    closed = "" if token == "US" or (token == "Will" and not fresh) else _WORDS.get(word, "")
    if closed and closed in _CLOSED:
        return "C" if len(word) > 1 and token.isupper() and word in capitals.proper else closed
    special = _CAPITAL.get(word)
    if not fresh and not title:
        return special or "C"
    if token in capitals.proper:
        return special or "C"
    if special:
        return special
    if word in _LOWER or word in capitals.common or word in lex.OPENERS:
        return _LOWER.get(word, "n")
    if title:
        return "C"
    if _is_adverb(word):
        return "a"
    return "k" if word.endswith(("ing", "ed")) and len(word) > 4 and word not in lex.FORENAMES else "C"


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 4 and word not in lex.NO_ADVERBS


def _mend(row: str) -> str:
    """Return the row with each doubtful verb made a verb or a noun by what stands before and after it."""
    if "u" not in row and "U" not in row:
        return row
    row = _AFTER_AUXILIARY.sub(lambda match: match[1] + ("f" if match[2] == "u" else "F"), row)
    row = _AFTER_SUBJECT.sub(lambda match: match[1] + ("v" if match[2] == "u" else "V"), row)
    return row.replace("u", "n").replace("U", "n")


def _split(text: str, row: str, starts: Sequence[int], ends: Sequence[int]) -> tuple[Span, ...]:
    """Return the sentences of a row; a quotation that ends one may be followed by its attribution."""
    sentences = []
    begin = 0
    for match in re.finditer(r"\.|Q", row):
        place = match.start()
        following = place + 1
        if following >= len(row):
            break
        if match[0] == "." and begin == place:
            begin = following
            continue
        if row[following] not in "Q#" and not text[starts[following]].isupper():
            continue
        if match[0] == "Q":
            last = text[starts[place] : ends[place]].rstrip("’'”\" )")[-1:]
            if last not in ".!?…" or row[following] in ",-;:.":
                continue
            if begin == place and (_SHORT_TAG if last == "." else _TAG).match(row, following):
                continue
        sentences.append(Span(begin, following))
        begin = following
    if begin < len(row):
        sentences.append(Span(begin, len(row)))
    return tuple(sentences)
