"""YAML without surprises: every scalar stays the text that was written, and nothing is dropped in silence.

PyYAML follows YAML 1.1, where `no` is false, `12:30` is 750, `1_000` is 1000, and the last of two equal keys wins.
Here only the structure is taken from it; what a text means is decided by who asks for it.  Anchors, aliases, merge keys
and explicit tags are refused: front matter has no use for them, bombs have.
"""

from site_gen.simple_yaml import Node, StrictYamlError, read_simple

MAX_CHARACTERS = 1_000_000


def load(text: str) -> Node:
    """Return the one document of a text.

    Raises StrictYamlError, and nothing else, for whatever cannot be read.
    """
    if len(text) > MAX_CHARACTERS:
        raise StrictYamlError(f"longer than {MAX_CHARACTERS:,} characters; shorten it", 1)
    return read_simple(text) or _read_any(text)


def _read_any(text: str) -> Node:
    from site_gen.yaml_events import read_events  # noqa: PLC0415 (20 ms that most builds need not pay)

    return read_events(text)
