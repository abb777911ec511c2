"""What the preview adds to a page on its way to the browser: the reload script, and what is wrong with the site."""

import html
import re
from collections.abc import Sequence

from site_gen.errors import Problem

_HEAD_END = re.compile(rb"</head\s*>", re.IGNORECASE)
_BODY_END = re.compile(rb"</body\s*>", re.IGNORECASE)

NO_PAGE = b"<!doctype html>\n<html lang=en><head><title>Not built</title></head><body></body></html>"
"""For a site that has no page to add anything to."""


def dress(page: bytes, script: str, problems: Sequence[Problem], *, published: bool) -> bytes:
    """Return a page with the script at this address, and with the problems of the last build over it.

    `published` is false when that build came to nothing and the page is an older one.
    """
    head = f'<script src="{html.escape(script)}" defer></script>'
    if not problems:
        return _insert(page, _HEAD_END, head)
    head += '<link rel="stylesheet" href="/livereload.css">'
    return _insert(_insert(page, _HEAD_END, head), _BODY_END, _panel(problems, published=published))


def _insert(page: bytes, place: re.Pattern[bytes], piece: str) -> bytes:
    """Return a page with a piece before the tag that ends its head or body; at the end when there is no such tag."""
    found = place.search(page)
    at = found.start() if found else len(page)
    return page[:at] + piece.encode() + page[at:]


def _panel(problems: Sequence[Problem], *, published: bool) -> str:
    count = f"{len(problems)} problem{'s' * (len(problems) != 1)}"
    heading = f"{count} in the site" if published else f"The site was not built: {count}"
    lines = "".join(f"<li>{_line(problem)}</li>" for problem in problems)
    note = "The page behind this note is from the last good build. It reloads by itself when the mistake is mended."
    return (
        f'<aside id="site-gen-problems" role="alert"><details{"" if published else " open"}>'
        f"<summary>{heading}</summary><ol>{lines}</ol>{'' if published else f'<p>{note}</p>'}</details></aside>"
    )


def _line(problem: Problem) -> str:
    where = f"{problem.path}:{problem.line}" if problem.line else problem.path
    return f"<code>{html.escape(where)}</code> {html.escape(problem.message)}"
