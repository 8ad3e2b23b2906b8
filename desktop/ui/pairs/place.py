"""Where a paragraph stands on the screen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph on the screen: row, version, and its place among those of its cell."""

    row: int
    version: int
    part: int
