"""What a line around an article says of itself: byline, date, source, address; and whom it credits."""

import re
from collections.abc import Sequence

from site_gen.extract.days import find_days
from site_gen.extract.lexicon import FORENAMES, TIME_WORDS
from site_gen.extract.publishers import AGENCIES, PUBLISHER_WORDS
from site_gen.model import Span

_LINE_LENGTH = 120
"""Characters: a longer line is neither byline nor date."""
_NAME = r"[^\W\d_a-z][\w.'’-]*(?:\s(?:(?:de|van|von|der|den|la|le|del|di|da|al|bin|ibn)\s)*[^\W\d_a-z][\w.'’-]*){1,3}"
_AND = r"(?:,\s(?:and\s)?|\s(?i:and|und|et|y|&)\s)"
_NAMES = rf"{_NAME}(?:{_AND}{_NAME}){{0,4}}"
_BYLINE = re.compile(
    rf"""(?:(?i:by|von|par|por|written\sby|reported\sby|story\sby|text\sby|reporting\sby)\s
            |(?i:authors?|autore?|byline)\s?:\s(?:(?i:by)\s)?)\s*
         (?P<names>{_NAMES}|(?i:our\s\w+|(?:\w+\s)?staff(?:\s\w+)?)|(?P<agency>[^,|]+?))\.?
         (?P<rest>\s*(?:[,|/·•(—–-]|\b(?:for|in|at|of)\b).*)?""",
    re.VERBOSE,
)
_DESK = re.compile(
    r"from (?:the|our) (?:newsroom|correspondents?|staff|agencies|wires?|news desk|reporters?)", re.IGNORECASE
)
_BY = re.compile(rf"\b[Bb]y\s({_NAME})")
_BETWEEN_NAMES = re.compile(_AND)
_POST = re.compile(r",?\s(?:senior\s|political\s)?(?:staff|writer|reporter|correspondent|editor)\b.*$", re.IGNORECASE)
_ONE_NAME = re.compile(_NAME)
_SIGNED = re.compile(rf"(?P<names>{_NAMES})\s*[,|/—–-]\s*(?P<rest>[^,|]+?)\.?")
_DATE_LABEL = re.compile(
    r"""(?:date|dated|published|publication\sdate|pub\.?\sdate|posted|(?:last\s)?updated|(?:last\s)?modified|created
        |first\spublished|released|issued|datum|veröffentlicht|aktualisiert|stand|publié|mis\sà\sjour|fecha|publicado
        |actualizado|data|pubblicato|aggiornato|дата|опубликовано|обновлено)
        (?:\s?:|\s(?:on|at|am|le|el|il)\b|\s(?=[^\W_]))\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_SOURCE = re.compile(
    r"(?:source|publisher|agency|quelle|fuente|fonte|źródło|источник|джерело)\s?:\s*(?P<name>\S.{0,100})",
    re.IGNORECASE,
)
_CATALOGUED = re.compile(
    r"(?:section|length|load-date|language|publication-type|document-type|word count|edition|keywords|tags"
    r"|categor(?:y|ies))\s?:\s*\S.{0,100}",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:(?:url|link|address|permalink)\s?:\s*)?(?P<url>(?:https?://|www\.)\S+)", re.IGNORECASE)
_TIME = re.compile(
    r"\d+\smin(?:ute)?s?\sread|\d\d?(?:[:.h]\d\d){0,2}\s?(?i:[ap]\.?m\b\.?)?|T\d\d:\d\d\S*|[+-]\d\d:?\d\d|\b[A-Z]{1,4}T?\b"
)
_AFTER_HEADLINE = re.compile(r"\s[|–—-]\s(?P<name>[^\W\d_][^|]{1,40})$")
_YEAR = re.compile(r"(?:1[89]|20)\d\d\b")
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")

_LABELS = ((_ADDRESS, "address line"), (_SOURCE, "source line"), (_CATALOGUED, "catalogue line"))


def label_line(line: str, lang: str, *, below_title: bool) -> str:
    """Return what a line is if it says of itself that it is no part of the article, else ""."""
    for pattern, reason in _LABELS:
        if pattern.fullmatch(line):
            return reason
    if len(line) > _LINE_LENGTH:
        return ""
    if below_title and line.lower().strip(".") in AGENCIES:
        return "publisher line"
    if _is_byline(line):
        return "byline"
    return "date line" if _is_date_line(line, lang, below_title=below_title) else ""


def _is_byline(line: str) -> bool:
    signed = _SIGNED.fullmatch(line)
    staff = _POST.search(line)
    if (signed and signed["rest"].lower() in AGENCIES) or (staff and line[: staff.start()].lower() in AGENCIES):
        return True
    if _DESK.fullmatch(line):
        return True
    match = _BYLINE.fullmatch(line)
    if not match or any(word.lower() in TIME_WORDS for word in match["names"].split()):
        return False
    return not match["agency"] or match["agency"].partition(" - ")[0].lower() in AGENCIES


def _is_date_line(line: str, lang: str, *, below_title: bool) -> bool:
    label = _DATE_LABEL.match(line)
    rest = line[label.end() :] if label else line
    day = next(find_days(rest, Span(0, len(rest)), lang), None)
    if not day:
        return bool(label and ":" in label.group() and _YEAR.fullmatch(rest))
    around = _TIME.sub(" ", f"{rest[: day.span.start]} {rest[day.span.end :]}")
    around, _, _ = _DATE_LABEL.sub(" ", around).partition(" by ")
    words = [word for word in _WORD.findall(around) if word.lower() not in TIME_WORDS]
    if not below_title and not label:
        return not words
    return len(words) <= 4 and all(word[0].isupper() or word.lower() in {"at", "on", "um", "à"} for word in words)


def is_signature(line: str) -> bool:
    """Tell whether the line is names and nothing else: beside a byline or a date line it is a byline itself."""
    names = _BETWEEN_NAMES.split(line) if len(line) <= _LINE_LENGTH else [""]
    return all(_ONE_NAME.fullmatch(name) and name.partition(" ")[0].lower() in FORENAMES for name in names)


def is_labelled(line: str) -> bool:
    """Tell whether the line begins with the word for what it is, and a colon, or is an address."""
    labelled = any(pattern.fullmatch(line) for pattern, _ in _LABELS)
    return labelled or (":" in line and _DATE_LABEL.match(line) is not None)


def read_source(lines: Sequence[tuple[str, str]]) -> str:
    """Return the publisher that lines name, each with what it was taken for; empty where none does.

    A publisher's own line counts before a source line, and that before the agency of a byline.
    """
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
            parts = re.split(r"\s*[,|/()—–]\s*|\s-\s|\s(?:for|of)\s|(?i:^by)\s", line.rstrip("."))
            for part in reversed(parts):
                known = AGENCIES.get(re.sub(r"\s(?:writer|staff|reporter).*$", "", part.strip().lower()), "")
                if known:
                    return known
    return ""


def split_headline(line: str) -> tuple[str, str]:
    """Return a headline without the publisher that a web page's title has after it, and that publisher or ""."""
    match = _AFTER_HEADLINE.search(line)
    if match:
        name = match["name"]
        words = name.split()
        named_so = name.lower() in AGENCIES or (words[-1].lower() in PUBLISHER_WORDS and words[0][0].isupper())
        if named_so and len(words) <= 5 and match.start() > len(name):
            return line[: match.start()].rstrip(), name
    return line, ""


def read_author(lines: Sequence[tuple[str, str]]) -> str:
    """Return the names of a byline, joined by commas and "and", without posts and agencies."""
    for reason, line in lines:
        if reason == "byline" and not _DESK.fullmatch(line):
            match = _BYLINE.fullmatch(line) or _SIGNED.fullmatch(line)
            signed = " ".join((match["names"] if match else line).split()).rstrip(".")
            without_post = _POST.sub("", signed)
            names = _BETWEEN_NAMES.split(without_post if " " in without_post else signed)
            people = [name.title() if name.isupper() else name for name in names if name.lower() not in AGENCIES]
            return " and ".join(filter(None, [", ".join(people[:-1]), *people[-1:]]))
        if reason == "date line" and (match := _BY.search(line)):
            return match[1]
    return ""


def read_address(lines: Sequence[tuple[str, str]]) -> str:
    """Return where the article was published."""
    return next((match["url"] for _, line in lines if (match := _ADDRESS.search(line))), "")
