"""One build, from seeds and content to the finished site: the stages, called in order.

The first half gathers everything; only when all of it is known and every page is made does the output change.
"""

from collections.abc import Sequence
from pathlib import Path

from site_gen import addresses, files
from site_gen.assets import read_assets
from site_gen.catalog import build_catalog
from site_gen.config import Config
from site_gen.content import Content, ContentFile, article_path, double_claims, parse_file, read_content
from site_gen.convert import Draft, plan_conversion
from site_gen.errors import Problem, SiteError
from site_gen.model import ArticlePage, Catalog, Entry, Link, Page, StandingPage
from site_gen.output import Output, check_place
from site_gen.pages import plan_pages
from site_gen.render import make_environment, render_page, template_folders
from site_gen.report import Report, track


def build(config: Config, *, keep_going: bool = False, prune: bool = False, reconvert: bool = False) -> Report:
    """Build the site and return what happened.

    `keep_going` leaves broken content files out instead of stopping, `prune` removes untouched pages whose seed is
    gone, `reconvert` makes untouched pages anew.  Raises SiteError, the output as it was, when nothing can be
    published: with every problem that was found, not only the first.
    """
    report = Report()
    check_place(config)
    with files.lock(config.root / ".site_gen"):
        content = read_content(config.root)
        _convert(config, content, report, prune=prune, reconvert=reconvert)
        _settle_problems(content, report, keep_going=keep_going)
        catalog = _catalog(content, config, report)
        pages = _plan(catalog, content, config)
        _publish(pages, content, config, report)
    return report


# ---------------------------------------------------------------- gather


def _convert(config: Config, content: Content, report: Report, *, prune: bool, reconvert: bool) -> None:
    """Bring content/ up to date with the seeds; not while something in it is wrong."""
    plan = plan_conversion(config.root, content, reconvert=reconvert)
    report.problems += plan.problems
    report.warnings += plan.warnings
    report.notes += plan.notes
    content.problems += double_claims(content.articles.values())
    if content.problems:
        return
    for draft in plan.drafts:
        if _write(config.root, draft, report) and draft.path.endswith(".md"):
            key = draft.path.removeprefix("content/articles/").removesuffix(".md")
            content.articles[key], _ = parse_file(key, draft.text, draft.path)
            report.converted += 1
    for draft in plan.records:
        _write(config.root, draft, report)
    if prune:
        for key in plan.prunable:
            (config.root / article_path(key)).unlink(missing_ok=True)
            del content.articles[key]


def _write(root: Path, draft: Draft, report: Report) -> bool:
    if files.write_text(root / draft.path, draft.text, expected=draft.before):
        return True
    report.problems.append(Problem(draft.path, 0, "was saved by somebody else meanwhile and left alone; build again"))
    return False


def _settle_problems(content: Content, report: Report, *, keep_going: bool) -> None:
    report.warnings += content.warnings
    if content.problems and not keep_going:
        raise SiteError.of((*content.problems, *report.problems))
    report.problems += content.problems


def _catalog(content: Content, config: Config, report: Report) -> Catalog:
    entries = []
    for file in content.articles.values():
        if file.article.card.draft and not config.drafts:
            report.notes.append(Problem(article_path(file.key), 0, "is a draft and held back; --drafts shows it"))
        else:
            entries.append(Entry(file.article.card, file.digest))
    catalog = build_catalog(entries, content.people, content.topics)
    report.articles = len(catalog.entries)
    report.quotations = sum(len(entry.card.quotes) for entry in catalog.entries)
    report.speakers = len(catalog.people)
    return catalog


def _plan(catalog: Catalog, content: Content, config: Config) -> list[Page]:
    standing = [_standing(file) for file in content.pages.values()]
    pages = list(plan_pages(catalog, standing, config))
    addresses.check_unique([(page.path, _origin(page)) for page in pages])
    return pages


def _standing(file: ContentFile) -> StandingPage:
    card = file.article.card
    return StandingPage(addresses.file_of(f"{file.key}/"), "page.html", card.title, file.digest, file.key)


def _origin(page: Page) -> str:
    """Return what a page comes from, as a message names it."""
    if isinstance(page, ArticlePage):
        return article_path(page.card.key)
    if isinstance(page, StandingPage) and page.key:
        return f"content/pages/{page.key}.md"
    return f"the page {page.path}"


# ---------------------------------------------------------------- write


def _publish(pages: Sequence[Page], content: Content, config: Config, report: Report) -> None:
    assets = read_assets(template_folders(config))
    menu = [
        Link(page.heading, page.path.removesuffix("index.html"))
        for page in pages
        if isinstance(page, StandingPage) and page.key
    ]
    environment = make_environment(config, {asset.name: asset.path for asset in assets}, menu)
    output = Output(config.output)
    try:
        for asset in assets:
            output.add(asset.path, asset.data)
        for page in track(pages, len(pages), "pages"):
            output.add(page.path, render_page(environment, page, _body(page, content)).encode())
        output.publish()
    finally:
        output.discard()
    report.written, report.unchanged, report.removed = output.written, output.unchanged, output.removed


def _body(page: Page, content: Content) -> str:
    """Return the Markdown that a page shows."""
    if isinstance(page, ArticlePage):
        return content.articles[page.card.key].article.body
    if isinstance(page, StandingPage) and page.key:
        return content.pages[page.key].article.body
    return ""
