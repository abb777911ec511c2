"""What was read from a text, as JSON for programs and as an explanation for people."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

from site_gen.decoding import decode
from site_gen.errors import Problem, SeedError
from site_gen.extract import extract
from site_gen.extract.text import line_of
from site_gen.model import Reading, Seed
from site_gen.seeds import parse_seed, read_seed


def to_json(seed: Seed, reading: Reading) -> dict[str, Any]:
    """Return what was read, ready for JSON; offsets are code points of the seed as it is."""
    card = reading.card
    return {
        "id": seed.key,
        "title": card.title,
        "source": card.source,
        "date": card.date,
        "date_basis": card.date_basis,
        "date_inferred": card.date_inferred,
        "author": card.author,
        "lang": card.lang,
        "summary": card.summary,
        "tags": list(card.tags),
        "speakers": [speaker._asdict() for speaker in card.speakers],
        "quotes": [quote._asdict() for quote in card.quotes],
    }


def explanation(seed: Seed, reading: Reading) -> str:
    """Return, for each quotation, who said it and from which words that follows."""
    lines = [reading.card.title, ""]
    for quote, evidence in zip(reading.card.quotes, reading.evidence, strict=True):
        words = " ".join(quote.text.split())
        shown = words if len(words) <= 100 else f"{words[:99]}…"
        told = f", told by {quote.told_by}" if quote.told_by else ""
        lines += [
            f"line {line_of(seed.text, quote.start)}: “{shown}”",
            f"    {quote.speaker or 'not named'}{told} ({quote.kind}, {quote.confidence})",
            f"    {evidence}",
        ]
    return "\n".join(lines) + "\n"


def write(names: Sequence[str], out: TextIO, *, jsonl: bool, explain: bool) -> list[Problem]:
    """Write what is read from the named files ("-": standard input), and return what could not be read.

    One file gives one object, several give a list; with `jsonl` every line of the input is a text of its own and its
    object is written at once.
    """
    problems: list[Problem] = []
    if jsonl:
        for name in names:
            out.writelines(_json_line(seed) for seed in _read_lines(name, problems))
        return problems
    seeds = list(_read_files(names, problems))
    if explain:
        out.write("\n".join(explanation(seed, extract(seed)) for seed in seeds))
        return problems
    found = [to_json(seed, extract(seed)) for seed in seeds]
    if found:
        out.write(json.dumps(found[0] if len(names) == 1 else found, ensure_ascii=False, indent=2) + "\n")
    return problems


def _json_line(seed: Seed) -> str:
    return json.dumps(to_json(seed, extract(seed)), ensure_ascii=False) + "\n"


def _read_files(names: Iterable[str], problems: list[Problem]) -> Iterator[Seed]:
    for name in names:
        try:
            if name == "-":
                yield Seed("-", decode(sys.stdin.buffer.read()).text)
            else:
                yield parse_seed(read_seed(Path(name), Path(name).stem, name))[0]
        except ValueError as error:
            problems.append(Problem(name, 0, str(error)))
        except SeedError as error:
            problems.extend(error.problems)


def _read_lines(name: str, problems: list[Problem]) -> Iterator[Seed]:
    try:
        stream = sys.stdin.buffer if name == "-" else Path(name).open("rb")  # noqa: SIM115 (closed below)
    except OSError as error:
        problems.append(Problem(name, 0, f"cannot be read: {error.strerror}"))
        return
    with stream:
        for number, line in enumerate(stream, 1):
            if not line.strip():
                continue
            try:
                item = json.loads(line)
                key, text = item["id"], item["text"]
                if not isinstance(text, str):
                    raise TypeError("text is no string")  # noqa: TRY301 (one place for all that may be wrong)
            except (ValueError, KeyError, TypeError, RecursionError) as error:
                message = f'no object with "id" and "text" ({type(error).__name__}: {error}); mend the line'
                problems.append(Problem("standard input" if name == "-" else name, number, message))
                continue
            yield Seed(str(key), text)
