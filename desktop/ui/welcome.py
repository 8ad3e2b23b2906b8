"""What the window shows when no document is open: the library, and how to begin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.core.document import DocumentInfo
from desktop.core.languages import language
from desktop.ui.fonts import ui_font
from desktop.ui.words import say

DOCUMENT = Qt.ItemDataRole.UserRole


class Welcome(QWidget):
    """Documents of the library, the last first; a button to open files."""

    files_wanted = Signal()
    folder_wanted = Signal()
    document_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self.head = QLabel()
        self.head.setProperty("role", "title")
        self.head.setFont(ui_font(pixels=15, bold=True))
        self.about = QLabel()
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        self.button = QPushButton(say("Open files…"))
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.files_wanted)
        self.folder = QPushButton(say("Open a folder…"))
        self.folder.clicked.connect(self.folder_wanted)
        self.list = QListWidget()
        self.list.setObjectName("library")
        self.list.setAccessibleName(say("Library"))
        self.list.itemActivated.connect(lambda item: self.document_wanted.emit(item.data(DOCUMENT)))
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 48, 56, 32)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.about)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.button)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addSpacing(12)
        column.addWidget(self.list, 1)
        column.addStretch()

    def _offer(self, offered: bool) -> None:
        for button in (self.button, self.folder):
            button.setVisible(offered)

    def show_opening(self) -> None:
        """The library is being opened."""
        self.head.setText(say("Opening…"))
        self.about.setText("")
        self._offer(False)
        self.list.setVisible(False)

    def show_fault(self, text: str) -> None:
        """The library could not be opened; the sentence says why and what to do."""
        self.head.setText(say("The library could not be opened"))
        self.about.setText(text)
        self._offer(False)
        self.list.setVisible(False)

    def show_documents(self, documents: Sequence[DocumentInfo]) -> None:
        """The library's documents."""
        self.head.setText(say("Library") if documents else say("The library is empty"))
        self.about.setText(
            say("Choose a document, or open others: drop files or folders anywhere on the window.")
            if documents
            else say(
                "Open an original and its translations, or drop files or folders anywhere on the window: what belongs "
                "together becomes one review, side by side."
            )
        )
        self._offer(True)
        self.list.setVisible(bool(documents))
        self.list.clear()
        for document in reversed(documents):
            item = QListWidgetItem(self._line(document))
            item.setData(DOCUMENT, document.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    @staticmethod
    def _line(document: DocumentInfo) -> str:
        languages = ", ".join(language(version.language).own_name for version in document.versions)
        head = "  ".join(part for part in (document.symbol, document.title or say("Untitled document")) if part)
        return f"{head}\n{languages}"
