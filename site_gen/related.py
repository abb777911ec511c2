"""Related articles: earlier ones that quote the same people or are about the same things, and why.

Only what is older than an article is related to it, as at the time of writing: so a new article changes no page but
its own.  Of each speaker and tag the nearest articles in time are looked at, so the cost does not grow with a tag's
size, and what changes with an old article are at most so many newer ones of each of its tags and speakers.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from site_gen import addresses
from site_gen.model import Brief, Catalog, Entry, Link, Related
from site_gen.parts import Parts

SHOWN = 4
"""Related articles on a page."""
NEAREST = 4
"""Articles of each speaker and tag that are looked at."""
REASONS = 3
"""Speakers, and tags, that are named as the reason."""


@dataclass(frozen=True, slots=True)
class Kinship:
    """Finds the related articles of a catalog's articles."""

    entries: Sequence[Entry]
    parts: Parts
    _places: Mapping[str, int]
    _people: Mapping[str, Sequence[Entry]]
    _tags: Mapping[str, Sequence[Entry]]
    _runs: dict[tuple[str, bool], list[int]] = field(default_factory=dict)
    """Of a speaker or tag, where in the catalog its articles stand; made when first asked for."""

    @classmethod
    def of(cls, catalog: Catalog, parts: Parts) -> "Kinship":
        """Return what is needed to find the related articles of a catalog."""
        return cls(
            catalog.entries,
            parts,
            {entry.brief.key: place for place, entry in enumerate(catalog.entries)},
            {person.name: person.entries for person in catalog.people},
            {term.name: term.entries for term in catalog.tags},
        )

    def related(self, place: int) -> tuple[Related, ...]:
        """Return the articles related to the one at a place in the catalog, the closest first.

        A shared speaker or tag weighs more the fewer of the older articles have it, by powers of two, for then a
        weight seldom changes; quoting the same person weighs twice as much as a tag, and a tag that most older
        articles have weighs nothing.
        """
        older = (len(self.entries) - place - 1).bit_length()
        brief = self.entries[place].brief
        speakers: dict[str, int] = {}
        tags: dict[str, int] = {}
        near: dict[int, int] = {}
        for name in quoted(brief):
            rank, nearest = self._before(name, place, is_tag=False)
            speakers[name] = weight = 2 * (older - rank + 1)
            for other in nearest:
                if name in quoted(self.entries[other].brief):
                    near[other] = near.get(other, 0) + weight
        for name in brief.tags:
            rank, nearest = self._before(name, place, is_tag=True)
            if older > rank:
                tags[name] = weight = older - rank
                for other in nearest:
                    near[other] = near.get(other, 0) + weight
        best = sorted(near, key=lambda other: (-near[other], other))[:SHOWN]
        return tuple(self._kin(self.entries[other], speakers, tags) for other in best)

    def _before(self, name: str, place: int, *, is_tag: bool) -> tuple[int, list[int]]:
        """Return how many articles of a speaker or tag are older, as a power of two, and the nearest of them."""
        if (run := self._runs.get((name, is_tag))) is None:
            entries = self._tags[name] if is_tag else self._people[name]
            run = self._runs[name, is_tag] = [self._places[entry.brief.key] for entry in entries]
        at = bisect_right(run, place)
        return (len(run) - at).bit_length(), run[at : at + NEAREST]

    def _kin(self, entry: Entry, speakers: Mapping[str, int], tags: Mapping[str, int]) -> Related:
        """Return an article with all that it shares, the rarest first; who is quoted need not be a topic as well."""
        card = entry.card
        people = _shared(speakers, quoted(entry.brief))
        topics = [name for name in _shared(tags, card.tags) if name not in people]
        return Related(
            article=Link(card.title, addresses.article(card.slug)),
            source=card.source,
            date=card.date,
            date_inferred=card.date_inferred,
            lang=card.lang,
            speakers=tuple(map(self.parts.speaker, people[:REASONS])),
            tags=tuple(map(self.parts.tag, topics[:REASONS])),
        )


def quoted(brief: Brief) -> list[str]:
    """Return who is quoted in an article, but for those without a name."""
    return [name for name, kind, quotes in brief.speakers if quotes and kind != "unnamed"]


def kin_keys(entries: Sequence[Entry]) -> Iterator[int]:
    """Yield, from the oldest entry on, a hash of all that its related articles follow from.

    Made of numbers, whose hash is the same in every process.
    """
    tags: dict[str, tuple[int, tuple[int, ...]]] = {}
    people: dict[str, tuple[int, tuple[int, ...]]] = {}
    for older, entry in enumerate(reversed(entries)):
        brief = entry.brief
        mark = int(brief.mark, 16)
        row: list[object] = [older.bit_length()]
        for name in brief.tags:
            count, nearest = tags.get(name, (0, ()))
            row += (count.bit_length(), nearest)
            tags[name] = (count + 1, (mark, *nearest[: NEAREST - 1]))
        for name, kind, _ in brief.speakers:
            if kind != "unnamed":
                count, nearest = people.get(name, (0, ()))
                row += (count.bit_length(), nearest)
                people[name] = (count + 1, (mark, *nearest[: NEAREST - 1]))
        yield hash(tuple(row))


def _shared(weights: Mapping[str, int], names: Iterable[str]) -> list[str]:
    return sorted([name for name in names if name in weights], key=lambda name: (-weights[name], name))
