"""What a finished site must satisfy: every link leads to a file and a place in it, every quotation is verbatim."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from site_gen import addresses
from site_gen.characters import clean
from site_gen.config import Config
from site_gen.content import ContentFile, read_all
from site_gen.errors import OutputError, Problem, SeedError
from site_gen.limits import HOSTS, host_faults
from site_gen.seeds import parse_seed, read_seed

_LINKS = {"a": "href", "link": "href", "script": "src", "img": "src", "source": "src"}


@dataclass(slots=True)
class Findings:
    """What was examined, and what is wrong."""

    pages: int = 0
    links: int = 0
    quotations: int = 0
    problems: list[Problem] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.pages:,} pages, {self.links:,} links and {self.quotations:,} quotations examined; "
            f"{len(self.problems):,} problem{'' if len(self.problems) == 1 else 's'}"
        )


def check(config: Config, *, host: str = "") -> Findings:
    """Examine the built site and its quotations, and whether a host (a name in `limits.HOSTS`) takes it.

    Raises SiteError when there is no site or content is broken.
    """
    if not (config.output / addresses.file_of(addresses.HOME)).is_file():
        raise OutputError("there is no site here; run site-gen build first", path=str(config.output))
    findings = Findings()
    _check_links(config, findings)
    _check_quotations(config, findings)
    if host:
        findings.problems += host_faults(config, HOSTS[host])
    return findings


# ---------------------------------------------------------------- links


class _Page(HTMLParser):
    """Takes the ids and the links out of one page."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.doubles: list[tuple[str, int]] = []
        self.links: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if name := values.get("id"):
            if name in self.ids:
                self.doubles.append((name, self.getpos()[0]))
            self.ids.add(name)
        target = values.get(_LINKS.get(tag, ""))
        if target is not None:
            self.links.append((target, self.getpos()[0]))


def _check_links(config: Config, findings: Findings) -> None:
    pages: dict[str, _Page] = {}
    files = {path.relative_to(config.output).as_posix() for path in config.output.rglob("*") if path.is_file()}
    for name in sorted(files):
        if name.endswith(".html"):
            pages[name] = _Page()
            pages[name].feed((config.output / name).read_text(encoding="utf-8", errors="replace"))
    shown = config.output.name
    for name, page in pages.items():
        findings.pages += 1
        for double, line in page.doubles:
            findings.problems.append(Problem(f"{shown}/{name}", line, f"two elements have the id {double}"))
        for link, line in page.links:
            findings.links += 1
            if fault := _link_fault(link, name, pages, files, config):
                findings.problems.append(Problem(f"{shown}/{name}", line, f"the link {link} {fault}"))


def _link_fault(link: str, page: str, pages: Mapping[str, _Page], files: Container[str], config: Config) -> str:
    """Return what is wrong with a link on a page; "" for a good one and for one that leaves the site."""
    here = addresses.absolute(page.removesuffix("index.html"), config.base_url or "http://site.invalid/", config.prefix)
    try:
        address, fragment = urldefrag(urljoin(here, link))
        parts = urlsplit(address)
    except ValueError as error:
        return f"is no address ({error})"
    if parts.scheme not in {"http", "https"} or parts.netloc != urlsplit(here).netloc:
        return ""
    if not parts.path.startswith(config.prefix):
        return f"leads out of the site, which lives under {config.prefix}"
    file = addresses.file_of(unquote(parts.path.removeprefix(config.prefix)))
    if file not in files:
        return "leads nowhere"
    if fragment and file in pages and unquote(fragment) not in pages[file].ids:
        return f"leads to a page that has no #{fragment}"
    return ""


# ---------------------------------------------------------------- quotations


def _check_quotations(config: Config, findings: Findings) -> None:
    for file in read_all(config).articles.values():
        findings.problems.extend(_quotation_faults(config.root, file))
        findings.quotations += file.brief.quotes


def _quotation_faults(root: Path, file: ContentFile) -> Iterator[Problem]:
    """Yield the quotations of a page whose words do not stand in its seed; without a seed there is no proof."""
    card = file.card
    seed_file = root / card.seed_file
    if not card.seed_file or not seed_file.is_file():
        return
    try:
        seed, _ = parse_seed(read_seed(seed_file, file.key, card.seed_file))
    except SeedError as error:
        yield from error.problems
        return
    words = " ".join(clean(seed.text).split())
    lines = (root / file.path).read_text(encoding="utf-8").split("\n")
    for quote in card.quotes:
        said = " ".join(clean(quote.text).split())
        if said not in words:
            line = next((number for number, text in enumerate(lines, 1) if said[:30] in text), 0)
            message = f"“{said[:60]}” does not stand in {card.seed_file}; mend the quotation, or delete it"
            yield Problem(file.path, line, message)
