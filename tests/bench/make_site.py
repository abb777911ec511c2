"""Writes a site of any size, as seeds or as content pages; the same number gives the same site."""

from pathlib import Path
from random import Random

from site_gen.frontmatter import dump_article
from site_gen.model import Article, Card, Quote, Speaker

_FIRST = ("Ada", "Ben", "Chen", "Dina", "Emil", "Fatou", "Goran", "Hana", "Ines", "Jonas", "Karim", "Lena")
_LAST = ("Lund", "Okoro", "Brandt", "Halvorsen", "Silva", "Novak", "Petrov", "Moreau", "Tanaka", "Osei", "Kaya")
_TOPICS = ("Floods", "Railways", "Schools", "Harbour", "Elections", "Water", "Wages", "Housing", "Forests", "Courts")
_SOURCES = ("Harbour Gazette", "Valley Courier", "Morning Post of Orle", "Coast Wire")
_WORDS = (
    *("the", "board", "said", "boat", "bridge", "year", "council", "after", "nobody", "water", "again", "under"),
    *("city", "plan", "children", "would", "because", "morning", "river", "before", "price", "school", "north"),
)


def _sentence(random: Random, length: int = 14) -> str:
    return " ".join(random.choices(_WORDS, k=length)).capitalize() + "."


def write_seeds(folder: Path, number: int) -> None:
    """Write `number` seeds of about 2.5 kB with three quotations each."""
    folder.mkdir(parents=True, exist_ok=True)
    for index in range(number):
        random = Random(index)
        who = f"{random.choice(_FIRST)} {random.choice(_LAST)}"
        day = f"{random.randint(1, 28)} March {random.randint(2010, 2025)}"
        paragraphs = [" ".join(_sentence(random) for _ in range(3)) for _ in range(9)]
        paragraphs[1] = f"“{_sentence(random)[:-1]},” said {who}, who chairs the board. “{_sentence(random)}”"
        paragraphs[4] = f"The plan was called “{_sentence(random, 4)[:-1].lower()}” by {who.split()[1]}."
        title = f"{_sentence(random, 6)[:-1]} {index}"
        text = "\n\n".join([random.choice(_SOURCES) + "\n", title, day, *paragraphs])
        (folder / f"s{index:06}.txt").write_text(text + "\n", encoding="utf-8")


def write_content(folder: Path, number: int) -> None:
    """Write `number` content pages of about 2.5 kB, with four tags, two speakers and three quotations each."""
    folder.mkdir(parents=True, exist_ok=True)
    for index in range(number):
        (folder / f"a{index:06}.md").write_text(dump_article(make_article(index)), encoding="utf-8")


def make_article(index: int, namesakes: int = 97) -> Article:
    """Return the article of this number; `namesakes` is how many people have each name, told apart by a number."""
    random = Random(index)
    names = [f"{random.choice(_FIRST)} {random.choice(_LAST)}{index % namesakes or ''}" for _ in range(2)]
    said = [_sentence(random) for _ in range(3)]
    paragraphs = [" ".join(_sentence(random) for _ in range(3)) for _ in range(9)]
    for place, words in zip((1, 4, 6), said, strict=True):
        paragraphs[place] = f"“{words}” said {names[place % 2]}. {paragraphs[place]}"
    year, month, day = random.randint(2010, 2025), random.randint(1, 12), random.randint(1, 28)
    card = Card(
        key=f"a{index:06}",
        title=f"{_sentence(random, 6)[:-1]} {index}",
        slug=f"article-{index:06}",
        source=random.choice(_SOURCES),
        date=f"{year}-{month:02}-{day:02}",
        summary=_sentence(random),
        tags=tuple(f"{tag} {random.randint(1, 40)}" for tag in random.sample(_TOPICS, 4)),
        speakers=tuple(Speaker(name) for name in dict.fromkeys(names)),
        quotes=tuple(
            Quote(words, names[place % 2], "direct", "said", "high")
            for place, words in zip((1, 4, 6), said, strict=True)
        ),
    )
    return Article(card, "\n\n".join(paragraphs))
