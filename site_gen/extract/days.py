"""Reads written dates: "Thursday, May 7, 2015", "12 January", "7 mai 2015", "2022-01-12", "May 2015".

Which of them is the day of publication is another question; `dates` answers it.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from site_gen.model import Span

EARLIEST_YEAR = 1800
LATEST_YEAR = 2100

# One language a line: twelve months, each with its short forms.
_MONTHS = {
    "en": "January Jan|February Feb|March Mar|April Apr|May|June Jun|July Jul|August Aug|September Sept Sep|October Oct"
    "|November Nov|December Dec",
    "de": "Januar Jänner Jan|Februar Feb|März|April Apr|Mai|Juni|Juli|August Aug|September Sept|Oktober Okt"
    "|November Nov|Dezember Dez",
    "fr": "janvier janv|février févr|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct"
    "|novembre nov|décembre déc",
    "es": "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago"
    "|septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic",
    "it": "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago"
    "|settembre set|ottobre ott|novembre nov|dicembre dic",
    "pt": "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set"
    "|outubro out|novembro nov|dezembro dez",
    "nl": "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sept"
    "|oktober okt|november nov|december dec",
    "pl": "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
    "ru": "января янв|февраля фев|марта|апреля апр|мая|июня|июля|августа авг|сентября сен|октября окт"
    "|ноября ноя|декабря дек",
    "uk": "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
}
# Monday first.
_WEEKDAYS = {
    "en": "Monday Mon|Tuesday Tues Tue|Wednesday Wed|Thursday Thurs Thur Thu|Friday Fri|Saturday Sat|Sunday Sun",
    "de": "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag Sonnabend|Sonntag",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "es": "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    "it": "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    "pt": "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
    "nl": "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    "pl": "poniedziałek|wtorek|środa środę|czwartek|piątek|sobota sobotę|niedziela niedzielę",
    "ru": "понедельник|вторник|среда среду|четверг|пятница пятницу|суббота субботу|воскресенье",
    "uk": "понеділок|вівторок|середа середу|четвер|п'ятниця|субота суботу|неділя неділю",
}

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


_DIGIT = re.compile(r"\d")
"""Without one there is no date."""


@dataclass(frozen=True, slots=True)
class Day:
    """A written date; what it leaves out is 0."""

    span: Span
    """The words, its weekday included."""
    year: int
    month: int
    day: int
    weekday: int | None = None
    """As written, Monday is 0; need not fit the rest."""

    @property
    def iso(self) -> str:
        """ISO 8601, as partial as what is written; empty without a year."""
        if not self.year:
            return ""
        return "-".join([f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)])


def _numbered(line: str, first: int) -> dict[str, int]:
    return {name.lower(): number for number, names in enumerate(line.split("|"), first) for name in names.split()}


@cache
def _calendar(lang: str) -> tuple[dict[str, int], dict[str, int], re.Pattern[str]]:
    """Return the months and weekdays of a language by name, and the pattern of its dates."""
    months = _numbered(_MONTHS[lang], 1)
    weekdays = _numbered(_WEEKDAYS[lang], 0)
    names = re.findall(r"[^|\s]+", _MONTHS[lang])
    month = "|".join(sorted({*names, *map(str.title, names), *map(str.upper, names)}, key=len, reverse=True))
    weekday = "|".join(sorted((re.escape(name) for name in weekdays), key=len, reverse=True))
    pattern = rf"""
        (?:(?<![\w/.:-])|(?<=[a-z\d]/)(?=(?:19|20)\d\d([/-])\d\d\1\d\d[/-]))   # or a folder of a web address
        (?:(?P<weekday>(?i:{weekday}))\b(?:\.?,?\s+(?:the|den|le|el|em|op)?\s*|,\s*))?
        (?:
            (?P<iso>[12]\d{{3}})(?P<sign>[-/.])(?P<isomonth>\d\d?)(?P=sign)(?P<isoday>\d\d?)(?!\d|[.-]\d)
          | (?P<cjk>[12]\d{{3}})[年년]\s?(?P<cjkmonth>\d\d?)[月월]\s?(?P<cjkday>\d\d?)[日일]
          | (?P<day1>\d\d?)(?:st|nd|rd|th|er|º|\.)?\s(?:of\s|de\s)?(?P<month1>{month})\b\.?
            (?:,?\s(?:de\s|del\s)?(?P<year1>[12]\d{{3}})\b(?!\s*[–-]\s*\d))?
          | (?P<month2>{month})\b\.?\s{{1,2}}(?P<day2>\d\d?)(?:st|nd|rd|th)?
            (?![\w:%]|[.,]\d|\s?(?:[ap]\.m|percent|million))
            (?:,?\s(?P<year2>[12]\d{{3}})\b)?
          | (?P<month3>{month})\b\.?,?\s(?:de\s|of\s)?(?P<year3>[12]\d{{3}})\b
          | (?P<first>\d\d?)(?P<stroke>[./-])(?P<second>\d\d?)(?P=stroke)(?P<year4>[12]\d{{3}})(?![\d/-])
        )
    """
    return months, weekdays, re.compile(pattern, re.VERBOSE)


def find_days(text: str, span: Span, lang: str = "en") -> Iterator[Day]:
    """Yield the dates written in a stretch of plain text, in order; the impossible ones (30 February) left out.

    `lang` is a language code; English where it is unknown.  Of a date in figures such as 3/4/2022, which is a day in
    March or in April depending on the country, only the year is certain.
    """
    if not _DIGIT.search(text, span.start, span.end):
        return
    months, weekdays, pattern = _calendar(lang if lang in _MONTHS else "en")
    for match in pattern.finditer(text, span.start, span.end):
        part = match.groupdict()
        month_name = part["month1"] or part["month2"] or part["month3"]
        if part["iso"]:
            year, month, day = int(part["iso"]), int(part["isomonth"]), int(part["isoday"])
        elif part["cjk"]:
            year, month, day = int(part["cjk"]), int(part["cjkmonth"]), int(part["cjkday"])
        elif month_name:
            year = int(part["year1"] or part["year2"] or part["year3"] or 0)
            month, day = months[month_name.lower()], int(part["day1"] or part["day2"] or 0)
            if not day and not part["month3"]:
                continue
        else:
            year, month, day = int(part["year4"]), *_order(part, lang)
        if _exists(year, month, day):
            weekday = weekdays[part["weekday"].lower()] if part["weekday"] else None
            yield Day(Span(match.start(), match.end()), year, month, day, weekday)


def _order(part: dict[str, str], lang: str) -> tuple[int, int]:
    """Return month and day of a date in figures; 0 and 0 where both orders are possible and differ."""
    first, second = int(part["first"]), int(part["second"])
    if part["stroke"] == "." or lang not in {"en", ""} or first > 12 or first == second:
        return second, first
    return (first, second) if second > 12 else (0, 0)


def _exists(year: int, month: int, day: int) -> bool:
    if year and not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return False
    try:
        dt.date(year or 2000, month or 1, day or 1)
    except ValueError:
        return False
    return True
