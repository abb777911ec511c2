"""The output folder: takes the files of one build and publishes all of them or none.

New files are written to a staging folder inside it and moved to their places at the end, so a build that fails or is
killed leaves the last good site, and no visitor ever reads half a file.  A mark in the folder lists what builds have
made; only that is ever removed.
"""

import contextlib
import os
import shutil
import stat
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from site_gen.config import Config
from site_gen.errors import OutputError
from site_gen.files import Stamp
from site_gen.ledger import Made, all_printed

_MARK = ".site_gen"
_MARK_HEAD = "Made by site_gen build, which rewrites and removes the files named here and leaves others alone."
_STAGING = ".site_gen-new"
_ALLOWED_BEFORE = {".gitkeep", ".gitignore", ".git", ".DS_Store", _STAGING, f"{_MARK}-list"}
_INPUTS = ("seeds", "content", "templates", "site_gen", "tests", ".git", ".site_gen")


def check_place(config: Config) -> None:
    """Raise OutputError when the output folder is, holds or lies within something that a build must not touch."""
    output = config.output.resolve()
    shown = str(config.output)
    if output == Path(output.anchor) or output == Path.home():
        raise OutputError('is no place for a site; name a folder such as "output"', path=shown)
    root = config.root.resolve()
    if output == root or output in root.parents:
        raise OutputError('holds the site\'s sources; name a folder of its own, such as "output"', path=shown)
    for name in _INPUTS:
        inside = root / name
        if inside == output or inside in output.parents:
            raise OutputError(f'lies in {name}/; name a folder of its own, such as "output"', path=shown)


class Staged(NamedTuple):
    """A file of the site, ready to be published."""

    stamp: Stamp
    """Of the file, once published."""
    is_new: bool
    """False when the folder has it already, with the same bytes."""


class Output:
    """Holds the files of one build until they are published."""

    def __init__(self, folder: Path) -> None:
        """Look at a folder; `begin` takes hold of it."""
        self.folder = folder
        self.owned: set[str] = set()
        """Files that earlier builds made."""
        self._staging = folder / _STAGING
        self._ready: set[str] = {""}
        """Folders of the staging folder that exist, and whose counterparts are no links."""
        self._new: set[str] = set()
        """Those that have no counterpart yet."""

    def begin(self) -> None:
        """Make ready to stage files.  Raises OutputError for a folder that is not ours, empty or missing."""
        self.owned = self._read_mark()
        try:
            self.discard()
            self._staging.mkdir(parents=True)
        except OSError as error:
            raise OutputError(f"cannot be written: {error.strerror}", path=str(self.folder)) from error

    def _read_mark(self) -> set[str]:
        mark = self.folder / _MARK
        if mark.is_file() and not mark.is_symlink():
            return set(mark.read_text(encoding="utf-8", errors="replace").split("\n")[1:]) - {""}
        try:
            strangers = sorted({path.name for path in self.folder.iterdir()} - _ALLOWED_BEFORE)
        except FileNotFoundError:
            return set()
        except OSError as error:
            raise OutputError(f"cannot be used: {error.strerror}", path=str(self.folder)) from error
        if strangers:
            message = f"holds {strangers[0]!r}, which no build made; name an empty folder with --output"
            raise OutputError(message, path=str(self.folder))
        return set()

    def is_marked(self) -> bool:
        """Tell whether the folder has the list of what builds have made."""
        return (self.folder / _MARK).is_file()

    def stamp(self, file: str) -> Stamp | None:
        """Return the stamp of a published file, without its ctime, which publishing changes; None for no such file."""
        try:
            info = os.lstat(f"{self.folder}/{file}")
        except (FileNotFoundError, NotADirectoryError):
            return None
        return _stamp(info) if stat.S_ISREG(info.st_mode) else None

    def touched(self, batches: Mapping[str, Made]) -> list[str]:
        """Return the names of the batches of which a file is not as it was published, in their order."""
        folder = f"{self.folder}/"
        found: dict[str, None] = {}
        for name, path, (mtime_ns, _, size, inode) in all_printed(batches):
            try:
                info = os.lstat(folder + path)
            except OSError:
                found[name] = None
                continue
            is_same = info.st_mtime_ns == mtime_ns and info.st_size == size and info.st_ino == inode
            if not is_same or not stat.S_ISREG(info.st_mode):
                found[name] = None
        return list(found)

    def stage(self, file: str, data: bytes) -> Staged:
        """Take a file, named relative to the folder; nothing is written when it is there with these bytes.

        May be called in several processes, for different files.
        """
        if not _is_below(file):
            raise OutputError(f"{file!r} leads out of the output folder")
        folder = file.rpartition("/")[0]
        self._prepare(folder)
        old = None if folder in self._new else self.stamp(file)
        if old and old.size == len(data) and (self.folder / file).read_bytes() == data:
            return Staged(old, is_new=False)
        try:
            descriptor = os.open(
                f"{self._staging}/{file}", os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o644
            )
            try:
                rest = memoryview(data)
                while rest:
                    rest = rest[os.write(descriptor, rest) :]
                return Staged(_stamp(os.fstat(descriptor)), is_new=True)
            finally:
                os.close(descriptor)
        except OSError as error:
            raise OutputError(f"cannot be written: {error.strerror}", path=str(self.folder / file)) from error

    def _prepare(self, folder: str) -> None:
        """Make a folder in the staging folder.  Raises OutputError when its counterpart is a link."""
        if folder in self._ready:
            return
        parent = folder.rpartition("/")[0]
        self._prepare(parent)
        place = f"{self.folder}/{folder}"
        if parent in self._new or not os.path.lexists(place):
            self._new.add(folder)
        elif os.path.islink(place):  # noqa: PTH114 (Path takes ten times as long, for every page)
            raise OutputError("is a link, which a build does not follow; remove it", path=place)
        try:
            with contextlib.suppress(FileExistsError):  # another worker was faster
                os.mkdir(f"{self._staging}/{folder}")  # noqa: PTH102
        except OSError as error:
            raise OutputError(f"cannot be written: {error.strerror}", path=place) from error
        self._ready.add(folder)

    def publish(self, files: set[str]) -> int:
        """Move the new files to their places; remove, and count, what earlier builds made and is not among `files`."""
        obsolete = sorted(filter(_is_below, self.owned - files))
        if obsolete or not files <= self.owned:
            self._write_mark(self.owned | files)  # a build killed half-way still knows what is its own
        try:
            in_the_way = self._in_the_way(obsolete, files)
            for file in in_the_way:
                self._remove(file)
            self._move(self._staging, self.folder)
            for file in sorted(set(obsolete).difference(in_the_way)):
                self._remove(file)
        except OSError as error:
            raise OutputError(f"cannot be written: {error.strerror}", path=str(error.filename)) from error
        if files != self.owned:
            self._write_mark(files)
        self.discard()
        return len(obsolete)

    def _move(self, source: Path, target: Path) -> None:
        """Move what is staged; a folder that is not there yet goes as a whole, the pages that lead to others last."""
        entries = sorted(os.scandir(source), key=lambda entry: (entry.is_file(), entry.name != "assets", entry.name))
        for entry in entries:
            place = target / entry.name
            if entry.is_dir() and place.is_dir():
                self._move(Path(entry.path), place)
            else:
                os.replace(entry.path, place)  # noqa: PTH105

    @staticmethod
    def _in_the_way(obsolete: list[str], files: set[str]) -> list[str]:
        """Return the obsolete files that stand where a folder must come, or in a folder where a file must."""
        if not obsolete:
            return []
        folders = {str(parent) for file in files for parent in PurePosixPath(file).parents}
        return [
            file
            for file in obsolete
            if file in folders or any(str(parent) in files for parent in PurePosixPath(file).parents)
        ]

    def _remove(self, file: str) -> None:
        path = self.folder / file
        if path.is_dir() or any((self.folder / parent).is_symlink() for parent in PurePosixPath(file).parents[:-1]):
            return  # not as we made it: somebody else's
        path.unlink(missing_ok=True)
        for parent in path.parents:
            if parent == self.folder:
                break
            try:
                parent.rmdir()
            except OSError:  # somebody else's files are in it, or it is gone
                break

    def _write_mark(self, files: set[str]) -> None:
        text = "\n".join([_MARK_HEAD, *sorted(files), ""])
        mark = self.folder / _MARK
        if mark.is_file() and mark.read_bytes() == text.encode():
            return
        beside = self.folder / f"{_MARK}-list"
        beside.write_text(text, encoding="utf-8")
        beside.replace(mark)

    def discard(self) -> None:
        """Drop what was not published; the site stays as it was."""
        if self._staging.is_symlink():
            raise OutputError("is a link, which a build does not follow; remove it", path=str(self._staging))
        shutil.rmtree(self._staging, ignore_errors=True)


def _stamp(info: os.stat_result) -> Stamp:
    return Stamp(info.st_mtime_ns, 0, info.st_size, info.st_ino)


def _is_below(file: str) -> bool:
    return bool(file) and not file.startswith("/") and not {"", ".", ".."} & set(file.split("/"))
