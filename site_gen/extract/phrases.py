"""Noun phrases as subjects: which word of "Vince Cable, who replaced Tim Farron," or "the head of the agency" speaks."""

import re
from dataclasses import dataclass
from typing import Literal

from site_gen.extract import lexicon as lex
from site_gen.extract.shapes import Shape

PhraseKind = Literal["name", "he", "they", "it", "i", "who", "role", "body", "document", "group", "thing"]

_PRONOUN_KINDS: dict[str, PhraseKind] = {"h": "he", "y": "they", "j": "it", "i": "i", "w": "who"}
_NOUN_KINDS: dict[str, PhraseKind] = {"r": "role", "T": "role", "b": "body", "m": "document"}
_INSIDE = frozenset("CIlTErbmn#szdQ")
_HEADS = frozenset("CITErbm")
_NAME_RUN = re.compile(r"[CI]+(?:l{1,2}[CI]+)*")
_APPOSITIVE = re.compile(r"a?[dzrTwn#pgGVEbmCIBvc]")
_CLAUSE_OPENING = re.compile(r"&?a?[pcgGoA]")
_FEW_SEGMENTS = 6


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase in a row of classes; all numbers are places in the row."""

    kind: PhraseKind
    start: int
    end: int
    head: int
    """First word of the name, or the head noun."""
    head_end: int
    role: tuple[int, int] = (0, 0)
    """The words that say what a named person is; empty when nothing does."""


def phrase_before(shape: Shape, end: int, floor: int) -> Phrase | None:
    """Return the phrase that ends at a place, none of it before `floor`; appositions after its head are skipped."""
    if end <= floor:
        return None
    if shape.classes[end - 1] in ",-":
        return _before_apposition(shape, end - 1, floor)
    return _phrase_ending(shape, end, floor)


def _before_apposition(shape: Shape, end: int, floor: int) -> Phrase | None:
    """Return the phrase that the words between two commas, of which the second stands at `end`, explain."""
    row = shape.classes
    best: Phrase | None = None
    close = end
    for _ in range(_FEW_SEGMENTS):
        opening = max(row.rfind(",", floor, close), row.rfind("-", floor, close))
        if opening <= floor or not _APPOSITIVE.match(row, opening + 1, close):
            break
        begin = 1 + max(row.rfind(",", floor, opening), row.rfind("-", floor, opening), floor - 1)
        if not _CLAUSE_OPENING.match(row, begin, opening):
            found = _phrase_ending(shape, opening, begin)
            if found is not None and found.kind == "name":
                best = found
            elif found is not None and found.kind in ("role", "body", "group", "document", "thing"):
                named = _pure_name(shape, opening + 1, close)
                if named is not None and found.kind == "role":
                    best = Phrase("name", found.start, named[1], named[0], named[1], (found.start, opening))
                elif best is None and found.kind != "thing":
                    best = found
        if row[begin] == "&":
            break
        close = opening
    return best


def _pure_name(shape: Shape, start: int, end: int) -> tuple[int, int] | None:
    """Return where the name stands in a stretch that is nothing but a name, perhaps with a title."""
    row = shape.classes
    while start < end and row[start] in "TE":
        start += 1
    match = _NAME_RUN.match(row, start, end)
    return match.span() if match and match.end() == end else None


def _phrase_ending(shape: Shape, end: int, floor: int) -> Phrase | None:
    row = shape.classes
    last = row[end - 1]
    if last in _PRONOUN_KINDS:
        return Phrase(_PRONOUN_KINDS[last], end - 1, end, end - 1, end)
    if last not in _INSIDE or last in "sdz" and shape.words[end - 1] not in lex.GROUPS:
        return None
    begin = _begin(row, end, floor)
    return _read(shape, begin, end)


def _begin(row: str, end: int, floor: int) -> int:
    """Return where the phrase that ends at `end` begins."""
    place = end
    while place > floor:
        letter = row[place - 1]
        if letter in "dz":
            place -= 1
            if (
                place - 1 > floor
                and row[place - 1] in "p"
                and row[place - 2] in _HEADS
                or row[place - 1 : place] == "d"
            ):
                place -= 1
                continue
            break
        if letter in _INSIDE or letter == "p" and place - 1 > floor and row[place - 2] in "CITErbmn" and place < end:
            place -= 1
            continue
        if letter == "&" and place - 1 > floor and row[place - 2] in "CT" and row[place : place + 1] in ("C", "T"):
            place -= 1
            continue
        break
    while place < end and row[place] in "sp":
        place += 1
    return place


def _read(shape: Shape, begin: int, end: int) -> Phrase | None:
    """Return the phrase that fills a stretch: its head stands before the first preposition."""
    row = shape.classes
    name = _name_at_end(shape, begin, end)
    if name is not None:
        before = row[name - 1] if name > begin else ""
        if before == "d" and name - 1 > begin and row[name - 2] == "p":
            before = "p"
        if before == "p" or before == "&":
            cut = row.find("p", begin, name)
            cut = name - 1 if before == "&" else cut
            if cut > begin:
                head = _read_simple(shape, begin, cut)
                if (
                    head is not None
                    and head.kind == "name"
                    and _is_body(shape, head.head, head.head_end)
                    and before == "p"
                ):
                    return Phrase("name", begin, end, head.head, end)
                if head is not None and (head.kind != "thing" or row[begin] in "dz"):
                    return Phrase(head.kind, begin, end, head.head, head.head_end, head.role)
        return Phrase("name", begin, end, name, end, _role(row, begin, name))
    cut = row.find("p", begin + 1, end)
    head = _read_simple(shape, begin, cut if cut > 0 else end)
    return Phrase(head.kind, begin, end, head.head, head.head_end, head.role) if head else None


def _is_body(shape: Shape, start: int, end: int) -> bool:
    return any(word in lex.BODIES for word in shape.words[start:end])


def _name_at_end(shape: Shape, begin: int, end: int) -> int | None:
    """Return where the name begins with which a stretch ends; None when it ends with a common noun."""
    row = shape.classes
    place = end
    if row[place - 1] in "TE" and place - 2 >= begin and row[place - 2] in "CI":
        word = shape.words[place - 1]
        if (
            shape.words[place - 2] in lex.MALE_NAMES
            or shape.words[place - 2] in lex.FEMALE_NAMES
            or word not in lex.ROLES
        ):
            place -= 1
    while place > begin and (row[place - 1] in "CI" or row[place - 1] == "l" and place < end):
        place -= 1
    while place < end and row[place] == "l":
        place += 1
    return place if place < end and row[place] in "CI" else None


def _role(row: str, begin: int, name: int) -> tuple[int, int]:
    """Return the words before a name that say what the person is."""
    while begin < name and row[begin] in "d":
        begin += 1
    return (begin, name) if any(letter in "rTE" for letter in row[begin:name]) else (0, 0)


def _read_simple(shape: Shape, begin: int, end: int) -> Phrase | None:
    """Return the phrase that fills a stretch without prepositions."""
    row, words = shape.classes, shape.words
    while end > begin and row[end - 1] in "pas":
        end -= 1
    if end <= begin:
        return None
    name = _name_at_end(shape, begin, end)
    if name is not None:
        return Phrase("name", begin, end, name, end, _role(row, begin, name))
    for place in range(end - 1, begin - 1, -1):
        word = words[place]
        if word in lex.GROUPS and (row[place] in "rTE" or place == end - 1):
            return Phrase("group", begin, end, place, place + 1)
        if row[place] in _NOUN_KINDS:
            return Phrase(_NOUN_KINDS[row[place]], begin, end, place, place + 1)
        if row[place] == "E":
            return Phrase("group" if word.endswith("s") else "role", begin, end, place, place + 1)
        if row[place] in "sdz":
            break
    return Phrase("thing", begin, end, end - 1, end)


def phrase_after(shape: Shape, start: int, limit: int) -> Phrase | None:
    """Return the phrase that begins at a place, with the name in apposition to its role; none of it after `limit`."""
    row = shape.classes
    if start >= limit:
        return None
    if row[start] in _PRONOUN_KINDS:
        return Phrase(_PRONOUN_KINDS[row[start]], start, start + 1, start, start + 1)
    end = start
    while end < limit and row[end] in _INSIDE and row[end] != "Q":
        if row[end] in "dz" and end > start and row[end - 1] not in "d":
            break
        end += 1
    if end == start:
        return None
    runs = [match.span() for match in _NAME_RUN.finditer(row, start, end)]
    for number, (first, last) in enumerate(runs):
        rest = runs[number + 1 :]
        if rest and row[rest[0][0] - 1] in "rTEbms":
            continue
        if row[last : last + 1] in ("s", "r", "b", "m") and last < end:
            break
        if row[last : last + 1] == "T" and last < end and shape.words[last] in lex.ROLES and last - first > 1:
            break
        if row[last : last + 1] in ("T", "E") and last < end:
            last += 1
        if row[last : last + 1] == "p" and _is_body(shape, first, last) and row[last + 1 : last + 2] in ("C", "d"):
            longer = _NAME_RUN.match(row, last + 1 + (row[last + 1] == "d"), limit)
            last = longer.end() if longer else last
        return Phrase("name", start, last, first, last, _role(row, start, first))
    found = _read_simple(shape, start, end)
    if found is None:
        return None
    if found.kind == "role" and row[end : end + 1] == ",":
        stop = row.find(",", end + 1, limit)
        named = _pure_name(shape, end + 1, stop if stop > 0 else limit - (row[limit - 1 : limit] == "."))
        if named is not None:
            return Phrase("name", start, named[1], named[0], named[1], (start, end))
    return found
