"""Packed copies of text files."""

import gzip
from dataclasses import replace
from pathlib import Path

import pytest

from site_gen.build import build
from site_gen.config import read_config
from site_gen.packing import pack


def packed(root: Path) -> dict[str, bytes]:
    """Return what the packed copies of a site hold, by the names of the files they are copies of."""
    output = root / "output"
    return {
        file.relative_to(output).as_posix().removesuffix(".gz"): gzip.decompress(file.read_bytes())
        for file in output.rglob("*.gz")
    }


def test_every_text_has_one(project: Path) -> None:
    """Pages, feeds, style sheets: each copy holds the bytes of its file, and what hosts only read has none."""
    build(replace(read_config(project), compress=True))
    output = project / "output"
    found = packed(project)

    assert all((output / name).read_bytes() == data for name, data in found.items())
    assert {file.relative_to(output).as_posix() for file in output.rglob("index.html")} <= found.keys()
    assert {"atom.xml", "feed.json", "llms.txt", "sitemap.xml"} <= found.keys()
    assert any(name.startswith("assets/style.") for name in found)
    assert not {"_headers", "_redirects", ".nojekyll"} & found.keys()


def test_it_can_be_taken_back(project: Path) -> None:
    """Without the setting the copies go, and the files stay untouched."""
    config = read_config(project)
    build(config)
    before = {file: file.stat().st_mtime_ns for file in (project / "output").rglob("*.html")}
    build(replace(config, compress=True))
    build(config)

    assert packed(project) == {}
    assert {file: file.stat().st_mtime_ns for file in (project / "output").rglob("*.html")} == before


def test_one_change_packs_little(project: Path) -> None:
    """A build after an edit packs what has changed, and a lost copy is made again."""
    config = replace(read_config(project), compress=True)
    build(config)
    lost = project / "output/about/index.html.gz"
    lost.unlink()
    before = {file: file.stat().st_mtime_ns for file in (project / "output").rglob("*.gz")}
    build(config)

    assert lost.is_file()
    assert {file: file.stat().st_mtime_ns for file in before} == before


@pytest.mark.parametrize(
    ("path", "data"), [("a.png", b"a" * 99), ("nokind", b"a" * 99), ("a.html", b"a"), ("a.html", b"")]
)
def test_what_is_not_packed(path: str, data: bytes) -> None:
    """No pictures, nothing that would grow."""
    assert pack(path, data) is None


def test_the_same_at_any_time() -> None:
    """A packed file holds no time and no name."""
    assert pack("a.html", b"a" * 99) == pack("b/c.css", b"a" * 99)
