"""Comments: those of the document, and a field for the paragraph at hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.document import Cell, Comment
from desktop.core.outline import Outline
from desktop.ui.dropping import PlainField
from desktop.ui.words import say

COMMENT = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Draft:
    """A comment that is typed and not saved; `before` is the one it is to replace."""

    cell: Cell
    body: str
    before: Comment | None


class CommentsPanel(QWidget):
    """Ctrl+Enter in the field saves; an empty text takes the comment away.

    Leaving the paragraph keeps what was typed as a draft; leaving the document writes the drafts.
    """

    comment_written = Signal(object, str, object)  # Cell, body, Comment before or None
    row_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self._cell: Cell | None = None
        self._before: Comment | None = None
        self._drafts: dict[int, Draft] = {}
        self._about = QLabel()
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self.field = PlainField()
        self.field.setAccessibleName(say("Comment on this paragraph"))
        self.field.setPlaceholderText(say("Comment on this paragraph"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(96)
        self.field.installEventFilter(self)
        self.save = QPushButton(say("Save   {0}", "Ctrl+Enter"))
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(self.write)
        self.remove = QPushButton(say("Remove"))
        self.remove.clicked.connect(self._take_away)
        self.list = QListWidget()
        self.list.setObjectName("comments")
        self.list.setWordWrap(True)
        self.list.setAccessibleName(say("Comments"))
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        self._lay_out()
        self.show_cell(None)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save, 1)
        buttons.addWidget(self.remove)
        top = QVBoxLayout()
        top.setContentsMargins(16, 14, 16, 8)
        top.setSpacing(8)
        top.addWidget(self._about)
        top.addWidget(self.field)
        top.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)

    def show_cell(self, cell: Cell | None) -> None:
        """The paragraph at hand and its comment, if it has one; what was being typed elsewhere is kept as a draft."""
        if self._cell is not None:
            self._keep_draft(self._cell)
        self._cell = cell
        self._before = cell.comments[0] if cell is not None and cell.comments else None
        body = self._before.body if self._before else ""
        draft = self._drafts.pop(cell.paragraph, None) if cell else None
        self.field.setPlainText(draft.body if draft else body)
        self.field.setEnabled(cell is not None)
        self.save.setEnabled(cell is not None)
        self.remove.setVisible(self._before is not None)
        self._about.setText(self._headline())

    def _keep_draft(self, cell: Cell) -> None:
        typed = self.field.toPlainText()
        if typed != (self._before.body if self._before else ""):
            self._drafts[cell.paragraph] = Draft(cell, typed, self._before)

    def _headline(self) -> str:
        if self._before is None:
            return say("No comment on this paragraph yet") if self._cell else say("No paragraph is chosen")
        return f"{self._before.author}, {self._before.at[:16].replace('T', ' ')}"

    def show_comments(self, comments: Sequence[tuple[int, Comment]], outline: Outline) -> None:
        """Every comment of the document, with what its row is called."""
        self.list.clear()
        for row, comment in comments:
            item = QListWidgetItem(f"{outline.label_of(row)}   {comment.body}\n{comment.author}")
            item.setData(COMMENT, row)
            self.list.addItem(item)

    def write(self) -> None:
        """Emit the wish to save what is typed."""
        cell, body = self._cell, self.field.toPlainText()
        if cell is None or not (body.strip() or self._before):
            return
        before = self._before
        self._cell = None  # so that no draft is kept of what is being saved
        self.comment_written.emit(cell, body, before)

    def write_drafts(self) -> None:
        """Emit the wish to save everything that was typed and not saved; an emptied field is no wish."""
        self.show_cell(None)
        drafts, self._drafts = self._drafts, {}
        for draft in drafts.values():
            if draft.body.strip():
                self.comment_written.emit(draft.cell, draft.body, draft.before)

    def _take_away(self) -> None:
        self.field.setPlainText("")
        self.write()

    def _go(self, item: QListWidgetItem) -> None:
        self.row_wanted.emit(item.data(COMMENT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and _saves(event):
            if event.type() == QEvent.Type.ShortcutOverride:  # the window has another use for these keys
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.write()
                return True
        return super().eventFilter(watched, event)


def _saves(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
