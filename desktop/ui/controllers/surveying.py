"""Surveying: what stands beside the text is kept in step with it: structure, findings, their strip, comments."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.core.document import DocumentInfo
from desktop.core.outline import Outline
from desktop.ui.desk import Desk
from desktop.ui.jobs.overview import Overview, Queue
from desktop.ui.pairs import PairView
from desktop.ui.pairs.strip import FindingStrip
from desktop.ui.panels.comments import CommentsPanel
from desktop.ui.panels.findings import FindingsPanel
from desktop.ui.panels.outline import OutlinePanel


class Surveying(QObject):
    """Shows each overview as it comes, and has the last one."""

    shown = Signal(object)  # Overview: one that was read anew, of the document that is open

    def __init__(
        self,
        desk: Desk,
        pairs: PairView,
        outline: OutlinePanel,
        strip: FindingStrip,
        findings: FindingsPanel,
        comments: CommentsPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._pairs = desk, pairs
        self._outline, self._strip, self._findings, self._comments = outline, strip, findings, comments
        self.overview: Overview | None = None
        desk.overview_moved.connect(self._show_moved)
        desk.overview_changed.connect(self._show)

    def begin(self, document: DocumentInfo) -> None:
        """A document comes: of it there is nothing yet."""
        self._outline.list_versions(document)
        self._outline.show_outline(Outline())
        self._show_queue(document)
        self._strip.show_ticks((), 0, document.rows)

    def _show_queue(self, document: DocumentInfo) -> None:
        """Until the queue of this document is there: that of the whole library, if it is shown, or an empty one."""
        wanted = self._findings.wanted()
        stays = self.overview is not None and wanted.reach == "library"
        queue = self.overview.queue if self.overview is not None and stays else Queue(wanted)
        self._findings.show_queue(queue, document, Outline())

    def _show_moved(self, overview: Overview) -> None:
        """The rows are elsewhere: so is what was told of them, until it is read anew."""
        self.overview = overview
        if self._desk.document is not None:
            self._show_places(overview, self._desk.document)

    def _show(self, overview: Overview) -> None:
        self.overview = overview
        if self._desk.document is not None:
            self._outline.show_outline(overview.outline, overview.touched)
            self._outline.mark_row(self._pairs.current_row())
            self._show_places(overview, self._desk.document)
            self.shown.emit(overview)

    def _show_places(self, overview: Overview, document: DocumentInfo) -> None:
        self._findings.show_queue(overview.queue, document, overview.outline)
        self._strip.show_ticks(overview.ticks, len(overview.marks), document.rows)
        self._comments.show_threads(overview.threads, overview.outline, document)
