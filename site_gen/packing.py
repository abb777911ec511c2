"""Packed copies of text files (`index.html.gz`), for hosts that send those and need not pack for each visitor."""

import gzip
from pathlib import PurePosixPath

SUFFIX = ".gz"
_TEXTS = frozenset({".html", ".css", ".js", ".svg", ".xml", ".json", ".txt", ".md"})


def pack(path: str, data: bytes) -> bytes | None:
    """Return the packed bytes of a file; None for what is no text, or is no smaller when packed.

    The packed file tells no time, so the same bytes are packed to the same bytes.
    """
    if PurePosixPath(path).suffix not in _TEXTS:
        return None
    packed = gzip.compress(data, compresslevel=9, mtime=0)
    return packed if len(packed) < len(data) else None
