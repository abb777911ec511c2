"""The command: figures, errors, floors."""

import argparse
import sys
from collections.abc import Sequence

from site_gen.extract import extract

from .floors import fallen, moved, read_floors, write_floors
from .score import FIGURES, score_all
from .truth import load_all


def main(argv: Sequence[str] | None = None) -> int:
    """Print every error and the figures, move floors where asked; return 1 when a figure is below its floor."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.quality",
        description="Measure what is read from the annotated articles.",
    )
    parser.add_argument("--raise-floors", action="store_true", help="raise the floors to what is reached")
    parser.add_argument("--lower", nargs="+", choices=FIGURES, default=[], help="set these floors to what is reached")
    options = parser.parse_args(argv)

    total = score_all(load_all(), lambda seed: extract(seed).card)
    figures = total.figures()
    floors = moved(read_floors(), figures, raised=options.raise_floors, lowered=options.lower)
    low = fallen(figures, floors)

    for error in total.errors:
        sys.stdout.write(f"{error}\n")
    sys.stdout.write(f"\n{len(total.errors)} errors\n\n")
    for name, meaning in FIGURES.items():
        counts = f"{total.hits[name]}/{total.chances[name]}"
        below = "  BELOW ITS FLOOR" if name in low else ""
        sys.stdout.write(f"{name:20}{figures[name]:.3f} {counts:>9}  floor {floors[name]:.3f}  {meaning}{below}\n")
    if options.raise_floors or options.lower:
        write_floors(floors)
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
