"""The law: after any sequence of changes, a build leaves what a build from nothing leaves, to the byte."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from site_gen.build import build
from site_gen.config import read_config
from site_gen.errors import SiteError
from site_gen.frontmatter import dump_article
from site_gen.model import Article, Card, Quote, Speaker

SEQUENCES = 2000 if os.environ.get("SITE_GEN_LONG") else 50
PEOPLE = ("Ada Lund", "Ben Okoro", "Chen Wei", "Ada  lund", "Harbour Board")
TAGS = ("Floods", "floods", "Belarus", "Sport", "C++", "C")
WORDS = [
    "the",
    "boat",
    "left",
    "at",
    "dawn",
    "and",
    "nobody",
    "on",
    "the",
    "quay",
    "could",
    "say",
    "when",
    "it",
    "would",
    "be",
    "back",
]


def article(random: Random, key: str) -> str:
    """Return a made-up content page; equal keys may get equal titles, so that addresses stay in place."""
    said = [" ".join(random.sample(WORDS, 5)) for _ in range(random.randint(0, 3))]
    names = random.sample(PEOPLE, 2)
    card = Card(
        key=key,
        title=f"Report {key} {random.choice(WORDS)}",
        slug=f"report-{key}",
        source=random.choice(("Gazette", "The Courier", "")),
        date=random.choice(("", "2021", "2022-03", "2022-03-04", "2023-05-06T07:08:09+02:00")),
        date_inferred=random.random() < 0.2,
        summary=" ".join(random.sample(WORDS, 6)),
        tags=tuple(random.sample(TAGS, random.randint(0, 3))),
        speakers=tuple(Speaker(name) for name in names),
        quotes=tuple(Quote(text, random.choice([*names, None]), "direct", "said", "high") for text in said),
        draft=random.random() < 0.1,
        aliases=tuple(f"old/{key}-{random.randint(1, 3)}/" for _ in range(random.random() < 0.2)),
    )
    body = "\n\n".join(
        f"Then “{text},” somebody said. {random.choice(WORDS)} *{random.choice(WORDS)}*" for text in said
    )
    return dump_article(Article(card, body or "Nothing was said."))


def edit(random: Random, root: Path) -> None:
    """Write an article anew."""
    if pages := sorted((root / "content/articles").glob("*.md")):
        page = random.choice(pages)
        page.write_text(article(random, page.stem), encoding="utf-8")


def append(random: Random, root: Path) -> None:
    """Add a line to an article, and give it the time it had: some tools do."""
    if pages := sorted((root / "content/articles").glob("*.md")):
        page = random.choice(pages)
        info = page.stat()
        page.write_text(page.read_text(encoding="utf-8") + f"\nAnd {random.choice(WORDS)}.\n", encoding="utf-8")
        os.utime(page, ns=(info.st_atime_ns, info.st_mtime_ns))


def add(random: Random, root: Path) -> None:
    """Add an article."""
    key = f"n{random.randint(0, 30)}"
    pages = (root / "content/articles").glob("*.md")
    if not any(f'slug: "report-{key}"\n' in page.read_text(encoding="utf-8") for page in pages if page.stem != key):
        (root / f"content/articles/{key}.md").write_text(article(random, key), encoding="utf-8")


def delete(random: Random, root: Path) -> None:
    """Delete an article."""
    if pages := sorted((root / "content/articles").glob("*.md")):
        random.choice(pages).unlink()


def rename(random: Random, root: Path) -> None:
    """Move an article to another file; its address stays."""
    if pages := sorted((root / "content/articles").glob("*.md")):
        page = random.choice(pages)
        page.rename(page.with_name(f"moved-{page.name[-12:]}"))


def change_people(random: Random, root: Path) -> None:
    """Call people by other names."""
    lines = [
        f"- name: {name}\n  aliases: [{alias}]\n"
        for name, alias in (("Ada Lund-Berg", "Ada Lund"), ("Chen", "Chen Wei"))
    ]
    (root / "content/people.yml").write_text("".join(random.sample(lines, random.randint(0, 2))), encoding="utf-8")


def change_topics(random: Random, root: Path) -> None:
    """Rename, merge or ban tags."""
    lines = ["- name: High water\n  aliases: [Floods]\n", "- name: Sport\n  ban: true\n"]
    (root / "content/topics.yml").write_text("".join(random.sample(lines, random.randint(0, 2))), encoding="utf-8")


def change_template(random: Random, root: Path) -> None:
    """Override a template, change the override, or take it away."""
    name = random.choice(("_footer.html", "_entry.html", "page.html", "static/style.css"))
    place = root / "templates" / name
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists() and random.random() < 0.5:
        place.unlink()
    else:
        place.write_text(f"<p>{random.choice(WORDS)}</p>\n", encoding="utf-8")


def change_setting(random: Random, root: Path) -> None:
    """Change how long lists are, or what the site is called."""
    text = f'[tool.site_gen]\ntitle = "{random.choice(WORDS)}"\npage_size = {random.randint(1, 4)}\n'
    base = random.choice(("", 'base_url = "https://example.org/news/"\n'))
    outputs = random.choice(("", 'outputs = ["html", "json"]\n', 'outputs = ["html", "markdown", "json"]\n'))
    outputs += random.choice(("", "news_sitemap = true\n"))
    outputs += random.choice(("", "compress = true\n"))
    outputs += random.choice(("", "", 'search = "articles"\n', 'search = "nothing"\n', 'language = "de"\n'))
    (root / "pyproject.toml").write_text(text + base + outputs, encoding="utf-8")


def change_seed(random: Random, root: Path) -> None:
    """Add, change or delete a seed."""
    seed = root / f"seeds/s{random.randint(0, 3)}.txt"
    if seed.exists() and random.random() < 0.3:
        seed.unlink()
    else:
        who, word = random.choice(PEOPLE[:3]), random.choice(WORDS)
        seed.write_text(f"Gazette\n\n\nA {word} in {seed.stem}\n\n“It was a {word},” said {who}.\n", encoding="utf-8")


def touch_output(random: Random, root: Path) -> None:
    """Spoil the output by hand: a build mends it."""
    if files := sorted(file for file in (root / "output").rglob("*") if file.is_file() and file.name != ".site_gen"):
        file = random.choice(files)
        if random.random() < 0.5:
            file.unlink()
        else:
            file.write_text("spoilt", encoding="utf-8")


def lose_ledger(random: Random, root: Path) -> None:
    """Lose or damage the memory between builds."""
    ledger = root / ".site_gen/ledger.sqlite"
    if ledger.exists():
        data = bytearray(ledger.read_bytes())
        for _ in range(random.randint(1, 40)):
            data[random.randrange(len(data))] = random.randrange(256)
        ledger.write_bytes(data)


CHANGES: tuple[Callable[[Random, Path], None], ...] = (
    *(edit, edit, append, append, add, add, delete, rename),
    *(
        change_people,
        change_topics,
        change_template,
        change_setting,
        change_seed,
        change_seed,
        touch_output,
        lose_ledger,
    ),
)


def tree(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return the files below a folder: mode and bytes of each."""
    return {
        str(file.relative_to(folder)): (file.stat().st_mode, file.read_bytes())
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def make_anew(root: Path, place: Path) -> dict[str, tuple[int, bytes]]:
    """Return the tree of a build from nothing of the same inputs."""
    shutil.copytree(root, place, ignore=shutil.ignore_patterns("output", ".site_gen"))
    build(read_config(place))
    return tree(place / "output")


@pytest.mark.parametrize("number", range(SEQUENCES))
def test_incremental_is_from_nothing(tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever was changed, alone or together, in whatever order: same paths, same bytes, same modes."""
    random = Random(number)
    monkeypatch.setattr("site_gen.search._MOST", random.choice((1, 2, 1_500)))  # articles of a block of the index
    root = tmp_path / "site"
    for folder in ("content/articles", "content/pages", "seeds"):
        (root / folder).mkdir(parents=True)
    (root / "content/pages/about.md").write_text("---\ntitle: About\n---\n\nWho we are.\n", encoding="utf-8")
    for _ in range(random.randint(0, 5)):
        add(random, root)
    build(read_config(root))
    for _ in range(random.randint(1, 4)):
        for change in random.sample(CHANGES, random.randint(1, 2)):
            change(random, root)
        try:
            is_indexed = build(read_config(root), search=random.random() < 0.8).is_indexed
        except SiteError as error:
            pytest.fail(f"a change made the site unbuildable: {error.problems}")
    if not is_indexed:
        build(read_config(root))

    assert tree(root / "output") == make_anew(root, tmp_path / "anew")


def test_workers_leave_the_same_bytes(project: Path, tmp_path: Path) -> None:
    """One worker or three: the same site."""
    for number in range(120):
        (project / f"content/articles/n{number}.md").parent.mkdir(parents=True, exist_ok=True)
        text = article(Random(number), f"n{number}")
        (project / f"content/articles/n{number}.md").write_text(text, encoding="utf-8")
    shutil.copytree(project, tmp_path / "other")

    sites = [tree_after(project, 1), tree_after(tmp_path / "other", 3)]

    assert sites[0] == sites[1]


def tree_after(root: Path, jobs: int) -> dict[str, tuple[int, bytes]]:
    """Build with a number of workers and return the tree."""
    build(replace(read_config(root), jobs=jobs))
    return tree(root / "output")


def test_nothing_new_writes_nothing(project: Path) -> None:
    """A second build touches no file of the output."""
    build(read_config(project))
    before = {file: file.stat().st_mtime_ns for file in (project / "output").rglob("*")}

    report = build(read_config(project))

    assert report.written == report.removed == 0
    assert {file: file.stat().st_mtime_ns for file in (project / "output").rglob("*")} == before
