"""Names that may be one person's: pairs of speakers that look alike, with what speaks for it.

Suggests, and joins nothing: a wrong join is a false statement about two people.  Two who are named in one article are
two people, for nobody is listed there twice.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from site_gen.frontmatter import quoted
from site_gen.model import Catalog, Person
from site_gen.people import Names
from site_gen.slugs import slug_of

_CLOSE = 0.8
"""Share of letters that two spellings of a word have in common, in their order (`difflib`), if they are close."""


class Variant(NamedTuple):
    """Two names that may be one person's."""

    name: str
    """The fuller one, or of two as full the one with more articles."""
    other: str
    why: str
    """How the names are alike."""
    articles: tuple[int, int]
    """That name the one and the other."""
    shared: tuple[str, ...]
    """Tags that both have, by how often the rarer of the two has them."""


def find_variants(catalog: Catalog, people: Names) -> list[Variant]:
    """Return the likely variants among a site's people, in the order of their names.

    Linear in the number of people, but for those who share a surname or the first letters of all their names.
    """
    persons = [person for person in catalog.people if person.kind == "person"]
    surnames: dict[str, list[Person]] = defaultdict(list)
    initials: dict[str, list[Person]] = defaultdict(list)
    for person in persons:
        words = person.slug.split("-")
        surnames[words[-1]].append(person)
        if len(words) > 1:
            initials["".join(word[0] for word in words)].append(person)
    found: dict[tuple[str, str], Variant] = {}
    for group in (*surnames.values(), *initials.values()):
        full = [person for person in group if "-" in person.slug]
        for place, one in enumerate(group):
            for other in group[place + 1 :]:
                why = _why(one, other, full)
                if why and not _are_two(one, other, people):
                    variant = _variant(one, other, why)
                    found.setdefault((variant.name, variant.other), variant)
    return sorted(found.values())


def _why(one: Person, other: Person, full: Sequence[Person]) -> str:
    """Return how two names are alike; "" when they are not. `full` are those of the group with more than a surname."""
    first, second = sorted((one.slug.split("-"), other.slug.split("-")), key=len)
    if first[-1] == second[-1]:
        if len(first) == 1:
            return "a surname that nobody else here has" if len(full) == 1 else ""
        given, longer = first[:-1], second[:-1]
        if _is_within(given, longer):
            return "the same surname, the other given names too"
        if _is_within([word[0] for word in given], [word[0] for word in longer]) and _is_initials(given, longer):
            return "the same surname, and initials that fit"
    if len(first) == len(second) > 1 and all(map(_is_close, first, second)):
        return "a close spelling"
    return ""


def _is_close(one: str, other: str) -> bool:
    return one == other or SequenceMatcher(None, one, other, autojunk=False).ratio() >= _CLOSE


def _is_within(short: Sequence[str], long: Sequence[str]) -> bool:
    """Tell whether the words of one name stand in the other, in their order."""
    rest = iter(long)
    return all(word in rest for word in short)


def _is_initials(one: Iterable[str], other: Iterable[str]) -> bool:
    return any(len(word) == 1 for word in (*one, *other)) and all(
        len(a) == 1 or len(b) == 1 or a == b for a, b in zip(one, other, strict=False)
    )


def _are_two(one: Person, other: Person, people: Names) -> bool:
    """Tell whether two are known to be different: both in one article, or kept apart in people.yml."""
    if not {entry.brief.key for entry in one.entries}.isdisjoint(entry.brief.key for entry in other.entries):
        return True
    return any(
        slug_of(name) == second.slug
        for first, second in ((one, other), (other, one))
        if (entry := people.find(first.name))
        for name in entry.not_same
    )


def _variant(one: Person, other: Person, why: str) -> Variant:
    first, second = sorted((one, other), key=_fullness, reverse=True)
    counts = [_tags(first), _tags(second)]
    shared = sorted(counts[0].keys() & counts[1].keys(), key=lambda tag: (-min(count[tag] for count in counts), tag))
    return Variant(first.name, second.name, why, (len(first.entries), len(second.entries)), tuple(shared))


def _fullness(person: Person) -> tuple[int, int, int]:
    """Return how much a name says: words, then words that are no initials; and how many articles use it."""
    words = person.slug.split("-")
    return len(words), sum(len(word) > 1 for word in words), len(person.entries)


def _tags(person: Person) -> dict[str, int]:
    counts: dict[str, int] = {}
    for entry in person.entries:
        for tag in entry.brief.tags:
            counts[tag] = counts.get(tag, 0) + 1
    return counts


def as_entries(variants: Iterable[Variant]) -> Iterator[str]:
    """Yield each as an entry for people.yml, with the evidence as a comment."""
    for name, other, why, (many, few), shared in variants:
        both = f"; both with {', '.join(shared[:4])}" if shared else ""
        yield f"# {why}; {many} and {few} articles, none with both{both}"
        yield f"- name: {quoted(name)}\n  aliases: [{quoted(other)}]\n"
