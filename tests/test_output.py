"""The output folder: all of a build or nothing, and nobody else's files."""

import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.config import Config
from site_gen.errors import OutputError
from site_gen.output import Output, check_place


def publish(folder: Path, files: dict[str, str]) -> int:
    """Publish files as a build does and return how many were removed."""
    output = Output(folder)
    output.begin()
    try:
        for name, text in files.items():
            output.stage(name, text.encode())
        return output.publish(set(files))
    finally:
        output.discard()


def tree(folder: Path) -> dict[str, str]:
    """Return all files below a folder, without what the build keeps there for itself."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".site_gen") for part in path.relative_to(folder).parts)
    }


SITE = {"index.html": "front", "tags/rain/index.html": "rain", "tags/rain/atom.xml": "feed", "assets/a.css": "style"}


# ---------------------------------------------------------------- what is published


def test_published(tmp_path: Path) -> None:
    """What was staged is there, with modes that a web server can read, and nothing else."""
    publish(tmp_path / "output", SITE)

    assert tree(tmp_path / "output") == SITE
    for path in (tmp_path / "output").rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o755 if path.is_dir() else 0o644), path


def test_nothing_before_publish(tmp_path: Path) -> None:
    """Until `publish`, the last site is as it was."""
    publish(tmp_path, SITE)
    output = Output(tmp_path)
    output.begin()
    output.stage("index.html", b"new")

    assert tree(tmp_path) == SITE
    output.discard()
    assert tree(tmp_path) == SITE


def test_same_bytes_are_not_touched(tmp_path: Path) -> None:
    """A page with the same bytes keeps its time."""
    publish(tmp_path, SITE)
    for path in tmp_path.rglob("*"):
        os.utime(path, (1, 1))
    publish(tmp_path, SITE | {"index.html": "new"})

    touched = {path.name for path in tmp_path.rglob("*") if path.is_file() and path.stat().st_mtime != 1}
    assert touched == {"index.html"}


def test_obsolete_files_are_removed(tmp_path: Path) -> None:
    """What an earlier build made and this one did not goes, with its empty folders."""
    publish(tmp_path, SITE)

    assert publish(tmp_path, {"index.html": "front"}) == 3
    assert tree(tmp_path) == {"index.html": "front"}
    assert not (tmp_path / "tags").exists()


def test_strangers_survive(tmp_path: Path) -> None:
    """Files that no build made stay, whatever is built and removed around them."""
    publish(tmp_path, SITE)
    strangers = {"notes.txt": "n", ".git/HEAD": "ref", "tags/rain/mine.txt": "m", ".domains": "d"}
    for name, text in strangers.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    for _ in range(3):
        publish(tmp_path, {"index.html": "a"})
        publish(tmp_path, SITE)
    publish(tmp_path, {"index.html": "a"})

    assert tree(tmp_path) == strangers | {"index.html": "a"}


@pytest.mark.parametrize(("before", "after"), [("a", "a/index.html"), ("a/index.html", "a"), ("a/b/c", "a/b")])
def test_a_file_becomes_a_folder(tmp_path: Path, before: str, after: str) -> None:
    """What was a file may become a folder, and the other way round."""
    publish(tmp_path, {before: "old"})
    publish(tmp_path, {after: "new"})

    assert tree(tmp_path) == {after: "new"}


def test_edited_by_mistake(tmp_path: Path) -> None:
    """A page that somebody edited in the output is written anew."""
    publish(tmp_path, SITE)
    (tmp_path / "index.html").write_text("edited", encoding="utf-8")
    publish(tmp_path, SITE)

    assert tree(tmp_path) == SITE


# ---------------------------------------------------------------- whose folder it is


def test_a_folder_that_is_not_ours(tmp_path: Path) -> None:
    """A folder with somebody else's files is refused by name, and left as it is."""
    (tmp_path / "thesis.tex").write_text("years of work", encoding="utf-8")

    with pytest.raises(OutputError, match=r"holds 'thesis.tex', which no build made; name an empty folder"):
        publish(tmp_path, SITE)
    assert tree(tmp_path) == {"thesis.tex": "years of work"}


def test_a_repository_without_files(tmp_path: Path) -> None:
    """A fresh repository for GitHub Pages may be the output."""
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").touch()

    publish(tmp_path, {"index.html": "a"})
    assert (tmp_path / ".git").is_dir()


def test_output_is_a_file(tmp_path: Path) -> None:
    """A file in the folder's place is named."""
    (tmp_path / "output").write_text("x", encoding="utf-8")

    with pytest.raises(OutputError, match=r"output: cannot be"):
        publish(tmp_path / "output", SITE)


def jail(root: Path) -> Config:
    for name in ("seeds", "content/articles", "templates", ".git", "docs"):
        (root / name).mkdir(parents=True)
    (root / "to-root").symlink_to(".")
    (root / "to-seeds").symlink_to("seeds")
    return Config(root, root / "output")


@pytest.mark.parametrize(
    "place",
    [
        *(
            "/",
            "~",
            ".",
            "..",
            "../..",
            "seeds",
            "seeds/a",
            "content",
            "content/articles/x",
            "templates",
            "templates/x",
        ),
        *(".git", ".git/x", ".site_gen", "to-root", "to-seeds", "to-seeds/x", "output/../seeds", "docs/../.."),
    ],
)
def test_places_that_are_refused(tmp_path: Path, place: str) -> None:
    """A place that is, holds or lies within what a build reads is refused before anything is written."""
    config = jail(tmp_path / "a" / "site")
    output = config.root / Path(place).expanduser()
    with pytest.raises(OutputError, match=r"name a folder"):
        check_place(replace(config, output=output))


@pytest.mark.parametrize("place", ["output", "docs", "docs/site", "../public", "out put"])
def test_places_that_are_taken(tmp_path: Path, place: str) -> None:
    """Any other place will do, within the site or beside it."""
    config = jail(tmp_path / "site")

    check_place(replace(config, output=config.root / place))


# ---------------------------------------------------------------- what leads out


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x", "", "a//b", "./a", "a/.", ".."])
def test_names_that_lead_out(tmp_path: Path, name: str) -> None:
    """No file is ever written outside the folder."""
    with pytest.raises(OutputError, match=r"leads out of the output folder"):
        publish(tmp_path / "output", {name: "x"})
    assert not tree(tmp_path)


@given(st.lists(st.sampled_from(["..", ".", "", "a", "b", "/", "\\", "index.html"]), min_size=1, max_size=5))
def test_no_name_leads_out(tmp_path_factory: pytest.TempPathFactory, parts: list[str]) -> None:
    """However a name is put together, the file is inside or refused."""
    root = tmp_path_factory.mktemp("out")
    name = "/".join(parts)
    try:
        publish(root / "output", {name: "x"})
    except OutputError:
        published = {}
    else:
        published = {f"output/{name}": "x"}

    assert tree(root) == published


def test_a_planted_link_to_a_folder(tmp_path: Path) -> None:
    """A link in the output is not written through, and not removed."""
    (tmp_path / "elsewhere").mkdir()
    publish(tmp_path / "output", {"index.html": "a"})
    (tmp_path / "output" / "tags").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(OutputError, match=r"tags: is a link, which a build does not follow; remove it"):
        publish(tmp_path / "output", SITE)
    assert not list((tmp_path / "elsewhere").iterdir())
    assert tree(tmp_path / "output") == {"index.html": "a"}


def test_a_planted_link_to_a_file(tmp_path: Path) -> None:
    """A link in the place of a page is replaced; what it led to stays as it is."""
    (tmp_path / "precious").write_text("mine", encoding="utf-8")
    publish(tmp_path / "output", {"index.html": "a"})
    (tmp_path / "output" / "index.html").unlink()
    (tmp_path / "output" / "index.html").symlink_to(tmp_path / "precious")
    publish(tmp_path / "output", {"index.html": "b"})

    assert (tmp_path / "precious").read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "output" / "index.html").is_symlink()


def test_a_planted_link_in_the_way_of_removal(tmp_path: Path) -> None:
    """Nothing is removed behind a link."""
    (tmp_path / "elsewhere" / "rain").mkdir(parents=True)
    (tmp_path / "elsewhere" / "rain" / "index.html").write_text("mine", encoding="utf-8")
    publish(tmp_path / "output", SITE)
    (tmp_path / "output" / "tags").rename(tmp_path / "moved")
    (tmp_path / "output" / "tags").symlink_to(tmp_path / "elsewhere")
    publish(tmp_path / "output", {"index.html": "a"})

    assert tree(tmp_path / "elsewhere") == {"rain/index.html": "mine"}


@pytest.mark.parametrize("name", ["../precious", "/etc/hostname", "../../x", "", "a/../../precious"])
def test_a_forged_list(tmp_path: Path, name: str) -> None:
    """A list of files that names one outside the folder removes nothing there."""
    (tmp_path / "precious").write_text("mine", encoding="utf-8")
    publish(tmp_path / "output", SITE)
    mark = tmp_path / "output" / ".site_gen"
    mark.write_text(f"{mark.read_text(encoding='utf-8')}{name}\n", encoding="utf-8")
    publish(tmp_path / "output", {"index.html": "a"})

    assert tree(tmp_path) == {"precious": "mine", "output/index.html": "a"}


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\0", b"not a list", b"x\n" * 1000])
def test_a_damaged_list(tmp_path: Path, data: bytes) -> None:
    """A list that cannot be read is an empty one: nothing of ours is removed, the site is published."""
    publish(tmp_path, SITE)
    (tmp_path / ".site_gen").write_bytes(data)
    publish(tmp_path, {"index.html": "a"})

    assert tree(tmp_path)["index.html"] == "a"


def test_a_build_that_was_killed_while_publishing(tmp_path: Path) -> None:
    """Files that a killed build had moved already are known as ours, and go when they are obsolete."""
    publish(tmp_path, SITE)
    script = f"""
import os, signal
from pathlib import Path
from site_gen.output import Output
output = Output(Path({str(tmp_path)!r}))
output.begin()
output.stage("new/index.html", b"n")
output.stage("other.html", b"n")
move = os.replace
def move_one(source, target):
    move(source, target)
    if str(target).endswith("new"):
        os.kill(os.getpid(), signal.SIGKILL)
os.replace = move_one
output.publish({{"new/index.html", "other.html"}})
"""
    subprocess.run([sys.executable, "-c", script], check=False)
    assert set(tree(tmp_path)) == {*SITE, "new/index.html"}
    publish(tmp_path, {"index.html": "a"})

    assert tree(tmp_path) == {"index.html": "a"}


def test_killed_while_staging(tmp_path: Path) -> None:
    """What a killed build had staged is gone with the next."""
    output = Output(tmp_path)
    output.begin()
    output.stage("a/b", b"half")
    publish(tmp_path, {"index.html": "a"})

    assert sorted(path.name for path in tmp_path.iterdir()) == [".site_gen", "index.html"]
