"""What is known by name: the places and organizations of the word lists, ready to be looked up in a text."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from site_gen.extract.organizations import MEDIA, ORGANIZATIONS
from site_gen.extract.places import CITIES, COUNTRIES, NO_PLACES, REGIONS, US_STATES

Kind = Literal["place", "organization", "medium", "person"]

NAME_WORD = r"[^\W\d_a-z][\w&]*(?:[’'-][^\W\d_a-z]\w*)*"
"""A pattern: a word with a capital, as names are made of."""
WORD = re.compile(rf"[^\W\d_a-z](?:\.[^\W\d_a-z])+\.|{NAME_WORD}")
"""A word with a capital: "Minsk", "O’Malley", "Jean-Claude", "U.N."; names are looked up by their first one."""


class Form(NamedTuple):
    """One way to write a known name."""

    written: str
    name: str
    """As a newsroom calls it; empty for words that look like a known name and are none."""
    kind: Kind
    doubt: str = ""
    """"?" for what may also be a person or something else, "~" for what may also be a language or a style."""


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
                yield Form(plain, name, kind, form[: -len(plain)])
    for form in filter(None, map(str.strip, re.split(r"[,\n]", NO_PLACES))):
        yield Form(form, "", "place")


def _by_first_word(forms: Iterable[Form]) -> dict[str, list[Form]]:
    """Return the forms by their first word, the longest first, each also as it stands in a line of capitals."""
    table: dict[str, list[Form]] = {}
    for form in forms:
        written, name, kind, doubt = form
        shouted = written.upper()
        spellings = [form]
        if len(written) > 3 and shouted != written:  # "US" is a name, "Us" and "us" are none
            spellings.append(Form(shouted, name, kind, doubt))
        for spelling in spellings:
            first = WORD.match(spelling.written)
            if first:
                table.setdefault(first.group(), []).append(spelling)
    for spellings in table.values():
        spellings.sort(key=lambda form: -len(form.written))
    return table


_FORMS = _by_first_word(_read_forms())


def look_up(text: str, start: int, word: str) -> Form | None:
    """Return the longest known name that begins with the word at `start`, or None."""
    for form in _FORMS.get(word, ()):
        if text.startswith(form.written, start):
            end = start + len(form.written)
            if not text[end : end + 1].isalnum():
                return form
    return None
