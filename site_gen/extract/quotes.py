"""Where the quoted words begin and end.

A mark opens or closes by its shape where it has one, and by the characters around it where it has none or stands the
wrong way round. What is unclear stays inside its paragraph: a broken mark never swallows the article.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from site_gen.model import Span

_MARK = re.compile(
    r"""[“”„‟«»"「」『』'`](?:
        (?<=(?<!\S)")"|(?<=(?<!\S)“)”(?=\w)           # there twice at the beginning
        |(?<=(?<!\S)')'|(?<=')'(?!')|(?<=`)`          # of three single marks the first two open, and the last two close
        |(?<!['`])
    )""",
    re.VERBOSE,
)
_SHAPE = {"''": '"', '""': '"', "``": '"', "“”": "“", "‟": "“"}
_FAMILY = {"“": '"', "”": '"', "„": '"', '"': '"', "«": "«", "»": "«", "「": "「", "」": "「", "『": "『", "』": "『"}
_OPENS = frozenset("“„«「『")
_CLOSES = frozenset("”»」』")
_BEFORE_OPENING = frozenset(" \n([{—–-/:…“„«\"‘'")
_AFTER_CLOSING = frozenset(" \n.,;:!?)]}—–-/…”»\"’'")
_INCHES = re.compile(r"\d['’]\s?\d{1,2}$")

_SINGLE_OPENS = re.compile(
    r"""(?:^|(?<=[\s(\[“\"—–-]))['‘‚‛‹`]   # behind a space or an opening mark
        (?!\d0s\b|\d\d\b|(?:em|til|tis|twas|cause|n|bout|round|s|t)\b)  # no decade, no elision
        (?=\s?[\w“\"$(\[…])""",
    re.VERBOSE | re.IGNORECASE,
)
_SINGLE_CLOSES = re.compile(r"""['’‘›](?:(?<=[^\s(\[—].)(?=[\s.,;:!?)\]”"—–…-]|''|$)|(?<=\S\s['’])(?=\s))""")
_FEW_CLOSINGS = 20
"""Single marks that are weighed for closing what one opens."""

TRANSCRIPT_NAME = re.compile(r"((?:[A-Z]\. ?|[A-Z][A-Z.’'-]+ ){0,2}[A-Z][A-Z’'-]{2,}): ")
"""The speaker's name at the head of what a transcript has somebody say."""

_ATTRIBUTION = re.compile(
    r"""[,.!?…]\s+(?:(?:he|she|they|it|(?:[A-Z][\w.’'-]*\s){1,4})\s?(?:said|says|told|added|wrote|asked|\w+ed)\b
        |said\s)""",
    re.VERBOSE,
)


class QuoteSpan(NamedTuple):
    """A stretch between quotation marks, the marks not included."""

    start: int
    end: int
    outer: int = -1
    """Index, in the tuple it stands in, of the quotation that holds it; -1 for one that stands by itself."""
    closed: bool = True
    """False where the closing mark is missing and the end is that of the paragraph."""
    single: bool = False
    """True between single marks, which headlines and British papers use for speech, and others for irony."""


@dataclass(slots=True)
class _Open:
    """An opening mark and, once it is found, the place of its closing one."""

    mark: str
    start: int
    end: int = -1
    closed: bool = True


def find_quotes(text: str, paragraphs: Sequence[Span]) -> tuple[QuoteSpan, ...]:
    """Return what stands between quotation marks, in order of start; what is nested follows what holds it.

    A quotation whose paragraphs each open with a mark and of which only the last one closes is one span.
    """
    found: list[_Open] = []
    running: _Open | None = None
    for index, paragraph in enumerate(paragraphs):
        following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
        quotes, left = _pair(text, paragraph, running, nest=True)
        if left and (len(left) > 1 or not _reopens(text, following, left[0]) or _ended_before(text, quotes, left[0])):
            quotes, left = _pair(text, paragraph, running, nest=False)
        found.extend(quotes)
        running = left[0] if left else None
        if running is not None and not _reopens(text, following, running):
            running.end, running.closed = paragraph.end, False
            running = None
        found.extend(_pair_singles(text, paragraph))
    return _settle(text, found)


def _reopens(text: str, paragraph: Span | None, left: _Open) -> bool:
    """Tell whether a paragraph begins with the mark of a quotation that the one before it left open.

    Where a transcript names another speaker ("SMITH: …"), another quotation begins.
    """
    mark = _MARK.match(text, paragraph.start) if paragraph is not None else None
    if mark is None or TRANSCRIPT_NAME.match(text, mark.end()):
        return False
    return _FAMILY[_SHAPE.get(mark[0], mark[0])] == _FAMILY[left.mark]


def _ended_before(text: str, quotes: Sequence[_Open], left: _Open) -> bool:
    """Tell whether words such as ",” he said" close what seems to be left open."""
    return any(
        quote.start > left.start
        and quote.end > 0
        and text[quote.end - 1] == ","
        and _ATTRIBUTION.match(text, quote.end)
        for quote in quotes
    )


def _pair(text: str, paragraph: Span, running: _Open | None, *, nest: bool) -> tuple[list[_Open], list[_Open]]:
    """Return the quotations that begin in a paragraph, and those still open at its end, outermost first.

    A mark that opens within an open quotation is nested, or with `nest` off is ignored.
    """
    position = paragraph.start
    stack: list[_Open] = []
    if running is not None:
        stack.append(running)
        mark = _MARK.match(text, position)
        position = mark.end() if mark else position
    quotes: list[_Open] = []
    seen = position
    for match in _MARK.finditer(text, position, paragraph.end):
        mark_shape = _SHAPE.get(match[0], match[0])
        before = text[match.start() - 1] if match.start() > paragraph.start else " "
        after = text[match.end()] if match.end() < paragraph.end else " "
        if mark_shape == '"' and before.isdigit() and _INCHES.search(text, match.start() - 6, match.start()):
            continue
        if _is_opening(mark_shape, before, after, stack):
            if stack and not nest:
                cut = _ATTRIBUTION.search(text, seen, match.start())
                seen = match.end()
                if cut is None:
                    continue
                stack.pop().end = cut.start() + 1
            stack.append(_Open(mark_shape, match.end()))
            quotes.append(stack[-1])
            seen = match.end()
        elif stack and _FAMILY[stack[-1].mark] == _FAMILY[mark_shape]:
            stack.pop().end = match.start()
    return quotes, stack


def _is_opening(mark: str, before: str, after: str, stack: Sequence[_Open]) -> bool:
    """Tell which way a mark faces: by its shape, unless what stands around it says that it was typed wrongly."""
    if mark in _OPENS:
        if not stack:
            return True
        if stack[-1].mark == "„" and mark == "“":
            return False
        return before in _BEFORE_OPENING or after not in _AFTER_CLOSING
    if mark in _CLOSES:
        return not stack and before in _BEFORE_OPENING and after not in _AFTER_CLOSING
    if not stack:
        return after != " " or before == " "
    return before in _BEFORE_OPENING and before != '"' and after not in _AFTER_CLOSING


def _pair_singles(text: str, paragraph: Span) -> Iterator[_Open]:
    """Yield what stands between single marks; an apostrophe is no mark."""
    closings = [match.start() for match in _SINGLE_CLOSES.finditer(text, paragraph.start, paragraph.end)]
    if not closings:
        return
    position = paragraph.start
    while match := _SINGLE_OPENS.search(text, position, paragraph.end):
        position = match.end()
        first = bisect_right(closings, match.end())
        close = _choose_closing(text, closings[first : first + _FEW_CLOSINGS])
        if close is not None:
            yield _Open("'", match.end(), close)
            position = close + 1


def _choose_closing(text: str, closings: Sequence[int]) -> int | None:
    """Return the first single mark that closes, rather than one behind a plural ("the workers' rights")."""
    chosen = None
    for close in closings:
        if _SINGLE_OPENS.match(text, close):
            break
        if text[close - 1] != "s" or not text[close + 1 : close + 3].strip().isalpha():
            return close
        chosen = chosen or close
    return chosen


def _settle(text: str, found: list[_Open]) -> tuple[QuoteSpan, ...]:
    """Return the spans without blanks at their ends, each with the one that holds it.

    What crosses another is left out.
    """
    settled: list[QuoteSpan] = []
    holders: list[int] = []
    for quote in sorted(found, key=lambda quote: (quote.start, -quote.end)):
        start, end = quote.start, quote.end
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start >= end:
            continue
        while holders and settled[holders[-1]].end <= start:
            holders.pop()
        if holders and settled[holders[-1]].end < end:
            continue
        settled.append(
            QuoteSpan(start, end, holders[-1] if holders else -1, closed=quote.closed, single=quote.mark == "'")
        )
        holders.append(len(settled) - 1)
    return tuple(settled)
