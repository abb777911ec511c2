"""Plain text -> safe Markdown, and Markdown -> safe HTML.

Raw text is not Markdown: "1986. A great year" is a list, "***" a rule, "[Update]: gone" nothing at all.
`escape_text` writes text so that the rendered words are the words of the text.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererProtocol
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from site_gen import addresses

_INLINE = re.compile(r"[\\`*_\[\]<]|&(?=#?\w+;)|~(?=~)|(?<=~)~")
_LINE_START = re.compile(r"^(?:[#>+=|-]|:(?=-))", re.MULTILINE)
_NUMBER_START = re.compile(r"^(\d{1,9})([.)])(?=\s|$)", re.MULTILINE)


def escape_text(text: str) -> str:
    """Return plain text as Markdown that renders to the same words, line by line.

    Blanks at both ends of a line are dropped: before a line they would make code, behind it a line break.
    """
    text = "\n".join(line.strip() for line in text.split("\n"))
    text = _INLINE.sub(r"\\\g<0>", text)
    text = _LINE_START.sub(r"\\\g<0>", text)
    return _NUMBER_START.sub(r"\1\\\2", text)


def escape_html(text: str) -> str:
    """Return plain text as HTML, escaped as the Markdown renderer does it."""
    return escapeHtml(text)


def render_markdown(body: str) -> str:
    """Return the body as HTML; raw HTML in it is shown as text, unsafe links are not links.

    A body nested so deep that the parser would drop its words is shown as plain text.
    """
    parser = _parser()
    env: dict[str, object] = {}
    tokens = parser.parse(body, env)
    if any(token.level >= _MAX_NESTING - 1 for token in tokens):
        tokens = parser.parse(escape_text(body), env)
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
