"""Where an export goes: a file, or a folder for many; what is there already is only replaced if that is ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.ui.dialogs.files import ask_export_file, ask_export_folder
from desktop.ui.panels.lines import isolated, led
from desktop.ui.words import counted, say

NAMED = 3
"""So many files are named; of more it is said how many there are."""


class ExportPlace(QWidget):
    """A field for the place, and what is to be said of it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask_file: Callable[[QWidget, Path], Path | None] = ask_export_file
        self.ask_folder: Callable[[QWidget, str], Path | None] = ask_export_folder
        self._into = False
        self.named = False  # the reader has named a place
        self.field = QLineEdit()
        self.field.textEdited.connect(lambda _text: self._take())
        self._title = QLabel()
        self._title.setProperty("role", "muted")
        self._title.setBuddy(self.field)
        self.button = QPushButton(say("Choose…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._choose)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.hide()
        self.replace = QCheckBox(say("Replace what &is there"))
        self.replace.toggled.connect(lambda _ticked: self.changed.emit())
        self.replace.hide()
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.note, 1)
        line.addWidget(self.replace)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self.field, 0, 1)
        grid.addWidget(self.button, 0, 2)
        grid.addLayout(line, 1, 1)
        grid.setColumnStretch(1, 1)

    def show_place(self, path: Path, *, into: bool) -> None:
        """Propose a place, without telling of it."""
        self._into = into
        self._title.setText(say("&Folder") if into else say("&File"))
        self.field.setAccessibleName(self._title.text().replace("&", ""))
        with QSignalBlocker(self.field), QSignalBlocker(self.replace):
            self.field.setText(str(path))
            self.replace.setChecked(False)

    def path(self) -> Path:
        """The place that is in the field."""
        return Path(self.field.text().strip()).expanduser()

    def show_files(self, files: Sequence[Path], there: Sequence[Path]) -> None:
        """Which files will be made, and which of them are there already."""
        if there:
            names = say(", ").join(isolated(path.name) for path in there[:NAMED])
            text = (
                say("There already: {0}", names)
                if len(there) <= NAMED
                else counted("{0} of the files are there already.", len(there))
            )
        elif len(files) == 1 and not self._into:
            text = ""
        elif len(files) <= NAMED:
            text = say("Makes {0}", say(", ").join(isolated(path.name) for path in files))
        else:
            text = counted("Makes {0} files, each named by its document and language.", len(files))
        self._say(text, "finding" if there else "muted")
        self.replace.setVisible(bool(there))

    def _say(self, text: str, role: str) -> None:
        self.note.setText(led(text) if text else "")
        self.note.setVisible(bool(text))
        if self.note.property("role") != role:
            self.note.setProperty("role", role)
            self.note.style().polish(self.note)

    def is_free(self, there: Sequence[Path]) -> bool:
        """Whether what is there may be replaced, or nothing is."""
        return not there or self.replace.isChecked()

    def _choose(self) -> None:
        chosen = self.ask_folder(self, str(self.path())) if self._into else self.ask_file(self, self.path())
        if chosen is not None:
            self.field.setText(str(chosen))
            self._take()

    def _take(self) -> None:
        self.named = True
        self.changed.emit()
