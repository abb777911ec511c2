import datetime as dt
from pathlib import Path

import pytest
from cases import Case, read_cases
from hypothesis import given
from scraped import SCRAPED

from site_gen.characters import plain
from site_gen.extract.dates import Dating, find_date
from site_gen.extract.header import read_header
from site_gen.extract.text import split_paragraphs

ROOT = Path(__file__).parent.parent


def read(raw: str) -> Dating:
    text = plain(raw)
    return find_date(text, read_header(text, split_paragraphs(text)))


def describe(dating: Dating) -> str:
    if not dating.date:
        return "-"
    return f"{dating.date}{' inferred' * dating.inferred} {dating.confidence}\n{dating.basis}"


@pytest.mark.parametrize("case", read_cases("dates"), ids=str)
def test_dates(case: Case) -> None:
    """An article is dated, or not, as the case says."""
    assert case.expected == describe(read(case.input))


def test_the_first_seed_is_of_the_year_that_all_its_clues_allow() -> None:
    """What it says was approved in 2021, and more than a year ago, was said on 12 January 2023 at the earliest."""
    dating = read((ROOT / "seeds" / "000_e7741c74e32d5331.txt").read_text(encoding="utf-8"))

    assert Dating("2023-01-12", "today, on January 12; more than a year ago; in 2021", True, "medium") == dating  # noqa: FBT003


@given(SCRAPED)
def test_a_date_is_a_date(raw: str) -> None:
    """What is called a date exists in the calendar, and says from which words of the text it follows."""
    dating = read(raw)

    if dating.date:
        dt.date.fromisoformat(f"{dating.date}-01-01"[:10])
        assert all(words in plain(raw) for words in dating.basis.split("; "))
    else:
        assert Dating() == dating
