"""A few words of a text around a place in it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from desktop.core.text import Span, visible

ELLIPSIS = "…"
_SEARCHED = 20
"""How far the end of a word is looked for, in code points; Chinese has none to be found."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What is shown of a text, and where in it the place lies (code points)."""

    text: str
    span: Span


def excerpt(text: str, span: Span, room: int) -> Excerpt:
    """About `room` code points of `text` around `span`, cut between words, with an ellipsis for what is left out.

    >>> excerpt("one two three four five", Span(8, 13), 14).text
    '…two three four…'
    """
    if len(text) <= room:
        return Excerpt(text, span)
    end = min(span.end, span.start + room)
    spare = max(0, room - (end - span.start))
    before = min(span.start, max(spare // 2, spare - (len(text) - end)))
    first = _forward(text, span.start - before, span.start)
    last = _backward(text, end + spare - before, end)
    head, tail = ELLIPSIS * (first > 0), ELLIPSIS * (last < len(text))
    moved = len(head) - first
    return Excerpt(head + text[first:last] + tail, Span(span.start + moved, end + moved))


def revealed(given: Excerpt) -> Excerpt:
    """The excerpt with what cannot be seen at its place named by its code point."""
    start, end = given.span.start, given.span.end
    named = visible(given.text[start:end])
    return Excerpt(given.text[:start] + named + given.text[end:], Span(start, start + len(named)))


def _forward(text: str, at: int, limit: int) -> int:
    """The beginning of the first word from `at` on, not behind `limit`; no mark is parted from its letter."""
    if at <= 0:
        return 0
    if not text[at - 1].isspace():
        blank = next((place for place in range(at, min(limit, at + _SEARCHED)) if text[place].isspace()), -1)
        at = at if blank < 0 else blank + 1
    while at < limit and unicodedata.combining(text[at]):
        at += 1
    return at


def _backward(text: str, at: int, limit: int) -> int:
    """The end of the last word up to `at`, not before `limit`; no mark is parted from its letter."""
    if at >= len(text):
        return len(text)
    if not text[at].isspace():
        blank = next((place for place in range(at, max(limit, at - _SEARCHED), -1) if text[place - 1].isspace()), -1)
        at = at if blank < 0 else blank - 1
    while at < len(text) and unicodedata.combining(text[at]):
        at += 1
    return max(at, limit)
