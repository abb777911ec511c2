"""Markdown -> safe HTML.

Most paragraphs of a news article hold nothing that Markdown gives a meaning.  They are written down without the parser,
which takes two thirds of its time; a property test holds the two ways to the same HTML for any text.
"""

import re
from collections.abc import Iterator, Sequence

from site_gen.markup import escape_html

_JOINING = ("\n ", "\t", "\r", "\0", "```", "~~~", "]:")
"""Where one of these is, a block may not be read without its neighbours: indents, fences, link definitions."""
_BLOCKS = re.compile(r"\n{2,}")
_OTHER_START = re.compile(r"[\s#>+*_=|:`~<\[-]|\d{1,9}[.)](?:\s|$)")
"""What a line that may begin something other than a paragraph begins with (CommonMark 0.31, chapter 4)."""
_SIGNS = re.compile(r"[\\`*_\[<&~\n]")
"""Without one of these, a paragraph is its text."""
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_MEANING = re.compile(r"[\\`*_\[<]|&(?=#?\w+;)|~~| \n")
"""What means something within a paragraph, escapes aside."""


def render_markdown(body: str) -> str:
    """Return the body as HTML; raw HTML in it is shown as text, unsafe links are not links."""
    body = body.strip("\n")
    if not body or body[0].isspace() or any(sign in body for sign in _JOINING):
        return _parse_blocks(body)
    return "".join(_render_blocks(_BLOCKS.split(body)))


def _render_blocks(blocks: Sequence[str]) -> Iterator[str]:
    """Yield the HTML of blocks that stand alone; neighbours that are no paragraphs may be one list or quotation."""
    others: list[str] = []
    for block in blocks:
        if block != block.strip() or any(map(_OTHER_START.match, block.split("\n"))):
            others.append(block)
            continue
        if others:
            yield _parse_blocks("\n\n".join(others))
            others.clear()
        if not _SIGNS.search(block):
            yield f"<p>{escape_html(block)}</p>\n"
        elif _MEANING.search(_ESCAPE.sub("x", block)):
            yield f"<p>{_parse_inline(block)}</p>\n"
        else:
            yield f"<p>{escape_html(_ESCAPE.sub(_unescaped, block))}</p>\n"
    if others:
        yield _parse_blocks("\n\n".join(others))


def _unescaped(match: re.Match[str]) -> str:
    return match[1]


# The parser takes 45 ms to import, which a build of plain paragraphs need not pay.


def _parse_blocks(text: str) -> str:
    from site_gen.commonmark import parse_blocks  # noqa: PLC0415

    return parse_blocks(text)


def _parse_inline(text: str) -> str:
    from site_gen.commonmark import parse_inline  # noqa: PLC0415

    return parse_inline(text)
