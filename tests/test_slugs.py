"""Names become parts of addresses that every disk and host can hold."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen import slugs
from site_gen.slugs import MAX_BYTES, short_digest, slug_fault, slug_of
from tests.cases import Case, read_cases

SAFE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
RESERVED = ["con", "PRN", "aux", "NUL", *(f"com{n}" for n in range(10)), *(f"LPT{n}" for n in range(10))]


@pytest.mark.parametrize("case", read_cases("slugs"), ids=str)
def test_cases(case: Case) -> None:
    """A name becomes the slug that its case states."""
    assert case.expected == slug_of(case.input)


@given(st.text(st.characters(exclude_categories=())))
def test_any_name_is_a_safe_component(name: str) -> None:
    """Whatever a name holds, its slug is lower-case ASCII words joined by hyphens, and short."""
    slug = slug_of(name)

    assert SAFE.fullmatch(slug)
    assert len(slug) <= MAX_BYTES
    assert not slug_fault(slug)


@given(st.text())
def test_composed_or_not(name: str) -> None:
    """The composed and the decomposed form of a name have one slug."""
    assert slug_of(unicodedata.normalize("NFC", name)) == slug_of(unicodedata.normalize("NFD", name))


@pytest.mark.parametrize("name", ["", "!!!", "…", "🙂", "­", "'", "—", "\ud800"])
def test_nothing_left(name: str) -> None:
    """A name of which nothing is left still has an address of its own."""
    slug = slug_of(name)

    assert f"x-{short_digest(name)}" == slug


def test_signs_stay_apart() -> None:
    """Two names of signs only are two pages."""
    assert len({slug_of(name) for name in ("!!!", "???", "🙂", "🙃")}) == 4


@pytest.mark.parametrize("name", RESERVED)
def test_names_that_windows_keeps(name: str) -> None:
    """A reserved name gets a suffix, always the same."""
    assert re.fullmatch(rf"{name.lower()}-[0-9a-f]{{4}}", slug_of(name))


@pytest.mark.parametrize("name", ["console", "com10", "auxiliary", "nullity"])
def test_names_that_only_begin_so(name: str) -> None:
    """A name that begins like a reserved one is left alone."""
    assert name == slug_of(name)


def test_a_very_long_name() -> None:
    """Five thousand characters make a slug that fits any file system."""
    assert len(slug_of("very long words " * 300)) <= MAX_BYTES
    assert len(slug_of("x" * 5000)) <= MAX_BYTES


@pytest.mark.parametrize(
    "slug", ["flood", "flood-in-the-valley", "2024", "größe", "ニュース", "a.b", "A", "x" * 100, "~"]
)
def test_slugs_that_people_write(slug: str) -> None:
    """A person may write what our own rule would not, as long as every disk and host can hold it."""
    assert not slug_fault(slug)


@pytest.mark.parametrize(
    ("slug", "fault"),
    [
        ("", "is empty"),
        ("x" * 101, "is longer than 100 bytes"),
        ("ü" * 51, "is longer than 100 bytes"),
        ("a/b", "holds '/'"),
        ("..", "begins or ends with a full stop"),
        (".htaccess", "begins or ends with a full stop"),
        ("end.", "begins or ends with a full stop"),
        ("a b", "holds ' '"),
        ("a\\b", "holds '\\\\'"),
        ("c:", "holds ':'"),
        ("a?b", "holds '?'"),
        ("a#b", "holds '#'"),
        ("%2e%2e", "holds '%'"),
        ("a\0b", "holds '\\x00'"),
        ("a\u202eb", "holds '\\u202e'"),
        ("a\u200bb", "holds '\\u200b'"),
        ("con", "is a name that Windows keeps for itself"),
        ("NUL.txt", "is a name that Windows keeps for itself"),
    ],
)
def test_slugs_that_cannot_be_used(slug: str, fault: str) -> None:
    """What has no place in an address is named."""
    assert slug_fault(slug).startswith(fault)


@given(st.text(st.characters(exclude_categories=())))
def test_a_slug_without_fault_is_one_component(slug: str) -> None:
    """Nothing that passes can leave its folder."""
    if not slug_fault(slug):
        assert not re.search(r"[/\\\0-\x1f%?#]", slug)
        assert slug not in {"", ".", ".."}


@given(st.from_regex(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+){0,8}", fullmatch=True))
def test_plain_names_need_no_library(name: str) -> None:
    """A name of letters, digits and blanks is the slug that the library would make of it."""
    assert slug_of(name) in {slugs._slugify(name), f"{slugs._slugify(name)}-{slugs.short_digest(name)[:4]}"}
