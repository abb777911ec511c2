"""Hostile strings in every field of a site: they come out as text, and as nothing else."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import feedparser
import html5lib
import pytest

from site_gen import addresses
from site_gen.build import build
from site_gen.characters import clean
from site_gen.check import check
from site_gen.config import read_config
from site_gen.frontmatter import dump_article
from site_gen.model import Article, Card, Quote, Speaker
from tests.hostile_strings import hostile_strings, one_line
from tests.seen import elements_of

TAGS = frozenset(
    [
        "a",
        "article",
        "aside",
        "b",
        "bdi",
        "blockquote",
        "body",
        "br",
        "button",
        "cite",
        "code",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "input",
        "label",
        "li",
        "link",
        "main",
        "meta",
        "nav",
        "noscript",
        "ol",
        "output",
        "p",
        "pre",
        "q",
        "rect",
        "s",
        "script",
        "search",
        "section",
        "small",
        "span",
        "strong",
        "summary",
        "svg",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "time",
        "title",
        "tr",
        "ul",
    ]
)
ATTRIBUTES = frozenset(
    [
        "action",
        "alt",
        "aria-current",
        "aria-describedby",
        "aria-hidden",
        "aria-label",
        "aria-labelledby",
        "aria-live",
        "autocomplete",
        "charset",
        "class",
        "color",
        "content",
        "data-blocks",
        "data-name",
        "data-root",
        "datetime",
        "defer",
        "dir",
        "for",
        "height",
        "hidden",
        "href",
        "hreflang",
        "id",
        "itemprop",
        "lang",
        "maxlength",
        "media",
        "method",
        "name",
        "open",
        "placeholder",
        "preserveaspectratio",
        "property",
        "rel",
        "role",
        "rowspan",
        "colspan",
        "scope",
        "src",
        "start",
        "tabindex",
        "title",
        "type",
        "value",
        "viewbox",
        "width",
        "x",
        "y",
    ]
)
ADDRESSES = ("href", "src", "action", "formaction", "xlink:href", "poster", "data", "cite", "srcset", "background")


def lay_out(root: Path, strings: Sequence[str]) -> dict[str, str]:
    """Write a site with each string in every field of an article, and as a seed; return each page's title."""
    titles = {}
    articles = root / "content" / "articles"
    articles.mkdir(parents=True)
    (root / "seeds").mkdir()
    people = []
    for number, text in enumerate(strings):
        name = one_line(text)
        if not name:
            continue
        quoted = Quote(clean(text), name, "direct", name, "high", told_by=f"{name} too")
        card = Card(
            key=f"a{number}",
            title=name,
            slug=f"a{number}",
            source=name,
            date="2024-05-17",
            date_basis=name,
            date_inferred=True,
            author=name,
            lang="en",
            rights=name,
            summary=name,
            tags=(name, f"{name} tag"),
            speakers=(Speaker(name, "person", name, (name, f"{name} alias")),),
            quotes=(quoted, Quote(f"{clean(text)} more", None, "nested", name, "low")),
        )
        titles[f"articles/a{number}/index.html"] = name
        (articles / f"a{number}.md").write_text(
            dump_article(Article(card, f"{clean(text)}\n\n> {clean(text)}")), "utf-8"
        )
        seed = f'{text}\n\nIt rained. {text} said: "{text} is wet," and {text}.\n\n{text}\n'
        (root / "seeds" / f"s{number}.txt").write_bytes(seed.encode("utf-8", "replace"))
        (root / "seeds" / f"s{number}.yml").write_text(
            "".join(f"{key}: {_quoted(name)}\n" for key in ("title", "source", "author", "rights")), "utf-8"
        )
        person, alias = _quoted(f"Person {number} {name}"), _quoted(f"{name} x")
        people.append(f"- {{name: {person}, aliases: [{alias}], role: {_quoted(name)}}}")
    (root / "content" / "people.yml").write_text("\n".join(people), "utf-8")
    (root / "pyproject.toml").write_text(
        '[tool.site_gen]\nbase_url = "https://example.org/news/"\nfeed_size = 1000\n'
        f"title = {_quoted(strings[0])}\ndescription = {_quoted(strings[3])}\nrights = {_quoted(strings[5])}\n",
        "utf-8",
    )
    return titles


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


# ---------------------------------------------------------------- what must not be there


def faults_of_page(html: str) -> Iterator[str]:
    """Yield what a page holds that no page may."""
    for tag, attributes in elements_of(html):
        if tag not in TAGS:
            yield f"the element {tag}"
        yield from (f"the attribute {name} of {tag}" for name in attributes if name not in ATTRIBUTES)
        for name in ADDRESSES:
            if name in attributes and not addresses.is_safe(attributes[name] or ""):
                yield f"the address {attributes[name]}"
        if tag == "script" and "src" not in attributes and attributes.get("type") != "application/ld+json":
            yield "a script"
        loaded = attributes.get("src") or (attributes.get("href") if tag == "link" else None)
        if loaded and attributes.get("rel") not in {"canonical", "alternate"} and not loaded.startswith("/news/"):
            yield f"something from elsewhere, {loaded}"


def faults_of_article(html: str, title: str) -> Iterator[str]:
    """Yield where an article says another title than its own, as a browser parses it."""
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    headings = ["".join(element.itertext()).split() for element in tree.iter("h1")]
    if headings != [title.split()]:
        yield f"the heading {headings}"
    (script,) = (element for element in tree.iter("script") if element.get("type") == "application/ld+json")
    data = json.loads(script.text)
    news = next(item for item in data.get("@graph", [data]) if item["@type"] == "NewsArticle")
    if news["headline"] != title:
        yield f"the headline {news['headline']}"
    shared = [element.get("content") for element in tree.iter("meta") if element.get("property") == "og:title"]
    if shared != [title]:
        yield f"og:title {shared}"


def faults_of_site(output: Path, titles: dict[str, str]) -> Iterator[str]:
    """Yield every fault of a finished site."""
    for path in sorted(output.rglob("*")):
        name = path.relative_to(output).as_posix()
        if not path.is_file() or name.startswith(("assets/", "search/index/", ".site_gen")):
            continue
        text = path.read_text(encoding="utf-8")
        if found := re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]", text):
            yield f"{name}: the character {found[0]!r}"
        if "1787569" in text:
            yield f"{name}: a template in a text was run"
        if path.suffix == ".html":
            yield from (f"{name}: {fault}" for fault in faults_of_page(text))
            if name in titles:
                yield from (f"{name}: {fault}" for fault in faults_of_article(text, titles[name]))
        elif path.suffix == ".xml":
            ET.fromstring(text)
        elif path.suffix == ".json":
            json.loads(text)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """Return a site made of hostile strings, built, and the titles of its pages."""
    root = tmp_path_factory.mktemp("hostile")
    titles = lay_out(root, hostile_strings())
    report = build(read_config(root))
    assert {problem.message for problem in report.problems} <= {"looks binary; a seed is plain text"}
    return root, titles


def test_only_text_comes_out(site: tuple[Path, dict[str, str]]) -> None:
    """No element, attribute, address, script or character that is not ours; every title is what was written."""
    root, titles = site

    assert list(faults_of_site(root / "output", titles)) == []
    assert len(titles) > 50


def test_links_hold(site: tuple[Path, dict[str, str]]) -> None:
    """Whatever a speaker, a tag or a source is called, every link of ours leads to its page."""
    problems = [str(problem) for problem in check(read_config(site[0])).problems]

    assert [problem for problem in problems if "does not stand in" not in problem and "/articles/" not in problem] == []


@pytest.mark.parametrize("name", ["atom.xml", "rss.xml"])
def test_feeds(site: tuple[Path, dict[str, str]], name: str) -> None:
    """Feeds parse without a complaint, and their titles are what was written."""
    root, titles = site
    text = (root / "output" / name).read_text(encoding="utf-8")
    feed = feedparser.parse(text.encode(), sanitize_html=False, resolve_relative_uris=False)
    tag = "{http://www.w3.org/2005/Atom}title" if name == "atom.xml" else "title"
    written = {element.text for element in ET.fromstring(text).iter(tag)}

    assert not feed.bozo, feed.get("bozo_exception")
    assert set(titles.values()) <= written
    assert len(feed.entries) >= len(titles)


def test_json_feed(site: tuple[Path, dict[str, str]]) -> None:
    """So are those of the JSON feed."""
    root, titles = site
    feed = json.loads((root / "output" / "feed.json").read_text(encoding="utf-8"))

    assert set(titles.values()) <= {item["title"] for item in feed["items"]}


def test_nothing_is_written_elsewhere(site: tuple[Path, dict[str, str]]) -> None:
    """Nothing was written but the output and the content, and no path of it is one that a disk refuses."""
    root, _ = site

    assert {path.name for path in root.iterdir()} == {"content", "seeds", "output", ".site_gen", "pyproject.toml"}
    for path in (root / "output").rglob("*"):
        assert re.fullmatch(r"[A-Za-z0-9_.-]+", path.name), path
        assert len(path.name) < 101
        assert not re.fullmatch(r"(?i:con|prn|aux|nul|com\d|lpt\d)(\..*)?", path.name)


def test_the_detector_detects() -> None:
    """Each kind of fault is found where it is."""
    for html in (
        "<script>x</script>",
        "<p onclick=x>",
        "<a href='javascript:x'>",
        "<img src=x>",
        "<iframe>",
        "<p style=x>",
        "<script src='https://evil.invalid/x.js'>",
        "<meta http-equiv=refresh>",
        "<form action='javascript:x'>",
    ):
        assert list(faults_of_page(html)), html
