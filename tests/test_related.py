"""Which articles are related, and why."""

from collections.abc import Iterable
from pathlib import Path
from random import Random

import pytest

from site_gen.catalog import build_catalog
from site_gen.config import Config
from site_gen.model import ArticlePage, Batch, Card, Quote, Related, Speaker
from site_gen.pages import plan_pages
from site_gen.people import Names
from site_gen.related import NEAREST, SHOWN
from tests.entries import entry_of

SITE = Config(Path("/site"), Path("/site/output"))


def card(day: int, tags: str = "", quoted: str = "", named: str = "") -> Card:
    """Return an article of a day in May; tags and speakers are single letters."""
    quotes = tuple(Quote(f"As {name} said", name, "direct", "said", "high") for name in quoted)
    speakers = tuple(map(Speaker, quoted + named))
    return Card(
        f"k{day}", f"Day {day}", f"s{day}", date=f"2024-05-{day:02}", tags=tuple(tags), speakers=speakers
    )._replace(quotes=quotes)


def batches(cards: Iterable[Card]) -> dict[str, Batch]:
    """Return the batches of the articles, by name."""
    catalog = build_catalog(map(entry_of, cards), Names(), Names())
    return {batch.name: batch for batch in plan_pages(catalog, (), SITE, "") if batch.name.startswith("articles/s")}


def article(cards: Iterable[Card], day: int) -> ArticlePage:
    (page,) = batches(cards)[f"articles/s{day}/"].make()
    assert isinstance(page, ArticlePage)
    return page


def related(cards: Iterable[Card], day: int) -> list[Related]:
    return list(article(cards, day).related)


def told(found: Iterable[Related]) -> list[tuple[str, str, str]]:
    """Return titles and reasons."""
    return [
        (kin.article.text, "".join(link.text for link in kin.speakers), "".join(link.text for link in kin.tags))
        for kin in found
    ]


def test_reasons() -> None:
    """What two articles share is said: first who is quoted in both, then what both are about."""
    cards = [card(1, "x", "A"), card(2, "y"), card(3, "xz", "AB")]

    assert told(related(cards, 3)) == [("Day 1", "A", "x")]


def test_only_older_ones() -> None:
    """An article knows what was there before it, and a newer one changes nothing about it."""
    cards = [card(1, "x", "A"), card(2, "x", "A"), card(3, "x", "A")]

    assert related(cards, 1) == []
    assert related(cards[:2], 2) == related(cards, 2)


def test_the_rarer_the_closer() -> None:
    """A tag that few articles have weighs more than one of many, and a person twice as much as a tag."""
    others = [card(day, "xo"[day % 2]) for day in range(4, 12)]
    rare, common, person = card(1, "r"), card(12, "x"), card(2, "", "A")

    assert [t for t, _, _ in told(related([rare, common, person, *others, card(13, "rx", "A")], 13))][:3] == [
        "Day 2",
        "Day 1",
        "Day 12",
    ]


def test_what_all_have_is_no_reason() -> None:
    """A tag that stands on most articles relates none."""
    cards = [card(day, "x") for day in range(1, 9)]

    assert related([*cards, card(9, "x")], 9) == []


def test_named_is_not_quoted() -> None:
    """Who is named without being quoted, here or there, is no reason."""
    cards = [card(1, "", "A"), card(2, "", "", "A"), card(3, "", "A"), card(4, "", "", "A")]

    assert told(related(cards, 3)) == [("Day 1", "A", "")]
    assert related(cards, 4) == []


def test_at_most_so_many() -> None:
    """Few are shown, and of each speaker few are looked at."""
    cards = [card(day, "", "A") for day in range(1, 20)]

    assert [kin.article.text for kin in related(cards, 19)] == [f"Day {18 - n}" for n in range(min(SHOWN, NEAREST))]


def test_a_topic_that_speaks() -> None:
    """Who is quoted in both is not named as a topic again."""
    cards = [card(1, "A", "A"), card(2, "z"), card(3, "A", "A")]

    assert told(related(cards, 3)) == [("Day 1", "A", "")]


@pytest.mark.parametrize("number", range(60))
def test_the_same_key_is_the_same_page(number: int) -> None:
    """Articles whose key stays when another one comes, goes or changes show what they showed."""
    random = Random(number)

    def some(day: int) -> Card:
        tags, quoted = random.choices("xyz", k=2), random.choices("ABC", k=2)
        return card(day, "".join(set(tags)), "".join(set(quoted)), random.choice("DE"))

    days = random.sample(range(1, 31), random.randint(2, 25))
    cards = [some(day) for day in days]
    changed = cards[1:] if number % 3 == 0 else [some(days[0]), *cards[1:]] if number % 3 == 1 else [*cards, some(31)]
    before, after = batches(cards), batches(changed)
    same = [name for name in before if name in after and before[name].key == after[name].key]

    for name in same:
        assert list(before[name].make()) == list(after[name].make())


def test_a_new_article_changes_few_pages() -> None:
    """The newest article changes the page of the one before it, and one put in between few more."""
    cards = [card(day, "xy"[day % 2], "AB"[day % 2]) for day in range(1, 29) if day != 5]
    before = batches(cards)
    pages = {name: list(batch.make()) for name, batch in before.items()}

    newest = batches([*cards, card(29, "x", "A")])
    between = batches([*cards, card(5, "x", "A")])

    assert [name for name in pages if list(newest[name].make()) != pages[name]] == ["articles/s28/"]
    assert len([name for name in pages if list(between[name].make()) != pages[name]]) <= 2 + 2 * NEAREST
