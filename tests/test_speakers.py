"""Who said the quoted words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.characters import plain
from site_gen.extract.quotes import find_quotes
from site_gen.extract.speakers import Attribution, attribute
from site_gen.extract.text import split_paragraphs
from tests.cases import Case, read_cases

SOUP = """
“ ” " '' ‘ ’ , . ? : ; — ( ) said told Smith Jane he she they the a senator officials who that called according to and
of in Mr. J. U.S. SMITH: 1 ’s adding Monday report said. “Yes,” "No."
"""
WORDS = st.lists(st.sampled_from([*SOUP.split(), "\n"]), max_size=60).map(" ".join)


def read(text: str) -> Attribution:
    text = plain(text)
    paragraphs = split_paragraphs(text)
    return attribute(text, paragraphs, find_quotes(text, paragraphs))


@pytest.mark.parametrize("case", read_cases("speakers"), ids=str)
def test_case(case: Case) -> None:
    """Each case of speakers.md is read as it says."""
    lines = []
    for quote in read(case.input).quotes:
        words = quote.text.replace("\n", " / ")
        speaker = quote.speaker or "-"
        lines.append(f"~ {speaker} ({quote.told_by}) | {words}" if quote.kind == "nested" else f"{speaker} | {words}")

    assert case.expected == "\n".join(lines)


@given(WORDS | st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    """On any text: words verbatim, in order, every speaker listed once, one piece of evidence for each quotation."""
    text = plain(text)
    found = read(text)

    assert len(found.evidence) == len(found.quotes)
    assert [quote.start for quote in found.quotes] == sorted(quote.start for quote in found.quotes)
    assert all(quote.text == text[quote.start : quote.end] for quote in found.quotes)
    names = [speaker.name for speaker in found.speakers]
    assert len(names) == len(set(names))
    assert {quote.speaker for quote in found.quotes} - {None} == set(names)
    for evidence in found.evidence:
        assert 0 <= evidence.span.start <= evidence.span.end <= len(text)


@given(WORDS)
def test_no_name_no_confidence(text: str) -> None:
    """A quotation without a speaker is never marked as certain, and a nested one is told by somebody who speaks."""
    for quote in read(text).quotes:
        if quote.speaker is None:
            assert quote.confidence == "low"
        if quote.told_by is not None:
            assert quote.kind == "nested"


def test_repeated_text_is_read_repeatedly() -> None:
    """A paragraph that stands a thousand times gives a thousand times its quotations: nothing is dropped or merged."""
    paragraph = "“The bridge holds,” Anna Lind said.\n"
    found = read(paragraph * 1000)

    assert len(found.quotes) == 1000
    assert {quote.speaker for quote in found.quotes} == {"Anna Lind"}


def test_aliases_and_role_are_the_words_of_the_article() -> None:
    """A person stands once, under the fullest name, with the other forms and the role as the article words it."""
    found = read("“It holds,” said Anna Lind, chief engineer of the city. “It does,” Lind said. “Yes,” Ms. Lind said.")

    (speaker,) = found.speakers
    assert (speaker.name, speaker.kind, speaker.role) == ("Anna Lind", "person", "chief engineer of the city")
    assert speaker.aliases == ("Lind",)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“It holds,” Anna Lind said.", "person"),
        ("“It holds,” the Transport Ministry said.", "organization"),
        ("“It holds,” the report said.", "document"),
        ("“It holds,” officials said.", "unnamed"),
        ("“It holds,” said a source close to the matter.", "unnamed"),
    ],
)
def test_kind_of_speaker(text: str, kind: str) -> None:
    """Persons, organizations, documents and nameless sources are told apart."""
    assert [speaker.kind for speaker in read(text).speakers] == [kind]


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("“It holds,” Anna Lind said.", "high"),
        ("Anna Lind spoke. “It holds,” she said.", "medium"),
        ("Anna Lind spoke on Monday.\n\n“It holds. It will go on to hold for years.”", "low"),
    ],
)
def test_confidence_follows_the_rule(text: str, confidence: str) -> None:
    """A full name beside a word of saying is certain, a pronoun less so, a neighbouring paragraph least."""
    assert [quote.confidence for quote in read(text).quotes] == [confidence]


def test_evidence_names_the_rule_and_the_words() -> None:
    """The evidence points at the words that name the speaker."""
    text = "“It holds,” said Anna Lind."
    (evidence,) = read(text).evidence

    assert evidence.rule == "word of saying after the quotation"
    assert text[evidence.span.start : evidence.span.end] == "Anna Lind"


def test_cue_is_the_words_of_the_text() -> None:
    """The cue is quoted as it stands."""
    quotes = read("According to Anna Lind, it is “in health.” “It holds,” Lind remarked.").quotes

    assert [quote.cue for quote in quotes] == ["According to", "remarked"]
