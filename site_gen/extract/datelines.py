"""Reads how a paragraph opens: with a dateline ("PARIS, Aug 31 (Reuters) -"), or with the full date."""

import re
from dataclasses import dataclass

from site_gen.extract.days import find_days
from site_gen.extract.publishers import AGENCIES
from site_gen.model import Span

_LONGEST = 110
"""Characters of a dateline, with room to spare."""
_DATELINE = re.compile(
    r"""(?P<place>[^\W\d_a-z][^"“”„«()\n]{1,60}?)?\s?
        (?:[(/](?P<agency>[^()/"“”\n]{2,30})[)/],?)?\s?
        (?:--|(?<=[\s)/.])[-—–―:]|(?<=/)\.)\s""",
    re.VERBOSE,
)
_AGENCY_AFTER = re.compile(r"([^\W\d_][\w ]{1,30})\.\s")
_AFTER_DAY = re.compile(r"\s?[.:—–-]?\s(?=[\"“„«]?[^\W\d_a-z])")
_KICKERS = frozenset({"exclusive", "breaking", "update", "video", "watch", "live", "opinion", "analysis", "explainer"})
"""Words in capitals before a headline's dash; no cities."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What stands before the first sentence of a paragraph."""

    span: Span
    is_dated: bool
    agency: str
    """As it is called in `publishers`, or in the dateline; empty where none is named."""


def read_opening(text: str, paragraph: Span, lang: str) -> Opening | None:
    """Return the dateline, or the full date, with which a paragraph opens."""
    start, end = paragraph.start, min(paragraph.end, paragraph.start + _LONGEST)
    match = _DATELINE.match(text, start, end)
    day = next(find_days(text, Span(start, end), lang), None)
    if match:
        dated = day is not None and day.span.end <= match.end()
        place = text[start : day.span.start] if day and dated else match["place"] or ""
        named = match["agency"] or ""
        agency = AGENCIES.get(named.lower(), "")
        if agency or (dated and named) or _is_city(place, dated=dated):
            after = _AGENCY_AFTER.match(text, match.end(), paragraph.end)
            if not named and after and after[1].lower() in AGENCIES:
                return Opening(Span(start, after.end()), dated, AGENCIES[after[1].lower()])
            is_name = named[:1].isupper() and all(word[0].isupper() for word in named.split())
            return Opening(Span(start, match.end()), dated, agency or (named if is_name else ""))
    if day and day.span.start == start and day.year and day.day:
        after = _AFTER_DAY.match(text, day.span.end, paragraph.end)
        if after and (day.weekday is not None or not after.group().isspace()):
            return Opening(day.span, is_dated=True, agency="")
    return None


def _is_city(place: str, *, dated: bool) -> bool:
    """Tell whether a dateline can begin so: with a city in capitals, or with one before a date."""
    city = place.partition(",")[0].strip(" .")
    if city.lower() in _KICKERS:
        return False
    if city.isupper():
        return len(city) > 2
    return dated and 0 < len(city.split()) <= 3 and all(word[0].isupper() for word in city.split())
