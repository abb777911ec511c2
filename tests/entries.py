"""Cards as the catalog takes them."""

from site_gen.cards import brief_of, complete, encode_card, mark_of
from site_gen.model import Card, Entry


def entry_of(card: Card, digest: str = "") -> Entry:
    """Return a card as an entry; `digest` stands for that of its content file."""
    whole = complete(card)
    return Entry(brief_of(whole, mark_of(encode_card(whole))), digest, lambda: whole)
