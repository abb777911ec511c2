"""The preview as a person meets it: a process, an address, a browser that follows every save."""

import contextlib
import fcntl
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import Visit
from playwright.sync_api import Route, expect
from served import ORDERLY, ORDINARY, Preview, eventually, preview

from site_gen import files
from site_gen.build import build
from site_gen.config import read_config
from site_gen.errors import Problem
from site_gen.panel import dress

PREFIX = "/paper/"
ABOUT = "content/pages/about.md"


@pytest.fixture
def served(project: Path) -> Iterator[Preview]:
    with preview(project) as running:
        yield running


def _edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def _append(file: Path, text: str) -> None:
    with file.open("a", encoding="utf-8") as open_file:
        open_file.write(text)


# ---------------------------------------------------------------- following what is saved


def test_a_save_reaches_the_open_page(project: Path, served: Preview, visit: Visit) -> None:
    """The page in the browser shows what was saved, without a hand on the browser."""
    visit.page.goto(f"{served.address}about/")
    _append(project / ABOUT, "\n\nPrinted on both sides.\n")

    expect(visit.page.get_by_text("Printed on both sides.")).to_be_visible()


def test_two_quick_saves_are_both_seen(project: Path, served: Preview, visit: Visit) -> None:
    """A save half a second after another is not lost."""
    visit.page.goto(f"{served.address}about/")
    for words in ("The first save.", "The second save."):
        _append(project / ABOUT, f"\n\n{words}\n")
        time.sleep(0.5)

    expect(visit.page.get_by_text("The second save.")).to_be_visible()
    assert "The first save." in visit.page.content()


def test_a_new_seed_becomes_a_page(project: Path, served: Preview, visit: Visit) -> None:
    """An article put into seeds/ appears on the front page that is open."""
    visit.page.goto(served.address)
    text = 'Ferry bell found in a garden\n\n1 May 2024\n\n"It rang whenever the wind was wrong," said Odile Farrant\n'
    (project / "seeds" / "ferry-bell.txt").write_text(text)

    expect(visit.page.get_by_text("Ferry bell found in a garden").first).to_be_visible()


def test_settings_are_followed(project: Path, served: Preview, visit: Visit) -> None:
    """A new title in pyproject.toml is on the open page."""
    visit.page.goto(served.address)
    _edit(project / "pyproject.toml", "The Quay & Courier", "The Lamp")

    expect(visit.page.get_by_text("The Lamp").first).to_be_visible()


def test_the_site_may_move(project: Path, served: Preview) -> None:
    """A new base_url moves the site to the path it names."""
    _edit(project / "pyproject.toml", "https://example.org/paper/", "https://example.org/lamp/")
    served.wait_for("written")

    assert served.fetch("/lamp/about/")[0] == 200


def test_a_page_opened_meanwhile_is_brought_up_to_date(project: Path, served: Preview, visit: Visit) -> None:
    """A page that was fetched before a build and connects after it is reloaded."""
    held: list[Route] = []
    visit.page.route("**/livereload.js*", lambda route: held.append(route), times=1)  # noqa: PLW0108 (playwright marks it)
    visit.page.goto(f"{served.address}about/", wait_until="commit")
    while not held:
        visit.page.wait_for_timeout(20)
    _append(project / ABOUT, "\n\nSaved in between.\n")
    served.wait_for("written")
    held[0].continue_()

    expect(visit.page.get_by_text("Saved in between.")).to_be_visible()


def test_a_storm_of_saves_ends_in_the_last_state(project: Path, served: Preview) -> None:
    """After many saves, renames and deletions in a row the output is that of a build from nothing."""
    articles = project / "content" / "articles"
    for number in range(60):
        (articles / f"storm-{number}.md").write_text(f"---\ntitle: Storm {number}\n---\n\nWind.\n")
        (articles / f"storm-{number - 7}.md").unlink(missing_ok=True)
        _append(project / ABOUT, f"\n\nGust {number}.\n")
        time.sleep(0.01)
    eventually(lambda: "Gust 59." in served.fetch(f"{PREFIX}about/")[1])
    clean = project.with_name("clean")
    shutil.copytree(project, clean, ignore=shutil.ignore_patterns("output", ".site_gen"))
    build(read_config(clean))

    eventually(lambda: _tree(project / "output") == _tree(clean / "output"))


def _tree(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder; not all of them when a build is just at work there."""
    tree = {}
    with contextlib.suppress(FileNotFoundError):
        for path in folder.rglob("*"):
            if path.is_file():
                tree[str(path.relative_to(folder))] = path.read_bytes()
    return tree


def test_the_index_follows_the_pages(project: Path, served: Preview) -> None:
    """What can be searched is made when nothing has been saved for a while, and says so until then."""
    assert "has no index" in served.fetch(f"{PREFIX}search/")[1]

    eventually(lambda: "has no index" not in served.fetch(f"{PREFIX}search/")[1])
    before = _tree(project / "output/search")
    _append(next((project / "content/articles").rglob("*.md")), "\n\nA kingfisher came by.\n")

    eventually(lambda: _tree(project / "output/search") != before)


def test_nothing_is_built_while_nothing_changes(project: Path) -> None:
    """What a build itself writes does not start builds without end."""
    with preview(project, ORDERLY):
        assert any(_is_at_rest(project / "builds.log") for _ in range(10))


def _is_at_rest(log: Path) -> bool:
    before = log.read_text()
    time.sleep(1)
    return log.read_text() == before


# ---------------------------------------------------------------- mistakes


def test_a_mistake_is_shown_and_its_mending(project: Path, served: Preview, visit: Visit) -> None:
    """A broken page shows file, line and message over the last good page, and goes by itself when mended."""
    page = visit.page
    page.goto(f"{served.address}about/")
    good = (project / ABOUT).read_text()
    (project / ABOUT).write_text(good.replace("---\n", "---\ndraft: <b>perhaps\n", 1))
    panel = page.locator("#site-gen-problems")

    expect(panel).to_contain_text(f"{ABOUT}:2")
    expect(panel).to_contain_text("<b>perhaps")
    expect(page.locator("main h1")).to_be_visible()

    (project / ABOUT).write_text(good)

    expect(panel).to_have_count(0)
    assert visit.complaints == []


def test_a_broken_template_names_its_line(project: Path, served: Preview, visit: Visit) -> None:
    """A template that asks for what is not there is named with its line."""
    visit.page.goto(served.address)
    (project / "templates" / "404.html").write_text("<p>\n{{ nobody.knows }}\n")

    expect(visit.page.locator("#site-gen-problems")).to_contain_text("templates/404.html:2")


def test_broken_settings_are_shown(project: Path, served: Preview, visit: Visit) -> None:
    """A mistake in pyproject.toml is shown like any other, and the site stays where it was."""
    visit.page.goto(served.address)
    _edit(project / "pyproject.toml", "page_size = 3", "page_size = 0")

    expect(visit.page.locator("#site-gen-problems")).to_contain_text("pyproject.toml:5")


def test_a_site_that_was_never_built_says_why(project: Path, visit: Visit) -> None:
    """When the very first build fails there is a page that says so, and that becomes the site when it is mended."""
    good = (project / ABOUT).read_text()
    (project / ABOUT).write_text("---\ntitle: [\n---\n")
    with preview(project) as served:
        visit.page.goto(served.address)

        expect(visit.page.locator("#site-gen-problems")).to_contain_text(ABOUT)

        (project / ABOUT).write_text(good)

        expect(visit.page.locator(".masthead")).to_be_visible()


@pytest.mark.parametrize("order", ["exit", "interrupt", "memory", "mistake", "die"])
def test_no_build_ends_the_server(project: Path, order: str) -> None:
    """A build that exits, crashes or dies is shown as a problem, and the next save builds again."""
    with preview(project, ORDERLY) as served:
        file = project / "templates" / "order.txt"
        file.write_text(order)
        served.wait_for("error: ")
        status, page = served.fetch(f"{PREFIX}about/")

        assert (status, "site-gen-problems" in page) == (200, True)

        def mended() -> bool:
            file.write_text("build")
            return "site-gen-problems" not in served.fetch(f"{PREFIX}about/")[1]

        eventually(mended)


def test_another_build_is_waited_for(project: Path) -> None:
    """While somebody else builds the site the preview says so and waits; then it shows the site."""
    with files.lock(project / ".site_gen"):
        served = Preview(ORDINARY, project)
        said = served.said
    with contextlib.closing(served):
        served.wait_for("written")

    assert "error: another build is running" in said


def test_pages_are_served_during_a_build(project: Path) -> None:
    """A build that takes for ever keeps no reader waiting."""
    with preview(project, ORDERLY) as served:
        _start_endless_build(project)

        assert served.fetch(f"{PREFIX}about/")[0] == 200


def test_problems_are_escaped() -> None:
    """What stands in a problem is text, never markup, and the page stays whole around it."""
    page = b"<html><HEAD></HEAD ><body><p>x</p></body></html>"
    problem = Problem("content/<i>.md", 3, "</aside><script>alert(1)</script>")
    dressed = dress(page, "/livereload.js?a&b", [problem], published=False).decode()

    assert '<script src="/livereload.js?a&amp;b" defer></script>' in dressed
    assert "<script>alert" not in dressed
    assert "<i>" not in dressed
    assert dressed.endswith("</aside></body></html>")


def test_a_page_without_head_is_reloaded_too() -> None:
    """The script is added to whatever calls itself a page."""
    assert dress(b"hello", "/livereload.js", [], published=True) == b'hello<script src="/livereload.js" defer></script>'


# ---------------------------------------------------------------- the output is not touched


def test_nothing_of_the_preview_is_published(project: Path, served: Preview) -> None:
    """The reload script exists on the way to the browser only."""
    assert "livereload" in served.fetch(PREFIX)[1]
    assert not [path for path, data in _tree(project / "output").items() if b"livereload" in data]


def test_the_root_leads_to_the_site(served: Preview) -> None:
    """A site that lives under a path is found from the bare address."""
    said = served.send(f"GET / HTTP/1.1|Host: localhost:{served.port}|Connection: close")

    assert (said.status, said.headers["location"]) == (302, PREFIX)


def test_a_missing_page_is_the_sites_own(served: Preview) -> None:
    """An unknown address shows the site's 404 page, and that one reloads, too."""
    status, page = served.fetch(f"{PREFIX}nowhere/")

    assert status == 404
    assert "livereload" in page
    assert "masthead" in page


# ---------------------------------------------------------------- beginning and end


def test_a_port_in_use_is_one_line(project: Path) -> None:
    """A port that is taken is said in one line, with what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "site_gen", "serve", "--root", str(project), "--port", str(port)]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert ended.returncode == 2
    assert ended.stderr == f"error: port {port} is in use; try --port {port + 1}\n"


@pytest.mark.parametrize(
    ("option", "value", "hint"),
    [
        ("--host", "192.0.2.1", "--host 127.0.0.1"),
        ("--host", "no.such.host.invalid", "--host 127.0.0.1"),
        ("--port", "65536", "1 to 65535"),
        ("--port", "-1", "1 to 65535"),
    ],
)
def test_an_impossible_address_is_one_line(project: Path, option: str, value: str, hint: str) -> None:
    """An address that cannot be served is said in one line, with what to do."""
    command = [sys.executable, "-m", "site_gen", "serve", "--root", str(project), option, value]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1
    assert hint in ended.stderr


def test_others_are_let_in_with_a_warning_only(project: Path) -> None:
    """Serving to other machines says so, and answers to the addresses of this one."""
    with preview(project, ("-m", "site_gen", "serve", "--port", "0", "--host", "0.0.0.0", "--root")) as served:
        assert "warning: whoever reaches this machine" in served.said
        said = served.send(f"GET {PREFIX} HTTP/1.1|Host: 10.1.2.3:{served.port}|Connection: close")
        strange = served.send(f"GET {PREFIX} HTTP/1.1|Host: evil.example:{served.port}|Connection: close")

    assert (said.status, strange.status) == (200, 403)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_ends_when_asked(project: Path, visit: Visit, number: int, code: int) -> None:
    """Ctrl-C and SIGTERM end the preview in silence although a page is open."""
    with preview(project) as served:
        visit.page.goto(served.address)
        served.fetch(f"{PREFIX}last-words")
        served.wait_for("last-words")
        ended = served.end(number)

    assert ended == code
    assert served.rest() == ""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_ends_in_the_middle_of_a_build(project: Path, number: int, code: int) -> None:
    """A build that is running ends too, with all that it has started."""
    with preview(project, ORDERLY) as served:
        _start_endless_build(project)

        assert served.end(number) == code
    eventually(lambda: _is_free(project / "child.lock"))
    eventually(lambda: _is_free(project / "workshop.lock"))


def test_a_killed_server_leaves_no_workshop(project: Path) -> None:
    """A server that is killed outright takes the workshop with it."""
    with preview(project, ORDERLY) as served:
        served.end(signal.SIGKILL)
    eventually(lambda: _is_free(project / "workshop.lock"))


def _start_endless_build(project: Path) -> None:
    """Have a build started that never ends."""
    (project / "templates" / "order.txt").write_text("wait")
    eventually((project / "child.lock").exists)


def _is_free(lock: Path) -> bool:
    """Tell whether the process that holds a lock has ended."""
    with lock.open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
