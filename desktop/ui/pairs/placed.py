"""A table the reader is somewhere in: the row, the version, the paragraph, and the place that is being decided."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.document import Cell
from desktop.core.text import Span
from desktop.ui.pairs.arranged import ArrangedTable
from desktop.ui.pairs.columns import ROW_PAD
from desktop.ui.pairs.painting import decided_shades
from desktop.ui.pairs.place import Place


class PlacedTable(ArrangedTable):
    """Moves the reader and tells of it; what the mouse does, and what is edited, the class built on it knows."""

    current_changed = Signal(int, int)
    jumped = Signal(object, object)  # Place the reader was sent from, and to

    def __init__(self, parent: QWidget | None = None) -> None:
        self._part = 0
        self._first_chosen = -1
        self._decided: tuple[Place, Span] | None = None
        super().__init__(parent)

    # Where the reader is ----------------------------------------------------------------------------------------

    def current_cell(self) -> Cell | None:
        """The paragraph the reader is in, None where the version has no counterpart."""
        if self.current_row() < 0:
            return None
        cells = self.pairs.cells(self.current_row(), self.currentIndex().column())
        return cells[min(self._part, len(cells) - 1)] if cells else None

    def place(self) -> Place | None:
        """Where the reader is; None if nothing is shown."""
        row, version = self.current_row(), self.current_version()
        return Place(row, version, self._part) if row >= 0 and version >= 0 else None

    def make_current(self, place: Place) -> None:
        """Let the reader be in that paragraph; nothing is brought into sight."""
        self._set_current(place.row, place.version)
        self._part, self.margin.current = place.part, place.row

    def tell_current(self) -> None:
        """Tell where the reader is now."""
        place = self.place()
        self.margin.current = -1 if place is None else place.row
        if place is not None:
            self.current_changed.emit(place.row, place.version)

    def is_in_sight(self, row: int) -> bool:
        """Whether anything of the row is in the viewport."""
        return row in self.rows_in_sight()

    def reading_place(self) -> tuple[int, int, int] | None:
        """A row in sight, the reader's if it is, the version, and where in the viewport the row begins, in pixels."""
        anchor = self.anchor()
        return (anchor[0], self.current_version(), anchor[1]) if anchor is not None else None

    def restore_place(self, row: int, version: int, offset: int) -> None:
        """Let the reader be where `reading_place` was; what is not there any more is the nearest that is."""
        if not self.pairs.rowCount() or not self._visible:
            return
        row = min(max(row, 0), self.pairs.rowCount() - 1)
        self.setAutoScroll(False)
        self._set_current(row, version if version in self._visible else self._visible[0])
        self.setAutoScroll(True)
        self._make_row_exact(row)
        height, room = self.margin.sectionSize(row), self.viewport().height()
        offset = min(max(offset, ROW_PAD - height), max(0, room - ROW_PAD))
        self.scroll_by(self.top(row) - offset)
        self.settle((row, offset))

    def go_to(self, row: int, version: int | None = None, span: Span | None = None) -> None:
        """Make a row current and bring it into sight; `span` of the version's text is the finding being decided."""
        if not 0 <= row < self.pairs.rowCount() or not self._visible:
            return
        self.stop_editing()
        before = self.place()
        wanted = self.current_version() if version is None else version
        wanted = wanted if wanted in self._visible else self._visible[0]
        self.setAutoScroll(False)  # it is brought to its own place below
        self._set_current(row, wanted)
        self.setAutoScroll(True)
        self._part = self.pairs.part_with(row, self.column_of(wanted), span)
        self._decide(None if span is None else (Place(row, wanted, self._part), span))
        self.bring(row, 0.0 if span is None else self._depth(Place(row, wanted, self._part), span))
        if before is not None:
            self.jumped.emit(before, Place(row, wanted, self._part))

    def _depth(self, place: Place, span: Span) -> float:
        """How far below the top of its row a span of a paragraph's text lies, in pixels."""
        column = self.column_of(place.version)
        piece = self.block(place.row, column).body(place.part)
        marked = () if piece is None else decided_shades(piece, (place.part, span))
        return self._columns.origin(column).y() + (piece.y + marked[0].baseline if piece and marked else 0.0)

    def _decide(self, decided: tuple[Place, Span] | None) -> None:
        rows = {place.row for place, _ in filter(None, (self._decided, decided))}
        self._decided = decided
        self.repaint_rows(rows)

    def decided(self) -> tuple[Place, Span] | None:
        """Where the finding being decided stands."""
        return self._decided

    def set_decided(self, decided: tuple[Place, Span] | None) -> None:
        """The finding being decided stands there now."""
        self._decided = decided

    def decided_in(self, place: Place) -> Span | None:
        """The finding being decided, if it lies in this paragraph."""
        return self._decided[1] if self._decided is not None and self._decided[0] == place else None

    def next_version(self) -> bool:
        """Move to the next version of the row; False behind the last."""
        return self._step_version(1)

    def previous_version(self) -> bool:
        """Move to the version before; False before the first."""
        return self._step_version(-1)

    def _step_version(self, step: int) -> bool:
        version = self.current_version()
        place = self._visible.index(version) + step if version in self._visible else -1
        if not 0 <= place < len(self._visible):
            return False
        self._set_current(self.current_row(), self._visible[place])
        return True

    def _choose_row(self, row: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._visible:
            version = self.current_version()
            self._set_current(row, version if version in self._visible else self._visible[0])
            self.begin_rows(row)

    def begin_rows(self, row: int) -> None:
        """What rows are chosen next begins with that one."""
        self._first_chosen = row

    def choose_rows(self, row: int) -> None:
        """All rows from the one last chosen by itself."""
        flags, column = QItemSelectionModel.SelectionFlag, max(0, self.currentIndex().column())
        first = self._first_chosen if 0 <= self._first_chosen < self.pairs.rowCount() else self.current_row()
        if first >= 0:
            rows = QItemSelection(self.pairs.index(min(first, row), 0), self.pairs.index(max(first, row), 0))
            self.selectionModel().setCurrentIndex(self.pairs.index(row, column), flags.NoUpdate)
            self.selectionModel().select(rows, flags.ClearAndSelect | flags.Rows)
            self.margin.viewport().update()

    def _is_chosen(self, row: int) -> bool:
        return self.selectionModel().isRowSelected(row, QModelIndex())
