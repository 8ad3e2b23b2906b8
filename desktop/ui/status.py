"""The bar below: what is saved, what was done, the character at the caret, direction and zoom."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from desktop.core.document import Direction
from desktop.ui.theme import Theme
from desktop.ui.words import say

if TYPE_CHECKING:
    from desktop.services.reviewing import Tally

NOTICE_MS = 12_000


class StatusBar(QStatusBar):
    """Says one thing at each place; notices stand in the middle for some seconds and never interrupt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._theme: Theme | None = None
        self.saved = self._label("saved")
        self.tally = self._label("muted")
        self.notice = self._label("")
        self.notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setMaximumWidth(160)
        self.progress.setMaximumHeight(6)
        self.progress.setTextVisible(False)
        self.stop = QToolButton()
        self.stop.setText(say("Stop"))
        self.character = self._label("muted")
        self.direction = self._label("muted")
        self.zoom = self._label("muted")
        self.addWidget(self.saved)
        self.addWidget(self.tally)
        self.addWidget(self.notice, 1)
        self.examining = self._label("muted")
        for widget in (self.examining, self.progress, self.stop, self.character, self.direction, self.zoom):
            self.addPermanentWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.notice.setText(""))
        self.show_working(False)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def show_saved(self) -> None:
        """The last change is on disk."""
        self._show_state("●  " + say("Saved"), "saved")

    def show_editing(self) -> None:
        """Something is typed that is not on disk yet."""
        self._show_state("○  " + say("Editing"), "finding")

    def _show_state(self, text: str, role: str) -> None:
        self.saved.setText(text)
        if self.saved.property("role") != role:
            self.saved.setProperty("role", role)
            self.saved.style().polish(self.saved)

    def show_tally(self, tally: Tally) -> None:
        """How much was done, and how much waits."""
        parts = (
            say("Open findings: {0}", tally.open_findings),
            *((say("Unsure rows: {0}", tally.unsure_rows),) if tally.unsure_rows else ()),
            say("Corrected paragraphs: {0}", tally.corrected_paragraphs),
            say("Comments: {0}", tally.comments),
        )
        self.tally.setText("     ".join(parts))

    def clear_document(self) -> None:
        """No document is open: nothing to say of one."""
        for label in (self.saved, self.tally, self.character, self.direction):
            label.setText("")

    def show_notice(self, text: str) -> None:
        """Something to know; the whole of it is in the tool tip too."""
        self.notice.setText(text)
        self.notice.setToolTip(text)
        self._timer.start(NOTICE_MS)

    def show_working(self, working: bool) -> None:
        """Whether something long is under way."""
        self.progress.setVisible(working)
        self.stop.setVisible(working)
        if working:
            self.progress.setRange(0, 0)

    def show_examining(self, percent: int | None) -> None:
        """How far the text was looked at for errors; None when that is done."""
        self.examining.setText("" if percent is None else say("Looking for errors… {0} %", percent))
        self.examining.setVisible(percent is not None)

    def show_progress(self, at: int, total: int) -> None:
        """How far it is."""
        self.progress.setRange(0, total)
        self.progress.setValue(at)

    def show_character(self, char: str | None) -> None:
        """The character at the caret by code point and name."""
        self.character.setText(f"U+{ord(char):04X} {unicodedata.name(char, say('without a name'))}" if char else "")

    def show_direction(self, direction: Direction | None) -> None:
        """The direction of the paragraph at hand."""
        names = {"rtl": say("Right to left"), "ltr": say("Left to right"), None: ""}
        self.direction.setText(names[direction])

    def show_zoom(self, zoom: float) -> None:
        """The size of the text."""
        self.zoom.setText(f"{round(zoom * 100)} %")
