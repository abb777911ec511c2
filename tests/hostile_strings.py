"""The strings of tests/data/hostile.txt, which try to be more than text."""

import re

from site_gen.characters import clean
from tests.conftest import DATA


def hostile_strings() -> list[str]:
    """Return the strings of tests/data/hostile.txt."""
    lines = (DATA / "hostile.txt").read_text(encoding="utf-8").split("\n")[1:-1]
    return [re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), line) for line in lines]


def one_line(text: str) -> str:
    """Return a text as a field of one line keeps it."""
    return " ".join(clean(text).split())
