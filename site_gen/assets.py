"""Where templates are, and their static files: style sheet, scripts, icons.

A static file is published under a name that holds its digest: what changes its name with its content can be kept by
browsers for ever.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from site_gen import files
from site_gen.config import Config

PACKAGED = next(
    folder
    for folder in (Path(__file__).parent / "templates", Path(__file__).parent.parent / "templates")
    if (folder / "base.html").is_file()
)
"""The templates that come with the program: inside an installed package, beside it in a checkout."""


def template_folders(config: Config) -> tuple[Path, ...]:
    """Return where templates are looked for: the site's own folder wins, file by file."""
    return tuple(dict.fromkeys([config.root / "templates", PACKAGED]))


@dataclass(frozen=True, slots=True)
class Asset:
    """One static file."""

    name: str
    """Below `templates/static/`, with forward slashes."""
    path: str
    """Where it is published, relative to the site's root: "assets/style.1a2b3c4d.css"."""
    data: bytes


def read_assets(folders: Iterable[Path]) -> tuple[Asset, ...]:
    """Return the static files of the template folders, in the order of their names; an earlier folder wins.

    What begins with a dot, what editors leave behind and links that lead out of the folder are not published.
    """
    found: dict[str, Path] = {}
    for folder in folders:
        static = folder / "static"
        for name in files.scan(static, ("",)):
            if (static / name).is_file():
                found.setdefault(name, static / name)
    assets = []
    for name, file in sorted(found.items()):
        data = file.read_bytes()
        pure = PurePosixPath(name)
        digest = hashlib.sha256(data).hexdigest()[:8]
        assets.append(Asset(name, f"assets/{pure.with_name(f'{pure.stem}.{digest}{pure.suffix}')}", data))
    return tuple(assets)
