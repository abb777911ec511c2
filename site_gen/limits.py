"""What hosts take: holds an output folder against the limits of one before it is uploaded.

The figures are those known in November 2026; `docs/hosting.md` has them in a table, and says which to look up anew.
"""

import os
import stat
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from site_gen.config import Config
from site_gen.errors import Problem

_FEWER = 'set search = "articles" or "nothing", take "json" and "markdown" out of outputs'


@dataclass(frozen=True, slots=True)
class Host:
    """One host and its limits; 0 where there is none that a site of pages meets."""

    title: str
    files: int = 0
    files_hint: str = ""
    """What to do about too many files."""
    folder_files: int = 0
    """In one folder, those within its folders not counted."""
    file_bytes: int = 0
    total_bytes: int = 0
    name_bytes: int = 0
    """Of a file's path, in UTF-8."""
    header_rules: int = 0
    header_line: int = 0
    """Characters of a line in `_headers`."""
    redirects: int = 0
    """Rules in `_redirects` without a wildcard; beyond them the pages at old addresses remain."""
    redirect_line: int = 0
    reads_rules: bool = False
    """Whether it reads `_headers` and `_redirects`; else they are files like others."""
    reads_cname: bool = False
    """Whether it learns its domain from `CNAME`, and wants `.nojekyll`."""
    at_root: bool = False
    """Whether it serves the uploaded folder at the root of a domain and nowhere else."""


HOSTS: Mapping[str, Host] = {
    "github": Host("GitHub Pages", total_bytes=1_000_000_000, reads_cname=True),
    "cloudflare": Host(
        "Cloudflare Pages",
        files=20_000,
        files_hint=f"{_FEWER}, or take a paid plan, which has 100,000",
        file_bytes=25 * 1024 * 1024,
        header_rules=100,
        header_line=2_000,
        redirects=2_000,
        redirect_line=1_000,
        reads_rules=True,
        at_root=True,
    ),
    "netlify": Host("Netlify", folder_files=54_000, reads_rules=True, at_root=True),
    "s3": Host("Amazon S3", file_bytes=5 * 1024**3, name_bytes=1_024),
}


def host_faults(config: Config, host: Host) -> Iterator[Problem]:
    """Yield what a host will not take of the built site, or will not serve as it should."""
    output = config.output
    sizes, links = _look(output)
    yield from (Problem(f"{output.name}/{link}", 0, "is a link, which hosts do not take; remove it") for link in links)
    yield from _size_faults(host, output.name, sizes)
    yield from _rule_faults(host, output)
    yield from _address_faults(host, config, sizes)


def _look(output: Path) -> tuple[dict[str, int], list[str]]:
    """Return the size of each file, by its path, and the links."""
    sizes: dict[str, int] = {}
    links = []
    for folder, folders, files in os.walk(output):
        for name in sorted((*folders, *files)):
            path = Path(folder, name)
            info = path.lstat()
            if stat.S_ISLNK(info.st_mode):
                links.append(path.relative_to(output).as_posix())
            elif stat.S_ISREG(info.st_mode):
                sizes[path.relative_to(output).as_posix()] = info.st_size
    return sizes, links


def _size_faults(host: Host, shown: str, sizes: Mapping[str, int]) -> Iterator[Problem]:
    count = len(sizes.keys() - ({"_headers", "_redirects"} if host.reads_rules else set()))
    if host.files and count > host.files:
        yield Problem(shown, 0, f"has {count:,} files, and {host.title} takes {host.files:,}; {host.files_hint}")
    total = sum(sizes.values())
    if host.total_bytes and total > host.total_bytes:
        message = (
            f"has {_size(total)}, and {host.title} takes {_size(host.total_bytes)}; {_FEWER}, or choose another host"
        )
        yield Problem(shown, 0, message)
    for path, size in sizes.items():
        if host.file_bytes and size > host.file_bytes:
            message = (
                f"has {_size(size)}, and {host.title} takes {_size(host.file_bytes)} a file; cut it up, or leave it out"
            )
            yield Problem(f"{shown}/{path}", 0, message)
        if host.name_bytes and len(path.encode("utf-8", "surrogateescape")) > host.name_bytes:
            message = (
                f"its path is longer than the {host.name_bytes:,} bytes that {host.title} takes; give it a shorter slug"
            )
            yield Problem(f"{shown}/{path}", 0, message)
    for folder, files in Counter(path.rpartition("/")[0] for path in sizes).items():
        if host.folder_files and files > host.folder_files:
            message = (
                f"has {files:,} files, and {host.title} takes {host.folder_files:,} in one folder; choose another host"
            )
            yield Problem(f"{shown}/{folder}".rstrip("/"), 0, message)


def _rule_faults(host: Host, output: Path) -> Iterator[Problem]:
    headers, redirects = _lines(output / "_headers"), _lines(output / "_redirects")
    rules = [line for line in headers if not line[0].isspace()]
    if host.header_rules and len(rules) > host.header_rules:
        message = f"has {len(rules):,} rules, and {host.title} reads {host.header_rules}; join some of them"
        yield Problem(f"{output.name}/_headers", 0, message)
    if host.redirects and len(redirects) > host.redirects:
        message = (
            f"has {len(redirects):,} rules, and {host.title} reads {host.redirects:,}; drop the oldest aliases, "
            "or leave it: the rest are served as pages that lead on"
        )
        yield Problem(f"{output.name}/_redirects", 0, message)
    for name, lines, longest in (
        ("_headers", headers, host.header_line),
        ("_redirects", redirects, host.redirect_line),
    ):
        for line in lines:
            if longest and len(line) > longest:
                message = (
                    f"has a line of {len(line):,} characters, and {host.title} reads {longest:,}: {line[:40]}…; cut it"
                )
                yield Problem(f"{output.name}/{name}", 0, message)


def _lines(file: Path) -> list[str]:
    """Return the lines of a file of rules, blank ones and comments left out."""
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return [line for line in text.split("\n") if line.strip() and not line.startswith("#")]


def _address_faults(host: Host, config: Config, sizes: Mapping[str, int]) -> Iterator[Problem]:
    """Yield what makes every link on the host lead astray."""
    if "404.html" not in sizes:
        yield Problem(
            config.output.name, 0, f"has no 404.html, which {host.title} shows for unknown addresses; build again"
        )
    if host.at_root and config.prefix != "/":
        message = (
            f"the links lead to {config.prefix}, and {host.title} serves the folder at the root of a domain; "
            "set a base_url without a path"
        )
        yield Problem("pyproject.toml", 0, message)
    if host.reads_cname:
        yield from _domain_faults(host, config, sizes)


def _domain_faults(host: Host, config: Config, sizes: Mapping[str, int]) -> Iterator[Problem]:
    if ".nojekyll" not in sizes:
        message = f"has no .nojekyll, so {host.title} may leave out files whose names begin with _; build again"
        yield Problem(config.output.name, 0, message)
    domain = urlsplit(config.base_url).hostname or ""
    if config.cname and domain != config.cname.lower():
        message = f"cname is {config.cname}, and base_url {config.base_url or 'is not set'}; give both the same domain"
        yield Problem("pyproject.toml", 0, message)
    if not config.cname and domain and not domain.endswith(".github.io"):
        message = f"base_url is at {domain}, and no cname tells {host.title} so; set cname, or the address it gives you"
        yield Problem("pyproject.toml", 0, message)


def _size(number: int) -> str:
    """Return a number of bytes as people say it."""
    for unit, size in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if number >= size:
            return f"{number / size:,.1f} {unit}"
    return f"{number} bytes"
