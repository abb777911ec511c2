"""Any YAML, from libyaml's events; the long way, for what is not simple."""

from collections.abc import Iterator
from typing import Any

import yaml

from site_gen.simple_yaml import Node, StrictYamlError

_Content = yaml.ScalarEvent | yaml.CollectionStartEvent | yaml.AliasEvent
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
MAX_DEPTH = 12


def read_events(text: str) -> Node:
    """Return the one document of a text.  Raises StrictYamlError for whatever cannot be read."""
    try:
        events: Iterator[Any] = iter(yaml.parse(text, Loader=_LOADER))
        next(events)  # the stream starts
        event = next(events)
        if isinstance(event, yaml.StreamEndEvent):
            return Node(None, 1)
        node = _read(next(events), events, 0)
        next(events)  # the document ends
        if isinstance(extra := next(events), yaml.DocumentStartEvent):
            raise StrictYamlError('a second document begins here; put a text with "---" in quotes', _line(extra))
    except yaml.MarkedYAMLError as error:
        mark = (error.context_mark if _is_unclosed(error) else None) or error.problem_mark or error.context_mark
        raise StrictYamlError(_explain(error, text), mark.line + 1 if mark else 1) from error
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise StrictYamlError("not valid YAML: half a surrogate pair; delete it", line) from error
    except yaml.YAMLError as error:
        raise StrictYamlError(f"not valid YAML: {error}".splitlines()[0], 1) from error
    return node


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _read(event: _Content, events: Iterator[Any], depth: int) -> Node:
    line = _line(event)
    if isinstance(event, yaml.AliasEvent):
        raise StrictYamlError(f"*{event.anchor} is a YAML alias; write the value out, or put it in quotes", line)
    if event.anchor:
        raise StrictYamlError(f"&{event.anchor} is a YAML anchor; put the text in quotes", line)
    if event.tag and event.tag != "!":
        raise StrictYamlError(f"{event.tag} is a YAML tag; put the text in quotes", line)
    if isinstance(event, yaml.ScalarEvent):
        plain = event.style is None or event.style == ""
        return Node(None if plain and event.value in {"", "~", "null"} else event.value, line)
    if depth == MAX_DEPTH:
        raise StrictYamlError(f"nested more than {MAX_DEPTH} deep; flatten it", line)
    if isinstance(event, yaml.SequenceStartEvent):
        items: list[Node] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(_read(event, events, depth + 1))
        return Node(items, line)
    return Node(_read_mapping(events, depth), line)


def _read_mapping(events: Iterator[Any], depth: int) -> dict[str, Node]:
    mapping: dict[str, Node] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        line = _line(event)
        key = _read(event, events, depth + 1).value
        if not isinstance(key, str):
            raise StrictYamlError("a key must be a text", line)
        if key == "<<":
            raise StrictYamlError("<< is a YAML merge key; write the values out", line)
        if key in mapping:
            raise StrictYamlError(f"{key} stands twice, first on line {mapping[key].line}; keep one", line)
        value = _read(next(events), events, depth + 1)
        mapping[key] = Node(value.value, line)
    return mapping


def _is_unclosed(error: yaml.MarkedYAMLError) -> bool:
    """Tell whether something was opened and never closed: the mistake is where it opens."""
    return "end of stream" in (error.problem or "") or "while parsing a flow" in (error.context or "")


def _explain(error: yaml.MarkedYAMLError, text: str) -> str:
    """Say what is wrong and, for the common mistakes, what to do."""
    problem = (error.problem or error.context or "not valid YAML").strip()
    mark = error.problem_mark
    lines = text.split("\n")
    line = lines[mark.line] if mark and mark.line < len(lines) else ""
    if line.startswith("\t") or "\\t" in problem:
        return f"not valid YAML: {problem}; indent with spaces"
    if "quoted scalar" in (error.context or "") and _is_unclosed(error):
        return f"not valid YAML: {problem}; close the quotes"
    if "mapping values are not allowed" in problem or "cannot start any token" in problem or "expected" in problem:
        return f'not valid YAML: {problem}; put a text that holds ":" or begins with a sign in "quotes"'
    return f"not valid YAML: {problem}"
