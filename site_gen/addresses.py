"""Every path of the site is made here, relative to its root; a path that ends in "/" is a folder's index.html.

Addresses that others wrote are judged here, too: what may stand in a link, and what is a page on the web.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import quote as percent_encode
from urllib.parse import urlsplit

from site_gen.errors import ContentError, Problem

HOME = ""
SPEAKERS = "speakers/"
TAGS = "tags/"
SOURCES = "sources/"
ARCHIVE = "archive/"
_SUFFIXES = {"markdown": "md", "json": "json"}
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


def check_unique(files: Iterable[tuple[str, str]]) -> None:
    """Raise ContentError for every two files that a disk or host could take for one.

    `files` holds (file, origin) pairs.  Compared after NFC and casefold, and a file may not be another's folder.
    """
    seen: dict[str, tuple[str, str]] = {}
    problems = []
    for file, origin in files:
        key = unicodedata.normalize("NFC", file).casefold()
        if key in seen:
            other, owner = seen[key]
            hint = "give one of them another slug or name" if origin != owner else f"{other} would be made twice"
            problems.append(Problem(origin, 0, f"would be published as {file}, and so would {owner}; {hint}"))
        seen[key] = (file, origin)
    for key, (file, origin) in seen.items():
        folder = key.rpartition("/")[0]
        while folder:
            if folder in seen:
                message = (
                    f"{file} needs a folder where {seen[folder][1]} has a file; give one of them another slug or name"
                )
                problems.append(Problem(origin, 0, message))
            folder = folder.rpartition("/")[0]
    if problems:
        raise ContentError.of(tuple(problems))
