"""An article for machines, beside its page: as Markdown and as JSON, with what is public of it and nothing else.

In the JSON each quotation says where it stands in the terms of the Web Annotation Data Model
(https://www.w3.org/TR/annotation-model/#selectors): its exact words with those before and after, and its position.
"""

import json
import re
from collections.abc import Iterable
from html import unescape
from typing import Any

from site_gen import addresses
from site_gen.config import Config
from site_gen.frontmatter import quoted
from site_gen.markdown import render_markdown
from site_gen.marks import find_quotes
from site_gen.markup import escape_text
from site_gen.model import ArticleFile, Link, QuoteLine, Span

AROUND = 32
"""Characters before and after a quotation that tell it from the same words elsewhere."""
_TAG = re.compile(r"<[^>]*>")


def write_article(page: ArticleFile, body: str, config: Config) -> str:
    """Return the file's text; `body` is the article's Markdown."""
    return _markdown(page, body, config) if page.format == "markdown" else _json(page, body, config)


def _address(path: str, config: Config) -> str:
    return addresses.absolute(path, config.base_url, config.prefix)


# ---------------------------------------------------------------- Markdown


def _markdown(page: ArticleFile, body: str, config: Config) -> str:
    card = page.card
    texts = {
        "title": card.title,
        "address": _address(addresses.article(card.slug), config),
        "date": card.date,
        "source": card.source,
        "url": card.url,
        "author": card.author,
        "lang": card.lang or config.language,
        "rights": card.rights or config.rights,
        "summary": card.summary,
    }
    lines = [f"{name}: {quoted(text)}" for name, text in texts.items() if text]
    lines += ["date_inferred: true"] * card.date_inferred
    lines += _list("tags", ([f"- {quoted(tag.text)}"] for tag in page.tags))
    lines += _list("speakers", (_speaker(voice.link, voice.role, config) for voice in page.voices))
    return "\n".join(["---", *lines, "---", "", f"# {escape_text(card.title)}", "", body]).rstrip("\n") + "\n"


def _list(name: str, items: Iterable[list[str]]) -> list[str]:
    lines = [f"  {line}" for item in items for line in item]
    return [f"{name}:", *lines] if lines else []


def _speaker(link: Link, role: str, config: Config) -> list[str]:
    lines = [f"- name: {quoted(link.text)}"]
    lines += [f"  role: {quoted(role)}"] if role else []
    lines += [f"  address: {quoted(_address(link.path, config))}"] if link.path else []
    return lines


# ---------------------------------------------------------------- JSON


def _json(page: ArticleFile, body: str, config: Config) -> str:
    card = page.card
    text = f"{card.title}\n\n{unescape(_TAG.sub('', render_markdown(body))).rstrip()}"
    fields = {
        "address": _address(addresses.article(card.slug), config),
        "title": card.title,
        "date": card.date,
        "date_basis": card.date_basis,
        "date_inferred": card.date_inferred,
        "source": _named(page.source, config),
        "url": card.url,
        "author": card.author,
        "lang": card.lang or config.language,
        "rights": card.rights or config.rights,
        "summary": card.summary,
        "tags": [_named(tag, config) for tag in page.tags],
        "speakers": [
            {**_name_of(voice.link, config), "kind": voice.kind, "role": voice.role, "quotes": voice.link.total}
            for voice in page.voices
        ],
        "quotes": [_quote(quote, span, text, config) for quote, span in find_quotes(text, page.quotes)],
        "text": text,
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")) + "\n"


def _named(link: Link | None, config: Config) -> dict[str, Any] | None:
    return _name_of(link, config) if link else None


def _name_of(link: Link, config: Config) -> dict[str, Any]:
    return {"name": link.text, "address": _address(link.path, config) if link.path else None}


def _quote(quote: QuoteLine, span: Span | None, text: str, config: Config) -> dict[str, Any]:
    return {
        "address": _address(quote.path, config),
        "text": quote.text,
        "speaker": _named(quote.speaker, config),
        "told_by": _named(quote.told_by, config),
        "kind": quote.kind,
        "cue": quote.cue,
        "confidence": quote.confidence,
        "selector": _selectors(span, text) if span else [],
    }


def _selectors(span: Span, text: str) -> list[dict[str, Any]]:
    start, end = span
    return [
        {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": text[max(start - AROUND, 0) : start],
            "suffix": text[end : end + AROUND],
        },
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]
