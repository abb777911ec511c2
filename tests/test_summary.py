import pytest
from cases import Case, read_cases
from hypothesis import given
from scraped import SCRAPED

from site_gen.characters import plain
from site_gen.extract.header import read_header
from site_gen.extract.summary import summarize
from site_gen.extract.text import split_paragraphs


def read(raw: str) -> str:
    text = plain(raw)
    header = read_header(text, split_paragraphs(text))
    return summarize(text, header.title, header.body)


@pytest.mark.parametrize("case", read_cases("summary"), ids=str)
def test_summary(case: Case) -> None:
    """An article has the summary that the case says."""
    assert case.expected == (read(case.input) or "-")


@given(SCRAPED)
def test_a_summary_is_verbatim(raw: str) -> None:
    """Every summary stands in the text as it is."""
    assert read(raw) in plain(raw)


@given(SCRAPED)
def test_a_body_has_a_summary(raw: str) -> None:
    """Where there is a body there is a summary, and nowhere else."""
    text = plain(raw)
    header = read_header(text, split_paragraphs(text))

    assert bool(header.body) == bool(summarize(text, header.title, header.body))


def test_a_body_without_sentences_has_a_short_summary() -> None:
    """A paragraph that never ends is cut at a word, not kept whole."""
    summary = read("word " * 2_000)

    assert len(summary) <= 360
    assert set(summary.split()) == {"word"}
