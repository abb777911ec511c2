"""Who is named in a text: what reads like the name of a person, and which names are the same one.

Tags name people more boldly than attribution does: a wrong tag is a wrong shelf, not a false quotation.  A name is
told by a forename or a title before it, or because it is a speaker's.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from site_gen.extract import lexicon as lex
from site_gen.extract.gazetteer import NAME_WORD, look_up
from site_gen.extract.leaders import LEADERS
from site_gen.extract.organizations import HEADS, NO_SURNAMES
from site_gen.model import Speaker


class Candidate(NamedTuple):
    """Words that may name a person: a full name, or one word with a capital."""

    name: str
    start: int
    end: int


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
_HONORIFIC = re.compile(r"\b(Mr|Mrs|Ms|Miss)\.?\s$")
_NO_NAMES = (
    lex.DETERMINERS | lex.PREPOSITIONS | lex.SUBORDINATORS | lex.POSSESSIVES | lex.ADVERBS | lex.BE
    | lex.HAVE_AND_MODALS | lex.TIME_WORDS | lex.TITLES | lex.BODIES | lex.ROLES | lex.DEMONYMS_AND_PARTIES
    | NO_SURNAMES
    | {"and", "but", "or", "he", "she", "it", "they", "we", "you", "i", "yes", "who", "which", "neither", "nor"}
)  # fmt: skip
_NO_FORENAMES = _NO_NAMES - lex.FORENAMES
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


def read_name(text: str, start: int, forename: str, known: AbstractSet[str] | None) -> int:
    """Return where the full name of a person ends that begins with the word at `start`, or 0.

    Where `known` is given, only those names count that it holds.
    """
    first = forename.lower()
    if known is None and first not in lex.FORENAMES and (first in _NO_NAMES or not _is_titled(text, start)):
        return 0
    match = _FULL_NAME.match(text, start)
    if not match:
        return 0
    ends = [match.end("last"), match.end()]
    if known is not None:
        return next((end for end in ends if spell(text[start:end]) in known), 0)
    if match["last"].lower() in _NO_NAMES or match["last"] in HEADS:
        return 0
    if first not in lex.FORENAMES and match["more"] and match["last"].lower() in lex.FORENAMES:
        return 0  # the name begins with the next word: "Miss Universe Jane Smith"
    more = (match["more"] or "").split()
    runs_on = more and (
        any(word.lower() in _NO_NAMES or word in HEADS for word in more)
        or look_up(text, match.start("more"), more[0]) is not None
    )
    return ends[0] if runs_on else ends[1]


def known_people(speakers: Iterable[Speaker]) -> dict[str, str]:
    """Return the full name of each speaker that is a person, by every form that the article uses."""
    return {
        form: name
        for speaker in speakers
        if speaker.kind == "person" and (name := _full_name(speaker))
        for form in (name, speaker.name, *speaker.aliases)
    }


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


def by_surname(title: str, people: Mapping[str, str], candidates: Iterable[Candidate]) -> dict[str, list[str]]:
    """Return who bears each surname, the most prominent first; nobody ("") first where two are equally so."""
    prominence = dict.fromkeys(people.values(), 0)
    for candidate in candidates:
        if candidate.name in people and " " in candidate.name:
            prominence[people[candidate.name]] += 3 if candidate.start < _LEAD else 2
    for name in prominence:
        prominence[name] += 2 * (name in title)
    namesakes: dict[str, list[str]] = {}
    for name in sorted(prominence, key=prominence.__getitem__, reverse=True):
        namesakes.setdefault(name.rpartition(" ")[2], []).append(name)
    for names in namesakes.values():
        if len(names) > 1 and prominence[names[0]] == prominence[names[1]]:
            names.insert(0, "")
    return namesakes


def identify(
    text: str,
    candidates: Iterable[Candidate],
    people: Mapping[str, str],
    namesakes: Mapping[str, Sequence[str]],
) -> Iterator[tuple[Candidate, str]]:
    """Yield the candidates that are people, each with the full name."""
    for candidate in candidates:
        form, start, _ = candidate
        name = people.get(form, "")
        if not name and form in namesakes:
            name = _choose(namesakes[form], text[max(0, start - 5) : start])
        elif not name and form in LEADERS and not _has_other_forename(text, start):
            name = LEADERS[form]
        if name:
            yield candidate, name


def tells(text: str, candidate: Candidate) -> bool:
    """Tell whether a person is named as the one who says something: "said Smith"."""
    after, before = _WORD_AFTER.match(text, candidate.end), _word_before(text, candidate.start)
    if before and before[1].lower() in _TO_SOMEBODY:
        before = None
    return any(word and lex.SPEECH_VERBS.get(word[1].lower()) == "finite" for word in (after, before))


def _choose(namesakes: Sequence[str], before: str) -> str:
    """Return the namesake that a bare surname means: Mr. and Mrs. before it tell, else the most prominent."""
    honorific = _HONORIFIC.search(before) if len(namesakes) > 1 else None
    if honorific:
        forenames = lex.MALE_NAMES if honorific[1] == "Mr" else lex.FEMALE_NAMES
        return next((name for name in namesakes if name.partition(" ")[0].lower() in forenames), namesakes[0])
    return namesakes[0]


def _is_titled(text: str, start: int) -> bool:
    before = _word_before(text, start)
    return before is not None and before[1][0].isupper() and before[1].lower() in lex.TITLES


def _has_other_forename(text: str, start: int) -> bool:
    """Tell whether a word with a capital stands before a leader's surname that is neither title nor demonym."""
    before = _word_before(text, start)
    return before is not None and before[1][0].isupper() and before[1].lower() not in _NO_NAMES


def _word_before(text: str, start: int) -> re.Match[str] | None:
    return _WORD_BEFORE.search(text, max(0, start - 16), start)
