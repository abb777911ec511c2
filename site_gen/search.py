"""What can be searched for: each article, and each quotation as a result of its own that leads to its place.

Records lie in blocks of some hundred articles that follow each other in time, each block an index of its own.  So one
edited article costs one block, memory does not grow with the site, and results by date are those of one block after
those of another.  A block ends at an article whose key decides so: its ends stay in place when others come and go.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from html import unescape
from typing import NamedTuple
from urllib.parse import urlencode

from site_gen import addresses
from site_gen.markdown import render_markdown
from site_gen.model import Catalog, Entry, QuoteLine
from site_gen.parts import Parts

_FEWEST, _MOST = 200, 1_500
"""Articles of a block, but for the newest."""
_ONE_IN = 600
"""Articles of which one ends a block, once there are enough."""
_TAG = re.compile(r"<[^>]*>")
_UNDATED = "0"
"""Sorts before every date."""
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Han, hiragana, katakana: written without blanks, so each sign is searched as a word (search.js does the same)."""
_BOUNDARY = re.compile(rf"(?<=\S)(?=[{_UNSPACED}])|(?<=[{_UNSPACED}\u3001-\u3011\uff01-\uff1f])(?=\w)")


class Record(NamedTuple):
    """Something that can be found."""

    url: str
    """Relative to the site's root; what is shown of the record but not searched is its query."""
    content: str
    """Its words."""
    meta: Mapping[str, str]
    """What else is shown and searched."""
    filters: Mapping[str, Sequence[str]]
    sort: Mapping[str, str]
    """Keys to order by; a record that lacks one is not found when it is asked for."""


class Block(NamedTuple):
    """A part of the index."""

    folder: str
    """Its path; named after its oldest article."""
    key: str
    """A digest of all that its records follow from, and more: while it is the same, they need not be gathered."""
    entries: tuple[Entry, ...]
    """Oldest first."""


def plan_blocks(catalog: Catalog, salt: str) -> list[Block]:
    """Return the blocks of the index, oldest first; `salt` is what all records follow from beside the articles."""
    blocks = []
    for entries in _cut(reversed(catalog.entries)):
        shown = "".join(f"{entry.brief.mark}{entry.digest}" for entry in entries)
        name = _digest(entries[0].brief.key, 4).hex()
        blocks.append(Block(f"{addresses.SEARCH}index/{name}/", _digest(f"{salt}{shown}", 16).hex(), entries))
    return blocks


def _cut(entries: Iterable[Entry]) -> Iterator[tuple[Entry, ...]]:
    block: list[Entry] = []
    for entry in entries:
        block.append(entry)
        is_end = int.from_bytes(_digest(entry.brief.key, 4)) % _ONE_IN == 0
        if len(block) == _MOST or (is_end and len(block) >= _FEWEST):
            yield tuple(block)
            block.clear()
    if block:
        yield tuple(block)


def _digest(text: str, size: int) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size).digest()


def records_of(entry: Entry, parts: Parts, body: str, *, quotations: bool) -> Iterator[Record]:
    """Yield an article, then its quotations if wanted, nested ones too; `body` is its Markdown."""
    card = entry.card
    sort = {"date": card.date or _UNDATED}
    shared = {
        "tag": card.tags,
        "source": (card.source,) if card.source else (),
        "year": (card.date[:4],) if card.date else (),
    }
    shown = {"date": card.date, "inferred": "1" if card.date_inferred else "", "lang": card.lang}
    speakers = [voice.link.text for voice in parts.voices(card) if voice.link.total and voice.link.path]
    yield Record(
        _address(addresses.article(card.slug), shown),
        _spaced(_words(body) or card.title),
        _filled(title=card.title, source=card.source, author=card.author, tags=", ".join(card.tags)),
        {"kind": ("article",), "speaker": speakers, **shared},
        sort,
    )
    for quote in parts.quotes(entry) if quotations else ():
        named = quote.speaker
        yield Record(
            _address(quote.path, {**shown, "source": card.source, **_attribution(quote)}),
            _spaced(quote.text),
            _filled(speaker=named.text if named else "", article=card.title),
            {"kind": ("quotation",), "speaker": (named.text,) if named and named.path else (), **shared},
            sort,
        )


def _words(body: str) -> str:
    """Return what a reader sees of a body, on one line."""
    return " ".join(unescape(_TAG.sub("", render_markdown(body))).split())


def _spaced(text: str) -> str:
    return _BOUNDARY.sub(" ", text)


def _attribution(quote: QuoteLine) -> dict[str, str]:
    """Return how a quotation came to its speaker."""
    return {
        "by": quote.speaker.path if quote.speaker else "",
        "perhaps": "1" if quote.confidence == "low" else "",
        "told": quote.told_by.text if quote.told_by else "",
    }


def _address(path: str, shown: Mapping[str, str]) -> str:
    place, _, anchor = path.partition("#")
    query = urlencode(_filled(**shown), errors="replace")
    return f"{place}?{query}#{anchor}" if anchor else f"{place}?{query}"


def _filled(**values: str) -> dict[str, str]:
    return {name: value for name, value in values.items() if value}
