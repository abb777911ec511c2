"""One build, from seeds and content to the finished site.

When nothing that the site follows from has changed, and nothing of it was touched, it says so and is done; else the
stages in `stages.py` are called.  All of it happens under the site's lock.
"""

import gc
import json
import time
from dataclasses import asdict
from functools import partial

from site_gen import files
from site_gen.config import Config
from site_gen.errors import Problem
from site_gen.inputs import edition, know, scan_inputs, state_of
from site_gen.ledger import Ledger
from site_gen.output import Output, check_place
from site_gen.parallel import aside
from site_gen.report import Report

_COUNTS = ("articles", "quotations", "speakers")
_LISTS = ("problems", "warnings", "notes")


def build(
    config: Config,
    *,
    keep_going: bool = False,
    prune: bool = False,
    reconvert: bool = False,
    search: bool = True,
) -> Report:
    """Build the site and return what happened.

    `keep_going` leaves broken content files out instead of stopping, `prune` removes untouched pages whose seed is
    gone, `reconvert` makes untouched pages anew; without `search` its index stays as it was.  Raises SiteError, the
    output as it was, when nothing can be published: with every problem that was found, not only the first.
    """
    check_place(config)
    gc.disable()  # a build makes values by the hundred thousand and drops none before its end
    try:
        with files.lock(config.root / ".site_gen"), files.umask(0o022):
            return _build(config, keep_going=keep_going, prune=prune, reconvert=reconvert, search=search)
    finally:
        gc.enable()


def _build(config: Config, *, keep_going: bool, prune: bool, reconvert: bool, search: bool) -> Report:
    report = Report()
    now_ns = time.time_ns()
    ledger = Ledger(config.root / ".site_gen/ledger.sqlite", edition())
    output = Output(config.output)
    made = ledger.batches()
    with aside(partial(output.touched, made), jobs=config.jobs) as look:
        stamps = scan_inputs(config)
        state = state_of(config, stamps, (keep_going, prune, reconvert), now_ns)
        is_same = state and state == ledger.note("state") and output.is_marked()
        if is_same and not look() and _recall(ledger, report):
            return report
        inputs = know(config, stamps, ledger)
        from site_gen.stages import Job, Options, make_site  # noqa: PLC0415 (what an idle build need not import)

        touched = set(look())
    options = Options(keep_going=keep_going, prune=prune, reconvert=reconvert, search=search)
    news = make_site(Job(config, options, inputs, made, touched, output, report))
    ledger.save(news, {"state": state if report.is_indexed else "", "report": _dump(report)})
    return report


def _recall(ledger: Ledger, report: Report) -> bool:
    """Fill in the last build's report; False when it is not known."""
    noted = ledger.note("report")
    if not noted:
        return False
    values = json.loads(noted)
    report.unchanged = values["pages"]
    for name in _COUNTS:
        setattr(report, name, values[name])
    for name in _LISTS:
        getattr(report, name).extend(Problem(**problem) for problem in values[name])
    return True


def _dump(report: Report) -> str:
    counts = {name: getattr(report, name) for name in _COUNTS} | {"pages": report.written + report.unchanged}
    return json.dumps({**counts, **{name: [asdict(item) for item in getattr(report, name)] for name in _LISTS}})
