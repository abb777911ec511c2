"""The preview's workshop: looks at a site's inputs, builds when they change, and tells what came of it.

It works in a process of its own, so that pages are served while it builds, a build that dies takes nobody with it,
and everything a build has started can be ended together.  No last change is missed: the inputs are looked at before
each build, so whatever is saved while it runs differs from that look and is built next.  Pages come first: the index
for the search is made once nothing has changed for a while, in a process that the next change ends.
"""

import contextlib
import multiprocessing
import os
import re
import signal
import stat
import sys
import time
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import FrameType

from site_gen.config import Config, read_config
from site_gen.errors import LockedError, Problem, SiteError
from site_gen.report import Report

Build = Callable[[Config], Report]

_INPUTS = ("seeds", "content", "templates")
_LEFTOVER = re.compile(r".*(~|\.sw[a-z]|\.tmp|\.new)|\.#.*|#.*#|~\$.*|4913|\.DS_Store|Thumbs\.db")
"""Names that editors and file managers leave behind for a moment, and what the program puts beside an edited page."""

TICK = 0.05
"""Seconds between two questions whether anything has changed."""
_REST = 0.03
"""Seconds without a change after which a save, or a storm of saves, has come to rest."""
_PATIENCE = 1.0
"""Seconds after which a storm is built although it goes on."""
_AWAKE = 300.0
"""Seconds after a change during which the next one is expected."""
_LONG_LOCKED = 40
"""Builds begun in vain after which it is told that another one is running."""
_CALM = 1.0
"""Seconds after a build without another change after which the index is made."""
_FEW = 8
"""Files that change together when a person saves; more is a storm: a checkout, a script."""

Stamp = tuple[int, int]
"""Of a file: time of its last change in nanoseconds, size in bytes."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one build."""

    config: Config
    """The settings it was made with; the last ones that could be read when it failed for them."""
    published: bool
    """False when the last good pages are still in place."""
    changed: bool
    """Whether a page may look different now."""
    problems: tuple[Problem, ...]
    lines: tuple[str, ...]
    """The same for the terminal, with warnings and notes; what sums it up is the last."""
    is_indexed: bool = True
    """Whether the index for the search holds what is published."""

    @classmethod
    def failure(cls, config: Config, problems: tuple[Problem, ...]) -> "Outcome":
        """Return the outcome of a build that came to nothing."""
        lines = tuple(f"error: {problem}" for problem in problems)
        return cls(config, published=False, changed=False, problems=problems, lines=lines)


def look(root: Path) -> dict[str, Stamp]:
    """Return the stamp of every file that a build reads.

    No link to a folder is followed below the inputs' own, so loops end and nothing outside is walked.
    """
    stamps = _stamps([str(root / "pyproject.toml")])
    pending = [str(root / name) for name in _INPUTS]
    while pending:
        with contextlib.suppress(OSError), os.scandir(pending.pop()) as entries:  # no such folder: the build says so
            files = []
            for entry in entries:
                if _LEFTOVER.fullmatch(entry.name):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    pending.append(entry.path)
                else:
                    files.append(entry.path)
            stamps |= _stamps(files)
    return stamps


def _stamps(paths: Iterable[str]) -> dict[str, Stamp]:
    """Return the stamps of those paths that are files."""
    stamps = {}
    for path in paths:
        try:
            info = os.stat(path)  # noqa: PTH116 (a hundred thousand of them, several times a minute)
        except OSError:  # gone since, or a link to nowhere
            continue
        if stat.S_ISREG(info.st_mode):
            stamps[path] = (info.st_mtime_ns, info.st_size)
    return stamps


class Watcher:
    """Notices changes to the inputs of one site, asked every `TICK` seconds.

    A look at all files costs time in proportion to their number, so it is taken as often as it costs a fifth of one
    processor while somebody works, later a twentieth.  The files that changed last are looked at every time: whoever
    has saved a page is likely to save it again.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._stamps: dict[str, Stamp] | None = None
        self._warm: set[str] = set()
        self._changed_at = self._due = time.monotonic()

    def examine(self) -> bool:
        """Return whether anything has changed since the last call, true at the first; waits until it comes to rest."""
        before = self._stamps
        if before is not None and time.monotonic() < self._due and not self._is_warm_changed(before):
            return False
        stamps = self._look()
        if stamps == before:
            return False
        if before is not None:
            self._warm = {path for path, _ in stamps.items() ^ before.items()}
            stamps = self._settle(stamps)
        self._stamps = stamps
        self._changed_at = time.monotonic()
        return True

    def forget(self) -> None:
        """Find everything changed at the next call."""
        self._stamps = None

    def _is_warm_changed(self, before: dict[str, Stamp]) -> bool:
        return len(self._warm) <= _FEW and _stamps(self._warm) != {
            path: before[path] for path in self._warm if path in before
        }

    def _look(self) -> dict[str, Stamp]:
        started = time.monotonic()
        stamps = look(self._root)
        ended = time.monotonic()
        rest = 4 if ended - self._changed_at < _AWAKE else 19
        self._due = ended + rest * (ended - started)
        return stamps

    def _settle(self, stamps: dict[str, Stamp]) -> dict[str, Stamp]:
        """Return the stamps once nothing changes any more: of a few files, those; of more, any."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            time.sleep(_REST)
            if len(self._warm) <= _FEW:
                others = {path: stamp for path, stamp in stamps.items() if path not in self._warm}
                later = others | _stamps(self._warm)
            else:
                later = self._look()
            if later == stamps:
                break
            stamps = later
        return stamps


def attempt(config: Config, build: Build) -> Outcome:
    """Read the settings again and build; whatever goes wrong is part of the outcome.

    The output folder and whether drafts are shown stay as in `config`.
    """
    try:
        fresh = read_config(config.root, output=str(config.output))
        config = replace(fresh, drafts=config.drafts)
        report = build(config)
    except (LockedError, _Ended):
        raise
    except SiteError as error:
        return Outcome.failure(config, error.problems)
    except BaseException as error:  # noqa: BLE001  (SystemExit too: the preview outlives every mistake in a build)
        traceback.print_exc()
        return Outcome.failure(config, (_mistake(error),))
    return Outcome(
        config,
        published=True,
        changed=bool(report.written or report.removed),
        problems=tuple(report.problems),
        lines=tuple(report.lines()),
        is_indexed=report.is_indexed,
    )


class _Ended(BaseException):
    """The preview ends."""


def _mistake(error: BaseException) -> Problem:
    """Return a mistake in the program as a problem, with the place where it happened."""
    frames = traceback.extract_tb(error.__traceback__)
    place, line = (Path(frames[-1].filename).name, frames[-1].lineno or 0) if frames else ("", 0)
    said = "".join(traceback.format_exception_only(error)).strip()
    return Problem(place, line, f"{said}; this is a mistake in the program, the terminal shows where")


class _Background:
    """Makes the index, while nothing else is to be done."""

    def __init__(self, build: Build) -> None:
        self._build = build
        self._config: Config | None = None
        """With what the index is to be made; None while there is nothing to make."""
        self._due = 0.0
        self._process: BaseProcess | None = None
        self._line: Connection

    def close(self) -> None:
        """End what runs; whatever it has done, the next build sets right."""
        self._config = None
        if self._process:
            self._process.kill()  # at once: somebody waits for the pages
            self._process.join()
            self._line.close()
            self._process = None

    def plan(self, outcome: Outcome) -> None:
        """Begin after a while, if the index is not what the site holds."""
        self._config = None if outcome.is_indexed else outcome.config
        self._due = time.monotonic() + _CALM

    def outcome(self) -> Outcome | None:
        """Return what came of it, once; begin when it is time."""
        if self._process:
            if not self._line.poll() and self._process.is_alive():
                return None
            outcome: Outcome | None = None
            with contextlib.suppress(EOFError):  # locked, or killed: the next change tries again
                outcome = self._line.recv()
            self.close()
            return outcome
        if self._config and time.monotonic() >= self._due:
            context = multiprocessing.get_context("fork")
            self._line, theirs = context.Pipe()
            self._process = context.Process(target=_make_index, args=(self._config, self._build, theirs))
            self._process.start()
            theirs.close()
        return None


def _make_index(config: Config, build: Build, line: Connection) -> None:
    """Build with the index; a page looks different afterwards if the search has just become possible."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    page = config.output / "search/index.html"
    with contextlib.suppress(LockedError):
        before = _stamps([str(page)])
        outcome = attempt(config, build)
        line.send(replace(outcome, changed=before != _stamps([str(page)])))


def work(config: Config, build: Build, line: Connection, *, at_once: bool, index: Build) -> None:
    """Build, and build again after each change, sending every Outcome, until the other end of `line` closes.

    With `at_once` false the inputs as they are count as built.  `index` is the build that makes the index as well; it
    follows when `build` has left it out and nothing has changed for a while.
    """
    if sys.platform != "win32":
        os.setsid()  # one group with all that a build starts; Ctrl-C in the terminal is for the server alone
    signal.signal(signal.SIGTERM, _end)
    watcher = Watcher(config.root)
    background = _Background(index)
    locked = 0
    with contextlib.suppress(_Ended, BrokenPipeError), contextlib.closing(background):
        if not at_once:
            watcher.examine()
        while True:
            if watcher.examine():
                background.close()
                try:
                    outcome = attempt(config, build)
                except LockedError as error:
                    watcher.forget()  # and try again, until the other build is done
                    locked += 1
                    if locked == _LONG_LOCKED:
                        line.send(Outcome.failure(config, error.problems))
                else:
                    locked = 0
                    config = outcome.config
                    line.send(outcome)
                    background.plan(outcome)
            elif later := background.outcome():
                line.send(later)
            if line.poll(TICK):
                return


def _end(_number: int, _frame: FrameType | None) -> None:
    raise _Ended
