"""Tagging: what the reader's keys and menus give to the paragraphs at hand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desktop.core.document import TAGS
from desktop.ui.desk import Desk
from desktop.ui.pairs import PairView
from desktop.ui.reach import cells_at_hand


class Tagging(QObject):
    """Tags the paragraph the reader is in, or those of its version in all rows that are selected."""

    def __init__(self, desk: Desk, pairs: PairView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs = desk, pairs

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {f"tag-{tag}": partial(self.retag, tag) for tag in TAGS}

    def retag(self, tag: str) -> None:
        """Say what the paragraphs at hand are."""
        self._desk.retag(cells_at_hand(self._desk, self._pairs), tag)
