"""A text without the signs that cannot be seen, and the way back to its places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_UNSEEN = re.compile("[\u00ad\u0640\u061c\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+")
"""Bidirectional controls, joiners, soft hyphens; of Arabic also tatweel and vowel signs."""


class Seen(NamedTuple):
    """What can be seen of a text; `places` are where its characters stand there, None where nothing was left out."""

    text: str
    places: Sequence[int] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]`, which is not empty, stands in the text as given."""
        return (start, end) if self.places is None else (self.places[start], self.places[end - 1] + 1)


def seen(text: str) -> Seen:
    """The text without what cannot be seen."""
    if text.isascii() or not _UNSEEN.search(text):
        return Seen(text, None)
    pieces: list[str] = []
    places: list[int] = []
    last = 0
    for match in _UNSEEN.finditer(text):
        pieces.append(text[last : match.start()])
        places.extend(range(last, match.start()))
        last = match.end()
    places.extend(range(last, len(text)))
    return Seen("".join((*pieces, text[last:])), places)
