"""Bytes become text, never by a silent guess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.decoding import MAX_BYTES, Decoded, decode

RUSSIAN = "Мост через Скальную реку закрыт до весны, сообщил мэр города Анна Белова. Жители недовольны решением."


@pytest.mark.parametrize(
    ("text", "encoding", "warning"),
    [
        ("“No,” she said…", "utf-8", ""),
        ("plain ASCII", "ascii", ""),
        ("\ufeff“No,” she said…", "utf-8", ""),
        ("\ufeffПривет — мир", "utf-16-le", ""),
        ("\ufeffПривет — мир", "utf-16-be", ""),
        ("\ufeffПривет — мир", "utf-32-le", ""),
        ("\ufeffПривет — мир", "utf-32-be", ""),
        ("No mark, she said", "utf-16-le", "has no byte order mark; read as UTF-16"),
        ("No mark, she said", "utf-16-be", "has no byte order mark; read as UTF-16"),
        ("“The café’s shut,” she said… “I’m off – goodbye.”", "cp1252", "not UTF-8; read as Windows-1252"),
        ("Ein Bäcker aus Köln sagte: „Das ist für mich kein Weg.“", "cp1252", "not UTF-8; read as Windows-1252"),
        (RUSSIAN, "cp1251", "not UTF-8; read as cp1251"),
        (RUSSIAN, "koi8-r", "not UTF-8; read as koi8_r"),
    ],
)
def test_read(text: str, encoding: str, warning: str) -> None:
    """A text is read as it was written; what had to be assumed is said, and nothing else is."""
    assert decode(text.encode(encoding)) == Decoded(text, warning)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty; write the article into it, or delete it"),
        (b" \r\n\t\n", "empty; write the article into it, or delete it"),
        (b"\xef\xbb\xbf", "empty; write the article into it, or delete it"),
        (b"\xef\xbb\xbf \n", "empty; write the article into it, or delete it"),
        (b"\xff\xfe", "empty; write the article into it, or delete it"),
        ("\u200b\u2060 \n".encode(), "empty; write the article into it, or delete it"),
        (b"\x7fELF\x02\x01\x01\0\0\0\0", "looks binary; a seed is plain text"),
        (b"%PDF-1.7\n\x00\x01\x02\x03stream", "looks binary; a seed is plain text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "looks binary; a seed is plain text"),
        (b"PK\x03\x04\x14\0\0\0\x08\0", "looks binary; a seed is plain text"),
        (b"\x01\x02\x03\x04 text", "looks binary; a seed is plain text"),
        ("No mark".encode("utf-32-le"), "looks binary; a seed is plain text"),
        ("No mark".encode("utf-32-be"), "looks binary; a seed is plain text"),
        (RUSSIAN.encode("utf-16-le"), "looks binary; a seed is plain text"),
        (b"a" * (MAX_BYTES + 1), "larger than 5 MB; split it, a seed is one article"),
    ],
    ids=lambda value: repr(value[:12]),
)
def test_refused(data: bytes, message: str) -> None:
    """What is no text is refused, with what to do."""
    with pytest.raises(ValueError, match=message):
        decode(data)


def test_a_broken_byte_is_named() -> None:
    """One bad byte in a text that is otherwise UTF-8 loses one character, and is named with its place."""
    data = "“Wet,” she said. “Very — wet.”".encode()
    cut = data.index("—".encode()) + 2

    found = decode(data[:cut] + data[cut + 1 :])

    assert found.text.count("\ufffd") == 1
    assert found.warning == f"not quite UTF-8: 1 broken, the first at byte {cut - 2}; see that nothing is lost"


def test_a_cut_end_is_named() -> None:
    """A text that was cut within its last character is read, and that is said."""
    found = decode("“Wet,” she said. “Very wet.”".encode()[:-1])

    assert found.text.startswith("“Wet,” she said. “Very wet.")
    assert "not quite UTF-8" in found.warning


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_broken_text_with_a_mark(encoding: str) -> None:
    """A byte order mark is no reason to replace broken bytes in silence."""
    data = "“Wet,” she said. “Very wet.”".encode(encoding)[:-1]

    assert decode(data).warning.startswith("not quite UTF-")


def test_nothing_is_taken_for_latin_1() -> None:
    """The quotation marks of Windows never become control characters."""
    text = decode("“I’m off – goodbye…” she said, and shut the café.".encode("cp1252")).text

    assert not any("\x80" <= sign <= "\x9f" for sign in text)


@given(st.binary())
def test_any_bytes(data: bytes) -> None:
    """Whatever the bytes are, they are read or refused with a ValueError."""
    try:
        decode(data)
    except ValueError:
        return


@given(st.text().filter(lambda text: text.isprintable() and text.strip("\ufeff\u200b\u2060 ")))
def test_utf8_is_never_changed(text: str) -> None:
    """Every text in UTF-8 is read as it is, without a word."""
    if text[0] in "\ufeff\ufffe":
        return

    assert decode(text.encode()) == Decoded(text, "")


@given(st.text(min_size=1), st.integers(0, 200), st.binary(min_size=1, max_size=2))
def test_flipped_bytes(text: str, at: int, noise: bytes) -> None:
    """A damaged text is read with a warning, refused, or was not damaged at all."""
    data = text.encode()
    damaged = data[:at] + noise + data[at:]
    try:
        found = decode(damaged)
    except ValueError:
        return

    assert (
        found.warning or found.text.encode("utf-8", "replace") == damaged or damaged[:2] in {b"\xff\xfe", b"\xfe\xff"}
    )
