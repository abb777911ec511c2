"""Text as the other steps see it: a plain character for each odd one, paragraphs, sentences.

Everything that returns spans keeps offsets: what is found in `plain(text)` stands at the same place in the seed.
"""

import re
import unicodedata
from collections.abc import Sequence

from site_gen.extract.lexicon import ABBREVIATIONS
from site_gen.model import Span

# Windows-1252 punctuation read as Latin-1 arrives as C1 controls (WHATWG Encoding, index windows-1252).
_C1 = {code: bytes([code]).decode("cp1252", errors="ignore") or " " for code in range(0x80, 0xA0)}
_CONTROLS = dict.fromkeys([*range(0x09), 0x0E, 0x0F, *range(0x10, 0x20), 0x7F, 0xFFFE, 0xFFFF], " ")
_LINE_ENDS = dict.fromkeys([0x0B, 0x0C, 0x2028, 0x2029], "\n")
_SPACES = dict.fromkeys([0x09, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
_PLAIN = {**_C1, **_CONTROLS, **_LINE_ENDS, **_SPACES}
_INVISIBLE_RANGES = ((0x202A, 0x202E), (0x2066, 0x2069), (0xD800, 0xDFFF), (0xFDD0, 0xFDEF))
_INVISIBLE = dict.fromkeys(
    [
        *(0x00AD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF),
        *(code for first, last in _INVISIBLE_RANGES for code in range(first, last + 1)),
    ],
)
_CLEAN = {**_C1, **_CONTROLS, **_LINE_ENDS, 0x09: " ", **_INVISIBLE}
_ODD = re.compile("[^\n\x20-\x7e\xa1-\xac\xae-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]")

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


def plain(text: str) -> str:
    """Return the text with each odd space, control and line end made an ordinary one, at the same offsets."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    return text.translate(_PLAIN) if _ODD.search(text) else text


def clean(text: str) -> str:
    """Return the text as content keeps it: NFC, without controls and invisible characters; words unchanged.

    No character illegal in XML 1.0 is left, and no direction override that could hide words.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _ODD.search(text):
        text = text.translate(_CLEAN)
    return unicodedata.normalize("NFC", text)


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
