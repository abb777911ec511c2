"""What a list of articles has most of: who is quoted, what it is about, who published it, in which years.

Counted anew for the first page of each list; equal counts stand in the order of their names, so that nothing moves by
itself.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from site_gen import addresses
from site_gen.model import Catalog, Entry, Link, Person
from site_gen.parts import source_link

SHOWN = 8
"""Entries of a ranking."""
RECENT = 100
"""Articles that make up the present: on the front page, what is ranked is what is new."""


@dataclass(frozen=True, slots=True)
class Rankings:
    """Makes the rankings; knows the path of everything that has a page."""

    people: Mapping[str, str]
    tags: Mapping[str, str]
    years: frozenset[str]

    @classmethod
    def of(cls, catalog: Catalog) -> "Rankings":
        """Return the rankings of a catalog's lists."""
        return cls(
            {person.name: addresses.speaker(person.slug) for person in catalog.people},
            {term.name: addresses.tag(term.slug) for term in catalog.tags},
            frozenset(month.name[:4] for month in catalog.months),
        )

    def speakers(self, entries: Iterable[Entry], but: str = "") -> tuple[Link, ...]:
        """Return who is quoted most, with the number of quotations."""
        counts: Counter[str] = Counter()
        for entry in entries:
            for name, _, quotes in entry.brief.speakers:
                if quotes:
                    counts[name] += quotes
        return self._top(counts, self.people, but)

    def topics(self, entries: Iterable[Entry], but: str = "") -> tuple[Link, ...]:
        """Return what they are about, with the number of articles."""
        return self._top(Counter(tag for entry in entries for tag in entry.brief.tags), self.tags, but)

    def beside(self, entries: Iterable[Entry], person: Person) -> tuple[Link, ...]:
        """Return who is quoted in the same articles, with the number of articles."""
        names = (name for entry in entries for name, _, quotes in entry.brief.speakers if quotes)
        return self._top(Counter(names), self.people, person.name)

    def sources(self, entries: Iterable[Entry]) -> tuple[Link, ...]:
        """Return who published them, with the number of articles."""
        links = [link for entry in entries if (link := source_link(entry.brief.source))]
        return self._top(Counter(link.text for link in links), {link.text: link.path for link in links}, "")

    def by_year(self, entries: Sequence[Entry], speaker: str = "") -> tuple[Link, ...]:
        """Return articles, or one speaker's quotations, by year from the oldest, empty years included."""
        counts: Counter[int] = Counter()
        for entry in entries:
            if year := entry.brief.date[:4]:
                counts[int(year)] += quoted(entry, speaker) if speaker else 1
        if not counts:
            return ()
        years = range(min(counts), max(counts) + 1) if max(counts) - min(counts) < 100 else sorted(counts)
        return tuple(
            Link(f"{year:04}", addresses.month(f"{year:04}") if f"{year:04}" in self.years else "", counts[year])
            for year in years
        )

    @staticmethod
    def _top(counts: Counter[str], paths: Mapping[str, str], but: str) -> tuple[Link, ...]:
        counts.pop(but, None)
        best = sorted((name for name in counts if name in paths), key=lambda name: (-counts[name], name))[:SHOWN]
        return tuple(Link(name, paths[name], counts[name]) for name in best)


def quoted(entry: Entry, speaker: str) -> int:
    """Return how many quotations of a speaker an article has."""
    return sum(quotes for name, _, quotes in entry.brief.speakers if name == speaker)
