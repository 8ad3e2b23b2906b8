"""The best way through two rows of units, in order, one or two at a time (dynamic programming in a band)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.core.alignment.features import Unit, together
from desktop.core.alignment.score import Model, fit

GAP = -1.2
_MERGE, _BOTH = -2.2, -5.0
_INTO_NUMBER = -2.5
_STEPS = ((0, 0), (1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 2))
_NEVER = float("-inf")
_MERGE_BOUND = 10.0
_LENGTHS_DIFFER = 0.7


@dataclass(frozen=True, slots=True)
class Bead:
    """`left[start:end]` faces `right[other:other_end]`; one side may be empty. `score` is in log odds."""

    start: int
    end: int
    other: int
    other_end: int
    score: float


@dataclass(frozen=True, slots=True)
class _Sides:
    model: Model
    left: Sequence[Unit]
    right: Sequence[Unit]
    left_pairs: Sequence[Unit]
    right_pairs: Sequence[Unit]


def best_path(model: Model, left: Sequence[Unit], right: Sequence[Unit], width: int) -> list[Bead]:
    """Beads that share out both rows in order, no farther than `width` units off the diagonal.

    Needs time and memory in proportion to `len(left) * width` (a byte a cell).
    """
    sides = _Sides(model, left, right, _pairs(left), _pairs(right))
    steps = _forward(sides, width)
    return list(_back(sides, steps, width))[::-1]


def _pairs(units: Sequence[Unit]) -> list[Unit]:
    """At each place the unit there and the one before it as one."""
    return [together(units[max(0, index - 1)], unit) for index, unit in enumerate(units)]


def _band(row: int, rows: int, columns: int, width: int) -> tuple[int, int]:
    """The columns of a row that are looked at."""
    centre = row * columns // rows if rows else 0
    slope = columns // rows + 1 if rows else columns
    return max(0, centre - width - slope), min(columns, centre + width + slope)


def _forward(sides: _Sides, width: int) -> list[bytearray]:
    """The best last step into every cell of the band."""
    rows, columns = len(sides.left), len(sides.right)
    steps: list[bytearray] = []
    one_up = two_up = _Scores(0, [])
    for row in range(rows + 1):
        low, high = _band(row, rows, columns, width) if rows else (0, columns)
        scores, taken = _row(sides, row, (low, high), one_up, two_up)
        steps.append(taken)
        one_up, two_up = _Scores(low, scores), one_up
    return steps


@dataclass(frozen=True, slots=True)
class _Scores:
    """A row's best scores, from column `low` on."""

    low: int
    values: list[float]

    def window(self, first: int, count: int) -> list[float]:
        """`count` of them from column `first` on, minus infinity where there are none."""
        before = min(count, max(0, self.low - first))
        start = max(0, first - self.low)
        inside = self.values[start : start + count - before] if start < len(self.values) else []
        return [_NEVER] * before + inside + [_NEVER] * (count - before - len(inside))


def _row(
    sides: _Sides, row: int, band: tuple[int, int], one_up: _Scores, two_up: _Scores
) -> tuple[list[float], bytearray]:
    low, high = band
    count = high - low + 1
    taken = bytearray(count)
    scores: list[float] = []
    windows = zip(
        range(low, high + 1),
        one_up.window(low - 1, count),
        one_up.window(low, count),
        two_up.window(low - 1, count),
        one_up.window(low - 2, count),
        two_up.window(low - 2, count),
        strict=True,
    )
    last = 0.0 if row == low == 0 else _NEVER
    for column, *came in windows:
        best, step = (last, 0) if column == row == 0 else _best(sides, row, column, came, last)
        scores.append(best)
        taken[column - low] = step
        last = best
    return scores, taken


def _best(sides: _Sides, row: int, column: int, came: list[float], last: float) -> tuple[float, int]:
    """The best way into a cell: its score and the number of the step in `_STEPS`."""
    best, step = max((came[1] + GAP, 2), (last + GAP, 3))
    if row and column and came[0] > _NEVER:
        best, step = max((best, step), (came[0] + fit(sides.model, sides.left[row - 1], sides.right[column - 1]), 1))
    for kind in (4, 5, 6):
        arrived = came[kind - 2]
        if arrived + _MERGE_BOUND > best and (gain := _merged(sides, row, column, kind)) + arrived > best:
            best, step = arrived + gain, kind
    return best, step


def _merged(sides: _Sides, row: int, column: int, kind: int) -> float:
    """Log odds of a bead with two paragraphs on one side or both, minus infinity where lengths rule it out."""
    left = sides.left_pairs[row - 1] if kind != 5 else sides.left[row - 1]
    right = sides.right_pairs[column - 1] if kind != 4 else sides.right[column - 1]
    if abs(right.log_length - left.log_length - sides.model.mean) > _LENGTHS_DIFFER:
        return _NEVER
    second = (sides.left[row - 1],) if kind == 4 else (sides.right[column - 1],) if kind == 5 else ()
    into = sum(unit.number is not None for unit in second)
    return fit(sides.model, left, right) + (_BOTH if kind == 6 else _MERGE) + _INTO_NUMBER * into


def _back(sides: _Sides, steps: list[bytearray], width: int) -> Iterator[Bead]:
    """The beads of the best path, the last first."""
    row, column = len(sides.left), len(sides.right)
    rows, columns = row, column
    while row or column:
        low = _band(row, rows, columns, width)[0] if rows else 0
        kind = steps[row][column - low]
        down, along = _STEPS[kind]
        yield Bead(row - down, row, column - along, column, _gain(sides, row, column, kind))
        row, column = row - down, column - along


def _gain(sides: _Sides, row: int, column: int, kind: int) -> float:
    if kind == 1:
        return fit(sides.model, sides.left[row - 1], sides.right[column - 1])
    return _merged(sides, row, column, kind) if kind > 3 else GAP
