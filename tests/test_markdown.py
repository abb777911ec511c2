"""The short way through Markdown is the long way's equal."""

from hypothesis import example, given
from hypothesis import strategies as st

from site_gen.commonmark import parse_blocks
from site_gen.markdown import render_markdown

SIGNS = "ab 1.)\n\n#>*_-+=|:`~<&[]()!\\{}\"'/;x\t\u00a0é“"
TEXTS = st.one_of(
    st.text(st.sampled_from(SIGNS), max_size=60),
    st.text(max_size=60),
    st.lists(st.sampled_from(["- a", "1. b", "> c", "plain", "", "    code", "a *b* c", r"\* d", "---", "| a |"])).map(
        "\n".join
    ),
    st.lists(
        st.sampled_from(
            [
                *(
                    "*a*",
                    "*a b*",
                    "**a**",
                    "***a***",
                    "*",
                    "**",
                    "_a_",
                    "a",
                    " ",
                    ".",
                    ",",
                    "(",
                    ")",
                    "\n",
                    "\n\n",
                    "!",
                ),
                *("[a b](https://e.org/c-d/1_2)", "[a](http://e.org)", "[a](/b)", "[a](https://E.org)", "[", "]", "é"),
                *("> ", "\n> ", "\n>\n> ", "> > ", "\n>", "\\", "&amp;", "~~", "`", "<b>"),
            ]
        )
    ).map("".join),
)


@given(TEXTS)
@example("a&amp;b &c; ~x~ ~~y~~ \\~~ \\\\ a\\*b")
@example("- a\n\n- b\n\nplain\n\n1. c")
@example("-\n\n\n-")
@example("[a]\n\nb\n\n[a]: /c")
@example("x  \ny \nz\\\nw")
@example("plain\n\n\n\n* * *\n\n\\- 30 \\-")
@example("\u00a0 a\u00a0")
@example("a *b c*, (*d*) and **e** [f g](https://e.org/h-1/) i\n\n> “a” *b*\n>\n> c\n\n> d")
@example("*a *b* **c*** [*d*](https://e.org) [e](https://e.org)f *g*h i*j*")
@example("- a\n\n> b\n\n- c\n\n> d\ne")
def test_any_text_gives_the_same_html_with_and_without_the_parser(text: str) -> None:
    """Paragraphs that are written down without the parser are what the parser would have written."""
    assert render_markdown(text) == parse_blocks(text.strip("\n"))
