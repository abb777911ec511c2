"""The words that tie what is said to somebody ("said", "according to"), and whose words they are."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from site_gen.extract import lexicon as lex
from site_gen.extract.phrases import Phrase, name_ending, phrase_after, phrase_before
from site_gen.extract.shapes import Shape
from site_gen.model import Span

_VERB = re.compile("[vVgGfFA]")
_BETWEEN = re.compile(r"(?:pdn|pD|D#|D|p#|a|x|B)$")
_INTRODUCTION = re.compile(r"(?:&|a|D)*[pcgGAoFkvV]")
_APPOSITION_FOLLOWS = re.compile(r",a?[dzrTwn#Ebmk]")
_BARE_SUBJECT = re.compile(r"(?<=[nDb#a])T*[CI]+(?=a?[nvVxB])")
_JOINED_SUBJECT = re.compile(r",&a?T*[CI]+(?=a?[nxB])")
_DRIVEN = re.compile(r"(?:[Bxa]{1,2}n|n)o$")
"""was prompted to, tried to"""
_BELONGING = frozenset({"to", "of", "for", "from", "by"})
"""Prepositions that tie a phrase to the noun before them: never words of time."""
_FEW_COMMAS = 6
_FAR_AGENT = 16
"""Words between a passive verb and its "by"."""
_LISTENERS = frozenset({"journalists", "reporters", "correspondents", "media"})
_OVERHEARD = frozenset({"quoted", "heard", "overheard", "recorded"})
_COMPLEMENT = frozenset({"that", "if", "whether", "how", "what", "why"})
_MAKING = frozenset(
    {"for", "prompting", "prompted", "leading", "led", "forcing", "forced", "causing", "moving", "moved"}
)
"""What may stand before somebody who then is "to say" something."""
_COMPANY = frozenset({"with", "of", "has", "had", "have", "heard", "hears", "shows", "showed", "quoted", "quotes"})


Clause = Literal["main", "aside", "complement"]


class Cue(NamedTuple):
    """A word of saying in a row of classes, and who says; all numbers are places in the row."""

    place: int
    end: int
    speech: bool
    """False for verbs that need words in quotation marks to be about speech ("called it a “farce”")."""
    subject: Phrase
    borrowed: bool = False
    """True where the subject is that of another verb ("… , adding")."""
    clause: Clause = "main"
    """A complement is part of what another says ("said that Smith called …"), an aside depends on another clause."""


def find_cues(shape: Shape, sentence: Span) -> tuple[Cue, ...]:
    """Return the cues of a sentence, in order."""
    cues: list[Cue] = []
    for match in _VERB.finditer(shape.classes, sentence.start, sentence.end):
        cue = _READERS[match[0]](shape, sentence, match.start(), cues)
        if cue is not None:
            cues.append(cue)
    return tuple(cues)


def main_subject(shape: Shape, sentence: Span) -> Phrase | None:
    """Return the first phrase of a sentence that is no part of its introduction ("In Iowa, …")."""
    row = shape.classes
    start = sentence.start
    while start < sentence.end and row[start] in "Q,;:-.&aD":
        start += 1
    if "Q" in row[sentence.start : start] and row[start : start + 1] in {"v", "V"}:
        return phrase_after(shape, start + 1, sentence.end)
    if not _INTRODUCTION.match(row, start, sentence.end):
        found = phrase_after(shape, start, sentence.end)
        if found is None or found.kind != "thing" or row[found.end : found.end + 1] != ",":
            return found
    return _introduced_subject(shape, start, sentence) or _bare_subject(shape, sentence)


def _introduced_subject(shape: Shape, start: int, sentence: Span) -> Phrase | None:
    """Return the phrase that follows the introduction's last comma; a name rather than a noun."""
    row = shape.classes
    nominal: Phrase | None = None
    for _ in range(_FEW_COMMAS):
        start = row.find(",", start, sentence.end) + 1
        if not start:
            break
        place = start
        while place < sentence.end and row[place] in "aD&":
            place += 1
        found = phrase_after(shape, place, sentence.end)
        if found is None or found.kind == "thing":
            continue
        if row[found.end : found.end + 1] == "," and not _APPOSITION_FOLLOWS.match(row, found.end, sentence.end):
            continue
        if found.kind in {"name", "he"}:
            return found
        nominal = nominal or found
    return nominal


def _bare_subject(shape: Shape, sentence: Span) -> Phrase | None:
    """Return the name that follows an introduction without a comma ("At the depot Smith turned around")."""
    match = _BARE_SUBJECT.search(shape.classes, sentence.start, sentence.end)
    return name_ending(shape, match.end(), match.start()) if match else None


def _floor(row: str, sentence: Span, place: int) -> int:
    """Return where the clause of a verb begins at the earliest: a quotation or semicolon ends another one."""
    return max(sentence.start, *(row.rfind(mark, sentence.start, place) + 1 for mark in "Q;:"))


def _left_edge(shape: Shape, floor: int, place: int) -> int:
    """Return where the verb's auxiliaries, adverbs and words of time begin."""
    while between := _BETWEEN.search(shape.classes, max(floor, place - 3), place):
        if shape.words[between.start()] in _BELONGING:
            break
        place = between.start()
    return place


def _read_finite(shape: Shape, sentence: Span, place: int, earlier: Sequence[Cue]) -> Cue | None:
    """Read "said", "has called"."""
    row = shape.classes
    speech = row[place] == "v"
    floor = _floor(row, sentence, place)
    left = _left_edge(shape, floor, place)
    if "B" in row[left:place] and shape.words[place] not in _OVERHEARD:
        return _by_agent(shape, sentence, place)
    subject = phrase_before(shape, left, floor)
    if left > floor and (row[left - 1] == "w" or shape.words[left - 1] == "that"):
        end = left - 1 - (row[left - 2 : left - 1] in {",", "-"})
        subject = phrase_before(shape, end, floor) if end > floor else None
    if speech and (subject is None or subject.kind == "thing"):
        late = phrase_after(shape, place + 1, sentence.end)
        if late is not None and late.kind == "name" and late.role[1] > late.role[0] and shape.words[place] == "told":
            return Cue(place, place + 1, speech, late)
    if subject is not None and (speech or subject.kind != "thing"):
        relative = row[left - 1] in "wc"
        return Cue(place, place + 1, speech, subject, clause="aside" if relative else _clause(shape, subject, floor))
    if left == floor or row[left - 1] in ",-":
        inverted = _inverted(shape, sentence, place, floor)
        if inverted is not None:
            return Cue(place, place + 1, speech, inverted)
    return _borrow(shape, sentence, place, earlier)


def _by_agent(shape: Shape, sentence: Span, place: int) -> Cue | None:
    """Read "This was announced on Monday by Smith"."""
    for at in range(place + 1, min(place + _FAR_AGENT, sentence.end)):
        if shape.classes[at] in "QvVc:;":
            return None
        if shape.words[at] == "by":
            agent = phrase_after(shape, at + 1, sentence.end)
            said = shape.classes[place] == "v"
            return Cue(place, place + 1, said, agent) if agent and agent.kind != "thing" else None
    return None


def _clause(shape: Shape, subject: Phrase, floor: int) -> Clause:
    """Return what the clause of a subject is to the sentence, by the word that opens it."""
    link = subject.start - 1
    if link >= floor and shape.classes[link] == "v":
        return "complement"
    if link < floor or shape.classes[link] != "c" or shape.words[link] == "as":
        return "main"
    return "complement" if shape.words[link] in _COMPLEMENT else "aside"


def _inverted(shape: Shape, sentence: Span, place: int, floor: int) -> Phrase | None:
    """Return the subject after a verb that follows a quotation or a comma, or opens a sentence ("“…,” said Smith")."""
    row = shape.classes
    start = place + 1
    while start < sentence.end and row[start] == "a":
        start += 1
    addressed = start + (row[start : start + 1] == "o")
    if addressed + 1 < sentence.end and shape.words[addressed] in _LISTENERS and row[addressed + 1] in "dTCr":
        start = addressed + 1
    subject = phrase_after(shape, start, sentence.end)
    if subject is None or subject.kind in {"thing", "i"}:
        return None
    if floor > sentence.start and row[floor - 1] == "Q":
        return subject
    if subject.kind == "name" and row[place - 1 : place] == "," and shape.words[place] not in lex.ADDRESSED:
        return subject
    opens = place == sentence.start and row[subject.end : subject.end + 1] in {":", ","} and row[place] == "v"
    return subject if opens else None


def _read_participle(shape: Shape, sentence: Span, place: int, earlier: Sequence[Cue]) -> Cue | None:
    """Read "adding", "is calling", "with Smith saying"."""
    row = shape.classes
    floor = _floor(row, sentence, place)
    left = _left_edge(shape, floor, place)
    if left > floor and row[left - 1] == "s" and "B" not in row[left:place]:
        left -= 1
    elif "B" not in row[left:place]:
        reported = _quoted_object(shape, place, floor)
        if reported is not None:
            return Cue(place, place + 1, row[place] == "g", reported)
        companion = name_ending(shape, left, floor)
        if companion is None or shape.words[companion.start - 1] not in _COMPANY:
            companion = phrase_before(shape, left, floor)
        if companion is not None and companion.kind != "thing" and shape.words[companion.start - 1] in _COMPANY:
            return Cue(place, place + 1, row[place] == "g", companion)
        return _borrow(shape, sentence, place, earlier)
    subject = phrase_before(shape, left, floor)
    return Cue(place, place + 1, row[place] == "g", subject) if subject else None


def _quoted_object(shape: Shape, place: int, floor: int) -> Phrase | None:
    """Read "quoted Smith as saying", "quoted him as saying"."""
    if place - 2 < floor or shape.words[place - 1] != "as":
        return None
    if shape.words[place - 2] in {"him", "her"}:
        return Phrase("he", place - 2, place - 1, place - 2, place - 1)
    named = name_ending(shape, place - 1, floor)
    if named is not None:
        return named
    told = phrase_before(shape, place - 1, floor)
    return told if told is not None and told.kind in {"role", "group"} else None


def _read_base(shape: Shape, sentence: Span, place: int, earlier: Sequence[Cue]) -> Cue | None:
    """Read "would say", "went on to say"."""
    row = shape.classes
    floor = _floor(row, sentence, place)
    left = _left_edge(shape, floor, place)
    if "x" in row[left:place]:
        subject = phrase_before(shape, left, floor)
        if subject is not None:
            return Cue(place, place + 1, row[place] == "f", subject, clause=_clause(shape, subject, floor))
    driven = _DRIVEN.search(row, max(floor, place - 5), place)
    if driven:
        subject = phrase_before(shape, driven.start(), floor)
        if subject is not None and subject.kind in {"name", "he"} and row[subject.start - 1] not in "po":
            told = any(cue.speech for cue in earlier)
            clause: Clause = "complement" if told else _clause(shape, subject, floor)
            return Cue(place, place + 1, row[place] == "f", subject, clause=clause)
    if row[place - 1 : place] == "o" and row[place - 2 : place - 1] in {"C", "I"}:
        agent = name_ending(shape, place - 1, floor)
        if agent is not None and shape.words[agent.start - 1] in _MAKING:
            return Cue(place, place + 1, row[place] == "f", agent)
    return _borrow(shape, sentence, place, earlier)


def _read_according(shape: Shape, sentence: Span, place: int, earlier: Sequence[Cue]) -> Cue | None:
    """Read "according to Smith", "in the words of Smith"."""
    del earlier
    if shape.words[place + 1 : place + 2] not in {("to",), ("of",)} or place + 2 >= sentence.end:
        return None
    if shape.words[place + 2] in {"him", "her"}:
        subject: Phrase | None = Phrase("he", place + 2, place + 3, place + 2, place + 3)
    else:
        subject = phrase_after(shape, place + 2, sentence.end)
    return Cue(place, place + 2, speech=True, subject=subject) if subject else None


def _borrow(shape: Shape, sentence: Span, place: int, earlier: Sequence[Cue]) -> Cue | None:
    """Return a cue whose subject is that of the word of saying before it, or of the sentence."""
    row = shape.classes
    own = [cue for cue in earlier if not cue.borrowed and cue.clause == "main" and cue.subject.kind != "thing"]
    joined = _joined_subject(shape, Span(own[-1].end if own else sentence.start, place))
    if own or joined:
        subject: Phrase | None = joined or own[-1].subject
    else:
        subject = main_subject(shape, sentence) or (earlier[-1].subject if earlier else None)
        if subject is None and row[place - 1 : place] == "&":
            subject = phrase_before(shape, place - 1, _floor(row, sentence, place))
    opening = not row[sentence.start : place].strip("&a")
    if subject is None or (subject.start >= place and not opening):
        return None
    return Cue(place, place + 1, shape.classes[place] in "vgf", subject, borrowed=True)


def _joined_subject(shape: Shape, stretch: Span) -> Phrase | None:
    """Return the name that the last "and" makes the subject ("Smith coughed, and Jones got up, saying")."""
    ends = [match.span() for match in _JOINED_SUBJECT.finditer(shape.classes, *stretch)]
    return name_ending(shape, ends[-1][1], ends[-1][0]) if ends else None


_READERS = {
    "v": _read_finite,
    "V": _read_finite,
    "g": _read_participle,
    "G": _read_participle,
    "f": _read_base,
    "F": _read_base,
    "A": _read_according,
}
