"""Where a page is set in two columns: the gutter between them."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

_LEAST_LINES = 4
_FILLED = 0.5


class Extent(NamedTuple):
    """From where to where something stands on its base line."""

    left: float
    right: float


def gutter(rows: Sequence[Sequence[Extent]]) -> float | None:
    """The middle of the gutter of a page in two columns; `rows` are its pieces of text, row by row.

    Both columns have four pieces or more, most of which fill half of their column, and few go over the gutter.
    """
    pieces = [piece for row in rows for piece in row]
    if len(pieces) < 2 * _LEAST_LINES:
        return None
    left, right = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
    found = [
        (crossing, x)
        for step in range(30, 71)
        if (crossing := _crossing(pieces, left, right, step)) is not None
        for x in (left + (right - left) * step / 100,)
    ]
    if not found:
        return None
    least = min(crossing for crossing, _ in found)
    middle = median(x for crossing, x in found if crossing == least)
    return middle if _side_by_side(rows, middle) else None


def _crossing(pieces: Sequence[Extent], left: float, right: float, step: int) -> int | None:
    """How many pieces go over this place; None if it parts no columns."""
    x = left + (right - left) * step / 100
    before = [piece.right - piece.left for piece in pieces if piece.right <= x]
    after = [piece.right - piece.left for piece in pieces if piece.left >= x]
    crossing = len(pieces) - len(before) - len(after)
    if min(len(before), len(after)) < _LEAST_LINES or crossing > 0.5 * min(len(before), len(after)):
        return None
    filled = median(before) >= _FILLED * (x - left) and median(after) >= _FILLED * (right - x)
    return crossing if filled else None


def _side_by_side(rows: Sequence[Sequence[Extent]], x: float) -> bool:
    """Whether the columns stand beside each other for some rows."""
    before = [index for index, row in enumerate(rows) if any(piece.right <= x for piece in row)]
    after = [index for index, row in enumerate(rows) if any(piece.left >= x for piece in row)]
    return min(before[-1], after[-1]) - max(before[0], after[0]) >= _LEAST_LINES - 1
