"""Article <-> text of a content file, and the seal on generated files.

A content file is YAML front matter between two `---` lines, then Markdown.  `dump_article` writes every text in
double quotes as JSON does, so nothing in it can be read as something else; `parse_article` reads whatever a person
wrote and names every mistake with its line.
"""

import difflib
import hashlib
import json
import re
from collections.abc import Iterable
from typing import get_args

from site_gen import addresses
from site_gen.errors import ContentError, Problem
from site_gen.fields import Reader
from site_gen.model import Article, Card, Confidence, Quote, QuoteKind, Speaker, SpeakerKind
from site_gen.simple_yaml import Node, StrictYamlError
from site_gen.strict_yaml import load

MAX_TAGS = 50
KEYS = (
    *("title", "slug", "source", "url", "date", "date_basis", "date_inferred", "author", "lang", "rights"),
    *("summary", "tags", "speakers", "quotes", "draft", "aliases", "seed", "seal"),
)
_SPEAKER_KINDS: tuple[SpeakerKind, ...] = get_args(SpeakerKind)
_QUOTE_KINDS: tuple[QuoteKind, ...] = get_args(QuoteKind)
_CONFIDENCES: tuple[Confidence, ...] = get_args(Confidence)
_FENCE = re.compile(r"---[ \t]*(?:\n|\Z)")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_SEAL = re.compile(r"^seal: .*\n", re.MULTILINE)
_SAFE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


# ---------------------------------------------------------------- writing


def dump_article(article: Article) -> str:
    """Return the sealed text of a content file; fields that are empty are left out."""
    card = article.card
    lines = ["---"]
    for key in ("title", "slug", "source", "url", "date", "date_basis"):
        _dump_text(lines, key, getattr(card, key))
    lines += ["date_inferred: true"] * card.date_inferred
    for key in ("author", "lang", "rights", "summary"):
        _dump_text(lines, key, getattr(card, key))
    _dump_items(lines, "tags", [[f"  - {quoted(tag)}"] for tag in card.tags])
    _dump_items(lines, "speakers", map(_dump_speaker, card.speakers))
    _dump_items(lines, "quotes", map(_dump_quote, card.quotes))
    lines += ["draft: true"] * card.draft
    _dump_items(lines, "aliases", [[f"  - {quoted(f'/{alias}')}"] for alias in card.aliases])
    if card.seed_file:
        lines += ["seed:", f"  file: {quoted(card.seed_file)}", f"  sha256: {card.seed_sha256}"]
    lines += ["---", "", article.body]
    return _seal("\n".join(lines).rstrip("\n") + "\n")


def _dump_text(lines: list[str], key: str, value: str | None, indent: str = "") -> None:
    if value:
        lines.append(f"{indent}{key}: {quoted(value)}")


def _dump_items(lines: list[str], key: str, items: Iterable[list[str]]) -> None:
    blocks = [line for item in items for line in item]
    if blocks:
        lines += [f"{key}:", *blocks]


def _dump_speaker(speaker: Speaker) -> list[str]:
    lines = [f"  - name: {quoted(speaker.name)}", f"    kind: {speaker.kind}"]
    _dump_text(lines, "role", speaker.role, "    ")
    if speaker.aliases:
        lines.append(f"    aliases: [{', '.join(map(quoted, speaker.aliases))}]")
    return lines


def _dump_quote(quote: Quote) -> list[str]:
    lines = [f"  - text: {quoted(quote.text)}"]
    _dump_text(lines, "speaker", quote.speaker, "    ")
    lines.append(f"    kind: {quote.kind}")
    _dump_text(lines, "told_by", quote.told_by, "    ")
    _dump_text(lines, "cue", quote.cue, "    ")
    lines.append(f"    confidence: {quote.confidence}")
    return lines


def quoted(text: str) -> str:
    """Return the text as a JSON string, which YAML 1.2 reads alike; what YAML 1.1 would change is escaped."""
    return _SAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(text, ensure_ascii=False))


def _seal(text: str) -> str:
    head, fence, body = text.partition("\n---\n")
    return f"{head}\nseal: {_digest(text)}{fence}{body}"


def reslug(text: str, old: str, new: str) -> str:
    """Return a sealed file with another slug, sealed again."""
    head, _, rest = text.partition(f"\nslug: {quoted(old)}\n")
    seal, fence, body = rest.partition("\n---\n")
    unsealed = seal[: seal.rindex("\nseal: ")]
    return _seal(f"{head}\nslug: {quoted(new)}\n{unsealed}{fence}{body}")


def _digest(text: str) -> str:
    return hashlib.sha256(text.replace("\r\n", "\n").encode()).hexdigest()[:32]


def is_sealed(text: str) -> bool:
    """Tell whether a content file is as the program wrote it; line ends that a checkout changed do not count."""
    text = text.replace("\r\n", "\n")
    end = text.find("\n---\n", 3)
    found = _SEAL.search(text, 0, end + 1) if end > 0 else None
    if found is None:
        return False
    return found[0][6:].strip() == _digest(text[: found.start()] + text[found.end() :])


# ---------------------------------------------------------------- reading


def split_file(text: str, path: str) -> tuple[str, str]:
    """Return the front matter and the body of a content file, as text.

    Raises ContentError when the front matter has no beginning or no end.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    opening = _FENCE.match(text)
    if not opening:
        raise ContentError('no front matter; begin the file with a line "---"', path=path, line=1)
    closing = _CLOSE.search(text, opening.end())
    if not closing:
        raise ContentError('the front matter is not closed; end it with a line "---"', path=path, line=1)
    return text[opening.end() : closing.start()], text[closing.end() :].strip("\n")


def _load_fields(front: str, path: str) -> dict[str, Node]:
    try:
        node = load(f"\n{front}")  # the fence is line 1
    except StrictYamlError as error:
        raise ContentError(error.message, path=path, line=error.line) from error
    if node.value is None:
        return {}
    if not isinstance(node.value, dict):
        raise ContentError('the front matter is no mapping; write lines such as "title: …"', path=path, line=2)
    return node.value


def parse_article(key: str, text: str, path: str) -> tuple[Article, tuple[Problem, ...]]:
    """Return a content file's article, and warnings about keys that look misspelt.

    Raises ContentError with every mistake in the file.
    """
    front, body = split_file(text, path)
    fields = _load_fields(front, path)
    read = Reader(path, 0)
    title = read.text("title", fields.get("title"))
    if not title:
        at = fields.get("title", Node(None, 1))
        read.complain(at, 'the title is missing; add a line such as title: "Flood in the valley"')
    seed = read.fields("seed", fields["seed"], ("file", "sha256")) if "seed" in fields else {}
    card = Card(
        key=key,
        title=title,
        slug=read.slug(fields.get("slug")),
        source=read.text("source", fields.get("source")),
        url=read.address("url", fields.get("url")),
        date=read.date("date", fields.get("date")),
        date_basis=read.text("date_basis", fields.get("date_basis")),
        date_inferred=read.flag("date_inferred", fields.get("date_inferred")),
        author=read.text("author", fields.get("author")),
        lang=read.text("lang", fields.get("lang")),
        rights=read.text("rights", fields.get("rights")),
        summary=read.text("summary", fields.get("summary")),
        tags=read.texts("tags", fields.get("tags")),
        speakers=tuple(_read_speaker(read, node) for node in read.items("speakers", fields.get("speakers"))),
        quotes=tuple(_read_quote(read, node) for node in read.items("quotes", fields.get("quotes"))),
        draft=read.flag("draft", fields.get("draft")),
        seed_file=read.text("file", seed.get("file")),
        seed_sha256=read.text("sha256", seed.get("sha256")),
        aliases=read.aliases("aliases", fields.get("aliases")),
    )
    if read.problems:
        raise ContentError.of(tuple(read.problems))
    return Article(card, body), tuple(_warn(card, fields, path))


def alias_line(text: str, path: str, file: str) -> int:
    """Return the line on which a content file asks for an old address, by the file that is to be there; 0 for none."""
    node = _load_fields(split_file(text, path)[0], path).get("aliases")
    read = Reader(path, 0)
    lines = {read.alias("aliases", item): item.line for item in read.items("aliases", node)}
    return next((line for alias, line in lines.items() if addresses.file_of(alias) == file), 0)


def _warn(card: Card, fields: dict[str, Node], path: str) -> Iterable[Problem]:
    """Name keys that are nearly ours; others are the site owner's own business."""
    for key, node in fields.items():
        near = difflib.get_close_matches(key, KEYS, 1, 0.8) if key not in KEYS else []
        if near and near[0] not in fields:
            yield Problem(path, node.line, f"nothing reads the field {key}; did you mean {near[0]}?")
    if len(card.tags) > MAX_TAGS:
        yield Problem(
            path, fields["tags"].line, f"{len(card.tags)} tags; keep the {MAX_TAGS} that a reader would look under"
        )


def _read_speaker(read: Reader, node: Node) -> Speaker:
    if isinstance(node.value, str):
        return Speaker(read.text("speaker", node))
    fields = read.fields("a speaker", node, ("name", "kind", "role", "aliases"))
    name = read.text("name", fields.get("name"))
    if fields and not name:
        read.complain(node, "a speaker has no name; add name: …")
    return Speaker(
        name=name,
        kind=read.one_of("kind", fields.get("kind"), _SPEAKER_KINDS),
        role=read.text("role", fields.get("role")),
        aliases=read.texts("aliases", fields.get("aliases")),
    )


def _read_quote(read: Reader, node: Node) -> Quote:
    fields = read.fields("a quote", node, ("text", "speaker", "kind", "told_by", "cue", "confidence"))
    text = read.verbatim("text", fields.get("text"))
    if fields and not text.strip():
        read.complain(node, "a quote has no text; add text: …")
    return Quote(
        text=text,
        speaker=read.text("speaker", fields.get("speaker")) or None,
        kind=read.one_of("kind", fields.get("kind"), _QUOTE_KINDS),
        cue=read.text("cue", fields.get("cue")),
        confidence=read.one_of("confidence", fields.get("confidence"), _CONFIDENCES),
        told_by=read.text("told_by", fields.get("told_by")) or None,
    )
