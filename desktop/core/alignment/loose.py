"""Paragraphs that the best path left alone: counterparts that changed much, and some that moved."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.core.alignment.path import Bead
from desktop.core.alignment.score import Cells, best_by_words, fit
from desktop.core.alignment.table import Floats

_LIKE = 0.35
_UNSURE = -0.7
_WEAK = 1.5
_SAME_LENGTH, _SHORT = 0.35, 60
_ABOVE_NEXT, _ABOVE_DISPLACED = 1.0, 4.0


class Moved(NamedTuple):
    """A left and a right paragraph that say the same, though others that do so cross them; `score` is in log odds."""

    one: int
    other: int
    score: float


def filled(cells: Cells, beads: Sequence[Bead]) -> list[Bead]:
    """The beads with those alone between two others brought together of which each is most like the other.

    A provision that was rewritten may have little more than its words in common with what it was.
    """
    if not any(map(_alone, beads)):
        return list(beads)
    like = dict(zip(*(each.tolist() for each in best_by_words(cells, _LIKE)), strict=True))
    gains = fit(cells, 1, 1)
    found: list[Bead] = []
    for single, grouped in groupby(beads, key=_alone):
        run = list(grouped)
        if single and len(run) == 2 and _in_place(cells, run[0].start, run[0].other, run[-1]):
            like = {**like, run[0].start: run[0].other}
        found += _run(run, like, gains) if single else run
    return found


def _in_place(cells: Cells, one: int, other: int, last: Bead) -> bool:
    """Whether a single short line stands where the other version has a single one of the same kind and length."""
    if last.end != one + 1 or last.other_end != other + 1 or cells.left.tags[one] != cells.right.tags[other]:
        return False
    lengths = float(cells.left.lengths[one]), float(cells.right.lengths[other])
    return min(lengths) <= _SHORT and abs(math.log(lengths[1] / lengths[0]) - cells.model.mean) < _SAME_LENGTH


def _alone(bead: Bead) -> bool:
    return bead.end == bead.start or bead.other_end == bead.other


def _run(run: Sequence[Bead], like: dict[int, int], gains: Floats) -> Iterator[Bead]:
    """The same for paragraphs alone that follow each other."""
    row, column = run[0].start, run[0].other
    stop, other_stop = run[-1].end, run[-1].other_end
    gap = run[0].score
    while row < stop or column < other_stop:
        pair = next(((at, like[at]) for at in range(row, stop) if column <= like.get(at, -1) < other_stop), None)
        one, other = pair or (stop, other_stop)
        yield from (Bead(at, at + 1, column, column, gap) for at in range(row, one))
        yield from (Bead(one, one, at, at + 1, gap) for at in range(column, other))
        if pair:
            yield Bead(one, one + 1, other, other + 1, max(float(gains[one, other]), _UNSURE))
            one, other = one + 1, other + 1
        row, column = one, other


def moved(cells: Cells, beads: Sequence[Bead]) -> list[Moved]:
    """Pairs across the path: far better than any other that is free, and than what stands in their place now."""
    rows, columns = _free(beads, len(cells.left)), _free([_turned(bead) for bead in beads], len(cells.right))
    left, right = np.flatnonzero(np.isfinite(rows)), np.flatnonzero(np.isfinite(columns))
    if not len(left) or not len(right):
        return []
    gains = fit(cells, 1, 1)[np.ix_(left, right)]
    found = []
    for at, score in enumerate(gains.max(axis=1)):
        to = int(gains[at].argmax())
        better = score - max(_next_best(gains[at], to), _next_best(gains[:, to], at))
        displaced = max(rows[left[at]], columns[right[to]])
        if score >= _WEAK and better >= _ABOVE_NEXT and score >= displaced + _ABOVE_DISPLACED:
            found.append(Moved(int(left[at]), int(right[to]), float(score)))
    return found


def _turned(bead: Bead) -> Bead:
    return Bead(bead.other, bead.other_end, bead.start, bead.end, bead.score)


def _free(beads: Sequence[Bead], size: int) -> NDArray[np.float64]:
    """For each paragraph what it would give up: little if it is alone, its weak bead's score; infinite if it stays."""
    given = np.full(size, np.inf)
    for bead in beads:
        if bead.end - bead.start == 1 and bead.other_end == bead.other:
            given[bead.start] = -_ABOVE_DISPLACED
        elif bead.end - bead.start == bead.other_end - bead.other == 1 and bead.score < _WEAK:
            given[bead.start] = bead.score
    return given


def _next_best(scores: Floats, but: int) -> float:
    return float(np.delete(scores, but).max(initial=-np.inf))
