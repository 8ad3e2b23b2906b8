"""The decision at hand, with its evidence and one key per answer, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.document import DocumentInfo, FoundPlace
from desktop.core.outline import Outline
from desktop.ui.jobs.overview import Queue, Wanted
from desktop.ui.look.fonts import ui_font
from desktop.ui.look.room import Room
from desktop.ui.look.scale import scale
from desktop.ui.look.theme import Theme
from desktop.ui.panels.card import Card, answers
from desktop.ui.panels.filters import FilterBar
from desktop.ui.panels.letters import letter_of
from desktop.ui.panels.queue import PLACE, QueueModel, QueueView
from desktop.ui.words import say

if TYPE_CHECKING:
    from desktop.services.queue import PassageText

STEPS = {"N": 1, "J": 1, "P": -1, "K": -1}


LEAST_QUEUE = 72
"""So much of what comes next is in sight where the window is low; less where letters are large."""


class FindingsPanel(QWidget):
    """The filters, the card of one finding, the queue below it. Single keys answer while the panel has the focus."""

    answered = Signal(str, object)  # one of the card's answers; FoundPlace
    candidate_wanted = Signal(int, object)  # the candidate by its place; FoundPlace
    place_wanted = Signal(object)  # FoundPlace
    step_wanted = Signal(int)
    passages_wanted = Signal(object)  # FoundPlace
    queue_wanted = Signal(object)  # Wanted
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self._keys = dict(answers())
        self._carded: FoundPlace | None = None
        self._passages: tuple[FoundPlace, tuple[PassageText, ...]] | None = None
        self._examining = False
        self._fault = ""
        self.filters = FilterBar()
        self.card = Card()
        self._room = Room(self.card)
        self.buttons = self.card.buttons
        self._model = QueueModel(self)
        self.queue = QueueView(self._model)  # it comes after the card, also by Tab
        self.queue.setMinimumHeight(round(LEAST_QUEUE / scale()))
        self._empty = self._make_empty()
        self._next = QLabel(say("Next"))
        self._next.setProperty("role", "heading")
        self._next.setFont(ui_font(pixels=12, bold=True))
        self._next.setContentsMargins(16, 8, 16, 4)
        self._next.setProperty("ruled", True)  # what is read above it may go on out of sight
        self._lay_out()
        self._connect()
        self._show_card(None)

    def _make_empty(self) -> QWidget:
        box = QWidget()
        self.said = QLabel()
        self.said.setProperty("role", "muted")
        self.said.setWordWrap(True)
        self.clear = QPushButton(say("Clear the filters"))
        self.clear.clicked.connect(lambda: self.queue_wanted.emit(Wanted()))
        layout = QVBoxLayout(box)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.said)
        layout.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
        return box

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filters)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._room)
        layout.addWidget(self._next)
        layout.addWidget(self.queue, 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The queue takes the keyboard; as a proxy it would be all that Tab comes to here."""
        super().focusInEvent(event)
        self.queue.setFocus(event.reason())

    def _connect(self) -> None:
        self.filters.wanted.connect(self.queue_wanted)
        self.card.answered.connect(self._answer)
        self.card.candidate_chosen.connect(self._choose)
        self.card.step_wanted.connect(self.step_wanted)
        self.queue.selectionModel().currentChanged.connect(self._selected)
        self.queue.clicked.connect(lambda index: self.place_wanted.emit(index.data(PLACE)))
        self.queue.more_wanted.connect(self._ask_for_more)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.card.set_theme(theme)
        self.queue.set_theme(theme)

    # What is shown ------------------------------------------------------------------------------------------------

    def show_queue(self, queue: Queue, document: DocumentInfo, outline: Outline) -> None:
        """Put this queue in place of the other; the current one stays, else the one that took its place."""
        before = self.current()
        at = self.queue.currentIndex().row()
        top = self.queue.verticalScrollBar().value()
        self._fault = ""
        self.filters.show_queue(queue)
        self._model.show(queue, document.id, outline)
        ids = [place.finding.id for place in queue.places]
        stays = before is not None and before.finding.id in ids
        if before is not None and stays:
            at = ids.index(before.finding.id)
        if ids:
            self.queue.setCurrentIndex(self._model.index(min(max(at, 0), len(ids) - 1)))
        if stays:
            self.queue.verticalScrollBar().setValue(top)
        self._show_card(self.current())

    def show_passages(self, place: FoundPlace, passages: Sequence[PassageText]) -> None:
        """The passages of a finding; those of another than the one at hand are not shown."""
        if place == self._carded:
            self._passages = place, tuple(passages)
            self.card.show_passages(passages)

    def show_examining(self, *, examining: bool) -> None:
        """Whether findings are still being looked for."""
        self._examining = examining
        self._show_empty()

    def show_fault(self, told: str) -> None:
        """Why the findings could not be looked up or looked for."""
        self._fault = told
        self._show_empty()

    def has_keyboard(self) -> bool:
        """Whether what is typed goes to the panel or to something in it."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def places(self) -> tuple[FoundPlace, ...]:
        """The queue as it stands."""
        return self._model.queue.places

    def wanted(self) -> Wanted:
        """What the queue holds."""
        return self._model.queue.wanted

    def current(self) -> FoundPlace | None:
        """The finding being decided."""
        at = self.queue.currentIndex().row()
        return self.places()[at] if 0 <= at < len(self.places()) else None

    def step(self, by: int) -> FoundPlace | None:
        """Go to the finding `by` places further, round the ends; answers it."""
        count = len(self.places())
        if count:
            at = self.queue.currentIndex().row()
            self.queue.setCurrentIndex(self._model.index((at + by) % count))
        return self.current()

    def _selected(self) -> None:
        self._show_card(self.current())

    def _show_card(self, place: FoundPlace | None) -> None:
        self._carded = place
        for widget in (self._room, self._next, self.queue):
            widget.setVisible(place is not None)
        self._empty.setVisible(place is None)
        if place is None:
            self._show_empty()
            return
        queue = self._model.queue
        at, total = self.queue.currentIndex().row(), max(queue.total, len(queue.places))
        self.card.show_place(place, self._model.version_of(place), at, total)
        if self._passages is not None and self._passages[0].finding.id != place.finding.id:
            self.card.show_passages(())
        self.passages_wanted.emit(place)

    def _show_empty(self) -> None:
        plain = self.wanted().plain()
        if self._fault:
            said = self._fault
        elif self._examining:
            said = say("Looking for errors…")
        else:
            said = say("Nothing waits to be decided.") if plain else say("Nothing of this kind.")
        self.said.setText(said)
        self.clear.setVisible(not plain)

    def _ask_for_more(self) -> None:
        if len(self.places()) < self._model.queue.total:
            self.more_wanted.emit()

    # What is answered ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = letter_of(event)
        button = self.focusWidget()
        if key == "Enter" and isinstance(button, QAbstractButton) and button.hasFocus():
            button.click()
        elif key in STEPS:
            self.step_wanted.emit(STEPS[key])
        elif key.isdecimal():
            self._choose(int(key) - 1)
        elif key in self._keys:
            self._answer(self._key_answer(key))
        else:
            super().keyPressEvent(event)

    def _key_answer(self, key: str) -> str:
        place = self.current()
        decided = place is not None and place.finding.decision != "open"
        return "reopen" if key == "Enter" and decided else self._keys[key]

    def _answer(self, name: str) -> None:
        place, button = self.current(), self.buttons[name]
        if place is not None and button.isEnabled() and not button.isHidden():
            self.answered.emit(name, place)

    def _choose(self, at: int) -> None:
        place = self.current()
        if place is not None and place.finding.decision == "open" and at < len(place.finding.candidates):
            self.candidate_wanted.emit(at, place)
