"""What stands between quotation marks and is no speech: irony, nicknames, titles of works."""

import re
from collections.abc import Sequence

from site_gen.extract import lexicon as lex
from site_gen.extract.quotes import QuoteSpan

_WORD = re.compile(r"[^\W_][\w’'-]*")
_SMALL = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "vs", "with"}
)
_LEADING = frozenset("psnmbrdDCEo")
_NAMING = frozenset({"so-called", "titled", "entitled", "nicknamed", "headlined"})
_NICKNAMING = frozenset({"nicknamed", "dubbed"})
_ADDRESSING = frozenset({"as", "him", "her", "them", "it"})


def is_name(text: str, quote: QuoteSpan, before: str, last: Sequence[str], after: str) -> bool:
    """Tell whether a quotation names something: Joe “Slim” Smith, CBS's “Meet the Press”.

    `before` holds the classes of the two words before it and `after` that of the next; `last` are some words before.
    """
    words = _WORD.findall(text, quote.start, quote.end)
    if not words or (last[-1] in _NICKNAMING and before[0] == "B"):
        return True
    nearest = before[-1:]
    if len(words) <= 3 and nearest in "CI" and after == "C":
        return True
    if len(words) <= 3 and nearest == "b" and words[0][0].isupper() and text[quote.end - 1].isalnum():
        return True
    if not is_titled(words) or (text[quote.end - 1] in "!?" and nearest != "s"):
        return False
    bare = nearest in _LEADING and last[-1] not in _ADDRESSING and (len(words) > 1 or nearest == "s")
    return bare or _is_named(before, last)


def _is_named(before: str, last: Sequence[str]) -> bool:
    """Tell whether the words before a title say that it is one: a book called, known as, the film,."""
    if last[-1] in _NAMING or (last[-1] == "as" and "known" in last):
        return True
    if last[-1] in {"called", "dubbed"}:
        return before[0] in "nmb"
    return last[-1] == "," and len(last) > 1 and last[-2] in lex.WORKS


def is_titled(words: Sequence[str]) -> bool:
    """Tell whether all words but small ones begin with a capital, as in a title."""
    if len(words) > 8 or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    return all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words)


def is_speech(text: str, quote: QuoteSpan, before: Sequence[str], *, governed: bool) -> bool:
    """Tell whether a quotation is words that somebody said.

    `before` are the words before it; `governed` when a word of saying ties it to a speaker.
    """
    words = _WORD.findall(text, quote.start, quote.end)
    if not words:
        return False
    if not governed and len(words) <= 6 and text[quote.start : quote.end].isupper():
        return False
    if len(words) <= 4 and (list(before[-1:]) == ["so-called"] or list(before[-2:]) == ["so", "called"]):
        return False
    return governed or len(words) > (7 if is_titled(words) else 3)
