"""A made-up newspaper of any number of articles in which everything occurs that an article may be.

Every eighth article is odd in one way; the rest are those of the bench.  The same number gives the same newspaper.
"""

from pathlib import Path
from random import Random

from site_gen.frontmatter import dump_article
from site_gen.model import Article, Quote, Speaker
from tests.bench.make_site import make_article
from tests.hostile_strings import hostile_strings, one_line

EVERYWHERE = "Harbour"
"""A tag of nearly all articles."""
LONG_NAME = "Maximiliane Philippa Wilhelmina von Hohenstett-Brackenthal zu Alt-Rosenwinkelried"
CROWD = 40
"""Speakers of the article with the most."""

BASE_URL = "https://observer.example/"

_SETTINGS = f"""[tool.site_gen]
title = "The Orle Observer"
description = "What was said in the harbours of Orle, and by whom."
base_url = "{BASE_URL}"
rights = "Made up for a test; nobody's."
"""
_PEOPLE = f"""- name: Ada Lund
  aliases: [Ada of the Quay, A. Lund]
  role: keeper of the lock
  same_as: ["https://people.example/ada", "https://register.example/lund/0"]
- name: {LONG_NAME}
  role: envoy of everything that has a long name and of some things that have a short one
- name: Harbour Board of Orle
  kind: organization
"""
_ELEMENTS = """## A heading

Words in **bold** and [the way back](../../).

| harbour | boats |
| :-- | --: |
| Orle | 12 |
| Quay | 7 |

1. One
2. Two

- this
- that

> A line that was quoted.

---

    boats --all"""
_ABOUT = f"---\ntitle: About\n---\n\n{_ELEMENTS}\n"
_ARABIC = "قالت الوزيرة إن الميناء سيبقى مفتوحا طوال الشتاء، وإن القوارب ستعود في الربيع."
_CHINESE = "部长昨日表示，港口整个冬天都会开放，渡轮将在春天恢复航行。"


def write_newspaper(root: Path, articles: int) -> dict[str, str]:
    """Write a whole site, ready to be built: settings, people, a standing page and so many articles.

    Returns the slug of an article for each oddity, and for "ordinary".
    """
    folder = root / "content" / "articles"
    folder.mkdir(parents=True)
    (root / "content" / "pages").mkdir()
    (root / "content" / "pages" / "about.md").write_text(_ABOUT, encoding="utf-8")
    (root / "content" / "people.yml").write_text(_PEOPLE, encoding="utf-8")
    (root / "pyproject.toml").write_text(_SETTINGS, encoding="utf-8")
    slugs = {}
    for index in range(articles):
        kind = _ODDITIES[index // 8 % len(_ODDITIES)] if index % 8 == 0 else None
        article = make_article(index, namesakes=1)
        article = article._replace(
            card=article.card._replace(tags=(EVERYWHERE, *(tag.split()[0] for tag in article.card.tags)))
        )
        if kind:
            article = kind(article)
        slugs[kind.__name__[1:] if kind else "ordinary"] = article.card.slug
        (folder / f"{article.card.key}.md").write_text(dump_article(article), encoding="utf-8")
    return slugs


def _undated(article: Article) -> Article:
    return article._replace(card=article.card._replace(date=""))


def _of_a_month(article: Article) -> Article:
    return article._replace(card=article.card._replace(date=article.card.date[:7]))


def _year_inferred(article: Article) -> Article:
    card = article.card._replace(date_inferred=True, date_basis="on Thursday, 12 March")
    return article._replace(card=card, body=f"It rained on Thursday, 12 March.\n\n{article.body}")


def _headline_only(article: Article) -> Article:
    return Article(article.card._replace(summary="", tags=(), speakers=(), quotes=()), "")


def _nothing_but_words(article: Article) -> Article:
    card = article.card._replace(source="", date="", summary="", tags=(), speakers=(), quotes=())
    return article._replace(card=card)


def _published_elsewhere(article: Article) -> Article:
    card = article.card._replace(
        author="Lena Whitcombe and Tom Arkady",
        url=f"https://gazette.example/{article.card.key}?from=front&edition=2#top",
        rights="Harbour Gazette, all rights reserved",
    )
    return article._replace(card=card)


def _crowd(article: Article) -> Article:
    random = Random(article.card.key)
    said = [
        (f"Speaker {chr(65 + n % 26)}ordal{n}", f"Boat {n} is {random.randint(2, 99)} years old") for n in range(CROWD)
    ]
    card = article.card._replace(
        title=f"All {CROWD} have their say {article.card.key}",
        speakers=tuple(Speaker(name, "person", "boat owner" if n % 3 else "") for n, (name, _) in enumerate(said)),
        quotes=tuple(Quote(words, name, "direct", "said", "high") for name, words in said),
    )
    return Article(card, "\n\n".join(f"“{words},” said {name}." for name, words in said))


def _long_name(article: Article) -> Article:
    words = "A short answer"
    card = article.card._replace(
        speakers=(Speaker(LONG_NAME, "person", "envoy"),), quotes=(Quote(words, LONG_NAME, "direct", "said", "high"),)
    )
    return Article(card, f"“{words},” said {LONG_NAME}.\n\n{article.body}")


def _long_headline(article: Article) -> Article:
    title = f"{article.card.title}: what the board said, what it meant, what it will cost and who will pay for it"
    return article._replace(card=article.card._replace(title=f"{title} Donaudampfschifffahrtsgesellschaft{'s' * 40}"))


def _arabic(article: Article) -> Article:
    name, words = "ليلى منصور", _ARABIC[:-1]
    card = article.card._replace(
        title="الميناء يبقى مفتوحا",
        lang="ar",
        source="بريد الميناء",
        summary=_ARABIC,
        tags=("الميناء", EVERYWHERE),
        speakers=(Speaker(name, "person", "وزيرة"),),
        quotes=(Quote(words, name, "direct", "قالت", "high"),),
    )
    return Article(card, f"«{words}»، قالت {name}.\n\n{_ARABIC}")


def _chinese(article: Article) -> Article:
    name, words = "林海", _CHINESE[:-1]
    card = article.card._replace(
        title="港口整个冬天开放",
        lang="zh-Hant",
        source="港口日报",
        summary=_CHINESE,
        tags=("港口", EVERYWHERE),
        speakers=(Speaker(name, "person", "部长"),),
        quotes=(Quote(words, name, "direct", "表示", "medium"),),
    )
    return Article(card, f"{name}表示：「{words}」。\n\n{_CHINESE}")


def _doubt(article: Article) -> Article:
    """Quotations that are doubtful, nobody's, told by another, repeated, or no longer in the text."""
    board = Speaker("Harbour Board of Orle", "organization")
    speakers = (*article.card.speakers, board, Speaker("officials", "unnamed"))
    who, told = speakers[0].name, "It is over, he told me"
    quotes = (
        *article.card.quotes,
        Quote("perhaps so", who, "partial", "", "low"),
        Quote("nobody knows", None, "direct", "", "low"),
        Quote(told, board.name, "direct", "said", "medium"),
        Quote("It is over", who, "nested", "told", "medium", told_by=board.name),
        Quote("nobody knows", "officials", "direct", "said", "medium"),
        Quote("These words are gone", who, "direct", "said", "high"),
    )
    body = (
        f"{article.body}\n\nThere was “perhaps so” and “nobody knows” in the room. “{told},” the board said, "
        "and “nobody knows”, officials said."
    )
    return Article(article.card._replace(speakers=speakers, quotes=quotes), body)


def _markdown(article: Article) -> Article:
    said = Quote("we link here", article.card.speakers[0].name, "direct", "said", "high")
    body = f"{_ELEMENTS}\n\nIn [a link, “we link here” was said](../../).\n\n{article.body}"
    return Article(article.card._replace(quotes=(said, *article.card.quotes)), body)


def _hostile(article: Article) -> Article:
    texts = [text for text in map(one_line, hostile_strings()) if text]
    text = texts[int(article.card.key[1:]) // 8 % len(texts)]
    card = article.card._replace(
        title=text,
        source=text,
        author=text,
        rights=text,
        summary=text,
        tags=(EVERYWHERE, text),
        speakers=(Speaker(text, "person", text, (f"{text} too",)),),
        quotes=(Quote(f"{text} indeed", text, "direct", text, "high"),),
    )
    return Article(card, f"“{text} indeed”\n\n{article.body}")


_ODDITIES = (
    _undated,
    _hostile,
    _of_a_month,
    _year_inferred,
    _hostile,
    _headline_only,
    _nothing_but_words,
    _hostile,
    _published_elsewhere,
    _crowd,
    _hostile,
    _long_name,
    _long_headline,
    _hostile,
    _arabic,
    _chinese,
    _hostile,
    _doubt,
    _markdown,
)
