"""Chooses what an article is about: places, organizations, people spoken about, topics.

Each candidate is weighed: what the headline names counts most, then what the lead names, then what comes back again
and again.  Below a floor nothing is a tag: few tags are better than silly ones.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from site_gen.extract.mentions import Mention, find_mentions
from site_gen.extract.topics import TOPICS
from site_gen.model import Span, Speaker

MOST = 8
"""Tags of an article."""
_MOST_OF_A_KIND = {"place": 4, "organization": 3, "medium": 2, "person": 3, "topic": 2}
_IN_HEADLINE = 5.0
"""Weight, where a mention in the body of a common article weighs 1."""
_IN_LEAD = 2.0
_FLOOR = 5.0
"""The headline alone is enough; else the lead and three mentions are."""
_OFTEN = 6
"""Mentions; more add nothing."""
_COMMON_LENGTH = 3000
"""Characters of a body: in a longer one a mention weighs less, in a shorter one up to half more."""
_LEAD = 600
"""Characters."""

_LOWER_WORD = re.compile(r"[a-z]+")
_OFTEN_ENOUGH = 4
"""Times that a word counts; more say nothing new about the topic."""
_DATELINE = re.compile(r"[^a-z\n]{2,40}(?:[^\n]{0,40}?\([A-Z][\w ]+\)\s?)?\s?[-—–―]+\s")


class _Weighed(NamedTuple):
    """What may become a tag."""

    weight: float
    kind: str
    name: str


def choose_tags(text: str, title: str, body: Sequence[Span], speakers: Sequence[Speaker]) -> tuple[str, ...]:
    """Return at most eight tags of a plain text, the weightiest first.

    The same thing has the same name in every article.  A person who only speaks is no tag: speakers have an index of
    their own.
    """
    paragraphs = [text[span.start : span.end].replace("\n", " ") for span in body]
    if paragraphs:
        dateline = _DATELINE.match(paragraphs[0])
        paragraphs[0] = paragraphs[0][dateline.end() :] if dateline else paragraphs[0]
    content = "\n".join(paragraphs)
    weights = _weigh_names(find_mentions(title, content, speakers), len(content))
    weights += _weigh_topics(title, content)
    chosen: list[str] = []
    kinds: Counter[str] = Counter()
    for weight, kind, name in sorted(weights, key=lambda weighed: (-weighed.weight, weighed.name)):
        if weight >= _FLOOR and kinds[kind] < _MOST_OF_A_KIND[kind] and len(chosen) < MOST:
            kinds[kind] += 1
            chosen.append(name)
    return tuple(chosen)


def _weigh_names(mentions: Sequence[Mention], length: int) -> list[_Weighed]:
    """Return weight, kind and name of whatever is named."""
    weights: list[_Weighed] = []
    by_name: dict[tuple[str, str], list[Mention]] = {}
    for mention in mentions:
        by_name.setdefault((mention.kind, mention.name), []).append(mention)
    scale = min(1.5, _COMMON_LENGTH / max(length, 1))
    for (kind, name), found in by_name.items():
        about = [mention for mention in found if not mention.telling]
        count = min(len([mention for mention in about if mention.start >= 0]), _OFTEN / scale) * max(scale, 0.3)
        weight: float = count
        if found[0].start < 0:
            weight += _IN_HEADLINE
        elif kind == "medium" or (kind == "person" and len(about) < 3):
            continue
        if any(0 <= mention.start < _LEAD for mention in about):
            weight += _IN_LEAD
        weights.append(_Weighed(weight, kind, name))
    return weights


def _read_topics() -> tuple[dict[str, dict[str, float]], dict[str, dict[str, float]], frozenset[str]]:
    """Return the topics that words speak for, those that beginnings of words speak for, and first words of two."""
    whole: dict[str, dict[str, float]] = {}
    beginnings: dict[str, dict[str, float]] = {}
    for block in TOPICS.strip().split("\n\n"):
        topic, _, lines = block.partition("\n")
        for part, weight in zip(lines.split("/"), (1.0, 0.4), strict=True):
            for word in filter(None, (" ".join(entry.split()) for entry in part.split(","))):
                table = beginnings if word.endswith("*") else whole
                table.setdefault(word.rstrip("*"), {})[topic] = weight
    return whole, beginnings, frozenset(word.partition(" ")[0] for word in whole if " " in word)


_WHOLE, _BEGINNINGS, _FIRST_OF_TWO = _read_topics()
_SHORTEST_BEGINNING = min(map(len, _BEGINNINGS))
_LONGEST_BEGINNING = max(map(len, _BEGINNINGS))


def _weigh_topics(title: str, content: str) -> list[_Weighed]:
    """Return weight, kind and name of the topic, or the two, that most of the words speak for."""
    words = _LOWER_WORD.findall(f"{title} {content}".lower())
    counts = Counter(words)
    counts.update([f"{first} {second}" for first, second in pairwise(words) if first in _FIRST_OF_TWO])
    in_title = frozenset(_LOWER_WORD.findall(title.lower()))
    evidence: dict[str, float] = {}
    different: Counter[str] = Counter()
    for word, count in counts.items():
        for topic, weight in _topics_of(word):
            titled = word in in_title
            evidence[topic] = evidence.get(topic, 0.0) + weight * (min(count, _OFTEN_ENOUGH) + 2 * titled)
            different[topic] += (1 + titled) * (weight >= 1)
    ranked = sorted(evidence, key=evidence.__getitem__, reverse=True)
    everything = sum(evidence.values())
    weights: list[_Weighed] = []
    for rank, topic in enumerate(ranked[:2]):
        density = 100 * evidence[topic] / max(len(words), 100)
        share = evidence[topic] / everything
        if rank == 0:
            speaks = (density >= 1.5 and share >= 0.28) or (density >= 1 and share >= 0.45)
        else:
            speaks = bool(weights) and density >= 2 and evidence[topic] > 0.6 * evidence[ranked[0]]
        if speaks and different[topic] >= (3 if density > 2.5 else 4):
            weights.append(_Weighed(min(8.0, 5 + density / 2), "topic", topic))
    return weights


@lru_cache(maxsize=1 << 15)
def _topics_of(word: str) -> tuple[tuple[str, float], ...]:
    """Return the topics that a word speaks for, and how strongly."""
    beginnings = (word[:length] for length in range(_SHORTEST_BEGINNING, min(len(word), _LONGEST_BEGINNING) + 1))
    found = _WHOLE.get(word) or next((_BEGINNINGS[start] for start in beginnings if start in _BEGINNINGS), {})
    return tuple(found.items())
