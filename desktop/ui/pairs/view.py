"""The parallel view itself: shows a document's rows, says where the reader is, and opens paragraphs for editing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.core.display import Mode
from desktop.core.document import Cell, DocumentInfo
from desktop.core.text import Span
from desktop.ui.fonts import load_fonts
from desktop.ui.pairs.columns import INSET, ROW_PAD
from desktop.ui.pairs.delegate import CellLook, PairDelegate
from desktop.ui.pairs.editing import Editing
from desktop.ui.pairs.holding import Holding
from desktop.ui.pairs.layouts import Block
from desktop.ui.pairs.model import Fetch
from desktop.ui.pairs.painting import decided_shades
from desktop.ui.pairs.place import Place
from desktop.ui.pairs.setting import SetTable
from desktop.ui.pairs.table import Index, is_plain
from desktop.ui.theme import Theme, load_theme
from desktop.ui.words import say

if TYPE_CHECKING:
    from desktop.services.standing import Moved


class PairView(SetTable):
    """The rows of a document side by side. It changes nothing itself: signals say what the reader wants.

    Offsets are code points of a cell's `text`; versions are places in the document's order.
    """

    current_changed = Signal(int, int)
    edit_finished = Signal(object, str)
    context_menu_wanted = Signal(QPoint)
    caret_changed = Signal(object)
    cut_wanted = Signal()
    cells_picked = Signal(int)  # how many there are now

    def __init__(self, parent: QWidget | None = None) -> None:
        load_fonts()
        self._part = 0
        self._decided: tuple[Place, Span] | None = None
        self._picked: set[tuple[int, int]] = set()
        self._theme = load_theme("light")
        super().__init__(parent)
        self.editing = Editing(self)
        self._holding = Holding(self)
        self.setAccessibleName(say("Parallel view"))
        self.setItemDelegate(PairDelegate(self._look, self))
        self.margin.row_pressed.connect(self._choose_row)
        self.margin.chosen = self._is_chosen
        self.set_theme(self._theme)

    # What is shown ----------------------------------------------------------------------------------------------

    def show_document(self, document: DocumentInfo, fetch: Fetch) -> None:
        """Show a document; `fetch` gives its rows from a start up to a stop and is asked only for what is seen."""
        self._forget()
        self._visible = tuple(range(len(document.versions)))
        self.pairs.open(document, fetch, self._ordered())
        self._lay_columns()
        self.verticalScrollBar().setValue(0)
        self.measure_anew(None)
        if document.rows:
            self._set_current(0, self._visible[0])

    def clear(self) -> None:
        """Show nothing."""
        self._forget()
        self._visible = ()
        self.pairs.clear()
        self._lay_columns()
        self.repaint_all()

    def _forget(self) -> None:
        self.editing.end()
        self._decided, self._part, self.margin.current = None, 0, -1
        self._picked.clear()
        self._blocks.clear()

    def refresh(self, rows: Iterable[int]) -> None:
        """These rows have changed: fetch, measure and paint them again, and nothing else."""
        named = tuple(rows)
        anchor, held = self.anchor(), self._holding.current()
        self._blocks.drop(named)
        self.heights.forget(named)
        self.pairs.renew(named)
        place = self._holding.find(held, named, held.place.row) if held is not None else None
        if held is None or place is None or place == held.place:
            self.settle(anchor)
        else:
            self._go_along(place, held.top)
        self.repaint_rows(named)

    def _go_along(self, place: Place, top: float | None) -> None:
        """The paragraph the reader is in stands elsewhere now."""
        with self.moving():
            self.make_current(place)
        self.settle(self._holding.anchor_at(place, top))
        self.repaint_all()
        self.tell_current()

    def move_rows(self, document: DocumentInfo, moved: Sequence[Moved], rows: Iterable[int]) -> None:
        """Rows came and went, and `rows` look different; where nothing is `moved`, any row may be another one."""
        self._picked.clear()
        self._holding.move(document, moved, rows)

    def set_visible_versions(self, indices: Sequence[int]) -> None:
        """Show these versions, in this order from the left."""
        if self.pairs.document is not None and tuple(indices) != self._visible:
            self._visible = tuple(indices)
            self._reorder()

    def _reorder(self) -> None:
        row, version, anchor = self.current_row(), self.current_version(), self.anchor()
        self.editing.end()
        self._blocks.clear()
        self.pairs.set_columns(self._ordered())
        self._lay_columns()
        self.measure_anew(anchor)
        if row >= 0 and self._visible:
            self._set_current(row, version if version in self._visible else self._visible[0])

    def set_mode(self, mode: Mode) -> None:
        """Show the text as extracted, as corrected, with its changes, or with its differences from another version."""
        if mode != self.pairs.mode:
            anchor = self.anchor()
            self.editing.end()
            self.pairs.mode = mode
            self._set_anew(anchor)

    def set_zoom(self, zoom: float) -> None:
        """Enlarge the text; 1.0 is the size of the design."""
        if zoom != self._zoom:
            anchor = self.anchor()
            self.editing.end()
            self._zoom = zoom
            self._lay_columns()
            self._set_anew(anchor)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.editing.end()
        self._theme = self.margin.theme = self.titles.theme = theme
        self.repaint_all()

    def theme(self) -> Theme:
        """The colours it is painted in."""
        return self._theme

    def share_of(self, row: int) -> float:
        """How far down the document a row begins, from 0 to 1, as far as heights are known."""
        return self.margin.sectionPosition(row) / max(1, self.margin.length())

    # Where the reader is ----------------------------------------------------------------------------------------

    def current_row(self) -> int:
        """The row the reader is in, -1 if there is none."""
        return self.currentIndex().row()

    def current_version(self) -> int:
        """The version the reader is in, -1 if there is none."""
        column = self.currentIndex().column()
        return self.pairs.columns[column] if 0 <= column < len(self.pairs.columns) else -1

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

    def go_to(self, row: int, version: int | None = None, span: Span | None = None) -> None:
        """Make a row current and bring it into sight; `span` of the version's text is the finding being decided."""
        if not 0 <= row < self.pairs.rowCount() or not self._visible:
            return
        self.editing.end()
        wanted = self.current_version() if version is None else version
        wanted = wanted if wanted in self._visible else self._visible[0]
        self.setAutoScroll(False)  # it is brought to its own place below
        self._set_current(row, wanted)
        self.setAutoScroll(True)
        self._part = self.pairs.part_with(row, self.column_of(wanted), span)
        self._decide(None if span is None else (Place(row, wanted, self._part), span))
        self.bring(row, 0.0 if span is None else self._depth(Place(row, wanted, self._part), span))

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

    def edit_current(self, span: Span | None = None) -> None:
        """Open the editor over the current paragraph, with `span` of its text selected."""
        cell = self.current_cell()
        if cell is None or self.pairs.mode == "extracted":
            return
        caret = Span(len(cell.text), len(cell.text)) if span is None else span
        self.editing.open(Place(self.current_row(), self.current_version(), self._part), caret)

    def reopen_editor(self, cell: Cell, text: str, message: object) -> None:
        """Give back what was typed after it could not be saved, with the reason under it."""
        self.editing.reopen(cell, text, str(message))

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

    def _set_current(self, row: int, version: int) -> None:
        index = self.pairs.index(row, self.column_of(version))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _choose_row(self, row: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._visible:
            version = self.current_version()
            self._set_current(row, version if version in self._visible else self._visible[0])

    def _is_chosen(self, row: int) -> bool:
        return self.selectionModel().isRowSelected(row, QModelIndex())

    def picked_cells(self) -> tuple[tuple[int, int], ...]:
        """The cells picked one by one, as row and version."""
        return tuple(sorted(self._picked))

    def pick_current(self) -> None:
        """Pick the cell the reader is in, or leave it out again."""
        if self.current_row() >= 0:
            self._picked ^= {(self.current_row(), self.current_version())}
            self.repaint_rows((self.current_row(),))
            self.cells_picked.emit(len(self._picked))

    def unpick(self) -> None:
        """No cell is picked any more."""
        rows = {row for row, _version in self._picked}
        self._picked.clear()
        self.repaint_rows(rows)

    # Setting ----------------------------------------------------------------------------------------------------

    def over(self, block: Block, row: int, version: int) -> Block:
        """With room for the editor, where that lies."""
        return self.editing.over(block, row, version)

    def remeasure(self, row: int) -> None:
        """A row's height has changed while it is edited."""
        anchor = self.anchor()
        self.heights.forget((row,))
        self.settle(anchor)

    def settled(self) -> None:
        """The editor stays with its paragraph."""
        self.editing.follow()

    def _look(self, row: int, column: int) -> CellLook:
        version, current = self.pairs.columns[column], self.currentIndex()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        decided = self._decided
        here = decided is not None and (decided[0].row, decided[0].version) == (row, version)
        return CellLook(
            block=self.block(row, column),
            offset=self._columns.origin(column),
            theme=self._theme,
            current_row=row == current.row(),
            current_cell=(row, column) == (current.row(), current.column()) and self.hasFocus(),
            chosen=self._is_chosen(row),
            picked=(row, version) in self._picked,
            first=column == (len(self.pairs.columns) - 1 if mirrored else 0),
            decided=(decided[0].part, decided[1]) if decided is not None and here else None,
        )

    # The mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press chooses the row, and the paragraph under it; with Ctrl the cell is picked too."""
        super().mousePressEvent(event)
        self._take_part(event.position())
        if event.button() == Qt.MouseButton.LeftButton:
            if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self.pick_current()
            elif not event.modifiers():
                self.unpick()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click edits, with the caret where it fell."""
        self._take_part(event.position())
        if event.button() == Qt.MouseButton.LeftButton and self.current_cell() is not None:
            offset = self.editing.offset_at(event.position(), self.current_row(), self.currentIndex().column())
            self.edit_current(Span(offset, offset))

    def _take_part(self, point: QPointF) -> None:
        index = self.indexAt(point.toPoint())
        if index.isValid() and index == self.currentIndex():
            y = point.y() - self.origin(index.row(), index.column()).y()
            piece = self.block(index.row(), index.column()).piece_at(y)
            self._part = piece.cell if piece else 0

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu; the row under the mouse becomes current first, if it is not chosen."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            corner = self.visualRect(self.currentIndex()).topLeft() + QPoint(INSET, ROW_PAD + 24)
            place = self.viewport().mapToGlobal(corner)
        else:
            self._choose_under(self.viewport().mapFromGlobal(place))
        if self.currentIndex().isValid():
            self.context_menu_wanted.emit(place)

    def _choose_under(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid() and not self._is_chosen(index.row()):
            self._set_current(index.row(), self.pairs.columns[index.column()])
        self._take_part(QPointF(point))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then the cells that need it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.ground))
        painter.end()
        super().paintEvent(event)

    # Qt's own events --------------------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the reader is now."""
        super().currentChanged(current, previous)
        if self._moving:
            return
        self._part = 0
        self.margin.current = current.row()
        self.repaint_rows({current.row(), previous.row()})
        if current.isValid():
            self.current_changed.emit(current.row(), self.pairs.columns[current.column()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 edit, Escape leaves the picked cells."""
        if event.key() == Qt.Key.Key_Escape and self._picked:
            self.unpick()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and is_plain(event):
            self.edit_current()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next version, and behind the last one out of the view."""
        moved = self.next_version() if forward else self.previous_version()
        return moved or super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width sets the rows in sight anew; the row that was in its place stays there."""
        anchor = self.anchor()
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_columns()
            self._set_anew(anchor)
        else:
            self.settle(anchor)

    def changeEvent(self, event: QEvent) -> None:
        """A mirrored interface puts the margin on the right and keeps the order of the columns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self.pairs.document is not None:
            self._reorder()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which version is current."""
        super().focusInEvent(event)
        self.repaint_rows({self.current_row()})

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The bar of the current version goes; the row keeps its own."""
        super().focusOutEvent(event)
        self.repaint_rows({self.current_row()})
