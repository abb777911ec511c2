"""Which pages exist, at which addresses, showing what."""

import unicodedata
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen import addresses
from site_gen.catalog import build_catalog
from site_gen.config import Config
from site_gen.errors import ContentError
from site_gen.model import (
    ArticlePage,
    Card,
    DirectoryPage,
    FeedPage,
    ListingPage,
    Page,
    Quote,
    Speaker,
    SpeakerPage,
    StandingPage,
    TextPage,
)
from site_gen.pages import plan_pages
from site_gen.people import Names
from tests.entries import entry_of

SITE = Config(Path("/site"), Path("/site/output"), title="The Quay", page_size=3)


def card(number: int, **fields: object) -> Card:
    return Card(f"k{number:03}", f"Title {number}", f"s{number:03}", date="2021-05-14")._replace(**fields)  # type: ignore[arg-type]


def plan(*cards: Card, config: Config = SITE, standing: tuple[StandingPage, ...] = ()) -> dict[str, Page]:
    """Return the pages by path."""
    catalog = build_catalog(map(entry_of, cards), Names(), Names())
    pages = [page for batch in plan_pages(catalog, standing, config, "") for page in batch.make()]
    addresses.check_unique([(page.path, page.path) for page in pages])
    return {page.path: page for page in pages}


def listing(pages: dict[str, Page], path: str) -> ListingPage:
    page = pages[path]
    assert isinstance(page, ListingPage)
    return page


# ---------------------------------------------------------------- which there are


def test_an_empty_site() -> None:
    """A site without articles has a front page, directories, feeds and what hosts look for."""
    assert set(plan()) == {
        *("index.html", "404.html", "tags/index.html", "speakers/index.html", "sources/index.html"),
        *(
            "archive/index.html",
            "atom.xml",
            "rss.xml",
            "feed.json",
            "sitemap.xml",
            "llms.txt",
            "robots.txt",
            "_headers",
            ".nojekyll",
        ),
    }


def test_one_article() -> None:
    """An article brings its own page and those of its tag, speaker, source, month and year."""
    speaker, quote = Speaker("Ada Marsh"), Quote("Wet", "Ada Marsh", "direct", "said", "high")
    one = card(1, tags=("Rain",), speakers=(speaker,), quotes=(quote,), source="The Post")

    assert set(plan(one)) - set(plan()) == {
        *("articles/s001/index.html", "tags/rain/index.html", "tags/rain/atom.xml", "sources/the-post/index.html"),
        *("speakers/ada-marsh/index.html", "speakers/ada-marsh/atom.xml"),
        *("archive/2021/05/index.html", "archive/2021/index.html"),
    }


def test_without_a_date() -> None:
    """An article without a date is in no month and in no feed, and on the front page."""
    pages = plan(card(1, date=""))
    feed = pages["atom.xml"]

    assert not any(path.startswith("archive/2") for path in pages)
    assert isinstance(feed, FeedPage)
    assert not feed.items
    assert len(listing(pages, "index.html").entries) == 1


def test_cname() -> None:
    """A domain of one's own is written where GitHub looks for it."""
    page = plan(config=replace(SITE, cname="news.example.org"))["CNAME"]

    assert isinstance(page, TextPage)
    assert page.text == "news.example.org\n"


# ---------------------------------------------------------------- lists


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 31])
def test_runs(count: int) -> None:
    """Following "older" from the front page shows every article at least once, newest first, and ends."""
    pages = plan(*map(card, range(count)))
    page = listing(pages, "index.html")
    shown = [entry.title for entry in page.entries]
    steps = 0
    while page.older:
        newer, page = page, listing(pages, addresses.file_of(page.older.path))
        assert page.newer is not None
        assert addresses.file_of(page.newer.path) == newer.path or not newer.number
        shown += [entry.title for entry in page.entries if entry.title not in shown]
        steps += 1
        assert steps <= count

    assert sorted(shown) == sorted(f"Title {n}" for n in range(count))


def test_full_pages_never_change() -> None:
    """Page 1 holds the oldest; a new article changes the first page and, at most, adds one."""
    cards = [card(n, date=f"2021-05-{n + 1:02}") for n in range(13)]
    for count in range(4, 12):
        before, after = plan(*cards[:count]), plan(*cards[: count + 1])
        numbered = [path for path in before if path.startswith("page/")]

        changed = [path for path in numbered if before[path] != after[path]]
        assert len(changed) <= 1, count  # the newest full page learns that a newer one exists
        for path in changed:
            assert listing(before, path).entries == listing(after, path).entries


def test_page_one_is_the_oldest() -> None:
    """Numbers never shift."""
    pages = plan(*(card(n, date=f"2021-05-{n + 1:02}") for n in range(10)))

    assert [entry.title for entry in listing(pages, "page/1/index.html").entries] == ["Title 2", "Title 1", "Title 0"]


def test_neighbours() -> None:
    """An article knows the one before and the one after it."""
    pages = plan(*(card(n, date=f"2021-05-{n + 1:02}") for n in range(3)))
    page = pages["articles/s001/index.html"]

    assert isinstance(page, ArticlePage)
    assert page.newer is not None
    assert page.older is not None
    assert (page.newer.text, page.older.text) == ("Title 2", "Title 0")


def test_a_new_article_touches_few_pages() -> None:
    """One article more changes its neighbour and the first pages of the lists it belongs to, nothing else."""
    cards = [card(n, date=f"2021-{n // 28 + 1:02}-{n % 28 + 1:02}", tags=(f"tag {n % 3}",)) for n in range(60)]
    before, after = plan(*cards[:-1]), plan(*cards)

    changed = {path for path, page in after.items() if before.get(path) != page}
    assert {path for path in changed if path.startswith(("articles/", "tags/"))} <= {
        *("articles/s059/index.html", "articles/s058/index.html", "tags/index.html"),
        *(
            "tags/tag-2/index.html",
            "tags/tag-2/atom.xml",
            "tags/tag-2/page/6/index.html",
            "tags/tag-2/page/5/index.html",
        ),
    }
    assert len(changed) < 20


# ---------------------------------------------------------------- speakers


def test_speaker() -> None:
    """A speaker's page has what that speaker said, with the place of each quotation."""
    quotes = (
        Quote("Wet", "Ada Marsh", "direct", "said", "high"),
        Quote("Dry", "Bo Lind", "nested", "said", "high", "Ada Marsh"),
    )
    pages = plan(card(1, speakers=(Speaker("Ada Marsh"), Speaker("Bo Lind")), quotes=quotes))
    page, article = pages["speakers/ada-marsh/index.html"], pages["articles/s001/index.html"]

    assert isinstance(page, SpeakerPage)
    assert isinstance(article, ArticlePage)
    (appearance,) = page.appearances
    assert [line.text for line in appearance.quotes] == ["Wet"]
    assert appearance.quotes[0].path == f"articles/s001/#{article.quotes[0].anchor}"
    assert article.quotes[1].told_by is not None
    assert article.quotes[1].told_by.path == "speakers/ada-marsh/"


def test_anchors_are_of_the_words() -> None:
    """A quotation keeps its id when text around it changes; the same words twice are two ids."""
    quotes = tuple(Quote(text, None, "direct", "", "low") for text in ("Wet", "Dry", "Wet"))
    first, second = (plan(card(1, quotes=some))["articles/s001/index.html"] for some in (quotes, quotes[1:]))

    assert isinstance(first, ArticlePage)
    assert isinstance(second, ArticlePage)
    assert len({line.anchor for line in first.quotes}) == 3
    assert first.quotes[1].anchor == second.quotes[0].anchor


def test_a_to_z() -> None:
    """People stand under their surnames, organizations under their names, each kind in a section of its own."""
    speakers = (
        Speaker("Zoë Abel"),
        Speaker("Abel Zoll"),
        Speaker("John Doe Jr."),
        Speaker("The Post", "organization"),
        Speaker("5 Live", "organization"),
    )
    page = plan(card(1, speakers=speakers))["speakers/index.html"]

    assert isinstance(page, DirectoryPage)
    found = [(s.heading, [(g.heading, [link.text for link in g.links]) for g in s.groups]) for s in page.sections]
    assert found == [
        ("People", [("A", ["Zoë Abel"]), ("D", ["John Doe Jr."]), ("Z", ["Abel Zoll"])]),
        ("Organizations", [("0–9", ["5 Live"]), ("T", ["The Post"])]),
    ]


# ---------------------------------------------------------------- feeds


def test_feed_ids_stay() -> None:
    """An item's id follows from its seed, not from its address or title."""
    before, after = (plan(card(1, slug=slug))["atom.xml"] for slug in ("old", "new"))

    assert isinstance(before, FeedPage)
    assert isinstance(after, FeedPage)
    assert before.items[0].id == after.items[0].id == "tag:localhost,2026:articles/k001"
    assert before.items[0].path != after.items[0].path


def test_feed_size() -> None:
    """A feed holds the newest articles, as many as the settings say."""
    feed = plan(*(card(n, date=f"2021-05-{n + 1:02}") for n in range(9)), config=replace(SITE, feed_size=2))["rss.xml"]

    assert isinstance(feed, FeedPage)
    assert [item.title for item in feed.items] == ["Title 8", "Title 7"]
    assert feed.updated == "2021-05-09T00:00:00Z"


def test_feeds_never_change_by_themselves() -> None:
    """A feed without items has no date of today."""
    feed = plan()["atom.xml"]

    assert isinstance(feed, FeedPage)
    assert feed.updated == ""


# ---------------------------------------------------------------- addresses


@given(st.text(st.characters(exclude_characters="#/", exclude_categories=("Cs", "Cc")), min_size=1))
def test_links_are_encoded_once(name: str) -> None:
    """A link leads to the file on the disk, whatever is in its name."""
    assert unquote(addresses.href(f"tags/{name}/", "/news/")) == f"/news/tags/{name}/"


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("", "/a%20b/#q"),
        ("https://x.org/", "https://x.org/a%20b/#q"),
        ("https://x.org:81/n/", "https://x.org:81/n/a%20b/#q"),
    ],
)
def test_absolute(base: str, expected: str) -> None:
    """A full address begins with that of the site, where it is known."""
    assert expected == addresses.absolute("a b/#q", base, replace(SITE, base_url=base).prefix)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (["a", "a"], "would be published as a, and so would"),
        (["EU/index.html", "eu/index.html"], "would be published as eu/index.html, and so would"),
        (["stra\u00dfe", "STRASSE"], "would be published as STRASSE, and so would"),
        (["caf\u00e9", "cafe\u0301"], "would be published as cafe\u0301, and so would"),
        (["tags", "tags/index.html"], "tags/index.html needs a folder where x0 has a file; give one of them another"),
        (["a/b/c", "A"], "a/b/c needs a folder where x1 has a file; give one of them another"),
    ],
)
def test_two_files_that_a_disk_takes_for_one(files: list[str], said: str) -> None:
    """Capitals and Unicode forms do not tell two files apart; a file is no folder."""
    with pytest.raises(ContentError, match=said):
        addresses.check_unique([(file, f"x{n}") for n, file in enumerate(files)])


@given(st.lists(st.text(min_size=1, max_size=5), max_size=8))
def test_unique(names: list[str]) -> None:
    """What passes is unique after NFC and casefold."""
    try:
        addresses.check_unique([(name, name) for name in names])
    except ContentError:
        return

    assert len({unicodedata.normalize("NFC", name).casefold() for name in names}) == len(names)


def test_reserved_slugs_are_no_matter() -> None:
    """An article may be called like a part of the site: it has a folder of its own."""
    for slug in ("index", "tags", "page", "feed", "404", "static", "search", "sitemap.xml"):
        assert f"articles/{slug}/index.html" in plan(card(1, slug=slug, tags=(slug,), source=slug))


def test_two_articles_one_slug() -> None:
    """Two articles at one address are an error, before anything is written."""
    with pytest.raises(ContentError, match=r"(?i)would be published as articles/same/index.html"):
        plan(card(1, slug="same"), card(2, slug="Same"))


def test_a_standing_page_where_a_list_is() -> None:
    """So are a page of one's own and one of ours."""
    tags = StandingPage("tags/index.html", "page.html", "My tags", "", "tags")
    with pytest.raises(ContentError, match=r"would be published as tags/index.html"):
        plan(standing=(tags,))


def test_a_speaker_is_no_topic_of_their_own() -> None:
    """What a speaker speaks about has others' names, but not the speaker's."""
    said = Quote("We sail", "Ada Lund", "direct", "said", "high")
    page = plan(card(1, tags=("Ada Lund", "Ferries"), speakers=(Speaker("Ada Lund"),), quotes=(said,)))[
        "speakers/ada-lund/index.html"
    ]

    assert isinstance(page, SpeakerPage)
    assert [link.text for link in page.topics] == ["Ferries"]
