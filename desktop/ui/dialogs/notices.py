"""The last notices, with their times: what stood in the bar below and went."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from desktop.ui.panels.lines import isolated, led
from desktop.ui.words import say


class NoticesDialog(QDialog):
    """The latest first; `notices` are times of day and what was said."""

    def __init__(self, notices: Iterable[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Last notices"))
        self.resize(560, 360)
        self.list = QListWidget()
        self.list.setObjectName("notices")
        self.list.setAccessibleName(say("Last notices"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for clock, text in notices:
            self.list.addItem(led(f"{isolated(clock)}   {text}"))
        if not self.list.count():
            self.list.addItem(say("Nothing was told yet."))
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(say("Close"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(buttons)

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()
