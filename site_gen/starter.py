"""Begins a new site: copies the folder `starter_site/`."""

import shutil
from pathlib import Path

from site_gen.errors import OutputError

_SOURCE = Path(__file__).parent / "starter_site"


def start_site(folder: Path) -> None:
    """Make a ready site in a folder that is empty or does not exist.  Raises OutputError for any other."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            message = "is there already and is not empty; name a new folder"
            raise OutputError(message, path=str(folder))
        shutil.copytree(_SOURCE, folder, dirs_exist_ok=True, copy_function=shutil.copyfile)
        (folder / "site.toml").rename(folder / "pyproject.toml")  # a pyproject.toml in a package confuses tools
        (folder / "gitignore").rename(folder / ".gitignore")
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}", path=str(folder)) from error
