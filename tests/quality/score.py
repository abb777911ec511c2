"""What was read from an article against what people wrote down, in figures and in words.

Every figure is a share of which 1 is perfect. Those that are not plain shares are F1, twice the hits over all that was
found and all that was wanted.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from site_gen.model import Card, Seed, Span

from .names import name_words, whose
from .truth import Piece, Truth, cut

FIGURES = {
    "spans_f1": "stretches of quoted words found, overlap 0.8 or more, paragraph by paragraph",
    "transcript_f1": "answers in interviews that stand without marks",
    "speaker_right": "speaker right, of the stretches found whose speaker has a name",
    "joint_f1": "stretch and speaker both right",
    "names_right": "of the stretches given a named speaker, those that are that speaker's words",
    "high_right": "the same, of those marked with high confidence",
    "kind_right": "direct, partial or nested, of the stretches found",
    "nested_right": "quotations inside quotations found, with the right speaker and the right teller",
    "not_speech": "scare quotes, titles, nicknames and signs left alone",
    "speakers_f1": "the set of speakers with a name, over all articles",
    "speaker_kind_right": "speakers with a name found, and told apart: person, organization or document",
    "full_name": "people found, and listed under the fullest form",
    "title_right": "headlines, of the articles that have one",
    "source_right": "publishers, or none",
    "author_right": "authors, or none",
    "date_right": "dates, or none",
    "date_not_wrong": "dates right, left empty or less precise",
    "tags_found": "tags that a newsroom would expect",
    "tags_sane": "silly tags avoided",
}

_OLD_TOPICS = {"politics and government": "politics", "religion": "religion and belief"}
"""Names that the IPTC has changed: either is right."""


@dataclass(slots=True)
class Score:
    """Hits and chances of each figure, and each error in words."""

    hits: Counter[str] = field(default_factory=Counter)
    chances: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def claim(self, figure: str, holds: bool, error: str = "") -> None:  # noqa: FBT001  (the thing counted)
        """Count one chance of a figure, and tell the error where it was missed."""
        self.hits[figure] += holds
        self.chances[figure] += 1
        if not holds and error:
            self.errors.append(error)

    def sets(self, figure: str, hits: int, found: int, wanted: int) -> None:
        """Count towards an F1."""
        self.hits[figure] += 2 * hits
        self.chances[figure] += found + wanted

    def add(self, other: "Score") -> None:
        """Take in the counts and errors of another article."""
        self.hits += other.hits
        self.chances += other.chances
        self.errors += other.errors

    def figures(self) -> dict[str, float]:
        """Return all figures; one that had no chance is 1."""
        return {name: self.hits[name] / self.chances[name] if self.chances[name] else 1.0 for name in FIGURES}


def score_all(truths: Iterable[Truth], read: Callable[[Seed], Card]) -> Score:
    """Read every article and return the score over all."""
    total = Score()
    for truth in truths:
        total.add(score(truth, read(truth.seed)))
    return total


def score(truth: Truth, card: Card) -> Score:
    """Compare what was read from an article with the truth."""
    result = Score()
    _score_quotes(truth, card, result)
    _score_speakers(truth, card, result)
    _score_header(truth, card, result)
    _score_tags(truth, card, result)
    result.errors = [f"{truth.seed.key}: {error}" for error in result.errors]
    return result


# ---------------------------------------------------------------- quotations


def _score_quotes(truth: Truth, card: Card, result: Score) -> None:
    found = [
        Piece(span, quote.speaker, quote.kind, quote.told_by, confidence=quote.confidence)
        for quote in card.quotes
        for span in cut(truth.seed.text, Span(quote.start, quote.end))
        if not _covered(span, truth.headlines)
    ]
    matches = _match(found, truth.pieces)
    asked = {i for i, piece in enumerate(found) if _covered(piece.span, truth.questions)}
    _score_spans(truth, found, matches, asked, result)

    kinds = {speaker.name: speaker.kind for speaker in card.speakers}
    right = set()
    for i, piece in enumerate(found):
        named = piece.speaker is not None and kinds.get(piece.speaker) != "unnamed"
        if named:
            _score_name(truth, piece, result)
        if i in matches and _score_speaker(truth, piece, truth.pieces[matches[i]], named=named, result=result):
            right.add(i)
    result.sets("joint_f1", len(right), len(found) - len(asked), len(truth.pieces))

    places = {j: i for i, j in matches.items() if i in right}
    for j, wanted in enumerate(truth.pieces):
        if wanted.kind == "nested":
            teller = found[places[j]].told_by if j in places else None
            told = whose(truth.speakers, teller) == wanted.told_by
            error = f"nested: {_shown(truth, wanted.span)} is by {wanted.speaker}, told by {wanted.told_by}"
            result.claim("nested_right", told, error)


def _match(found: Sequence[Piece], wanted: Sequence[Piece]) -> dict[int, int]:
    """Return which found piece is which wanted one, the best overlaps first."""
    pairs = [(_overlap(a.span, b.span), i, j) for i, a in enumerate(found) for j, b in enumerate(wanted)]
    matches: dict[int, int] = {}
    for share, i, j in sorted(pairs, key=lambda pair: -pair[0]):
        if share >= 0.8 and i not in matches and j not in matches.values():
            matches[i] = j
    return matches


def _overlap(a: Span, b: Span) -> float:
    common = min(a.end, b.end) - max(a.start, b.start)
    return max(common, 0) / (max(a.end, b.end) - min(a.start, b.start))


def _covered(span: Span, by: Iterable[Span]) -> bool:
    """Tell whether more than half of a stretch lies in one of the others."""
    return any(2 * (min(span.end, other.end) - max(span.start, other.start)) > span.end - span.start for other in by)


def _score_spans(
    truth: Truth,
    found: Sequence[Piece],
    matches: dict[int, int],
    asked: set[int],
    result: Score,
) -> None:
    """Score marked words and unmarked answers apart, so that an interview cannot hide a broken mark."""
    unmarked = [piece.span for piece in truth.pieces if piece.unmarked]
    answers = {i for i, j in matches.items() if truth.pieces[j].unmarked}
    transcript = {i for i, piece in enumerate(found) if i not in matches and _covered(piece.span, unmarked)}
    marked = len(found) - len(asked | answers | transcript)
    result.sets("spans_f1", len(matches) - len(answers), marked, len(truth.pieces) - len(unmarked))
    result.sets("transcript_f1", len(answers), len(answers | transcript), len(unmarked))
    for i in sorted(set(range(len(found))) - set(matches) - asked):
        result.errors.append(f"no such quotation: {_shown(truth, found[i].span)} ({found[i].speaker})")
    for j in sorted(set(range(len(truth.pieces))) - set(matches.values())):
        result.errors.append(f"missed: {_shown(truth, truth.pieces[j].span)} ({truth.pieces[j].speaker})")
    for span in truth.not_quotes:
        left = all(_overlap(piece.span, span) < 0.8 for piece in found)
        result.claim("not_speech", left, f"not speech: {_shown(truth, span)}")


def _score_name(truth: Truth, piece: Piece, result: Score) -> None:
    """Score a name that stands under a stretch, be the stretch well cut, badly cut or nobody's words."""
    real = max(truth.pieces, key=lambda other: _overlap(piece.span, other.span), default=None)
    owner = real.speaker if real and _overlap(piece.span, real.span) > 0 else None
    same = owner is not None and whose(truth.speakers, piece.speaker) == owner
    error = f"wrong name: {_shown(truth, piece.span)} is by {owner or 'nobody named'}, got {piece.speaker}"
    result.claim("names_right", same, f"{error} ({piece.confidence})")
    if piece.confidence == "high":
        result.claim("high_right", same)


def _score_speaker(truth: Truth, piece: Piece, wanted: Piece, *, named: bool, result: Score) -> bool:
    """Score a stretch that was found; return whether its speaker is right, or rightly nobody with a name."""
    words = _shown(truth, piece.span)
    got = whose(truth.speakers, piece.speaker)
    if wanted.speaker is None:
        right = not named
    else:
        right = got == wanted.speaker
        if truth.speakers[wanted.speaker]["kind"] != "unnamed":
            error = "" if named else f"no name: {words} is by {wanted.speaker}, got {piece.speaker}"
            result.claim("speaker_right", right, error)
    result.claim("kind_right", piece.kind == wanted.kind, f"kind: {words} is {wanted.kind}, got {piece.kind}")
    return right


# ---------------------------------------------------------------- the rest of the card


def _score_speakers(truth: Truth, card: Card, result: Score) -> None:
    kinds = {name: about["kind"] for name, about in truth.speakers.items()}
    wanted = {name: kind for name, kind in kinds.items() if kind != "unnamed"}
    heard = [name_words(name) for name in truth.about.get("indirect", [])]
    hits: set[str] = set()
    found = 0
    for speaker in card.speakers:
        name = whose(truth.speakers, speaker.name)
        if speaker.kind == "unnamed" or (name is None and any(name_words(speaker.name) & words for words in heard)):
            continue
        if name and kinds[name] == "unnamed" and speaker.kind != "person":
            continue  # "the team" may pass for an organization
        found += 1
        if name is None or name not in wanted or name in hits:
            result.errors.append(f"no such speaker: {speaker.name} ({speaker.kind})")
            continue
        hits.add(name)
        kind = wanted[name]
        result.claim("speaker_kind_right", speaker.kind == kind, f"kind of {name}: {kind}, got {speaker.kind}")
        if kind == "person":
            forms = [name_words(form) for form in (name, *truth.speakers[name].get("also", []))]
            full = len(name_words(speaker.name) & frozenset().union(*forms)) >= len(forms[0])
            result.claim("full_name", full, f"fullest form: {name}, got {speaker.name}")
    for name in wanted.keys() - hits:
        result.claim("speaker_kind_right", holds=False)
        if wanted[name] == "person":
            result.claim("full_name", holds=False)
    result.errors += [f"missed speaker: {name}" for name in wanted if name not in hits]
    result.sets("speakers_f1", len(hits), found, len(wanted))


def _score_header(truth: Truth, card: Card, result: Score) -> None:
    about = truth.about
    for name, got in (("title", card.title), ("source", card.source), ("author", card.author)):
        if about["title"] or name != "title":  # what an article without a headline is called is left open
            same = " ".join(got.split()).casefold() == about[name].casefold()
            result.claim(f"{name}_right", same, f"{name}: {about[name]!r}, got {got!r}")
    date = about["date"]
    result.claim("date_right", card.date == date, f"date: {date!r}, got {card.date!r} ({card.date_basis})")
    result.claim("date_not_wrong", date.startswith(card.date))


def _score_tags(truth: Truth, card: Card, result: Score) -> None:
    got = {_tag(tag) for tag in card.tags}
    for tag in truth.about["tags_any"]:
        result.claim("tags_found", _tag(tag) in got, f"no tag: {tag}")
    for tag in truth.about["tags_never"]:
        result.claim("tags_sane", _tag(tag) not in got, f"silly tag: {tag}")


def _tag(tag: str) -> str:
    folded = tag.casefold().removeprefix("the ")
    return _OLD_TOPICS.get(folded, folded)


def _shown(truth: Truth, span: Span) -> str:
    words = truth.seed.text[span.start : span.end]
    return repr(words if len(words) < 60 else f"{words[:40]} … {words[-15:]}")
