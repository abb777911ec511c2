"""Weighs what an article is about by its common words: the topics that they speak for."""

import re
from collections import Counter
from functools import cache
from typing import NamedTuple

from site_gen.extract.topics import TOPICS
from site_gen.extract.topics_abroad import FRENCH, GERMAN, SPANISH

_WORD = re.compile(r"[^\W\d_]+")
_PLAIN_WORD = re.compile(r"[a-z]+")
"""Of English, where it takes half the time."""
_SAID_BY_THEMSELVES = 1.0
_SAID_WITH_OTHERS = 0.4
_READ = 5000
"""Characters of a body; what an article is about has been said by then."""
_OFTEN_ENOUGH = 4
"""Times that a word counts; more say nothing new about the topic."""
_TITLED = 2
"""So many times more counts a word of the headline."""


class _Vocabulary(NamedTuple):
    """What speaks for the topics in one language."""

    topics: dict[str, tuple[tuple[str, float], ...]]
    """By word, or two words with a space between, and how strongly."""
    firsts: frozenset[str]
    """First words of two."""
    telling: frozenset[str]
    """All words that speak, or begin what does."""


_LISTS = {"en": TOPICS, "de": GERMAN, "fr": FRENCH, "es": SPANISH}


@cache
def _read_vocabulary(lang: str) -> _Vocabulary:
    found: dict[str, list[tuple[str, float]]] = {}
    for block in _LISTS[lang].strip().split("\n\n"):
        topic, _, lines = block.partition("\n")
        for part, weight in zip(lines.split("/"), (_SAID_BY_THEMSELVES, _SAID_WITH_OTHERS), strict=True):
            for entry in filter(None, (" ".join(words.split()) for words in part.split(","))):
                found.setdefault(entry, []).append((topic, weight))
    topics = {entry: tuple(listed) for entry, listed in found.items()}
    firsts = frozenset(entry.partition(" ")[0] for entry in topics if " " in entry)
    return _Vocabulary(topics, firsts, firsts | topics.keys())


def weigh_topics(title: str, content: str, lang: str) -> list[tuple[float, str]]:
    """Return weight and name of the topic, or the two, that most of the words speak for."""
    if lang not in _LISTS:
        return []
    vocabulary = _read_vocabulary(lang)
    pattern = _PLAIN_WORD if lang == "en" else _WORD
    words = pattern.findall(f"{title} {content[:_READ]}".lower())
    in_title = frozenset(pattern.findall(title.lower()))
    evidence: dict[str, float] = {}
    different: dict[str, int] = {}
    for word, count in _count(words, vocabulary).items():
        titled = word in in_title
        for topic, weight in vocabulary.topics[word]:
            evidence[topic] = evidence.get(topic, 0.0) + weight * (min(count, _OFTEN_ENOUGH) + _TITLED * titled)
            if weight == _SAID_BY_THEMSELVES:
                different[topic] = different.get(topic, 0) + 1 + titled
    ranked = sorted(evidence, key=evidence.__getitem__, reverse=True)
    everything = sum(evidence.values())
    shares = [evidence[topic] / everything for topic in ranked]
    weights: list[tuple[float, str]] = []
    for rank, topic in enumerate(ranked[:2]):
        density = 100 * evidence[topic] / max(len(words), 100)
        if rank == 0:
            together = density >= 2 and shares[0] >= 0.22 and sum(shares[:2]) >= 0.42
            speaks = (density >= 1.5 and shares[0] >= 0.28) or (density >= 1 and shares[0] >= 0.45) or together
        else:
            speaks = bool(weights) and density >= 2 and shares[1] > 0.6 * shares[0]
        if speaks and different.get(topic, 0) >= (3 if density > 2.5 else 4):
            weights.append((min(8.0, 5 + density / 2), topic))
    return weights


def _count(words: list[str], vocabulary: _Vocabulary) -> Counter[str]:
    """Return how often each word, and two words together, comes that speaks for a topic."""
    topics, firsts, telling = vocabulary
    counts: Counter[str] = Counter()
    for place in [place for place, word in enumerate(words) if word in telling]:
        word = words[place]
        if word in topics:
            counts[word] += 1
        if word in firsts and (pair := " ".join(words[place : place + 2])) in topics:
            counts[pair] += 1
    return counts
