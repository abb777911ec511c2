"""A build that is killed at any moment leaves no half-written file, and the next one equals a build from nothing."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from site_gen.build import build
from site_gen.config import read_config
from tests.test_incremental import article, make_anew, tree

KILLS = 100 if os.environ.get("SITE_GEN_LONG") else 8


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """Return a site that takes long enough to be killed in the middle, with workers at work."""
    root = tmp_path / "site"
    (root / "content/articles").mkdir(parents=True)
    for number in range(260):
        text = article(Random(number), f"n{number}")
        (root / f"content/articles/n{number}.md").write_text(text, encoding="utf-8")
    return root


def start(root: Path) -> "subprocess.Popen[bytes]":
    """Start a build in a process group of its own."""
    command = [sys.executable, "-m", "site_gen", "build", "--root", str(root), "--jobs", "2"]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # else a child of a job in the background is deaf
    try:
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)
    finally:
        signal.signal(signal.SIGINT, before)


def wait_for_all(group: int) -> None:
    """Wait until the last process of a killed group is gone: a worker's end frees the lock as well."""
    with contextlib.suppress(ProcessLookupError):
        while True:
            os.killpg(group, 0)
            time.sleep(0.01)


def test_killed_builds_tear_nothing(large: Path, tmp_path: Path) -> None:
    """Whatever is published is whole, after each kill; afterwards one build mends all."""
    random = Random(7)
    for number in range(KILLS):
        text = article(Random(1000 + number), f"n{number}")
        (large / f"content/articles/n{number}.md").write_text(text, encoding="utf-8")
        with start(large) as process:
            time.sleep(random.uniform(0.05, 1.2))
            os.killpg(process.pid, signal.SIGKILL)
        wait_for_all(process.pid)
        for file, (_, data) in tree(large / "output").items():
            if file.endswith(".html") and not file.startswith(".site_gen-new/"):
                assert data.endswith(b"</html>\n"), file

    build(read_config(large))

    assert tree(large / "output") == make_anew(large, tmp_path / "anew")


def test_an_interrupt_ends_all_at_once(large: Path) -> None:
    """Ctrl-C: exit 130, no worker left, no traceback, nothing staged left behind."""
    with start(large) as process:
        while not (large / "output/.site_gen-new").exists():  # from here on, workers are at work
            time.sleep(0.005)
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=10)

    assert process.returncode == 130
    assert b"Traceback" not in errors
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    assert not (large / "output/.site_gen-new").exists()


def test_the_second_build_says_who_is_first(large: Path) -> None:
    """Two at once: the second names the process and ends with 3."""
    with start(large) as first:
        while not (large / ".site_gen/lock").exists() or not (large / ".site_gen/lock").read_text():
            time.sleep(0.01)
        with start(large) as second:
            _, errors = second.communicate(timeout=30)
        first.wait(timeout=60)

    assert second.returncode == 3
    assert str(first.pid) in errors.decode()
