"""Which words of its own sentence tie a quotation to a speaker; the rules stand in the order of their trust."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from site_gen.extract import lexicon as lex
from site_gen.extract.cues import Cue, main_subject
from site_gen.extract.phrases import Phrase, phrase_after, phrase_before
from site_gen.extract.quotes import TRANSCRIPT_NAME, QuoteSpan
from site_gen.extract.shapes import Shape
from site_gen.model import Span

AFTER = "word of saying after the quotation"
BEFORE = "word of saying before the quotation"
LATER = "word of saying later in the sentence"
COLON = "name and colon"
DASH = "dash and name"
SUBJECT = "subject of the sentence"
POSSESSOR = "whose words they are called"
LABEL = "name at the head of the quotation"


_EXPLAINED = re.compile(r"[,-]a?[dzrwTEn#]|[&pw]")
_SIGNATURE = re.compile(r"-?[TECI][^QvVxBh:]*$")
_RELAYING = frozenset({"reported", "reports", "according"})
_VAGUE = frozenset({"thing", "it", "they"})


class Tie(NamedTuple):
    """What ties a quotation to a speaker; all numbers are places in the row."""

    rule: str
    phrase: Phrase
    cue: Cue | None = None
    plain: bool = True
    """False where another reading of the sentence is possible."""


def tie_in_sentence(shape: Shape, sentence: Span, place: int, cues: Sequence[Cue], *, comma: bool) -> Tie | None:
    """Return what the sentence says about the quotation at a place; `comma` when a comma or the like closes it."""
    after = _cue_after(shape, place, cues, comma=comma)
    before = _cue_before(shape, place, cues)
    if after is not None and (before is None or _prefers_after(shape, sentence, place, (before, after), comma=comma)):
        return Tie(AFTER, after.subject, after)
    if comma and (before is None or not before.speech):
        unknown = _unknown_verb_after(shape, sentence, place)
        if unknown is not None:
            return unknown
    later = _cue_trailing(shape, place, cues) if before is None or before.subject.kind in _VAGUE else None
    colon = _colon(shape, sentence, place)
    if before is not None and later is None and (colon is None or before.speech):
        return _governed(shape, sentence, place, before, cues)
    if colon is not None:
        return colon
    if later is not None:
        return Tie(LATER, later.subject, later)
    return _possessor(shape, sentence, place) or _dash(shape, sentence, place) or _subject(shape, sentence, place)


def _governed(shape: Shape, sentence: Span, place: int, before: Cue, cues: Sequence[Cue]) -> Tie:
    """Return the tie to the cue before a quotation, or to the main clause or the owner of words that follow it."""
    owned = _possessor(shape, Span(before.end, sentence.end), place, "that")
    if owned is not None:
        return owned
    main = _subject(shape, sentence, place) if before.clause != "main" and not before.borrowed else None
    if main is not None and main.phrase.start > before.place:
        return main
    return Tie(BEFORE, before.subject, before, plain=_is_plain(before, place, cues))


def _cue_after(shape: Shape, place: int, cues: Sequence[Cue], *, comma: bool) -> Cue | None:
    """Return the cue that follows the quotation with nothing between but a comma."""
    row, words = shape.classes, shape.words
    following = [cue for cue in cues if cue.place > place]
    if not following:
        return None
    cue = following[0]
    first = min(cue.place, cue.subject.start)
    if first > place and not row[place + 1 : first].strip(",-ax"):
        if words[cue.place] == "quoted" and len(following) > 1 and words[following[1].place - 1] == "as":
            return following[1]
        goes_on = not comma and cue.speech and row[cue.end : cue.end + 1] in {"h", "c", "d", "C", "z"}
        return None if cue.borrowed or goes_on else cue
    start = place + 1
    while row[start : start + 1] in {",", "-", "a"}:
        start += 1
    beside = phrase_after(shape, start, cue.place) if cue.speech and comma else None
    if beside is None or beside.kind not in {"name", "role"} or ":" in row[place : cue.place]:
        return None
    if row[beside.end : beside.end + 1] == "&" and beside.kind == "role" and cue.subject.kind == "name":
        return cue  # "editor and inventor Jane Smith said"
    return cue._replace(subject=beside) if _EXPLAINED.match(row, beside.end) else None


def _unknown_verb_after(shape: Shape, sentence: Span, place: int) -> Tie | None:
    """Read "“…,” Smith harrumphed": a name and a verb that no list knows."""
    row = shape.classes
    start = place + 1
    while row[start : start + 1] in {",", "-"}:
        start += 1
    inverted = row[start : start + 1] == "n" and shape.words[start].endswith("ed")
    found = phrase_after(shape, start + inverted, sentence.end)
    if inverted:
        ends = found is not None and found.kind == "name" and row[found.end : found.end + 1] in {"", ".", ",", "p", "a"}
        return Tie(AFTER, found, plain=False) if found is not None and ends else None
    if found is None or found.kind not in {"name", "he"} or row[found.end : found.end + 1] not in {"n", "V"}:
        return None
    ends = row[found.end + 1 : found.end + 2] in {"", ".", ",", "p", "o", "D", "a", "c"}
    return Tie(AFTER, found, plain=False) if ends and shape.words[found.end].endswith(("ed", "s", "d")) else None


def _cue_before(shape: Shape, place: int, cues: Sequence[Cue]) -> Cue | None:
    """Return the cue that governs the quotation from before: of "Smith said that Jones wants “…”" the first."""
    before = [
        cue
        for cue in cues
        if cue.place < place
        and (cue.subject.start < place or cue.borrowed)
        and ";" not in shape.classes[cue.place : place]
    ]
    before = [cue for cue in before if cue.subject.kind not in _VAGUE] or before
    if not before:
        return None
    free = [cue for cue in before if cue.clause != "complement"]
    last = (free or before)[-1]
    if last.clause == "aside" and not last.borrowed and shape.classes[last.subject.start - 1] == "c":
        main = [cue for cue in free if cue.speech and cue.clause == "main" and cue.place < last.place]
        if main and "," in shape.classes[last.end : place]:
            last = main[-1]
    if last.speech or last.borrowed:
        return last
    saying = [cue for cue in before if cue.speech]
    return saying[-1] if saying else last


def _is_plain(chosen: Cue, place: int, cues: Sequence[Cue]) -> bool:
    """Tell whether no other word of saying before the quotation could govern it."""
    if not chosen.speech or chosen.borrowed or chosen.clause != "main":
        return False
    return all(cue.subject == chosen.subject for cue in cues if cue.place < place)


def _cue_trailing(shape: Shape, place: int, cues: Sequence[Cue]) -> Cue | None:
    """Return the cue that ends the sentence of the quotation ("… the “deal” is off, Smith said")."""
    for cue in reversed(cues):
        first = min(cue.place, cue.subject.start)
        if first > place and not cue.borrowed and cue.speech:
            trails = shape.classes[first - 1] in ",-" or shape.classes[cue.place] == "A"
            return cue if trails and cue.clause == "main" else None
    return None


def _possessor(shape: Shape, sentence: Span, place: int, link: str = "") -> Tie | None:
    """Read "Smith's answer was: “…”"; with a link only what stands before that word ("Smith's claim that …")."""
    row, words = shape.classes, shape.words
    for noun in range(place - 1, sentence.start + 1, -1):
        if words[noun] in lex.SAYINGS and (not link or words[noun + 1] == link):
            owner = noun - 1
            while owner > sentence.start and row[owner] in "nEr":
                owner -= 1
            if row[owner] == "s" and "," not in row[noun : place - 1]:
                found = phrase_before(shape, owner, sentence.start)
                return Tie(POSSESSOR, found) if found is not None and found.kind in {"name", "role"} else None
    return None


def _prefers_after(shape: Shape, sentence: Span, place: int, cues: tuple[Cue, Cue], *, comma: bool) -> bool:
    """Tell whether the second of two cues around a quotation governs it; who only relays what was said does not."""
    row = shape.classes
    before, after = cues
    if not row[sentence.start : place].strip("Q&,-a.:"):
        return True
    relayed = shape.words[after.place] in _RELAYING and before.speech and before.subject.kind not in _VAGUE
    woven = before.clause == "aside" and row[place - 1] not in ",:"
    told = shape.words[place - 1] == "that" and row[after.end : after.end + 1] in {"d", "z", "c", "C", "h"}
    if not comma or relayed or woven or (told and before.speech):
        return False
    return not before.speech or (row[place - 1] not in ",:" and before.end != place)


def _colon(shape: Shape, sentence: Span, place: int) -> Tie | None:
    """Read "Smith: “…”", and "Jane Smith, The Daily Post: “…”"."""
    row = shape.classes
    colon = row.find(":", sentence.start, place)
    if colon <= sentence.start or (row[colon + 1 : place].strip("Q,-&") and colon - sentence.start > 4):
        return None
    first = phrase_after(shape, sentence.start, colon)
    if first is not None and first.kind == "name" and row[first.start] != "d":
        label = row[first.end] in ",:" and not row[first.end : colon].strip("CETrdnbpms,&")
        if label or (shape.words[first.end] in {"on", "to"} and row[-1] != "."):
            return Tie(COLON, first)
    sender = phrase_before(shape, colon, sentence.start)
    if sender is not None and sender.kind == "name" and shape.words[sender.start - 1] == "from":
        return Tie(COLON, sender)
    subject = main_subject(shape, sentence) if not row[colon + 1 : place].strip("Q,-&") else None
    if subject is None or subject.kind not in {"name", "he"} or subject.end > colon:
        return None
    return Tie(COLON, subject)


def _dash(shape: Shape, sentence: Span, place: int) -> Tie | None:
    """Read "“…” —Smith"."""
    if shape.classes[place + 1 : place + 2] != "-":
        return None
    found = phrase_after(shape, place + 2, sentence.end)
    if found is None or found.kind != "name" or shape.classes[found.end : found.end + 1] not in {"", ".", ","}:
        return None
    return Tie(DASH, found)


def signature(shape: Shape) -> Phrase | None:
    """Return the name that a short line without a verb consists of ("—Jane Smith, Springfield")."""
    row = shape.classes
    if len(row) > 16 or len(shape.sentences) > 1 or not _SIGNATURE.match(row):
        return None
    found = phrase_after(shape, row.startswith("-"), len(row))
    if found is None or found.kind != "name" or (found.end - found.head < 2 and not row.startswith("-")):
        return None
    return found if row[found.end : found.end + 1] in {"", ",", "-", "."} else None


def read_label(text: str, quote: QuoteSpan) -> Span | None:
    """Return the name at the head of words from a transcript ("SMITH: I do not agree.")."""
    match = TRANSCRIPT_NAME.match(text, quote.start, quote.end)
    return Span(*match.span(1)) if match else None


def _subject(shape: Shape, sentence: Span, place: int) -> Tie | None:
    found = main_subject(shape, sentence)
    if found is None or found.kind not in {"name", "he", "role"} or found.end >= place:
        return None
    return Tie(SUBJECT, found)
