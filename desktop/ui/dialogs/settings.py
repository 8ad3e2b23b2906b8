"""The settings: pages of choices that hold as they are made; Cancel puts all of them back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from desktop.ui.dialogs.keys import KeysPage
from desktop.ui.dialogs.settings_editing import EditingPage
from desktop.ui.dialogs.settings_general import GeneralPage
from desktop.ui.dialogs.settings_page import Page, Scrolled
from desktop.ui.dialogs.settings_text import TextPage
from desktop.ui.frame import TITLE_BAR
from desktop.ui.kept.preferences import Preferences
from desktop.ui.words import say

WIDTH, HEIGHT = 680, 760


class SettingsDialog(QDialog):
    """Hands every choice to the preferences; whoever looks after them does the rest."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Settings"))
        self.resize(WIDTH, min(HEIGHT, self.screen().availableSize().height() - TITLE_BAR))
        self._preferences = preferences
        self._before: dict[str, object] = {}
        self._pages: list[Page] = []
        self.general, self.text, self.editing, self.keys = GeneralPage(), TextPage(), EditingPage(), KeysPage()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(say("Settings"))
        for page, title in (
            (self.general, say("General")),
            (self.text, say("Text")),
            (self.editing, say("Editing")),
            (self.keys, say("Keys")),
        ):
            self._add(page, title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(say("Done"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(say("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)

    def _add(self, page: Page, title: str) -> None:
        page.show_settings(self._preferences.settings)
        page.chosen.connect(self._choose)
        self._pages.append(page)
        self.tabs.addTab(page if page is self.keys else Scrolled(page), title)

    def show_page(self, page: Page) -> None:
        """Turn to this page."""
        self.tabs.setCurrentIndex(self._pages.index(page))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the dialog, but not while an action is looked for, or its key."""
        entering = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not entering or not self.keys.isAncestorOf(self.focusWidget()):
            super().keyPressEvent(event)

    def _choose(self, choices: Mapping[str, object]) -> None:
        for name in choices:
            self._before.setdefault(name, getattr(self._preferences.settings, name))
        self._preferences.keep(**choices)

    def done(self, result: int) -> None:
        """However it is left, a name that is being typed counts as typed."""
        if result == QDialog.DialogCode.Accepted:
            self.general.author.editingFinished.emit()
        else:
            self._preferences.keep(**self._before)
        super().done(result)
        self.deleteLater()
