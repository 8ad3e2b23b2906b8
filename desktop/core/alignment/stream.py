"""A version as columns of numbers, one place a paragraph, so that many pairs can be weighed at once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.core.alignment.features import Unit
from desktop.core.alignment.table import Floats, Ints, Table, holding

_FEW, _EVERYWHERE = 200, 0.4


class Names(dict[Hashable, int]):
    """A number for everything that is named, the first 0."""

    def __missing__(self, name: Hashable) -> int:
        self[name] = number = len(self)
        return number


@dataclass(frozen=True, slots=True)
class Stream:
    """A version's paragraphs: numbers instead of names, shared with the version it is brought together with.

    `numbers` is 0 where a paragraph has none of its own, `ends` 0 where its end says nothing. `hard` and `soft` hold
    symbols and figures; `terms` the words, which are numbered for each version by itself.
    """

    lengths: Floats
    ends: Ints
    tags: Ints
    numbers: Ints
    texts: Ints
    hard: Table
    soft: Table
    terms: Table

    def __len__(self) -> int:
        return len(self.lengths)

    def part(self, start: int, stop: int) -> Stream:
        """Some paragraphs that follow each other."""
        here = slice(start, stop)
        return Stream(
            self.lengths[here],
            self.ends[here],
            self.tags[here],
            self.numbers[here],
            self.texts[here],
            self.hard.rows(start, stop),
            self.soft.rows(start, stop),
            self.terms.rows(start, stop),
        )


@dataclass(frozen=True, slots=True)
class Shared:
    """The names that the versions of a document have in common."""

    tags: Names
    numbers: Names
    texts: Names
    figures: Names


def shared() -> Shared:
    """Names for a document."""
    return Shared(Names(), Names({None: 0}), Names(), Names())


def stream(units: Sequence[Unit], names: Shared, words: Names) -> Stream:
    """The columns of a version."""
    figures = names.figures.__getitem__
    return Stream(
        np.array([unit.length for unit in units], np.float32),
        _column(unit.end for unit in units),
        _column(names.tags[unit.tag] for unit in units),
        _column(names.numbers[unit.number] for unit in units),
        _column(names.texts[unit.text] for unit in units),
        holding(map(figures, sorted(unit.hard)) for unit in units),
        holding(map(figures, sorted(unit.soft)) for unit in units),
        _telling(holding(map(words.__getitem__, unit.terms) for unit in units), len(words), len(units)),
    )


def _telling(terms: Table, size: int, rows: int) -> Table:
    """The words without those that stand nearly everywhere, for they tell no paragraph from another."""
    return terms.keeping(np.bincount(terms.columns, minlength=size) <= max(_FEW, _EVERYWHERE * rows))


def _column(values: Iterable[int]) -> Ints:
    return np.fromiter(values, np.int32)


def rarity(tables: Iterable[Table], size: int, rows: int) -> Floats:
    """Inverse document frequency of every column, over rows of several tables: 0 for what stands in every row."""
    counts: NDArray[np.int64] = sum((np.bincount(each.columns, minlength=size) for each in tables), np.zeros(size, int))
    return np.log(np.maximum(rows / np.maximum(counts, 1), 1)).astype(np.float32)
