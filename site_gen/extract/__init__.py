"""Reads one article: what it is called, when and where it appeared, who says what in it, what it is about.

Each step is one module with one public function; each sees one text and never the rest of the site.
"""

from site_gen.characters import plain
from site_gen.extract.dates import find_date
from site_gen.extract.header import read_header
from site_gen.extract.quotes import find_quotes
from site_gen.extract.speakers import attribute
from site_gen.extract.summary import summarize
from site_gen.extract.tags import choose_tags
from site_gen.extract.text import split_paragraphs
from site_gen.model import Card, Reading, Seed, Speaker


def extract(seed: Seed) -> Reading:
    """Return what a seed says; what its facts file states wins over the text.  Linear in the length of the text."""
    text = plain(seed.text)
    facts = seed.facts
    header = read_header(text, split_paragraphs(text))
    dating = find_date(text, header)
    headline = (header.title_span,) if header.title_span else ()
    spoken = (*headline, *header.body)
    attribution = attribute(text, spoken, find_quotes(text, spoken))
    title = facts.title or header.title
    card = Card(
        key=seed.key,
        title=title or seed.key.rpartition("/")[2],
        source=facts.source or header.source,
        url=facts.url or header.url,
        date=facts.date or dating.date,
        date_basis="" if facts.date else dating.basis,
        date_inferred=dating.inferred and not facts.date,
        author=facts.author or header.author,
        lang=facts.lang or header.lang,
        rights=facts.rights,
        summary=summarize(text, title, header.body),
        tags=choose_tags(text, title, header.body, facts.lang or header.lang, attribution.speakers),
        speakers=tuple(map(_without_doubts, attribution.speakers)),
        quotes=tuple(quote._replace(text=seed.text[quote.start : quote.end]) for quote in attribution.quotes),
    )
    evidence = tuple(
        f"{found.rule}: “{text[found.span.start : found.span.end]}”"
        if found.span.start < found.span.end
        else found.rule
        for found in attribution.evidence
    )
    return Reading(card, header.body, header.removed, evidence)


def _without_doubts(speaker: Speaker) -> Speaker:
    """Return the speaker with those other forms only that are spellings of the name, and a role that can be one.

    What else was taken for the same person helped to find who speaks; said of a person by itself it may be false.
    """
    if speaker.kind != "person":
        return speaker
    known = {word.strip(".,").casefold()[:4] for word in speaker.name.split()}
    spelled = [alias for alias in speaker.aliases if all(_is_spelling(word, known) for word in alias.split())]
    words = speaker.role.casefold().split()
    is_role = len(words) <= 7 and not {"her", "his", "their", "its"} & set(words)
    return speaker._replace(aliases=tuple(spelled), role=speaker.role if is_role else "")


def _is_spelling(word: str, known: set[str]) -> bool:
    """Tell whether a word is a word of the name, perhaps in another spelling, or an initial."""
    bare = word.strip(".,").casefold()
    return len(bare) == 1 or bare[:4] in known
