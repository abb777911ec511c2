"""Memory between builds: what was read, what was written, from what.

One SQLite file in `.site_gen/`.  It may only save time: unreadable, foreign, damaged or of another edition of the
program, it is an empty ledger, never an error and never a wrong page.  It is written in one transaction after the site
is published; a build that dies before leaves rows that do not fit the files, and what does not fit is done again.
"""

import contextlib
import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from site_gen.files import Stamp

# Wide rows stay in ordinary tables: WITHOUT ROWID they take four times the room.
_SCHEMA = """
CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT, seal INTEGER);
CREATE TABLE inputs (
    path TEXT PRIMARY KEY, mtime_ns INTEGER, ctime_ns INTEGER, size INTEGER, inode INTEGER,
    digest TEXT, data BLOB, seal INTEGER
);
CREATE TABLE batches (name TEXT PRIMARY KEY, key TEXT, paths TEXT, pages TEXT, seal INTEGER);
"""


_INPUT = "path, mtime_ns, ctime_ns, size, inode, digest, data, seal"
_BATCH = "name, key, paths, pages, seal"
"""Columns by name: a damaged schema is then an error, not a row of another shape."""


class Input(NamedTuple):
    """A file that was read."""

    stamp: Stamp
    digest: str
    """SHA-256 of its bytes."""
    data: bytes
    """What was made of it, as its reader writes it down."""


class Printed(NamedTuple):
    """A page that was written."""

    path: str
    stamp: Stamp
    """Of the file in the output folder."""
    fingerprint: str


class Made(NamedTuple):
    """A batch of pages that was written (`model.Batch`); kept as text, for most are never looked into."""

    key: str
    paths: str
    """Of its pages, a line each."""
    pages: str
    """JSON: of each its stamp, and its fingerprint."""

    @classmethod
    def of(cls, key: str, pages: Sequence[Printed]) -> "Made":
        """Return a batch that was written under a key."""
        return cls(key, "\n".join(page.path for page in pages), json.dumps([page[1:] for page in pages]))

    def printed(self) -> dict[str, Printed]:
        """Return its pages, by their paths."""
        rows = zip(self.paths.split("\n"), json.loads(self.pages), strict=True) if self.paths else ()
        return {path: Printed(path, Stamp._make(stamp), fingerprint) for path, (stamp, fingerprint) in rows}


def all_printed(batches: Mapping[str, Made]) -> Iterator[tuple[str, str, list[int]]]:
    """Yield the batch, the path and the stamp of every page, all read by one call."""
    rows = json.loads(f"[{','.join(made.pages for made in batches.values())}]")
    for (name, made), pages in zip(batches.items(), rows, strict=True):
        for path, (stamp, _) in zip(made.paths.split("\n"), pages, strict=False):
            yield name, path, stamp


class News(NamedTuple):
    """What a build has to remember and to forget."""

    inputs: Mapping[str, Input]
    gone_inputs: Collection[str]
    batches: Mapping[str, Made]
    gone_batches: Collection[str]


class Ledger:
    """The rows of the last build, until `save` replaces them."""

    def __init__(self, path: Path, edition: str) -> None:
        """Open the ledger at `path`; one that was written by another edition of the program counts as empty."""
        self._path = path
        self._edition = edition
        self._is_good = self.note("edition") == edition

    def _rows(self, query: str, *values: str) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of a query; none, and from now on none at all, when the file is not as we left it."""
        try:
            with contextlib.closing(sqlite3.connect(f"{self._path.as_uri()}?mode=ro", uri=True)) as database:
                yield from database.execute(query, values).fetchall()
        except (sqlite3.Error, ValueError):  # ValueError: a text that is no UTF-8
            self._is_good = False

    def note(self, name: str) -> str:
        """Return a value that was noted; "" when there is none."""
        for value, seal in self._rows("SELECT value, seal FROM notes WHERE name = ?", name):
            if seal == _seal(f"{name}\0{value}"):
                return str(value)
        return ""

    def inputs(self, prefix: str) -> dict[str, Input]:
        """Return the files below a folder ("content/articles/") that were read, by their paths."""
        if not self._is_good:
            return {}
        query = f"SELECT {_INPUT} FROM inputs WHERE path >= ? AND path < ?"  # noqa: S608
        found = {}
        for row in self._rows(query, prefix, f"{prefix}\U0010ffff"):
            path, mtime_ns, ctime_ns, size, inode, digest, data, seal = row
            made = Input(Stamp(mtime_ns, ctime_ns, size, inode), digest, data)
            if isinstance(data, bytes) and seal == _seal_input(path, made):
                found[path] = made
        return found

    def batches(self) -> dict[str, Made]:
        """Return the batches of pages that were written, by their names; of damaged rows none."""
        if not self._is_good:
            return {}
        rows = self._rows(f"SELECT {_BATCH} FROM batches")  # noqa: S608
        return {
            name: Made(key, paths, pages)
            for name, key, paths, pages, seal in rows
            if seal == _seal(f"{name}\0{key}\0{paths}\0{pages}")
        }

    def save(self, news: News, notes: Mapping[str, str]) -> None:
        """Take up what is new and let go what is gone, all at once; a ledger that cannot be written is no error."""
        noted = {**notes, "edition": self._edition}
        try:
            with contextlib.closing(self._writable()) as database, database:
                for name in news.gone_inputs:
                    database.execute("DELETE FROM inputs WHERE path = ?", (name,))
                for name in news.gone_batches:
                    database.execute("DELETE FROM batches WHERE name = ?", (name,))
                rows = (
                    (path, *row.stamp, row.digest, row.data, _seal_input(path, row))
                    for path, row in news.inputs.items()
                )
                database.executemany("INSERT OR REPLACE INTO inputs VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
                sealed = (
                    (*row, _seal("\0".join(row))) for row in ((name, *made) for name, made in news.batches.items())
                )
                database.executemany("INSERT OR REPLACE INTO batches VALUES (?, ?, ?, ?, ?)", sealed)
                notes_rows = ((name, value, _seal(f"{name}\0{value}")) for name, value in noted.items())
                database.executemany("INSERT OR REPLACE INTO notes VALUES (?, ?, ?)", notes_rows)
        except (sqlite3.Error, OSError):
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _writable(self) -> sqlite3.Connection:
        if not self._is_good:
            for file in (self._path, self._path.with_name(f"{self._path.name}-journal")):
                file.unlink(missing_ok=True)
        database = sqlite3.connect(self._path)
        database.execute("PRAGMA synchronous = OFF")  # a torn ledger is an empty one
        if not self._is_good:
            database.executescript(_SCHEMA)
        return database


def _seal_input(path: str, row: Input) -> int:
    mtime_ns, ctime_ns, size, inode = row.stamp
    return _seal(f"{path}\0{mtime_ns}\0{ctime_ns}\0{size}\0{inode}\0{row.digest}", row.data)


def _seal(text: str, data: bytes = b"") -> int:
    """Return a checksum: SQLite keeps none, and a flipped bit in a card would be a wrong word on a page."""
    return crc32(data, crc32(text.encode("utf-8", "surrogatepass")))
