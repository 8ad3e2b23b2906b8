"""How the text is looked at: theme, way of reading, size, and which panels stand beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.core.display import Mode
from desktop.ui.actions import ActionTable
from desktop.ui.kept.preferences import Preferences
from desktop.ui.kept.settings import Settings
from desktop.ui.look.theme import chosen_theme, load_theme
from desktop.ui.pairs import PairView

ZOOM_STEP, ZOOM_LEAST, ZOOM_MOST = 0.1, 0.6, 2.5
CHOICES = {"invisibles": "invisibles", "notes-fold": "notes_folded", "focus-row": "focus"}
"""Actions that switch a choice on and off, by the names of Settings."""

MODES: tuple[Mode, ...] = ("extracted", "corrected", "changes", "versions")


class Viewing(QObject):
    """Keeps the view as the reader's choices say; `panels` are what can be folded away, by their actions."""

    themed = Signal(object)  # Theme
    zoomed = Signal(float)
    folded = Signal()  # a panel was folded away, or is seen again

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
        handlers |= {name: partial(self._choose, name) for name in CHOICES}
        handlers |= {"notes-turn": self._pairs.turn_notes, "full-screen": self._fill_screen}
        handlers |= {f"mode-{mode}": partial(self._pairs.set_mode, mode) for mode in MODES}
        handlers |= {f"theme-{name}": partial(self._choose_theme, name) for name in ("system", "light", "dark")}
        return handlers

    def begin(self, actions: ActionTable) -> None:
        """Look as the choices say; the actions show it."""
        self._actions = actions
        actions["mode-corrected"].setChecked(True)
        for name in self._panels:
            actions[name].setChecked(True)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._preferences.changed.connect(self._follow)
        self.use_theme()
        self._show_choices(self._preferences.settings)
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
        self._show_panel(name, shown=True)

    def fold(self, name: str) -> None:
        """Fold a panel away; one that there is not any more is let be."""
        if name in self._panels:
            self._show_panel(name, shown=False)

    def folded_panels(self) -> list[str]:
        """The panels that are folded away."""
        return [name for name, panel in self._panels.items() if panel.isHidden()]

    def _show_panel(self, name: str, *, shown: bool) -> None:
        self._panels[name].setVisible(shown)
        if self._actions is not None:
            self._actions[name].setChecked(shown)
        self.folded.emit()

    def _choose_theme(self, name: str) -> None:
        self._preferences.keep(theme=name)

    def _follow(self, before: Settings, now: Settings) -> None:
        """Look as the choices say now."""
        if now.theme != before.theme:
            self.use_theme()
        self._show_choices(now)
        if now.keys != before.keys and self._actions is not None:
            self._actions.use_keys(now.keys)

    def _choose(self, name: str) -> None:
        field = CHOICES[name]
        self._preferences.keep(**{field: not getattr(self._preferences.settings, field)})

    def _show_choices(self, settings: Settings) -> None:
        """What is not otherwise than it was is not done again."""
        pairs = self._pairs
        pairs.set_typography(settings.typography)
        pairs.set_invisibles(settings.invisibles)
        pairs.set_notes_folded(settings.notes_folded)
        pairs.set_focus(settings.focus)
        if self._actions is not None:
            for name, field in CHOICES.items():
                self._actions[name].setChecked(getattr(settings, field))

    def _fill_screen(self) -> None:
        """Fill the screen, or stand among other windows again."""
        window = self._pairs.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        if self._actions is not None:
            self._actions["full-screen"].setChecked(window.isFullScreen())

    def _follow_system(self) -> None:
        if self._preferences.settings.theme == "system":
            self.use_theme()

    def use_theme(self) -> None:
        """Paint in the colours that are chosen."""
        choice = self._preferences.settings.theme
        if self._actions is not None:
            self._actions[f"theme-{choice}"].setChecked(True)
        self.themed.emit(load_theme(chosen_theme(choice)))

    def zoom(self, zoom: float) -> None:
        """Enlarge the text, within bounds."""
        zoom = round(min(max(zoom, ZOOM_LEAST), ZOOM_MOST), 2)
        self._preferences.keep(zoom=zoom)
        self._pairs.set_zoom(zoom)
        self.zoomed.emit(zoom)

    def _fold(self, name: str) -> None:
        if self._actions is not None:
            self._show_panel(name, shown=self._actions[name].isChecked())
