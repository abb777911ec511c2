"""The site as a model: all entries in order, grouped by tag, speaker, source and month.

Here articles meet for the first time, in brief: a card is read only by those who show it.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from site_gen.cards import mark_of
from site_gen.model import Brief, Card, Catalog, Entry, Person, SpeakerKind, Term
from site_gen.naming import Naming
from site_gen.people import Authority, Names
from site_gen.slugs import slug_of


def build_catalog(entries: Iterable[Entry], people: Names, topics: Names) -> Catalog:
    """Return the catalog of the entries, given in any order; linear but for sorting.

    An entry that says everything as the site does stays the value it was.
    """
    found = sorted(entries, key=lambda entry: entry.brief.key)
    found.sort(key=lambda entry: entry.brief.instant, reverse=True)
    naming = Naming.of([entry.brief for entry in found], people, topics)
    named = [_rename(entry, naming) for entry in found]
    persons = _group_people(named, people)
    unnamed = {name for entry in named for name, kind, _ in entry.brief.speakers if kind == "unnamed"}
    ordered = tuple(named)
    if led := unnamed.intersection(person.name for person in persons):
        ordered = tuple(_lead(entry, led) for entry in named)
        persons = _group_people(ordered, people)
    return Catalog(
        entries=ordered,
        tags=_group(ordered, lambda brief: brief.tags, topics),
        people=persons,
        sources=_group(ordered, lambda brief: (brief.source,), Names()),
        months=tuple(
            reversed(_group(ordered, lambda brief: (brief.date[:7],) if len(brief.date) > 6 else (), Names()))
        ),
    )


def _rename(entry: Entry, naming: Naming) -> Entry:
    brief = naming.brief(entry.brief)
    return entry if brief is entry.brief else Entry(brief, entry.digest, lambda: naming.card(entry.card))


def _lead(entry: Entry, led: set[str]) -> Entry:
    """Return an entry whose unnamed speaker has a page, for what others say of that name, with another mark."""
    brief = entry.brief
    names = [name for name, kind, _ in brief.speakers if kind == "unnamed" and name in led]
    if not names:
        return entry
    return Entry(brief._replace(mark=mark_of(brief.mark, *names)), entry.digest, partial(_card_of, entry))


def _card_of(entry: Entry) -> Card:
    return entry.card


# ---------------------------------------------------------------- groups


def _group(
    entries: Sequence[Entry], names_of: Callable[[Brief], Iterable[str]], authorities: Names
) -> tuple[Term, ...]:
    """Return the terms in the order of their slugs, each with its entries in the order given."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        for name in names_of(entry.brief):
            if name in groups:
                groups[name].append(entry)
            elif name:
                groups[name] = [entry]
    terms = []
    for name, members in groups.items():
        authority = authorities.find(name)
        slug = authority.slug if authority and authority.slug else slug_of(name)
        terms.append(Term(name, slug, tuple(members)))
    return tuple(sorted(terms, key=lambda term: term.slug))


class _Gathered:
    """What the articles say of one speaker."""

    __slots__ = ("entries", "kinds", "quotes")

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.quotes = 0
        self.kinds: dict[SpeakerKind, int] = {}


def _group_people(entries: Sequence[Entry], people: Names) -> tuple[Person, ...]:
    """Return the speakers that have a name, in the order of their slugs."""
    gathered: dict[str, _Gathered] = {}
    for entry in entries:
        for name, kind, quotes in entry.brief.speakers:
            if kind == "unnamed":
                continue
            known = gathered.get(name)
            if known is None:
                known = gathered[name] = _Gathered()
            known.entries.append(entry)
            known.quotes += quotes
            known.kinds[kind] = known.kinds.get(kind, 0) + 1
    persons = [_person(name, known, people.find(name)) for name, known in gathered.items()]
    return tuple(sorted(persons, key=lambda person: person.slug))


def _person(name: str, known: _Gathered, authority: Authority | None) -> Person:
    return Person(
        name=name,
        slug=authority.slug if authority and authority.slug else slug_of(name),
        kind=min(known.kinds, key=lambda kind: (-known.kinds[kind], kind)),
        stated=(authority.role, authority.aliases, authority.same_as) if authority else ("", (), ()),
        entries=tuple(known.entries),
        quotes=known.quotes,
    )
