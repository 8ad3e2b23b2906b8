"""Many findings accepted as one change: looked up, shown before anything is written, and made, all in the worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.batches import accept_all, dismiss_all
from desktop.core.changes import Batch
from desktop.core.document import FoundPlace
from desktop.ui.jobs.overview import Reach

if TYPE_CHECKING:
    from desktop.services.library import Library
    from desktop.services.queue import Preview
    from desktop.ui.desk import Desk

Found = Callable[[tuple["Preview", ...]], None]


class Batches(QObject):
    """What would be changed by accepting all certain findings, or all like one, and the change itself."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def find_certain(self, reach: Reach, found: Found) -> None:
        """Look up what the rules are certain of, and what they would change; `found` gets it."""
        library, document = self._desk.open_review()
        here = document.id if reach == "document" else None
        self._desk.tasks.run(lambda _report: _certain(library, here), found, self._desk.fail)

    def find_alike(self, place: FoundPlace, reach: Reach, found: Found) -> None:
        """Look up all that is to be decided as this place is, and what that would change."""
        library, _document = self._desk.open_review()
        self._desk.tasks.run(lambda _report: _alike(library, place, reach), found, self._desk.fail)

    def accept(self, places: Sequence[FoundPlace]) -> None:
        """Take the first proposal of each, of whatever document, as one change."""
        self._make(accept_all(places))

    def dismiss(self, places: Sequence[FoundPlace]) -> None:
        """Leave the text as it is in all of these places, because it is right, as one change."""
        self._make(dismiss_all(places, "not-an-error"))

    def _make(self, change: Batch) -> None:
        if change.changes:
            self._desk.make_in_worker(change)


def _certain(library: Library, document: int | None) -> tuple[Preview, ...]:
    from desktop.services import queue  # noqa: PLC0415  # the data layer is imported in the worker

    return queue.preview(library, queue.certain(library, document))


def _alike(library: Library, place: FoundPlace, reach: Reach) -> tuple[Preview, ...]:
    from desktop.services import queue  # noqa: PLC0415  # the data layer is imported in the worker

    return queue.preview(library, queue.alike(library, place, reach))
