"""Finds the day of publication, and the words from which it follows.

A date counts as the day of publication where the text says so: in a line of its own, in a dateline, with the word
"today", or where the lead tells what somebody said or did on that weekday.  Any other date is that of some event.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from site_gen.extract.days import Day, find_days
from site_gen.extract.header import Header
from site_gen.extract.lexicon import SPEECH_VERBS
from site_gen.extract.text import split_sentences
from site_gen.extract.years import infer_year
from site_gen.model import Confidence, Span


@dataclass(frozen=True, slots=True)
class Dating:
    """When an article was published, and how we know."""

    date: str = ""
    """ISO 8601, perhaps partial; empty when the text gives no clue."""
    basis: str = ""
    """The words of the text from which it follows, joined by "; "."""
    inferred: bool = False
    """True when the year is not stated but follows from other clues."""
    confidence: Confidence = "low"


_NO_DATE = Dating()
_LEAD = 3
"""So many paragraphs may tell of the day of publication, ..."""
_OPENING = 800
"""... and of each so many characters."""
_TRIED = 3
"""Days of the lead; the year of each may have to be looked for in the whole text."""
_LATER = re.compile(
    r".*https?://|(?:last\s)?(?:updated|modified|aktualisiert|mis\sà\sjour|actualizado|aggiornato)", re.IGNORECASE
)
_TODAY = re.compile(
    r"\b(?:today|tonight|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag|dziś|dzisiaj|сегодня|сьогодні)\b"
    r",?(?:\s(?:on|am|le|el|il|the|den))?\s?(?:\(\s?)?$",
    re.IGNORECASE,
)
_TODAY_AFTER = re.compile(r",?\s\(?(?:today|tonight)\b", re.IGNORECASE)
_ON = re.compile(r"\b(?:on|am|le|el|on\sthe)\s$", re.IGNORECASE)
_AHEAD = frozenset({"will", "would", "shall", "scheduled", "until", "due", "planned", "upcoming", "next", "set"})
_NEAR = 60
"""Characters between a day and what is said on it."""
_WORD = re.compile(r"[^\W\d_]+")
_BARE_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


def find_date(text: str, header: Header) -> Dating:
    """Return the day of publication that the text states or implies; an empty one when it does neither."""
    return next((dating for dating in _find_datings(text, header) if dating.date), _NO_DATE)


def _find_datings(text: str, header: Header) -> Iterator[Dating]:
    """Yield what each kind of evidence says, the most trustworthy first."""
    removed = {line.span for line in header.removed}
    stated = [line for line in header.date_lines if line in removed]
    openings = [line for line in header.date_lines if line not in removed]
    for line in sorted(stated, key=lambda line: bool(_LATER.match(text, line.start, line.end))):
        yield _read_line(text, line, header)
    for line in openings:
        yield _read_line(text, line, header)
    for day, words in islice(_lead_days(text, header), _TRIED):
        yield _date(text, words, day, header)


def _read_line(text: str, line: Span, header: Header) -> Dating:
    """Date by a line that states the day, or by a dateline."""
    for day in find_days(text, line, header.lang):
        if day.year:
            return Dating(day.iso, text[slice(*day.span)], confidence="high" if _is_consistent(day) else "medium")
        paragraph = next((span for span in header.body if span.start <= line.start < span.end), None)
        after = split_sentences(text, Span(line.end, paragraph.end)) if paragraph else ()
        return _infer(text, day, header, after[0] if after else None)
    year = _BARE_YEAR.search(text, line.start, line.end)
    return Dating(year.group(), year.group(), confidence="medium") if year else _NO_DATE


def _lead_days(text: str, header: Header) -> Iterator[tuple[Day, Span]]:
    """Yield the days of which the lead says that they are today, or that something was said on them; and the words."""
    for paragraph in header.body[:_LEAD]:
        opening = Span(paragraph.start, min(paragraph.end, paragraph.start + _OPENING))
        for sentence in split_sentences(text, opening):
            for day in find_days(text, sentence, header.lang):
                start, end = day.span
                today = _TODAY.search(text, max(sentence.start, start - 30), start)
                following = _TODAY_AFTER.match(text, end, sentence.end)
                if today or following:
                    yield day, Span(today.start() if today else start, following.end() if following else end)
                elif day.weekday is not None and day.day and _is_told_of(text, sentence, day.span):
                    yield day, day.span


def _date(text: str, words: Span, day: Day, header: Header) -> Dating:
    if not day.year:
        return _infer(text, day, header, None, words)
    return Dating(day.iso, text[slice(*words)], confidence="medium" if _is_consistent(day) else "low")


def _infer(text: str, day: Day, header: Header, lead: Span | None, words: Span | None = None) -> Dating:
    """Date by a day without a year: the earliest year that the text allows."""
    found = infer_year(text, header.body, day, lead)
    if not found:
        return _NO_DATE
    basis = "; ".join(text[slice(*span)] for span in (words or day.span, *found.basis))
    iso = f"{found.year:04}-{day.month:02}-{day.day:02}"
    return Dating(iso, basis, inferred=True, confidence="medium" if found.clues > 1 else "low")


def _is_told_of(text: str, sentence: Span, day: Span) -> bool:
    """Tell whether somebody says something on the day: "said on Monday", "On Monday he said"."""
    if not _ON.search(text, max(sentence.start, day.start - 8), day.start):
        return False
    first = day.start - sentence.start < 8
    said = ahead = -1
    begin, end = (day.end, sentence.end) if first else (max(sentence.start, day.start - _NEAR), day.start)
    for match in _WORD.finditer(text, begin, min(end, begin + _NEAR)):
        word = match.group().lower()
        if SPEECH_VERBS.get(word) == "finite":
            said = match.start()
        elif word in _AHEAD:
            ahead = match.start()
        if first and max(said, ahead) >= 0:
            break
    return said > ahead


def _is_consistent(day: Day) -> bool:
    """Tell whether the weekday, where one is written, is that of the date."""
    if day.weekday is None or not (day.year and day.day):
        return True
    return dt.date(day.year, day.month, day.day).weekday() == day.weekday
