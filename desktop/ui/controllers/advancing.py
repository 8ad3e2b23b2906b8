"""How far the review is: what the reader's keys and menus say of the paragraphs at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.core.changes import Advance, Batch, Change
from desktop.core.document import STATUSES, Cell, DocumentInfo, Status
from desktop.core.messages import KnownError
from desktop.ui.controllers.going import WAITING, Going
from desktop.ui.desk import Desk
from desktop.ui.pairs import PairView
from desktop.ui.reach import cells_at_hand
from desktop.ui.undo import HEAVY

if TYPE_CHECKING:
    from desktop.services.library import Library
    from desktop.ui.jobs.tasks import Report

_PORTION = 500


class Advancing(QObject):
    """Says how far the paragraph the reader is in is, or those of its version in all rows that are selected.

    What is said again of paragraphs that all have it already is taken back: they are to be done.
    """

    remaining = Signal(int, int)  # paragraphs of the version at hand that are to be done, and that are in work

    def __init__(self, desk: Desk, pairs: PairView, going: Going, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs, self._going = desk, pairs, going
        self._statuses: Sequence[Sequence[int]] = ()
        desk.document_shown.connect(lambda _document: self._count(()))
        desk.overview_changed.connect(lambda overview: self._count(overview.tally.statuses))
        pairs.current_changed.connect(lambda _row, _version: self._tell())

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        said: dict[str, Callable[[], object]] = {
            f"status-{status}": partial(self.advance, status) for status in STATUSES
        }
        return said | {"status-reviewed-next": self.review_and_go_on}

    def _count(self, statuses: Sequence[Sequence[int]]) -> None:
        self._statuses = statuses
        self._tell()

    def _tell(self) -> None:
        version = self._pairs.current_version()
        if 0 <= version < len(self._statuses):
            todo, work, *_done = self._statuses[version]
            self.remaining.emit(todo, work)

    def advance(self, status: Status) -> None:
        """Say how far they are; of many rows that is looked up in the worker."""
        rows, version = self._pairs.selected_rows(), self._pairs.current_version()
        if len(rows) > HEAVY:
            self._desk.make_found(partial(_of_rows, _Rows(rows, version), status))
            return
        cells = cells_at_hand(self._desk, self._pairs)
        self._desk.advance(cells, _wanted(cells, status))

    def review_and_go_on(self) -> None:
        """What is at hand is reviewed; the next that waits is wanted."""
        waiting = tuple(cell for cell in cells_at_hand(self._desk, self._pairs) if cell.status in WAITING)
        if not waiting or self._desk.advance(waiting, "reviewed"):
            self._going.go_to_waiting()


def _wanted(cells: tuple[Cell, ...], status: Status) -> Status:
    return "todo" if all(cell.status == status for cell in cells) else status


class _Rows(NamedTuple):
    rows: tuple[int, ...]
    version: int


def _of_rows(asked: _Rows, status: Status, library: Library, document: DocumentInfo, report: Report) -> Change:
    cells = tuple(_cells(asked, library, document, report))
    wanted = _wanted(cells, status)
    changes = tuple(Advance(cell.paragraph, cell.status, wanted) for cell in cells if cell.status != wanted)
    if not changes:
        raise KnownError("Nothing of this version stands in the rows selected. Nothing was changed.")
    return Batch(changes)


def _cells(asked: _Rows, library: Library, document: DocumentInfo, report: Report) -> Iterator[Cell]:
    from desktop.services import reviewing  # noqa: PLC0415  # the data layer is imported in the worker

    chosen, first, stop = set(asked.rows), asked.rows[0], asked.rows[-1] + 1
    for start in range(first, stop, _PORTION):
        report("", start - first, stop - first)
        for row in reviewing.rows(library, document, start, min(start + _PORTION, stop)):
            if row.index in chosen:
                yield from row.cells[asked.version]
