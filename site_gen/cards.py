"""A card as one line of JSON, for the ledger and for the way between processes; positions instead of names."""

import hashlib
import json

from site_gen.model import Card, Quote, Speaker


def encode_card(card: Card) -> str:
    """Return the card as text."""
    return json.dumps(
        (
            *(card.key, card.title, card.slug, card.source, card.url, card.date, card.date_basis, card.date_inferred),
            *(card.author, card.lang, card.rights, card.summary, card.tags),
            [(speaker.name, speaker.kind, speaker.role, speaker.aliases) for speaker in card.speakers],
            [
                (quote.text, quote.speaker, quote.kind, quote.cue, quote.confidence, quote.told_by)
                for quote in card.quotes
            ],
            *(card.draft, card.seed_file, card.seed_sha256),
        ),
        ensure_ascii=False,
        separators=(",", ":"),
    )


def decode_card(text: str) -> Card:
    """Return the card that `encode_card` wrote."""
    values = json.loads(text)
    values[12] = tuple(values[12])
    values[13] = tuple(Speaker(name, kind, role, tuple(aliases)) for name, kind, role, aliases in values[13])
    values[14] = tuple(Quote(*quote) for quote in values[14])
    return Card(*values)


def mark_of(encoded: str) -> str:
    """Return a digest of an encoded card."""
    return hashlib.blake2b(encoded.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
