"""Room for what is taller than there is place for: scrolled then, and nothing of it lies over anything else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

LEAST = 90
"""The height that is asked for at least, in pixels."""


class Room(QScrollArea):
    """As high as the widget in it wants to be; where there is less than it needs at least, it scrolls."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._within = widget
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWidget(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when what is in it does."""
        taken = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fill()
        return taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        """Qt would scroll whatever has not the height it wants to have; what can do with less takes what there is."""
        room = self.viewport().size()
        self._within.resize(room.width(), max(room.height(), self._within.minimumSizeHint().height()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._within.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._within.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._within.minimumSizeHint().width(), LEAST)
