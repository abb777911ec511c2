"""Paragraphs, sentences and lines of a plain text (`characters.plain`), as spans that fit the seed as well."""

import re
from collections.abc import Sequence

from site_gen.extract.lexicon import ABBREVIATIONS
from site_gen.model import Span

_TERMINAL = '.!?…:;"”’»)]'
_SENTENCE_END = re.compile(
    r"""[.!?…]+[\"”’»)\]]*'{0,2}   # the stop, and the marks that close with it
        (?=\s+["“‘«„(\[']*[^\W_a-z])  # then a capital or a digit, perhaps behind an opening mark
    """,
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"(?:^|[\s(\[“\"‘'])((?:[^\W\d_]\.)*[^\W\d_]+)$")
_WRAPPED_WIDTH = 100
"""The longest line of a text that was wrapped by hand or by a mailer."""


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of a plain text, without the blanks around them, in order.

    A line is a paragraph, unless the text has blank lines between blocks of lines wrapped at a fixed width.
    """
    lines: list[Span] = []
    blocks: list[list[Span]] = [[]]
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            at = start + line.index(stripped[0])
            span = Span(at, at + len(stripped))
            lines.append(span)
            blocks[-1].append(span)
        elif blocks[-1]:
            blocks.append([])
        start += len(line) + 1
    if _is_wrapped(text, blocks):
        return tuple(Span(block[0].start, block[-1].end) for block in blocks if block)
    return tuple(lines)


def _is_wrapped(text: str, blocks: Sequence[Sequence[Span]]) -> bool:
    inner = [span for block in blocks for span in block[:-1]]
    if len(inner) < 3 or len(blocks) < 3:
        return False
    if any(span.end - span.start > _WRAPPED_WIDTH for block in blocks for span in block):
        return False
    running_on = sum(text[span.end - 1] not in _TERMINAL for span in inner)
    return running_on * 2 > len(inner)


def split_sentences(text: str, span: Span) -> tuple[Span, ...]:
    """Return the sentences of a stretch of plain text, in order; closing marks belong to the sentence they close."""
    sentences = []
    start = span.start
    for match in _SENTENCE_END.finditer(text, span.start, span.end):
        if match.group().startswith(".") and _is_abbreviated(text[start : match.start()]):
            continue
        sentences.append(Span(start, match.end()))
        start = match.end()
        while start < span.end and text[start].isspace():
            start += 1
    if start < span.end:
        sentences.append(Span(start, span.end))
    return tuple(sentences)


def _is_abbreviated(before: str) -> bool:
    """Tell whether the full stop after `before` belongs to its last word ("Mr", "U.S", an initial)."""
    word = _LAST_WORD.search(before[-20:])
    if not word:
        return False
    last = word.group(1)
    return (len(last) == 1 and last != "I") or "." in last or last.lower() in ABBREVIATIONS


def line_of(text: str, offset: int) -> int:
    """Return the line of an offset, counted from 1."""
    return text.count("\n", 0, offset) + 1
