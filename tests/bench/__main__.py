"""Where the time goes, on a made-up site.

    python -m tests.bench [-n ARTICLES] [--jobs N] [--seeds]

Prints seconds by stage and pages per second for a first build, one with nothing new, and one after an edit, all without
search; to hold them against, the time it takes to write the same files from memory; then what the index for the search
costs, the first time and after an edit, in time and in files.  Only ratios taken in one run mean anything on
another machine.
"""

import argparse
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from site_gen.build import build
from site_gen.config import Config, read_config
from site_gen.report import Report
from tests.bench.make_site import write_content, write_seeds


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("-n", type=int, default=1000, help="articles (default: 1000)")
    parser.add_argument("--jobs", type=int, default=0, help="worker processes (default: one a processor)")
    parser.add_argument("--seeds", action="store_true", help="begin with seeds, so that extraction is measured too")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        if arguments.seeds:
            write_seeds(root / "seeds", arguments.n)
        else:
            write_content(root / "content/articles", arguments.n)
        _age(root)
        searching = replace(read_config(root), jobs=arguments.jobs)
        config = replace(searching, search="nothing")
        first = _measure("first build", config)
        _age(root)
        build(config)  # what the first build wrote itself is too young to be told by its stamp
        _measure("nothing new", config)
        page = sorted((root / "content/articles").glob("*.md"))[arguments.n // 2]
        _add_line(page)
        _measure("one edited", config)
        written = _timed(lambda: _write_again(root / "output", root / "again"))
        print(f"{'the same files from memory':28}{written:8.3f} s   a first build is {first / written:.1f} times that")
        build(searching, search=False)  # with the search in the head of every page, and no index yet
        _measure("index, first", searching)
        _age(root)
        build(searching)
        _measure("index, nothing new", searching)
        _add_line(page)
        _measure("index, one edited", searching)
        index = [file.stat().st_size for file in (root / "output/search/index").rglob("*") if file.is_file()]
        print(f"{'the index':28}{len(index):,} files, {sum(index) / 1e6:.1f} MB")


def _add_line(page: Path) -> None:
    page.write_text(page.read_text(encoding="utf-8") + "\nOne more line.\n", encoding="utf-8")


def _measure(name: str, config: Config) -> float:
    reports: list[Report] = []
    seconds = _timed(lambda: reports.append(build(config)))
    report = reports[0]
    pages = report.written + report.unchanged
    print(f"{name:28}{seconds:8.3f} s   {pages:,} files, {report.written:,} written, {pages / seconds:,.0f} a second")
    for stage, took in report.stages.items():
        print(f"    {stage:24}{took:8.3f} s   {1e6 * took / max(report.articles, 1):8.0f} µs an article")
    return seconds


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _age(root: Path) -> None:
    """Wait until the files are old enough to be told by their stamps."""
    time.sleep(2.1 if root.exists() else 0)


def _write_again(source: Path, target: Path) -> None:
    files = {file.relative_to(source): file.read_bytes() for file in source.rglob("*") if file.is_file()}
    shutil.rmtree(target, ignore_errors=True)
    for name, data in files.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_bytes(data)


main()
