"""Where findings lie in the whole document: a thin strip beside the scroll bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.jobs.overview import Ticks
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.titles import HEADER_HEIGHT
from desktop.ui.words import counted, say

WIDTH = 9
TICK = 3
_NEAR = 6
"""A press so many pixels from a tick means it."""
FOLLOW_MS = 120
"""So long after rows were measured their ticks go where they lie now: at once it would cost every frame its share."""


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
        self._shares: dict[int, float] | None = None  # of the rows with ticks, as they lay when last looked at
        self._height = -1  # for which is drawn
        self._drawn: dict[bool, list[QRectF]] = {False: [], True: []}
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(FOLLOW_MS)
        self._following.timeout.connect(self._look_anew)
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
        if ticks != self._ticks or rows != self._rows:
            self._ticks, self._rows = ticks, rows
            self._forget()
        self.setToolTip(counted("{0} rows with open findings", waiting))
        self.update()

    def follow(self) -> None:
        """Rows are known to lie elsewhere; the ticks follow soon."""
        if not self._following.isActive():
            self._following.start()

    def _look_anew(self) -> None:
        self._forget()
        self.update()

    def _forget(self) -> None:
        self._shares, self._height = None, -1

    def y_of(self, row: int) -> int:
        """Where the tick of a row begins."""
        if self._shares is None:
            self._shares = {each: self._share(each) for each, _certain in self._ticks}
        share = self._shares[row] if row in self._shares else self._share(row)
        return HEADER_HEIGHT + round(share * max(1, self.height() - HEADER_HEIGHT - TICK))

    def _boxes(self) -> dict[bool, list[QRectF]]:
        """The ticks to be drawn, each once however many rows share it: suspected ones, and those with a certain one."""
        if self._height != self.height():
            found: dict[int, bool] = {}
            for row, certain in self._ticks:
                y = self.y_of(row)
                found[y] = found.get(y, False) or certain
            self._height, self._drawn = self.height(), {False: [], True: []}
            for y, sure in found.items():
                inset = 1 if sure else 3
                self._drawn[sure].append(QRectF(inset, y, self.width() - 2 * inset, TICK))
        return self._drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.ground))
        painter.setPen(Qt.PenStyle.NoPen)
        for sure, colour in ((False, theme.finding_line), (True, theme.finding)):
            painter.setBrush(QColor(colour))
            painter.drawRects(self._boxes()[sure])
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
