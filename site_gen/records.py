"""Which seeds have had a page, and which pages people have deleted: two lists in content/, under version control.

`.converted` tells a seed that is new from one whose page somebody has deleted; `.removed` names the latter.
"""

from dataclasses import dataclass
from pathlib import Path

from site_gen import files

_CONVERTED = "content/.converted"
_REMOVED = "content/.removed"
PATHS = (_CONVERTED, _REMOVED)
_HEADS = {
    _CONVERTED: "# Seeds that have had a page; one that is named here and has none was deleted by a person.",
    _REMOVED: "# Seeds whose page a person has deleted; take a line out to have the page again.",
}


@dataclass(frozen=True, slots=True)
class Records:
    """Both lists, as they were found and as they will be."""

    before: dict[str, str | None]
    """The text of each file; None where there is none."""
    converted: set[str]
    removed: set[str]

    @classmethod
    def read(cls, root: Path) -> "Records":
        """Return the lists of a site."""
        before = {path: files.read_text(root / path) for path in PATHS}
        keys = {path: set((text or "").replace("\r\n", "\n").split("\n")) for path, text in before.items()}
        return cls(before, *(keys[path] - {"", _HEADS[path]} for path in PATHS))

    def add(self, key: str) -> None:
        """Note that a seed has a page."""
        self.converted.add(key)
        self.removed.discard(key)

    def was_removed(self, key: str) -> bool:
        """Tell whether a seed without a page has had one."""
        return key in self.converted or key in self.removed

    def remove(self, key: str) -> bool:
        """Note that a seed's page was deleted; True when that is news."""
        is_news = key not in self.removed
        self.removed.add(key)
        self.converted.discard(key)
        return is_news

    def forget(self, key: str) -> None:
        """Note that a seed and its page are gone; should it come back, it is a new one."""
        self.converted.discard(key)
        self.removed.discard(key)

    def changed(self) -> dict[str, str]:
        """Return the new text of each file that is to be written."""
        texts = {}
        for path, keys in ((_CONVERTED, self.converted), (_REMOVED, self.removed)):
            text = "\n".join([_HEADS[path], *sorted(keys), ""])
            if text != self.before[path] and (keys or self.before[path] is not None):
                texts[path] = text
        return texts
