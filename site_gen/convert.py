"""seeds/ -> content/, and what to do when both sides changed.

Conversion proposes, people decide: a page is made once, and again only when its seed has changed and nobody has
edited the page since (its seal still fits).  What a person wrote, renamed or deleted stays that way.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from site_gen import files
from site_gen.content import Content, ContentFile, article_path
from site_gen.errors import Problem, SeedError
from site_gen.extract import extract
from site_gen.extract.text import clean, line_of
from site_gen.frontmatter import dump_article
from site_gen.markup import escape_text
from site_gen.model import Article, Card, Quote, Reading, Seed, Speaker
from site_gen.seeds import RawSeed, parse_seed, read_seed, seed_path
from site_gen.slugs import slug_of

_CONVERTED = ".converted"
_REMOVED = ".removed"


@dataclass(frozen=True, slots=True)
class Draft:
    """A file that conversion would write."""

    path: str
    """Relative to the site's root."""
    text: str
    before: str | None
    """What stands there now; None for nothing."""


@dataclass(slots=True)
class Conversion:
    """What the seeds ask for; nothing is written yet."""

    root: Path
    drafts: list[Draft] = field(default_factory=list)
    """Content pages, and `.new` versions beside those that people have edited."""
    records: list[Draft] = field(default_factory=list)
    """The two lists that remember what was converted and what people have removed."""
    prunable: list[str] = field(default_factory=list)
    """Keys of pages that nobody edited and whose seed is gone."""
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)


# ---------------------------------------------------------------- one seed


def convert_seed(raw: RawSeed, slug: str) -> tuple[Article, tuple[Problem, ...], tuple[Problem, ...]]:
    """Return a seed's article, the warnings, and notes on each line that is not part of it.

    `slug` is that of an earlier conversion; empty: made from the title.  Raises SeedError.
    """
    seed, warnings = parse_seed(raw)
    reading = extract(seed)
    card = _clean_card(reading.card)
    card = replace(card, slug=slug or slug_of(card.title), seed_file=raw.path, seed_sha256=raw.digest)
    body = "\n\n".join(escape_text(clean(seed.text[start:end])) for start, end in reading.paragraphs)
    return Article(card, body), warnings, tuple(_list_removed(seed, reading))


def _clean_card(card: Card) -> Card:
    """Return the card without what content never holds: controls, invisible characters, odd blanks."""
    texts = ("title", "source", "url", "date_basis", "author", "lang", "rights", "summary")
    return replace(
        card,
        **{name: _line(getattr(card, name)) for name in texts},  # type: ignore[arg-type]
        tags=tuple(map(_line, card.tags)),
        speakers=tuple(_clean_speaker(speaker) for speaker in card.speakers),
        quotes=tuple(_clean_quote(quote) for quote in card.quotes),
    )


def _clean_speaker(speaker: Speaker) -> Speaker:
    aliases = tuple(map(_line, speaker.aliases))
    return replace(speaker, name=_line(speaker.name), role=_line(speaker.role), aliases=aliases)


def _clean_quote(quote: Quote) -> Quote:
    return replace(
        quote,
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
    for removed in reading.removed:
        line = " ".join(seed.text[removed.span.start : removed.span.end].split())
        shown = line if len(line) <= 80 else f"{line[:79]}…"
        message = f"left out of the article: {removed.reason} “{shown}”"
        yield Problem(seed_path(seed.key), line_of(seed.text, removed.span.start), message)


# ---------------------------------------------------------------- all seeds


def plan_conversion(root: Path, content: Content, *, reconvert: bool = False) -> Conversion:
    """Return what the seeds ask for, in the order of their keys; a seed that cannot be read is a problem.

    With `reconvert`, pages that nobody has edited are made anew although their seed is the same.
    """
    plan = Conversion(root)
    folder = root / "seeds"
    keys = files.scan(folder, ".txt") if folder.is_dir() else []
    owners = {file.article.card.seed_file: file for file in content.articles.values() if file.article.card.seed_file}
    converted = _read_list(root, _CONVERTED)
    removed = _read_list(root, _REMOVED)
    slugs = {file.article.card.slug.casefold() for file in content.articles.values()}
    originals: dict[str, str] = {}
    for key in sorted(keys, key=lambda key: (seed_path(key) not in owners, key)):
        owner = owners.get(seed_path(key)) or content.articles.get(key)
        if owner is None and key in content.broken:
            continue
        if owner is None and (key in removed or key in converted):
            if key not in removed:
                note = f"its page was deleted and stays deleted; to have it back, take {key} out of content/{_REMOVED}"
                plan.notes.append(Problem(seed_path(key), 0, note))
            removed.add(key)
            converted.discard(key)
            continue
        try:
            raw = read_seed(folder / f"{key}.txt", key, seed_path(key))
            if _is_duplicate(raw, originals, plan) and owner is None:
                continue
            if owner is None:
                _add_new(plan, raw, slugs)
            else:
                _update(plan, raw, owner, reconvert=reconvert)
        except SeedError as error:
            plan.problems.extend(error.problems)
            continue
        converted.add(key)
        removed.discard(key)
    _note_orphans(plan, owners, keys)
    plan.records = [
        draft for draft in (_list_draft(root, _CONVERTED, converted), _list_draft(root, _REMOVED, removed)) if draft
    ]
    return plan


def _is_duplicate(raw: RawSeed, originals: dict[str, str], plan: Conversion) -> bool:
    """Tell whether an earlier seed has the same words; blanks and line ends aside."""
    words = b" ".join(raw.data.split()).decode("utf-8", "replace")
    original = originals.setdefault(words, raw.key)
    if original == raw.key:
        return False
    plan.notes.append(Problem(raw.path, 0, f"has the same words as {seed_path(original)}; one page is enough"))
    return True


def _add_new(plan: Conversion, raw: RawSeed, slugs: set[str]) -> None:
    article, warnings, notes = convert_seed(raw, "")
    slug = article.card.slug
    if slug in slugs:
        slug = f"{slug}-{raw.digest[:8]}"
        article = replace(article, card=replace(article.card, slug=slug))
    slugs.add(slug)
    plan.drafts.append(Draft(article_path(raw.key), dump_article(article), None))
    plan.warnings.extend(warnings)
    plan.notes.extend(notes)


def _update(plan: Conversion, raw: RawSeed, owner: ContentFile, *, reconvert: bool) -> None:
    card = owner.article.card
    is_same = card.seed_sha256 == raw.digest
    if not card.seed_file or (is_same and not (reconvert and owner.sealed)):
        return
    article, warnings, notes = convert_seed(raw, card.slug)
    text = dump_article(article)
    path = article_path(owner.key)
    plan.warnings.extend(warnings)
    if owner.sealed:
        if text != owner.text.replace("\r\n", "\n"):
            plan.drafts.append(Draft(path, text, owner.text))
            plan.notes.extend(notes)
        return
    before = files.read_text(plan.root / f"{path}.new")
    if text != before:
        plan.drafts.append(Draft(f"{path}.new", text, before))
    message = (
        f"{raw.path} has changed since this page was edited; take over what you want from {path}.new, delete that "
        f"file, and set sha256 under seed to {raw.digest}"
    )
    plan.problems.append(Problem(path, 0, message))


def _note_orphans(plan: Conversion, owners: Mapping[str, ContentFile], keys: Iterable[str]) -> None:
    present = set(map(seed_path, keys))
    for seed, owner in owners.items():
        if seed in present:
            continue
        hint = "build --prune removes the page" if owner.sealed else "the page was edited and stays"
        plan.notes.append(Problem(article_path(owner.key), 0, f"its seed {seed} is gone; {hint}"))
        if owner.sealed:
            plan.prunable.append(owner.key)


def _read_list(root: Path, name: str) -> set[str]:
    text = files.read_text(root / "content" / name) or ""
    return {line for line in text.splitlines() if line and not line.startswith("#")}


def _list_draft(root: Path, name: str, keys: set[str]) -> Draft | None:
    heads = {
        _CONVERTED: "# Seeds that have had a page.  One that is named here and has none was deleted by a person.",
        _REMOVED: "# Seeds whose page a person has deleted.  Take a line out to have the page again.",
    }
    before = files.read_text(root / "content" / name)
    if not keys and before is None:
        return None
    text = "\n".join([heads[name], *sorted(keys), ""])
    return Draft(f"content/{name}", text, before) if text != before else None
