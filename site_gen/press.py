"""Makes the pages that are not as the ledger knows them, and publishes all of them at once or none."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from jinja2 import Environment

from site_gen import addresses, packing
from site_gen.assets import Asset, read_assets, template_folders
from site_gen.characters import clean
from site_gen.config import Config
from site_gen.content import Content, ContentFile, read_body
from site_gen.errors import OutputError
from site_gen.fingerprints import Fingerprints
from site_gen.frontmatter import alias_line
from site_gen.index import Index
from site_gen.ledger import Made, Printed
from site_gen.model import ArticleFile, ArticlePage, Batch, FeedPage, Link, Page, StandingPage
from site_gen.output import Output
from site_gen.parallel import run
from site_gen.render import make_environment, render_page
from site_gen.report import Report, track


@dataclass(frozen=True, slots=True)
class Press:
    """What it takes to make a page."""

    environment: Environment
    fingerprints: Fingerprints
    assets: tuple[Asset, ...]
    standing: tuple[StandingPage, ...]
    content: Content
    config: Config
    output: Output

    @classmethod
    def open(cls, config: Config, content: Content, output: Output) -> "Press":
        """Return the press of a site."""
        standing = tuple(
            StandingPage(addresses.file_of(f"{key}/"), "page.html", file.card.title, file.digest, key)
            for key, file in content.pages.items()
            if config.drafts or not file.brief.draft
        )
        menu = [Link(page.heading, f"{page.key}/") for page in standing]
        folders = template_folders(config)
        assets = read_assets(folders)
        names = {asset.name: asset.path for asset in assets}
        constants = (replace(config, root=Path(), output=Path(), jobs=0), names, menu)
        environment = make_environment(config, names, menu)
        return cls(environment, Fingerprints(folders, constants), assets, standing, content, config, output)

    def publish(
        self, batches: Iterable[Batch], index: Index, made: Mapping[str, Made], touched: Collection[str], report: Report
    ) -> dict[str, Made]:
        """Make what is not as it was made before, publish the site, and return what it consists of now.

        `index` is that of the search, `made` are the batches of the last build, `touched` those of which a file is not
        as it was published.
        Raises ContentError when two pages would share a path.
        """
        planned = list(batches)
        due = [batch for batch in planned if not _is_done(batch, made, touched)]
        names = {batch.name for batch in due}
        published = {batch.name: made[batch.name] for batch in planned if batch.name not in names}
        published |= index.kept
        self.output.begin()
        try:
            for asset in self.assets:
                printed, written = self._stage(asset.path, asset.data, "")
                published[asset.path] = Made.of("", printed)
                report.written += written
            for block in index.fresh:
                staged = [self._stage(path, data, block.fingerprint) for path, data in block.files]
                published[block.folder] = Made.of(block.key, [file for printed, _ in staged for file in printed])
                report.written += sum(written for _, written in staged)
            results = run(partial(self._make, made), due, jobs=self.config.jobs, name=lambda batch: batch.origin)
            for batch, (pages, written) in zip(due, track(results, len(due), "batches of pages"), strict=True):
                published[batch.name] = Made.of(batch.key, pages)
                report.written += written
            paths = _paths(published)
            different = set(paths)
            expected = len(planned) + len(self.assets) + len(index.kept) + len(index.fresh)
            once = expected == len(published) and len(different) == len(paths)
            if not once or not different <= set(_paths(made)):  # those of the last build are known to be good
                self._check_unique((batch, published[batch.name].printed()) for batch in planned)
            report.removed = self.output.publish(different)
        except OutputError:  # two pages may be in each other's way
            self._check_unique((batch, [page.path for page in batch.make()]) for batch in planned)
            raise
        finally:
            self.output.discard()
        report.unchanged = len(paths) - report.written
        return published

    def _make(self, made: Mapping[str, Made], batch: Batch) -> tuple[list[Printed], int]:
        """Plan, render and stage the pages of a batch, but for those that are there; runs in a worker.

        Returns what they are now, and how many are new.
        """
        before = made[batch.name].printed() if batch.name in made else {}
        pages, written = [], 0
        for page in batch.make():
            fingerprint = self.fingerprints.of(page)
            last = [before[path] for path in (page.path, page.path + packing.SUFFIX) if path in before]
            if last and all(file.fingerprint == fingerprint and self._is_there(file) for file in last):
                pages += last
                continue
            bodies = [read_body(self.config.root, file) for file in self._sources(page)]
            text = render_page(self.environment, page, *bodies)
            printed, new = self._stage(page.path, text.encode(), fingerprint)
            pages += printed
            written += new
        return pages, written

    def _is_there(self, file: Printed) -> bool:
        return self.output.stamp(file.path) == file.stamp

    def _stage(self, path: str, data: bytes, fingerprint: str) -> tuple[list[Printed], int]:
        """Stage a file, and its packed copy where that is asked for; return them, and how many are new."""
        files = [(path, data)]
        if self.config.compress and (packed := packing.pack(path, data)):
            files.append((path + packing.SUFFIX, packed))
        staged = [(name, self.output.stage(name, content)) for name, content in files]
        return [Printed(name, stamp, fingerprint) for name, (stamp, _) in staged], sum(new for _, (_, new) in staged)

    def _check_unique(self, batches: Iterable[tuple[Batch, Iterable[str]]]) -> None:
        """Raise ContentError when two pages of the site, each given with its batch, would share a path."""
        named = (
            (path, f"content/{batch.origin}.md" if batch.origin else f"the page {path}")
            for batch, paths in batches
            for path in paths
        )
        addresses.check_unique(named, self._line_of)

    def _line_of(self, origin: str, path: str) -> int:
        """Return the line of a content file that asks for an old address; 0 when the page is its own."""
        file = self.config.root / origin
        return alias_line(clean(file.read_text(encoding="utf-8")), origin, path) if file.is_file() else 0

    def _sources(self, page: Page) -> list[ContentFile]:
        """Return the content files whose bodies a page shows."""
        if isinstance(page, ArticlePage | ArticleFile):
            return [self.content.articles[page.card.key]]
        if isinstance(page, StandingPage) and page.key:
            return [self.content.pages[page.key]]
        if isinstance(page, FeedPage):
            return [self.content.articles[item.key] for item in page.items if item.key]
        return []


def _is_done(batch: Batch, made: Mapping[str, Made], touched: Collection[str]) -> bool:
    before = made.get(batch.name)
    return bool(batch.key) and before is not None and before.key == batch.key and batch.name not in touched


def _paths(batches: Mapping[str, Made]) -> list[str]:
    return "\n".join(made.paths for made in batches.values() if made.paths).split("\n")
