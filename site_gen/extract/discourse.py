"""Who is meant by "he", "the senator" or a surname: what the article has told so far."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from site_gen.extract import lexicon as lex
from site_gen.extract.gazetteer import look_up
from site_gen.extract.names import (
    NAME_RUN,
    Bearer,
    Roster,
    fold,
    fold_role,
    learn_role,
    learn_words,
    name_text,
    name_words,
)
from site_gen.extract.phrases import Phrase
from site_gen.extract.shapes import Shape
from site_gen.model import Span, SpeakerKind

_REACH = 12
"""How many sentences back a pronoun may point."""
_SUBJECT = 0.5
_MENTION = 2.0
_INTRODUCTION = 1.0
_CLAUSE_OPENS = re.compile(r"(?:c|,[&a]a?)T?$")
_INTRODUCED = re.compile(r",[d#][^,;.:]{2,}[,.]")
_UNSURE = 1.0
_NEVER = 99.0
_UNKNOWN_SEX = 0.5
_INDEFINITE = ("a ", "an ", "one ", "another ")
_PARENTS = frozenset({"father", "mother", "dad", "mum", "mom"})
_CHILDREN = frozenset({"son", "daughter"})
_JUST_BEFORE = 3
"""Sentences in which "it" looks for what it means, its own among them."""
_LONG_AGO = 200
"""How many sentences back a name is remembered that fits two persons."""
_KINDS: dict[str, SpeakerKind] = {"body": "organization", "document": "document"}


class Voice(NamedTuple):
    """Whoever a phrase means."""

    name: str
    kind: SpeakerKind
    bearer: Bearer | None
    sure: bool
    """False where another could be meant."""
    how: str
    """"name", "pronoun" or "role"."""


@dataclass(slots=True)
class _Told:
    """A sentence that has been read."""

    shape: Shape
    sentence: Span
    speakers: list[Bearer] = field(default_factory=list)
    subjects: list[Bearer] = field(default_factory=list)
    body: Voice | None = None
    """The organization or document it is about."""
    stranger: Voice | None = None
    """The person without a name it is about ("one woman")."""


def _sex(word: str) -> bool | None:
    """Return whether a title or role is a man's, a woman's (False), or either's."""
    return True if word in lex.MALE_WORDS else False if word in lex.FEMALE_WORDS else None


def _doubt(meant: Bearer | Voice, *, man: bool) -> float:
    """Return how little somebody fits "he" or "she"; more than any distance for those who cannot be meant."""
    if isinstance(meant, Voice):
        return 0 if _sex(meant.name.split()[-1]) in {None, man} else _NEVER
    if meant.kind != "person" or meant.against(man=man):
        return _NEVER
    if (meant.man if man else meant.woman) > 0:
        return 0
    return _UNKNOWN_SEX if meant.sure else _UNSURE


def _distance(row: str, start: int, end: int) -> float:
    """Return how far from mind a name is, by what stands around it."""
    if _CLAUSE_OPENS.search(row, max(0, start - 3), start):
        return _SUBJECT
    return _INTRODUCTION if _INTRODUCED.match(row, end) else _MENTION


def _of_generation(namesakes: tuple[Bearer, ...], word: str) -> tuple[Bearer, ...]:
    """Return those whom "the elder Smith" or "the younger Smith" can mean, where kinship or a suffix tells."""
    if word not in {"elder", "younger"}:
        return ()
    young = {bearer for bearer in namesakes if bearer.roles & _CHILDREN or bearer.name.endswith("Jr.")}
    old = {bearer for bearer in namesakes if bearer.roles & _PARENTS or bearer.name.endswith("Sr.")}
    wanted, others = (old, young) if word == "elder" else (young, old)
    return tuple(bearer for bearer in namesakes if bearer in wanted or (others and bearer not in others))


class Discourse:
    """What is remembered of the sentences before."""

    def __init__(self, text: str, roster: Roster) -> None:
        self._text = text
        self._roster = roster
        self._told: list[_Told] = []
        self._only: dict[bool | None, Bearer | None] = {}
        self._spoken: list[Bearer] = []
        """The first two persons who spoke in earlier sentences: enough to know whether there is only one."""

    def begin_sentence(self, shape: Shape, sentence: Span) -> None:
        """Start to remember another sentence."""
        self._told.append(_Told(shape, sentence))

    def note_speaker(self, voice: Voice | None) -> None:
        """Remember who speaks in this sentence."""
        if voice is not None and voice.bearer is not None and voice.bearer not in self._told[-1].speakers:
            voice.bearer.sure = True
            if voice.kind == "person" and len(self._spoken) < 2 and voice.bearer not in self._spoken:
                self._spoken.append(voice.bearer)
            self._told[-1].speakers.append(voice.bearer)

    def note_subject(self, voice: Voice | None, *, opens: bool) -> None:
        """Remember whom this sentence is about; `opens` where the sentence begins with that."""
        if voice is None:
            return
        if voice.bearer is not None:
            self._told[-1].subjects.append(voice.bearer)
        if voice.kind in {"organization", "document"}:
            self._told[-1].body = voice
        if opens:
            self.note_stranger(voice)

    def note_stranger(self, voice: Voice | None) -> None:
        """Remember that somebody without a name ("a doctor") speaks, or is who this sentence is about."""
        nameless = voice is not None and voice.bearer is None and voice.kind == "unnamed"
        if voice is not None and nameless and voice.name.startswith(_INDEFINITE):
            self._told[-1].stranger = voice

    def name_unknown(self, shape: Shape, phrase: Phrase) -> Voice | None:
        """Return the one who is told by a noun that no list knows and surely speaks ("“…,” the deckhand said")."""
        if phrase.kind != "thing" or shape.classes[phrase.start : phrase.end] not in {"dn", "dnn", "dEn"}:
            return None
        return Voice(self._label(shape, phrase), "unnamed", None, sure=True, how="role")

    def resolve(self, shape: Shape, phrase: Phrase) -> Voice | None:
        """Return who is meant by a phrase; None where the text does not tell."""
        if phrase.kind == "name":
            return self._by_name(shape, phrase)
        if phrase.kind == "he":
            word = shape.words[phrase.head]
            return self._by_pronoun(phrase.start, man=word in {"he", "him"}, spoken_of=word in {"him", "her"})
        if phrase.kind == "it":
            return self._last_body()
        if phrase.kind in {"they", "i", "who", "thing"} or shape.words[phrase.head] in lex.NOBODIES:
            return None
        known = self._by_role(shape, phrase) if phrase.kind == "role" else self._by_body(shape, phrase)
        if known is not None:
            return known
        return Voice(self._label(shape, phrase), _KINDS.get(phrase.kind, "unnamed"), None, sure=True, how="role")

    def _last_body(self) -> Voice | None:
        """Return the organization or document that "it" means: the subject of this sentence or one just before."""
        for told in self._told[: -_JUST_BEFORE - 1 : -1]:
            if told.body is not None:
                return told.body._replace(sure=False, how="pronoun")
        return None

    def _by_body(self, shape: Shape, phrase: Phrase) -> Voice | None:
        """Return the organization that "the board" means: one that has the noun in its name."""
        if phrase.kind != "body" or phrase.head - phrase.start != 1 or shape.words[phrase.start] != "the":
            return None
        named = self._roster.organizations(shape.words[phrase.head])
        if not named:
            return None
        return Voice(named[-1].name, named[-1].kind, named[-1], sure=len(named) == 1, how="role")

    def by_label(self, label: str) -> Voice | None:
        """Return who is meant by a name in capitals at the head of what is said."""
        name = label.title()
        found = self._roster.find(name)
        bearer = found[0] if len(found) == 1 else None if found else self._roster.add(name)
        return Voice(bearer.name, bearer.kind, bearer, sure=True, how="name") if bearer else None

    def _label(self, shape: Shape, phrase: Phrase) -> str:
        start, end = phrase.start, phrase.head_end
        while start < phrase.head and shape.words[start] in {"the", "that", "this"}:
            start += 1
        if shape.words[end : end + 1] in {("of",), ("for",), ("at",), ("from",), ("close",)}:
            end = phrase.end
        label = " ".join(self._text[shape.starts[start] : shape.ends[max(end, phrase.head_end) - 1]].split())
        common = shape.classes[start] in "dzn" or (shape.classes[start] == "T" and shape.words[start] in lex.GROUPS)
        return label[0].lower() + label[1:] if common else label

    def _by_name(self, shape: Shape, phrase: Phrase) -> Voice | None:
        name = name_text(self._text, shape, phrase.head, phrase.head_end)
        title = shape.words[phrase.head - 1] if phrase.head > 0 and shape.classes[phrase.head - 1] in "Tr" else ""
        found = self._roster.find(name, man=_sex(title))
        if len(found) > 1:
            found = _of_generation(found, shape.words[phrase.head - 1]) or found
            bearer: Bearer | None = self._most_recent(found) or max(found, key=lambda bearer: bearer.count)
        elif not found and shape.title:
            words = name.split()
            shorter = (self._roster.find(" ".join(words[:count])) for count in range(len(words) - 1, 0, -1))
            bearer = next((some[0] for some in shorter if some), None)
            if bearer is None and len(words) in {2, 3} and words[0].lower() in lex.FORENAMES:
                bearer = self._roster.add(" ".join(words[: 2 + (len(words[1]) == 2)]))
        else:
            bearer = found[0] if found else self._roster.add(name)
        if bearer is None:
            return None
        learn_role(self._text, shape, (phrase.head, phrase.head_end), bearer, self._roster)
        learn_words(shape, phrase.role, bearer, self._roster)
        if name != bearer.name and name not in bearer.aliases:
            bearer.aliases.append(name)
        folded = name_words(name)
        beheaded = (
            len(folded) > 1 and bearer.words[0] not in folded
        )  # "Rahim Fauzi" may be the father of Ana Rahim Fauzi
        return Voice(bearer.name, bearer.kind, bearer, sure=len(found) < 2 and not beheaded, how="name")

    def _most_recent(self, found: tuple[Bearer, ...]) -> Bearer | None:
        for told in self._told[: -_LONG_AGO - 1 : -1]:
            for bearer in (*told.speakers, *told.subjects):
                if bearer in found:
                    return bearer
        return None

    def _by_pronoun(self, place: int, *, man: bool, spoken_of: bool) -> Voice | None:
        """Return the person nearest to mind; whom a sentence speaks of ("quoted him") is not its subject."""
        best: Bearer | Voice | None = None
        least = _NEVER
        for distance, meant in self._in_mind(place, spoken_of=spoken_of):
            if distance - _MENTION >= least:
                break
            total = distance + _doubt(meant, man=man)
            if total < least:
                best, least = meant, total
        if isinstance(best, Voice):
            return best._replace(sure=False, how="pronoun")
        best = best or self._only_person(man=man)
        if best is None:
            return None
        return Voice(best.name, best.kind, best, sure=(best.man if man else best.woman) > 0, how="pronoun")

    def _in_mind(self, place: int, *, spoken_of: bool) -> Iterator[tuple[float, Bearer | Voice]]:
        """Yield who was named before a place and how far from mind, sentence by sentence."""
        for age, told in enumerate(self._told[: -_REACH - 1 : -1]):
            if spoken_of and age == 0:
                continue
            if told.stranger is not None and age > 0:
                yield age + _SUBJECT, told.stranger
            for bearer, distance in self._named_in(told, place if age == 0 else told.sentence.end):
                if bearer.sure or (distance <= _SUBJECT and (bearer.count > 1 or len(bearer.words) > 1)):
                    yield age + distance, bearer

    def _named_in(self, told: _Told, limit: int) -> Iterator[tuple[Bearer, float]]:
        """Yield who is named in a sentence and how far from mind: who speaks, whom it is about, others.

        Possessors are left out.
        """
        for bearer in told.speakers:
            yield bearer, 0
        for bearer in told.subjects:
            yield bearer, _SUBJECT
        row = told.shape.classes
        if limit < told.sentence.end and "Q" in row[told.sentence.start : limit]:
            return  # "What Smith did was “rude,” he said" is another's word
        for match in NAME_RUN.finditer(row, told.sentence.start, limit):
            if row[match.end() : match.end() + 1] != "s":
                found = self._roster.find(name_text(self._text, told.shape, match.start(), match.end()))
                if len(found) == 1:
                    yield found[0], _distance(row, match.start(), match.end())

    def _by_role(self, shape: Shape, phrase: Phrase) -> Voice | None:
        """Return the person whom "the senator" means: who is called so, or the only one who has spoken yet."""
        if shape.classes[phrase.start] == "z" or shape.words[phrase.start] in {"a", "an", "another", "one"}:
            return None
        word = shape.words[phrase.head]
        holders = self._roster.holders(fold_role(word))
        told = {fold(other) for other in shape.words[phrase.start : phrase.end]} - {"the", "of", "", fold(word)}
        fitting = [bearer for bearer in holders if told & bearer.context]
        if not self._is_of_something(shape, phrase):
            fitting = fitting or holders
        bearer = fitting[0] if len(fitting) == 1 else self._most_recent(tuple(fitting))
        sure = len(fitting) == 1 and (not told or bool(told & fitting[0].context))
        if not holders and word not in lex.BYSTANDERS and word not in lex.GROUPS:
            bearer = self._only_speaker(man=_sex(word))
        if bearer is None:
            return None
        alias = self._label(shape, phrase)
        if alias not in bearer.aliases:
            bearer.aliases.append(alias)
        return Voice(bearer.name, "person", bearer, sure, "role")

    def _is_of_something(self, shape: Shape, phrase: Phrase) -> bool:
        """Tell whether a role is held in something that is no place: "the CIA director" is no other director."""
        for place in range(phrase.start, phrase.head):
            if shape.classes[place] == "C":
                start, end = shape.starts[place], shape.ends[place]
                known = look_up(self._text, start, self._text[start:end])
                if known is None or known.kind != "place":
                    return True
        return False

    def _only_speaker(self, *, man: bool | None) -> Bearer | None:
        if not self._spoken:
            only = self._only_person(man=man)
            named = any(bearer is only for _, bearer in self._in_mind(0, spoken_of=True))
            return only if named else None
        only = self._spoken[0]
        return only if len(self._spoken) == 1 and not only.against(man=man) else None

    def _only_person(self, *, man: bool | None) -> Bearer | None:
        """Return the only person named in the article, also if further down; found once for each sex."""
        if man not in self._only:
            self._only[man] = self._roster.only_person(man=man)
        return self._only[man]
