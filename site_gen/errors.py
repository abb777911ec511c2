"""Every error the program raises for its user.

    SiteError              something the user can mend; shown as one line, never as a traceback
    ├── ConfigError        settings that cannot be used
    ├── SeedError          a seed that cannot be read: set aside, the rest is built
    ├── ContentError       a content file, people.yml or topics.yml that is wrong
    ├── TemplateError      a template that is missing, broken, or asks for what is not there
    ├── OutputError        a place that cannot be written, or that is not ours to write
    ├── SearchError        a search index that cannot be made: the site is published without it
    └── LockedError        another build is running

Each carries `Problem`s: where, what, and what to do.  A programming error is not among them and is not caught.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One line of the report."""

    path: str
    """The file, relative to the site's root, with forward slashes; empty when there is none."""
    line: int
    """Counted from 1; 0 when the file as a whole is meant."""
    message: str
    """What is wrong; after a semicolon, what to do."""

    def __str__(self) -> str:
        """Return one line, which can do nothing to a terminal or to a CI log."""
        where = f"{self.path}:{self.line}: " if self.line else f"{self.path}: " if self.path else ""
        return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in f"{where}{self.message}")


class SiteError(Exception):
    """Something the user can mend."""

    exit_code = 2

    def __init__(self, message: str, *, path: str = "", line: int = 0) -> None:
        self.problems: tuple[Problem, ...] = (Problem(path, line, message),)
        super().__init__(str(self.problems[0]))

    @classmethod
    def of(cls, problems: tuple[Problem, ...]) -> "SiteError":
        """One error for several problems, all of them to be shown."""
        error = cls(problems[0].message, path=problems[0].path, line=problems[0].line)
        error.problems = problems
        return error


class ConfigError(SiteError):
    """Settings that cannot be used."""


class SeedError(SiteError):
    """A seed that cannot be read."""


class ContentError(SiteError):
    """A content file, or one of the two authority files, that is wrong."""


class TemplateError(SiteError):
    """A template that is missing, broken, or asks for what is not there."""


class OutputError(SiteError):
    """A place that cannot be written, or that is not ours to write."""


class SearchError(SiteError):
    """A search index that cannot be made."""


class LockedError(SiteError):
    """Another build is running."""

    exit_code = 3
