"""The checkers of others, each as a function from a finished site to what it has to complain of.

They come from npm, pinned in package-lock.json; `install` puts them into node_modules beside it.
"""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from lxml import etree

FOLDER = Path(__file__).parent
_MODULES = FOLDER / "node_modules"
_NEEDED = {
    "node": "Node 20 or newer is needed: apt-get install nodejs, or from nodejs.org",
    "npm": "npm is needed: apt-get install npm, or from nodejs.org",
    "java": "Java 17 or newer is needed by the Nu HTML checker: apt-get install default-jre-headless",
}


class Scores(NamedTuple):
    """Lighthouse's verdict on a page: its scores from 0 to 1, and the audits that cost points."""

    scores: dict[str, float]
    lost: list[str]


def install() -> None:
    """Install the npm packages as the lock file has them, unless they are there; fails naming what is missing."""
    for program, remedy in _NEEDED.items():
        if not shutil.which(program):
            pytest.fail(remedy, pytrace=False)
    lock, done = FOLDER / "package-lock.json", _MODULES / ".site_gen_lock"
    if done.exists() and done.read_bytes() == lock.read_bytes():
        return
    finished = subprocess.run(["npm", "ci"], cwd=FOLDER, capture_output=True, text=True, check=False)
    if finished.returncode:
        pytest.fail(f"npm ci in {FOLDER} has failed: {finished.stderr.strip()}", pytrace=False)
    shutil.copyfile(lock, done)


def html_complaints(site: Path) -> list[str]:
    """Return the errors and warnings of the Nu HTML checker and of html-validate for all HTML files of a folder.

    The former looks at style sheets, too.  Both run at the same time.
    """
    jar = _MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    program = _MODULES / "html-validate" / "bin" / "html-validate.mjs"
    options = ("--format", "json", "--exit-zero-always", "--also-check-css", "--skip-non-html")
    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "said.json"  # into a file: it ends without waiting until a pipe has taken all it says
        rules = ("--config", str(FOLDER / ".htmlvalidate.json"), "--formatter", f"json={said}")
        with (
            _start("java", "-Xss16m", "-jar", str(jar), *options, str(site)) as nu,
            _start("node", str(program), *rules, f"{site}/**/*.html") as validate,
        ):
            messages = json.loads(nu.communicate()[1])["messages"]
            wrong = "".join(validate.communicate())
        assert not wrong
        files = json.loads(said.read_text(encoding="utf-8"))
    found = [_complaint(site, m["url"].removeprefix("file:"), m.get("lastLine"), m["message"]) for m in messages]
    return found + [_complaint(site, f["filePath"], m["line"], m["message"]) for f in files for m in f["messages"]]


def _start(*command: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")


def _complaint(site: Path, file: str, line: int | None, message: str) -> str:
    return f"{Path(file).relative_to(site)}:{line}: {message}"


def axe_script() -> str:
    """Return the script that gives a page `axe`."""
    return (_MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def lighthouse(addresses: Sequence[str], browser: str, *, performance: float) -> dict[str, Scores]:
    """Return the scores of each page; the median of three where the first run falls short of `performance`."""
    environment = os.environ | {"CHROME_PATH": browser, "CHECKERS_PERFORMANCE": str(performance)}
    finished = subprocess.run(
        ["node", str(FOLDER / "lighthouse.mjs"), *addresses],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env=environment,
    )
    found: dict[str, Any] = json.loads(finished.stdout)
    return {address: Scores(**verdict) for address, verdict in found.items()}


def schema_complaints(schema: str, files: Iterable[Path]) -> list[str]:
    """Return where XML files break the rules of a RELAX NG schema in this folder."""
    rules = etree.RelaxNG(etree.parse(FOLDER / schema))
    found = []
    for file in files:
        if not rules.validate(etree.parse(file)):
            found += [f"{file}:{error.line}: {error.message}" for error in rules.error_log]
    return found
