"""Markdown -> safe HTML, through markdown-it-py: raw HTML off, only web addresses in links, nothing that needs a style.

Most paragraphs of a news article hold nothing that Markdown gives a meaning.  They are written down without the parser,
which takes two thirds of its time; a property test holds the two ways to the same HTML for any text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.renderer import RendererProtocol
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from site_gen import addresses
from site_gen.markup import escape_html, escape_text

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
    """Return the body as HTML; raw HTML in it is shown as text, unsafe links are not links.

    What is nested so deep that the parser would drop its words is shown as plain text.
    """
    body = body.strip("\n")
    if not body or body[0].isspace() or any(sign in body for sign in _JOINING):
        return _parse(body)
    return "".join(_render_blocks(_BLOCKS.split(body)))


def _render_blocks(blocks: Sequence[str]) -> Iterator[str]:
    """Yield the HTML of blocks that stand alone; neighbours that are no paragraphs may be one list or quotation."""
    others: list[str] = []
    for block in blocks:
        if any(map(_OTHER_START.match, block.split("\n"))):
            others.append(block)
            continue
        if others:
            yield _parse("\n\n".join(others))
            others.clear()
        text = mdTrim(block)
        if not _SIGNS.search(text):
            yield f"<p>{escape_html(text)}</p>\n"
        elif _MEANING.search(_ESCAPE.sub("x", text)):
            yield f"<p>{_parser().renderInline(text)}</p>\n"
        else:
            yield f"<p>{escape_html(_ESCAPE.sub(_unescaped, text))}</p>\n"
    if others:
        yield _parse("\n\n".join(others))


def _unescaped(match: re.Match[str]) -> str:
    return match[1]


def _parse(text: str) -> str:
    parser = _parser()
    env: dict[str, object] = {}
    tokens = parser.parse(text, env)
    if any(token.level >= _MAX_NESTING - 1 for token in tokens):
        tokens = parser.parse(escape_text(text), env)
    return str(parser.renderer.render(tokens, parser.options, env))


_MAX_NESTING = 100


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 (the library's name)
        return addresses.is_safe(url)


@cache
def _parser() -> MarkdownIt:
    options = {"html": False, "linkify": False, "typographer": False, "maxNesting": _MAX_NESTING}
    parser = _Parser("js-default", options).disable("image")
    parser.add_render_rule("link_open", _open_link)
    parser.add_render_rule("th_open", _open_cell)
    parser.add_render_rule("td_open", _open_cell)
    return parser


def _open_link(
    renderer: RendererProtocol,
    tokens: Sequence[Token],
    index: int,
    options: OptionsDict,
    _env: Mapping[str, object],
) -> str:
    """Links that leave the site vouch for nothing and tell the other side little."""
    if urlsplit(str(tokens[index].attrGet("href"))).netloc:
        tokens[index].attrSet("rel", "nofollow noopener ugc")
    return str(renderer.renderToken(tokens, index, options, _env))  # type: ignore[attr-defined]


def _open_cell(
    renderer: RendererProtocol,
    tokens: Sequence[Token],
    index: int,
    options: OptionsDict,
    _env: Mapping[str, object],
) -> str:
    """Write a cell's alignment as a class: our content security policy allows no style in an element."""
    if style := tokens[index].attrs.pop("style", ""):
        tokens[index].attrSet("class", str(style).replace("text-align:", "to-"))
    return str(renderer.renderToken(tokens, index, options, _env))  # type: ignore[attr-defined]
