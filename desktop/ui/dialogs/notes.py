"""Correcting the footnotes of a paragraph, each in a field of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.document import Note
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.layouts import Face
from desktop.ui.pairs.typed import TypedText
from desktop.ui.words import say

Save = Callable[[Note, str], bool]


class NoteEditor(TypedText):
    """Stays open until the dialog ends: Enter saves all, Tab goes on to the next field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            event.ignore()  # the dialog's own keys
        else:
            super().keyPressEvent(event)


class NotesDialog(QDialog):
    """A label and a field for each footnote; what could not be saved keeps the dialog open, with all that was typed."""

    typed = Signal(object, str)  # Note, what it reads now
    left = Signal(object)  # Note: nothing more is typed in it

    def __init__(self, notes: Sequence[Note], face: Face, theme: Theme, save: Save, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Footnotes"))
        self.setMinimumWidth(560)
        self._save = save
        self._notes = list(notes)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        self.editors = [NoteEditor(note.text, face, theme, self) for note in self._notes]
        for note, editor in zip(self._notes, self.editors, strict=True):
            layout.addLayout(self._line(note, editor, face))
        for at in range(len(self.editors)):
            self.editors[at].typed.connect(partial(self._tell_typed, at))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Save).setText(say("Save"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(say("Leave as it was"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _tell_typed(self, at: int) -> None:
        self.typed.emit(self._notes[at], self.editors[at].new_text())

    def done(self, result: int) -> None:
        """Closed, either way."""
        super().done(result)
        for note in self._notes:
            self.left.emit(note)

    def _line(self, note: Note, editor: NoteEditor, face: Face) -> QHBoxLayout:
        label = QLabel(note.label)
        label.setProperty("role", "muted")
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setFixedWidth(28)
        editor.setAccessibleName(say("Footnote {0}", note.label))
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        editor.setFixedHeight(round(3.4 * face.pitch))
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(editor, 1)
        return line

    def accept(self) -> None:
        """Save what was changed; a field that was saved is not saved twice."""
        for at, (note, editor) in enumerate(zip(self._notes, self.editors, strict=True)):
            editor.take_composed()
            text = editor.new_text()
            if text == note.text:
                continue
            if not self._save(note, text):
                return
            self._notes[at] = Note(note.paragraph, note.label, note.offset, text)
        super().accept()
