"""Articles meet: in order, under one name for one thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.cards import instant
from site_gen.catalog import build_catalog
from site_gen.model import Card, Catalog, Quote, Speaker
from site_gen.people import Names, parse_people, parse_topics
from tests.entries import entry_of


def catalog_of(*cards: Card, people: str = "", topics: str = "") -> Catalog:
    entries = map(entry_of, cards)
    return build_catalog(entries, parse_people(people, "people.yml"), parse_topics(topics, "topics.yml"))


def quote(text: str, speaker: str | None, told_by: str | None = None) -> Quote:
    return Quote(text, speaker, "nested" if told_by else "direct", "said", "high", told_by)


def said(key: str, *speakers: str) -> Card:
    """Return an article in which each speaker says one thing."""
    return Card(
        key=key,
        title=key,
        slug=key,
        speakers=tuple(map(Speaker, dict.fromkeys(speakers))),
        quotes=tuple(quote(f"word {n}", name) for n, name in enumerate(speakers)),
    )


def test_order() -> None:
    """Newest first, by moment; a date that says less comes after those within it; none comes last."""
    dates = {
        "none": "",
        "year": "2021",
        "month": "2021-05",
        "day": "2021-05-14",
        "late": "2021-05-14T23:00:00-05:00",
        "next": "2021-05-15",
        "early": "2021-05-15T01:00:00+09:00",
        "old": "0987-01-01T00:00:00",
        "b-same": "2021-05-15",
    }
    catalog = catalog_of(*(Card(key=key, title=key, slug=key, date=date) for key, date in dates.items()))

    assert [entry.card.key for entry in catalog.entries] == [
        *("late", "b-same", "next", "early", "day", "month", "year", "old", "none"),
    ]


@pytest.mark.parametrize("date", ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59-00:00", "2021-05-14 10:00"])
def test_instants_at_the_edges(date: str) -> None:
    """The first and the last moment can be compared, too."""
    assert len(instant(date)) == 19


@given(st.permutations(range(6)))
def test_order_of_files_does_not_matter(order: list[int]) -> None:
    """However the files are found, the catalog is the same."""
    cards = [
        Card(key=f"k{n}", title="t", slug=f"k{n}", tags=(["EU", "eu", "E.U."][n % 3],), date=f"202{n % 2}")
        for n in range(6)
    ]

    assert catalog_of(*(cards[n] for n in order)) == catalog_of(*cards)


def test_commonest_spelling() -> None:
    """Two spellings that share a slug are one, under the commoner."""
    catalog = catalog_of(said("a", "Zoe Lind"), said("b", "Zoë Lind"), said("c", "Zoë Lind"))

    assert [(person.name, person.quotes, len(person.entries)) for person in catalog.people] == [("Zoë Lind", 3, 3)]


def test_composed_and_decomposed_names() -> None:
    """One speaker in two Unicode forms is one person."""
    assert len(catalog_of(said("a", "Zoe\u0308 Lind"), said("b", "Zo\u00eb Lind")).people) == 1


def test_a_quotation_in_another_spelling() -> None:
    """A person who writes a speaker's name in other letters still means that speaker."""
    card = Card(
        key="a",
        title="a",
        slug="a",
        speakers=(Speaker("Zoë Lind", role="mayor"),),
        quotes=(quote("One", "zoe lind"), quote("two", "Bo", "ZOE LIND")),
    )
    catalog = catalog_of(card)

    assert [(person.name, person.quotes) for person in catalog.people] == [("Bo", 1), ("Zoë Lind", 1)]
    assert [(q.speaker, q.told_by) for q in catalog.entries[0].card.quotes] == [("Zoë Lind", None), ("Bo", "Zoë Lind")]


def test_every_speaker_of_a_quotation_is_listed() -> None:
    """A name that stands only at a quotation has a page all the same."""
    catalog = catalog_of(Card(key="a", title="a", slug="a", quotes=(quote("One", "Ada Marsh"),)))

    assert [person.name for person in catalog.people] == ["Ada Marsh"]


def test_unnamed_speakers() -> None:
    """`officials` have no page."""
    card = Card(
        key="a", title="a", slug="a", speakers=(Speaker("officials", "unnamed"),), quotes=(quote("1", "officials"),)
    )

    assert not catalog_of(card).people


def test_people_file() -> None:
    """Aliases become the name of the entry, with its role, links and address."""
    people = (
        "- name: Ines Caldwell\n  aliases: [Mayor Caldwell]\n  role: mayor of Ash\n  slug: mayor\n"
        "  same_as: [https://x.org/ic]\n  kind: person\n"
    )
    catalog = catalog_of(said("a", "Mayor Caldwell"), said("b", "Ines Caldwell", "Bo Lind"), people=people)
    mayor = next(person for person in catalog.people if person.name == "Ines Caldwell")

    assert (mayor.slug, mayor.roles, mayor.links, mayor.quotes) == (
        "mayor",
        ("mayor of Ash",),
        ("https://x.org/ic",),
        2,
    )
    assert mayor.aliases == ("Mayor Caldwell",)
    assert {q.speaker for entry in catalog.entries for q in entry.card.quotes} == {"Ines Caldwell", "Bo Lind"}


def test_two_names_of_one_person_in_one_article() -> None:
    """An article that lists a person under two names lists one."""
    catalog = catalog_of(
        said("a", "Mayor Caldwell", "Ines Caldwell"), people="- {name: Ines Caldwell, aliases: [Mayor Caldwell]}"
    )

    assert len(catalog.entries[0].card.speakers) == 1
    assert catalog.people[0].quotes == 2


def test_a_bare_surname() -> None:
    """A surname that fits two people is nobody's without an entry that says so."""
    catalog = catalog_of(said("a", "Ines Caldwell"), said("b", "Iris Caldwell"), said("c", "Caldwell"))

    assert len(catalog.people) == 3


def test_topics_file() -> None:
    """Aliases are renamed, what is banned is no tag, and a tag stands once."""
    topics = "- {name: European Union, aliases: [EU], slug: europe}\n- {name: Breaking, ban: true}\n"
    catalog = catalog_of(
        Card(key="a", title="a", slug="a", tags=("EU", "European Union", "Breaking", "no", "NO")), topics=topics
    )

    assert [(term.name, term.slug) for term in catalog.tags] == [("European Union", "europe"), ("NO", "no")]
    assert catalog.entries[0].card.tags == ("European Union", "NO")


def test_months_and_sources() -> None:
    """Months are there for dates that have one, newest first; a source for each name."""
    catalog = catalog_of(
        Card(key="a", title="a", slug="a", date="2021", source="The Post"),
        Card(key="b", title="b", slug="b", date="2021-05-14", source="the post"),
        Card(key="c", title="c", slug="c", date="2020-01"),
    )

    assert [term.name for term in catalog.months] == ["2021-05", "2020-01"]
    assert [(term.slug, len(term.entries)) for term in catalog.sources] == [("the-post", 2)]


def test_kind_and_roles() -> None:
    """The kind that most articles give wins; roles stand by how often they are given."""
    cards = [
        Card(key=str(n), title="t", slug=str(n), speakers=(Speaker("The Board", kind, role),))  # type: ignore[arg-type]
        for n, (kind, role) in enumerate([("person", "b"), ("organization", "a"), ("organization", "b")])
    ]
    (board,) = catalog_of(*cards).people

    assert (board.kind, board.roles) == ("organization", ("b", "a"))


def test_one_role_in_two_wordings() -> None:
    """With its article or without, a role is one, in the commonest wording; what only begins alike is another."""
    roles = ("chair", "The chair", "the chair", "the chair", "theatre chair", "an actor")
    cards = [
        Card(key=str(n), title="t", slug=str(n), speakers=(Speaker("Ada", role=role),)) for n, role in enumerate(roles)
    ]
    (ada,) = catalog_of(*cards).people

    assert ada.roles == ("the chair", "an actor", "theatre chair")


def test_nothing() -> None:
    """A site without articles is a catalog without entries."""
    assert build_catalog([], Names(), Names()) == Catalog((), (), (), (), ())
