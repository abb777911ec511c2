"""Tells a publisher's line above a headline from the headline.

Few names of publishers are known, and hardly one newspaper's name says that it is one; what tells is the layout: a few
words with capitals, set apart, above a longer line that reads as a headline.
"""

import re
import unicodedata
from collections.abc import Sequence

from site_gen.extract.credits import is_signature, label_line
from site_gen.extract.gazetteer import WORD, look_up
from site_gen.extract.lexicon import ADVERBS, BE, DETERMINERS, HAVE_AND_MODALS, POSSESSIVES, PREPOSITIONS, SUBORDINATORS
from site_gen.extract.publishers import AGENCIES, PUBLISHER_FIRST_WORDS, PUBLISHER_TIMES, PUBLISHER_WORDS, SMALL_WORDS
from site_gen.model import Span

HEADLINE_LENGTH = 190
"""Characters: the longest headline of a newspaper, with room to spare."""
_NAME_LENGTH = 50
_LONGEST_NAME = 6
"""Words, and one less where only the headline below tells that it is a name."""
_CLOSING = 4
"""Paragraphs at the end in which a headline may be repeated."""
_USED_WITHIN = 4000
"""Characters of the article in which the words of a headline come back."""

_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_DOMAIN = re.compile(r"(?:[\w-]+\.)+[a-z]{2,4}", re.IGNORECASE)
_NOT_LETTERS = re.compile(r"[\W_]+")  # combining accents are no word characters
_NO_NAME_WORDS = ADVERBS | BE | DETERMINERS | HAVE_AND_MODALS | POSSESSIVES | PREPOSITIONS | SUBORDINATORS
"""Words that a headline in capitals has and a name, unless written small, has not."""


def is_masthead(text: str, paragraphs: Sequence[Span], index: int, lang: str) -> bool:
    """Tell whether a paragraph is the name of a publisher: a known one, one named like one, or one set apart as one."""
    line = text[slice(*paragraphs[index])]
    if index + 1 == len(paragraphs):
        return False
    if line.lower() in AGENCIES or _DOMAIN.fullmatch(line):
        return True
    following = paragraphs[index + 1]
    if not _is_like_name(line) or following.end - following.start > HEADLINE_LENGTH:
        return False
    gap = _blank_lines(text, paragraphs, index)
    if gap >= 2 and (index + 2 >= len(paragraphs) or gap > _blank_lines(text, paragraphs, index + 1)):
        return True
    if any(is_same(text[slice(*span)], text[slice(*following)]) for span in paragraphs[index + 2 :][-_CLOSING:]):
        return True
    return _is_named_so(line) or _is_above_headline(text, paragraphs, index, lang)


def is_same(line: str, title: str) -> bool:
    """Tell whether two lines are spellings of one: what differs is case, accents and signs."""
    if abs(len(line) - len(title)) > 8:
        return False
    letters = _letters(line)
    return letters == _letters(title) and len(letters) * 2 > len(line)


def _letters(line: str) -> str:
    return _NOT_LETTERS.sub("", unicodedata.normalize("NFKD", line)).casefold()


def _blank_lines(text: str, paragraphs: Sequence[Span], index: int) -> int:
    return text.count("\n", paragraphs[index].end, paragraphs[index + 1].start) - 1


def _is_like_name(line: str) -> bool:
    words = _WORD.findall(line)
    if not 1 <= len(words) <= _LONGEST_NAME or len(line) > _NAME_LENGTH or line[-1] in ".?!:;,…\"”'":
        return False
    return all(word[0].isupper() or word in SMALL_WORDS or word in PUBLISHER_WORDS for word in words)


def _is_named_so(line: str) -> bool:
    """Tell whether a name holds the word for a newspaper: last in English and German, first in French and Spanish."""
    words = [word for word in _WORD.findall(line.lower()) if word not in SMALL_WORDS]
    if not 1 <= len(words) <= 4:
        return False
    return words[-1].rpartition("-")[2] in PUBLISHER_WORDS or words[0] in PUBLISHER_FIRST_WORDS


def _is_above_headline(text: str, paragraphs: Sequence[Span], index: int, lang: str) -> bool:
    """Tell whether a line is a name by what stands below: a longer line that is not written like a name.

    A headline in capitals over a standfirst looks the same, but the article goes on to use its words.
    """
    line, following = (text[slice(*span)] for span in paragraphs[index : index + 2])
    words, others = _WORD.findall(line), _WORD.findall(following)
    if not 2 <= len(words) < min(len(others), _LONGEST_NAME) or not words[-1][0].isupper():
        return False
    if following[-1] in ".:;," or label_line(following, lang, below_title=True):
        return False
    if is_signature(line) or _is_place(line) or any(map(str.isdigit, line)):
        return False
    small = sum(word[0].islower() and word not in SMALL_WORDS for word in others)
    if small < 2:
        return False
    names = [word.lower() for word in words if word not in SMALL_WORDS and word != "The"]
    if any(word in _NO_NAME_WORDS or "'" in word or "’" in word for word in names) or any(map(_is_verb, names[1:-1])):
        return False
    rest = text[paragraphs[index + 1].start :][:_USED_WITHIN]
    telling = [word for word in names if word not in PUBLISHER_TIMES]
    used = sum(re.search(rf"\b{re.escape(word)}", rest) is not None for word in telling)
    return 2 * used < len(names) + (len(telling) < len(names))


def _is_verb(word: str) -> bool:
    """Tell whether a word in the middle of what may be a headline ends as its verb does: "Council Seeks Mayor"."""
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _is_place(line: str) -> bool:
    first = WORD.match(line)
    form = look_up(line, 0, first.group()) if first else None
    return form is not None and len(form.written) == len(line)
