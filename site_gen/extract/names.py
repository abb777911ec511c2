"""Which names are one person within an article."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from site_gen.extract import lexicon as lex
from site_gen.extract.gazetteer import look_up
from site_gen.extract.shapes import Shape
from site_gen.model import SpeakerKind

NAME_RUN = re.compile(r"[CI]+(?:(?:l{1,2}|q)[CI]+)*")
"""A name, in a row of classes."""
_QUOTED_NAME = re.compile(r"[A-Z\u00c0-\u00de][\w’'-]+(?: (?:[A-Z]\. ?)*[A-Z\u00c0-\u00de][\w’'-]+)+")
_ADDRESSED = re.compile(r"\b(Mr|Mrs|Ms|Miss)\.? ([A-Z\u00c0-\u00de][\w’'-]+)")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md", "esq"})
_SHORT_TITLES = {
    "sen": "senator",
    "sens": "senator",
    "gov": "governor",
    "gen": "general",
    "pres": "president",
    "dr": "doctor",
    "prof": "professor",
    "lt": "lieutenant",
    "col": "colonel",
    "adviser": "advisor",
    **dict.fromkeys(["rep", "reps", "congressman", "congresswoman"], "representative"),
}
_ALIKE = str.maketrans({**dict.fromkeys("aeiouyhj'-", ""), "w": "v", **dict.fromkeys("cgq", "k"), "z": "s"})
_VOCABULARY = 20_000
"""Names and words whose folded form is kept."""
_MANY = 50
"""Bearers of one surname that are compared."""


@lru_cache(maxsize=_VOCABULARY)
def fold(word: str) -> str:
    """Return a word without case, accents, full stops and possessive ending: what two spellings of a name share."""
    word = word.lower().replace("’", "'").removesuffix("'s").strip("'.")
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return word


def fold_role(word: str) -> str:
    """Return the role that a title or noun stands for: "Sen." and "senator" are one."""
    word = fold(word)
    return _SHORT_TITLES.get(word, word)


@dataclass(slots=True, eq=False)
class Bearer:
    """One person, organization or thing that the article names."""

    name: str
    """The fullest form."""
    words: tuple[str, ...]
    """Of the fullest form, folded, without suffix."""
    kind: SpeakerKind = "person"
    sure: bool = False
    """True where something besides a capital shows that this is a person."""
    man: int = 0
    """How much speaks for a man."""
    woman: int = 0
    roles: set[str] = field(default_factory=set)
    context: set[str] = field(default_factory=set)
    """Words of the phrases that tell the roles, folded: places, parties, houses."""
    role: str = ""
    """As the article words it."""
    aliases: list[str] = field(default_factory=list)
    count: int = 0

    def against(self, *, man: bool | None) -> bool:
        """Tell whether more speaks against this sex than for it; None is either."""
        return man is not None and (self.woman > self.man if man else self.man > self.woman)


class Roster:
    """Everybody whom the article names, each once."""

    def __init__(self) -> None:
        self._by_last: dict[str, list[Bearer]] = {}
        self._by_word: dict[str, list[Bearer]] = {}
        self._by_skeleton: dict[str, list[Bearer]] = {}
        self._by_role: dict[str, list[Bearer]] = {}
        self._known: dict[tuple[str, ...], Bearer] = {}

    def add(self, name: str) -> Bearer | None:
        """Return the bearer of a name, a new one if no other can be meant; None where nothing is left of the name."""
        words = name_words(name)
        if not words:
            return None
        bearer = self._known.get(words)
        if bearer is None:
            others = self._by_last.get(words[-1], [])[-_MANY:]
            bearer = next((other for other in others if _agree(words, other.words)), None)
            bearer = _grow(bearer, name, words) if bearer is not None else self._enter(name, words)
            self._known[words] = bearer
            for word in words:
                if bearer not in self._by_word.get(word, [])[-_MANY:]:
                    self._by_word.setdefault(word, []).append(bearer)
        bearer.count += 1
        return bearer

    def _enter(self, name: str, words: tuple[str, ...]) -> Bearer:
        bearer = Bearer(name, words, kind_of(words, name))
        if _is_forename(words[0]) and len(words) > 1:
            bearer.sure = bearer.kind == "person"
            bearer.man = int(words[0] not in lex.FEMALE_NAMES)
            bearer.woman = int(words[0] not in lex.MALE_NAMES)
        self._by_last.setdefault(words[-1], []).append(bearer)
        self._by_skeleton.setdefault(_skeleton(words[-1]), []).append(bearer)
        return bearer

    def find(self, name: str, *, man: bool | None = None) -> tuple[Bearer, ...]:
        """Return all who can be meant by a name, short or full; `man` tells the sex where a title does."""
        words = name_words(name)
        if not words:
            return ()
        if len(words) > 1 and words in self._known:
            return (self._known[words],)
        wanted = set(words)
        found = [other for other in self._by_last.get(words[-1], [])[-_MANY:] if wanted <= set(other.words)]
        if not found and len(words) == 1:
            found = self._by_part(words[0])
        if man is not None and len(found) > 1:
            found = [other for other in found if (other.woman if man else other.man) == 0] or found
        return tuple(found)

    def _by_part(self, word: str) -> list[Bearer]:
        """Return whose forename or middle name a word is, or whose surname another alphabet spells like it."""
        if word in lex.BODIES:
            return self.organizations(word)
        people = [other for other in self._by_word.get(word, [])[-_MANY:] if other.kind == "person"]
        found = [other for other in people if other.words[0] == word] or people
        if not found and len(word) > 4:
            alike = self._by_skeleton.get(_skeleton(word), [])
            found = [other for other in alike if len(other.words) > 1 and abs(len(other.words[-1]) - len(word)) <= 2]
        return found

    def organizations(self, noun: str) -> list[Bearer]:
        """Return the organizations that have a noun in their names, in order of first mention."""
        return [bearer for bearer in self._by_word.get(fold(noun), [])[-_MANY:] if bearer.kind == "organization"]

    def only_person(self, *, man: bool | None) -> Bearer | None:
        """Return the one person named in full whom "he" or a role can mean; None where there are several."""
        people = {id(bearer): bearer for words, bearer in self._known.items() if len(words) > 1 and bearer.sure}
        fitting = [bearer for bearer in people.values() if bearer.kind == "person" and not bearer.against(man=man)]
        return fitting[0] if len(fitting) == 1 else None

    def learn(self, bearer: Bearer, role: str) -> None:
        """Note that somebody is what a title or noun says."""
        bearer.sure = True
        if role not in bearer.roles:
            bearer.roles.add(role)
            self._by_role.setdefault(role, []).append(bearer)

    def holders(self, role: str) -> list[Bearer]:
        """Return the persons who are what a noun says."""
        return [bearer for bearer in self._by_role.get(role, [])[:_MANY] if bearer.kind == "person"]


def _grow(bearer: Bearer, name: str, words: tuple[str, ...]) -> Bearer:
    """Return the bearer, called by the fuller of two names."""
    if len(words) > len(bearer.words):
        bearer.aliases.append(bearer.name)
        bearer.name, bearer.words = name, words
    elif name != bearer.name:
        bearer.aliases.append(name)
    return bearer


@lru_cache(maxsize=_VOCABULARY)
def name_words(name: str) -> tuple[str, ...]:
    """Return the folded words of a name without suffix."""
    words = [word for word in map(fold, name.split()) if word]
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words.pop()
    return tuple(words)


@lru_cache(maxsize=_VOCABULARY)
def kind_of(words: tuple[str, ...], name: str) -> SpeakerKind:
    """Return what bears such a name, judged by its words alone."""
    if len(words) in {2, 3} and words[0] in lex.FORENAMES and words[-1] in lex.SURNAMES_BESIDES:
        return "person"
    acronym = len(words) == 1 and len(name) > 1 and name.rstrip("s").isupper()
    if acronym or not lex.BODIES.isdisjoint(words) or not lex.BODY_NAMES.isdisjoint(words):
        return "organization"
    known = look_up(name, 0, name.partition(" ")[0])
    return "organization" if known and not known.doubt and known.written == name else "person"


def _agree(words: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names with one surname can be one person's."""
    if len(words) == 1 or len(other) == 1:
        return True
    first, second = words[0], other[0]
    if first == second or (first[0] == second[0] and 1 in {len(first), len(second)}):
        return True
    return set(words) <= set(other) or set(other) <= set(words)


@lru_cache(maxsize=_VOCABULARY)
def _skeleton(surname: str) -> str:
    """Return what transliterations of a surname share: Lukashenko and Lukashenka, Gadhafi and Qaddafi."""
    bare = surname.translate(_ALIKE)
    return re.sub(r"(.)\1+", r"\1", bare) if len(bare) > 2 else surname


def _is_forename(word: str) -> bool:
    return word in lex.FORENAMES


def read_roster(text: str, shapes: Iterable[Shape]) -> Roster:
    """Return everybody named in the article's own words and, for fuller forms, in what is quoted."""
    roster = Roster()
    body = [shape for shape in shapes if not shape.title]
    for shape in body:
        _read_names(text, shape, roster)
    for shape in body:
        for place in shape.quotes:
            _read_quoted_names(text, shape.starts[place], shape.ends[place], roster)
    for title, name in _ADDRESSED.findall(text):
        found = roster.find(name)
        if len(found) == 1 and found[0].kind == "person":
            found[0].man += 2 * (title == "Mr")
            found[0].woman += 2 * (title != "Mr")
    return roster


def _read_names(text: str, shape: Shape, roster: Roster) -> None:
    row = shape.classes
    for match in NAME_RUN.finditer(row):
        start, end = match.span()
        if row[end : end + 1] in {"T", "E"} and _is_forename(shape.words[end - 1]):
            end += 1
        if end - start < 5 and shape.words[end - 1] in lex.BODIES and shape.words[end : end + 1] == ("of",):
            longer = NAME_RUN.match(row, end + 1)
            end = longer.end() if longer else end
        if 2 <= end - start <= 6:
            bearer = roster.add(name_text(text, shape, start, end))
            if bearer is not None:
                learn_role(text, shape, (start, end), bearer, roster)


def name_text(text: str, shape: Shape, start: int, end: int) -> str:
    """Return the name that stands in a row, without a nickname between marks."""
    classes = shape.classes[start:end]
    if "q" not in classes:
        return " ".join(text[shape.starts[start] : shape.ends[end - 1]].split())
    kept = [place for place in range(start, end) if shape.classes[place] != "q"]
    return " ".join(text[shape.starts[place] : shape.ends[place]] for place in kept)


def _read_quoted_names(text: str, start: int, end: int, roster: Roster) -> None:
    for match in _QUOTED_NAME.finditer(text, start, end):
        words = match[0].split()
        first = next((at for at, word in enumerate(words) if _is_forename(fold(word))), len(words))
        if 2 <= len(words) - first <= 3:
            roster.add(" ".join(words[first:]))


def learn_role(text: str, shape: Shape, name: tuple[int, int], bearer: Bearer, roster: Roster) -> None:
    """Note the titles before a name and the apposition after it."""
    row, words = shape.classes, shape.words
    start, end = name
    place = start
    while place > max(0, start - 8) and row[place - 1] in "TrEC":
        place -= 1
        if row[place] in "Tr":
            _learn_word(words[place], bearer, roster)
    bearer.context.update(map(fold, words[place:start]))
    before = start - 1 - (row[start - 1 : start] == "E")
    if not bearer.sure and (row[start - 1 : start] == "b" or words[max(0, before) : start][:1] == ("the",)):
        bearer.kind = "organization"  # "the American Legion"
    if row[end : end + 1] != "," or row[end + 1 : end + 2] not in tuple("dzrTnECb#") or words[end + 1] == "whose":
        return
    stop = end + 1
    while stop < len(row) and stop < end + 14 and row[stop] not in ",.;:QvVxBw-":
        stop += 1
    head = next((at for at in range(end + 1, stop) if row[at] in "rTp"), None)
    if head is not None and row[head] == "p" and words[end + 1] in {"one", "among", "part"}:
        head = next((at for at in range(head, stop) if row[at] in "rT"), None)
    if head is None or row[head] == "p" or row[stop : stop + 1] in tuple("vVxB"):
        return  # no person's role, or the subject of what follows
    _learn_word(words[head], bearer, roster)
    bearer.context.update(map(fold, words[end + 1 : stop]))
    if not bearer.role and bearer.kind == "person":
        bearer.role = " ".join(text[shape.starts[end + 1] : shape.ends[stop - 1]].split())


def learn_words(shape: Shape, role: tuple[int, int], bearer: Bearer, roster: Roster) -> None:
    """Note the role that a phrase gives its name ("her mother, Jane Smith")."""
    for place in range(*role):
        if shape.classes[place] in "Tr":
            _learn_word(shape.words[place], bearer, roster)
    bearer.context.update(map(fold, shape.words[slice(*role)]))


def _learn_word(word: str, bearer: Bearer, roster: Roster) -> None:
    bearer.man += 2 * (word in lex.MALE_WORDS)
    bearer.woman += 2 * (word in lex.FEMALE_WORDS)
    roster.learn(bearer, fold_role(word))
