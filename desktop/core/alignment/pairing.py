"""Two versions brought together, in pieces between sure places where they are large."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from desktop.core.alignment.features import Unit
from desktop.core.alignment.path import Bead, best_path
from desktop.core.alignment.score import Model, better_model, first_model, length_fit
from desktop.core.diff import longest_rise

_SMALL = 40_000
_NARROW = 20
_WIDEST = 200
_CELLS = 5_000_000
_SAMPLE = 300


def pair(left: Sequence[Unit], right: Sequence[Unit]) -> list[Bead]:
    """Beads that share out both versions in order; time grows in proportion to their length."""
    if not left or not right:
        return best_path(Model(0, 1, 0, 1, {}), left, right)
    model = first_model(left, right)
    cuts = _cuts(model, left, right)
    model = _learnt(model, left, right, cuts)
    return [bead for start, stop in pairwise(cuts) for bead in _piece(model, left, right, start, stop)]


def _learnt(model: Model, left: Sequence[Unit], right: Sequence[Unit], cuts: Sequence[tuple[int, int]]) -> Model:
    """The model after a first way through the beginning."""
    pairs: list[tuple[Unit, Unit]] = []
    for start, stop in pairwise(cuts):
        if len(pairs) > _SAMPLE:
            break
        near = min(stop[0], start[0] + _SAMPLE), min(stop[1], start[1] + _SAMPLE)
        beads = _piece(model, left, right, start, near)
        pairs += [(left[b.start], right[b.other]) for b in beads if b.end - b.start == b.other_end - b.other == 1]
    return better_model(model, pairs)


def _piece(
    model: Model, left: Sequence[Unit], right: Sequence[Unit], start: tuple[int, int], stop: tuple[int, int]
) -> list[Bead]:
    """The beads between two places, numbered as in the whole."""
    rows, columns = stop[0] - start[0], stop[1] - start[1]
    width = None if rows * columns <= _SMALL else _NARROW + min(_WIDEST, 2 * abs(rows - columns), _CELLS // (1 + rows))
    beads = best_path(model, left[start[0] : stop[0]], right[start[1] : stop[1]], width)
    row, column = start
    return [Bead(b.start + row, b.end + row, b.other + column, b.other_end + column, b.score) for b in beads]


def _cuts(model: Model, left: Sequence[Unit], right: Sequence[Unit]) -> list[tuple[int, int]]:
    """Places the path must go through: both ends, and in large texts before pairs that are surely counterparts."""
    ends = [(0, 0)], [(len(left), len(right))]
    if len(left) * len(right) <= _SMALL:
        return ends[0] + ends[1]
    where = _once(right)
    pairs = [
        (index, where[key]) for key, index in sorted(_once(left).items(), key=lambda item: item[1]) if key in where
    ]
    likely = [(one, other) for one, other in pairs if length_fit(model, left[one], right[other]) > 0]
    row = [likely[index] for index in longest_rise([other for _, other in likely])]
    return ends[0] + [cut for cut in _steady(row) if cut != (0, 0)] + ends[1]


def _once(units: Sequence[Unit]) -> dict[tuple[frozenset[str], frozenset[str]], int]:
    """Units whose set of symbols and numbers no other unit has."""
    keys = [(unit.hard, unit.soft) for unit in units]
    counts = Counter(keys)
    return {key: index for index, key in enumerate(keys) if counts[key] == 1 and any(key)}


def _steady(cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Cuts that agree with a neighbour about how far the versions have moved against each other."""
    shifts = [other - one for one, other in cuts]
    return [
        cut
        for index, cut in enumerate(cuts)
        if any(abs(shifts[index] - shifts[near]) < 8 for near in (index - 1, index + 1) if 0 <= near < len(cuts))
    ]
