"""The YAML that front matter is mostly written in, read line by line.

Keys, texts with and without quotes, lists, one block in another.  Anything else is left to the parser, which takes ten
times as long; a property test holds both to one result.
"""

import json
import re
from typing import NamedTuple


class Node(NamedTuple):
    """A value and where it stands."""

    value: "str | list[Node] | dict[str, Node] | None"
    """None for what is left empty, `~` or `null`, unquoted."""
    line: int
    """Counted from 1."""


class StrictYamlError(ValueError):
    """A text that is not the YAML we take."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        """Counted from 1, within the text that was read."""


class _NotSimpleError(Exception):
    pass


# What YAML 1.1 does not print, takes for a line end, or takes for a byte order mark.
_ODD = re.compile(
    "[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]|\\\\u[dD][89a-fA-F]"
)
_MAX_INDENT = 8
_ENTRY = re.compile(r"([A-Za-z_]\w*):(?: (.+))?$", re.ASCII)
_STRING = r'"(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*+"'
_QUOTED = re.compile(_STRING)
_FLOW = re.compile(rf"\[(?:{_STRING}(?:, {_STRING})*)?\]")
_PLAIN = re.compile(r"[^\W_](?:[\w./+()–-]|:(?=\S)| (?=[\w./+()–-]))*")
"""A text without quotes in which no sign can mean anything to YAML."""


def read_simple(text: str) -> Node | None:
    """Return the mapping that a text holds, or None when it has anything out of the ordinary, be it right or wrong."""
    if _ODD.search(text):
        return None
    lines = text.split("\n")
    try:
        mapping, _ = _read_mapping(lines, 0, 0)
    except _NotSimpleError:
        return None
    first = next((number for number, line in enumerate(lines, 1) if line), 1)
    return Node(mapping, first) if mapping else None


def _read_mapping(lines: list[str], at: int, indent: int) -> tuple[dict[str, Node], int]:
    """Return the mapping whose keys stand at a column, from a line on, and the line after it."""
    if indent > _MAX_INDENT:
        raise _NotSimpleError
    mapping: dict[str, Node] = {}
    margin = " " * indent
    while at < len(lines):
        line = lines[at]
        if not line:
            at += 1
            continue
        if not line.startswith(margin):
            break
        entry = _ENTRY.match(line, indent)
        if not entry or entry[1] in mapping:
            raise _NotSimpleError
        key, rest = entry.groups()
        number = at + 1
        if rest is not None:
            mapping[key] = Node(_scalar(rest, number), number)
            at += 1
        else:
            value, at = _read_block(lines, at + 1, indent)
            mapping[key] = Node(value, number)
    return mapping, at


def _read_block(lines: list[str], at: int, indent: int) -> tuple[list[Node] | dict[str, Node] | None, int]:
    """Return what stands below a key without a value, and the line after it."""
    line = lines[at] if at < len(lines) else ""
    for prefix in (" " * indent + "- ", " " * indent + "  - "):
        if line.startswith(prefix):
            return _read_list(lines, at, prefix)
    if line.startswith(" " * indent + "  "):
        return _read_mapping(lines, at, indent + 2)
    return None, at


def _read_list(lines: list[str], at: int, prefix: str) -> tuple[list[Node], int]:
    items = []
    indent = len(prefix)
    while at < len(lines) and lines[at].startswith(prefix):
        line = lines[at]
        number = at + 1
        if _ENTRY.match(line, indent):
            lines[at] = " " * indent + line[indent:]
            mapping, at = _read_mapping(lines, at, indent)
            items.append(Node(mapping, number))
        else:
            items.append(Node(_scalar(line[indent:], number), number))
            at += 1
    return items, at


def _scalar(text: str, line: int) -> str | list[Node] | None:
    if _QUOTED.fullmatch(text):
        return str(json.loads(text)) if "\\" in text else text[1:-1]
    if _FLOW.fullmatch(text):
        return [Node(item, line) for item in json.loads(text)]
    if _PLAIN.fullmatch(text):
        return None if text == "null" else text
    raise _NotSimpleError
