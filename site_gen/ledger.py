"""Memory between builds: what was read, what was written, from what.

One SQLite file in `.site_gen/`.  It may only save time: unreadable, foreign, damaged or of another edition of the
program, it is an empty ledger, never an error and never a wrong page.  It is written in one transaction after the site
is published; a build that dies before leaves rows that do not fit the files, and what does not fit is done again.
"""

import contextlib
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from site_gen.files import Stamp

# Wide rows stay in ordinary tables: WITHOUT ROWID they take four times the room.
_SCHEMA = """
CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT, seal INTEGER);
CREATE TABLE inputs (
    path TEXT PRIMARY KEY, mtime_ns INTEGER, ctime_ns INTEGER, size INTEGER, inode INTEGER,
    digest TEXT, data TEXT, seal INTEGER
);
CREATE TABLE pages (
    path TEXT PRIMARY KEY, mtime_ns INTEGER, ctime_ns INTEGER, size INTEGER, inode INTEGER,
    fingerprint TEXT, batch TEXT, key TEXT
);
"""


_INPUT = "path, mtime_ns, ctime_ns, size, inode, digest, data, seal"
_PAGE = "path, mtime_ns, ctime_ns, size, inode, fingerprint, batch, key"
"""Columns by name: a damaged schema is then an error, not a row of another shape."""


class Input(NamedTuple):
    """A file that was read."""

    stamp: Stamp
    digest: str
    """SHA-256 of its bytes."""
    data: str
    """What was made of it, as its reader writes it down."""


class Made(NamedTuple):
    """A page that was written."""

    stamp: Stamp
    """Of the file in the output folder."""
    fingerprint: str
    batch: str
    """Name of the batch it belongs to (`model.Batch`)."""
    key: str
    """Of the batch, when it was planned."""


class News(NamedTuple):
    """What a build has to remember and to forget."""

    inputs: Mapping[str, Input]
    gone_inputs: Collection[str]
    pages: Mapping[str, Made]
    gone_pages: Collection[str]


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
            if seal == _seal(name, value):
                return str(value)
        return ""

    def inputs(self, prefix: str) -> dict[str, Input]:
        """Return the files below a folder ("content/articles/") that were read, by their paths."""
        if not self._is_good:
            return {}
        query = f"SELECT {_INPUT} FROM inputs WHERE path >= ? AND path < ?"  # noqa: S608
        found = {}
        for path, mtime_ns, ctime_ns, size, inode, digest, data, seal in self._rows(
            query, prefix, f"{prefix}\U0010ffff"
        ):
            if seal == _seal(path, mtime_ns, ctime_ns, size, inode, digest, data):
                found[path] = Input(Stamp(mtime_ns, ctime_ns, size, inode), digest, data)
        return found

    def pages(self) -> dict[str, Made]:
        """Return the pages that were written, by their paths; of damaged rows none."""
        if not self._is_good:
            return {}
        rows = self._rows(f"SELECT {_PAGE} FROM pages")  # noqa: S608
        return {row[0]: Made(Stamp._make(row[1:5]), *row[5:]) for row in rows}

    def save(self, news: News, notes: Mapping[str, str]) -> None:
        """Take up what is new and let go what is gone, all at once; a ledger that cannot be written is no error."""
        inputs = ((path, *row.stamp, row.digest, row.data) for path, row in news.inputs.items())
        pages = ((path, *made.stamp, *made[1:]) for path, made in news.pages.items())
        noted = {**notes, "edition": self._edition}
        try:
            with contextlib.closing(self._writable()) as database, database:
                for table, gone in (("inputs", news.gone_inputs), ("pages", news.gone_pages)):
                    database.executemany(f"DELETE FROM {table} WHERE path = ?", ((path,) for path in gone))  # noqa: S608
                rows = ((*row, _seal(*row)) for row in inputs)
                database.executemany("INSERT OR REPLACE INTO inputs VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
                database.executemany("INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?, ?, ?, ?)", pages)
                notes_rows = ((name, value, _seal(name, value)) for name, value in noted.items())
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


def _seal(*values: object) -> int:
    """Return a checksum: SQLite keeps none, and a flipped bit in a card would be a wrong word on a page."""
    return crc32(repr(values).encode("utf-8", "surrogatepass"))
