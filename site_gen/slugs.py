"""One way to turn a name into part of a URL."""

import hashlib
import re
import unicodedata
from functools import lru_cache

MAX_BYTES = 80
"""Of a slug; a file name may have 255, and hosts add to it."""

_PLAIN = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+)*", re.ASCII)
"""A name that is its slug but for capitals and blanks."""
_APOSTROPHES = re.compile("['’‘ʼ`´]")
_SIGNS = (("++", "-plus-plus"), ("#", "-sharp"), ("&", " and "), ("@", " at "), ("%", " percent "))
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[\x00-\x20\x7f-\x9f/\\<>:"|?*#%&\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]')


@lru_cache(maxsize=65_536)
def slug_of(name: str) -> str:
    """Return the name in lower-case ASCII letters, digits and hyphens; never empty, at most 80 bytes.

    A name of which nothing is left ("!!!") becomes a digest of itself, so that it still has one address.
    """
    is_plain = len(name) <= MAX_BYTES and _PLAIN.fullmatch(name)
    slug = name.lower().replace(" ", "-") if is_plain else _slugify(name)
    if not slug:
        return f"x-{short_digest(name)}"
    return f"{slug}-{short_digest(name)[:4]}" if _RESERVED.fullmatch(slug) else slug


def _slugify(name: str) -> str:
    from slugify import slugify  # noqa: PLC0415 (20 ms, with its table of all letters)

    text = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", name))
    return slugify(text, max_length=MAX_BYTES, word_boundary=True, replacements=_SIGNS)


def short_digest(text: str) -> str:
    """Return eight hexadecimal digits of the text's SHA-256: enough to tell apart two that share a slug."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def slug_fault(slug: str) -> str:
    """Return what is wrong with a slug that a person wrote, "" when it can be used as it is."""
    if not slug:
        return "is empty"
    if len(slug.encode("utf-8", "surrogatepass")) > 100:
        return "is longer than 100 bytes"
    if bad := _FORBIDDEN.search(slug):
        return f"holds {bad[0]!r}, which has no place in an address"
    if slug.startswith(".") or slug.endswith("."):
        return "begins or ends with a full stop"
    if _RESERVED.fullmatch(slug.split(".", maxsplit=1)[0]):
        return "is a name that Windows keeps for itself"
    return ""
