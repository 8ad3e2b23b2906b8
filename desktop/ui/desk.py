"""The desk: holds the open library and document, and joins the window's wishes to the services."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from desktop.core.changes import Change
from desktop.core.document import DocumentInfo, FoundPlace, Row
from desktop.core.messages import KnownError, StaleChangeError, message
from desktop.ui.jobs import opening
from desktop.ui.jobs.opening import Opened
from desktop.ui.jobs.overview import PORTION, Asked, Overview, Wanted, look_over, with_moved
from desktop.ui.jobs.tasks import JobCancelledError, Report, Tasks
from desktop.ui.undo import ChangeCommand, Door, is_heavy, relinks
from desktop.ui.verbs import Verbs

if TYPE_CHECKING:
    from desktop.services.changing import Applied
    from desktop.services.library import Library
    from desktop.services.queue import PassageText
    from desktop.services.rereading import Done
    from desktop.ui.jobs.intake import Intake
    from desktop.ui.jobs.outgoing import Outgoing


class Desk(Verbs):
    """Signals carry values only; nothing here touches a widget."""

    library_shown = Signal(object)  # tuple[Listed, ...]
    document_shown = Signal(object)  # DocumentInfo
    undo_found = Signal()  # what was made before can be taken back now
    rows_changed = Signal(object)  # tuple[int, ...]
    rows_moved = Signal(object, object, object)  # DocumentInfo, tuple[Moved, ...] (none: any rows), tuple[int, ...]
    overview_moved = Signal(object)  # Overview: the one before, with its rows where they are now
    rows_wanted = Signal(object)  # tuple[int, ...]: where links were taken back, or made again
    overview_changed = Signal(object)  # Overview
    saved = Signal()
    refused = Signal(object)  # Message: something did not work
    told = Signal(object)  # Message: something to know
    outdated = Signal(object)  # Message: what was told so holds no longer
    working = Signal(bool)
    writing = Signal(bool)  # a change that takes long is being made

    def __init__(self, author: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = Tasks(self)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(10_000)
        self.document: DocumentInfo | None = None
        self.author = author
        self._library: Library | None = None
        self._first_rows: tuple[Row, ...] = ()
        self._opening = 0
        self._undo_job = 0
        self._pushed = 0  # changes that were made here
        self.undo_known = False  # what was made before is on the stack
        self._overview_job = 0
        self._overview: Overview | None = None
        self._changed_rows: set[int] = set()
        self._any_row = False  # what changed cannot be told: the next overview is of all rows
        self._wanted = Wanted()
        self._limit = PORTION
        self._passages_job = 0
        self._writing = 0
        self._stopped = False  # what is being worked out for a change is not wanted any more
        self._door = Door(self._send, self._send_later, self.fail, self._show_place, self._rows)

    # Opening ------------------------------------------------------------------------------------------------------

    def start(self, location: str | None, files: Sequence[Path], document: int = 0) -> None:
        """Open the library in the worker, then the files, or the document by its number, or show the library."""
        self._open(lambda report: opening.open_all(location, files, document, report))

    def open_files(self, files: Sequence[Path]) -> None:
        """Import the files as one document, or find it again if they were imported before, and show it."""
        if files:
            self._open_in(lambda library, report: opening.open_files(library, files, report))

    def begin_import(self) -> Intake | None:
        """What looks at files and imports them into the open library; None, as the reader is told, without one."""
        from desktop.ui.jobs.intake import Intake

        if self._library is None:
            self._refuse_without_library()
            return None
        return Intake(self.tasks, self._library)

    def begin_export(self) -> Outgoing | None:
        """What writes documents of the open library to files; None, as the reader is told, without one."""
        from desktop.ui.jobs.outgoing import Outgoing

        if self._library is None:
            self._refuse_without_library()
            return None
        return Outgoing(self.tasks, self._library)

    def open_document(self, document: int) -> None:
        """Show a document of the library."""
        self._open_in(lambda library, _report: opening.open_document(library, document))

    def show_library(self) -> None:
        """List the library's documents."""
        self._open_in(lambda library, _report: Opened(library, opening.documents(library), None))

    def cancel(self) -> None:
        """Stop what is being opened, or worked out for a change; nothing of it stays."""
        self.tasks.cancel(self._opening)
        self._stopped = True
        self.working.emit(False)

    def close(self) -> None:
        """End the worker and close the library."""
        self.tasks.close()
        if self._library is not None:
            self._library.close()
            self._library = None

    def _open(self, work: Callable[[Report], Opened]) -> None:
        self.working.emit(True)
        self._opening = self.tasks.run(work, self._show, self._not_opened)

    def _open_in(self, work: Callable[[Library, Report], Opened]) -> None:
        library = self._library
        if library is None:
            self._refuse_without_library()
        else:
            self._open(lambda report: work(library, report))

    def _refuse_without_library(self) -> None:
        self.refused.emit(message("No library is open. Start again with a library that can be opened."))

    def _not_opened(self, error: KnownError) -> None:
        self.working.emit(False)
        self.refused.emit(error.message)

    def _show(self, opened: Opened) -> None:
        self._library = opened.library
        self.working.emit(False)
        for notice in opened.notices:
            self.told.emit(notice)
        if opened.document is None:
            self.library_shown.emit(opened.documents)
            if opened.refusal:
                self.refused.emit(opened.refusal)
            return
        self.document = opened.document
        self._first_rows = opened.rows
        self._overview = None
        self._limit = PORTION
        self.undo_known = False
        self.undo_stack.clear()
        self.tasks.give_way()
        self.document_shown.emit(opened.document)
        self._find_undoable()
        self.refresh_overview()

    def _find_undoable(self) -> None:
        """Look up what can be taken back, behind the first rows; until it is known nothing is."""
        library, document = self.open_review()
        pushed = self._pushed
        self.tasks.cancel(self._undo_job)
        self._undo_job = self.tasks.run(
            lambda _report: opening.undoable(library, document.id),
            lambda undoable: self._restore_undo(document.id, pushed, undoable),
            self._not_undoable,
        )

    def _restore_undo(self, document: int, pushed: int, undoable: Sequence[Applied]) -> None:
        if self.document is None or self.document.id != document:
            return
        if pushed != self._pushed:  # a change was made meanwhile: its place is above what was asked for
            self._find_undoable()
            return
        self.undo_stack.clear()
        for applied in undoable:
            self.undo_stack.push(ChangeCommand(applied, self._door))
        self._know_undo()

    def _not_undoable(self, error: KnownError) -> None:
        self._know_undo()
        self.fail(error)

    def _know_undo(self) -> None:
        self.undo_known = True
        self.undo_found.emit()

    def open_review(self) -> tuple[Library, DocumentInfo]:
        """The library and the document that are open; raises RuntimeError if there is none."""
        if self._library is None or self.document is None:
            raise RuntimeError("no document is open")
        return self._library, self.document

    # Reading ------------------------------------------------------------------------------------------------------

    def rows(self, start: int, stop: int) -> tuple[Row, ...]:
        """Rows of the open document; the first come with it, so that it shows without another look."""
        from desktop.services import glance

        library, document = self.open_review()
        first, self._first_rows = self._first_rows, ()
        if first and start == 0 and stop <= len(first):
            return first[:stop]
        return glance.rows(library, document, start, stop)

    def find_documents(self, found: Callable[[tuple[DocumentInfo, ...]], None]) -> None:
        """Look up what the library holds."""
        from desktop.services import reviewing

        library = self._library
        if library is not None:
            self.tasks.run(lambda _report: reviewing.documents(library), found, self.fail)

    def refresh_overview(self) -> None:
        """Read findings, comments and counts anew in the worker, and the outline of the rows that changed.

        Only the last answer is used.
        """
        library, document = self.open_review()
        rows = None if self._any_row else frozenset(self._changed_rows)
        asked = Asked(document, self._wanted, self._limit, self._overview, rows)
        self.tasks.cancel(self._overview_job)
        self._overview_job = self.tasks.run(lambda _report: look_over(library, asked), self._take_overview, self.fail)

    def _take_overview(self, overview: Overview) -> None:
        self._overview = overview
        fresh = set(overview.differing) - self._changed_rows
        self._changed_rows.clear()
        self._any_row = False
        if fresh:
            self.rows_changed.emit(tuple(sorted(fresh)))
        self.overview_changed.emit(overview)

    def show_findings(self, wanted: Wanted) -> None:
        """Let the queue hold these findings."""
        self._wanted, self._limit = wanted, PORTION
        self.refresh_overview()

    def show_more_findings(self) -> None:
        """Let the queue hold more of its findings."""
        shown = len(self._overview.findings) if self._overview is not None else 0
        if self.document is not None and shown >= self._limit:
            self._limit += PORTION
            self.refresh_overview()

    def take_examined(self, rows: Sequence[int]) -> None:
        """An examination has found something else in these rows."""
        self._changed_rows.update(rows)
        if rows:
            self.rows_changed.emit(tuple(rows))
        if rows or self._any_row:
            self.refresh_overview()

    def doubt_rows(self) -> None:
        """An examination was broken off: what it had found by then is read with the next overview."""
        self._any_row = True

    def find_passages(self, place: FoundPlace, found: Callable[[tuple[PassageText, ...]], None]) -> None:
        """Look up in the worker what stands around a finding and beside it; only the last one asked for is answered."""
        library = self._library
        if library is not None:
            self.tasks.cancel(self._passages_job)
            self._passages_job = self.tasks.run(lambda _report: _passages(library, place), found, self.fail)

    # Changing ---------------------------------------------------------------------------------------------------------

    def make_in_worker(self, change: Change) -> None:
        """Make a change that takes long, perhaps of several documents; here, where it is made, it is taken back."""
        self._send_later(change, None, self._push)

    def make_found(self, find: Callable[[Library, DocumentInfo, Report], Change]) -> None:
        """Make a change that the worker has to find first; that can be stopped."""
        self._work_later(find, None, self._push)

    def make_linked(self, find: Callable[[Library, DocumentInfo], Change]) -> bool:
        """Make a change of links that is found at once, in the worker where making it takes long."""
        try:
            change = find(*self.open_review())
            if is_heavy(change, self._rows()):
                self.make_in_worker(change)
            else:
                self.change(change)
        except KnownError as error:
            self.fail(error)
            return False
        return True

    def is_writing(self) -> bool:
        """Whether a change that takes long is being made."""
        return self._writing > 0

    def _send_later(self, change: Change, undoes: int | None, made: Callable[[Applied], None]) -> None:
        self._work_later(lambda _library, _document, _report: change, undoes, made)

    def _work_later(
        self,
        find: Callable[[Library, DocumentInfo, Report], Change],
        undoes: int | None,
        made: Callable[[Applied], None],
    ) -> None:
        from desktop.services import changing

        library, document = self.open_review()
        self._stopped = False
        self._write(1)

        def work(report: Report) -> Applied | None:
            try:
                change = find(library, document, self._stoppable(report))
            except JobCancelledError:
                return None
            return changing.apply(library, change, self.author, undoes, home=document.id)

        self.tasks.run(work, lambda applied: self._made(applied, document.id, made), self._not_made)

    def _stoppable(self, report: Report) -> Report:
        """Reports until it is stopped. A change that is being made is not: what was written has to be shown."""

        def tell(stage: str, at: int, total: int) -> None:
            if self._stopped:
                raise JobCancelledError
            report(stage, at, total)

        return tell

    def _made(self, applied: Applied | None, document: int, made: Callable[[Applied], None]) -> None:
        if applied is not None and self.document is not None and self.document.id == document:
            self._tell_changed(applied)  # before rows can be asked for by their new numbers
            self._write(-1)
            made(applied)
        else:
            self._write(-1)

    def _not_made(self, error: KnownError) -> None:
        self._write(-1)
        self.fail(error)

    def _write(self, more: int) -> None:
        self._writing += more
        self.writing.emit(self._writing > 0)

    def take_back(self, paragraph: int, done: Done) -> bool:
        """Take a step of reading back; `paragraph` is the one it was shown with."""
        from desktop.services import rereading

        library, _document = self.open_review()
        try:
            self.change(rereading.taken_back(library, paragraph, done))
        except KnownError as error:
            self.fail(error)
            return False
        return True

    def change(self, change: Change, seen: Mapping[int, str] | None = None) -> None:
        """Make a change here and now, so that it can be taken back."""
        self._push(self._send(change, None, seen))

    def _push(self, applied: Applied) -> None:
        self._pushed += 1
        self.undo_stack.push(ChangeCommand(applied, self._door))

    def _send(self, change: Change, undoes: int | None, seen: Mapping[int, str] | None = None) -> Applied:
        from desktop.services import changing

        library, document = self.open_review()
        applied = changing.apply(library, change, self.author, undoes, seen, document.id)
        self._tell_changed(applied)
        return applied

    def _tell_changed(self, applied: Applied) -> None:
        self._changed_rows.update(applied.rows)
        if applied.moved:
            self._move_rows(applied)
        else:
            self.rows_changed.emit(applied.rows)
        self.saved.emit()
        self.refresh_overview()

    def _move_rows(self, applied: Applied) -> None:
        from desktop.services import reviewing

        library, document = self.open_review()
        more = sum(each.after - each.before for each in applied.moved)
        self.document = reviewing.document(library, document.id)
        self._first_rows = ()
        self._any_row = True
        if self.document.rows != document.rows + more:  # another window has moved rows too
            self.rows_moved.emit(self.document, (), ())
            return
        if self._overview is not None:
            self._overview = with_moved(self._overview, document.id, applied.moved)
        self.rows_moved.emit(self.document, applied.moved, applied.rows)
        if self._overview is not None:
            self.overview_moved.emit(self._overview)

    def _catch_up(self) -> None:
        """Another window may have linked the rows otherwise: they are all looked at anew."""
        from desktop.services import reviewing

        library, document = self.open_review()
        self.document = reviewing.document(library, document.id)
        self._first_rows = ()
        self._any_row = True
        self.rows_moved.emit(self.document, (), ())
        self.refresh_overview()

    def _show_place(self, applied: Applied) -> None:
        if applied.rows and relinks(applied.change):
            self.rows_wanted.emit(applied.rows)

    def _rows(self) -> int:
        return self.document.rows if self.document is not None else 0

    def fail(self, error: KnownError) -> None:
        """Tell the reader what did not work."""
        self.refused.emit(error.message)
        if isinstance(error, StaleChangeError) and self.document is not None:
            self._catch_up()


def _passages(library: Library, place: FoundPlace) -> tuple[PassageText, ...]:
    from desktop.services import queue

    return queue.passages(library, place)
