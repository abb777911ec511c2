"""What every page shows and never shows, whatever the articles hold."""

import json
import re
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import feedparser
import html5lib
import jinja2
import pytest
from sample_pages import sample_pages

from site_gen.config import Config
from site_gen.model import ArticlePage, Card, Link, SitemapPage
from site_gen.render import make_environment, render_page

FOLDER = Path(__file__).parent.parent / "templates"
TEMPLATES = sorted(path for path in FOLDER.iterdir() if path.is_file())
SHEET = (FOLDER / "static" / "style.css").read_text(encoding="utf-8")
ASSETS = {path.name: f"assets/{path.name}" for path in (FOLDER / "static").iterdir()}
HOSTILE = """</title></script><script>alert(1)</script><img src=x onerror=alert(1)>'"&{{ 7*7 }}]]>"""
BODY = "Everyone was there. “We are open,” the clerk said."


HTML = [name for name, page in sample_pages("").items() if page.template.endswith(".html")]


def environment(base_url: str = "https://example.org/news/", word: str = "The Record") -> jinja2.Environment:
    """Return the environment of a site that has settings of its own."""
    config = Config(Path("/site"), Path("/site/output"), title=word, description=word, rights=word, base_url=base_url)
    return make_environment(config, ASSETS, (Link(word, "about/"),))


def show(name: str, word: str = "Ada Lund", base_url: str = "https://example.org/news/") -> str:
    """Return the text of the sample page `name`."""
    return render_page(environment(base_url, word), sample_pages(word)[name], BODY)


def tree(text: str) -> ET.Element:
    """Return the document as a browser builds it."""
    document: ET.Element = html5lib.parse(text, namespaceHTMLElements=False)
    return document


def linked_data(text: str) -> Mapping[str, Any]:
    """Return what a page tells machines."""
    data: Mapping[str, Any] = json.loads(str(tree(text).findtext(".//script[@type='application/ld+json']")))
    return data


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_trust_nothing(path: Path) -> None:
    """No template lets text through unescaped, and none has script, style or a handler in its markup."""
    text = path.read_text(encoding="utf-8")

    assert re.findall(r"\|\s*safe\b|autoescape|Markup|\sstyle=|<style|\son\w+=|javascript:", text) == []
    assert re.findall(r"<script(?! type=\"application/ld\+json\"| src=\"\{\{ '[a-z.]+'\|asset)", text) == []


@pytest.mark.parametrize("name", HTML)
def test_a_hostile_text_is_only_text(name: str) -> None:
    """Markup in a title, name, role, tag, setting or quotation adds no element to the page."""
    hostile, plain = tree(show(name, HOSTILE)), tree(show(name, "word"))

    assert [element.tag for element in hostile.iter()] == [element.tag for element in plain.iter()]
    assert [sorted(element.attrib) for element in hostile.iter()] == [sorted(e.attrib) for e in plain.iter()]
    assert HOSTILE in "".join(hostile.itertext())


@pytest.mark.parametrize("name", ["atom", "rss", "sitemap", "sitemaps", "news"])
def test_a_hostile_text_is_only_text_in_xml(name: str) -> None:
    """Markup in an article leaves feeds and sitemaps well-formed."""
    hostile, plain = (ET.fromstring(show(name, word)) for word in (HOSTILE, "word"))

    assert [element.tag for element in hostile.iter()] == [element.tag for element in plain.iter()]


def test_a_hostile_text_is_only_text_in_json() -> None:
    """Markup in an article is a string in the JSON feed and in linked data."""
    assert json.loads(show("json", HOSTILE))["items"][0]["title"] == HOSTILE
    assert linked_data(show("article", HOSTILE))["@graph"][0]["headline"] == HOSTILE
    assert linked_data(show("speaker", HOSTILE))["@graph"][0]["name"] == HOSTILE


@pytest.mark.parametrize("name", HTML)
def test_every_page_says_what_it_is(name: str) -> None:
    """Each page has a language, one h1, a title and a description, and headings that skip no level."""
    page = tree(show(name))
    levels = [int(element.tag[1]) for element in page.iter() if re.fullmatch(r"h[1-6]", str(element.tag))]

    assert page.get("lang") == "en"
    assert levels[:1] == [1]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert "Ada Lund" in str(page.findtext(".//title"))
    assert page.find(".//meta[@name='description']") is not None
    assert len({e.get("id") for e in page.iter() if e.get("id")}) == sum(1 for e in page.iter() if e.get("id"))


@pytest.mark.parametrize("name", HTML)
def test_nothing_is_loaded_from_elsewhere(name: str) -> None:
    """Whatever a page needs comes from under the site's own path."""
    page = tree(show(name))
    loaded = [str(e.get("src")) for e in page.iter() if e.get("src")]
    loaded += [str(e.get("href")) for e in page.findall(".//link") if e.get("rel") != "canonical"]

    assert [address for address in loaded if not address.startswith("/news/")] == []


@pytest.mark.parametrize("name", HTML)
def test_links_stay_under_the_prefix(name: str) -> None:
    """A link leads into the site, to a place on the page, or to another host without vouching for it."""
    for link in tree(show(name)).iter("a"):
        address = str(link.get("href"))

        assert address.startswith(("/news/", "#")) or "nofollow" in str(link.get("rel"))


@pytest.mark.parametrize("name", HTML)
def test_an_address_is_told_only_where_it_is_known(name: str) -> None:
    """A page names its own address once the site has one; a page for no address never does."""
    canonical = ".//link[@rel='canonical']"

    assert tree(show(name, base_url="")).find(canonical) is None
    assert (tree(show(name)).find(canonical) is None) == (name == "missing")


@pytest.mark.parametrize("name", HTML)
def test_a_title_fits(name: str) -> None:
    """A long headline is cut at a word in the title of the window, and nowhere else."""
    text = show(name, "It’s " + "so much longer than any tab " * 9)
    raw = re.findall(r"<title>(.*?)</title>", text)

    assert len(raw[0]) <= 70
    assert raw[0].endswith("…")


def article(**changes: object) -> str:
    """Return the text of the sample article with another card."""
    page = sample_pages("Ada Lund")["article"]
    assert isinstance(page, ArticlePage)
    return render_page(environment(), page._replace(card=page.card._replace(**changes)), BODY)  # type: ignore[arg-type]


def test_a_date_tells_how_certain_it_is() -> None:
    """An inferred year says so with the words it rests on, a stated one says nothing, none at all is named."""
    inferred = article(date_basis="on Wednesday")

    assert "year inferred" in inferred
    assert "on Wednesday" in inferred
    assert "year inferred" not in article(date_inferred=False)
    assert "Undated" in article(date="")


def test_doubt_is_visible() -> None:
    """A doubtful speaker is marked in the text, in the panel and on the speaker's page; an unknown one is named so."""
    assert 'class="quote direct low"' in show("article")
    assert '<li class="low">' in show("article")
    assert "perhaps" in show("speaker")
    assert "Not named" in show("article")


def test_a_quotation_that_left_the_text_keeps_its_place() -> None:
    """Links to a quotation that an editor took out of the text still lead somewhere."""
    page = tree(article(title="Open"))

    assert page.find(".//ol/li[@id='q-00000002']") is not None
    assert page.find(".//q[@id='q-00000001']") is not None


def test_a_summary_is_not_said_twice() -> None:
    """A standfirst that only repeats the first lines, perhaps cut short, is left out."""
    assert "standfirst" not in article(summary="Everyone was there.")
    assert "standfirst" not in article(summary="“We are open,” the…")
    assert "standfirst" in article(summary="The clerk opened the door.")


def test_a_headline_alone_is_an_article() -> None:
    """Without a body the page says so and shows no empty parts."""
    card = Card("a", "Alone")
    page = ArticlePage("articles/a/index.html", "article.html", card, "", (), None, None, (), (), None, None)
    text = render_page(environment(), page, "")

    assert "Only the headline" in text
    assert "Who speaks" not in text
    assert "The publisher is not known" in text


def test_linked_data_of_an_article() -> None:
    """An article tells its author and origin, and of each quotation where it stands and who said it."""
    news, trail = linked_data(show("article"))["@graph"]

    assert news["@type"] == "NewsArticle"
    assert news["author"] == {"@type": "Person", "name": "Ada Lund"}
    assert news["isBasedOn"]["url"] == "https://example.org/a?b&c"
    assert news["hasPart"][0]["@id"] == "https://example.org/news/articles/open/#q-00000001"
    assert news["hasPart"][0]["spokenByCharacter"]["@id"] == news["mentions"][0]["@id"]
    assert "spokenByCharacter" not in news["hasPart"][1]
    assert [step["position"] for step in trail["itemListElement"]] == [1, 2, 3]


def test_linked_data_says_what_a_speaker_is() -> None:
    """A quotation's speaker has the kind, name and address that the speaker's own page has."""
    news = linked_data(show("article"))["@graph"][0]
    person = linked_data(show("speaker"))["@graph"][0]

    assert news["hasPart"][0]["spokenByCharacter"] == {name: person[name] for name in ("@type", "@id", "name")}
    assert news["mentions"][0]["@id"] == person["@id"]


def test_linked_data_of_an_older_page() -> None:
    """A speaker's numbered pages are about the same speaker, at the address of the first."""
    page = sample_pages("Ada Lund")["speaker"]._replace(path="speakers/front-page/page/2/index.html", number=2)  # type: ignore[union-attr]
    person = linked_data(render_page(environment(), page, ""))["@graph"][0]

    assert person["@id"] == "https://example.org/news/speakers/front-page/"


def test_only_a_whole_date_is_a_time() -> None:
    """A partial date is no time of publication: Open Graph wants a day."""
    found = [re.findall('published_time" content="([^"]*)', article(date=date)) for date in ("2022", "2022-01-12")]

    assert found == [[], ["2022-01-12"]]


def test_linked_data_of_a_speaker() -> None:
    """A speaker's page tells other names and the same person elsewhere."""
    person = linked_data(show("speaker"))["@graph"][0]

    assert person["@type"] == "Person"
    assert person["alternateName"] == ["Ada Lund", "Ada Lund"]
    assert person["sameAs"] == ["https://example.org/ada"]


@pytest.mark.parametrize("name", ["atom", "rss", "json"])
def test_feeds_are_well_formed(name: str) -> None:
    """Each feed reads without complaint and gives its article's id, date and full address."""
    if name == "json":
        item = json.loads(show(name))["items"][0]
        found = (item["id"], item["date_published"], item["url"])
    else:
        feed = feedparser.parse(show(name))
        assert feed.bozo == 0
        entry = feed.entries[0]
        found = (entry.id, f"{entry.published_parsed.tm_year}-01-12T00:00:00Z", entry.link)

    assert found == ("tag:example.org,2026:open", "2022-01-12T00:00:00Z", "https://example.org/news/articles/open/")


def test_a_sitemap_gives_whole_days_only() -> None:
    """A partial date is no last change: the schema wants a day."""
    page = SitemapPage("sitemap.xml", "sitemap.xml", (Link("2022-01", "a/"), Link("2022-01-12", "b/"), Link("", "c/")))
    changes = re.findall("<lastmod>(.*?)</lastmod>", render_page(environment(), page, ""))

    assert changes == ["2022-01-12"]


def test_colours_have_names() -> None:
    """The style sheet names each colour once, where light and dark are told apart; rules use the names."""
    rules = re.sub(r":root \{.*?\}", "", re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL), flags=re.DOTALL)

    assert re.findall(r":[^;{]*#[0-9a-f]{3,8}\b", rules) == []


def test_every_class_is_styled_and_every_style_is_used() -> None:
    """No rule outlives the markup it was written for."""
    source = "".join(path.read_text(encoding="utf-8") for path in [*TEMPLATES, FOLDER / "static" / "site.js"])
    source += (Path(__file__).parent.parent / "site_gen" / "marks.py").read_text(encoding="utf-8")
    styled = set(re.findall(r"\.([a-z][a-z-]*)", re.sub(r"/\*.*?\*/|\"[^\"]*\"|[\d.]+\w*", "", SHEET, flags=re.DOTALL)))

    assert {name for name in styled if not re.search(rf"\b{name}\b", source)} == set()
