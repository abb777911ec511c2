"""people.yml and topics.yml: which names are one, and what is said of mistakes in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.errors import ContentError
from site_gen.people import parse_people, parse_topics


def complaints(text: str) -> list[str]:
    with pytest.raises(ContentError) as caught:
        parse_people(text, "content/people.yml")
    return [str(problem).removeprefix("content/people.yml:") for problem in caught.value.problems]


PEOPLE = """
- name: Ines Caldwell
  aliases: [Mayor Caldwell, I. Caldwell]
  role: mayor
  same_as: [https://example.com/ic]
- name: Iris Caldwell
  aliases: [I. Caldwell]
- name: Zoë Lind
  slug: zoe
  not: [Zoe Lindt]
  aliases: [Zoe Lindt, ZOË LIND]
"""


def test_names() -> None:
    """A name, an alias, and either in another spelling belong to the entry."""
    people = parse_people(PEOPLE, "people.yml")

    for name in ("Ines Caldwell", "Mayor Caldwell", "mayor caldwell", "Zoe\u0308 Lind", "Zoe Lind"):
        assert people.find(name) is not None, name
    assert people.find("Caldwell") is None


def test_an_alias_of_two() -> None:
    """An alias that two people claim belongs to neither."""
    assert parse_people(PEOPLE, "people.yml").find("I. Caldwell") is None


def test_not_the_same() -> None:
    """`not` names whoever is not meant, whatever the name looks like."""
    assert parse_people(PEOPLE, "people.yml").find("Zoe Lindt") is None


def test_a_name_is_stronger_than_an_alias() -> None:
    """Whoever bears a name is found under it, though another claims it as an alias."""
    people = parse_people("- {name: A B, aliases: [C D]}\n- {name: C D}\n", "people.yml")
    found = people.find("C D")

    assert found is not None
    assert found.name == "C D"


@pytest.mark.parametrize("text", ["", "# nobody yet\n", "[]", "~"])
def test_nobody(text: str) -> None:
    """A file without entries is no mistake."""
    assert not parse_people(text, "people.yml").entries


def test_byte_order_mark() -> None:
    """A byte order mark is no part of the first entry."""
    assert parse_people("\ufeff- name: A B", "people.yml").find("A B")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name: A", ["1: the file is a mapping; write a list: the file: [one, two]"]),
        ("- A", ["1: an entry is a text; write fields: name, aliases, kind, role, same_as, slug, not"]),
        ("- name: ''", ["1: an entry has no name; add name: …"]),
        ("- role: x", ["1: an entry has no name; add name: …"]),
        ("- name: A\n  alias: B", ["2: an entry has no field alias; there are name, aliases, kind, role,"]),
        ("- name: A\n  aliases: B", ["2: aliases is a text; write a list: aliases: [one, two]"]),
        ("- name: A\n  kind: human", ["2: kind is 'human'; write one of person, organization, document, unnamed"]),
        ("- name: A\n  slug: a/b", ["2: slug holds '/'"]),
        ("- name: A\n  same_as: [javascript:x, https://x.org]", ["2: same_as is 'javascript:x', no page on the web;"]),
        ("- name: A B\n- name: a b", ["2: a b has an entry already, on line 1; make them one"]),
        ("- name: A\n  slug: x\n- name: B\n  slug: x", ["3: B has an entry already, on line 1; make them one"]),
        ("- name: A\n- name: [x\n", ["2: not valid YAML"]),
        ("- name: A\n  ban: true", ["2: an entry has no field ban"]),
    ],
)
def test_mistakes(text: str, said: list[str]) -> None:
    """Each mistake is named with its line and what to write."""
    found = complaints(text)

    assert len(found) == len(said)
    for complaint, start in zip(found, said, strict=True):
        assert complaint.startswith(start)


def test_all_mistakes_at_once() -> None:
    """Every mistake in the file is named in one go."""
    assert len(complaints("- role: x\n- name: A\n  kind: x\n- name: a\n")) == 3


def test_topics() -> None:
    """Topics have names, aliases and a ban."""
    topics = parse_topics("- {name: European Union, aliases: [EU]}\n- {name: Breaking, ban: true}\n", "topics.yml")
    union, breaking = topics.find("eu"), topics.find("BREAKING")

    assert union is not None
    assert union.name == "European Union"
    assert breaking is not None
    assert breaking.ban


@given(st.text())
def test_any_text(text: str) -> None:
    """Noise is read or refused with a ContentError."""
    try:
        parse_people(text, "people.yml")
    except ContentError:
        return
