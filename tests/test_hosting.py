"""What a host answers to an address."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.hosting import answer, headers_for, open_policy

SECRET = b"not for the public"


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    (folder / "secret.txt").write_bytes(SECRET)
    (folder / "private").mkdir()
    (folder / "private" / "index.html").write_bytes(SECRET)
    output = folder / "output"
    files = {
        "index.html": "front page",
        "404.html": "no such page",
        "tags/index.html": "topics",
        "tags/a b/index.html": "one topic",
        "speakers/josé.html": "one speaker",
        "feed.json": "{}",
        "notes.md": "notes",
        "nokind": "bytes",
        "index.html.gz": "packed",
        ".site_gen": SECRET.decode(),
        ".git/config": SECRET.decode(),
        "tags/.draft.html": SECRET.decode(),
        ".well-known/security.txt": "whom to tell",
        "_headers": "/*\n  X-Site: yes\n",
        "_redirects": SECRET.decode(),
    }
    for name, text in files.items():
        (output / name).parent.mkdir(parents=True, exist_ok=True)
        (output / name).write_text(text, encoding="utf-8")
    (output / "out.txt").symlink_to(folder / "secret.txt")
    (output / "out").symlink_to(folder / "private")
    (output / "up").symlink_to(folder)
    (output / "loop").symlink_to(output / "loop")
    (output / "inside.json").symlink_to(output / "feed.json")
    os.mkfifo(output / "pipe")
    return output


@pytest.mark.parametrize(
    ("target", "body"),
    [
        ("/", b"front page"),
        ("/index.html", b"front page"),
        ("/?q=a/../b", b"front page"),
        ("/tags/", b"topics"),
        ("/tags/a%20b/", b"one topic"),
        ("/speakers/jos%C3%A9.html", b"one speaker"),
        ("/.well-known/security.txt", b"whom to tell"),
        ("/inside.json", b"{}"),
    ],
)
def test_serves_what_is_published(output: Path, target: str, body: bytes) -> None:
    """A published file is answered as it lies on the disk."""
    found = answer(output, "/", target)

    assert (found.status, found.body) == (200, body)


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("/missing/", 404),
        ("/feed.json/", 404),
        ("/feed.json/x", 404),
        ("//", 404),
        ("//etc/passwd", 404),
        ("//evil.example/..", 404),
        ("/tags//", 404),
        ("/..", 404),
        ("/../secret.txt", 404),
        ("/tags/../../secret.txt", 404),
        ("/%2e%2e/secret.txt", 404),
        ("/%2E%2E%2Fsecret.txt", 404),
        ("/..%2fsecret.txt", 404),
        ("/%252e%252e/secret.txt", 404),
        ("/.%2e/secret.txt", 404),
        ("/./index.html", 404),
        ("/...", 404),
        ("/..%5csecret.txt", 400),
        ("/..\\secret.txt", 400),
        ("/%00", 400),
        ("/index.html%00.txt", 400),
        ("/%0d%0aX: y", 400),
        ("/%", 400),
        ("/%g1", 400),
        ("/%c0%ae%c0%ae/secret.txt", 400),
        ("/%ff", 400),
        ("/C:/secret.txt", 400),
        ("/index.html::$DATA", 400),
        ("", 400),
        ("index.html", 400),
        ("*", 400),
        ("http://evil.example/", 400),
        ("/" + "a" * 300, 404),
        ("/" + "a/" * 1500, 404),
        ("/" + "a" * 5000, 400),
        ("/.site_gen", 404),
        ("/.git/config", 404),
        ("/tags/.draft.html", 404),
        ("/_headers", 404),
        ("/_redirects", 404),
        ("/%5fredirects", 404),
        ("/out.txt", 403),
        ("/out/", 403),
        ("/out", 403),
        ("/up/secret.txt", 403),
        ("/loop", 404),
        ("/pipe", 404),
    ],
)
def test_refuses(output: Path, target: str, status: int) -> None:
    """What is not published is refused, and a folder's way out is no way out."""
    found = answer(output, "/", target)

    assert (found.status, SECRET in found.body) == (status, False)


@given(
    st.text(max_size=80)
    | st.lists(st.sampled_from(["..", ".", "/", "%2e", "%2f", "%5c", "%", "up", "secret.txt", "tags", "\\", "~"])).map(
        lambda parts: "/" + "".join(parts)
    )
)
def test_any_address_has_an_answer(output: Path, target: str) -> None:
    """No address raises anything, none leaves the folder."""
    found = answer(output, "/", target)

    assert found.status in {200, 302, 400, 403, 404}
    assert SECRET not in found.body


def test_missing_page_is_the_sites_own(output: Path) -> None:
    """An unknown address is answered with the site's 404.html, as a page."""
    status, headers, body = answer(output, "/", "/nowhere/")

    assert (status, body, headers["Content-Type"]) == (404, b"no such page", "text/html; charset=utf-8")


def test_missing_output_is_no_error(tmp_path: Path) -> None:
    """Before the first build every address is simply not there."""
    assert answer(tmp_path / "output", "/", "/").status == 404


@pytest.mark.parametrize(
    ("prefix", "target", "location"),
    [
        ("/", "/tags", "/tags/"),
        ("/", "/tags?page=2", "/tags/?page=2"),
        ("/news/", "/", "/news/"),
        ("/news/", "/news", "/news/"),
        ("/news/", "/news/tags", "/news/tags/"),
    ],
)
def test_folders_and_the_root_lead_on(output: Path, prefix: str, target: str, location: str) -> None:
    """A folder without its slash, and the root of a site that lives below it, lead to the right address."""
    found = answer(output, prefix, target)

    assert (found.status, found.headers["Location"]) == (302, location)


def test_site_below_a_path(output: Path) -> None:
    """A site below /news/ is there and nowhere else."""
    assert answer(output, "/news/", "/news/tags/").body == b"topics"
    assert answer(output, "/news/", "/tags/").status == 404
    assert answer(output, "/news/", "/newstags/").status == 404


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/feed.json", "application/json; charset=utf-8"),
        ("/notes.md", "text/markdown; charset=utf-8"),
        ("/nokind", "application/octet-stream"),
        ("/index.html.gz", "application/octet-stream"),
    ],
)
def test_says_what_a_file_is(output: Path, target: str, kind: str) -> None:
    """Each file has the media type of its name, texts their charset."""
    assert answer(output, "/", target).headers["Content-Type"] == kind


def test_sends_the_sites_headers(output: Path) -> None:
    """What _headers says goes with every page, the missing one too."""
    assert answer(output, "/", "/tags/").headers["X-Site"] == "yes"
    assert answer(output, "/", "/nowhere").headers["X-Site"] == "yes"


def test_header_rules() -> None:
    """A rule holds for the paths its pattern covers; a later one wins."""
    rules = "# for all\n/*\n  A: one\n  B: x: y\n\n/assets/*\n  A: two\n"

    assert headers_for(rules, "/tags/") == {"A": "one", "B": "x: y"}
    assert headers_for(rules, "/assets/a.css") == {"A": "two", "B": "x: y"}


@pytest.mark.parametrize(
    ("policy", "opened"),
    [
        (
            "default-src 'none'; script-src 'self'; base-uri 'none'",
            "default-src 'none'; script-src 'self'; base-uri 'none'; style-src 'self'; connect-src 'self' ws://h:1",
        ),
        (
            "script-src 'none'; style-src 'self'; connect-src https://a.example",
            "script-src 'self'; style-src 'self'; connect-src https://a.example 'self' ws://h:1",
        ),
        ("base-uri 'none'", "base-uri 'none'"),
        (" ; ", ""),
    ],
)
def test_policy_is_opened_no_further_than_needed(policy: str, opened: str) -> None:
    """Script, style sheet and socket of the preview pass, and nothing else does."""
    assert open_policy(policy, "h:1") == opened


def test_policy_names_no_address_of_ipv6() -> None:
    """A policy cannot name such an address; a browser would complain of it."""
    assert open_policy("connect-src 'none'", "[::1]:8000") == "connect-src 'self'"
