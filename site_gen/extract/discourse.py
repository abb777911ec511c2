"""Who is meant by "he", "the senator" or a surname: what the article has told so far."""

from dataclasses import dataclass, field

from site_gen.extract import lexicon as lex
from site_gen.extract.names import Bearer, Roster, fold_role, learn_role
from site_gen.extract.phrases import Phrase
from site_gen.extract.shapes import Shape
from site_gen.model import SpeakerKind

_REACH = 12
"""How many sentences back a pronoun may point."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Whoever a phrase means."""

    name: str
    kind: SpeakerKind
    bearer: Bearer | None
    sure: bool = True
    """False where another could be meant."""
    how: str = ""
    """"name", "pronoun" or "role"."""


@dataclass(slots=True)
class _Told:
    """A sentence that has been read."""

    speakers: list[Bearer] = field(default_factory=list)
    subjects: list[Bearer] = field(default_factory=list)
    others: list[Bearer] = field(default_factory=list)


class Discourse:
    """What is remembered of the sentences before."""

    def __init__(self, text: str, roster: Roster) -> None:
        self._text = text
        self._roster = roster
        self._told: list[_Told] = [_Told()]

    def begin_sentence(self) -> None:
        """Start to remember another sentence."""
        self._told.append(_Told())

    def note_speaker(self, voice: Voice | None) -> None:
        """Remember who speaks in this sentence."""
        if voice is not None and voice.bearer is not None:
            self._told[-1].speakers.append(voice.bearer)

    def note_subject(self, voice: Voice | None) -> None:
        """Remember whom this sentence is about."""
        if voice is not None and voice.bearer is not None:
            self._told[-1].subjects.append(voice.bearer)

    def resolve(self, shape: Shape, phrase: Phrase | None) -> Voice | None:
        """Return who is meant by a phrase; None where the text does not tell."""
        if phrase is None:
            return None
        if phrase.kind == "name":
            return self._by_name(shape, phrase)
        if phrase.kind == "he":
            return self._by_pronoun(man=shape.words[phrase.head] in ("he", "him"))
        if phrase.kind in ("they", "it", "i", "who", "thing"):
            return None
        if phrase.kind == "role":
            known = self._by_role(shape, phrase)
            if known is not None:
                return known
        label = self._label(shape, phrase)
        kinds: dict[str, SpeakerKind] = {"body": "organization", "document": "document"}
        return Voice(label, kinds.get(phrase.kind, "unnamed"), None, how="role")

    def _label(self, shape: Shape, phrase: Phrase) -> str:
        start = phrase.start
        while start < phrase.head and shape.words[start] in ("the", "that", "this"):
            start += 1
        label = " ".join(self._text[shape.starts[start] : shape.ends[phrase.end - 1]].split())
        return label[0].lower() + label[1:] if shape.classes[start] in "dzn" else label

    def _by_name(self, shape: Shape, phrase: Phrase) -> Voice | None:
        name = " ".join(self._text[shape.starts[phrase.head] : shape.ends[phrase.head_end - 1]].split())
        title = shape.words[phrase.head - 1] if phrase.head > 0 and shape.classes[phrase.head - 1] in "Tr" else ""
        man = True if title in lex.MALE_WORDS else False if title in lex.FEMALE_WORDS else None
        found = self._roster.find(name, man=man)
        if len(found) > 1:
            recent = self._most_recent(found)
            bearer, sure = recent or max(found, key=lambda bearer: bearer.count), False
        elif found:
            bearer, sure = found[0], True
        else:
            added = self._roster.add(name)
            if added is None:
                return None
            bearer, sure = added, True
        learn_role(self._text, shape, phrase.head, phrase.head_end, bearer)
        if name != bearer.name and name not in bearer.aliases:
            bearer.aliases.append(name)
        return Voice(bearer.name, bearer.kind, bearer, sure, "name")

    def _most_recent(self, found: tuple[Bearer, ...]) -> Bearer | None:
        for told in reversed(self._told):
            for bearer in (*told.speakers, *told.subjects):
                if bearer in found:
                    return bearer
        return None

    def _by_pronoun(self, *, man: bool) -> Voice | None:
        for told in self._told[: -_REACH - 1 : -1]:
            for bearer in (*told.speakers, *told.subjects, *told.others):
                if bearer.kind != "person" or (bearer.woman > bearer.man if man else bearer.man > bearer.woman):
                    continue
                sure = bearer.man > bearer.woman if man else bearer.woman > bearer.man
                return Voice(bearer.name, bearer.kind, bearer, sure, "pronoun")
        return None

    def _by_role(self, shape: Shape, phrase: Phrase) -> Voice | None:
        if shape.classes[phrase.start] == "z" or shape.words[phrase.start] in ("a", "an", "another", "one"):
            return None
        role = fold_role(shape.words[phrase.head])
        holders = [bearer for bearer in self._roster.bearers if role in bearer.roles and bearer.kind == "person"]
        if not holders:
            return None
        bearer = holders[0] if len(holders) == 1 else self._most_recent(tuple(holders))
        if bearer is None:
            return None
        alias = self._label(shape, phrase)
        if alias not in bearer.aliases:
            bearer.aliases.append(alias)
        return Voice(bearer.name, "person", bearer, len(holders) == 1, "role")
