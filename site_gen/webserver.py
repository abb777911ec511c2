"""What a browser gets from the preview: the site's own pages, and livereload added on the way.

livereload gives the client script and the words it speaks; the server around them is ours, because its own drops
reloads, answers any host and any origin, and has a script that a strict policy blocks.  A page carries the number of
the build it came from, so one that was fetched while a newer build came out is told to reload as soon as it connects.

tornado and livereload take a tenth of a second to import: only `preview.serve` does.
"""

import asyncio
import contextlib
import ipaddress
import json
import re
import time
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from typing import Any

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, HTTPError, RequestHandler
from tornado.websocket import WebSocketClosedError

from site_gen.hosting import answer, open_policy
from site_gen.panel import NO_PAGE, dress
from site_gen.watch import Outcome

_STYLE = Path(__file__).parent / "preview.css"
_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::([0-9]{1,5}))?")
_EVERY_ADDRESS = ("0.0.0.0", "::")  # noqa: S104  (compared with, not bound to)
_NOT_HERE = ("cache-control", "content-length", "strict-transport-security")
"""Headers of the site that a preview does not repeat."""


class Site:
    """What is being served, and to whom."""

    def __init__(self, host: str, say: Callable[[str], None]) -> None:
        self.host = host
        self.port = 0
        self.outcome: Outcome | None = None
        self.built = asyncio.Event()
        """Set once there is something to show."""
        self.edition = time.time_ns() // 1_000_000
        """Another number whenever a page may look different; no earlier server has used it."""
        self._say = say

    def listen(self, port: int) -> HTTPServer:
        """Open a port, any free one for 0; raises OSError."""
        sockets = bind_sockets(port, self.host)
        self.port = sockets[0].getsockname()[1]
        site = {"site": self}
        routes = [
            ("/livereload", _ReloadSocket, site),
            ("/livereload\\.js", _ReloadScript, site),
            ("/livereload\\.css", _PanelStyle, site),
            (".*", _Page, site),
        ]
        server = HTTPServer(Application(routes, log_function=self._log))
        server.add_sockets(sockets)
        return server

    @property
    def address(self) -> str:
        """Where to open the site, without the path."""
        name = "localhost" if self.host in _EVERY_ADDRESS else f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{name}:{self.port}"

    def show(self, outcome: Outcome) -> bool:
        """Serve what came of a build; return whether that may look different, and the open pages therefore reload."""
        before, self.outcome = self.outcome, outcome
        self.built.set()
        says_the_same = before and (before.published, before.problems) == (outcome.published, outcome.problems)
        if says_the_same and not outcome.changed:
            return False
        self.edition += 1
        for page in LiveReloadHandler.waiters.copy():
            page.reload()
        return True

    def trusts(self, host: str) -> bool:
        """Return whether a Host header names this server.

        Any other name may be one that a stranger's page has pointed here, to read the preview as its own (DNS
        rebinding); an address in figures cannot be bent like that.
        """
        found = _HOST.fullmatch(host.lower())
        if not found or int(found[2] or 80) != self.port:
            return False
        name = found[1].strip("[]")
        if name in {"localhost", "127.0.0.1", "::1", self.host.lower()}:
            return True
        return self.host in _EVERY_ADDRESS and _is_address(name)

    def _log(self, handler: RequestHandler) -> None:
        if handler.get_status() >= 400:
            self._say(f"{handler.get_status()} {handler.request.method} {handler.request.uri}")


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


class _Guarded(RequestHandler):
    """Answers for this server's own names only, and lets nobody keep or borrow the answer."""

    def initialize(self, site: Site) -> None:
        self.site = site

    def set_default_headers(self) -> None:
        self.clear_header("Server")
        self.set_header("Cache-Control", "no-store")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")
        self.set_header("X-Content-Type-Options", "nosniff")

    def prepare(self) -> None:
        if not self.site.trusts(self.request.headers.get("Host", "")):
            raise HTTPError(403)

    def compute_etag(self) -> None:
        """Leave the browser nothing to compare: it is to fetch each page anew."""

    def write_error(self, status_code: int, **_: Any) -> None:  # noqa: ANN401  (tornado's signature)
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(f"{status_code} {HTTPStatus(status_code).phrase}\n")


class _Page(_Guarded):
    """What the site's host would answer, with livereload added to pages."""

    async def get(self) -> None:
        await self.site.built.wait()
        outcome = self.site.outcome
        assert outcome is not None  # noqa: S101  (which is what `built` means)
        status, headers, body = answer(outcome.config.output, outcome.config.prefix, self.request.uri or "")
        is_page = headers.get("Content-Type", "").startswith("text/html")
        if status == 404 and not is_page and not outcome.published:
            status, headers, body, is_page = 503, {"Content-Type": "text/html; charset=utf-8"}, NO_PAGE, True
        self.set_status(status)
        for name, value in headers.items():
            if name.lower() not in _NOT_HERE:
                self.set_header(name, value)
        if is_page:
            body = self._dress(body, outcome)
        self.finish(body)

    head = get

    def _dress(self, page: bytes, outcome: Outcome) -> bytes:
        policy = self._headers.get("Content-Security-Policy")
        if policy:
            self.set_header("Content-Security-Policy", open_policy(policy, self.request.host))
        # livereload's client reads its options from the address of its own script, and says "snipver" when it connects
        script = (
            f"/livereload.js?host={self.request.host_name}&port={self.site.port}&snipver={self.site.edition}"
            "&mindelay=200&maxdelay=2000"
        )
        return dress(page, script, outcome.problems, published=outcome.published)


class _PanelStyle(_Guarded):
    """The style sheet of the panel that shows problems."""

    def get(self) -> None:
        self.set_header("Content-Type", "text/css; charset=utf-8")
        self.finish(_STYLE.read_bytes())


class _ReloadScript(_Guarded, LiveReloadJSHandler):  # type: ignore[misc]
    """livereload's client, as it comes."""


class _ReloadSocket(_Guarded, LiveReloadHandler):  # type: ignore[misc]
    """An open page."""

    edition = 0

    def check_origin(self, origin: str) -> bool:  # noqa: ARG002
        """Refuse whatever tornado has not found to be of this origin."""
        return False

    def on_message(self, message: str | bytes) -> None:
        """Speak livereload's protocol; hang up on what is not part of it."""
        try:
            said = json.loads(message)
            command = said["command"]
        except (ValueError, TypeError, KeyError, RecursionError):
            self.close()
            return
        if command == "hello":
            self.edition = said.get("snipver")
        super().on_message(message)
        if command == "info" and self.edition != self.site.edition:
            self.reload()

    def reload(self) -> None:
        """Have the page fetched again."""
        self.send_message({"command": "reload", "path": "*", "liveCSS": False})

    def send_message(self, message: dict[str, Any]) -> None:
        """Send, or do nothing when the page has just been closed."""
        with contextlib.suppress(WebSocketClosedError):
            self.write_message(message).add_done_callback(_forget)


def _forget(sent: asyncio.Future[None]) -> None:
    """Take note of a failure, so that nobody is told of it: the page has gone."""
    if not sent.cancelled():
        sent.exception()
