"""The reader's choices while the window is open: one place that holds them, and tells when one is another."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.ui.kept.settings import Settings


class Preferences(QObject):
    """`settings` are the choices as they stand."""

    changed = Signal(object, object)  # Settings as they were, and as they are

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings

    def keep(self, **choices: Any) -> None:
        """Take these choices over, by the names of Settings."""
        self.use(replace(self.settings, **choices))

    def use(self, settings: Settings) -> None:
        """Take all choices over."""
        before, self.settings = self.settings, settings
        if settings != before:
            self.changed.emit(before, settings)
