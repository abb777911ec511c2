"""What pages show of an article: teasers, quotations with their places, who speaks."""

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from site_gen import addresses
from site_gen.model import Appearance, Card, Catalog, Entry, Link, Person, QuoteLine, Teaser, Voice
from site_gen.slugs import slug_of

_WEIGHTIEST = 3
"""Tags of an article that stand beside what somebody says in it."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Makes the parts; knows the slug of everything that has a page."""

    people: Mapping[str, str]
    tags: Mapping[str, str]
    _teasers: dict[str, Teaser] = field(default_factory=dict)
    _quotes: dict[str, tuple[QuoteLine, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, catalog: Catalog) -> "Parts":
        """Return the parts of a catalog's pages."""
        return cls({p.name: p.slug for p in catalog.people}, {t.name: t.slug for t in catalog.tags})

    def speaker(self, name: str, count: int = 0) -> Link:
        """Return a speaker's link; without a path for one who has no page."""
        slug = self.people.get(name)
        return Link(name, addresses.speaker(slug) if slug else "", count)

    def tag(self, name: str) -> Link:
        """Return a tag's link."""
        return Link(name, addresses.tag(self.tags[name]))

    def tag_links(self, card: Card) -> tuple[Link, ...]:
        """Return the tags of a card, in its order."""
        return tuple(map(self.tag, card.tags))

    def teaser(self, entry: Entry) -> Teaser:
        """Return what a list shows of an article."""
        key = entry.brief.key
        if key not in self._teasers:
            card = entry.card
            named = [tally for tally in entry.brief.speakers if tally.kind != "unnamed"]
            self._teasers[key] = Teaser(
                title=card.title,
                path=addresses.article(card.slug),
                lang=card.lang,
                source=source_link(card.source),
                date=card.date,
                date_inferred=card.date_inferred,
                summary=card.summary,
                speakers=tuple(self.speaker(t.name, t.quotes) for t in sorted(named, key=lambda tally: -tally.quotes)),
            )
        return self._teasers[key]

    def quotes(self, entry: Entry) -> tuple[QuoteLine, ...]:
        """Return the quotations of an article, in its order."""
        key = entry.brief.key
        if key not in self._quotes:
            self._quotes[key] = tuple(self._quote_lines(entry.card))
        return self._quotes[key]

    def _quote_lines(self, card: Card) -> list[QuoteLine]:
        lines = []
        for quote, anchor in zip(card.quotes, _anchors(card), strict=True):
            lines.append(
                QuoteLine(
                    anchor=anchor,
                    text=quote.text,
                    kind=quote.kind,
                    confidence=quote.confidence,
                    cue=quote.cue,
                    speaker=self.speaker(quote.speaker) if quote.speaker else None,
                    told_by=self.speaker(quote.told_by) if quote.told_by else None,
                    path=f"{addresses.article(card.slug)}#{anchor}",
                ),
            )
        return lines

    def appearance(self, person: Person, entry: Entry) -> Appearance:
        """Return what an article has of a speaker."""
        card = entry.card
        quotes = tuple(
            line for line in self.quotes(entry) if line.speaker is not None and line.speaker.text == person.name
        )
        link = Link(card.title, addresses.article(card.slug), len(quotes))
        return Appearance(
            article=link,
            source=source_link(card.source),
            tags=self.tag_links(card)[:_WEIGHTIEST],
            date=card.date,
            date_inferred=card.date_inferred,
            quotes=quotes,
            lang=card.lang,
        )

    def voices(self, card: Card) -> tuple[Voice, ...]:
        """Return who speaks in an article, by share of the quoted words; words told within others' count for both."""
        words: Counter[str] = Counter()
        counts: Counter[str] = Counter()
        for quote in card.quotes:
            if quote.speaker:
                words[quote.speaker] += len(quote.text.split())
                counts[quote.speaker] += 1
        total = sum(words.values())
        voices = [
            Voice(
                link=self.speaker(speaker.name, counts[speaker.name]),
                kind=speaker.kind,
                role=speaker.role,
                share=round(100 * words[speaker.name] / total) if total else 0,
            )
            for speaker in card.speakers
        ]
        return tuple(sorted(voices, key=lambda voice: (-words[voice.link.text], voice.link.text)))


def source_link(source: str) -> Link | None:
    """Return the link of a source; None for no name."""
    return Link(source, addresses.source(slug_of(source))) if source else None


def _anchors(card: Card) -> list[str]:
    """Return the ids of a card's quotations: of their words, so that they stay when the text around them changes."""
    anchors: list[str] = []
    seen: Counter[str] = Counter()
    for quote in card.quotes:
        words = " ".join(quote.text.split())
        digest = hashlib.sha256(f"{words}\0{seen[words]}".encode()).hexdigest()
        seen[words] += 1
        anchors.append(f"q-{digest[:8]}")
    return anchors
