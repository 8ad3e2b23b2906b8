"""How the text is looked at: theme, way of reading, size, and which panels stand beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.display import Mode
from desktop.ui.actions import ActionTable
from desktop.ui.pairs import PairView
from desktop.ui.preferences import Preferences
from desktop.ui.theme import load_theme

ZOOM_STEP, ZOOM_LEAST, ZOOM_MOST = 0.1, 0.6, 2.5
MODES: tuple[Mode, ...] = ("extracted", "corrected", "changes", "versions")


class Viewing(QObject):
    """Keeps the view as the reader's choices say; `panels` are what can be folded away, by their actions."""

    themed = Signal(object)  # Theme
    zoomed = Signal(float)

    def __init__(
        self, pairs: PairView, preferences: Preferences, panels: Mapping[str, QWidget], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pairs, self._preferences, self._panels = pairs, preferences, panels
        self._actions: ActionTable | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        handlers: dict[str, Callable[[], object]] = {
            "zoom-in": lambda: self.zoom(self._preferences.settings.zoom + ZOOM_STEP),
            "zoom-out": lambda: self.zoom(self._preferences.settings.zoom - ZOOM_STEP),
            "zoom-reset": lambda: self.zoom(1.0),
        }
        handlers |= {name: partial(self._fold, name) for name in self._panels}
        handlers |= {f"mode-{mode}": partial(self._pairs.set_mode, mode) for mode in MODES}
        handlers |= {f"theme-{name}": partial(self._choose_theme, name) for name in ("light", "dark")}
        return handlers

    def begin(self, actions: ActionTable) -> None:
        """Look as the choices say; the actions show it."""
        self._actions = actions
        actions["mode-corrected"].setChecked(True)
        for name in self._panels:
            actions[name].setChecked(True)
        self.use_theme()
        self.zoom(self._preferences.settings.zoom)

    def leave_missing_mode(self) -> None:
        """Versions are not compared where there are no two of one language."""
        if self._actions is None:
            return
        compared = self._actions["mode-versions"]
        if compared.isChecked() and not compared.isEnabled():
            self._actions["mode-corrected"].trigger()

    def unfold(self, name: str) -> None:
        """Let a panel be seen."""
        self._panels[name].show()
        if self._actions is not None:
            self._actions[name].setChecked(True)

    def _choose_theme(self, name: str) -> None:
        self._preferences.keep(theme=name)
        self.use_theme()

    def use_theme(self) -> None:
        """Paint in the colours that are chosen."""
        theme = load_theme("dark" if self._preferences.settings.theme == "dark" else "light")
        if self._actions is not None:
            self._actions[f"theme-{theme.name}"].setChecked(True)
        self.themed.emit(theme)

    def zoom(self, zoom: float) -> None:
        """Enlarge the text, within bounds."""
        zoom = round(min(max(zoom, ZOOM_LEAST), ZOOM_MOST), 2)
        self._preferences.keep(zoom=zoom)
        self._pairs.set_zoom(zoom)
        self.zoomed.emit(zoom)

    def _fold(self, name: str) -> None:
        if self._actions is not None:
            self._panels[name].setVisible(self._actions[name].isChecked())
