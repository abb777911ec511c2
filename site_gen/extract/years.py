"""Infers the year of a date that leaves it out, from the years that the text speaks of.

The rule: the earliest year that fits all clues.  A clue is

    past      "in 2021 they approved": who names a past year barely does not mean the present one, so the text is of a
              later year; "in May 2021" and "on May 3, 2021" may be of the present year, if that is before the date
    stated    "this year, 2021", "last year, in 2021", "two years ago, in 2021", "© 2021": only one year fits
    aged      "approved more than a year ago" where another sentence says "in 2021 they approved": a thing that is dated
              by its year alone is that old for certain only when the whole of its year is
    weekday   "Wednesday, 12 January"; or the weekday in the first sentence after a dateline, which is the day itself
              or the one before

What lies ahead ("by 2030", "the 2024 election") is no clue.  Without a past, stated or aged one there is no year, for
a weekday alone comes back every few years.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from site_gen.extract.days import LATEST_YEAR, WEEKDAYS, Day, find_days
from site_gen.extract.text import split_sentences
from site_gen.model import Span


@dataclass(frozen=True, slots=True)
class Inference:
    """The year of a date, and why."""

    year: int
    basis: tuple[Span, ...]
    """The words of the text it follows from, in order."""
    clues: int
    """How many clues of different kinds agree on it."""


@dataclass(frozen=True, slots=True)
class _Clue:
    kind: str
    year: int
    """The earliest it allows, or the only one where the kind is "stated"."""
    span: Span
    bare: bool = False
    """Dated by a year alone."""


_PAST = re.compile(
    r"\b(?:in|since|during|en|im|im\sJahr|nel|em|w|в|у|(?:late|early|mid|spring|summer|autumn|fall|winter)(?:[\s-]of)?)[\s-]((?:1[89]|20)\d\d)\b(?![-–/]\d)",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|going\sto|plan(?:s|ned|ning)?|expect(?:s|ed)?|scheduled|upcoming|until|future|due|aims?"
    r"|target|forecasts?|predict(?:s|ed)?|hopes?|could|(?-i:may)|might|should|to\sbe|if)\b",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\b(?:in|on|since|from|after|of|dated)\s$", re.IGNORECASE)
_STATED = re.compile(
    r"\b(?P<which>this|last|next)\syear,?\s(?:\(|in\s)?(?P<after>(?:1[89]|20)\d\d)\b"
    r"|\b(?P<before>(?:1[89]|20)\d\d),?\s\(?(?P<that>this|last|next)\syear\b"
    r"|(?:©|\(c\)|\bcopyright)\s(?:©\s)?(?:\d{4}\s?[-–]\s?)?(?P<rights>(?:1[89]|20)\d\d)\b",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\b(?P<more>(?:more|over|longer)\s(?:than\s)?)?(?P<number>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d\d?)"
    r"\syears?\sago(?:,?\s\(?in\s(?P<year>(?:1[89]|20)\d\d)\b)?",
    re.IGNORECASE,
)
_FIRST_OF_THE_WEB = 1995
"""What speaks of no later year than those before gives no clue: no text is scraped from a web that was not there."""
_OFFSETS = {"this": 0, "last": 1, "next": -1}
_NUMBERS = dict.fromkeys(("a", "an"), 1) | {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        start=1,
    )
}
_DEED = re.compile(r"\b[^\W\d_]{4,}ed\b")
"""A regular past tense or participle."""
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b")


def infer_year(text: str, paragraphs: Sequence[Span], day: Day, lead: Span | None = None) -> Inference | None:
    """Return the earliest year of `day` that fits what the paragraphs say, or None where they do not say enough.

    `lead` is the sentence after the dateline in which the day stands, if it stands in one.
    """
    sentences = [sentence for paragraph in paragraphs for sentence in split_sentences(text, paragraph)]
    clues = list(_find_clues(text, sentences, day))
    if not clues:
        return None
    weekdays = _weekdays(text, day, lead)
    stated = [clue for clue in clues if clue.kind == "stated"]
    floor = max(clue.year for clue in clues)
    if floor < _FIRST_OF_THE_WEB:
        return None
    if stated and any(clue.year != floor for clue in stated):
        return None  # they contradict each other
    for year in range(floor, min(floor + 1 if stated else floor + 12, LATEST_YEAR + 1)):
        if _fits(day, year, weekdays):
            deciding = [clue for clue in clues if clue.year == floor or clue.kind == "aged"]
            kinds = {clue.kind for clue in deciding} | ({"weekday"} if weekdays and year - floor < 2 else set())
            kinds |= {"past"} if any(clue.kind == "past" for clue in clues if clue.year >= floor - 1) else set()
            return Inference(year, tuple(sorted({clue.span for clue in deciding})), len(kinds))
    return None


def _fits(day: Day, year: int, weekdays: frozenset[int]) -> bool:
    try:
        weekday = dt.date(year, day.month, day.day).weekday()
    except ValueError:
        return False  # 29 February
    return not weekdays or weekday in weekdays


def _weekdays(text: str, day: Day, lead: Span | None) -> frozenset[int]:
    """Return the weekdays that the date may be; none where nothing is said."""
    if day.weekday is not None:
        return frozenset({day.weekday})
    if lead and not _AHEAD.search(text, lead.start, lead.end):
        named = {WEEKDAYS.index(match.group()) for match in _WEEKDAY.finditer(text, lead.start, lead.end)}
        if len(named) == 1:
            weekday = named.pop()
            return frozenset({weekday, (weekday + 1) % 7})
    return frozenset()


def _find_clues(text: str, sentences: Sequence[Span], day: Day) -> Iterator[_Clue]:
    deeds: dict[str, _Clue] = {}
    for sentence in sentences:
        for clue in _past(text, sentence, day):
            yield clue
            for deed in _deeds(text, sentence) if clue.bare else ():
                deeds[deed] = max(clue, deeds.get(deed, clue), key=lambda clue: clue.year)
    for sentence in sentences:
        for match in _STATED.finditer(text, sentence.start, sentence.end):
            year = int(match["after"] or match["before"] or match["rights"])
            offset = _OFFSETS[(match["which"] or match["that"] or "this").lower()]
            yield _Clue("stated", year + offset, Span(*match.span()))
        same = [deeds[deed] for deed in _deeds(text, sentence) if deed in deeds]
        for match in _AGO.finditer(text, sentence.start, sentence.end):
            number = match["number"].lower()
            years = int(number) if number.isdigit() else _NUMBERS[number]
            if match["year"]:
                yield _Clue("stated", int(match["year"]) + years, Span(*match.span()))
            elif match["more"] and same:
                clue = max(same, key=lambda clue: clue.year)
                yield _Clue("aged", clue.year + years, Span(*match.span()))
                yield _Clue("aged", clue.year + years, clue.span)


def _past(text: str, sentence: Span, day: Day) -> Iterator[_Clue]:
    if _AHEAD.search(text, sentence.start, sentence.end):
        return
    for match in _PAST.finditer(text, sentence.start, sentence.end):
        yield _Clue("past", int(match[1]) + 1, Span(*match.span()), bare=True)
    for found in find_days(text, sentence):
        if (
            found.year
            and found.span != day.span
            and _SINCE.search(text, max(sentence.start, found.span.start - 8), found.span.start)
        ):
            later = (found.month, found.day) > (day.month, day.day)
            yield _Clue("past", found.year + later, found.span)


def _deeds(text: str, sentence: Span) -> frozenset[str]:
    """Return what the first words of a sentence say was done: two sentences that share it tell of the same thing."""
    end = min(sentence.end, sentence.start + 500)
    return frozenset(match.group().lower() for match in _DEED.finditer(text, sentence.start, end))
