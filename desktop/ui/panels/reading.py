"""How the paragraph at hand was read: every step, and a button that takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.ui.panels.lines import isolated, led
from desktop.ui.words import later, say

if TYPE_CHECKING:
    from desktop.services.rereading import Done

SENTENCES = {
    "bullet": later("Bullet left out: {0}"),
    "bullet-before-number": later("Bullet before the number left out: {0}"),
    "dead-link": later("Dead link left out, its words kept: {0}"),
    "emphasis": later("Mark-up taken as emphasis: {0}"),
    "escape": later("Sign of an escape left out: {0}"),
    "hidden": later("Hidden text left out: {0}"),
    "heading": later("Sign of a heading left out: {0}"),
    "join-lines": later("Lines joined"),
    "join-page-break": later("Joined across a page break"),
    "line-end-hyphen": later("Hyphen at the end of a line left out"),
    "mark-up": later("Mark-up left out: {0}"),
    "mojibake": later("A second decoding undone"),
    "note-mark": later("Mark of a footnote taken out of the text: {0}"),
    "note-moved": later("Footnote moved out of the text"),
    "split-flattened": later("Parted from what was run together"),
    "superscript": later("Mark-up taken as raised text: {0}"),
    "tracked-change": later("Tracked change of the file: {0}"),
    "visual-order": later("Visual order put right"),
}
DONE = Qt.ItemDataRole.UserRole
LONGEST = 60


def sentence(done: Done) -> str:
    """What a step did, in words."""
    what = done.what if len(done.what) <= LONGEST else f"{done.what[:LONGEST]}…"
    said = say(SENTENCES.get(done.step.kind, later("Left out: {0}")), isolated(what))
    return led(say("Footnote {0}: {1}", isolated(done.label), said) if done.label is not None else said)


class ReadingPanel(QWidget):
    """The steps in the order of the text; Enter or the button takes the current one back."""

    back_wanted = Signal(object)  # Done

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self.head = QLabel(say("How it was read"))
        self.head.setProperty("role", "muted")
        self.list = QListWidget()
        self.list.setObjectName("steps")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setAccessibleName(say("How it was read"))
        self.list.itemActivated.connect(self._ask)
        self.list.itemSelectionChanged.connect(self._follow)
        self.button = QPushButton(say("Take the step back"))
        self.button.clicked.connect(self._ask)
        self.button.setProperty("role", "quiet")
        self.button.setProperty("tight", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 16, 0)
        head.addWidget(self.head, 1)
        head.addWidget(self.button)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self.show_steps(())

    def show_steps(self, steps: Sequence[Done]) -> None:
        """What reading did to one paragraph."""
        self.list.clear()
        for done in steps:
            item = QListWidgetItem(sentence(done))
            item.setData(DONE, done)
            self.list.addItem(item)
        if not steps:
            item = QListWidgetItem(say("Read as it stands: nothing was left out, joined or moved."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.button.setVisible(bool(steps))
        self._follow()

    def _follow(self) -> None:
        self.button.setEnabled(self._current() is not None)

    def _current(self) -> Done | None:
        selected = self.list.selectedItems()
        found: Done | None = selected[0].data(DONE) if selected else None
        return found

    def _ask(self) -> None:
        done = self._current()
        if done is not None:
            self.back_wanted.emit(done)
