"""Finds the places, organizations and people that a text names, each under one name.

Known names come from the word lists; organizations are also known by their shape ("Museum of Modern Art").
"""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from site_gen.extract import lexicon as lex
from site_gen.extract.gazetteer import NAME_WORD, WORD, Kind, look_up
from site_gen.extract.organizations import HEADS, HEADS_OF
from site_gen.extract.persons import Candidate, by_surname, identify, known_people, read_name, spell, tells
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


_BODY = re.compile(rf"{NAME_WORD}(?: (?:(?:of|for) (?:the )?)?{NAME_WORD}){{1,6}}")
_WORD_BEFORE = re.compile(r"(\w+)\.?\s$")
_COMMA_PLACE = re.compile(r",\s[^\W\d_a-z]")
_OPENERS = frozenset(
    map(
        str.capitalize,
        lex.DETERMINERS | lex.PREPOSITIONS | lex.SUBORDINATORS | lex.POSSESSIVES | lex.ADVERBS | lex.BE
        | lex.HAVE_AND_MODALS
        | {"and", "but", "or", "he", "she", "it", "they", "we", "you", "i", "yes", "who", "which"},
    ),
)  # fmt: skip
"""Words whose capital only says that a sentence begins."""
_NO_BODIES = lex.TITLES | lex.TIME_WORDS


def find_mentions(title: str, text: str, speakers: Sequence[Speaker]) -> tuple[Mention, ...]:
    """Return what a headline and a plain text name, in order; positions in the headline are negative.

    A bare surname stands for the person whose full name is in the text or among the speakers, else for a leader whom
    everybody knows by it; without either it is left out.  Capitals mean nothing in a headline, so it names only what
    is known or named in the text.
    """
    mentions, candidates = _read(text)
    people = known_people(speakers)
    people |= {name: name for name, _, _ in candidates if " " in name and name not in people}
    namesakes = by_surname(title, people, candidates)
    known = people.keys() | {mention.name for mention in mentions if mention.kind == "organization"}
    mentions = _with_people(text, mentions, candidates, people, namesakes)
    titled = _with_people(title, *_read(title, known), people, namesakes)
    mentions += [replace(mention, start=mention.start - len(title) - 1) for mention in titled]
    sure = {mention.name for mention in mentions if not mention.unsure}
    mentions = [replace(one, name=TWINS[one.name]) if TWINS.get(one.name) in sure else one for one in mentions]
    sure |= {TWINS[name] for name in sure & TWINS.keys()}
    return tuple(sorted((one for one in mentions if one.name in sure), key=lambda mention: mention.start))


def _with_people(
    text: str,
    mentions: Sequence[Mention],
    candidates: Sequence[Candidate],
    people: Mapping[str, str],
    namesakes: Mapping[str, Sequence[str]],
) -> list[Mention]:
    """Return the mentions and those of people; a place that is somebody's surname in this article is that person."""
    named = []
    surnames = []
    for mention in mentions:
        word = WORD.match(text, mention.start)
        if mention.kind == "place" and word and word.group() in namesakes:
            surnames.append(Candidate(word.group(), *word.span()))
        else:
            named.append(mention)
    for candidate, name in identify(text, [*candidates, *surnames], people, namesakes):
        named.append(Mention(name, "person", candidate.start, tells(text, candidate)))
    return named


def _read(text: str, known: AbstractSet[str] | None = None) -> tuple[list[Mention], list[Candidate]]:
    """Return the places and organizations of a text, and what may be people.

    Where `known` is given, only those names count that it holds or that the word lists hold.
    """
    mentions: list[Mention] = []
    candidates: list[Candidate] = []
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
            mentions += _places_of_body(text, start, body_end)
            position = body_end
        elif form and form.doubt != "?":
            position = form_end
            if form.name:
                mentions.append(Mention(form.name, form.kind, start, unsure=form.doubt == "~"))
        elif name_end := 0 if alone else read_name(text, start, word, known):
            candidates.append(Candidate(spell(text[start:name_end]), start, name_end))
            position = name_end
        elif form:
            position = form_end
            mentions.append(Mention(form.name, form.kind, start, unsure=not _is_place_here(text, start, form_end)))
        else:
            candidates.append(Candidate(word, start, end))
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
    elif heads and heads[-1] and words[0].lower() not in _NO_BODIES:
        last = heads[-1]
        if words[last] in HEADS_OF and words[last + 1 : last + 2] == ["of"]:
            last = len(words) - 1
    else:
        return 0
    end = match.start()
    for word in words[: last + 1]:
        end = text.index(word, end) + len(word)
    return end


def _places_of_body(text: str, start: int, end: int) -> list[Mention]:
    """Return the place with which the name of an organization begins or ends: "Texas Tech", "Bank of Japan"."""
    mentions = []
    for word in WORD.finditer(text, start, end):
        form = look_up(text, word.start(), word.group())
        if form and form.kind == "place" and form.name and not form.doubt:
            at_end = word.start() + len(form.written) == end
            if word.start() == start or at_end:
                mentions.append(Mention(form.name, "place", word.start()))
    return mentions


def _is_place_here(text: str, start: int, end: int) -> bool:
    before = _WORD_BEFORE.search(text, max(0, start - 16), start)
    return (before is not None and before[1].lower() in lex.PREPOSITIONS) or _COMMA_PLACE.match(text, end) is not None
