"""Tells the article from what stands around it: publisher, headline, byline, date, address.

A scraped article opens with some of these, each on a line of its own, in any order, or with none of them, and may
close with some.  What is nothing of the kind is the article's body.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from site_gen.extract.days import find_days
from site_gen.extract.language import guess_language
from site_gen.extract.publishers import AGENCIES, PUBLISHER_WORDS
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
_HEADLINE_LENGTH = 190
"""Characters: the longest headline of a newspaper, with room to spare."""
_LINE_LENGTH = 120
"""Characters: a longer line is neither byline nor date."""
_TITLE_LENGTH = 90
"""Characters of a first sentence that stands in for a headline."""

_NAME = r"[^\W\d_a-z][\w.'’-]*(?:\s(?:(?:de|van|von|der|den|la|le|del|di|da|al|bin|ibn)\s)*[^\W\d_a-z][\w.'’-]*){1,3}"
_NAMES = rf"{_NAME}(?:(?:,\s|\sand\s|,\sand\s|\s&\s|\sund\s|\set\s|\sy\s){_NAME}){{0,4}}"
_BYLINE = re.compile(
    rf"""(?:(?i:by|von|par|por|written\sby|reported\sby|story\sby|text\sby|reporting\sby)\s
            |(?i:authors?|autore?|byline)\s?:\s(?:(?i:by)\s)?)\s*
         (?P<names>{_NAMES}|(?i:our\s\w+|(?:\w+\s)?staff(?:\s\w+)?)|(?P<agency>[^,|]+?))\.?
         (?P<rest>\s*(?:[,|/·•(—–-]|\b(?:for|in|at|of)\b).*)?""",
    re.VERBOSE,
)
_BETWEEN_NAMES = re.compile(r",\sand\s|,\s|\s(?:and|und|et|y|&)\s")
_SIGNED = re.compile(rf"(?P<names>{_NAMES})\s*[,|/—–-]\s*(?P<rest>[^,|]+?)\.?")
_DATE_LABEL = re.compile(
    r"""(?:date|dated|published|publication\sdate|pub\.?\sdate|posted|(?:last\s)?updated|(?:last\s)?modified|created
        |first\spublished|released|issued|datum|veröffentlicht|aktualisiert|stand|publié|mis\sà\sjour|fecha|publicado
        |actualizado|data|pubblicato|aggiornato|дата|опубликовано|обновлено)
        (?:\s?:|\s(?:on|at|am|le|el|il)\b|\s(?=[^\W_]))\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_SOURCE = re.compile(
    r"(?:source|publisher|agency|quelle|fuente|fonte|źródło|источник|джерело)\s?:\s*(?P<name>\S.*)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:(?:url|link|address|permalink)\s?:\s*)?(?P<url>(?:https?://|www\.)\S+)", re.IGNORECASE)
_TIME = re.compile(r"\d\d?(?:[:.h]\d\d){0,2}\s?(?i:[ap]\.?m\b\.?)?|T\d\d:\d\d\S*|[+-]\d\d:?\d\d|\b[A-Z]{1,4}T?\b")
_YEAR = re.compile(r"(?:1[89]|20)\d\d\b")
_DATELINE = re.compile(
    r"""(?P<place>[^\W\d_a-z][^"“”„«()\n]{1,60}?)?\s?
        (?:[(/](?P<agency>[^()/"“”\n]{2,30})[)/])?\s?
        (?:--|(?<=[\s)/.])[-—–―:])\s""",
    re.VERBOSE,
)
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_DOMAIN = re.compile(r"(?:[\w-]+\.)+[a-z]{2,4}", re.IGNORECASE)
_NOT_LETTERS = re.compile(r"[\W_]+")  # combining accents are no word characters
_CITED = re.compile(
    r"[,?!]?[”\"’']{1,2},?\s(?:[\w.'’-]+\s){1,5}(?:said|says|told\s\w+)\.$|,\s(?:[\w.'’-]+\s){1,5}(?:said|says)\.$"
)
_ON_A_DAY = re.compile(r"^On\s\w+day\b|\bsaid\b.*\bday\.$|\b(?:on|late|early)\s\w+day(?:\s\w+)?\.$")
_SMALL = frozenset({"of", "the", "and", "de", "la", "le", "del", "der", "du", "des", "for", "in", "on", "at", "to"})
_KICKERS = frozenset({"exclusive", "breaking", "update", "video", "watch", "live", "opinion", "analysis", "explainer"})
"""Words in capitals before a headline's dash; no cities."""


def read_header(text: str, paragraphs: Sequence[Span]) -> Header:
    """Tell the parts of a plain text; `paragraphs` are all its paragraphs in order.

    Each of them is the headline, or in the body, or removed: none is lost and none is two things.
    """
    lang = guess_language(text)
    title_span, reasons = _read_top(text, paragraphs, lang)
    reasons |= _read_bottom(text, paragraphs, lang, title_span, reasons)
    body = tuple(span for span in paragraphs if span not in reasons and span != title_span)
    removed = tuple(Removed(span, reasons[span]) for span in paragraphs if span in reasons)
    openings = [opening for span in body[:3] if (opening := _read_opening(text, span, lang))]
    opened = {span for span, _ in openings if any(find_days(text, span, lang))}
    lines = [(line.reason, text[line.span.start : line.span.end]) for line in removed]
    dated = {line.span for line in removed if _has_date(text, line, lang)} | opened
    return Header(
        title=_clean_title(text[slice(*title_span)]) if title_span else _first_words(text, body, openings),
        title_span=title_span,
        source=_source(lines, [agency for _, agency in openings]),
        author=_author(lines),
        date_lines=tuple(sorted(dated)),
        body=body,
        removed=removed,
        lang=lang,
        url=next((match["url"] for _, line in lines if (match := _ADDRESS.search(line))), ""),
    )


def _read_top(text: str, paragraphs: Sequence[Span], lang: str) -> tuple[Span | None, dict[Span, str]]:
    """Return the headline, and the lines above and below it that are no part of the article, each with its reason."""
    title: Span | None = None
    reasons: dict[Span, str] = {}
    strangers = 0
    for index, span in enumerate(paragraphs[:_TOP]):
        line = text[span.start : span.end]
        if title and _same(line, text[title.start : title.end]):
            reasons[span] = "repeated headline"
        elif (reason := _reason(line, lang, below_title=bool(title))) and not (strangers and span == paragraphs[-1]):
            reasons[span] = reason
        elif not title and not strangers and _is_publisher(text, paragraphs, index):
            reasons[span] = "publisher line"
        elif not title and not strangers and _is_headline(text, paragraphs, index, lang):
            title = span
        else:
            strangers += 1
            if strangers > 2 or len(line) > _HEADLINE_LENGTH:
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
        if title and _same(line, text[title.start : title.end]):
            reasons[span] = "repeated headline"
        elif publisher and _same(line, publisher):
            reasons[span] = "publisher line"
        elif _SOURCE.fullmatch(line) or _ADDRESS.fullmatch(line) or (_DATE_LABEL.match(line) and ":" in line):
            reason = _reason(line, lang, below_title=True)
            if not reason:
                break
            reasons[span] = reason
        else:
            break
    return reasons


def _reason(line: str, lang: str, *, below_title: bool) -> str:
    """Return what a line is if it says of itself that it is no part of the article, else ""."""
    if _ADDRESS.fullmatch(line):
        return "address line"
    if len(line) > _LINE_LENGTH:
        return ""
    if _SOURCE.fullmatch(line):
        return "source line"
    if below_title and line.lower().strip(".") in AGENCIES:
        return "publisher line"
    if _is_date_line(line, lang, below_title=below_title):
        return "date line"
    return "byline" if _is_byline(line) else ""


def _is_byline(line: str) -> bool:
    signed = _SIGNED.fullmatch(line)
    if signed:
        return signed["rest"].lower() in AGENCIES
    match = _BYLINE.fullmatch(line)
    return bool(match and (not match["agency"] or match["agency"].lower() in AGENCIES))


def _is_date_line(line: str, lang: str, *, below_title: bool) -> bool:
    label = _DATE_LABEL.match(line)
    rest = line[label.end() :] if label else line
    day = next(find_days(rest, Span(0, len(rest)), lang), None)
    if not day:
        return bool(label and ":" in label.group() and _YEAR.fullmatch(rest))
    around = _TIME.sub(" ", f"{rest[: day.span.start]} {rest[day.span.end :]}")
    words = _WORD.findall(_DATE_LABEL.sub(" ", around))
    if not below_title and not label:
        return not words
    return len(words) <= 4 and all(word[0].isupper() or word.lower() in {"by", "at", "on", "um", "à"} for word in words)


def _is_publisher(text: str, paragraphs: Sequence[Span], index: int) -> bool:
    """Tell whether the line is the name of a publisher: a known one, one named like one, or one set apart as one."""
    line = text[slice(*paragraphs[index])]
    if line.lower() in AGENCIES or _DOMAIN.fullmatch(line):
        return len(paragraphs) > index + 1
    words = _WORD.findall(line)
    if not 1 <= len(words) <= 6 or len(line) > 50 or line[-1] in ".?!:;,…\"”'" or index + 1 == len(paragraphs):
        return False
    if not all(word[0].isupper() or word in _SMALL for word in words):
        return False
    following = paragraphs[index + 1]
    if following.end - following.start > _HEADLINE_LENGTH:
        return False
    gap = _blank_lines(text, paragraphs, index)
    if gap >= 2 and (index + 2 >= len(paragraphs) or gap > _blank_lines(text, paragraphs, index + 1)):
        return True
    repeated = any(_same(text[slice(*span)], text[slice(*following)]) for span in paragraphs[index + 2 :][-_BOTTOM:])
    return repeated or (len(words) <= 4 and words[-1].lower() in PUBLISHER_WORDS)


def _blank_lines(text: str, paragraphs: Sequence[Span], index: int) -> int:
    return text.count("\n", paragraphs[index].end, paragraphs[index + 1].start) - 1


def _is_headline(text: str, paragraphs: Sequence[Span], index: int, lang: str) -> bool:
    span = paragraphs[index]
    line = text[span.start : span.end]
    if len(line) > _HEADLINE_LENGTH or _read_opening(text, span, lang) or len(split_sentences(text, span)) > 3:
        return False
    if index + 1 == len(paragraphs):
        return not line.endswith(".") or len(line) <= _TITLE_LENGTH
    return not (_CITED.search(line) or (line.endswith(".") and _ON_A_DAY.search(line)))


def _read_opening(text: str, span: Span, lang: str) -> tuple[Span, str] | None:
    """Return the dateline, or the full date, with which a paragraph opens, and the agency that it names or ""."""
    match = _DATELINE.match(text, span.start, min(span.end, span.start + 120))
    day = next(find_days(text, Span(span.start, min(span.end, span.start + 100)), lang), None)
    if match:
        dated = day is not None and day.span.end <= match.end()
        place = text[span.start : day.span.start] if day and dated else match["place"] or ""
        agency = AGENCIES.get((match["agency"] or "").lower(), "")
        if agency or (dated and match["agency"]) or _is_city(place, dated=dated):
            return Span(span.start, match.end()), agency
    if day and day.span.start == span.start and day.year and day.weekday is not None:
        after = text[day.span.end : day.span.end + 3].lstrip(" .:—–-")
        if after[:1].isupper():
            return day.span, ""
    return None


def _is_city(place: str, *, dated: bool) -> bool:
    """Tell whether a dateline can begin so: with a city in capitals, or with one before a date."""
    city = place.partition(",")[0].strip(" .")
    if city.lower() in _KICKERS:
        return False
    if city.isupper():
        return len(city) > 2
    return dated and 0 < len(city.split()) <= 3 and all(word[0].isupper() for word in city.split())


def _has_date(text: str, line: Removed, lang: str) -> bool:
    return line.reason == "date line" or any(find_days(text, line.span, lang))


def _source(lines: Sequence[tuple[str, str]], agencies: Sequence[str]) -> str:
    """Return who published it: the publisher's own line, then a source line, a byline, a dateline."""
    for reason, line in lines:
        if reason == "publisher line":
            return line
    for reason, line in lines:
        if reason == "source line" and (match := _SOURCE.fullmatch(line)):
            name = match["name"].strip().rstrip(".")
            address = re.match(r"(?:https?://)?(?:www\.)?(?P<host>[\w.-]+\.\w+)(?:/\S*)?$", name)
            return address["host"] if address else name
    for reason, line in lines:
        if reason == "byline":
            parts = re.split(r"\s*[,|/()—–]\s*|\s(?:for|of)\s|(?i:^by)\s", line.rstrip("."))
            for part in reversed(parts):
                known = AGENCIES.get(re.sub(r"\s(?:writer|staff|reporter).*$", "", part.strip().lower()), "")
                if known:
                    return known
    return next(filter(None, agencies), "")


def _author(lines: Sequence[tuple[str, str]]) -> str:
    for reason, line in lines:
        if reason == "byline" and (match := _BYLINE.fullmatch(line) or _SIGNED.fullmatch(line)):
            names = _BETWEEN_NAMES.split(" ".join(match["names"].split()).rstrip("."))
            people = [name.title() if name.isupper() else name for name in names if name.lower() not in AGENCIES]
            return " and ".join(filter(None, [", ".join(people[:-1]), *people[-1:]]))
    return ""


def _same(line: str, title: str) -> bool:
    if abs(len(line) - len(title)) > 8:
        return False
    return _letters(line) == _letters(title) != ""


def _letters(line: str) -> str:
    """Return what two spellings of one line have in common: letters and digits, without case and accents."""
    return _NOT_LETTERS.sub("", unicodedata.normalize("NFKD", line)).casefold()


def _clean_title(line: str) -> str:
    """Return a headline without line ends and the stop that scrapers add."""
    title = " ".join(line.split())
    if title.endswith((";", ",")):
        return title[:-1].rstrip()
    if (
        title.endswith(".")
        and not title.endswith("..")
        and not re.search(r"(?:^|[\s.])[A-Z]\.$|\b(?:Jr|Sr|Inc|Co)\.$", title)
    ):
        return title[:-1].rstrip()
    return title


def _first_words(text: str, body: Sequence[Span], openings: Sequence[tuple[Span, str]]) -> str:
    """Return the beginning of the first sentence, cut at a word."""
    if not body:
        return ""
    start = body[0].start
    if openings and openings[0][0].start == start and openings[0][0].end < body[0].end:
        start = openings[0][0].end
    sentence = split_sentences(text, Span(start, min(body[0].end, start + 4 * _TITLE_LENGTH)))[0]
    words = " ".join(text[sentence.start : sentence.end].split())
    if len(words) <= _TITLE_LENGTH:
        return _clean_title(words)
    cut = words[:_TITLE_LENGTH]
    return cut[: cut.rfind(" ")].rstrip(" ,;:—–-") + "…" if " " in cut else cut + "…"
