"""HTML as those see it who read it: the words of a page, its elements with their attributes."""

from html.parser import HTMLParser

import html5lib

Element = tuple[str, dict[str, str | None]]


def words_of(html: str) -> list[str]:
    """Return what a reader sees, word by word, as a browser parses it."""
    return text_of(html).split()


def text_of(html: str) -> str:
    """Return the text of a page, scripts and styles included."""
    return "".join(html5lib.parse(html, namespaceHTMLElements=False).itertext())


def elements_of(html: str) -> list[Element]:
    """Return each element with its attributes, in order."""
    parser = _Elements()
    parser.feed(html)
    parser.close()
    return parser.found


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
