"""Settings: what may be written, and what is said when it is wrong."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.config import SETTINGS, read_config
from site_gen.errors import ConfigError


def settings_of(root: Path, text: str) -> Path:
    (root / "pyproject.toml").write_text(text, encoding="utf-8")
    return root


def complaints(root: Path, line: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        read_config(settings_of(root, f"[tool.site_gen]\n{line}\n"))
    return [str(problem) for problem in caught.value.problems]


def test_without_a_file(tmp_path: Path) -> None:
    """A folder without settings is a site: everything has a default."""
    config = read_config(tmp_path)

    assert (config.root, config.output) == (tmp_path, tmp_path / "output")
    assert (config.title, config.language, config.page_size, config.prefix) == ("News", "en", 20, "/")


def test_settings_are_read(tmp_path: Path) -> None:
    """What stands in the table is what the site gets."""
    text = '[tool.site_gen]\ntitle = "  The Quay "\noutput = "../public"\npage_size = 7\nfeed_size = 3\njobs = 2\n'
    config = read_config(settings_of(tmp_path, text))

    assert (config.title, config.page_size, config.feed_size, config.jobs) == ("The Quay", 7, 3, 2)
    assert tmp_path.parent / "public" == config.output


@pytest.mark.parametrize(
    ("written", "url", "prefix"),
    [
        ("", "", "/"),
        ("https://example.org", "https://example.org/", "/"),
        ("  https://example.org/news  ", "https://example.org/news/", "/news/"),
        ("http://localhost:8000/a/b/", "http://localhost:8000/a/b/", "/a/b/"),
    ],
)
def test_base_url(tmp_path: Path, written: str, url: str, prefix: str) -> None:
    """An address gets its closing slash, and what follows the host is the path under which the site lives."""
    config = read_config(settings_of(tmp_path, f'[tool.site_gen]\nbase_url = "{written}"\n'))

    assert (url, prefix) == (config.base_url, config.prefix)


@pytest.mark.parametrize(
    "written",
    [
        "example.org",
        "//example.org/",
        "javascript:alert(1)//x.example/",
        "ftp://example.org/",
        "file:///srv/site/",
        "https://",
        "https://example.org/?q=1",
        "https://example.org/#top",
        "https://example.org/a b/",
        "https://example.org//news/",
        "https://example.org/news/../x/",
        "https://example.org:port/",
        "https://[::1/",
        "https://user:secret@example.org/",
        'https://example.org/\\"onload=x',
    ],
)
def test_bad_base_url(tmp_path: Path, written: str) -> None:
    """What is no plain address of a site is refused, with an example of one."""
    (complaint,) = complaints(tmp_path, f'base_url = "{written}"')

    assert complaint.startswith('pyproject.toml:2: base_url takes an address such as "https://example.org/news/"')


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("titel = 'x'", "pyproject.toml:2: no setting is called titel; did you mean title?"),
        ("theme = 'x'", "pyproject.toml:2: no setting is called theme; there are title,"),
        ("title = 3", "pyproject.toml:2: title takes a text on one line; it is 3"),
        ('title = "a\\nb"', "pyproject.toml:2: title takes a text on one line"),
        ('title = "a\\u0007b"', "pyproject.toml:2: title takes a text on one line"),
        ('title = "a\\u202eb"', "pyproject.toml:2: title takes a text on one line"),
        ("page_size = 0", "pyproject.toml:2: page_size takes a whole number from 1 to 1000; it is 0"),
        ("page_size = true", "pyproject.toml:2: page_size takes a whole number"),
        ("page_size = '20'", "pyproject.toml:2: page_size takes a whole number"),
        ("feed_size = 20.0", "pyproject.toml:2: feed_size takes a whole number"),
        ("jobs = -1", "pyproject.toml:2: jobs takes a whole number from 0"),
        ("language = 'English'", "pyproject.toml:2: language takes a language tag"),
        ("language = 'e'", "pyproject.toml:2: language takes a language tag"),
        ("cname = 'https://x.org'", "pyproject.toml:2: cname takes a domain"),
        ("cname = 'localhost'", "pyproject.toml:2: cname takes a domain"),
        ("output = ''", "pyproject.toml:2: output takes a folder as it is called, without ~ or $, such as"),
        ("output = '~/public'", "pyproject.toml:2: output takes a folder as it is called, without ~ or $, such as"),
        ("output = '$HOME/public'", "pyproject.toml:2: output takes a folder as it is called, without ~ or $, such as"),
        ("drafts = true", "pyproject.toml:2: no setting is called drafts"),
        ("root = '/'", "pyproject.toml:2: no setting is called root"),
        ("title = ", "pyproject.toml:2: not valid TOML"),
        ("title = 'a'\ntitle = 'b'", "pyproject.toml:3: not valid TOML"),
    ],
)
def test_mistakes(tmp_path: Path, line: str, expected: str) -> None:
    """A setting that cannot be used is named with its line, what it takes, and the name that was probably meant."""
    (complaint,) = complaints(tmp_path, line)

    assert complaint.startswith(expected)


def test_all_mistakes_at_once(tmp_path: Path) -> None:
    """Nobody has to run the program twice to find two mistakes."""
    assert len(complaints(tmp_path, "titel = 'x'\npage_size = 0\nbase_url = 'x'")) == 3


def test_no_table(tmp_path: Path) -> None:
    """`tool.site_gen = 3` is a mistake of its own kind."""
    with pytest.raises(ConfigError, match=r"pyproject.toml: tool.site_gen is no table"):
        read_config(settings_of(tmp_path, "[tool]\nsite_gen = 3\n"))


def test_tool_is_no_table(tmp_path: Path) -> None:
    """`tool = 3` is as wrong."""
    with pytest.raises(ConfigError, match=r"pyproject.toml: tool.site_gen is no table"):
        read_config(settings_of(tmp_path, "tool = 3\n"))


def test_not_utf8(tmp_path: Path) -> None:
    """A file in another encoding is named."""
    (tmp_path / "pyproject.toml").write_bytes(b"[tool.site_gen]\ntitle = '\xff'\n")

    with pytest.raises(ConfigError, match=r"pyproject.toml: cannot be read"):
        read_config(tmp_path)


def test_no_folder(tmp_path: Path) -> None:
    """A root that is not there is named, with the option that names one."""
    with pytest.raises(ConfigError, match=r"no such folder; .*--root"):
        read_config(tmp_path / "nowhere")


def test_command_line_wins(tmp_path: Path) -> None:
    """--output and --base-url win over the file; an output given by hand is taken from where the hand is."""
    settings_of(tmp_path, '[tool.site_gen]\noutput = "a"\nbase_url = "https://a.example/"\n')
    config = read_config(tmp_path, output="b", base_url="https://b.example/c")

    assert (Path.cwd() / "b", "https://b.example/c/") == (config.output, config.base_url)


def test_output_option_is_checked(tmp_path: Path) -> None:
    """An --output that nobody can mean is called by that name."""
    with pytest.raises(ConfigError, match=r"^--output takes a folder as it is called"):
        read_config(tmp_path, output=" ")


def test_base_url_option_is_checked(tmp_path: Path) -> None:
    """A wrong --base-url is called by that name."""
    with pytest.raises(ConfigError, match=r"^--base-url takes an address such as .*; it is .x."):
        read_config(tmp_path, base_url="x")


toml_values = st.one_of(
    st.integers(-5, 2000).map(str),
    st.booleans().map(lambda value: str(value).lower()),
    st.text(st.characters(exclude_characters="'\n\r", exclude_categories=("Cc", "Cs")), max_size=20).map("'{}'".format),
    st.sampled_from(["1.5", "2024-05-17", "[1, 2]", "{a = 1}", "12:30:00", '"\\u0000"', "nan"]),
)


@given(st.dictionaries(st.sampled_from([*SETTINGS, "titel", "site-gen"]), toml_values))
def test_any_table(tmp_path_factory: pytest.TempPathFactory, table: dict[str, str]) -> None:
    """Whatever the table holds, the settings are read or the reader says what is wrong with them."""
    root = tmp_path_factory.mktemp("config")
    settings_of(root, "[tool.site_gen]\n" + "".join(f"{name} = {value}\n" for name, value in table.items()))
    try:
        config = read_config(root)
    except ConfigError:
        return

    assert config.prefix.endswith("/")


@given(st.binary(max_size=60))
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """A file of noise is a ConfigError or no settings at all."""
    root = tmp_path_factory.mktemp("config")
    (root / "pyproject.toml").write_bytes(b"[tool.site_gen]\ntitle=" + data)
    try:
        read_config(root)
    except ConfigError:
        return
