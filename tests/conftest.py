"""What the tests share: a site of our own in a temporary folder."""

import shutil
from pathlib import Path

import pytest

DATA = Path(__file__).parent / "data"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a fresh copy of the site in tests/data/site/before, not yet built."""
    folder = tmp_path / "site"
    shutil.copytree(DATA / "site" / "before", folder)
    return folder
