"""seeds/ -> content/: what a person wrote, moved or deleted stays that way, whatever seeds and builds do."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from site_gen.build import build
from site_gen.characters import clean
from site_gen.config import read_config
from site_gen.convert import convert_seed
from site_gen.errors import SeedError, SiteError
from site_gen.extract import extract
from site_gen.frontmatter import is_sealed, parse_article
from site_gen.markdown import render_markdown
from site_gen.report import Report
from site_gen.seeds import RawSeed, parse_seed
from site_gen.slugs import slug_fault
from tests.seen import words_of

FLOOD = 'Flood closes the road\n\nThe valley is wet. "We are wet," said Ada Marsh, the mayor.\n'
FIRE = 'Fire on the hill\n\nThe hill is dry. "We are dry," said Bo Lind, who farms there.\n'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a site of two seeds, built once."""
    seed(tmp_path, "flood", FLOOD)
    seed(tmp_path, "hill/fire", FIRE)
    make(tmp_path)
    return tmp_path


def seed(root: Path, key: str, text: str) -> Path:
    path = root / "seeds" / f"{key}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
    return path


def make(root: Path, *, prune: bool = False, reconvert: bool = False, keep_going: bool = False) -> Report:
    return build(read_config(root), prune=prune, reconvert=reconvert, keep_going=keep_going)


def page(root: Path, key: str = "flood") -> Path:
    return root / "content" / "articles" / f"{key}.md"


def edit(path: Path, before: str, after: str) -> str:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")
    return text.replace(before, after)


def content(root: Path) -> dict[str, bytes]:
    """Return every file of content/."""
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted((root / "content").rglob("*"))
        if path.is_file()
    }


def said(notes: Iterable[object]) -> str:
    return "\n".join(map(str, notes))


# ---------------------------------------------------------------- conversion


def test_a_page_for_each_seed(site: Path) -> None:
    """Each seed has its page, under the same path, sealed, and its quotations with their speakers."""
    text = page(site, "hill/fire").read_text(encoding="utf-8")
    article, _ = parse_article("hill/fire", text, "x.md")

    assert is_sealed(text)
    assert (article.card.title, article.card.slug) == ("Fire on the hill", "fire-on-the-hill")
    assert article.card.seed_file == "seeds/hill/fire.txt"
    assert [(quote.text.rstrip(","), quote.speaker) for quote in article.card.quotes] == [("We are dry", "Bo Lind")]


def test_a_second_build_changes_nothing(site: Path) -> None:
    """Building again writes nothing in content/."""
    before = content(site)
    stamps = {path: path.stat().st_mtime_ns for path in (site / "content").rglob("*")}
    make(site)

    assert content(site) == before
    assert {path: path.stat().st_mtime_ns for path in (site / "content").rglob("*")} == stamps


def test_seeds_are_never_touched(site: Path) -> None:
    """Seeds are the originals: nothing is written to them or beside them."""
    assert sorted(path.name for path in (site / "seeds").rglob("*")) == ["fire.txt", "flood.txt", "hill"]
    assert (site / "seeds" / "flood.txt").read_text(encoding="utf-8") == FLOOD


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028", "\x0b"])
def test_line_ends_do_not_matter(tmp_path: Path, newline: str) -> None:
    """The same article with other line ends is the same article."""
    seed(tmp_path, "a", FLOOD)
    seed(tmp_path / "other", "a", FLOOD.replace("\n", newline))
    for root in (tmp_path, tmp_path / "other"):
        make(root)
    one, other = (
        parse_article("a", page(root, "a").read_text(encoding="utf-8"), "x.md")[0]
        for root in (tmp_path, tmp_path / "other")
    )

    assert one.body == other.body
    assert (one.card.title, one.card.quotes) == (other.card.title, other.card.quotes)


signs = st.lists(
    st.sampled_from(
        [
            *(
                "\n",
                "\n\n",
                " ",
                "\t",
                '"',
                "“",
                "”",
                "*",
                "_",
                "#",
                "- ",
                "1. ",
                "> ",
                "`",
                "[",
                "]",
                "<b>",
                "&amp;",
                "\\",
            ),
            *("{{ 7*7 }}", "---", "|", "~~", "\u200b", "\u202e", "\x07", "\u0085", "\ufeff", "\u2028", "e\u0301"),
            *("wet", "Flood", "said", "Ada Marsh", "Mayor", "2021", "Monday", "the", "."),
        ],
    ),
    min_size=1,
    max_size=40,
).map("".join)


@settings(max_examples=25)
@given(st.text() | signs)
def test_no_word_is_lost(text: str) -> None:
    """The words of a page's body are the words of the seed, in order, less the lines that the report names."""
    raw = RawSeed("a", "seeds/a.txt", text.encode("utf-8", "replace"), b"")
    try:
        article, _, _ = convert_seed(raw, "")
    except SeedError:
        return
    source, _ = parse_seed(raw)
    reading = extract(source)
    kept = list(source.text)
    for removed in reading.removed:
        kept[removed.span.start : removed.span.end] = " " * (removed.span.end - removed.span.start)
    wanted = clean("".join(kept)).split()
    shown = words_of(render_markdown(article.body))

    title = article.card.title.split()
    assert shown == wanted or (title + shown) == wanted or shown == wanted[len(wanted) - len(shown) :]


@pytest.mark.parametrize(
    "text",
    [
        "It rained.",
        "Flood " * 900,
        "Flood closes the road",
        "It rained in Ash\nand went on raining\nuntil the river rose.\n\nNobody was hurt, the\nmayor said.",
        "Flood closes the road\nThe valley is wet.\nThe hill is dry.\nNobody was hurt.",
        '"',
        "\u201cWet,\u201d",
        "1. One\n2. Two\n\n- 30 -\n\n***\n",
        "From: a@b.org\nSubject: Flood\nContent-Type: text/plain\n\nThe valley is wet &amp; cold=20.\n",
        "\n\n\n\tFlood\n\n\n\n\u00a0\u00a0The valley is wet.\n\n\n",
    ],
    ids=lambda text: text[:12].strip(),
)
def test_odd_seeds(tmp_path: Path, text: str) -> None:
    """One line, no headline, nothing but a headline, a mail: there is a page with a title, and every word of it."""
    seed(tmp_path, "a", text)
    report = make(tmp_path)
    article, _ = parse_article("a", page(tmp_path, "a").read_text(encoding="utf-8"), "x.md")
    shown = " ".join([article.card.title, *words_of(render_markdown(article.body)), said(report.notes)])

    assert report.exit_code == 0
    assert not slug_fault(article.card.slug)
    assert set(re.findall(r"\w+", text)) <= set(re.findall(r"\w+", shown))


def test_fake_front_matter_in_a_seed(tmp_path: Path) -> None:
    """What a seed claims about itself is text, never our metadata."""
    seed(tmp_path, "a", "---\ndraft: true\nslug: ../../x\ntitle: Owned\n---\n\nThe rain came down and stayed.\n")
    make(tmp_path)
    article, _ = parse_article("a", page(tmp_path, "a").read_text(encoding="utf-8"), "x.md")

    assert not article.card.draft
    assert "/" not in article.card.slug


def test_facts_win(tmp_path: Path) -> None:
    """What the facts file states stands on the page, whatever the text says."""
    seed(tmp_path, "a", FLOOD)
    (tmp_path / "seeds" / "a.yml").write_text("title: Another\ndate: 2020-02\nauthor: Cy Dell\n", encoding="utf-8")
    make(tmp_path)
    article, _ = parse_article("a", page(tmp_path, "a").read_text(encoding="utf-8"), "x.md")

    assert (article.card.title, article.card.date, article.card.author) == ("Another", "2020-02", "Cy Dell")


# ---------------------------------------------------------------- addresses


def test_same_title(site: Path) -> None:
    """A newcomer with a title that is taken gets an address of its own; the first one's never moves."""
    published = (site / "output" / "articles" / "flood-closes-the-road" / "index.html").read_bytes()
    before = content(site)
    seed(site, "another", FLOOD.replace("wet", "soaked"))
    make(site)
    article, _ = parse_article("another", page(site, "another").read_text(encoding="utf-8"), "x.md")

    assert article.card.slug.startswith("flood-closes-the-road-")
    assert before.items() - {("content/.converted", before["content/.converted"])} <= content(site).items()
    assert b"flood-closes-the-road/" in published
    assert (site / "output" / "articles" / article.card.slug / "index.html").is_file()


def test_same_title_in_any_order(tmp_path: Path) -> None:
    """Which of two gets the plain address depends on nothing but their paths."""
    one, other = tmp_path / "one", tmp_path / "other"
    for root, keys in ((one, ("a", "b")), (other, ("b", "a"))):
        for key in keys:
            seed(root, key, FLOOD.replace("wet", f"wet {key}"))
        make(root)

    assert content(one) == content(other)


def test_an_address_in_capitals_is_taken(site: Path) -> None:
    """A slug that a person wrote in capitals is not given to another article in small letters."""
    edit(page(site), 'slug: "flood-closes-the-road"', "slug: Flood-Closes-The-Road")
    seed(site, "another", FLOOD.replace("wet", "soaked"))
    make(site)

    assert (site / "output" / "articles" / "Flood-Closes-The-Road" / "index.html").is_file()


def test_a_better_title_moves_no_address(site: Path) -> None:
    """The slug is frozen at the first conversion, through new seeds, new titles and edits."""
    seed(site, "flood", FLOOD.replace("Flood closes the road", "Road closed by flood"))
    make(site)
    text = page(site).read_text(encoding="utf-8")

    assert 'title: "Road closed by flood"' in text
    assert 'slug: "flood-closes-the-road"' in text

    edit(page(site), "Road closed by flood", "Wet road")
    make(site)
    assert (site / "output" / "articles" / "flood-closes-the-road" / "index.html").is_file()


# ---------------------------------------------------------------- duplicates


def test_the_same_article_twice(site: Path) -> None:
    """A seed with the same words as another, blanks aside, has no page of its own; the report says so."""
    seed(site, "again", FLOOD.replace("\n", "\r\n\r\n"))
    report = make(site)

    assert not page(site, "again").exists()
    assert "seeds/again.txt: has the same words as seeds/flood.txt; one page is enough" in said(report.notes)


def test_the_first_of_two_is_chosen_by_path(tmp_path: Path) -> None:
    """Of two new ones, the one whose path comes first has the page."""
    for key in ("b", "a"):
        seed(tmp_path, key, FLOOD)
    make(tmp_path)

    assert page(tmp_path, "a").exists()
    assert not page(tmp_path, "b").exists()


def test_a_double_of_a_deleted_page(site: Path) -> None:
    """A page that was deleted does not come back through a second seed with the same words."""
    seed(site, "zz-again", FLOOD)
    make(site)
    page(site).unlink()
    make(site)
    make(site)

    assert not page(site).exists()
    assert not page(site, "zz-again").exists()


# ---------------------------------------------------------------- what people do


def test_edited(site: Path) -> None:
    """An edited page is left alone, byte for byte, build after build."""
    text = edit(page(site), "The valley is wet.", "The valley is *very* wet.")
    make(site)
    make(site, reconvert=True)

    assert page(site).read_text(encoding="utf-8") == text


def test_edited_in_another_style(site: Path) -> None:
    """Line ends, comments, unknown fields and the order of fields are the person's own."""
    data = page(site).read_bytes().replace(b"\n", b"\r\n").replace(b"lang:", b"# a note\r\nweight: 3\r\nlang:")[:-2]
    page(site).write_bytes(data)
    make(site)
    seed(site, "flood", FLOOD + "\nMore rain.\n")
    make(site)

    assert page(site).read_bytes() == data


def test_edited_and_seed_changed(site: Path) -> None:
    """The new version is put beside an edited page, never published, and both are named until it is settled."""
    text = edit(page(site), "The valley is wet.", "The valley is soaked.")
    seed(site, "flood", FLOOD + "\nThe bridge is gone.\n")
    for _ in range(2):
        report = make(site)
        assert report.exit_code == 1
        assert (
            "content/articles/flood.md: seeds/flood.txt has changed since this page was edited; take over what"
            in said(report.problems)
        )

    assert page(site).read_text(encoding="utf-8") == text
    assert "The bridge is gone." in page(site).with_suffix(".md.new").read_text(encoding="utf-8")
    assert not any("bridge" in path.read_text(encoding="utf-8") for path in (site / "output").rglob("*.html"))


def test_settled(site: Path) -> None:
    """Doing as the message says settles it: the newer file taken away, the digest set."""
    edit(page(site), "The valley is wet.", "The valley is soaked.")
    seed(site, "flood", FLOOD + "\nThe bridge is gone.\n")
    (problem,) = make(site).problems
    digest = problem.message.rpartition(" ")[2]
    page(site).with_suffix(".md.new").unlink()
    line = next(line for line in page(site).read_text(encoding="utf-8").split("\n") if "sha256" in line)
    edit(page(site), line, f"  sha256: {digest}")

    assert make(site).exit_code == 0
    assert not page(site).with_suffix(".md.new").exists()


def test_seed_changed(site: Path) -> None:
    """A page that nobody edited follows its seed."""
    seed(site, "flood", FLOOD + "\nThe bridge is gone.\n")
    report = make(site)

    assert "The bridge is gone." in page(site).read_text(encoding="utf-8")
    assert report.converted == 1
    assert not report.problems


def test_facts_changed(site: Path) -> None:
    """So does it when its facts change, come or go."""
    facts = site / "seeds" / "flood.yml"
    for text in ("source: The Post\n", "source: The Times\n"):
        facts.write_text(text, encoding="utf-8")
        make(site)
        assert text.split(": ")[1].strip() in page(site).read_text(encoding="utf-8")
    facts.unlink()
    make(site)

    assert "The Times" not in page(site).read_text(encoding="utf-8")


def test_a_lost_cache(site: Path) -> None:
    """All that is remembered of people's work lies in content/: without the cache, nothing changes."""
    edit(page(site), "The valley is wet.", "The valley is soaked.")
    page(site, "hill/fire").unlink()
    make(site)
    before = content(site)
    shutil.rmtree(site / ".site_gen")
    shutil.rmtree(site / "output")
    make(site)

    assert content(site) == before


def test_a_clone(site: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """So it is in a copy of the folder, whatever a checkout does to times and line ends."""
    edit(page(site), "The valley is wet.", "The valley is soaked.")
    make(site)
    clone = tmp_path_factory.mktemp("clone")
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site)
        if path.is_file() and name.parts[0] in {"seeds", "content"}:
            (clone / name).parent.mkdir(parents=True, exist_ok=True)
            data = path.read_bytes()
            (clone / name).write_bytes(data.replace(b"\n", b"\r\n") if path.suffix == ".md" else data)
    before = content(clone)
    make(clone)

    assert content(clone) == before


def test_deleted(site: Path) -> None:
    """A page that a person deleted stays deleted, and is gone from the site."""
    page(site).unlink()
    report = make(site)
    make(site)
    seed(site, "flood", FLOOD + "\nMore.\n")
    make(site)

    assert not page(site).exists()
    assert "seeds/flood.txt: its page was deleted and stays deleted" in said(report.notes)
    assert not (site / "output" / "articles" / "flood-closes-the-road").exists()


def test_restored(site: Path) -> None:
    """Taking its line out of the list brings it back."""
    page(site).unlink()
    make(site)
    removed = site / "content" / ".removed"
    assert "\nflood\n" in removed.read_text(encoding="utf-8")
    removed.write_text(removed.read_text(encoding="utf-8").replace("\nflood\n", "\n"), encoding="utf-8")
    make(site)

    assert page(site).exists()


@pytest.mark.parametrize("key", ["#1 news", "# notes", "a\u2028b", " a ", "x" * 200, "-rf", "a'b\"c", "a%2fb", "con"])
def test_odd_names(tmp_path: Path, key: str) -> None:
    """Whatever a seed is called: it has a page, which stays deleted when it is deleted."""
    seed(tmp_path, key, FLOOD)
    report = make(tmp_path)
    assert page(tmp_path, key).exists()
    assert not report.problems
    page(tmp_path, key).unlink()
    make(tmp_path)
    make(tmp_path)

    assert not page(tmp_path, key).exists()


@pytest.mark.parametrize("name", [b"caf\xe9", b"a\nb", b"a\x0cb", b"a\rb", b"\x1b[31mred"])
def test_names_that_cannot_be_written_down(site: Path, name: bytes) -> None:
    """A name that is no line of UTF-8 text sets its seed aside; the rest is built."""
    path = os.path.join(os.fsencode(site), b"seeds", name + b".txt")  # noqa: PTH118 (bytes)
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(FLOOD.replace("wet", "odd").encode())
    report = make(site)

    assert len(report.problems) == 1
    assert "rename it" in str(report.problems[0])
    assert report.articles == 2
    "\n".join(report.lines()).encode()


def test_renamed_page(site: Path) -> None:
    """A page that a person moved is followed by the seed it names; no second one is made."""
    (site / "content" / "articles" / "archive").mkdir()
    page(site).rename(page(site, "archive/old-flood"))
    seed(site, "flood", FLOOD + "\nThe bridge is gone.\n")
    report = make(site)

    assert not page(site).exists()
    assert "The bridge is gone." in page(site, "archive/old-flood").read_text(encoding="utf-8")
    assert report.articles == 2


def test_copied_page(site: Path) -> None:
    """Two pages that claim one seed stop the build, which names both."""
    shutil.copy(page(site), page(site, "copy"))

    with pytest.raises(
        SiteError, match=r"content/articles/flood.md: seeds/flood.txt has a page already, content/articles/copy.md"
    ):
        make(site)


def test_a_page_by_hand_where_a_seed_would_go(tmp_path: Path) -> None:
    """A page that was there before the seed is the person's."""
    seed(tmp_path, "flood", FLOOD)
    page(tmp_path).parent.mkdir(parents=True)
    page(tmp_path).write_text("---\ntitle: Mine\n---\nMy words.\n", encoding="utf-8")
    make(tmp_path)

    assert page(tmp_path).read_text(encoding="utf-8") == "---\ntitle: Mine\n---\nMy words.\n"


# ---------------------------------------------------------------- seeds that go


def test_a_seed_that_is_gone(site: Path) -> None:
    """Its page stays and is reported."""
    (site / "seeds" / "flood.txt").unlink()
    report = make(site)

    assert page(site).exists()
    assert "content/articles/flood.md: its seed seeds/flood.txt is gone; build --prune removes the page" in said(
        report.notes
    )


def test_prune(site: Path) -> None:
    """--prune removes the page of a seed that is gone if nobody edited it, and only then."""
    edit(page(site, "hill/fire"), "dry.", "very dry.")
    seed(site, "third", "Third thing\n\nIt rained and rained again.\n")
    make(site)
    (site / "seeds" / "flood.txt").unlink()
    (site / "seeds" / "hill" / "fire.txt").unlink()
    make(site, prune=True)

    assert not page(site).exists()
    assert page(site, "hill/fire").exists()
    assert not (site / "output" / "articles" / "flood-closes-the-road").exists()


def test_prune_without_any_seed(site: Path) -> None:
    """When all seeds are gone, --prune removes nothing: a folder that is not mounted is no wish."""
    shutil.rmtree(site / "seeds")
    report = make(site, prune=True)

    assert page(site).exists()
    assert "there are no seeds" in said(report.problems)


def test_a_seed_that_comes_back(site: Path) -> None:
    """A seed that was away finds its page again."""
    (site / "seeds" / "flood.txt").unlink()
    make(site)
    before = content(site)
    seed(site, "flood", FLOOD)
    make(site)

    assert content(site) == before


def test_a_pruned_seed_that_comes_back(site: Path) -> None:
    """What --prune removed was not deleted by a person: with its seed it comes back."""
    (site / "seeds" / "flood.txt").unlink()
    make(site, prune=True)
    seed(site, "flood", FLOOD)
    make(site)

    assert page(site).exists()


def test_a_seed_that_cannot_be_read_any_more(site: Path) -> None:
    """Its page stays as it is, published; the seed is a problem."""
    before = page(site).read_bytes()
    (site / "seeds" / "flood.txt").write_bytes(b"\0\0\1\2binary")
    report = make(site, prune=True)

    assert page(site).read_bytes() == before
    assert report.articles == 2
    assert "seeds/flood.txt: looks binary" in said(report.problems)


# ---------------------------------------------------------------- any order of it all

KEYS = st.sampled_from(["flood", "hill/fire"])


class Desk(RuleBasedStateMachine):
    """Two seeds, and people who edit, move and delete pages while seeds come, change and go.

    Every line that a person wrote survives any order of it all, with builds and lost caches between.
    """

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp())
        self.texts = {"flood": FLOOD, "hill/fire": FIRE}
        for key, text in self.texts.items():
            seed(self.root, key, text)
        make(self.root)
        self.pages = {key: page(self.root, key) for key in self.texts}
        self.written: dict[str, list[str]] = {key: [] for key in self.texts}
        self.deleted: set[str] = set()
        self.number = 0

    def teardown(self) -> None:
        """Clear the desk."""
        shutil.rmtree(self.root)

    @rule(key=KEYS)
    def edit(self, key: str) -> None:
        """Write a line into a page."""
        path = self.pages[key]
        if path.exists():
            self.number += 1
            self.written[key].append(f"Line {self.number} by hand.")
            text = path.read_text(encoding="utf-8")
            path.write_text(f"{text}\n{self.written[key][-1]}\n", encoding="utf-8")

    @rule(key=KEYS)
    def move(self, key: str) -> None:
        """Give a page another name."""
        path = self.pages[key]
        if path.exists():
            self.number += 1
            self.pages[key] = path.rename(path.with_name(f"moved-{self.number}.md"))

    @rule(key=KEYS)
    def delete(self, key: str) -> None:
        """Delete a page."""
        if self.pages[key].exists():
            self.pages[key].unlink()
            self.written[key].clear()
            self.deleted.add(key)

    @rule(key=KEYS, version=st.integers(0, 2))
    def change_seed(self, key: str, version: int) -> None:
        """Put a seed there, in one of three versions."""
        seed(self.root, key, f"{self.texts[key]}\nVersion {version}.\n")

    @rule(key=KEYS)
    def delete_seed(self, key: str) -> None:
        """Take a seed away."""
        (self.root / "seeds" / f"{key}.txt").unlink(missing_ok=True)

    @rule()
    def lose_cache(self) -> None:
        """Delete what only saves time."""
        shutil.rmtree(self.root / ".site_gen", ignore_errors=True)

    @rule(prune=st.booleans(), reconvert=st.booleans())
    def build(self, *, prune: bool, reconvert: bool) -> None:
        """Build the site."""
        pruned = {key for key, path in self.pages.items() if not path.exists()}
        make(self.root, prune=prune, reconvert=reconvert)
        for key in pruned - self.deleted:  # removed by --prune; a seed that came back has a page where it began
            self.pages[key] = page(self.root, key)

    @invariant()
    def every_line_is_there(self) -> None:
        """No line that a person wrote is lost."""
        for key, lines in self.written.items():
            if lines:
                text = self.pages[key].read_text(encoding="utf-8")
                assert all(line in text for line in lines)

    @invariant()
    def deleted_pages_stay_deleted(self) -> None:
        """No page that a person deleted is made again."""
        for key in self.deleted:
            assert not self.pages[key].exists()
            assert not page(self.root, key).exists()


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=1000 if os.environ.get("SITE_GEN_LONG") else 15, stateful_step_count=12)
