"""Taking files in: each is looked at in the worker, the plan is kept and corrected, and what is agreed to stored."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.messages import KnownError
from desktop.core.reading.choices import TOLD, Choices
from desktop.services import looking, planning
from desktop.services.looking import FoundFiles, Seen
from desktop.services.planning import Plan, PlannedDocument
from desktop.ui.jobs.tasks import Report, Tasks

if TYPE_CHECKING:
    from desktop.services.importing import Outcome
    from desktop.services.library import Library

TICK_MS = 60
"""What was read is shown so often: the list is not drawn anew for each of 500 files."""
LEISURE = 8
"""Of the window's time, showing what was read takes at most one part in so many."""

State = Literal["idle", "reading", "importing"]


class Intake(QObject):
    """One import, from files to documents; signals carry values, and nothing here touches a widget.

    One file is read at a time, and the next only when the window had its turn: it never waits for the worker.
    """

    plan_changed = Signal()
    progressed = Signal(int, int)  # files read or documents imported, and how many there are
    step_done = Signal(int, int)  # within the file or document at hand
    state_changed = Signal(str)
    told = Signal(object)  # Message

    def __init__(self, tasks: Tasks, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plan = Plan()
        self.outcomes: dict[Path, Outcome] = {}
        self.state: State = "idle"
        self._tasks = tasks
        self._library = library
        self._job = 0
        self._at: Path | None = None
        self._again: dict[Path, None] = {}
        self._finders: deque[int] = deque()
        self._waiting: deque[Path] = deque()
        self._agreed: deque[Path] = deque()  # a file of each document that is to be imported
        self._storing: PlannedDocument | None = None
        self._read: list[Seen] = []
        self._done = self._total = 0
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show_read)
        tasks.finished.connect(self._go_on)
        tasks.progressed.connect(self._report)

    # Reading ------------------------------------------------------------------------------------------------------

    def add(self, paths: Iterable[Path]) -> None:
        """Look at these files, and at those in these folders, after what waits already."""
        wanted, known = tuple(paths), {*self._waiting, *(file.seen.path for file in self.plan.files)}
        self._enter("reading")
        self._finders.append(self._tasks.run(lambda report: _find(wanted, known, report), self._queue, self._fail))

    def _queue(self, found: FoundFiles) -> None:
        self._finders.popleft()
        known = {*self._waiting, *(file.seen.path for file in self.plan.files)}
        fresh = [path for path in found.files if path not in known]
        self._waiting += fresh
        self._total += len(fresh)
        for notice in found.notices:
            self.told.emit(notice)
        self.progressed.emit(self._done, self._total)
        if not self._job:
            self._next()

    def choose(self, choices: Mapping[Path, Choices]) -> None:
        """Read these files anew, as chosen, before any that waits."""
        for path, chosen in choices.items():
            self.plan = planning.choose(self.plan, path, chosen)
            self._again[path] = None
            if self._at == path:
                self._abandon()
        self._enter("reading")
        self.plan_changed.emit()
        if not self._job:
            self._next()

    def is_waiting(self, path: Path) -> bool:
        """Whether the file is being read anew."""
        return path in self._again or (self._at == path and self.plan.find(path) is not None)

    def _next(self) -> None:
        path = next(iter(self._again), None)
        if path is not None:
            del self._again[path]
        elif self._waiting:
            path = self._waiting.popleft()
        else:
            if not self._finders:
                self._end_reading()
            return
        planned = self.plan.find(path)
        look = partial(looking.look, path, planned.choices if planned else TOLD)
        self._at = path
        self._job = self._tasks.run(lambda report: look(partial(report, "read")), self._take, self._fail)

    def _take(self, seen: Seen) -> None:
        self._read.append(seen)
        if self.plan.find(seen.path) is None:
            self._done += 1
        self.progressed.emit(self._done, self._total)
        if not self._tick.isActive():
            self._tick.start()

    def _show_read(self) -> None:
        read, self._read = self._read, []
        began = monotonic()
        self.correct(planning.with_seen(self.plan, read))
        self._tick.setInterval(max(TICK_MS, round(LEISURE * 1000 * (monotonic() - began))))

    def _end_reading(self) -> None:
        self._at = None
        self._tick.stop()
        self._enter("idle")
        self._show_read()
        self.progressed.emit(self._done, self._total)

    # Both ---------------------------------------------------------------------------------------------------------

    def stop(self) -> None:
        """Stop reading or importing, within the file; what was read stays to be seen, what was imported stays."""
        if self.state == "idle":
            return
        self._abandon()
        for job in self._finders:
            self._tasks.cancel(job)
        self._finders.clear()
        self._waiting.clear()
        self._again.clear()
        self._agreed.clear()
        self._total = self._done
        if self.state == "reading":
            self._end_reading()
        else:
            self._end_import()

    def _abandon(self) -> None:
        self._tasks.cancel(self._job)
        self._job = 0
        self._at = None

    def _enter(self, state: State) -> None:
        self.state = state
        if state != "importing":
            self.plan = planning.completed(self.plan, complete=state == "idle")
        self.state_changed.emit(state)

    def _go_on(self, job: int) -> None:
        if job and job == self._job:
            self._job = 0
            QTimer.singleShot(0, self, self._next if self.state == "reading" else self._import_next)

    def _report(self, job: int, _stage: str, at: int, total: int) -> None:
        if job and job == self._job:
            self.step_done.emit(at, total)

    def _fail(self, error: KnownError) -> None:
        self.told.emit(error.message)

    # The plan -----------------------------------------------------------------------------------------------------

    def correct(self, plan: Plan) -> None:
        """Go on with this plan."""
        self.plan = plan
        self.plan_changed.emit()

    def ready(self) -> tuple[PlannedDocument, ...]:
        """The documents that would be imported: something of them is taken, and they are not in the library yet."""
        return tuple(each for each in self.plan.documents if each.taken and not self.is_done(each))

    def is_done(self, document: PlannedDocument) -> bool:
        """Whether it was imported."""
        outcome = self.outcomes.get(document.files[0].seen.path)
        return outcome is not None and outcome.document > 0

    # Importing ----------------------------------------------------------------------------------------------------

    def start_import(self) -> None:
        """Store what is ready, one document after the other."""
        ready = self.ready()
        if self.state != "idle" or not ready:
            return
        self.plan = planning.settled(self.plan, [file.seen.path for document in ready for file in document.files])
        self._agreed = deque(document.files[0].seen.path for document in self.ready())
        self._done, self._total = 0, len(self._agreed)
        self._enter("importing")
        self.progressed.emit(0, self._total)
        self._import_next()

    def _import_next(self) -> None:
        if self._job or self.state != "importing":
            return
        document = self._next_agreed()
        if document is None:
            self._end_import()
            return
        self._storing, library = document, self._library
        self.plan_changed.emit()
        self._job = self._tasks.run(
            lambda report: _import(library, document, report), partial(self._keep, document), self._fail
        )

    def _next_agreed(self) -> PlannedDocument | None:
        """The next document as it is planned now; one that was left out meanwhile is passed over."""
        ready = self.ready()
        while self._agreed:
            document = self.plan.document_of(self._agreed.popleft())
            if any(document is each for each in ready):
                return document
        return None

    def is_storing(self, path: Path) -> bool:
        """Whether the file's document is being imported at this moment."""
        return self._storing is not None and any(file.seen.path == path for file in self._storing.files)

    def _keep(self, document: PlannedDocument, outcome: Outcome) -> None:
        self.outcomes |= dict.fromkeys((file.seen.path for file in document.files), outcome)
        self._done += 1
        self.progressed.emit(self._done, self._total)
        self.plan_changed.emit()

    def _end_import(self) -> None:
        """Look again at what failed, so that it can be tried again."""
        self._storing = None
        self._done = self._total = len(self.plan.files)
        failed = {path for path, outcome in self.outcomes.items() if outcome.error}
        self._enter("idle")
        self.plan_changed.emit()
        if failed:
            self.choose({file.seen.path: file.choices for file in self.plan.files if file.seen.path in failed})

    def imported(self) -> tuple[int, ...]:
        """The numbers of the documents that are in the library now, in the order of their files."""
        found = (self.outcomes.get(file.seen.path) for file in self.plan.files)
        return tuple(dict.fromkeys(each.document for each in found if each and each.document))


def _find(paths: Sequence[Path], known: set[Path], report: Report) -> FoundFiles:
    room = max(0, looking.LIMIT - len(known))
    return looking.found_files(paths, room, known, partial(report, "find"))


def _import(library: Library, document: PlannedDocument, report: Report) -> Outcome:
    from desktop.services.importing import import_planned  # noqa: PLC0415  # the data layer, in the worker

    return import_planned(library, (document,), report)[0]
