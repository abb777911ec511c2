"""Must this page be made again?  A page's fingerprint is a digest of all it shows and of the templates that show it."""

import hashlib
import json
import re
from collections.abc import Sequence
from pathlib import Path

from site_gen.model import Page

_NAME = re.compile(rb"""["']([\w./-]+\.(?:html|xml|json|txt))["']""")
"""Another template's name, wherever it is written out: in a tag, or as what a filter is to use."""
_UNNAMED = re.compile(rb"""\{%[-+]?\s*(?:extends|include|import|from)\s+(?!["'])""")
"""A tag that brings in a template whose name is worked out as the page is made: it may be any."""
_json = json.JSONEncoder(separators=(",", ":")).encode


class Fingerprints:
    """Takes the fingerprints of one build's pages."""

    def __init__(self, folders: Sequence[Path], constants: object) -> None:
        """`folders` hold the templates; `constants` is what every template can show beside its page."""
        self._folders = folders
        self._constants = repr(constants)
        self._digests: dict[str, bytes] = {}

    @property
    def salt(self) -> str:
        """A digest of all templates and the constants: what every page may follow from."""
        digest = hashlib.sha256(self._constants.encode("utf-8", "surrogatepass"))
        for name in self._all_names():
            digest.update(f"{name}\0".encode())
            digest.update(self._source(name))
        return digest.hexdigest()

    def of(self, page: Page) -> str:
        """Return the fingerprint of a page; the same for the same page, templates and constants, in any process."""
        if page.template not in self._digests:
            self._digests[page.template] = self._template_digest(page.template)
        shown = _json(page).encode()
        return hashlib.blake2b(self._digests[page.template] + shown, digest_size=16).hexdigest()

    def _template_digest(self, name: str) -> bytes:
        """Return a digest of a template and all that it extends, includes or imports, and of the constants."""
        digest = hashlib.sha256(self._constants.encode("utf-8", "surrogatepass"))
        pending, seen = [name], {name}
        while pending:
            source = self._source(name := pending.pop())
            digest.update(f"{name}\0{len(source)}\0".encode())
            digest.update(source)
            names = self._all_names() if _UNNAMED.search(source) else [name.decode() for name in _NAME.findall(source)]
            pending += [other for other in dict.fromkeys(names) if other not in seen]
            seen.update(names)
        return digest.digest()

    def _source(self, name: str) -> bytes:
        for folder in self._folders:
            if name and (folder / name).is_file():
                return (folder / name).read_bytes()
        return b""

    def _all_names(self) -> list[str]:
        files = {file.relative_to(folder).as_posix() for folder in self._folders for file in folder.rglob("*")}
        return sorted(name for name in files if not name.startswith("static/"))
