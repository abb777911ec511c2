"""What is a name, and which names are one person within an article."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from site_gen.extract import lexicon as lex
from site_gen.extract.shapes import Shape
from site_gen.model import SpeakerKind

NAME_RUN = re.compile(r"[CI]+(?:l{1,2}[CI]+)*")
_QUOTED_NAME = re.compile(r"[A-Z\u00c0-\u00de][\w’'-]+(?: (?:[A-Z]\. ?)*[A-Z\u00c0-\u00de][\w’'-]+)+")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md", "esq"})
_SHORT_TITLES = {
    "sen": "senator", "sens": "senator", "rep": "representative", "reps": "representative", "gov": "governor",
    "gen": "general", "pres": "president", "dr": "doctor", "prof": "professor", "lt": "lieutenant", "col": "colonel",
    "congressman": "representative", "congresswoman": "representative", "adviser": "advisor",
}  # fmt: skip


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


@dataclass(slots=True)
class Bearer:
    """One person, organization or thing that the article names."""

    name: str
    words: tuple[str, ...]
    """Of the fullest form, folded, without suffix."""
    kind: SpeakerKind = "person"
    sure: bool = False
    """True where something besides a capital shows that this is a person."""
    man: int = 0
    woman: int = 0
    roles: set[str] = field(default_factory=set)
    role: str = ""
    aliases: list[str] = field(default_factory=list)
    count: int = 0


class Roster:
    """Everybody whom the article names, each once."""

    def __init__(self) -> None:
        self.bearers: list[Bearer] = []
        self._by_last: dict[str, list[Bearer]] = {}
        self._by_word: dict[str, list[Bearer]] = {}
        self._known: dict[tuple[str, ...], Bearer] = {}

    def add(self, name: str) -> Bearer | None:
        """Return the bearer of a name of two words or more, a new one if no other can be meant."""
        words = name_words(name)
        if not words:
            return None
        if words in self._known:
            bearer = self._known[words]
        else:
            bearer = next((other for other in self._by_last.get(words[-1], ()) if _agree(words, other.words)), None)
            if bearer is None:
                bearer = Bearer(name, words, kind_of(words, name))
                self.bearers.append(bearer)
                self._by_last.setdefault(words[-1], []).append(bearer)
            elif len(words) > len(bearer.words):
                bearer.aliases.append(bearer.name)
                bearer.name, bearer.words = name, words
            elif name != bearer.name:
                bearer.aliases.append(name)
            self._known[words] = bearer
            for word in words:
                others = self._by_word.setdefault(word, [])
                if bearer not in others:
                    others.append(bearer)
        bearer.count += 1
        return bearer

    def find(self, name: str, *, man: bool | None = None) -> tuple[Bearer, ...]:
        """Return all who can be meant by a name, short or full; `man` tells the sex where a title does."""
        words = name_words(name)
        if not words:
            return ()
        if len(words) > 1 and words in self._known:
            return (self._known[words],)
        last = [other for other in self._by_last.get(words[-1], ()) if set(words) <= set(other.words)]
        if not last and len(words) == 1:
            last = [
                other
                for other in self._by_word.get(words[0], ())
                if other.kind == "person" and words[0] == other.words[0]
            ]
            if not last:
                last = [other for other in self._by_word.get(words[0], ()) if other.kind == "person"]
        if man is not None and len(last) > 1:
            last = [other for other in last if (other.woman == 0 if man else other.man == 0)] or last
        if not last and len(words) == 1:
            last = [
                bearer
                for bearer in self.bearers
                if bearer.kind == "person" and _spelled_alike(words[0], bearer.words[-1])
            ]
        return tuple(last)


def name_words(name: str) -> tuple[str, ...]:
    """Return the folded words of a name without suffix."""
    words = [fold(word) for word in re.split(r"[\s]+", name)]
    words = [word for word in words if word]
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words.pop()
    return tuple(words)


def kind_of(words: Sequence[str], name: str) -> SpeakerKind:
    """Return what bears such a name, judged by its words alone."""
    if (
        not lex.BODIES.isdisjoint(words)
        or not lex.BODY_NAMES.isdisjoint(words)
        or (len(words) == 1 and name.isupper() and len(name) > 1)
    ):
        return "organization"
    return "person"


def _agree(words: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names with one surname can be one person's."""
    if len(words) == 1 or len(other) == 1:
        return words[-1] == other[-1]
    first, second = words[0], other[0]
    if first == second or (len(first) == 1 or len(second) == 1) and first[0] == second[0]:
        return True
    return set(words) <= set(other) or set(other) <= set(words)


def _spelled_alike(first: str, second: str) -> bool:
    """Tell whether two surnames differ only as transliterations do (Lukashenko, Lukashenka)."""
    if first[0] != second[0] or min(len(first), len(second)) < 6 or abs(len(first) - len(second)) > 2:
        return False
    shared = 0
    for one, two in zip(first, second, strict=False):
        if one != two:
            break
        shared += 1
    return shared >= 4 and shared + 2 >= max(len(first), len(second))


def read_roster(text: str, shapes: Iterable[Shape]) -> Roster:
    """Return everybody named in the article's own words and, for fuller forms, in what is quoted."""
    roster = Roster()
    shapes = tuple(shapes)
    for shape in shapes:
        if shape.title:
            continue
        for match in NAME_RUN.finditer(shape.classes):
            start, end = match.span()
            if shape.classes[end : end + 1] in ("T", "E") and _is_forename(shape.words[end - 1]):
                end += 1
            if end - start < 2 or end - start > 5:
                continue
            bearer = roster.add(text[shape.starts[start] : shape.ends[end - 1]])
            if bearer is not None:
                _learn(text, shape, start, end, bearer)
    for shape in shapes:
        for place in shape.quotes:
            for match in _QUOTED_NAME.finditer(text, shape.starts[place], shape.ends[place]):
                words = match[0].split()
                first = next((at for at, word in enumerate(words) if _is_forename(fold(word))), len(words))
                if 2 <= len(words) - first <= 3:
                    roster.add(" ".join(words[first:]))
    return roster


def _is_forename(word: str) -> bool:
    return word in lex.MALE_NAMES or word in lex.FEMALE_NAMES


def _learn(text: str, shape: Shape, start: int, end: int, bearer: Bearer) -> None:
    """Note what stands around a name: sex, title, role."""
    if bearer.count == 1:
        first = bearer.words[0]
        if first in lex.MALE_NAMES and first not in lex.FEMALE_NAMES:
            bearer.man += 1
            bearer.sure = True
        elif first in lex.FEMALE_NAMES and first not in lex.MALE_NAMES:
            bearer.woman += 1
            bearer.sure = True
    learn_role(text, shape, start, end, bearer)


def learn_role(text: str, shape: Shape, start: int, end: int, bearer: Bearer) -> None:
    """Note the titles before a name and the apposition after it."""
    row, words = shape.classes, shape.words
    place = start
    while place > 0 and row[place - 1] in "TrE":
        place -= 1
        word = words[place]
        bearer.man += 2 * (word in lex.MALE_WORDS)
        bearer.woman += 2 * (word in lex.FEMALE_WORDS)
        if row[place] != "E":
            bearer.roles.add(fold_role(word))
            bearer.sure = True
    if row[end : end + 1] == ",":
        stop = end + 1
        while stop < len(row) and stop < end + 14 and row[stop] not in ",.;:Qvw-":
            stop += 1
        if row[end + 1 : end + 2] and row[end + 1] in "dzrTnECb":
            for place in range(end + 1, stop):
                if row[place] in "rT":
                    bearer.roles.add(fold_role(words[place]))
                    bearer.man += words[place] in lex.MALE_WORDS
                    bearer.woman += words[place] in lex.FEMALE_WORDS
                    bearer.sure = True
                    if not bearer.role:
                        bearer.role = text[shape.starts[end + 1] : shape.ends[stop - 1]]
                    break
