"""Where quotations begin and end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.characters import plain
from site_gen.extract.quotes import find_quotes
from site_gen.extract.text import split_paragraphs
from tests.cases import Case, read_cases

MARKS = st.text(st.sampled_from("“”„«»\"'‘’`「」 \nabcs,.—S"), max_size=120)


@pytest.mark.parametrize("case", read_cases("quotes"), ids=str)
def test_case(case: Case) -> None:
    """Each case of quotes.md is read as it says."""
    text = plain(case.input)
    quotes = find_quotes(text, split_paragraphs(text))
    lines = []
    for quote in quotes:
        depth = 0
        outer = quote.outer
        while outer >= 0:
            depth, outer = depth + 1, quotes[outer].outer
        lines.append("  " * depth + text[quote.start : quote.end].replace("\n", " / "))

    assert case.expected == "\n".join(lines)


@given(MARKS)
def test_spans_lie_in_the_text(text: str) -> None:
    """Whatever the marks, a span is not empty, in bounds, in order, and inside the one that holds it."""
    quotes = find_quotes(text, split_paragraphs(text))
    for index, quote in enumerate(quotes):
        assert 0 <= quote.start < quote.end <= len(text)
        assert not text[quote.start].isspace()
        assert not text[quote.end - 1].isspace()
        if quote.outer >= 0:
            holder = quotes[quote.outer]
            assert quote.outer < index
            assert holder.start <= quote.start < quote.end <= holder.end
        if index:
            assert quotes[index - 1].start <= quote.start


@given(MARKS)
def test_spans_beside_each_other_do_not_cross(text: str) -> None:
    """Two quotations of which neither holds the other have no character in common."""
    outer = [quote for quote in find_quotes(text, split_paragraphs(text)) if quote.outer < 0]
    for first, second in pairwise(outer):
        assert first.end <= second.start


@given(MARKS, MARKS)
def test_a_broken_mark_stays_in_its_paragraph(first: str, second: str) -> None:
    """What follows a paragraph that does not open with a mark is read as if it stood alone."""
    head = "".join(first.split("\n"))
    tail = "Then " + "".join(second.split("\n"))
    text = f"{head}\n{tail}"
    shift = len(head) + 1
    together = [
        (quote.start - shift, quote.end - shift)
        for quote in find_quotes(text, split_paragraphs(text))
        if quote.start >= shift
    ]
    alone = [(quote.start, quote.end) for quote in find_quotes(tail, split_paragraphs(tail))]

    assert alone == together
