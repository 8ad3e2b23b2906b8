"""Where findings lie in the whole document: a thin strip beside the scroll bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.overview import Ticks
from desktop.ui.pairs.titles import HEADER_HEIGHT
from desktop.ui.theme import Theme
from desktop.ui.words import counted, say

WIDTH = 9
TICK = 3
_NEAR = 6
"""A press so many pixels from a tick means it."""


class FindingStrip(QWidget):
    """A tick for each row with open findings, darker and wider where one is certain; a press goes there.

    `share` says of a row how far down the document it begins, from 0 to 1.
    """

    row_wanted = Signal(int)

    def __init__(self, share: Callable[[int], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self._theme: Theme | None = None
        self._ticks: Ticks = ()
        self._rows = 0
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(say("Where findings wait"))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def show_ticks(self, ticks: Ticks, waiting: int, rows: int) -> None:
        """These, which stand for so many rows with open findings, in a document of so many rows."""
        self._ticks, self._rows = ticks, rows
        self.setToolTip(counted("{0} rows with open findings", waiting))
        self.update()

    def y_of(self, row: int) -> int:
        """Where the tick of a row begins."""
        return HEADER_HEIGHT + round(self._share(row) * max(1, self.height() - HEADER_HEIGHT - TICK))

    def _places(self) -> dict[int, bool]:
        """Places of ticks, each once however many rows share it, and whether one of them is certain."""
        found: dict[int, bool] = {}
        for row, certain in self._ticks:
            y = self.y_of(row)
            found[y] = found.get(y, False) or certain
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.ground))
        suspected, certain = QColor(theme.finding_line), QColor(theme.finding)
        for y, sure in self._places().items():
            inset = 1 if sure else 3
            box = QRectF(inset, y, self.width() - 2 * inset, TICK)
            painter.fillRect(box, certain if sure else suspected)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the row of the tick under the mouse, or to the row that lies about there."""
        if event.button() != Qt.MouseButton.LeftButton or not self._rows:
            return
        y = event.position().y()
        near = min((tick[0] for tick in self._ticks), key=lambda row: abs(self.y_of(row) - y), default=-1)
        if near >= 0 and abs(self.y_of(near) + TICK / 2 - y) <= _NEAR:
            self.row_wanted.emit(near)
        else:
            self.row_wanted.emit(self._row_at((y - HEADER_HEIGHT) / max(1, self.height() - HEADER_HEIGHT)))

    def _row_at(self, share: float) -> int:
        low, high = 0, self._rows - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._share(middle) <= share else (low, middle - 1)
        return low
