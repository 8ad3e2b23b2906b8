"""The reader's name, the language of the interface, its colours."""

from __future__ import annotations

from importlib import resources

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.ui.dialogs.settings_page import Page, form, remark
from desktop.ui.kept.settings import Settings, user_name
from desktop.ui.words import later, say

LANGUAGES = {"en": "English", "ar": "العربية", "fr": "Français"}
"""The languages of the interface, in their own words."""

THEMES = {"system": later("As the system has it"), "light": later("Light"), "dark": later("Dark")}


def spoken() -> dict[str, str]:
    """Those languages that the program has been given the words of."""
    folder = resources.files("resources") / "i18n"
    return {code: name for code, name in LANGUAGES.items() if code == "en" or _is_there(folder, code)}


def _is_there(folder: resources.abc.Traversable, code: str) -> bool:
    return (folder / f"muqabala_{code}.qm").is_file()


class GeneralPage(Page):
    """Name, language, theme."""

    def __init__(self) -> None:
        super().__init__()
        self.author = QLineEdit()
        self.author.setPlaceholderText(user_name())
        self.author.setMinimumWidth(260)
        self.author.editingFinished.connect(lambda: self.chosen.emit({"author": self.author.text().strip()}))
        self.language = _choice({"": say("As the system has it"), **spoken()})
        self.language.currentIndexChanged.connect(lambda: self.chosen.emit({"language": self.language.currentData()}))
        self.theme = _choice({name: say(title) for name, title in THEMES.items()})
        self.theme.currentIndexChanged.connect(lambda: self.chosen.emit({"theme": self.theme.currentData()}))
        layout = form()
        layout.addRow(say("&Your name"), self.author)
        layout.addRow("", remark(say("It stands beside your comments and changes.")))
        layout.addRow(say("&Language of the window"), self.language)
        layout.addRow(say("&Theme"), self.theme)
        self.setLayout(layout)

    def show_settings(self, settings: Settings) -> None:
        with QSignalBlocker(self.author), QSignalBlocker(self.language), QSignalBlocker(self.theme):
            self.author.setText(settings.author)
            self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
            self.theme.setCurrentIndex(self.theme.findData(settings.theme))


def _choice(titles: dict[str, str]) -> QComboBox:
    box = QComboBox()
    box.setMinimumWidth(260)
    for name, title in titles.items():
        box.addItem(title, name)
    return box
