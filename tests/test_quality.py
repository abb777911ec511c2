"""The annotated articles are sound, the score finds what is wrong, and no figure falls below its floor."""

import re
from pathlib import Path

import pytest
from quality.floors import moved, read_floors
from quality.score import FIGURES, Score, score, score_all
from quality.truth import Truth, load_all

from site_gen.extract import extract
from site_gen.model import Card, Quote, Speaker

TRUTHS = load_all()
GUIDE = Path(__file__).parents[1] / "docs" / "annotation.md"

every_article = pytest.mark.parametrize("truth", TRUTHS, ids=lambda truth: truth.seed.key)


@pytest.fixture(scope="module")
def reached() -> Score:
    return score_all(TRUTHS, lambda seed: extract(seed).card)


@pytest.mark.parametrize("figure", FIGURES)
def test_no_figure_falls_below_its_floor(reached: Score, figure: str) -> None:
    """Extraction is as good as it once was; `python -m tests.quality` lists the errors."""
    assert reached.figures()[figure] >= read_floors()[figure]


# ---------------------------------------------------------------- the annotations


def test_there_are_articles_of_every_class() -> None:
    """Each class that the guide lists is exercised by two articles or more, and articles name no other class."""
    listed = set(re.findall(r"`([a-z-]+)`", GUIDE.read_text(encoding="utf-8").split("## The classes")[1]))
    used = [name for truth in TRUTHS for name in truth.about["classes"]]
    assert set(used) == listed
    assert [name for name in listed if used.count(name) < 2] == []
    assert len(TRUTHS) >= 64


@every_article
def test_quotes_are_by_listed_speakers(truth: Truth) -> None:
    """Every speaker of a quotation is listed once, by a name the text has, and every listed speaker is quoted."""
    names = [speaker["name"] for speaker in truth.about["speakers"]]
    quoted = {quote[key] for quote in truth.about["quotes"] for key in ("speaker", "told_by") if quote.get(key)}
    assert len(names) == len(set(names))
    assert [name for name in names if name.casefold() not in truth.seed.text.casefold()] == []
    assert set(names) == quoted


@every_article
def test_fields_hold_what_the_guide_says(truth: Truth) -> None:
    """Dates are ISO, kinds are known, and only nested quotations have somebody who tells them."""
    assert re.fullmatch(r"(\d{4}(-\d\d(-\d\d)?)?)?", truth.about["date"])
    assert {s["kind"] for s in truth.about["speakers"]} <= {"person", "organization", "document", "unnamed"}
    for quote in truth.about["quotes"]:
        assert quote["kind"] in {"direct", "partial", "nested"}
        assert ("told_by" in quote) == (quote["kind"] == "nested")
    for name in ("title", "source", "author"):
        assert truth.about[name] in truth.seed.text


@every_article
def test_every_mark_is_accounted_for(truth: Truth) -> None:
    """A mark belongs to a quotation, to words that are no speech, to the headline, or to a measure in inches."""
    text = truth.seed.text
    known = [*(piece.span for piece in truth.pieces), *truth.not_quotes, *truth.headlines]
    for mark in re.finditer(r"[“”„«»「」]|''|(?<!\d)\"", text):
        start, end = mark.span()
        near = (span for span in known if span.start - 3 <= start and end <= span.end + 3)
        assert next(near, None), text[max(start - 40, 0) : end + 40]


# ---------------------------------------------------------------- the score


def truth_as_read(truth: Truth) -> Card:
    """Return the card of somebody who makes no mistake."""
    about = truth.about
    return Card(
        key=truth.seed.key,
        **{name: about[name] for name in ("title", "source", "date", "author")},
        tags=tuple(about["tags_any"]),
        speakers=tuple(Speaker(speaker["name"], speaker["kind"]) for speaker in about["speakers"]),
        quotes=tuple(
            Quote(
                text=truth.seed.text[piece.span.start : piece.span.end],
                speaker=piece.speaker,
                kind=piece.kind,
                cue="",
                confidence="high",
                told_by=piece.told_by,
                start=piece.span.start,
                end=piece.span.end,
            )
            for piece in truth.pieces
        ),
    )


@pytest.fixture
def ferry() -> Truth:
    """Two people and an organization speak in it."""
    return next(truth for truth in TRUTHS if truth.seed.key == "ferry-sale")


@every_article
def test_the_truth_is_perfect(truth: Truth) -> None:
    """Measured against itself, an annotation has no error in any figure."""
    result = score(truth, truth_as_read(truth))
    assert result.errors == []
    assert set(result.figures().values()) == {1.0}


def test_a_wrong_name_is_worse_than_none(ferry: Truth) -> None:
    """Both cost the speaker; only the wrong one counts as a name that stands under another's words."""
    card = truth_as_read(ferry)
    first, *others = card.quotes
    unnamed = score(ferry, card._replace(quotes=(first._replace(speaker=None), *others))).figures()
    wrong = score(ferry, card._replace(quotes=(first._replace(speaker="Bill Tarrant"), *others))).figures()
    assert unnamed["speaker_right"] == wrong["speaker_right"] < 1
    assert wrong["names_right"] < unnamed["names_right"] == 1
    assert wrong["high_right"] < 1


def test_a_surname_is_the_right_person_under_a_short_name(ferry: Truth) -> None:
    """It names the speaker, but not by the fullest form."""
    card = truth_as_read(ferry)
    quotes = tuple(quote._replace(speaker=(quote.speaker or "").split()[-1]) for quote in card.quotes)
    speakers = tuple(speaker._replace(name=speaker.name.split()[-1]) for speaker in card.speakers)
    figures = score(ferry, card._replace(quotes=quotes, speakers=speakers)).figures()
    assert figures["speaker_right"] == figures["speakers_f1"] == 1
    assert figures["full_name"] == 0


def test_words_that_nobody_said_are_counted(ferry: Truth) -> None:
    """A stretch that is no quotation costs precision, and the name under it is a wrong one."""
    card = truth_as_read(ferry)
    extra = card.quotes[0]._replace(start=ferry.seed.text.index("voted"), end=ferry.seed.text.index(" on Wednesday"))
    figures = score(ferry, card._replace(quotes=(*card.quotes, extra))).figures()
    assert figures["spans_f1"] < 1
    assert figures["names_right"] < 1


def test_a_date_that_is_less_precise_is_not_wrong(ferry: Truth) -> None:
    """A month or nothing is not right; another day is wrong."""
    card = truth_as_read(ferry)
    dates = {date: score(ferry, card._replace(date=date)).figures() for date in ("2019-03", "", "2019-03-13")}
    assert [figures["date_right"] for figures in dates.values()] == [0, 0, 0]
    assert [figures["date_not_wrong"] for figures in dates.values()] == [1, 1, 0]


def test_floors_rise_but_do_not_fall_by_themselves() -> None:
    """Raising keeps what was higher; lowering touches the named one alone."""
    floors = {"spans_f1": 0.9, "names_right": 0.9}
    figures = {"spans_f1": 0.95, "names_right": 0.85}
    assert moved(floors, figures, raised=True) == {"spans_f1": 0.95, "names_right": 0.9}
    assert moved(floors, figures, lowered=["names_right"]) == {"spans_f1": 0.9, "names_right": 0.85}
