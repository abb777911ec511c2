"""Runs Pagefind: records in, files out that a browser can search.

Its Python client waits a tenth of a second for each record, so its program is spoken to in the same words, without the
wait.  It writes the values of a filter in another order each time; here they are put in order, so that the same records
are the same files.
"""

import contextlib
import gzip
import hashlib
import json
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatch
from itertools import chain
from threading import Thread
from typing import IO, Any

from site_gen.errors import SearchError
from site_gen.search import Record

Message = Mapping[str, Any]

_SIGNATURE = b"pagefind_dcd"
"""What a file of Pagefind begins with, once unpacked."""
_UNWANTED = ("*-ui.*", "pagefind-highlight.js")
"""Pagefind's own search boxes, for which we have ours."""
_FILTERS = 3
"""Where a meta file lists the filters: a name and the name of a file for each."""
_WITHOUT = "site-gen build --no-search makes the site without"


def index_records(records: Iterable[Record], language: str) -> dict[str, bytes]:
    """Return the files of an index, by path; the same bytes for the same records in the same order.

    All are read as texts in one language ("en"), for a search looks through one only.  Records without a word are left
    out, and without any word there is no index and no file.  Raises SearchError.
    """
    index = {"type": "NewIndex", "config": {"force_language": language}}
    added = ({"type": "AddRecord", "index_id": 0, "language": language, **record._asdict()} for record in records)
    files: dict[str, bytes] = {}
    for answer in _converse(chain([index], added, [{"type": "GetFiles", "index_id": 0}])):
        if answer["type"] == "Error":
            raise SearchError(f"Pagefind cannot make the search index: {answer['message']}; {_WITHOUT}")
        for file in answer.get("files", ()):
            if not any(fnmatch(file["path"], pattern) for pattern in _UNWANTED):
                files[file["path"].replace("\\", "/")] = b64decode(file["content"])
    entry = json.loads(files["pagefind-entry.json"])
    return _put_in_order(files, entry) if entry["languages"] else {}


# ---------------------------------------------------------------- the conversation


def _converse(requests: Iterable[Message]) -> Iterator[Message]:
    """Yield Pagefind's answer to each request, in their order; the last request is for the files."""
    with _start() as program:
        assert program.stdin  # noqa: S101 (it is a pipe)
        assert program.stdout  # noqa: S101
        # in a thread: it stops listening while nobody listens to its answers
        asking = Thread(target=_ask, args=(program.stdin, requests), daemon=True)
        asking.start()
        try:
            for answer in _messages(program.stdout):
                yield answer
                if answer["type"] == "GetFiles":
                    return
            raise SearchError(f"Pagefind ended before its work was done; is there enough memory? {_WITHOUT}")
        finally:
            program.kill()
            asking.join()
            with contextlib.suppress(OSError):  # what it did not read any more
                program.stdin.close()


def _start() -> "subprocess.Popen[bytes]":
    try:
        from pagefind_bin import get_executable  # noqa: PLC0415 (the site is built without it, too)

        command = [str(get_executable()), "--service"]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # noqa: S603
    except (ImportError, OSError) as error:
        raise SearchError(
            f"Pagefind, which makes the search index, cannot be run: {error}; pip install pagefind-bin, or {_WITHOUT}"
        ) from error


def _ask(stream: IO[bytes], requests: Iterable[Message]) -> None:
    with contextlib.suppress(OSError):  # it has ended, which its answers tell
        for number, payload in enumerate(requests, 1):
            text = json.dumps({"message_id": number, "payload": payload}, ensure_ascii=False)
            stream.write(b64encode(text.encode("utf-8", "replace")) + b",")
        stream.flush()


def _messages(stream: IO[bytes]) -> Iterator[Message]:
    rest = bytearray()
    while more := stream.read1(1 << 20):  # type: ignore[attr-defined]
        rest += more
        if b"," in more:
            *whole, rest = rest.split(b",")
            for message in whole:
                yield json.loads(b64decode(message))["payload"]


# ---------------------------------------------------------------- the same bytes each time


def _put_in_order(files: dict[str, bytes], entry: dict[str, Any]) -> dict[str, bytes]:
    """Put the values of the filters in order.  Names hold digests, so what names a filter's file changes, too."""
    for about in entry["languages"].values():
        language = about["hash"].partition("_")[0]
        meta = _unpack(files.pop(f"pagefind.{about['hash']}.pf_meta"))
        for row in meta[_FILTERS]:
            title, values = _unpack(files.pop(f"filter/{row[1]}.pf_filter"))
            row[1], data = _pack([title, sorted(values)], language)
            files[f"filter/{row[1]}.pf_filter"] = data
        meta[_FILTERS].sort()
        about["hash"], data = _pack(meta, language)
        files[f"pagefind.{about['hash']}.pf_meta"] = data
    if not any(about["wasm"] is None for about in entry["languages"].values()):
        files.pop("wasm.unknown.pagefind", None)  # for languages that Pagefind knows nothing of
    files["pagefind-entry.json"] = json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode()
    return files


def _unpack(data: bytes) -> Any:  # noqa: ANN401 (whatever CBOR holds)
    import cbor2  # noqa: PLC0415 (the site is built without it, too)

    return cbor2.loads(gzip.decompress(data).removeprefix(_SIGNATURE))


def _pack(value: object, language: str) -> tuple[str, bytes]:
    """Return the name under which a value is referred to, which holds its digest, and its bytes."""
    import cbor2  # noqa: PLC0415 (as above)

    data = _SIGNATURE + cbor2.dumps(value)
    return f"{language}_{hashlib.sha256(data).hexdigest()[:10]}", gzip.compress(data, mtime=0)
