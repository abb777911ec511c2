"""Who is named in a text: what reads like the name of a person, and which names are the same one.

Tags name people more boldly than attribution does: a wrong tag is a wrong shelf, not a false quotation.  A name is
told by a forename or a title before it, or because it is a speaker's.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from site_gen.extract import lexicon as lex
from site_gen.extract.gazetteer import NAME_WORD, look_up
from site_gen.extract.leaders import LEADERS
from site_gen.extract.organizations import HEADS, NO_SURNAMES
from site_gen.model import Speaker

_FULL_NAME = re.compile(
    rf"""(?P<first>{NAME_WORD})
         (?:[ ](?:[^\W\d_a-z]\.)+)*                                # initials
         (?:[ ](?:de|la|del|van|von|der|bin|al|el|da|di|le|ter))*
         [ ](?P<last>{NAME_WORD})(?:[ ](?P<more>{NAME_WORD}(?:[ ]{NAME_WORD})?))?""",
    re.VERBOSE,
)
_INITIALS = re.compile(r"\s(?:[^\W\d_a-z]\.)+(?=\s)")
_WORD_BEFORE = re.compile(r"(\w+)\.?\s$")
_WORD_AFTER = re.compile(r"(?:[’']s)?,?\s(\w+)")
_AFTER_NAMES = frozenset({"jr", "sr"})
_OF_WOMEN = frozenset({"mrs", "ms", "miss"})
NO_NAMES = (
    lex.DETERMINERS | lex.PREPOSITIONS | lex.SUBORDINATORS | lex.POSSESSIVES | lex.ADVERBS | lex.BE
    | lex.HAVE_AND_MODALS | lex.TIME_WORDS | lex.TITLES | lex.BODIES | lex.ROLES | lex.DEMONYMS_AND_PARTIES
    | NO_SURNAMES
    | {"and", "but", "or", "he", "she", "it", "they", "we", "you", "i", "yes", "who", "which", "neither", "nor"}
)  # fmt: skip
"""Words in lower case that are no part of a person's name, though a capital may begin them."""
_NO_FORENAMES = NO_NAMES - lex.FORENAMES
_KEPT_INITIALS = frozenset({"George W. Bush", "George H.W. Bush", "George H. W. Bush"})
"""People told apart by an initial; from all other names it is left out, as some papers print it and some do not."""
_TO_SOMEBODY = frozenset({"told", "tells", "asked", "asks", "assured", "reminded", "urged", "warned"})
"""Verbs before whom is spoken to."""
_LEAD = 600
"""Characters; who is introduced there is whom the article is about, rather than a namesake further down."""


def spell(name: str) -> str:
    """Return a full name as tags write it: without initials, not in capitals, of a leader in one spelling."""
    if name.isupper():
        name = name.title()
    if name not in _KEPT_INITIALS:
        name = _INITIALS.sub("", name)
    return LEADERS.get(name, name)


def read_name(text: str, start: int, forename: str) -> int:
    """Return where the full name of a person ends that begins with the word at `start`, or 0."""
    first = forename.lower()
    if first not in lex.FORENAMES and (first in NO_NAMES or not _is_titled(text, start)):
        return 0
    match = _FULL_NAME.match(text, start)
    if not match:
        return 0
    ends = [match.end("last"), match.end()]
    if match["last"].lower() in NO_NAMES or match["last"] in HEADS:
        return 0
    if first not in lex.FORENAMES and match["more"] and match["last"].lower() in lex.FORENAMES:
        return 0  # the name begins with the next word: "Miss Universe Jane Smith"
    more = (match["more"] or "").split()
    if more and more[0].lower() in NO_SURNAMES - _AFTER_NAMES:
        return 0  # "James Webb Space Telescope"
    runs_on = more and (
        any(word.lower() in NO_NAMES or word in HEADS for word in more)
        or look_up(text, match.start("more"), more[0]) is not None
    )
    return ends[0] if runs_on else ends[1]


class People(NamedTuple):
    """Who is meant by which words in one article."""

    known: Mapping[str, str]
    """The full name, by every form that the article uses."""
    surnames: Mapping[str, Sequence[str]]
    """Who bears each surname, the most prominent first; nobody ("") first where two are equally so."""


def gather(title: str, named: Iterable[tuple[str, int]], speakers: Iterable[Speaker]) -> People:
    """Return the people of an article, of full names with the places where they stand and of those who speak."""
    known = {
        form: name
        for speaker in speakers
        if speaker.kind == "person" and (name := _full_name(speaker))
        for form in (name, speaker.name, *speaker.aliases)
    }
    prominence = dict.fromkeys(known.values(), 0)
    for form, start in named:
        name = known.setdefault(form, form)
        prominence[name] = prominence.get(name, 2 * (name in title)) + (3 if start < _LEAD else 2)
    surnames: dict[str, list[str]] = {}
    for name in sorted(prominence, key=prominence.__getitem__, reverse=True):
        surnames.setdefault(name.rpartition(" ")[2], []).append(name)
    for names in surnames.values():
        if len(names) > 1 and prominence[names[0]] == prominence[names[1]]:
            names.insert(0, "")
    for form in surnames.keys() & known.keys():
        if len(surnames[form]) > 1:
            del known[form]  # what one of them is called for short, the other may be, too
    return People(known, surnames)


def who_is(people: People, form: str, before: str) -> str:
    """Return the full name of the person that some words mean, or ""; `before` is the word in front of them."""
    if form in people.known:
        return people.known[form]
    if form in people.surnames:
        namesakes = people.surnames[form]
        forenames = lex.MALE_NAMES if before == "mr" else lex.FEMALE_NAMES if before in _OF_WOMEN else None
        if len(namesakes) > 1 and forenames:
            return next((name for name in namesakes if name.partition(" ")[0].lower() in forenames), namesakes[0])
        return namesakes[0]
    return LEADERS.get(form, "")


def tells(before: str, text: str, end: int) -> bool:
    """Tell whether a person is named as the one who says something: "said Smith", "Smith says"; `end` is the name's."""
    if before not in _TO_SOMEBODY and lex.SPEECH_VERBS.get(before) == "finite":
        return True
    after = _WORD_AFTER.match(text, end)
    return after is not None and lex.SPEECH_VERBS.get(after[1].lower()) == "finite"


def _full_name(speaker: Speaker) -> str:
    """Return the name of a speaker as tags write it, or "" where it may be none: known forename, or surname in use."""
    words = spell(speaker.name).split()
    if len(words) > 2 and words[0].lower() not in lex.FORENAMES and words[1].lower() in lex.FORENAMES:
        del words[0]
    if len(words) < 2 or any(word.lower() in _NO_FORENAMES for word in words):
        return ""
    name = spell(" ".join(words))
    in_use = any(name.endswith(f" {alias}") for alias in speaker.aliases)
    return name if words[0].lower() in lex.FORENAMES or (in_use and not look_up(name, 0, words[0])) else ""


def _is_titled(text: str, start: int) -> bool:
    before = _WORD_BEFORE.search(text, max(0, start - 16), start)
    return before is not None and before[1][0].isupper() and before[1].lower() in lex.TITLES
