"""Static files: which are published, and under which names."""

import os
from pathlib import Path

from site_gen.assets import read_assets


def write(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(path, encoding="utf-8")


def test_names(tmp_path: Path) -> None:
    """A file is published under a name that holds its digest; another content is another name."""
    write(tmp_path, "static/style.css", "static/fonts/a.woff2")
    fonts, style = read_assets([tmp_path])
    (tmp_path / "static" / "style.css").write_text("other", encoding="utf-8")

    assert (fonts.name, style.name) == ("fonts/a.woff2", "style.css")
    assert fonts.path.startswith("assets/fonts/a.")
    assert fonts.path.endswith(".woff2")
    assert read_assets([tmp_path])[1].path != style.path


def test_an_earlier_folder_wins(tmp_path: Path) -> None:
    """A site's own file stands in for the packaged one of the same name."""
    write(tmp_path, "own/static/a.css", "packaged/static/a.css", "packaged/static/b.css")

    assert [asset.data for asset in read_assets([tmp_path / "own", tmp_path / "packaged"])] == [
        b"own/static/a.css",
        b"packaged/static/b.css",
    ]


def test_what_is_not_published(tmp_path: Path) -> None:
    """Hidden files, what editors leave, links to elsewhere and pipes are not for the public."""
    write(tmp_path, "static/a.css", "static/.env", "static/.git/config", "static/a.css~", "secret", "elsewhere/b.css")
    (tmp_path / "static" / "passwords").symlink_to("../secret")
    (tmp_path / "static" / "more").symlink_to("../elsewhere")
    os.mkfifo(tmp_path / "static" / "pipe")

    assert [asset.name for asset in read_assets([tmp_path])] == ["a.css"]


def test_no_static_files(tmp_path: Path) -> None:
    """A folder of templates needs none."""
    assert read_assets([tmp_path, tmp_path / "nowhere"]) == ()
