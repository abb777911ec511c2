"""One name for one thing, across all articles.

Names that `people.yml` or `topics.yml` call one are one; else two spellings that share a slug are one, under the
commoner spelling.  Worked out once for each name of the site, then applied to each article that has one of them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from site_gen.cards import mark_of
from site_gen.model import Brief, Card, Quote, Speaker, SpeakerKind, Tally
from site_gen.people import Authority, Names
from site_gen.slugs import slug_of


class Called(NamedTuple):
    """What the site calls a name that articles use."""

    name: str
    """Empty for a tag that is banned."""
    slug: str = ""
    """Its address, where people.yml or topics.yml say so."""
    kind: SpeakerKind | None = None
    """Where people.yml says so."""


@dataclass(frozen=True, slots=True)
class Naming:
    """The names that are not simply what articles call them, and what the site does."""

    tags: Mapping[str, Called]
    speakers: Mapping[str, Called]
    sources: Mapping[str, Called]

    @classmethod
    def of(cls, briefs: Sequence[Brief], people: Names, topics: Names) -> "Naming":
        """Return the naming of a site; linear in the names of all articles."""
        return cls(
            _called(chain.from_iterable(brief.tags for brief in briefs), topics),
            _called((name for brief in briefs for name, _, _ in brief.speakers), people),
            _called((brief.source for brief in briefs), Names()),
        )

    def brief(self, brief: Brief) -> Brief:
        """Return a brief in the site's names; with a mark of its own when they are not the article's."""
        if not (self.tags or self.speakers or self.sources):
            return brief
        found = [self.tags.get(tag) for tag in brief.tags] if self.tags else []
        found += [self.speakers.get(speaker.name) for speaker in brief.speakers] if self.speakers else []
        found += [self.sources.get(brief.source)] if self.sources else []
        if not any(found):
            return brief
        tallies: dict[str, Tally] = {}
        for name, kind, quotes in brief.speakers:
            called = self.speakers.get(name, Called(name))
            known = tallies.get(called.name, Tally(called.name, called.kind or kind, 0))
            tallies[called.name] = known._replace(quotes=known.quotes + quotes)
        return brief._replace(
            source=self.sources.get(brief.source, Called(brief.source)).name,
            tags=self._tags(brief.tags),
            speakers=tuple(tallies.values()),
            mark=mark_of(brief.mark, repr(found)),
        )

    def card(self, card: Card) -> Card:
        """Return a card in the site's names; speakers who are one are listed once, the first says who they are."""
        speakers: dict[str, Speaker] = {}
        for speaker in card.speakers:
            called = self.speakers.get(speaker.name, Called(speaker.name))
            names = (speaker.name, *speaker.aliases)
            known = speakers.get(called.name, Speaker(called.name, called.kind or speaker.kind))
            aliases = [name for name in dict.fromkeys((*known.aliases, *names)) if name != called.name]
            speakers[called.name] = known._replace(role=known.role or speaker.role, aliases=tuple(aliases))
        return card._replace(
            source=self.sources.get(card.source, Called(card.source)).name,
            tags=self._tags(card.tags),
            speakers=tuple(speakers.values()),
            quotes=tuple(map(self._quote, card.quotes)),
        )

    def _tags(self, tags: Iterable[str]) -> tuple[str, ...]:
        called = (self.tags.get(tag, Called(tag)).name for tag in tags)
        return tuple(dict.fromkeys(filter(None, called)))

    def _quote(self, quote: Quote) -> Quote:
        said, told = self.speakers.get(quote.speaker or ""), self.speakers.get(quote.told_by or "")
        return quote._replace(
            speaker=said.name if said else quote.speaker, told_by=told.name if told else quote.told_by
        )


def _called(names: Iterable[str], authorities: Names) -> dict[str, Called]:
    """Return, for each name that an authority knows or that is spelt otherwise more often, what it is called."""
    counts = Counter(names)
    counts.pop("", None)
    called = {}
    by_slug = defaultdict(list)
    for name in counts:
        authority = authorities.find(name) if authorities.entries else None
        if authority:
            called[name] = _stated(authority)
        else:
            by_slug[slug_of(name)].append(name)
    for spellings in by_slug.values():
        if len(spellings) > 1:
            best = min(spellings, key=lambda name: (-counts[name], name))
            called.update({name: Called(best) for name in spellings if name != best})
    return called


def _stated(authority: Authority) -> Called:
    return Called("" if authority.ban else authority.name, authority.slug, authority.kind)
