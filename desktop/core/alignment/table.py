"""Sparse tables of numbers: which paragraph holds which words or figures, and which words translate which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]
Ints = NDArray[np.integer[Any]]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of (column, weight): those of row `i` lie from `starts[i]` up to `starts[i + 1]`."""

    starts: Ints
    columns: Ints
    weights: Floats

    def rows(self, start: int, stop: int) -> Table:
        """Some rows that follow each other."""
        first, last = self.starts[start], self.starts[stop]
        return Table(self.starts[start : stop + 1] - first, self.columns[first:last], self.weights[first:last])

    @property
    def owners(self) -> Ints:
        """The row of every entry."""
        return np.repeat(np.arange(len(self.starts) - 1, dtype=np.int32), np.diff(self.starts))

    def sums(self) -> Floats:
        """The sum of the weights of every row."""
        rows = len(self.starts) - 1
        return np.bincount(self.owners, self.weights, rows).astype(np.float32)

    def weighed(self, by: Floats) -> Table:
        """Every weight times that of its column."""
        return Table(self.starts, self.columns, self.weights * by[self.columns])

    def keeping(self, columns: NDArray[np.bool_]) -> Table:
        """Without the entries of other columns."""
        kept = columns[self.columns]
        counts = np.concatenate([[0], np.cumsum(kept)])
        return Table(counts[self.starts].astype(np.int32), self.columns[kept], self.weights[kept])

    def through(self, other: Table) -> Table:
        """Every column replaced by what `other` has in the row of that number: a product of the two."""
        counts = np.diff(other.starts)[self.columns]
        owners = np.repeat(self.owners, counts)
        first = np.repeat(other.starts[:-1][self.columns], counts)
        within = np.arange(len(owners), dtype=np.int32) - np.repeat(np.cumsum(counts) - counts, counts)
        at = first + within
        starts = np.searchsorted(owners, np.arange(len(self.starts))).astype(np.int32)
        return Table(starts, other.columns[at], np.repeat(self.weights, counts) * other.weights[at])


def table(rows: Iterable[Mapping[int, float]]) -> Table:
    """The table of rows given as columns with their weights."""
    starts, columns, weights = [0], list[int](), list[float]()
    for row in rows:
        columns += row
        weights += row.values()
        starts.append(len(columns))
    return Table(np.array(starts, np.int32), np.array(columns, np.int32), np.array(weights, np.float32))


def holding(rows: Iterable[Iterable[int]]) -> Table:
    """The table that says 1 of every column a row names."""
    starts, columns = [0], list[int]()
    for row in rows:
        columns += row
        starts.append(len(columns))
    return Table(np.array(starts, np.int32), np.array(columns, np.int32), np.ones(len(columns), np.float32))


def product(left: Table, right: Table) -> Floats:
    """For every row of the one and every row of the other the sum of what both have, weight times weight."""
    shared, at = np.unique(right.columns, return_inverse=True)
    place = np.searchsorted(shared, left.columns).clip(max=max(0, len(shared) - 1))
    held = shared[place] == left.columns if len(shared) else np.zeros(len(left.columns), bool)
    one = _dense(left.owners[held], place[held], left.weights[held], (len(left.starts) - 1, len(shared)))
    other = _dense(right.owners, at, right.weights, (len(right.starts) - 1, len(shared)))
    return one @ other.T


def _dense(rows: Ints, columns: Ints, weights: Floats, shape: tuple[int, int]) -> Floats:
    flat = np.bincount(rows.astype(np.int64) * shape[1] + columns, weights, shape[0] * shape[1])
    return flat.reshape(shape).astype(np.float32)
