"""Going from finding to finding, and what is done with each answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.document import Cell, DocumentInfo, FoundPlace
from desktop.core.messages import Message, message
from desktop.core.text import Span
from desktop.ui.desk import Desk
from desktop.ui.jobs.batches import Batches
from desktop.ui.jobs.overview import Reach
from desktop.ui.pairs import PairView
from desktop.ui.panels.findings import FindingsPanel
from desktop.ui.words import say

if TYPE_CHECKING:
    from desktop.services.queue import Preview

ANSWERS = ("accept", "edit", "wrong", "sic", "alike", "alike-library", "reopen")
_REASONS = {"wrong": "not-an-error", "sic": "sic"}
_REACHES: dict[str, Reach] = {"alike": "document", "alike-library": "library"}


class Deciding(QObject):
    """Keeps the text and the queue of findings in step; an answer leads on to the next finding."""

    version_wanted = Signal(int)  # the version a finding stands in, by its place in the document
    note_wanted = Signal()  # the finding stands in a footnote of the paragraph at hand
    gone_to = Signal()

    def __init__(self, desk: Desk, pairs: PairView, findings: FindingsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._batches = Batches(desk, self)
        self._pairs = pairs
        self._findings = findings
        self._visited = 0  # the finding last gone to, by its key
        self._answered = False  # the next finding is wanted when the queue comes back
        self._offering = False
        self._awaited: tuple[FoundPlace, bool, bool] | None = None  # to be gone to when its document is shown
        findings.passages_wanted.connect(self._look_up)
        findings.answered.connect(self.answer)
        findings.candidate_wanted.connect(self.choose)
        findings.place_wanted.connect(self.go_to)
        findings.step_wanted.connect(self.turn)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        answers: dict[str, Callable[[], object]] = {
            f"finding-{answer}": partial(self.answer_current, answer) for answer in ANSWERS
        }
        return answers | {
            "finding-next": lambda: self.step(1),
            "finding-previous": lambda: self.step(-1),
            "finding-certain": lambda: self.offer_certain("document"),
            "finding-certain-library": lambda: self.offer_certain("library"),
        }

    # Going --------------------------------------------------------------------------------------------------------

    def go_to(self, place: FoundPlace, *, edit: bool = False) -> None:
        """Show the place in the text; of another document that one is opened first."""
        if not self._is_here(place):
            self._awaited = place, edit, self._findings.has_keyboard()
            self._desk.open_document(place.document)
            return
        self._visited = place.finding.id
        self.version_wanted.emit(place.version)
        self._pairs.go_to(place.row, place.version, _span(place) if self.cell_of(place) else None)
        self.gone_to.emit()

    def arrive(self, document: DocumentInfo) -> bool:
        """A document is shown: go to the place it was opened for, if any. Whether the panel is to have the keyboard."""
        awaited, self._awaited = self._awaited, None
        if awaited is None or awaited[0].document != document.id:
            return False
        place, edit, by_keys = awaited
        if edit:
            self._edit(place)
            return True
        self.go_to(place)
        if by_keys:
            self._findings.setFocus()
        return by_keys

    def step(self, by: int) -> None:
        """Go to the finding at hand; if that is where the reader is, to the one `by` places further."""
        place = self._findings.current()
        if place is not None and place.finding.id == self._visited:
            place = self._findings.step(by)
        if place is not None:
            self.go_to(place)

    def turn(self, by: int) -> None:
        """Show the card `by` places further, and its place where its document is open."""
        self._follow(self._findings.step(by))

    def go_on(self) -> None:
        """After an answer, when the queue has come back: the next finding."""
        if self._answered:
            self._follow(self._findings.current())
        self._answered = False

    def _follow(self, place: FoundPlace | None) -> None:
        if place is not None and self._is_here(place):
            self.go_to(place)

    def _is_here(self, place: FoundPlace) -> bool:
        document = self._desk.document
        return not place.document or (document is not None and place.document == document.id)

    def _look_up(self, place: FoundPlace) -> None:
        self._desk.find_passages(place, lambda passages: self._findings.show_passages(place, passages))

    # Answering ----------------------------------------------------------------------------------------------------

    def answer_current(self, answer: str) -> None:
        """Answer the finding at hand."""
        place = self._findings.current()
        if place is not None:
            self.answer(answer, place)

    def answer(self, answer: str, place: FoundPlace) -> None:
        """Accept, edit, dismiss, open again, or ask for all that are like it."""
        decided = place.finding.decision != "open"
        if answer == "reopen":
            self._answered = decided and self._desk.reopen(place)
        elif answer == "edit":
            self._edit(place)
        elif decided:
            return
        elif answer == "accept":
            self._answered = self._desk.accept((place,))
        elif answer in _REACHES:
            self._offer_alike(place, _REACHES[answer])
        else:
            self._answered = self._desk.dismiss(place, _REASONS[answer])

    def choose(self, at: int, place: FoundPlace) -> None:
        """Accept another candidate than the first."""
        chosen = (place.finding.candidates[at],)
        self._answered = self._desk.accept((replace(place, finding=replace(place.finding, candidates=chosen)),))

    def _edit(self, place: FoundPlace) -> None:
        if not self._is_here(place):
            self.go_to(place, edit=True)
            return
        self.go_to(place)
        if self.cell_of(place) is not None:
            self._pairs.edit_current(_span(place))
        else:
            self.note_wanted.emit()

    # Many at once -------------------------------------------------------------------------------------------------

    def offer_certain(self, reach: Reach) -> None:
        """Look all certain findings up, show what they would change, and make it so if agreed."""
        title, none = say("Accept all certain ones"), message("Nothing that is certain waits.")
        self._batches.find_certain(reach, lambda previews: self._offer(previews, title, none, may_dismiss=False))

    def _offer_alike(self, place: FoundPlace, reach: Reach) -> None:
        if place.finding.candidates and not self._offering:
            title, none = say("All like this"), message("Nothing like this can be changed.")
            self._offering = True
            self._batches.find_alike(
                place, reach, lambda previews: self._offer(previews, title, none, may_dismiss=True)
            )

    def _offer(self, previews: Sequence[Preview], title: str, none: Message, *, may_dismiss: bool) -> None:
        self._offering = False
        if not previews:
            self._desk.told.emit(none)
            return
        from desktop.ui.dialogs.batch import BatchDialog  # noqa: PLC0415  # not before there is something to offer

        parent: QWidget = self._findings.window()
        dialog = BatchDialog(previews, title, self._pairs.theme(), parent, may_dismiss=may_dismiss)
        dialog.accepted.connect(lambda: self._batches.accept(dialog.chosen()))
        dialog.dismissed.connect(lambda: self._batches.dismiss(dialog.chosen()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def cell_of(self, place: FoundPlace) -> Cell | None:
        """The paragraph of a finding; None where it is a footnote's."""
        rows = self._desk.rows(place.row, place.row + 1)
        cells = (cell for row in rows for cell in row.cells[place.version])
        return next((cell for cell in cells if cell.paragraph == place.paragraph), None)


def _span(place: FoundPlace) -> Span:
    return Span(place.finding.start, place.finding.end)
