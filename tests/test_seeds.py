"""Seeds as they lie on the disk, and the facts beside them."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.errors import SeedError
from site_gen.model import Facts, Seed
from site_gen.seeds import RawSeed, parse_seed, read_seed


def raw(data: str = "Flood\n\nThe valley is wet.\n", facts: str = "") -> RawSeed:
    return RawSeed("a/b", "seeds/a/b.txt", data.encode(), facts.encode())


def test_read(tmp_path: Path) -> None:
    """A seed is its bytes and those of the facts file beside it."""
    (tmp_path / "b.txt").write_bytes(b"Flood")
    (tmp_path / "b.yml").write_bytes(b"date: 2024")
    alone = RawSeed("a/b", "seeds/a/b.txt", b"Flood", b"")

    found = read_seed(tmp_path / "b.txt", "a/b", "seeds/a/b.txt")

    assert (found.data, found.facts) == (b"Flood", b"date: 2024")
    assert found.digest != alone.digest


@pytest.mark.parametrize("name", ["missing", "folder", "pipe", "nowhere"])
def test_what_is_no_file(tmp_path: Path, name: str) -> None:
    """A folder, a pipe or a link that leads nowhere is named by the seed's path, and nothing blocks."""
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "nowhere").symlink_to("missing")

    with pytest.raises(SeedError, match=r"^seeds/a/b.txt: "):
        read_seed(tmp_path / name, "a/b", "seeds/a/b.txt")


def test_facts_from_elsewhere(tmp_path: Path) -> None:
    """A facts file that is a link out of the folder is none."""
    (tmp_path / "secret").write_text("title: secret", encoding="utf-8")
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").write_bytes(b"Flood")
    (tmp_path / "seeds" / "a.yml").symlink_to("../secret")

    assert read_seed(tmp_path / "seeds" / "a.txt", "a", "seeds/a.txt").facts == b""


def test_parsed() -> None:
    """A seed has the text as it is, and what its facts file states."""
    facts = 'title: "The Flood"\ndate: 2024-05\nurl: https://x.org/a?b=1\nsource: The Post\nlang: en\nrights: "© P"\n'
    seed, warnings = parse_seed(raw("\ufeffFlood\r\n", facts))

    assert seed == Seed(
        "a/b",
        "\ufeffFlood\r\n",
        Facts("The Flood", "2024-05", "The Post", "https://x.org/a?b=1", lang="en", rights="© P"),
    )
    assert not warnings


def test_a_guess_is_said() -> None:
    """An encoding that had to be guessed is a warning that names the seed."""
    _, warnings = parse_seed(RawSeed("b", "seeds/b.txt", "“Wet,” she said… and left.".encode("cp1252"), b""))

    assert list(map(str, warnings)) == ["seeds/b.txt: not UTF-8; read as Windows-1252"]


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ("- date: 2024", "seeds/a/b.yml:1: a facts file is a list; write fields: title, date,"),
        ("date: 2024\nheadline: x", "seeds/a/b.yml:2: a facts file has no field headline; there are title, date,"),
        ("date: tomorrow", "seeds/a/b.yml:1: date 'tomorrow' is not an ISO date;"),
        ("title: [a]", "seeds/a/b.yml:1: title is a list; write a text"),
        ("url: javascript:alert(1)", "seeds/a/b.yml:1: url is 'javascript:alert(1)', no page on the web;"),
        ("title: a: b", "seeds/a/b.yml:1: not valid YAML:"),
        ("title: &a b", "seeds/a/b.yml:1: &a is a YAML anchor;"),
        ("title: a\ntitle: b", "seeds/a/b.yml:2: title stands twice, first on line 1;"),
    ],
)
def test_mistakes_in_facts(facts: str, said: str) -> None:
    """A mistake is named by the facts file's own path and line."""
    with pytest.raises(SeedError) as caught:
        parse_seed(raw(facts=facts))

    assert str(caught.value).startswith(said)


def test_facts_that_are_not_utf8() -> None:
    """A facts file in another encoding is refused, not guessed at."""
    with pytest.raises(SeedError, match=r"seeds/a/b.yml: not UTF-8; save it as UTF-8"):
        parse_seed(RawSeed("a/b", "seeds/a/b.txt", b"Flood", "title: Füße".encode("cp1252")))


@pytest.mark.parametrize("facts", ["", "# nothing\n", "{}", "~"])
def test_no_facts(facts: str) -> None:
    """A facts file may say nothing."""
    assert parse_seed(raw(facts=facts))[0].facts == Facts()


@given(st.binary(), st.binary())
def test_any_bytes(data: bytes, facts: bytes) -> None:
    """Any two files are a seed or a SeedError."""
    try:
        parse_seed(RawSeed("a", "seeds/a.txt", data, facts))
    except SeedError:
        return
