"""How dates and numbers are set: for people, for feeds.

Dates come as ISO 8601, perhaps partial, and leave no more precise than they came, except where a format asks for more.
The names of months are spelled out here, because strftime follows the locale of the machine that builds.
"""

import re
from datetime import UTC, datetime
from html import escape

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?![\d]))?)?(?![\d-])")


def human_date(date: str) -> str:
    """Return a date as a newspaper prints it: "12 January 2022", "January 2022", "2022".

    What is no date comes back as it is; the time of a timestamp is left out.
    """
    found = _DATE.match(date)
    if not found:
        return date
    year, month, day = found.groups()
    words = [str(int(day))] if day else []
    words += [_MONTHS[int(month) - 1]] if month else []
    return " ".join([*words, str(int(year))])


def rfc3339(date: str) -> str:
    """Return the moment at which a date begins, as Atom and JSON Feed want it; a time without zone is taken as UTC.

    What is no date comes back as the beginning of 1970, so that a feed stays valid.
    """
    return _moment(date).isoformat().replace("+00:00", "Z")


def rfc822(date: str) -> str:
    """Return the moment at which a date begins, as RSS 2.0 wants it: "Wed, 12 Jan 2022 00:00:00 +0000"."""
    moment = _moment(date)
    return (
        f"{_DAYS[moment.weekday()]}, {moment.day:02} {_MONTHS[moment.month - 1][:3]} {moment.year:04}"
        f" {moment:%H:%M:%S %z}"
    )


def grouped(number: int) -> str:
    """Return a number with its thousands apart: "12,345"."""
    return f"{number:,}"


def window_title(title: str, site_title: str) -> str:
    """Return what stands in the browser's tab: the title, cut at a word, and the site's name where there is room.

    At most 70 characters, which is what search engines and tabs show.
    """
    if title == site_title or title.startswith(f"{site_title} – "):
        return _cut(title)
    whole = f"{title} – {site_title}"
    return whole if len(escape(whole)) <= 70 else _cut(title)


def _cut(title: str) -> str:
    room = 70 - (len(escape(title)) - len(title))
    if len(title) <= room:
        return title
    return f"{title[: max(room, 30)].rpartition(' ')[0] or title[: max(room, 30) - 1]}…"


def _moment(date: str) -> datetime:
    found = _DATE.match(date)
    if not found:
        return datetime(1970, 1, 1, tzinfo=UTC)
    padded = date if len(date) > 10 else f"{date}{'-01-01'[len(date) - 10 :] if len(date) < 10 else ''}"
    try:
        moment = datetime.fromisoformat(padded)
    except ValueError:
        return datetime(max(int(found[1]), 1), 1, 1, tzinfo=UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
