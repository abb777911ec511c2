"""The feeds of a list: its newest articles, under ids that stay when addresses move."""

from collections.abc import Sequence
from urllib.parse import quote as percent_encode
from urllib.parse import urlsplit

from site_gen import addresses
from site_gen.config import Config
from site_gen.model import Card, Entry, FeedItem, FeedPage, Link
from site_gen.typography import rfc3339


def atom_path(base: str) -> str:
    """Return the path of the Atom feed of the list at `base`."""
    return f"{base}atom.xml"


def plan_feed(path: str, template: str, home: Link, entries: Sequence[Entry], config: Config) -> FeedPage:
    """Return a feed of the newest entries that have a date, for a feed is a list in time.

    `home` is the page that it follows, with the feed's title as its text.
    """
    items = tuple(_item(entry.card, config) for entry in entries[: config.feed_size] if entry.card.date)
    return FeedPage(
        path=path,
        template=template,
        heading=home.text,
        id=_tag_uri(home.path, config),
        home=home.path,
        updated=items[0].published if items else "",
        items=items,
    )


def _item(card: Card, config: Config) -> FeedItem:
    return FeedItem(
        id=_tag_uri(f"articles/{card.key}", config),
        title=card.title,
        path=addresses.article(card.slug),
        summary=card.summary,
        author=card.author,
        published=rfc3339(card.date),
        tags=card.tags,
    )


def _tag_uri(name: str, config: Config) -> str:
    """Return a tag URI (RFC 4151): of the host and the article's key, which is its identity for ever."""
    host = urlsplit(config.base_url).hostname or "localhost"
    return f"tag:{host},2026:{percent_encode(name)}"
