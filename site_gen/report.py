"""What happened: counts, problems, and the exit code that follows.  Says it; decides nothing."""

import contextlib
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from time import monotonic
from typing import TypeVar

from site_gen.errors import Problem

T = TypeVar("T")
MAX_NOTES = 40
"""Notes shown on a terminal; the rest is counted."""


@dataclass(slots=True)
class Report:
    """Gathered while a build runs; the only value that changes."""

    articles: int = 0
    quotations: int = 0
    speakers: int = 0
    converted: int = 0
    """Content pages made or made anew from seeds."""
    is_indexed: bool = True
    """Whether the search index holds what is published."""
    written: int = 0
    unchanged: int = 0
    removed: int = 0
    problems: list[Problem] = field(default_factory=list)
    """What was left out or needs a person: the site is published, the exit code is 1."""
    warnings: list[Problem] = field(default_factory=list)
    """What was built but may not be meant; counts as a problem under --strict."""
    notes: list[Problem] = field(default_factory=list)
    """What was done and may be of interest: lines removed from seeds, drafts held back."""
    stages: dict[str, float] = field(default_factory=dict)
    """Seconds by stage of the build."""
    started: float = field(default_factory=monotonic)

    @contextlib.contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Take the time of a stage."""
        started = monotonic()
        yield
        self.stages[name] = monotonic() - started

    @property
    def exit_code(self) -> int:
        """0: all well; 1: published with problems."""
        return 1 if self.problems else 0

    def lines(self, *, strict: bool = False, verbose: bool = False) -> Iterator[str]:
        """Yield the report as lines for a terminal, the summary last; `verbose` has every note."""
        shown = len(self.notes) if verbose else MAX_NOTES
        yield from (f"note: {note}" for note in self.notes[:shown])
        if len(self.notes) > shown:
            yield f"note: … and {len(self.notes) - MAX_NOTES} notes more; --verbose shows them all"
        yield from (f"warning: {warning}" for warning in self.warnings)
        yield from (f"problem: {problem}" for problem in self.problems)
        yield (
            f"{_count(self.articles, 'article')}, {_count(self.quotations, 'quotation')}, "
            f"{_count(self.speakers, 'speaker')}; "
            f"pages: {self.written:,} written, {self.unchanged:,} unchanged, {self.removed:,} removed; "
            f"{_count(len(self.problems) + len(self.warnings) * strict, 'problem')}; "
            f"{monotonic() - self.started:.2f} s"
        )


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def track(items: Iterable[T], total: int, what: str) -> Iterator[T]:
    """Yield the items; on a terminal, show a progress bar once it has taken a second."""
    if not sys.stderr.isatty():
        yield from items
        return
    started = monotonic()
    bar = None
    for done, item in enumerate(items):
        yield item
        if bar is None and monotonic() - started > 1:
            from tqdm import tqdm  # noqa: PLC0415 (47 ms that short builds need not pay)

            bar = tqdm(total=total, initial=done, desc=what, unit="", leave=False, file=sys.stderr)
        if bar is not None:
            bar.update()
    if bar is not None:
        bar.close()
