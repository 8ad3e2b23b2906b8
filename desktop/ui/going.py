"""Going through the document row by row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.ui.desk import Desk
from desktop.ui.pairs import PairView


class Going(QObject):
    """Moves the reader; what is beyond the first or last row is the first or last."""

    def __init__(self, desk: Desk, pairs: PairView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs = desk, pairs

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {
            "row-next": lambda: self.go_to_row(self._pairs.current_row() + 1),
            "row-previous": lambda: self.go_to_row(self._pairs.current_row() - 1),
            "row-first": lambda: self.go_to_row(0),
            "row-last": lambda: self.go_to_row((self._desk.document.rows if self._desk.document else 1) - 1),
        }

    def go_to_row(self, row: int) -> None:
        """Let the reader be in that row, and give the text the keyboard."""
        document = self._desk.document
        if document is not None and document.rows:
            self._pairs.go_to(min(max(row, 0), document.rows - 1))
            self._pairs.setFocus()
