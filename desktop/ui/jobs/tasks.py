"""One serial worker thread: it runs plain functions, and answers come back by one signal with a job's number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from desktop.core.messages import KnownError

T = TypeVar("T")
Report = Callable[[str, int, int], None]

DRAWN_MS = 20
"""After what is due was laid out it is drawn within so long."""

REST_S = 0.25
"""The worker gives way to the window so long at most."""


class JobCancelledError(Exception):
    """Raised inside a job at its next report of progress after it was cancelled."""


@dataclass(slots=True)
class _Job:
    done: Callable[[Any], None]
    failed: Callable[[KnownError], None]
    cancelled: bool = False


class Tasks(QObject):
    """The worker. `run` hands it a function of one argument, the function to report progress with."""

    progressed = Signal(int, str, int, int)
    finished = Signal(int)
    _answered = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._jobs: dict[int, _Job] = {}
        self._last = 0
        self._drawn = Event()
        self._answered.connect(self._answer)

    def run(self, work: Callable[[Report], T], done: Callable[[T], None], failed: Callable[[KnownError], None]) -> int:
        """Queue `work`; `done` or `failed` is called on the window's thread. Answers the job's number."""
        self._last += 1
        job = self._last
        self._jobs[job] = _Job(done, failed)
        self._pool.start(_Runnable(lambda: self._work(job, work)))
        return job

    def give_way(self) -> None:
        """Begin nothing more until the window has drawn what it was given: it would draw it half as fast."""
        self._drawn = drawn = Event()
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(DRAWN_MS, self, drawn.set))  # what is laid out comes first
        self._pool.start(_Runnable(lambda: drawn.wait(REST_S)))

    def cancel(self, job: int) -> None:
        """Let the job stop at its next report; nothing is called back for it."""
        if job in self._jobs:
            self._jobs[job].cancelled = True

    def busy(self) -> bool:
        """Whether a job is waiting or running."""
        return bool(self._jobs)

    def close(self) -> None:
        """Cancel what waits and wait for what runs."""
        for job in self._jobs.values():
            job.cancelled = True
        self._drawn.set()
        self._pool.waitForDone()

    def _work(self, job: int, work: Callable[[Report], Any]) -> None:
        try:
            value, error = work(lambda stage, at, total: self._report(job, stage, at, total)), None
        except Exception as raised:  # noqa: BLE001 - handed over whole to the window's thread, which tells bugs apart
            value, error = None, raised
        self._answered.emit(job, value, error)

    def _report(self, job: int, stage: str, at: int, total: int) -> None:
        if job not in self._jobs or self._jobs[job].cancelled:
            raise JobCancelledError
        self.progressed.emit(job, stage, at, total)

    def _answer(self, number: int, value: object, error: Exception | None) -> None:
        job = self._jobs.pop(number)
        self.finished.emit(number)
        if job.cancelled or isinstance(error, JobCancelledError):
            return
        if error is None:
            job.done(value)
        elif isinstance(error, KnownError):
            job.failed(error)
        else:
            raise error


class _Runnable(QRunnable):
    def __init__(self, call: Callable[[], object]) -> None:
        super().__init__()
        self._call = call

    def run(self) -> None:
        self._call()
