"""How likely a suspect is a wrong word: what speaks for it, weighed by a table of `resources`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files
from math import exp
from typing import Any, NamedTuple

from desktop.core.noise.words.candidates import SCRIPTS
from desktop.core.noise.words.model import Model, model
from desktop.core.noise.words.suspects import FEATURES, Suspect, features, suspects
from desktop.core.noise.words.tokens import words

STRONG, FIRM = 1.5, 0.6
"""The odds from which on a suspect says something of its whole version; the less for a word that the counts know."""


class Bounds(NamedTuple):
    """Odds from which on a word is told of, for words that the counts know and for words that they do not."""

    known: float
    unknown: float


class Noise(NamedTuple):
    """What is wrong in a version: `guesses`, from 0 to 1, how much it seems that a reader put words for others.

    `slips` is the share of its words that are unknown and almost surely slips of known ones.
    """

    guesses: float = 0.0
    slips: float = 0.0


_BY_CHANCE, _BY_GUESS = 0.1, 0.2
"""The share of real words among wrong ones where letters were misread, and how much more where words were guessed."""

_STRANGER = 2.5
_USUAL, _MORE = 0.4, 2.0
"""Strong suspects in a thousand words of clean text, and how many more than those make a text noisy."""


@lru_cache(maxsize=8)
def _table(script: str) -> Mapping[str, Any]:
    stored = (files("resources") / "lexicons" / "weights.toml").read_text(encoding="utf-8")
    table: Mapping[str, Any] = tomllib.loads(stored)[script]
    return table


@lru_cache(maxsize=8)
def _weights(script: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The weights of FEATURES for unknown words, then for known ones."""
    table = _table(script)
    unknown, known = (tuple(table[kind][name] for name in FEATURES) for kind in ("unknown", "known"))
    return unknown, known


def odds(suspect: Suspect, known: Model) -> float:
    """The logarithm of the odds that the word is wrong, by itself and its neighbours."""
    weights = _weights(SCRIPTS[known.counts.language])[suspect.frequency > 0]
    return sum(weight * value for weight, value in zip(weights, features(suspect, known), strict=True))


def likely(log_odds: float) -> float:
    """Odds, as a logarithm, as a probability."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, log_odds))))


def bounds(guessed: float, language: str, *, strange: bool) -> Bounds:
    """From what odds on to tell of a word in a version with so many guesses, 0 to 1 (two-letter code).

    In a text that is `strange` to the counts they say little of which word goes with which.
    """
    told = _table(SCRIPTS[language])["told"]
    known, unknown = told["known"], told["unknown"]
    if strange:
        return Bounds(known[0] + _STRANGER, unknown[0])
    return Bounds(known[0] + guessed * (known[1] - known[0]), unknown[0] + guessed * (unknown[1] - unknown[0]))


def noisiness(texts: Iterable[str], language: str) -> Noise:
    """What is wrong in a version, by the words in it that are almost surely wrong.

    Where real words are among them, more of the doubtful ones are wrong too; in a clean text hardly any.
    """
    if language not in SCRIPTS:
        return Noise()
    known = model(language)
    strong = firm = slips = total = 0
    for text in texts:
        total += len(words(text))
        for each in suspects(text, language):
            how = odds(each, known)
            strong += how >= STRONG
            slips += how >= STRONG and not each.frequency
            firm += how >= FIRM and each.frequency > 0
    much = min(1.0, max(0.0, (strong - _USUAL * total / 1000 - 1) / _MORE))
    real = min(1.0, max(0.0, (firm / max(1, strong) - _BY_CHANCE) / _BY_GUESS))
    return Noise(much * real, slips / max(1, total))
