"""Paints one cell of the parallel view: ground, hairlines, bar of the current version, and the set text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.core.text import Span
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.layouts import Block
from desktop.ui.pairs.painting import draw_block
from desktop.ui.pairs.selecting import Parts, draw_selected
from desktop.ui.pairs.sides import Looks

NO_COUNTERPART = "—"


@dataclass(frozen=True, slots=True)
class CellLook:
    """What the delegate has to know of a cell beyond its block; `offset` is where the block begins in it.

    `selected` are words of its paragraphs, `looks` the tags of all schemes; `quiet` says that the reader is in another
    row and wants to see but that.
    """

    block: Block
    offset: QPointF
    theme: Theme
    current_row: bool
    current_cell: bool
    chosen: bool
    picked: bool
    first: bool
    decided: tuple[int, Span] | None
    selected: Parts
    looks: Looks
    quiet: bool


class PairDelegate(QStyledItemDelegate):
    """Paints cells; what to paint it asks of the view."""

    def __init__(self, look: Callable[[int, int], CellLook], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell, nothing of it by the style."""
        rect: QRect = option.rect
        look = self._look(index.row(), index.column())
        painter.save()
        painter.setClipRect(rect)
        _paint_ground(painter, rect, look)
        origin = QPointF(rect.topLeft()) + look.offset
        draw_selected(painter, look.block, origin, look.theme, look.selected)
        if look.block.pieces:
            draw_block(painter, look.block, origin, look.theme, look.decided, look.looks, quiet=look.quiet)
        else:
            _paint_absence(painter, origin, look)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of the block."""
        look = self._look(index.row(), index.column())
        return QSize(look.block.face.width, round(look.block.height + 2 * look.offset.y()))


def _paint_ground(painter: QPainter, rect: QRect, look: CellLook) -> None:
    theme = look.theme
    if look.current_row or look.chosen:
        painter.fillRect(rect, QColor(theme.accent_tint if look.current_row else theme.selection))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.hairline))
    if not look.first:
        painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), QColor(theme.hairline))
    if look.picked:
        painter.setPen(QPen(QColor(theme.accent), 1))
        painter.drawRect(rect.adjusted(4, 3, -5, -5))
    if look.current_cell:
        rtl = look.block.face.direction == "rtl"
        x = round(look.offset.x() + (look.block.face.width + 10 if rtl else -12)) + rect.left()
        painter.fillRect(QRect(x, rect.top() + 14, 2, rect.height() - 29), QColor(theme.accent))


def _paint_absence(painter: QPainter, origin: QPointF, look: CellLook) -> None:
    """The quiet sign that a version has no counterpart."""
    face = look.block.face
    painter.setFont(face.font)
    painter.setPen(QColor(look.theme.faint))
    width = painter.fontMetrics().horizontalAdvance(NO_COUNTERPART)
    x = face.width - width if face.direction == "rtl" else 0
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(origin + QPointF(x, face.baseline), NO_COUNTERPART)
