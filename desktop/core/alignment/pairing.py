"""Two versions brought together, twice, for what is learnt in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

from desktop.core.alignment.features import Unit
from desktop.core.alignment.models import Taught, better_model, first_model, levelled
from desktop.core.alignment.pieces import Paired, alone, beads, cuts
from desktop.core.alignment.sides import sides

Step = Callable[[int, int], object]
"""Told how many of how many paragraphs are done."""

_SAMPLE = 3000
_OFTEN = 64


def ignore(_done: int, _total: int) -> None:
    """The step nobody watches."""


def pair(
    left: Sequence[Unit],
    right: Sequence[Unit],
    languages: tuple[str, str] = ("", ""),
    taught: Sequence[Taught] = (),
    step: Step = ignore,
) -> Paired:
    """Which paragraphs of two versions say the same; time grows in proportion to their length."""
    if not left or not right:
        return Paired(list(alone((0, 0), (len(left), len(right)))), [])
    both = sides(left, right)
    model = levelled(first_model(both, languages, taught), both)
    places = cuts(model, both)
    model = levelled(better_model(model, both, islice(beads(model, both, places, []), _SAMPLE)), both)
    found = Paired([], [])
    for bead in beads(model, both, places, found.moved):
        if len(found.beads) % _OFTEN == 0:
            step(bead.start, len(left))
        found.beads.append(bead)
    return found
