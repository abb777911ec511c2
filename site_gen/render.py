"""One page -> text, through Jinja.  Knows templates, not output files.

Templates receive the page and a few constants, nothing else: what a page shows is what its value holds.
"""

import traceback
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import jinja2
from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from site_gen import addresses, typography
from site_gen.assets import template_folders
from site_gen.config import Config
from site_gen.errors import TemplateError
from site_gen.feeds import item_html
from site_gen.formats import write_article
from site_gen.linked_data import describe_page
from site_gen.markdown import render_markdown
from site_gen.marks import mark_quotes
from site_gen.markup import escape_html
from site_gen.model import ArticleFile, ArticlePage, FeedPage, Link, Page, QuoteLine, StandingPage, Teaser, TextPage

_TEASERS = 20_000
"""Teasers kept ready: each stands in the lists of its tags, source and month."""
_OPENING = 1_200
"""Characters of an article that a reader has before the eyes; a summary that stands there is not said twice."""
_TEXTS = 4_096
"""Addresses and dates kept as they are shown: they come again and again."""


def make_environment(config: Config, assets: Mapping[str, str], menu: Sequence[Link]) -> jinja2.Environment:
    """Return the environment for a site's templates.

    `assets` maps a static file's name to its path, `menu` lists the standing pages.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(template_folders(config)),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    prefix = config.prefix
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    # Where the site lies and how it is built may show in no page; nor may chance.
    shown = replace(config, root=Path(), output=Path(), jobs=0)
    environment.globals.update(site=shown, menu=tuple(menu))
    environment.globals.pop("lipsum")
    environment.filters.pop("random")

    @lru_cache(maxsize=_TEXTS)
    def url(path: str) -> str:
        return addresses.href(path, prefix)

    def absolute(path: str) -> str:
        return addresses.absolute(path, config.base_url, prefix)

    def asset(name: str) -> str:
        if name not in assets:
            raise TemplateError(f"there is no templates/static/{name}; put the file there or mend its name")
        return url(assets[name])

    @lru_cache(maxsize=_TEASERS)
    def teaser(entry: Teaser, template: str, said: tuple[QuoteLine, ...] = ()) -> Markup:
        return Markup(environment.get_template(template).render(entry=entry, said=said))  # noqa: S704

    environment.filters.update(
        url=url,
        absolute=absolute,
        asset=asset,
        teaser=teaser,
        date=lru_cache(maxsize=_TEXTS)(typography.human_date),
        rfc3339=typography.rfc3339,
        rfc822=typography.rfc822,
        grouped=typography.grouped,
        window_title=typography.window_title,
    )
    return environment


def render_page(environment: jinja2.Environment, page: Page, *bodies: str) -> str:
    """Return the page's text; `bodies` holds the Markdown of an article, of a standing page, of a feed's articles.

    Raises TemplateError with the template's file and line, and the page that was being made.
    """
    if isinstance(page, TextPage):
        return page.text
    config: Config = environment.globals["site"]  # type: ignore[assignment]
    body = bodies[0] if bodies else ""
    if isinstance(page, ArticleFile):
        return write_article(page, body, config)
    data = describe_page(page, config)
    title = page.card.title if isinstance(page, ArticlePage) else getattr(page, "heading", config.title)
    defaults = {"title": title, "about": config.description or title, "kind": ""}  # for templates that set none
    values: dict[str, object] = {
        **defaults,
        "page": page,
        "data": _script({"@context": "https://schema.org", "@graph": data}),
    }
    if not data:
        values["data"] = ""
    if isinstance(page, ArticlePage):
        parts = (escape_html(page.card.title), render_markdown(body))
        (headline, text), missing = mark_quotes(parts, page.quotes, config.prefix)
        standfirst = "" if page.card.summary.rstrip("… ") in body[:_OPENING] else page.card.summary
        values.update(headline=headline, body=text, missing=missing, standfirst=standfirst)
    elif isinstance(page, FeedPage):
        whole = [item for item in page.items if item.key]
        values["texts"] = {item.id: item_html(text, item, config) for item, text in zip(whole, bodies, strict=True)}
    elif isinstance(page, StandingPage):
        values.update(body=Markup(render_markdown(body)))  # noqa: S704 (raw HTML is off)
    try:
        return environment.get_template(page.template).render(values)
    except (
        jinja2.TemplateError,
        TemplateError,
        ArithmeticError,
        LookupError,
        TypeError,
        ValueError,
        RecursionError,
    ) as e:
        raise _explain(e, page) from e


def _script(data: object) -> Markup:
    """Return data as JSON that nothing in it can end the script element of."""
    return htmlsafe_json_dumps(data, ensure_ascii=False, separators=(",", ":"))


def _explain(error: Exception, page: Page) -> TemplateError:
    """Return the error with the place in the templates where it came up."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        return TemplateError(f"{error.message}; mend the template", path=_shown(error.filename), line=error.lineno)
    if isinstance(error, jinja2.TemplateNotFound):
        message = f"there is no template {error.name}; put it into templates/, or mend the name"
        return TemplateError(message, path=f"templates/{page.template}")
    frames = [f for f in traceback.extract_tb(error.__traceback__) if "templates" in Path(f.filename).parts]
    path, line = (_shown(frames[-1].filename), frames[-1].lineno or 0) if frames else (f"templates/{page.template}", 0)
    what = str(error.problems[0].message if isinstance(error, TemplateError) else error) or type(error).__name__
    return TemplateError(f"{what} (in the page {page.path}); mend the template", path=path, line=line)


def _shown(filename: str | None) -> str:
    """Return a template's file as its user knows it."""
    parts = Path(filename or "templates").parts
    return (
        "/".join(parts[max(i for i, part in enumerate(parts) if part == "templates") :])
        if "templates" in parts
        else str(filename)
    )
