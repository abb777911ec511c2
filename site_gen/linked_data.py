"""What machines read in a page's head: schema.org objects as JSON-LD."""

from collections.abc import Mapping, Sequence
from typing import Any

from site_gen import addresses
from site_gen.config import Config
from site_gen.model import (
    ArticlePage,
    DirectoryPage,
    Link,
    ListingPage,
    Page,
    QuoteLine,
    SpeakerKind,
    SpeakerPage,
    Voice,
)

_TYPES: dict[SpeakerKind, str] = {"organization": "Organization", "document": "CreativeWork"}
_FORMATS = {"markdown": "text/markdown", "json": "application/json"}
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
        "@id": _address(addresses.HOME, config),
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
    home = _address(_first(page), config)
    return _filled(
        {
            "@type": _TYPES.get(page.kind, "Person"),
            "@id": home,
            "url": home,
            "name": page.heading,
            "jobTitle": page.roles[0] if page.roles and page.kind == "person" else "",
            "alternateName": list(page.aliases),
            "sameAs": list(page.links),
        }
    )


def _first(page: SpeakerPage) -> str:
    """Return the path of a speaker's first page: the numbered ones are about the same speaker."""
    base = page.path.removesuffix("index.html")
    return base.removesuffix(addresses.numbered("", page.number)) if page.number else base


def _article(page: ArticlePage, config: Config) -> dict[str, Any]:
    card = page.card
    here, home = _address(page.path, config), _address(addresses.HOME, config)
    publisher = {"@type": "Organization", "name": card.source} if card.source else None
    origin = {"@type": "NewsArticle", "headline": card.title, "publisher": publisher, "url": card.url}
    speakers = {voice.link.text: _mention(voice, config) for voice in page.voices if voice.link.path}
    return _filled(
        {
            "@type": "NewsArticle",
            "@id": here,
            "url": here,
            "mainEntityOfPage": here,
            "headline": card.title,
            "description": card.summary,
            "inLanguage": card.lang or config.language,
            "datePublished": card.date,
            "keywords": [tag.text for tag in page.tags],
            "author": {"@type": "Person", "name": card.author} if card.author else publisher,
            "publisher": publisher or {"@type": "Organization", "name": config.title},
            "copyrightNotice": card.rights or config.rights,
            "isBasedOn": _filled(origin) if card.source or card.url else None,
            "isPartOf": {"@type": "WebSite", "@id": home, "url": home, "name": config.title},
            "encoding": [
                {"@type": "MediaObject", "encodingFormat": kind, "contentUrl": _address(file, config)}
                for output, kind in _FORMATS.items()
                if output in config.outputs
                for file in [addresses.beside(page.path.removesuffix("index.html"), output)]
            ],
            "mentions": list(speakers.values()),
            "hasPart": [_quotation(here, quote, speakers) for quote in page.quotes],
        }
    )


def _mention(voice: Voice, config: Config) -> dict[str, Any]:
    address = _address(voice.link.path, config)
    return {"@type": _TYPES.get(voice.kind, "Person"), "@id": address, "url": address, "name": voice.link.text}


def _quotation(here: str, quote: QuoteLine, speakers: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {"@type": "Quotation", "@id": f"{here}#{quote.anchor}", "text": quote.text}
    if quote.speaker and (speaker := speakers.get(quote.speaker.text)):
        found["spokenByCharacter"] = {name: value for name, value in speaker.items() if name != "url"}
    return found


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}
