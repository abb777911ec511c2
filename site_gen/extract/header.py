"""Tells the article from what stands around it: publisher, headline, byline, date, address.

A scraped article opens with some of these, each on a line of its own, in any order, or with none of them, and may
close with some.  What is nothing of the kind is the article's body.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from site_gen.extract.credits import (
    is_labelled,
    is_signature,
    label_line,
    read_address,
    read_author,
    read_source,
    split_headline,
)
from site_gen.extract.datelines import Opening, read_opening
from site_gen.extract.days import find_days
from site_gen.extract.language import guess_language
from site_gen.extract.mastheads import HEADLINE_LENGTH, is_masthead, is_same
from site_gen.extract.publishers import SECTIONS
from site_gen.extract.text import split_sentences
from site_gen.model import Removed, Span


@dataclass(frozen=True, slots=True)
class Header:
    """What stands around an article, and where the article is."""

    title: str
    """The headline; the beginning of the first sentence where there is none; empty for an empty text."""
    title_span: Span | None
    """None where the text has no headline."""
    source: str
    """Publisher or agency; empty where the text does not tell."""
    author: str
    date_lines: tuple[Span, ...]
    """What may state the day: lines with a date, the date that opens a paragraph, a dateline; in order of the text."""
    body: tuple[Span, ...]
    """The paragraphs of the article; one that opens with a dateline keeps it."""
    removed: tuple[Removed, ...]
    """All other lines but the headline, in order."""
    lang: str
    url: str = ""
    """Where the text says that it was published."""


_TOP = 12
"""A header has no more paragraphs than these."""
_BOTTOM = 4
_TITLE_LENGTH = 90
"""Characters of a first sentence that stands in for a headline."""

_LINE = re.compile(r"\S[^\n]*(?<!\s)")
_TITLE_LABEL = re.compile(r"^(?:(?:title|headline|subject)\s?:\s*|#{1,6}\s+)(?=\S)", re.IGNORECASE)
_CITED = re.compile(
    r"[,?!]?[”\"’']{1,2},?\s(?:[\w.'’-]+\s){1,5}(?:said|says|told\s\w+)\.$|,\s(?:[\w.'’-]+\s){1,5}said\.$",
)
_ON_A_DAY = re.compile(r"^On\s\w+day\b|\bsaid\b.*\bday\.$|\b(?:on|late|early)\s\w+day(?:\s\w+)?\.$")


def read_header(text: str, paragraphs: Sequence[Span]) -> Header:
    """Tell the parts of a plain text; `paragraphs` are all its paragraphs in order.

    Each line of the text is the headline, or in the body, or removed: none is lost and none is two things.
    """
    lang = guess_language(text)
    paragraphs = _unwrap(text, paragraphs, lang)
    title_span, reasons = _read_top(text, paragraphs, lang)
    reasons |= _read_bottom(text, paragraphs, lang, title_span, reasons)
    body = tuple(span for span in paragraphs if span not in reasons and span != title_span)
    removed = tuple(Removed(span, reasons[span]) for span in paragraphs if span in reasons)
    openings = [opening for span in body[:3] if (opening := read_opening(text, span, lang))]
    lines = [(line.reason, text[slice(*line.span)]) for line in removed]
    dated = [line.span for line in removed if line.reason == "date line" or any(find_days(text, line.span, lang))]
    dated += [opening.span for opening in openings if opening.is_dated]
    title, publisher = split_headline(_clean_title(text[slice(*title_span)])) if title_span else ("", "")
    return Header(
        title=title or _first_words(text, body, openings),
        title_span=title_span,
        source=read_source(lines) or publisher or next((opening.agency for opening in openings if opening.agency), ""),
        author=read_author(lines),
        date_lines=tuple(sorted(dated)),
        body=body,
        removed=removed,
        lang=lang,
        url=read_address(lines),
    )


def _unwrap(text: str, paragraphs: Sequence[Span], lang: str) -> Sequence[Span]:
    """Return the paragraphs, with a headline block that was taken for one wrapped paragraph in lines again."""
    unwrapped: list[Span] = []
    for span in paragraphs[:2]:
        lines = [Span(*match.span()) for match in _LINE.finditer(text, span.start, span.end)]
        others = [line for line in lines if not label_line(text[slice(*line)], lang, below_title=True)]
        is_block = len(lines) > len(others) and len(others) <= 3 and len(lines) > 1
        unwrapped += lines if is_block else [span]
    return [*unwrapped, *paragraphs[2:]]


def _read_top(text: str, paragraphs: Sequence[Span], lang: str) -> tuple[Span | None, dict[Span, str]]:
    """Return the headline, and the lines above and below it that are no part of the article, each with its reason."""
    title: Span | None = None
    reasons: dict[Span, str] = {}
    strangers = 0
    for index, span in enumerate(paragraphs[:_TOP]):
        line = text[span.start : span.end]
        if title and is_same(line, text[title.start : title.end]):
            reasons[span] = "repeated headline"
        elif (reason := label_line(line, lang, below_title=bool(title))) and not (strangers and span == paragraphs[-1]):
            reasons[span] = reason
        elif title and not strangers and is_signature(line) and _is_beside_credits(text, paragraphs, index, lang):
            reasons[span] = "byline"
        elif not title and not strangers and line.lower() in SECTIONS and index + 1 < len(paragraphs):
            reasons[span] = "section line"
        elif not title and not strangers and is_masthead(text, paragraphs, index, lang):
            reasons[span] = "publisher line"
        elif not title and not strangers and _is_headline(text, paragraphs, index, lang):
            title = span
        else:
            strangers += 1
            if strangers > 2 or len(line) > HEADLINE_LENGTH:
                break
    return title, reasons


def _read_bottom(
    text: str,
    paragraphs: Sequence[Span],
    lang: str,
    title: Span | None,
    above: dict[Span, str],
) -> dict[Span, str]:
    """Return the last lines that are no part of the article, each with its reason."""
    reasons: dict[Span, str] = {}
    publisher = next((text[slice(*span)] for span, reason in above.items() if reason == "publisher line"), "")
    for span in reversed(paragraphs[-_BOTTOM:]):
        line = text[span.start : span.end]
        if span == title or span in above:
            break
        if title and is_same(line, text[title.start : title.end]):
            reasons[span] = "repeated headline"
        elif publisher and is_same(line, publisher):
            reasons[span] = "publisher line"
        elif is_labelled(line) and (reason := label_line(line, lang, below_title=True)):
            reasons[span] = reason
        else:
            break
    return reasons


def _is_beside_credits(text: str, paragraphs: Sequence[Span], index: int, lang: str) -> bool:
    """Tell whether the line above or below is a byline or a date."""
    beside = [*paragraphs[index - 1 : index], *paragraphs[index + 1 : index + 2]]
    return any(label_line(text[slice(*span)], lang, below_title=True) in {"byline", "date line"} for span in beside)


def _is_headline(text: str, paragraphs: Sequence[Span], index: int, lang: str) -> bool:
    span = paragraphs[index]
    line = text[span.start : span.end]
    if _TITLE_LABEL.match(line):
        return len(line) <= HEADLINE_LENGTH
    if len(line) > HEADLINE_LENGTH or read_opening(text, span, lang) or len(split_sentences(text, span)) > 3:
        return False
    if index + 1 == len(paragraphs):
        return not line.endswith(".") or len(line) <= _TITLE_LENGTH
    return not (_CITED.search(line) or (line.endswith(".") and _ON_A_DAY.search(line)))


def _clean_title(line: str) -> str:
    """Return a headline without line ends and the stop that scrapers add."""
    title = _TITLE_LABEL.sub("", " ".join(line.replace("\ufeff", "").split()))
    if title.endswith((";", ",")):
        return title[:-1].rstrip()
    if (
        title.endswith(".")
        and not title.endswith("..")
        and not re.search(r"(?:^|[\s.])[A-Z]\.$|\b(?:Jr|Sr|Inc|Co)\.$", title)
    ):
        return title[:-1].rstrip()
    return title


def _first_words(text: str, body: Sequence[Span], openings: Sequence[Opening]) -> str:
    """Return the beginning of the first sentence, cut at a word."""
    if not body:
        return ""
    start = body[0].start
    if openings and openings[0].span.start == start and openings[0].span.end < body[0].end:
        start = openings[0].span.end
    sentence = split_sentences(text, Span(start, min(body[0].end, start + 4 * _TITLE_LENGTH)))[0]
    words = " ".join(text[sentence.start : sentence.end].split())
    if len(words) <= _TITLE_LENGTH:
        return _clean_title(words)
    cut = words[:_TITLE_LENGTH]
    return cut[: cut.rfind(" ")].rstrip(" ,;:—–-") + "…" if " " in cut else cut + "…"
