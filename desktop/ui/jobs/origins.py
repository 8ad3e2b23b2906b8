"""All there is to know of the paragraph at hand: what it is, what was done to it, how it was read, its page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QTabWidget

from desktop.core.document import Cell, DocumentInfo
from desktop.core.messages import KnownError
from desktop.core.past import Stage, stages
from desktop.ui.desk import Desk
from desktop.ui.look.boxes import in_reading_order
from desktop.ui.look.theme import Theme
from desktop.ui.panels.entries import Look
from desktop.ui.panels.history import HistoryPanel
from desktop.ui.panels.inspector import Inspector, Shown
from desktop.ui.panels.page import PagePanel
from desktop.ui.panels.reading import ReadingPanel
from desktop.ui.words import say, tell

if TYPE_CHECKING:
    from desktop.core.facsimile import Picture
    from desktop.services.facsimile import Spot
    from desktop.services.library import Library
    from desktop.services.rereading import Done
    from desktop.services.reviewing import LoggedChange


@dataclass(frozen=True, slots=True)
class _Origin:
    """What the worker brings back of one paragraph."""

    steps: tuple[Done, ...]
    spot: Spot | None
    paragraph: int = 0
    history: tuple[LoggedChange, ...] = ()
    stages: tuple[Stage, ...] = ()
    look: Look | None = None


class Origins(QObject):
    """Looks a paragraph up in the worker, and only while one of its two tabs is in sight.

    What the paragraph is, its history and the steps it was read in share one of them, the page has the other.
    """

    def __init__(self, desk: Desk, tabs: QTabWidget, history: HistoryPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tabs = tabs
        self._history = history
        self._cell: Cell | None = None
        self._look_of: Look | None = None
        self._at = Shown(Cell(0, 0, "", "", "", ""))
        self._shown: Cell | None = None
        self._job = 0
        self._drawing = 0
        self.inspector = Inspector()
        self.reading = ReadingPanel()
        self.page = PagePanel()
        self.past = QSplitter(Qt.Orientation.Vertical)
        self.past.setChildrenCollapsible(False)
        self.past.setHandleWidth(1)
        for part in (self.inspector, history, self.reading):
            self.past.addWidget(part)
        in_reading_order(self.past)
        self.past.setSizes((330, 230, 140))
        tabs.addTab(self.past, say("Paragraph"))
        tabs.addTab(self.page, say("Page"))
        tabs.currentChanged.connect(self._look)
        self.reading.back_wanted.connect(self._take_back)
        self.page.page_wanted.connect(self._draw)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        for part in (self.inspector, self._history, self.page):
            part.set_theme(theme)

    def show_document(self, document: DocumentInfo) -> None:
        """The page has a tab only where a version of the document was read from pages."""
        self._shown = None
        paged = any(version.pages for version in document.versions)
        self._tabs.setTabVisible(self._tabs.indexOf(self.page), paged)

    def forget(self) -> None:
        """Something was done to paragraphs: what is shown of one may be old, though it reads as it did."""
        self._shown = None

    def show_paragraph(self, shown: Shown | None, look: Look | None) -> None:
        """This paragraph, as it stands now, and how it is set."""
        self._cell, self._look_of = (None if shown is None else shown.cell), look
        self._at = shown or self._at
        self._look()

    def _look(self) -> None:
        cell, there = self._cell, self._tabs.currentWidget() in {self.past, self.page}
        if not there or not self._tabs.isVisible():
            return
        self.inspector.show_paragraph(None if cell is None else self._at)
        if cell is None:
            self._shown = None
            self._show(_Origin((), None))
            return
        if cell == self._shown:
            return
        self._shown = cell
        self._desk.tasks.cancel(self._job)
        library, _document = self._desk.open_review()
        look = self._look_of
        self._job = self._desk.tasks.run(lambda _report: _origin(library, cell, look), self._show, self._failed)

    def _show(self, origin: _Origin) -> None:
        self._history.show_history(origin.history, origin.paragraph, origin.stages, origin.look)
        self.reading.show_steps(origin.steps)
        self.page.show_spot(origin.spot)

    def _failed(self, error: KnownError) -> None:
        self._shown = None
        self.page.show_spot(None, tell(error.message))

    def _draw(self, version: int, page: int, width: int) -> None:
        library, _document = self._desk.open_review()
        self._desk.tasks.cancel(self._drawing)
        self._drawing = self._desk.tasks.run(
            lambda _report: _picture(library, version, page, width),
            lambda picture: self.page.show_picture(version, page, picture),
            self._failed,
        )

    def _take_back(self, done: Done) -> None:
        if self._cell is not None:
            self._shown = None
            self._desk.take_back(self._cell.paragraph, done)


def _origin(library: Library, cell: Cell, look: Look | None) -> _Origin:
    from desktop.services.facsimile import spot  # noqa: PLC0415  # the data layer is imported in the worker
    from desktop.services.rereading import steps  # noqa: PLC0415
    from desktop.services.reviewing import history  # noqa: PLC0415

    paragraph, logged = cell.paragraph, history(library, cell.paragraph)
    known = stages([each.change for each in logged], paragraph, cell.text)
    return _Origin(steps(library, paragraph), spot(library, paragraph), paragraph, logged, known, look)


def _picture(library: Library, version: int, page: int, width: int) -> Picture | bytes:
    from desktop.services.facsimile import picture  # noqa: PLC0415  # the data layer is imported in the worker

    return picture(library, version, page, width)
