"""Tabs that say what is behind them in whole words, also where letters are large and the panel is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget

LEAST = 12
"""The smallest size of a title, in pixels: a step below the interface's as designed."""

CLOSE = "QTabBar::tab { padding-left: 4px; padding-right: 4px; }"
"""How near each other titles stand before they become smaller."""


class FittedTabs(QTabWidget):
    """Titles on one line, as large as the interface's text or as there is room for; gaps yield first."""

    def __init__(self) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)  # how many there are stands at the end

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def setTabText(self, index: int, text: str) -> None:
        if text != self.tabText(index):
            super().setTabText(index, text)
            self._fit()

    def setTabVisible(self, index: int, visible: bool) -> None:
        if visible != self.isTabVisible(index):
            super().setTabVisible(index, visible)
            self._fit()

    def tabInserted(self, index: int) -> None:
        super().tabInserted(index)
        self._fit()

    def _fit(self) -> None:
        bar, size = self.tabBar(), self.font().pixelSize()
        self._dress("")
        if bar.sizeHint().width() > self.width():
            self._dress(CLOSE)
        while bar.sizeHint().width() > self.width() and size > LEAST:
            size -= 1
            self._dress(f"{CLOSE} QTabBar {{ font-size: {size}px; }}")

    def _dress(self, sheet: str) -> None:
        if sheet != self.tabBar().styleSheet():
            self.tabBar().setStyleSheet(sheet)
