"""The desk: holds the open library and document, and joins the window's wishes to the services."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from desktop.core.changes import Annotate, Batch, Change, Correct, Decide, Retag
from desktop.core.document import Cell, Comment, DocumentInfo, FoundPlace, Note, Row
from desktop.core.messages import KnownError, Message, message
from desktop.core.outline import Outline, make_outline, patch_outline
from desktop.core.text import Edit, narrowest_edit
from desktop.ui.tasks import Report, Tasks
from desktop.ui.undo import ChangeCommand

if TYPE_CHECKING:
    from desktop.services.changing import Applied
    from desktop.services.library import Library
    from desktop.services.rereading import Done
    from desktop.services.reviewing import LoggedChange, Tally
    from desktop.ui.intake import Intake


@dataclass(frozen=True, slots=True)
class Opened:
    """What the worker brings back when a library, or a document in it, was opened."""

    library: Library
    documents: tuple[DocumentInfo, ...]
    document: DocumentInfo | None
    rows: tuple[Row, ...] = ()
    notices: tuple[Message, ...] = ()
    refusal: Message | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """What stands beside the text: outline, findings, comments, counts."""

    outline: Outline
    touched: tuple[int, ...] | None  # lines of the outline that differ from the one before; None: perhaps all
    findings: tuple[FoundPlace, ...]
    comments: tuple[tuple[int, Comment], ...]
    tally: Tally


class Desk(QObject):
    """Signals carry values only; nothing here touches a widget."""

    library_shown = Signal(object)  # tuple[DocumentInfo, ...]
    document_shown = Signal(object)  # DocumentInfo
    rows_changed = Signal(object)  # tuple[int, ...]
    overview_changed = Signal(object)  # Overview
    saved = Signal()
    refused = Signal(object)  # Message: something did not work
    told = Signal(object)  # Message: something to know
    working = Signal(bool)
    edit_refused = Signal(object, str, object)  # Cell, the text typed, Message

    def __init__(self, author: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = Tasks(self)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(10_000)
        self.document: DocumentInfo | None = None
        self._author = author
        self._library: Library | None = None
        self._first_rows: tuple[Row, ...] = ()
        self._opening = 0
        self._overview_job = 0
        self._overview: Overview | None = None
        self._changed_rows: set[int] = set()

    # Opening ------------------------------------------------------------------------------------------------------

    def start(self, location: str | None, files: Sequence[Path], document: int = 0) -> None:
        """Open the library in the worker, then the files, or the document by its number, or show the library."""
        self._open(lambda report: _open_library(location, files, document, report))

    def open_files(self, files: Sequence[Path]) -> None:
        """Import the files as one document, or find it again if they were imported before, and show it."""
        if files:
            self._open_in(lambda library, report: _open_files(library, files, report))

    def begin_import(self) -> Intake | None:
        """What looks at files and imports them into the open library; None, as the reader is told, without one."""
        from desktop.ui.intake import Intake

        if self._library is None:
            self._refuse_without_library()
            return None
        return Intake(self.tasks, self._library)

    def open_document(self, document: int) -> None:
        """Show a document of the library."""
        self._open_in(lambda library, _report: _open_document(library, document))

    def show_library(self) -> None:
        """List the library's documents."""
        self._open_in(lambda library, _report: Opened(library, _documents(library), None))

    def cancel(self) -> None:
        """Stop what is being opened; nothing of it stays."""
        self.tasks.cancel(self._opening)
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
        self.document_shown.emit(opened.document)
        self._restore_undo()
        self.refresh_overview()

    def _restore_undo(self) -> None:
        from desktop.services import changing

        library, document = self.open_review()
        self.undo_stack.clear()
        for applied in changing.undoable(library, document.id):
            self._push(applied)

    def open_review(self) -> tuple[Library, DocumentInfo]:
        """The library and the document that are open; raises RuntimeError if there is none."""
        if self._library is None or self.document is None:
            raise RuntimeError("no document is open")
        return self._library, self.document

    # Reading ------------------------------------------------------------------------------------------------------

    def rows(self, start: int, stop: int) -> tuple[Row, ...]:
        """Rows of the open document; the first come with it, so that it shows without another look."""
        from desktop.services import reviewing

        library, document = self.open_review()
        first, self._first_rows = self._first_rows, ()
        if first and start == 0 and stop <= len(first):
            return first[:stop]
        return reviewing.rows(library, document, start, stop)

    def history(self, paragraph: int) -> tuple[LoggedChange, ...]:
        """What was done to a paragraph, oldest first."""
        from desktop.services import reviewing

        library, _document = self.open_review()
        return reviewing.history(library, paragraph)

    def refresh_overview(self) -> None:
        """Read findings, comments and counts anew in the worker, and the outline of the rows that changed.

        Only the last answer is used.
        """
        library, document = self.open_review()
        before, rows = self._overview, frozenset(self._changed_rows)
        self.tasks.cancel(self._overview_job)
        self._overview_job = self.tasks.run(
            lambda _report: _overview(library, document.id, before, rows), self._take_overview, self._fail
        )

    def _take_overview(self, overview: Overview) -> None:
        self._overview = overview
        self._changed_rows.clear()
        self.overview_changed.emit(overview)

    # Changing -----------------------------------------------------------------------------------------------------

    def correct(self, cell: Cell, text: str) -> bool:
        """Save the paragraph's new text; what could not be saved is handed back for the editor to keep."""
        try:
            self._correct(cell.paragraph, cell.text, text)
        except KnownError as error:
            self.edit_refused.emit(cell, text, error.message)
            return False
        return True

    def correct_note(self, note: Note, text: str) -> bool:
        """Save a footnote's new text; False, and the reader is told, if it could not be."""
        try:
            self._correct(note.paragraph, note.text, text)
        except KnownError as error:
            self._fail(error)
            return False
        return True

    def _correct(self, paragraph: int, before: str, after: str) -> None:
        edit = narrowest_edit(before, after)
        if edit is not None:
            self._push(self._send(Correct(paragraph, edit), None, {paragraph: before}))

    def retag(self, cells: Sequence[Cell], tag: str) -> None:
        """Give the paragraphs that tag."""
        changes = tuple(Retag(cell.paragraph, cell.tag, tag) for cell in cells if cell.tag != tag)
        self._make(changes)

    def comment(self, cell: Cell, body: str, before: Comment | None = None) -> None:
        """Write a comment, rewrite `before`, or take it away by an empty body."""
        after = None
        if body.strip():
            key = before.key if before else os.urandom(16).hex()
            after = Comment(key, cell.paragraph, body.strip(), self._author, _now(), before.span if before else None)
        if before or after:
            self._make((Annotate(before, after),))

    def accept(self, places: Sequence[FoundPlace]) -> bool:
        """Take the first proposal of each finding; the last place of a paragraph first, so that offsets hold."""
        return self._make(tuple(part for place in _apart(places) for part in _acceptance(place)))

    def find_certain(self, found: Callable[[tuple[FoundPlace, ...]], None]) -> None:
        """Look up in the worker what the rules are certain of in the whole document; `found` gets it."""
        library, document = self.open_review()
        self.tasks.run(lambda _report: _certain(library, document.id), found, self._fail)

    def dismiss(self, place: FoundPlace, reason: str) -> bool:
        """Leave the text as it is, because it is right (`not-an-error`) or the original has it so (`sic`)."""
        finding = place.finding
        return self._make((Decide(finding.id, finding.decision, "dismissed", finding.reason, reason),))

    def take_back(self, paragraph: int, done: Done) -> bool:
        """Take a step of reading back; `paragraph` is the one it was shown with."""
        from desktop.services import rereading

        library, _document = self.open_review()
        try:
            self._change(rereading.taken_back(library, paragraph, done))
        except KnownError as error:
            self._fail(error)
            return False
        return True

    def _make(self, changes: tuple[Change, ...]) -> bool:
        """Whether the changes, as one, were saved; the reader is told if they could not be."""
        if not changes:
            return False
        try:
            self._change(changes[0] if len(changes) == 1 else Batch(changes))
        except KnownError as error:
            self._fail(error)
            return False
        return True

    def _change(self, change: Change) -> None:
        self._push(self._send(change, None))

    def _push(self, applied: Applied) -> None:
        self.undo_stack.push(ChangeCommand(applied, self._send, self._fail))

    def _send(self, change: Change, undoes: int | None, seen: Mapping[int, str] | None = None) -> Applied:
        from desktop.services import changing

        library, _document = self.open_review()
        applied = changing.apply(library, change, self._author, undoes, seen)
        self._changed_rows.update(applied.rows)
        self.rows_changed.emit(applied.rows)
        self.saved.emit()
        self.refresh_overview()
        return applied

    def _fail(self, error: KnownError) -> None:
        self.refused.emit(error.message)

    # Exporting ----------------------------------------------------------------------------------------------------

    def export(self, path: Path, form: str, version: int, *, visual: bool = False, replace: bool = False) -> None:
        """Write an export in the worker; over a file that is there only where the reader agreed to that."""
        from desktop.services import exporting

        library, document = self.open_review()

        def work(_report: Report) -> Message:
            data = exporting.export(library, document.id, form, visual=visual, version=version)
            exporting.write_file(path, data, overwrite=replace)
            return Message("Exported to {0}.", (str(path),))

        self.tasks.run(work, self.told.emit, self._fail)


def _acceptance(place: FoundPlace) -> tuple[Change, Change]:
    finding = place.finding
    edit = Edit(finding.start, finding.text, finding.candidates[0].text)
    return (
        Decide(finding.id, finding.decision, "accepted", finding.reason, ""),
        Correct(place.paragraph, edit, finding.kind, " ".join(str(part) for part in finding.evidence)),
    )


def _apart(places: Sequence[FoundPlace]) -> Iterator[FoundPlace]:
    """Those with a proposal, the last of a paragraph first; of two that overlap only one: the other is found again."""
    before: FoundPlace | None = None
    for place in sorted(places, key=lambda place: (place.paragraph, place.finding.start), reverse=True):
        meets = before and before.paragraph == place.paragraph and place.finding.end > before.finding.start
        if place.finding.candidates and not meets:
            before = place
            yield place


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


# What the worker does: plain functions, so that the data layer is imported in its thread -----------------------------

FIRST_ROWS = 64


def _open_library(location: str | None, files: Sequence[Path], document: int, report: Report) -> Opened:
    from desktop.services.library import default_location, open_library

    library = open_library(location or default_location())
    if files:
        try:
            return _open_files(library, files, report)
        except KnownError as error:
            return Opened(library, _documents(library), None, refusal=error.message)
    documents = _documents(library)
    if any(info.id == document for info in documents):
        return _open_document(library, document)
    return Opened(library, documents, None)


def _open_files(library: Library, files: Sequence[Path], report: Report) -> Opened:
    from desktop.services.importing import import_files

    imported = import_files(library, files, report)
    return _open_document(library, imported.document, imported.notices)


def _open_document(library: Library, document: int, notices: tuple[Message, ...] = ()) -> Opened:
    from desktop.services import reviewing

    info = reviewing.document(library, document)
    return Opened(library, (), info, reviewing.rows(library, info, 0, FIRST_ROWS), notices)


def _documents(library: Library) -> tuple[DocumentInfo, ...]:
    from desktop.services import reviewing

    return reviewing.documents(library)


def _certain(library: Library, document: int) -> tuple[FoundPlace, ...]:
    from desktop.services import reviewing

    waiting = reviewing.tally(library, document).open_findings
    places = reviewing.findings(library, document, limit=waiting)
    return tuple(_apart([place for place in places if place.finding.certain]))[::-1]


def _overview(library: Library, document: int, before: Overview | None, rows: frozenset[int]) -> Overview:
    from desktop.services import reviewing

    if before is None:
        outline, touched = make_outline(reviewing.outline(library, document)), None
    else:
        changed = (heading for row in rows for heading in reviewing.outline(library, document, row, row + 1))
        outline, touched = patch_outline(before.outline, changed)
    return Overview(
        outline,
        touched,
        reviewing.findings(library, document),
        reviewing.comments(library, document),
        reviewing.tally(library, document),
    )
