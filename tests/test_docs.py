"""The documentation is complete: every command, option, setting, field and exit code stands in it."""

import argparse
import re
from pathlib import Path

import pytest

from site_gen import cli
from site_gen.config import SETTINGS
from site_gen.frontmatter import KEYS

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
TEXT = "\n".join(path.read_text(encoding="utf-8") for path in DOCUMENTS)


def commands() -> dict[str, argparse.ArgumentParser]:
    for action in cli._parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    raise AssertionError("the program has no commands")


def options() -> list[str]:
    found = {
        f"{name} {option}"
        for name, command in commands().items()
        for action in command._actions
        for option in action.option_strings
        if option.startswith("--") and option != "--help"
    }
    return sorted(found)


@pytest.mark.parametrize("command", commands())
def test_commands(command: str) -> None:
    """Each command is shown as it is typed."""
    assert f"site-gen {command}" in TEXT


@pytest.mark.parametrize("option", options())
def test_options(option: str) -> None:
    """Each option is named, as code, and has help in the program."""
    command, _, name = option.partition(" ")
    action = next(action for action in commands()[command]._actions if name in action.option_strings)

    assert re.search(rf"`[^`\n]*{re.escape(name)}\b[^`\n]*`|^ .*{re.escape(name)}\b", TEXT, re.MULTILINE)
    assert action.help


@pytest.mark.parametrize("setting", SETTINGS)
def test_settings(setting: str) -> None:
    """Each setting is named, as code."""
    assert re.search(rf"`{setting}`|^{setting} = ", TEXT, re.MULTILINE)


@pytest.mark.parametrize("key", KEYS)
def test_fields(key: str) -> None:
    """Each field of the front matter is named, as code."""
    assert re.search(rf"`{key}`|^{key}: ", TEXT, re.MULTILINE)


@pytest.mark.parametrize("key", ["aliases", "same_as", "ban", "not"])
def test_authority_files(key: str) -> None:
    """So is each field of people.yml and topics.yml."""
    assert re.search(rf"`{key}`|^ +{key}: ", TEXT, re.MULTILINE)


@pytest.mark.parametrize("code", ["0", "1", "2", "3", "130"])
def test_exit_codes(code: str) -> None:
    """Each exit code is explained."""
    assert re.search(rf"^\|?\s*`?{code}`? *(?:\||  |:)", TEXT, re.MULTILINE)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links(path: Path) -> None:
    """Every link to a file of the repository leads to one."""
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
        if not re.match(r"[a-z]+:", target):
            assert (path.parent / target).exists(), target


@pytest.mark.parametrize("target", ["site", "serve", "test", "bench", "check"])
def test_make_targets(target: str) -> None:
    """Each thing that `make` does is named, and `make` knows it."""
    assert f"make {target}" in TEXT
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
