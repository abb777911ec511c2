"""What `check` finds in a finished site."""

from pathlib import Path

import pytest

from site_gen.build import build
from site_gen.check import check
from site_gen.config import read_config
from site_gen.errors import OutputError, SiteError

ARTICLE = """---
title: Flood
slug: flood
date: 2024-05-17
quotes:
  - text: We are wet
    speaker: Ada Marsh
seed:
  file: seeds/flood.txt
---

“We are wet,” said Ada Marsh.
"""


def site(
    root: Path, article: str = ARTICLE, body: str = "", seed: str = "Flood\n\n“We are wet,” said Ada Marsh.\n"
) -> None:
    for name, text in (("content/articles/flood.md", article + body), ("seeds/flood.txt", seed)):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    build(read_config(root, base_url="https://example.org/news/"))


def found(root: Path) -> list[str]:
    return [str(problem) for problem in check(read_config(root, base_url="https://example.org/news/")).problems]


def test_sound(tmp_path: Path) -> None:
    """A site as it is built has no problem, and everything in it was looked at."""
    site(tmp_path)
    findings = check(read_config(tmp_path, base_url="https://example.org/news/"))

    assert not findings.problems
    assert findings.quotations == 1
    assert str(findings).endswith("1 quotations examined; 0 problems")


@pytest.mark.parametrize(
    ("link", "fault"),
    [
        ("../nowhere/", "leads nowhere"),
        ("/elsewhere/", "leads out of the site, which lives under /news/"),
        ("#nobody", "leads to a page that has no #nobody"),
        ("../../speakers/ada-marsh/#x", "leads to a page that has no #x"),
        ("https://example.org/news/gone", "leads nowhere"),
        ("x" * 300, "leads nowhere"),
        ("a%00b", "leads nowhere"),
        ("%2e%2e/%2e%2e/%2e%2e/%2e%2e/seeds/flood.txt", "leads nowhere"),
        ("%ff", "leads nowhere"),
    ],
)
def test_broken_links(tmp_path: Path, link: str, fault: str) -> None:
    """A link that leads nowhere is named with its page, its line and what is wrong with it."""
    site(tmp_path, body=f"\n[a]({link})\n")
    (problem,) = found(tmp_path)

    assert problem.startswith("output/articles/flood/index.html:")
    assert problem.endswith(fault)


@pytest.mark.parametrize(
    "link",
    [
        "https://elsewhere.example/",
        "mailto:a@b.org",
        "../../",
        "./",
        "#main",
        "../flood/#main",
        "//elsewhere.example/x",
    ],
)
def test_good_links(tmp_path: Path, link: str) -> None:
    """A link within the site that leads somewhere is good, and one that leaves it is not ours to judge."""
    site(tmp_path, body=f"\n[a]({link})\n")

    assert found(tmp_path) == []


def test_missing_asset(tmp_path: Path) -> None:
    """A style sheet that is gone is a broken link."""
    site(tmp_path)
    for asset in (tmp_path / "output" / "assets").glob("style.*"):
        asset.unlink()

    assert all("/assets/style." in problem for problem in found(tmp_path))
    assert found(tmp_path)


def test_two_ids(tmp_path: Path) -> None:
    """An id that two elements have is named."""
    site(tmp_path)
    page = tmp_path / "output" / "404.html"
    page.write_text('<p id="a">\n<p id="a">', encoding="utf-8")

    assert found(tmp_path) == ["output/404.html:2: two elements have the id a"]


def test_a_strangers_page(tmp_path: Path) -> None:
    """A page that somebody else put there, in whatever encoding, is no reason to fall over."""
    site(tmp_path)
    (tmp_path / "output" / "old.html").write_bytes(b"\xff\xfe<a href='http://['>x</a>\0")

    assert all("output/old.html" in problem for problem in found(tmp_path))


def test_a_quotation_that_is_not_in_its_seed(tmp_path: Path) -> None:
    """A quotation whose words the seed does not have is named with its line in the content file."""
    site(tmp_path, article=ARTICLE.replace("text: We are wet", "text: We are soaked"))

    (problem,) = found(tmp_path)

    assert problem.startswith("content/articles/flood.md:6: “We are soaked” does not stand in seeds/flood.txt; mend")


@pytest.mark.parametrize("seed", ["“We are\r\nwet,” she said\n", "“We  are\u00a0wet”", "“We \u200bare wet”"])
def test_blanks_do_not_matter(tmp_path: Path, seed: str) -> None:
    """Line ends, odd blanks and invisible characters do not make words other words."""
    site(tmp_path, seed=seed)

    assert found(tmp_path) == []


def test_a_seed_that_is_gone(tmp_path: Path) -> None:
    """Without its seed, a quotation cannot be proved; that is no problem."""
    site(tmp_path)
    (tmp_path / "seeds" / "flood.txt").unlink()

    assert found(tmp_path) == []


def test_no_site(tmp_path: Path) -> None:
    """A site that was not built is said to be missing, with what to do."""
    with pytest.raises(OutputError, match="there is no site here; run site-gen build first"):
        found(tmp_path)


def test_broken_content(tmp_path: Path) -> None:
    """Content that cannot be read is an error, as in a build."""
    site(tmp_path)
    (tmp_path / "content" / "articles" / "flood.md").write_text("---\ntitle: [", encoding="utf-8")

    with pytest.raises(SiteError, match=r"content/articles/flood.md:1: the front matter is not closed"):
        found(tmp_path)
