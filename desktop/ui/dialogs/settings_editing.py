"""How soon what is typed is kept, and whether words are looked up."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSpinBox

from desktop.core.languages import language
from desktop.ui.dialogs.settings_page import Page, form, inset, remark
from desktop.ui.kept.settings import AUTOSAVES_MS, Settings
from desktop.ui.panels.lines import isolated
from desktop.ui.words import say


class EditingPage(Page):
    """`show_dictionaries` says which were found; until then they are being looked for."""

    def __init__(self) -> None:
        super().__init__()
        self.autosave = QSpinBox()
        self.autosave.setRange(*AUTOSAVES_MS)
        self.autosave.setSingleStep(100)
        self.autosave.setSuffix(say(" ms"))
        inset(self.autosave)
        self.autosave.valueChanged.connect(lambda value: self.chosen.emit({"autosave_ms": value}))
        self.spelling = self.check("spelling", say("&Mark words that the dictionary does not know"))
        self.found = remark(say("Looking for dictionaries…"))
        layout = form()
        layout.addRow(say("What is typed is &kept after"), self.autosave)
        layout.addRow("", remark(say("Leaving the paragraph keeps it at once.")))
        layout.addRow(say("Spelling"), self.spelling)
        layout.addRow("", self.found)
        self.setLayout(layout)

    def show_settings(self, settings: Settings) -> None:
        with QSignalBlocker(self.autosave), QSignalBlocker(self.spelling):
            self.autosave.setValue(settings.autosave_ms)
            self.spelling.setChecked(settings.spelling)

    def show_dictionaries(self, found: Mapping[str, str] | None) -> None:
        """These dictionaries are there, by their languages; None where nothing can read any."""
        if found is None:
            self.found.setText(say("Dictionaries are read by the package chunspell, which is not installed."))
        elif not found:
            self.found.setText(say("No dictionary was found. The guide says where one is put."))
        else:
            names = (f"{isolated(language(code).own_name)} {isolated(f'({name})')}" for code, name in found.items())
            self.found.setText(say("Found: {0}", say(", ").join(names)))
