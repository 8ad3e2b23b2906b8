"""The bar below: what is saved, what was done, the character at the caret, direction and zoom."""

from __future__ import annotations

import unicodedata
from collections import deque
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QStatusBar, QToolButton, QWidget

from desktop.core.document import Direction
from desktop.ui.look.theme import Theme
from desktop.ui.words import figures, say

if TYPE_CHECKING:
    from desktop.services.reviewing import Tally

NOTICE_MS = 12_000
NOTICES_KEPT = 20


class ShortLabel(QLabel):
    """Words on one line, shortened where there is no room for them; then the whole of it is in the tool tip."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", name)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), self.contentsRect()
        painter.setPen(self.palette().windowText().color())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.text())
        return super().event(event)


class NoticeLabel(ShortLabel):
    """A notice; a click asks for those before it."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class StatusBar(QStatusBar):
    """Says one thing at each place; notices stand in the middle for some seconds and never interrupt."""

    notices_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._theme: Theme | None = None
        self.saved = self._label("saved")
        self.remaining = self._label("muted")
        self.tally = ShortLabel("muted", self)
        self.notice = NoticeLabel(self)
        self.notice.clicked.connect(self.notices_wanted)
        self.progress = QProgressBar()
        self.progress.setMaximumWidth(160)
        self.progress.setMaximumHeight(6)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("Progress"))
        self.working = self._label("muted")
        self.working.setText(say("Working…"))  # a bar that moves to and fro would say no more
        self.stop = QToolButton()
        self.stop.setText(say("Stop"))
        self.character = self._label("muted")
        self.direction = self._label("muted")
        self.zoom = self._label("muted")
        self.addWidget(self.saved)
        self.addWidget(self.remaining)
        self.addWidget(self.tally)
        self.addWidget(self.notice, 1)
        self.examining = self._label("muted")
        long_work = (self.examining, self.working, self.progress, self.stop)
        for widget in (*long_work, self.character, self.direction, self.zoom):
            self.addPermanentWidget(widget)
        self._notices: deque[tuple[str, str]] = deque(maxlen=NOTICES_KEPT)
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

    def show_kept(self) -> None:
        """What is typed is on disk, and no correction yet."""
        self._show_state("◐  " + say("Kept"), "saved")

    def show_unkept(self) -> None:
        """What is typed could not be written; it is tried again."""
        self._show_state("○  " + say("Not kept yet"), "error")

    def _show_state(self, text: str, role: str) -> None:
        self.saved.setText(text)
        if self.saved.property("role") != role:
            self.saved.setProperty("role", role)
            self.saved.style().polish(self.saved)

    def show_tally(self, tally: Tally) -> None:
        """How much was done, and how much waits."""
        parts = (
            say("Open findings: {0}", figures(tally.open_findings)),
            *((say("Unsure rows: {0}", figures(tally.unsure_rows)),) if tally.unsure_rows else ()),
            say("Corrected paragraphs: {0}", figures(tally.corrected_paragraphs)),
            say("Comments: {0}", figures(tally.comments)),
        )
        self.tally.setText("     ".join(parts))

    def show_remaining(self, todo: int, work: int) -> None:
        """How many paragraphs of the version at hand nobody has begun with, and how many nobody has ended."""
        parts = (say("To do: {0}", figures(todo)), *((say("In work: {0}", figures(work)),) if work else ()))
        self.remaining.setText("     ".join(parts) if todo or work else say("All reviewed"))

    def clear_document(self) -> None:
        """No document is open: nothing to say of one."""
        for label in (self.saved, self.remaining, self.tally, self.character, self.direction):
            label.setText("")

    def show_notice(self, text: str) -> None:
        """Something to know; the whole of it is in the tool tip too, and it is kept for a while."""
        self._notices.appendleft((datetime.now().astimezone().strftime("%H:%M"), text))
        self.notice.setText(text)
        self._timer.start(NOTICE_MS)
        QAccessible.updateAccessibility(QAccessibleEvent(self.notice, QAccessible.Event.Alert))

    def withdraw_notice(self, text: str) -> None:
        """What was said holds no longer: it goes, if nothing else stands in its place; among the last ones it stays."""
        if self.notice.text() == text:
            self._timer.stop()
            self.notice.setText("")

    def notices(self) -> tuple[tuple[str, str], ...]:
        """The last notices, the latest first, each with its time of day."""
        return tuple(self._notices)

    def show_working(self, working: bool) -> None:
        """Whether something long is under way."""
        self.stop.setVisible(working)
        self.working.setVisible(working)
        self.progress.hide()

    def show_examining(self, percent: int | None) -> None:
        """How far the text was looked at for errors; None when that is done."""
        self.examining.setText("" if percent is None else say("Looking for errors… {0} %", percent))
        self.examining.setVisible(percent is not None)

    def show_progress(self, at: int, total: int) -> None:
        """How far it is."""
        if total > 0 and not self.stop.isHidden():
            self.progress.setRange(0, total)
            self.progress.setValue(at)
            self.progress.show()

    def show_character(self, char: str | None) -> None:
        """The character at the caret by code point and name."""
        self.character.setText(f"U+{ord(char):04X} {unicodedata.name(char, say('without a name'))}" if char else "")

    def show_direction(self, direction: Direction | None) -> None:
        """The direction of the paragraph at hand."""
        names = {"rtl": say("Right to left"), "ltr": say("Left to right"), None: ""}
        self.direction.setText(names[direction])

    def show_zoom(self, zoom: float) -> None:
        """The size of the text."""
        self.zoom.setText(say("{0} %", round(zoom * 100)))
