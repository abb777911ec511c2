"""Every path of the site is made here, relative to its root; a path that ends in "/" is a folder's index.html.

Addresses that others wrote are judged here, too: what may stand in a link, and what is a page on the web.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from urllib.parse import quote as percent_encode
from urllib.parse import urlsplit

from site_gen.errors import ContentError, Problem
from site_gen.slugs import slug_fault

HOME = ""
SPEAKERS = "speakers/"
TAGS = "tags/"
SOURCES = "sources/"
ARCHIVE = "archive/"
SEARCH = "search/"
_SUFFIXES = {"markdown": "md", "json": "json"}
_LONGEST = 300
"""Bytes of an old address; percent-encoded and with its target it stays below the 1,000 that Cloudflare reads."""
_SCHEMES = {"", "http", "https", "mailto"}
_UNSEEN = re.compile("[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def article(slug: str) -> str:
    """Return the path of an article."""
    return f"articles/{slug}/"


def speaker(slug: str) -> str:
    """Return the path of a speaker."""
    return f"{SPEAKERS}{slug}/"


def tag(slug: str) -> str:
    """Return the path of a tag."""
    return f"{TAGS}{slug}/"


def source(slug: str) -> str:
    """Return the path of a source."""
    return f"{SOURCES}{slug}/"


def month(date: str) -> str:
    """Return the path of the month of an ISO date, or of the year of "2022"."""
    return f"{ARCHIVE}{date[:7].replace('-', '/')}/"


def numbered(base: str, number: int) -> str:
    """Return the path of a list's numbered page; numbers have a folder of their own, so no name can be one."""
    return f"{base}page/{number}/"


def file_of(path: str) -> str:
    """Return the file of a path, relative to the output folder."""
    return f"{path}index.html" if path.endswith("/") or not path else path


def beside(path: str, output: str) -> str:
    """Return the file that holds an article in another form ("json", "markdown"), beside its page as in Hugo."""
    return f"{path}index.{_SUFFIXES[output]}"


@lru_cache(maxsize=65_536)
def href(path: str, prefix: str) -> str:
    """Return a path as it stands in a link, percent-encoded once; a fragment stays a fragment."""
    return percent_encode(f"{prefix}{path}", safe="/#~!$&'()*+,;=:@")


def absolute(path: str, base_url: str, prefix: str) -> str:
    """Return a path with scheme and host; without them when the site's address is not known."""
    root = urlsplit(base_url)
    return f"{root.scheme}://{root.netloc}{href(path, prefix)}" if base_url else href(path, prefix)


def alias(written: str) -> str:
    """Return the path that an old address, as a person wrote it, means.

    As in Hugo, one without a leading slash stands beside the articles of today, and one that does not end in ".html"
    is a folder.  Raises ValueError, saying what is wrong, for what is no path of this site or none for every host.
    """
    path = written.removeprefix("/") if written.startswith("/") else article(written).removesuffix("/")
    parts = path.removesuffix("/").split("/")
    for part in parts:
        if fault := slug_fault(part):
            raise ValueError(fault if len(parts) == 1 else f"has a part that {fault}")
    if len(path.encode("utf-8", "surrogatepass")) > _LONGEST:
        raise ValueError(f"is longer than {_LONGEST} bytes")
    return path if path.endswith((".html", "/")) else f"{path}/"


def is_safe(address: str) -> bool:
    """Tell whether an address may stand in a link: http, https, mailto or a path, nothing unseen in it."""
    if _UNSEEN.search(address):
        return False
    try:
        return urlsplit(address).scheme in _SCHEMES
    except ValueError:
        return False


def is_web(address: str) -> bool:
    """Tell whether an address is that of a page on the web: http or https, with a host."""
    return is_safe(address) and urlsplit(address).scheme in {"http", "https"} and bool(urlsplit(address).hostname)


def check_unique(files: Iterable[tuple[str, str]], line_of: Callable[[str, str], int] = lambda *_: 0) -> None:
    """Raise ContentError for every two files that a disk or host could take for one.

    `files` holds (file, origin) pairs; `line_of` finds the line of an origin that asks for a file.
    Compared after NFC and casefold, and a file may not be another's folder.
    """
    seen: dict[str, tuple[str, str]] = {}
    problems = []
    for file, origin in files:
        key = unicodedata.normalize("NFC", file).casefold()
        if key in seen:
            (ours, place), (other, owner) = _place((file, origin), seen[key], line_of)
            hint = "give one of them another slug or name" if place != owner else f"{other} would be made twice"
            message = f"would be published as {ours}, and so would {owner}; {hint}"
            problems.append(Problem(place, line_of(place, ours), message))
        seen[key] = (file, origin)
    for key, here in seen.items():
        folder = key.rpartition("/")[0]
        while folder:
            if folder in seen:
                owner = seen[folder][1]
                (ours, place), _ = _place(here, seen[folder], line_of)
                message = f"{here[0]} needs a folder where {owner} has a file; give one of them another slug or name"
                problems.append(Problem(place, line_of(place, ours), message))
            folder = folder.rpartition("/")[0]
    if problems:
        raise ContentError.of(tuple(problems))


def _place(
    one: tuple[str, str], other: tuple[str, str], line_of: Callable[[str, str], int]
) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return two files in the order in which a problem of theirs is placed: where there is a line to be changed."""
    return (one, other) if line_of(one[1], one[0]) or not line_of(other[1], other[0]) else (other, one)
