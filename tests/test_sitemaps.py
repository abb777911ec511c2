"""The addresses of the site for search engines, and what robots and programs that read are told."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from site_gen import addresses
from site_gen.config import Config
from site_gen.model import Card, NewsSitemapPage, Page, SitemapPage, StandingPage, TextPage
from site_gen.sitemaps import LIMIT
from tests.test_pages import plan

SITE = Config(
    Path("/site"), Path("/site/output"), title="The Quay", base_url="https://example.org/", page_size=3, feed_size=2
)


def card(number: int, **fields: object) -> Card:
    """Return an article of a day in May 2021."""
    return Card(f"k{number:03}", f"Title {number}", f"s{number:03}", date=f"2021-05-{number:02}")._replace(**fields)  # type: ignore[arg-type]


def sitemap(pages: dict[str, Page], path: str = "sitemap.xml") -> SitemapPage:
    page = pages[path]
    assert isinstance(page, SitemapPage)
    return page


def news(*cards: Card) -> list[tuple[str, str, str]]:
    """Return titles, dates and languages of the sitemap for Google News."""
    page = plan(*cards, config=replace(SITE, news_sitemap=True))["sitemap-news.xml"]
    assert isinstance(page, NewsSitemapPage)
    return [(item.title, item.date, item.lang) for item in page.items]


def test_every_page_once() -> None:
    """Every HTML page but the one for missing pages and old addresses is in the sitemap, once, and nothing else."""
    about = StandingPage("about/index.html", "page.html", "About", "", "about")
    cards = [card(n, tags=("Rain",), aliases=(f"old/{n}/",)) for n in range(1, 9)]
    pages = plan(*cards, card(9, date="2019-03-02"), config=SITE, standing=(about,))
    paths = [addresses.file_of(link.path) for link in sitemap(pages).links]

    assert sorted(paths) == sorted(
        path for path in pages if path.endswith("index.html") and not path.startswith("old/")
    )


def test_when_it_changed() -> None:
    """An article is as old as its date, a list as its newest article; numbered pages and directories say nothing."""
    pages = plan(*(card(n, tags=("Rain",)) for n in range(1, 9)), config=SITE)
    days = {link.path: link.text for link in sitemap(pages).links}

    assert days["articles/s003/"] == "2021-05-03"
    assert days["tags/rain/"] == days[""] == "2021-05-08"
    assert days["tags/rain/page/1/"] == days["tags/"] == ""


def test_a_large_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above the limit of the standard an index leads to several, each with the day of its newest article."""
    monkeypatch.setattr("site_gen.sitemaps.LIMIT", 5)
    pages = plan(*(card(n) for n in range(1, 13)), config=SITE)
    index = sitemap(pages)
    parts = [sitemap(pages, link.path) for link in index.links]

    assert LIMIT == 50_000
    assert index.template == "sitemap_index.xml"
    assert all(0 < len(part.links) <= 5 for part in parts)
    assert [link for link in index.links if "articles" in link.path] == [
        ("2021-05-05", "sitemap-articles-1.xml", 0),
        ("2021-05-10", "sitemap-articles-2.xml", 0),
        ("2021-05-12", "sitemap-articles-3.xml", 0),
    ]


def test_a_full_one_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new article changes the last sitemap of articles, not those that are full."""
    monkeypatch.setattr("site_gen.sitemaps.LIMIT", 5)
    before = plan(*(card(n) for n in range(1, 13)), config=SITE)
    after = plan(*(card(n) for n in range(1, 14)), config=SITE)

    for number in (1, 2):
        assert before[f"sitemap-articles-{number}.xml"] == after[f"sitemap-articles-{number}.xml"]


def test_google_news() -> None:
    """Two days back from the newest article, whatever the clock says; without a day an article is not news."""
    cards = [card(1), card(7), card(8, lang="pt-BR"), card(9, date="2021-05"), card(10, date="")]

    assert news(*cards) == [("Title 8", "2021-05-08", "pt"), ("Title 7", "2021-05-07", "en")]
    assert news(card(1, date="2021-05-01T10:00:00+02:00", lang="zh-TW")) == [
        ("Title 1", "2021-05-01T10:00:00+02:00", "zh-tw")
    ]
    assert news(card(1, lang="<odd> words")) == [("Title 1", "2021-05-01", "en")]
    assert news() == []


def test_google_news_is_off() -> None:
    """Nobody gets it who has not asked for it, and robots are told of what there is."""
    plain, asked = (plan(card(1), config=replace(SITE, news_sitemap=on))["robots.txt"] for on in (False, True))

    assert isinstance(plain, TextPage)
    assert isinstance(asked, TextPage)
    assert re.findall("Sitemap: (.*)", plain.text) == ["https://example.org/sitemap.xml"]
    assert re.findall("Sitemap: (.*)", asked.text)[1:] == ["https://example.org/sitemap-news.xml"]
    assert "sitemap-news.xml" not in plan(card(1), config=SITE)


def test_llms_txt() -> None:
    """A program that reads is told what the site is, its ways in, and the newest articles in the form it likes best."""
    cards = [card(1), card(2), card(3, title="[Odd] *title*", source="The Post")]
    config = replace(SITE, outputs=("html", "markdown"), description="What was said.")
    page = plan(*cards, config=config)["llms.txt"]

    assert isinstance(page, TextPage)
    assert page.text.startswith("# The Quay\n\n> What was said.\n\n")
    assert "- [Speakers](https://example.org/speakers/): everyone" in page.text
    assert page.text[page.text.index("## Latest") :].split("\n")[2:5] == [
        "- [\\[Odd\\] \\*title\\*](https://example.org/articles/s003/index.md): The Post, 3 May 2021",
        "- [Title 2](https://example.org/articles/s002/index.md): 2 May 2021",
        "",
    ]
