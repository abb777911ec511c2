"""What a build stands on: the files it reads, what the ledger remembers of them, and the program itself."""

import hashlib
import sys
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from site_gen import files, records
from site_gen.assets import template_folders
from site_gen.config import Config
from site_gen.files import UNTRUSTED, Stamp
from site_gen.ledger import Input, Ledger

_LIBRARIES = ("cbor2", "jinja2", "markdown_it", "markupsafe", "pagefind_bin", "slugify", "text_unidecode", "yaml")


_FOLDERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("seeds", (".txt", ".yml")),
    ("content", (".md", "people.yml", "topics.yml")),
)


class Inputs(NamedTuple):
    """The files below seeds/ and content/, by path from the site's root, and what is known of them."""

    root: Path
    jobs: int
    stamps: Mapping[str, Stamp]
    known: Mapping[str, Input]

    def is_known(self, path: str) -> bool:
        """Tell whether a file is there as the ledger knows it, or is missing and not known."""
        known = self.known.get(path)
        return self.stamps.get(path) == (known.stamp if known else None)


def scan_inputs(config: Config) -> dict[str, Stamp]:
    """Return the stamps of all files that a build reads, but for the settings; those of templates by their own path."""
    folders: list[tuple[Path, str, tuple[str, ...]]]
    folders = [(config.root / name, f"{name}/", suffixes) for name, suffixes in _FOLDERS]
    folders += [(folder, f"{folder}/", ("",)) for folder in template_folders(config)]
    stamps = {
        f"{prefix}{name}": stamp
        for folder, prefix, suffixes in folders
        for name, stamp in files.scan(folder, suffixes).items()
    }
    for path in records.PATHS:
        if (config.root / path).exists():
            stamps[path] = files.stamp_of((config.root / path).stat())
    return stamps


def state_of(config: Config, stamps: Mapping[str, Stamp], options: tuple[object, ...], now_ns: int) -> str:
    """Return a digest of everything the site follows from; "" when a file is too young to be told by its stamp."""
    if any(files.trusted(stamp, now_ns) is UNTRUSTED for stamp in stamps.values()):
        return ""
    return hashlib.sha256(repr((config, options, sorted(stamps.items()))).encode("utf-8", "replace")).hexdigest()


def know(config: Config, stamps: Mapping[str, Stamp], ledger: Ledger) -> Inputs:
    """Return the inputs with what the ledger remembers of them."""
    return Inputs(config.root, config.jobs, stamps, {**ledger.inputs("seeds/"), **ledger.inputs("content/")})


@cache
def edition() -> str:
    """Return a digest of the program and what it stands on: another program makes another site."""
    folder = Path(__file__).parent
    origins = [spec.origin for name in _LIBRARIES if (spec := find_spec(name)) and spec.origin]
    libraries = [(origin, files.stamp_of(Path(origin).stat())) for origin in origins]  # their versions take 40 ms
    digest = hashlib.sha256(repr((sys.version_info[:3], libraries)).encode())
    for file in sorted(folder.rglob("*")):
        if file.suffix in {".py", ".txt"} and "starter_site" not in file.parts:
            digest.update(f"{file.relative_to(folder)}\0".encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()
