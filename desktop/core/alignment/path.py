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
_HOPELESS = -3.0
_BOUNDS = {1: 16.0, 4: 12.0, 5: 12.0, 6: 9.0}
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
    """Both rows of units, singly and by twos, with the logarithms of their lengths."""

    model: Model
    left: Sequence[Unit]
    right: Sequence[Unit]
    left_pairs: Sequence[Unit]
    right_pairs: Sequence[Unit]

    def units(self, row: int, column: int, kind: int) -> tuple[Unit, Unit]:
        """What a step of that kind into a cell brings together."""
        left = self.left_pairs if kind in {4, 6} else self.left
        right = self.right_pairs if kind in {5, 6} else self.right
        return left[row - 1], right[column - 1]

    def gain(self, row: int, column: int, kind: int) -> float:
        """Log odds of a step into a cell; with two on one side, minus infinity where lengths rule it out."""
        left, right = self.units(row, column, kind)
        if kind == 1:
            return fit(self.model, left, right)
        if abs(right.log_length - left.log_length - self.model.mean) > _LENGTHS_DIFFER:
            return _NEVER
        into = (kind == 4 and self.left[row - 1].number) or (kind == 5 and self.right[column - 1].number)
        return fit(self.model, left, right) + (_BOTH if kind == 6 else _MERGE) + (_INTO_NUMBER if into else 0)


@dataclass(frozen=True, slots=True)
class _Row:
    """The cells of a row that were looked at, from column `low` on: best score, and the step that led there."""

    low: int
    scores: list[float]
    steps: bytearray

    def window(self, first: int, count: int) -> list[float]:
        """`count` scores from column `first` on, minus infinity where there are none."""
        before = min(count, max(0, self.low - first))
        start = max(0, first - self.low)
        inside = self.scores[start : start + count - before]
        return [_NEVER] * before + inside + [_NEVER] * (count - before - len(inside))


def best_path(model: Model, left: Sequence[Unit], right: Sequence[Unit], width: int | None = None) -> list[Bead]:
    """Beads that share out both rows in order.

    With a `width` only cells no farther than that from the best of the row before are looked at, and of these only
    the promising ones: time grows with `len(left) * width`, memory by a byte a cell.
    """
    sides = _Sides(model, left, right, _pairs(left), _pairs(right))
    rows = _forward(sides, len(right) if width is None else width, _NEVER if width is None else width * _HOPELESS)
    return list(_back(sides, rows))[::-1]


def _pairs(units: Sequence[Unit]) -> list[Unit]:
    """At each place the unit there and the one before it as one."""
    return [together(units[max(0, index - 1)], unit) for index, unit in enumerate(units)]


def _forward(sides: _Sides, width: int, behind: float) -> list[tuple[int, bytearray]]:
    """The steps into every cell, row by row; the band follows the best path so far, and ends at the last column."""
    columns = len(sides.right)
    done: list[tuple[int, bytearray]] = []
    one_up = two_up = _Row(0, [], bytearray())
    centre = 0
    for row in range(len(sides.left) + 1):
        low, high = max(0, min(centre, columns) - width), min(columns, centre + width)
        high = columns if row == len(sides.left) else high
        here = _row(sides, row, (low, high), one_up, two_up, behind)
        done.append((low, here.steps))
        centre = low + max(range(len(here.scores)), key=here.scores.__getitem__) + 1
        one_up, two_up = here, one_up
    return done


def _row(sides: _Sides, row: int, band: tuple[int, int], one_up: _Row, two_up: _Row, behind: float) -> _Row:
    """The best way into every cell of a row. Cells that the best of the row above leaves far `behind` only pass on."""
    low, high = band
    count = high - low + 1
    steps, scores = bytearray(count), list[float]()
    hopeless = max(one_up.scores, default=0.0) + behind
    windows = zip(
        one_up.window(low, count),
        one_up.window(low - 1, count),
        two_up.window(low - 1, count),
        one_up.window(low - 2, count),
        two_up.window(low - 2, count),
        strict=True,
    )
    last = _NEVER
    for column, (up, *came) in enumerate(windows, low):
        best, step = (up + GAP, 2) if up >= last else (last + GAP, 3)
        if row == column == 0:
            best, step = 0.0, 0
        for arrived, kind in zip(came, (1, 4, 5, 6), strict=True):
            if arrived > hopeless and arrived + _BOUNDS[kind] > best:
                gained = arrived + sides.gain(row, column, kind)
                if gained > best:
                    best, step = gained, kind
        scores.append(best)
        steps[column - low] = step
        last = best
    return _Row(low, scores, steps)


def _back(sides: _Sides, rows: list[tuple[int, bytearray]]) -> Iterator[Bead]:
    """The beads of the best path, the last first."""
    row, column = len(sides.left), len(sides.right)
    while row or column:
        low, steps = rows[row]
        kind = steps[column - low]
        down, along = _STEPS[kind]
        score = GAP if kind in {2, 3} else sides.gain(row, column, kind)
        yield Bead(row - down, row, column - along, column, score)
        row, column = row - down, column - along
