"""What can be found: records and blocks, the index made of them, and when it is made again."""

import gzip
import json
import shutil
import stat
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import cbor2
import pytest

from site_gen.build import build
from site_gen.catalog import build_catalog
from site_gen.config import read_config
from site_gen.frontmatter import dump_article
from site_gen.model import Article, Card, Catalog, Quote, Speaker
from site_gen.pagefind import index_records
from site_gen.parts import Parts
from site_gen.people import Names
from site_gen.report import Report
from site_gen.search import Record, plan_blocks, records_of
from tests.entries import entry_of

SAID = Quote("No boat leaves today", "Ada Lund", "direct", "said", "low")
TOLD = Quote("go home", "Ben Okoro", "nested", "told", "high", told_by="Ada Lund")
NOBODYS = Quote("a bad sign", None, "partial", "called", "high")
CARD = Card(
    "ferry",
    "Storm holds the ferry",
    "storm-holds-the-ferry",
    source="Quay News",
    date="2022-03-04",
    lang="en",
    tags=("Storms", "Ferries"),
    speakers=(Speaker("Ada Lund"), Speaker("Ben Okoro")),
    quotes=(SAID, TOLD, NOBODYS),
)


def records(card: Card = CARD, body: str = "*Words* of the text", *, quotations: bool = True) -> list[Record]:
    catalog = build_catalog([entry_of(card)], Names(), Names())
    return list(records_of(catalog.entries[0], Parts.of(catalog), body, quotations=quotations))


# ---------------------------------------------------------------- records


def test_an_article_is_found_by_its_words() -> None:
    """The words of its text, what it is called, who published it, what it is about."""
    article = records()[0]

    assert article.url.startswith("articles/storm-holds-the-ferry/?")
    assert article.content == "Words of the text"
    assert article.meta == {"title": CARD.title, "source": "Quay News", "tags": "Storms, Ferries"}


def test_a_quotation_leads_to_its_place() -> None:
    """It is a result of its own, with who said it, and how sure that is."""
    _, said, told, nobodys = records()

    assert said.url.startswith("articles/storm-holds-the-ferry/?")
    assert "#q-" in said.url
    assert "perhaps=1" in said.url
    assert said.content == SAID.text
    assert said.meta == {"speaker": "Ada Lund", "article": CARD.title}
    assert "told=Ada+Lund" in told.url
    assert "speaker" not in nobodys.meta


def test_what_results_are_narrowed_down_by() -> None:
    """Kind, speaker, topic, source and year: of a quotation its own speaker, of an article all it quotes."""
    article, said, told, nobodys = records()

    assert sorted(article.filters["speaker"]) == ["Ada Lund", "Ben Okoro"]
    assert [tuple(r.filters["speaker"]) for r in (said, told, nobodys)] == [("Ada Lund",), ("Ben Okoro",), ()]
    for record in (article, said, told, nobodys):
        assert tuple(record.filters["tag"]) == CARD.tags
        assert tuple(record.filters["year"]) == ("2022",)
        assert record.sort == {"date": "2022-03-04"}


def test_an_undated_article_is_found_when_ordered_by_date() -> None:
    """A record without a key would not be found at all, so it has one before every date."""
    record = records(CARD._replace(date=""))[0]

    assert record.sort["date"] < "1000"
    assert tuple(record.filters["year"]) == ()


def test_a_headline_alone_can_be_found() -> None:
    """An article without a text is found by its headline."""
    assert records(body="")[0].content == CARD.title


def test_articles_only() -> None:
    """Quotations can be left out, to have fewer files."""
    assert len(records(quotations=False)) == 1


def test_words_without_blanks_between_them() -> None:
    """Of Chinese and Japanese each sign is a word, and signs of punctuation stay where they are."""
    assert records(body="大桥关闭。BBC报道, yes")[0].content == "大 桥 关 闭。 B B C 报 道, yes".replace("B B C", "BBC")


# ---------------------------------------------------------------- blocks


def catalog_of(numbers: range) -> Catalog:
    cards = [
        Card(f"a{n}", f"T{n}", f"t{n}", date=f"{1900 + n // 300}-{1 + n // 25 % 12:02}-{1 + n % 25:02}")
        for n in numbers
    ]
    return build_catalog([entry_of(card) for card in cards], Names(), Names())


def test_a_small_site_is_one_block() -> None:
    """Few articles are one index."""
    assert len(plan_blocks(catalog_of(range(150)), "")) == 1
    assert plan_blocks(catalog_of(range(0)), "") == []


def test_blocks_follow_each_other_in_time() -> None:
    """Every article is in one block, and what is in a later block is not older."""
    blocks = plan_blocks(catalog_of(range(6000)), "")
    dates = [entry.brief.date for block in blocks for entry in block.entries]

    assert len(dates) == 6000
    assert dates == sorted(dates)
    assert 4 < len(blocks) < 30
    assert len({block.folder for block in blocks}) == len(blocks)


def test_another_article_changes_one_block() -> None:
    """Wherever an article comes in or goes, nearly all other blocks stay as they were."""
    before = {block.key for block in plan_blocks(catalog_of(range(6000)), "")}
    newer = {block.key for block in plan_blocks(catalog_of(range(6001)), "")}
    fewer = {block.key for block in plan_blocks(catalog_of(range(3, 6000)), "")}

    assert len(newer - before) == 1
    assert len(fewer - before) <= 2


# ---------------------------------------------------------------- the index


def many(number: int) -> list[Record]:
    random = Random(number)
    words = ["boat", "quay", "dawn", "storm", "harbour", "ferry", "captain", "rope", "gull", "tide"]
    return [
        Record(
            f"articles/a{n}/?date=2022",
            " ".join(random.choices(words, k=30)),
            {"title": f"A {n}"},
            {"kind": ("article",), "speaker": tuple(random.sample(words, 3)), "year": (str(2000 + n % 20),)},
            {"date": str(n)},
        )
        for n in range(number)
    ]


def test_the_same_records_are_the_same_files() -> None:
    """Pagefind writes the values of filters in another order each time; what we publish is the same to the byte."""
    first, *others = (index_records(many(120), "en") for _ in range(4))

    assert others == [first] * 3


def test_names_in_the_index_hold() -> None:
    """The entry names a meta file that is there, and that the filters' files that are there, their values in order."""
    files = index_records(many(50), "en")
    entry = json.loads(files["pagefind-entry.json"])
    meta = cbor2.loads(gzip.decompress(files[f"pagefind.{entry['languages']['en']['hash']}.pf_meta"])[12:])
    named = {f"filter/{name}.pf_filter" for _, name in meta[3]}

    assert {file for file in files if file.startswith("filter/")} == named
    for file in named:
        _, values = cbor2.loads(gzip.decompress(files[file])[12:])
        assert values == sorted(values)
    assert "pagefind.js" in files
    assert not [file for file in files if "ui" in file or "highlight" in file]


@pytest.mark.parametrize("language", ["en", "pt-br", "de", "be", "zh", "xx"])
def test_any_language(language: str) -> None:
    """A site in a language that Pagefind knows nothing of can be searched, too."""
    files = index_records(many(3), language)
    (about,) = json.loads(files["pagefind-entry.json"])["languages"].values()

    assert about["page_count"] == 3
    assert f"wasm.{about['wasm'] or 'unknown'}.pagefind" in files


def test_hostile_words() -> None:
    """Whatever a text holds, it can be found by its words; a text without any is no mistake."""
    nasty = [
        "",
        "\0",
        "<script>alert(1)</script>",
        "x" * 300_000,
        "\ud800",
        "𝕏" * 500,
        "\u202e",
        '","',
        "a b " * 40_000,
    ]
    found = [
        Record(f"a{n}/", text, {"title": text[:9000]}, {"tag": (text[:500],)}, {"date": "0"})
        for n, text in enumerate(nasty)
    ]

    assert sum(file.startswith("fragment/") for file in index_records(found, "en")) == 4
    assert index_records([Record("a/", "?!", {}, {}, {"date": "0"})], "en") == {}


# ---------------------------------------------------------------- the build


def index_of(root: Path) -> dict[str, tuple[int, bytes]]:
    """Return time and bytes of every file of the index."""
    folder = root / "output/search/index"
    return {
        str(file.relative_to(folder)): (file.stat().st_mtime_ns, file.read_bytes())
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def rebuild(root: Path, **options: bool) -> Report:
    return build(read_config(root), **options)


def write(root: Path, card: Card, body: str) -> None:
    file = root / f"content/articles/{card.key}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(dump_article(Article(card, body)), encoding="utf-8")


def no_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str) -> None:
    """Put a program of our own in Pagefind's place, or none."""
    program = tmp_path / "program"
    if script:
        program.write_text(f"#!{sys.executable}\n{script}")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr("pagefind_bin.get_executable", lambda: program)


def test_what_is_not_indexed_again(project: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """While what can be found is the same, Pagefind is not asked: not for a template, a setting or another field."""
    write(project, CARD, "Words.")
    rebuild(project)
    before = index_of(project)
    no_program(monkeypatch, tmp_path, "")
    (project / "templates").mkdir(exist_ok=True)
    (project / "templates/_footer.html").write_text("<p>Another footer</p>")
    settings = project / "pyproject.toml"
    settings.write_text(settings.read_text().replace("Courier", "Messenger"))
    write(project, CARD._replace(rights="Ours", summary="In short."), "Words.")

    assert rebuild(project).problems == []
    assert index_of(project) == before


def test_an_edit_is_found(project: Path) -> None:
    """What has changed is in the index, what is the same keeps its files, and what is gone is removed."""
    write(project, CARD, "Words.")
    rebuild(project)
    before = index_of(project)
    write(project, CARD, "Words about a kingfisher.")
    rebuild(project)
    after = index_of(project)
    same = [file for file in before if file in after and "fragment" in file]

    assert len(same) > 10
    assert all(before[file] == after[file] for file in same)
    assert len(after) == len(before)
    assert after.keys() != before.keys()


def test_a_spoilt_index_is_mended(project: Path) -> None:
    """A file of it that somebody has touched is made again."""
    rebuild(project)
    before = {file: data for file, (_, data) in index_of(project).items()}
    victim = min((project / "output/search/index").rglob("*.pf_fragment"))
    victim.write_bytes(b"spoilt")
    rebuild(project)

    assert {file: data for file, (_, data) in index_of(project).items()} == before


def test_any_number_of_workers(project: Path, tmp_path: Path) -> None:
    """The index is the same for one worker and for three."""
    for n in range(450):
        write(project, CARD._replace(key=f"n{n}", slug=f"n{n}", date=f"20{n % 90 + 10}"), f"Words {n}.")
    shutil.copytree(project, tmp_path / "other")
    build(replace(read_config(project), jobs=1))
    build(replace(read_config(tmp_path / "other"), jobs=3))
    indexes = [{file: data for file, (_, data) in index_of(root).items()} for root in (project, tmp_path / "other")]

    assert indexes[0] == indexes[1]


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("", "pip install pagefind-bin"),
        ("raise SystemExit(1)", "is there enough memory?"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "is there enough memory?"),
    ],
)
def test_without_pagefind(
    project: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str, said: str
) -> None:
    """The site is built, a problem says what to do, the search page leads elsewhere; and the next build tries again."""
    no_program(monkeypatch, tmp_path, script)
    report = rebuild(project)
    page = (project / "output/search/index.html").read_text(encoding="utf-8")

    assert [said in str(problem) for problem in report.problems] == [True]
    assert report.exit_code == 1
    assert index_of(project) == {}
    assert "no index" in page
    assert (project / "output/index.html").exists()

    monkeypatch.undo()

    assert rebuild(project).problems == []
    assert index_of(project)


def test_the_index_may_wait(project: Path) -> None:
    """On request a build leaves the index as it was, and the next one without that request makes it."""
    assert not rebuild(project, search=False).is_indexed
    assert index_of(project) == {}

    rebuild(project)
    before = index_of(project)
    write(project, CARD, "Words.")

    assert not rebuild(project, search=False).is_indexed
    assert index_of(project) == before

    assert rebuild(project).is_indexed
    assert index_of(project) != before


def test_a_site_without_a_word(tmp_path: Path) -> None:
    """Where nothing can be found, nothing is indexed, and the search page leads elsewhere."""
    write(tmp_path, Card("a", "?!", "a"), "…")

    assert rebuild(tmp_path).problems == []
    assert index_of(tmp_path) == {}
    assert "no index" in (tmp_path / "output/search/index.html").read_text(encoding="utf-8")


def test_no_search(project: Path) -> None:
    """Without search there is no page, no index, no field, and the policy allows no WebAssembly."""
    rebuild(project)
    build(replace(read_config(project), search="nothing"))
    output = project / "output"

    assert not (output / "search").exists()
    assert "wasm" not in (output / "_headers").read_text()
    for page in ("index.html", "404.html"):
        assert "search/" not in (output / page).read_text(encoding="utf-8")


def test_the_policy_allows_what_searches(project: Path) -> None:
    """With search, WebAssembly may run, and forms may lead within the site; nothing else is allowed."""
    rebuild(project)
    policy = next(line for line in (project / "output/_headers").read_text().split("\n") if "Content-Security" in line)

    assert "script-src 'self' 'wasm-unsafe-eval';" in policy
    assert "unsafe-inline" not in policy
