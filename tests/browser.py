"""A real browser for the tests: Debian's Chromium where there is one, else Playwright's own."""

import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")

_PATIENCE_MS = 20_000
expect.set_options(timeout=_PATIENCE_MS)


class Visit:
    """A tab in a browser profile of its own, and what went wrong in it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.complaints: list[str] = []
        """Errors and warnings of the console, breaches of the content security policy among them, and failures."""
        self.hosts: set[str] = set()
        """Whom the pages have asked for anything."""
        page.on("console", lambda message: message.type in {"error", "warning"} and self._note(message.text))
        page.on("pageerror", lambda error: self._note(str(error)))
        page.on("request", lambda request: self.hosts.add(urlsplit(request.url).netloc))
        page.on("response", lambda response: response.ok or self._note(f"{response.status} {response.url}"))

    def _note(self, complaint: str) -> None:
        self.complaints.append(complaint)


def find_browser() -> str | None:
    """Return the path of the machine's own browser; None where there is Playwright's at most."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start the browser once for all tests."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Visit]:
    """Open a tab that remembers nothing of other tests."""
    with chromium.new_context() as context:
        context.set_default_timeout(_PATIENCE_MS)
        yield Visit(context.new_page())


@pytest.fixture
def visit_without_scripts(chromium: Browser) -> Iterator[Visit]:
    """Open a tab in which no script runs."""
    with chromium.new_context(java_script_enabled=False) as context:
        context.set_default_timeout(_PATIENCE_MS)
        yield Visit(context.new_page())
