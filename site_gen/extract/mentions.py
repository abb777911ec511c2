"""Finds the places, organizations and people that a text names, each under one name.

What the words themselves say comes from `capitals`; here it is what the rest of the article adds: whose surname it is,
who speaks, and which unknown name is a town's.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from site_gen.extract.capitals import RUN, Piece, read_run
from site_gen.extract.gazetteer import WORD, Form, Kind, look_up
from site_gen.extract.organizations import FIRMS
from site_gen.extract.persons import People, gather, tells, who_is
from site_gen.extract.places import TWINS
from site_gen.extract.towns import ENOUGH, LOCATIVES, NO_CLUE, Clues, is_town, place_behind, read_clues, word_before
from site_gen.model import Speaker


class Mention(NamedTuple):
    """One place where a text names something."""

    name: str
    """As a newsroom would call it, whatever the text says."""
    kind: Kind
    start: int
    """In the headline and, a line end behind it, the body."""
    telling: bool = False
    """A person who is named there as the one who tells: "said Smith"."""
    doubtful: bool = False
    """Counts only where another mention of the same is sure."""
    weight: float = 1.0


_SHORT = 3
"""Characters of words that are written small even in headlines of capitals."""
_PEOPLE = 0.6
"""Weight of a word for the people of a place."""
_COUNTRY = 0.9
"""Weight of a city for its country."""
_WITHIN = frozenset({"in", "near", "en", "à"})
"""Words by which a seat of government is the city and not the government."""


def find_mentions(
    title: str,
    body: str,
    lang: str,
    speakers: Sequence[Speaker],
    towns: Iterable[str] = (),
) -> list[Mention]:
    """Return what a headline and the plain text below it name; `towns` are known to be places.

    A bare surname stands for the person whose full name is in the text or among the speakers, else for a leader whom
    everybody knows by it; without either it is left out.
    """
    text, below = f"{title}\n{body}", len(title) + 1
    plainly = _is_sentence(title)
    runs = RUN.finditer(text, 0 if plainly else below)
    seen = [(piece, run.start() + piece.start) for run in runs for piece in read_run(run.group(), lang)]
    named = ((piece.name, start - below) for piece, start in seen if piece.kind == "person")
    names = _Names(
        text,
        people := gather(title, named, speakers),
        _bodies(speakers, text),
        people.surnames.keys() | {piece.borne for piece, _ in seen if piece.borne},
    )
    mentions: list[Mention] = []
    unknown: dict[str, list[int]] = {}
    clues = {town: [Clues(clear=ENOUGH)] for town in towns}
    for piece, start in seen:
        before = (piece.before or word_before(text, start)).rstrip(".")
        found = list(_identify(piece, start, before, names))
        mentions += found
        if piece.stem:
            clues.setdefault(piece.stem, []).append(Clues(clear=1))
        elif not found and piece.kind == "words" and piece.name not in people.surnames:
            unknown.setdefault(piece.name, []).append(start)
            clue = read_clues(text, start, start + len(piece.name), before, lang)
            if clue != NO_CLUE:
                clues.setdefault(piece.name, []).append(clue)
    for name in unknown.keys() & clues.keys():
        if is_town(name, clues[name], text, lang):
            mentions += [Mention(name, "place", start) for start in unknown[name]]
    if not plainly:
        mentions += _read_title(title, lang, mentions, people)
    return _sure(mentions)


class _Names(NamedTuple):
    """What an article tells of the names in it."""

    text: str
    people: People
    bodies: dict[str, str]
    """The names of organizations that no list holds, by the forms that the article uses."""
    borne: AbstractSet[str]
    """Last words of people's names: Paris is no city where there is a Valda Paris."""


def _identify(piece: Piece, start: int, before: str, names: _Names) -> Iterator[Mention]:
    """Yield what a piece names, if that can be told."""
    form = piece.form
    end = start + piece.end - piece.start
    if piece.kind == "body":
        yield Mention(piece.name, "organization", start)
        for place in piece.places:
            yield from _of_form(place, start, "of")
    elif form and form.doubt != "?" and not _is_borne(form, names):
        yield from _of_form(form, start, before, land=place_behind(names.text, end) if form.within else None)
    elif person := who_is(names.people, form.written if form else piece.name, before):
        yield Mention(person, "person", start, telling=tells(before, names.text, end))
    elif form:
        if not _is_borne(form, names):
            land = place_behind(names.text, end)
            yield from _of_form(form, start, before, doubtful=before not in LOCATIVES and not land, land=land)
    elif piece.name in names.bodies or before in FIRMS:
        yield Mention(names.bodies.setdefault(piece.name, piece.name), "organization", start)


def _is_borne(form: Form, names: _Names) -> bool:
    return form.written in names.borne and form.kind in {"place", "seat"}


def _is_sentence(title: str) -> bool:
    """Tell whether capitals mean something in a headline: whether most of its longer words do without."""
    words = [word for word in title.split()[1:] if len(word) > _SHORT]
    return 2 * sum(word[0].islower() for word in words) > len(words)


def _bodies(speakers: Iterable[Speaker], text: str) -> dict[str, str]:
    """Return the organizations that speak, by the forms that the article uses, where they have a name of their own."""
    return {
        form: speaker.name
        for speaker in speakers
        if speaker.kind == "organization"
        and " " in speaker.name
        and f" {speaker.name[0].lower()}{speaker.name[1:]}" not in text
        for form in (speaker.name, *speaker.aliases)
        if all(word[0].isupper() for word in form.split())
    }


def _sure(mentions: Iterable[Mention]) -> list[Mention]:
    """Return the mentions of what is surely mentioned, each of two places with one name as the one that is meant."""
    sure = {mention.name for mention in mentions if not mention.doubtful}
    for twin, other in TWINS.items():
        if twin in sure and other in sure:
            mentions = [one._replace(name=other) if one.name == twin else one for one in mentions]
    return [one for one in mentions if one.name in sure]


def _of_form(
    form: Form,
    start: int,
    before: str,
    *,
    doubtful: bool = False,
    land: Form | None = None,
) -> Iterator[Mention]:
    """Yield the mention of a known name, and of the country for which a city speaks unless it is another `land`'s."""
    doubtful |= form.doubt == "~"
    if form.kind != "seat" or before in _WITHIN:
        yield Mention(form.name, form.kind, start, doubtful=doubtful, weight=_PEOPLE if form.is_people else 1.0)
    if form.within and (not land or land.within or land.name == form.within):
        yield Mention(form.within, "place", start, doubtful=doubtful, weight=_COUNTRY)


def _read_title(title: str, lang: str, mentions: Iterable[Mention], people: People) -> list[Mention]:
    """Return what a headline of capitals names: what the word lists hold or the text has named."""
    found = [
        Mention(name, kind, title.find(name))
        for name, kind in {(one.name, one.kind) for one in mentions if one.kind != "medium"}
        if name in title
    ]
    names = {one.name for one in found}
    position = 0
    for match in WORD.finditer(title):
        start, word = match.start(), match.group()
        if start < position:
            continue
        form = look_up(title, start, word, lang)
        before = word_before(title, start).rstrip(".")
        person = "" if form and form.written != word else who_is(people, word, before)
        if person and person not in names:
            found.append(Mention(person, "person", start))
        elif form and form.name and not person:
            position = start + len(form.written)
            if form.name not in names:
                doubtful = form.doubt == "?" and before not in LOCATIVES
                found += _of_form(form, start, before, doubtful=doubtful)
    return found
