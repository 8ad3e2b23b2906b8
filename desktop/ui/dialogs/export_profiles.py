"""Exports that are kept under names: chosen, kept, renamed, removed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QLabel, QLineEdit, QPushButton, QWidget

from desktop.ui.words import say

LONGEST = 60


class ExportProfiles(QWidget):
    """Names only: what each stands for the dialog knows."""

    chosen = Signal(str)
    kept = Signal(str)  # a name for what is chosen in the dialog
    renamed = Signal(str, str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask_name: Callable[[QWidget, str], str] = ask_name
        self.box = QComboBox()
        self.box.setAccessibleName(say("Profile"))
        self.box.setMinimumContentsLength(18)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.activated.connect(self._choose)
        label = QLabel(say("P&rofile"))
        label.setProperty("role", "muted")
        label.setBuddy(self.box)
        self.keep = _quiet(say("&Keep as…"))
        self.rename = _quiet(say("Rena&me…"))
        self.remove = _quiet(say("Remove"))
        self.keep.clicked.connect(self._keep)
        self.rename.clicked.connect(self._rename)
        self.remove.clicked.connect(lambda: self.removed.emit(self.name()))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for widget in (label, self.box, self.keep, self.rename, self.remove):
            line.addWidget(widget)

    def show_names(self, names: Iterable[str], chosen: str) -> None:
        """Offer these; none is chosen where the choices in the dialog are nobody's."""
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItem(say("None"), "")
            for name in names:
                self.box.addItem(name, name)
            self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self._allow()

    def name(self) -> str:
        """The one that is chosen; empty if none is."""
        return str(self.box.currentData() or "")

    def _choose(self) -> None:
        self._allow()
        if self.name():
            self.chosen.emit(self.name())

    def _allow(self) -> None:
        for button in (self.rename, self.remove):
            button.setVisible(bool(self.name()))

    def _keep(self) -> None:
        name = self.ask_name(self, self.name())
        if name:
            self.kept.emit(name)

    def _rename(self) -> None:
        name = self.ask_name(self, self.name())
        if name and name != self.name():
            self.renamed.emit(self.name(), name)


def _quiet(title: str) -> QPushButton:
    button = QPushButton(title)
    button.setProperty("role", "quiet")
    button.setAutoDefault(False)
    return button


def ask_name(parent: QWidget, before: str) -> str:
    """A name for a profile; empty if the reader changed their mind."""
    name, agreed = QInputDialog.getText(
        parent, say("Profile"), say("Its name:"), QLineEdit.EchoMode.Normal, before, Qt.WindowType.Dialog
    )
    return " ".join(name.split())[:LONGEST] if agreed else ""
