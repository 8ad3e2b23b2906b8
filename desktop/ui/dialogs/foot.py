"""The foot of a dialog that takes files in or writes them: how far it has come, a stop, and the two ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.ui.words import say


class Foot(QWidget):
    """Shows work while it is under way, and says what the reader wants; `go` is what the work is called.

    What else a dialog says or asks at its foot stands `above` all of it, or `beside` the progress.
    """

    stop_wanted = Signal()
    leave_wanted = Signal()
    go_wanted = Signal()

    def __init__(self, go: str, above: QWidget, beside: QWidget) -> None:
        super().__init__()
        self._make_widgets(go)
        self._lay_out(above, beside)
        self.stop.clicked.connect(self.stop_wanted)
        self.cancel.clicked.connect(self.leave_wanted)
        self.go.clicked.connect(self.go_wanted)

    def _make_widgets(self, go: str) -> None:
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("Progress"))
        self.at = QLabel()
        self.at.setProperty("role", "muted")
        self.stop = QPushButton(say("Sto&p"))
        self.stop.setProperty("role", "quiet")
        self.stop.setAutoDefault(False)
        self.cancel = QPushButton(say("Cancel"))
        self.cancel.setAutoDefault(False)
        self.go = QPushButton(go)
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)

    def _lay_out(self, above: QWidget, beside: QWidget) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        for widget in (beside, self.at, self.stop):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        column.addWidget(above)
        column.addWidget(self.progress)
        column.addLayout(line)

    def show_busy(self, busy: bool, *, may_leave: bool) -> None:
        """While work is under way: how far it is, and its stop."""
        for widget in (self.progress, self.at, self.stop):
            widget.setVisible(busy)
        self.cancel.setEnabled(may_leave)

    def show_progress(self, done: int, total: int, said: str) -> None:
        """So much is done of all, and so in words; of no total, only that it goes on."""
        self.show_step(done, total)
        self.at.setText(said)

    def show_step(self, done: int, total: int) -> None:
        """So much is done, of what is at hand alone."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def show_end(self, said: str) -> None:
        """What became of it."""
        self.at.setText(said)
        self.at.show()

    def allow_go(self, allowed: bool) -> None:
        """Whether the work can begin."""
        self.go.setEnabled(allowed)

    def show_go(self, title: str) -> None:
        """Call the work so from now on."""
        self.go.setText(title)

    def show_leave(self, title: str) -> None:
        """Call leaving so: it gives up what was begun, or closes what is done."""
        self.cancel.setText(title)
