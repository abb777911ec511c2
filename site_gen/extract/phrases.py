"""Noun phrases as subjects: which word of "Ann Lee, who replaced Tom Roe," or "the head of the agency" speaks."""

import re
from typing import Literal, NamedTuple

from site_gen.extract import lexicon as lex
from site_gen.extract.shapes import Shape

PhraseKind = Literal["name", "he", "they", "it", "i", "who", "role", "body", "document", "group", "thing"]

_PRONOUN_KINDS: dict[str, PhraseKind] = {"h": "he", "y": "they", "j": "it", "i": "i", "w": "who"}
_NOUN_KINDS: dict[str, PhraseKind] = {"r": "role", "T": "role", "b": "body", "m": "document"}
_INSIDE = frozenset("CIlTErbmn#szdq")
_HEADS = frozenset("CITErbmn")
_NAME_RUN = re.compile(r"[CI]+(?:(?:l{1,2}|q)[CI]+)*")
_APPOSITIVE = re.compile(r"a?[dzrTwn#pgGVEbmCIBvck]|a+$")
_CLAUSE_OPENING = re.compile(r"&?a?(?:[gGoAkvV]|p(?!c))")
_ROLE_GOES_ON = re.compile(r"s|n?[rbm]")
_ROLE_OF = re.compile(r"p[dC]{0,2}[nrbT]*[rnTb](?=[CI])")
_SECOND_NAME = re.compile(r"&[TE]*[CI]+")
_ASIDE = re.compile(r"(?:p[dznbmC]{1,4})?,")
_FEW_BELONGINGS = 3
_FEW_SEGMENTS = 6
"""Appositions that are followed back; so many stand nowhere but in lists."""


class Phrase(NamedTuple):
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
    row = shape.classes
    if row[end - 1] in ",-":
        return _before_apposition(shape, end - 1, floor)
    found = _phrase_ending(shape, end, floor)
    if found is None or found.kind not in {"role", "body", "group"}:
        return found
    comma = found.start - 1
    if row[comma : comma + 1] == "&":
        comma = len(row[:comma].rstrip("nrTEd")) - 1
    if comma > floor and row[comma] == ",":
        named = _phrase_ending(shape, comma, floor)
        if named is not None and named.kind == "name" and row[floor : named.start].strip("&aT") == "":
            return named._replace(role=(found.start, found.end))
    return found


def _before_apposition(shape: Shape, end: int, floor: int) -> Phrase | None:
    """Return the phrase that the words between two commas, of which the second stands at `end`, explain."""
    row = shape.classes
    best: Phrase | None = None
    close = end
    for _ in range(_FEW_SEGMENTS):
        opening = row.rfind("-", floor, close) if row[close] == "-" else -1
        opening = opening if opening >= 0 else _last_comma(row, floor, close)
        if best is not None and "c" in row[opening + 2 : close]:
            break
        if opening <= floor or not _APPOSITIVE.match(row, opening + 1, close):
            break
        begin = max(1 + _last_comma(row, floor, opening), floor)
        if not _CLAUSE_OPENING.match(row, begin, opening):
            best = _explained(shape, begin, opening, close, best)
        if row[begin] == "&":
            break
        close = opening
    return best


def _last_comma(row: str, floor: int, end: int) -> int:
    return max(row.rfind(",", floor, end), row.rfind("-", floor, end))


def _explained(shape: Shape, begin: int, opening: int, close: int, best: Phrase | None) -> Phrase | None:
    """Return the phrase from `begin` to the comma at `opening` if it can be what the words up to `close` explain."""
    found = _phrase_ending(shape, opening, begin)
    if found is None:
        return best
    if found.kind == "name":
        return best if shape.classes[found.start - 1 : found.start] in {"p", "o"} else found
    named = _pure_name(shape, opening + 1, close)
    if named is not None and (found.kind in {"role", "group"} or shape.classes[found.start] in "dz#"):
        return Phrase("name", found.start, named[1], named[0], named[1], (found.start, opening))
    return found if best is None and found.kind in {"role", "body", "group", "document"} else best


def _pure_name(shape: Shape, start: int, end: int) -> tuple[int, int] | None:
    """Return where the name stands in a stretch that is nothing but a name, perhaps with a title."""
    row = shape.classes
    while start < end and row[start] in "TE":
        start += 1
    match = _NAME_RUN.match(row, start, end)
    if match is None or (match.end() < end and not _SECOND_NAME.fullmatch(row, match.end(), end)):
        return None
    return match.span()


def _phrase_ending(shape: Shape, end: int, floor: int) -> Phrase | None:
    row = shape.classes
    last = row[end - 1]
    if last in _PRONOUN_KINDS:
        return Phrase(_PRONOUN_KINDS[last], end - 1, end, end - 1, end)
    if last not in _INSIDE or (last in "sdz" and shape.words[end - 1] not in lex.GROUPS):
        return None
    found = _read(shape, _begin(shape, end, floor), end)
    if found is None or found.kind not in {"role", "group", "thing"} or found.start - 2 < floor:
        return found
    if row[found.start - 2 : found.start] != "dp" or shape.words[found.start - 1] != "of":
        return found
    one = shape.words[found.start - 2] == "one"
    return found._replace(kind="role" if one else found.kind, start=found.start - 2)


def name_ending(shape: Shape, end: int, floor: int) -> Phrase | None:
    """Return the name that ends at a place, whatever stands before it."""
    name = _name_at_end(shape, floor, end) if end > floor else None
    return Phrase("name", name, end, name, end) if name is not None else None


def _begin(shape: Shape, end: int, floor: int) -> int:
    """Return where the phrase that ends at `end` begins."""
    row = shape.classes
    place = end
    while place > floor and _continues(shape, place, end, floor):
        place -= 1
        if row[place] in "dz" and row[place - 1 : place] not in {"p", "d"}:
            break
    while place < end and row[place] in "sp":
        place += 1
    return place


def _continues(shape: Shape, place: int, end: int, floor: int) -> bool:
    """Tell whether the word before `place` belongs to the phrase that goes on there."""
    row = shape.classes
    letter = row[place - 1]
    if letter in _INSIDE:
        return not (_is_past(shape, place - 1) and row[place - 2] in "CI" and place - 1 > floor)
    if place - 1 <= floor or place >= end:
        return False
    if letter == "p":
        return row[place - 2] in _HEADS
    return letter == "&" and row[place - 2] in "CT" and (row[place] in "CT#" or shape.words[place] == "other")


def _is_past(shape: Shape, place: int) -> bool:
    """Tell whether a word that no list knows looks like a verb of the past ("Smith rallied supporters")."""
    return shape.classes[place] == "n" and shape.words[place].endswith("ed")


def _read(shape: Shape, begin: int, end: int) -> Phrase | None:
    """Return the phrase that fills a stretch: its head stands before the first preposition."""
    row = shape.classes
    name = _name_at_end(shape, begin, end)
    cut = row.find("p", begin + 1, end if name is None else name)
    if name is None:
        both = row.find("&", begin, end)
        head = _read_simple(shape, begin, min((stop for stop in (cut, both) if stop > 0), default=end))
        return head._replace(start=begin, end=end) if head else None
    whole = Phrase("name", begin, end, name, end, _role(row, begin, name))
    link = row[begin:name].rstrip("d")[-1:]
    both = row.find("&", begin, name)
    if both > begin and row[both - 1] in "CI":
        return _read_simple(shape, begin, both) or whole
    if cut < 0 or (link != "p" and row[begin] not in "dz" and "s" not in row[begin:cut]):
        return whole
    head = _read_simple(shape, begin, cut)
    if head is None or (head.kind == "thing" and row[begin] not in "dz"):
        return whole._replace(kind="thing") if link == "p" else whole
    if head.kind == "name" and _is_body(shape, head.head, head.head_end):
        owned = "s" in row[cut:name]  # "the Bureau of Weather's Jane Smith"
        return whole if owned else Phrase("name", begin, end, head.head, end)
    return head._replace(start=begin, end=end)


def _is_body(shape: Shape, start: int, end: int) -> bool:
    return not lex.BODIES.isdisjoint(shape.words[start:end])


def _name_at_end(shape: Shape, begin: int, end: int) -> int | None:
    """Return where the name begins with which a stretch ends; None when it ends with a common noun."""
    row = shape.classes
    place = end
    if row[place - 1] in "TE" and place - 2 >= begin and row[place - 2] in "CI":
        before = shape.words[place - 2]
        if before in lex.FORENAMES or shape.words[place - 1] not in lex.ROLES:
            place -= 1
    while place > begin and (row[place - 1] in "CI" or (row[place - 1] in "lq" and place < end)):
        place -= 1
    while place < end and row[place] in "lq":
        place += 1
    return place if place < end and row[place] in "CI" else None


def _role(row: str, begin: int, name: int) -> tuple[int, int]:
    """Return the words before a name that say what the person is."""
    while begin < name and row[begin] in "d&":
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
        word, letter = words[place], row[place]
        if word in lex.GROUPS and (letter in "rTE" or place == end - 1):
            return Phrase("group", begin, end, place, place + 1)
        if letter in _NOUN_KINDS:
            return Phrase(_NOUN_KINDS[letter], begin, end, place, place + 1)
        if letter == "E" and place == end - 1:
            return Phrase("group" if word.endswith("s") else "role", begin, end, place, place + 1)
        if letter in "sdz":
            break
    return Phrase("thing", begin, end, end - 1, end)


def phrase_after(shape: Shape, start: int, limit: int) -> Phrase | None:
    """Return the phrase that begins at a place, with the name in apposition to its role; none of it after `limit`."""
    row = shape.classes
    if start >= limit:
        return None
    if row[start] in _PRONOUN_KINDS:
        return Phrase(_PRONOUN_KINDS[row[start]], start, start + 1, start, start + 1)
    if row[start : start + 2] == "dp":
        start += 2
    end = _end(shape, start, limit)
    if end == start:
        return None
    name = _name_in(shape, start, end, limit)
    longer = _ROLE_OF.match(row, end, limit) if name is None else None
    if longer is not None:
        name = _name_in(shape, longer.end(), _end(shape, longer.end(), limit), limit)
    if name is not None:
        return Phrase("name", start, name[1], name[0], name[1], _role(row, start, name[0]))
    return _with_apposition(shape, _read_simple(shape, start, end), end, limit)


def _with_apposition(shape: Shape, found: Phrase | None, end: int, limit: int) -> Phrase | None:
    """Return the name that follows a role behind a comma ("said the envoy at the time, Jane Smith"), or the role."""
    row = shape.classes
    aside = _ASIDE.match(row, end, limit)
    bare = found is not None and found.kind == "thing" and row[found.start] in "dl"
    if found is None or (found.kind != "role" and not bare) or aside is None:
        return _with_belonging(shape, found, end, limit) if found is not None else None
    stop = row.find(",", aside.end(), limit)
    named = _pure_name(shape, aside.end(), stop if stop > 0 else limit - (row[limit - 1] == "."))
    if named is None or (bare and named[1] - named[0] < 2):
        return _with_belonging(shape, found, end, limit)
    return Phrase("name", found.start, named[1], named[0], named[1], (found.start, end))


def _with_belonging(shape: Shape, found: Phrase, end: int, limit: int) -> Phrase:
    """Return a phrase together with its "of …" or "for …"."""
    for _ in range(_FEW_BELONGINGS if found.kind != "thing" else 0):
        if shape.classes[end : end + 1] != "p":
            break
        end = _end(shape, end + 1, limit)
    return found._replace(end=max(found.end, end))


def _end(shape: Shape, start: int, limit: int) -> int:
    """Return where the phrase that begins at `start` ends, before its first preposition or verb."""
    row = shape.classes
    end = start
    while end < limit and row[end] in _INSIDE:
        if row[end] in "dz" and end > start and row[end - 1] != "d":
            break
        if end > start and row[end - 1] in "CIrbm" and _is_past(shape, end):
            break
        end += 1
    return end


def _name_in(shape: Shape, start: int, end: int, limit: int) -> tuple[int, int] | None:
    """Return where the name stands that heads a stretch: the last one unless more than a role lies between."""
    row = shape.classes
    runs = [match.span() for match in _NAME_RUN.finditer(row, start, end)]
    for number, (first, last) in enumerate(runs):
        if number + 1 < len(runs) and row[runs[number + 1][0] - 1] in "rTEbms":
            continue
        following = row[last:end][:1]
        if (_ROLE_GOES_ON.match(row, last, end) and not _is_past(shape, last)) or (
            following == "T" and shape.words[last] in lex.ROLES and shape.words[last - 1] not in lex.FORENAMES
        ):
            return None
        if following == "E" and shape.words[last - 1] not in lex.FORENAMES:
            return None  # "the Iowa Democrat" is no Jane English
        stop = last + (following in {"T", "E"})
        if row[stop : stop + 1] == "p" and _is_body(shape, first, stop):
            longer = _NAME_RUN.match(row, stop + 1 + (row[stop + 1 : stop + 2] == "d"), limit)
            stop = longer.end() if longer else stop
        return first, stop
    return None
