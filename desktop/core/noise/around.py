"""What stands around a place in a text: the run without blanks it belongs to, and whether that is an address."""

from __future__ import annotations

import re

_REACH = 200
_ADDRESS = re.compile(r"://|www\.|@|\bdoi\b|\.(?:org|int|com|net|edu|gov|html?|pdf|docx?|aspx?)\b", re.IGNORECASE)


def chunk(text: str, start: int, end: int) -> str:
    """The run without blanks that holds `text[start:end]`, at most 200 characters to either side.

    >>> chunk("see www.un.org/a today", 8, 9)
    'www.un.org/a'
    """
    before, behind = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    head = re.split(r"\s", before)[-1]
    tail = re.split(r"\s", behind, maxsplit=1)[0]
    return head + text[start:end] + tail


def in_address(text: str, start: int, end: int) -> bool:
    """Whether the place is part of an address: of a site, of mail, of a file."""
    return bool(_ADDRESS.search(chunk(text, start, end)))


def before(text: str, at: int) -> str:
    """The character before a place, "" at the beginning."""
    return text[at - 1 : at] if at else ""


def behind(text: str, at: int) -> str:
    """The character at a place, "" at the end."""
    return text[at : at + 1]
