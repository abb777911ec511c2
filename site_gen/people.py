"""`content/people.yml` and `content/topics.yml`: which names are one, and what they are called.

Both are lists, both optional; a person decides, the program never adds to them:

    - name: Jane Smith                    - name: European Union
      aliases: [J. Smith, Mayor Smith]      aliases: [EU, the EU]
      role: mayor of Ashford              - name: Breaking
      same_as: [https://…]                  ban: true
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import get_args

from site_gen.errors import ContentError, Problem
from site_gen.fields import Reader
from site_gen.model import SpeakerKind
from site_gen.simple_yaml import Node, StrictYamlError
from site_gen.slugs import slug_of
from site_gen.strict_yaml import load

_PERSON = ("name", "aliases", "kind", "role", "same_as", "slug", "not")
_TOPIC = ("name", "aliases", "slug", "ban")
_KINDS: tuple[SpeakerKind, ...] = get_args(SpeakerKind)


@dataclass(frozen=True, slots=True)
class Authority:
    """One person or topic, as a person wrote it down."""

    name: str
    aliases: tuple[str, ...] = ()
    slug: str = ""
    """Its address, where it is not to follow from the name."""
    kind: SpeakerKind | None = None
    """None: as the articles say."""
    role: str = ""
    same_as: tuple[str, ...] = ()
    """The same person elsewhere (schema.org sameAs)."""
    not_same: tuple[str, ...] = ()
    """Names that are never this person, whatever they look like."""
    ban: bool = False
    """Of a topic: never a tag."""


@dataclass(frozen=True, slots=True)
class Names:
    """One authority file, ready to be asked."""

    entries: tuple[Authority, ...] = ()
    _by_slug: Mapping[str, Authority | None] = field(default_factory=dict, repr=False, compare=False)

    def find(self, name: str) -> Authority | None:
        """Return the entry that a name belongs to; None where there is none, or where it fits two."""
        return self._by_slug.get(slug_of(name)) if self.entries else None


def index_names(entries: tuple[Authority, ...]) -> Names:
    """Return the names of the entries; an alias that two of them claim belongs to neither."""
    by_slug: dict[str, Authority | None] = {}
    for entry in entries:
        for alias in entry.aliases:
            slug = slug_of(alias)
            by_slug[slug] = entry if by_slug.get(slug, entry) is entry else None
    for entry in entries:
        by_slug[slug_of(entry.name)] = entry
    for entry in entries:
        for name in entry.not_same:
            if by_slug.get(slug_of(name)) is entry:
                del by_slug[slug_of(name)]
    return Names(entries, by_slug)


def parse_people(text: str, path: str) -> Names:
    """Return the people of `people.yml`.  Raises ContentError with every mistake."""
    return _parse(text, path, _PERSON)


def parse_topics(text: str, path: str) -> Names:
    """Return the topics of `topics.yml`.  Raises ContentError with every mistake."""
    return _parse(text, path, _TOPIC)


def _parse(text: str, path: str, known: tuple[str, ...]) -> Names:
    try:
        node = load(text.removeprefix("\ufeff"))
    except StrictYamlError as error:
        raise ContentError(error.message, path=path, line=error.line) from error
    read = Reader(path, 0)
    lines: dict[str, int] = {}
    entries = []
    for item in read.items("the file", node):
        entry = _read_entry(read, item, known)
        if not entry.name:
            continue
        slug = entry.slug or slug_of(entry.name)
        if slug in lines:
            message = f"{entry.name} has an entry already, on line {lines[slug]}; make them one"
            read.problems.append(Problem(path, item.line, message))
        lines.setdefault(slug, item.line)
        entries.append(entry)
    if read.problems:
        raise ContentError.of(tuple(read.problems))
    return index_names(tuple(entries))


def _read_entry(read: Reader, node: Node, known: tuple[str, ...]) -> Authority:
    fields = read.fields("an entry", node, known)
    name = read.text("name", fields.get("name"))
    if fields and not name:
        read.complain(node, "an entry has no name; add name: …")
    return Authority(
        name=name,
        aliases=read.texts("aliases", fields.get("aliases")),
        slug=read.slug(fields.get("slug")),
        kind=read.one_of("kind", fields["kind"], _KINDS) if "kind" in fields else None,
        role=read.text("role", fields.get("role")),
        same_as=read.addresses("same_as", fields.get("same_as")),
        not_same=read.texts("not", fields.get("not")),
        ban=read.flag("ban", fields.get("ban")),
    )
