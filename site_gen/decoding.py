"""Bytes -> text, without ever guessing in silence: what is not UTF-8 is named, what cannot be told is refused."""

import codecs
import re
from typing import NamedTuple

MAX_BYTES = 5_000_000
"""Of a seed; a book is shorter."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WESTERN = {"cp1252", "latin_1", "iso8859_15", "iso8859_9", "cp1254", "cp1250", "cp1257", "mac_roman", "cp850", "cp858"}
_BINARY = "looks binary; a seed is plain text"
_BLANK = re.compile("[\\s\ufeff\u200b-\u200f\u2060]*")
_TOLERATED = 0.001
"""Share of broken bytes in a text that is otherwise UTF-8."""


class Decoded(NamedTuple):
    """A text and what had to be assumed to read it."""

    text: str
    """Nothing changed: a byte order mark is its first character."""
    warning: str


def decode(data: bytes) -> Decoded:
    """Return the text of a file: by byte order mark, as UTF-8, else by its looks, which is said in the warning.

    Raises ValueError, with what to do, for what is no text or cannot be told.
    """
    if len(data) > MAX_BYTES:
        raise ValueError(f"larger than {MAX_BYTES // 1_000_000} MB; split it, a seed is one article")
    found = _decode(data)
    if _BLANK.fullmatch(found.text):
        raise ValueError("empty; write the article into it, or delete it")
    if sum(sign < " " and sign not in "\t\n\r\f\v" for sign in found.text) > len(found.text) / 20:
        raise ValueError(_BINARY)
    return found


def _decode(data: bytes) -> Decoded:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decode_marked(data, encoding)
    if b"\0" in data:
        return Decoded(_decode_wide(data), "has no byte order mark; read as UTF-16")
    try:
        return Decoded(data.decode("utf-8"), "")
    except UnicodeDecodeError as error:
        return _decode_other(data, error)


def _decode_marked(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), "")
    except UnicodeDecodeError as error:
        text = data.decode(encoding, "replace")
        return Decoded(text, _damage(text, encoding.upper().removesuffix("-LE").removesuffix("-BE"), error))


def _damage(text: str, encoding: str, error: UnicodeDecodeError) -> str:
    """Say how much of a text was lost.  Raises ValueError when it is too much."""
    broken = text.count("\ufffd")
    if broken > max(1, len(text) * _TOLERATED):
        raise ValueError(f"not {encoding}, for all it looks like it: {broken} broken; save it as UTF-8") from error
    return f"not quite {encoding}: {broken} broken, the first at byte {error.start}; see that nothing is lost"


def _decode_wide(data: bytes) -> str:
    """UTF-16 without a mark: every second byte of Western text is NUL."""
    for encoding, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        if len(data) % 2 == 0 and zeros.count(0) > 0.8 * len(zeros):
            text = data.decode(encoding, "replace")
            if "\0" not in text:  # else UTF-32
                return text
    raise ValueError(_BINARY)


def _decode_other(data: bytes, error: UnicodeDecodeError) -> Decoded:
    replaced = data.decode("utf-8", "replace")
    broken = replaced.count("\ufffd")
    if broken <= max(1, len(replaced) * _TOLERATED) and any(byte > 0xC1 for byte in data[: error.start]):
        return Decoded(replaced, _damage(replaced, "UTF-8", error))
    from charset_normalizer import from_bytes  # noqa: PLC0415 (31 ms, for the odd file only)

    best = from_bytes(data).best()
    if best is None:
        raise ValueError("its encoding cannot be told; save it as UTF-8")
    if best.encoding in _WESTERN:
        try:
            return Decoded(data.decode("cp1252"), "not UTF-8; read as Windows-1252")
        except UnicodeDecodeError:
            pass
    if best.percent_coherence < 20 and not best.multi_byte_usage:
        raise ValueError("its encoding cannot be told; save it as UTF-8")
    return Decoded(str(best), f"not UTF-8; read as {best.encoding}")
