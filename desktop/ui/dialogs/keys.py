"""The keys of all actions, to be searched and changed: a page of the settings."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.core.folding import fold
from desktop.ui.actions import ACTIONS, TABLE_KEYS, Action, Chosen, key_text, keys_of, plain_title
from desktop.ui.dialogs.settings_page import ROOM, Page, remark
from desktop.ui.kept.settings import Settings
from desktop.ui.keys import KEYS_MOST, holder, refusal, with_key, with_keys
from desktop.ui.words import later, say

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (later("Action"), later("Menu"), later("Keys"))
LEFT_TO_RIGHT, POP = "\u2066", "\u2069"


class KeysModel(QAbstractTableModel):
    """A line for each action that has the words searched for; changed keys are bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: Chosen = TABLE_KEYS
        self.words = ""
        self.entries: tuple[Action, ...] = ACTIONS

    def show(self, chosen: Chosen, words: str) -> None:
        """Show these keys, and of the actions those that have all the words in title, menu or keys."""
        wanted = fold(words).split()
        texts = {entry.id: fold(" ".join(self._texts(entry, chosen))) for entry in ACTIONS}
        found = tuple(entry for entry in ACTIONS if all(word in texts[entry.id] for word in wanted))
        if found != self.entries:
            self.beginResetModel()
            self.chosen, self.words, self.entries = chosen, words, found
            self.endResetModel()
        else:
            self.chosen, self.words = chosen, words
            if found:
                self.dataChanged.emit(self.index(0, 0), self.index(len(found) - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return say(COLUMNS[section]) if shown and section < len(COLUMNS) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._texts(entry, self.chosen)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._texts(entry, self.chosen)[index.column()] or say("No key")
        return None

    @staticmethod
    def _texts(entry: Action, chosen: Chosen) -> tuple[str, str, str]:
        changed = "  •" if keys_of(entry, chosen) != entry.keys else ""
        keys = key_text(entry, chosen)
        shown = f"{LEFT_TO_RIGHT}{keys}{POP}" if keys else ""  # or Ctrl+, is turned round in Arabic
        return plain_title(entry), say(entry.menu).replace("&", ""), f"{shown}{changed}"


class KeyField(QKeySequenceEdit):
    """Takes the next key that is pressed; Backspace takes the key away, Escape and Tab leave the field."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(name)
        inner = self.findChild(QLineEdit)
        if inner is not None:
            inner.setAccessibleName(name)
        self.keySequenceChanged.connect(self._tell)

    def show_key(self, key: str) -> None:
        """Show this key, without telling of it."""
        with QSignalBlocker(self):
            self.setKeySequence(QKeySequence(key))

    def _tell(self, sequence: QKeySequence) -> None:
        if not sequence.isEmpty():
            self.pressed.emit(sequence.toString(QKeySequence.SequenceFormat.PortableText))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers()
        if plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.pressed.emit("")
        else:
            super().keyPressEvent(event)


class KeysPage(Page):
    """The list above; below it the keys of the action at hand. A key of another action is told, and can be had."""

    def __init__(self) -> None:
        super().__init__()
        self._chosen: Chosen = TABLE_KEYS
        self._asked: tuple[int, str] | None = None  # a place of the action at hand, and the key of another one
        self._make_list()
        self._make_fields()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addLayout(_line(self.title, *self.fields))
        layout.addLayout(_line(self.told, self.take, wide=0))
        layout.addLayout(_line(QWidget(), self.usual, self.all_usual, wide=0))
        self._show_entry()

    def _make_list(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Find an action, a menu or a key"))
        self.search.setAccessibleName(say("Find an action, a menu or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._list)
        self.model = KeysModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(say("Keys"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.resizeSection(0, 300)
        header.resizeSection(1, 120)
        self.table.selectionModel().currentRowChanged.connect(self._show_entry)
        self.table.activated.connect(lambda _index: self.fields[0].setFocus())

    def _make_fields(self) -> None:
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        names = (say("Key"), say("Another key"))
        self.fields = [KeyField(name) for name in names[:KEYS_MOST]]
        for place, field in enumerate(self.fields):
            field.pressed.connect(lambda key, place=place: self._press(place, key))
            field.left.connect(self.table.setFocus)
        self.told = remark(role="muted")
        self.take = QPushButton(say("&Give it to this one"))
        self.take.clicked.connect(self._take)
        self.usual = QPushButton(say("&Usual keys of this one"))
        self.usual.clicked.connect(self._reset)
        self.all_usual = QPushButton(say("All &as usual"))
        self.all_usual.clicked.connect(lambda: self._use(TABLE_KEYS))

    def show_settings(self, settings: Settings) -> None:
        self._chosen = settings.keys
        self._list()

    def _list(self) -> None:
        before = self._entry()
        self.model.show(self._chosen, self.search.text())
        entries = self.model.entries
        row = entries.index(before) if before in entries else 0
        if self.table.currentIndex().row() != row or self._entry() is None:
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._show_entry()

    def _entry(self) -> Action | None:
        index = self.table.currentIndex()
        return self.model.entries[index.row()] if index.isValid() else None

    def _show_entry(self) -> None:
        entry = self._entry()
        self._asked = None
        self.title.setText(plain_title(entry) if entry else "")
        keys = keys_of(entry, self._chosen) if entry else ()
        for place, field in enumerate(self.fields):
            field.setEnabled(entry is not None and place <= len(keys))
            field.show_key(keys[place] if place < len(keys) else "")
        self._tell("")
        self.usual.setEnabled(entry is not None and keys != entry.keys)
        self.all_usual.setEnabled(bool(self._chosen))

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.take.setVisible(self._asked is not None)

    def _press(self, place: int, key: str) -> None:
        entry = self._entry()
        if entry is None:
            return
        refused = refusal(entry, key) if key else ""
        held = holder(key, self._chosen, entry.id) if key else None
        if refused:
            self._show_entry()
            self._tell(refused)
        elif held is not None:
            self._asked = place, key
            self._tell(say("{0}: “{1}” has this key.", QKeySequence(key).toString(_NATIVE), plain_title(held)))
        else:
            self._use(with_key(self._chosen, entry, place, key))

    def _take(self) -> None:
        entry, asked = self._entry(), self._asked
        if entry is not None and asked is not None:
            self._use(with_key(self._chosen, entry, *asked))
            self.fields[asked[0]].setFocus()

    def _reset(self) -> None:
        """The table's keys again, but for those that another action was given meanwhile."""
        entry = self._entry()
        if entry is not None:
            rest = with_keys(self._chosen, entry, entry.keys)
            free = [key for key in entry.keys if holder(key, rest, entry.id) is None]
            self._use(with_keys(rest, entry, free))

    def _use(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self._list()
        self.chosen.emit({"keys": chosen})


_NATIVE = QKeySequence.SequenceFormat.NativeText


def _line(*widgets: QWidget, wide: int | None = 0) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for at, widget in enumerate(widgets):
        line.addWidget(widget, int(at == wide))
    return line
