"""Markdown -> safe HTML.

Most paragraphs of a news article hold nothing that Markdown gives a meaning.  They are written down without the parser,
which takes two thirds of its time; a property test holds the two ways to the same HTML for any text.
"""

import re
from collections.abc import Iterator

from site_gen.markup import escape_html

_JOINING = ("\n ", "\t", "\r", "\0", "```", "~~~", "]:")
"""Where one of these is, a block may not be read without its neighbours: indents, fences, link definitions."""
_BLOCKS = re.compile(r"[^\n]+(?:\n[^\n]+)*")
"""Lines without an empty one between them."""
_OTHER_START = re.compile(r"[\s#>+*_=|:`~<\[-]|\d{1,9}[.)](?:\s|$)")
"""What a line that may begin something other than a paragraph begins with (CommonMark 0.31, chapter 4)."""
_QUOTED = re.compile(r"(?:>(?: [^\s>].*)?(?:\n|\Z))+")
"""A quotation of paragraphs: each line begins with `> ` or is `>`."""
_SIGNS = re.compile(r"[\\`*_\[<&~\n]")
"""Without one of these, a paragraph is its text."""
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_PLAIN = r"[^\\`*_\[\]<>&~\n!\"]"
_SIMPLE = re.compile(
    rf"(?<![^\s(])(?P<sign>\*\*?)(?P<words>\w(?:{_PLAIN}*\w)?)(?P=sign)(?=[\s.,;:)]|\Z)"
    rf"|(?<![^\s(])\[(?P<text>\w(?:{_PLAIN}*\w)?[,.;:]?)\]\((?P<href>https?://[a-z0-9][a-z0-9.-]*[a-z0-9](?:/[\w/.-]*)?)\)",
    re.ASCII,
)
"""Emphasis and links that can be nothing else, if nothing else in the paragraph means anything."""
_MEANING = re.compile(r"[\\`*_\[<]|&(?=#?\w+;)|~~| \n")
"""What means something within a paragraph, escapes aside."""
_TAGS = {"*": "em", "**": "strong"}


def render_markdown(body: str) -> str:
    """Return the body as HTML; raw HTML in it is shown as text, unsafe links are not links."""
    body = body.strip("\n")
    if not body or body[0].isspace() or any(sign in body for sign in _JOINING):
        return _parse_blocks(body)
    return "".join(_render_blocks(body))


def _render_blocks(body: str) -> Iterator[str]:
    """Yield the HTML of blocks that stand alone; neighbours that are no paragraphs may be one list or quotation."""
    start = end = 0
    for block in _BLOCKS.finditer(body):
        if (html := _render_block(block[0])) is None:
            end = block.end()
            continue
        if end > start:
            yield _parse_blocks(body[start:end].strip("\n"))
        yield html
        start = end = block.end()
    if end > start:
        yield _parse_blocks(body[start:end].strip("\n"))


def _render_block(block: str) -> str | None:
    """Return the HTML of a paragraph, or of a quotation of paragraphs; None for what is neither."""
    if _is_paragraph(block):
        return f"<p>{_render_inline(block)}</p>\n"
    if _QUOTED.fullmatch(block):
        inner = _BLOCKS.findall("\n".join(line[2:] for line in block.split("\n")))
        if inner and all(map(_is_paragraph, inner)):
            paragraphs = "".join(f"<p>{_render_inline(paragraph)}</p>\n" for paragraph in inner)
            return f"<blockquote>\n{paragraphs}</blockquote>\n"
    return None


def _is_paragraph(block: str) -> bool:
    return bool(block) and block == block.strip() and not any(map(_OTHER_START.match, block.split("\n")))


def _render_inline(block: str) -> str:
    if not _SIGNS.search(block):
        return escape_html(block)
    if not _MEANING.search(_ESCAPE.sub("x", block)):
        return escape_html(_ESCAPE.sub(_unescaped, block))
    if "\\" not in block and not _MEANING.search(_SIMPLE.sub("x", block)):
        return "".join(_render_simple(block))
    return _parse_inline(block)


def _render_simple(block: str) -> Iterator[str]:
    """Yield the HTML of a paragraph of which all that means something is simple emphasis and links."""
    at = 0
    for found in _SIMPLE.finditer(block):
        yield escape_html(block[at : found.start()])
        if tag := _TAGS.get(found["sign"]):
            yield f"<{tag}>{escape_html(found['words'])}</{tag}>"
        else:
            yield f'<a href="{found["href"]}" rel="nofollow noopener ugc">{escape_html(found["text"])}</a>'
        at = found.end()
    yield escape_html(block[at:])


def _unescaped(match: re.Match[str]) -> str:
    return match[1]


# The parser takes 45 ms to import, which a build of plain paragraphs need not pay.


def _parse_blocks(text: str) -> str:
    from site_gen.commonmark import parse_blocks  # noqa: PLC0415

    return parse_blocks(text)


def _parse_inline(text: str) -> str:
    from site_gen.commonmark import parse_inline  # noqa: PLC0415

    return parse_inline(text)
