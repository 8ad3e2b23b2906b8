"""A table whose columns the reader arranges: order, widths, sizes, what is pinned; and how all of it is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop.core.display import Mode
from desktop.ui.look.theme import Theme, load_theme
from desktop.ui.pairs.arrangement import Arrangement, divided, fits
from desktop.ui.pairs.showing import ShownTable
from desktop.ui.pairs.titles import remaining_of

ZOOM_STEP = 1.1
_NOTCH = 120


class ArrangedTable(ShownTable):
    """Versions are places in the document's order; the reader is in a row, and in a version of it."""

    arranged = Signal(object)  # Arrangement
    column_menu_wanted = Signal(int, QPoint)  # a version

    def __init__(self, parent: QWidget | None = None) -> None:
        self._theme = load_theme("light")
        super().__init__(parent)
        self._turned_wheel = 0
        self.titles.left = self.columnViewportPosition
        self.titles.chosen.connect(self.choose_version)
        self.titles.moved.connect(lambda version, place: self.arrange(self._arrangement.put(version, place)))
        self.titles.divided.connect(self._divide)
        self.titles.evened.connect(lambda: self.arrange(self._arrangement.evened()))
        self.titles.menu_wanted.connect(self._want_menu)

    # Where the reader is ----------------------------------------------------------------------------------------

    def current_row(self) -> int:
        """The row the reader is in, -1 if there is none."""
        return self.currentIndex().row()

    def current_version(self) -> int:
        """The version the reader is in, -1 if there is none."""
        column = self.currentIndex().column()
        return self.pairs.columns[column] if 0 <= column < len(self.pairs.columns) else -1

    def choose_version(self, version: int) -> None:
        """Let the reader be in that version of the row."""
        if self.current_row() >= 0 and version in self._visible:
            self._set_current(self.current_row(), version)
            self.scroll_across(self.column_of(version))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_current(self, row: int, version: int) -> None:
        index = self.pairs.index(row, self.column_of(version))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    # The columns ------------------------------------------------------------------------------------------------

    def arrangement(self) -> Arrangement:
        """How the columns stand."""
        return self._arrangement

    def arrange(self, arrangement: Arrangement) -> None:
        """Let them stand so; what cannot be that of this document is let be."""
        before = self._arrangement
        if self.pairs.document is None or not fits(arrangement, len(self.pairs.versions)) or arrangement == before:
            return
        anchor = self.anchor()
        self._arrangement = arrangement
        if arrangement.shown != before.shown:
            self._reorder()
        else:
            self._fit_widths(anchor)
        self.arranged.emit(arrangement)

    def set_visible_versions(self, indices: Sequence[int]) -> None:
        """Show these versions, in this order from the left."""
        self.arrange(self._arrangement.with_shown(indices))

    def _reorder(self) -> None:
        row, version, anchor = self.current_row(), self.current_version(), self.anchor()
        self.stop_editing()
        self._blocks.clear()
        with self._still():  # a mirrored table scrolls across as it gets its columns, before they are laid
            self.pairs.set_columns(self._ordered())
            self._lay_columns()
        self.measure_anew(anchor)
        if row >= 0 and self._visible:
            self._set_current(row, version if version in self._visible else self._visible[0])

    def widths(self) -> tuple[int, ...]:
        """How wide the columns are, from the left, in pixels."""
        return self._arrangement.widths(self.viewport().width())

    def widen(self, version: int, pixels: int) -> None:
        """Make a version's column wider by so much, at the cost of the next, or of the one before where it is last."""
        at, widths = self._visible.index(version), self.widths()
        if at + 1 == len(widths) > 1 and sum(widths) <= self.viewport().width():
            self._divide(at - 1, widths[at - 1] - pixels)
        else:
            self._divide(at, widths[at] + pixels)

    def _divide(self, at: int, width: int) -> None:
        before = self.widths()
        after = divided(before, at, width, self.viewport().width())
        if after != before:
            self.arrange(self._arrangement.measured(after))

    def zoom_version(self, version: int, factor: float) -> None:
        """Make a version's text larger or smaller by so much."""
        self.arrange(self._arrangement.zoomed(version, self._arrangement.zooms[version] * factor))

    def set_remaining(self, statuses: Sequence[Sequence[int]]) -> None:
        """How many paragraphs of each version have each of the statuses, in their order: told above the columns."""
        self.titles.remaining = remaining_of(statuses)
        self.titles.viewport().update()

    def want_column_menu(self) -> None:
        """Ask for the menu of the column the reader is in."""
        version = self.current_version()
        if version >= 0:
            place = self.titles.place(self.column_of(version))
            self._want_menu(version, self.titles.viewport().mapToGlobal(QPoint(place.left(), place.bottom())))

    def _want_menu(self, version: int, place: QPoint) -> None:
        self.choose_version(version)
        self.column_menu_wanted.emit(version, place)

    # How it is read ---------------------------------------------------------------------------------------------

    def set_mode(self, mode: Mode) -> None:
        """Show the text as extracted, as corrected, with its changes, or with its differences from another version."""
        if mode != self.pairs.mode:
            anchor = self.anchor()
            self.stop_editing()
            self.pairs.mode = mode
            self._set_anew(anchor)

    def set_zoom(self, zoom: float) -> None:
        """Enlarge the text; 1.0 is the size of the design."""
        if zoom != self._zoom:
            anchor = self.anchor()
            self._zoom = zoom
            self._lay_columns()
            self._set_anew(anchor)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = self.margin.theme = self.titles.theme = theme
        self.repaint_all()
        self.settled()

    def theme(self) -> Theme:
        """The colours it is painted in."""
        return self._theme

    def share_of(self, row: int) -> float:
        """How far down the document a row begins, from 0 to 1, as far as heights are known."""
        return self.margin.sectionPosition(row) / max(1, self.margin.length())

    # Qt's own events --------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the text of the column under the mouse becomes larger or smaller."""
        column = self.columnAt(round(event.position().x()))
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier or column < 0:
            super().wheelEvent(event)
            return
        self._turned_wheel += event.angleDelta().y()
        notches = int(self._turned_wheel / _NOTCH)
        self._turned_wheel -= notches * _NOTCH
        if notches:
            self.zoom_version(self.pairs.columns[column], ZOOM_STEP**notches)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width sets the rows in sight anew; the row that was in its place stays there."""
        anchor = self.anchor()
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit_widths(anchor)
        else:
            self.settle(anchor)

    def changeEvent(self, event: QEvent) -> None:
        """A mirrored interface puts the margin on the right and keeps the order of the columns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self.pairs.document is not None:
            self._reorder()
