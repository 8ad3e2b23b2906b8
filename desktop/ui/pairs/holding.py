"""Keeping the reader's place when rows come, go, or are made into others: the paragraph stays where it is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.document import Cell, DocumentInfo
from desktop.core.text import Span
from desktop.ui.pairs.moving import made_anew, moved_row, reach
from desktop.ui.pairs.place import Place
from desktop.ui.pairs.table import Anchor

if TYPE_CHECKING:
    from desktop.services.standing import Moved
    from desktop.ui.pairs.view import PairView

NEAR = 100
"""So many rows away a paragraph is looked for."""


@dataclass(frozen=True, slots=True)
class Held:
    """A paragraph's key (0: the version has none there), where it stood, and its top in the viewport if in sight."""

    place: Place
    paragraph: int
    top: float | None


@dataclass(frozen=True, slots=True)
class Kept:
    """What is to be found again: the paragraph the reader is in, one in sight, that of the finding being decided."""

    current: Held | None
    sight: Held | None
    decided: tuple[Held, Span] | None
    typed: tuple[Cell, str] | None


class Holding:
    """Moves the rows of a view."""

    def __init__(self, view: PairView) -> None:
        self._view = view

    # Before -----------------------------------------------------------------------------------------------------

    def current(self) -> Held | None:
        """Where the reader is."""
        place = self._view.place()
        return self._held(place) if place is not None else None

    def _held(self, place: Place) -> Held:
        view = self._view
        there = view.pairs.is_at_hand(place.row)
        cells = view.pairs.row(place.row).cells[place.version] if there else ()
        key = cells[min(place.part, len(cells) - 1)].paragraph if cells else 0
        seen = there and place.version in view.pairs.columns and view.is_in_sight(place.row)
        return Held(place, key, view.top(place.row) + view.depth_of(place) if seen else None)

    def _in_sight(self, current: Held | None) -> Held | None:
        """The paragraph that must not move on the screen: the reader's if it is in sight, or else the first that is."""
        if current is not None and current.top is not None:
            return current
        anchor, view = self._view.anchor(), self._view
        if anchor is None or not view.pairs.columns or not view.pairs.is_at_hand(anchor[0]):
            return None
        row = view.pairs.row(anchor[0])
        version = next((each for each in view.pairs.columns if row.cells[each]), view.pairs.columns[0])
        return self._held(Place(anchor[0], version, 0))

    def _keep(self) -> Kept:
        view, current, decided = self._view, self.current(), self._view.decided()
        held = (self._held(decided[0]), decided[1]) if decided is not None else None
        return Kept(current, self._in_sight(current), held, view.editing.take())

    # Moving -----------------------------------------------------------------------------------------------------

    def move(self, document: DocumentInfo, moved: Sequence[Moved], rows: Iterable[int]) -> None:
        """Rows came and went, `rows` look different; where nothing is `moved`, any row may be another one."""
        view, kept = self._view, self._keep()
        with view.moving():
            told = view.pairs.move(document, moved)
            if told:
                self._take_over(moved, rows)
            view.forget_blocks(min((each.first for each in moved), default=0))
            current = self._found(kept.current, moved)
            view.set_decided(self._decided(kept, moved))
            if current is not None:
                view.make_current(current)
            view.hold_rows(self._anchor(kept.sight, moved), anew=not told)
        view.settle(self._anchor(kept.sight, moved))
        view.repaint_all()
        view.tell_current()
        self._give_back(kept.typed)

    def _take_over(self, moved: Sequence[Moved], rows: Iterable[int]) -> None:
        for each in moved:
            self._view.heights.move(*each)
        changed = {row for start, stop in made_anew(moved) for row in range(start, stop)} | set(rows)
        self._view.heights.forget(changed)
        self._view.pairs.renew(changed)

    def _found(self, held: Held | None, moved: Sequence[Moved]) -> Place | None:
        if held is None or not self._view.pairs.rowCount():
            return None
        row, last = held.place.row, self._view.pairs.rowCount() - 1
        wanted = reach(row, moved) if moved else range(row - NEAR, row + NEAR + 1)
        expected = min(moved_row(row, moved), last)
        return self.find(held, wanted, expected) or Place(expected, held.place.version, 0)

    def find(self, held: Held, rows: Iterable[int], expected: int) -> Place | None:
        """Where the paragraph stands now, if it is in one of the rows not far from the one expected."""
        view = self._view
        near = (row for row in rows if abs(row - expected) <= NEAR and 0 <= row < view.pairs.rowCount())
        for row in sorted(near, key=lambda each: abs(each - expected)) if held.paragraph else ():
            for part, cell in enumerate(view.pairs.row(row).cells[held.place.version]):
                if cell.paragraph == held.paragraph:
                    return Place(row, held.place.version, part)
        return None

    def _decided(self, kept: Kept, moved: Sequence[Moved]) -> tuple[Place, Span] | None:
        place = self._found(kept.decided[0], moved) if kept.decided is not None else None
        return (place, kept.decided[1]) if place is not None and kept.decided is not None else None

    def _anchor(self, held: Held | None, moved: Sequence[Moved]) -> Anchor | None:
        place = self._found(held, moved)
        return self.anchor_at(place, held.top) if place is not None and held is not None else None

    def anchor_at(self, place: Place, top: float | None) -> Anchor | None:
        """The row put so that the paragraph begins at `top`."""
        if top is None or place.version not in self._view.pairs.columns:
            return None
        return place.row, round(top - self._view.depth_of(place))

    def _give_back(self, typed: tuple[Cell, str] | None) -> None:
        """What was being typed: into its paragraph if that reads as it did; else to be saved, which may be refused."""
        if typed is None:
            return
        cell, text = typed
        now = self._view.current_cell()
        if now is not None and (now.paragraph, now.text) == (cell.paragraph, cell.text):
            self._view.edit_current()
            self._view.editing.put(text)
        else:
            self._view.edit_finished.emit(cell, text)
