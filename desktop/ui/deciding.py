"""Going from finding to finding, and what is done with each answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.document import Cell, FoundPlace
from desktop.core.text import Span, visible
from desktop.ui.desk import Desk
from desktop.ui.dialogs.help import ask_certain
from desktop.ui.pairs import PairView
from desktop.ui.panels.findings import FindingsPanel

ANSWERS = ("accept", "edit", "wrong", "sic")


class Deciding(QObject):
    """Keeps the text and the queue of findings in step; an answer leads on to the next finding."""

    version_wanted = Signal(int)  # the version a finding stands in, by its place in the document
    note_wanted = Signal()  # the finding stands in a footnote of the paragraph at hand
    gone_to = Signal()

    def __init__(self, desk: Desk, pairs: PairView, findings: FindingsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pairs = pairs
        self._findings = findings
        self._visited = 0  # the finding last gone to, by its key
        self._answered = False  # the next finding is wanted when the queue comes back
        self.ask_certain: Callable[[QWidget, str, int], bool] = ask_certain

    def go_to(self, place: FoundPlace) -> None:
        """Show the place in the text."""
        self._visited = place.finding.id
        self.version_wanted.emit(place.version)
        self._pairs.go_to(place.row, place.version, _span(place) if self.cell_of(place) else None)
        self.gone_to.emit()

    def step(self, by: int) -> None:
        """Go to the finding at hand; if that is where the reader is, to the one `by` places further."""
        place = self._findings.current()
        if place is not None and place.finding.id == self._visited:
            place = self._findings.step(by)
        if place is not None:
            self.go_to(place)

    def answer_current(self, answer: str) -> None:
        """Answer the finding at hand."""
        place = self._findings.current()
        if place is not None:
            self.answer(answer, place)

    def answer(self, answer: str, place: FoundPlace) -> None:
        """Accept, edit, or dismiss as wrong or as what the original has."""
        if answer == "accept":
            self._answered = self._desk.accept((place,))
        elif answer == "edit":
            self._edit(place)
        else:
            self._answered = self._desk.dismiss(place, "sic" if answer == "sic" else "not-an-error")

    def go_on(self) -> None:
        """After an answer, when the queue has come back: the next finding."""
        place = self._findings.current()
        if self._answered and place is not None:
            self.go_to(place)
        self._answered = False

    def offer_certain(self, parent: QWidget) -> None:
        """Look all certain findings of the document up, show what they would change, and make it so if agreed."""
        self._desk.find_certain(lambda places: self._offer(parent, places))

    def _offer(self, parent: QWidget, places: Sequence[FoundPlace]) -> None:
        lines = (
            f"{place.row + 1}: {visible(place.finding.text)} → {visible(place.finding.candidates[0].text)}"
            for place in places
        )
        if places and self.ask_certain(parent, "\n".join(lines), len(places)):
            self._desk.accept(places)

    def _edit(self, place: FoundPlace) -> None:
        self.go_to(place)
        if self.cell_of(place) is not None:
            self._pairs.edit_current(_span(place))
        else:
            self.note_wanted.emit()

    def cell_of(self, place: FoundPlace) -> Cell | None:
        """The paragraph of a finding; None where it is a footnote's."""
        rows = self._desk.rows(place.row, place.row + 1)
        cells = (cell for row in rows for cell in row.cells[place.version])
        return next((cell for cell in cells if cell.paragraph == place.paragraph), None)


def _span(place: FoundPlace) -> Span:
    return Span(place.finding.start, place.finding.end)
