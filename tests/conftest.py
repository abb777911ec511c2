"""What the tests share: a site of our own in a temporary folder, and how many examples a property is tried on."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["browser"]

DATA = Path(__file__).parent / "data"

settings.register_profile("short", max_examples=60, deadline=None, derandomize=True)
settings.register_profile(
    "long",
    max_examples=5_000,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("long" if os.environ.get("SITE_GEN_LONG") else "short")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the golden site be written anew; the difference is then read in review."""
    parser.addoption("--rewrite-golden", action="store_true", help="write tests/data/site/after from what is built")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a fresh copy of the site in tests/data/site/before, not yet built."""
    folder = tmp_path / "site"
    shutil.copytree(DATA / "site" / "before", folder)
    return folder
