"""Large texts in pieces between sure places, each piece in windows: the cost grows with the length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from desktop.core.alignment.loose import Moved, filled, moved
from desktop.core.alignment.path import GAP, Bead, best_path
from desktop.core.alignment.score import Model, cells, length_fit
from desktop.core.alignment.sides import Sides
from desktop.core.alignment.stream import Stream
from desktop.core.diff import longest_rise

_WHOLE = 320
_PIECE = 64
_WINDOW = 192
_STEADY = 8


class Paired(NamedTuple):
    """Two versions brought together: beads that share out both in order, and counterparts that cross these."""

    beads: list[Bead]
    moved: list[Moved]


def beads(model: Model, both: Sides, places: Sequence[tuple[int, int]], crossing: list[Moved]) -> Iterator[Bead]:
    """The beads of all pieces; what moved is put to what is `crossing`."""
    for start, stop in pairwise(places):
        yield from _piece(model, both, start, stop, crossing)


def _piece(
    model: Model, both: Sides, start: tuple[int, int], stop: tuple[int, int], crossing: list[Moved]
) -> Iterator[Bead]:
    """The beads between two places; a large piece is gone through in windows, and of each only the first half kept."""
    row, column = start
    while row < stop[0] and column < stop[1] and max(stop[0] - row, stop[1] - column) > _WHOLE:
        enough = row + column + _WINDOW
        last = min(stop[0], row + _WINDOW), min(stop[1], column + _WINDOW)
        window = _window(model, both, (row, column), last, whole=False)
        for bead in window.beads:
            yield bead
            row, column = bead.end, bead.other_end
            if row + column >= enough:
                break
        crossing += (each for each in window.moved if each.one < row and each.other < column)
    if row < stop[0] and column < stop[1]:
        window = _window(model, both, (row, column), stop)
        crossing += window.moved
        yield from window.beads
    else:
        yield from alone((row, column), stop)


def alone(start: tuple[int, int], stop: tuple[int, int]) -> Iterator[Bead]:
    """Every paragraph between two places by itself, those of the left version first."""
    yield from (Bead(at, at + 1, start[1], start[1], GAP) for at in range(start[0], stop[0]))
    yield from (Bead(stop[0], stop[0], at, at + 1, GAP) for at in range(start[1], stop[1]))


def _window(model: Model, both: Sides, start: tuple[int, int], stop: tuple[int, int], *, whole: bool = True) -> Paired:
    """The best path from a place, to another if it is to be gone the `whole` way; numbered as in the whole text."""
    row, column = start
    near = cells(model, both.left.part(row, stop[0]), both.right.part(column, stop[1]))
    found = best_path(near, whole=whole)
    if model.weights.words:
        found = filled(near, found)
    return Paired(
        [Bead(b.start + row, b.end + row, b.other + column, b.other_end + column, b.score) for b in found],
        [Moved(each.one + row, each.other + column, each.score) for each in moved(near, found)],
    )


def cuts(model: Model, both: Sides) -> list[tuple[int, int]]:
    """Places the path must go through: both ends, and in large texts before pairs that are surely counterparts."""
    end = len(both.left), len(both.right)
    if max(end) <= _WHOLE:
        return [(0, 0), end]
    keys = _keys(both.left), _keys(both.right)
    where = _once(keys[1])
    pairs = [(at, where[key]) for key, at in sorted(_once(keys[0]).items(), key=lambda item: item[1]) if key in where]
    lengths = [both.left.lengths[[one for one, _ in pairs]], both.right.lengths[[other for _, other in pairs]]]
    likely = [each for each, fits in zip(pairs, length_fit(model, *lengths) > 0, strict=True) if fits]
    row = _steady([likely[at] for at in longest_rise([other for _, other in likely])])
    return [(0, 0), *_apart(row, end), end]


def _keys(side: Stream) -> list[bytes]:
    """For each paragraph its symbols and figures; empty for one that has none."""
    return [
        b"".join(
            np.sort(each.columns[each.starts[at] : each.starts[at + 1]]).tobytes() for each in (side.hard, side.soft)
        )
        for at in range(len(side))
    ]


def _once(keys: Sequence[bytes]) -> dict[bytes, int]:
    """Paragraphs whose set of symbols and numbers no other has."""
    counts = Counter(keys)
    return {key: at for at, key in enumerate(keys) if key and counts[key] == 1}


def _steady(cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Cuts that agree with a neighbour about how far the versions have moved against each other."""
    shifts = [other - one for one, other in cuts]
    return [
        cut
        for at, cut in enumerate(cuts)
        if any(abs(shifts[at] - shifts[near]) < _STEADY for near in (at - 1, at + 1) if 0 <= near < len(cuts))
    ]


def _apart(cuts: Sequence[tuple[int, int]], end: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """As many of the cuts as leave pieces of a good size."""
    last = (0, 0)
    for cut in cuts:
        if cut[0] - last[0] >= _PIECE and cut[1] > last[1] and end[0] - cut[0] >= _PIECE // 2:
            yield cut
            last = cut
