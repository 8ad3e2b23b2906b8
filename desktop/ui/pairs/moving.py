"""Where rows are after others came or went."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.services.standing import Moved


def moved_row(row: int, moved: Sequence[Moved]) -> int:
    """Where a row is now; of rows that were made into others, the one at its place or the last of them."""
    for first, before, after in moved:
        if row >= first + before:
            row += after - before
        elif row >= first:
            row = min(row, first + after - 1)
    return row


def reach(row: int, moved: Sequence[Moved]) -> range:
    """The rows in which what stood in a row may stand now."""
    start, stop = row, row + 1
    for first, before, after in moved:
        more = after - before
        start, last = (
            start if start < first else start + more if start >= first + before else first,
            stop - 1 if stop <= first else stop - 1 + more if stop > first + before else first + after - 1,
        )
        stop = last + 1
    return range(start, stop)


def made_anew(moved: Sequence[Moved]) -> tuple[tuple[int, int], ...]:
    """The stretches (start, stop) of the rows there are now in which others stand than did."""
    found: list[tuple[int, int]] = []
    for at, (first, _before, after) in enumerate(moved):
        later = moved[at + 1 :]
        found.append((reach(first, later).start, reach(first + max(after, 1) - 1, later).stop))
    return tuple(found)
