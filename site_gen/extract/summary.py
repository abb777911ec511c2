"""Chooses the sentence or two that tell what an article is about, verbatim.

As a news editor does: the lead, unless it is broken, a label, a question, or hangs on what is not there.
"""

import re
from collections.abc import Sequence

from site_gen.extract.text import split_sentences
from site_gen.model import Span

_ALONE = 360
"""Characters of one sentence that is kept by itself."""
_TOGETHER = 300
"""Characters of a sentence and what is kept with it."""
_SHORT = 40
_FULL = 140
"""A sentence of this length needs no second one."""
_LABEL = 25
"""A shorter paragraph says nothing."""
_STANDFIRST = 100
"""A paragraph no longer than this is a line between headline and lead, not the lead."""
_LEADS = 8
"""So many paragraphs are looked at; what stands further down is no lead."""

_DEBRIS = re.compile(r"\(\s*[,;:.-]|[,;]\s-\s\w+,|\.\s-\s|<[a-z]+\s|https?://|\s@\w")
_HANGING = re.compile(
    r"(?:This|That|These|Those|He|She|It|They|His|Her|Their|But|And|So|Yes|No|Yeah|Well|According\sto\s(?:him|her|them|the\s\w+(?=,)))\b",
)


def summarize(text: str, title: str, body: Sequence[Span]) -> str:
    """Return one or two whole sentences of the body as they stand in the plain text; empty for an empty body."""
    best, best_rank = "", 0.0
    leads = [span for span in body[: 2 * _LEADS] if span.end - span.start >= _LABEL] or body
    for index, paragraph in enumerate(leads[:_LEADS]):
        sentences = split_sentences(text, Span(paragraph.start, min(paragraph.end, paragraph.start + 4 * _ALONE)))
        for place in range(min(3, len(sentences))):
            kept = _keep(text, sentences, place)
            rank = _rank(text[slice(*kept)], title) - 1.5 * index - place
            if paragraph.end - paragraph.start < _STANDFIRST and index + 1 < len(leads):
                rank -= 2
            if _is_open(text[paragraph.start : kept.start]):
                rank -= 6  # it is said by somebody who is not in it
            if rank > best_rank or not best:
                best, best_rank = text[slice(*kept)], rank
    return _cut(best)


def _rank(words: str, title: str) -> float:
    """Return how well a sentence says what the article is about; higher is better."""
    rank = 30.0
    if not _SHORT <= len(words) <= _ALONE or words == title:
        rank -= 12
    if words[-1] not in '.!?…"”’»)':
        rank -= 6
    if words.endswith("?"):
        rank -= 12
    if _DEBRIS.search(words):
        rank -= 8
    if _HANGING.match(words):
        rank -= 3
    if words[0] in "\"“„«'‘":
        rank -= 2
    return rank - 4 * _is_open(words)


def _keep(text: str, sentences: Sequence[Span], place: int) -> Span:
    """Return a sentence, with the next where it is short, or two that end the quotation in which it ends."""
    kept = sentences[place]
    for following in sentences[place + 1 : place + 3]:
        is_open = _is_open(text[slice(*kept)])
        is_first = kept == sentences[place]
        if following.end - kept.start > _TOGETHER or not (is_open or (is_first and kept.end - kept.start < _FULL)):
            break
        if not is_open and (text[following.end - 1] == "?" or _is_open(text[slice(*following)])):
            break
        kept = Span(kept.start, following.end)
    return kept


def _cut(words: str) -> str:
    """Return the beginning of a sentence that does not end, whole words of it."""
    return words if len(words) <= _ALONE else words[:_TOGETHER].rpartition(" ")[0] or words[:_TOGETHER]


def _is_open(words: str) -> bool:
    """Tell whether a quotation begins that does not end, or ends that did not begin."""
    return words.count("“") != words.count("”") or words.count('"') % 2 == 1
