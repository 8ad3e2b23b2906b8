"""How the reader has arranged the columns: which versions, in which order, how wide, how large, and what stays put."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

LEAST_COLUMN = 240
"""No column is narrower, in pixels."""

LEAST_ZOOM, MOST_ZOOM = 0.5, 3.0


@dataclass(frozen=True, slots=True)
class Arrangement:
    """`shown` are versions (places in the document) by column from the left.

    `shares` and `zooms` are by version, also of those that are hidden: widths relative to one another, and sizes
    relative to that of the whole view. `pinned`: the original stays in sight while the other columns move sideways.
    """

    shown: tuple[int, ...] = ()
    shares: tuple[float, ...] = ()
    zooms: tuple[float, ...] = ()
    pinned: bool = True

    def with_shown(self, shown: Sequence[int]) -> Arrangement:
        """These versions, in this order from the left."""
        return replace(self, shown=tuple(shown))

    def with_ticked(self, ticked: Sequence[int]) -> Arrangement:
        """These versions in whatever order: those that were shown keep theirs, others come behind them."""
        kept = tuple(version for version in self.shown if version in ticked)
        return replace(self, shown=kept + tuple(version for version in ticked if version not in kept))

    def without(self, version: int) -> Arrangement:
        """Without that version; the last one stays."""
        rest = tuple(each for each in self.shown if each != version)
        return replace(self, shown=rest) if rest else self

    def put(self, version: int, place: int) -> Arrangement:
        """A version that is shown as the column at `place`, counted from the left without it."""
        rest = [each for each in self.shown if each != version]
        place = min(max(place, 0), len(rest))
        return replace(self, shown=(*rest[:place], version, *rest[place:])) if version in self.shown else self

    def moved(self, version: int, step: int) -> Arrangement:
        """A version so many columns further to the right."""
        return self.put(version, self.shown.index(version) + step) if version in self.shown else self

    def measured(self, widths: Sequence[float]) -> Arrangement:
        """Columns of these widths, from the left."""
        mean = sum(widths) / max(1, len(widths))
        shares = list(self.shares)
        for version, width in zip(self.shown, widths, strict=True):
            shares[version] = width / mean
        return replace(self, shares=tuple(shares))

    def with_pinned(self, pinned: bool) -> Arrangement:
        """The original stays in sight, or does not."""
        return replace(self, pinned=pinned)

    def evened(self) -> Arrangement:
        """All columns equally wide."""
        return replace(self, shares=(1.0,) * len(self.shares))

    def zoomed(self, version: int, zoom: float) -> Arrangement:
        """A version's text in another size, within bounds."""
        zooms = list(self.zooms)
        zooms[version] = round(min(max(zoom, LEAST_ZOOM), MOST_ZOOM), 2)
        return replace(self, zooms=tuple(zooms))

    def widths(self, room: int) -> tuple[int, ...]:
        """Widths of the columns from the left in so many pixels."""
        return shared_out([self.shares[version] for version in self.shown], room)


def first_arrangement(versions: int) -> Arrangement:
    """How so many versions stand before the reader arranges anything."""
    return Arrangement(tuple(range(versions)), (1.0,) * versions, (1.0,) * versions)


def fits(arrangement: Arrangement, versions: int) -> bool:
    """Whether a document of so many versions can be arranged so: what was kept may be that of another."""
    shown, numbers = arrangement.shown, (*arrangement.shares, *arrangement.zooms)
    known = len(set(shown)) == len(shown) and set(shown) <= set(range(versions))
    sized = len(arrangement.shares) == len(arrangement.zooms) == versions
    return bool(shown) and known and sized and all(math.isfinite(each) and each > 0 for each in numbers)


def shared_out(shares: Sequence[float], room: int) -> tuple[int, ...]:
    """`room` pixels shared out to the last, none less than the least.

    Where there is no room for so many columns they keep their shares of one another and take more than there is.
    """
    if len(shares) * LEAST_COLUMN > room:
        least = min(shares, default=1.0)
        return tuple(min(max(room, LEAST_COLUMN), round(LEAST_COLUMN * share / least)) for share in shares)
    exact = _with_least(shares, room)
    edges = [math.floor(sum(exact[:at]) + 0.5) for at in range(len(exact) + 1)]
    return tuple(right - left for left, right in pairwise(edges))


def _with_least(shares: Sequence[float], room: int) -> list[float]:
    """Widths in proportion, where those that would be too narrow take the least."""
    least: set[int] = set()
    while True:
        free = sum(share for at, share in enumerate(shares) if at not in least)
        left = room - LEAST_COLUMN * len(least)
        exact = [LEAST_COLUMN if at in least else left * share / free for at, share in enumerate(shares)]
        narrow = {at for at, width in enumerate(exact) if width < LEAST_COLUMN}
        if not narrow:
            return exact
        least |= narrow


def divided(widths: Sequence[int], column: int, width: int, room: int) -> tuple[int, ...]:
    """The widths after a column is made so wide: at the cost of the next, or of none where they do not fit anyway."""
    found = list(widths)
    if sum(widths) > room or column + 1 == len(widths):
        found[column] = max(LEAST_COLUMN, width)
    else:
        both = widths[column] + widths[column + 1]
        found[column] = min(max(LEAST_COLUMN, width), both - LEAST_COLUMN)
        found[column + 1] = both - found[column]
    return tuple(found)
