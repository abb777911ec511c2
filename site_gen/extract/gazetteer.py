"""What is known by name: the places and organizations of the word lists, ready to be looked up in a text."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple

from site_gen.extract.cities import ABROAD, OF_AMERICA
from site_gen.extract.lexicon import DEMONYMS_AND_PARTIES
from site_gen.extract.organizations import MEDIA, ORGANIZATIONS
from site_gen.extract.places import CITIES, COUNTRIES, NO_PLACES, REGIONS, US_STATES
from site_gen.extract.places_abroad import LANGUAGES, NAMES

Kind = Literal["place", "seat", "organization", "medium", "person", "thing"]
"""A seat is a city whose name often means the government that sits there; a thing is whatever else has a name."""

CAPITAL = f"[A-Z{''.join(filter(str.isupper, map(chr, range(0xC0, 0x530))))}]"
"""A pattern: a capital letter, Latin, Greek or Cyrillic."""
NAME_WORD = rf"{CAPITAL}[\w&]*(?:[’'-]{CAPITAL}\w*)*"
"""A pattern: a word with a capital, as names are made of."""
WORD = re.compile(rf"{CAPITAL}(?:\.{CAPITAL})+\.|{NAME_WORD}")
"""A word with a capital: "Minsk", "O’Malley", "Jean-Claude", "U.N."; names are looked up by their first one."""
_SHORTEST_SHOUTED = 4
"""Characters: "US" is a name, "Us" and "us" are none."""


class Form(NamedTuple):
    """One way to write a known name."""

    written: str
    name: str
    """As a newsroom calls it; empty for words that look like a known name and are none."""
    kind: Kind
    doubt: str = ""
    """"?" for what may also be a person or something else, "~" for what may also be a language or a style."""
    within: str = ""
    """Of a city: the country or state for which it speaks as well."""
    is_people: bool = False
    """Whether it is what the people of a place or party are called: "Belarusian", "Republican"."""


def _read_forms() -> Iterator[Form]:
    lists: list[tuple[Kind, str]] = [
        ("place", COUNTRIES + REGIONS + CITIES + US_STATES),
        ("organization", ORGANIZATIONS),
        ("medium", MEDIA),
    ]
    for kind, block in lists:
        for line in filter(None, map(str.strip, block.splitlines())):
            name, _, rest = line.partition(":")
            listed = [form.strip() for form in rest.split(",") if form.strip()]
            for form in listed if f"?{name}" in listed else [name, *listed]:
                plain = form.lstrip("?~")
                people = {plain.lower(), plain.lower().removesuffix("s")} & DEMONYMS_AND_PARTIES
                yield Form(plain, name, kind, form[: -len(plain)], is_people=kind != "medium" and bool(people))
    for line in filter(None, map(str.strip, (ABROAD + OF_AMERICA).splitlines())):
        within, _, cities = line.partition(":")
        for marks, name, others in re.findall(r"([*?]*)([^,(*?]+)(?:\(([^)]*)\))?", cities):
            if name.strip():
                for form in (name, *others.split(",")):
                    if form.strip():
                        doubt = "?" if "?" in marks else ""
                        yield Form(form.strip(), name.strip(), "seat" if "*" in marks else "place", doubt, within)
    for form in filter(None, map(str.strip, re.split(r"[,\n]", NO_PLACES))):
        yield Form(form, "", "place")


def _read_foreign(known: Iterable[Form], column: int) -> Iterator[Form]:
    """Yield the forms of one language, each of the kind that its English name has."""
    by_written = {form.written: form for form in known}
    for line in filter(None, map(str.strip, NAMES.splitlines())):
        english, *columns = (part.strip() for part in line.split("|"))
        for written in filter(None, map(str.strip, columns[column].split(","))):
            yield by_written[english]._replace(written=written, doubt="", is_people=False)


def _by_first_word(forms: Iterable[Form]) -> dict[str, list[Form]]:
    """Return the forms by their first word, the longest first, each also by its first word in a line of capitals."""
    table: dict[str, list[Form]] = {}
    for form in forms:
        spellings = [form.written, form.written.upper()][: 1 + (len(form.written) >= _SHORTEST_SHOUTED)]
        for word in {first.group() for spelling in spellings if (first := WORD.match(spelling))}:
            table.setdefault(word, []).append(form)
    for listed in table.values():
        listed.sort(key=lambda form: -len(form.written))
    return table


@cache
def _forms(lang: str) -> dict[str, list[Form]]:
    """Return all forms that a text in one language may use, by their first word."""
    if lang not in LANGUAGES:
        return _forms("en") if lang != "en" else _by_first_word(_read_forms())
    known = list(_read_forms())
    return _by_first_word([*_read_foreign(known, LANGUAGES.index(lang)), *known])


def look_up(text: str, start: int, word: str, lang: str = "en") -> Form | None:
    """Return the longest known name that begins with the word at `start`, or None."""
    for form in _forms(lang).get(word, ()):
        end = start + len(form.written)
        found = text[start:end]
        if (found == form.written or (found.isupper() and found == form.written.upper())) and not (
            text[end : end + 1].isalnum()
        ):
            return form
    return None
