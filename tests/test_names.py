"""Which names are one person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.extract.names import Bearer, Roster, fold, kind_of, name_words
from tests.cases import Case, read_cases

TITLES = {"Mr.": True, "Mrs.": False}


def group(names: list[str]) -> str:
    """Return the names as a roster groups them, in the notation of names.md."""
    roster = Roster()
    forms: dict[Bearer, list[str]] = {}
    unclear = []
    for line in names:
        title, _, rest = line.partition(" ")
        man = TITLES.get(title)
        name = line if man is None else rest
        found = roster.find(name, man=man)
        bearer = found[0] if len(found) == 1 else roster.add(name) if not found else None
        if bearer is None:
            unclear.append(f"? {name}")
        else:
            roster.add(name)
            forms.setdefault(bearer, []).append(name)
    lines = []
    for bearer, others in forms.items():
        rest = ", ".join(dict.fromkeys(form for form in others if form != bearer.name))
        lines.append(f"{bearer.name}: {rest}" if rest else bearer.name)
    return "\n".join(lines + unclear)


@pytest.mark.parametrize("case", read_cases("names"), ids=str)
def test_case(case: Case) -> None:
    """Each case of names.md is grouped as it says."""
    assert case.expected == group(case.input.split("\n"))


@given(st.lists(st.text(max_size=30), max_size=10))
def test_every_name_finds_its_bearer(names: list[str]) -> None:
    """Whatever was added is found again, unless nothing is left of it."""
    roster = Roster()
    for name in names:
        bearer = roster.add(name)

        assert (bearer is None) == (not name_words(name))
        if bearer is not None:
            assert bearer in roster.find(name)


@given(st.text(max_size=20))
def test_fold_is_stable(word: str) -> None:
    """Folding a folded name changes nothing more than a second possessive ending would."""
    once = fold(word)
    if "'" not in once and "’" not in word and "." not in word:
        assert fold(once) == once


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Vera Cole", "person"),
        ("Springfield City Council", "organization"),
        ("University of Springfield", "organization"),
        ("NATO", "organization"),
        ("The Springfield Herald", "organization"),
    ],
)
def test_kind_by_the_words_of_a_name(name: str, kind: str) -> None:
    """A body's noun or an acronym shows that a name is no person's."""
    assert kind_of(name_words(name), name) == kind
