"""The report of a problem, to be looked at and copied; after a bug it opens by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.words import say

Make = Callable[[bool], str]
"""Makes the report, with the paragraph at hand or without."""


class ReportDialog(QDialog):
    """Shows what the report says before it goes anywhere; the paragraph is in it only if the reader ticks that."""

    def __init__(self, make: Make, parent: QWidget, *, happened: bool = False, paragraph: bool = True) -> None:
        super().__init__(parent)
        self._make = make
        self.setWindowTitle(say("A problem") if happened else say("Report a problem"))
        self.resize(640, 460)
        self.about = QLabel(self._about(happened=happened))
        self.about.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(say("Report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.paragraph = QCheckBox(say("With the &paragraph at hand"))
        self.paragraph.setEnabled(paragraph)
        self.paragraph.toggled.connect(self.renew)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(say("Close"))
        self.copy = QPushButton(say("&Copy the report"))
        self.copy.clicked.connect(self._copy)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self.about, self.text, self.paragraph, buttons):
            layout.addWidget(widget, int(widget is self.text))
        self.renew()
        self.copy.setFocus()

    @staticmethod
    def _about(*, happened: bool) -> str:
        held = say(
            "The report holds no text of your documents unless you add the paragraph. Nothing is sent by itself."
        )
        said = say("Something went wrong inside the program. What was shown as saved is safe.")
        return f"{said}\n\n{held}" if happened else held

    def renew(self) -> None:
        """Make the report anew: another problem has come, or the paragraph is wanted."""
        self.text.setPlainText(self._make(self.paragraph.isChecked()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(say("Copied"))

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()
