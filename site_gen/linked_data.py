"""What machines read in a page's head: schema.org objects as JSON-LD."""

from collections.abc import Sequence
from typing import Any

from site_gen import addresses
from site_gen.config import Config
from site_gen.model import ArticlePage, DirectoryPage, Link, ListingPage, Page, SpeakerKind, SpeakerPage

_TYPES: dict[SpeakerKind, str] = {"organization": "Organization", "document": "CreativeWork"}
_SHELVES = {
    "tag": Link("Topics", addresses.TAGS),
    "source": Link("Sources", addresses.SOURCES),
    "month": Link("Archive", addresses.ARCHIVE),
}


def describe_page(page: Page, config: Config) -> list[dict[str, Any]]:
    """Return the objects of a page; none for pages that are about nothing in particular.

    NewsArticle with its Quotations (spokenByCharacter), Person or Organization, WebSite, and BreadcrumbList, as
    https://schema.org defines them.
    """
    if isinstance(page, ArticlePage):
        return [_article(page, config), _trail([page.source] if page.source else [], page.card.title, config)]
    if isinstance(page, SpeakerPage):
        return [_speaker(page, config), _trail([Link("Speakers", addresses.SPEAKERS)], page.heading, config)]
    if isinstance(page, ListingPage):
        if page.kind == "home":
            return [_site(config)]
        return [_trail([_SHELVES[page.kind]], page.heading, config)]
    if isinstance(page, DirectoryPage):
        return [_trail([_SHELVES["month"]] if page.kind == "year" else [], page.heading, config)]
    return []


def _address(path: str, config: Config) -> str:
    return addresses.absolute(path.removesuffix("index.html"), config.base_url, config.prefix)


def _site(config: Config) -> dict[str, Any]:
    return {
        "@type": "WebSite",
        "name": config.title,
        "description": config.description or config.title,
        "url": _address(addresses.HOME, config),
        "inLanguage": config.language,
    }


def _trail(between: Sequence[Link], here: str, config: Config) -> dict[str, Any]:
    links = [Link(config.title, addresses.HOME), *between]
    items: list[dict[str, Any]] = [
        {"@type": "ListItem", "position": number, "name": link.text, "item": _address(link.path, config)}
        for number, link in enumerate(links, 1)
    ]
    items.append({"@type": "ListItem", "position": len(items) + 1, "name": here})
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _speaker(page: SpeakerPage, config: Config) -> dict[str, Any]:
    return _filled(
        {
            "@type": _TYPES.get(page.kind, "Person"),
            "name": page.heading,
            "url": _address(page.path, config),
            "alternateName": list(page.aliases),
            "sameAs": list(page.links),
        }
    )


def _article(page: ArticlePage, config: Config) -> dict[str, Any]:
    card = page.card
    here = _address(page.path, config)
    publisher = {"@type": "Organization", "name": card.source} if card.source else None
    origin = {"@type": "NewsArticle", "headline": card.title, "publisher": publisher, "url": card.url}
    return _filled(
        {
            "@type": "NewsArticle",
            "@id": here,
            "url": here,
            "headline": card.title,
            "description": card.summary,
            "inLanguage": card.lang or config.language,
            "datePublished": card.date,
            "keywords": [tag.text for tag in page.tags],
            "author": {"@type": "Person", "name": card.author} if card.author else publisher,
            "isBasedOn": _filled(origin) if card.source or card.url else None,
            "mentions": [
                {
                    "@type": _TYPES.get(voice.kind, "Person"),
                    "@id": _address(voice.link.path, config),
                    "url": _address(voice.link.path, config),
                    "name": voice.link.text,
                }
                for voice in page.voices
                if voice.link.path
            ],
            "hasPart": [_quotation(here, quote.anchor, quote.text, quote.speaker, config) for quote in page.quotes],
        }
    )


def _quotation(here: str, anchor: str, text: str, speaker: Link | None, config: Config) -> dict[str, Any]:
    found: dict[str, Any] = {"@type": "Quotation", "@id": f"{here}#{anchor}", "text": text}
    if speaker and speaker.path:
        found["spokenByCharacter"] = {"@id": _address(speaker.path, config), "name": speaker.text}
    return found


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}
