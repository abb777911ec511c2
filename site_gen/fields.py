"""Fields of hand-written YAML, taken one by one and checked: every mistake named with its line, none fatal."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TypeVar

from site_gen import addresses
from site_gen.characters import clean
from site_gen.errors import Problem
from site_gen.simple_yaml import Node
from site_gen.slugs import slug_fault

T = TypeVar("T", bound=str)
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)([T ].+)?)?)?", re.ASCII)


@dataclass(slots=True)
class Reader:
    r"""Takes the fields of one file out of their nodes, and gathers what is wrong with them.

    Each method returns an empty value for a field that is missing, blank or wrong; `problems` has the mistakes.
    Texts come without control characters: `"\u0007"` writes one in ASCII.
    """

    path: str
    line_offset: int
    """Lines of the file before its YAML begins."""
    problems: list[Problem] = field(default_factory=list)

    def complain(self, node: Node, message: str) -> None:
        """Note a mistake at a node."""
        self.problems.append(Problem(self.path, node.line + self.line_offset, message))

    def text(self, key: str, node: Node | None) -> str:
        """Return a text on one line."""
        if node is None or node.value is None:
            return ""
        if isinstance(node.value, str):
            return " ".join(clean(node.value).split())
        self.complain(node, f"{key} is a {_kind(node)}; write a text")
        return ""

    def verbatim(self, key: str, node: Node | None) -> str:
        """Return a text with every blank and line end kept."""
        if node is not None and isinstance(node.value, str):
            return clean(node.value)
        return self.text(key, node)

    def texts(self, key: str, node: Node | None) -> tuple[str, ...]:
        """Return a list of texts, each once."""
        items = (self.text(key, item) for item in self.items(key, node))
        return tuple(dict.fromkeys(filter(None, items)))

    def items(self, key: str, node: Node | None) -> list[Node]:
        """Return the items of a list."""
        if node is None or node.value is None:
            return []
        if isinstance(node.value, list):
            return node.value
        self.complain(node, f"{key} is a {_kind(node)}; write a list: {key}: [one, two]")
        return []

    def fields(self, key: str, node: Node, known: Iterable[str]) -> dict[str, Node]:
        """Return the fields of a mapping, and complain of unknown ones."""
        if not isinstance(node.value, dict):
            self.complain(node, f"{key} is a {_kind(node)}; write fields: {', '.join(known)}")
            return {}
        for name, value in node.value.items():
            if name not in known:
                self.complain(value, f"{key} has no field {name}; there are {', '.join(known)}")
        return node.value

    def flag(self, key: str, node: Node | None) -> bool:
        """Return a boolean."""
        value = self.text(key, node)
        if node is not None and value not in {"", "true", "false"}:
            self.complain(node, f"{key} is {value!r}; write true or false")
        return value == "true"

    def one_of(self, key: str, node: Node | None, allowed: tuple[T, ...]) -> T:
        """Return the value, or the first of those allowed."""
        value = self.text(key, node)
        if value and value not in allowed and node is not None:
            self.complain(node, f"{key} is {value!r}; write one of {', '.join(allowed)}")
        return next((word for word in allowed if word == value), allowed[0])

    def date(self, key: str, node: Node | None) -> str:
        """Return an ISO 8601 date, perhaps partial."""
        value = self.text(key, node)
        if value and node is not None and (fault := date_fault(value)):
            self.complain(node, f"{key} {value!r} {fault}; write 2024-05-17, 2024-05 or 2024")
            return ""
        return value

    def address(self, key: str, node: Node | None) -> str:
        """Return the address of a page on the web."""
        value = self.text(key, node)
        if value and node is not None and not addresses.is_web(value):
            self.complain(node, f'{key} is {value!r}, no page on the web; write an address: "https://example.org/page"')
            return ""
        return value

    def addresses(self, key: str, node: Node | None) -> tuple[str, ...]:
        """Return a list of addresses, each once."""
        items = (self.address(key, item) for item in self.items(key, node))
        return tuple(dict.fromkeys(filter(None, items)))

    def alias(self, key: str, node: Node) -> str:
        """Return an old address as a path of the site."""
        written = self.text(key, node)
        try:
            return addresses.alias(written)
        except ValueError as error:
            self.complain(node, f'{key} has {written!r}, which {error}; write an old path, such as "/2019/flood/"')
            return ""

    def aliases(self, key: str, node: Node | None) -> tuple[str, ...]:
        """Return a list of old addresses as paths of the site, each once."""
        items = (self.alias(key, item) for item in self.items(key, node))
        return tuple(dict.fromkeys(filter(None, items)))

    def slug(self, node: Node | None) -> str:
        """Return a slug as it was written."""
        value = self.text("slug", node)
        if node is not None and node.value is not None and (fault := slug_fault(value)):
            self.complain(node, f'slug {fault}; write words joined by hyphens, such as "flood-in-the-valley"')
            return ""
        return value


def _kind(node: Node) -> str:
    if isinstance(node.value, dict):
        return "mapping"
    return "list" if isinstance(node.value, list) else "text" if node.value else "blank"


def date_fault(value: str) -> str:
    """Return what is wrong with an ISO 8601 date, whole or partial or with a time; "" for a good one."""
    parts = _DATE.fullmatch(value)
    if not parts:
        return "is not an ISO date"
    year, month, day, time = parts.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
        if time:
            datetime.fromisoformat(value).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        return f"does not exist ({error})"
    return ""
