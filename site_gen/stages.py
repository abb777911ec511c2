"""The stages of a build, in order: convert, load, group, plan, render, publish.

The first half gathers everything; only when all of it is known and every page is made does the output change.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from site_gen import files
from site_gen.catalog import build_catalog
from site_gen.config import Config
from site_gen.content import Content, read_body, read_content, recall, take_down
from site_gen.convert import Conversion, Draft, plan_conversion
from site_gen.errors import Problem, SearchError, SiteError
from site_gen.files import UNTRUSTED
from site_gen.index import Index, Indexer
from site_gen.inputs import Inputs
from site_gen.ledger import Input, Made, News
from site_gen.model import Catalog, Entry
from site_gen.output import Output
from site_gen.pages import plan_pages, plan_search
from site_gen.parts import Parts
from site_gen.press import Press
from site_gen.redirects import of_names
from site_gen.report import Report
from site_gen.search import Record, plan_blocks, records_of

_NO_ADDRESS = Problem(
    "pyproject.toml",
    0,
    "no base_url says where the site will live, so feeds, sitemap and structured data hold addresses without a host, "
    'which readers and search engines refuse; write base_url = "https://example.org/" under [tool.site_gen]',
)


class Options(NamedTuple):
    """How a build is to go about it; see `build.build`."""

    keep_going: bool
    prune: bool
    reconvert: bool
    search: bool


class Job(NamedTuple):
    """One build: what it stands on, where it leads, and the report it fills in."""

    config: Config
    options: Options
    inputs: Inputs
    made: Mapping[str, Made]
    """The batches of pages of the last build."""
    touched: Collection[str]
    """Names of those of which a file is not as it was published."""
    output: Output
    report: Report


def make_site(job: Job) -> News:
    """Make the site, note in the report what happened, and return what the ledger is to remember."""
    stage = job.report.stage
    with stage("read content"):
        content = read_content(job.inputs)
    with stage("convert seeds"):
        remembered = _convert(job, content)
    _settle_problems(job, content)
    with stage("group"):
        catalog = _group(job, content)
    with stage("index for search"):
        index = _index(job, content, catalog)
    with stage("plan, render and publish"):
        press = Press.open(job.config, content, job.output)
        moved = of_names(catalog, content.people, content.topics)
        batches = list(plan_pages(catalog, press.standing, job.config, press.fingerprints.salt, moved))
        if job.config.search != "nothing":
            batches.append(plan_search(index.blocks))
        published = press.publish(batches, index, job.made, job.touched, job.report)
    return News(
        inputs=remembered,
        gone_inputs=set(job.inputs.known) - set(job.inputs.stamps) - set(remembered),
        batches={name: batch for name, batch in published.items() if job.made.get(name) is not batch},
        gone_batches=job.made.keys() - published.keys(),
    )


# ---------------------------------------------------------------- gather


def _convert(job: Job, content: Content) -> dict[str, Input]:
    """Bring content/ up to date with the seeds, but not while something in it is wrong."""
    inputs, report = job.inputs, job.report
    plan = plan_conversion(inputs, content, reconvert=job.options.reconvert)
    report.problems += plan.problems
    report.warnings += plan.warnings
    report.notes += plan.notes
    remembered = content.inputs | plan.inputs
    if content.problems:
        return remembered
    for draft in plan.drafts:
        if _write(job, draft) and draft.card:
            digest, data = take_down(draft.path, draft.text)
            content.articles.update((file.key, file) for file in recall([(draft.path, digest, data)]))
            remembered[draft.path] = Input(UNTRUSTED, digest, data)
            report.converted += 1
    if job.options.prune:
        _prune(job, content, plan)
    for path, text in plan.records.changed().items():
        _write(job, Draft(path, text, plan.records.before[path]))
    return remembered


def _prune(job: Job, content: Content, plan: Conversion) -> None:
    """Remove the pages of seeds that are gone; not when all are, for that is rather a folder that is not mounted."""
    if not any(path.startswith("seeds/") for path in job.inputs.stamps):
        job.report.problems.append(Problem("seeds", 0, "there are no seeds here, so --prune removed nothing"))
        return
    for file in plan.prunable:
        (job.inputs.root / file.path).unlink(missing_ok=True)
        plan.records.forget(file.brief.seed_file.removeprefix("seeds/").removesuffix(".txt"))
        del content.articles[file.key]


def _write(job: Job, draft: Draft) -> bool:
    if files.write_text(job.inputs.root / draft.path, draft.text, expected=draft.before):
        return True
    job.report.problems.append(
        Problem(draft.path, 0, "was saved by somebody else meanwhile and left alone; build again")
    )
    return False


def _settle_problems(job: Job, content: Content) -> None:
    report = job.report
    report.warnings += content.warnings
    if not job.config.base_url:
        report.warnings.append(_NO_ADDRESS)
    if content.problems and not job.options.keep_going:
        raise SiteError.of((*content.problems, *report.problems))
    report.problems += content.problems


def _group(job: Job, content: Content) -> Catalog:
    report = job.report
    held_back = [] if job.config.drafts else [file for file in content.files if file.brief.draft]
    report.notes += [Problem(file.path, 0, "is a draft and held back; --drafts shows it") for file in held_back]
    catalog = build_catalog(content.entries(drafts=job.config.drafts), content.people, content.topics)
    report.articles = len(catalog.entries)
    report.quotations = sum(entry.brief.quotes for entry in catalog.entries)
    report.speakers = len(catalog.people)
    return catalog


# ---------------------------------------------------------------- search


def _index(job: Job, content: Content, catalog: Catalog) -> Index:
    """Return the index for the search; none, with a problem in the report, when it cannot be made."""
    config, report = job.config, job.report
    if config.search == "nothing":
        return Index()
    parts = Parts.of(catalog)

    def gather(entries: Iterable[Entry]) -> list[Record]:
        records: list[Record] = []
        for entry in entries:
            body = read_body(config.root, content.articles[entry.brief.key])
            records += records_of(entry, parts, body, quotations=config.search == "quotations")
        return records

    salt = f"{config.search} {config.language} {config.compress}"
    blocks = plan_blocks(catalog, salt)
    indexer = Indexer(gather, config.language.lower(), salt, config.jobs, job.made, job.touched)
    try:
        index = indexer.make(blocks) if job.options.search else indexer.recall(blocks)
    except SearchError as error:
        report.problems += error.problems
        index = Index(is_current=False)
    report.is_indexed = index.is_current
    return index
