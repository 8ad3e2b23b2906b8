"""What stands beside the text while the window's width changes keeps its size: a picture of it is moved along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QWidget

from desktop.ui.frame import Frame
from desktop.ui.glimpse import Cover, picture_of

RESTED_MS = 120
"""So long after the last change of width the panels are painted again."""


class Still(QObject):
    """Covers panels with pictures of themselves: Qt paints a window whole whenever it gets wider, frame by frame.

    A panel that gets another size, or is not in sight, has no picture. Under it everything can be used as ever.
    """

    def __init__(self, frame: Frame, panels: Sequence[QWidget]) -> None:
        super().__init__(frame)
        self._frame, self._panels = frame, panels
        self._width = frame.width()
        self._sizes: dict[QWidget, QSize] = {}
        self._covers: dict[QWidget, Cover] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RESTED_MS)
        self._timer.timeout.connect(self.end)
        frame.arranged.connect(self._follow)
        frame.closing.connect(self.end)

    def _follow(self) -> None:
        if self._frame.width() == self._width:
            return
        self._width = self._frame.width()
        for panel in self._panels:
            self._keep(panel)
        self._timer.start()

    def _keep(self, panel: QWidget) -> None:
        size = panel.size()
        if self._sizes.get(panel) != size or not panel.isVisible():
            self._sizes[panel] = size
            self._uncover(panel)
        elif panel not in self._covers:
            cover = self._covers[panel] = Cover(picture_of(panel), panel)
            cover.rise()
            cover.show()

    def end(self) -> None:
        """Show the panels themselves."""
        self._timer.stop()
        for panel in self._panels:
            self._uncover(panel)

    def _uncover(self, panel: QWidget) -> None:
        cover = self._covers.pop(panel, None)
        if cover is not None:
            cover.hide()
            cover.deleteLater()
