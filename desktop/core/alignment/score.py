"""How well two units fit: log odds that they say the same thing rather than stand beside each other by chance."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean, pvariance

from desktop.core.alignment.features import Unit

_LENGTH_FLOOR, _LENGTH_CEILING = -3.0, 2.5
_HARD = (0.44, -0.87)
_SOFT = (1.92, -1.36)
_END = (1.19, -1.13)
_NUMBERED = (0.63, -1.32)
_TAG = (0.7, -1.5)
_SAME_NUMBER = (2.5, -3.0)
_SAME_TEXT = 4.0
_BIAS = 0.6


@dataclass(frozen=True, slots=True)
class Model:
    """What a pair of versions is expected to look like.

    The logarithm of the ratio of lengths is `mean` with `variance` for counterparts, `chance_mean` with
    `chance_variance` for any two paragraphs; `weights` say how rare a symbol or number is; `numbers_agree` where the
    paragraphs' own numbers run alike in both.
    """

    mean: float
    variance: float
    chance_mean: float
    chance_variance: float
    weights: dict[str, float]
    numbers_agree: bool = False


def first_model(left: Sequence[Unit], right: Sequence[Unit]) -> Model:
    """What can be expected before anything is linked."""
    mean = math.log(sum(unit.length for unit in right) / sum(unit.length for unit in left))
    logs = [unit.log_length for unit in left], [unit.log_length for unit in right]
    chance = pvariance(logs[0]) + pvariance(logs[1])
    return Model(mean, 0.06, fmean(logs[1]) - fmean(logs[0]), max(chance, 0.5), _weights(left, right))


def _weights(left: Sequence[Unit], right: Sequence[Unit]) -> dict[str, float]:
    """Inverse document frequency of every symbol and number of both versions."""
    seen = Counter(token for unit in (*left, *right) for token in unit.hard | unit.soft)
    total = len(left) + len(right)
    return {token: math.log(1 + total / count) for token, count in seen.items()}


def fit(model: Model, left: Unit, right: Unit) -> float:
    """Log odds that `left` and `right` say the same; above 0 rather yes."""
    score = _BIAS + 0.94 * length_fit(model, left, right)
    score += _TAG[left.tag != right.tag] + _END[left.end != right.end]
    if left.text and left.text == right.text:
        score += _SAME_TEXT
    if left.hard or right.hard:
        score += _shared(model.weights, left.hard, right.hard, _HARD)
    if left.soft or right.soft:
        score += _shared(model.weights, left.soft, right.soft, _SOFT)
    if left.number or right.number:
        score += _NUMBERED[(left.number is None) != (right.number is None)]
        if model.numbers_agree and left.number and right.number:
            score += _SAME_NUMBER[left.number != right.number]
    return score


def length_fit(model: Model, left: Unit, right: Unit) -> float:
    """Log odds of the ratio of lengths, bounded, for a paragraph may have grown."""
    ratio = right.log_length - left.log_length
    variance = model.variance + 6 / min(left.length, right.length)
    odds = (ratio - model.chance_mean) ** 2 / model.chance_variance - (ratio - model.mean) ** 2 / variance
    odds = (odds + math.log(model.chance_variance / variance)) / 2
    return max(_LENGTH_FLOOR, min(_LENGTH_CEILING, odds))


def _shared(
    weights: dict[str, float], left: frozenset[str], right: frozenset[str], scale: tuple[float, float]
) -> float:
    """What symbols or numbers say: those in both for, those in one alone against."""
    same = sum(map(weights.__getitem__, left & right))
    other = sum(map(weights.__getitem__, left ^ right))
    return scale[0] * math.log1p(same) + scale[1] * math.log1p(other)


def better_model(model: Model, pairs: Iterable[tuple[Unit, Unit]]) -> Model:
    """The model after a look at pairs that are surely counterparts; `model` itself if they are too few."""
    sure = [(left, right) for left, right in pairs if fit(model, left, right) > 1.5]
    if len(sure) < 8:
        return model
    ratios = [right.log_length - left.log_length for left, right in sure if min(left.length, right.length) > 20]
    numbered = [(left.number, right.number) for left, right in sure if left.number and right.number]
    agree = sum(one == other for one, other in numbered) >= 0.85 * len(numbered) > 0
    mean, variance = (fmean(ratios), pvariance(ratios)) if len(ratios) > 4 else (model.mean, model.variance)
    spread = max(0.01, min(0.2, variance))
    return Model(mean, spread, model.chance_mean, model.chance_variance, model.weights, agree)


def confidence(score: float) -> float:
    """The share of links with that score that turned out right, as measured on official texts."""
    return round(1 / (1 + math.exp(-1.0 - 1.1 * max(-20.0, min(20.0, score)))), 3)
