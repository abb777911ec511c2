"""Old addresses that lead to where a thing is now: an article's `aliases`, and names that people.yml made one.

Every old address has a small page, which any host serves, and a rule in `_redirects` for hosts that read one, which
saves the visitor the page.  Both lead to a path of this site, whatever was written.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from site_gen import addresses, feeds
from site_gen.config import Config
from site_gen.model import Card, Catalog, Entry, Link, Person, RedirectPage, Term, TextPage
from site_gen.people import Names
from site_gen.slugs import slug_of


def of_article(card: Card) -> Iterator[RedirectPage]:
    """Yield the pages at an article's old addresses."""
    here = Link(card.title, addresses.article(card.slug))
    yield from (_page(alias, here) for alias in card.aliases if alias != here.path)


def of_names(catalog: Catalog, people: Names, topics: Names) -> tuple[RedirectPage, ...]:
    """Return the pages of speakers and tags that were under another name before the authority files joined them."""
    return (
        *_moved(catalog.people, people, addresses.speaker),
        *_moved(catalog.tags, topics, addresses.tag),
    )


def _moved(pages: Iterable[Person | Term], names: Names, address: Callable[[str], str]) -> Iterator[RedirectPage]:
    if not names.entries:
        return
    by_slug = {page.slug: page for page in pages}
    for entry in names.entries:
        page = by_slug.get(entry.slug or slug_of(entry.name))
        old = [slug_of(name) for name in (entry.name, *entry.aliases) if names.find(name) is entry]
        for slug in dict.fromkeys(old) if page else ():
            if page and slug not in by_slug:
                yield _page(address(slug), Link(page.name, address(page.slug)))


def _page(path: str, target: Link) -> RedirectPage:
    return RedirectPage(addresses.file_of(path), "redirect.html", target.text, target.path)


def redirect_rules(entries: Sequence[Entry], moved: Iterable[RedirectPage], config: Config) -> TextPage:
    """Return the file `_redirects`, as Netlify and Cloudflare Pages read it; the feeds of moved names move along."""
    rules = []
    for brief in (entry.brief for entry in entries if entry.brief.aliases):
        here = addresses.article(brief.slug)
        rules += [_rule(alias, here, config) for alias in brief.aliases if alias != here]
    for page in moved:
        old = page.path.removesuffix("index.html")
        rules.append(_rule(old, page.target, config))
        rules.append(_rule(feeds.atom_path(old), feeds.atom_path(page.target), config))
    return TextPage("_redirects", "", "".join(rules))


def _rule(old: str, new: str, config: Config) -> str:
    return f"{addresses.href(old, config.prefix)} {addresses.href(new, config.prefix)} 301\n"
