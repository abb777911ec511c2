"""The stages of a build, in order: convert, load, group, plan, render, publish.

The first half gathers everything; only when all of it is known and every page is made does the output change.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment

from site_gen import addresses, files
from site_gen.assets import read_assets, template_folders
from site_gen.catalog import build_catalog
from site_gen.config import Config
from site_gen.content import Content, ContentFile, parse_file, read_body, read_content, remember
from site_gen.convert import Conversion, Draft, plan_conversion
from site_gen.errors import Problem, SiteError
from site_gen.files import UNTRUSTED
from site_gen.fingerprints import Fingerprints
from site_gen.inputs import Inputs
from site_gen.ledger import Input, Made, News
from site_gen.model import ArticlePage, Catalog, Entry, Link, Page, StandingPage
from site_gen.output import Output, Staged
from site_gen.pages import plan_pages
from site_gen.parallel import run
from site_gen.render import make_environment, render_page
from site_gen.report import Report, track


class Options(NamedTuple):
    """How a build is to go about it; see `build.build`."""

    keep_going: bool
    prune: bool
    reconvert: bool


class Job(NamedTuple):
    """One build: what it stands on, where it leads, and the report it fills in."""

    config: Config
    options: Options
    inputs: Inputs
    made: Mapping[str, Made]
    """The pages of the last build."""
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
    with stage("plan"):
        pages = _plan(catalog, content, job.config)
    with stage("render and publish"):
        published = _publish(job, pages, content)
    return News(
        inputs=remembered,
        gone_inputs=set(job.inputs.known) - set(job.inputs.stamps) - set(remembered),
        pages={file: page for file, page in published.items() if job.made.get(file) != page},
        gone_pages=set(job.made) - set(published),
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
            file = parse_file(draft.path, draft.text)
            content.articles[file.key] = file
            remembered[draft.path] = Input(UNTRUSTED, *remember(file))
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
        plan.records.forget(file.card.seed_file.removeprefix("seeds/").removesuffix(".txt"))
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
    if content.problems and not job.options.keep_going:
        raise SiteError.of((*content.problems, *report.problems))
    report.problems += content.problems


def _group(job: Job, content: Content) -> Catalog:
    report = job.report
    entries = []
    for file in content.articles.values():
        if file.card.draft and not job.config.drafts:
            report.notes.append(Problem(file.path, 0, "is a draft and held back; --drafts shows it"))
        else:
            entries.append(Entry(file.card, file.digest))
    catalog = build_catalog(entries, content.people, content.topics)
    report.articles = len(catalog.entries)
    report.quotations = sum(len(entry.card.quotes) for entry in catalog.entries)
    report.speakers = len(catalog.people)
    return catalog


def _plan(catalog: Catalog, content: Content, config: Config) -> list[Page]:
    standing = [
        StandingPage(addresses.file_of(f"{key}/"), "page.html", file.card.title, file.digest, key)
        for key, file in content.pages.items()
    ]
    pages = list(plan_pages(catalog, standing, config))
    addresses.check_unique([(page.path, _origin(page, content)) for page in pages])
    return pages


def _origin(page: Page, content: Content) -> str:
    """Return what a page comes from, as a message names it."""
    file = _source(page, content)
    return file.path if file else f"the page {page.path}"


def _source(page: Page, content: Content) -> ContentFile | None:
    """Return the content file whose body a page shows."""
    if isinstance(page, ArticlePage):
        return content.articles[page.card.key]
    if isinstance(page, StandingPage) and page.key:
        return content.pages[page.key]
    return None


# ---------------------------------------------------------------- write


class _Press(NamedTuple):
    """What it takes to make a page."""

    environment: Environment
    fingerprints: Fingerprints
    content: Content
    root: Path
    output: Output

    def make(self, page: Page) -> tuple[str, str, Staged]:
        """Render and stage one page; runs in a worker."""
        file = _source(page, self.content)
        text = render_page(self.environment, page, read_body(self.root, file) if file else "")
        return page.path, self.fingerprints.of(page), self.output.stage(page.path, text.encode())


def _publish(job: Job, pages: Sequence[Page], content: Content) -> dict[str, Made]:
    """Render the pages that are not as the ledger knows them, then publish all at once."""
    config, output, report = job.config, job.output, job.report
    assets = read_assets(template_folders(config))
    menu = [
        Link(page.heading, page.path.removesuffix("index.html"))
        for page in pages
        if isinstance(page, StandingPage) and page.key
    ]
    names = {asset.name: asset.path for asset in assets}
    press = _Press(
        make_environment(config, names, menu),
        Fingerprints(template_folders(config), (replace(config, root=Path(), output=Path(), jobs=0), names, menu)),
        content,
        config.root,
        output,
    )
    published: dict[str, Made] = {}
    stale = []
    for page in pages:
        known = job.made.get(page.path)
        if known and known.fingerprint == press.fingerprints.of(page) and output.stamp(page.path) == known.stamp:
            published[page.path] = known
        else:
            stale.append(page)
    output.begin()
    try:
        staged = [(asset.path, asset.path, output.stage(asset.path, asset.data)) for asset in assets]
        results = run(press.make, stale, jobs=config.jobs, name=lambda page: _origin(page, content))
        staged += track(results, len(stale), "pages")
        for file, fingerprint, (stamp, is_new) in staged:
            published[file] = Made(stamp, fingerprint)
            report.written += is_new
        report.removed = output.publish(set(published))
    finally:
        output.discard()
    report.unchanged = len(published) - report.written
    return published
