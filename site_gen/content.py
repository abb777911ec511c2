"""The folder content/: reads every page in it, and the two authority files."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from site_gen import files
from site_gen.errors import ContentError, Problem
from site_gen.extract.text import clean
from site_gen.frontmatter import is_sealed, parse_article
from site_gen.model import Article
from site_gen.people import Names, parse_people, parse_topics
from site_gen.slugs import slug_of


@dataclass(frozen=True, slots=True)
class ContentFile:
    """One page of content/."""

    key: str
    text: str
    """As it lies on the disk."""
    article: Article
    sealed: bool
    """As the program wrote it: nobody has edited it since."""

    @property
    def digest(self) -> str:
        """SHA-256 of the file."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(slots=True)
class Content:
    """What was found, and what is wrong with it."""

    articles: dict[str, ContentFile] = field(default_factory=dict)
    pages: dict[str, ContentFile] = field(default_factory=dict)
    """Standing pages: about, imprint."""
    people: Names = field(default_factory=Names)
    topics: Names = field(default_factory=Names)
    broken: set[str] = field(default_factory=set)
    """Keys of articles that could not be read."""
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)


def article_path(key: str) -> str:
    """Return the content file of an article, relative to the site's root."""
    return f"content/articles/{key}.md"


def parse_file(key: str, text: str, path: str) -> tuple[ContentFile, tuple[Problem, ...]]:
    """Return a content file, with a slug, and its warnings.  Raises ContentError with every mistake."""
    article, warnings = parse_article(key, clean(text), path)
    if not article.card.slug:
        article = replace(article, card=replace(article.card, slug=slug_of(article.card.title)))
    return ContentFile(key, text, article, is_sealed(text)), warnings


def read_content(root: Path) -> Content:
    """Return all of a site's content; nothing is raised for a file that is wrong, it is among the problems."""
    content = Content()
    _read_folder(content, root, "articles", content.articles)
    _read_folder(content, root, "pages", content.pages)
    content.people = _read_names(content, root, "people.yml", parse_people)
    content.topics = _read_names(content, root, "topics.yml", parse_topics)
    return content


def _read_folder(content: Content, root: Path, name: str, found: dict[str, ContentFile]) -> None:
    folder = root / "content" / name
    for key in files.scan(folder, ".md") if folder.is_dir() else ():
        path = f"content/{name}/{key}.md"
        try:
            text = _read(folder / f"{key}.md", path)
            found[key], warnings = parse_file(key, text, path)
        except ContentError as error:
            content.problems.extend(error.problems)
            if name == "articles":
                content.broken.add(key)
        else:
            content.warnings.extend(warnings)


def _read_names(content: Content, root: Path, name: str, parse: Callable[[str, str], Names]) -> Names:
    path = f"content/{name}"
    try:
        return parse(_read(root / path, path), path)
    except FileNotFoundError:
        return Names()
    except ContentError as error:
        content.problems.extend(error.problems)
        return Names()


def _read(file: Path, path: str) -> str:
    try:
        return file.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ContentError(f"not UTF-8 (byte {error.start}); save it as UTF-8", path=path) from error
    except FileNotFoundError:
        raise
    except OSError as error:
        raise ContentError(f"cannot be read: {error.strerror}", path=path) from error


def double_claims(articles: Iterable[ContentFile]) -> tuple[Problem, ...]:
    """Return a problem for every two content files that say they were made from one seed."""
    owners: dict[str, str] = {}
    problems = []
    for file in articles:
        seed = file.article.card.seed_file
        if seed and seed in owners:
            message = f"{seed} has a page already, {article_path(owners[seed])}; delete one, or its seed field"
            problems.append(Problem(article_path(file.key), 0, message))
        owners.setdefault(seed, file.key)
    return tuple(problems)
