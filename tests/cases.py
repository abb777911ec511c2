"""Reads the case files in tests/data/cases: plain text that anyone can add to without Python.

A case is a title, a dot on a line of its own, the input, a dot, the expected result, a dot, as in markdown-it-py's
fixtures. What stands between cases is free text. Input and result may hold blank lines, but no line that is one dot.
"""

from dataclasses import dataclass
from pathlib import Path

CASES = Path(__file__).parent / "data" / "cases"


@dataclass(frozen=True, slots=True)
class Case:
    """One claim: what is read, and what must come of it."""

    title: str
    input: str
    """Without the line end before the dot; so an input of one line is that line."""
    expected: str
    line: int
    """Of the title in its file, counted from 1."""

    def __str__(self) -> str:
        return f"{self.line}: {self.title}"


def parse_cases(text: str) -> list[Case]:
    """Return the cases of a file's text, in order.

    Raises ValueError, naming the line, where a case has no title or no end.
    """
    lines = text.split("\n")
    dots = [number for number, line in enumerate(lines) if line == "."]
    if len(dots) % 3:
        raise ValueError(f"the case at line {dots[-1] + 1} has no end; a case has three dots")
    cases = []
    for first, second, third in zip(dots[0::3], dots[1::3], dots[2::3], strict=True):
        title = lines[first - 1].strip() if first else ""
        if not title:
            raise ValueError(f"the case at line {first + 1} has no title above its first dot")
        cases.append(Case(title, "\n".join(lines[first + 1 : second]), "\n".join(lines[second + 1 : third]), first))
    return cases


def read_cases(name: str) -> list[Case]:
    """Return the cases of tests/data/cases/NAME.md."""
    return parse_cases((CASES / f"{name}.md").read_text(encoding="utf-8"))
