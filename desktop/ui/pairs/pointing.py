"""What the mouse does in the cells: it chooses rows and paragraphs, selects words, picks cells, opens the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from desktop.core.clip import Spot
from desktop.core.text import Span

if TYPE_CHECKING:
    from desktop.ui.pairs.view import PairView

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Pointing:
    """Follows the mouse from a press to its release; `held` while a button is down."""

    def __init__(self, view: PairView) -> None:
        self._view = view
        self.held = False
        self._drawing = False

    def press(self, event: QMouseEvent) -> None:
        """Before the table takes the press: where words that are drawn over begin, or with Shift end."""
        self.held, self._drawing = True, False
        selecting, (version, spot) = self._view.selecting, self._under(event.position())
        if event.button() == Qt.MouseButton.RightButton and spot is not None:
            if not selecting.holds(spot, version):
                selecting.clear()
        elif event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self._drawing = event.modifiers() in {Qt.KeyboardModifier.NoModifier, _SHIFT}
            if event.modifiers() == _SHIFT and selecting.begins_in(version):
                selecting.extend(spot)
            else:
                selecting.begin(spot, version)

    def _under(self, point: QPointF) -> tuple[int, Spot | None]:
        view, index = self._view, self._view.indexAt(point.toPoint())
        if not index.isValid():
            return -1, None
        version = view.pairs.columns[index.column()]
        return version, view.selecting.spot_at(point, version)

    def draw(self, event: QMouseEvent) -> QMouseEvent:
        """The words on the way are selected; the table is told of the way as one straight up or down."""
        selecting = self._view.selecting
        spot = selecting.spot_at(event.position(), selecting.version) if self._drawing else None
        if spot is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return event
        selecting.extend(spot)
        column = self._view.column_of(selecting.version)
        middle = self._view.columnViewportPosition(column) + self._view.columnWidth(column) // 2
        straight = QPointF(min(max(middle, 0), self._view.viewport().width() - 1), event.position().y())
        return QMouseEvent(
            event.type(), straight, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )

    def release(self, event: QMouseEvent) -> None:
        """The button is up: the reader is in the paragraph where it was let go."""
        if self._drawing:
            if not self._view.selecting.is_empty():
                self._view.take_part(event.position())
            first = next(self._view.selecting.excerpts(), None)
            self._view.caret_changed.emit(first.words[:1] or None if first is not None else None)
        self.held = self._drawing = False

    def chosen(self, event: QMouseEvent) -> None:
        """After the table took the press: with Ctrl the cell is picked too, with Shift the rows between are chosen."""
        view = self._view
        view.take_part(event.position())
        if event.button() == Qt.MouseButton.LeftButton and view.current_row() >= 0:
            if event.modifiers() == _CTRL:
                view.pick_current()
            elif event.modifiers() == _SHIFT:
                view.choose_rows(view.current_row())
            elif not event.modifiers():
                view.unpick()
                view.begin_rows(view.current_row())

    def open_editor(self, event: QMouseEvent) -> None:
        """A double click edits, with the caret where it fell."""
        view = self._view
        view.take_part(event.position())
        if event.button() == Qt.MouseButton.LeftButton and view.current_cell() is not None:
            view.selecting.clear()
            offset = view.editing.offset_at(event.position(), view.current_row(), view.currentIndex().column())
            view.edit_current(Span(offset, offset))
