"""The figures that must not be fallen below, in tests/data/floors.json."""

import json
import math
from collections.abc import Iterable, Mapping
from pathlib import Path

from .score import FIGURES

FLOORS = Path(__file__).parents[1] / "data" / "floors.json"


def read_floors() -> dict[str, float]:
    """Return the floor of every figure; one that was never set is 0."""
    known = json.loads(FLOORS.read_text(encoding="utf-8"))
    return {name: float(known.get(name, 0)) for name in FIGURES}


def write_floors(floors: Mapping[str, float]) -> None:
    """Write the floors in the order of the figures."""
    FLOORS.write_text(json.dumps(dict(floors), indent=2) + "\n", encoding="utf-8")


def fallen(figures: Mapping[str, float], floors: Mapping[str, float]) -> dict[str, float]:
    """Return the figures that are below their floors."""
    return {name: figure for name, figure in figures.items() if figure < floors[name]}


def moved(
    floors: Mapping[str, float],
    figures: Mapping[str, float],
    *,
    raised: bool = False,
    lowered: Iterable[str] = (),
) -> dict[str, float]:
    """Return new floors: all raised to what is reached, where that is higher, and those named lowered to it."""
    reached = {name: math.floor(figure * 1000) / 1000 for name, figure in figures.items()}
    new = {name: max(level, reached[name]) if raised else level for name, level in floors.items()}
    return new | {name: reached[name] for name in lowered}
