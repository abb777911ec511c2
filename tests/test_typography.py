"""Dates and numbers as they are set."""

from datetime import datetime
from email.utils import parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.typography import grouped, human_date, rfc822, rfc3339


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2022-01-12", "12 January 2022"),
        ("2022-01-02", "2 January 2022"),
        ("2022-01", "January 2022"),
        ("2022", "2022"),
        ("2022-12-31T23:59:59Z", "31 December 2022"),
        ("2022-12-31T23:59:59+03:00", "31 December 2022"),
        ("", ""),
        ("last Monday", "last Monday"),
        ("2022-13", "2022-13"),
        ("20221", "20221"),
    ],
)
def test_human_date(date: str, expected: str) -> None:
    """A date is printed with the precision that it has, and what is no date is left alone."""
    assert expected == human_date(date)


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2022-01-12", "2022-01-12T00:00:00Z"),
        ("2022-05", "2022-05-01T00:00:00Z"),
        ("2022", "2022-01-01T00:00:00Z"),
        ("2022-01-12T10:30:00+03:00", "2022-01-12T10:30:00+03:00"),
        ("2022-01-12T10:30:00", "2022-01-12T10:30:00Z"),
        ("2022-02-31", "2022-01-01T00:00:00Z"),
        ("", "1970-01-01T00:00:00Z"),
    ],
)
def test_rfc3339(date: str, expected: str) -> None:
    """A partial date becomes the moment at which it begins."""
    assert expected == rfc3339(date)


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2022-01-12", "Wed, 12 Jan 2022 00:00:00 +0000"),
        ("2022-05-01T10:30:00-05:00", "Sun, 01 May 2022 10:30:00 -0500"),
        ("2022", "Sat, 01 Jan 2022 00:00:00 +0000"),
    ],
)
def test_rfc822(date: str, expected: str) -> None:
    """RSS gets the weekday and a numeric zone."""
    assert expected == rfc822(date)


@given(st.datetimes(min_value=datetime.fromisoformat("1900-01-01")))
def test_rfc822_reads_back(moment: datetime) -> None:
    """Any moment that RSS is given can be read back by a mail library, to the second."""
    date = f"{moment:%Y-%m-%dT%H:%M:%S}+00:00"

    assert date == parsedate_to_datetime(rfc822(date)).isoformat()


@given(st.text())
def test_no_text_is_an_error(text: str) -> None:
    """Whatever stands where a date should, a page can be made."""
    assert all(isinstance(made(text), str) for made in (human_date, rfc3339, rfc822))


def test_thousands_are_apart() -> None:
    """Long numbers can be read."""
    assert [grouped(n) for n in (0, 999, 1000, 1234567)] == ["0", "999", "1,000", "1,234,567"]
