"""One build, from seeds and content to the finished site.

When nothing that the site follows from has changed, and nothing of it was touched, it says so and is done; else the
stages in `stages.py` are called.  All of it happens under the site's lock.
"""

import gc
import json
import time
from dataclasses import asdict

from site_gen import files
from site_gen.config import Config
from site_gen.errors import Problem
from site_gen.inputs import edition, know, scan_inputs, state_of
from site_gen.ledger import Ledger
from site_gen.output import Output, check_place
from site_gen.report import Report

_COUNTS = ("articles", "quotations", "speakers")
_LISTS = ("problems", "warnings", "notes")


def build(config: Config, *, keep_going: bool = False, prune: bool = False, reconvert: bool = False) -> Report:
    """Build the site and return what happened.

    `keep_going` leaves broken content files out instead of stopping, `prune` removes untouched pages whose seed is
    gone, `reconvert` makes untouched pages anew.  Raises SiteError, the output as it was, when nothing can be
    published: with every problem that was found, not only the first.
    """
    report = Report()
    check_place(config)
    memory = config.root / ".site_gen"
    with files.lock(memory), files.umask(0o022):
        now_ns = time.time_ns()
        stamps = scan_inputs(config)
        ledger = Ledger(memory / "ledger.sqlite", edition())
        state = state_of(config, stamps, (keep_going, prune, reconvert), now_ns)
        output = Output(config.output)
        if state and state == ledger.note("state") and _recall(ledger, output, report):
            return report
        from site_gen.stages import Job, Options, make_site  # noqa: PLC0415 (what an idle build need not import)

        options = Options(keep_going=keep_going, prune=prune, reconvert=reconvert)
        job = Job(config, options, know(config, stamps, ledger), ledger.pages(), output, report)
        gc.disable()  # a build makes values by the hundred thousand and drops none before its end
        try:
            news = make_site(job)
        finally:
            gc.enable()
        ledger.save(news, {"state": state, "report": _dump(report)})
    return report


def _recall(ledger: Ledger, output: Output, report: Report) -> bool:
    """Fill in the last build's report; False when somebody has touched what it published."""
    pages = ledger.pages()
    noted = ledger.note("report")
    if not noted or not output.is_marked() or any(output.stamp(file) != made.stamp for file, made in pages.items()):
        return False
    values = json.loads(noted)
    report.unchanged = len(pages)
    for name in _COUNTS:
        setattr(report, name, values[name])
    for name in _LISTS:
        getattr(report, name).extend(Problem(**problem) for problem in values[name])
    return True


def _dump(report: Report) -> str:
    counts = {name: getattr(report, name) for name in _COUNTS}
    return json.dumps({**counts, **{name: [asdict(item) for item in getattr(report, name)] for name in _LISTS}})
