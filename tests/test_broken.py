"""Sites that must fail: one folder each in tests/data/broken, with what must be said and the exit code.

In `expected.txt`, `{root}` stands for the site's folder, and a line that ends in "…" goes on in any way.
"""

import shutil
from pathlib import Path

import pytest

from site_gen.cli import main
from tests.conftest import DATA

SITES = sorted((DATA / "broken").iterdir())


@pytest.mark.parametrize("folder", SITES, ids=lambda folder: folder.name)
def test_broken(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The build says what is wrong, all of it, with file and line; when it is fatal, nothing is published."""
    root = tmp_path / "site"
    shutil.copytree(folder / "site", root)
    code, *expected = (folder / "expected.txt").read_text(encoding="utf-8").replace("{root}", str(root)).splitlines()

    ended = main(["build", "--root", str(root), "--base-url", "https://example.org/"])
    lines = "".join(capsys.readouterr()).split("\n")
    said = [line for line in lines if line.startswith(("error:", "problem:", "warning:"))]

    assert f"exit {ended}" == code
    assert len(said) == len(expected)
    for line, wanted in zip(said, expected, strict=True):
        assert line == wanted or (wanted.endswith("…") and line.startswith(wanted[:-1]))
    assert (root / "output" / "index.html").exists() == (ended != 2)


def test_the_last_good_site_stays(project: Path) -> None:
    """A broken file stops the build before anything is published; the site is as it was."""
    assert main(["build", "--root", str(project)]) == 0
    before = {path: path.stat().st_mtime_ns for path in (project / "output").rglob("*") if path.is_file()}
    note = project / "content" / "articles" / "editors-note.md"
    note.write_text("---\ntitle: [x\n---\n", encoding="utf-8")
    (project / "content" / "articles" / "new.md").write_text("---\ntitle: New\n---\n", encoding="utf-8")

    assert main(["build", "--root", str(project)]) == 2
    assert {path: path.stat().st_mtime_ns for path in (project / "output").rglob("*") if path.is_file()} == before


def test_keep_going(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --keep-going, what is broken is left out, the rest is published, and the exit code says so."""
    assert main(["build", "--root", str(project)]) == 0
    note = project / "content" / "articles" / "editors-note.md"
    note.write_text("---\ntitle: [x\n---\n", encoding="utf-8")
    (project / "content" / "people.yml").write_text("- nobody", encoding="utf-8")

    assert main(["build", "--keep-going", "--root", str(project)]) == 1
    said = capsys.readouterr().out
    assert "problem: content/articles/editors-note.md:2: " in said
    assert "problem: content/people.yml:1: " in said
    assert (project / "output" / "articles" / "market-square-to-be-dug-up-again" / "index.html").is_file()
    assert not (project / "output" / "articles" / "editors-note").exists()
