"""The disk: list, read, write beside and move over, remove.  Knows nothing of what the files mean."""

import contextlib
import fcntl
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from site_gen.errors import LockedError, SeedError

_LEFTOVER = re.compile(r"\..*|.*~|#.*#|4913|.*\.sw[a-z]")
"""Names that editors and systems leave behind; never an article."""


def scan(folder: Path, suffix: str) -> list[str]:
    """Return the keys (path without suffix, forward slashes) of a folder's files, sorted.

    Links that lead out of the folder, loops of links and what editors leave behind are passed over.
    """
    found = []
    top = os.path.realpath(folder)
    seen = set()
    pending = [(top, "")]
    while pending:
        place, name = pending.pop()
        info = Path(place).stat()
        if (info.st_dev, info.st_ino) in seen:
            continue
        seen.add((info.st_dev, info.st_ino))
        with os.scandir(place) as entries:
            for entry in entries:
                if _LEFTOVER.fullmatch(entry.name) or not _is_inside(entry, top):
                    continue
                if entry.is_dir():
                    pending.append((entry.path, f"{name}{entry.name}/"))
                elif entry.name.endswith(suffix) and len(entry.name) > len(suffix):
                    found.append(f"{name}{entry.name[: -len(suffix)]}")
    return sorted(found)


def _is_inside(entry: os.DirEntry[str], top: str) -> bool:
    return not entry.is_symlink() or os.path.realpath(entry.path).startswith(top + os.sep)


def read_bytes(path: Path, limit: int) -> bytes:
    """Return at most `limit` + 1 bytes of a regular file.  Raises SeedError for anything else, without blocking."""
    try:
        with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise SeedError("no ordinary file; put the text itself there")
            return file.read(limit + 1)
    except OSError as error:
        raise SeedError(f"cannot be read: {error.strerror}") from error


def read_text(path: Path) -> str | None:
    """Return a UTF-8 file as it is; None when there is none.  Raises UnicodeDecodeError."""
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None


def write_text(path: Path, text: str, *, expected: str | None = None) -> bool:
    """Write a file beside its place and move it over; False, and nothing done, when somebody was faster.

    `expected` is what the file held when the new text was made from it; None: there was no file.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        beside.write_bytes(text.encode())
        os.chmod(beside, 0o644)  # noqa: PTH101
        if read_text(path) != expected:
            return False
        os.replace(beside, path)  # noqa: PTH105
    finally:
        beside.unlink(missing_ok=True)
    return True


@contextlib.contextmanager
def lock(folder: Path) -> Iterator[None]:
    """Hold the site's lock, which the system frees when the process ends, however it ends.

    Raises LockedError with the process that holds it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            raise LockedError(f"another build is running (process {file.read().strip()}); wait for its end") from error
        file.seek(0)
        file.truncate()
        file.write(str(os.getpid()))
        file.flush()
        yield
