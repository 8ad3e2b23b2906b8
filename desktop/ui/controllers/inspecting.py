"""The inspector: what it says of the paragraph the reader is in, and what is wanted of it there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.core.document import STATUSES, Assignment, OwnDirection
from desktop.core.languages import language
from desktop.core.text import Span
from desktop.ui.desk import Desk
from desktop.ui.jobs.origins import Origins
from desktop.ui.pairs import PairView
from desktop.ui.panels.entries import Look
from desktop.ui.panels.history import HistoryPanel
from desktop.ui.panels.inspector import DIRECTIONS, Shown
from desktop.ui.reach import go_to_words


class Inspecting(QObject):
    """Joins the panel of the paragraph at hand with the text."""

    comments_wanted = Signal()

    def __init__(self, desk: Desk, pairs: PairView, origins: Origins, history: HistoryPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pairs, self._origins = desk, pairs, origins
        inspector = origins.inspector
        inspector.status_wanted.connect(self._advance)
        inspector.direction_wanted.connect(self._turn)
        inspector.untag_wanted.connect(self._untag)
        inspector.span_wanted.connect(self._show_span)
        inspector.comments_wanted.connect(self.comments_wanted)
        history.restore_wanted.connect(self._restore)
        pairs.caret_changed.connect(inspector.show_character)

    def show(self) -> None:
        """The paragraph the reader is in, as it stands now."""
        cell, version, document = self._pairs.current_cell(), self._pairs.current_version(), self._desk.document
        if cell is None or document is None or not 0 <= version < len(document.versions):
            self._origins.show_paragraph(None, None)
            return
        info = document.versions[version]
        name = language(info.language).own_name
        shown = Shown(cell, f"{name[:1].upper()}{name[1:]}", info.language, self._pairs.tag_looks())
        self._origins.show_paragraph(shown, Look(info.language, info.direction, cell.direction))

    def _advance(self, status: str) -> None:
        cell = self._pairs.current_cell()
        if cell is not None:
            self._desk.advance((cell,), next(each for each in STATUSES if each == status))

    def _turn(self, direction: str) -> None:
        cell = self._pairs.current_cell()
        if cell is not None:
            wanted: OwnDirection = next(each for each, _title in DIRECTIONS if each == direction)
            self._desk.turn((cell,), wanted)

    def _untag(self, given: Assignment) -> None:
        self._desk.unassign((given,))

    def _restore(self, text: str) -> None:
        cell = self._pairs.current_cell()
        if cell is not None:
            self._desk.restore(cell, text)

    def _show_span(self, span: Span) -> None:
        place = self._pairs.place()
        if place is not None:
            go_to_words(self._pairs, place, span)
            self._pairs.setFocus()
