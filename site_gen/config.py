"""The site's settings: `[tool.site_gen]` of its `pyproject.toml`, and the one function that reads them."""

import difflib
import os
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, get_args
from urllib.parse import urlsplit

from site_gen.errors import ConfigError, Problem

SEARCHES = ("quotations", "articles", "nothing")
"""What the setting `search` may be."""
_FILE = "pyproject.toml"
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufffe\uffff]")
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}", re.IGNORECASE)


Output = Literal["html", "markdown", "json"]


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one site; those after `jobs` show in pages."""

    root: Path
    """The folder that holds seeds/, content/ and the rest; absolute."""
    output: Path
    """Where the site goes; absolute."""
    jobs: int = 0
    """Worker processes; 0 means one for each processor."""
    title: str = "News"
    """Stands at the head of every page."""
    description: str = ""
    """One sentence for the front page, feeds and search engines."""
    base_url: str = ""
    """Where the site will live, with a closing slash ("https://example.org/news/"); empty: at the root of any host."""
    language: str = "en"
    """Of the site's own words, as a BCP 47 tag; an article may have another."""
    page_size: int = 20
    """Entries on one page of a list."""
    feed_size: int = 20
    """Entries in a feed."""
    outputs: tuple[Output, ...] = ("html",)
    """In which forms each article is published."""
    news_sitemap: bool = False
    """Whether there is a sitemap for Google News."""
    compress: bool = False
    """Whether each text file has a packed copy beside it."""
    cname: str = ""
    """A domain of your own for GitHub Pages; written to CNAME."""
    rights: str = ""
    """Who owns the texts, shown on every article that does not say so itself."""
    search: str = "quotations"
    """What can be found by searching: "quotations" (and articles), "articles", or "nothing"."""
    drafts: bool = False
    """Whether drafts are built too; set by --drafts only."""

    @property
    def prefix(self) -> str:
        """The path under which the site lives: "/" or "/news/"."""
        return urlsplit(self.base_url).path or "/"


def _text(value: object) -> str:
    if not isinstance(value, str) or _UNSEEN.search(value):
        raise ValueError("takes a text on one line")
    return value.strip()


def _size(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 1000:
        raise ValueError("takes a whole number from 1 to 1000")
    return value


def _jobs(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 256:
        raise ValueError("takes a whole number from 0 (one for each processor) to 256")
    return value


def _base_url(value: object) -> str:
    text = _text(value)
    if not text:
        return ""
    wanted = 'takes an address such as "https://example.org/news/"'
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError as error:
        raise ValueError(wanted) from error
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username or parts.query or parts.fragment:
        raise ValueError(wanted)
    if re.search(r"[\s\"'<>\\^`{|}\x00-\x1f]", text) or "//" in parts.path or "/../" in f"{parts.path}/":
        raise ValueError(wanted)
    return text if text.endswith("/") else f"{text}/"


def _place(value: object) -> str:
    text = _text(value)
    if not text or text.startswith("~") or "$" in text:
        raise ValueError('takes a folder as it is called, without ~ or $, such as "output"')
    return text


def _language(value: object) -> str:
    text = _text(value)
    if not re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*", text):
        raise ValueError('takes a language tag such as "en" or "pt-BR"')
    return text


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("takes true or false")  # noqa: TRY004 (as for any other value that is not taken)
    return value


def _outputs(value: object) -> tuple[str, ...]:
    known = get_args(Output)
    if not isinstance(value, list) or "html" not in value or any(output not in known for output in value):
        raise ValueError('takes a list with "html" in it, and "markdown" or "json" or both')
    return tuple(output for output in known if output in value)


def _cname(value: object) -> str:
    text = _text(value)
    if text and not _HOST.fullmatch(text):
        raise ValueError('takes a domain such as "news.example.org"')
    return text


def _search(value: object) -> str:
    text = _text(value)
    if text not in SEARCHES:
        raise ValueError(f"takes one of {', '.join(SEARCHES)}")
    return text


_READERS: dict[str, Callable[[object], object]] = {
    "title": _text,
    "description": _text,
    "base_url": _base_url,
    "language": _language,
    "page_size": _size,
    "feed_size": _size,
    "outputs": _outputs,
    "news_sitemap": _flag,
    "compress": _flag,
    "cname": _cname,
    "rights": _text,
    "search": _search,
    "jobs": _jobs,
    "output": _place,
}
SETTINGS = tuple(_READERS)
"""The names that `[tool.site_gen]` may hold."""


def read_config(root: Path, *, output: str | None = None, base_url: str | None = None) -> Config:
    """Return the settings of the site in `root`; `output` and `base_url` win over the file.

    Raises ConfigError with every problem found.
    """
    root = root.resolve()
    if not root.is_dir():
        raise ConfigError("no such folder; name the site's folder with --root", path=str(root))
    table, text = _read_table(root)
    problems = []
    values: dict[str, object] = {}
    for name, value in table.items():
        reader = _READERS.get(name)
        if reader is None:
            near = difflib.get_close_matches(name, SETTINGS, 1)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(SETTINGS)}"
            problems.append(Problem(_FILE, _line_of(text, name), f"no setting is called {name}; {hint}"))
            continue
        try:
            values[name] = reader(value)
        except ValueError as error:
            problems.append(Problem(_FILE, _line_of(text, name), f"{name} {error}; it is {value!r}"))
    for name, option in (("output", output), ("base_url", base_url)):
        try:
            if option is not None:
                values[name] = _READERS[name](option)
        except ValueError as error:
            problems.append(Problem("", 0, f"--{name.replace('_', '-')} {error}; it is {option!r}"))
    if problems:
        raise ConfigError.of(tuple(problems))
    place = str(values.pop("output", "output"))
    folder = Path(os.path.abspath(Path.cwd() / place if output is not None else root / place))  # noqa: PTH100
    return replace(Config(root, folder), **values)  # type: ignore[arg-type]


def _read_table(root: Path) -> tuple[dict[str, object], str]:
    """Return `[tool.site_gen]` and the text of the whole file; both empty when there is none."""
    path = root / _FILE
    try:
        text = path.read_text(encoding="utf-8")
        tools = tomllib.loads(text).get("tool", {})
    except FileNotFoundError:
        return {}, ""
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise ConfigError(f"not valid TOML: {error}", path=_FILE, line=int(line[1]) if line else 0) from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"cannot be read: {error}", path=_FILE) from error
    table = tools.get("site_gen", {}) if isinstance(tools, dict) else tools
    if not isinstance(table, dict):
        raise ConfigError("tool.site_gen is no table; write [tool.site_gen] above the settings", path=_FILE)
    return table, text


def _line_of(text: str, name: str) -> int:
    """Return the line on which a setting stands, 0 when it is written in an unusual way."""
    section = text.find("[tool.site_gen]")
    found = re.compile(rf"^\s*[\"']?{re.escape(name)}[\"']?\s*=", re.MULTILINE).search(text, max(section, 0))
    return text.count("\n", 0, found.start() + len(found[0]) - len(found[0].lstrip())) + 1 if found else 0
