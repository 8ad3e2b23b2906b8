"""A picture of the window over the window: what is seen while what it shows is being made."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget


class Cover(QWidget):
    """Covers its window without taking anything that is done there; `painted` comes once, after it was seen."""

    painted = Signal()

    def __init__(self, picture: QImage, window: QWidget) -> None:
        super().__init__(window)
        self._picture = picture
        self._seen = False
        self.resize(picture.deviceIndependentSize().toSize())

    def rise(self) -> None:
        """Cover what has been made in the window meanwhile; nothing under it is painted, and all of it can be used."""
        from PySide6.QtCore import Qt  # noqa: PLC0415  # it takes 30 ms, and is imported by then

        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.raise_()

    def open(self, place: QRect) -> None:
        """Let what lies there be seen."""
        self.setMask(QRegion(self.rect()) - QRegion(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawImage(0, 0, self._picture)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)


def picture_of(window: QWidget) -> QImage:
    """What the window shows, as it is on the screen: on a ground that shines through letters are drawn otherwise."""
    ratio = window.devicePixelRatioF()
    picture = QImage(window.size() * ratio, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    window.render(picture)
    return picture
