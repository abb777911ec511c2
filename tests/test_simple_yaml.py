"""The short way through YAML is the long way's equal."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from site_gen.simple_yaml import read_simple
from site_gen.yaml_events import read_events

LINES = st.sampled_from(
    [
        "a: b",
        "b: 'x'",
        'c: "x: y"',
        "d:",
        "  - x",
        "- x",
        "  - k: v",
        "    l: w",
        "  m: n",
        "",
        " ",
        "e: 12:30",
        "a: null",
        "f: a - b",
        'g: ["x", "y"]',
        "h: é (z)",
        "i: x #y",
        "j: a: b",
        'k: "\\u00e9\\n"',
        "l: ~",
        "---",
        "  n:",
        "    - o",
    ]
)
TEXTS = st.one_of(
    st.lists(LINES, max_size=8).map("\n".join), st.text(st.sampled_from("ab:- \n\"'[],#\\u0"), max_size=30)
)


@given(TEXTS)
@example('tags:\n  - one\n  - two words\nseed:\n  file: "seeds/x.txt"\n  sha256: ab12')
@example('quotes:\n  - text: "a"\n    speaker: B\n  - text: "c"\n')
@example("a: no\nb: 0x1F\nc: 1_000\nd: 2014-01-01T06:00:00+02:00")
def test_whatever_is_simple_means_the_same_to_the_parser(text: str) -> None:
    """What is read line by line is what libyaml reads; what it would refuse is left to it."""
    found = read_simple(text)
    if found is not None:
        assert found == read_events(text)


@pytest.mark.parametrize("text", ["a: 1\na: 2", "a: &b c", "a: b: c", "\ta: b", "a: 'b", "a: !x y", "a: \x85"])
def test_what_is_not_simple_is_left_to_the_parser(text: str) -> None:
    """A mistake is named by the parser, never passed over."""
    assert read_simple(text) is None


def test_generated_front_matter_is_simple() -> None:
    """Every file that conversion writes is read the short way."""
    text = 'title: "A \\"b\\""\ntags:\n  - "x"\nspeakers:\n  - name: "A"\n    aliases: ["B", "C"]\n'

    assert read_simple(text) is not None
