"""Bytes -> text, without ever guessing in silence: what is not UTF-8 is named, what cannot be told is refused."""

import codecs
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
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return Decoded(data.decode(encoding, "replace"), "")
    if b"\0" in data:
        return Decoded(_decode_wide(data), "has no byte order mark; read as UTF-16")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_other(data, error)
    if not text.strip():
        raise ValueError("empty; write the article into it, or delete it")
    if sum(sign < " " and sign not in "\t\n\r\f\v" for sign in text) > len(text) / 20:
        raise ValueError("looks binary; a seed is plain text")
    return Decoded(text, "")


def _decode_wide(data: bytes) -> str:
    """UTF-16 without a mark: every second byte of Western text is NUL."""
    for encoding, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        if len(data) % 2 == 0 and zeros.count(0) > 0.8 * len(zeros):
            return data.decode(encoding, "replace")
    raise ValueError("looks binary; a seed is plain text")


def _decode_other(data: bytes, error: UnicodeDecodeError) -> Decoded:
    replaced = data.decode("utf-8", "replace")
    broken = replaced.count("\ufffd")
    if broken <= max(1, len(replaced) * _TOLERATED) and any(byte > 0xC1 for byte in data[: error.start]):
        warning = f"not quite UTF-8: {broken} broken, the first at byte {error.start}; see that nothing is lost"
        return Decoded(replaced, warning)
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
