"""The strip above the text: what is open, and the ways of reading it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.core.document import DocumentInfo
from desktop.ui.look.fonts import ui_font
from desktop.ui.panels.card import ElidedLabel
from desktop.ui.words import say


class TopBar(QFrame):
    """Title and symbol at the leading side, the modes in the middle."""

    def __init__(self, modes: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top-bar")
        self._title = ElidedLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setMinimumWidth(1)  # before the ways of reading, it is the title that yields
        self._title.setProperty("role", "title")
        self._title.setFont(ui_font(pixels=15, bold=True))
        self._about = QLabel()
        self._about.setProperty("role", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(14)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addStretch(1)
        self._modes = QFrame()
        segments = QHBoxLayout(self._modes)
        segments.setContentsMargins(0, 0, 0, 0)
        segments.setSpacing(0)
        self._segments = [QToolButton() for _mode in modes]
        for action, button in zip(modes, self._segments, strict=True):
            button.setDefaultAction(action)
            segments.addWidget(button)
        layout.addWidget(self._modes)

    def show_document(self, document: DocumentInfo | None) -> None:
        """Name the open document."""
        self._modes.setVisible(document is not None)
        self._shape()
        if document is None:
            self._title.setText("Muqabala")
            self._about.setText(say("reading a copy against its original"))
            return
        title = document.title or say("Untitled document")
        self._title.setText(title)
        self._title.setToolTip(title)
        self._about.setText(document.symbol)

    def _shape(self) -> None:
        """The ways of reading that there are, as one control with round ends."""
        there = [button for button in self._segments if button.defaultAction().isEnabled()] or self._segments
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            there = there[::-1]
        for button in self._segments:
            button.setVisible(button in there)
            place = "first" if button is there[0] else "last" if button is there[-1] else "middle"
            button.setProperty("segment", place)
            button.style().unpolish(button)
            button.style().polish(button)
