"""Copying what is read to the clipboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.ui.desk import Desk
from desktop.ui.pairs import PairView


class Copying(QObject):
    """Copies the paragraph the reader is in."""

    def __init__(self, desk: Desk, pairs: PairView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs = desk, pairs

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"copy": self.copy}

    def copy(self) -> None:
        """The paragraph's number and text, plain."""
        cell = self._pairs.current_cell()
        if cell is not None:
            QGuiApplication.clipboard().setText(f"{cell.number} {cell.text}".strip())
