"""Which pages exist, showing what."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal

from site_gen import addresses, feeds
from site_gen.config import Config
from site_gen.lists import Lists
from site_gen.model import (
    ArticlePage,
    Catalog,
    DirectoryPage,
    Group,
    Link,
    Page,
    Person,
    Section,
    SitemapPage,
    StandingPage,
    Term,
    TextPage,
)
from site_gen.parts import Parts, source_link
from site_gen.rankings import Rankings
from site_gen.typography import human_date

SITEMAP_LIMIT = 50_000
"""Addresses in one sitemap (sitemaps.org)."""
_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_GENERATIONS = {"jr", "sr", "ii", "iii", "iv"}
_KINDS = (("person", "People"), ("organization", "Organizations"), ("document", "Documents"))


def plan_pages(catalog: Catalog, standing: Sequence[StandingPage], config: Config) -> Iterator[Page]:
    """Yield every page of the site; each path is there once, or `addresses.check_unique` will say so."""
    indexed: list[Link] = []
    for page in _html_pages(catalog, config):
        yield page
        path = page.path.removesuffix("index.html")
        indexed.append(Link(page.card.date[:10] if isinstance(page, ArticlePage) else "", path))
    for page in standing:
        yield page
        indexed.append(Link("", page.path.removesuffix("index.html")))
    yield StandingPage("404.html", "404.html", "No such page", "")
    yield from _feeds(catalog, config)
    yield from _sitemaps(indexed)
    yield from _host_files(config)


def _html_pages(catalog: Catalog, config: Config) -> Iterator[Page]:
    parts = Parts.of(catalog)
    lists = Lists(parts, Rankings.of(catalog), config)
    yield from _articles(catalog, parts)
    yield from lists.listing("home", Link(config.title, addresses.HOME), catalog.entries)
    for term in catalog.tags:
        yield from lists.listing("tag", Link(term.name, addresses.tag(term.slug)), term.entries)
    for term in catalog.sources:
        yield from lists.listing("source", Link(term.name, addresses.source(term.slug)), term.entries)
    for term in catalog.months:
        yield from lists.listing("month", Link(human_date(term.name), addresses.month(term.name)), term.entries)
    for person in catalog.people:
        yield from lists.speaker(person)
    yield from _directories(catalog)


# ---------------------------------------------------------------- articles


def _articles(catalog: Catalog, parts: Parts) -> Iterator[Page]:
    links = [Link(entry.card.title, addresses.article(entry.card.slug)) for entry in catalog.entries]
    for number, entry in enumerate(catalog.entries):
        card = entry.card
        yield ArticlePage(
            path=addresses.file_of(links[number].path),
            template="article.html",
            card=card,
            digest=entry.digest,
            tags=parts.tag_links(card),
            source=source_link(card),
            month=Link(human_date(card.date[:7]), addresses.month(card.date)) if len(card.date) > 6 else None,
            voices=parts.voices(card),
            quotes=parts.quotes(entry),
            newer=links[number - 1] if number else None,
            older=links[number + 1] if number + 1 < len(links) else None,
        )


# ---------------------------------------------------------------- directories


def _directories(catalog: Catalog) -> Iterator[Page]:
    tags = [(term.slug, Link(term.name, addresses.tag(term.slug), len(term.entries))) for term in catalog.tags]
    yield _directory("tags", "Topics", addresses.TAGS, (_by_letter("", tags),))
    sections = []
    for kind, heading in _KINDS:
        people = [
            (_surname_first(person), Link(person.name, addresses.speaker(person.slug), person.quotes))
            for person in catalog.people
            if person.kind == kind
        ]
        if people:
            sections.append(_by_letter(heading, people))
    yield _directory("speakers", "Speakers", addresses.SPEAKERS, tuple(sections))
    sources = [(term.slug, Link(term.name, addresses.source(term.slug), len(term.entries))) for term in catalog.sources]
    yield _directory("sources", "Sources", addresses.SOURCES, (_by_letter("", sources),))
    yield from _archive(catalog.months)


def _directory(
    kind: Literal["tags", "speakers", "sources", "archive", "year"],
    heading: str,
    base: str,
    sections: tuple[Section, ...],
) -> DirectoryPage:
    kept = tuple(section for section in sections if section.groups)
    return DirectoryPage(addresses.file_of(base), "directory.html", kind, heading, kept)


def _by_letter(heading: str, links: Sequence[tuple[str, Link]]) -> Section:
    def letter(item: tuple[str, Link]) -> str:
        return item[0][0].upper() if item[0][0].isalpha() else "0–9"

    ordered = sorted(links, key=lambda item: (letter(item), item[0]))
    groups = tuple(Group(key, tuple(link for _, link in run)) for key, run in groupby(ordered, letter))
    return Section(heading, groups)


def _surname_first(person: Person) -> str:
    """Return the slug under which a person is looked up: by surname, as in any index of names."""
    words = person.slug.split("-")
    while len(words) > 2 and words[-1] in _GENERATIONS:
        words.pop()
    return "-".join([words[-1], *words[:-1]]) if person.kind == "person" else person.slug


def _archive(months: Sequence[Term]) -> Iterator[Page]:
    groups = []
    for year, run in groupby(months, lambda month: month.name[:4]):
        links = tuple(Link(human_date(month.name), addresses.month(month.name), len(month.entries)) for month in run)
        groups.append(Group(year, links))
        yield _directory("year", year, addresses.month(year), (Section("", (Group("", links),)),))
    yield _directory("archive", "Archive", addresses.ARCHIVE, (Section("", tuple(groups)),))


# ---------------------------------------------------------------- for machines


def _feeds(catalog: Catalog, config: Config) -> Iterator[Page]:
    for path in ("atom.xml", "rss.xml", "feed.json"):
        yield feeds.plan_feed(path, path, Link(config.title, addresses.HOME), catalog.entries, config)
    lists = [(term.name, addresses.tag(term.slug), term.entries) for term in catalog.tags]
    lists += [(person.name, addresses.speaker(person.slug), person.entries) for person in catalog.people]
    for name, base, entries in lists:
        home = Link(f"{name} – {config.title}", base)
        yield feeds.plan_feed(feeds.atom_path(base), "atom.xml", home, entries, config)


def _sitemaps(links: Sequence[Link]) -> Iterator[Page]:
    if len(links) <= SITEMAP_LIMIT:
        yield SitemapPage("sitemap.xml", "sitemap.xml", tuple(links))
        return
    chunks = []
    for number, start in enumerate(range(0, len(links), SITEMAP_LIMIT), 1):
        path = f"sitemap-{number}.xml"
        chunks.append(Link("", path))
        yield SitemapPage(path, "sitemap.xml", tuple(links[start : start + SITEMAP_LIMIT]))
    yield SitemapPage("sitemap.xml", "sitemap_index.xml", tuple(chunks))


def _host_files(config: Config) -> Iterator[Page]:
    """Yield what hosts look for: GitHub's .nojekyll and CNAME, Netlify's and Cloudflare's _headers, robots.txt."""
    sitemap = addresses.absolute("sitemap.xml", config.base_url, config.prefix)
    yield TextPage("robots.txt", "", f"User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
    yield TextPage(".nojekyll", "", "")
    if config.cname:
        yield TextPage("CNAME", "", f"{config.cname}\n")
    rules: tuple[tuple[str, tuple[str, ...]], ...] = (
        (
            "*",
            (
                f"Content-Security-Policy: {_CSP}",
                "X-Content-Type-Options: nosniff",
                "Referrer-Policy: strict-origin-when-cross-origin",
            ),
        ),
        ("assets/*", ("Cache-Control: public, max-age=31536000, immutable",)),
    )
    lines = [f"{config.prefix}{path}\n" + "".join(f"  {header}\n" for header in headers) for path, headers in rules]
    yield TextPage("_headers", "", "\n".join(lines))
