"""The disk: list, read, write beside and move over, remove.  Knows nothing of what the files mean."""

import contextlib
import fcntl
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from site_gen.errors import LockedError, OutputError, SeedError, SiteError

_is_leftover = re.compile(r"\..*|.*~|#.*#|4913|.*\.sw[a-z]").fullmatch
"""Names that editors and systems leave behind; never an article."""


_UNWRITABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class Stamp(NamedTuple):
    """What the system knows of a file without reading it; another stamp means that it may have changed."""

    mtime_ns: int
    ctime_ns: int
    """Unlike mtime_ns, nobody can set it back."""
    size: int
    inode: int


UNTRUSTED = Stamp(-1, -1, -1, -1)
"""Fits no file: what was read must be read again."""
_YOUNG_NS = 2_000_000_000
"""A file may change within one tick of a coarse clock (FAT: two seconds) and keep its stamp."""


def stamp_of(info: os.stat_result) -> Stamp:
    """Return the stamp in what the system answered."""
    return Stamp(info.st_mtime_ns, info.st_ctime_ns, info.st_size, info.st_ino)


def trusted(stamp: Stamp, now_ns: int) -> Stamp:
    """Return the stamp if it will tell a later change for certain, else UNTRUSTED: the file is younger than a tick."""
    return stamp if max(stamp.mtime_ns, stamp.ctime_ns) < now_ns - _YOUNG_NS else UNTRUSTED


def scan(folder: Path, suffixes: tuple[str, ...]) -> dict[str, Stamp]:
    """Return the files of a folder with their stamps, by path below it (forward slashes), sorted.

    Links that lead out of the folder, loops of links and what editors leave behind are passed over; a folder that
    does not exist is empty.  Raises SiteError for one that cannot be read.
    """
    found: dict[str, Stamp] = {}
    top = os.path.realpath(folder)
    seen = set()
    pending = [(top, "")] if Path(top).is_dir() else []
    while pending:
        place, name = pending.pop()
        try:
            info = Path(place).stat()
            if (info.st_dev, info.st_ino) in seen:
                continue
            seen.add((info.st_dev, info.st_ino))
            with os.scandir(place) as entries:
                for entry in entries:
                    if _is_leftover(entry.name) or (entry.is_symlink() and not _is_inside(entry, top)):
                        continue
                    if entry.is_dir():
                        pending.append((entry.path, f"{name}{entry.name}/"))
                    elif entry.name.endswith(suffixes):
                        try:
                            found[name + entry.name] = stamp_of(entry.stat())
                        except FileNotFoundError:  # gone since, or a link that leads nowhere
                            continue
        except FileNotFoundError:  # gone since
            continue
        except OSError as error:  # what is in it may not be taken for gone
            raise SiteError(f"cannot be read: {error.strerror}", path=f"{folder.name}/{name}") from error
    return dict(sorted(found.items()))


def name_fault(path: str) -> str:
    """Return what is wrong with a file's name; "" for one that can be written down on a line."""
    return "its name holds what is no text; rename it" if _UNWRITABLE.search(path) else ""


def _is_inside(entry: os.DirEntry[str], top: str) -> bool:
    return os.path.realpath(entry.path).startswith(top + os.sep)


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

    `expected` is what the file held when the new text was made from it; None: there was no file.  Raises OutputError.
    """
    beside = path.with_name(".site_gen-new")  # always this name: what a killed build left is written over
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        with beside.open("xb") as file:
            file.write(text.encode())
        os.chmod(beside, 0o644)  # noqa: PTH101
        if (path.read_bytes() if path.exists() else None) != (None if expected is None else expected.encode()):
            return False
        os.replace(beside, path)  # noqa: PTH105
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}", path=str(path)) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
    return True


@contextlib.contextmanager
def umask(mask: int) -> Iterator[None]:
    """Make files with the modes that a web server can read, whatever the user's own mask."""
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


@contextlib.contextmanager
def lock(folder: Path) -> Iterator[None]:
    """Hold the site's lock, which the system frees when the process ends, however it ends.

    Raises LockedError with the process that holds it, OutputError when the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        opened = (folder / "lock").open("a+", encoding="utf-8")
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}", path=str(folder)) from error
    with opened as file:
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
