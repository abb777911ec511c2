"""Which speaker of an annotated article a name means."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

_NOT_THE_NAME = {
    *("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "sen", "rep", "gov", "judge", "father"),
    *("m", "mme", "herr", "frau", "jr", "sr", "ii", "iii", "iv", "phd", "md", "the", "a", "an"),
}


def name_words(name: str) -> frozenset[str]:
    """Return the words of a name without case, accents, titles, suffixes and possessive."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return frozenset(re.findall(r"\w+", re.sub(r"\.|['’]s\b", "", folded))) - _NOT_THE_NAME


def whose(speakers: Mapping[str, Mapping[str, Any]], name: str | None) -> str | None:
    """Return the full name of the one speaker that a name means, None where it means nobody or several.

    A name means the speaker who is listed under it; else the only one of whose name it is a part, or whose full name
    it holds ("Press Secretary Jane Doe").
    """
    words = name_words(name or "")
    forms = {full: [name_words(form) for form in (full, *about.get("also", []))] for full, about in speakers.items()}
    for full, known in forms.items():
        if words in known:
            return full
    fits = [full for full, known in forms.items() if any(_fits(words, form) for form in known)]
    return fits[0] if len(fits) == 1 else None


def _fits(words: frozenset[str], form: frozenset[str]) -> bool:
    return bool(words) and (words < form or (len(form) > 1 and form < words))
