"""What the preview's workshop notices, and what it makes of a build."""

import os
from pathlib import Path

import pytest

from site_gen.config import Config, read_config
from site_gen.errors import ContentError, LockedError, Problem, SiteError
from site_gen.report import Report
from site_gen.watch import Watcher, attempt, look


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("seeds/deep", "content/articles", "templates/static", "output", ".site_gen"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "seeds" / "a.txt").write_text("a")
    (tmp_path / "pyproject.toml").write_text("[tool.site_gen]\n")
    return tmp_path


def _notices(watcher: Watcher) -> bool:
    """Tell whether a look at everything finds a change."""
    watcher._due = 0.0
    return watcher.examine()


@pytest.mark.parametrize(
    "name",
    [
        "seeds/a.txt",
        "seeds/deep/b.txt",
        "seeds/a.yml",
        "content/articles/a.md",
        "content/people.yml",
        "content/.removed",
        "templates/article.html",
        "templates/static/style.css",
        "pyproject.toml",
    ],
)
def test_notices_a_change_to_any_input(root: Path, name: str) -> None:
    """A file that a build reads is noticed when it comes, changes and goes."""
    watcher = Watcher(root)
    watcher.examine()
    for change in ("a change", "another one", None):
        if change is None:
            (root / name).unlink()
        else:
            (root / name).write_text(change)

        assert _notices(watcher)
        assert not _notices(watcher)


def test_notices_another_time_alone(root: Path) -> None:
    """A save of equal length is a change."""
    watcher = Watcher(root)
    watcher.examine()
    os.utime(root / "seeds" / "a.txt", ns=(1, 1))

    assert _notices(watcher)


def test_notices_a_save_by_renaming(root: Path) -> None:
    """An editor that writes beside and moves over is noticed once."""
    watcher = Watcher(root)
    watcher.examine()
    (root / "seeds" / "a.txt~").write_text("longer")
    (root / "seeds" / "a.txt~").rename(root / "seeds" / "a.txt")

    assert _notices(watcher)
    assert not _notices(watcher)


@pytest.mark.parametrize(
    "name",
    [
        "output/index.html",
        ".site_gen/ledger.db",
        "README.md",
        "seeds/a.txt~",
        "seeds/.a.txt.swp",
        "seeds/#a.txt#",
        "seeds/4913",
        "content/articles/a.md.new",
        "content/articles/.a.md.17.new",
        "content/.DS_Store",
    ],
)
def test_passes_over_what_no_build_reads(root: Path, name: str) -> None:
    """The output, the program's own memory and what editors leave behind are no change."""
    watcher = Watcher(root)
    watcher.examine()
    (root / name).write_text("something")

    assert not _notices(watcher)


def test_links_lead_nowhere(root: Path) -> None:
    """Loops end, folders elsewhere are not walked, a link to nothing is no error."""
    outside = root / "outside"
    outside.mkdir()
    (outside / "b.txt").write_text("b")
    (root / "seeds" / "loop").symlink_to(root / "seeds")
    (root / "seeds" / "deep" / "loop").symlink_to(root)
    (root / "seeds" / "outside").symlink_to(outside)
    (root / "seeds" / "nothing.txt").symlink_to(root / "nothing")

    assert sorted(look(root)) == [str(root / "pyproject.toml"), str(root / "seeds" / "a.txt")]


def test_seeds_may_lie_elsewhere(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """An input folder that is itself a link is watched where it leads."""
    elsewhere = tmp_path_factory.mktemp("archive")
    (root / "templates" / "static").rmdir()
    (root / "templates").rmdir()
    (root / "templates").symlink_to(elsewhere)
    (elsewhere / "article.html").write_text("x")

    assert str(root / "templates" / "article.html") in look(root)


def test_a_folder_without_anything_is_no_error(tmp_path: Path) -> None:
    """A site that has nothing yet is watched for what will come."""
    assert look(tmp_path) == {}


def test_what_was_saved_last_is_looked_at_first(root: Path) -> None:
    """On a large site, where a look at everything is not due yet, a second save of one file is noticed all the same."""
    file = root / "seeds" / "a.txt"
    watcher = Watcher(root)
    watcher.examine()
    file.write_text("a change")
    assert _notices(watcher)
    watcher._due += 1_000
    file.write_text("another change")

    assert watcher.examine()


def test_a_storm_is_one_change(root: Path) -> None:
    """Many files that come together are noticed together."""
    watcher = Watcher(root)
    watcher.examine()
    for number in range(50):
        (root / "seeds" / f"{number}.txt").write_text("x")
    assert _notices(watcher)

    assert not _notices(watcher)


def _config(root: Path) -> Config:
    return read_config(root)


def _problems(_config: Config) -> Report:
    raise SiteError.of((Problem("content/a.md", 3, "wrong"), Problem("content/b.md", 4, "wrong, too")))


def test_every_problem_is_told(root: Path) -> None:
    """A build that fails for two reasons tells both, with file and line."""
    outcome = attempt(_config(root), _problems)

    assert not outcome.published
    assert outcome.lines == ("error: content/a.md:3: wrong", "error: content/b.md:4: wrong, too")


@pytest.mark.parametrize(
    "error", [ContentError("wrong"), SystemExit(3), KeyboardInterrupt(), MemoryError(), RecursionError()]
)
def test_no_error_ends_the_workshop(root: Path, error: BaseException) -> None:
    """Whatever a build raises is an outcome."""

    def fail(_config: Config) -> Report:
        raise error

    assert not attempt(_config(root), fail).published


def test_another_build_is_waited_for(root: Path) -> None:
    """That another build is running is no failure of this one."""

    def fail(_config: Config) -> Report:
        raise LockedError("another build is running")

    with pytest.raises(LockedError):
        attempt(_config(root), fail)


def test_a_mistake_in_the_program_names_its_place(root: Path) -> None:
    """A failure of the program itself is shown with the line of the source where it happened."""
    (problem,) = attempt(_config(root), lambda _: Report(articles=1 // 0)).problems

    assert problem.path == "test_watch.py"
    assert "ZeroDivisionError" in problem.message


def test_settings_are_read_again(root: Path) -> None:
    """A build sees the settings as they are now, not as they were when the preview began."""
    config = _config(root)
    (root / "pyproject.toml").write_text('[tool.site_gen]\ntitle = "Another"\nbase_url = "https://example.org/news/"\n')
    outcome = attempt(config, lambda _: Report(written=1))

    assert (outcome.config.title, outcome.config.prefix, outcome.config.output) == ("Another", "/news/", config.output)


def test_broken_settings_keep_the_old_address(root: Path) -> None:
    """While the settings cannot be read the site stays where it was."""
    config = _config(root)
    (root / "pyproject.toml").write_text("[tool.site_gen]\nbase_url = 7\n")
    outcome = attempt(config, lambda _: Report(written=1))

    assert (outcome.published, outcome.config.prefix, outcome.problems[0].line) == (False, "/", 2)
