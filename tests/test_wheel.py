"""The package as others install it: from a wheel, away from this repository."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel of the program, built by the tools that are installed, without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([*PIP, "wheel", "--no-deps", "--no-build-isolation", "--no-index", "-w", folder, ROOT], check=True)
    (found,) = folder.glob("*.whl")
    return found


def test_contents(wheel: Path) -> None:
    """The wheel holds the program, its templates, the starter site and the mark that it is typed; nothing of ours."""
    names = set(zipfile.ZipFile(wheel).namelist())
    packaged = {f"site_gen/templates/{path.name}" for path in (ROOT / "templates").iterdir() if path.is_file()}
    static = {f"site_gen/templates/static/{path.name}" for path in (ROOT / "templates" / "static").iterdir()}

    assert {"site_gen/__init__.py", "site_gen/py.typed", "site_gen/starter_site/site.toml"} | packaged | static <= names
    assert all(name.startswith("site_gen") for name in names)
    assert not any(name.startswith(("site_gen/seeds/", "site_gen/tests/")) or ".pyc" in name for name in names)
    assert any(name.endswith("LICENSE") for name in names)


def test_installed(wheel: Path, tmp_path: Path) -> None:
    """Installed from the wheel, the program makes, builds and checks a site somewhere else."""
    packages = tmp_path / "packages"
    subprocess.run([*PIP, "install", "--no-deps", "--no-index", "--target", packages, wheel], check=True)
    environment = os.environ | {"PYTHONPATH": str(packages)}

    def run(*arguments: str) -> str:
        command = [sys.executable, "-W", "error", *arguments]
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    where = run("-c", "import site_gen, site_gen.render; print(site_gen.__file__)")
    assert where.startswith(str(packages))
    run("-m", "site_gen", "new", "site")
    run("-m", "site_gen", "build", "--strict", "--root", "site", "--base-url", "https://example.org/")
    run("-m", "site_gen", "check", "--root", "site", "--base-url", "https://example.org/")
    front = (tmp_path / "site" / "output" / "index.html").read_text(encoding="utf-8")
    assert "Last ferry to Orle Island to sail in spring" in front
    assert list((tmp_path / "site" / "output" / "assets").glob("style.*.css"))
