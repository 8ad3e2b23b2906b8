"""Looks for errors in the document at hand while it is read: in a thread of its own, and only what has changed."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.document import DocumentInfo
from desktop.core.messages import KnownError, Message
from desktop.ui.desk import Desk
from desktop.ui.jobs.tasks import Report, Tasks

if TYPE_CHECKING:
    from desktop.services.library import Library

WAIT_MS = 400
"""After an edit the next one is waited for so long."""

MANY = 100
"""Paragraphs from which on an examination fills the memory with what stays there."""

SILENCE_S = 0.05
"""The longest time in which an examination does not learn that it is to end."""


class Examined(NamedTuple):
    """What an examination answers: the rows that changed, and why dictionaries were of no help to it."""

    rows: tuple[int, ...]
    faults: tuple[Message, ...]


class Examining(QObject):
    """Begins when a document is shown and after each change; an examination under way is broken off for the next.

    It has a worker of its own: what the window asks for in between is not to wait behind a whole document.
    """

    progressed = Signal(int)  # per cent of what is being looked for: noise, then disagreements
    ended = Signal()
    failed = Signal(object)  # Message

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = Tasks(self)
        self._job = 0
        self._document = 0
        self._percent = -1
        self._told: set[Message] = set()  # faults of dictionaries, each of which is told once
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._begin)
        self._tasks.progressed.connect(self._tell)
        desk.document_shown.connect(lambda _document: self._soon())
        desk.library_shown.connect(lambda _documents: self.stop())
        desk.saved.connect(self._soon)

    def busy(self) -> bool:
        """Whether anything is still to be looked at, as far as is known."""
        return self._wait.isActive() or self._tasks.busy()

    def stop(self) -> None:
        """Break off; what was found by then stays."""
        self._wait.stop()
        self._break_off()
        self.ended.emit()

    def close(self) -> None:
        """End the worker."""
        self._wait.stop()
        self._tasks.close()

    def _soon(self) -> None:
        self._break_off()
        self._wait.start()

    def _break_off(self) -> None:
        if self._tasks.busy():
            self._tasks.cancel(self._job)
            self._job = 0
            self._desk.doubt_rows()

    def _begin(self) -> None:
        if self._desk.document is None:
            return
        library, document = self._desk.open_review()
        self._percent = -1
        self._job = self._tasks.run(
            lambda report: _examine(library, document, report),
            lambda examined: self._done(document.id, examined),
            self._fail,
        )

    def _tell(self, job: int, _stage: str, at: int, total: int) -> None:
        percent = 100 * at // max(1, total)
        if job == self._job and percent != self._percent:
            self._percent = percent
            self.progressed.emit(percent)

    def _done(self, document: int, examined: Examined) -> None:
        self.ended.emit()
        if self._desk.document is not None and self._desk.document.id == document:
            self._desk.take_examined(examined.rows)
        for fault in examined.faults:
            if fault not in self._told:
                self._told.add(fault)
                self._desk.told.emit(fault)

    def _fail(self, error: KnownError) -> None:
        self.ended.emit()
        self.failed.emit(error.message)


def _examine(library: Library, document: DocumentInfo, report: Report) -> Examined:
    """Noise first, then what the versions say differently.

    Dictionaries are asked for their faults only where something was looked at, for it may take long to open one.
    """
    from desktop.services.checking import check  # noqa: PLC0415  # the data layer is imported in the worker
    from desktop.services.examining import examine  # noqa: PLC0415
    from desktop.services.spelling import faults  # noqa: PLC0415

    seldom, looked = _seldom(report), False

    def tell(stage: str, at: int, total: int) -> None:
        nonlocal looked
        looked = True
        seldom(stage, at, total)

    rows = examine(library, document.id, tell)
    told = faults(version.language for version in document.versions) if looked else ()
    return Examined(tuple(sorted({*rows, *check(library, document.id, seldom)})), told)


def _seldom(report: Report) -> Report:
    """Report when the percentage is another, or some time has gone: the window is not to hear of every paragraph.

    A collection of garbage holds the whole window up, the longer the more there is in the memory.
    """
    last = (-1, 0.0)

    def tell(stage: str, at: int, total: int) -> None:
        nonlocal last
        percent, now = 100 * at // max(1, total), time.monotonic()
        if percent != last[0] and total > MANY:
            gc.freeze()  # word counts and what is remembered of words stay: no collection is to look through them again
        if percent != last[0] or now - last[1] > SILENCE_S:
            last = percent, now
            report(stage, at, total)

    return tell
