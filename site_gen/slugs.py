"""One way to turn a name into part of a URL."""

import hashlib
import re
import unicodedata
from functools import lru_cache

from slugify import slugify

MAX_BYTES = 80
"""Of a slug; a file name may have 255, and hosts add to it."""

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
    text = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", name))
    slug = slugify(text, max_length=MAX_BYTES, word_boundary=True, replacements=_SIGNS)
    if not slug:
        return f"x-{short_digest(name)}"
    return f"{slug}-{short_digest(name)[:4]}" if _RESERVED.fullmatch(slug) else slug


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
