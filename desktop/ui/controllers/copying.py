"""Copying what is read to the clipboard: words, paragraphs, rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from desktop.core import clip
from desktop.core.document import Row
from desktop.core.messages import numbered
from desktop.ui.desk import Desk
from desktop.ui.jobs.tasks import Report
from desktop.ui.pairs import PairView
from desktop.ui.pairs.model import runs

AT_ONCE = 128
"""So many rows are copied at once; more are read in the worker."""

_PORTION = 512


@dataclass(frozen=True, slots=True)
class Copied:
    """What goes to the clipboard: plain, and as HTML if there is such."""

    plain: str
    page: str = ""


Make = Callable[[Sequence[Row]], Copied]


class Copying(QObject):
    """Copies the words that are selected, or else the paragraphs of the rows that are."""

    def __init__(self, desk: Desk, pairs: PairView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs = desk, pairs
        self._job = 0

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"copy": self.copy, "copy-versions": self.copy_versions, "copy-html": self.copy_page}

    def copy(self) -> None:
        """Words or paragraphs, plain, a line for each paragraph."""
        pairs, ends = self._pairs, self._pairs.selecting.ends()
        if ends is not None:
            version, mode = pairs.selecting.version, pairs.pairs.mode
            self._copy(pairs.selecting.rows(), lambda rows: Copied(clip.stretch(rows, version, *ends, mode)))
        elif len(pairs.selected_rows()) > 1:
            current = pairs.current_version()
            self._copy(pairs.selected_rows(), lambda rows: Copied(clip.plain(clip.paragraphs(rows, current))))
        elif (cell := pairs.current_cell()) is not None:
            _put(Copied(clip.paragraph(cell)))

    def copy_versions(self) -> None:
        """The rows that are selected, the versions that are shown beside one another, as spreadsheets take them."""
        shown = self._pairs.arrangement().shown
        self._copy(self._pairs.selected_rows(), lambda rows: Copied(clip.table(rows, shown)))

    def copy_page(self) -> None:
        """The rows that are selected as a table with languages and directions, and plain for what takes no such."""
        shown, versions = self._pairs.arrangement().shown, self._pairs.pairs.versions
        self._copy(
            self._pairs.selected_rows(), lambda rows: Copied(clip.table(rows, shown), clip.page(rows, shown, versions))
        )

    def _copy(self, rows: Sequence[int], make: Make) -> None:
        """Copy rows, ascending; the last that was asked for is what is copied."""
        self._desk.tasks.cancel(self._job)
        if 0 < len(rows) <= AT_ONCE:
            _put(make([self._pairs.pairs.row(row) for row in rows]))
        elif rows:
            self._copy_later(rows, make)

    def _copy_later(self, rows: Sequence[int], make: Make) -> None:
        library, document = self._desk.open_review()

        def work(report: Report) -> Copied:
            from desktop.services import reviewing  # noqa: PLC0415 - in the worker's thread

            found: list[Row] = []
            for start, stop in _portions(rows):
                found += reviewing.rows(library, document, start, stop)
                report("copying", len(found), len(rows))
            return make(found)

        def copied(made: Copied) -> None:
            _put(made)
            self._desk.told.emit(numbered("{0} rows copied.", len(rows)))

        self._job = self._desk.tasks.run(work, copied, self._desk.fail)


def _portions(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Stretches of rows, none of them long."""
    return [
        (first, min(first + _PORTION, stop)) for start, stop in runs(rows) for first in range(start, stop, _PORTION)
    ]


def _put(copied: Copied) -> None:
    data = QMimeData()
    data.setText(copied.plain)
    if copied.page:
        data.setHtml(copied.page)
    QGuiApplication.clipboard().setMimeData(data)
