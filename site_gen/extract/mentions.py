"""Finds the places, organizations and people that a text names, each under one name.

What the words themselves say comes from `capitals`; here it is what the rest of the article adds: whose surname it is,
who speaks, and which unknown name is a town's.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from site_gen.extract.capitals import RUN, Piece, read_run
from site_gen.extract.gazetteer import WORD, Form, Kind, look_up
from site_gen.extract.lexicon import FORENAMES, words
from site_gen.extract.organizations import FIRMS
from site_gen.extract.persons import NO_NAMES, People, gather, tells, who_is
from site_gen.extract.places import TWINS
from site_gen.extract.towns import ENOUGH, LOCATIVES, Clues, find_towns, place_behind, read_clues, word_before
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
_SHORTEST_THING = 4
"""Characters."""
_NO_THINGS = NO_NAMES | FORENAMES
_OFTEN = 3
"""Times within sentences that an unknown name must come."""
_PEOPLE = 0.6
"""Weight of a word for the people of a place."""
_IN_A_NAME = 0.8
"""Weight of a place within an organization's name: "Bank of Japan"."""
_IN_BRACKETS = 0.3
"""Weight of an organization that only tells whose member somebody is: "Jane Smith (CDU)"."""
_OFFICE = 0.3
"""Weight of a state or city with the office that somebody holds for it."""
_OFFICES = words("""
    congressman, congresswoman, delegate, democrat, democrats, gov, governor, governors, lawmaker, mayor, rep, reps,
    representative, republican, republicans, sen, sens, senator, senators
""")
_OFFICES_BEHIND = tuple({f" {word[:3]}" for office in _OFFICES for word in (office, office.capitalize())})
"""How they begin behind a name, which is tried first."""
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
    plainly = _is_sentence(title, lang)
    runs = RUN.finditer(text, 0 if plainly else below)
    seen = [(piece, run.start() + piece.start) for run in runs for piece in read_run(run.group(), lang)]
    named = ((piece.name, start - below) for piece, start in seen if piece.kind == "person")
    names = _Names(
        text,
        people := gather(title, named, speakers),
        _bodies(speakers, text),
        (people.surnames.keys() | {piece.borne for piece, _ in seen if piece.borne}),
    )
    mentions: list[Mention] = []
    unknown: dict[str, list[int]] = {}
    clues = {town: [Clues(clear=ENOUGH)] for town in towns}
    for piece, start in seen:
        if piece.kind == "body":
            mentions += _of_body(piece, start)
            if piece.stem:
                clues.setdefault(piece.stem, []).append(Clues(clear=1))
        elif (form := piece.form) and not form.within and form.doubt != "?" and form.written not in names.borne:
            mentions.append(_of_form(form, start, text))
        else:
            before = piece.before.rstrip(".") or word_before(text, start)
            found = _identify(piece, start, before, names)
            mentions += found
            if not found and piece.kind == "words" and piece.name not in people.surnames:
                unknown.setdefault(piece.name, []).append(start)
                if clue := read_clues(text, start, start + len(piece.name), before, lang):
                    clues.setdefault(piece.name, []).append(clue)
    for name in find_towns(clues, text, lang):
        mentions += [Mention(name, "place", start) for start in unknown.get(name, ())]
    for name in _find_things(title, text, unknown, seen) if plainly and lang != "de" else ():
        mentions += [Mention(name, "thing", start) for start in unknown[name]]
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
    """Last words of names: Paris is a city only after "in" where there is a Valda Paris."""


def _identify(piece: Piece, start: int, before: str, names: _Names) -> Sequence[Mention]:
    """Return what is named by a piece that needs more than the word lists to be told, if it can be."""
    form, end = piece.form, start + piece.end - piece.start
    in_doubt = form is None or form.doubt == "?" or form.written in names.borne
    if in_doubt and (person := who_is(names.people, form.written if form else piece.name, before)):
        return (Mention(person, "person", start, telling=tells(before, names.text, end)),)
    if form and form.written not in names.people.surnames:
        land = place_behind(names.text, end)
        doubtful = in_doubt and before not in LOCATIVES and not land
        if doubtful and form.written in names.borne:
            return ()
        if form.within:
            return _of_city(form, start, before, land, doubtful=doubtful)
        return (_of_form(form, start, names.text, doubtful=doubtful),)
    if not form and (piece.name in names.bodies or before in FIRMS):
        return (Mention(names.bodies.setdefault(piece.name, piece.name), "organization", start),)
    return ()


def _find_things(
    title: str,
    text: str,
    unknown: Mapping[str, Sequence[int]],
    seen: Iterable[tuple[Piece, int]],
) -> list[str]:
    """Return the unknown names that the headline has and the text keeps coming back to: a firm, a product, a law.

    A capital tells a name within a sentence only.  A word of somebody's or something's longer name is none by itself.
    """
    named = [name for name in unknown if name in title and len(name) >= _SHORTEST_THING]
    often = [name for name in named if sum(word_before(text, at).isalpha() for at in unknown[name]) >= _OFTEN]
    if not often:
        return []
    within = {word for piece, _ in seen if " " in piece.name for word in piece.name.split()}
    return [
        name
        for name in often
        if name not in within and name.lower() not in _NO_THINGS and f" {name.lower()} " not in text
    ]


def _of_body(piece: Piece, start: int) -> Iterator[Mention]:
    """Yield the mention of an organization, and of the country or state in its name."""
    yield Mention(piece.name, "organization", start)
    for place in piece.places:
        if not place.within:
            yield Mention(place.name, "place", start, weight=_IN_A_NAME)


def _of_form(form: Form, start: int, text: str, *, doubtful: bool = False) -> Mention:
    """Return the mention of a known name that is no city's."""
    weight = _PEOPLE if form.is_people else 1.0
    end = start + len(form.written)
    if form.kind == "place" and _is_of_office(text, start, end):
        weight = _OFFICE
    elif form.kind == "organization" and text.startswith(")", end) and text[start - 1 : start] == "(":
        weight = _IN_BRACKETS
    return Mention(form.name, form.kind, start, doubtful=doubtful or form.doubt == "~", weight=weight)


def _of_city(
    form: Form,
    start: int,
    before: str,
    land: Form | None = None,
    *,
    doubtful: bool = False,
) -> Sequence[Mention]:
    """Return the mentions of a city and of the country for which it speaks, unless it is another `land`'s."""
    mentions = []
    if form.kind != "seat" or before in _WITHIN:
        mentions.append(Mention(form.name, form.kind, start, doubtful=doubtful))
    if not land or land.within or land.name == form.within:
        mentions.append(Mention(form.within, "place", start, doubtful=doubtful, weight=_COUNTRY))
    return mentions


def _is_of_office(text: str, start: int, end: int) -> bool:
    """Tell whether a place only says whence somebody comes: "Ohio Gov. Jane Smith", "a Democrat of Ohio"."""
    if text.startswith(_OFFICES_BEHIND, end):
        behind = text[end + 1 : end + 16].partition(" ")[0]
        if behind.rstrip(".,").lower() in _OFFICES:
            return True
    if not text.endswith((" of ", " from "), 0, start):
        return False
    return word_before(text, start - len(word_before(text, start)) - 1) in _OFFICES


def _is_sentence(title: str, lang: str) -> bool:
    """Tell whether capitals mean something in a headline: in English whether most of its longer words do without."""
    if lang != "en":
        return not title.isupper()
    longer = [word for word in title.split()[1:] if len(word) > _SHORT]
    return 2 * sum(word[0].islower() for word in longer) > len(longer)


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


def _sure(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of what is surely mentioned, each under the name that is meant.

    Of two places with one name the second is meant where something else speaks for it; the Army Corps is the Army Corps
    of Engineers.
    """
    sure = {mention.name for mention in mentions if not mention.doubtful}
    meant = {twin: other for twin, other in TWINS.items() if twin in sure and other in sure}
    for name in sorted(sure):
        short = name.partition(" of ")[0]
        if short != name and short in sure:
            meant[short] = name
    found = [one for one in mentions if one.name in sure]
    return [one._replace(name=meant.get(one.name, one.name)) for one in found] if meant else found


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
        before = word_before(title, start)
        person = "" if form and form.written != word else who_is(people, word, before)
        if person and person not in names:
            found.append(Mention(person, "person", start))
        elif form and form.name and not person:
            position = start + len(form.written)
            if form.name not in names:
                doubtful = form.doubt == "?" and before not in LOCATIVES
                found += (
                    _of_city(form, start, before, doubtful=doubtful)
                    if form.within
                    else [_of_form(form, start, title, doubtful=doubtful)]
                )
    return found
