"""The words that tie what is said to somebody: "said", "according to", and whose they are."""

import re
from dataclasses import dataclass

from site_gen.extract.phrases import Phrase, phrase_after, phrase_before
from site_gen.extract.shapes import Shape
from site_gen.model import Span

_VERB = re.compile("[vVgGfFA]")
_BETWEEN = re.compile(r"(?:pdn|pD|D#|D|p#|a|x|B)$")
_INTRODUCTION = re.compile(r"(?:&|a|D)*[pcgGAoF]")
_TRAILING = re.compile(r"(?:[axBD#]|oi|oCn*)*")


@dataclass(frozen=True, slots=True)
class Cue:
    """A word of saying in a row of classes, and who says."""

    place: int
    end: int
    speech: bool
    """False for verbs that need words in quotation marks to be about speech ("called it a “farce”")."""
    subject: Phrase | None
    after: bool
    """True where the subject follows the verb."""
    borrowed: bool
    """True where the subject is that of an earlier verb ("… , adding")."""


def find_cues(shape: Shape) -> tuple[tuple[Cue, ...], ...]:
    """Return the cues of each sentence of a row, in order."""
    return tuple(tuple(_sentence_cues(shape, sentence)) for sentence in shape.sentences)


def main_subject(shape: Shape, sentence: Span) -> Phrase | None:
    """Return the first phrase of a sentence that is no part of its introduction ("In Iowa, …")."""
    row = shape.classes
    start = sentence.start
    while start < sentence.end and row[start] in "Q,;:-.&aD":
        start += 1
    introduction = _INTRODUCTION.match(row, start, sentence.end)
    if introduction:
        place = start
        for _ in range(4):
            comma = row.find(",", place, sentence.end)
            if comma < 0:
                return None
            place = comma + 1
            while place < sentence.end and row[place] in "aD":
                place += 1
            found = phrase_after(shape, place, sentence.end)
            if found is not None and found.kind != "thing":
                return found
        return None
    return phrase_after(shape, start, sentence.end)


def _sentence_cues(shape: Shape, sentence: Span) -> list[Cue]:
    row = shape.classes
    cues: list[Cue] = []
    for match in _VERB.finditer(row, sentence.start, sentence.end):
        cue = _read_cue(shape, sentence, match.start(), cues)
        if cue is not None:
            cues.append(cue)
    return cues


def _read_cue(shape: Shape, sentence: Span, place: int, earlier: list[Cue]) -> Cue | None:
    row = shape.classes
    letter = row[place]
    if letter == "A":
        return _according(shape, sentence, place)
    speech = letter in "vgf"
    floor = max(row.rfind(mark, sentence.start, place) for mark in "Q;:") + 1
    floor = max(floor, sentence.start)
    left = place
    helped = ""
    while between := _BETWEEN.search(row, floor, left):
        helped += row[between.start() : left]
        left = between.start()
    end = place + 1
    if letter in "vV":
        if "B" in helped:
            return None
        subject = phrase_before(shape, left, floor)
        if subject is not None and subject.kind == "who":
            subject = _antecedent(shape, left - 1, floor)
        if subject is not None and not (subject.kind == "thing" and not speech):
            return Cue(place, end, speech, subject, after=False, borrowed=False)
        if left == floor or row[left - 1] == ",":
            inverted = _inverted(shape, sentence, place, floor)
            if inverted is not None:
                return Cue(place, end, speech, inverted, after=True, borrowed=False)
        if left > floor and row[left - 1] in "&,":
            return _borrow(shape, sentence, place, earlier, speech=speech)
        return _borrow(shape, sentence, place, earlier, speech=speech) if speech or letter == "V" else None
    if letter in "gG":
        if "B" in helped or left > floor and row[left - 1] == "s":
            left -= row[left - 1 : left] == "s"
            subject = phrase_before(shape, left, floor)
            return Cue(place, end, speech, subject, after=False, borrowed=False) if subject else None
        return _borrow(shape, sentence, place, earlier, speech=speech)
    if "x" in helped and "o" not in helped:
        subject = phrase_before(shape, left, floor)
        if subject is not None:
            return Cue(place, end, speech, subject, after=False, borrowed=False)
    return _borrow(shape, sentence, place, earlier, speech=speech)


def _inverted(shape: Shape, sentence: Span, place: int, floor: int) -> Phrase | None:
    """Return the subject after a verb that follows a quotation or a comma ("“…,” said Jane Smith")."""
    row = shape.classes
    if floor > sentence.start and row[floor - 1] == "Q" or row[place - 1 : place] == ",":
        start = place + 1
        while start < sentence.end and row[start] == "a":
            start += 1
        subject = phrase_after(shape, start, sentence.end)
        return subject if subject is not None and subject.kind not in ("thing", "i") else None
    return None


def _according(shape: Shape, sentence: Span, place: int) -> Cue | None:
    row = shape.classes
    if row[place + 1 : place + 2] != "o":
        return None
    if shape.words[place + 2 : place + 3] in (("him",), ("her",)):
        subject = Phrase("he", place + 2, place + 3, place + 2, place + 3)
        return Cue(place, place + 2, speech=True, subject=subject, after=True, borrowed=False)
    subject = phrase_after(shape, place + 2, sentence.end)
    return Cue(place, place + 2, speech=True, subject=subject, after=True, borrowed=False) if subject else None


def _borrow(shape: Shape, sentence: Span, place: int, earlier: list[Cue], *, speech: bool) -> Cue | None:
    """Return a cue whose subject is that of the nearest verb before it, or of the sentence."""
    if earlier and earlier[-1].subject is not None:
        subject: Phrase | None = earlier[-1].subject
    else:
        subject = main_subject(shape, sentence)
    if subject is None or subject.start >= place:
        return None
    return Cue(place, place + 1, speech, subject, after=False, borrowed=True)


def _antecedent(shape: Shape, who: int, floor: int) -> Phrase | None:
    """Return the phrase that a relative pronoun follows."""
    end = who
    if end > floor and shape.classes[end - 1] in ",-":
        end -= 1
    return phrase_before(shape, end, floor)
