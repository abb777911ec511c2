"""Content files: what is written can be read back, what people write is read or each mistake named."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.characters import clean
from site_gen.errors import ContentError
from site_gen.fields import date_fault
from site_gen.frontmatter import MAX_TAGS, dump_article, is_sealed, parse_article, split_file
from site_gen.model import Article, Card, Quote, Speaker
from tests.cases import Case, read_cases


def said_of(text: str) -> str:
    try:
        _, warnings = parse_article("x", text, "x.md")
    except ContentError as error:
        return "\n".join(map(str, error.problems))
    return "\n".join(f"warning: {warning}" for warning in warnings) or "ok"


@pytest.mark.parametrize("case", read_cases("frontmatter"), ids=str)
def test_cases(case: Case) -> None:
    """Front matter is read, or its mistakes are named as the case says."""
    assert case.expected == said_of(case.input)


# ---------------------------------------------------------------- what is written can be read back


def _line(text: str) -> str:
    return " ".join(clean(text).split())


lines = st.text(max_size=30).map(_line)
names = lines.filter(bool)
speakers = st.builds(
    Speaker,
    names,
    st.sampled_from(["person", "organization", "document", "unnamed"]),
    lines,
    st.lists(names, unique=True, max_size=3).map(tuple),
)
quotes = st.builds(
    Quote,
    st.text(max_size=60).map(clean).filter(str.strip),
    st.none() | names,
    st.sampled_from(["direct", "partial", "nested"]),
    lines,
    st.sampled_from(["high", "medium", "low"]),
    st.none() | names,
    start=st.just(-1),
    end=st.just(-1),
)
dates = st.sampled_from(["", "2024", "2024-05", "2024-05-17", "2024-05-17T10:30:00+02:00", "1999-12-31 23:59"])
slugs = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=20)
cards = st.builds(
    Card,
    key=st.just("a/b"),
    title=names,
    slug=slugs,
    source=lines,
    url=st.sampled_from(["", "https://example.org/?a=1&b=2#c"]),
    date=dates,
    date_basis=lines,
    date_inferred=st.booleans(),
    author=lines,
    lang=lines,
    rights=lines,
    summary=lines,
    tags=st.lists(names, unique=True, max_size=4).map(tuple),
    speakers=st.lists(speakers, max_size=3).map(tuple),
    quotes=st.lists(quotes, max_size=3).map(tuple),
    draft=st.booleans(),
    seed_file=st.sampled_from(["", "seeds/a/b.txt", 'seeds/we: "odd" #1.txt']),
    seed_sha256=st.just(""),
    aliases=st.lists(slugs.map("old/{}/".format), unique=True, max_size=2).map(tuple),
)
bodies = st.text().map(lambda text: clean(text).strip("\n"))
articles = st.builds(Article, cards, bodies)


@given(articles)
def test_read_back(article: Article) -> None:
    """Any article that conversion can make is read back as it was, with nothing to complain of."""
    assert parse_article("a/b", dump_article(article), "x.md") == (article, ())


@given(articles)
def test_dumped_is_sealed(article: Article) -> None:
    """What the program writes is sealed, and is what a checkout with other line ends makes of it."""
    text = dump_article(article)

    assert is_sealed(text)
    assert is_sealed(text.replace("\n", "\r\n"))


@given(articles, st.data())
def test_any_edit_breaks_the_seal(article: Article, data: st.DataObject) -> None:
    """One character changed, added or taken out anywhere, and the file is a person's."""
    text = dump_article(article)
    at = data.draw(st.integers(0, len(text) - 1))
    edited = data.draw(
        st.sampled_from([text[:at] + "x" + text[at:], text[:at] + text[at + 1 :], text[:at] + "#" + text[at + 1 :]]),
    )

    assert edited == text or not is_sealed(edited)


def test_dates_and_digests_are_texts() -> None:
    """A digest of digits only stays what it is."""
    card = Card(key="x", title="1.10", seed_file="seeds/x.txt", seed_sha256="0" * 64)
    article, _ = parse_article("x", dump_article(Article(card, "")), "x.md")

    assert article.card == card


@pytest.mark.parametrize(
    "title",
    [
        "no",
        "#x",
        "- a",
        "a: b",
        "{a}",
        "[a]",
        "%a",
        "@a",
        "`a`",
        "'a",
        '"a',
        "\\",
        "null",
        "~",
        "---",
        "...",
        "<<",
        "\x85",
    ],
)
def test_titles_that_yaml_would_change(title: str) -> None:
    """A title is what was written, whatever it looks like."""
    article, _ = parse_article("x", dump_article(Article(Card(key="x", title=f"a{title}b"), "")), "x.md")

    assert article.card.title == _line(f"a{title}b")


# ---------------------------------------------------------------- reading


@given(st.text(st.characters(exclude_categories=())))
def test_any_front_matter(text: str) -> None:
    """Whatever stands between the fences, it is read or refused with a ContentError."""
    said_of(f"---\n{text}\n---\n")


any_value = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_characters="\n"), max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "text", "file", "x"]), inner),
    max_leaves=5,
)


def _flow(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(item)}" for key, item in value.items()) + "}"
    return "[" + ", ".join(map(_flow, value)) + "]" if isinstance(value, list) else repr(value)


@given(
    st.dictionaries(
        st.sampled_from(["title", "slug", "date", "url", "tags", "speakers", "quotes", "draft", "seed", "lang"]),
        any_value,
    ),
)
def test_any_type_in_any_field(fields: dict[str, object]) -> None:
    """A value of the wrong type is named, never a traceback."""
    said_of("---\n" + "".join(f"{key}: {_flow(value)}\n" for key, value in fields.items()) + "---\n")


def test_first_closing_fence() -> None:
    """Three hyphens further down are the body's own."""
    assert split_file("---\ntitle: a\n---\nOne\n\n---\n\nTwo\n", "x.md") == ("title: a\n", "One\n\n---\n\nTwo")


def test_byte_order_mark_and_line_ends() -> None:
    """What an editor on another system adds does not matter."""
    article, _ = parse_article("x", "\ufeff---\r\ntitle: a\r\n---\r\nOne\r\nTwo\r\n", "x.md")

    assert (article.card.title, article.body) == ("a", "One\nTwo")


def test_a_fence_in_a_text_is_no_fence() -> None:
    """Four hyphens, or three in a block of text, close nothing."""
    article, _ = parse_article("x", "---\ntitle: a\nsummary: |\n  ---\n  b\n---\nc", "x.md")

    assert (article.card.summary, article.body) == ("--- b", "c")


@pytest.mark.parametrize("text", ["a\\u0007b", "a\\u202eb", "a\\u200bb", "a\\u0000b", "a\\uFFFEb"])
def test_escaped_controls(text: str) -> None:
    """A control character that is written as an escape reaches no page."""
    article, _ = parse_article("x", f'---\ntitle: "{text}"\nquotes: [{{text: "{text}"}}]\n---\n', "x.md")

    assert article.card.title in {"ab", "a b"}
    assert article.card.quotes[0].text in {"ab", "a b"}


def test_a_title_on_two_lines_is_folded() -> None:
    """A title is one line."""
    article, _ = parse_article("x", '---\ntitle: "One\\ntwo"\n---\n', "x.md")

    assert article.card.title == "One two"


def test_many_tags() -> None:
    """More tags than a reader would look under are a warning."""
    text = f"---\ntitle: a\ntags: [{', '.join(f't{n}' for n in range(MAX_TAGS + 1))}]\n---\n"

    assert said_of(text) == "warning: x.md:3: 51 tags; keep the 50 that a reader would look under"


def test_fake_front_matter_in_a_body() -> None:
    """What a body claims about itself is text."""
    article = Article(Card(key="x", title="a"), "---\ndraft: true\nslug: ../../x\n---")

    assert parse_article("x", dump_article(article), "x.md") == (article, ())


def test_huge_front_matter() -> None:
    """Megabytes of front matter are refused, not parsed."""
    assert said_of(f"---\ntitle: {'a' * 1_000_001}\n---\n").startswith("x.md:1: longer than 1,000,000 characters")


@pytest.mark.parametrize("text", ["", "---", "---\n", "no front matter", "---\ntitle: a\n---\n", "seal: x\n"])
def test_not_sealed(text: str) -> None:
    """A file without a seal belongs to a person."""
    assert not is_sealed(text)


def test_seal_in_the_body() -> None:
    """A line in the body that looks like a seal is none."""
    assert not is_sealed("---\ntitle: a\n---\nseal: 0123\n")


@given(st.text())
def test_any_date(text: str) -> None:
    """Any text is a date or has a fault."""
    assert isinstance(date_fault(text), str)
