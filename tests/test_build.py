"""A whole build: the golden site, and what holds for every build.

`python -m pytest tests/test_build.py --rewrite-golden` writes tests/data/site/after anew; read the difference.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import feedparser
import pytest

from site_gen.build import build
from site_gen.check import check
from site_gen.config import read_config
from tests.conftest import DATA
from tests.seen import elements_of

AFTER = DATA / "site" / "after"
Tree = dict[str, str]


def make(root: Path, **options: str) -> Path:
    """Build a site and return its output."""
    config = read_config(root, **options)
    build(config)
    return config.output


def tree(folder: Path) -> Tree:
    """Return the files of a folder; those of the build itself, assets, and the index are left out.

    An asset's name holds its digest, which changes with every touch of the style sheet, so that is made a constant.
    """
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not name.startswith(("assets/", "search/index/", ".site_gen")):
            text = path.read_text(encoding="utf-8")
            found[name] = re.sub(r"(assets/[\w-]+)\.[0-9a-f]{8}\.", r"\1.digest.", text)
    return found


def exact(folder: Path) -> dict[str, bytes]:
    """Return the files of an output folder as they are, assets included."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# ---------------------------------------------------------------- the golden site


@pytest.mark.parametrize("part", ["content", "output"])
def test_golden(project: Path, part: str, request: pytest.FixtureRequest) -> None:
    """The seeds become this content, and the content this site: thought first, then print."""
    make(project)
    built = tree(project / part)
    if request.config.getoption("--rewrite-golden"):
        shutil.rmtree(AFTER / part, ignore_errors=True)
        for name, text in built.items():
            (AFTER / part / name).parent.mkdir(parents=True, exist_ok=True)
            (AFTER / part / name).write_text(text, encoding="utf-8")
    expected = tree(AFTER / part)

    assert sorted(built) == sorted(expected)
    for name, text in built.items():
        assert text == expected[name], name


def test_golden_site_is_sound(project: Path) -> None:
    """Every link of it leads somewhere, every quotation is verbatim."""
    make(project)
    findings = check(read_config(project))

    assert not findings.problems
    assert findings.quotations > 15


# ---------------------------------------------------------------- what holds for every build


@pytest.mark.parametrize("jobs", [1, 2, 8])
def test_any_number_of_workers(project: Path, jobs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """One worker or eight: the same bytes."""
    monkeypatch.setattr("site_gen.parallel._WORTH_IT", 1)
    one = exact(make(project))
    shutil.rmtree(project / "output")
    shutil.rmtree(project / ".site_gen")
    settings = project / "pyproject.toml"
    settings.write_text(f"{settings.read_text(encoding='utf-8')}jobs = {jobs}\n", encoding="utf-8")

    assert exact(make(project)) == one


def test_any_place_time_and_language(project: Path, tmp_path: Path) -> None:
    """Another folder, another zone, another language of the machine, another umask: the same bytes."""
    here = exact(make(project))
    elsewhere = tmp_path / "an other plåce"
    shutil.copytree(DATA / "site" / "before", elsewhere)
    environment = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "7", "PYTHONUTF8": "0", "HOME": "/"}
    command = [sys.executable, "-X", "warn_default_encoding", "-W", "error", "-m", "site_gen", "build", "--root"]
    finished = subprocess.run(
        [*command, elsewhere], env=os.environ | environment, umask=0o077, capture_output=True, text=True, check=False
    )

    assert (finished.returncode, finished.stderr) == (0, "")
    assert exact(elsewhere / "output") == here
    assert all(path.stat().st_mode & 0o044 for path in (elsewhere / "output").rglob("*"))


def test_a_second_build_writes_nothing(project: Path) -> None:
    """What has not changed is not touched."""
    output = make(project)
    before = {path: path.stat().st_mtime_ns for path in output.rglob("*")}
    report = build(read_config(project))

    assert (report.written, report.removed) == (0, 0)
    assert {path: path.stat().st_mtime_ns for path in output.rglob("*")} == before


def test_only_output_and_content_are_written(project: Path) -> None:
    """Seeds, templates, settings and what else lies there are as they were."""
    (project / "notes.txt").write_text("mine", encoding="utf-8")
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    make(project)

    assert {path: path.read_bytes() for path in before} == before
    new = {path.relative_to(project).parts[0] for path in project.rglob("*")} - {
        path.relative_to(project).parts[0] for path in before
    }
    assert new == {"output", ".site_gen"}


def test_the_sites_feeds_hold_whole_articles(project: Path) -> None:
    """Atom, RSS and JSON Feed have the words, with links that lead somewhere from anywhere; a tag's has summaries."""
    page = project / "content/articles/whole.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    links = "[a](/paper/about/) [b](../x/) [c](#end) [d](https://a.example/?b&c) <script>alert(1)</script>"
    text = f"---\ntitle: Whole\nslug: whole\ndate: 2029-01-01\ntags: [Wharves]\n---\n\nOne.\n\nTwo: {links}\n"
    page.write_text(text, encoding="utf-8")
    output = make(project)
    atom = feedparser.parse((output / "atom.xml").read_bytes(), sanitize_html=False)
    rss = feedparser.parse((output / "rss.xml").read_bytes(), sanitize_html=False)
    found = {
        atom.entries[0].content[0].value,
        rss.entries[0].content[0].value,
        json.loads((output / "feed.json").read_bytes())["items"][0]["content_html"],
    }

    (html,) = [html.strip() for html in found if html.strip()][:1]
    assert len({html.strip() for html in found}) == 1
    assert re.findall('href="([^"]*)"', html) == [
        "https://example.org/paper/about/",
        "https://example.org/paper/articles/x/",
        "https://example.org/paper/articles/whole/#end",
        "https://a.example/?b&amp;c",
    ]
    assert "<p>One.</p>" in html
    assert "&lt;script&gt;" in html
    assert not feedparser.parse((output / "tags/wharves/atom.xml").read_bytes()).entries[0].get("content")


def test_template_override(project: Path) -> None:
    """A site's own template stands in for the packaged one, and for no other."""
    output = make(project)

    for path in output.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "Set by hand at the quay" in text or 'http-equiv="refresh"' in text, path


def test_drafts_are_held_back(project: Path) -> None:
    """A draft leaves no trace in the site: no page, no tag, no entry in a feed; the report names it."""
    report = build(read_config(project))

    assert any(note.path == "content/articles/draft.md" for note in report.notes)
    for name, data in exact(project / "output").items():
        assert b"Not yet for print" not in data, name
        assert b"ecrets of the tower" not in data, name
        assert b"bell is to be sold" not in data, name


def test_quarantined_seeds_leave_no_trace(project: Path) -> None:
    """A seed that cannot be read leaves nothing, the rest is published."""
    (project / "seeds" / "bad.txt").write_bytes(b"MARKER" + bytes(range(32)) * 5)
    report = build(read_config(project))

    assert report.exit_code == 1
    assert not any(b"MARKER" in data for data in exact(project / "output").values())


def test_no_paths_of_the_machine(project: Path) -> None:
    """No page tells where it was made, by whom, or from which file."""
    home = str(Path.home()).encode() + b"/"
    for name, data in exact(make(project)).items():
        assert str(project).encode() not in data, name
        assert b"seeds/" not in data, name
        assert home not in data or len(home) < 3, name


def test_nothing_comes_from_elsewhere(project: Path) -> None:
    """No page loads anything from another host, and none has a script or style within it."""
    for path in make(project).rglob("*.html"):
        for tag, attributes in elements_of(path.read_text(encoding="utf-8")):
            loaded = attributes.get("src") or (attributes.get("href") if tag == "link" else None) or ""
            if attributes.get("rel") not in {"canonical", "alternate"}:
                assert not re.match(r"[a-z]+:|//", loaded), (path, loaded)
            assert "style" not in attributes
            assert tag != "style"
            assert tag != "script" or "src" in attributes or attributes.get("type") == "application/ld+json"


@pytest.mark.parametrize("url", ["", "https://example.org/", "https://example.org/a/b/", "http://localhost:8000/x/"])
def test_any_address(project: Path, url: str) -> None:
    """At the root of a host, below a path, or wherever it may be: every link leads somewhere."""
    config = read_config(project, base_url=url)
    build(config)

    assert not check(config).problems


def test_speaker_names_in_every_script(tmp_path: Path) -> None:
    """Names in any script have pages, and links that are encoded once."""
    (tmp_path / "content" / "articles").mkdir(parents=True)
    names = ["Анна Белова", "王小明", "Zoë O’Brien", "🙂", "a/b?c#d%e", "con", "Straße", "İzmir", "المتحدث"]
    for number, name in enumerate(names):
        fields = f'title: "{name}"\ntags: ["{name}"]\nspeakers: ["{name}"]\nsource: "{name}"\n'
        text = f"---\n{fields}slug: s{number}\ndate: 2024\n---\nx\n"
        (tmp_path / "content" / "articles" / f"a{number}.md").write_text(text, encoding="utf-8")
    config = read_config(tmp_path, base_url="https://example.org/news/")
    build(config)

    assert not check(config).problems
    assert len(list((tmp_path / "output" / "speakers").glob("*/index.html"))) == len(names)


def test_slugs_that_people_write(tmp_path: Path) -> None:
    """An address in another script, or with signs of its own, is encoded once everywhere."""
    (tmp_path / "content" / "articles").mkdir(parents=True)
    for number, slug in enumerate(["größe", "ニュース", "a'b", "a+b", "a=b;c", "~x", "(y)", "index", "tags"]):
        text = f'---\ntitle: "t{number}"\nslug: "{slug}"\ndate: 2024-05-17\n---\nx\n'
        (tmp_path / "content" / "articles" / f"a{number}.md").write_text(text, encoding="utf-8")
    config = read_config(tmp_path, base_url="https://example.org/news/")
    build(config)

    assert not check(config).problems
    sitemap = ET.parse(tmp_path / "output" / "sitemap.xml")
    for location in sitemap.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc"):
        assert (location.text or "").isascii()


def test_built_twice_at_once(project: Path) -> None:
    """Of two builds at the same time, one publishes and the other is told; the site is whole."""
    command = [sys.executable, "-m", "site_gen", "build", "--root", str(project)]
    started = [
        subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for _ in range(3)
    ]
    ended = [(process.communicate()[1], process.returncode) for process in started]

    assert {code for _, code in ended} <= {0, 3}
    assert 0 in {code for _, code in ended}
    assert all("another build is running (process " in said for said, code in ended if code == 3)
    assert not check(read_config(project)).problems


def test_a_site_without_an_address_is_warned_of(project: Path) -> None:
    """Without a base_url feeds and sitemap have no host: the report says what to set, and with one it does not."""
    with_one = build(read_config(project))
    settings = project / "pyproject.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(re.sub("^base_url.*\n", "", text, flags=re.MULTILINE), encoding="utf-8")
    without = build(read_config(project))

    assert [warning for warning in with_one.warnings if "base_url" in warning.message] == []
    assert [
        str(warning).endswith('write base_url = "https://example.org/" under [tool.site_gen]')
        for warning in without.warnings
    ] == [True]
    assert without.exit_code == 0


def test_a_standing_page_can_be_a_draft(project: Path) -> None:
    """A draft among the standing pages is neither published nor in the menu, and it is listed."""
    page = project / "content/pages/imprint.md"
    page.write_text("---\ntitle: Imprint to come\ndraft: true\n---\n\nNot yet.\n", encoding="utf-8")

    report = build(read_config(project))

    assert not (project / "output/imprint/index.html").exists()
    assert "Imprint to come" not in (project / "output/index.html").read_text(encoding="utf-8")
    assert "content/pages/imprint.md" in {note.path for note in report.notes}


def test_no_page_can_show_where_the_site_lies(project: Path) -> None:
    """Templates do not learn the site's folder, nor how many workers build it: neither is part of a page."""
    (project / "templates").mkdir(exist_ok=True)
    footer = "<footer>{{ site.root }} {{ site.output }} {{ site.jobs }}</footer>\n"
    (project / "templates/_footer.html").write_text(footer, encoding="utf-8")

    build(read_config(project))

    assert "<footer>. . 0</footer>" in (project / "output/index.html").read_text(encoding="utf-8")
