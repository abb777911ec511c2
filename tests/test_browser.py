"""The finished site as a reader meets it: a real browser, and a host that sends what the site's _headers ask for."""

import re
import shutil
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urljoin

import pytest
from browser import Visit
from conftest import DATA
from hosted import host
from playwright.sync_api import Browser, Page, expect

from site_gen.build import build
from site_gen.config import read_config

CRANE = "articles/old-harbour-crane-to-lift-its-last-load/"
QUOTED = "I would not say the same of the men."
SPEAKER = "Agnes Tolliver"


class Hosted(NamedTuple):
    """The built site at its address."""

    address: str
    pages: tuple[str, ...]
    """The addresses of all its pages, relative to the site."""


@pytest.fixture(scope="module")
def hosted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosted]:
    """Build the site and put it on a host of our own, in a thread."""
    root = tmp_path_factory.mktemp("browser") / "site"
    shutil.copytree(DATA / "site" / "before", root)
    config = read_config(root)
    build(config)

    found = sorted(
        str(path.relative_to(config.output))
        for path in config.output.rglob("*.html")
        if 'http-equiv="refresh"' not in path.read_text(encoding="utf-8")  # the browser does not stay there
    )
    with host(config) as address:
        yield Hosted(address, tuple(re.sub("index.html$", "", name) for name in found))


def test_from_a_quotation_to_its_speaker_and_back(hosted: Hosted, visit: Visit) -> None:
    """Who reads a quotation finds all that its speaker said, and from there the way back to its place."""
    page = visit.page
    page.goto(hosted.address + CRANE)
    page.locator(".text").get_by_role("link", name=f"said by {SPEAKER}").last.click()

    expect(page.get_by_role("heading", level=1)).to_have_text(SPEAKER)

    page.locator("blockquote", has_text=QUOTED).get_by_role("link", name="in context").click()

    expect(page.locator("q:target")).to_have_text(QUOTED)
    expect(page.locator("q:target")).to_be_in_viewport()
    assert page.url.startswith(hosted.address + CRANE)


def test_every_page_is_quiet(hosted: Hosted, visit: Visit) -> None:
    """No page breaks the site's own policy, writes an error, misses a file, or asks anybody else for anything."""
    complaints = {}
    for path in hosted.pages:
        visit.complaints.clear()
        visit.page.goto(hosted.address + path)
        if visit.complaints:
            complaints[path] = list(visit.complaints)

    assert complaints == {}
    assert visit.hosts == {hosted.address.split("/")[2]}


def test_an_old_address_leads_on(hosted: Hosted, visit: Visit) -> None:
    """Who comes to where a speaker was before two names were joined arrives where the speaker is now."""
    visit.page.goto(f"{hosted.address}speakers/mayor-caldwell/")
    visit.page.wait_for_url(f"{hosted.address}speakers/ines-caldwell/")

    expect(visit.page.get_by_role("heading", level=1)).to_have_text("Ines Caldwell")


def test_the_policy_is_in_force(hosted: Hosted, visit: Visit) -> None:
    """A script that somebody smuggles into a page does not run, so that silence means something."""
    visit.page.goto(hosted.address)
    visit.page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'smuggled = 1'}))")

    assert visit.page.evaluate("typeof smuggled") == "undefined"
    assert "Content Security Policy" in visit.complaints[0]


def test_every_page_is_complete_without_scripts(hosted: Hosted, visit: Visit, visit_without_scripts: Visit) -> None:
    """What a page says is the same for a reader who lets no script run; but for the search, which says so."""
    for path in set(hosted.pages) - {"search/"}:
        visit.page.goto(hosted.address + path)
        visit_without_scripts.page.goto(hosted.address + path)

        assert _text(visit_without_scripts.page) == _text(visit.page), path


def _text(page: Page) -> str:
    return page.locator("main").inner_text()


def test_no_page_is_wider_than_the_screen(hosted: Hosted, visit: Visit) -> None:
    """Nobody has to scroll sideways, not on the smallest telephone."""
    for path in hosted.pages:
        visit.page.goto(hosted.address + path)
        for width in (320, 768, 1280):
            visit.page.set_viewport_size({"width": width, "height": 800})

            assert visit.page.evaluate("document.documentElement.scrollWidth") <= width, path


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_follow_the_reader(chromium: Browser, hosted: Hosted, scheme: str) -> None:
    """The reader's setting decides first, the switch then, and the choice is remembered on the next page."""
    with chromium.new_context(color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(hosted.address)
        at_first = _is_dark(page)
        page.get_by_role("button", name="colours").click()
        switched = _is_dark(page)
        page.goto(hosted.address + CRANE)

        assert (at_first, switched, _is_dark(page)) == (scheme == "dark", scheme != "dark", scheme != "dark")


def _is_dark(page: Page) -> bool:
    colour = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    if colour == "rgba(0, 0, 0, 0)":
        colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return sum(map(int, re.findall(r"\d+", colour)[:3])) < 3 * 128


def test_the_text_is_one_key_away(hosted: Hosted, visit: Visit) -> None:
    """The first key press offers to skip the masthead, the second takes the offer."""
    page = visit.page
    page.goto(hosted.address + CRANE)
    page.keyboard.press("Tab")

    expect(page.locator(".skip")).to_be_focused()
    expect(page.locator(".skip")).to_be_in_viewport()

    page.keyboard.press("Enter")

    expect(page.locator("main")).to_be_focused()


def test_all_links_are_reached_by_keyboard(hosted: Hosted, visit: Visit) -> None:
    """With the tabulator alone one comes to every link of an article, in its order, and sees where one is."""
    page = visit.page
    page.goto(hosted.address + CRANE)
    links = page.locator("a[href]:visible").count()
    seen = []
    for _ in range(links + 4):  # beside them: the switch of colours, the search field and its button
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.outerHTML"))
        if page.evaluate("document.activeElement.matches('a')"):
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"

    assert len([link for link in dict.fromkeys(seen) if link.startswith("<a")]) <= links
    assert sum(link.startswith("<a") for link in seen) >= links


def test_a_missing_page_leads_on(hosted: Hosted, visit: Visit) -> None:
    """A wrong address, however deep, shows a page whose links work."""
    page = visit.page
    page.goto(f"{hosted.address}articles/never/written/")
    link = page.locator("main a").first
    target = urljoin(page.url, link.get_attribute("href") or "")
    visit.complaints.clear()
    link.click()

    assert page.url == target
    assert visit.complaints == []
