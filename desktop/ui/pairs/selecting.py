"""Words selected with the mouse, in one version, over as many paragraphs as the reader draws it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from desktop.core.clip import Excerpt, Spot, covered, excerpts
from desktop.core.text import Span, from_utf16
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.caret import place_at
from desktop.ui.pairs.layouts import Block, Face, Piece
from desktop.ui.pairs.shades import shades

if TYPE_CHECKING:
    from desktop.ui.pairs.view import PairView

Parts = tuple[tuple[int, Span], ...]
"""Of a cell's paragraphs, by their places in it, what is selected (code points of what is shown)."""


class Selecting:
    """The one selection of words of a view."""

    def __init__(self, view: PairView) -> None:
        self._view = view
        self.version = -1
        self._anchor: Spot | None = None
        self._head: Spot | None = None

    def begin(self, spot: Spot, version: int) -> None:
        """Nothing is selected, and what will be begins there."""
        self.clear()
        self.version, self._anchor, self._head = version, spot, spot

    def extend(self, spot: Spot) -> None:
        """What is selected ends there."""
        if self._anchor is not None and self._head is not None:
            first, last = sorted((self._head.row, spot.row))
            self._head = spot
            self._repaint(range(first, last + 1))

    def clear(self) -> None:
        """Nothing is selected."""
        rows = self.rows()
        self._anchor = self._head = None
        self._repaint(rows)

    def _repaint(self, rows: range) -> None:
        seen = self._view.rows_in_sight()
        self._view.repaint_rows(range(max(rows.start, seen.start), min(rows.stop, seen.stop)))

    def begins_in(self, version: int) -> bool:
        """Whether there is where a selection in that version begins."""
        return self._anchor is not None and self.version == version

    def is_empty(self) -> bool:
        """Whether no character is selected."""
        return self._anchor is None or self._anchor == self._head

    def ends(self) -> tuple[Spot, Spot] | None:
        """Where it begins and ends, None if nothing is selected."""
        if self._anchor is None or self._head is None or self._anchor == self._head:
            return None
        return min(self._anchor, self._head), max(self._anchor, self._head)

    def rows(self) -> range:
        """The rows in which anything is selected."""
        ends = self.ends()
        return range(ends[0].row, ends[1].row + 1) if ends else range(0)

    def holds(self, spot: Spot, version: int) -> bool:
        """Whether a place lies in what is selected."""
        ends = self.ends()
        return ends is not None and version == self.version and ends[0] <= spot <= ends[1]

    def parts(self, row: int, version: int, block: Block) -> Parts:
        """What is selected in a cell."""
        if version != self.version or row not in self.rows():
            return ()
        bodies = (piece for piece in block.pieces if piece.display is not None)
        return tuple((piece.cell, span) for piece in bodies if len(span := self._in(row, piece)))

    def _in(self, row: int, piece: Piece) -> Span:
        """What is selected of a paragraph, perhaps nothing."""
        ends = self.ends()
        if ends is None or piece.display is None:
            return Span(0, 0)
        return covered(*ends, row, piece.cell, len(piece.display.shown))

    def excerpts(self) -> Iterator[Excerpt]:
        """What is selected, paragraph by paragraph; far rows are fetched as they come."""
        ends, pairs = self.ends(), self._view.pairs
        if ends is not None:
            yield from excerpts(map(pairs.row, self.rows()), self.version, *ends, pairs.mode)

    def told(self, rows: Iterable[int]) -> tuple[tuple[int, str], ...]:
        """What is selected in some rows: if it is another after they have changed, the selection is void."""
        ends, pairs = self.ends(), self._view.pairs
        if ends is None:
            return ()
        here = [row for row in rows if row in self.rows() and pairs.is_at_hand(row)]
        found = excerpts(map(pairs.row, here), self.version, *ends, pairs.mode)
        return tuple((each.cell.paragraph, each.words) for each in found)

    # Where what is ----------------------------------------------------------------------------------------------

    def spot_at(self, point: QPointF, version: int) -> Spot | None:
        """The place between characters nearest a point of the viewport, in a version's column."""
        view = self._view
        if version not in view.pairs.columns or not view.pairs.rowCount():
            return None
        row = view.rowAt(round(point.y()))
        if row < 0:
            row = 0 if point.y() < 0 else view.pairs.rowCount() - 1
        column = view.column_of(version)
        inside = point - view.origin(row, column)
        return _spot_in(view.block(row, column), row, inside)


def _spot_in(block: Block, row: int, inside: QPointF) -> Spot:
    piece = block.piece_at(inside.y())
    body = block.body(piece.cell) if piece is not None else None
    if piece is None or body is None or body.display is None:
        return Spot(row, 0, 0)
    if piece is not body:  # among the footnotes
        return Spot(row, body.cell, len(body.display.shown))
    shown = place_at(body.layout, inside - QPointF(0, body.y))
    return Spot(row, body.cell, from_utf16(body.display.shown, shown))


def draw_selected(painter: QPainter, block: Block, at: QPointF, theme: Theme, parts: Parts) -> None:
    """The ground of what is selected; lines of a paragraph meet."""
    for part, span in parts:
        piece = block.body(part)
        if piece is not None and piece.display is not None and not piece.hidden:
            for shade in shades(piece.layout, piece.display, "selected", span.start, span.end):
                box = _ground(shade.rect, shade.baseline, block.face)
                painter.fillRect(box.translated(at + QPointF(0, piece.y)), QColor(theme.selected_text))


def _ground(rect: QRectF, baseline: float, face: Face) -> QRectF:
    return QRectF(rect.left(), baseline - face.baseline, rect.width(), face.pitch)
