"""How well what a person types stands for a title: letters in their order, best where words begin and in one run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.core.folding import fold

Letters = Sequence[tuple[str, int]]
"""Folded letters, each with the offset of the character it is of."""

_BEGINS, _FOLLOWS, _STANDS = 8, 6, 1
"""What a letter counts where it begins a word, where it follows the one found before it, and anywhere."""

_LEAST = 3
"""What a letter must count on the average: letters strewn over a title do not stand for it."""

_FAR = 0.02
"""What each letter passed over before the first takes away: of two equal titles the nearer beginning is meant."""

_NONE = -1.0e9


@dataclass(frozen=True, slots=True)
class Fit:
    """How good it is (1 were the title typed out), and which of the title's characters were meant, by their offsets."""

    score: float
    places: tuple[int, ...]


def fit(typed: str, title: str) -> Fit | None:
    """How well the letters typed stand for the title; None if they are not all there in this order, or too far apart.

    >>> fit("nf", "Next finding").places, fit("finding", "Next finding").places
    ((0, 5), (5, 6, 7, 8, 9, 10, 11))
    >>> fit("xyz", "Next finding") is None
    True
    """
    wanted = fold(typed).replace(" ", "")
    letters = _letters(title)
    if not wanted:
        return Fit(0.0, ())
    if not _in_order(wanted, letters):
        return None
    score, chosen = _best(wanted, letters, _beginnings(title))
    if score < _LEAST * len(wanted):
        return None
    most = _BEGINS + (len(letters) - 1) * _FOLLOWS
    return Fit(min(max(score, 0.0) / max(most, 1), 1.0), tuple(sorted({letters[place][1] for place in chosen})))


@lru_cache(maxsize=1024)
def _letters(title: str) -> tuple[tuple[str, int], ...]:
    return tuple((letter, at) for at, char in enumerate(title) for letter in fold(char))


def _in_order(wanted: str, letters: Letters) -> bool:
    rest = iter(letters)
    return all(any(letter == char for letter, _at in rest) for char in wanted)


@lru_cache(maxsize=1024)
def _beginnings(title: str) -> frozenset[int]:
    return frozenset(at for at, char in enumerate(title) if char.isalnum() and not (at and title[at - 1].isalnum()))


def _best(wanted: str, letters: Letters, begins: frozenset[int]) -> tuple[float, list[int]]:
    """The best way to find the letters: for each of them and each place, the best sum that ends there, and from where.

    After Smith and Waterman's alignment, doi:10.1016/0022-2836(81)90087-5, without mismatches.
    """
    sums: list[float] = [_NONE] * len(letters)
    ways: list[list[int]] = []
    for step, char in enumerate(wanted):
        fresh, way = [_NONE] * len(letters), [-1] * len(letters)
        best, best_at = (_NONE, -1)
        for place, (letter, at) in enumerate(letters):
            if letter == char:
                here = _BEGINS if at in begins else _STANDS
                before, come = (best + here, best_at) if step else (here - _FAR * place, -1)
                if step and place and sums[place - 1] + max(here, _FOLLOWS) >= before:
                    before, come = sums[place - 1] + max(here, _FOLLOWS), place - 1
                fresh[place], way[place] = before, come
            if sums[place] > best:
                best, best_at = sums[place], place
        sums = fresh
        ways.append(way)
    return _traced(sums, ways)


def _traced(sums: list[float], ways: list[list[int]]) -> tuple[float, list[int]]:
    place = max(range(len(sums)), key=lambda at: (sums[at], -at))
    score, chosen = sums[place], [place]
    for way in reversed(ways[1:]):
        place = way[place]
        chosen.append(place)
    return score, chosen[::-1]
