"""What stands between quotation marks and is no speech: irony, nicknames, titles of works."""

import re

from site_gen.extract.quotes import QuoteSpan
from site_gen.extract.shapes import Shape

_WORD = re.compile(r"[^\W_][\w’'-]*")
_SMALL = frozenset("a an and as at by for from in is of on or the to vs with".split())
_NAMING = frozenset("dubbed entitled titled nicknamed called named known so-called word words phrase term the".split())
_CALLING = frozenset("VGFvgf")


def is_speech(text: str, shape: Shape, place: int, quote: QuoteSpan, *, governed: bool) -> bool:
    """Tell whether a quotation is words that somebody said; `governed` when a word of saying ties it to a speaker."""
    words = _WORD.findall(text, quote.start, quote.end)
    row = shape.classes
    before, after = row[place - 1 : place], row[place + 1 : place + 2]
    if not words:
        return False
    if len(words) <= 4 and (shape.words[place - 1] == "so-called" or shape.words[place - 2 : place] == ("so", "called")):
        return False
    if len(words) <= 3 and before in {"C", "I"} and after == "C":
        return False
    titled = len(words) <= 8 and all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words)
    if titled and words[0][0].isupper() and text[quote.end - 1] not in "!?" and before not in {",", ":", "", "c"}:
        bare = before in {"p", "s", "n", "m", "b", "r", "d", "D", "C", "E", "o"}
        if bare and (len(words) > 1 or not governed) and shape.words[place - 1] not in {"as", "him", "her", "them"}:
            return False
    return governed or len(words) > (7 if titled else 3)
