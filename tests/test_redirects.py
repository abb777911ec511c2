"""Old addresses that lead to where a thing is now."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen import addresses
from site_gen.build import build
from site_gen.check import check
from site_gen.config import read_config
from site_gen.errors import SiteError
from tests.seen import elements_of

ARTICLE = "---\ntitle: Flood\nslug: flood\ndate: 2024-05-17\nspeakers: [Ada Lund]\ntags: [Floods]\n"
PEOPLE = "- name: Ada Lund-Berg\n  aliases: [Ada Lund, Ada of the Quay]\n- name: Nobody Here\n  aliases: [No One]\n"
TOPICS = "- name: High water\n  aliases: [Floods]\n"


def site(root: Path, files: Mapping[str, str], base_url: str = "https://example.org/news/") -> Path:
    """Build a site of some content files and return the output."""
    for name, text in files.items():
        (root / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "content" / name).write_text(text, encoding="utf-8")
    config = read_config(root, base_url=base_url)
    build(config)
    assert check(config).problems == []
    return config.output


def article(*aliases: str) -> str:
    """Return a content file with aliases; the first of them stands on line 8."""
    return f"{ARTICLE}aliases:\n" + "".join(f"  - {alias}\n" for alias in aliases) + "---\n\nWet.\n"


def leads_to(page: Path) -> tuple[str, ...]:
    """Return where a page sends its visitor: by refresh, to search engines, by a link; and whether it is listed."""
    elements = elements_of(page.read_text(encoding="utf-8"))
    refresh = [a["content"].removeprefix("0; url=") for _, a in elements if a.get("http-equiv") == "refresh"]
    canonical = [a["href"] for _, a in elements if a.get("rel") == "canonical"]
    links = [a["href"] for tag, a in elements if tag == "a"]
    robots = [a["content"] for _, a in elements if a.get("name") == "robots"]
    return (*refresh, *canonical, *links, *robots)


def test_an_alias(tmp_path: Path) -> None:
    """At an article's old address stands a small page that leads on, and a rule says the same to hosts."""
    output = site(tmp_path, {"articles/flood.md": article("/2019/über/", "/old.html", "flut", "/articles/flood/")})
    here = ("/news/articles/flood/", "https://example.org/news/articles/flood/", "/news/articles/flood/", "noindex")

    for path in ("2019/über/index.html", "old.html", "articles/flut/index.html"):
        assert leads_to(output / path) == here
    assert (output / "_redirects").read_text(encoding="utf-8").splitlines() == [
        "/news/2019/%C3%BCber/ /news/articles/flood/ 301",
        "/news/old.html /news/articles/flood/ 301",
        "/news/articles/flut/ /news/articles/flood/ 301",
    ]


def test_they_are_no_pages_of_the_site(tmp_path: Path) -> None:
    """No list and no sitemap leads to an old address."""
    output = site(tmp_path, {"articles/flood.md": article("/2019/old/")})

    assert [path for path in output.rglob("*.*ml") if "2019/old" in path.read_text(encoding="utf-8")] == []


def test_joined_people_and_topics(tmp_path: Path) -> None:
    """What was under another name before people.yml or topics.yml joined the names is found there, its feed as well."""
    files = {"articles/flood.md": article("/x/"), "people.yml": PEOPLE, "topics.yml": TOPICS}
    output = site(tmp_path, files)
    rules = (output / "_redirects").read_text(encoding="utf-8").splitlines()

    assert leads_to(output / "speakers/ada-lund/index.html")[0] == "/news/speakers/ada-lund-berg/"
    assert leads_to(output / "tags/floods/index.html")[0] == "/news/tags/high-water/"
    assert "/news/speakers/ada-of-the-quay/ /news/speakers/ada-lund-berg/ 301" in rules
    assert "/news/speakers/ada-lund/atom.xml /news/speakers/ada-lund-berg/atom.xml 301" in rules
    assert not any("no-one" in rule for rule in rules)


def test_an_address_of_ones_own(tmp_path: Path) -> None:
    """A person who gets a slug of their own is found under the name, too; an alias with a page keeps it."""
    people = "- name: Ada Lund\n  slug: lund\n  aliases: [Chen Wei]\n  not: [Chen Wei]\n"
    files = {"articles/flood.md": ARTICLE.replace("[Ada Lund]", "[Ada Lund, Chen Wei]") + "---\n\nWet.\n"}
    output = site(tmp_path, {**files, "people.yml": people})

    assert leads_to(output / "speakers/ada-lund/index.html")[0] == "/news/speakers/lund/"
    assert "Chen Wei" in (output / "speakers/chen-wei/index.html").read_text(encoding="utf-8")
    assert "chen-wei" not in (output / "_redirects").read_text(encoding="utf-8")


def test_without_any(tmp_path: Path) -> None:
    """A site that has moved nothing has no rules."""
    output = site(tmp_path, {"articles/flood.md": f"{ARTICLE}---\n\nWet.\n"}, base_url="")

    assert not (output / "_redirects").exists()


@pytest.mark.parametrize(
    "alias",
    [
        "//evil.example/",
        "https://evil.example/",
        "/\\\\evil.example",
        "javascript:alert(1)",
        "/../secret",
        "/a/../../b",
        "/.git/config",
        "/a b",
        "/a?b=1",
        "/a#b",
        "/*",
        "/:splat",
        '"/a\\n/* https://evil.example/ 200"',
        "/%2e%2e/",
        "/con/",
        '"/\\u202e"',
        "/" + "a" * 101,
        "/a" * 200,
        "/",
        "[1, 2]",
    ],
)
def test_hostile_aliases(tmp_path: Path, alias: str) -> None:
    """What is no path of this site is refused, with file and line, and nothing is published."""
    with pytest.raises(SiteError, match=r"^content/articles/flood\.md:8: "):
        site(tmp_path, {"articles/flood.md": article(alias)})
    assert not (tmp_path / "output").exists()


@given(st.text())
def test_whatever_is_written_stays_here(written: str) -> None:
    """An alias that is taken is a path below the site's root, without a step up, and one line of rules."""
    try:
        path = addresses.alias(written)
    except ValueError:
        return

    rule = addresses.href(path, "/")
    assert re.fullmatch(r"(?:/[\w~!$'()+,;=@.%-]+)+/?", rule, re.ASCII)
    assert not {"", ".", ".."} & set(path.removesuffix("/").split("/"))


@pytest.mark.parametrize(
    ("alias", "other"),
    [
        ("/tags/floods/", "the page tags/floods/index.html"),
        ("/about/", "content/pages/about.md"),
        ("/articles/second/", "content/articles/second.md"),
        ("/Articles/Second/", "content/articles/second.md"),
        ("/atom.xml/x/", "the page atom.xml"),
        ("/sitemap.xml/", "the page sitemap.xml"),
    ],
)
def test_an_address_that_is_taken(tmp_path: Path, alias: str, other: str) -> None:
    """An alias where something else stands is an error that names file, line and the other; nothing is published."""
    second = ARTICLE.replace("slug: flood", "slug: second") + "---\n\nDry.\n"
    files = {
        "articles/flood.md": article(alias),
        "articles/second.md": second,
        "pages/about.md": "---\ntitle: A\n---\n",
    }
    with pytest.raises(SiteError, match=rf"^content/articles/flood\.md:8: .*{re.escape(other)}"):
        site(tmp_path, files)


def test_two_that_want_one_old_address(tmp_path: Path) -> None:
    """Of two articles with one alias, one is named with its line, and the other with it."""
    second = article("/2019/twin/").replace("slug: flood", "slug: second")
    expected = r"^content/articles/second\.md:8: .* and so would content/articles/flood\.md; give one of them another"
    with pytest.raises(SiteError, match=expected):
        site(tmp_path, {"articles/flood.md": article("/2019/twin/"), "articles/second.md": second})


def test_an_alias_that_comes_later(tmp_path: Path) -> None:
    """An alias is held against what was there before as well."""
    files = {"articles/flood.md": f"{ARTICLE}---\n\nWet.\n"}
    output = site(tmp_path, files)
    before = (output / "tags/floods/index.html").read_bytes()
    with pytest.raises(
        SiteError, match=r"^content/articles/flood\.md:8: would be published as tags/floods/index\.html"
    ):
        site(tmp_path, {"articles/flood.md": article("/tags/floods/")})

    assert (output / "tags/floods/index.html").read_bytes() == before
