"""Seeds as they lie on the disk: bytes in, `Seed` out."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from site_gen import files
from site_gen.decoding import MAX_BYTES, decode
from site_gen.errors import Problem, SeedError
from site_gen.fields import Reader
from site_gen.model import Facts, Seed
from site_gen.simple_yaml import StrictYamlError
from site_gen.strict_yaml import load

_FACTS = ("title", "date", "source", "url", "author", "lang", "rights")


@dataclass(frozen=True, slots=True)
class RawSeed:
    """A seed and its facts file, as bytes."""

    key: str
    path: str
    """Its file, relative to the site's root."""
    data: bytes
    facts: bytes
    """Empty when there is no facts file."""

    @property
    def digest(self) -> str:
        """SHA-256 of the seed, followed by its facts file."""
        return hashlib.sha256(self.data + self.facts).hexdigest()


def seed_path(key: str) -> str:
    """Return a seed's file, relative to the site's root."""
    return f"seeds/{key}.txt"


def facts_path(key: str) -> str:
    """Return the facts file of a seed, relative to the site's root."""
    return f"seeds/{key}.yml"


def read_seed(file: Path, key: str, path: str) -> RawSeed:
    """Return a seed's bytes and those of the facts file beside it; `path` names it in messages.  Raises SeedError."""
    beside = file.with_suffix(".yml")
    try:
        data = files.read_bytes(file, MAX_BYTES)
        facts = files.read_bytes(beside, MAX_BYTES) if _is_there(beside) else b""
    except SeedError as error:
        raise SeedError(error.problems[0].message, path=path) from error
    return RawSeed(key, path, data, facts)


def _is_there(beside: Path) -> bool:
    """Tell whether there is a facts file; a link that leads out of the folder is passed over, as with seeds."""
    return beside.exists() and beside.resolve().is_relative_to(beside.parent.resolve())


def parse_seed(raw: RawSeed) -> tuple[Seed, tuple[Problem, ...]]:
    """Return the seed, and a warning when its encoding had to be guessed.

    Raises SeedError for a text that cannot be decoded and for a facts file with mistakes.
    """
    try:
        text, warning = decode(raw.data)
    except ValueError as error:
        raise SeedError(str(error), path=raw.path) from error
    warnings = (Problem(raw.path, 0, warning),) if warning else ()
    return Seed(raw.key, text, _parse_facts(raw)), warnings


def _parse_facts(raw: RawSeed) -> Facts:
    path = facts_path(raw.key)
    if not raw.facts:
        return Facts()
    try:
        node = load(raw.facts.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise SeedError("not UTF-8; save it as UTF-8", path=path) from error
    except StrictYamlError as error:
        raise SeedError(error.message, path=path, line=error.line) from error
    read = Reader(path, 0)
    fields = {} if node.value is None else read.fields("a facts file", node, _FACTS)
    texts = {key: read.text(key, fields.get(key)) for key in _FACTS if key not in {"date", "url"}}
    facts = Facts(date=read.date("date", fields.get("date")), url=read.address("url", fields.get("url")), **texts)
    if read.problems:
        raise SeedError.of(tuple(read.problems))
    return facts
