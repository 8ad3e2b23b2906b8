"""The parallel view itself: shows a document's rows, moves in them, and lets paragraphs be edited in place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from desktop.core.display import Mode
from desktop.core.document import Cell, DocumentInfo, Row
from desktop.core.text import Span
from desktop.ui.fonts import load_fonts, reading_font, script
from desktop.ui.pairs.delegate import CellLook, PairDelegate
from desktop.ui.pairs.editing import Editing
from desktop.ui.pairs.header import ColumnHeader, ColumnTitle, MarginHeader
from desktop.ui.pairs.heights import RowHeights
from desktop.ui.pairs.layouts import Block, BlockCache, Face, estimate, make_face, set_cells
from desktop.ui.pairs.model import Fetch, PairModel
from desktop.ui.theme import Theme, load_theme

INSET = 28
"""Room between a column's edge and its text, in pixels."""

ROW_PAD = 12
LEAST_ROW = 58
LEAST_COLUMN = 240
MEASURE = 75
"""The longest line, in Latin characters."""

WHEEL_STEP = 22
_ROUNDS = 12

Index = QModelIndex | QPersistentModelIndex
Cursor = QAbstractItemView.CursorAction


class PairView(QTableView):
    """The rows of a document side by side. It changes nothing itself: signals say what the reader wants.

    Offsets are code points of a cell's `text`; versions are places in the document's order.
    """

    current_changed = Signal(int, int)
    edit_finished = Signal(object, str)
    context_menu_wanted = Signal(QPoint)
    caret_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_fonts()
        self._theme = load_theme("light")
        self._zoom = 1.0
        self._visible: tuple[int, ...] = ()
        self._faces: dict[int, Face] = {}
        self._insets: dict[int, int] = {}
        self._baseline = 0.0
        self._decided: tuple[int, int, int, Span] | None = None
        self._part = 0
        self._settling = False
        self._blocks = BlockCache()
        self.pairs = PairModel(self)
        self.editing = Editing(self)
        self._margin = MarginHeader(self.pairs.row, self)
        self._titles = ColumnHeader(self._title, self)
        self._build()
        self._heights = RowHeights(self._margin, self.pairs, self._row_height, self._guess)
        self.setModel(self.pairs)
        self.set_theme(self._theme)

    def _build(self) -> None:
        self.setAccessibleName("Parallel view")
        self.setVerticalHeader(self._margin)
        self.setHorizontalHeader(self._titles)
        self.setItemDelegate(PairDelegate(self._look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(WHEEL_STEP)
        self._margin.row_pressed.connect(self._choose_row)
        self._margin.chosen = self._is_chosen

    # What is shown ----------------------------------------------------------------------------------------------

    def show_document(self, document: DocumentInfo, fetch: Fetch) -> None:
        """Show a document; `fetch` gives its rows from a start up to a stop and is asked only for what is seen."""
        self.editing.close()
        self._decided, self._part = None, 0
        self._visible = tuple(range(len(document.versions)))
        self._blocks.clear()
        self.pairs.open(document, fetch, self._columns())
        self._lay_columns()
        self._heights.start_over()
        self.updateGeometries()
        self.verticalScrollBar().setValue(0)
        if document.rows:
            self._set_current(0, self._visible[0])
        self._settle()

    def clear(self) -> None:
        """Show nothing."""
        self.editing.close()
        self._decided, self._part, self._visible = None, 0, ()
        self._blocks.clear()
        self.pairs.clear()
        self._margin.current = -1
        self._lay_columns()

    def refresh(self, rows: Iterable[int]) -> None:
        """These rows have changed: fetch, measure and paint them again, and nothing else."""
        named = tuple(rows)
        anchor = self._anchor()
        self._blocks.drop(named)
        self._heights.forget(named)
        known = self.pairs.renew(named)
        self._settle(anchor)
        self.repaint_rows(known)

    def set_visible_versions(self, indices: Sequence[int]) -> None:
        """Show these versions, in this order from the left."""
        if self.pairs.document is None or tuple(indices) == self._visible:
            return
        version, anchor = self.current_version(), self._anchor()
        self.editing.close()
        self._visible = tuple(indices)
        row = self.current_row()
        self._blocks.clear()
        self.pairs.set_columns(self._columns())
        self._lay_columns()
        if row >= 0 and self._visible:
            self._set_current(row, version if version in self._visible else self._visible[0])
        self._measure_anew(anchor)

    def set_mode(self, mode: Mode) -> None:
        """Show the text as extracted, as corrected, or with its changes."""
        if mode != self.pairs.mode:
            anchor = self._anchor()
            self.editing.close()
            self.pairs.mode = mode
            self._measure_anew(anchor)

    def set_zoom(self, zoom: float) -> None:
        """Enlarge the text; 1.0 is the size of the design."""
        if zoom != self._zoom:
            anchor = self._anchor()
            self.editing.close()
            self._zoom = zoom
            self._lay_columns()
            self._measure_anew(anchor)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._margin.theme = self._titles.theme = theme
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, QColor(theme.ground))
        colours.setColor(QPalette.ColorRole.Window, QColor(theme.ground))
        self.setPalette(colours)
        self.setStyleSheet(
            f"PairView {{ background: {theme.ground}; border: none; }} QTableCornerButton::section"
            f" {{ background: {theme.ground}; border: none; border-bottom: 1px solid {theme.hairline}; }}"
        )
        self.editing.close()
        self._repaint_all()

    def theme(self) -> Theme:
        """The colours it is painted in."""
        return self._theme

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

    def current_part(self) -> int:
        """The place of the current paragraph among those of its cell."""
        return self._part

    def selected_rows(self) -> tuple[int, ...]:
        """The rows selected, in their order."""
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        return tuple(sorted(chosen)) or ((self.current_row(),) if self.current_row() >= 0 else ())

    def go_to(self, row: int, version: int | None = None, span: Span | None = None) -> None:
        """Make a row current and bring it into sight; `span` of the version's text is the finding being decided."""
        if not 0 <= row < self.pairs.rowCount() or not self._visible:
            return
        self.editing.close()
        wanted = self.current_version() if version is None else version
        wanted = wanted if wanted in self._visible else self._visible[0]
        before = self._decided
        self._decided = None
        self._set_current(row, wanted)
        if span is not None:
            self._part = self._part_with(row, wanted, span)
            self._decided = (row, wanted, self._part, span)
        self.repaint_rows({row} | ({before[0]} if before else set()))
        self._bring(row)

    def decided(self) -> tuple[int, int, int, Span] | None:
        """The finding being decided: row, version, place of the paragraph in its cell, and span."""
        return self._decided

    def edit_current(self, span: Span | None = None) -> None:
        """Open the editor over the current paragraph, with `span` of its text selected."""
        cell = self.current_cell()
        if cell is None or self.pairs.mode == "extracted":
            return
        caret = span or Span(len(cell.text), len(cell.text))
        self.editing.open(self.current_row(), self.current_version(), self._part, caret)

    def reopen_editor(self, cell: Cell, text: str, message: object) -> None:
        """Give back what was typed after it could not be saved, with the reason under it."""
        self.editing.reopen(cell, text, str(message))

    # Setting and measuring --------------------------------------------------------------------------------------

    def block(self, row: int, column: int) -> Block:
        """What stands in a cell of the table, as it is set now."""
        version = self.pairs.columns[column]
        block = self._blocks.get(row, version)
        if block is None:
            cells = self.pairs.cells(row, column)
            block = self._blocks.put(row, version, set_cells(cells, self._faces[version], self.pairs.mode))
        return self.editing.over(block, row, version)

    def origin(self, column: int) -> QPointF:
        """Where a block begins in its cell: first baselines stand level in all columns."""
        version = self.pairs.columns[column]
        return QPointF(self._insets[version], ROW_PAD + self._baseline - self._faces[version].baseline)

    def face(self, version: int) -> Face:
        """How a version is set."""
        return self._faces[version]

    def remeasure(self, row: int) -> None:
        """A row's height has changed while it is edited."""
        anchor = self._anchor()
        self._heights.forget((row,))
        self._settle(anchor)

    def cell_rect(self, row: int, column: int) -> QRect:
        """A cell's place in the viewport."""
        return self.visualRect(self.pairs.index(row, column))

    def _row_height(self, row: int) -> int:
        columns = range(len(self.pairs.columns))
        bottoms = [self.origin(column).y() + self.block(row, column).height for column in columns]
        return max(LEAST_ROW, round(max(bottoms, default=0.0)) + ROW_PAD + 1)

    def _guess(self, row: Row) -> int:
        heights = [
            self._baseline - self._faces[version].baseline + estimate(row.cells[version], self._faces[version])
            for version in self.pairs.columns
            if version < len(row.cells)
        ]
        return max(LEAST_ROW, round(max(heights, default=0.0)) + 2 * ROW_PAD + 1)

    def _columns(self) -> tuple[int, ...]:
        """The versions by column; a mirrored table counts its columns from the right, the order stays the reader's."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return tuple(reversed(self._visible)) if mirrored else self._visible

    def _lay_columns(self) -> None:
        document, columns = self.pairs.document, self.pairs.columns
        if document is None or not columns:
            return
        widths = _shares(self.viewport().width(), len(columns))
        longest = MEASURE * _latin_average(self._zoom)
        for column, version in enumerate(columns):
            width = round(min(widths[column] - 2 * INSET, longest))
            info = document.versions[version]
            self._faces[version] = make_face(info.language, info.direction, self._zoom, width)
            self._insets[version] = (widths[column] - width) // 2
            self._titles.resizeSection(column, widths[column])
        self._baseline = max(self._faces[version].baseline for version in columns)
        self._margin.baseline = ROW_PAD + self._baseline

    def _title(self, column: int) -> ColumnTitle | None:
        document = self.pairs.document
        if document is None or column >= len(self.pairs.columns):
            return None
        version = self.pairs.columns[column]
        return ColumnTitle(document.versions[version], self._insets[version], self._faces[version].width)

    def _measure_anew(self, anchor: tuple[int, int] | None) -> None:
        self._blocks.clear()
        self._heights.start_over()
        self.updateGeometries()
        self._hold(anchor)
        self._settle(anchor)
        self._repaint_all()

    def _settle(self, anchor: tuple[int, int] | None = None) -> None:
        """Make the rows in sight exact without moving `anchor` (a row and its place in the viewport)."""
        if self._settling or not self.pairs.rowCount() or not self.pairs.columns:
            return
        self._settling = True
        anchor = anchor or self._anchor()
        try:
            for _ in range(_ROUNDS):
                if not self._heights.make_exact(self._rows_in_sight()):
                    break
                self.updateGeometries()
                self._hold(anchor)
                self._repaint_all()
        finally:
            self._settling = False
        self.editing.follow()

    def _rows_in_sight(self) -> range:
        first = max(0, self._margin.logicalIndexAt(0))
        last = self._margin.logicalIndexAt(max(0, self.viewport().height() - 1))
        return range(first, (last if last >= 0 else self.pairs.rowCount() - 1) + 1)

    def _anchor(self) -> tuple[int, int] | None:
        """What must not move: the current row if it is in sight and exact, or else the first exact row."""
        if not self.pairs.rowCount():
            return None
        rows = self._rows_in_sight()
        exact = [row for row in rows if self._heights.is_exact(row)]
        row = self.current_row() if self.current_row() in exact else next(iter(exact), rows.start)
        return row, self._margin.sectionViewportPosition(row)

    def _hold(self, anchor: tuple[int, int] | None) -> None:
        if anchor is not None:
            moved = self._margin.sectionViewportPosition(anchor[0]) - anchor[1]
            if moved:
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    # Moving -----------------------------------------------------------------------------------------------------

    def scrollTo(  # noqa: N802
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight with as little movement as will do."""
        if not index.isValid() or self._settling:
            return
        self._make_row_exact(index.row())
        top, height = self._margin.sectionViewportPosition(index.row()), self._margin.sectionSize(index.row())
        room = self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtTop or top < 0 or height > room:
            inside = height > room and top < 0 < top + height
            self._scroll_by(0 if inside else top)
        elif top + height > room:
            self._scroll_by(top + height - room)
        self._scroll_across(index.column())

    def _scroll_across(self, column: int) -> None:
        left, width = self.columnViewportPosition(column), self.columnWidth(column)
        bar = self.horizontalScrollBar()
        if left < 0:
            bar.setValue(bar.value() + left)
        elif left + width > self.viewport().width():
            bar.setValue(bar.value() + left + width - self.viewport().width())

    def _bring(self, row: int) -> None:
        """Put a row near the upper third, unless it lies comfortably in sight."""
        self._make_row_exact(row)
        top, height = self._margin.sectionViewportPosition(row), self._margin.sectionSize(row)
        room = self.viewport().height()
        if top < 0 or top + height > room * 0.8:
            target = round(min(room * 0.25, max(0.0, room - height)))
            self._scroll_by(top - target)
            self._settle((row, target))

    def _make_row_exact(self, row: int) -> None:
        anchor = self._anchor()
        if self._heights.make_exact((row,)):
            self.updateGeometries()
            self._hold(anchor)

    def _scroll_by(self, pixels: int) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + pixels)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Rows that come into sight are measured before they are painted."""
        super().scrollContentsBy(dx, dy)
        self._settle()

    def moveCursor(self, action: Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802
        """Home and End are the first and last row; the column stays the reader's."""
        current = self.currentIndex()
        if action in {Cursor.MoveHome, Cursor.MoveEnd} and current.isValid():
            row = 0 if action == Cursor.MoveHome else self.pairs.rowCount() - 1
            return self.pairs.index(row, current.column())
        if action in {Cursor.MovePageUp, Cursor.MovePageDown} and current.isValid():
            return self.pairs.index(self._page_from(current.row(), action == Cursor.MovePageDown), current.column())
        return super().moveCursor(action, modifiers)

    def _page_from(self, row: int, down: bool) -> int:  # noqa: FBT001
        step = round(self.viewport().height() * 0.85)
        place = self._margin.sectionPosition(row) + (step if down else -step)
        place = max(0, min(place, self._margin.length() - 1))
        target = self._margin.visualIndexAt(place - self._margin.offset())
        return max(target, row + 1) if down and row + 1 < self.pairs.rowCount() else target

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell where the reader is now."""
        super().currentChanged(current, previous)
        self._part = 0
        self._margin.current = current.row()
        self.repaint_rows({current.row(), previous.row()})
        if current.isValid():
            self.current_changed.emit(current.row(), self.pairs.columns[current.column()])

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802
        """Tab goes to the next version, and behind the last one out of the view."""
        moved = self.next_version() if forward else self.previous_version()
        return moved or super().focusNextPrevChild(forward)

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

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Letters are for shortcuts: Qt's search would ask for every row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter and F2 edit; Down and Up first show the rest of a row taller than the window."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and not event.modifiers():
            self.edit_current()
        elif not self._scroll_within(event):
            super().keyPressEvent(event)

    def _scroll_within(self, event: QKeyEvent) -> bool:
        """Scroll a row that is taller than the window; True if there was more of it to see."""
        if event.key() not in {Qt.Key.Key_Down, Qt.Key.Key_Up} or event.modifiers() or self.current_row() < 0:
            return False
        down = event.key() == Qt.Key.Key_Down
        row = self.current_row()
        top, height = self._margin.sectionViewportPosition(row), self._margin.sectionSize(row)
        room = self.viewport().height()
        hidden = top + height - room if down else -top
        in_sight = top < room and top + height > 0
        if height <= room or hidden <= 0 or not in_sight:
            return False
        step = min(hidden, round(room * 0.7))
        self._scroll_by(step if down else -step)
        return True

    def _set_current(self, row: int, version: int) -> None:
        index = self.pairs.index(row, self.pairs.columns.index(version))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _choose_row(self, row: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._visible:
            version = self.current_version()
            self._set_current(row, version if version in self._visible else self._visible[0])

    def _part_with(self, row: int, version: int, span: Span) -> int:
        """The paragraph of a cell that has a finding at `span`, or else the first."""
        cells = self.pairs.cells(row, self.pairs.columns.index(version))
        places = (
            at for at, cell in enumerate(cells) for finding in cell.findings if _at(finding.start, finding.end, span)
        )
        return next(places, 0)

    # The mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A press chooses the row, and the paragraph under it."""
        super().mousePressEvent(event)
        self._take_part(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A double click edits, with the caret where it fell."""
        if event.button() != Qt.MouseButton.LeftButton or self.pairs.mode == "extracted":
            return
        self._take_part(event.position())
        if self.current_cell() is not None:
            offset = self.editing.offset_at(event.position(), self.current_row(), self.currentIndex().column())
            self.edit_current(Span(offset, offset))

    def _take_part(self, point: QPointF) -> None:
        index = self.indexAt(point.toPoint())
        if index.isValid() and index == self.currentIndex():
            y = point.y() - self.visualRect(index).top() - self.origin(index.column()).y()
            piece = self.block(index.row(), index.column()).piece_at(y)
            self._part = piece.cell if piece else 0

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
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
        if index.isValid() and not self.selectionModel().isRowSelected(index.row(), QModelIndex()):
            self._set_current(index.row(), self.pairs.columns[index.column()])
        self._take_part(QPointF(point))

    # Painting ---------------------------------------------------------------------------------------------------

    def _look(self, row: int, column: int) -> CellLook:
        version = self.pairs.columns[column]
        decided = self._decided
        current = self.currentIndex()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return CellLook(
            block=self.block(row, column),
            offset=self.origin(column),
            theme=self._theme,
            current_row=row == current.row(),
            current_cell=row == current.row() and column == current.column() and self.hasFocus(),
            chosen=self._is_chosen(row),
            first=column == (len(self.pairs.columns) - 1 if mirrored else 0),
            decided=decided[2:] if decided is not None and decided[:2] == (row, version) else None,
        )

    def _is_chosen(self, row: int) -> bool:
        return self.selectionModel().isRowSelected(row, QModelIndex())

    def repaint_rows(self, rows: Iterable[int]) -> None:
        """Paint these rows again, and only these."""
        for row in rows:
            top, height = self._margin.sectionViewportPosition(row), self._margin.sectionSize(row)
            if row >= 0 and top < self.viewport().height() and top + height > 0:
                self.viewport().update(QRect(0, top, self.viewport().width(), height))
                self._margin.viewport().update(QRect(0, top, self._margin.width(), height))

    def _repaint_all(self) -> None:
        self.viewport().update()
        self._margin.viewport().update()
        self._titles.viewport().update()

    # Qt's own events --------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width sets the rows in sight anew; the row that was in its place stays there."""
        anchor = self._anchor()
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_columns()
            self._measure_anew(anchor)
        else:
            self._settle(anchor)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The first rows are exact when they are first painted."""
        super().showEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """A mirrored interface puts the margin on the right and keeps the order of the columns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self.pairs.document is not None:
            row, version = self.current_row(), self.current_version()
            self.pairs.set_columns(self._columns())
            self._lay_columns()
            if row >= 0:
                self._set_current(row, version)
            self._measure_anew(None)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show which version is current."""
        super().focusInEvent(event)
        self.repaint_rows({self.current_row()})

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The bar of the current version goes; the row keeps its own."""
        super().focusOutEvent(event)
        self.repaint_rows({self.current_row()})


def _at(start: int, end: int, span: Span) -> bool:
    return (start, end) == (span.start, span.end)


def _shares(width: int, columns: int) -> list[int]:
    """Widths of columns that fill `width` to the pixel, none narrower than can be read."""
    share = max(LEAST_COLUMN, width // columns)
    rest = max(0, width - share * columns)
    return [share + (1 if at < rest else 0) for at in range(columns)]


def _latin_average(zoom: float) -> float:
    sample = script("en").sample
    return QFontMetricsF(reading_font("en", zoom)).horizontalAdvance(sample) / len(sample)
