"""What hosts and robots look for at the root of a site: .nojekyll and CNAME, _headers, robots.txt, llms.txt."""

from collections.abc import Iterator, Sequence
from functools import partial

from site_gen import addresses
from site_gen.cards import mark_of
from site_gen.config import Config
from site_gen.feeds import newest
from site_gen.markup import escape_text
from site_gen.model import Batch, Entry, StandingPage, TextPage
from site_gen.sitemaps import NEWS_PATH
from site_gen.typography import human_date

_POLICY = (
    "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


def host_files(config: Config) -> Iterator[TextPage]:
    """Yield what hosts look for: GitHub's .nojekyll and CNAME, Netlify's and Cloudflare's _headers, robots.txt."""
    yield TextPage("robots.txt", "", _robots(config))
    yield TextPage(".nojekyll", "", "")
    if config.cname:
        yield TextPage("CNAME", "", f"{config.cname}\n")
    yield TextPage("_headers", "", _headers(config))


def policy(config: Config) -> str:
    """Return the content security policy of every page."""
    # what searches is WebAssembly
    return _POLICY.format(scripts="'self'" if config.search == "nothing" else "'self' 'wasm-unsafe-eval'")


def _headers(config: Config) -> str:
    rules = {
        "*": (
            f"Content-Security-Policy: {policy(config)}",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: strict-origin-when-cross-origin",
        ),
        "assets/*": ("Cache-Control: public, max-age=31536000, immutable",),
    }
    blocks = ["\n  ".join((f"{config.prefix}{path}", *headers)) for path, headers in rules.items()]
    return "\n\n".join(blocks) + "\n"


def _robots(config: Config) -> str:
    maps = ["sitemap.xml", *[NEWS_PATH] * config.news_sitemap]
    lines = [f"Sitemap: {addresses.absolute(path, config.base_url, config.prefix)}" for path in maps]
    return "\n".join(["User-agent: *", "Allow: /", "", *lines, ""])


# ---------------------------------------------------------------- llms.txt


def plan_guide(entries: Sequence[Entry], standing: Sequence[StandingPage], config: Config, salt: str) -> Batch:
    """Return llms.txt (https://llmstxt.org): what the site is and where things are, for programs that read."""
    shown = newest(entries, config)
    key = mark_of(f"{salt}llms", *(page.heading for page in standing), *(entry.brief.mark for entry in shown))
    return Batch("llms.txt", key, "", partial(_guide, shown, standing, config))


def _guide(entries: Sequence[Entry], standing: Sequence[StandingPage], config: Config) -> Iterator[TextPage]:
    def line(title: str, path: str, about: str) -> str:
        address = addresses.absolute(path, config.base_url, config.prefix)
        return f"- [{escape_text(title)}]({address}){f': {escape_text(about)}' if about else ''}"

    forms = {
        "markdown": "index.md (the text, under front matter)",
        "json": "index.json (each quotation with its place)",
    }
    beside = " and ".join(form for output, form in forms.items() if output in config.outputs)
    about = "Each article names who said what: every quotation is tied to its speaker and has an address of its own."
    ending = "index.md" if "markdown" in config.outputs else ""
    lines = [
        f"# {escape_text(config.title)}",
        *(["", f"> {escape_text(config.description)}"] if config.description else []),
        "",
        f"{about} Beside each article's page stand {beside}." if beside else about,
        "",
        "## Ways in",
        "",
        line("Speakers", addresses.SPEAKERS, "everyone who is quoted, from A to Z, with all that each has said"),
        line("Topics", addresses.TAGS, "everything that articles are about, from A to Z"),
        line("Sources", addresses.SOURCES, "who published the articles"),
        line("Archive", addresses.ARCHIVE, "articles by month"),
        *(line(page.heading, f"{page.key}/", "") for page in standing),
        "",
        "## Latest articles",
        "",
        *(
            line(
                card.title,
                f"{addresses.article(card.slug)}{ending}",
                ", ".join(filter(None, (card.source, human_date(card.date)))),
            )
            for card in (entry.card for entry in entries)
        ),
        "",
        "## Optional",
        "",
        line("Feed", "atom.xml", "the latest articles, whole (Atom)"),
        line("Sitemap", "sitemap.xml", "all addresses"),
        "",
    ]
    yield TextPage("llms.txt", "", "\n".join(lines))
