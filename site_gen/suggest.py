"""What `site-gen people suggest` prints."""

from collections.abc import Iterator

from site_gen.catalog import build_catalog
from site_gen.config import Config
from site_gen.content import read_all
from site_gen.variants import as_entries, find_variants


def suggest_people(config: Config) -> Iterator[str]:
    """Yield lines for `people.yml`: names that may be one person's, with what speaks for it; nothing is changed.

    Raises SiteError when a content file is broken.
    """
    content = read_all(config)
    catalog = build_catalog(content.entries(drafts=True), content.people, content.topics)
    variants = find_variants(catalog, content.people)
    if not variants:
        yield "# No two people here look like one."
        return
    yield "# Who of these are one person?  Copy those into content/people.yml; nothing is changed by itself."
    yield "# Two who are not: name one there, with the other under `not`, and the pair is suggested no more.\n"
    yield from as_entries(variants)
