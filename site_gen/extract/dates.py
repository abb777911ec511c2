"""Finds the day of publication, and the words from which it follows."""

import re
from dataclasses import dataclass

from site_gen.extract.days import find_days
from site_gen.extract.header import Header
from site_gen.model import Confidence


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


_UPDATED = re.compile(r"(?:last\s)?(?:updated|modified)", re.IGNORECASE)


def find_date(text: str, header: Header) -> Dating:
    """Return the day of publication that the text states or implies; an empty one when it does neither."""
    found = [day for line in header.date_lines for day in find_days(text, line, header.lang)]
    for day in found:
        if day.iso:
            return Dating(day.iso, text[day.span.start : day.span.end], inferred=False, confidence="high")
    return Dating()
