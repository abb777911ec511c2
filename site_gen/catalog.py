"""The site as a model: all entries in order, grouped by tag, speaker, source and month.

Here articles meet for the first time.  Names that `people.yml` or `topics.yml` call one are one; else two spellings
that share a slug are one, under the commoner spelling.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from site_gen.cards import encode_card, mark_of
from site_gen.model import Card, Catalog, Entry, Person, Quote, Speaker, Term
from site_gen.people import Authority, Names
from site_gen.slugs import slug_of


def build_catalog(entries: Iterable[Entry], people: Names, topics: Names) -> Catalog:
    """Return the catalog of the entries, given in any order; linear but for sorting.

    An entry whose card says everything as the site does stays the value it was.
    """
    named = [_with_card(entry, _apply_authorities(entry.card, people, topics)) for entry in entries]
    named.sort(key=lambda entry: entry.card.key)
    named.sort(key=lambda entry: instant(entry.card.date), reverse=True)
    tags = _commonest(entry.card.tags for entry in named)
    speakers = _commonest([speaker.name for speaker in entry.card.speakers] for entry in named)
    sources = _commonest([entry.card.source] for entry in named)
    ordered = tuple(named)
    if tags or speakers or sources:
        ordered = tuple(_with_card(entry, _respell(entry.card, tags, speakers, sources)) for entry in named)
    return Catalog(
        entries=ordered,
        tags=_group(ordered, lambda card: card.tags, topics),
        people=_group_people(ordered, people),
        sources=_group(ordered, lambda card: (card.source,), Names()),
        months=tuple(reversed(_group(ordered, lambda card: (card.date[:7],) if len(card.date) > 6 else (), Names()))),
    )


def _with_card(entry: Entry, card: Card) -> Entry:
    return entry if card is entry.card else Entry(card, entry.digest, mark_of(encode_card(card)))


def instant(date: str) -> str:
    """Return a key that sorts dates in time: one with a zone by its moment, others as UTC, none ("") first."""
    if len(date) <= 10:
        return date
    moment = datetime.fromisoformat(date)
    return (moment.astimezone(UTC) if moment.tzinfo else moment).replace(tzinfo=None).isoformat()


# ---------------------------------------------------------------- one name for one thing


def _apply_authorities(card: Card, people: Names, topics: Names) -> Card:
    """Call the tags and speakers of a card as the authority files do; every speaker of a quotation gets listed."""
    if topics.entries:
        found = [(tag, topics.find(tag)) for tag in card.tags]
        tags = [topic.name if topic else tag for tag, topic in found if topic is None or not topic.ban]
        card = card._replace(tags=tuple(dict.fromkeys(tags)))
    listed = {speaker.name for speaker in card.speakers}
    quoted = [name for quote in card.quotes for name in (quote.speaker, quote.told_by) if name and name not in listed]
    if not quoted and not people.entries and len({slug_of(name) for name in listed}) == len(card.speakers):
        return card
    speakers = (*card.speakers, *map(Speaker, dict.fromkeys(quoted)))
    called = [_as_authority(speaker, people.find(speaker.name)) for speaker in speakers]
    merged = _merge(called)
    names = {
        speaker.name: merged[slug_of(new.name)].name
        for speaker, new in zip(speakers, called, strict=True)
        if speaker.name != merged[slug_of(new.name)].name
    }
    return card._replace(speakers=tuple(merged.values()), quotes=_rename_quotes(card.quotes, names))


def _as_authority(speaker: Speaker, entry: Authority | None) -> Speaker:
    if entry is None:
        return speaker
    aliases = tuple(dict.fromkeys((speaker.name, *speaker.aliases)))
    return speaker._replace(
        name=entry.name,
        kind=entry.kind or speaker.kind,
        aliases=tuple(alias for alias in aliases if alias != entry.name),
    )


def _merge(speakers: Iterable[Speaker]) -> dict[str, Speaker]:
    """Make one of those that share a slug, by slug; the first says what they are called and what kind they are."""
    merged: dict[str, Speaker] = {}
    for speaker in speakers:
        slug = slug_of(speaker.name)
        known = merged.get(slug)
        if known is None:
            merged[slug] = speaker
            continue
        aliases = tuple(dict.fromkeys((*known.aliases, *speaker.aliases)))
        merged[slug] = known._replace(role=known.role or speaker.role, aliases=aliases)
    return merged


def _rename_quotes(quotes: tuple[Quote, ...], names: Mapping[str, str]) -> tuple[Quote, ...]:
    if not any(quote.speaker in names or quote.told_by in names for quote in quotes):
        return quotes
    return tuple(
        quote._replace(
            speaker=names.get(quote.speaker or "", quote.speaker),
            told_by=names.get(quote.told_by or "", quote.told_by),
        )
        for quote in quotes
    )


def _commonest(lists: Iterable[Sequence[str]]) -> dict[str, str]:
    """Return, for each name that is not the commonest of those with its slug, the name that is."""
    counts = Counter(name for names in lists for name in names if name)
    by_slug = defaultdict(list)
    for name in counts:
        by_slug[slug_of(name)].append(name)
    renamed = {}
    for names in by_slug.values():
        if len(names) > 1:
            best = min(names, key=lambda name: (-counts[name], name))
            renamed.update({name: best for name in names if name != best})
    return renamed


def _respell(card: Card, tags: Mapping[str, str], speakers: Mapping[str, str], sources: Mapping[str, str]) -> Card:
    if not tags.keys().isdisjoint(card.tags):
        card = card._replace(tags=tuple(dict.fromkeys(tags.get(tag, tag) for tag in card.tags)))
    if any(speaker.name in speakers for speaker in card.speakers):
        renamed = tuple(s._replace(name=speakers.get(s.name, s.name)) for s in card.speakers)
        card = card._replace(speakers=renamed, quotes=_rename_quotes(card.quotes, speakers))
    if card.source in sources:
        card = card._replace(source=sources[card.source])
    return card


# ---------------------------------------------------------------- groups


def _group(entries: Sequence[Entry], names_of: Callable[[Card], Iterable[str]], authorities: Names) -> tuple[Term, ...]:
    """Return the terms in the order of their slugs, each with its entries in the order given."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        for name in names_of(entry.card):
            if name:
                groups.setdefault(name, []).append(entry)
    terms = []
    for name, members in groups.items():
        authority = authorities.find(name)
        slug = authority.slug if authority and authority.slug else slug_of(name)
        terms.append(Term(name, slug, tuple(members)))
    return tuple(sorted(terms, key=lambda term: term.slug))


@dataclass(slots=True)
class _Gathered:
    """What the articles say of one speaker."""

    entries: list[Entry] = field(default_factory=list)
    quotes: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    aliases: dict[str, None] = field(default_factory=dict)


def _group_people(entries: Sequence[Entry], people: Names) -> tuple[Person, ...]:
    """Return the speakers that have a name, in the order of their slugs."""
    gathered: dict[str, _Gathered] = {}
    for entry in entries:
        spoken = [quote.speaker for quote in entry.card.quotes]
        for speaker in entry.card.speakers:
            if speaker.kind == "unnamed":
                continue
            known = gathered.get(speaker.name)
            if known is None:
                known = gathered[speaker.name] = _Gathered()
            known.entries.append(entry)
            known.quotes += spoken.count(speaker.name)
            known.kinds[speaker.kind] += 1
            if speaker.role:
                known.roles[speaker.role] += 1
            known.aliases.update(dict.fromkeys(speaker.aliases))
    persons = [_person(name, known, people.find(name)) for name, known in gathered.items()]
    return tuple(sorted(persons, key=lambda person: person.slug))


def _person(name: str, known: _Gathered, authority: Authority | None) -> Person:
    roles = [role for role, _ in sorted(known.roles.items(), key=lambda item: (-item[1], item[0]))]
    aliases = [*(authority.aliases if authority else ()), *sorted(known.aliases)]
    return Person(
        name=name,
        slug=authority.slug if authority and authority.slug else slug_of(name),
        kind=min(known.kinds, key=lambda kind: (-known.kinds[kind], kind)),  # type: ignore[arg-type]
        roles=tuple(dict.fromkeys([authority.role] if authority and authority.role else roles)),
        aliases=tuple(alias for alias in dict.fromkeys(aliases) if alias != name),
        links=authority.same_as if authority else (),
        entries=tuple(known.entries),
        quotes=known.quotes,
    )
