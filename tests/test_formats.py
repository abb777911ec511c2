"""An article for machines: as Markdown and as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from site_gen.build import build
from site_gen.catalog import build_catalog
from site_gen.config import Config, read_config
from site_gen.formats import AROUND, write_article
from site_gen.model import ArticleFile, Card, Format, Quote, Speaker
from site_gen.pages import plan_pages
from site_gen.people import Names
from tests.entries import entry_of
from tests.seen import elements_of

SITE = Config(
    Path("/site"),
    Path("/site/output"),
    base_url="https://example.org/news/",
    outputs=("html", "markdown", "json"),
    rights="All rights kept.",
)
BODY = "“We are *wet*,” said Ada Marsh. “Wet & cold,” she said, “we are wet.”\n\nThe quay \\[north\\] was shut."
QUOTES = tuple(Quote(t, "Ada Marsh", "direct", "said", "high") for t in ("We are wet,", "Wet & cold,", "we are dry."))
CARD = Card(
    key="flood",
    title='A "wet" day: [floods]',
    slug="flood",
    source="The Post",
    date="2024-05-17",
    tags=("Rain & wind",),
    speakers=(Speaker("Ada Marsh", role="harbour master"), Speaker("officials", "unnamed")),
    quotes=QUOTES,
    seed_file="seeds/flood.txt",
    seed_sha256="00",
)


def written(output: Format, card: Card = CARD, body: str = BODY, site: Config = SITE) -> str:
    """Return one file of an article."""
    catalog = build_catalog([entry_of(card)], Names(), Names())
    pages = [page for batch in plan_pages(catalog, (), site, "") for page in batch.make()]
    (file,) = [page for page in pages if isinstance(page, ArticleFile) and page.format == output]
    return write_article(file, body, site)


def as_json(card: Card = CARD, body: str = BODY) -> dict[str, Any]:
    found = json.loads(written("json", card, body))
    assert isinstance(found, dict)
    return found


def test_markdown() -> None:
    """The Markdown has the text as it is, under what is public, and any YAML reader understands it."""
    _, front, body = written("markdown").split("---\n", 2)

    assert yaml.safe_load(front) == {
        "title": CARD.title,
        "address": "https://example.org/news/articles/flood/",
        "date": "2024-05-17",
        "source": "The Post",
        "lang": "en",
        "rights": "All rights kept.",
        "tags": ["Rain & wind"],
        "speakers": [
            {
                "name": "Ada Marsh",
                "role": "harbour master",
                "address": "https://example.org/news/speakers/ada-marsh/",
            },
            {"name": "officials"},
        ],
    }
    assert body == f'\n# A "wet" day: \\[floods\\]\n\n{BODY}\n'


def test_where_a_quotation_stands() -> None:
    """Position and exact words fit the text, with what stands around; what an edit took out has no place."""
    found = as_json()
    text = found["text"]

    first, second, missing = found["quotes"]
    assert text.startswith('A "wet" day: [floods]\n\n“We are wet,” said')
    for quote in (first, second):
        words, position = quote["selector"]
        start, end = position["start"], position["end"]
        assert words == {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": text[max(0, start - AROUND) : start],
            "suffix": text[end : end + AROUND],
        }
        assert quote["text"] == text[start:end]
    assert (missing["text"], missing["selector"]) == ("we are dry.", [])


def test_who_said_it() -> None:
    """Each quotation has its own address and that of its speaker."""
    quote = as_json()["quotes"][0]

    assert quote["address"].startswith("https://example.org/news/articles/flood/#q-")
    assert quote["speaker"] == {"name": "Ada Marsh", "address": "https://example.org/news/speakers/ada-marsh/"}
    assert as_json(CARD._replace(quotes=(Quote("wet", None, "direct", "", "low"),)))["quotes"][0]["speaker"] is None


@pytest.mark.parametrize("output", ["markdown", "json"])
def test_nothing_else_is_told(output: Format) -> None:
    """Seeds and what only editors are to see stay at home."""
    assert "seed" not in written(output)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1), st.text(max_size=200))
def test_any_words(name: str, body: str) -> None:
    """Whatever the words are, both files can be read, and every position fits."""
    quotes = (Quote(name, name, "direct", name, "high"), Quote(body[3:9] or "x", None, "nested", "", "low", name))
    card = CARD._replace(title=name, source=name, tags=(name,), speakers=(Speaker(name),), quotes=quotes)
    found = as_json(card, body)

    assert yaml.safe_load(written("markdown", card, body).split("\n---\n")[0])["title"] == name
    for quote in found["quotes"]:
        for words, position in [quote["selector"]] if quote["selector"] else []:
            assert found["text"][position["start"] : position["end"]] == words["exact"]


def test_the_page_leads_to_them(project: Path) -> None:
    """An article's head names the files beside it, and only those that the settings ask for."""
    settings = project / "pyproject.toml"
    text = settings.read_text(encoding="utf-8").replace(
        'outputs = ["html", "markdown", "json"]', 'outputs = ["html", "json"]'
    )
    settings.write_text(text, encoding="utf-8")
    build(read_config(project))
    page = next((project / "output/articles").glob("*/index.html"))

    links = [
        attributes["href"]
        for tag, attributes in elements_of(page.read_text(encoding="utf-8"))
        if tag == "link" and attributes.get("type") in {"application/json", "text/markdown"}
    ]
    assert links == [f"/paper/articles/{page.parent.name}/index.json"]
    assert sorted(file.name for file in page.parent.iterdir()) == ["index.html", "index.json"]
