"""The disk: what is listed, how it is read, how it is written."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from site_gen import files
from site_gen.errors import LockedError, OutputError, SeedError, SiteError


def names(folder: Path) -> list[str]:
    return list(files.scan(folder, (".txt",)))


def entries(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def write(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(path, encoding="utf-8")


# ---------------------------------------------------------------- listing


def test_listed_in_order(tmp_path: Path) -> None:
    """Files are listed by path, sorted, those with another suffix left out."""
    write(tmp_path, "b.txt", "a/z.txt", "a/a.txt", "c.md", "a/b/c.txt")

    assert names(tmp_path) == ["a/a.txt", "a/b/c.txt", "a/z.txt", "b.txt"]


@pytest.mark.parametrize(
    "name",
    ["x.txt~", ".#x.txt", ".x.txt.swp", "4913", "#x.txt#", ".hidden.txt", ".git/x.txt", ".DS_Store", "x.swp", ".txt"],
)
def test_leftovers(tmp_path: Path, name: str) -> None:
    """What editors and systems leave behind is no article."""
    write(tmp_path, name, "x.txt")

    assert list(files.scan(tmp_path, ("",))) == ["x.txt"]


def test_no_folder(tmp_path: Path) -> None:
    """A folder that is not there is empty, and so is a file in its place."""
    write(tmp_path, "file")

    assert names(tmp_path / "nowhere") == []
    assert names(tmp_path / "file") == []


def test_links_out_of_the_folder(tmp_path: Path) -> None:
    """A link to a file or folder elsewhere is passed over; one within is followed."""
    write(tmp_path, "secret.txt", "elsewhere/secret.txt", "seeds/a.txt")
    (tmp_path / "seeds" / "b.txt").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "seeds" / "c").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "seeds" / "d.txt").symlink_to("a.txt")
    (tmp_path / "seeds" / "e.txt").symlink_to("nowhere.txt")

    assert names(tmp_path / "seeds") == ["a.txt", "d.txt"]


def test_a_sibling_with_the_same_beginning(tmp_path: Path) -> None:
    """`seeds-old` is not within `seeds`."""
    write(tmp_path, "seeds-old/x.txt", "seeds/a.txt")
    (tmp_path / "seeds" / "old").symlink_to(tmp_path / "seeds-old")

    assert names(tmp_path / "seeds") == ["a.txt"]


def test_loops(tmp_path: Path) -> None:
    """Links that go round in circles end."""
    write(tmp_path, "a/x.txt", "b/y.txt")
    (tmp_path / "a" / "to-b").symlink_to("../b")
    (tmp_path / "b" / "to-a").symlink_to("../a")
    (tmp_path / "a" / "self").symlink_to(".")

    assert len(names(tmp_path)) == 2


def test_a_folder_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that cannot be read, here for the length of its path, is named: what is in it is not gone."""
    write(tmp_path, "seeds/a.txt")
    monkeypatch.chdir(tmp_path / "seeds")
    for _ in range(20):
        Path("x" * 250).mkdir()
        monkeypatch.chdir("x" * 250)

    with pytest.raises(SiteError, match=r"^seeds/xxx.*: cannot be read: "):
        names(tmp_path / "seeds")


def test_the_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    """Where the articles lie is their owner's choice."""
    write(tmp_path, "real/a.txt")
    (tmp_path / "seeds").symlink_to("real")

    assert names(tmp_path / "seeds") == ["a.txt"]


# ---------------------------------------------------------------- reading


def test_read_up_to_a_limit(tmp_path: Path) -> None:
    """A huge file is not read to its end."""
    (tmp_path / "x").write_bytes(b"12345")

    assert files.read_bytes(tmp_path / "x", 3) == b"1234"


def test_devices_and_pipes(tmp_path: Path) -> None:
    """What is no ordinary file is refused, without waiting for anybody to write to it."""
    os.mkfifo(tmp_path / "pipe")

    for path in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        with pytest.raises(SeedError):
            files.read_bytes(path, 10)


# ---------------------------------------------------------------- writing


def test_written(tmp_path: Path) -> None:
    """A file is written with its folders, readable by a web server, and nothing is left beside it."""
    path = tmp_path / "a" / "b.md"

    assert files.write_text(path, "x")
    assert path.read_text(encoding="utf-8") == "x"
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    assert entries(path.parent) == ["b.md"]


def test_somebody_was_faster(tmp_path: Path) -> None:
    """A file that is not what it was is left alone."""
    path = tmp_path / "a.md"
    path.write_text("saved meanwhile", encoding="utf-8")

    assert not files.write_text(path, "new")
    assert not files.write_text(path, "new", expected="old")
    assert path.read_text(encoding="utf-8") == "saved meanwhile"
    assert entries(tmp_path) == ["a.md"]


def test_a_file_that_was_deleted_meanwhile(tmp_path: Path) -> None:
    """A file that is gone is not written again."""
    assert not files.write_text(tmp_path / "a.md", "new", expected="old")
    assert entries(tmp_path) == []


def test_replaced_as_a_whole(tmp_path: Path) -> None:
    """Whoever has the old file open keeps the old text."""
    path = tmp_path / "a.md"
    path.write_text("old", encoding="utf-8")
    with path.open(encoding="utf-8") as reader:
        assert files.write_text(path, "new", expected="old")
        assert reader.read() == "old"


def test_a_very_long_name(tmp_path: Path) -> None:
    """A name as long as a disk takes can be written."""
    path = tmp_path / f"{'x' * 252}.md"

    assert files.write_text(path, "x")


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    """A file where a folder must be is named, with what the system says."""
    write(tmp_path, "content")

    with pytest.raises(OutputError, match=r"content/a.md: cannot be written: "):
        files.write_text(tmp_path / "content" / "a.md", "x")
    with pytest.raises(OutputError, match=r"content: cannot be written: "), files.lock(tmp_path / "content"):
        pass


def test_a_planted_link(tmp_path: Path) -> None:
    """A link under the name that we write to first leads nowhere."""
    write(tmp_path, "precious")
    (tmp_path / ".site_gen-new").symlink_to("precious")

    assert files.write_text(tmp_path / "a.md", "x")
    assert (tmp_path / "precious").read_text(encoding="utf-8") == "precious"


def test_leftovers_of_a_killed_build(tmp_path: Path) -> None:
    """What a killed build left beside a file is gone when the file is written."""
    script = (
        "import os, signal\nfrom pathlib import Path\nfrom site_gen import files\n"
        "os.replace = lambda *paths: os.kill(os.getpid(), signal.SIGKILL)\n"
        f"files.write_text(Path({str(tmp_path / 'a.md')!r}), 'half')\n"
    )
    subprocess.run([sys.executable, "-c", script], check=False)
    assert len(entries(tmp_path)) == 1

    assert files.write_text(tmp_path / "a.md", "whole")
    assert entries(tmp_path) == ["a.md"]


# ---------------------------------------------------------------- lock


def test_one_at_a_time(tmp_path: Path) -> None:
    """A second build is told who holds the lock; when that one ends, however it ends, the lock is free."""
    script = (
        "import sys\nfrom pathlib import Path\nfrom site_gen import files\n"
        f"with files.lock(Path({str(tmp_path)!r})):\n    print('held', flush=True)\n    sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(LockedError, match=rf"process {other.pid}"), files.lock(tmp_path):
            pass
        other.kill()
        other.wait()

    with files.lock(tmp_path):
        pass
