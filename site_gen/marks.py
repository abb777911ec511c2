"""Marks each quotation where it stands: finds its words in rendered HTML and puts `<q>` around them.

The words are looked for in what a reader sees, so that emphasis or a link added by hand does not hide them, and the
page's text stays the article's text: the speaker's name is shown by the style sheet, out of an attribute.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from html import unescape
from typing import NamedTuple

from markupsafe import Markup

from site_gen import addresses
from site_gen.markup import escape_html
from site_gen.model import QuoteLine, Span

_TAG = re.compile(r"(<[^>]*>)")
_OPENING = re.compile(r"(?:[“”„«»‘’‚\"'「『]{1,2}|«\s)$")
"""What opens a quotation; the name comes before it, so that a reader knows whom he hears."""
_LINK = re.compile(r"<(/?)a[ >]")
_BORDER = "<!>"  # never in rendered HTML: raw HTML is off


class Marked(NamedTuple):
    """HTML with its quotations marked."""

    parts: tuple[Markup, ...]
    missing: tuple[QuoteLine, ...]
    """Quotations whose words stand in none of the parts: somebody has edited the text."""


class _Piece(NamedTuple):
    """The part of a quotation that lies in one text node."""

    start: int
    end: int
    quote: QuoteLine
    is_first: bool


def mark_quotes(parts: Sequence[str], quotes: Sequence[QuoteLine], prefix: str) -> Marked:
    """Return the parts (headline, body) with each quotation in `<q id=anchor>`, its speaker before it.

    Quotations are looked for in their order; one that reaches over several elements is marked in each, and the
    first mark has the id.  `prefix` is the path under which the site lives.
    """
    if not quotes:
        return Marked(tuple(map(Markup, parts)), ())
    tokens = _TAG.split(_BORDER.join(parts))
    texts = [unescape(token) if "&" in token else token for token in tokens[::2]]
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text))
    pieces: dict[int, list[_Piece]] = {}
    missing = []
    for quote, span in find_quotes("".join(texts), quotes):
        if span is None:
            missing.append(quote)
            continue
        for number, (node, start, end) in enumerate(_cut(span, texts, starts)):
            piece = _Piece(start, end, quote, number == 0)
            pieces.setdefault(node, []).append(piece)
    linked = _linked(tokens)
    for node, found in pieces.items():
        tokens[2 * node] = "".join(_weave(texts[node], found, None if node in linked else prefix))
    return Marked(tuple(map(Markup, "".join(tokens).split(_BORDER))), tuple(missing))


def find_quotes(visible: str, quotes: Sequence[QuoteLine]) -> Iterator[tuple[QuoteLine, Span | None]]:
    """Yield the quotations with their places in a text, each place once; None where the words stand nowhere.

    They are looked for in order: a nested one within or after the last, any other behind it.
    """
    inside = after = 0
    taken: set[Span] = set()
    for quote in quotes:
        nested = quote.kind == "nested"
        span = _find(visible, quote.text, inside if nested else after) or _find(visible, quote.text, 0)
        if span is None or span in taken:
            yield quote, None
            continue
        taken.add(span)
        inside = span.end if nested else span.start
        after = max(after, span.end)
        yield quote, span


def _find(visible: str, words: str, start: int) -> Span | None:
    at = visible.find(words, start)
    if at >= 0:
        return Span(at, at + len(words)) if words else None
    parts = words.split()
    if len(parts) < 2:
        return None
    found = re.compile(r"\s+".join(map(re.escape, parts))).search(visible, start)
    return Span(*found.span()) if found else None


def _cut(span: Span, texts: Sequence[str], starts: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Cut a span at the borders of text nodes: (node, start, end) within each node, without blanks around."""
    node = bisect_right(starts, span.start) - 1
    while node < len(texts) and starts[node] < span.end:
        start = max(span.start - starts[node], 0)
        words = texts[node][start : span.end - starts[node]]
        if stripped := words.strip():
            start += words.index(stripped[0])
            yield node, start, start + len(stripped)
        node += 1


def _linked(tokens: Sequence[str]) -> frozenset[int]:
    """Return the text nodes that stand within a link, where there is no room for another."""
    linked = set()
    inside = False
    for number, tag in enumerate(tokens[1::2], 1):
        if found := _LINK.match(tag):
            inside = not found[1]
        if inside:
            linked.add(number)
    return frozenset(linked)


def _weave(text: str, pieces: Sequence[_Piece], prefix: str | None) -> Iterator[str]:
    """Return the HTML of a text node with its pieces marked, nested ones inside those that hold them."""
    at = 0
    opened: list[_Piece] = []
    for piece in [*sorted(pieces, key=lambda piece: (piece.start, -piece.end)), None]:
        while opened and (piece is None or opened[-1].end <= piece.start):
            inner = opened.pop()
            yield f"{escape_html(text[at : inner.end])}</q>"
            at = inner.end
        if piece is None:
            yield escape_html(text[at:])
            return
        before = text[at : piece.start]
        if piece.is_first:
            marks = _OPENING.search(before)
            cut = marks.start() if marks else len(before)
            yield f"{escape_html(before[:cut])}{_name(piece.quote, prefix)}{escape_html(before[cut:])}"
        else:
            yield escape_html(before)
        yield _open(piece)
        at = piece.start
        opened.append(piece._replace(end=min(piece.end, opened[-1].end)) if opened else piece)


def _open(piece: _Piece) -> str:
    quote = piece.quote
    anchor = f' id="{quote.anchor}"' if piece.is_first else ""
    return f'<q{anchor} class="quote {quote.kind} {quote.confidence}">'


def _name(quote: QuoteLine, prefix: str | None) -> str:
    """Return who said it, as an element without words of its own; no link where `prefix` is None."""
    if quote.speaker is None:
        return '<span class="who unknown"></span>'
    doubt = " low" if quote.confidence == "low" else ""
    name = escape_html(quote.speaker.text)
    if not quote.speaker.path or prefix is None:
        return f'<span class="who{doubt}" data-name="{name}"></span>'
    said = "perhaps said by" if doubt else "said by"
    told = f", as told by {escape_html(quote.told_by.text)}" if quote.told_by else ""
    href = escape_html(addresses.href(quote.speaker.path, prefix))
    return f'<a class="who{doubt}" href="{href}" data-name="{name}" aria-label="{said} {name}{told}"></a>'
