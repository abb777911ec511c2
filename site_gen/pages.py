"""Which pages exist, showing what."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from hashlib import blake2b
from itertools import groupby
from typing import Literal

from site_gen import addresses
from site_gen.config import Config
from site_gen.feeds import newest
from site_gen.host_files import host_files, plan_guide
from site_gen.lists import ListKind, Lists
from site_gen.model import (
    ArticleFile,
    ArticlePage,
    Batch,
    Catalog,
    DirectoryPage,
    Entry,
    Format,
    Group,
    Link,
    Page,
    Person,
    RedirectPage,
    SearchPage,
    Section,
    StandingPage,
    Term,
)
from site_gen.parts import Parts, source_link
from site_gen.rankings import Rankings
from site_gen.redirects import of_article, redirect_rules
from site_gen.related import Kinship, kin_keys
from site_gen.sitemaps import Listed, plan_news, plan_sitemap
from site_gen.typography import human_date

_GENERATIONS = {"jr", "sr", "ii", "iii", "iv"}
_KINDS = (("person", "People"), ("organization", "Organizations"), ("document", "Documents"))


def plan_pages(
    catalog: Catalog,
    standing: Sequence[StandingPage],
    config: Config,
    salt: str,
    moved: Sequence[RedirectPage] = (),
) -> Iterator[Batch]:
    """Yield every page of the site, in batches; each path is there once, or `addresses.check_unique` will say so.

    `moved` are the pages at old addresses of names (`redirects.of_names`);
    `salt` is a digest of what all pages follow from: templates and settings.
    """
    parts = Parts.of(catalog)
    rankings = Rankings.of(catalog)
    lists = Lists(parts, rankings, config)
    yield from _lists(catalog, lists, f"{salt}{sorted(rankings.years)}")
    yield from _articles(catalog, parts, config, salt[:16])
    yield _directories(catalog, salt)
    yield from _for_machines(catalog, standing, config, salt)
    rules = redirect_rules(catalog.entries, moved, config)
    others = (*moved, *host_files(config), *([rules] if rules.text else ()))
    for page in (*standing, StandingPage("404.html", "404.html", "No such page", ""), *others):
        origin = f"pages/{page.key}" if isinstance(page, StandingPage) and page.key else ""
        yield Batch(page.path, "", origin, partial(_alone, page))


def _for_machines(catalog: Catalog, standing: Sequence[StandingPage], config: Config, salt: str) -> Iterator[Batch]:
    lists = [Listed(home.path, entries) for _, home, entries in _listed(catalog, config)]
    lists += [Listed(addresses.speaker(person.slug), person.entries) for person in catalog.people]
    years = sorted({addresses.month(month.name[:4]) for month in catalog.months})
    others = [addresses.TAGS, addresses.SPEAKERS, addresses.SOURCES, addresses.ARCHIVE, *years]
    others += [f"{page.key}/" for page in standing]
    yield plan_sitemap(catalog.entries, lists, others, config, salt)
    if config.news_sitemap:
        yield plan_news(catalog.entries, config, salt)
    yield plan_guide(catalog.entries, standing, config, salt)


def plan_search(blocks: tuple[str, ...]) -> Batch:
    """Return the search page; `blocks` are the folders of its index, that of the newest articles first."""
    page = SearchPage(addresses.file_of(addresses.SEARCH), "search.html", "Search", blocks)
    return Batch(page.path, "", "", partial(_alone, page))


def _alone(page: Page) -> tuple[Page]:
    return (page,)


def _key(what: str, marks: Iterable[str]) -> str:
    return blake2b(f"{what}{''.join(marks)}".encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


# ---------------------------------------------------------------- articles and lists


def _articles(catalog: Catalog, parts: Parts, config: Config, salt: str) -> Iterator[Batch]:
    entries = catalog.entries
    kinship = Kinship.of(catalog, parts)
    formats: list[Format] = [output for output in config.outputs if output != "html"]
    kin = list(kin_keys(entries))
    row = ["", *(entry.brief.mark for entry in entries), ""]
    for number, entry in enumerate(entries):
        key = f"{salt}{entry.digest[:24]}{row[number]},{row[number + 1]},{row[number + 2]},{kin[-1 - number]}"
        make = partial(_article, kinship, number, parts, formats)
        yield Batch(addresses.article(entry.brief.slug), key, f"articles/{entry.brief.key}", make)


def _article(
    kinship: Kinship, number: int, parts: Parts, formats: Iterable[Format]
) -> Iterator[ArticlePage | ArticleFile | RedirectPage]:
    entries = kinship.entries
    entry = entries[number]
    card = entry.card

    def link(place: int) -> Link | None:
        if not 0 <= place < len(entries):
            return None
        other = entries[place].card
        return Link(other.title, addresses.article(other.slug))

    page = ArticlePage(
        path=addresses.file_of(addresses.article(card.slug)),
        template="article.html",
        card=card,
        digest=entry.digest,
        tags=parts.tag_links(card),
        source=source_link(card.source),
        month=Link(human_date(card.date[:7]), addresses.month(card.date)) if len(card.date) > 6 else None,
        voices=parts.voices(card),
        quotes=parts.quotes(entry),
        newer=link(number - 1),
        older=link(number + 1),
        related=kinship.related(number),
    )
    yield page
    for name in formats:
        path = addresses.beside(addresses.article(card.slug), name)
        yield ArticleFile(path, "", name, card, entry.digest, page.tags, page.source, page.voices, page.quotes)
    yield from of_article(card)


def _lists(catalog: Catalog, lists: Lists, salt: str) -> Iterator[Batch]:
    for kind, home, entries in _listed(catalog, lists.config):
        texts = [entry.digest for entry in newest(entries, lists.config)] if kind == "home" else []
        key = _key(f"{salt}{kind}{home}", [*(entry.brief.mark for entry in entries), *texts])
        yield Batch(home.path, key, "", partial(lists.listing, kind, home, entries))
    for person in catalog.people:
        name = f"{salt}{person.name}{person.slug}{person.kind}{person.stated}"
        key = _key(name, [entry.brief.mark for entry in person.entries])
        yield Batch(addresses.speaker(person.slug), key, "", partial(lists.speaker, person))


def _listed(catalog: Catalog, config: Config) -> Iterator[tuple[ListKind, Link, Sequence[Entry]]]:
    yield "home", Link(config.title, addresses.HOME), catalog.entries
    for term in catalog.tags:
        yield "tag", Link(term.name, addresses.tag(term.slug)), term.entries
    for term in catalog.sources:
        yield "source", Link(term.name, addresses.source(term.slug)), term.entries
    for term in catalog.months:
        yield "month", Link(human_date(term.name), addresses.month(term.name)), term.entries


# ---------------------------------------------------------------- directories


def _directories(catalog: Catalog, salt: str) -> Batch:
    """Return all directories as one batch: they follow from names and counts, and are dear to lay out."""
    terms = (*catalog.tags, *catalog.sources, *catalog.months)
    counts = [f"{term.name}\0{term.slug}\0{len(term.entries)}\0" for term in terms]
    counts += [f"{person.name}\0{person.slug}\0{person.kind}\0{person.quotes}\0" for person in catalog.people]
    key = _key(f"{salt}{len(catalog.tags)},{len(catalog.sources)},{len(catalog.months)}", counts)
    return Batch("directories", key, "", partial(_lay_out, catalog))


def _lay_out(catalog: Catalog) -> Iterator[Page]:
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
        links = tuple(
            Link(human_date(month.name).removesuffix(f" {year}"), addresses.month(month.name), len(month.entries))
            for month in run
        )
        path = addresses.month(year)
        groups.append(Group(year, links, path))
        yield _directory("year", year, path, (Section("", (Group("", links),)),))
    yield _directory("archive", "Archive", addresses.ARCHIVE, (Section("", tuple(groups)),))
