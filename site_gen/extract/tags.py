"""Chooses what an article is about: places, organizations, people spoken about, topics.

Each candidate is weighed: what the headline names counts most, then what the lead names and where the article was
written, then what comes back again and again.  Below a floor nothing is a tag: few tags are better than silly ones.
"""

import sys
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from site_gen.extract.mentions import Mention, find_mentions
from site_gen.extract.places import TWINS
from site_gen.extract.subjects import weigh_topics
from site_gen.extract.towns import Dateline, read_dateline
from site_gen.model import Span, Speaker

MOST = 8
"""Tags of an article."""
_MOST_OF_A_KIND = {"place": 4, "seat": 1, "organization": 3, "medium": 2, "person": 3, "thing": 1, "topic": 2}
_IN_HEADLINE = 5.0
"""Weight, where a mention in the body of a common article weighs 1."""
_IN_LEAD = 2.0
_IN_DATELINE = 4.0
_SPEAKS = 2.5
"""Of an organization whose words the article tells: it is a party to the story."""
_FLOOR = 5.0
"""The headline alone is enough; else the lead and three mentions are."""
_FLOOR_OF_FEW = 3.0
"""The same while there are but few tags: in a short text the lead and one mention are enough."""
_FLOOR_OF_SEATS = 4.0
"""The same for a seat of government beside its country."""
_FEW = 5
_OFTEN = 6
"""Mentions; more add nothing."""
_LEAST = 0.3
"""What a mention weighs in the longest text."""
_SPOKEN_ABOUT = 3
"""Mentions that make a person a tag."""
_COMMON_LENGTH = 3000
"""Characters of a body: in a longer one a mention weighs less, in a shorter one up to twice as much."""
_LEAD = 600
_SHORTEST_LEAD = 250
"""Characters."""
_LEAD_SHARE = 0.4
"""Of a body, in between."""


class _Weighed(NamedTuple):
    """What may become a tag."""

    weight: float
    kind: str
    name: str
    start: int = sys.maxsize
    """Where it is first named."""


def choose_tags(
    text: str,
    title: str,
    body: Sequence[Span],
    lang: str,
    speakers: Sequence[Speaker],
) -> tuple[str, ...]:
    """Return at most eight tags of a plain text, the weightiest first.

    The same thing has the same name in every article.  A person who only speaks is no tag: speakers have an index of
    their own.
    """
    paragraphs = [text[span.start : span.end].replace("\n", " ") for span in body]
    dateline = read_dateline(paragraphs[0]) if paragraphs else Dateline()
    content = "\n".join(paragraphs)[dateline.end :]
    mentions = find_mentions(title, content, lang, speakers, dateline.places)
    tellers = {speaker.name for speaker in speakers if speaker.kind == "organization"}
    weights = _weigh_names(mentions, len(title) + 1, len(content), tellers, dateline)
    weights += [_Weighed(weight, "topic", topic) for weight, topic in weigh_topics(title, content, lang)]
    chosen: list[str] = []
    kinds: Counter[str] = Counter()
    for weight, kind, name, _ in sorted(weights, key=lambda weighed: (-weighed.weight, weighed.start, weighed.name)):
        floor = _FLOOR if len(chosen) >= _FEW or kind in {"person", "medium"} else _FLOOR_OF_FEW
        if kind == "seat":
            floor = max(floor, _FLOOR_OF_SEATS)
        if weight >= floor and kinds[kind] < _MOST_OF_A_KIND[kind] and len(chosen) < MOST:
            kinds[kind] += 1
            chosen.append(name)
    return tuple(chosen)


def _weigh_names(
    mentions: Iterable[Mention],
    below: int,
    length: int,
    tellers: Collection[str],
    dateline: Dateline,
) -> list[_Weighed]:
    """Return weight, kind and name of whatever is named; the body begins `below` the headline."""
    weights: list[_Weighed] = []
    by_name: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_name.setdefault(mention.name, []).append(mention)
    written_in = {TWINS[name] if TWINS.get(name) in by_name else name for name in dateline.places}
    for name in sorted(written_in):
        by_name.setdefault(name, [Mention(name, "place", below, weight=0)])
    scale = min(2.0, _COMMON_LENGTH / max(length, 1))
    lead_end = below + min(_LEAD, max(_SHORTEST_LEAD, int(_LEAD_SHARE * length)))
    for name, found in by_name.items():
        kind = found[0].kind
        tally = _tally(found, below, lead_end)
        if not tally.titled and (kind == "medium" or (kind == "person" and tally.times < _SPOKEN_ABOUT)):
            continue
        weight = min(tally.total, _OFTEN / scale) * max(scale, _LEAST)
        weight += _IN_HEADLINE * tally.titled + _IN_LEAD * tally.in_lead
        if name in written_in:
            weight += _IN_DATELINE
        elif name in dateline.bureau:
            weight += _IN_DATELINE / 2
        if name in tellers or name.rpartition(" ")[2] in tellers:
            weight += _SPEAKS
        weights.append(_Weighed(weight, kind, name, tally.first))
    return weights


class _Tally(NamedTuple):
    """All mentions of one thing."""

    times: int
    """In the body, where it is not named as the teller."""
    total: float
    """What they weigh."""
    in_lead: float
    """What the weightiest weighs that stands in the lead."""
    titled: bool
    """Whether the headline names it."""
    first: int


def _tally(found: Sequence[Mention], below: int, lead_end: int) -> _Tally:
    times, total, in_lead, titled, first = 0, 0.0, 0.0, False, sys.maxsize
    for _, _, start, telling, _, weight in found:
        first = min(first, start)
        if start < below:
            titled = True
        elif not telling:
            times += 1
            total += weight
            if start < lead_end and weight > in_lead:
                in_lead = weight
    return _Tally(times, total, in_lead, titled, first)
