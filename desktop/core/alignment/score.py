"""How well paragraphs fit: log odds that they say the same thing rather than stand beside each other by chance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.core.alignment.stream import Stream
from desktop.core.alignment.table import Floats, Table, product

_LENGTH_FLOOR, _LENGTH_CEILING = -3.0, 2.5
_DRAWN = 8.0
_TOP = 0.75
_DRAWN_CELLS, _DRAWN_ROWS = 100.0, 3.0
_LEAST_RISE = 0.05
_USUAL_LEAST = 0.6


class Weights(NamedTuple):
    """What each thing that is weighed counts for, in log odds."""

    bias: float
    length: float
    words: float
    words_by_size: float
    words_most: float
    words_least: float
    hard: float
    hard_alone: float
    soft: float
    soft_alone: float
    same_end: float
    other_end: float
    other_tag: float
    both_numbered: float
    one_numbered: float
    same_number: float
    other_number: float
    same_text: float
    log_length: float


WITH_WORDS = Weights(
    bias=0.2, length=0.5, words=4.5, words_by_size=1.6, words_most=2.3, words_least=3.0, hard=1.5, hard_alone=-0.7,
    soft=1.2, soft_alone=-0.85, same_end=1.15, other_end=-1.15, other_tag=-1.5, both_numbered=-0.6, one_numbered=-0.6,
    same_number=2.8, other_number=-2.2, same_text=2.7, log_length=-0.7,
)  # fmt: skip
WITHOUT = Weights(
    bias=1.0, length=1.3, words=0.0, words_by_size=0.0, words_most=0.0, words_least=0.0, hard=1.6, hard_alone=-1.0,
    soft=1.9, soft_alone=-1.3, same_end=1.4, other_end=-1.4, other_tag=-2.1, both_numbered=0.0, one_numbered=-0.7,
    same_number=2.8, other_number=-2.5, same_text=3.0, log_length=-0.3,
)  # fmt: skip


class Level(NamedTuple):
    """The share of a paragraph's words that another translates: of one picked by chance, and of its counterpart."""

    chance: float = 0.09
    top: float = 0.4


_USUAL = Level()


@dataclass(frozen=True, slots=True)
class Model:
    """What a pair of versions is expected to look like.

    The logarithm of the ratio of lengths is `mean` with `variance` for counterparts, `chance_mean` with
    `chance_variance` for any two paragraphs. `forward` and `backward` say which words translate which, each row at most
    1 in all; `telling` and `other_telling` how much each word tells, `figures` each symbol or number. `numbers_agree`
    where the paragraphs' own numbers run alike in both.
    """

    mean: float
    variance: float
    chance_mean: float
    chance_variance: float
    figures: Floats
    telling: Floats
    other_telling: Floats
    forward: Table
    backward: Table
    weights: Weights
    numbers_agree: bool = False
    level: Level = _USUAL
    level_back: Level = _USUAL


@dataclass(frozen=True, slots=True)
class Cells:
    """Every paragraph of one stretch against every one of the other, in what adds up over several paragraphs.

    `words` is how much of the left paragraph's words the right one translates, `words_back` the other way round;
    `known` and `known_back` how much there is to translate. `hard` and `soft` are the symbols and figures of both.
    """

    model: Model
    left: Stream
    right: Stream
    words: Floats
    words_back: Floats
    known: Floats
    known_back: Floats
    hard: Floats
    soft: Floats
    hards: tuple[Floats, Floats]
    softs: tuple[Floats, Floats]


def cells(model: Model, left: Stream, right: Stream) -> Cells:
    """What is weighed of these stretches."""
    telling, other_telling = left.terms.weighed(model.telling), right.terms.weighed(model.other_telling)
    hards = left.hard.weighed(model.figures), right.hard.weighed(model.figures)
    softs = left.soft.weighed(model.figures), right.soft.weighed(model.figures)
    return Cells(
        model,
        left,
        right,
        product(telling.through(model.forward), right.terms),
        product(left.terms, other_telling.through(model.backward)),
        telling.weighed(_has_rows(model.forward)).sums(),
        other_telling.weighed(_has_rows(model.backward)).sums(),
        product(hards[0], right.hard),
        product(softs[0], right.soft),
        (hards[0].sums(), hards[1].sums()),
        (softs[0].sums(), softs[1].sums()),
    )


def _has_rows(table: Table) -> Floats:
    return (np.diff(table.starts) > 0).astype(np.float32)


def fit(cells: Cells, down: int, along: int) -> Floats:
    """Log odds that `down` paragraphs of the left and `along` of the right say the same, at each place they begin."""
    weights = cells.model.weights
    parts = zip(weights, measures(cells, down, along), strict=True)
    total = np.zeros(_shape(cells, down, along), np.float32)
    for weight, part in parts:
        if weight and part is not None:
            total += np.float32(weight) * part
    return total


def _shape(cells: Cells, down: int, along: int) -> tuple[int, int]:
    return len(cells.left) - down + 1, len(cells.right) - along + 1


def measures(cells: Cells, down: int, along: int) -> Iterator[Floats | None]:
    """What is weighed, in the order of `Weights`; None is nought everywhere."""
    model, left, right = cells.model, cells.left, cells.right
    sizes = _row_sums(left.lengths, down)[:, None], _row_sums(right.lengths, along)[None, :]
    yield np.ones((1, 1), np.float32)
    yield length_fit(model, *sizes)
    yield from _word_measures(cells, down, along)
    for both, (one, other) in ((cells.hard, cells.hards), (cells.soft, cells.softs)):
        same = _sums(both, down, along)
        alone = _row_sums(one, down)[:, None] + _row_sums(other, along)[None, :] - 2 * same
        yield np.log1p(same)
        yield np.log1p(np.maximum(alone, 0))
    ends = left.ends[down - 1 :, None], right.ends[None, along - 1 :]
    same_end = ends[0] == ends[1]
    yield same_end.astype(np.float32)
    yield (~same_end).astype(np.float32)
    rows, columns = _shape(cells, down, along)
    yield (left.tags[:rows, None] != right.tags[None, :columns]).astype(np.float32)
    yield from _number_measures(cells, rows, columns)
    yield (left.texts[:rows, None] == right.texts[None, :columns]).astype(np.float32) if down == along == 1 else None
    yield (np.log(sizes[0]) + np.log(sizes[1])) / 2


def _word_measures(cells: Cells, down: int, along: int) -> Iterator[Floats | None]:
    known = _row_sums(cells.known, down)[:, None], _row_sums(cells.known_back, along)[None, :]
    there = _share(cells.model.level, _sums(cells.words, down, along), known[0])
    back = _share(cells.model.level_back, _sums(cells.words_back, down, along), known[1])
    mean = (there + back) / 2
    yield mean
    yield mean * np.log1p(np.minimum(*known)) / 2
    yield np.maximum(there, back)
    yield _least(cells, down, along) - np.float32(_USUAL_LEAST) if down + along > 2 else None


def _least(cells: Cells, down: int, along: int) -> Floats:
    """Of several paragraphs that face others together, how much is said there of the one of which least is."""
    rows, columns = _shape(cells, down, along)
    level, back = cells.model.level, cells.model.level_back
    said = _sums(cells.words, 1, along)
    parts = [
        _share(level, said[at : at + rows], cells.known[at : at + rows, None]) for at in range(down if down > 1 else 0)
    ]
    said_back = _sums(cells.words_back, down, 1)
    parts += [
        _share(back, said_back[:, at : at + columns], cells.known_back[None, at : at + columns])
        for at in range(along if along > 1 else 0)
    ]
    return reduce(np.minimum, parts)


def _share(level: Level, said: Floats, known: Floats) -> Floats:
    """The share of what there is to translate, 0 as by chance, 1 as in a counterpart; near 0 where there is little."""
    share = (np.minimum(said, known) + level.chance * _DRAWN) / (known + _DRAWN)
    return (share - level.chance) / (level.top - level.chance)


def levels(cells: Cells) -> tuple[Level, Level]:
    """What words say by chance and in counterparts, either way, in a stretch of some size."""
    return _level(cells.words, cells.known[:, None]), _level(cells.words_back.T, cells.known_back[:, None])


def _level(said: Floats, known: Floats) -> Level:
    if not said.size or not known.any():
        return _USUAL
    share = said[known[:, 0] > 0] / known[known[:, 0] > 0]
    usual, rows = _USUAL, share.shape[0]
    chance = (float(share.sum()) + usual.chance * _DRAWN_CELLS) / (share.size + _DRAWN_CELLS)
    top = (float(np.quantile(share.max(axis=1), _TOP)) * rows + usual.top * _DRAWN_ROWS) / (rows + _DRAWN_ROWS)
    return Level(chance, max(top, chance + _LEAST_RISE))


def best_by_words(cells: Cells, least: float) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Pairs of which each is the other's best as far as words say, and at `least` so good: 1 is a usual counterpart."""
    mean = next(_word_measures(cells, 1, 1))
    if mean is None or not mean.size:
        return np.zeros(0, np.intp), np.zeros(0, np.intp)
    best, best_back = mean.argmax(axis=1), mean.argmax(axis=0)
    rows = np.arange(len(best))
    good = (best_back[best] == rows) & (mean[rows, best] > least)
    return rows[good], best[good]


def _number_measures(cells: Cells, rows: int, columns: int) -> Iterator[Floats]:
    one, other = cells.left.numbers[:rows, None], cells.right.numbers[None, :columns]
    both, either = (one > 0) & (other > 0), (one > 0) | (other > 0)
    agree = cells.model.numbers_agree
    yield both.astype(np.float32)
    yield (either & ~both).astype(np.float32)
    yield (both & (one == other) & agree).astype(np.float32)
    yield (both & (one != other) & agree).astype(np.float32)


def length_fit(model: Model, left: Floats, right: Floats) -> Floats:
    """Log odds of the ratio of lengths, bounded, for a paragraph may have grown."""
    ratio = np.log(right) - np.log(left)
    variance = model.variance + 6 / np.minimum(left, right)
    odds = (ratio - model.chance_mean) ** 2 / model.chance_variance - (ratio - model.mean) ** 2 / variance
    odds = (odds + np.log(model.chance_variance / variance)) / 2
    return np.clip(odds, _LENGTH_FLOOR, _LENGTH_CEILING).astype(np.float32)


def _row_sums(values: Floats, size: int) -> Floats:
    """The sums of every `size` values in a row."""
    total = values[: len(values) - size + 1].copy()
    for at in range(1, size):
        total += values[at : len(values) - size + 1 + at]
    return total


def _sums(values: Floats, down: int, along: int) -> Floats:
    """The sums of every window of that size."""
    rows, columns = values.shape[0] - down + 1, values.shape[1] - along + 1
    total = values[:rows, :columns].copy()
    for row in range(down):
        for column in range(along):
            if row or column:
                total += values[row : row + rows, column : column + columns]
    return total


def confidence(score: float) -> float:
    """The share of links with that score that turned out right, as measured on official texts."""
    return round(1 / (1 + float(np.exp(-1.0 - 1.1 * max(-20.0, min(20.0, score))))), 3)
