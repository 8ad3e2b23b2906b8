"""Columns beside one another: where each lies, the one that stays in sight while others move, and their painting."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.pairs.table import Index, MeasuredTable
from desktop.ui.pairs.titles import cut_ends, over_edge

_NOWHERE = QRegion(-1, -1, 1, 1)
"""A mask that hides a widget; an empty one would hide nothing."""


class SidewaysTable(MeasuredTable):
    """One column may be pinned: it never leaves the viewport, and lies over the others where it would.

    Qt's own table asks its header where columns are; here everything that has to do with them is asked of `visualRect`
    and `indexAt`.
    """

    def theme(self) -> Theme:
        """The colours it is painted in."""
        raise NotImplementedError

    def pinned_column(self) -> int:
        """The column that stays in sight, -1 if none does."""
        raise NotImplementedError

    # Where what is ----------------------------------------------------------------------------------------------

    def columnViewportPosition(self, column: int) -> int:
        """Where a column begins in the viewport."""
        left = self.titles.sectionViewportPosition(column)
        if column != self.pinned_column():
            return left
        return min(max(left, 0), max(0, self.viewport().width() - self.titles.sectionSize(column)))

    def columnAt(self, x: int) -> int:
        """The column there, -1 if there is none."""
        pinned = self.pinned_column()
        if pinned >= 0 and 0 <= x - self.columnViewportPosition(pinned) < self.titles.sectionSize(pinned):
            return pinned
        return self.titles.logicalIndexAt(x)

    def visualRect(self, index: Index) -> QRect:
        """Where a cell is in the viewport."""
        if not index.isValid():
            return QRect()
        row, column = index.row(), index.column()
        left, width = self.columnViewportPosition(column), self.titles.sectionSize(column)
        return QRect(left, self.top(row), width, self.margin.sectionSize(row))

    def indexAt(self, pos: QPoint) -> QModelIndex:
        """The cell there."""
        return self.pairs.index(self.rowAt(pos.y()), self.columnAt(pos.x()))

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Rows are selected whole."""
        seen, found = self.rows_in_sight(), QRegion()
        for stretch in selection.toList():
            first, last = max(stretch.top(), seen.start), min(stretch.bottom(), seen.stop - 1)
            if first <= last:
                top, bottom = self.top(first), self.top(last) + self.margin.sectionSize(last)
                found += QRegion(0, top, self.viewport().width(), bottom - top)
        return found

    # Moving sideways --------------------------------------------------------------------------------------------

    def scroll_across(self, column: int) -> None:
        """Bring a column into sight, clear of the one that is pinned."""
        pinned = self.pinned_column()
        if column != pinned:
            left, width = self.titles.sectionViewportPosition(column), self.columnWidth(column)
            start, stop = self._free_room(column, pinned)
            over = left - start if left < start or width > stop - start else max(0, left + width - stop)
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + (-over if self._is_mirrored() else over))

    def _free_room(self, column: int, pinned: int) -> tuple[int, int]:
        """From where to where in the viewport a column is not covered."""
        room = self.viewport().width()
        if pinned < 0:
            return 0, room
        behind = self.titles.sectionViewportPosition(column) > self.titles.sectionViewportPosition(pinned)
        width = self.titles.sectionSize(pinned)
        return (width, room) if behind else (0, room - width)

    def show_first_columns(self) -> None:
        """Move the columns so that the first from the left are in sight."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum() if self._is_mirrored() else 0)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def updateGeometries(self) -> None:
        """In another width the columns at the left stay where they are; Qt would keep those at the right."""
        bar = self.horizontalScrollBar()
        beyond = bar.maximum() - bar.value()
        super().updateGeometries()
        if self._is_mirrored():
            bar.setValue(bar.maximum() - beyond)

    def keep_under(self, widget: QWidget, column: int) -> None:
        """Let a widget over a column be seen only where the pinned column does not lie over that."""
        pinned = self.pinned_column()
        widget.clearMask()
        if pinned not in {-1, column}:
            over = self._stretch(pinned)
            if over.intersects(widget.geometry()):
                seen = QRegion(widget.rect()) - QRegion(over.translated(-widget.geometry().topLeft()))
                widget.setMask(seen if not seen.isEmpty() else _NOWHERE)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What lies over others is not where its pixels would be moved to."""
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()
            self.titles.viewport().update()

    # Painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then the cells that need it, the pinned ones over the others."""
        painter = QPainter(self.viewport())
        ground, pinned = QColor(self.theme().ground), self.pinned_column()
        dirty: list[QRect] = [*event.region()]  # type: ignore[misc]  # it is a sequence, whatever its stub says
        for rect in dirty:
            painter.fillRect(rect, ground)
        for row, column in sorted(self._cells_in(dirty), key=lambda cell: cell[1] == pinned):
            self._paint_cell(painter, row, column, ground if column == pinned else None)
        for end in cut_ends(map(self._stretch, range(len(self.pairs.columns))), self.viewport().rect()):
            painter.fillRect(end, QColor(self.theme().faint))
        painter.end()

    def _stretch(self, column: int) -> QRect:
        """Where a column is, over the height of the viewport."""
        return QRect(self.columnViewportPosition(column), 0, self.columnWidth(column), self.viewport().height())

    def _cells_in(self, dirty: Iterable[QRect]) -> dict[tuple[int, int], None]:
        cells: dict[tuple[int, int], None] = {}
        places = [(at, self.columnViewportPosition(at), self.columnWidth(at)) for at in range(len(self.pairs.columns))]
        for rect in dirty:
            columns = [at for at, left, width in places if left <= rect.right() and left + width > rect.left()]
            cells |= dict.fromkeys((row, column) for row in self._rows_in(rect) for column in columns)
        return cells

    def _rows_in(self, rect: QRect) -> range:
        first, last = self.rowAt(rect.top()), self.rowAt(rect.bottom())
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self.pairs.rowCount() - 1) + 1)

    def _paint_cell(self, painter: QPainter, row: int, column: int, ground: QColor | None) -> None:
        index, option = self.pairs.index(row, column), QStyleOptionViewItem()
        rect = self.visualRect(index)
        option.rect = rect
        if ground is not None:
            painter.fillRect(rect, ground)
        self.itemDelegate().paint(painter, option, index)
        edge = over_edge(rect, self.titles.sectionViewportPosition(column)) if ground is not None else None
        if edge is not None:
            painter.fillRect(edge, QColor(self.theme().faint))
