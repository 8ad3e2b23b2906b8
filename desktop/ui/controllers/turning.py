"""Turning paragraphs: which way those at hand are written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desktop.core.document import OwnDirection
from desktop.ui.desk import Desk
from desktop.ui.pairs import PairView
from desktop.ui.reach import cells_at_hand

DIRECTIONS: dict[str, OwnDirection] = {"direction-ltr": "ltr", "direction-rtl": "rtl", "direction-own": ""}


class Turning(QObject):
    """Gives the paragraph the reader is in, or those in all rows selected, a direction of their own."""

    def __init__(self, desk: Desk, pairs: PairView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs = desk, pairs

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {name: partial(self.turn, direction) for name, direction in DIRECTIONS.items()}

    def turn(self, direction: OwnDirection) -> None:
        """Say which way the paragraphs at hand are written; empty is as their version."""
        self._desk.turn(cells_at_hand(self._desk, self._pairs), direction)
