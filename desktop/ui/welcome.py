"""What the window shows when no document is open: the library, and how to begin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.core.document import DocumentInfo
from desktop.ui.look.fonts import ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.panels.library import LISTED, ORDERS, LibraryList, Listed, having, in_order, with_times
from desktop.ui.words import say


class Welcome(QWidget):
    """Documents of the library, those last opened first; buttons to open files."""

    files_wanted = Signal()
    folder_wanted = Signal()
    document_wanted = Signal(int)
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self._lines: tuple[Listed, ...] = ()
        self._make_head()
        self.field, self.order, self.list = self._make_field(), self._make_order(), LibraryList()
        self.list.activated.connect(self._open)
        self.none = QLabel(say("No document has these words."))
        self.none.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 48, 56, 32)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.about)
        column.addLayout(_beside(self.button, self.folder, self.export))
        column.addSpacing(12)
        column.addLayout(_beside(self.field, self.order, wide=True))
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addStretch()

    def _make_head(self) -> None:
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
        self.export = QPushButton(say("Export…"))
        self.export.clicked.connect(self.export_wanted)

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(say("Find a document: symbol, title, language"))
        field.setAccessibleName(say("Find a document"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._filter)
        field.returnPressed.connect(lambda: self._open(self.list.currentIndex()))
        return field

    def _make_order(self) -> QComboBox:
        order = QComboBox()
        order.setAccessibleName(say("Order of the documents"))
        for name, title in ORDERS.items():
            order.addItem(say(title), name)
        order.currentIndexChanged.connect(self._sort)
        return order

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.list.set_theme(theme)

    def _offer(self, *, buttons: bool, documents: bool) -> None:
        for button in (self.button, self.folder):
            button.setVisible(buttons)
        for widget in (self.field, self.order, self.list, self.export):
            widget.setVisible(documents)
        self.none.hide()

    def show_opening(self) -> None:
        """The library is being opened."""
        self.head.setText(say("Opening…"))
        self.about.setText("")
        self._offer(buttons=False, documents=False)

    def show_fault(self, text: str) -> None:
        """The library could not be opened; the sentence says why and what to do."""
        self.head.setText(say("The library could not be opened"))
        self.about.setText(text)
        self._offer(buttons=False, documents=False)

    def show_documents(self, lines: Sequence[Listed], opened: Mapping[int, str]) -> None:
        """The library's documents, and when they were last opened."""
        self.head.setText(say("Library") if lines else say("The library is empty"))
        self.about.setText(
            say("Choose a document, or open others: drop files or folders anywhere on the window.")
            if lines
            else say(
                "Open an original and its translations, or drop files or folders anywhere on the window: what belongs "
                "together becomes one review, side by side."
            )
        )
        self._offer(buttons=True, documents=bool(lines))
        self._lines = with_times(lines, opened)
        self._sort()
        (self.list if lines else self.button).setFocus()

    def chosen(self) -> tuple[DocumentInfo, ...]:
        """The documents that are chosen in the list."""
        return self.list.chosen()

    def _sort(self) -> None:
        self._lines = in_order(self._lines, self.order.currentData())
        self._filter()

    def _filter(self) -> None:
        found = having(self._lines, self.field.text())
        self.none.setVisible(bool(self._lines) and not found)
        self.list.setVisible(bool(found))
        self.list.show_lines(found)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LISTED)
        if isinstance(line, Listed):
            self.document_wanted.emit(line.document.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed on the list is searched for; from the field the arrows lead back to the list."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.field.hasFocus():
            self.list.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self.list.setFocus()
        elif self.list.hasFocus() and event.text().isprintable() and event.text().strip():
            self.field.setFocus()
            self.field.insert(event.text())
        else:
            super().keyPressEvent(event)


def _beside(*widgets: QWidget, wide: bool = False) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for at, widget in enumerate(widgets):
        line.addWidget(widget, int(wide and not at))
    if not wide:
        line.addStretch(1)
    return line
