"""Lists of articles, cut into pages: the front page, tags, sources, months, speakers.

Pages count from the oldest: page 1 holds the oldest entries, and a full page never changes again, so a new article
touches the first page of its lists and not their whole tail.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from site_gen import addresses, feeds
from site_gen.config import Config
from site_gen.model import Entry, FeedPage, Link, ListingPage, Person, SpeakerPage
from site_gen.parts import Parts
from site_gen.rankings import RECENT, Rankings, quoted

ListKind = Literal["home", "tag", "source", "month"]


class _Run(NamedTuple):
    """One page of a list."""

    path: str
    number: int
    start: int
    stop: int
    newer: Link | None
    older: Link | None


@dataclass(frozen=True, slots=True)
class Lists:
    """Makes the pages of lists."""

    parts: Parts
    rankings: Rankings
    config: Config

    def listing(self, kind: ListKind, home: Link, entries: Sequence[Entry]) -> Iterator[ListingPage | FeedPage]:
        """Yield the pages of a list, the first one first, and its feeds; `home` has its heading and path."""
        for run in _runs(home.path, len(entries), self.config.page_size):
            page = ListingPage(
                path=addresses.file_of(run.path),
                template="listing.html",
                kind=kind,
                heading=home.text,
                total=0 if run.number else len(entries),
                number=run.number,
                entries=tuple(self.parts.teaser(entry) for entry in entries[run.start : run.stop]),
                newer=run.newer,
                older=run.older,
                feed=feeds.atom_path(home.path) if kind == "tag" else "",
            )
            yield page if run.number else self._ranked(page, entries)
        if kind == "home":
            for name in ("atom.xml", "rss.xml", "feed.json"):
                yield feeds.plan_feed(name, home, entries, self.config, whole=True)
        elif kind == "tag":
            yield self._feed(home, entries)

    def _feed(self, home: Link, entries: Sequence[Entry]) -> FeedPage:
        title = home._replace(text=f"{home.text} – {self.config.title}")
        return feeds.plan_feed(feeds.atom_path(home.path), title, entries, self.config)

    def _ranked(self, page: ListingPage, entries: Sequence[Entry]) -> ListingPage:
        """Return the first page of a list with what its articles have most of."""
        is_home = page.kind == "home"
        counted = entries[:RECENT] if is_home else entries
        return page._replace(
            said=self.parts.quotes(entries[0]) if is_home and entries else (),
            speakers=self.rankings.speakers(counted),
            topics=self.rankings.topics(counted, page.heading if page.kind == "tag" else ""),
            years=self.rankings.by_year(entries) if page.kind in {"tag", "source"} else (),
        )

    def speaker(self, person: Person) -> Iterator[SpeakerPage | FeedPage]:
        """Yield the pages of a speaker, the first one first, and the feed."""
        base = addresses.speaker(person.slug)
        for run in _runs(base, len(person.entries), self.config.page_size):
            entries = person.entries[run.start : run.stop]
            page = SpeakerPage(
                path=addresses.file_of(run.path),
                template="speaker.html",
                heading=person.name,
                kind=person.kind,
                roles=(),
                aliases=(),
                links=(),
                total=0,
                number=run.number,
                appearances=tuple(self.parts.appearance(person, entry) for entry in entries),
                newer=run.newer,
                older=run.older,
                feed=feeds.atom_path(base),
            )
            yield page if run.number else self._introduced(page, person)
        yield self._feed(Link(person.name, base), person.entries)

    def _introduced(self, page: SpeakerPage, person: Person) -> SpeakerPage:
        """Return the first page of a speaker with who they are, and what their quotations have most of."""
        quoting = [entry for entry in person.entries if quoted(entry, person.name)]
        days = [entry.card.date[:10] for entry in quoting if entry.card.date]
        return page._replace(
            roles=person.roles,
            aliases=person.aliases,
            links=person.links,
            total=person.quotes,
            topics=self.rankings.topics(quoting, person.name),
            beside=self.rankings.beside(quoting, person),
            sources=self.rankings.sources(quoting),
            years=self.rankings.by_year(quoting, person.name),
            first=days[-1] if days else "",
            last=days[0] if days else "",
        )


def paths(base: str, count: int, size: int) -> list[str]:
    """Return the paths of the pages of a list, the first one first."""
    return [run.path for run in _runs(base, count, size)] if count > size else [base]


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
