"""Interviews and transcripts: answers that stand without quotation marks.

Three forms are read: a label before each turn or each answer ("Q: …", "SMITH: …"), a dash before each turn, and
questions as paragraphs of their own.  What only asks is the interviewer's and is not listed.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from site_gen.extract.names import NAME_RUN, Bearer, Roster, name_text
from site_gen.extract.quotes import QuoteSpan
from site_gen.extract.shapes import Shape
from site_gen.model import Span

_LABEL = re.compile(r"(?:([A-Z][A-Z.’' -]{0,40}|(?:[A-Z][\w.’'-]* ?){1,3}) ?:|\(\(([\w. ]+)\)\)) *(?=\S)")
_DASH = re.compile(r"[-–—] ?(?=\w)")
_ASKING = frozenset(
    {"q", "question", "moderator", "interviewer", "host", "reporter", "journalist", "presenter", "editor"}
)
_ANSWERING = frozenset({"a", "answer"})
_ANNOUNCED = re.compile(
    r"\b(?:interview\w*|conversation|questions|q ?& ?a|talk(?:ed|s)?|spoke|discuss(?:ed|es)|answer(?:ed|s)|asked"
    r"|sat down)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|we|my|our|me|us)\b", re.IGNORECASE)
_LEAST_TURNS = 4
_LONGEST_QUESTION = 400
"""In characters."""


class Answer(NamedTuple):
    """What one turn says, in one paragraph."""

    span: Span
    """Without the label."""
    name: Span | None
    """The label that names the speaker; None where it is whom the interview is with."""


def read_answers(text: str, paragraphs: Sequence[Span]) -> tuple[Answer, ...]:
    """Return the answers of an interview, in order; nothing for any other article."""
    return _read_labelled(text, paragraphs) or _read_dashed(text, paragraphs) or _read_asked(text, paragraphs)


def _read_labelled(text: str, paragraphs: Sequence[Span]) -> tuple[Answer, ...]:
    labels = [_LABEL.match(text, span.start, span.end) for span in paragraphs]
    names = [(match[1] or match[2]).strip().casefold() if match else "" for match in labels]
    counts = Counter(name for name in names if name)
    recurring = {name for name, count in counts.items() if count > 1}
    turns = [number for number, name in enumerate(names) if name in recurring]
    if len(turns) < _LEAST_TURNS or 3 * len(turns) < turns[-1] - turns[0]:
        return ()
    asked: set[int] = set()
    if len(recurring) < 2:
        asked = {turn - 1 for turn in turns if turn and not names[turn - 1]}
        if 2 * sum(_is_question(text, paragraphs[number]) for number in asked) < len(turns):
            return ()
    elif 2 * len(turns) < turns[-1] - turns[0]:
        return ()
    asking = {name for name in counts if name in _ASKING or _only_asks(text, paragraphs, names, name)}
    answers = []
    current = ""
    label: Span | None = None
    for number in range(turns[0], turns[-1] + 1):
        match, span = labels[number], paragraphs[number]
        if match is not None:
            current = names[number]
            label = None if current in _ANSWERING else Span(*match.span(1 if match[1] else 2))
        if current not in asking and number not in asked:
            answers.append(Answer(Span(match.end() if match else span.start, span.end), label))
    return tuple(answers)


def _only_asks(text: str, paragraphs: Sequence[Span], names: Sequence[str], name: str) -> bool:
    turns = [paragraphs[number] for number, other in enumerate(names) if other == name]
    return all(text[span.end - 1] == "?" for span in turns)


def _read_dashed(text: str, paragraphs: Sequence[Span]) -> tuple[Answer, ...]:
    turns = [(match, span) for span in paragraphs if (match := _DASH.match(text, span.start, span.end))]
    if len(turns) < _LEAST_TURNS or text[turns[0][1].end - 1] != "?":
        return ()
    return tuple(Answer(Span(match.end(), span.end), None) for match, span in turns[1::2])


def _read_asked(text: str, paragraphs: Sequence[Span]) -> tuple[Answer, ...]:
    questions = [number for number, span in enumerate(paragraphs) if number and _is_question(text, span)]
    if len(questions) < _LEAST_TURNS - 1 or 6 * len(questions) < len(paragraphs) - questions[0]:
        return ()
    head = text[paragraphs[0].start : paragraphs[questions[0] - 1].end]
    if not _ANNOUNCED.search(head):
        return ()
    answers = []
    asked = set(questions)
    for number in range(questions[0] + 1, len(paragraphs)):
        span = paragraphs[number]
        if number in asked:
            continue
        if number > questions[-1] + 1 and not _FIRST_PERSON.search(text, span.start, span.end):
            break
        answers.append(Answer(span, None))
    return tuple(answers)


def _is_question(text: str, span: Span) -> bool:
    return text[span.end - 1] == "?" and span.end - span.start < _LONGEST_QUESTION and text[span.start] not in "“\"'‘"


def with_answers(
    quotes: Sequence[QuoteSpan], answers: Sequence[Answer]
) -> tuple[tuple[QuoteSpan, ...], dict[int, Answer]]:
    """Return the quotations with the answers among them, and which of them is which answer.

    What stands between marks within an answer is nested; an answer that is one quotation stays that quotation.
    """
    outer = [quote for quote in quotes if quote.outer < 0]
    said: list[tuple[QuoteSpan, Answer]] = []
    taken = 0
    for answer in answers:
        while taken < len(outer) and outer[taken].end <= answer.span.start:
            taken += 1
        quote = outer[taken] if taken < len(outer) else None
        if quote is None or quote.start >= answer.span.end:
            said.append((QuoteSpan(*answer.span), answer))
        elif answer.span.start <= quote.start and quote.end <= answer.span.end:
            whole = 5 * (quote.end - quote.start) >= 4 * (answer.span.end - answer.span.start)
            said.append((quote if whole else QuoteSpan(*answer.span), answer))
    spans = sorted({*(span for span, _ in said), *(quote._replace(outer=-1) for quote in quotes)}, key=_in_order)
    numbers = {(quote.start, quote.end): number for number, quote in enumerate(spans)}
    return _nest(spans), {numbers[span.start, span.end]: answer for span, answer in said}


def _in_order(quote: QuoteSpan) -> tuple[int, int]:
    return quote.start, -quote.end


def _nest(spans: Sequence[QuoteSpan]) -> tuple[QuoteSpan, ...]:
    """Return the spans, each with the nearest one that holds it."""
    nested: list[QuoteSpan] = []
    holders: list[int] = []
    for number, span in enumerate(spans):
        while holders and spans[holders[-1]].end <= span.start:
            holders.pop()
        nested.append(span._replace(outer=holders[-1] if holders else -1))
        holders.append(number)
    return tuple(nested)


def find_guest(text: str, shapes: Sequence[Shape], roster: Roster, start: int) -> Bearer | None:
    """Return whom an interview is with whose first answer stands at `start`; None where two could be."""
    headline = _named(text, shapes[:1], roster)
    if headline:
        return headline[0] if len(headline) == 1 else None
    lead = _named(text, [shape for shape in shapes[1:] if shape.starts and shape.starts[0] < start], roster)
    return lead[0] if len(lead) == 1 else None


def _named(text: str, shapes: Sequence[Shape], roster: Roster) -> list[Bearer]:
    """Return the persons named in full, each once, in order; those that may be places only if there are no others."""
    found: dict[str, Bearer] = {}
    for shape in shapes:
        for match in NAME_RUN.finditer(shape.classes):
            start, end = match.span()
            bearer = roster.add(name_text(text, shape, start, end)) if 2 <= end - start <= 4 else None
            if bearer is not None and bearer.kind == "person":
                found[bearer.name] = bearer
    return [bearer for bearer in found.values() if bearer.sure] or list(found.values())
