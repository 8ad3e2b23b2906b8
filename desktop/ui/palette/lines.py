"""The lines of the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop.core.text import Span

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """What can be chosen: `lead` stands before the title, `hint` and `keys` at its trailing side.

    `marked` are the places of the title that were meant by what was typed (code points); `item` is what it stands for.
    """

    title: str
    item: object
    marked: tuple[Span, ...] = ()
    lead: str = ""
    hint: str = ""
    keys: str = ""
    language: str = ""
    enabled: bool = True

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        return ", ".join(filter(None, (self.lead, self.title, self.hint, self.keys)))


class LineModel(QAbstractListModel):
    """The lines, read-only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Put these lines in place of the others."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return line.title if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not self.lines[index.row()].enabled:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def next_enabled(self, line: int, by: int) -> int:
        """The next line, or the one before, that can be chosen, round the ends; -1 if none can."""
        count = len(self.lines)
        places = ((line + by * step) % count for step in range(1, count + 1)) if count else ()
        return next((place for place in places if self.lines[place].enabled), -1)
