"""The feeds of a list: its newest articles, under ids that stay when addresses move."""

import re
from collections.abc import Sequence
from html import unescape
from urllib.parse import quote as percent_encode
from urllib.parse import urljoin, urlsplit

from site_gen import addresses
from site_gen.config import Config
from site_gen.markdown import render_markdown
from site_gen.markup import escape_html
from site_gen.model import Entry, FeedItem, FeedPage, Link
from site_gen.typography import rfc3339

_LINK = re.compile(r'(<a href=")([^"]*)"')
"""In rendered Markdown, where no text holds a bare < and no attribute a bare quotation mark."""


def atom_path(base: str) -> str:
    """Return the path of the Atom feed of the list at `base`."""
    return f"{base}atom.xml"


def newest(entries: Sequence[Entry], config: Config) -> list[Entry]:
    """Return the entries that a feed holds: those that have a date, for a feed is a list in time."""
    return [entry for entry in entries[: config.feed_size] if entry.brief.date]


def plan_feed(path: str, home: Link, entries: Sequence[Entry], config: Config, *, whole: bool = False) -> FeedPage:
    """Return a feed of the newest entries; with their whole texts, or else their summaries.

    The last part of `path` names the template; `home` is the page that it follows, with the feed's title as its text.
    """
    items = tuple(_item(entry, config, whole=whole) for entry in newest(entries, config))
    return FeedPage(
        path=path,
        template=path.rpartition("/")[2],
        heading=home.text,
        id=_tag_uri(home.path, config),
        home=home.path,
        updated=items[0].published if items else "",
        items=items,
    )


def _item(entry: Entry, config: Config, *, whole: bool) -> FeedItem:
    card = entry.card
    return FeedItem(
        id=_tag_uri(f"articles/{card.key}", config),
        title=card.title,
        path=addresses.article(card.slug),
        summary=card.summary,
        author=card.author,
        published=rfc3339(card.date),
        tags=card.tags,
        lang=card.lang if card.lang != config.language else "",
        key=card.key if whole else "",
        digest=entry.digest if whole else "",
    )


def item_html(body: str, item: FeedItem, config: Config) -> str:
    """Return an article's Markdown as HTML that can be read anywhere: its links are whole addresses."""
    here = addresses.absolute(item.path, config.base_url, config.prefix)
    return _LINK.sub(lambda link: f'{link[1]}{escape_html(urljoin(here, unescape(link[2])))}"', render_markdown(body))


def _tag_uri(name: str, config: Config) -> str:
    """Return a tag URI (RFC 4151): of the host and the article's key, which is its identity for ever."""
    host = urlsplit(config.base_url).hostname or "localhost"
    return f"tag:{host},2026:{percent_encode(name)}"
