"""The commands: arguments in, exit code out."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from site_gen import __doc__ as about
from site_gen import __version__
from site_gen.config import Config, read_config
from site_gen.errors import SiteError

# What a command needs is imported where it runs: `extract` wants no templates, `build` no server.
# ruff: noqa: PLC0415

_EXIT_CODES = """\
exit codes:
  0    all well
  1    published, but with problems that need a person
  2    nothing published; the last good site is still in place
  3    another build is running
  130  interrupted
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    arguments = _parser().parse_args(argv)
    try:
        return int(arguments.run(arguments))
    except SiteError as error:
        for problem in error.problems:
            print(f"error: {problem}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("interrupted; the last good site is still in place", file=sys.stderr)
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 141


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="site-gen",
        description=(about or "").partition("\n")[0],
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"site-gen {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (_add_build, _add_serve, _add_check, _add_people, _add_extract, _add_new):
        add(commands)
    return parser


Commands = argparse._SubParsersAction  # noqa: SLF001 (argparse names its type nowhere else)


def _site_command(commands: "Commands[argparse.ArgumentParser]", name: str, text: str) -> argparse.ArgumentParser:
    """Add a command that works on a site."""
    command = commands.add_parser(name, help=text.partition(";")[0].rstrip("."), description=text)
    command.add_argument(
        "--root", type=Path, default=Path(), metavar="DIR", help="the site's folder (default: this folder)"
    )
    return command


# ---------------------------------------------------------------- build


def _add_build(commands: "Commands[argparse.ArgumentParser]") -> None:
    build = _site_command(
        commands,
        "build",
        "Make the site: convert new seeds to content pages, then content pages to a complete site in output/.",
    )
    build.add_argument("--output", metavar="DIR", help="where the site goes (default: output/ in the site's folder)")
    build.add_argument("--base-url", metavar="URL", help='where it will live: "https://example.org/news/"')
    build.add_argument("--jobs", type=_jobs, metavar="N", help="worker processes (default: one for each processor)")
    build.add_argument("--drafts", action="store_true", help="publish articles marked as drafts, too")
    build.add_argument("--compress", action="store_true", help="put a packed copy (.gz) beside each text file")
    build.add_argument("--keep-going", action="store_true", help="leave broken content files out instead of stopping")
    build.add_argument("--strict", action="store_true", help="count warnings as problems: exit code 1")
    build.add_argument("--no-search", action="store_true", help="make no search page and no index")
    build.add_argument("--prune", action="store_true", help="delete unedited content pages whose seed is gone")
    build.add_argument("--reconvert", action="store_true", help="make unedited content pages anew from their seeds")
    build.add_argument("--verbose", action="store_true", help="show every note")
    build.set_defaults(run=_build)


def _jobs(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if not 1 <= number <= 256:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to 256")
    return number


def _build(arguments: argparse.Namespace) -> int:
    from site_gen.build import build

    config = _config(arguments)
    report = build(
        config,
        keep_going=arguments.keep_going,
        prune=arguments.prune,
        reconvert=arguments.reconvert,
    )
    for line in report.lines(strict=arguments.strict, verbose=arguments.verbose):
        print(line)
    print(f"the site is in {_near(config.output)}")
    return report.exit_code or int(arguments.strict and bool(report.warnings))


def _config(arguments: argparse.Namespace) -> Config:
    config = read_config(
        arguments.root,
        output=getattr(arguments, "output", None),
        base_url=getattr(arguments, "base_url", None),
    )
    jobs = getattr(arguments, "jobs", None)
    return replace(
        config,
        drafts=getattr(arguments, "drafts", False),
        compress=getattr(arguments, "compress", False) or config.compress,
        search="nothing" if getattr(arguments, "no_search", False) else config.search,
        jobs=jobs or config.jobs,
    )


def _near(path: Path) -> str:
    """Return a path as short as it can be said from here."""
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


# ---------------------------------------------------------------- serve, check, people, new


def _add_serve(commands: "Commands[argparse.ArgumentParser]") -> None:
    serve = _site_command(
        commands, "serve", "Build and show the site in a browser; every save builds again and reloads the page."
    )
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    serve.add_argument("--port", type=int, default=8000, help="port to listen on (default: 8000)")
    serve.set_defaults(run=_serve)


def _serve(arguments: argparse.Namespace) -> int:
    from site_gen.preview import serve

    return serve(_config(arguments), host=arguments.host, port=arguments.port)


def _add_check(commands: "Commands[argparse.ArgumentParser]") -> None:
    check = _site_command(
        commands,
        "check",
        "Examine the built site: every link leads somewhere, every quotation is verbatim in its seed.",
    )
    check.add_argument("--output", metavar="DIR", help="the built site (default: output/ in the site's folder)")
    check.add_argument("--base-url", metavar="URL", help="the address it was built with, if not that of the settings")
    check.add_argument(
        "--host", choices=("github", "cloudflare", "netlify", "s3"), help="hold it against this host's limits"
    )
    check.set_defaults(run=_check)


def _check(arguments: argparse.Namespace) -> int:
    from site_gen.check import check

    findings = check(_config(arguments), host=arguments.host or "")
    for problem in findings.problems:
        print(f"problem: {problem}")
    print(findings)
    return 1 if findings.problems else 0


def _add_people(commands: "Commands[argparse.ArgumentParser]") -> None:
    people = commands.add_parser("people", help="look after people.yml", description="Look after content/people.yml.")
    actions = people.add_subparsers(title="commands", metavar="COMMAND", required=True)
    suggest = _site_command(
        actions, "suggest", "List names that may be one person's, with what speaks for it; changes nothing."
    )
    suggest.set_defaults(run=_suggest)


def _suggest(arguments: argparse.Namespace) -> int:
    from site_gen.suggest import suggest_people

    for line in suggest_people(_config(arguments)):
        print(line)
    return 0


def _add_new(commands: "Commands[argparse.ArgumentParser]") -> None:
    new = commands.add_parser(
        "new",
        help="begin a new site",
        description="Begin a new site: settings, an example seed, an about page, and a template to override.",
    )
    new.add_argument("folder", type=Path, metavar="DIR", help="a folder that does not exist yet, or is empty")
    new.set_defaults(run=_new)


def _new(arguments: argparse.Namespace) -> int:
    from site_gen.starter import start_site

    start_site(arguments.folder)
    print(f"{arguments.folder} is ready; now run: site-gen serve --root {arguments.folder}")
    return 0


# ---------------------------------------------------------------- extract


def _add_extract(commands: "Commands[argparse.ArgumentParser]") -> None:
    extract = commands.add_parser(
        "extract",
        help="show what is read from a text, as JSON",
        description="Show what is read from a text, as JSON: title, source, date, tags, and who says what. "
        "Offsets count code points of the text as it is.",
    )
    extract.add_argument("files", nargs="*", default=["-"], metavar="FILE", help='seeds; "-" is standard input')
    extract.add_argument("--jsonl", action="store_true", help='a line {"id", "text"} in, a line out, as they come')
    extract.add_argument("--explain", action="store_true", help="say in words how each speaker was found")
    extract.set_defaults(run=_extract)


def _extract(arguments: argparse.Namespace) -> int:
    from site_gen import describe

    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # half a surrogate pair, as in JSON
    problems = describe.write(arguments.files, sys.stdout, jsonl=arguments.jsonl, explain=arguments.explain)
    for problem in problems:
        print(f"problem: {problem}", file=sys.stderr)
    return 1 if problems else 0
