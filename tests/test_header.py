from collections import Counter

import pytest
from cases import Case, read_cases
from hypothesis import given
from hypothesis import strategies as st
from scraped import SCRAPED

from site_gen.characters import plain
from site_gen.extract.header import Header, read_header
from site_gen.extract.text import split_paragraphs


def read(raw: str) -> tuple[str, Header]:
    text = plain(raw)
    return text, read_header(text, split_paragraphs(text))


def describe(text: str, header: Header) -> str:
    lines = [f"title: {header.title}"]
    lines += [f"{name}: {value}" for name in ("source", "author", "url") if (value := getattr(header, name))]
    lines += [f"lang: {header.lang}"] if header.lang != "en" else []
    lines += [f"dated: {text[slice(*span)].strip()}" for span in header.date_lines]
    lines += [f"removed: {line.reason}: {text[slice(*line.span)]}" for line in header.removed]
    lines += [f"body: {' / '.join(text[slice(*span)].splitlines())}" for span in header.body]
    return "\n".join(line.rstrip() for line in lines)


@pytest.mark.parametrize("case", read_cases("header"), ids=str)
def test_header(case: Case) -> None:
    """The parts of an article are told apart as the case says."""
    assert case.expected == describe(*read(case.input))


@given(SCRAPED)
def test_every_paragraph_is_one_thing(raw: str) -> None:
    """Headline, removed lines and body together are all lines of the text, each once."""
    text, header = read(raw)
    parts = [*header.body, *(line.span for line in header.removed)]
    parts += [header.title_span] if header.title_span else []
    lines = [line.strip() for span in parts for line in text[slice(*span)].split("\n")]

    assert Counter(filter(None, map(str.strip, text.split("\n")))) == Counter(filter(None, lines))


@given(SCRAPED)
def test_what_is_dated_is_in_the_text(raw: str) -> None:
    """A line that may state the day is a stretch of the text, and not an empty one."""
    text, header = read(raw)

    assert all(0 <= start < end <= len(text) for start, end in header.date_lines)


@given(st.text())
def test_any_text_has_a_header(raw: str) -> None:
    """A text with letters has a title, whatever else it is."""
    text, header = read(raw)

    assert bool(header.title) or not any(character.isalnum() for character in text)
