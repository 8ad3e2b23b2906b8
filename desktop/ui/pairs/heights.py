"""Heights of rows: guessed from characters when a page is fetched, exact once a row has been in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHeaderView

from desktop.core.document import Row
from desktop.ui.pairs.model import PAGE, PairModel


class RowHeights:
    """Keeps the sections of the vertical header; `measure` gives a row's height in pixels, `guess` its estimate."""

    def __init__(
        self, header: QHeaderView, model: PairModel, measure: Callable[[int], int], guess: Callable[[Row], int]
    ) -> None:
        self._header, self._model, self._measure, self._guess = header, model, measure, guess
        self._exact: set[int] = set()
        self._guessed: set[int] = set()

    def is_exact(self, row: int) -> bool:
        """Whether the row has been measured as it stands now."""
        return row in self._exact

    def start_over(self) -> None:
        """Guess anew, after the width, the faces or the document changed.

        All rows take the average of the page last looked at; each page is guessed when it comes into sight.
        """
        self._exact.clear()
        self._guessed.clear()
        if not self._model.rowCount():
            return
        at_hand = tuple(self._model.at_hand())
        number = at_hand[-1][0] if at_hand else 0
        guesses = [self._guess(row) for row in self._model.page(number)]
        with self._quiet():
            self._header.setDefaultSectionSize(max(1, sum(guesses) // max(1, len(guesses))))
            self._put(number, guesses)

    def doubt(self) -> None:
        """No height is exact any more; the rows keep them as guesses."""
        self._exact.clear()

    def forget(self, rows: Iterable[int]) -> None:
        """These rows have changed."""
        self._exact.difference_update(rows)

    def move(self, first: int, before: int, after: int) -> None:
        """At row `first`, `before` rows became `after` rows; the header has moved its sections already."""
        more = after - before
        kept = (row for row in self._exact if not first <= row < first + before)
        self._exact = {row if row < first else row + more for row in kept}
        self._guessed = {page for page in self._guessed if page < first // PAGE}

    def make_exact(self, rows: Iterable[int]) -> bool:
        """Measure those of the rows that are not exact; True if a section changed its height."""
        wanted = [row for row in rows if row not in self._exact]
        if not wanted:
            return False
        before = [self._header.sectionSize(row) for row in wanted]
        fresh = {row // PAGE for row in wanted} - self._guessed
        with self._quiet():
            for page in fresh:
                self._guess_page(page)
            for row in wanted:
                self._header.resizeSection(row, self._measure(row))
        self._exact.update(wanted)
        return bool(fresh) or before != [self._header.sectionSize(row) for row in wanted]

    def _guess_page(self, number: int) -> None:
        self._put(number, [self._guess(row) for row in self._model.page(number)])

    def _put(self, number: int, guesses: list[int]) -> None:
        self._guessed.add(number)
        for row, guess in enumerate(guesses, number * PAGE):
            if row not in self._exact:
                self._header.resizeSection(row, guess)

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        # Without updates the header does not count its sections anew for each one that is resized, and without
        # signals the table does not answer each with a timer: the view lays itself out once, afterwards.
        blocker = QSignalBlocker(self._header)
        self._header.setUpdatesEnabled(False)
        try:
            yield
        finally:
            self._header.setUpdatesEnabled(True)
            blocker.unblock()
