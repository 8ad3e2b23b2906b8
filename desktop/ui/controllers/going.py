"""Going through the document: row by row, to what waits, and back to where the reader was."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.core.document import Cell, Comment, DocumentInfo, Status
from desktop.core.messages import Message, message
from desktop.core.text import Span
from desktop.ui.desk import Desk
from desktop.ui.jobs.overview import Overview
from desktop.ui.kept.trail import Trail
from desktop.ui.pairs import PairView
from desktop.ui.pairs.place import Place

if TYPE_CHECKING:
    from desktop.services.library import Library
    from desktop.services.standing import Moved

WAITING: frozenset[Status] = frozenset({"todo", "work"})
"""What nobody has reviewed yet."""

_SIDES = {Qt.MouseButton.BackButton: "back", Qt.MouseButton.ForwardButton: "forward"}


class Going(QObject):
    """Moves the reader; what is beyond the first or last row is the first or last, what waits is looked for around."""

    version_wanted = Signal(int)  # the version a place is in, by its place in the document

    def __init__(self, desk: Desk, pairs: PairView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs = desk, pairs
        self._trail = Trail()
        self._turning = False  # going back or forward is no jump
        self._asked = 0
        self._threads: tuple[tuple[int, Comment], ...] = ()
        self._thread = ""
        pairs.jumped.connect(self._jumped)
        desk.document_shown.connect(self._begin)
        desk.rows_moved.connect(self._move)
        desk.overview_changed.connect(self._look_over)
        desk.overview_moved.connect(self._look_over)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {
            "row-next": lambda: self.go_to_row(self._pairs.current_row() + 1),
            "row-previous": lambda: self.go_to_row(self._pairs.current_row() - 1),
            "row-first": lambda: self.go_to_row(0),
            "row-last": lambda: self.go_to_row((self._desk.document.rows if self._desk.document else 1) - 1),
            "unreviewed-next": partial(self.go_to_waiting, forward=True),
            "unreviewed-previous": partial(self.go_to_waiting, forward=False),
            "comment-next": partial(self.go_to_comment, forward=True),
            "comment-previous": partial(self.go_to_comment, forward=False),
            "back": partial(self.turn, forward=False),
            "forward": partial(self.turn, forward=True),
        }

    def go_to_row(self, row: int) -> None:
        """Let the reader be in that row, and give the text the keyboard."""
        document = self._desk.document
        if document is not None and document.rows:
            self._pairs.go_to(min(max(row, 0), document.rows - 1))
            self._pairs.setFocus()

    def go_to_place(self, row: int, version: int, span: Span | None = None) -> None:
        """Let the reader be at a place of a version's text, which is shown if it was hidden."""
        self.version_wanted.emit(version)
        self._pairs.go_to(row, version, span)
        self._pairs.setFocus()

    def tell_wrapped(self, *, forward: bool) -> None:
        """Say quietly that the search has gone round."""
        self._desk.told.emit(wrapped(forward=forward))

    # What waits -----------------------------------------------------------------------------------------------------

    def go_to_waiting(self, *, forward: bool = True) -> None:
        """The next paragraph of the version at hand that nobody has reviewed yet, or the one before."""
        place, document = self._pairs.place(), self._desk.document
        if place is None or document is None:
            return
        part = next(self._parts_waiting(place, forward=forward), None)
        if part is not None:
            self._pairs.make_current(Place(place.row, place.version, part))
            self._pairs.tell_current()
            return
        library, tasks = self._desk.open_review()[0], self._desk.tasks
        tasks.cancel(self._asked)
        self._asked = tasks.run(
            lambda _report: _next_waiting(library, document, place, forward=forward),
            lambda row: self._go_to_found(document, place, row, forward=forward),
            self._desk.fail,
        )

    def _parts_waiting(self, place: Place, *, forward: bool) -> Iterator[int]:
        """Paragraphs of the reader's own cell, beyond the one at hand."""
        cells = self._cells(place.row)[place.version]
        parts = range(place.part + 1, len(cells)) if forward else range(place.part - 1, -1, -1)
        return (part for part in parts if cells[part].status in WAITING)

    def _go_to_found(self, document: DocumentInfo, place: Place, row: int | None, *, forward: bool) -> None:
        if self._desk.document is None or self._desk.document.id != document.id:
            return
        if row is None:
            self._desk.told.emit(message("Nothing of this version waits to be reviewed."))
            return
        waiting = [part for part, cell in enumerate(self._cells(row)[place.version]) if cell.status in WAITING]
        self._pairs.go_to(row, place.version)
        if waiting and waiting[0 if forward else -1]:
            self._pairs.make_current(Place(row, place.version, waiting[0 if forward else -1]))
            self._pairs.tell_current()
        self._pairs.setFocus()
        if row <= place.row if forward else row >= place.row:
            self.tell_wrapped(forward=forward)

    def _cells(self, row: int) -> tuple[tuple[Cell, ...], ...]:
        return self._desk.rows(row, row + 1)[0].cells

    # Comments -------------------------------------------------------------------------------------------------------

    def _look_over(self, overview: Overview) -> None:
        self._threads = tuple((row, each) for row, each in overview.comments if not (each.answers or each.resolved))

    def go_to_comment(self, *, forward: bool = True) -> None:
        """The next comment that is not resolved, or the one before."""
        if not self._threads:
            self._desk.told.emit(message("No comment is open."))
            return
        rows, here = [row for row, _comment in self._threads], self._pairs.current_row()
        keys = [comment.key for row, comment in self._threads if row == here]
        if self._thread in keys:
            at = bisect_left(rows, here) + keys.index(self._thread) + (1 if forward else -1)
        else:
            at = bisect_right(rows, here) if forward else bisect_left(rows, here) - 1
        row, comment = self._threads[at % len(rows)]
        self._thread = comment.key
        version = _version_of(self._cells(row), comment.paragraph)
        self.go_to_place(row, self._pairs.current_version() if version is None else version, comment.span)
        if not 0 <= at < len(rows):
            self.tell_wrapped(forward=forward)

    # Back and forward -----------------------------------------------------------------------------------------------

    def turn(self, *, forward: bool) -> None:
        """Back to where the reader jumped from, or forward again."""
        here = self._pairs.place()
        turned = (self._trail.forward if forward else self._trail.back)(here) if here is not None else None
        if turned is None:
            self._desk.told.emit(_no_way(forward=forward))
            return
        self._trail, place = turned
        self._turning = True
        self.go_to_place(place.row, place.version)
        self._turning = False

    def _begin(self, _document: DocumentInfo) -> None:
        self._trail = Trail()

    def _jumped(self, here: Place, there: Place) -> None:
        if not self._turning:
            self._trail = self._trail.jumped(here, there)

    def _move(self, document: DocumentInfo, moved: Sequence[Moved], _rows: Sequence[int]) -> None:
        self._trail = self._trail.moved(moved, document.rows)

    def heed_mouse(self, *widgets: QWidget) -> None:
        """Let the side buttons of the mouse over these widgets lead back and forward."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.button() in _SIDES:
            if event.type() == QEvent.Type.MouseButtonPress:
                self.turn(forward=_SIDES[event.button()] == "forward")
            return True
        return super().eventFilter(watched, event)


def wrapped(*, forward: bool) -> Message:
    """That what was looked for was found beyond the end, or beyond the beginning."""
    return message("Gone on at the beginning.") if forward else message("Gone on at the end.")


def _no_way(*, forward: bool) -> Message:
    return message("There is no place further on.") if forward else message("There is no place further back.")


def _version_of(cells: Sequence[Sequence[Cell]], paragraph: int) -> int | None:
    """The version a paragraph, or a footnote below it, is in."""
    for version, listed in enumerate(cells):
        for cell in listed:
            if paragraph == cell.paragraph or any(note.paragraph == paragraph for note in cell.notes):
                return version
    return None


def _next_waiting(library: Library, document: DocumentInfo, place: Place, *, forward: bool) -> int | None:
    from desktop.services.progress import next_status  # noqa: PLC0415  # the data layer is imported in the worker

    version = document.versions[place.version].id
    return next_status(library, document.id, version, place.row, WAITING, forward)
