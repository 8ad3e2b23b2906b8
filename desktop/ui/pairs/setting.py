"""A table whose cells are set paragraphs: which versions it shows, in which faces, and what their rows measure."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from desktop.core.document import Row
from desktop.ui.look.typography import Typography
from desktop.ui.pairs.arrangement import LEAST_COLUMN, Arrangement
from desktop.ui.pairs.cache import BlockCache
from desktop.ui.pairs.columns import Columns, Room, lay_columns
from desktop.ui.pairs.folding import Folding
from desktop.ui.pairs.layouts import Block, Face, set_cells
from desktop.ui.pairs.place import Place
from desktop.ui.pairs.sideways import SidewaysTable
from desktop.ui.pairs.table import Anchor


class SetTable(SidewaysTable):
    """Sets what is looked at; where the reader is in it, and what is edited, the class built on it knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._arrangement = Arrangement()
        self._columns = Columns()
        self._pinned = -1
        self._zoom = 1.0
        self._blocks = BlockCache()
        self._typography = Typography()
        self._folding = Folding()
        self._invisibles = False
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
            folded = self._folded(self.pairs.row(row))
            fresh = set_cells(cells, face, self.pairs.mode, told, folded=folded, invisibles=self._invisibles)
            block = self._blocks.put(row, version, fresh)
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
        return self._columns.guess(row, folded=self._folded(row))

    def _folded(self, row: Row) -> bool:
        return self._folding.is_folded(cell for cells in row.cells for cell in cells)

    @property
    def _visible(self) -> tuple[int, ...]:
        """The versions shown, from the left."""
        return self._arrangement.shown

    def _ordered(self) -> tuple[int, ...]:
        """The versions by column; a mirrored table counts its columns from the right, the order stays the reader's."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return tuple(reversed(self._visible)) if mirrored else self._visible

    def pinned_column(self) -> int:
        """The original's, if it is shown and leaves room for another beside it."""
        at = self._pinned
        fits = at >= 0 and self.titles.sectionSize(at) + LEAST_COLUMN <= self.viewport().width()
        return at if fits else -1

    def _lay_columns(self) -> None:
        arranged, room = self._arrangement, self.viewport().width()
        zooms = {version: self._zoom * arranged.zooms[version] for version in arranged.shown}
        widths = dict(zip(arranged.shown, arranged.widths(room), strict=True))
        rooms = [Room(version, widths[version], zooms[version]) for version in self.pairs.columns]
        self._columns = lay_columns(self.pairs.versions, rooms, self._typography)
        self._pinned = self._original_column() if arranged.pinned else -1
        with QSignalBlocker(self.titles):  # the table lays itself out once, when the rows are measured
            for at, column in enumerate(self._columns.columns):
                self.titles.resizeSection(at, column.width)
        self.titles.columns, self.titles.room = tuple(column.title for column in self._columns.columns), room
        self.margin.baseline = self._columns.baseline

    def _original_column(self) -> int:
        versions = (self.pairs.versions[version] for version in self.pairs.columns)
        return next((at for at, version in enumerate(versions) if version.original), -1)

    def _fit_widths(self, anchor: Anchor | None) -> None:
        """The columns in other widths; where no line is of another length, nothing is set anew."""
        before = [column.face for column in self._columns.columns]
        self._lay_columns()
        if [column.face for column in self._columns.columns] != before:
            self._blocks.clear()
            self.measure_in_sight(anchor)
        else:
            with self._still():
                self.updateGeometries()
                self._hold(anchor)
            self.settle(anchor)
            self.repaint_all()

    def _set_anew(self, anchor: Anchor | None) -> None:
        self._blocks.clear()
        self.measure_anew(anchor)
