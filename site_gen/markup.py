"""Plain text -> safe Markdown, plain text -> HTML.

Raw text is not Markdown: "1986. A great year" is a list, "***" a rule, "[Update]: gone" nothing at all.
`escape_text` writes text so that the rendered words are the words of the text.
"""

import re

_INLINE = re.compile(r"[\\`*_\[\]<]|&(?=#?\w+;)|~(?=~)|(?<=~)~")
_LINE_START = re.compile(r"^(?:[#>+=|-]|:(?=-))", re.MULTILINE)
_NUMBER_START = re.compile(r"^(\d{1,9})([.)])(?=\s|$)", re.MULTILINE)


def escape_text(text: str) -> str:
    """Return plain text as Markdown that renders to the same words, line by line.

    Blanks at both ends of a line are dropped: before a line they would make code, behind it a line break.
    """
    text = "\n".join(line.strip() for line in text.split("\n"))
    text = _INLINE.sub(r"\\\g<0>", text)
    text = _LINE_START.sub(r"\\\g<0>", text)
    return _NUMBER_START.sub(r"\1\\\2", text)


def escape_html(text: str) -> str:
    """Return plain text as HTML, escaped as the Markdown renderer does it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
