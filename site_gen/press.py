"""Makes the pages that are not as the ledger knows them, and publishes all of them at once or none."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment

from site_gen import addresses
from site_gen.assets import Asset, read_assets, template_folders
from site_gen.config import Config
from site_gen.content import Content, ContentFile, read_body
from site_gen.fingerprints import Fingerprints
from site_gen.ledger import Made
from site_gen.model import ArticleFile, ArticlePage, Batch, FeedPage, Link, Page, StandingPage
from site_gen.output import Output, Staged
from site_gen.parallel import run
from site_gen.render import make_environment, render_page
from site_gen.report import Report, track


class _Order(NamedTuple):
    """A page to be made."""

    page: Page
    batch: str
    key: str
    origin: str


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
            if config.drafts or not file.card.draft
        )
        menu = [Link(page.heading, f"{page.key}/") for page in standing]
        folders = template_folders(config)
        assets = read_assets(folders)
        names = {asset.name: asset.path for asset in assets}
        constants = (replace(config, root=Path(), output=Path(), jobs=0), names, menu)
        environment = make_environment(config, names, menu)
        return cls(environment, Fingerprints(folders, constants), assets, standing, content, config, output)

    def publish(self, batches: Iterable[Batch], made: Mapping[str, Made], report: Report) -> dict[str, Made]:
        """Make what is not as it was made before, publish the site, and return what it consists of now."""
        published, orders = self._sort_out(batches, made)
        self.output.begin()
        try:
            staged = [(asset.path, self.output.stage(asset.path, asset.data)) for asset in self.assets]
            for file, (stamp, is_new) in staged:
                published[file] = Made(stamp, "", file, "")
                report.written += is_new
            results = run(self._make, orders, jobs=self.config.jobs, name=lambda order: order.origin)
            for order, (fingerprint, (stamp, is_new)) in zip(orders, track(results, len(orders), "pages"), strict=True):
                published[order.page.path] = Made(stamp, fingerprint, order.batch, order.key)
                report.written += is_new
            report.removed = self.output.publish(set(published))
        finally:
            self.output.discard()
        report.unchanged = len(published) - report.written
        return published

    def _sort_out(self, batches: Iterable[Batch], made: Mapping[str, Made]) -> tuple[dict[str, Made], list[_Order]]:
        """Return the pages that are as they were, and those that are to be made.

        Raises ContentError when two of them, old or new, would share a path.
        """
        known: dict[str, list[str]] = defaultdict(list)
        for path, before in made.items():
            known[before.batch].append(path)
        kept: dict[str, Made] = {}
        orders: list[_Order] = []
        files: list[tuple[str, str]] = []
        for batch in batches:
            old = known.get(batch.name, [])
            if batch.key and old and all(self._is_intact(path, made[path], batch, len(old)) for path in old):
                kept.update((path, made[path]) for path in old)
                files += [(path, batch.origin) for path in old]
                continue
            pages = list(batch.make())
            key = f"{batch.key}/{len(pages)}"
            for page in pages:
                files.append((page.path, batch.origin))
                last = made.get(page.path)
                if last and last.fingerprint == self.fingerprints.of(page) and self._is_there(page.path, last):
                    kept[page.path] = Made(last.stamp, last.fingerprint, batch.name, key)
                else:
                    orders.append(_Order(page, batch.name, key, _named(page.path, batch.origin)))
        paths = {path for path, _ in files}
        if len(paths) != len(files) or not paths <= made.keys():  # the paths of the last build are known to be good
            addresses.check_unique([(path, _named(path, origin)) for path, origin in files])
        return kept, orders

    def _is_intact(self, path: str, page: Made, batch: Batch, count: int) -> bool:
        return page.key == f"{batch.key}/{count}" and self._is_there(path, page)

    def _is_there(self, path: str, page: Made) -> bool:
        return self.output.stamp(path) == page.stamp

    def _make(self, order: _Order) -> tuple[str, Staged]:
        """Render and stage one page; runs in a worker."""
        page = order.page
        bodies = [read_body(self.config.root, file) for file in self._sources(page)]
        text = render_page(self.environment, page, *bodies)
        return self.fingerprints.of(page), self.output.stage(page.path, text.encode())

    def _sources(self, page: Page) -> list[ContentFile]:
        """Return the content files whose bodies a page shows."""
        if isinstance(page, ArticlePage | ArticleFile):
            return [self.content.articles[page.card.key]]
        if isinstance(page, StandingPage) and page.key:
            return [self.content.pages[page.key]]
        if isinstance(page, FeedPage):
            return [self.content.articles[item.key] for item in page.items if item.key]
        return []


def _named(path: str, origin: str) -> str:
    """Return what a page comes from, as a message names it."""
    return f"content/{origin}.md" if origin else f"the page {path}"
