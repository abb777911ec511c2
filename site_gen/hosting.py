"""Answers an address the way a static host would: which file, with which headers.

Knows nothing of servers.  An address is a stranger's text: it leads to a file below the output folder or to a refusal,
never to an exception and never out of the folder.
"""

import contextlib
import mimetypes
import re
from http import HTTPStatus
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, unquote_to_bytes

_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_NEVER_IN_A_PATH = re.compile(r"[\x00-\x1f\x7f\\:]")
"""Control characters, and what Windows takes for folders, drives and streams."""
_LONGEST = 4096
_FOR_THE_HOST = ("_headers", "_redirects")
"""Files that a host reads and does not serve."""
_DOTTED = (".well-known",)
"""Names with a leading dot that are served."""

_TYPES = mimetypes.MimeTypes()  # Python's own table, not that of the machine
_TYPES.add_type("text/markdown", ".md")
_TYPES.add_type("text/javascript", ".js")


class Answer(NamedTuple):
    """What a host answers."""

    status: int
    headers: dict[str, str]
    body: bytes


def answer(output: Path, prefix: str, target: str) -> Answer:
    """Return the answer to a request's target ("/news/tags/?q"), for a site that lives under `prefix`."""
    path, mark, query = target.partition("?")
    status, name = _find(prefix, path)
    try:
        if status == HTTPStatus.OK:
            return Answer(status, _headers(output, prefix, name), _read(output, name))
    except IsADirectoryError:
        status, name = HTTPStatus.FOUND, f"{path}/{mark}{query}"
    except FileNotFoundError:
        status = HTTPStatus.NOT_FOUND
    except PermissionError:
        status = HTTPStatus.FORBIDDEN
    if status == HTTPStatus.FOUND:
        return Answer(status, {"Location": name}, b"")
    if status == HTTPStatus.NOT_FOUND:
        with contextlib.suppress(OSError):
            return Answer(status, _headers(output, prefix, "404.html"), _read(output, "404.html"))
    return Answer(status, {"Content-Type": "text/plain; charset=utf-8"}, f"{status} {status.phrase}\n".encode())


def _find(prefix: str, path: str) -> tuple[HTTPStatus, str]:
    """Return the file that a path means, relative to the output folder, or the path to go to instead."""
    plain = _unescape(path)
    if plain is None:
        return HTTPStatus.BAD_REQUEST, ""
    home = unquote(prefix)
    if plain != home and plain in {"/", home[:-1]}:
        return HTTPStatus.FOUND, prefix
    name = plain.removeprefix(home)
    parts = name.split("/")
    is_hidden = any(part.startswith(".") and part not in _DOTTED for part in parts)
    if not plain.startswith(home) or is_hidden or "" in parts[:-1] or name in _FOR_THE_HOST:
        return HTTPStatus.NOT_FOUND, ""
    return HTTPStatus.OK, name if parts[-1] else f"{name}index.html"


def _unescape(path: str) -> str | None:
    """Return a path as its author meant it; None when no honest link has such a path."""
    if not path.startswith("/") or len(path) > _LONGEST or _BROKEN_ESCAPE.search(path):
        return None
    try:
        plain = unquote_to_bytes(path).decode("utf-8")
    except UnicodeError:
        return None
    return None if _NEVER_IN_A_PATH.search(plain) else plain


def _read(output: Path, name: str) -> bytes:
    """Return a file's bytes; raises FileNotFoundError, IsADirectoryError, or PermissionError for a way out."""
    top, file = _resolve(output), _resolve(output / name)
    if not file.is_relative_to(top):
        raise PermissionError
    if not file.is_file() and not file.is_dir():  # a pipe would keep us waiting
        raise FileNotFoundError
    return file.read_bytes()


def _resolve(path: Path) -> Path:
    try:
        return path.resolve(strict=True)
    except PermissionError:
        raise
    except (OSError, RuntimeError) as error:  # not there, too long a name, a loop of links
        raise FileNotFoundError from error


def _headers(output: Path, prefix: str, name: str) -> dict[str, str]:
    try:
        rules = _read(output, "_headers").decode("utf-8", "replace")
    except OSError:
        rules = ""
    kind, packing = _TYPES.guess_type(name)
    if kind is None or packing:
        kind = "application/octet-stream"
    is_text = kind.startswith("text/") or kind.endswith(("json", "xml"))
    path = prefix + name.removesuffix("index.html")
    return headers_for(rules, path) | {"Content-Type": f"{kind}; charset=utf-8" if is_text else kind}


def headers_for(rules: str, path: str) -> dict[str, str]:
    """Return what a `_headers` file, as Netlify and Cloudflare Pages read it, says about a path; later rules win."""
    headers: dict[str, str] = {}
    applies = False
    for line in rules.split("\n"):
        if not line.strip() or line.startswith("#"):
            continue
        if not line[0].isspace():
            applies = re.fullmatch(re.escape(line.strip()).replace(r"\*", ".*"), path) is not None
        elif applies:
            name, _, value = line.partition(":")
            headers[name.strip()] = value.strip()
    return headers


def open_policy(policy: str, host: str) -> str:
    """Return a content security policy that lets through our own script and style sheet, and their socket."""
    # 'self' covers the socket in newer browsers only; an address of IPv6 cannot be written in a policy
    sockets = [] if host.startswith("[") else [f"ws://{host}"]
    directives: dict[str, list[str]] = {}
    for directive in policy.split(";"):
        name, *sources = directive.split() or [""]
        if name:
            directives.setdefault(name.lower(), sources)
    for name, wanted in {
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "connect-src": ["'self'", *sockets],
    }.items():
        given = directives.get(name, directives.get("default-src"))
        if given is not None:
            kept = [source for source in given if source != "'none'"]
            directives[name] = kept + [source for source in wanted if source not in kept]
    return "; ".join(" ".join((name, *sources)) for name, sources in directives.items())
