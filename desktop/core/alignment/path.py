"""The best way through two stretches of paragraphs, in order (dynamic programming, a row of cells at a time)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.core.alignment.score import Cells, fit
from desktop.core.alignment.table import Floats

GAP = -0.5
"""Log odds of a paragraph that stands alone."""

_STEPS = ((1, 1, 0.0), (2, 1, -2.4), (1, 2, -2.4), (2, 2, -5.2), (3, 1, -4.8), (1, 3, -4.8))
"""How many paragraphs of either side face each other, and how unusual that is."""

_INTO_NUMBER = -2.5
_DOWN, _ALONG, _START = len(_STEPS), len(_STEPS) + 1, len(_STEPS) + 2
_NEVER = np.float32(-np.inf)


@dataclass(frozen=True, slots=True)
class Bead:
    """`left[start:end]` faces `right[other:other_end]`; one side may be empty. `score` is in log odds."""

    start: int
    end: int
    other: int
    other_end: int
    score: float


def best_path(cells: Cells, *, whole: bool = True) -> list[Bead]:
    """Beads that share out both stretches in order; time and memory grow with the number of cells.

    If they need not be shared out `whole`, the path ends where it is best when one of them comes to its end.
    """
    gains = [_gains(cells, *step) for step in _STEPS]
    best, steps = _forward(gains, len(cells.left), len(cells.right))
    return list(_back(gains, steps, steps.shape if whole else _best_end(best)))[::-1]


def _best_end(best: Floats) -> tuple[int, int]:
    """One more than the last row and column of the best cell at either end."""
    row, column = int(best[:, -1].argmax()), int(best[-1].argmax())
    by_row = best[row, -1] > best[-1, column]
    return (row + 1, best.shape[1]) if by_row else (best.shape[0], column + 1)


def _gains(cells: Cells, down: int, along: int, unusual: float) -> Floats:
    """Log odds of a step, by the place where it begins; empty where the stretch is too short for it."""
    rows, columns = len(cells.left) - down + 1, len(cells.right) - along + 1
    if rows < 1 or columns < 1:
        return np.zeros((max(0, rows), max(0, columns)), np.float32)
    gains = fit(cells, down, along) + np.float32(unusual)
    for at in range(1, down):
        gains[cells.left.numbers[at : at + rows] > 0, :] += np.float32(_INTO_NUMBER)
    for at in range(1, along):
        gains[:, cells.right.numbers[at : at + columns] > 0] += np.float32(_INTO_NUMBER)
    return gains


def _forward(gains: list[Floats], rows: int, columns: int) -> tuple[Floats, NDArray[np.int8]]:
    """What the best way into every cell is worth, and its last step."""
    best = np.full((rows + 1, columns + 1), _NEVER, np.float32)
    steps = np.full((rows + 1, columns + 1), _ALONG, np.int8)
    slope = np.arange(columns + 1, dtype=np.float32) * np.float32(GAP)
    for row in range(rows + 1):
        here, into = best[row], steps[row]
        if row == 0:
            here[0], into[0] = 0, _START
        else:
            here[:] = best[row - 1] + np.float32(GAP)
            into[:] = _DOWN
        for kind, (down, along, _unusual) in enumerate(_STEPS):
            if down <= row and along <= columns:
                reached = best[row - down, : columns + 1 - along] + gains[kind][row - down]
                better = reached > here[along:]
                here[along:][better] = reached[better]
                into[along:][better] = kind
        along_row = np.maximum.accumulate(here - slope) + slope
        later = along_row > here + np.float32(1e-4)
        here[later] = along_row[later]
        into[later] = _ALONG
    return best, steps


def _back(gains: list[Floats], steps: NDArray[np.int8], beyond: tuple[int, ...]) -> Iterator[Bead]:
    """The beads of the best path that ends before a cell, the last first."""
    row, column = beyond[0] - 1, beyond[1] - 1
    while row or column:
        kind = int(steps[row, column])
        if kind == _DOWN:
            down, along, score = 1, 0, GAP
        elif kind == _ALONG:
            down, along, score = 0, 1, GAP
        else:
            down, along, _unusual = _STEPS[kind]
            score = float(gains[kind][row - down, column - along])
        yield Bead(row - down, row, column - along, column, score)
        row, column = row - down, column - along
