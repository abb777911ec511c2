"""Who said the quoted words, and how we know.

For each quotation the rules are tried in the order in which they can be trusted: the words of its own sentence, the
quotation before it in the paragraph, the paragraph before; and nobody, where the text does not tell.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from site_gen.extract.classes import Capitals, read_capitals
from site_gen.extract.cues import Cue, find_cues, main_subject
from site_gen.extract.discourse import Discourse, Voice
from site_gen.extract.findings import (
    AGAIN,
    INTERVIEWED,
    MENTIONED,
    NEXT,
    NOBODY,
    NOWHERE,
    PARAGRAPH_BEFORE,
    REPORTED,
    SIGNED,
    Found,
    confidence,
)
from site_gen.extract.interviews import Answer, find_guest, read_answers, with_answers
from site_gen.extract.names import Bearer, read_roster
from site_gen.extract.phrases import Phrase
from site_gen.extract.quotes import QuoteSpan
from site_gen.extract.shapes import Shape, read_shape, read_shapes
from site_gen.extract.speech import is_speech
from site_gen.extract.ties import AFTER, BEFORE, COLON, LABEL, SUBJECT, Tie, read_label, signature, tie_in_sentence
from site_gen.model import Quote, QuoteKind, Span, Speaker


class Evidence(NamedTuple):
    """Why a quotation was given its speaker."""

    rule: str
    """The rule that decided, in a few words: "word of saying after the quotation"."""
    span: Span
    """The words that name the speaker; empty where there are none."""


class Attribution(NamedTuple):
    """The quotations of an article with their speakers."""

    quotes: tuple[Quote, ...]
    """In order of start."""
    speakers: tuple[Speaker, ...]
    """In the order in which they first speak."""
    evidence: tuple[Evidence, ...]
    """One for each quotation."""


_SHORT = 40
"""In characters: what is woven into a sentence without a comma, and begins with a capital, is longer only in speech."""


def attribute(text: str, paragraphs: Sequence[Span], quotes: Sequence[QuoteSpan]) -> Attribution:
    """Return what is speech among the quotations, each with its speaker where the text tells."""
    answers = read_answers(text, paragraphs)
    quotes, turns = with_answers(quotes, answers) if answers else (tuple(quotes), {})
    capitals = read_capitals(text, paragraphs)
    shapes = read_shapes(text, paragraphs, quotes, capitals)
    roster = read_roster(text, shapes)
    discourse = Discourse(text, roster)
    known = {}
    if turns:
        guest = find_guest(text, shapes, roster, answers[0].span.start)
        known = {number: _answered(text, answer, guest, discourse) for number, answer in turns.items()}
    reader = _Reader(text, quotes, discourse, capitals, known)
    for shape in shapes:
        reader.read(shape)
    return _collect(text, quotes, reader.found, reader.kinds)


def _answered(text: str, answer: Answer, guest: Bearer | None, discourse: Discourse) -> Found:
    """Return who gives an answer: whom its label names, or whom the interview is with."""
    if answer.name is not None:
        return Found(LABEL, discourse.by_label(text[answer.name.start : answer.name.end]), span=answer.name)
    voice = Voice(guest.name, guest.kind, guest, sure=False, how="role") if guest is not None else None
    return Found(INTERVIEWED, voice)


def _collect(
    text: str, quotes: Sequence[QuoteSpan], found: Mapping[int, Found], kinds: Mapping[int, QuoteKind]
) -> Attribution:
    said = []
    evidence = []
    voices: dict[str, Speaker] = {}
    for number in sorted(found):
        quote, how = quotes[number], found[number]
        said.append(
            Quote(
                text[quote.start : quote.end],
                how.voice.name if how.voice else None,
                kinds.get(number, "nested"),
                text[how.cue.start : how.cue.end],
                confidence(how),
                how.told_by,
                quote.start,
                quote.end,
            )
        )
        evidence.append(Evidence(how.rule, how.span))
        if how.voice is not None and how.voice.name not in voices:
            voices[how.voice.name] = _speaker(how.voice)
    return Attribution(tuple(said), tuple(voices.values()), tuple(evidence))


def _speaker(voice: Voice) -> Speaker:
    bearer = voice.bearer
    if bearer is None:
        return Speaker(voice.name, voice.kind)
    aliases = tuple(alias for alias in dict.fromkeys(bearer.aliases) if alias != bearer.name)
    return Speaker(voice.name, voice.kind, bearer.role, aliases)


@dataclass(slots=True)
class _Reader:
    """Reads an article paragraph by paragraph and remembers who spoke last."""

    text: str
    quotes: Sequence[QuoteSpan]
    discourse: Discourse
    capitals: Capitals
    known: Mapping[int, Found]
    """Who said what needs no reading: the answers of an interview."""
    found: dict[int, Found] = field(default_factory=dict)
    here: Found = NOBODY
    """Who spoke last in this paragraph."""
    before: Found = NOBODY
    """Who spoke last in the one before."""
    kinds: dict[int, QuoteKind] = field(default_factory=dict)
    waiting: list[int] = field(default_factory=list)
    """Quotations that stand alone and take the next name."""

    def read(self, shape: Shape) -> None:
        """Find the speakers of a paragraph's quotations."""
        if self.waiting and self._is_signature(shape):
            return
        self.before, self.here, self.waiting = self.here, NOBODY, []
        for sentence in shape.sentences:
            self._read_sentence(shape, sentence)

    def _is_signature(self, shape: Shape) -> bool:
        """Give the quotations of the paragraph before to the name that a line such as "—Jane Smith" is."""
        phrase = signature(shape)
        if phrase is None:
            return False
        self.discourse.begin_sentence(shape, shape.sentences[0])
        found = Found(SIGNED, self.discourse.resolve(shape, phrase), span=_span(shape, phrase.start, phrase.end))
        self.found.update(dict.fromkeys(self.waiting, found))
        self.waiting = []
        return True

    def _read_sentence(self, shape: Shape, sentence: Span) -> None:
        cues = find_cues(shape, sentence)
        subject = main_subject(shape, sentence)
        voices = self._resolve(shape, sentence, cues, subject)
        places = [place for place in range(sentence.start, sentence.end) if shape.classes[place] == "Q"]
        for place in places:
            number = shape.quotes[place]
            tie = tie_in_sentence(shape, sentence, place, cues, comma=self._is_closed_by_comma(shape, place))
            alone = not shape.classes[sentence.start : sentence.end].strip("Q.,-&:")
            governed = alone or (tie is not None and tie.rule != SUBJECT)
            if is_speech(self.text, self.quotes[number], shape.words[max(0, place - 2) : place], governed=governed):
                found = self._find(shape, number, tie, voices, opens=alone and sentence.start == 0)
                if self._is_sign(number, found):
                    continue
                self.kinds[number] = self._kind(shape, sentence, place)
                self._take(number, found, alone=alone)
        if not places:
            self._remember(shape, cues, subject, voices)

    def _resolve(
        self, shape: Shape, sentence: Span, cues: Sequence[Cue], subject: Phrase | None
    ) -> dict[Phrase, Voice | None]:
        """Return who the subjects of a sentence are, and remember them."""
        self.discourse.begin_sentence(shape, sentence)
        voices: dict[Phrase, Voice | None] = {}
        if subject is not None and subject.kind in {"name", "role", "body", "document"}:
            voices[subject] = self.discourse.resolve(shape, subject)
            self.discourse.note_subject(voices[subject], opens=subject.start == sentence.start)
        for cue in cues:
            if cue.subject not in voices:
                voices[cue.subject] = self.discourse.resolve(shape, cue.subject)
            if shape.classes[cue.place] in "vA" and not cue.borrowed:
                self.discourse.note_speaker(voices[cue.subject])
                if cue.subject.kind == "role":
                    self.discourse.note_stranger(voices[cue.subject])
        return voices

    def _is_closed_by_comma(self, shape: Shape, place: int) -> bool:
        """Tell whether a quotation ends as one does whose attribution follows."""
        last = self.text[max(0, shape.ends[place] - 3) : shape.ends[place]].rstrip("'’”\"")[-1:]
        return last in {",", "?", "!", "-", "—"} or shape.classes[place + 1 : place + 2] == ","

    def _is_sign(self, number: int, found: Found) -> bool:
        """Tell whether a few words in capitals, of nobody's in particular, stand on a banner."""
        words = self.text[self.quotes[number].start : self.quotes[number].end]
        person = found.voice is not None and found.voice.kind == "person"
        return len(words) < _SHORT and words.isupper() and len(words) > 1 and not person

    def _kind(self, shape: Shape, sentence: Span, place: int) -> QuoteKind:
        """Tell whole utterances from words woven into the sentence; what goes on after "he said," is whole."""
        row = shape.classes
        first = self.text[shape.starts[place]]
        before = row[place - 1 : place] if place > sentence.start else ""
        if first.islower():
            earlier = row.rfind("Q", sentence.start, place)
            goes_on = before == "," and earlier >= 0 and self._is_closed_by_comma(shape, earlier)
            return "direct" if goes_on else "partial"
        woven = before in {"d", "p", "s", "z", "n", "o", "B"} and shape.ends[place] - shape.starts[place] < _SHORT
        return "partial" if woven else "direct"

    def _find(
        self, shape: Shape, number: int, tie: Tie | None, voices: dict[Phrase, Voice | None], *, opens: bool
    ) -> Found:
        if number in self.known:
            return self.known[number]
        if tie is not None:
            if tie.phrase not in voices:
                voices[tie.phrase] = self.discourse.resolve(shape, tie.phrase)
            if voices[tie.phrase] is None and tie.rule == AFTER:
                voices[tie.phrase] = self.discourse.name_unknown(shape, tie.phrase)
            cue = _span(shape, tie.cue.place, tie.cue.end) if tie.cue else NOWHERE
            span = _span(shape, tie.phrase.start, tie.phrase.end)
            return Found(tie.rule, voices[tie.phrase], cue, span, plain=tie.plain)
        label = read_label(self.text, self.quotes[number])
        if label is not None:
            return Found(LABEL, self.discourse.by_label(self.text[label.start : label.end]), span=label)
        if self.here is not NOBODY:
            return self.here.by(AGAIN)
        return self.before.by(PARAGRAPH_BEFORE) if opens and self.before is not NOBODY else NOBODY

    def _take(self, number: int, found: Found, *, alone: bool) -> None:
        """Keep who said a quotation, and give those before it that waited for a name to the same."""
        self.found[number] = found
        if found.rule in {PARAGRAPH_BEFORE, NOBODY.rule}:
            if alone:
                self.waiting.append(number)
        else:
            self.found.update(dict.fromkeys(self.waiting, found.by(NEXT)))
            self.waiting = []
        if found.voice is not None:
            self.here = found
            self.discourse.note_speaker(found.voice)
        if self.quotes[number + 1 : number + 2] and self.quotes[number + 1].outer == number:
            self._read_inside(number, found)

    def _remember(
        self, shape: Shape, cues: Sequence[Cue], subject: Phrase | None, voices: Mapping[Phrase, Voice | None]
    ) -> None:
        """Remember who speaks, or whom it is about, in a sentence without quotations."""
        saying = [
            cue
            for cue in cues
            if cue.clause == "main" and voices[cue.subject] is not None and (cue.speech or cue.subject.kind == "name")
        ]
        if saying:
            span = _span(shape, saying[-1].place, saying[-1].end)
            self.here = Found(REPORTED, voices[saying[-1].subject], span, span)
        elif subject is not None and subject.kind == "name" and self.here.voice not in {None, voices.get(subject)}:
            self.here = Found(MENTIONED, voices.get(subject), span=_span(shape, subject.start, subject.end))
        elif self.here is NOBODY and subject is not None and subject.kind in {"name", "he"}:
            span = _span(shape, subject.start, subject.end)
            self.here = Found(MENTIONED, self.discourse.resolve(shape, subject), span=span)

    def _read_inside(self, outer: int, told: Found) -> None:
        """Find those who are quoted within a quotation by name."""
        quote = self.quotes[outer]
        inner = []
        for number in range(outer + 1, len(self.quotes)):
            if self.quotes[number].start >= quote.end:
                break
            if self.quotes[number].outer == outer:
                inner.append((number, self.quotes[number]))
        shape = read_shape(self.text, Span(quote.start, quote.end), inner, self.capitals)
        for sentence in shape.sentences:
            cues = find_cues(shape, sentence)
            for place in range(sentence.start, sentence.end):
                if shape.classes[place] == "Q" and self._is_utterance(shape, place):
                    tie = tie_in_sentence(shape, sentence, place, cues, comma=self._is_closed_by_comma(shape, place))
                    retold = self._retold(shape, tie, told) if tie is not None else None
                    if retold is not None:
                        self.found[shape.quotes[place]] = retold

    def _is_utterance(self, shape: Shape, place: int) -> bool:
        """Tell whether a quotation within another is more than a word that the teller keeps at a distance."""
        words = self.text[shape.starts[place] : shape.ends[place]]
        return " " in words or words[-1] in ".,!?"

    def _retold(self, shape: Shape, tie: Tie, told: Found) -> Found | None:
        """Return who first said what another repeats: whom the teller names, or himself ("I told her, ‘…’")."""
        if tie.rule not in {AFTER, BEFORE, COLON} or told.voice is None:
            return None
        cue = _span(shape, tie.cue.place, tie.cue.end) if tie.cue else NOWHERE
        span = _span(shape, tie.phrase.start, tie.phrase.end)
        voice = self.discourse.resolve(shape, tie.phrase) if tie.phrase.kind == "name" else None
        if shape.words[tie.phrase.head] == "i":
            voice = told.voice
        return Found(tie.rule, voice, cue, span, told.voice.name)


def _span(shape: Shape, start: int, end: int) -> Span:
    return Span(shape.starts[start], shape.ends[end - 1])
