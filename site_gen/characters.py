"""Odd characters: controls, invisible signs, spaces of every width, Windows-1252 read as Latin-1.

Offsets count: `plain` leaves every character where it stands in the seed.  `clean` is for what content keeps.
"""

import re
import unicodedata

# Windows-1252 punctuation read as Latin-1 arrives as C1 controls (WHATWG Encoding, index windows-1252).
_C1 = {code: bytes([code]).decode("cp1252", errors="ignore") or " " for code in range(0x80, 0xA0)}
_CONTROLS = dict.fromkeys([*range(0x09), 0x0E, 0x0F, *range(0x10, 0x20), 0x7F, 0xFFFE, 0xFFFF], " ")
_LINE_ENDS = dict.fromkeys([0x0B, 0x0C, 0x2028, 0x2029], "\n")
_SPACES = dict.fromkeys([0x09, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
_PLAIN = {**_C1, **_CONTROLS, **_LINE_ENDS, **_SPACES}
_INVISIBLE_RANGES = ((0x202A, 0x202E), (0x2066, 0x2069), (0xD800, 0xDFFF), (0xFDD0, 0xFDEF))
_INVISIBLE = dict.fromkeys(
    [
        *(0x00AD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF),
        *(code for first, last in _INVISIBLE_RANGES for code in range(first, last + 1)),
    ],
)
_CLEAN = {**_C1, **_CONTROLS, **_LINE_ENDS, 0x09: " ", **_INVISIBLE}
_ODD = re.compile("[^\n\xa1-\xac\xae-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]")

_ASCII = bytes([0x0A, *range(0x20, 0x7F)])


def plain(text: str) -> str:
    """Return the text with each odd space, control and line end made an ordinary one, at the same offsets."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    return text.translate(_PLAIN) if _is_odd(text) else text


def clean(text: str) -> str:
    """Return the text as content keeps it: NFC, without controls and invisible characters; words unchanged.

    No character illegal in XML 1.0 is left, and no direction override that could hide words.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _is_odd(text):
        text = text.translate(_CLEAN)
    return unicodedata.normalize("NFC", text)


def _is_odd(text: str) -> bool:
    """Tell whether a text has an odd character; what is plain ASCII, nearly all of it, is taken out first."""
    if text.isascii() and text.isprintable():
        return False
    rest = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return bool(rest) and bool(_ODD.search(rest.decode("utf-8", "surrogatepass")))
