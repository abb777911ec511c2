"""Brings the index for the search up to date: blocks that hold what they held stay, the others are made by Pagefind."""

import hashlib
import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from site_gen.ledger import Made
from site_gen.model import Entry
from site_gen.search import Block, Record


class Fresh(NamedTuple):
    """A block that has just been made."""

    folder: str
    key: str
    fingerprint: str
    files: tuple[tuple[str, bytes], ...]
    """Path and bytes of each."""


class Index(NamedTuple):
    """The index as it is to be published."""

    blocks: tuple[str, ...] = ()
    """The folders of its blocks, that of the newest articles first; of those that hold a word."""
    kept: Mapping[str, Made] = {}
    """Blocks that stay as they are, by folder."""
    fresh: tuple[Fresh, ...] = ()
    is_current: bool = True
    """Whether it holds what the site holds."""


class Indexer(NamedTuple):
    """Makes an index, from what the last build left of it."""

    gather: Callable[[Iterable[Entry]], list[Record]]
    """Returns the records of some articles."""
    language: str
    """As which all of them are read ("en")."""
    salt: str
    """What else the files follow from."""
    jobs: int
    """Blocks at once; 0 for one a processor."""
    made: Mapping[str, Made]
    """The batches of the last build; a block is one."""
    touched: Collection[str]
    """Names of those of which a file is not as it was published."""

    def recall(self, blocks: Sequence[Block]) -> Index:
        """Return the index as it was left, which may lag behind the site."""
        kept = {block.folder: self.made[block.folder] for block in blocks if self._is_intact(block)}
        return _newest_first(blocks, kept, ())._replace(is_current=all(map(self._is_current, blocks)))

    def make(self, blocks: Sequence[Block]) -> Index:
        """Return the index with every block as it has to be.  Raises SearchError."""
        due = [block for block in blocks if not self._is_current(block)]
        made = list(self._make_all(due))
        fresh = tuple(block for block in made if isinstance(block, Fresh))
        same = {block.folder: row for block, row in zip(due, made, strict=True) if isinstance(row, Made)}
        kept = {block.folder: self.made[block.folder] for block in blocks if self._is_current(block)}
        return _newest_first(blocks, kept | same, fresh)

    def _is_intact(self, block: Block) -> bool:
        return block.folder in self.made and block.folder not in self.touched

    def _is_current(self, block: Block) -> bool:
        return self._is_intact(block) and self.made[block.folder].key == block.key

    def _make_all(self, due: Sequence[Block]) -> Iterator[Made | Fresh]:
        if due:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 (40 ms)

            with ThreadPoolExecutor(self.jobs or os.cpu_count()) as pool:  # threads: another program does the work
                yield from pool.map(self._bring_up_to_date, due)

    def _bring_up_to_date(self, block: Block) -> Made | Fresh:
        """Return a block made anew, or as it is when it holds what it held."""
        records = self.gather(block.entries)
        fingerprint = _fingerprint(records, self.salt)
        if self._is_intact(block):
            before = self.made[block.folder]
            if all(page.fingerprint == fingerprint for page in before.printed().values()):
                return before._replace(key=block.key)
        from site_gen.pagefind import index_records  # noqa: PLC0415 (only when there is something to index)

        files = sorted(index_records(records, self.language).items())
        return Fresh(
            block.folder, block.key, fingerprint, tuple((f"{block.folder}{name}", data) for name, data in files)
        )


def _newest_first(blocks: Sequence[Block], kept: Mapping[str, Made], fresh: Sequence[Fresh]) -> Index:
    filled = {folder for folder, row in kept.items() if row.paths} | {block.folder for block in fresh if block.files}
    return Index(tuple(block.folder for block in reversed(blocks) if block.folder in filled), kept, tuple(fresh))


def _fingerprint(records: Sequence[Record], salt: str) -> str:
    digest = hashlib.blake2b(salt.encode(), digest_size=16)
    for record in records:
        digest.update(json.dumps(record).encode())
    return digest.hexdigest()
