"""What people wrote down about the articles in tests/data/annotated; docs/annotation.md says how."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from site_gen.model import Facts, QuoteKind, Seed, Span

ANNOTATED = Path(__file__).parents[1] / "data" / "annotated"

_EDGE = " \t\r\n\u00a0\"'`“”„‟‘’‚‛«»‹›「」『』,.;:!?…-–—()[]"
_BEFORE = "\"'`“”„‟‘’‚‛«»‹›「」『』:—-\n\r"
"""What a quotation begins behind: a mark, or the colon or dash of an interview."""


class Piece(NamedTuple):
    """The part of a quotation that stands in one paragraph."""

    span: Span
    speaker: str | None
    kind: QuoteKind
    told_by: str | None = None
    unmarked: bool = False
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class Truth:
    """An annotated article."""

    seed: Seed
    about: dict[str, Any]
    """The annotation as it stands in the file."""
    pieces: tuple[Piece, ...]
    not_quotes: tuple[Span, ...]
    questions: tuple[Span, ...]
    """An interviewer's words: nobody has to list them, but they are not the guest's."""
    headlines: tuple[Span, ...]
    """The lines that repeat the title; quotations in them are not counted."""

    @property
    def speakers(self) -> dict[str, dict[str, Any]]:
        """By name."""
        return {speaker["name"]: speaker for speaker in self.about["speakers"]}


def load_all() -> list[Truth]:
    """Return all annotated articles in the order of their names."""
    return [load(path) for path in sorted(ANNOTATED.glob("*.txt"))]


def load(path: Path) -> Truth:
    """Return the annotated article whose text is at `path`.

    Raises ValueError where the annotation quotes words that are not in the text, or not in this order.
    """
    text = path.read_bytes().decode("utf-8")
    about = yaml.safe_load(path.with_suffix(".yml").read_text(encoding="utf-8"))
    pieces: list[Piece] = []
    outer = inner = 0
    for quote in about["quotes"]:
        nested = quote["kind"] == "nested"
        span = _find(text, quote["text"], inner if nested else outer, path.name)
        inner, outer = (span.end, outer) if nested else (span.start, span.end)
        rest = quote["speaker"], quote["kind"], quote.get("told_by"), quote.get("unmarked", False)
        pieces += (Piece(part, *rest) for part in cut(text, span))
    title = about["title"]
    lines = [Span(*match.span()) for match in re.finditer(r"[^\r\n]+", text)]
    return Truth(
        seed=Seed(path.stem, text, Facts(lang="" if about["lang"] == "en" else about["lang"])),
        about=about,
        pieces=tuple(pieces),
        not_quotes=tuple(_find_all(text, about["not_quotes"], path.name)),
        questions=tuple(_find_all(text, about.get("questions", []), path.name)),
        headlines=tuple(span for span in lines if title and text[span.start : span.end].strip() == title),
    )


def _find_all(text: str, stretches: Iterable[str], where: str) -> Iterable[Span]:
    start = 0
    for stretch in stretches:
        span = _find(text, stretch, start, where)
        start = span.end
        yield span


def _find(text: str, words: str, start: int, where: str) -> Span:
    """Return the next place of the words that begins behind a mark, a colon or a dash; else simply the next place."""
    pattern = r"\r?\n".join(re.escape(line) for line in words.split("\n"))
    bounded = rf"(?<!\w){pattern}(?!\w)" if words[0].isalnum() and words[-1].isalnum() else pattern
    places = [Span(*match.span()) for match in re.compile(bounded).finditer(text, start)]
    if not places:
        raise ValueError(f"{where}: not in the text, or not in this order: {words!r}")
    return next((span for span in places if text[: span.start].rstrip(" \u00a0")[-1:] in _BEFORE), places[0])


def cut(text: str, span: Span) -> Iterable[Span]:
    """Return the paragraphs of a stretch, without the marks, blanks and points at their ends."""
    for match in re.compile(r"[^\r\n]+").finditer(text, span.start, span.end):
        start, end = match.span()
        while start < end and text[start] in _EDGE:
            start += 1
        while end > start and text[end - 1] in _EDGE:
            end -= 1
        if start < end:
            yield Span(start, end)
