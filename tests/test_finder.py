"""The search page as a reader meets it: typing, narrowing down, addresses, keys; and what strangers may try with it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from browser import Visit
from hosted import host
from playwright.sync_api import Locator, Page, expect

from site_gen.build import build
from site_gen.config import read_config
from site_gen.frontmatter import dump_article
from site_gen.model import Article, Card, Quote, Speaker

NASTY = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>"
NUMBER = 24


def cards() -> Iterator[tuple[Card, str]]:
    """Yield made-up articles: one a year, each with a quotation about herrings; and two that are odd."""
    for n in range(NUMBER):
        who = "Ada Lund" if n % 3 else "Ben Okoro"
        said = Quote(f"Herring number {n} swam by", who, "direct", "said", "high")
        card = Card(
            f"a{n:02}",
            f"Boat {n} comes home",
            f"boat-{n}",
            source="Quay News" if n % 2 else "The Post",
            date=f"{1990 + n}-05-{n + 1:02}",
            tags=("Boats", *(["Storms"] if n % 4 == 0 else [])),
            speakers=(Speaker(who),),
            quotes=(said,),
        )
        yield card, f"The harbour was quiet. “{said.text},” said {who}."
    told = Quote("a <b>bold</b> kingfisher & co", "Chen Wei", "nested", "said", "low", told_by="Ada Lund")
    yield (
        Card(
            "odd", f"Nasty {NASTY}", "odd", source=NASTY, tags=(NASTY,), speakers=(Speaker("Chen Wei"),), quotes=(told,)
        ),
        "Ada Lund recalled: “Chen Wei said ‘a \\<b>bold\\</b> kingfisher & co’.” Undated, and in a hurry.",
    )
    yield Card("zh", "大桥关闭", "bridge", lang="zh", date="2021-01-01"), "伊斯坦布尔大桥今天关闭。"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Build the site, its index in several blocks, and put it on a host under a path of its own."""
    root = tmp_path_factory.mktemp("finder")
    (root / "content/articles").mkdir(parents=True)
    for card, body in cards():
        (root / f"content/articles/{card.key}.md").write_text(dump_article(Article(card, body)), encoding="utf-8")
    config = replace(read_config(root), title="The Quay", base_url="https://example.org/paper/")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("site_gen.search._MOST", 9)
        report = build(config)
    assert report.problems == []
    assert len(list((config.output / "search/index").iterdir())) == 3
    with host(config) as here:
        yield here


def search(visit: Visit, address: str, words: str) -> Page:
    """Open the search page and type."""
    visit.page.goto(f"{address}search/")
    visit.page.get_by_role("searchbox").press_sequentially(words)
    return visit.page


def status(page: Page) -> Locator:
    return page.get_by_role("status")


def found(page: Page) -> Locator:
    return page.locator("a.found")


def query(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


# ---------------------------------------------------------------- finding


def test_typing_finds(visit: Visit, address: str) -> None:
    """Results come while one types, articles and quotations, and the number of them is told."""
    page = search(visit, address, "herring 7")

    expect(status(page)).to_have_text("2 results")
    expect(found(page).filter(has_text="Boat 7 comes home")).to_be_visible()
    expect(page.locator("blockquote")).to_have_text("Herring number 7 swam by")
    expect(page.locator("blockquote mark")).to_have_text(["Herring", "7"])
    assert visit.complaints == []


def test_a_quotation_leads_to_its_place(visit: Visit, address: str) -> None:
    """Who said it leads to the speaker's page, the words to where they stand."""
    page = search(visit, address, "herring 7")
    speaker = page.locator(".by").get_by_role("link", name="Ada Lund")

    expect(speaker).to_have_attribute("href", re.compile("/paper/speakers/ada-lund/$"))

    page.locator("blockquote a").click()

    expect(page.locator("q:target")).to_have_text("Herring number 7 swam by")


def test_doubt_is_told(visit: Visit, address: str) -> None:
    """A quotation that is perhaps of somebody, and told by somebody else, says so; and so does one without a date."""
    hit = search(visit, address, "kingfisher").locator(".appearance")

    expect(hit.locator(".by")).to_contain_text("perhaps Chen Wei as told by Ada Lund")
    expect(hit.locator(".kicker")).to_contain_text("Undated")


def test_narrowing_down(visit: Visit, address: str) -> None:
    """A value of a list narrows the results to those that it counts, and is taken back by a click."""
    page = search(visit, address, "harbour")
    page.locator(".facets section", has_text="Topic").get_by_role("button", name="Storms").click()

    expect(status(page)).to_have_text("6 results")
    assert query(page) == {"q": ["harbour"], "tag": ["Storms"]}

    page.locator(".facets section", has_text="Speaker").get_by_role("button", name="Ben Okoro").click()

    expect(status(page)).to_have_text("2 results")

    page.get_by_role("button", name="Remove Topic: Storms").click()

    expect(status(page)).to_have_text("8 results")
    assert query(page) == {"q": ["harbour"], "speaker": ["Ben Okoro"]}


def test_counts_are_those_of_the_results(visit: Visit, address: str) -> None:
    """The number beside a value is the number of results it leaves."""
    page = search(visit, address, "harbour")
    line = page.locator(".facets section", has_text="Source").locator("li").first
    count = line.locator(".n").inner_text()
    line.get_by_role("button").click()

    expect(status(page)).to_have_text(f"{count} results")


def test_without_words(visit: Visit, address: str) -> None:
    """All that somebody said is found without a word, the newest first, over all blocks of the index."""
    visit.page.goto(f"{address}search/?speaker=Ben+Okoro&kind=quotation")
    expect(status(visit.page)).to_have_text("8 results")

    years = [int(date.split()[-1]) for date in visit.page.locator(".appearance time").all_inner_texts()]
    assert years == [1990 + n for n in range(NUMBER - 1, -1, -1) if n % 3 == 0]


def test_order_and_more(visit: Visit, address: str) -> None:
    """By date the newest come first, ten at a time, and the rest on request; all in order, each once."""
    page = search(visit, address, "herring")
    page.get_by_label("Order").select_option("Newest first")
    expect(page.locator("#search time").first).to_have_text("24 May 2013")
    assert query(page)["order"] == ["date"]
    while page.get_by_role("button", name="More results").is_visible():
        before = found(page).count()
        page.get_by_role("button", name="More results").click()
        expect(found(page).nth(before)).to_be_focused()
    years = [int(date.split()[-1]) for date in page.locator("#search time").all_inner_texts()]

    assert len(years) == 2 * NUMBER
    assert years == sorted(years, reverse=True)


def test_words_without_blanks_between_them(visit: Visit, address: str) -> None:
    """Chinese words are found in the middle of a sentence."""
    page = search(visit, address, "大桥")

    expect(found(page)).to_have_text("大桥关闭")
    expect(page.locator(".summary")).to_have_text("伊斯坦布尔大桥今天关闭。")


def test_nothing_found(visit: Visit, address: str) -> None:
    """It says so, in words, and leads elsewhere."""
    page = search(visit, address, "xylophone")

    expect(status(page)).to_contain_text("Nothing found for “xylophone”")
    expect(page.get_by_role("link", name="Speakers", exact=True).last).to_be_visible()


# ---------------------------------------------------------------- addresses and keys


def test_an_address_is_an_answer(visit: Visit, address: str) -> None:
    """Whoever is sent an address sees what its sender saw; the back button undoes a choice."""
    page = visit.page
    page.goto(f"{address}search/?q=harbour&tag=Storms&order=date")

    expect(status(page)).to_have_text("6 results")
    expect(page.get_by_role("searchbox")).to_have_value("harbour")
    expect(page.get_by_label("Order")).to_have_value("date")

    page.get_by_role("button", name="Remove Topic: Storms").click()
    expect(status(page)).to_have_text("24 results")
    page.go_back()

    expect(status(page)).to_have_text("6 results")
    expect(page.get_by_role("button", name="Remove Topic: Storms")).to_be_visible()


def test_the_way_there_and_back(visit: Visit, address: str) -> None:
    """From a result the back button leads to the results."""
    page = search(visit, address, "herring 7")
    page.locator("blockquote a").click()
    page.wait_for_url("**/articles/**")
    page.go_back()

    expect(status(page)).to_have_text("2 results")


def test_a_field_on_every_page(visit: Visit, address: str) -> None:
    """Slash leads to the field in the head of a page, the return key to the results."""
    visit.page.goto(f"{address}speakers/")
    visit.page.keyboard.press("/")
    visit.page.keyboard.type("herring 7")
    visit.page.keyboard.press("Enter")

    expect(status(visit.page)).to_have_text("2 results")


def test_slash_where_there_is_no_room_for_a_field(visit: Visit, address: str) -> None:
    """On a telephone it leads to the search page."""
    visit.page.set_viewport_size({"width": 320, "height": 700})
    visit.page.goto(f"{address}speakers/")
    visit.page.keyboard.press("/")
    visit.page.wait_for_url("**/search/")


def test_keys_lead_through_the_results(visit: Visit, address: str) -> None:
    """Down from the field to the first result and on, up again, and with the return key to the page."""
    page = search(visit, address, "herring 7")
    expect(status(page)).to_have_text("2 results")
    page.keyboard.press("ArrowDown")
    expect(found(page).first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(found(page).last).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/boat-7/**")


# ---------------------------------------------------------------- when things go wrong


@pytest.mark.parametrize(
    "words", [NASTY, '"', '"unfinished', "\\", "%00%ff", "(", "a" * 200, "-- ; drop", "\u200b", "𝕏 ﷽", "constructor"]
)
def test_hostile_questions(visit: Visit, address: str, words: str) -> None:
    """Whatever is typed is looked for, and nothing of it runs."""
    visit.page.goto(f"{address}search/")
    visit.page.get_by_role("searchbox").fill(words)
    visit.page.get_by_role("searchbox").press("Enter")
    if words.strip("\u200b"):
        expect(status(visit.page)).to_have_text(re.compile("result|Nothing found"))

    assert visit.page.title() == "Search – The Quay"
    assert visit.complaints == []


@pytest.mark.parametrize(
    "path", [f"?q={NASTY}", f"?tag={NASTY}", "?speaker=__proto__&q=boat", "?order=x&kind=&kind=y", "?q=%"]
)
def test_hostile_addresses(visit: Visit, address: str, path: str) -> None:
    """Nor what an address holds."""
    visit.page.goto(f"{address}search/{path}")
    expect(status(visit.page)).to_have_text(re.compile("result|Nothing found|^$"))
    visit.page.wait_for_load_state("networkidle")

    assert visit.page.title() == "Search – The Quay"
    assert visit.complaints == []


def test_hostile_articles(visit: Visit, address: str) -> None:
    """What an article holds is shown as it is written, in results and in lists."""
    page = search(visit, address, "nasty")

    expect(found(page).first).to_have_text(re.compile(re.escape("<img src=x onerror=")))
    expect(page.locator(".summary")).to_contain_text("<b>bold</b> kingfisher & co")
    assert page.locator("main img, main script").count() == 0
    assert page.title() == "Search – The Quay"
    assert visit.complaints == []


def test_an_index_that_cannot_be_had(visit: Visit, address: str) -> None:
    """It says so, leads elsewhere, and tries again when asked."""
    visit.page.route("**/search/index/**", lambda route: route.abort())
    page = search(visit, address, "herring 7")

    expect(status(page)).to_contain_text("could not be loaded", timeout=30_000)
    expect(page.get_by_text("Everything can be found without searching")).to_be_visible()

    page.unroute("**/search/index/**")
    page.get_by_role("button", name="Search").click()

    expect(status(page)).to_have_text("2 results")


def test_nothing_is_loaded_before_it_is_used(visit: Visit, address: str) -> None:
    """The index is fetched by those who search, from this host."""
    asked: list[str] = []
    visit.page.on("request", lambda request: asked.append(request.url))
    visit.page.goto(f"{address}search/")
    visit.page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "search/index/" in url]

    visit.page.get_by_role("searchbox").fill("herring")
    expect(status(visit.page)).to_have_text("48 results")
    assert [url for url in asked if "search/index/" in url]
    assert visit.hosts == {urlsplit(address).netloc}


def test_without_scripts(visit_without_scripts: Visit, address: str) -> None:
    """The page says why it cannot search, and leads to what can be read."""
    page = visit_without_scripts.page
    page.goto(f"{address}search/")

    expect(page.locator("noscript p")).to_be_visible()
    expect(page.get_by_role("button", name="Search")).to_have_count(0)
    page.get_by_role("link", name="Speakers", exact=True).last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Speakers")


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_results_fit_the_screen(visit: Visit, address: str, width: int) -> None:
    """Nobody scrolls sideways, and what narrows down is at hand."""
    visit.page.set_viewport_size({"width": width, "height": 800})
    page = search(visit, address, "nasty harbour boat")
    page.get_by_role("searchbox").fill("boat")
    expect(status(page)).to_have_text("48 results")
    if width < 1136:
        page.get_by_text("Narrow down").click()

    expect(page.get_by_role("button", name="Storms")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
