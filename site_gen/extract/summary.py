"""Chooses the sentence or two that tell what an article is about, verbatim."""

import re
from collections.abc import Sequence

from site_gen.extract.text import split_sentences
from site_gen.model import Span

LONGEST = 300
"""Characters of a summary."""
_SHORTEST = 40
_FULL = 140
"""A sentence of this length needs no second one."""
_LEADS = 8
"""So many paragraphs are looked at; what stands further down is no lead."""
_DEBRIS = re.compile(r"\(\s*[,;:.-]|[,;]\s*-\s*\w+,|\.\s-\s|<[a-z]+\s|https?://|@\w")


def summarize(text: str, title: str, body: Sequence[Span]) -> str:
    """Return one or two whole sentences of the body as they stand in the plain text; empty for an empty body."""
    best, best_rank = "", 0
    headline = title.casefold()
    for index, paragraph in enumerate(body[:_LEADS]):
        sentences = split_sentences(text, Span(paragraph.start, min(paragraph.end, paragraph.start + 4 * LONGEST)))
        for place, sentence in enumerate(sentences[:3]):
            words = text[sentence.start : sentence.end]
            if words.casefold() == headline:
                continue
            rank = _rank(words) - index - 2 * place
            if rank > best_rank or not best:
                best, best_rank = _with_next(text, sentences, place), rank
    return best


def _rank(words: str) -> int:
    """Return how well a sentence says what the article is about; higher is better."""
    rank = 20
    if len(words) < _SHORTEST or len(words) > LONGEST:
        rank -= 12
    if words[-1] not in '.!…"”’»)':
        rank -= 6
    if words[-1] == "?":
        rank -= 12
    if _DEBRIS.search(words):
        rank -= 8
    return rank


def _with_next(text: str, sentences: Sequence[Span], place: int) -> str:
    first = sentences[place]
    if first.end - first.start < _FULL and place + 1 < len(sentences):
        following = sentences[place + 1]
        if following.end - first.start <= LONGEST and text[following.end - 1] != "?":
            return text[first.start : following.end]
    return text[first.start : first.end]
