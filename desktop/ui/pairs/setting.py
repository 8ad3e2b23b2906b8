"""A table whose cells are set paragraphs: which versions it shows, in which faces, and what their rows measure."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from desktop.core.document import Row
from desktop.ui.pairs.columns import Columns, lay_columns
from desktop.ui.pairs.layouts import Block, BlockCache, Face, set_cells
from desktop.ui.pairs.place import Place
from desktop.ui.pairs.table import Anchor, MeasuredTable


class SetTable(MeasuredTable):
    """Sets what is looked at; where the reader is in it, and what is edited, the class built on it knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._visible: tuple[int, ...] = ()
        self._columns = Columns()
        self._zoom = 1.0
        self._blocks = BlockCache()
        super().__init__(parent)

    def over(self, block: Block, row: int, version: int) -> Block:
        """The block as it is while something lies over it."""
        raise NotImplementedError

    def block(self, row: int, column: int) -> Block:
        """What stands in a cell of the table, as it is set now."""
        version = self.pairs.columns[column]
        block = self._blocks.get(row, version)
        if block is None:
            cells, face = self.pairs.cells(row, column), self._columns.columns[column].face
            told = self.pairs.differences(row, column)
            block = self._blocks.put(row, version, set_cells(cells, face, self.pairs.mode, told))
        return self.over(block, row, version)

    def depth_of(self, place: Place) -> float:
        """How far below the top of its row a paragraph begins, in pixels."""
        column = self.column_of(place.version)
        piece = self.block(place.row, column).body(place.part)
        return self._columns.origin(column).y() + (piece.y if piece is not None else 0.0)

    def forget_blocks(self, first: int) -> None:
        """What was set in this row, and all below it, is void."""
        self._blocks.drop_from(first)

    def origin(self, row: int, column: int) -> QPointF:
        """Where a block begins in the viewport."""
        return QPointF(self.visualRect(self.pairs.index(row, column)).topLeft()) + self._columns.origin(column)

    def column_of(self, version: int) -> int:
        """The column a visible version stands in."""
        return self.pairs.columns.index(version)

    def face(self, version: int) -> Face:
        """How a visible version is set."""
        return self._columns.columns[self.column_of(version)].face

    def row_height(self, row: int) -> int:
        """The height of the tallest of its blocks, with the room around them."""
        return self._columns.row_height([self.block(row, at).height for at in range(len(self.pairs.columns))])

    def guess(self, row: Row) -> int:
        """From the number of characters."""
        return self._columns.guess(row)

    def _ordered(self) -> tuple[int, ...]:
        """The versions by column; a mirrored table counts its columns from the right, the order stays the reader's."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return tuple(reversed(self._visible)) if mirrored else self._visible

    def _lay_columns(self) -> None:
        self._columns = lay_columns(self.pairs.versions, self.pairs.columns, self._zoom, self.viewport().width())
        with QSignalBlocker(self.titles):  # the table lays itself out once, when the rows are measured
            for at, column in enumerate(self._columns.columns):
                self.titles.resizeSection(at, column.width)
        self.titles.columns = tuple(column.title for column in self._columns.columns)
        self.margin.baseline = self._columns.baseline

    def _set_anew(self, anchor: Anchor | None) -> None:
        self._blocks.clear()
        self.measure_anew(anchor)
