"""A line of a list that can be pressed: as wide as there is room, shortened where its words need more."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from desktop.ui.panels.lines import draw_line

_PAD, _GAP = 4, 6


class LineButton(QPushButton):
    """Its sign stands at the leading side, its words beside it in their own direction."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setProperty("role", "line")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(16, 16))

    def sizeHint(self) -> QSize:
        return QSize(160, max(self.fontMetrics().height(), self.iconSize().height()) + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        rtl = self.isRightToLeft()
        box = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        if not self.icon().isNull():
            box = self._draw_icon(painter, box, rtl=rtl)
        role = QPalette.ColorRole.Accent if self.isChecked() else QPalette.ColorRole.ButtonText
        painter.setPen(self.palette().color(role))
        painter.setFont(self.font())
        draw_line(painter, box, self.text(), at_right=rtl)
        painter.end()

    def _draw_icon(self, painter: QPainter, box: QRect, *, rtl: bool) -> QRect:
        size = self.iconSize()
        left = box.right() + 1 - size.width() if rtl else box.left()
        place = QRect(left, box.center().y() - size.height() // 2 + 1, size.width(), size.height())
        self.icon().paint(painter, place, Qt.AlignmentFlag.AlignCenter)
        room = size.width() + _GAP
        return box.adjusted(0 if rtl else room, 0, -room if rtl else 0, 0)
