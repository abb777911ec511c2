"""The folder content/: its articles, standing pages and the two authority files.

What the ledger knows of a file that has not changed is not read again.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple

from site_gen.cards import brief_of, complete, decode_briefs, decode_card, encode_brief, encode_card, mark_of
from site_gen.characters import clean
from site_gen.config import Config
from site_gen.errors import ContentError, Problem, SiteError
from site_gen.files import name_fault
from site_gen.frontmatter import is_sealed, parse_article, split_file
from site_gen.inputs import Inputs, scan_inputs
from site_gen.ledger import Input
from site_gen.model import Brief, Card, Entry
from site_gen.parallel import run
from site_gen.people import Names, parse_people, parse_topics
from site_gen.slugs import slug_fault, slug_of


class ContentFile(NamedTuple):
    """One page of content/; its body stays on the disk, and its card is read when somebody asks for it."""

    path: str
    """Relative to the site's root."""
    brief: Brief
    digest: str
    """SHA-256 of the file."""
    encoded: bytes
    """Its card (`cards.encode_card`)."""
    sealed: bool
    """As the program wrote it: nobody has edited it since."""
    warnings: tuple[Problem, ...] = ()

    @property
    def key(self) -> str:
        """Path below its folder, without suffix."""
        return self.brief.key

    @property
    def card(self) -> Card:
        """All that its front matter says."""
        return decode_card(self.encoded)


_PLAIN_HEADS: dict[bytes, tuple[bool, list[tuple[int, str]]]] = {
    b"[true,[]]": (True, []),
    b"[false,[]]": (False, []),
}
"""The first line of nearly every file that the ledger remembers."""


@dataclass(slots=True)
class Content:
    """What was found, and what is wrong with it."""

    articles: dict[str, ContentFile] = field(default_factory=dict)
    """By key."""
    pages: dict[str, ContentFile] = field(default_factory=dict)
    """Standing pages: about, imprint; by key."""
    people: Names = field(default_factory=Names)
    topics: Names = field(default_factory=Names)
    broken: set[str] = field(default_factory=set)
    """Paths of files that could not be read."""
    inputs: dict[str, Input] = field(default_factory=dict)
    """What the ledger is to remember anew."""
    problems: list[Problem] = field(default_factory=list)

    @property
    def warnings(self) -> list[Problem]:
        """What looks misspelt, in all files."""
        return [warning for file in self.files for warning in file.warnings]

    @property
    def files(self) -> tuple[ContentFile, ...]:
        """All files, articles first."""
        return (*self.articles.values(), *self.pages.values())

    def entries(self, *, drafts: bool) -> list[Entry]:
        """Return the articles as the catalog takes them."""
        files = (file for file in self.articles.values() if drafts or not file.brief.draft)
        return [Entry(file.brief, file.digest, partial(decode_card, file.encoded)) for file in files]


def article_path(key: str) -> str:
    """Return the content file of an article, relative to the site's root."""
    return f"content/articles/{key}.md"


# ---------------------------------------------------------------- one file


def take_down(path: str, text: str) -> tuple[str, bytes]:
    """Return the digest of a content file, and what it says in lines that the ledger and workers can carry.

    Raises ContentError with every mistake.
    """
    _, folder, key = path.removesuffix(".md").split("/", 2)
    if fault := name_fault(path):
        raise ContentError(fault, path=path)
    if folder == "pages" and (fault := next(filter(None, map(slug_fault, key.split("/"))), "")):
        raise ContentError(f"its name is its address, but {fault}; rename the file", path=path)
    article, problems = parse_article(key, clean(text), path)
    card = complete(article.card if article.card.slug else article.card._replace(slug=slug_of(article.card.title)))
    head = json.dumps(
        [is_sealed(text), [(warning.line, warning.message) for warning in problems]], separators=(",", ":")
    )
    encoded = encode_card(card)
    lines = (head, encode_brief(brief_of(card, mark_of(encoded))), encoded)
    return digest_of(text), "\n".join(lines).encode()


def recall(notes: Sequence[tuple[str, str, bytes]]) -> Iterator[ContentFile]:
    """Yield the files that `take_down` wrote down, each given by its path, its digest and what was written."""
    lines = [data.split(b"\n") for _, _, data in notes]
    for (path, digest, _), line, brief in zip(notes, lines, decode_briefs([line[1] for line in lines]), strict=True):
        sealed, warnings = _PLAIN_HEADS.get(line[0]) or json.loads(line[0])
        problems = tuple(Problem(path, number, message) for number, message in warnings)
        yield ContentFile(path, brief, digest, line[2], sealed, problems)


def digest_of(text: str) -> str:
    """Return the digest of a content file's text."""
    return hashlib.sha256(text.encode()).hexdigest()


def read_body(root: Path, file: ContentFile) -> str:
    """Return the Markdown of a content file.  Raises ContentError when it is not the file that was read before."""
    text = _read_text(root, file.path)
    if digest_of(text) != file.digest:
        raise ContentError("was saved while the site was being built; build again", path=file.path)
    return split_file(clean(text), file.path)[1]


def _read_text(root: Path, path: str) -> str:
    try:
        with open(f"{root}/{path}", "rb", buffering=0) as file:  # noqa: PTH123 (half of Path's time, twice a page)
            return file.read().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ContentError(f"not UTF-8 (byte {error.start}); save it as UTF-8", path=path) from error
    except OSError as error:
        raise ContentError(f"cannot be read: {error.strerror}", path=path) from error


class _Read(NamedTuple):
    """A file as a worker has read it: bytes travel faster than a card."""

    digest: str
    data: bytes
    problems: tuple[Problem, ...] = ()


def _read_file(inputs: Inputs, path: str) -> _Read:
    try:
        text = _read_text(inputs.root, path)
        known = inputs.known.get(path)
        if known and known.digest == digest_of(text):  # touched, checked out again, or too young to be told
            return _Read(known.digest, known.data)
        return _Read(*take_down(path, text))
    except ContentError as error:
        return _Read("", b"", error.problems)


# ---------------------------------------------------------------- the folder


def read_content(inputs: Inputs) -> Content:
    """Return all of a site's content; nothing is raised for a file that is wrong, it is among the problems."""
    content = Content()
    root = inputs.root
    paths = [path for path in inputs.stamps if path.startswith(("content/articles/", "content/pages/"))]
    changed = [path for path in paths if not inputs.is_known(path)]
    read = dict(zip(changed, run(partial(_read_file, inputs), changed, jobs=inputs.jobs), strict=True))
    notes = []
    for path in paths:
        if path in read:
            digest, data, problems = read[path]
            if problems:
                content.problems.extend(problems)
                content.broken.add(path)
                continue
            content.inputs[path] = Input(inputs.stamps[path], digest, data)
        else:
            _, digest, data = inputs.known[path]
        notes.append((path, digest, data))
    for file in recall(notes):
        files = content.articles if file.path.startswith("content/articles/") else content.pages
        files[file.key] = file
    content.people = _read_names(content, root, "content/people.yml", parse_people)
    content.topics = _read_names(content, root, "content/topics.yml", parse_topics)
    content.problems += _double_claims(content.articles.values())
    return content


def read_all(config: Config) -> Content:
    """Return all of a site's content, read anew whatever the ledger knows.  Raises SiteError when a file is wrong."""
    content = read_content(Inputs(config.root, config.jobs, scan_inputs(config), {}))
    if content.problems:
        raise SiteError.of(tuple(content.problems))
    return content


def _read_names(content: Content, root: Path, path: str, parse: Callable[[str, str], Names]) -> Names:
    try:
        return parse(_read_text(root, path), path) if (root / path).exists() else Names()
    except ContentError as error:
        content.problems.extend(error.problems)
        return Names()


def _double_claims(articles: Iterable[ContentFile]) -> list[Problem]:
    """Return a problem for every two content files that say they were made from one seed."""
    owners: dict[str, str] = {}
    problems = []
    for file in articles:
        seed = file.brief.seed_file
        if seed and seed in owners:
            message = f"{seed} has a page already, {owners[seed]}; delete one, or its seed field"
            problems.append(Problem(file.path, 0, message))
        owners.setdefault(seed, file.path)
    return problems
