"""An entry of a paragraph's history: what was done in words, what became otherwise in the text, by whom and when."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.core.document import Cell, Direction, OwnDirection
from desktop.core.past import Stage
from desktop.ui.look.fonts import ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.layouts import Block, make_face, set_cells
from desktop.ui.pairs.painting import draw_block
from desktop.ui.panels.lines import draw_line, led

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole

ZOOM, PAD, GAP = 0.86, 16, 3


class Look(NamedTuple):
    """How a paragraph is set: its version's language and direction, and its own."""

    language: str
    direction: Direction
    own: OwnDirection = ""


class Entry(NamedTuple):
    """What an entry says: lines of words, who did it and when, and the texts before and after."""

    lines: tuple[str, ...]
    who: str
    stage: Stage


@lru_cache(maxsize=256)
def difference(shown: tuple[str, str], look: Look, width: int) -> Block:
    """What went and came, set as the text itself shows its changes."""
    before, after = shown
    cell = Cell(0, 0, "", "", before, after, direction=look.own)
    return set_cells((cell,), make_face(look.language, look.direction, ZOOM, width), "changes")


class EntryDelegate(QStyledItemDelegate):
    """The words above, the difference, and quiet below it who and when."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._list = parent
        self.theme: Theme | None = None
        self.look: Look | None = None

    def _block(self, entry: Entry) -> Block | None:
        if entry.stage.shown is None or self.look is None:
            return None
        return difference(entry.stage.shown, self.look, self._width())

    def _width(self) -> int:
        return max(80, self._list.viewport().width() - 2 * PAD)

    def _said(self, entry: Entry) -> int:
        metrics = QFontMetrics(ui_font())
        return sum(self._line(metrics, line) for line in entry.lines)

    def _line(self, metrics: QFontMetrics, line: str) -> int:
        return metrics.boundingRect(QRect(0, 0, self._width(), 100_000), _WRAPPED, led(line)).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return super().sizeHint(option, index)
        block = self._block(entry)
        shown = 0 if block is None else round(block.height) + GAP
        return QSize(120, 7 + self._said(entry) + shown + GAP + QFontMetrics(ui_font(pixels=11)).height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, theme = index.data(ENTRY), self.theme
        if theme is None or not isinstance(entry, Entry):
            super().paint(painter, option, index)
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.selection))
        painter.setPen(QColor(theme.hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(option.direction)
        left, y = option.rect.left() + PAD, option.rect.top() + 7
        y = self._draw_lines(painter, entry, QPointF(left, y), theme)
        block = self._block(entry)
        if block is not None:
            draw_block(painter, block, QPointF(left, y + GAP), theme, None)
            y += round(block.height) + GAP
        painter.setFont(ui_font(pixels=11))
        painter.setPen(QColor(theme.muted))
        box = QRect(left, y + GAP, self._width(), painter.fontMetrics().height())
        draw_line(painter, box, led(entry.who), at_right=rtl)
        painter.restore()

    def _draw_lines(self, painter: QPainter, entry: Entry, at: QPointF, theme: Theme) -> int:
        y, metrics = round(at.y()), QFontMetrics(ui_font())
        painter.setFont(ui_font())
        painter.setPen(QColor(theme.text))
        for line in entry.lines:
            height = self._line(metrics, line)
            painter.drawText(QRect(round(at.x()), y, self._width(), height), _WRAPPED, led(line))
            y += height
        return y


_WRAPPED = int(Qt.AlignmentFlag.AlignLeading) | int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextWrapAnywhere)
