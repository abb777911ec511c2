"""Finds the places, organizations and people that a text names, each under one name.

Known names come from the word lists; organizations are also known by their shape ("Museum of Modern Art"), people by
a forename or a title before the name, or because they are among the speakers.
"""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import NamedTuple

from site_gen.extract import lexicon as lex
from site_gen.extract.gazetteer import WORD, Kind, look_up
from site_gen.extract.leaders import LEADERS
from site_gen.extract.organizations import HEADS, HEADS_OF, NO_SURNAMES
from site_gen.extract.places import TWINS
from site_gen.model import Speaker


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a text names something."""

    name: str
    """As a newsroom would call it, whatever the text says."""
    kind: Kind
    start: int
    telling: bool = False
    """A person who is named there as the one who tells: "said Smith"."""
    unsure: bool = False
    """Counts only where another mention of the same is sure."""


_NAME_WORD = r"[^\W\d_a-z][\w&]*(?:[’'-][^\W\d_a-z]\w*)*"
_FULL_NAME = re.compile(
    rf"""(?P<first>{_NAME_WORD})
         (?:[ ](?:[^\W\d_a-z]\.)+)*                                # initials
         (?:[ ](?:de|la|del|van|von|der|bin|al|el|da|di|le|ter))*
         [ ](?P<last>{_NAME_WORD})(?:[ ](?P<more>{_NAME_WORD}(?:[ ]{_NAME_WORD})?))?""",
    re.VERBOSE,
)
_BODY = re.compile(rf"{_NAME_WORD}(?: (?:(?:of|for) (?:the )?)?{_NAME_WORD}){{1,6}}")
_INITIALS = re.compile(r"\s(?:[^\W\d_a-z]\.)+(?=\s)")
_WORD_BEFORE = re.compile(r"(\w+)\.?\s$")
_WORD_AFTER = re.compile(r"(?:[’']s)?,?\s(\w+)")
_HONORIFIC = re.compile(r"\b(Mr|Mrs|Ms|Miss)\.?\s$")
_COMMA_PLACE = re.compile(r",\s[^\W\d_a-z]")
_FUNCTION_WORDS = (
    lex.DETERMINERS | lex.PREPOSITIONS | lex.SUBORDINATORS | lex.POSSESSIVES | lex.ADVERBS | lex.BE
    | lex.HAVE_AND_MODALS
    | {"and", "but", "or", "he", "she", "it", "they", "we", "you", "i", "yes", "who", "which"}
)  # fmt: skip
_OPENERS = frozenset(map(str.capitalize, _FUNCTION_WORDS))
_NEVER_NAMES = (
    _FUNCTION_WORDS | lex.TIME_WORDS | lex.TITLES | lex.BODIES | lex.ROLES | lex.DEMONYMS_AND_PARTIES
    | NO_SURNAMES
)  # fmt: skip
_NEVER_SURNAMES = _NEVER_NAMES - lex.FORENAMES
_NEVER_BODIES = lex.TITLES | lex.TIME_WORDS
_KEPT_INITIALS = frozenset({"George W. Bush", "George H.W. Bush", "George H. W. Bush"})
"""People told apart by an initial; from all other names it is left out, as some papers print it and some do not."""
_LEAD = 600
"""Characters; who is introduced there is whom the article is about, rather than a namesake further down."""


class _Candidate(NamedTuple):
    """A name, full or not, that may be a person's."""

    name: str
    start: int
    end: int


def find_mentions(title: str, text: str, speakers: Sequence[Speaker]) -> tuple[Mention, ...]:
    """Return what a headline and a plain text name, in order; positions in the headline are negative.

    A bare surname stands for the person whose full name is in the text or among the speakers, else for a leader whom
    everybody knows by it; without either it is left out.  Capitals mean nothing in a headline, so it names only what
    is known or named in the text.
    """
    people = {
        form: name
        for speaker in speakers
        if speaker.kind == "person" and (name := _full_name(speaker))
        for form in (name, speaker.name, *speaker.aliases)
    }
    mentions, candidates = _read(text)
    prominence = dict.fromkeys(people.values(), 0)
    for name, start, _ in candidates:
        if " " in name:
            full = people.setdefault(name, name)
            prominence[full] = prominence.get(full, 0) + (3 if start < _LEAD else 2)
    for full in prominence:
        prominence[full] += 2 * (full in title)
    namesakes = _by_surname(prominence)
    bodies = {mention.name for mention in mentions if mention.kind == "organization"}
    mentions = _name_people(text, people, namesakes, mentions, candidates)
    titled = _name_people(title, people, namesakes, *_read(title, known=people.keys() | bodies))
    mentions += [replace(mention, start=mention.start - len(title) - 1) for mention in titled]
    sure = {mention.name for mention in mentions if not mention.unsure}
    mentions = [replace(one, name=TWINS[one.name]) if TWINS.get(one.name) in sure else one for one in mentions]
    sure |= {TWINS[name] for name in sure & TWINS.keys()}
    return tuple(sorted((one for one in mentions if one.name in sure), key=lambda mention: mention.start))


def _full_name(speaker: Speaker) -> str:
    """Return the name of a speaker as tags write it, or "" where it may be none: known forename, or surname in use."""
    words = _spell(speaker.name).split()
    if len(words) > 2 and words[0].lower() not in lex.FORENAMES and words[1].lower() in lex.FORENAMES:
        del words[0]
    if len(words) < 2 or any(word.lower() in _NEVER_SURNAMES for word in words):
        return ""
    name = " ".join(words)
    in_use = any(name.endswith(f" {alias}") for alias in speaker.aliases)
    return name if words[0].lower() in lex.FORENAMES or (in_use and not look_up(name, 0, words[0])) else ""


def _read(text: str, known: AbstractSet[str] | None = None) -> tuple[list[Mention], list[_Candidate]]:
    """Return the places and organizations of a text, and what may be people.

    Where `known` is given, only those names count that it holds or that the word lists hold.
    """
    mentions: list[Mention] = []
    candidates: list[_Candidate] = []
    position = 0
    for match in WORD.finditer(text):
        start, end, word = match.start(), match.end(), match.group()
        if start < position or word in _OPENERS:
            continue
        form = look_up(text, start, word)
        form_end = start + len(form.written) if form else start
        alone = text[end : end + 1] != " "
        body_end = 0 if alone else _read_body(text, start)
        if body_end > form_end and (known is None or text[start:body_end] in known):
            mentions.append(Mention(text[start:body_end], "organization", start))
            if form and form.kind == "place" and form.name:
                mentions.append(Mention(form.name, "place", start))
            position = body_end
        elif form and form.doubt != "?":
            position = form_end
            if form.name:
                mentions.append(Mention(form.name, form.kind, start, unsure=form.doubt == "~"))
        elif name_end := 0 if alone else _read_name(text, start, word, known):
            candidates.append(_Candidate(_spell(text[start:name_end]), start, name_end))
            position = name_end
        elif form:
            position = form_end
            mentions.append(Mention(form.name, form.kind, start, unsure=not _is_place_here(text, start, form_end)))
        else:
            candidates.append(_Candidate(word, start, end))
    return mentions, candidates


def _read_body(text: str, start: int) -> int:
    """Return where an organization ends whose name begins at `start`, or 0."""
    match = _BODY.match(text, start)
    if not match:
        return 0
    words = match.group().split()
    heads = [place for place, word in enumerate(words) if word in HEADS]
    if words[0] in HEADS_OF and words[1] == "of":
        last = len(words) - 1
        while last > 2 and (words[last].lower() in lex.TIME_WORDS or words[last] in lex.TITLES):
            last -= 1
    elif heads and heads[-1] and words[0].lower() not in _NEVER_BODIES:
        last = heads[-1]
        if words[last] in HEADS_OF and words[last + 1 : last + 2] == ["of"]:
            last = len(words) - 1
    else:
        return 0
    end = match.start()
    for word in words[: last + 1]:
        end = text.index(word, end) + len(word)
    return end


def _read_name(text: str, start: int, word: str, known: AbstractSet[str] | None) -> int:
    """Return where the full name of a person ends that begins with the word at `start`, or 0."""
    forename = word.lower()
    if known is None and forename not in lex.FORENAMES and (forename in _NEVER_NAMES or not _is_titled(text, start)):
        return 0
    match = _FULL_NAME.match(text, start)
    if not match:
        return 0
    ends = [match.end("last"), match.end()]
    if known is not None:
        return next((end for end in ends if _spell(text[start:end]) in known), 0)
    if match["last"].lower() in _NEVER_NAMES or match["last"] in HEADS:
        return 0
    if forename not in lex.FORENAMES and match["more"] and match["last"].lower() in lex.FORENAMES:
        return 0  # the name begins with the next word: "Miss Universe Jane Smith"
    more = (match["more"] or "").split()
    if more and any(word.lower() in _NEVER_NAMES or word in HEADS for word in more):
        more = []
    if more and look_up(text, match.start("more"), more[0]):
        more = []
    return ends[bool(more)]


def _is_titled(text: str, start: int) -> bool:
    before = _WORD_BEFORE.search(text, max(0, start - 16), start)
    return before is not None and before[1][0].isupper() and before[1].lower() in lex.TITLES


def _is_place_here(text: str, start: int, end: int) -> bool:
    before = _WORD_BEFORE.search(text, max(0, start - 16), start)
    return (before is not None and before[1].lower() in lex.PREPOSITIONS) or _COMMA_PLACE.match(text, end) is not None


def _by_surname(prominence: Mapping[str, int]) -> dict[str, list[str]]:
    """Return who bears each surname, the most prominent first; nobody first where two are equally so."""
    namesakes: dict[str, list[str]] = {}
    for name in sorted(prominence, key=prominence.__getitem__, reverse=True):
        namesakes.setdefault(name.rpartition(" ")[2], []).append(name)
    for names in namesakes.values():
        if len(names) > 1 and prominence[names[0]] == prominence[names[1]]:
            names.insert(0, "")
    return namesakes


def _name_people(
    text: str,
    people: Mapping[str, str],
    namesakes: Mapping[str, Sequence[str]],
    mentions: Sequence[Mention],
    candidates: Sequence[_Candidate],
) -> list[Mention]:
    """Return the mentions, and with them those of people, each under the full name.

    A place that is a person's surname in this text is that person.
    """
    named = []
    surnames = []
    for mention in mentions:
        word = WORD.match(text, mention.start)
        if mention.kind == "place" and word and word.group() in namesakes:
            surnames.append(_Candidate(word.group(), *word.span()))
        else:
            named.append(mention)
    for form, start, end in [*candidates, *surnames]:
        name = people.get(form)
        if not name and form in namesakes:
            name = _choose(namesakes[form], text[max(0, start - 5) : start])
        elif not name and form in LEADERS and not _has_other_forename(text, start):
            name = LEADERS[form]
        if name:
            named.append(Mention(name, "person", start, _tells(text, start, end)))
    return named


def _has_other_forename(text: str, start: int) -> bool:
    """Tell whether a word with a capital stands before a leader's surname that is neither title nor demonym."""
    before = _WORD_BEFORE.search(text, max(0, start - 16), start)
    return before is not None and before[1][0].isupper() and before[1].lower() not in _NEVER_NAMES


def _choose(namesakes: Sequence[str], before: str) -> str:
    """Return the namesake that a bare surname means: Mr. and Mrs. before it tell, else who is named most."""
    honorific = _HONORIFIC.search(before) if len(namesakes) > 1 else None
    if honorific:
        forenames = lex.MALE_NAMES if honorific[1] == "Mr" else lex.FEMALE_NAMES
        return next((name for name in namesakes if name.partition(" ")[0].lower() in forenames), namesakes[0])
    return namesakes[0]


def _tells(text: str, start: int, end: int) -> bool:
    after = _WORD_AFTER.match(text, end)
    before = _WORD_BEFORE.search(text, max(0, start - 16), start)
    return any(word and lex.SPEECH_VERBS.get(word[1].lower()) == "finite" for word in (after, before))


def _spell(name: str) -> str:
    if name.isupper():
        name = name.title()
    if name not in _KEPT_INITIALS:
        name = _INITIALS.sub("", name)
    return LEADERS.get(name, name)
