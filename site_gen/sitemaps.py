"""The addresses of the site for search engines (sitemaps.org), and the newest articles for Google News.

Dates come from the content: builds know no clock, so an address says when the newest article behind it is from, and
the last two days are those before the newest article.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from site_gen import addresses
from site_gen.cards import mark_of
from site_gen.config import Config
from site_gen.lists import paths
from site_gen.model import Batch, Entry, Link, NewsItem, NewsSitemapPage, SitemapPage
from site_gen.typography import rfc3339

LIMIT = 50_000
"""Addresses in one sitemap (sitemaps.org)."""
NEWS_LIMIT = 1_000
"""Articles in one sitemap for Google News."""
NEWS_DAYS = 2
NEWS_PATH = "sitemap-news.xml"
_CHINESE = {"zh-cn", "zh-tw"}
"""The two languages that Google News wants with their country."""
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*")


class Listed(NamedTuple):
    """A list that has pages of its own."""

    path: str
    entries: Sequence[Entry]


def plan_sitemap(
    entries: Sequence[Entry], lists: Sequence[Listed], others: Sequence[str], config: Config, salt: str
) -> Batch:
    """Return the sitemap, or the index of several, as one batch; `others` are paths of pages that are no lists."""
    parts = [f"{entry.brief.slug}\0{entry.brief.date[:10]}\0" for entry in entries]
    parts += [f"{path}\0{len(members)}\0{_day(members)}\0" for path, members in lists]
    key = mark_of(f"{salt}{len(entries)},{len(lists)}", *parts, *others)
    return Batch("sitemap", key, "", partial(_sitemaps, entries, lists, others, config))


def _sitemaps(
    entries: Sequence[Entry], lists: Sequence[Listed], others: Sequence[str], config: Config
) -> Iterator[SitemapPage]:
    articles = [Link(entry.brief.date[:10], addresses.article(entry.brief.slug)) for entry in entries]
    pages = [Link(day, path) for path, day in _list_pages(lists, config)]
    pages += [Link("", path) for path in others]
    if len(articles) + len(pages) <= LIMIT:
        yield SitemapPage("sitemap.xml", "sitemap.xml", (*articles, *pages))
        return
    parts = [*_cut("articles", articles[::-1]), *_cut("pages", pages)]
    yield from parts
    index = [Link(max(link.text for link in part.links if len(link.text) in {0, 10}), part.path) for part in parts]
    yield SitemapPage("sitemap.xml", "sitemap_index.xml", tuple(index))


def _cut(name: str, links: Sequence[Link]) -> Iterator[SitemapPage]:
    """Yield sitemaps of links, articles from the oldest, so that a full one stays as it is."""
    for start in range(0, len(links), LIMIT):
        path = f"sitemap-{name}-{start // LIMIT + 1}.xml"
        yield SitemapPage(path, "sitemap.xml", tuple(links[start : start + LIMIT]))


def _list_pages(lists: Iterable[Listed], config: Config) -> Iterator[tuple[str, str]]:
    """Yield the pages of lists; the first page of each with the day of its newest article."""
    for base, members in lists:
        first, *numbered = paths(base, len(members), config.page_size)
        yield first, _day(members)
        yield from ((path, "") for path in numbered)


def _day(entries: Sequence[Entry]) -> str:
    return entries[0].brief.date[:10] if entries else ""


# ---------------------------------------------------------------- Google News


def plan_news(entries: Sequence[Entry], config: Config, salt: str) -> Batch:
    """Return the sitemap of the articles of the last two days, counted back from the newest article."""
    recent = list(_recent(entries))
    key = mark_of(f"{salt}news", *(entry.brief.mark for entry in recent))
    return Batch(NEWS_PATH, key, "", partial(_news, recent, config))


def _recent(entries: Sequence[Entry]) -> Iterator[Entry]:
    days = [entry for entry in entries if len(entry.brief.date) >= 10][:NEWS_LIMIT]
    if days:
        first = (date.fromisoformat(days[0].brief.date[:10]) - timedelta(days=NEWS_DAYS - 1)).isoformat()
        yield from (entry for entry in days if entry.brief.date[:10] >= first)


def _news(entries: Sequence[Entry], config: Config) -> Iterator[NewsSitemapPage]:
    items = []
    for card in (entry.card for entry in entries):
        date = card.date if len(card.date) == 10 else rfc3339(card.date)
        items.append(NewsItem(card.title, addresses.article(card.slug), date, _language(card.lang, config)))
    yield NewsSitemapPage(NEWS_PATH, "sitemap_news.xml", tuple(items))


def _language(written: str, config: Config) -> str:
    """Return a language as Google News wants it; that of the site for what is no language tag."""
    tag = written.lower() if _TAG.fullmatch(written) else config.language.lower()
    return tag if tag in _CHINESE else tag.partition("-")[0]
