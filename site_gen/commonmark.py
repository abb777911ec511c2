"""The parser, markdown-it-py: no raw HTML, only web addresses in links, nothing that needs a style."""

from collections.abc import Mapping, Sequence
from functools import cache
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererProtocol
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from site_gen import addresses
from site_gen.markup import escape_text

_MAX_NESTING = 100


def parse_blocks(text: str) -> str:
    """Return Markdown as HTML.

    What is nested so deep that the parser would drop its words is shown as plain text.
    """
    parser = _parser()
    env: dict[str, object] = {}
    tokens = parser.parse(text, env)
    if any(token.level >= _MAX_NESTING - 1 for token in tokens):
        tokens = parser.parse(escape_text(text), env)
    return str(parser.renderer.render(tokens, parser.options, env))


def parse_inline(text: str) -> str:
    """Return the text of one paragraph as HTML, without the paragraph."""
    return str(_parser().renderInline(text))


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
