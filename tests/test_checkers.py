"""A site of 500 articles, in which everything occurs that an article may be, before the checkers of others."""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urljoin

import checkers
import feedparser
import pytest
from browser import find_browser
from extruct import JsonLdExtractor
from hosted import host
from lxml import html
from newspaper import BASE_URL, EVERYWHERE, LONG_NAME, write_newspaper
from playwright.sync_api import Browser

from site_gen.build import build
from site_gen.check import check
from site_gen.config import Config, read_config
from site_gen.frontmatter import parse_article
from site_gen.model import Article
from site_gen.slugs import slug_of

ARTICLES = 500
HEAVIEST = 20_000
"""Bytes of an article page beyond its text, packed."""

_ADDRESSES = {
    "front page": "",
    "older articles": "page/2/",
    "speaker": "speakers/ada-lund/",
    "speaker of a long name": f"speakers/{slug_of(LONG_NAME)}/",
    "organization": "speakers/harbour-board-of-orle/",
    "tag": f"tags/{slug_of(EVERYWHERE)}/",
    "tag, older articles": f"tags/{slug_of(EVERYWHERE)}/page/2/",
    "source": "sources/coast-wire/",
    "year": "archive/2020/",
    "month": "archive/2020/03/",
    "speakers": "speakers/",
    "tags": "tags/",
    "sources": "sources/",
    "archive": "archive/",
    "standing page": "about/",
    "search": "search/",
    "search, with results": "search/?q=harbour&order=date",
    "missing page": "404.html",
}


class Paper(NamedTuple):
    """The built newspaper."""

    config: Config
    output: Path
    articles: dict[str, str]
    """An article's slug for each oddity."""

    def pages(self, pattern: str = "**/*.html") -> list[Path]:
        """Return the HTML files of this shape."""
        return sorted(self.output.glob(pattern))

    def addresses(self) -> dict[str, str]:
        """Return the address of a page of each type, and of each odd article."""
        return {kind: f"articles/{slug}/" for kind, slug in self.articles.items()} | _ADDRESSES


@pytest.fixture(scope="module", autouse=True)
def _installed() -> None:
    checkers.install()


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Paper:
    """Make and build the newspaper."""
    root = tmp_path_factory.mktemp("checkers")
    slugs = write_newspaper(root, ARTICLES)
    config = read_config(root)
    report = build(config)
    assert not report.problems
    return Paper(config, config.output, slugs)


@pytest.fixture(scope="module")
def address(paper: Paper) -> Iterator[str]:
    """Put the newspaper on a host."""
    with host(paper.config) as here:
        yield here


# ---------------------------------------------------------------- HTML


def test_every_page_is_valid_html(paper: Paper) -> None:
    """The Nu HTML checker and html-validate find nothing on any page, nor in the style sheet."""
    assert checkers.html_complaints(paper.output) == []


def test_the_html_checkers_look(paper: Paper, tmp_path: Path) -> None:
    """What is wrong on a page is found by each of them, so that their silence means something."""
    page = paper.pages("articles/*/index.html")[0].read_text(encoding="utf-8")
    wrong = page.replace("</h1>", "</h1><button>x</button><p wrong>")
    (tmp_path / "index.html").write_text(wrong, encoding="utf-8")
    found = "\n".join(checkers.html_complaints(tmp_path))

    assert "Attribute “wrong” not allowed" in found
    assert '<button> is missing recommended "type" attribute' in found


def test_nobody_is_shut_out(paper: Paper, address: str, chromium: Browser) -> None:
    """axe-core finds no violation on any type of page, light or dark, on a telephone or a desk."""
    script = checkers.axe_script()
    found = []
    with chromium.new_context() as context:
        page = context.new_page()
        for kind, path in paper.addresses().items():
            page.goto(address + path)
            if "?q=" in path:
                page.locator(".facets button").last.wait_for(state="attached")
            page.evaluate(script)
            for width in (320, 1280):
                page.set_viewport_size({"width": width, "height": 900})
                for scheme, rules in (("light", _ALL_RULES), ("dark", _RULES_ON_COLOUR)):
                    page.emulate_media(color_scheme=scheme)
                    violations = page.evaluate("options => axe.run(options)", rules)["violations"]
                    found += [(kind, scheme, width, v["id"], v["nodes"][0]["html"]) for v in violations]

    assert found == []


_ALL_RULES = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
_RULES_ON_COLOUR = {"resultTypes": ["violations"], "runOnly": ["color-contrast", "link-in-text-block"]}
"""All that can differ between light and dark."""


def test_pages_are_fast_and_well_made(paper: Paper, address: str, chromium: Browser) -> None:
    """Lighthouse gives a performance of at least 98, and full marks for the rest."""
    kinds = ("front page", "ordinary", "speaker", "tag", "search, with results")
    urls = {address + paper.addresses()[kind]: kind for kind in kinds}
    browser = find_browser() or chromium.browser_type.executable_path
    for url, (scores, lost) in checkers.lighthouse(tuple(urls), browser, performance=0.98).items():
        assert scores.pop("performance") >= 0.98, (urls[url], lost)
        assert scores == {"accessibility": 1, "best-practices": 1, "seo": 1}, (urls[url], lost)


def test_an_article_page_is_light(paper: Paper) -> None:
    """HTML, style sheet and script of any article, packed, are at most 20 kB more than its text."""
    for path in paper.pages("articles/*/index.html"):
        page = _parsed(path)
        loaded = page.xpath("//script/@src | //link[@rel='stylesheet']/@href")
        files = [path, *(paper.output / address.lstrip("/") for address in loaded)]
        words = page.find(".//main").text_content()

        assert sum(_packed(file.read_bytes()) for file in files) - _packed(words.encode()) <= HEAVIEST, path
        assert len(files) == 3, path


def _packed(data: bytes) -> int:
    return len(gzip.compress(data))


def _parsed(path: Path) -> html.HtmlElement:
    return html.document_fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))


# ---------------------------------------------------------------- nothing missing


def test_no_link_is_broken(paper: Paper) -> None:
    """Every link and fragment of every page leads somewhere."""
    assert list(check(paper.config).problems) == []


def test_every_page_is_reached_without_scripts(paper: Paper) -> None:
    """From the front page, links and forms of the HTML lead to every page but the one for missing pages."""
    reached, ahead = {""}, [""]
    while ahead:
        here = ahead.pop()
        for link in _parsed(paper.output / here / "index.html").iter("a", "form"):
            path = urljoin(f"/{here}", link.get("href") or link.get("action", "#")).partition("#")[0].lstrip("/")
            if path not in reached and (paper.output / unquote(path) / "index.html").exists():
                reached.add(path)
                ahead.append(path)
    pages = {
        str(path.parent.relative_to(paper.output))
        for path in paper.pages("**/index.html")
        if 'http-equiv="refresh"' not in path.read_text(encoding="utf-8")  # an old address
    }

    assert pages == {unquote(path).strip("/") or "." for path in reached}


def test_every_article_is_complete_without_scripts(paper: Paper) -> None:
    """The words of an article stand in its page's HTML, in their order."""
    for article, path in _articles(paper):
        words = " ".join("".join(_parsed(path).find(".//main").itertext()).split())
        for paragraph in article.body.split("\n\n"):
            if not re.search(r"[#*|>&<`\[\]\\-]|^\d", paragraph):  # what means something in Markdown
                assert " ".join(paragraph.split()) in words, path


def _articles(paper: Paper) -> Iterator[tuple[Article, Path]]:
    """Yield the content of each article, and its page."""
    for content in sorted((paper.config.root / "content" / "articles").glob("*.md")):
        article, _ = parse_article(content.stem, content.read_text(encoding="utf-8"), content.name)
        yield article, paper.output / "articles" / article.card.slug / "index.html"


# ---------------------------------------------------------------- for machines


def test_feeds_are_valid(paper: Paper) -> None:
    """Every feed is read without complaint, and Atom feeds keep the rules of RFC 4287."""
    feeds = [path for path in paper.output.rglob("*.xml") if not path.name.startswith("sitemap")]
    for path in feeds:
        read = feedparser.parse(path.read_bytes())

        assert (read.bozo, bool(read.version), bool(read.feed.title)) == (0, True, True), path
        assert all(entry.id and entry.link.startswith(BASE_URL) for entry in read.entries), path

    atom = [path for path in feeds if path.name == "atom.xml"]
    assert checkers.schema_complaints("atom.rng", atom) == []
    assert len(atom) > 100


def test_the_json_feed_is_valid(paper: Paper) -> None:
    """It has what https://www.jsonfeed.org/version/1.1/ requires, and its moments are of RFC 3339."""
    feed = json.loads((paper.output / "feed.json").read_text(encoding="utf-8"))

    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    assert feed["feed_url"] == f"{BASE_URL}feed.json"
    for item in feed["items"]:
        assert isinstance(item["id"], str)
        assert item["url"].startswith(BASE_URL)
        assert item.get("content_html") or item.get("content_text")
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", item["date_published"])
        assert all(author["name"] for author in item.get("authors", ()))


def test_sitemaps_are_valid(paper: Paper) -> None:
    """The sitemap keeps the protocol's rules, and names every page once but those that are not to be found."""
    sitemaps = list(paper.output.glob("sitemap*.xml"))
    named = [
        str(place) for path in sitemaps for place in html.etree.parse(path).xpath("//*[local-name()='loc']/text()")
    ]
    pages = {f"{BASE_URL}{path.parent.relative_to(paper.output)}/" for path in paper.pages("articles/*/index.html")}

    assert checkers.schema_complaints("sitemap.rng", sitemaps) == []
    assert len(named) == len(set(named))
    assert pages <= set(named)


_REQUIRED = {
    "NewsArticle": ("headline",),
    "Quotation": ("@id", "text"),
    "Person": ("name",),
    "Organization": ("name",),
    "WebSite": ("name", "url"),
    "BreadcrumbList": ("itemListElement",),
    "ListItem": ("position", "name"),
}
"""What schema.org's and search engines' documentation ask for, of what our pages speak of."""


def test_linked_data_is_complete(paper: Paper) -> None:
    """What a stranger reads out of the pages has the fields that are required, and addresses on the site."""
    extractor = JsonLdExtractor()
    kinds = set()
    for path in paper.pages():
        for thing in _things(extractor.extract(path.read_bytes())):
            kind = thing["@type"]
            kinds.add(kind)
            required = _REQUIRED.get(kind, ())

            assert [name for name in required if not thing.get(name)] == [], (path, thing)
            assert thing.get("@id", BASE_URL).startswith(BASE_URL), (path, thing)

    assert kinds >= set(_REQUIRED)


def test_a_stranger_reads_who_said_what(paper: Paper) -> None:
    """Linked data has the headline, date and publisher of each article, its words quoted, and who spoke them."""
    extractor = JsonLdExtractor()
    for (card, _), path in _articles(paper):
        news, *_ = (thing for thing in _things(extractor.extract(path.read_bytes())) if thing["@type"] == "NewsArticle")
        said = [(part["text"], part.get("spokenByCharacter", {}).get("name")) for part in news.get("hasPart", ())]
        named = {speaker.name for speaker in card.speakers if speaker.kind != "unnamed"}

        assert (news["headline"], news.get("datePublished", "")) == (card.title, card.date), path
        assert news.get("isBasedOn", {}).get("publisher", {}).get("name", "") == card.source, path
        assert said == [(q.text, q.speaker if q.speaker in named else None) for q in card.quotes], path
        assert {thing["name"] for thing in news.get("mentions", ())} == named, path


def _things(data: object) -> Iterator[dict[str, Any]]:
    """Yield every object that has a type, however deep it lies."""
    if isinstance(data, dict):
        if "@type" in data:
            yield data
        data = list(data.values())
    if isinstance(data, list):
        for part in data:
            yield from _things(part)
