"""The commands, run as a person runs them."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_gen.describe import to_json
from site_gen.extract import extract
from site_gen.model import Seed

COMMANDS = ("build", "serve", "check", "extract", "new")
TEXT = 'Harbour Post\n\nRoad closed\n\n14 May 2021\n\nIt rained. "We are wet," said Ada Marsh, the mayor of Ash.\n'


def run(*arguments: str | Path, cwd: Path | None = None, given: str | bytes = b"") -> subprocess.CompletedProcess[str]:
    data = given.encode() if isinstance(given, str) else given
    done = subprocess.run(
        [sys.executable, "-m", "site_gen", *arguments], cwd=cwd, input=data, capture_output=True, check=False
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


# ---------------------------------------------------------------- help


@pytest.mark.parametrize("command", COMMANDS)
def test_help(command: str) -> None:
    """Every command explains itself and each of its options."""
    said = run(command, "--help").stdout
    options = re.findall(r"^  (-[^\n]*)", said, re.MULTILINE)

    assert said.startswith(f"usage: site-gen {command}")
    assert all(re.search(rf"{re.escape(option.split()[0])}.*?\s+[a-z]", said, re.DOTALL) for option in options)


def test_help_of_all() -> None:
    """The program lists its commands and its exit codes."""
    said = run("--help").stdout

    for command in COMMANDS:
        assert re.search(rf"^    {command} +\w", said, re.MULTILINE)
    assert "exit codes:" in said


def test_version() -> None:
    """`--version` names the program and its version."""
    assert re.fullmatch(r"site-gen \d+\.\d+\.\d+\n", run("--version").stdout)


@pytest.mark.parametrize(
    "arguments", [[], ["bulid"], ["build", "--jobs", "0"], ["build", "--jobs", "many"], ["build", "extra"], ["new"]]
)
def test_misuse(arguments: list[str]) -> None:
    """A command that does not exist or an option that cannot be is explained, with exit code 2."""
    done = run(*arguments)

    assert done.returncode == 2
    assert done.stderr.startswith("usage: site-gen")


# ---------------------------------------------------------------- build and check


def test_new_build_check(tmp_path: Path) -> None:
    """A new site builds and is sound; all it lacks is its address."""
    folder = tmp_path / "my news"
    made = run("new", folder)
    built = run("build", "--strict", "--root", folder, "--base-url", "https://example.org/")
    checked = run("check", "--root", folder, "--base-url", "https://example.org/")

    assert (made.returncode, built.returncode, checked.returncode) == (0, 0, 0)
    assert (folder / ".gitignore").is_file()
    assert f"site-gen serve --root {folder}" in made.stdout
    assert re.search(
        r"^1 article, \d quotations, \d speakers; pages: \d+ written, 0 unchanged", built.stdout, re.MULTILINE
    )
    assert checked.stdout.endswith("0 problems\n")


def test_new_in_a_folder_that_is_not_empty(tmp_path: Path) -> None:
    """A folder with anything in it is left alone."""
    (tmp_path / "thesis.tex").write_text("years of work", encoding="utf-8")
    done = run("new", tmp_path)

    assert done.returncode == 2
    assert "is there already and is not empty; name a new folder" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.tex"]


def test_from_another_folder(project: Path, tmp_path: Path) -> None:
    """`--root` works from anywhere, also as a path from here; what is named with --output is taken from here, too."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    root = os.path.relpath(project, elsewhere)

    assert run("build", "--root", root, cwd=elsewhere).returncode == 0
    assert run("check", "--root", root, cwd=elsewhere).returncode == 0
    assert run("build", "--root", root, "--output", "public", cwd=elsewhere).returncode == 0
    assert (elsewhere / "public" / "index.html").is_file()
    assert (project / "output" / "index.html").is_file()


def test_here(project: Path) -> None:
    """Without --root, the site is here."""
    done = run("build", cwd=project)

    assert done.returncode == 0
    assert done.stdout.endswith("the site is in output\n")


@pytest.mark.parametrize("url", ["https://example.org/deep/down/", "https://example.org", "http://127.0.0.1:8000/"])
def test_base_url(project: Path, url: str) -> None:
    """A site may be built for any address, and checked for it."""
    assert run("build", "--base-url", url, "--root", project).returncode == 0
    assert run("check", "--base-url", url, "--root", project).returncode == 0
    assert url in (project / "output" / "sitemap.xml").read_text(encoding="utf-8")


def test_problems(project: Path) -> None:
    """Exit code 1: published, with a problem; `--strict` counts a warning as one."""
    note = project / "content" / "articles" / "editors-note.md"
    note.write_text("---\ntitel: x\ntitle: Note\n---\nx\n", encoding="utf-8")
    assert run("build", "--root", project).returncode == 0
    assert run("build", "--strict", "--root", project).returncode == 0  # "titel" and "title" both stand there
    note.write_text("---\ntitle: Note\nsumary: x\n---\nx\n", encoding="utf-8")
    assert run("build", "--root", project).returncode == 0
    assert run("build", "--strict", "--root", project).returncode == 1
    (project / "seeds" / "empty.txt").touch()
    done = run("build", "--root", project)

    assert done.returncode == 1
    assert "problem: seeds/empty.txt: empty; write the article into it, or delete it" in done.stdout


def test_nothing_published(project: Path) -> None:
    """Exit code 2: nothing published, and why."""
    done = run("build", "--output", project, "--root", project)

    assert done.returncode == 2
    assert "holds the site's sources; name a folder of its own" in done.stderr
    assert "Traceback" not in done.stderr


def test_another_build_is_running(project: Path) -> None:
    """Exit code 3: another build is running."""
    script = (
        "import sys\nfrom pathlib import Path\nfrom site_gen import files\n"
        "with files.lock(Path(sys.argv[1])):\n    print(flush=True)\n    input()\n"
    )
    command = [sys.executable, "-c", script, str(project / ".site_gen")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        done = run("build", "--root", project)
        other.communicate(b"\n")

    assert done.returncode == 3
    assert f"another build is running (process {other.pid}); wait for its end" in done.stderr


def test_check_finds_problems(project: Path) -> None:
    """`check` ends with 1 when something is wrong, and with 2 when there is no site."""
    assert run("check", "--root", project).returncode == 2
    run("build", "--root", project)
    (project / "output" / "tags" / "index.html").unlink()
    done = run("check", "--root", project)

    assert done.returncode == 1
    assert "leads nowhere" in done.stdout


def test_no_such_site(tmp_path: Path) -> None:
    """A root that is not there is named."""
    done = run("build", "--root", tmp_path / "nowhere")

    assert done.returncode == 2
    assert "no such folder; name the site's folder with --root" in done.stderr


def test_terminal_is_safe(project: Path) -> None:
    """What a title, a path or a message holds can do nothing to a terminal or a CI log."""
    name = "\x1b]0;owned\x07\r::error::x"
    (project / "seeds" / f"{name}.txt").write_text(f"{name}\n\nIt rained, and rained.\n", encoding="utf-8")
    (project / "content" / "articles" / "bad.md").write_text(
        '---\ntitle: x\ndate: "\\x1b[31m\\n::error::y"\n---\n', encoding="utf-8"
    )
    (project / "content" / "articles" / f"{name}.md").write_text("no front matter", encoding="utf-8")
    done = run("build", "--root", project)

    assert done.returncode == 2
    for line in (done.stdout + done.stderr).split("\n"):
        assert line.isprintable()
        assert not line.startswith("::")


# ---------------------------------------------------------------- extract

QUOTE = {
    "start": int,
    "end": int,
    "text": str,
    "speaker": str,
    "kind": str,
    "cue": str,
    "confidence": str,
    "told_by": str,
}
SPEAKER = {"name": str, "kind": str, "role": str, "aliases": list}
FOUND = {
    **dict.fromkeys(("id", "title", "source", "date", "date_basis", "author", "lang", "summary"), str),
    **dict.fromkeys(("tags", "speakers", "quotes"), list),
}


def assert_shape(found: dict[str, object], text: str) -> None:
    """Hold an object to what is promised to programs that read it."""
    assert set(found) == {*FOUND, "date_inferred"}
    for key, kind in FOUND.items():
        assert isinstance(found[key], kind), key
    for speaker in found["speakers"]:  # type: ignore[attr-defined]
        assert {key: type(value) for key, value in speaker.items()} == SPEAKER
    for quote in found["quotes"]:  # type: ignore[attr-defined]
        assert set(quote) == set(QUOTE)
        assert text[quote["start"] : quote["end"]] == quote["text"]
        for key, value in quote.items():
            assert isinstance(value, QUOTE[key]) or (value is None and key in {"speaker", "told_by"})


def test_extract(tmp_path: Path) -> None:
    """One file gives one object; its offsets count the characters of the file as it is."""
    (tmp_path / "road.txt").write_text(TEXT, encoding="utf-8")
    done = run("extract", tmp_path / "road.txt")
    found = json.loads(done.stdout)

    assert done.returncode == 0
    assert_shape(found, TEXT)
    assert (found["id"], found["title"], found["source"], found["date"]) == (
        "road",
        "Road closed",
        "Harbour Post",
        "2021-05-14",
    )
    assert [quote["speaker"] for quote in found["quotes"]] == ["Ada Marsh"]


def test_extract_several(tmp_path: Path) -> None:
    """Several files give a list, in their order; one that cannot be read is named, and the rest is there."""
    for name in ("b", "a"):
        (tmp_path / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    done = run("extract", tmp_path / "b.txt", tmp_path / "missing.txt", tmp_path / "a.txt")

    assert done.returncode == 1
    assert [found["id"] for found in json.loads(done.stdout)] == ["b", "a"]
    assert "missing.txt: cannot be read: No such file or directory" in done.stderr


def test_extract_from_standard_input() -> None:
    """Without a file, or with "-", the text comes from standard input."""
    for arguments in (["extract"], ["extract", "-"]):
        assert_shape(json.loads(run(*arguments, given=TEXT).stdout), TEXT)


@pytest.mark.parametrize(
    "text", ["\ufeff" + TEXT, TEXT.replace("\n", "\r\n"), "\U0001f600 " + TEXT, TEXT.replace('"', "\u0093")]
)
def test_offsets(text: str) -> None:
    """Offsets are code points of the input as it is: marks, line ends and emoji included."""
    assert_shape(json.loads(run("extract", given=text).stdout), text)


def test_extract_nested() -> None:
    """What is told within a quotation follows it, with the one who tells."""
    text = "“I told Ada Marsh, ‘Bring a boat,’ and she did,” said Bea Orr."
    _, inner = json.loads(run("extract", given=text).stdout)["quotes"]

    assert (inner["text"], inner["speaker"], inner["told_by"]) == ("Bring a boat,", "Bea Orr", "Bea Orr")


def test_extract_nothing() -> None:
    """A text that cannot be read gives nothing but a problem."""
    done = run("extract", given=b"\0\1\2\3")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "problem: -: looks binary; a seed is plain text\n"


def test_jsonl() -> None:
    """A line in, a line out, in the same order; a line that is none is named and passed over."""
    lines = [
        json.dumps({"id": "a", "text": TEXT}),
        "",
        "{",
        '{"id": 1}',
        '{"id": 7, "text": "\\ud800 \\u2028 x"}',
        "[]",
    ]
    done = run("extract", "--jsonl", given="\n".join(lines) + "\n")
    found = [json.loads(line) for line in done.stdout.split("\n") if line]

    assert done.returncode == 1
    assert [item["id"] for item in found] == ["a", "7"]
    assert_shape(found[0], TEXT)
    assert [line.split(":")[2] for line in done.stderr.splitlines()] == ["3", "4", "6"]


def test_jsonl_is_streamed() -> None:
    """An answer comes before the next question is asked."""
    command = [sys.executable, "-m", "site_gen", "extract", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(3):
            process.stdin.write(json.dumps({"id": str(number), "text": TEXT}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == str(number)


def test_explain() -> None:
    """`--explain` says in words who said what, and how that is known."""
    said = run("extract", "--explain", given=TEXT).stdout

    assert "“We are wet,”" in said
    assert "Ada Marsh (direct, high)" in said


def test_a_reader_that_has_seen_enough(tmp_path: Path) -> None:
    """A pipe that is closed early is no error to speak of."""
    (tmp_path / "in.jsonl").write_text((json.dumps({"id": "a", "text": TEXT}) + "\n") * 300, encoding="utf-8")
    command = f"{sys.executable} -m site_gen extract --jsonl {tmp_path / 'in.jsonl'} | head -n 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)

    assert json.loads(done.stdout)["id"] == "a"
    assert done.stderr == ""


@settings(max_examples=30)
@given(st.text() | st.lists(st.sampled_from([*'"“”‘’«»„\n', " said ", "Ada Marsh", "Wet. ", "told me: "])).map("".join))
def test_shape_of_anything(text: str) -> None:
    """Whatever the text is, what is read from it has the promised shape, and quotations are verbatim."""
    seed = Seed("x", text)

    assert_shape(json.loads(json.dumps(to_json(seed, extract(seed)))), text)
