"""Comments: above what is said of the paragraph at hand, below all that is said of the document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.core.document import Cell, DocumentInfo
from desktop.core.outline import Outline
from desktop.core.text import Span
from desktop.core.threads import Thread
from desktop.ui.look.boxes import in_reading_order
from desktop.ui.look.theme import Theme
from desktop.ui.panels.conversation import Conversation, Draft
from desktop.ui.panels.threads import ThreadsView, listing


class CommentsPanel(QWidget):
    """Leaving the paragraph keeps what was typed as a draft; leaving the document writes the drafts."""

    comment_written = Signal(object)  # Draft
    annotated = Signal(object)  # tuple[Annotate, ...]: resolved, opened again, taken away
    place_wanted = Signal(object)  # Thread
    left = Signal()  # back to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self.conversation = Conversation()
        self.threads = ThreadsView()
        self.field, self.save, self.remove = (
            self.conversation.field,
            self.conversation.save,
            self.conversation.remove,
        )
        self.conversation.written.connect(self.comment_written)
        self.conversation.annotated.connect(self.annotated)
        self.threads.wanted.connect(self.place_wanted)
        for part in (self.conversation, self.threads):
            part.left.connect(self.left)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self.conversation)
        parts.addWidget(self.threads)
        in_reading_order(parts)
        parts.setStretchFactor(1, 1)
        parts.setSizes((420, 280))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(parts)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.conversation.set_theme(theme)
        self.threads.set_theme(theme)

    def show_cell(self, cell: Cell | None, author: str = "") -> None:
        """The paragraph at hand with what is said of it; `author` is whose comments can be put in other words."""
        self.conversation.author = author
        self.conversation.show_cell(cell)

    def show_threads(self, threads: Sequence[Thread], outline: Outline, document: DocumentInfo | None = None) -> None:
        """Every thread of the document, with what its row is called."""
        self.threads.show_listing(listing(threads, outline, document))

    def begin(self, span: Span | None = None) -> None:
        """Let a comment be written on the paragraph at hand, or on words of it."""
        self.conversation.begin(span)

    def write(self) -> None:
        """Emit the wish to save what is typed."""
        self.conversation.write()

    def write_drafts(self) -> None:
        """Emit the wish to save everything that was typed and not saved."""
        self.conversation.write_drafts()

    def take_saved(self, draft: Draft) -> None:
        """It is saved: what was typed for it is not kept any more."""
        self.conversation.take_saved(draft)
