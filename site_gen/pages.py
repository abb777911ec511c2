"""Which pages exist, showing what.

Lists count from the oldest: page 1 holds the oldest entries, and a full page never changes again, so a new article
touches the first page of its lists and not their whole tail.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal, NamedTuple

from site_gen import addresses, feeds
from site_gen.config import Config
from site_gen.model import (
    ArticlePage,
    Catalog,
    DirectoryPage,
    Entry,
    Group,
    Link,
    ListingPage,
    Page,
    Person,
    Section,
    SitemapPage,
    SpeakerPage,
    StandingPage,
    Term,
    TextPage,
)
from site_gen.parts import Parts, source_link
from site_gen.typography import human_date

SITEMAP_LIMIT = 50_000
"""Addresses in one sitemap (sitemaps.org)."""
_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_GENERATIONS = {"jr", "sr", "ii", "iii", "iv"}
_KINDS = (("person", "People"), ("organization", "Organizations"), ("document", "Documents"))


class _Run(NamedTuple):
    """One page of a list."""

    path: str
    number: int
    start: int
    stop: int
    newer: Link | None
    older: Link | None


def plan_pages(catalog: Catalog, standing: Sequence[StandingPage], config: Config) -> Iterator[Page]:
    """Yield every page of the site; each path is there once, or `addresses.check_unique` will say so."""
    parts = Parts.of(catalog)
    indexed: list[Link] = []
    for page in _html_pages(catalog, parts, config):
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


def _html_pages(catalog: Catalog, parts: Parts, config: Config) -> Iterator[Page]:
    yield from _articles(catalog, parts)
    yield from _listing("home", Link(config.title, addresses.HOME), catalog.entries, parts, config)
    for term in catalog.tags:
        yield from _listing("tag", Link(term.name, addresses.tag(term.slug)), term.entries, parts, config)
    for term in catalog.sources:
        yield from _listing("source", Link(term.name, addresses.source(term.slug)), term.entries, parts, config)
    for term in catalog.months:
        link = Link(human_date(term.name), addresses.month(term.name))
        yield from _listing("month", link, term.entries, parts, config)
    for person in catalog.people:
        yield from _speaker(person, parts, config)
    yield from _directories(catalog)


# ---------------------------------------------------------------- articles and lists


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


def _runs(base: str, count: int, size: int) -> Iterator[_Run]:
    """Cut a list, newest first, into its first page (the newest) and its full pages, numbered from the oldest."""
    full = count // size if count > size else 0

    def link(number: int) -> Link:
        return Link(f"Page {number}", addresses.numbered(base, number))

    after = (count - size - 1) // size + 1 if full else 0
    yield _Run(base, 0, 0, min(size, count), None, link(after) if after else None)
    for number in range(full, 0, -1):
        newer = link(number + 1) if number < full else Link("Latest", base)
        older = link(number - 1) if number > 1 else None
        start = count - number * size
        yield _Run(addresses.numbered(base, number), number, start, start + size, newer, older)


def _listing(
    kind: Literal["home", "tag", "source", "month"],
    home: Link,
    entries: Sequence[Entry],
    parts: Parts,
    config: Config,
) -> Iterator[Page]:
    for run in _runs(home.path, len(entries), config.page_size):
        yield ListingPage(
            path=addresses.file_of(run.path),
            template="listing.html",
            kind=kind,
            heading=home.text,
            total=0 if run.number else len(entries),
            number=run.number,
            entries=tuple(parts.teaser(entry) for entry in entries[run.start : run.stop]),
            newer=run.newer,
            older=run.older,
            feed=feeds.atom_path(home.path) if kind == "tag" else "",
        )


def _speaker(person: Person, parts: Parts, config: Config) -> Iterator[Page]:
    base = addresses.speaker(person.slug)
    for run in _runs(base, len(person.entries), config.page_size):
        yield SpeakerPage(
            path=addresses.file_of(run.path),
            template="speaker.html",
            heading=person.name,
            kind=person.kind,
            roles=person.roles if not run.number else (),
            aliases=person.aliases if not run.number else (),
            links=person.links if not run.number else (),
            total=0 if run.number else person.quotes,
            number=run.number,
            appearances=tuple(parts.appearance(person, entry) for entry in person.entries[run.start : run.stop]),
            newer=run.newer,
            older=run.older,
            feed=feeds.atom_path(base),
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
