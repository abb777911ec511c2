"""One page of each kind, with a word of your choice wherever the text of a seed can come out."""

from site_gen.model import (
    Appearance,
    ArticlePage,
    Card,
    DirectoryPage,
    FeedItem,
    FeedPage,
    Group,
    Link,
    ListingPage,
    NewsItem,
    NewsSitemapPage,
    Page,
    QuoteLine,
    RedirectPage,
    Related,
    SearchPage,
    Section,
    SitemapPage,
    SpeakerPage,
    StandingPage,
    Teaser,
    Voice,
)


def sample_pages(word: str) -> dict[str, Page]:
    """Return one page of each kind, with `word` wherever a seed's text can come out."""
    link, here = Link(word, "speakers/ada-lund/", 1234), "articles/open/#q-00000001"
    quote = QuoteLine("q-00000001", "We are open,", "direct", "low", word, link, Link(word, ""), here)
    lost = quote._replace(anchor="q-00000002", text=word, speaker=None)
    card = Card(
        key="open",
        title=word,
        source=word,
        url="https://example.org/a?b&c",
        date="2022-01-12",
        date_basis=word,
        date_inferred=True,
        author=word,
        lang="fr",
        rights=word,
        summary=word,
    )
    teaser = Teaser(
        word, "articles/open/", "fr", link, "2022-01", date_inferred=True, summary=word, speakers=(link, link)
    )
    seen = Appearance(link, link, (link, link), "", date_inferred=False, quotes=(quote, lost), lang="fr")
    group = (Section(word, tuple(Group(word, (link, Link(word, ""))) for _ in range(3))),)
    item = FeedItem(
        "tag:example.org,2026:open", word, "articles/open/", word, word, "2022-01-12T00:00:00Z", (word,), key="open"
    )
    feed = ("tag:example.org,2026:", "", "2022-01-12T00:00:00Z", (item,))
    years = (Link("2021", "", 0), Link("2022", "archive/2022/", 3))
    voice = Voice(link, "person", word, 60)
    quotes = (quote, lost)
    listing = ListingPage(
        "index.html",
        "listing.html",
        "home",
        word,
        3,
        0,
        (teaser,),
        newer=link,
        older=link,
        feed="x",
        said=quotes,
        speakers=(link,),
    )
    speaker = SpeakerPage(
        path="speakers/ada-lund/index.html",
        template="speaker.html",
        heading=word,
        kind="person",
        roles=(word, word),
        aliases=(word, word),
        links=("https://example.org/ada",),
        total=2,
        number=0,
        appearances=(seen, seen._replace(quotes=())),
        newer=link,
        older=link,
        feed="x",
        beside=(link,),
        years=years,
    )
    return {
        "article": ArticlePage(
            "articles/open/index.html",
            "article.html",
            card,
            "",
            (link,),
            link,
            link,
            (voice,),
            quotes,
            newer=link,
            older=link,
            related=(
                Related(link, word, "2022", date_inferred=False, lang="fr", speakers=(link, link), tags=(link,)),
                Related(link, "", "", date_inferred=False, lang="", speakers=(), tags=(link, link, link)),
            ),
        ),
        "home": listing,
        "tag": listing._replace(path="tags/a/index.html", kind="tag", topics=(link,), years=years, said=()),
        "numbered": listing._replace(path="tags/a/page/2/index.html", kind="tag", number=2, total=0, said=()),
        "empty": listing._replace(entries=(), newer=None, older=None, said=()),
        "speaker": speaker,
        "directory": DirectoryPage("tags/index.html", "directory.html", "tags", word, group),
        "standing": StandingPage("about/index.html", "page.html", word, ""),
        "search": SearchPage("search/index.html", "search.html", word, ("search/index/a/", "search/index/b/")),
        "no index": SearchPage("search/index.html", "search.html", word, ()),
        "missing": StandingPage("404.html", "404.html", word, ""),
        "redirect": RedirectPage("old/index.html", "redirect.html", word, "articles/open/"),
        "atom": FeedPage("atom.xml", "atom.xml", word, *feed),
        "rss": FeedPage("rss.xml", "rss.xml", word, *feed),
        "json": FeedPage("feed.json", "feed.json", word, *feed),
        "sitemap": SitemapPage("sitemap.xml", "sitemap.xml", (Link("2022-01", "a/"), Link("", "b/"))),
        "news": NewsSitemapPage(
            "sitemap-news.xml", "sitemap_news.xml", (NewsItem(word, "articles/open/", "2022-01-12", "en"),)
        ),
        "sitemaps": SitemapPage("sitemap.xml", "sitemap_index.xml", (Link("", "sitemap-1.xml"),)),
    }
