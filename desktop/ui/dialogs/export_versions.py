"""Which versions are exported, and in which order: ticked in a list, dragged or moved by keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.panels.lines import led
from desktop.ui.words import later, say

PLACE = Qt.ItemDataRole.UserRole
ROWS = 6
TICKED, UNTICKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
MOVES = ((-1, later("Move u&p"), "Alt+Up"), (1, later("Move do&wn"), "Alt+Down"))


class ExportVersions(QWidget):
    """Lines that are named by their places; says by a signal which are ticked, in their order."""

    chosen = Signal(object)  # tuple[int, ...]: places

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.list = QListWidget()
        self.list.setObjectName("export-versions")
        self.list.setAccessibleName(say("Versions"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.list.model().rowsMoved.connect(lambda *_: self._tell())
        title = QLabel(say("&Versions"))
        title.setProperty("role", "heading")
        title.setBuddy(self.list)
        line = QHBoxLayout()
        line.addWidget(title, 1)
        self.buttons = [self._move_button(by, say(text), keys) for by, text, keys in MOVES]
        for button in self.buttons:
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.list)

    def _move_button(self, by: int, text: str, keys: str) -> QPushButton:
        act = QAction(text, self)
        act.setShortcut(QKeySequence(keys))
        act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        act.triggered.connect(lambda: self._move(by))
        self.list.addAction(act)
        button = QPushButton(text)
        button.setProperty("role", "quiet")
        button.setProperty("tight", True)
        button.setAutoDefault(False)
        button.setToolTip(act.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        button.clicked.connect(act.trigger)
        return button

    def show_versions(self, titles: Sequence[str], ticked: Sequence[int]) -> None:
        """List these; those that are ticked come first, in that order, and the rest as they are."""
        row = max(0, self.list.currentRow())
        with self._quietly():
            self.list.clear()
            for place in (*ticked, *(at for at in range(len(titles)) if at not in ticked)):
                self.list.addItem(_item(titles[place], place, TICKED if place in ticked else UNTICKED))
            self.list.setCurrentRow(min(row, len(titles) - 1))
        self.list.setFixedHeight(min(max(len(titles), 2), ROWS) * (self.fontMetrics().height() + 10) + 8)
        self._allow()

    def ticked(self) -> tuple[int, ...]:
        """The places of those that are ticked, in their order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(int(item.data(PLACE)) for item in items if item.checkState() == TICKED)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            with self._quietly():
                self.list.insertItem(row + by, self.list.takeItem(row))
                self.list.setCurrentRow(row + by)
            self._tell()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Without telling; the list's own signals are needed, for its view follows them."""
        self._quiet = True
        yield
        self._quiet = False

    def _tell(self) -> None:
        if not self._quiet:
            self.chosen.emit(self.ticked())

    def _allow(self) -> None:
        for button in self.buttons:
            button.setVisible(self.list.count() > 1)


def _item(title: str, place: int, state: Qt.CheckState) -> QListWidgetItem:
    item = QListWidgetItem(led(title))
    item.setData(PLACE, place)
    item.setToolTip(title)
    item.setCheckState(state)
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
    return item
