"""Where the reader has been: places left by jumps, to go back to and forward again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.ui.pairs.moving import moved_row
from desktop.ui.pairs.place import Place

if TYPE_CHECKING:
    from desktop.services.standing import Moved

MOST = 100
"""Places that are kept."""


@dataclass(frozen=True, slots=True)
class Trail:
    """Places in the order they were come to; the reader came to the one at `at`, and has walked on from there."""

    places: tuple[Place, ...] = ()
    at: int = 0

    def jumped(self, here: Place, there: Place) -> Trail:
        """After a jump; what lay forward is forgotten. A row on, or back, is no jump but a step."""
        if abs(here.row - there.row) <= 1:
            return self
        behind = self.places[: self.at]
        if not behind or behind[-1] != here:
            behind = (*behind, here)
        places = (*behind, there)[-MOST:]
        return Trail(places, len(places) - 1)

    def back(self, here: Place) -> tuple[Trail, Place] | None:
        """The place before, and the trail with the reader there; None at its beginning."""
        return self._turned(here, -1)

    def forward(self, here: Place) -> tuple[Trail, Place] | None:
        """The place after, and the trail with the reader there; None at its end."""
        return self._turned(here, 1)

    def _turned(self, here: Place, by: int) -> tuple[Trail, Place] | None:
        at = self.at + by
        if not self.places or not 0 <= at < len(self.places):
            return None
        places = (*self.places[: self.at], here, *self.places[self.at + 1 :])
        return Trail(places, at), places[at]

    def moved(self, moved: Sequence[Moved], rows: int) -> Trail:
        """The same places after rows have come and gone; `rows` is how many there are now."""
        last = max(0, rows - 1)
        return Trail(
            tuple(replace(place, row=max(0, min(moved_row(place.row, moved), last))) for place in self.places), self.at
        )
