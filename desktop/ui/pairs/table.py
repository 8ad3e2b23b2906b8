"""A table of rows of unequal height that measures only those in sight, and never lets one move by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QTableView, QWidget

from desktop.core.document import Row
from desktop.ui.pairs.header import MarginHeader
from desktop.ui.pairs.heights import RowHeights
from desktop.ui.pairs.model import PairModel
from desktop.ui.pairs.titles import ColumnHeader, Corner

WHEEL_STEP = 22
"""Pixels of one step of the scroll bar; a notch of the wheel makes three."""

REST_MS = 150
"""After the last change of the width the rows out of sight are guessed anew."""

_ROUNDS = 12

Index = QModelIndex | QPersistentModelIndex
Cursor = QAbstractItemView.CursorAction
Anchor = tuple[int, int]
"""A row and its place in the viewport, in pixels."""


class MeasuredTable(QTableView):
    """Moves in the rows of a `PairModel`; what a row measures, the class built on it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settling = False
        self._moving = False  # rows come and go: where the reader is is not told
        self.pairs = PairModel(self)
        self.margin = MarginHeader(self.pairs.row, self)
        self.titles = ColumnHeader(self)
        self.heights = RowHeights(self.margin, self.pairs, self.row_height, self.guess)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(lambda: self.measure_anew(self.anchor()))
        self._corners = [Corner(button, self.titles) for button in self.findChildren(QAbstractButton)]
        self._build()
        self.setModel(self.pairs)

    def _build(self) -> None:
        self.setVerticalHeader(self.margin)
        self.setHorizontalHeader(self.titles)
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
        for painted in (self.viewport(), self.margin.viewport(), self.titles.viewport()):
            # They paint every pixel: only so are the pixels of scrolled rows moved and not painted again.
            painted.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def row_height(self, row: int) -> int:
        """The exact height of a row in pixels."""
        raise NotImplementedError

    def guess(self, row: Row) -> int:
        """The height a row may have, without setting it."""
        raise NotImplementedError

    def settled(self) -> None:
        """Called when the rows in sight have their places."""

    def selected_rows(self) -> tuple[int, ...]:
        """The rows selected, in their order."""
        ranges = self.selectionModel().selection().toList()
        chosen = {row for stretch in ranges for row in range(stretch.top(), stretch.bottom() + 1)}
        return tuple(sorted(chosen)) or ((self.currentIndex().row(),) if self.currentIndex().row() >= 0 else ())

    # Measuring --------------------------------------------------------------------------------------------------

    def measure_anew(self, anchor: Anchor | None) -> None:
        """All heights are void: guess and measure again, with `anchor` where it was."""
        self._rest.stop()
        with self._still():
            self.heights.start_over()
            self.updateGeometries()
            self._hold(anchor)
        self.settle(anchor)
        self.repaint_all()

    def measure_in_sight(self, anchor: Anchor | None) -> None:
        """All heights are void, and may soon be so again: now only the rows in sight are measured, the others at rest.

        As while the window is drawn wider: what is painted is right in every frame.
        """
        with self._still():
            self.heights.doubt()
            self.updateGeometries()
            self._hold(anchor)
        self.settle(anchor)
        self.repaint_all()
        self._rest.start()

    @contextmanager
    def moving(self) -> Iterator[None]:
        """Rows come and go in here: nothing is measured, no row is the current one but the one made so."""
        self._moving = True
        self.selectionModel().clear()
        self.setAutoScroll(False)
        try:
            with self._still():
                yield
        finally:
            self.setAutoScroll(True)
            self._moving = False

    def hold_rows(self, anchor: Anchor | None, *, anew: bool) -> None:
        """Put the anchor where it was after rows have come and gone, or all heights are void."""
        if anew:
            self.heights.start_over()
        self.updateGeometries()
        self._hold(anchor)

    def settle(self, anchor: Anchor | None = None) -> None:
        """Make the rows in sight exact without moving `anchor`."""
        if self._settling or not self.pairs.rowCount() or not self.pairs.columns:
            return
        anchor, before = anchor or self.anchor(), self._places()
        with self._still():
            for _ in range(_ROUNDS):
                if not self.heights.make_exact(self.rows_in_sight()):
                    break
                self.updateGeometries()
                self._hold(anchor)
        self._repaint_moved(before)
        self.settled()

    @contextmanager
    def _still(self) -> Iterator[None]:
        """Scrolling in here is part of measuring and starts no measuring of its own."""
        self._settling = True
        try:
            yield
        finally:
            self._settling = False

    def _places(self) -> dict[int, tuple[int, int]]:
        return {row: (self.top(row), self.margin.sectionSize(row)) for row in self.rows_in_sight()}

    def _repaint_moved(self, before: dict[int, tuple[int, int]]) -> None:
        """Paint what does not stand where its pixels are."""
        moved = dict(self._places().items() ^ before.items())
        if moved:
            top = min(self.top(row) for row in moved)
            bottom = max(self.top(row) + self.margin.sectionSize(row) for row in moved)
            below = self.viewport().height() if self.pairs.rowCount() - 1 in moved else bottom
            self._repaint_strip(top, max(bottom, below) - top)

    def rows_in_sight(self) -> range:
        """The rows of which anything is in the viewport."""
        first = max(0, self.margin.logicalIndexAt(0))
        last = self.margin.logicalIndexAt(max(0, self.viewport().height() - 1))
        return range(first, (last if last >= 0 else self.pairs.rowCount() - 1) + 1)

    def anchor(self) -> Anchor | None:
        """What must not move: the current row if it is in sight and exact, or else the first exact row."""
        if not self.pairs.rowCount():
            return None
        rows = self.rows_in_sight()
        exact = [row for row in rows if self.heights.is_exact(row)]
        current = self.currentIndex().row()
        row = current if current in exact else next(iter(exact), rows.start)
        return row, self.top(row)

    def top(self, row: int) -> int:
        """Where a row begins in the viewport."""
        return self.margin.sectionViewportPosition(row)

    def _hold(self, anchor: Anchor | None) -> None:
        if anchor is not None:
            self.scroll_by(self.top(anchor[0]) - anchor[1])

    def _make_row_exact(self, row: int) -> None:
        anchor = self.anchor()
        before = self._places()
        with self._still():
            if self.heights.make_exact((row,)):
                self.updateGeometries()
                self._hold(anchor)
        self._repaint_moved(before)

    # Moving -----------------------------------------------------------------------------------------------------

    def scroll_by(self, pixels: int) -> None:
        """Move the contents up by `pixels`."""
        if pixels:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + pixels)

    def bring(self, row: int, depth: float = 0) -> None:
        """Put a row near the upper third, unless it lies comfortably in sight.

        Of a row taller than the window the place `depth` pixels below its top is shown.
        """
        self._make_row_exact(row)
        top, height, room = self.top(row), self.margin.sectionSize(row), self.viewport().height()
        target = round(min(room * 0.25, max(0.0, room - height)))
        if target + depth > room * 0.8:
            target = round(room * 0.4 - depth)
        whole = top >= 0 and top + height <= room * 0.8
        if not whole and not (height > room and 0 <= top + depth <= room * 0.8):
            self.scroll_by(top - target)
            self.settle((row, target))

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight with as little movement as will do."""
        if not index.isValid() or self._settling:
            return
        self._make_row_exact(index.row())
        top, height, room = self.top(index.row()), self.margin.sectionSize(index.row()), self.viewport().height()
        tall_and_in_sight = height > room and top < room and top + height > 0
        if hint == QAbstractItemView.ScrollHint.PositionAtTop or not (top >= 0 or tall_and_in_sight):
            self.scroll_by(top)
        elif top + height > room and not tall_and_in_sight:
            self.scroll_by(min(top, top + height - room))
        self.scroll_across(index.column())

    def scroll_across(self, column: int) -> None:
        """Bring a column into sight."""
        raise NotImplementedError

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Rows that come into sight are measured before they are painted.

        While they are measured the scroll bar moves so that the anchor need not: its pixels stay where they are.
        """
        if self._settling and not dx:
            self.margin.shift_to(self.verticalScrollBar().value())
            return
        super().scrollContentsBy(dx, dy)
        self.settle()

    def moveCursor(self, action: Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End are the first and last row; the column stays the reader's."""
        current = self.currentIndex()
        if not current.isValid():
            return super().moveCursor(action, modifiers)
        if action in {Cursor.MoveHome, Cursor.MoveEnd}:
            return self.pairs.index(0 if action == Cursor.MoveHome else self.pairs.rowCount() - 1, current.column())
        if action in {Cursor.MovePageUp, Cursor.MovePageDown}:
            return self.pairs.index(self._page_from(current.row(), action), current.column())
        return super().moveCursor(action, modifiers)

    def _page_from(self, row: int, action: Cursor) -> int:
        down = action == Cursor.MovePageDown
        step = round(self.viewport().height() * 0.85)
        place = self.margin.sectionPosition(row) + (step if down else -step)
        target = self.margin.logicalIndexAt(max(0, min(place, self.margin.length() - 1)) - self.margin.offset())
        other = min(row + 1, self.pairs.rowCount() - 1) if down else max(row - 1, 0)
        return max(target, other) if down else min(target, other)

    def keyboardSearch(self, search: str) -> None:
        """Letters are for shortcuts: Qt's search would ask for every row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Up first show the rest of a row taller than the window."""
        if not self._scroll_within(event):
            super().keyPressEvent(event)

    def _scroll_within(self, event: QKeyEvent) -> bool:
        row, down = self.currentIndex().row(), event.key() == Qt.Key.Key_Down
        if row < 0 or not is_plain(event) or event.key() not in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            return False
        top, height, room = self.top(row), self.margin.sectionSize(row), self.viewport().height()
        hidden = top + height - room if down else -top
        if height <= room or hidden <= 0 or not (top < room and top + height > 0):
            return False
        step = min(hidden, round(room * 0.7))
        self.scroll_by(step if down else -step)
        return True

    # Painting ---------------------------------------------------------------------------------------------------

    def repaint_rows(self, rows: Iterable[int]) -> None:
        """Paint these rows again, and only these."""
        for row in rows:
            top, height = self.top(row), self.margin.sectionSize(row)
            if row >= 0 and top < self.viewport().height() and top + height > 0:
                self._repaint_strip(top, height)

    def _repaint_strip(self, top: int, height: int) -> None:
        self.viewport().update(QRect(0, top, self.viewport().width(), height))
        self.margin.viewport().update(QRect(0, top, self.margin.width(), height))

    def repaint_all(self) -> None:
        """Paint everything again."""
        self.viewport().update()
        self.margin.viewport().update()
        self.titles.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """The first rows are exact when they are first painted."""
        super().showEvent(event)
        self.settle()


def is_plain(event: QKeyEvent) -> bool:
    """Whether a key comes without modifiers; on a keypad, and for arrows on macOS, Qt names that as one."""
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
