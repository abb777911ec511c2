"""Plain text becomes Markdown that shows the same words; Markdown becomes HTML that can do no harm."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from site_gen.addresses import is_safe, is_web
from site_gen.characters import clean
from site_gen.markdown import render_markdown
from site_gen.markup import escape_text
from tests.cases import Case, read_cases
from tests.seen import elements_of, words_of

# Text as it comes, with more of the signs that Markdown has a use for.
signs = st.text() | st.lists(
    st.sampled_from(
        [
            *("\\`*_{}[]()<>#+-.!|~:=&;\"'^$@/ \n\t"),
            *("1", "12. ", "3) ", "&copy;", "&#0;", "https://x.org", "www.x.org"),
            *("a", "b c", "---", "***", "```", "~~~", "    ", "\u00a0", "\u2028", "[a]: b", "<!--", "<b>", "\r\n", "é"),
        ],
    ),
    max_size=25,
).map("".join)


@pytest.mark.parametrize("case", read_cases("escaping"), ids=str)
def test_cases(case: Case) -> None:
    """A text is escaped as its case states, and rendered to its own words."""
    escaped = escape_text(case.input)

    assert case.expected == escaped
    assert words_of(render_markdown(escaped)) == case.input.split()


@given(signs)
def test_words_survive(text: str) -> None:
    """The words that a page shows are the words of the text, whatever they are."""
    text = clean(text)

    assert words_of(render_markdown(escape_text(text))) == text.split()


@given(signs)
def test_escaped_text_is_only_text(text: str) -> None:
    """Escaped text has paragraphs and line breaks, never a list, a link or emphasis."""
    rendered = render_markdown(escape_text(clean(text)))

    assert {tag for tag, _ in elements_of(rendered)} <= {"p", "br"}


@given(signs)
def test_another_reader_sees_the_same(text: str) -> None:
    """So it is under plain CommonMark, with raw HTML on: the folder can move to another program."""
    text = clean(text)

    assert words_of(MarkdownIt("commonmark").render(escape_text(text))) == text.split()


CELLS = (
    '<table>\n<thead>\n<tr>\n<th class="to-right">a</th>\n</tr>\n</thead>\n'
    '<tbody>\n<tr>\n<td class="to-right">b</td>\n</tr>\n</tbody>\n</table>\n'
)


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("*one* **two**", "<p><em>one</em> <strong>two</strong></p>\n"),
        ("[a](../b/)", '<p><a href="../b/">a</a></p>\n'),
        ("[a](https://x.org)", '<p><a href="https://x.org" rel="nofollow noopener ugc">a</a></p>\n'),
        ("[a](mailto:x@y.org)", '<p><a href="mailto:x@y.org">a</a></p>\n'),
        ("[a](//x.org)", '<p><a href="//x.org" rel="nofollow noopener ugc">a</a></p>\n'),
        ("[a](javascript:alert(1))", "<p>[a](javascript:alert(1))</p>\n"),
        ("[a](JaVaScRiPt&colon;alert(1))", "<p>[a](JaVaScRiPt:alert(1))</p>\n"),
        ("[a](data:text/html,x)", "<p>[a](data:text/html,x)</p>\n"),
        ("[a](vbscript:x)", "<p>[a](vbscript:x)</p>\n"),
        ("<javascript:alert(1)>", "<p>&lt;javascript:alert(1)&gt;</p>\n"),
        ("<https://x.org>", '<p><a href="https://x.org" rel="nofollow noopener ugc">https://x.org</a></p>\n'),
        ("https://x.org", "<p>https://x.org</p>\n"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
        ("<!-- x -->", "<p>&lt;!-- x --&gt;</p>\n"),
        ("| a |\n|--:|\n| b |", CELLS),
        ('"quoted" -- (c)', "<p>&quot;quoted&quot; -- (c)</p>\n"),
    ],
)
def test_rendered(body: str, html: str) -> None:
    """Markdown is Markdown; raw HTML is text; a link that could run something is no link."""
    assert html == render_markdown(body)


def test_images_are_not_fetched() -> None:
    """An image in Markdown loads nothing from anywhere."""
    assert "<img" not in render_markdown("![a](https://tracker.example/x.png)")


@given(signs)
def test_any_markdown_is_harmless(body: str) -> None:
    """Whatever a body holds, no element runs anything and every link is of a kind we allow."""
    allowed = {
        *("p", "br", "em", "strong", "s", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "a"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"),
    }
    for tag, attributes in elements_of(render_markdown(body)):
        assert tag in allowed
        assert set(attributes) <= {"href", "rel", "title", "start", "class"}
        assert is_safe(attributes.get("href") or "")


def test_headings_have_no_ids() -> None:
    """A heading takes no id that a script or a quotation might use."""
    assert render_markdown("# location") == "<h1>location</h1>\n"


@pytest.mark.parametrize("text", [">" * 150 + " deep", "".join("  " * n + f"- item{n}\n" for n in range(120))])
def test_deep_nesting_by_hand(text: str) -> None:
    """A person's Markdown may nest as deep as it likes; no word is lost."""
    wanted = [word for word in text.split() if word.strip(">-")]

    assert wanted == [word for word in words_of(render_markdown(text)) if word.strip(">-")]


@pytest.mark.parametrize(
    "address",
    ["", "a/b", "/a", "../x#y", "?q=1", "#q-1", "//x.org/", "https://x.org/ü?a=b&c", "HTTP://x.org", "mailto:a@b.org"],
)
def test_safe_addresses(address: str) -> None:
    """The web, mail and the site itself may be linked to."""
    assert is_safe(address)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java\tscript:alert(1)",
        " javascript:alert(1)",
        "\x01javascript:alert(1)",
        "java\u200bscript:x",
        "\ufeffjavascript:x",
        "vbscript:x",
        "data:text/html;base64,x",
        "file:///etc/passwd",
        "blob:x",
        "x:y",
        "http://[",
        "https://x.org/\u202e",
        "https://x.org/a b",
        "https://x.org/\xa0",
    ],
)
def test_unsafe_addresses(address: str) -> None:
    """Nothing else may, and nothing that hides a part of itself."""
    assert not is_safe(address)
    assert not is_web(address)


@pytest.mark.parametrize("address", ["a/b", "//x.org", "mailto:a@b.org", "http:///x", "https:x", "http://"])
def test_no_web_addresses(address: str) -> None:
    """A page on the web has a scheme and a host."""
    assert not is_web(address)
