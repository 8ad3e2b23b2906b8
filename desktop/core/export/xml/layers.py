"""A unit's text with all its layers: every character that ever stood in it, what put it there and what took it away."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

from desktop.core.review import Correction
from desktop.core.text import Edit


@dataclass(frozen=True, slots=True)
class Layer:
    """A stretch all of one history: `came` and `went` are numbers of corrections, counted from 1, and 0 for none.

    What neither came nor went stayed. What both came and went is in neither the reading nor the text.
    """

    text: str
    came: int = 0
    went: int = 0

    @property
    def read(self) -> int:
        """How many characters of the reading it has."""
        return 0 if self.came else len(self.text)

    @property
    def stands(self) -> int:
        """How many characters of the text it has."""
        return 0 if self.went else len(self.text)


class Group(NamedTuple):
    """What is written as one: a layer that stayed or only passed through, or what replaces what."""

    layers: tuple[Layer, ...]

    @property
    def stayed(self) -> bool:
        """Whether no correction has touched it."""
        return not (self.layers[0].came or self.layers[0].went)

    @property
    def passing(self) -> bool:
        """Whether it was put in and taken out again: it is in neither the reading nor the text."""
        return bool(self.layers[0].came and self.layers[0].went)

    @property
    def gone(self) -> str:
        """What of it is in the reading."""
        return "".join(each.text for each in self.layers if not each.came)

    @property
    def come(self) -> str:
        """What of it is in the text."""
        return "".join(each.text for each in self.layers if not each.went)


# The corrections, one upon the other ------------------------------------------------------------------------------


def layered(reading: str, chain: Sequence[Correction]) -> list[Layer]:
    """The layers after all corrections of the chain.

    What comes stands behind what went for it, and before it where something else lies between.
    """
    layers = [Layer(reading)] if reading else []
    for number, each in enumerate(chain, start=1):
        layers = list(_corrected(layers, each.edit, number))
    return layers


def _corrected(layers: Iterable[Layer], edit: Edit, number: int) -> Iterator[Layer]:
    new = [Layer(edit.after, number)] if edit.after else []
    at = 0
    for layer in layers:
        if layer.went:
            yield layer
            continue
        size = len(layer.text)
        first = min(max(edit.start - at, 0), size)
        last = min(max(edit.end - at, first), size)
        yield from _cut(layer, 0, first)
        yield from (Layer(each.text, each.came, number) for each in _cut(layer, first, last))
        if last < size:
            yield from new
            new = []
        yield from _cut(layer, last, size)
        at += size
    yield from new


def _cut(layer: Layer, start: int, end: int) -> Iterator[Layer]:
    if start < end:
        yield Layer(layer.text[start:end], layer.came, layer.went)


# The places in them -----------------------------------------------------------------------------------------------


class Gap(NamedTuple):
    """The places between layers that lie at one offset, from the first to the last of them."""

    first: int
    last: int


class Layout:
    """Layers cut at offsets of the reading and of the text, and grouped as they are written.

    A group never goes over an offset that was asked for; where an offset has several places, they are some groups'
    ends.
    """

    def __init__(self, layers: Sequence[Layer], read: Collection[int], stands: Collection[int]) -> None:
        cut = list(_cut_at(layers, frozenset(read), frozenset(stands)))
        self._read = _gaps([layer.read for layer in cut])
        self._stands = _gaps([layer.stands for layer in cut])
        asked = [*(self._read[each] for each in read), *(self._stands[each] for each in stands)]
        self.groups = tuple(_grouped(cut, {gap.first for gap in asked if gap.first == gap.last}))
        ends = accumulate((len(group.layers) for group in self.groups), initial=0)
        self._places = {end: place for place, end in enumerate(ends)}

    def begins(self, offset: int, *, reading: bool) -> int:
        """Before which group that begins which begins at this offset: as late as may be."""
        gap = (self._read if reading else self._stands)[offset]
        return next(self._places[each] for each in range(gap.last, gap.first - 1, -1) if each in self._places)

    def ends(self, offset: int, *, reading: bool) -> int:
        """Before which group that ends which ends at this offset: as early as may be."""
        gap = (self._read if reading else self._stands)[offset]
        return next(self._places[each] for each in range(gap.first, gap.last + 1) if each in self._places)


def _cut_at(layers: Iterable[Layer], read: Collection[int], stands: Collection[int]) -> Iterator[Layer]:
    """The layers cut wherever one of these offsets lies inside."""
    reading = text = 0
    for layer in layers:
        size = len(layer.text)
        inside = {offset - reading for offset in read if reading < offset < reading + layer.read}
        inside |= {offset - text for offset in stands if text < offset < text + layer.stands}
        for start, end in pairwise(sorted({0, size, *inside})):
            yield from _cut(layer, start, end)
        reading, text = reading + layer.read, text + layer.stands


def _gaps(sizes: Sequence[int]) -> dict[int, Gap]:
    """For each offset between layers the places that lie there; `sizes` are how far each layer counts."""
    gaps: dict[int, Gap] = {}
    offset = first = 0
    for place, size in enumerate(sizes):
        if size:
            gaps[offset] = Gap(first, place)
            offset, first = offset + size, place + 1
    gaps[offset] = Gap(first, len(sizes))
    return gaps


def _grouped(layers: Sequence[Layer], closed: Collection[int]) -> Iterator[Group]:
    group: list[Layer] = []
    for place, layer in enumerate(layers):
        if group and (place in closed or not _goes_on(group[-1], layer)):
            yield Group(tuple(group))
            group = []
        group.append(layer)
    if group:
        yield Group(tuple(group))


def _goes_on(last: Layer, layer: Layer) -> bool:
    """Whether both are of one correction, and what went stands before what came."""
    if last.came and last.went:
        return False
    if layer.went:
        return (last.came, last.went) == (layer.came, layer.went)
    return bool(layer.came) and layer.came in {last.came, last.went}
