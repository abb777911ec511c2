"""YAML without surprises: texts stay as they were written, and what we do not take is named with its line."""

import json
import re

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from site_gen.simple_yaml import Node, StrictYamlError
from site_gen.strict_yaml import MAX_CHARACTERS, load
from site_gen.yaml_events import MAX_DEPTH

Plain = str | list["Plain"] | dict[str, "Plain"] | None


def plain(node: Node) -> Plain:
    if isinstance(node.value, list):
        return [plain(item) for item in node.value]
    if isinstance(node.value, dict):
        return {key: plain(item) for key, item in node.value.items()}
    return node.value


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "NO",
        "on",
        "off",
        "y",
        "true",
        "1.10",
        "0123",
        "0x1F",
        "12:30:45",
        "1_000",
        "1e3",
        "=",
        "2024-02-30",
        ".inf",
    ],
)
def test_a_text_stays_a_text(text: str) -> None:
    """What YAML 1.1 takes for a boolean, a number or a date is the text that stands there."""
    assert plain(load(f"tag: {text}")) == {"tag": text}


@pytest.mark.parametrize("text", ["", "~", "null"])
def test_nothing(text: str) -> None:
    """A value left empty is none, and so are the two ways of writing that."""
    assert plain(load(f"tag: {text}")) == {"tag": None}


@pytest.mark.parametrize("text", ["~", "null", ""])
def test_nothing_in_quotes_is_something(text: str) -> None:
    """In quotes it is a text."""
    assert plain(load(f"tag: '{text}'")) == {"tag": text}


def test_a_key_stays_a_text() -> None:
    """`on:` is the key "on"."""
    assert plain(load("on: 1\nno: 2\n1: 3")) == {"on": "1", "no": "2", "1": "3"}


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n"])
def test_no_document(text: str) -> None:
    """A text without a document is none."""
    assert load(text) == Node(None, 1)


def test_lines() -> None:
    """A value knows the line on which its key stands, an item its own."""
    node = load("a: 1\n\nb:\n  - x\n  - y\n")

    assert isinstance(node.value, dict)
    assert node.value["b"].line == 3
    assert [item.line for item in node.value["b"].value or ()] == [4, 5]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a: 1\nb: &x 2", 2, "&x is a YAML anchor; put the text in quotes"),
        ("a: 1\nb: *x", 2, "*x is a YAML alias; write the value out, or put it in quotes"),
        ("a: !!python/object:os.system x", 1, "tag:yaml.org,2002:python/object:os.system is a YAML tag; put"),
        ("a: !secret x", 1, "!secret is a YAML tag; put the text in quotes"),
        ("a: !!binary aGk=", 1, "tag:yaml.org,2002:binary is a YAML tag; put the text in quotes"),
        ("a:\n  <<: {b: 1}", 2, "<< is a YAML merge key; write the values out"),
        ("a: 1\nb: 2\na: 3", 3, "a stands twice, first on line 1; keep one"),
        ("a:\n  b: 1\n  b: 2", 3, "b stands twice, first on line 2; keep one"),
        ("? [a, b]\n: 1", 1, "a key must be a text"),
        ("? {a: b}\n: 1", 1, "a key must be a text"),
        (": 1", 1, "not valid YAML"),
        ("a: 1\n---\nb: 2", 2, 'a second document begins here; put a text with "---" in quotes'),
        ("a: Foo: bar", 1, 'put a text that holds ":" or begins with a sign in "quotes"'),
        ("a: @home", 1, 'put a text that holds ":" or begins with a sign in "quotes"'),
        ("a: `code`", 1, 'put a text that holds ":" or begins with a sign in "quotes"'),
        ("a: %x", 1, 'put a text that holds ":" or begins with a sign in "quotes"'),
        ("a: {{ title }}", 1, "a key must be a text"),
        ("a: [b, c", 1, "not valid YAML"),
        ("a: [b, c\nd: e\n", 1, "not valid YAML"),
        ('a: "b', 1, "close the quotes"),
        ("a: 'b\nc: d\n", 1, "close the quotes"),
        ("a:\n\tb: 1", 2, "indent with spaces"),
        ("\ta: 1", 1, "indent with spaces"),
        ("a: b\n  c: d", 2, 'put a text that holds ":" or begins with a sign in "quotes"'),
        ("- a\nb: c", 2, "not valid YAML"),
        ("a: \0", 1, "not valid YAML"),
        ('a: "\\ud800"', 1, "not valid YAML"),
        ('a: "\\q"', 1, "not valid YAML"),
        ('a: "\\u12"', 1, "not valid YAML"),
        ("a: \ud800", 1, "not valid YAML"),
        ("%YAML 3.0\n---\na: b", 1, "not valid YAML"),
    ],
)
def test_what_is_not_taken(text: str, line: int, message: str) -> None:
    """Each mistake is named with its line and, where it is a common one, with what to do."""
    with pytest.raises(StrictYamlError) as caught:
        load(text)

    assert message in caught.value.message
    assert caught.value.line == line
    assert "\n" not in caught.value.message


def test_deep_nesting() -> None:
    """A text nested without end is refused, in mappings and in lists."""
    for text in ("[" * 50_000, "- " * 5_000 + "x", "{a: " * 5_000, "".join("  " * n + f"k{n}:\n" for n in range(300))):
        with pytest.raises(StrictYamlError):
            load(text)


def test_nesting_that_is_taken() -> None:
    """Twelve levels are more than front matter needs."""
    assert plain(load("[" * MAX_DEPTH + "]" * MAX_DEPTH)) is not None
    with pytest.raises(StrictYamlError, match="nested more than 12 deep; flatten it"):
        load("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))


def test_size() -> None:
    """A text of megabytes is refused before it is parsed."""
    with pytest.raises(StrictYamlError, match="longer than 1,000,000 characters; shorten it"):
        load("a" * (MAX_CHARACTERS + 1))


texts = st.text()
values = st.recursive(
    texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts.filter("<<".__ne__), inner, max_size=4),
    max_leaves=12,
)


@given(values)
def test_json_is_read_back(value: Plain) -> None:
    """What is written as JSON is read as the same texts, lists and mappings, once what YAML changes is escaped."""
    text = re.sub("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", _escape, json.dumps(value, ensure_ascii=False))

    assert plain(load(text)) == value


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


@given(st.text(st.characters(exclude_categories=())))
def test_any_text(text: str) -> None:
    """Noise is read or refused with a StrictYamlError; nothing else is ever raised."""
    try:
        load(text)
    except StrictYamlError:
        return


SYNTAX = st.lists(
    st.sampled_from(
        [*"-?:,[]{}#&*!|>'\"%@` \n\t", "---", "...", "<<", "a", "1", "~", "\u0085", "\u2028", "\ufeff", "\0", "\ud800"],
    ),
    max_size=30,
).map("".join)


@given(SYNTAX)
def test_any_syntax(text: str) -> None:
    """Neither does any mixture of YAML's own signs raise anything else."""
    try:
        load(text)
    except StrictYamlError as error:
        assert error.line >= 1  # noqa: PT017 (either outcome is allowed)


def test_both_parsers() -> None:
    """Where PyYAML comes without libyaml, its own parser reads the same."""
    text = 'title: "a: b"\ntags: [no, 1.10]\n'
    events = [
        [(type(event), getattr(event, "value", "")) for event in yaml.parse(text, Loader=loader)]
        for loader in (yaml.BaseLoader, yaml.CBaseLoader)
    ]

    assert events[0] == events[1]
