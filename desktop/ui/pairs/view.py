"""The parallel view itself: shows a document's rows, says where the reader is, and opens paragraphs for editing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.core.clip import Excerpt
from desktop.core.display import Mode
from desktop.core.document import Cell, DocumentInfo
from desktop.core.text import Span
from desktop.ui.look.fonts import load_fonts
from desktop.ui.pairs.arrangement import Arrangement, first_arrangement
from desktop.ui.pairs.columns import INSET, ROW_PAD
from desktop.ui.pairs.delegate import CellLook, PairDelegate
from desktop.ui.pairs.editing import Editing
from desktop.ui.pairs.holding import Holding
from desktop.ui.pairs.layouts import Block
from desktop.ui.pairs.model import Fetch
from desktop.ui.pairs.place import Place
from desktop.ui.pairs.placed import PlacedTable
from desktop.ui.pairs.pointing import Pointing
from desktop.ui.pairs.selecting import Selecting
from desktop.ui.pairs.table import Index, is_plain
from desktop.ui.words import say

if TYPE_CHECKING:
    from desktop.services.standing import Moved


class PairView(PlacedTable):
    """The rows of a document side by side. It changes nothing itself: signals say what the reader wants.

    Offsets are code points of a cell's `text`; versions are places in the document's order.
    """

    edit_finished = Signal(object, str)
    context_menu_wanted = Signal(QPoint)
    caret_changed = Signal(object)
    cut_wanted = Signal()
    cells_picked = Signal(int)  # how many there are now

    def __init__(self, parent: QWidget | None = None) -> None:
        load_fonts()
        self._picked: set[tuple[int, int]] = set()
        self.selecting = Selecting(self)
        self._pointing = Pointing(self)
        super().__init__(parent)
        self.editing = Editing(self)
        self._holding = Holding(self)
        self.setAccessibleName(say("Parallel view"))
        self.setItemDelegate(PairDelegate(self._look, self))
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.arranged.connect(self._keep_selection)
        self.margin.row_pressed.connect(self._choose_row)
        self.margin.row_reached.connect(self.choose_rows)
        self.margin.chosen = self._is_chosen
        self.set_theme(self._theme)

    # What is shown ----------------------------------------------------------------------------------------------

    def show_document(self, document: DocumentInfo, fetch: Fetch) -> None:
        """Show a document; `fetch` gives its rows from a start up to a stop and is asked only for what is seen."""
        self._forget()
        self.titles.remaining = ()
        self._arrangement = first_arrangement(len(document.versions))
        with self._still():  # a mirrored table scrolls across as it gets its columns, before they are laid
            self.pairs.open(document, fetch, self._ordered())
            self._lay_columns()
        self.verticalScrollBar().setValue(0)
        self.measure_anew(None)
        self.show_first_columns()
        if document.rows:
            self._set_current(0, self._visible[0])

    def come_to_rest(self) -> None:
        """Be as when the document is shown again: nothing edited, selected, picked, being decided or turned about."""
        self.editing.end()
        self.selecting.clear()
        self.unpick()
        self._decide(None)
        self._folding.fold_all(self._folding.folded)
        self._set_anew(self.anchor())
        place = self.reading_place()
        if place is not None:
            self.restore_place(*place)

    def rows_place(self, window: QWidget) -> QRect:
        """Where the rows are in the window, with their numbers: without what stands above and beside them."""
        seen = self.viewport().geometry().united(self.margin.geometry())
        return seen.translated(self.mapTo(window, QPoint()))

    def clear(self) -> None:
        """Show nothing."""
        self._forget()
        self._arrangement = Arrangement()
        self.pairs.clear()
        self._lay_columns()
        self.repaint_all()

    def _forget(self) -> None:
        self.editing.end()
        self.selecting.clear()
        self._decided, self._part, self.margin.current = None, 0, -1
        self._picked.clear()
        self._blocks.clear()

    def refresh(self, rows: Iterable[int]) -> None:
        """These rows have changed: fetch, measure and paint them again, and nothing else."""
        named = tuple(rows)
        anchor, held, selected = self.anchor(), self._holding.current(), self.selecting.told(named)
        self._blocks.drop(named)
        self.heights.forget(named)
        self.pairs.renew(named)
        if self.selecting.told(named) != selected:
            self.selecting.clear()
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
        self.selecting.clear()
        self._holding.move(document, moved, rows)

    def set_mode(self, mode: Mode) -> None:
        """What is selected in one way of reading is not there in another."""
        if mode != self.pairs.mode:
            self.selecting.clear()
        super().set_mode(mode)

    # Editing and picking ---------------------------------------------------------------------------------------

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

    def selected_spans(self) -> tuple[Excerpt, ...]:
        """The words selected, paragraph by paragraph."""
        return tuple(self.selecting.excerpts())

    def _reorder(self) -> None:
        """The words that are selected stay so where their version does."""
        held, self._pointing.held = self._pointing.held, True
        super()._reorder()
        self._pointing.held = held

    def _keep_selection(self) -> None:
        if self.selecting.version not in self._visible:
            self.selecting.clear()

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
        """The editor stays with its paragraph, and under the column that is pinned."""
        self.editing.follow()
        if self.editing.editor is not None:
            self.keep_under(self.editing.editor, self.currentIndex().column())

    def stop_editing(self) -> None:
        """Hand over what was typed."""
        self.editing.end()

    def _look(self, row: int, column: int) -> CellLook:
        version, current = self.pairs.columns[column], self.currentIndex()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        decided, block = self._decided, self.block(row, column)
        here = decided is not None and (decided[0].row, decided[0].version) == (row, version)
        return CellLook(
            block=block,
            offset=self._columns.origin(column),
            theme=self._theme,
            current_row=row == current.row(),
            current_cell=(row, column) == (current.row(), current.column()) and self.hasFocus(),
            chosen=self._is_chosen(row),
            picked=(row, version) in self._picked,
            first=column == (len(self.pairs.columns) - 1 if mirrored else 0),
            decided=(decided[0].part, decided[1]) if decided is not None and here else None,
            selected=self.selecting.parts(row, version, block),
            looks=self._looks,
            quiet=self._alone and row != current.row(),
        )

    # The mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press chooses the row, and the paragraph under it; with Ctrl the cell is picked too."""
        self._pointing.press(event)
        super().mousePressEvent(event)
        self._pointing.chosen(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Words that are drawn over are selected, and with them the rows they stand in."""
        super().mouseMoveEvent(self._pointing.draw(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was drawn over is selected."""
        super().mouseReleaseEvent(event)
        self._pointing.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click edits, with the caret where it fell."""
        if not self._turned:
            self._pointing.open_editor(event)

    def take_part(self, point: QPointF) -> None:
        """The reader is in the paragraph at that point, if it is one of the current cell."""
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
        self.take_part(QPointF(point))

    # Qt's own events --------------------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the reader is now."""
        super().currentChanged(current, previous)
        if self._moving:
            return
        self._part = 0
        if not self._pointing.held:
            self.selecting.clear()
        self.margin.current = current.row()
        self.repaint_rows({current.row(), previous.row()})
        if current.isValid():
            self.current_changed.emit(current.row(), self.pairs.columns[current.column()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the keypad edits, as the keys of the table do; Escape leaves selected words, then picked cells."""
        if event.key() == Qt.Key.Key_Escape and not self.selecting.is_empty():
            self.selecting.clear()
        elif event.key() == Qt.Key.Key_Escape and self._picked:
            self.unpick()
        elif event.key() == Qt.Key.Key_Enter and is_plain(event):
            self.edit_current()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next version, and behind the last one out of the view."""
        moved = self.next_version() if forward else self.previous_version()
        return moved or super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which version is current. Qt would paint all rows again; it is left to where there is no current one."""
        if not self.currentIndex().isValid():
            super().focusInEvent(event)
        self.repaint_rows({self.current_row()})

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The bar of the current version goes; the row keeps its own."""
        if not self.currentIndex().isValid():
            super().focusOutEvent(event)
        self.repaint_rows({self.current_row()})
