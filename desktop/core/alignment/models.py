"""What two versions are expected to look like: before anything is brought together, and after a first way through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from desktop.core.alignment.learning import Pairs, counted, learnt, together
from desktop.core.alignment.path import Bead
from desktop.core.alignment.score import WITH_WORDS, WITHOUT, Model, best_by_words, cells, levels
from desktop.core.alignment.sides import Sides
from desktop.core.alignment.stream import Names, Stream, rarity
from desktop.core.alignment.table import Ints, Table
from desktop.core.alignment.terms import terms

Taught = tuple[str, str]
"""Two texts that say the same, in the language of either version."""

_SEEN = 320
_SURE, _LEAST_SURE, _ENOUGH = 1.5, 8, 60
_AGREE = 0.85
_LONG = 20
_GOOD = 0.5


def first_model(both: Sides, languages: tuple[str, str], taught: Sequence[Taught] = ()) -> Model:
    """What can be expected before anything is brought together."""
    left, right = both.left, both.right
    logs = np.log(left.lengths), np.log(right.lengths)
    rows = len(left) + len(right)
    forward = counted(*languages, *both.words)
    backward = counted(*languages[::-1], *both.words[::-1])
    if taught:
        forward, backward = _with(forward, backward, both, [_known(each, both.words) for each in taught])
    return Model(
        mean=float(np.log(right.lengths.sum() / left.lengths.sum())),
        variance=0.06,
        chance_mean=float(logs[1].mean() - logs[0].mean()),
        chance_variance=max(float(logs[0].var() + logs[1].var()), 0.5),
        figures=rarity((left.hard, left.soft, right.hard, right.soft), len(both.names.figures), rows),
        telling=rarity((left.terms,), len(both.words[0]), len(left)),
        other_telling=rarity((right.terms,), len(both.words[1]), len(right)),
        forward=forward,
        backward=backward,
        weights=WITH_WORDS if _tells(forward) else WITHOUT,
    )


def levelled(model: Model, both: Sides) -> Model:
    """The model with what words say by chance and in counterparts, and how long these are, at the beginning.

    The whole lengths say little where one version has paragraphs that the other has not.
    """
    left, right = (side.part(0, min(len(side), _SEEN)) for side in (both.left, both.right))
    near = cells(model, left, right)
    level, back = levels(near)
    model = replace(model, level=level, level_back=back)
    one, other = best_by_words(replace(near, model=model), _GOOD) if model.weights.words else (np.zeros(0, int),) * 2
    mean, _variance = _lengths(model, both, one, other)
    return replace(model, mean=mean)


def _tells(forward: Table) -> bool:
    """Whether enough words have a translation for it to say something that others have none."""
    return bool(np.count_nonzero(np.diff(forward.starts)) * 5 > len(forward.starts))


def better_model(model: Model, both: Sides, beads: Iterable[Bead]) -> Model:
    """The model after a look at those beads that are surely right; `model` itself if they are too few."""
    sure = [each for each in beads if each.score > _SURE and each.end > each.start and each.other_end > each.other]
    single = [bead for bead in sure if bead.end - bead.start == bead.other_end - bead.other == 1]
    if len(single) < _LEAST_SURE:
        return model
    one, other = np.array([bead.start for bead in single]), np.array([bead.other for bead in single])
    pairs = [(_terms(both.left, bead.start, bead.end), _terms(both.right, bead.other, bead.other_end)) for bead in sure]
    forward, backward = _with(model.forward, model.backward, both, pairs)
    mean, variance = _lengths(model, both, one, other)
    numbers = both.left.numbers[one], both.right.numbers[other]
    numbered = (numbers[0] > 0) & (numbers[1] > 0)
    agree = bool(numbered.any() and (numbers[0] == numbers[1])[numbered].mean() >= _AGREE)
    return replace(
        model,
        mean=mean,
        variance=variance,
        forward=forward,
        backward=backward,
        weights=WITH_WORDS if _tells(model.forward) or (len(pairs) >= _ENOUGH and _tells(forward)) else WITHOUT,
        numbers_agree=agree,
    )


def _with(forward: Table, backward: Table, both: Sides, pairs: Pairs) -> tuple[Table, Table]:
    """Both tables of translations with what these pairs teach."""
    sizes = len(both.words[0]), len(both.words[1])
    there = together(forward, learnt(pairs, *sizes), len(pairs))
    back = together(backward, learnt([pair[::-1] for pair in pairs], *sizes[::-1]), len(pairs))
    return there, back


def _known(taught: Taught, words: tuple[Names, Names]) -> tuple[Ints, Ints]:
    """The words of two texts, as far as the versions have them too."""
    one, other = (
        np.unique(np.array([names[word] for word in terms(text) if word in names], np.int32))
        for text, names in zip(taught, words, strict=True)
    )
    return one, other


def _terms(side: Stream, start: int, end: int) -> Ints:
    return np.unique(side.terms.columns[side.terms.starts[start] : side.terms.starts[end]])


def _lengths(model: Model, both: Sides, one: Ints, other: Ints) -> tuple[float, float]:
    """Mean and variance of the logarithm of the ratio of lengths."""
    lengths = both.left.lengths[one], both.right.lengths[other]
    long = np.minimum(*lengths) > _LONG
    if np.count_nonzero(long) < 5:
        return model.mean, model.variance
    ratios = np.log(lengths[1][long] / lengths[0][long])
    return float(np.median(ratios)), float(np.clip(ratios.var(), 0.01, 0.2))
