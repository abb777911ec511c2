"""The output folder: takes the files of one build and publishes all of them or none.

New files are written to a staging folder inside it and moved to their places at the end, so a build that fails or is
killed leaves the last good site, and no visitor ever reads half a file.  A mark in the folder lists what builds have
made; only that is ever removed.
"""

import os
import stat
from pathlib import Path, PurePosixPath

from site_gen.config import Config
from site_gen.errors import OutputError

_MARK = ".site_gen"
_MARK_HEAD = "Made by site_gen build, which rewrites and removes the files named here and leaves others alone."
_STAGING = ".site_gen-new"
_ALLOWED_BEFORE = {".gitkeep", ".gitignore", ".git", ".DS_Store", _STAGING}
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


class Output:
    """Holds the files of one build until they are published."""

    def __init__(self, folder: Path) -> None:
        """Take hold of a folder that is ours, empty or missing.  Raises OutputError for any other."""
        self.folder = folder
        self.written = self.unchanged = self.removed = 0
        self._staging = folder / _STAGING
        self._staged: list[tuple[Path, Path]] = []
        self._files: set[str] = set()
        self._followed = {folder}
        self._owned = self._read_mark()
        try:
            self.discard()
            self._staging.mkdir(parents=True)
        except OSError as error:
            raise OutputError(f"cannot be written: {error.strerror}", path=str(folder)) from error

    def _read_mark(self) -> set[str]:
        mark = self.folder / _MARK
        if mark.is_file() and not mark.is_symlink():
            return {file for file in mark.read_text(encoding="utf-8").split("\n")[1:] if _is_below(file)}
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

    def add(self, file: str, data: bytes) -> None:
        """Take a file, named relative to the folder; nothing is written when it is there with these bytes."""
        path = self._place(file)
        self._files.add(file)
        try:
            info = path.lstat()
            same = stat.S_ISREG(info.st_mode) and info.st_size == len(data) and path.read_bytes() == data
        except (FileNotFoundError, NotADirectoryError):
            same = False
        if same:
            self.unchanged += 1
            return
        staged = self._staging / str(len(self._staged))
        try:
            with staged.open("xb") as target:
                os.fchmod(target.fileno(), 0o644)
                target.write(data)
        except OSError as error:
            raise OutputError(f"cannot be written: {error.strerror}", path=str(path)) from error
        self._staged.append((staged, path))
        self.written += 1

    def _place(self, file: str) -> Path:
        """Return where a file goes.  Raises OutputError when the way there leads out of the folder."""
        if not _is_below(file):
            raise OutputError(f"{file!r} leads out of the output folder")
        path = self.folder / file
        for parent in path.parents:
            if parent in self._followed:
                break
            if parent.is_symlink():
                raise OutputError("is a link, which a build does not follow; remove it", path=str(parent))
            self._followed.add(parent)
        return path

    def publish(self) -> None:
        """Move the new files to their places, then remove what earlier builds made and this one did not."""
        obsolete = sorted(self._owned - self._files)
        self._write_mark(self._owned | self._files)  # a build killed half-way still knows what is its own
        made: set[Path] = set()
        try:
            for file in self._in_the_way(obsolete):
                self._remove(file)
            for staged, path in self._staged:
                if path.parent not in made:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    made.add(path.parent)
                os.replace(staged, path)  # noqa: PTH105 (a third of the time that Path.replace takes)
            for file in obsolete:
                self._remove(file)
        except OSError as error:
            raise OutputError(f"cannot be written: {error.strerror}", path=str(error.filename)) from error
        self.removed = len(obsolete)
        self._write_mark(self._files)
        self.discard()

    def _in_the_way(self, obsolete: list[str]) -> list[str]:
        """Return the obsolete files that stand where a folder must come, or in a folder where a file must."""
        if not obsolete:
            return []
        folders = {str(parent) for file in self._files for parent in PurePosixPath(file).parents}
        return [
            file
            for file in obsolete
            if file in folders or any(str(parent) in self._files for parent in PurePosixPath(file).parents)
        ]

    def _remove(self, file: str) -> None:
        path = self._place(file)
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
        if mark.is_file() and mark.read_text(encoding="utf-8") == text:
            return
        beside = self._staging / "mark"
        beside.write_text(text, encoding="utf-8")
        beside.chmod(0o644)
        beside.replace(mark)

    def discard(self) -> None:
        """Drop what was not published; the site stays as it was."""
        if self._staging.is_symlink():
            raise OutputError("is a link, which a build does not follow; remove it", path=str(self._staging))
        if self._staging.is_dir():
            for leftover in self._staging.iterdir():
                leftover.unlink()
            self._staging.rmdir()


def _is_below(file: str) -> bool:
    return bool(file) and not file.startswith("/") and not {"", ".", ".."} & set(file.split("/"))
