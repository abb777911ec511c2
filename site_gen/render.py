"""One page -> text, through Jinja.  Knows templates, not output files.

Templates receive the page and a few constants, nothing else: what a page shows is what its value holds.
"""

import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path

import jinja2
from markupsafe import Markup

from site_gen import addresses, typography
from site_gen.assets import template_folders
from site_gen.config import Config
from site_gen.errors import TemplateError
from site_gen.marks import mark_quotes
from site_gen.markdown import render_markdown
from site_gen.markup import escape_html
from site_gen.model import ArticlePage, Link, Page, StandingPage, TextPage


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

    def url(path: str) -> str:
        return addresses.href(path, prefix)

    def absolute(path: str) -> str:
        return addresses.absolute(path.removeprefix(prefix), config.base_url, prefix)

    def asset(name: str) -> str:
        if name not in assets:
            raise TemplateError(f"there is no templates/static/{name}; put the file there or mend its name")
        return url(assets[name])

    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    environment.globals.update(site=config, menu=tuple(menu), url=url, absolute=absolute, asset=asset)
    environment.filters.update(
        date=typography.human_date,
        rfc3339=typography.rfc3339,
        rfc822=typography.rfc822,
        grouped=typography.grouped,
    )
    return environment


def render_page(environment: jinja2.Environment, page: Page, body: str) -> str:
    """Return the page's text; `body` is the Markdown of an article or a standing page, else empty.

    Raises TemplateError with the template's file and line, and the page that was being made.
    """
    if isinstance(page, TextPage):
        return page.text
    values: dict[str, object] = {"page": page}
    if isinstance(page, ArticlePage):
        prefix = environment.globals["site"].prefix  # type: ignore[attr-defined]
        parts = (escape_html(page.card.title), render_markdown(body))
        (headline, text), missing = mark_quotes(parts, page.quotes, prefix)
        values.update(headline=headline, body=text, missing=missing)
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
