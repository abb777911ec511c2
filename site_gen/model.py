"""The values that travel through the program.

All are named tuples of strings, numbers, booleans and tuples: they compare and hash by themselves, are cheap to make
by the hundred thousand, and JSON's encoder, which is written in C, takes them as they are, so the fingerprint of a
page is one call.
Dates are ISO 8601 strings, because a date may be partial: "2022", "2022-01", "2022-01-12" or a full timestamp.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple

Confidence = Literal["high", "medium", "low"]
QuoteKind = Literal["direct", "partial", "nested"]
Format = Literal["markdown", "json"]
SpeakerKind = Literal["person", "organization", "document", "unnamed"]
_ARTICLE = re.compile(r"^(?:an?|the) ", re.IGNORECASE)


class Span(NamedTuple):
    """A stretch of a text: `text[start:end]`, in code points."""

    start: int
    end: int


# ---------------------------------------------------------------- from the seeds


class Facts(NamedTuple):
    """What an optional `NAME.yml` beside a seed states; wins over anything found in the text."""

    title: str = ""
    date: str = ""
    source: str = ""
    url: str = ""
    author: str = ""
    lang: str = ""
    rights: str = ""


class Seed(NamedTuple):
    """A raw article."""

    key: str
    """Its path below `seeds/` without suffix: its identity for ever."""
    text: str
    """As decoded, nothing changed: all offsets point into it."""
    facts: Facts = Facts()


class Quote(NamedTuple):
    """Words somebody said, exactly as the seed has them, without the outer quotation marks."""

    text: str
    speaker: str | None
    """The name under which the speaker stands in `Card.speakers`; None where the text does not tell."""
    kind: QuoteKind
    """direct: a whole utterance; partial: words woven into the reporter's sentence; nested: told within another."""
    cue: str
    """The words that tie it to the speaker ("said", "according to"), as in the text; may be empty."""
    confidence: Confidence
    told_by: str | None = None
    """Of a nested quotation: who reported it."""
    start: int = -1
    """Where it stands in the seed, in code points; -1 once the seed is out of sight (in a content page)."""
    end: int = -1


class Speaker(NamedTuple):
    """Somebody or something that is quoted, as one article knows them."""

    name: str
    """The fullest form the article uses."""
    kind: SpeakerKind = "person"
    role: str = ""
    """As the article says it ("press secretary"); may be empty."""
    aliases: tuple[str, ...] = ()
    """The other forms the article uses, in the order they appear."""


class Removed(NamedTuple):
    """A line of a seed that is not part of the article's body."""

    span: Span
    reason: str
    """What it was taken for: "publisher line", "repeated headline"."""


class Card(NamedTuple):
    """The front matter of an article: all that other pages may know of it."""

    key: str
    """Path below `content/articles/` without suffix."""
    title: str
    slug: str = ""
    """Last part of the address; frozen at the first conversion."""
    source: str = ""
    url: str = ""
    """Where the text was published."""
    date: str = ""
    """ISO 8601, perhaps partial; empty when the text gives no clue."""
    date_basis: str = ""
    """The words of the text from which the date follows."""
    date_inferred: bool = False
    """True when a part of the date (the year) is not stated but follows from other clues."""
    author: str = ""
    lang: str = ""
    rights: str = ""
    summary: str = ""
    tags: tuple[str, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    quotes: tuple[Quote, ...] = ()
    """In the order in which they stand in the text; a nested one follows the one that holds it."""
    draft: bool = False
    seed_file: str = ""
    """The seed it was made from, relative to the site's root; empty for a page written by hand."""
    seed_sha256: str = ""
    """Of the seed's bytes, followed by those of its facts file where there is one."""
    aliases: tuple[str, ...] = ()
    """Addresses that it had before, as paths of the site (`addresses.alias`)."""


class Reading(NamedTuple):
    """What was read from one seed."""

    card: Card
    """Without slug and seed digest: those need the site and the file."""
    paragraphs: tuple[Span, ...]
    """The article's body, in the seed's text."""
    removed: tuple[Removed, ...] = ()
    evidence: tuple[str, ...] = ()
    """For each quotation, the rule that named its speaker and the words it was read from."""


class Article(NamedTuple):
    """A content file."""

    card: Card
    body: str
    """Markdown."""


# ---------------------------------------------------------------- the site


class Tally(NamedTuple):
    """How much an article has of one speaker."""

    name: str
    kind: SpeakerKind
    quotes: int


class Brief(NamedTuple):
    """What a card says in short: enough to put an article in its place among all others.

    A build with one article changed reads every brief and hardly a card.
    """

    key: str
    slug: str
    date: str
    instant: str
    """The date as a key that sorts in time (`cards.instant`)."""
    source: str
    tags: tuple[str, ...]
    speakers: tuple[Tally, ...]
    quotes: int
    draft: bool
    seed_file: str
    seed_sha256: str
    aliases: tuple[str, ...]
    mark: str
    """A digest of the card, and of what names in it lead to: all that other pages show of the article."""


class Entry:
    """What the catalog keeps of an article: in brief, and the card for those who ask; the body stays on disk."""

    __slots__ = ("_card", "_read", "brief", "digest")

    def __init__(self, brief: Brief, digest: str, read: Callable[[], Card]) -> None:
        """`digest` is that of the content file: another body is another page; `read` returns the card."""
        self.brief = brief
        self.digest = digest
        self._read = read
        self._card: Card | None = None

    @property
    def card(self) -> Card:
        """As people.yml and topics.yml name things; read when first asked for."""
        if self._card is None:
            self._card = self._read()
        return self._card

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Entry) and (self.brief, self.digest) == (other.brief, other.digest)

    def __hash__(self) -> int:
        return hash((self.brief, self.digest))


class Term(NamedTuple):
    """One tag, speaker, source or month, and what belongs to it."""

    name: str
    slug: str
    entries: tuple[Entry, ...]
    """Newest first."""


class Person(NamedTuple):
    """One speaker across the site: a person, or an organization or document that speaks."""

    name: str
    slug: str
    kind: SpeakerKind
    stated: tuple[str, tuple[str, ...], tuple[str, ...]]
    """Role, other names and links (schema.org sameAs), as people.yml has them."""
    entries: tuple[Entry, ...]
    """The articles that name this speaker, newest first."""
    quotes: int
    """How many quotations they hold in all."""

    @property
    def links(self) -> tuple[str, ...]:
        """The same person elsewhere."""
        return self.stated[2]

    @property
    def roles(self) -> tuple[str, ...]:
        """The role that people.yml states, else every role an article gives, the commonest first.

        "chair" and "the chair" are one.
        """
        if self.stated[0]:
            return (self.stated[0],)
        wordings = Counter(speaker.role for speaker in self._as_listed() if speaker.role)
        roles: dict[str, str] = {}
        counts: Counter[str] = Counter()
        for wording in sorted(wordings, key=lambda wording: (-wordings[wording], wording)):
            bare = _ARTICLE.sub("", wording).casefold()
            roles.setdefault(bare, wording)
            counts[bare] += wordings[wording]
        return tuple(roles[bare] for bare in sorted(roles, key=lambda bare: (-counts[bare], roles[bare])))

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other names: those that people.yml states, then those in the articles, in the order of the alphabet."""
        found = sorted({alias for speaker in self._as_listed() for alias in speaker.aliases})
        return tuple(alias for alias in dict.fromkeys((*self.stated[1], *found)) if alias != self.name)

    def _as_listed(self) -> Iterator[Speaker]:
        return (speaker for entry in self.entries for speaker in entry.card.speakers if speaker.name == self.name)


class Catalog(NamedTuple):
    """The site as a model; every tuple in the order in which it is shown."""

    entries: tuple[Entry, ...]
    """Newest first; those without a date last."""
    tags: tuple[Term, ...]
    people: tuple[Person, ...]
    """All speakers that have a name; the unnamed ("officials") have no page."""
    sources: tuple[Term, ...]
    months: tuple[Term, ...]
    """Named "2022-01", newest first."""


# ---------------------------------------------------------------- the pages


class Link(NamedTuple):
    """A way to another page."""

    text: str
    path: str
    """Relative to the site's root, without a leading slash: "tags/belarus/"; empty where there is no page."""
    total: int = 0


class Teaser(NamedTuple):
    """What a list shows of an article."""

    title: str
    path: str
    lang: str
    source: Link | None
    date: str
    date_inferred: bool
    summary: str
    speakers: tuple[Link, ...]
    """Most quoted first; total is the number of quotations."""


class QuoteLine(NamedTuple):
    """A quotation as a page shows it."""

    anchor: str
    text: str
    kind: QuoteKind
    confidence: Confidence
    cue: str
    speaker: Link | None
    """None: the text does not tell.  A path only for those with a page."""
    told_by: Link | None
    path: str
    """Where it stands, with the fragment: "articles/some-title/#q-1a2b3c4d"."""


class Voice(NamedTuple):
    """A speaker within one article."""

    link: Link
    """total: quotations."""
    kind: SpeakerKind
    role: str
    share: int
    """Of the quoted words, in percent."""


class Related(NamedTuple):
    """An earlier article, and what it has in common with the one that shows it."""

    article: Link
    source: str
    date: str
    date_inferred: bool
    lang: str
    speakers: tuple[Link, ...]
    """Whom both quote, the rarest first."""
    tags: tuple[Link, ...]
    """What both are about, the rarest first."""


class ArticlePage(NamedTuple):
    """One article."""

    path: str
    """The file, relative to the output folder: "articles/some-title/index.html"."""
    template: str
    card: Card
    digest: str
    tags: tuple[Link, ...]
    source: Link | None
    month: Link | None
    voices: tuple[Voice, ...]
    """Who speaks, by share."""
    quotes: tuple[QuoteLine, ...]
    newer: Link | None
    older: Link | None
    related: tuple[Related, ...] = ()
    """Earlier articles that quote the same people or are about the same things, the closest first."""


class ArticleFile(NamedTuple):
    """One article for machines, beside its page."""

    path: str
    """ "articles/some-title/index.json"."""
    template: str
    """None: a program reads it, so its form is the program's."""
    format: Format
    card: Card
    digest: str
    tags: tuple[Link, ...]
    source: Link | None
    voices: tuple[Voice, ...]
    quotes: tuple[QuoteLine, ...]


class ListingPage(NamedTuple):
    """A run of articles: the front page, a tag, a source, a month."""

    path: str
    template: str
    kind: Literal["home", "tag", "source", "month"]
    heading: str
    total: int
    """All entries of the list, not only of this page; 0 on numbered pages, which never change."""
    number: int
    """Of a numbered page, counted from the oldest; 0 on the first page a reader comes to."""
    entries: tuple[Teaser, ...]
    newer: Link | None
    older: Link | None
    feed: str = ""
    """Path of the Atom feed of this list; empty when it has none."""
    said: tuple[QuoteLine, ...] = ()
    """All quotations of the first entry; on the front page only."""
    speakers: tuple[Link, ...] = ()
    """Who is quoted most in the articles of the list, with the number of quotations; not on numbered pages."""
    topics: tuple[Link, ...] = ()
    """What else they are about, with the number of articles, the commonest first; not on numbered pages."""
    years: tuple[Link, ...] = ()
    """Articles by year, from the oldest, years without any included; a path where there is a page for the year."""


class Appearance(NamedTuple):
    """A speaker in one article."""

    article: Link
    source: Link | None
    tags: tuple[Link, ...]
    """What the article is about, the weightiest only."""
    date: str
    date_inferred: bool
    quotes: tuple[QuoteLine, ...]
    """In the order of the text; empty where the article names the speaker without quoting."""
    lang: str = ""
    """Of the article; empty when it is the site's."""


class SpeakerPage(NamedTuple):
    """One speaker and a run of articles, newest first, with what was said in each."""

    path: str
    template: str
    heading: str
    kind: SpeakerKind
    roles: tuple[str, ...]
    aliases: tuple[str, ...]
    links: tuple[str, ...]
    total: int
    """All quotations of this speaker; 0 on numbered pages, which never change."""
    number: int
    appearances: tuple[Appearance, ...]
    newer: Link | None
    older: Link | None
    feed: str = ""
    topics: tuple[Link, ...] = ()
    """Tags of the articles in which they are quoted, with the number of these; not on numbered pages."""
    beside: tuple[Link, ...] = ()
    """Who is quoted in the same articles, with the number of these; not on numbered pages."""
    sources: tuple[Link, ...] = ()
    """Who published these articles, with their number; not on numbered pages."""
    years: tuple[Link, ...] = ()
    """Quotations by year, from the oldest, years without any included; not on numbered pages."""
    first: str = ""
    """When they are first quoted, as far as articles have dates; not on numbered pages."""
    last: str = ""


class Group(NamedTuple):
    """A part of a directory: a letter, a year."""

    heading: str
    links: tuple[Link, ...]
    path: str = ""
    """Of a page of its own, where it has one."""


class Section(NamedTuple):
    """A part of a directory with a heading of its own: people, organizations."""

    heading: str
    groups: tuple[Group, ...]


class DirectoryPage(NamedTuple):
    """All tags, speakers, sources or months."""

    path: str
    template: str
    kind: Literal["tags", "speakers", "sources", "archive", "year"]
    heading: str
    sections: tuple[Section, ...]


class StandingPage(NamedTuple):
    """A page that is no article: about, imprint, 404."""

    path: str
    template: str
    heading: str
    digest: str
    """Of its content file; empty when the template says it all."""
    key: str = ""
    """Path below `content/pages/` without suffix; empty when the template says it all."""


class RedirectPage(NamedTuple):
    """What stands at an old address and leads to the new one."""

    path: str
    template: str
    heading: str
    """Of the page it leads to."""
    target: str
    """Path of that page."""


class SearchPage(NamedTuple):
    """The page on which the site is searched."""

    path: str
    template: str
    heading: str
    blocks: tuple[str, ...]
    """Paths of the folders that hold the index, those of the newest articles first; empty when there is none."""


class FeedItem(NamedTuple):
    """An article in a feed."""

    id: str
    """A tag URI (RFC 4151) made of the seed's key: stays when the address moves."""
    title: str
    path: str
    summary: str
    author: str
    published: str
    """RFC 3339."""
    tags: tuple[str, ...]
    lang: str = ""
    """Of the article; empty when it is the site's."""
    key: str = ""
    """Of the article whose whole text the item has; empty when it has the summary only."""
    digest: str = ""
    """Of that article's content file."""


class FeedPage(NamedTuple):
    """The newest articles of the site, a tag or a speaker; articles without a date are in no feed."""

    path: str
    template: str
    heading: str
    id: str
    home: str
    """Path of the page that it follows."""
    updated: str
    items: tuple[FeedItem, ...]


class SitemapPage(NamedTuple):
    """The addresses of the site (sitemaps.org); an index of such files when there are more than 50,000."""

    path: str
    template: str
    links: tuple[Link, ...]
    """text: last change as a date, or empty."""


class NewsItem(NamedTuple):
    """An article in the sitemap for Google News."""

    title: str
    path: str
    date: str
    """A day, or a moment in RFC 3339."""
    lang: str
    """In the two or three letters of ISO 639."""


class NewsSitemapPage(NamedTuple):
    """The articles of the last days for Google News."""

    path: str
    template: str
    items: tuple[NewsItem, ...]


class TextPage(NamedTuple):
    """A small file for hosts and robots: robots.txt, _headers, _redirects, CNAME, llms.txt."""

    path: str
    template: str
    text: str


Page = (
    ArticlePage
    | ArticleFile
    | ListingPage
    | SpeakerPage
    | DirectoryPage
    | StandingPage
    | RedirectPage
    | SearchPage
    | FeedPage
    | SitemapPage
    | NewsSitemapPage
    | TextPage
)


class Batch(NamedTuple):
    """Pages that change together: an article's, or those of one list and its feed."""

    name: str
    """Path of its first page: what the ledger knows it by."""
    key: str
    """A digest of all that its pages follow from; while it is the same, they need not even be planned.  Empty: plan."""
    origin: str
    """The file it comes from, below content/ and without suffix; empty for what comes from many."""
    make: Callable[[], Iterable[Page]]
