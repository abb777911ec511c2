"""The class of a word, as one letter: all that the rules of attribution want to know of most words.

C name-like capital   I initial      T title or role with a capital   E demonym, party, state in short
r role noun           b body noun    m document noun                  n any other word
d determiner          z his, their   s possessive mark                # number
h he, she             y they         j it        i I, we, you         w who, which
v speech verb         f its base form            g its -ing form
V opinion verb        F its base form            G its -ing form
u U speech or opinion verb that is more often a noun, until its neighbours decide
x have and modals     B be           o to        a adverb             D day or month
p preposition         c subordinator & and, or   A according          l de, van, bin within a name
k participle that begins a sentence ("Asked about …")
Q quotation           q nickname, title of a work between marks       , ; : . - punctuation
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from site_gen.extract import lexicon as lex
from site_gen.model import Span

PUNCTUATION = {**dict.fromkeys("—–―-", "-"), **dict.fromkeys(".!?", "."), ",": ",", ";": ";", ":": ":"}
CLITICS = {"s": "s", "": "s", "d": "x", "ll": "x", "ve": "x", "re": "B", "m": "B"}
"""What hangs on a word behind an apostrophe."""
SPEECH_LETTERS = {"finite": "v", "base": "f", "ing": "g"}
_OPINION_LETTERS = {"finite": "V", "base": "F", "ing": "G"}
_PRONOUNS = {
    **dict.fromkeys(["he", "she"], "h"),
    **dict.fromkeys(["they", "them"], "y"),
    **dict.fromkeys(["i", "we", "you", "me", "us"], "i"),
    **dict.fromkeys(["who", "which", "whom"], "w"),
    "him": "n",
    "her": "z",
    "it": "j",
}
_PREFIX = re.compile(r"^(?:co|ex|vice|then|arch|sub)-")
_ORIGIN = re.compile(r"-(?:born|based|backed|bred|raised|educated|trained|owned|led)$")
_ARTICLE = re.compile(r"(?:al|el|ad|an|ar|as|ash|at|az|ul|ur|de|di|da|d|l|abu|bin|ibn|o)[-’'][A-Z]")
"""What may begin a name in lower case: al-Khatib, d’Arc."""
_PROPER = re.compile(r"(?<=[a-z,’'][ ])[A-Z\u00c0-\u00de][\w’'-]*")
_COMMON = re.compile(r"\b[a-z][\w-]*")
_VOCABULARY = 20_000
"""Words whose class is kept: in any newspaper the same ones come again and again."""
_PARAGRAPHS = 1_000
"""Short paragraphs of which it is kept whether they are headlines: each is looked at twice."""
_TITLE_LENGTH = 200
"""In characters; no headline is longer."""


def _verb_classes() -> dict[str, str]:
    """Return the class of every form of a verb of saying."""
    table = {}
    for forms, letters, doubtful in (
        (lex.OPINION_VERBS, _OPINION_LETTERS, "U"),
        (lex.SPEECH_VERBS, SPEECH_LETTERS, "u"),
    ):
        for form, kind in forms.items():
            table[form] = doubtful if form in lex.FINITE_ELSEWHERE and kind == "finite" else letters[kind]
    table.update(dict.fromkeys(lex.FOREIGN_VERBS, "v"))
    return table


def _word_classes() -> dict[str, str]:
    """Return the class of every verb of saying and function word; later lists win."""
    table = _verb_classes()
    for letter, entries in (
        ("a", lex.ADVERBS),
        ("c", lex.SUBORDINATORS),
        ("p", lex.PREPOSITIONS),
        ("d", lex.DETERMINERS),
        ("x", lex.HAVE_AND_MODALS),
        ("B", lex.BE),
        ("z", lex.POSSESSIVES),
        ("D", lex.TIME_WORDS),
        ("l", lex.PARTICLES),
    ):
        table.update(dict.fromkeys(entries, letter))
    return {**table, **_PRONOUNS, **dict.fromkeys(["and", "or", "but", "nor"], "&"), "to": "o", "according": "A"}


_WORDS = _word_classes()
NOUNS = {
    **dict.fromkeys(lex.DOCUMENTS, "m"),
    **dict.fromkeys(lex.BODIES, "b"),
    **dict.fromkeys(lex.ROLES, "r"),
}
_LOWER = {**NOUNS, **_WORDS}
_CAPITAL = {
    **dict.fromkeys(lex.TITLES | lex.FOREIGN_TITLES | lex.ROLES, "T"),
    **dict.fromkeys(lex.DEMONYMS_AND_PARTIES, "E"),
}
_CLOSED = {word: letter for word, letter in _WORDS.items() if letter in "acpdxBzDhyjiwo&A"}
"""Words that stay what they are when a capital begins them."""


_BY_SPELLING = "?"
"""Instead of a class: a function word in capitals, which is a name (WHO) where the article writes it so elsewhere."""
FORENAMES_BESIDES = lex.FORENAMES & _LOWER.keys()
"""Forenames that are words as well: Bill, Mark, Grace."""
_PLAIN = {
    **{word: letter for word, letter in _LOWER.items() if letter not in "fFgG"},
    **{mark: letter for mark, letter in PUNCTUATION.items() if mark != "-"},
}


class Capitals(NamedTuple):
    """What the article's own spelling tells about words that begin a sentence or stand in a headline."""

    proper: frozenset[str]
    """Words that begin with a capital within a sentence."""
    common: frozenset[str]
    """Words that occur in lower case."""


def read_capitals(text: str, paragraphs: Sequence[Span]) -> Capitals:
    """Return which words the article writes with a capital within its sentences, and which without."""
    body = [text[span.start : span.end] for span in paragraphs]
    whole = "\n".join(part for part in body if not is_title(part))
    proper = {word.removesuffix("’s").removesuffix("'s").rstrip("’'") for word in _PROPER.findall(whole)}
    return Capitals(frozenset(proper), frozenset(_COMMON.findall(whole)))


def is_title(part: str) -> bool:
    """Tell whether nearly all longer words begin with a capital, as in a headline."""
    return len(part) <= _TITLE_LENGTH and _is_capitalized(part)


@lru_cache(maxsize=_PARAGRAPHS)
def _is_capitalized(part: str) -> bool:
    longer = [word for word in part.split() if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 2 and sum(word[0].isupper() for word in longer) * 10 >= len(longer) * 8


def class_of(word: str, capitals: Capitals, *, fresh: bool, title: bool) -> str:
    """Return the class of a word as it is written.

    `fresh` where a sentence begins and `title` in a headline, so that its capital tells nothing.
    """
    letter = _inner_class(word)
    if letter not in {"C", _BY_SPELLING} or (letter == "C" and not fresh and not title):
        return letter
    if word.endswith(".") or word[0].islower():
        return letter
    low = word.lower().replace("’", "'")
    if letter == _BY_SPELLING or (word == "Will" and fresh):
        return "C" if word in capitals.proper and word != "Will" else _CLOSED[low]
    return "C" if word in capitals.proper else _opening_class(low, capitals, title=title)


@lru_cache(maxsize=_VOCABULARY)
def _inner_class(word: str) -> str:
    """Return the class of a word within a sentence."""
    low = word.lower().replace("’", "'")
    if word[0].islower():
        return _lower_class(word, low)
    if low.endswith(".") or low in lex.STATE_ABBREVIATIONS:
        if low.rstrip(".") in lex.STATE_ABBREVIATIONS:
            return "E"
        return "I" if len(low) == 2 else "C"
    if low in _CLOSED and word not in {"US", "Will"}:
        return _BY_SPELLING if word.isupper() and len(word) > 1 else _CLOSED[low]
    return _CAPITAL.get(low) or (_hyphened_class(low) if "-" in low else "C")


@lru_cache(maxsize=_VOCABULARY)
def plain_class(token: str) -> str:
    """Return the class that a mark or a word in lower case has whatever stands around it; "" for all others."""
    letter = _PLAIN.get(token)
    if letter is not None or not token.isascii() or not token.isalpha() or not token.islower():
        return letter or ""
    letter = _lower_class(token, token)
    return "" if letter in "fFgG" else letter


@lru_cache(maxsize=_VOCABULARY)
def _lower_class(word: str, low: str) -> str:
    if low in _LOWER:
        return _LOWER[low]
    if not word.islower() and _ARTICLE.match(word):
        return "C"
    return _LOWER.get(_PREFIX.sub("", low)) or ("a" if _is_adverb(low) else "n")


def _hyphened_class(low: str) -> str:
    """Return the class of a double word with a capital: Vice-President, Co-anchor, Texas-based."""
    if all(_CAPITAL.get(part) == "T" for part in low.split("-")):
        return "T"
    return "E" if _ORIGIN.search(low) else _CAPITAL.get(_PREFIX.sub("", low), "C")


def _opening_class(low: str, capitals: Capitals, *, title: bool) -> str:
    """Return the class of a word that has its capital only from its place, or is a name that occurs once."""
    if low in _LOWER or low in capitals.common or low in lex.OPENERS:
        return _LOWER.get(low, "n")
    if title or low in lex.FORENAMES:
        return "C"
    if _is_adverb(low):
        return "a"
    return "k" if low.endswith(("ing", "ed")) and len(low) > 4 else "C"


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 4 and word not in lex.NO_ADVERBS
