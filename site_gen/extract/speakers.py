"""Who said the quoted words, and how we know.

For each quotation the rules are tried in the order in which they can be trusted: a word of saying beside it, one
elsewhere in its sentence, the quotation before it in the paragraph, the paragraph before.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from site_gen.extract.cues import Cue, find_cues, main_subject
from site_gen.extract.discourse import Discourse, Voice
from site_gen.extract.names import read_roster
from site_gen.extract.phrases import phrase_after, phrase_before
from site_gen.extract.quotes import QuoteSpan
from site_gen.extract.shapes import Shape, read_capitals, read_shapes
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
class _Tie:
    """What ties a quotation to a voice."""

    rule: str
    voice: Voice | None
    cue: Span
    span: Span


_NOTHING = _Tie("nobody is named", None, Span(0, 0), Span(0, 0))


def attribute(text: str, paragraphs: Sequence[Span], quotes: Sequence[QuoteSpan]) -> Attribution:
    """Return what is speech among the quotations, each with its speaker where the text tells."""
    shapes = read_shapes(text, paragraphs, quotes, read_capitals(text, paragraphs))
    discourse = Discourse(text, read_roster(text, shapes))
    ties: dict[int, _Tie] = {}
    previous = _NOTHING
    for shape in shapes:
        previous = _read_shape(text, shape, quotes, discourse, previous, ties)
    said = []
    evidence = []
    voices: dict[str, Speaker] = {}
    for number in sorted(ties):
        tie = ties[number]
        quote = quotes[number]
        words = text[quote.start : quote.end]
        name = tie.voice.name if tie.voice else None
        kind: QuoteKind = "direct" if words[:1].isupper() else "partial"
        cue = text[tie.cue.start : tie.cue.end]
        said.append(Quote(words, name, kind, cue, _confidence(tie), start=quote.start, end=quote.end))
        evidence.append(Evidence(tie.rule, tie.span))
        if tie.voice is not None and tie.voice.name not in voices:
            bearer = tie.voice.bearer
            role = bearer.role if bearer else ""
            aliases = tuple(dict.fromkeys(bearer.aliases)) if bearer else ()
            voices[tie.voice.name] = Speaker(tie.voice.name, tie.voice.kind, role, aliases)
    return Attribution(tuple(said), tuple(voices.values()), tuple(evidence))


def _confidence(tie: _Tie) -> Confidence:
    if tie.voice is None:
        return "low"
    return "high" if tie.voice.sure else "medium"


def _read_shape(
    text: str,
    shape: Shape,
    quotes: Sequence[QuoteSpan],
    discourse: Discourse,
    previous: _Tie,
    ties: dict[int, _Tie],
) -> _Tie:
    """Tie the quotations of a paragraph; return the last tie for the next one."""
    row = shape.classes
    here = _NOTHING
    waiting: list[int] = []
    for sentence, cues in zip(shape.sentences, find_cues(shape), strict=True):
        discourse.begin_sentence()
        places = [place for place in range(sentence.start, sentence.end) if row[place] == "Q"]
        subject = main_subject(shape, sentence)
        voices: dict[Cue, Voice | None] = {}
        for cue in cues:
            voices[cue] = discourse.resolve(shape, cue.subject)
            if cue.speech and not cue.borrowed:
                discourse.note_speaker(voices[cue])
        for place in places:
            tie = _tie_in_sentence(text, shape, sentence, place, cues, voices, quotes, discourse)
            if tie is None:
                alone = not any(letter not in "Q.,-&:" for letter in row[sentence.start : sentence.end])
                if here is not _NOTHING:
                    tie = _Tie("same paragraph", here.voice, here.cue, here.span)
                elif alone and sentence.start > 0:
                    tie = _NOTHING
                elif alone:
                    waiting.append(shape.quotes[place])
                    tie = _Tie("paragraph before", previous.voice, previous.cue, previous.span)
                else:
                    tie = _NOTHING
            elif waiting:
                for number in waiting:
                    ties[number] = _Tie("quotation after it", tie.voice, tie.cue, tie.span)
                waiting = []
            ties[shape.quotes[place]] = tie
            if tie.voice is not None:
                here = tie
                discourse.note_speaker(tie.voice)
        if not voices or not places:
            if subject is not None and subject.kind == "name":
                discourse.note_subject(discourse.resolve(shape, subject))
        if not places and cues and cues[-1].speech:
            cue = cues[-1]
            here = _Tie(
                "reported speech", voices[cue], _span(shape, cue.place, cue.end), _span(shape, cue.place, cue.end)
            )
    return here if here is not _NOTHING else _NOTHING


def _span(shape: Shape, start: int, end: int) -> Span:
    return Span(shape.starts[start], shape.ends[end - 1])


def _tie_in_sentence(
    text: str,
    shape: Shape,
    sentence: Span,
    place: int,
    cues: Sequence[Cue],
    voices: dict[Cue, Voice | None],
    quotes: Sequence[QuoteSpan],
    discourse: Discourse,
) -> _Tie | None:
    """Return the tie that the sentence itself gives to the quotation at a place."""
    row = shape.classes
    after = None
    for cue in cues:
        if cue.place > place and cue.subject is not None and not cue.borrowed:
            first = min(cue.place, cue.subject.start)
            if first > place and all(letter in ",-a" for letter in row[place + 1 : first]):
                after = cue
            break
    before = None
    for cue in cues:
        if (
            cue.place < place
            and (cue.subject is None or cue.subject.start < place)
            and ";" not in row[cue.place : place]
        ):
            before = cue
    opening = all(letter in "Q&,-a.:" for letter in row[sentence.start : place])
    comma = text[shape.ends[place] - 1] in ",?!-—" or row[place + 1 : place + 2] == ","
    chosen, rule = None, ""
    if after is not None and (
        opening or before is None or comma and row[place - 1] not in ",:c" and before.end != place
    ):
        chosen, rule = after, "cue after"
    elif before is not None:
        chosen, rule = before, "cue before"
    elif cues:
        later = [cue for cue in cues if cue.subject is not None and cue.subject.start > place and not cue.borrowed]
        if later:
            chosen, rule = later[-1], "cue later"
    if chosen is not None:
        span = _span(shape, chosen.place, chosen.end)
        return _Tie(rule, voices[chosen], span, span)
    if place > sentence.start and row[place - 1] in ":-":
        found = phrase_before(shape, place - 1, sentence.start)
        voice = discourse.resolve(shape, found)
        if voice is not None:
            return _Tie("colon", voice, Span(0, 0), _span(shape, found.start, found.end) if found else Span(0, 0))
    if row[place + 1 : place + 2] == "-":
        found = phrase_after(shape, place + 2, sentence.end)
        if found is not None and found.kind == "name" and found.end >= sentence.end - 1:
            return _Tie("dash", discourse.resolve(shape, found), Span(0, 0), _span(shape, found.start, found.end))
    subject = main_subject(shape, sentence)
    if subject is not None and subject.kind in ("name", "he") and subject.end <= place:
        voice = discourse.resolve(shape, subject)
        return _Tie("subject", voice, Span(0, 0), _span(shape, subject.start, subject.end))
    return None
