"""seeds/ -> content/, and what to do when both sides changed.

Conversion proposes, people decide: a page is made once, and again only when its seed has changed and nobody has
edited the page since (its seal still fits).  What a person wrote, renamed or deleted stays that way.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple

from site_gen import addresses, files
from site_gen.cards import decode_card, encode_card
from site_gen.characters import clean
from site_gen.content import Content, ContentFile, article_path, digest_of
from site_gen.errors import Problem, SeedError
from site_gen.frontmatter import dump_article, reslug
from site_gen.inputs import Inputs
from site_gen.ledger import Input
from site_gen.markup import escape_text
from site_gen.model import Article, Card, Quote, Reading, Seed, Speaker
from site_gen.parallel import run
from site_gen.records import Records
from site_gen.seeds import RawSeed, facts_path, parse_seed, read_seed, seed_path
from site_gen.slugs import slug_of


@dataclass(frozen=True, slots=True)
class Draft:
    """A file that conversion would write."""

    path: str
    """Relative to the site's root."""
    text: str
    before: str | None
    """What stands there now; None for nothing."""
    card: Card | None = None
    """Of an article; None for a version that is put beside an edited one."""


@dataclass(slots=True)
class Conversion:
    """What the seeds ask for; nothing is written yet."""

    records: Records
    """What was converted and what people have removed, as it will be."""
    drafts: list[Draft] = field(default_factory=list)
    """Content pages, and `.new` versions beside those that people have edited."""
    prunable: list[ContentFile] = field(default_factory=list)
    """Pages that nobody edited and whose seed is gone."""
    inputs: dict[str, Input] = field(default_factory=dict)
    """What the ledger is to remember anew."""
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)


# ---------------------------------------------------------------- one seed


def convert_seed(raw: RawSeed, slug: str) -> tuple[Article, tuple[Problem, ...], tuple[Problem, ...]]:
    """Return a seed's article, the warnings, and notes on each line that is not part of it.

    `slug` is that of an earlier conversion; empty: made from the title.  Raises SeedError.
    """
    from site_gen.extract import extract  # noqa: PLC0415 (its word lists take 80 ms, for builds with new seeds only)

    seed, warnings = parse_seed(raw)
    reading = extract(seed)
    card = _clean_card(reading.card)
    card = card._replace(slug=slug or slug_of(card.title), seed_file=raw.path, seed_sha256=raw.digest)
    body = "\n\n".join(escape_text(clean(seed.text[start:end])) for start, end in reading.paragraphs)
    return Article(card, body), warnings, tuple(_list_removed(seed, reading))


def _clean_card(card: Card) -> Card:
    """Return the card without what content never holds: controls, invisible characters, odd blanks."""
    texts = ("title", "source", "date_basis", "author", "lang", "rights", "summary")
    return card._replace(
        **{name: _line(getattr(card, name)) for name in texts},  # type: ignore[arg-type]
        url=_line(card.url) if addresses.is_web(_line(card.url)) else "",
        tags=tuple(map(_line, card.tags)),
        speakers=tuple(_clean_speaker(speaker) for speaker in card.speakers),
        quotes=tuple(_clean_quote(quote) for quote in card.quotes),
    )


def _clean_speaker(speaker: Speaker) -> Speaker:
    aliases = tuple(map(_line, speaker.aliases))
    return speaker._replace(name=_line(speaker.name), role=_line(speaker.role), aliases=aliases)


def _clean_quote(quote: Quote) -> Quote:
    return quote._replace(
        text=clean(quote.text),
        speaker=_line(quote.speaker or "") or None,
        cue=_line(quote.cue),
        told_by=_line(quote.told_by or "") or None,
        start=-1,
        end=-1,
    )


def _line(text: str) -> str:
    return " ".join(clean(text).split())


def _list_removed(seed: Seed, reading: Reading) -> Iterable[Problem]:
    from site_gen.extract.text import line_of  # noqa: PLC0415 (it comes with all of extract)

    for removed in reading.removed:
        line = " ".join(seed.text[removed.span.start : removed.span.end].split())
        shown = line if len(line) <= 80 else f"{line[:79]}…"
        message = f"left out of the article: {removed.reason} “{shown}”"
        yield Problem(seed_path(seed.key), line_of(seed.text, removed.span.start), message)


# ---------------------------------------------------------------- all seeds


class _Survey(NamedTuple):
    """What tells whether a seed asks for anything, as a worker has read it."""

    digest: str
    words: str
    """Digest of its words: two seeds that differ in blanks only are one article."""
    problems: tuple[Problem, ...] = ()


class _Task(NamedTuple):
    """A seed to convert."""

    key: str
    owner: ContentFile | None
    """The page it has; None for a new one."""


class _Result(NamedTuple):
    """A converted seed, as a worker sends it: two texts travel faster than an article."""

    text: str
    card: str
    warnings: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    problems: tuple[Problem, ...] = ()


def plan_conversion(inputs: Inputs, content: Content, *, reconvert: bool = False) -> Conversion:
    """Return what the seeds ask for, in the order of their keys; a seed that cannot be read is a problem.

    With `reconvert`, pages that nobody has edited are made anew although their seed is the same.
    """
    plan = Conversion(Records.read(inputs.root))
    surveys = _survey(inputs, plan)
    tasks = list(_choose(plan, surveys, content, reconvert=reconvert))
    slugs = {file.brief.slug.casefold() for file in content.articles.values()}
    results = run(partial(_convert, inputs.root), tasks, jobs=inputs.jobs, name=lambda task: seed_path(task.key))
    for task, result in zip(tasks, results, strict=True):
        plan.problems.extend(result.problems)
        plan.warnings.extend(result.warnings)
        if result.problems:
            continue
        plan.records.add(task.key)
        if task.owner is None:
            _add(plan, task.key, result, surveys[task.key].digest, slugs)
        else:
            _replace(plan, inputs.root, task.owner, result)
    return plan


def _survey(inputs: Inputs, plan: Conversion) -> dict[str, _Survey]:
    """Return the digests of all seeds that can be read; those that have not changed are not."""
    stamps = inputs.stamps
    paths = [path for path in stamps if path.startswith("seeds/") and path.endswith(".txt")]
    keys = [path.removeprefix("seeds/").removesuffix(".txt") for path in paths]
    surveys = {}
    changed = []
    for key in keys:
        path = seed_path(key)
        if fault := files.name_fault(path):
            plan.problems.append(Problem(path, 0, fault))
        elif path in inputs.known and inputs.is_known(path) and inputs.is_known(facts_path(key)):
            surveys[key] = _Survey(inputs.known[path].digest, inputs.known[path].data.decode())
        else:
            changed.append(key)
    found = run(partial(_read, inputs.root), changed, jobs=inputs.jobs, name=seed_path)
    for key, survey in zip(changed, found, strict=True):
        plan.problems.extend(survey.problems)
        if survey.problems:
            continue
        surveys[key] = survey
        plan.inputs[seed_path(key)] = Input(stamps[seed_path(key)], survey.digest, survey.words.encode())
        if facts_path(key) in stamps:
            plan.inputs[facts_path(key)] = Input(stamps[facts_path(key)], "", b"")
    return {key: surveys[key] for key in keys if key in surveys}


def _read(root: Path, key: str) -> _Survey:
    try:
        raw = read_seed(root / seed_path(key), key, seed_path(key))
    except SeedError as error:
        return _Survey("", "", error.problems)
    return _Survey(raw.digest, hashlib.sha256(b" ".join(raw.data.split())).hexdigest())


def _choose(plan: Conversion, surveys: Mapping[str, _Survey], content: Content, *, reconvert: bool) -> Iterable[_Task]:
    """Yield the seeds that need a page or a newer one; those that have one speak first."""
    owners = {file.brief.seed_file: file for file in content.articles.values() if file.brief.seed_file}
    _note_orphans(plan, owners, surveys)
    originals: dict[str, str] = {}
    for key in sorted(surveys, key=lambda key: (seed_path(key) not in owners, key)):
        digest, words, _ = surveys[key]
        original = originals.setdefault(words, key)
        owner = owners.get(seed_path(key)) or content.articles.get(key)
        if owner is not None:
            plan.records.add(key)
            is_same = owner.brief.seed_sha256 == digest
            if owner.brief.seed_file and (not is_same or (reconvert and owner.sealed)):
                yield _Task(key, owner)
        elif article_path(key) in content.broken:
            continue
        elif plan.records.was_removed(key):
            if plan.records.remove(key):
                note = "its page was deleted and stays deleted; to have it back, take its line out of content/.removed"
                plan.notes.append(Problem(seed_path(key), 0, note))
        elif original != key:
            note = f"has the same words as {seed_path(original)}; one page is enough"
            plan.notes.append(Problem(seed_path(key), 0, note))
        else:
            yield _Task(key, None)


def _note_orphans(plan: Conversion, owners: Mapping[str, ContentFile], surveys: Mapping[str, _Survey]) -> None:
    unreadable = {problem.path for problem in plan.problems}
    present = {*map(seed_path, surveys), *unreadable}
    for seed, owner in owners.items():
        if seed in present:
            continue
        hint = "build --prune removes the page" if owner.sealed else "the page was edited and stays"
        plan.notes.append(Problem(owner.path, 0, f"its seed {seed} is gone; {hint}"))
        if owner.sealed:
            plan.prunable.append(owner)


def _convert(root: Path, task: _Task) -> _Result:
    try:
        raw = read_seed(root / seed_path(task.key), task.key, seed_path(task.key))
        article, warnings, notes = convert_seed(raw, task.owner.brief.slug if task.owner else "")
    except SeedError as error:
        return _Result("", "", (), (), error.problems)
    return _Result(dump_article(article), encode_card(article.card), warnings, notes)


def _add(plan: Conversion, key: str, result: _Result, digest: str, slugs: set[str]) -> None:
    """Draft a new page; when its address is taken, it gets a piece of its seed's digest."""
    card = decode_card(result.card)
    text = result.text
    if card.slug in slugs:
        slug = f"{card.slug}-{digest[:8]}"
        text = reslug(text, card.slug, slug)
        card = card._replace(slug=slug)
    slugs.add(card.slug)
    plan.drafts.append(Draft(article_path(key), text, None, card))
    plan.notes.extend(result.notes)


def _replace(plan: Conversion, root: Path, owner: ContentFile, result: _Result) -> None:
    """Draft the newer version of a page, in its place or, if a person has edited that, beside it."""
    card = decode_card(result.card)
    before = files.read_text(root / owner.path)
    if owner.sealed:
        if before is None or digest_of(before) != owner.digest:
            message = "was saved by somebody else meanwhile and left alone; build again"
            plan.problems.append(Problem(owner.path, 0, message))
        elif result.text != before.replace("\r\n", "\n"):
            plan.drafts.append(Draft(owner.path, result.text, before, card))
            plan.notes.extend(result.notes)
        return
    beside = f"{owner.path}.new"
    if result.text != files.read_text(root / beside):
        plan.drafts.append(Draft(beside, result.text, files.read_text(root / beside)))
    message = (
        f"{card.seed_file} has changed since this page was edited; take over what you want from {beside}, "
        f"delete that file, and set sha256 under seed to {card.seed_sha256}"
    )
    plan.problems.append(Problem(owner.path, 0, message))
