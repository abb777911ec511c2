"""Who may import whom: from one's own layer or a lower one, never in a circle, and the outside world from few rooms.

An import under TYPE_CHECKING or within a function counts: it is a cycle in disguise.
"""

import ast
import re
from collections.abc import Collection
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import site_gen

PROGRAM = Path(site_gen.__file__).parent
TEMPLATES = PROGRAM.parent / "templates"
LAYERS = {
    "words and values": "characters decoding errors markup model simple_yaml slugs strict_yaml typography yaml_events",
    "pure": "addresses cards catalog commonmark extract feeds fields formats frontmatter linked_data lists markdown"
    " host_files marks naming packing pages panel parts people rankings redirects related search sitemaps variants",
    "the outside world": "assets config content files fingerprints hosting inputs ledger limits output pagefind"
    " parallel records render report seeds starter watch",
    "the build": "build check convert describe index press stages suggest",
    "the preview": "preview webserver",
    "the entrance": "__init__ __main__ cli",
}
RANK = {name: rank for rank, names in enumerate(LAYERS.values()) for name in names.split()}
RANK["config"] = RANK["model"]  # a value that all may know, with the function that reads it
WORLD = frozenset(
    [
        "asyncio",
        "ctypes",
        "fcntl",
        "glob",
        "http",
        "importlib",
        "io",
        "jinja2",
        "livereload",
        "locale",
        "multiprocessing",
        "os",
        "random",
        "secrets",
        "select",
        "shutil",
        "signal",
        "socket",
        "sqlite3",
        "ssl",
        "subprocess",
        "tempfile",
        "threading",
        "time",
        "tornado",
        "tqdm",
        "urllib.request",
        "uuid",
        "webbrowser",
    ]
)
NEVER = {"pickle", "shelve", "marshal", "dill", "requests", "httpx", "urllib.request"}
ALONE = {
    "sqlite3": {"ledger"},
    "multiprocessing": {"parallel", "preview", "watch"},  # the preview builds in a process that may die
    "yaml": {"yaml_events"},
    "jinja2": {"render", "press"},
}

Imports = dict[str, set[str]]


def sources() -> dict[str, ast.Module]:
    """Return the modules by their names within the package ("extract.text")."""
    found = {}
    for file in sorted(PROGRAM.rglob("*.py")):
        parts = file.relative_to(PROGRAM).with_suffix("").parts
        name = ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)
        found[name] = ast.parse(file.read_text(encoding="utf-8"))
    return found


MODULES = sources()


def imports_of(tree: ast.Module) -> tuple[set[str], set[str]]:
    """Return what a module imports: of the program, and from elsewhere."""
    ours: set[str] = set()
    others: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            others |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "site_gen":
            base = node.module.partition(".")[2]
            full = {f"{base}.{alias.name}".lstrip(".") for alias in node.names}
            ours |= {name if name in MODULES else base for name in full} - {""}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written out"
            others |= {str(node.module)}
    return ours, others


OURS: Imports = {name: imports_of(tree)[0] for name, tree in MODULES.items()}
OTHERS: Imports = {name: imports_of(tree)[1] for name, tree in MODULES.items()}


def rank_of(name: str) -> int:
    return RANK[name.split(".", maxsplit=1)[0]]


def is_of(module: str, family: Collection[str]) -> bool:
    """Tell whether a module is one of a family, or within one."""
    return any(module == member or module.startswith(f"{member}.") for member in family)


@pytest.mark.parametrize("name", MODULES)
def test_layers(name: str) -> None:
    """A module has a layer, and imports from it or from lower ones."""
    assert name.split(".", maxsplit=1)[0] in RANK, f"give {name} a layer in tests/test_layers.py"
    assert {other for other in OURS[name] if rank_of(other) > rank_of(name)} == set()


def test_no_circles() -> None:
    """No module imports, by whatever way, itself."""
    assert list(TopologicalSorter(OURS).static_order())


@pytest.mark.parametrize("name", [name for name in MODULES if rank_of(name) <= 1 and name != "config"])
def test_pure(name: str) -> None:
    """What is pure knows no clock, no network, no process and no disk."""
    assert {other for other in OTHERS[name] if is_of(other, WORLD)} == set()


@pytest.mark.parametrize("name", [name for name in MODULES if name.startswith("extract")])
def test_extraction_stands_alone(name: str) -> None:
    """Extraction sees one text: nothing of the site, its settings or its pages."""
    assert {other for other in OURS[name] if other.split(".")[0] not in {"extract", "model", "characters"}} == set()


def test_what_is_imported_nowhere() -> None:
    """Nothing is pickled, nothing is fetched."""
    for name, others in OTHERS.items():
        assert {other for other in others if is_of(other, NEVER)} == set(), name


@pytest.mark.parametrize("library", ALONE)
def test_what_is_imported_once(library: str) -> None:
    """One room knows the database, one the processes, one YAML, one the templates."""
    assert {name for name, others in OTHERS.items() if any(is_of(other, {library}) for other in others)} <= ALONE[
        library
    ]


def test_where_text_becomes_html() -> None:
    """`Markup` is made where HTML is, and templates never call a text safe."""
    makers = {
        name
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id == "Markup"
    }
    assert makers <= {"marks", "markdown", "render", "linked_data"}
    for template in TEMPLATES.rglob("*"):
        if template.is_file() and template.suffix in {".html", ".xml", ".json"}:
            text = template.read_text(encoding="utf-8")
            assert not re.search(r"\|\s*safe\b|autoescape\s+false|Markup\(", text), template.name
            assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", text), template.name


def test_no_code_from_text() -> None:
    """No text is ever run as a program."""
    for name, tree in MODULES.items():
        called = {
            node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert not called & {"eval", "exec", "compile", "__import__"}, name
