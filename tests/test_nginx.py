"""The recipe for nginx, as it stands in the documentation, in a real nginx."""

import gzip
import http.client
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from install_tools import NGINX

from site_gen.build import build
from site_gen.config import read_config
from site_gen.host_files import policy
from tests.conftest import DATA

PAGE = Path(__file__).parent.parent / "docs" / "hosting.md"
RECIPE = re.findall(r"^```nginx\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)[0]
FRAME = """
daemon off;
master_process off;
pid nginx.pid;
error_log errors.log;
events {}
http {
    include MIME;
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    RECIPE
}
"""
CRANE = "articles/old-harbour-crane-to-lift-its-last-load/"


class Answer(NamedTuple):
    """What nginx answers."""

    status: int
    headers: dict[str, str]
    body: bytes


class Nginx(NamedTuple):
    """A running nginx."""

    port: int
    prefix: str
    output: Path

    def get(self, path: str, **headers: str) -> Answer:
        """Return the answer to a path of the site; the site lives below the prefix."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", self.prefix + path, headers={"Host": "news.example.org", **headers})
        response = connection.getresponse()
        found = Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())
        connection.close()
        return found


def program() -> tuple[str, str]:
    """Return where nginx is, and its table of media types: the machine's own, or the one that was unpacked."""
    if found := shutil.which("nginx"):
        return found, "/etc/nginx/mime.types"
    if not NGINX.is_dir():
        pytest.fail("there is no nginx; install it, or run python tests/install_tools.py")
    return str(NGINX / "usr/sbin/nginx"), str(NGINX / "etc/nginx/mime.types")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@contextmanager
def running(folder: Path, recipe: str, port: int) -> Iterator[None]:
    """Run nginx with a recipe until the block ends."""
    binary, mime = program()
    (folder / "nginx.conf").write_text(FRAME.replace("MIME", mime).replace("RECIPE", recipe), encoding="utf-8")
    command = [binary, "-p", str(folder), "-c", "nginx.conf", "-e", "errors.log"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            for _ in range(1000):
                if process.poll() is not None:
                    pytest.fail(f"nginx does not take the recipe: {process.stderr.read() if process.stderr else ''}")
                try:
                    socket.create_connection(("127.0.0.1", port), timeout=20).close()
                    break
                except ConnectionRefusedError:
                    time.sleep(0.02)
            yield
        finally:
            process.terminate()


@pytest.fixture(scope="module", params=["/", "/news/"])
def nginx(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    """Build the site, copy it to where the recipe says, and serve it; at the root, and below a path."""
    prefix = str(request.param)
    root = tmp_path_factory.mktemp("nginx")
    shutil.copytree(DATA / "site" / "before", root / "site")
    config = replace(read_config(root / "site", base_url=f"https://news.example.org{prefix}"), compress=True)
    build(config)
    served = root / "served"
    shutil.copytree(config.output, f"{served}{prefix}", dirs_exist_ok=True)
    port = free_port()
    recipe = RECIPE.replace("/var/www/news.example.org", str(served)).replace("listen 80;", f"listen 127.0.0.1:{port};")
    if prefix != "/":  # as the documentation says
        recipe = recipe.replace("/404.html", f"{prefix}404.html").replace("~^/assets/", f"~^{prefix}assets/")
        recipe = recipe.replace("= /_headers", f"= {prefix}_headers").replace("= /_redirects", f"= {prefix}_redirects")
    with running(root, recipe, port):
        yield Nginx(port, prefix, config.output)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        (CRANE, "text/html; charset=utf-8"),
        (f"{CRANE}index.md", "text/markdown; charset=utf-8"),
        (f"{CRANE}index.json", "application/json; charset=utf-8"),
        ("atom.xml", "text/xml; charset=utf-8"),
        ("llms.txt", "text/plain; charset=utf-8"),
    ],
)
def test_a_file(nginx: Nginx, path: str, kind: str) -> None:
    """Each file comes as it is, with its media type, the site's policy, and the order to ask anew next time."""
    status, headers, body = nginx.get(path)
    expected = policy(read_config(nginx.output.parent))

    assert (status, headers["content-type"]) == (200, kind)
    assert (
        body
        == (nginx.output / path / "index.html" if path.endswith("/") or not path else nginx.output / path).read_bytes()
    )
    assert headers["content-security-policy"] == expected
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "public, max-age=0, must-revalidate"


def test_an_asset(nginx: Nginx) -> None:
    """What has its digest in its name may be kept for ever."""
    (sheet,) = (nginx.output / "assets").glob("style.*.css")
    status, headers, _ = nginx.get(f"assets/{sheet.name}")

    assert (status, headers["content-type"]) == (200, "text/css; charset=utf-8")
    assert headers["cache-control"] == "public, max-age=31536000, immutable"


def test_a_packed_copy(nginx: Nginx) -> None:
    """Who takes packed files gets the copy that the build has made."""
    _, headers, body = nginx.get(CRANE, **{"Accept-Encoding": "gzip"})

    assert headers["content-encoding"] == "gzip"
    assert body == (nginx.output / CRANE / "index.html.gz").read_bytes()
    assert gzip.decompress(body) == (nginx.output / CRANE / "index.html").read_bytes()


@pytest.mark.parametrize("path", ["nowhere", "nowhere/", "_headers", "_redirects", ".site_gen", "tags/nothing.html"])
def test_what_is_not_there(nginx: Nginx, path: str) -> None:
    """An unknown address, and what is not for visitors, is answered with the site's own page and the policy."""
    status, headers, body = nginx.get(path)

    assert status == 404
    assert body == (nginx.output / "404.html").read_bytes()
    assert "content-security-policy" in headers


@pytest.mark.parametrize("path", ["../nginx.conf", "%2e%2e/nginx.conf", "..%2fnginx.conf"])
def test_what_lies_outside(nginx: Nginx, path: str) -> None:
    """No address leads out of the folder."""
    assert nginx.get(path).status in {400, 404}


def test_a_folder(nginx: Nginx) -> None:
    """An address without its slash leads to the one with it."""
    status, headers, _ = nginx.get("tags")

    assert (status, headers["location"]) == (301, f"{nginx.prefix}tags/")


def test_an_old_address(nginx: Nginx) -> None:
    """Where a speaker was before two names were joined stands the page that leads on."""
    status, _, body = nginx.get("speakers/mayor-caldwell/")

    assert status == 200
    assert f'content="0; url={nginx.prefix}speakers/ines-caldwell/"'.encode() in body
