"""Which names may be one person's."""

from pathlib import Path

import pytest

from site_gen.catalog import build_catalog
from site_gen.cli import main
from site_gen.model import Card, Speaker
from site_gen.people import Names, parse_people
from site_gen.variants import Variant, as_entries, find_variants
from tests.entries import entry_of


def variants(*articles: str, people: str = "") -> list[Variant]:
    """Return what is suggested for articles that each name some people: "Ada Lund, Bo Ek"."""
    cards = [
        Card(str(n), str(n), str(n), tags=("Ferries",), speakers=tuple(map(Speaker, names.split(", "))))
        for n, names in enumerate(articles)
    ]
    names = parse_people(people, "people.yml")
    return find_variants(build_catalog(map(entry_of, cards), names, Names()), names)


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Ines Caldwell", "Caldwell", "a surname that nobody else here has"),
        ("Ines Caldwell", "I. Caldwell", "the same surname, and initials that fit"),
        ("Ines Mary Caldwell", "Ines Caldwell", "the same surname, the other given names too"),
        ("Oleksandr Hrytsenko", "Oleksander Hrytsenko", "a close spelling"),
        ("Pavel Antonovich", "Pavel Antonowich", "a close spelling"),
    ],
)
def test_alike(one: str, other: str, why: str) -> None:
    """Names that look alike are suggested, the fuller one first, with the reason."""
    assert [(found.name, found.other, found.why) for found in variants(one, one, other)] == [(one, other, why)]


@pytest.mark.parametrize(
    "articles",
    [
        ("Ines Caldwell", "Iris Caldwell"),
        ("Ines Caldwell", "Iris Caldwell", "Caldwell"),
        ("Ines Caldwell", "J. Caldwell"),
        ("Ines Caldwell, I. Caldwell",),
        ("Ines Caldwell", "Bo Ek"),
        ("Stan Greenberg", "Anna Greenberg"),
        ("John Marsh", "John Mash", "John Marsh, John Mash"),
    ],
)
def test_not_alike(articles: tuple[str, ...]) -> None:
    """Other given names, a surname that fits two, and two names in one article are nobody's variants."""
    assert variants(*articles) == []


def test_kept_apart() -> None:
    """What people.yml keeps apart is not suggested again; what it joins is one already."""
    assert variants("Ines Caldwell", "I. Caldwell", people="- {name: Ines Caldwell, not: [I. Caldwell]}") == []
    assert variants("Ines Caldwell", "I. Caldwell", people="- {name: Ines Caldwell, aliases: [I. Caldwell]}") == []


def test_evidence() -> None:
    """Each comes as an entry for people.yml that says how often both are named, and with what."""
    text = "\n".join(as_entries(variants("Ines Caldwell", "Ines Caldwell", "I. Caldwell")))

    assert "2 and 1 articles, none with both; both with Ferries" in text
    (entry,) = parse_people(text, "people.yml").entries
    assert (entry.name, entry.aliases) == ("Ines Caldwell", ("I. Caldwell",))


def test_command_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`people suggest` prints and leaves every file as it was."""
    folder = tmp_path / "content/articles"
    folder.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("[tool.site_gen]\n", encoding="utf-8")
    for key, name in (("a", "Ines Caldwell"), ("b", "I. Caldwell")):
        (folder / f"{key}.md").write_text(f"---\ntitle: {key}\nspeakers: [{name}]\n---\n\nWords.\n", encoding="utf-8")
    before = sorted((path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*"))

    assert main(["people", "suggest", "--root", str(tmp_path)]) == 0

    assert '- name: "Ines Caldwell"\n  aliases: ["I. Caldwell"]' in capsys.readouterr().out
    assert sorted((path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*")) == before
