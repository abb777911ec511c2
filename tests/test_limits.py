"""A built site held against what a host takes."""

from dataclasses import replace
from pathlib import Path

import pytest

from site_gen import cli
from site_gen.build import build
from site_gen.config import Config, read_config
from site_gen.limits import HOSTS, Host, host_faults

FILES = {"index.html": "front", "404.html": "none", ".nojekyll": "", "a/index.html": "x" * 2_000}


def site(root: Path, files: dict[str, str] | None = None, **settings: str) -> Config:
    """Write an output folder and return the settings of its site."""
    for name, text in (FILES if files is None else files).items():
        (root / "output" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "output" / name).write_text(text, encoding="utf-8")
    return replace(Config(root, root / "output"), **settings)  # type: ignore[arg-type]


def said(config: Config, host: Host | str) -> list[str]:
    return list(map(str, host_faults(config, HOSTS[host] if isinstance(host, str) else host)))


@pytest.mark.parametrize("host", HOSTS)
def test_a_small_site_fits(project: Path, host: str) -> None:
    """A site as it is built is taken by every host, at an address that the host can have."""
    config = read_config(project, base_url="https://owner.github.io/")
    build(config)

    assert said(config, host) == []


def test_too_many_files(tmp_path: Path) -> None:
    """The figure, the limit and what to do; files that only the host reads do not count."""
    cloudflare = replace(HOSTS["cloudflare"], files=3)
    config = site(tmp_path, FILES | {"_headers": "", "_redirects": ""})

    (problem,) = said(config, cloudflare)
    assert problem.startswith("output: has 4 files, and Cloudflare Pages takes 3; set search")
    assert "a paid plan" in problem
    assert said(config, replace(cloudflare, files=4)) == []


def test_too_large(tmp_path: Path) -> None:
    """A file, or the whole site."""
    config = site(tmp_path, base_url="https://owner.github.io/x/")

    assert said(config, replace(HOSTS["s3"], file_bytes=1_999)) == [
        "output/a/index.html: has 2.0 kB, and Amazon S3 takes 2.0 kB a file; cut it up, or leave it out"
    ]
    (problem,) = said(config, replace(HOSTS["github"], total_bytes=2_000))
    assert problem.startswith("output: has 2.0 kB, and GitHub Pages takes 2.0 kB;")


def test_too_full_a_folder(tmp_path: Path) -> None:
    """Files count in the folder in which they lie."""
    (problem,) = said(site(tmp_path), replace(HOSTS["netlify"], folder_files=2))

    assert problem == "output: has 3 files, and Netlify takes 2 in one folder; choose another host"


def test_too_long_a_name(tmp_path: Path) -> None:
    """S3 counts the bytes of the whole path."""
    (problem,) = said(site(tmp_path), replace(HOSTS["s3"], name_bytes=11))

    assert problem.startswith("output/a/index.html: its path is longer than the 11 bytes that Amazon S3 takes")


def test_too_many_rules(tmp_path: Path) -> None:
    """Rules and their lines; blank lines and comments are no rules, and who reads none does not mind."""
    rules = {
        "_headers": "# x\n/*\n  A: b\n\n/a/*\n  C: " + "d" * 2_000 + "\n",
        "_redirects": "/a/ /b/ 301\n" * 3 + f"/{'c' * 1_000}/ /b/ 301\n",
    }
    config = site(tmp_path, FILES | rules)
    found = said(config, replace(HOSTS["cloudflare"], header_rules=1, redirects=3))

    assert [line.partition(";")[0][:66] for line in found] == [
        "output/_headers: has 2 rules, and Cloudflare Pages reads 1",
        "output/_redirects: has 4 rules, and Cloudflare Pages reads 3",
        "output/_headers: has a line of 2,005 characters, and Cloudflare Pa",
        "output/_redirects: has a line of 1,010 characters, and Cloudflare ",
    ]
    assert said(config, "s3") == []


@pytest.mark.parametrize("host", ["cloudflare", "netlify"])
def test_a_path_where_there_is_none(tmp_path: Path, host: str) -> None:
    """Links that begin with a path lead astray where the folder is served at the root."""
    (problem,) = said(site(tmp_path, base_url="https://example.org/news/"), host)

    assert problem.startswith("pyproject.toml: the links lead to /news/, and ")
    assert said(site(tmp_path, base_url="https://owner.github.io/news/"), "github") == []


@pytest.mark.parametrize(
    ("base_url", "cname", "fault"),
    [
        ("https://news.example.org/", "news.example.org", ""),
        ("https://news.example.org/", "www.example.org", "give both the same domain"),
        ("", "www.example.org", "base_url is not set"),
        ("https://news.example.org/", "", "no cname tells GitHub Pages so"),
        ("https://owner.github.io/repository/", "", ""),
    ],
)
def test_the_domain_on_github(tmp_path: Path, base_url: str, cname: str, fault: str) -> None:
    """GitHub learns the domain from a file, which has to fit the address that the pages give."""
    found = said(site(tmp_path, base_url=base_url, cname=cname), "github")

    assert len(found) == bool(fault)
    assert all(fault in line for line in found)


@pytest.mark.parametrize(("missing", "host"), [("404.html", "s3"), (".nojekyll", "github")])
def test_what_a_host_looks_for(tmp_path: Path, missing: str, host: str) -> None:
    """A file that the host needs and that is gone is named."""
    files = {name: text for name, text in FILES.items() if name != missing}

    (problem,) = said(site(tmp_path, files), host)
    assert f"has no {missing}" in problem


def test_links_are_not_taken(tmp_path: Path) -> None:
    """A link in the folder is named, and not followed."""
    config = site(tmp_path)
    (config.output / "up").symlink_to(tmp_path)

    assert said(config, "s3") == ["output/up: is a link, which hosts do not take; remove it"]


def test_as_a_command(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`check --host` says it and ends with 1, as for any other problem."""
    build(read_config(project))
    codes = [cli.main(["check", "--root", str(project), "--host", host]) for host in ("s3", "netlify")]

    assert codes == [0, 1]
    assert "problem: pyproject.toml: the links lead to /paper/" in capsys.readouterr().out
