"""What can be chosen of a file before it is imported: language, encoding, repair; its document's symbol and title."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.core.languages import code_of, language
from desktop.core.reading.choices import TOLD
from desktop.services.looking import Seen
from desktop.services.planning import Planned, PlannedDocument
from desktop.ui.dialogs.import_words import (
    ENCODING_TITLES,
    encoding_title,
    language_choices,
    language_title,
)
from desktop.ui.words import say

OTHER = "other"
_CODE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


class Field(QLineEdit):
    """A line whose Enter ends the typing, and nothing else; files dropped on it are the dialog's."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


class ImportChoices(QWidget):
    """Shows what holds for one file; says by signals what a person chose instead."""

    chosen = Signal(str, object)  # a field of Choices, and its value
    named = Signal(str, str)  # symbol, title

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = TOLD
        self._names = ("", "")
        self.language = QComboBox()
        self.code = Field()
        self.code.setPlaceholderText(say("a code, as fa or pt-BR"))
        self.code.setMaximumWidth(150)
        self.encoding = QComboBox()
        self.repair = QCheckBox(say("&Undo the second decoding"))
        self.recognise = QCheckBox(say("&Recognise the text of its pages (OCR)"))
        self._recognisers: tuple[str, ...] = ()
        self.symbol = Field()
        self.symbol.setMinimumWidth(120)
        self.title = Field()
        for box in (self.language, self.encoding):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        self._lay_out()
        self.language.activated.connect(self._choose_language)
        self.code.editingFinished.connect(self._choose_code)
        self.encoding.activated.connect(lambda _at: self._choose("encoding", self.encoding.currentData()))
        self.repair.clicked.connect(lambda ticked: self._choose("repair", ticked))
        self.recognise.clicked.connect(self._choose_recognising)
        for field in (self.symbol, self.title):
            field.editingFinished.connect(self._name)
        self.show_nothing()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 16, 10)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        lines: tuple[tuple[str, QWidget, QWidget], ...] = (
            (say("&Language"), _beside(self.language, self.code), self.language),
            (say("&Encoding"), _beside(self.encoding, self.repair, self.recognise), self.encoding),
            (say("&Symbol"), self.symbol, self.symbol),
            (say("&Title"), self.title, self.title),
        )
        for row, (title, widget, field) in enumerate(lines):
            label = QLabel(title)
            label.setProperty("role", "muted")
            label.setBuddy(field)
            field.setAccessibleName(title.replace("&", ""))
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)

    # Showing ------------------------------------------------------------------------------------------------------

    def show_nothing(self) -> None:
        """No file is chosen."""
        self.setEnabled(False)
        for box in (self.language, self.encoding):
            box.clear()
        for field in (self.symbol, self.title, self.code):
            field.clear()
        self.code.hide()
        self.repair.hide()
        self.recognise.hide()

    def show_file(self, file: Planned, document: PlannedDocument | None, *, alone: bool, done: bool) -> None:
        """What holds for this file and its document.

        Without `alone` it only stands for its document; nothing can be chosen where it is `done`.
        """
        seen, self._choices = file.seen, file.choices
        self.setEnabled(not done)
        self._fill_languages(seen.language, file.choices.language)
        self.language.setEnabled(alone and len(seen.languages) < 2)
        told = encoding_title(seen.encoding) if seen.encoding and not file.choices.encoding else ""
        _fill(self.encoding, told, ((code, encoding_title(code)) for code in ENCODING_TITLES), file.choices.encoding)
        self.encoding.setEnabled(alone and seen.textual)
        self.repair.setEnabled(alone)
        self.repair.setVisible(seen.repairable or file.choices.repair)
        with QSignalBlocker(self.repair):
            self.repair.setChecked(file.choices.repair)
        self._show_recognising(seen, alone=alone)
        self._show_names(document)

    def _show_recognising(self, seen: Seen, *, alone: bool) -> None:
        self._recognisers = seen.recognisers
        self.recognise.setVisible(bool(seen.recognisers))
        self.recognise.setEnabled(alone)
        with QSignalBlocker(self.recognise):
            self.recognise.setChecked(bool(self._choices.recognise))

    def _fill_languages(self, told: str, chosen: str) -> None:
        offered = language_choices()
        if chosen and chosen not in dict(offered):
            offered.append((chosen, language_title(chosen)))
        offered.append((OTHER, say("Another…")))
        _fill(self.language, language_title(told) if not chosen else "", offered, chosen)
        if not self.code.hasFocus():
            self.code.hide()

    def _show_names(self, document: PlannedDocument | None) -> None:
        names = (document.symbol, document.title) if document else ("", "")
        for field, name, before in zip((self.symbol, self.title), names, self._names, strict=True):
            field.setEnabled(document is not None)
            if not (field.hasFocus() and field.isModified() and name == before):
                field.setText(name)
                field.setCursorPosition(0)
        self._names = names

    # Choosing -----------------------------------------------------------------------------------------------------

    def _choose_language(self) -> None:
        code = self.language.currentData()
        self.code.setVisible(code == OTHER)
        if code == OTHER:
            self.code.setFocus()
        else:
            self._choose("language", code)

    def _choose_code(self) -> None:
        typed = self.code.text().strip()
        if _CODE.fullmatch(typed):
            self.code.clear()
            self.code.hide()
            self._choose("language", code_of(typed))

    def _choose_recognising(self, ticked: bool) -> None:
        """In the language that was chosen, else in all that the recogniser knows of ours."""
        own = language(self._choices.language).recogniser if self._choices.language else ""
        names = [own] if own in self._recognisers else list(self._recognisers)
        self._choose("recognise", "+".join(names) if ticked else "")

    def _choose(self, what: str, value: object) -> None:
        if getattr(self._choices, what) != value:
            self.chosen.emit(what, value)

    def _name(self) -> None:
        names = self.symbol.text().strip(), self.title.text().strip()
        if names != self._names:
            self._names = names
            self.named.emit(*names)


def _beside(first: QWidget, *others: QWidget) -> QWidget:
    both = QWidget()
    pair = QHBoxLayout(both)
    pair.setContentsMargins(0, 0, 0, 0)
    pair.setSpacing(10)
    pair.addWidget(first, 1)
    for other in others:
        pair.addWidget(other)
    return both


def _fill(box: QComboBox, told: str, offered: Iterable[tuple[str, str]], chosen: str) -> None:
    """Offer what was told by the program, then the rest, with what was chosen on top."""
    with QSignalBlocker(box):
        box.clear()
        box.addItem(say("As recognised: {0}", told) if told else say("As recognised"), "")
        for code, title in offered:
            box.addItem(title, code)
        box.setCurrentIndex(max(0, box.findData(chosen)))
