"""Paragraphs and sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.extract.text import line_of, split_paragraphs, split_sentences
from site_gen.model import Span

TEXTS = st.text(st.sampled_from('ab A.\n !?"”“’)…SM r'), max_size=120)


def sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split_sentences(text, Span(0, len(text)))]


def paragraphs(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split_paragraphs(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. We left.", ["It rained.", "We left."]),
        ("Mr. Orr left. Ms. Cole stayed.", ["Mr. Orr left.", "Ms. Cole stayed."]),
        ("The U.S. Senate voted. It passed.", ["The U.S. Senate voted.", "It passed."]),
        ("J. R. Orr left.", ["J. R. Orr left."]),
        ("So do I. We left.", ["So do I.", "We left."]),
        ("“We left.” She stayed.", ["“We left.”", "She stayed."]),
        ("“Who left?” she asked.", ["“Who left?” she asked."]),
        ("It cost 3.5 million. Too much.", ["It cost 3.5 million.", "Too much."]),
        ("He stopped… Then he went on.", ["He stopped…", "Then he went on."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    """A stop ends a sentence when a capital or digit follows, unless it belongs to a short word."""
    assert expected == sentences(text)


def test_each_line_is_a_paragraph() -> None:
    """One line end separates paragraphs as two do."""
    assert paragraphs("First.\nSecond.\n\n  Third. \n") == ["First.", "Second.", "Third."]


def test_wrapped_lines_are_one_paragraph() -> None:
    """Lines wrapped at a fixed width belong together when blank lines separate the blocks."""
    block = "The bridge that was built in spring\nholds to this day and will for\nyears, the engineers believe."
    text = f"{block}\n\n{block}\n\n{block}"

    assert paragraphs(text) == [block, block, block]


@given(TEXTS)
def test_paragraphs_hold_all_that_is_not_blank(text: str) -> None:
    """Paragraphs are in order, not blank at their ends, and leave out nothing but blanks."""
    spans = split_paragraphs(text)
    rest = list(text)
    last = 0
    for span in spans:
        assert last <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        rest[span.start : span.end] = ""
        rest[span.start : span.start] = [" "] * (span.end - span.start)
        last = span.end

    assert not "".join(rest).strip()


@given(TEXTS)
def test_sentences_hold_all_that_is_not_blank(text: str) -> None:
    """Sentences are in order and leave out nothing but blanks between them."""
    spans = split_sentences(text, Span(0, len(text)))
    outside = []
    last = 0
    for span in spans:
        assert last <= span.start < span.end <= len(text)
        outside.append(text[last : span.start])
        last = span.end
    outside.append(text[last:])

    assert not "".join(outside).strip()


@given(TEXTS)
def test_line_of_counts_line_ends(text: str) -> None:
    """The line of an offset is one more than the line ends before it."""
    assert [line_of(text, at) for at in range(len(text))] == [text[:at].count("\n") + 1 for at in range(len(text))]
