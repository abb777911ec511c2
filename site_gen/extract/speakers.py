"""Who said the quoted words, and how we know.

For each quotation the rules are tried in the order in which they can be trusted: a word of saying beside it, one
elsewhere in its sentence, the quotation before it in the paragraph, the paragraph before.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from site_gen.extract.cues import Cue, find_cues, main_subject
from site_gen.extract.discourse import Discourse, Voice
from site_gen.extract.names import read_roster
from site_gen.extract.quotes import QuoteSpan
from site_gen.extract.shapes import Shape, read_capitals, read_shapes
from site_gen.extract.speech import is_speech
from site_gen.extract.ties import SUBJECT, tie_in_sentence
from site_gen.model import Confidence, Quote, QuoteKind, Span, Speaker


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a quotation was given its speaker."""

    rule: str
    """The rule that decided, in a few words: "cue after the quotation, name"."""
    span: Span
    """The words it was read from; empty where there are none."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """The quotations of an article with their speakers."""

    quotes: tuple[Quote, ...]
    """In order of start."""
    speakers: tuple[Speaker, ...]
    """In the order in which they first speak."""
    evidence: tuple[Evidence, ...]
    """One for each quotation."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Who said a quotation."""

    rule: str
    voice: Voice | None
    cue: Span
    span: Span


_NOBODY = _Found("nobody is named", None, Span(0, 0), Span(0, 0))


def attribute(text: str, paragraphs: Sequence[Span], quotes: Sequence[QuoteSpan]) -> Attribution:
    """Return what is speech among the quotations, each with its speaker where the text tells."""
    shapes = read_shapes(text, paragraphs, quotes, read_capitals(text, paragraphs))
    reader = _Reader(text, quotes, Discourse(text, read_roster(text, shapes)))
    for shape in shapes:
        reader.read(shape)
    return _collect(text, quotes, reader.found)


def _collect(text: str, quotes: Sequence[QuoteSpan], found: dict[int, _Found]) -> Attribution:
    said = []
    evidence = []
    voices: dict[str, Speaker] = {}
    for number in sorted(found):
        quote, how = quotes[number], found[number]
        words = text[quote.start : quote.end]
        name = how.voice.name if how.voice else None
        kind: QuoteKind = "direct" if words[:1].isupper() else "partial"
        cue = text[how.cue.start : how.cue.end]
        said.append(Quote(words, name, kind, cue, _confidence(how), start=quote.start, end=quote.end))
        evidence.append(Evidence(how.rule, how.span))
        if how.voice is not None and how.voice.name not in voices:
            bearer = how.voice.bearer
            role = bearer.role if bearer else ""
            aliases = tuple(dict.fromkeys(bearer.aliases)) if bearer else ()
            voices[how.voice.name] = Speaker(how.voice.name, how.voice.kind, role, aliases)
    return Attribution(tuple(said), tuple(voices.values()), tuple(evidence))


def _confidence(found: _Found) -> Confidence:
    if found.voice is None:
        return "low"
    return "high" if found.voice.sure else "medium"


class _Reader:
    """Reads an article paragraph by paragraph and remembers who spoke last."""

    def __init__(self, text: str, quotes: Sequence[QuoteSpan], discourse: Discourse) -> None:
        self.found: dict[int, _Found] = {}
        self._text = text
        self._quotes = quotes
        self._discourse = discourse
        self._here = _NOBODY
        self._before = _NOBODY
        self._waiting: list[int] = []

    def read(self, shape: Shape) -> None:
        """Find the speakers of a paragraph's quotations."""
        self._before, self._here, self._waiting = self._here, _NOBODY, []
        for sentence in shape.sentences:
            self._read_sentence(shape, sentence)

    def _read_sentence(self, shape: Shape, sentence: Span) -> None:
        row = shape.classes
        cues = find_cues(shape, sentence)
        subject = main_subject(shape, sentence)
        self._discourse.begin_sentence(shape, sentence)
        voices = {}
        if subject is not None and subject.kind == "name":
            voices[subject] = self._discourse.resolve(shape, subject)
            self._discourse.note_subject(voices[subject])
        for cue in cues:
            if cue.subject not in voices:
                voices[cue.subject] = self._discourse.resolve(shape, cue.subject)
            if cue.speech and not cue.borrowed:
                self._discourse.note_speaker(voices[cue.subject])
        places = [place for place in range(sentence.start, sentence.end) if row[place] == "Q"]
        for place in places:
            number = shape.quotes[place]
            quote = self._quotes[number]
            comma = self._text[quote.end - 1] in ",?!-—" or row[place + 1 : place + 2] == ","
            tie = tie_in_sentence(shape, sentence, place, cues, comma=comma)
            governed = tie is not None and tie.rule != SUBJECT
            alone = not row[sentence.start : sentence.end].strip("Q.,-&:")
            if not is_speech(self._text, quote, shape.words[max(0, place - 2) : place], governed=governed or alone):
                continue
            if tie is not None:
                voice = voices[tie.phrase] if tie.phrase in voices else self._discourse.resolve(shape, tie.phrase)
                span = _span(shape, tie.phrase.start, tie.phrase.end)
                found = _Found(tie.rule, voice, _span(shape, tie.cue.place, tie.cue.end) if tie.cue else Span(0, 0), span)
                for waiting in self._waiting:
                    self.found[waiting] = _Found("quotation after it", voice, found.cue, span)
                self._waiting = []
            elif self._here is not _NOBODY:
                found = _Found("same paragraph", self._here.voice, self._here.cue, self._here.span)
            elif alone and sentence.start == 0:
                found = _Found("paragraph before", self._before.voice, self._before.cue, self._before.span)
                self._waiting.append(number)
            else:
                found = _NOBODY
            self.found[number] = found
            if found.voice is not None:
                self._here = found
                self._discourse.note_speaker(found.voice)
        if places:
            return
        saying = [cue for cue in cues if cue.speech and cue.clause == "main" and voices[cue.subject] is not None]
        if saying:
            span = _span(shape, saying[-1].place, saying[-1].end)
            self._here = _Found("reported speech", voices[saying[-1].subject], span, span)
        elif self._here is _NOBODY and subject is not None and subject.kind in {"name", "he"}:
            span = _span(shape, subject.start, subject.end)
            self._here = _Found("subject before it", self._discourse.resolve(shape, subject), Span(0, 0), span)


def _span(shape: Shape, start: int, end: int) -> Span:
    return Span(shape.starts[start], shape.ends[end - 1])
