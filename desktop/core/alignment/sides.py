"""Two versions made ready to be brought together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.core.alignment.features import Unit
from desktop.core.alignment.stream import Names, Shared, Stream, shared, stream


@dataclass(frozen=True, slots=True)
class Sides:
    """Two versions as columns, with the names of their words."""

    left: Stream
    right: Stream
    names: Shared
    words: tuple[Names, Names]


def sides(left: Sequence[Unit], right: Sequence[Unit]) -> Sides:
    """Two versions made ready to be brought together."""
    names, words = shared(), (Names(), Names())
    return Sides(stream(left, names, words[0]), stream(right, names, words[1]), names, words)
