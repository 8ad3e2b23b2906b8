"""Exports on their way: what they will be like, and their making, document by document, in the worker."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.document import DocumentInfo
from desktop.core.export.asked import Asked
from desktop.core.messages import KnownError, Message, message
from desktop.drawing import drawer
from desktop.ui.jobs.prospects import Order, Prospect, Shelf, look_ahead
from desktop.ui.jobs.tasks import Report, Tasks
from desktop.ui.words import tell

if TYPE_CHECKING:
    from desktop.services.exporting import Way
    from desktop.services.exporting_many import Outcome
    from desktop.services.library import Library

    Made = tuple[Outcome, dict[Path, tuple[int, int]]]
    Work = Callable[[Report], Made]

REST_MS = 150
"""So long after the last choice what it makes is looked at."""

State = Literal["idle", "exporting"]
Stamps = Mapping[Path, tuple[int, int]]
"""Files that were written here, each with its size and its time as it was left."""


class Outgoing(QObject):
    """One export; signals carry values, and nothing here touches a widget.

    A document is written by a job of its own, and the next only when the window had its turn.
    """

    looking = Signal()  # what is to come is being looked at
    found = Signal(object)  # Prospect
    state_changed = Signal(str)
    progressed = Signal(int, int)  # documents written, and how many there are
    step_done = Signal(int, int)  # within the document at hand
    ended = Signal(object)  # tuple[Outcome, ...]: what became of the documents that were come to

    def __init__(self, tasks: Tasks, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: State = "idle"
        self._tasks, self._library = tasks, library
        self._shelf = Shelf()
        self._order: Order | None = None
        self._look = self._job = 0
        self._waiting: deque[Work] = deque()
        self._outcomes: list[Outcome] = []
        self.stamps: dict[Path, tuple[int, int]] = {}
        self._drawings: TemporaryDirectory[str] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._look_now)
        tasks.finished.connect(self._go_on)
        tasks.progressed.connect(self._report)

    # What it will be like -----------------------------------------------------------------------------------------

    def look_ahead(self, order: Order) -> None:
        """Find out what the order makes, when nothing else is chosen for a moment."""
        self._order = order
        self.looking.emit()
        self._rest.start()

    def _look_now(self) -> None:
        order, library, shelf = self._order, self._library, self._shelf
        if order is None or self.state != "idle":
            return
        if self._drawings is None:
            self._drawings = TemporaryDirectory(ignore_cleanup_errors=True)
        folder = Path(self._drawings.name)
        self._tasks.cancel(self._look)
        self._look = self._tasks.run(
            lambda _report: look_ahead(library, order, shelf, folder), self._show, partial(self._fail, order)
        )

    def _show(self, prospect: Prospect) -> None:
        if prospect.order == self._order:
            self.found.emit(prospect)

    def _fail(self, order: Order, error: KnownError) -> None:
        self._show(Prospect(order, error=error.message))

    # Making -------------------------------------------------------------------------------------------------------

    def start(self, order: Order) -> None:
        """Write what is ordered."""
        self._rest.stop()
        self._tasks.cancel(self._look)
        self._order = order
        taken: set[str] = set()
        self._begin(partial(_write, self._library, document, order, taken) for document in order.documents)

    def repeat(self, document: DocumentInfo, asked: Asked, path: Path, written: Stamps) -> None:
        """Write a document to a place, over what was `written` here and is as it was, and nothing else."""
        self._begin((partial(_write_again, self._library, document, asked, path, dict(written)),))

    def _begin(self, work: Iterable[Work]) -> None:
        self._waiting, self._outcomes = deque(work), []
        self._enter("exporting")
        self.progressed.emit(0, len(self._waiting))
        self._next()

    def _next(self) -> None:
        if self._job or self.state != "exporting":
            return
        if not self._waiting:
            self._end()
            return
        self._job = self._tasks.run(self._waiting.popleft(), self._keep, self._refuse)

    def _keep(self, made: Made) -> None:
        outcome, stamps = made
        self._outcomes.append(outcome)
        self.stamps |= stamps
        total = len(self._outcomes) + len(self._waiting)
        self.progressed.emit(len(self._outcomes), total)

    def _refuse(self, error: KnownError) -> None:
        """The library itself cannot be read: nor would the documents that wait be."""
        self._waiting.clear()
        if self._order is not None:
            self.found.emit(Prospect(self._order, error=error.message))

    def _go_on(self, job: int) -> None:
        if job and job == self._job:
            self._job = 0
            QTimer.singleShot(0, self, self._next)

    def _end(self) -> None:
        self._enter("idle")
        self.ended.emit(tuple(self._outcomes))

    def stop(self) -> None:
        """Stop where it is: the file at hand is left out, those that are written stay."""
        self._rest.stop()
        self._tasks.cancel(self._look)
        if self.state == "exporting":
            self._waiting.clear()
            self._tasks.cancel(self._job)
            self._job = 0
            self._end()

    def leave(self) -> None:
        """Nothing more is wanted."""
        self.stop()
        if self._drawings is not None:
            self._drawings.cleanup()
            self._drawings = None

    def _enter(self, state: State) -> None:
        self.state = state
        self.state_changed.emit(state)

    def _report(self, job: int, _stage: str, at: int, total: int) -> None:
        if job and job == self._job:
            self.step_done.emit(at, total)


def _write(library: Library, document: DocumentInfo, order: Order, taken: set[str], report: Report) -> Made:
    """Write one document, in the worker."""
    from desktop.services.exporting_many import export_into, export_to  # noqa: PLC0415  # the data layer, in the worker

    way = _way(report, overwrite=order.overwrite)
    if order.into:
        return _stamped(export_into(library, document, order.asked, order.path, taken, way))
    return _stamped(export_to(library, document, order.asked, order.path, way))


def _write_again(
    library: Library, document: DocumentInfo, asked: Asked, path: Path, written: Stamps, report: Report
) -> Made:
    """Write one document under the first name that is free, or that of a file that was written here, in the worker."""
    from desktop.services.exporting_many import Outcome, export_to, targets_at  # noqa: PLC0415  # the data layer

    name, number = path, 1
    try:
        while not _are_ours((target.path for target in targets_at(document, asked, path)), written):
            number += 1
            path = name.with_name(f"{name.stem}-{number}{name.suffix}")
    except KnownError as error:
        return Outcome(document, (), error), {}
    return _stamped(export_to(library, document, asked, path, _way(report, overwrite=True)))


def _way(report: Report, *, overwrite: bool) -> Way:
    from desktop.services.exporting import Way  # noqa: PLC0415  # the data layer, in the worker

    return Way(overwrite, tell, report, drawer)


def _are_ours(paths: Iterable[Path], written: Stamps) -> bool:
    """Whether each of these is not there, or is as it was written."""
    return all(not path.exists() or written.get(path) == _stamp(path) for path in paths)


def _stamped(outcome: Outcome) -> Made:
    return outcome, {file.path: _stamp(file.path) for file in outcome.files if file.path.exists()}


def _stamp(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_size, status.st_mtime_ns


def told(outcome: Outcome) -> Message:
    """What is said of an export of one document that went well."""
    first = outcome.files[0]
    if len(outcome.files) > 1:
        return message("Exported to {0} and {1} more.", first.path, len(outcome.files) - 1)
    if first.report is not None:
        return message("Exported to {0}. What it does not hold is listed in {1}.", first.path, first.report.name)
    return message("Exported to {0}.", first.path)
