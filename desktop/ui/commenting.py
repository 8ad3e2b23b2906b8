"""Comments: begun from the text, written in their panel, saved by the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.core.document import Cell, Comment
from desktop.ui.desk import Desk
from desktop.ui.pairs import PairView
from desktop.ui.panels.comments import CommentsPanel


class Commenting(QObject):
    """Joins the panel of comments with the text."""

    panel_wanted = Signal()

    def __init__(self, desk: Desk, pairs: PairView, comments: CommentsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs, self._comments = desk, pairs, comments
        comments.comment_written.connect(self._write)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"comment": self.begin}

    def begin(self) -> None:
        """Give the panel's field the keyboard."""
        self.panel_wanted.emit()
        self._comments.field.setFocus()

    def _write(self, cell: Cell, body: str, before: Comment | None) -> None:
        self._desk.comment(cell, body, before)
        self._pairs.setFocus()
