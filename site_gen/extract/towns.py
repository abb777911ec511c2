"""Tells a place by the words around its name: most towns are on no list.

"In Kirkby Sallow", "the village of Kamenka", "Kettle Valley, British Columbia": each says so more or less clearly, and
what they say adds up.
"""

import re
from collections.abc import Mapping, Sequence
from heapq import nlargest
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
    TITLES,
    words,
)
from site_gen.extract.organizations import NO_SURNAMES
from site_gen.extract.persons import NO_NAMES
from site_gen.extract.places import DWELLERS, LANDS, SETTLEMENTS

ENOUGH = 2.5
"""Points that make a name a town's."""
_MOST_VAGUE = 1.5
_MOST_TOWNS = 12
"""Of an article."""
_IN = words("in, en, à, throughout, across, near")
_AT = words(
    "around, at, outside, from, to, inside, toward, towards, reached, left, visited, visit, nach, aus, bei, chez"
)
_OF = words("of, de, von, des, du, del")
LOCATIVES = _IN | words("from")
"""Words before a name that may be somebody's, by which it is a place's."""
_LAST_WORDS = words("""
    bay, beach, bluff, brook, city, county, cove, creek, falls, ferry, fork, green, grove, harbor, harbour, heights,
    hill, hills, hollow, island, junction, lake, mills, park, plains, point, pond, port, ridge, rock, springs, town,
    valley, village, wells
""")
_NO_TOWNS = (NO_NAMES - NO_SURNAMES) | FORENAMES | BODIES | words("""
    christ, god, march, may, medicaid, medicare, washington
    anspruch, arbeit, auftrag, betrieb, bewegung, brand, folge, form, frage, gang, gefahr, haft, kraft, not, ordnung,
    pension, planung, rente, richtung, sachen, sicht, summe, teilen, wirklichkeit, zeiten, zukunft
""")  # fmt: skip
"""Words that are no towns, whatever stands before them; German ones that have no article after "in"."""
_SHORTEST = 3
"""Characters: "HP" is none."""


def word_before(text: str, start: int) -> str:
    """Return the word before a place of the text, in lower case; empty where a sentence begins there.

    A title keeps no full stop: "mr".
    """
    if not start or text[start - 1] != " ":
        return ""
    word = text[max(0, start - 20) : start - 1].rpartition(" ")[2].rpartition("\n")[2].lower()
    return word if word[-1:] != "." else word[:-1] if word[:-1] in TITLES else ""


_WORD_AFTER = re.compile(r" ([a-zà-ÿ]+)")
_AFTER_NAMES = (
    words("and, or, but, who, which, where, a, an, the, he, she, they, it, we, you, i")
    | ADVERBS | BE | HAVE_AND_MODALS | PREPOSITIONS | SPEECH_VERBS.keys() | SUBORDINATORS
)  # fmt: skip
_TELLING = SETTLEMENTS | _OF | _IN | _AT
_HOLDING = words("""
    belief, believe, believed, believes, confidence, faith, interest, interested, interests, invest, invested,
    investing, investment, investments, involved, share, shares, stake, stakes, trust, trusted
""")
"""Words after which "in" tells no place: "an interest in Zika"."""
_HALLS = words("attorney, court, dinner, hall, halls, judge, visit")
_BEHIND = (", ", " (", *(f" {land}" for land in LANDS))


class Clues(NamedTuple):
    """What the words around a name say for its being a town's, in points."""

    clear: float = 0.0
    vague: float = 0.0


def read_clues(text: str, start: int, end: int, before: str, lang: str) -> Clues | None:
    """Return how clearly the words around a name say that it is a town's; None where they say nothing."""
    if before not in _TELLING and not text.startswith(_BEHIND, end):
        return None
    clear = vague = 0.0
    if before in SETTLEMENTS:
        clear = ENOUGH
    elif before in _OF:
        owner = word_before(text, start - len(before) - 1)
        clear, vague = (ENOUGH, 0.0) if owner in SETTLEMENTS or owner in DWELLERS else (0.0, 0.5)
    elif before in _IN:
        within = lang != "en" or (
            _stands_alone(text, end) and word_before(text, start - len(before) - 1) not in _HOLDING
        )
        clear, vague = (2.0, 0.0) if within else (0.0, 0.5)
    elif before in _AT:
        vague = 1.0
    follows = text[end : end + 16]
    if follows.startswith((", ", " (")) and (not before or before in _IN or before in _AT or before in _OF):
        clear += ENOUGH * (place_behind(text, end) is not None)
    elif _has_land_behind(text, end):
        clear += ENOUGH
    return Clues(clear, vague) if clear or vague else None


def _has_land_behind(text: str, end: int) -> bool:
    """Tell whether a noun such as "valley" follows: "Ogawa valley", not "Smith city hall"."""
    following = re.split(r"[^\w]+", text[end + 1 : end + 30], maxsplit=2) if text.startswith(" ", end) else [""]
    return following[0] in LANDS and (len(following) == 1 or following[1] not in _HALLS)


def _stands_alone(text: str, end: int) -> bool:
    """Tell whether a name is not just the beginning of a phrase: "in Zika cases"."""
    after = _WORD_AFTER.match(text, end)
    return after is None or after[1] in _AFTER_NAMES or after[1] in LANDS


def find_towns(clues: Mapping[str, Sequence[Clues]], text: str, lang: str) -> list[str]:
    """Return the names that are towns', by all that is said around them: the clearest few, as tags are few."""
    points = {name: _add_up(name, said) for name, said in clues.items()}
    clearest = nlargest(_MOST_TOWNS, (name for name in points if points[name] >= ENOUGH), key=points.__getitem__)
    return [name for name in clearest if not _is_something_else(name, text, lang)]


def _add_up(name: str, clues: Sequence[Clues]) -> float:
    last = name.rpartition(" ")
    points = 2.0 if last[1] and last[2].lower() in _LAST_WORDS else 0.0
    return points + sum(clue.clear for clue in clues) + min(sum(clue.vague for clue in clues), _MOST_VAGUE)


def _is_something_else(name: str, text: str, lang: str) -> bool:
    """Tell whether a name is known to be no town's, or a word that the text writes small, or a university's."""
    lower = name.lower()
    return (
        len(name) < _SHORTEST
        or any(part in _NO_TOWNS for part in lower.split())
        or f" {lower} " in text
        or f"{name} University" in text
        or _has_article(name, text, lang)
    )


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
