"""Tells a place by the words around its name: most towns are on no list.

"In Kirkby Sallow", "the village of Kamenka", "Kettle Valley, British Columbia": each says so more or less clearly, and
what they say adds up.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from site_gen.extract.gazetteer import CAPITAL, WORD, Form, look_up
from site_gen.extract.lexicon import (
    ADVERBS,
    BE,
    BODIES,
    FORENAMES,
    HAVE_AND_MODALS,
    PREPOSITIONS,
    SPEECH_VERBS,
    SUBORDINATORS,
    words,
)
from site_gen.extract.persons import NO_NAMES
from site_gen.extract.places import DWELLERS, LANDS, SETTLEMENTS

ENOUGH = 2.5
"""Points that make a name a town's."""
_MOST_VAGUE = 1.5
_IN = words("in, en, à, throughout, across, outside, near, around")
_AT = words("at, from, to, inside, toward, towards, reached, left, visited, visit, nach, aus, bei, chez")
_OF = words("of, de, von, des, du, del")
LOCATIVES = _IN | words("from")
"""Words before a name that may be somebody's, by which it is a place's."""
_LAST_WORDS = words("""
    bay, beach, bluff, brook, city, cove, creek, falls, ferry, fork, green, grove, harbor, harbour, heights, hill,
    hills, hollow, island, junction, lake, mills, park, plains, point, pond, port, ridge, rock, springs, town, valley,
    village, wells
""")
_NO_TOWNS = (
    NO_NAMES
    | FORENAMES
    | BODIES
    | words("""
    march, may, washington, medicare, medicaid, twitter, christ, god
    anspruch, arbeit, auftrag, betrieb, bewegung, brand, folge, form, frage, gang, gefahr, haft, kraft, not, ordnung,
    pension, planung, rente, richtung, sachen, sicht, summe, teilen, wirklichkeit, zeiten, zukunft
""")
)
"""Words that are no towns, whatever stands before them."""
_SHORTEST = 3
"""Characters: "HP" is none."""


def word_before(text: str, start: int) -> str:
    """Return the word before a place of the text, in lower case; empty where a sentence begins there."""
    if start < 2 or text[start - 1] != " ":
        return ""
    return text[max(0, start - 20) : start - 1].rpartition(" ")[2].rpartition("\n")[2].lower()


_WORD_AFTER = re.compile(r" ([a-zà-ÿ]+)")
_AFTER_NAMES = (
    words("and, or, but, who, which, where, a, an, the, he, she, they, it, we, you, i")
    | ADVERBS | BE | HAVE_AND_MODALS | PREPOSITIONS | SPEECH_VERBS.keys() | SUBORDINATORS
)  # fmt: skip


_TELLING = SETTLEMENTS | _OF | _IN | _AT
_BEHIND = (", ", " (", *(f" {land}" for land in LANDS))


class Clues(NamedTuple):
    """What the words around a name say for its being a town's, in points."""

    clear: float = 0.0
    vague: float = 0.0


_NO_CLUE = Clues()


def read_clues(text: str, start: int, end: int, before: str, lang: str) -> Clues:
    """Return how clearly the words around a name say that it is a town's."""
    if before not in _TELLING and not text.startswith(_BEHIND, end):
        return _NO_CLUE
    clear = vague = 0.0
    if before in SETTLEMENTS:
        clear = ENOUGH
    elif before in _OF:
        owner = word_before(text, start - len(before) - 1)
        clear, vague = (ENOUGH, 0.0) if owner in SETTLEMENTS or owner in DWELLERS else (0.0, 0.5)
    elif before in _IN:
        clear, vague = (2.0, 0.0) if lang != "en" or _stands_alone(text, end) else (0.0, 0.5)
    elif before in _AT:
        vague = 1.0
    follows = text[end : end + 16]
    if follows.startswith((", ", " (")) and (not before or before in _IN or before in _AT or before in _OF):
        clear += ENOUGH * (place_behind(text, end) is not None)
    elif follows.startswith(" ") and follows[1:].partition(" ")[0].rstrip(",.") in LANDS:
        clear += 2
    return Clues(clear, vague) if clear or vague else _NO_CLUE


def _stands_alone(text: str, end: int) -> bool:
    """Tell whether a name is not just the beginning of a phrase: "in Zika cases"."""
    after = _WORD_AFTER.match(text, end)
    return after is None or after[1] in _AFTER_NAMES or after[1] in LANDS


def is_town(name: str, clues: Sequence[Clues], text: str, lang: str) -> bool:
    """Tell whether all that is said around a name makes it a town's."""
    if not any(map(any, clues)):
        return False
    parts = name.lower().split()
    points = sum(clue.clear for clue in clues) + min(sum(clue.vague for clue in clues), _MOST_VAGUE)
    if points + 2 * (len(parts) > 1 and parts[-1] in _LAST_WORDS) < ENOUGH or len(name) < _SHORTEST:
        return False
    spoiled = any(part in _NO_TOWNS for part in parts) or f"{name} University" in text
    return not spoiled and f" {name.lower()} " not in text and not _has_article(name, text, lang)


def _has_article(name: str, text: str, lang: str) -> bool:
    """Tell whether a German word with a capital is just a noun: "der Laden"."""
    return (
        lang == "de"
        and re.search(rf"\b(?:d(?:er|ie|as|em|en|es)|im|am|vom|zu[mr]) {re.escape(name)}\b", text) is not None
    )


def place_behind(text: str, end: int) -> Form | None:
    """Return the place that stands behind another as its country or state: "Lincoln, Nebraska", "Gyumri (Armenia)"."""
    follows = WORD.match(text, end + 2) if text.startswith((", ", " ("), end) else None
    form = look_up(text, end + 2, follows.group()) if follows else None
    return form if form and form.kind in {"place", "seat"} and form.name and not form.is_people else None


class Dateline(NamedTuple):
    """Where an article was written."""

    end: int = 0
    """Where the first sentence begins."""
    places: tuple[str, ...] = ()
    """The town and what is named behind it: "LAKEPORT, Ohio"."""
    bureau: tuple[str, ...] = ()
    """The same where reporters sit who write about other places: a seat of government, a metropolis."""


_DATELINE = re.compile(
    rf"""(?P<city>{CAPITAL}[^a-z\n,()—–]{{1,40}}?)
         (?P<rest>(?:,[ ]?[^\n()—–-]{{1,40}}?)?)(?:[ ]?\([^()\n]{{2,40}}\))?
         [ ]?(?:--|[-—–―])[ ]
     |   (?P<name>{CAPITAL}[\w-]+(?:[ ]{CAPITAL}[\w-]+)?)[ ]\(,[ ]-[ ]""",
    re.VERBOSE,
)
_BUREAUS = words("""
    ankara, athens, baghdad, bangkok, beijing, beirut, berlin, brussels, cairo, canberra, geneva, hong kong, islamabad,
    istanbul, jerusalem, kabul, kyiv, london, los angeles, madrid, mexico city, moscow, nairobi, new delhi, new york,
    ottawa, paris, rome, seoul, singapore, tokyo, united nations, vienna, warsaw, washington
""")
"""From where reporters write about half the world."""


def read_dateline(paragraph: str) -> Dateline:
    """Return the places that a dateline names: "KYOTO —", "LAKEPORT, Ohio -", "Ravnia (, -"."""
    match = _DATELINE.match(paragraph)
    if not match:
        return Dateline()
    end, written = match.end(), (match["city"] or match["name"]).strip()
    first = WORD.match(written)
    form = look_up(written, 0, first.group()) if first else None
    if form and (form.kind not in {"place", "seat"} or len(form.written) < len(written)):
        form = None
    city = form.name if form else written.title() if written.isupper() else written
    lands = []
    for word in WORD.finditer(match["rest"] or ""):
        land = look_up(match["rest"], word.start(), word.group())
        if land and land.kind == "place" and land.name:
            lands.append(land.name)
    if not lands and city.lower() in _BUREAUS:
        return Dateline(end, bureau=(city, form.within) if form and form.within else (city,))
    if form and form.within and form.within not in lands:
        lands.append(form.within)
    return Dateline(end, (city, *lands))
