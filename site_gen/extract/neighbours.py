"""What a word is by the words beside it: the second look at a row of word classes."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from site_gen.extract import lexicon as lex
from site_gen.extract.classes import FORENAMES_BESIDES, NOUNS, SPEECH_LETTERS
from site_gen.extract.gazetteer import look_up

_AFTER_AUXILIARY = re.compile(r"([ox]a?)([uU])")
_AFTER_SUBJECT = re.compile(r"([CIhyjiw]a?|&|Q,?a?|[rbm](?=.[cQ,:dzhyjiCa]))([uU])")
_DOUBTFUL = re.compile("[uU]")
_TO_SOMEBODY = re.compile(r"([rT])o(?=d?[zCETI])")
"""ambassador to France, adviser to the King"""
_JOINED = frozenset(
    {first for first, _ in lex.PARTICLE_VERBS}
    | {verb for verb in lex.FOREIGN_VERBS if verb.endswith("é")}
    | {"words", "close"}
)
"""Words that may mean something else with the one beside them."""
_AFTER_GOING_ON: tuple[list[str], ...] = ([], [","], ["."], [":"], ["Q"], ["o"])
_NATIONAL_BODY = re.compile(r"(?<!T)EC{1,3}(?![CITErs])")
"""European Union, American Kennel Club"""
_BEHIND_WHERE = re.compile("[po](?=CC)")
_WHERE = frozenset({"in", "to", "from", "at"})
_LONG_NAME = re.compile("CC+(?=[CI])")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


class Row(NamedTuple):
    """A row that is being read."""

    classes: list[str]
    words: list[str]
    starts: list[int]
    ends: list[int]


def restore_names(text: str, row: Row) -> None:
    """Make names of words that are more than that ("Bill Smith", "European Union"), and end them before another's."""
    _restore_surnames(row)
    for match in _NATIONAL_BODY.finditer("".join(row.classes)):
        if row.words[match.end() - 1] in lex.BODIES:
            row.classes[match.start()] = "C"
    _end_before_names(text, row)
    if not FORENAMES_BESIDES.isdisjoint(row.words):
        for place in [place for place, word in enumerate(row.words[:-1]) if word in FORENAMES_BESIDES]:
            if row.classes[place + 1] in "CI" and text[row.starts[place]].isupper():
                row.classes[place] = "C"


def _end_before_names(text: str, row: Row) -> None:
    """End a place or an organization before the name of a person that follows at once."""
    for match in _BEHIND_WHERE.finditer("".join(row.classes)):
        if row.words[match.start()] in _WHERE:
            row.classes[match.end()] = _before_forename(text, row, match.end())
    for match in _LONG_NAME.finditer("".join(row.classes)):
        for place in range(match.start() + 1, match.end()):
            if row.words[place] in lex.FORENAMES:
                row.classes[place - 1] = _before_forename(text, row, place - 1)


def _restore_surnames(row: Row) -> None:
    """Make a surname of a title with a suffix behind it: "Martin King Jr."."""
    if not _SUFFIXES.isdisjoint(row.words):
        for place in range(2, len(row.words)):
            if row.words[place] in _SUFFIXES and row.classes[place - 1] in "TE" and row.classes[place - 2] in "CI":
                row.classes[place - 1] = "C"


def _before_forename(text: str, row: Row, place: int) -> str:
    """Return the class of a word with a capital behind which the name of a person may begin anew.

    "Weather Bureau Jane Smith" and "to France Jane Smith" are the names of nothing.
    """
    if row.words[place] in lex.BODIES:
        return "b"
    word = text[row.starts[place] : row.ends[place]]
    known = look_up(text, row.starts[place], word)
    is_place = known is not None and known.kind == "place" and not known.doubt and known.written == word
    return "E" if is_place and place and row.classes[place - 1] in "po" else "C"


def join_particles(row: Row) -> None:
    """Read words that mean something only together: "pointed out", "in the words of", "close to", "a déclaré"."""
    classes, words = row.classes, row.words
    for place in [place for place, word in enumerate(words) if word in _JOINED]:
        word, following = words[place], words[place + 1] if place + 1 < len(words) else ""
        kind = lex.PARTICLE_VERBS.get((word, following))
        if kind is not None and (following not in {"on", "in"} or _is_said(classes, place)):
            classes[place : place + 2] = [SPEECH_LETTERS[kind], "a"]
        elif word == "words" and words[place - 2 : place] == ["in", "the"] and following == "of":
            classes[place] = "A"
        elif word == "close" and following == "to":
            classes[place + 1] = "p"
        elif word.endswith("é") and words[place - 1 : place] == ["a"]:
            classes[place - 1] = "x"


def _is_said(classes: Sequence[str], place: int) -> bool:
    """Tell whether "went on" or "put in" is about words: nothing else goes on, nothing is put into anything."""
    return classes[place + 2 : place + 3] in _AFTER_GOING_ON or classes[place - 1 : place] in (["Q"], [","])


def settle_verbs(row: str, words: Sequence[str]) -> str:
    """Return the row with each doubtful verb made a verb or a noun by what stands before and after it."""
    row = _TO_SOMEBODY.sub(r"\1p", row)
    if "u" not in row and "U" not in row:
        return row
    row = _AFTER_AUXILIARY.sub(lambda match: match[1] + ("f" if match[2] == "u" else "F"), row)
    row = _AFTER_SUBJECT.sub(lambda match: match[1] + ("v" if match[2] == "u" else "V"), row)
    return _DOUBTFUL.sub(lambda match: NOUNS.get(words[match.start()], "n"), row)
