"""Quotations are marked where they stand, and the page's words stay the article's words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.characters import clean
from site_gen.markdown import render_markdown
from site_gen.marks import mark_quotes
from site_gen.markup import escape_html, escape_text
from site_gen.model import Link, QuoteLine
from tests.seen import elements_of, text_of

ADA = Link("Ada Marsh", "speakers/ada-marsh/")


def line(
    text: str, anchor: str = "q-1", kind: str = "direct", speaker: Link | None = ADA, told_by: Link | None = None
) -> QuoteLine:
    return QuoteLine(anchor, text, kind, "high", "said", speaker, told_by, f"articles/x/#{anchor}")  # type: ignore[arg-type]


def marked(body: str, *quotes: QuoteLine) -> str:
    (part,), _ = mark_quotes([body], quotes, "/news/")
    # what is shown of the speaker is the style sheet's business; here only where it stands
    return re.sub(r'<(a|span) class="who[^>]*></\1>', "@", part)


@pytest.mark.parametrize(
    ("body", "text", "expected"),
    [
        ("<p>“Wet,” she said.</p>", "Wet,", "<p>@“<q>Wet,</q>” she said.</p>"),
        ("<p>“Very <em>wet</em>,” she</p>", "Very wet,", "<p>@“<q>Very</q> <em><q>wet</q></em><q>,</q>” she</p>"),
        ("<p>One</p>\n<p>two</p>", "One two", "<p>@<q>One</q></p>\n<p><q>two</q></p>"),
        ("<p>a &lt;b&gt; &amp; c</p>", "<b> &", "<p>a @<q>&lt;b&gt; &amp;</q> c</p>"),
        ("<p>&quot;No&quot;</p>", '"No"', "<p>@<q>&quot;No&quot;</q></p>"),
        ("<p>one\ntwo</p>", "one two", "<p>@<q>one\ntwo</q></p>"),
        ("<p>one  two</p>", "one two", "<p>@<q>one  two</q></p>"),
        ('<p><a href="#wet">dry</a></p>', "wet", '<p><a href="#wet">dry</a></p>'),
        ("<p>Dry</p>", "Wet", "<p>Dry</p>"),
        ("<p>Dry</p>", "", "<p>Dry</p>"),
    ],
)
def test_marked(body: str, text: str, expected: str) -> None:
    """Words are found in what a reader sees, across elements and line ends, and not in attributes."""
    assert re.sub(r"<q [^>]*>", "<q>", marked(body, line(text))) == expected


def test_the_mark() -> None:
    """A mark has the quotation's id, its kind and confidence, and follows the speaker's link."""
    (part,), missing = mark_quotes(["<p>Wet</p>"], [line("Wet", "q-9")], "/news/")

    assert part == (
        '<p><a class="who" href="/news/speakers/ada-marsh/" data-name="Ada Marsh" aria-label="said by Ada Marsh"></a>'
        '<q id="q-9" class="quote direct high">Wet</q></p>'
    )
    assert not missing


def test_one_id_for_several_pieces() -> None:
    """A quotation over several elements is marked in each; only the first piece has the id."""
    assert len(re.findall('id="q-1"', marked("<p>a <b>b</b> c</p>", line("a b c")))) == 1


def test_nobody_knows() -> None:
    """A quotation without a speaker says so."""
    (part,), _ = mark_quotes(["<p>Wet</p>"], [line("Wet", speaker=None)], "/")

    assert '<span class="who unknown"></span>' in part


def test_a_speaker_without_a_page() -> None:
    """A speaker without a page is named, not linked."""
    (part,), _ = mark_quotes(["<p>Wet</p>"], [line("Wet", speaker=Link("officials", ""))], "/")

    assert '<span class="who" data-name="officials"></span>' in part


def test_no_link_in_a_link() -> None:
    """Within a link the speaker is named without another one."""
    (part,), _ = mark_quotes(['<p><a href="#x">Wet <b>all</b></a> day</p>'], [line("Wet"), line("day", "q-2")], "/")

    assert part.startswith('<p><a href="#x"><span class="who" data-name="Ada Marsh"></span><q ')
    assert '</a> <a class="who"' in part


def test_nested() -> None:
    """Words told within other words are marked inside them, and are told by somebody."""
    told = line("dry", "q-2", "nested", Link("Bo", "speakers/bo/"), ADA)
    (part,), _ = mark_quotes(["<p>Bo said ‘dry’ to me</p>"], [line("Bo said ‘dry’ to me"), told], "/")

    assert re.search(r'<q id="q-1"[^>]*>Bo said <a [^>]*></a>‘<q id="q-2"[^>]*>dry</q>’ to me</q>', part)
    assert 'aria-label="said by Bo, as told by Ada Marsh"' in part


def test_the_same_words_twice() -> None:
    """The second "No" is the second one in the text, and a third that is not there is missing."""
    quotes = [line("No", "q-1"), line("No", "q-2"), line("No", "q-3")]
    (part,), missing = mark_quotes(["<p>No. And: No.</p>"], quotes, "/")

    assert part.index('id="q-1"') < part.index("And") < part.index('id="q-2"')
    assert missing == (quotes[2],)


def test_headline_and_body() -> None:
    """What the headline quotes is marked in the headline."""
    (headline, body), missing = mark_quotes(["“Wet”: a day", "<p>Rain.</p>"], [line("Wet")], "/")

    assert "<q" in headline
    assert body == "<p>Rain.</p>"
    assert not missing


def test_edited_away() -> None:
    """A quotation whose words somebody has taken out of the text is reported as missing."""
    gone = line("Wet")

    assert mark_quotes(["<p>Dry</p>"], [gone], "/").missing == (gone,)


def test_hostile_speaker() -> None:
    """A speaker's name cannot leave its attribute."""
    (part,), _ = mark_quotes(["<p>Wet</p>"], [line("Wet", speaker=Link('x" onclick="y<b>', "speakers/x/"))], "/")

    assert elements_of(part)[1][1]["data-name"] == 'x" onclick="y<b>'
    assert set(elements_of(part)[1][1]) == {"class", "href", "data-name", "aria-label"}


words = st.lists(
    st.sampled_from(["wet", "dry", "a", "<b>", "&amp;", "*x*", "“", "”", "\n", "\n\n", "ö", "&"]), max_size=20
)


@given(st.data(), words, words)
def test_words_are_never_changed(data: st.DataObject, title: list[str], body: list[str]) -> None:
    """Whatever is quoted, however the quotations overlap: a reader sees the same text as without marks."""
    text = clean(" ".join(body))
    parts = [escape_html(" ".join(title)), render_markdown(escape_text(text))]
    visible = text_of(" ".join(parts))
    quotes = []
    for number in range(data.draw(st.integers(0, 6))):
        start = data.draw(st.integers(0, len(visible)))
        end = data.draw(st.integers(start, len(visible)))
        kind = data.draw(st.sampled_from(["direct", "partial", "nested"]))
        quotes.append(line(visible[start:end], f"q-{number}", kind))

    found, missing = mark_quotes(parts, quotes, "/")

    assert [text_of(part) for part in found] == [text_of(part) for part in parts]
    ids = [str(attributes["id"]) for _, attributes in elements_of("".join(found)) if "id" in attributes]
    assert sorted(ids) == sorted(quote.anchor for quote in quotes if quote not in missing and quote.text.strip())
    assert balanced("".join(found))


@given(st.text(), st.lists(st.text(max_size=5), max_size=5))
def test_any_text_any_quotes(body: str, quoted: list[str]) -> None:
    """Neither do quotations that were never in the text change it, or do any harm."""
    html = render_markdown(body)

    found, _ = mark_quotes([html], [line(text, f"q-{n}") for n, text in enumerate(quoted)], "/")

    assert text_of(found[0]) == text_of(html)


def balanced(html: str) -> bool:
    """Tell whether every `<q>` is closed within the element that it was opened in."""
    opened: list[str] = []
    for slash, tag in re.findall(r"<(/?)([a-z0-9]+)", html):
        if tag in {"br", "hr"}:
            continue
        if not slash:
            opened.append(tag)
        elif not opened or opened.pop() != tag:
            return False
    return not opened
