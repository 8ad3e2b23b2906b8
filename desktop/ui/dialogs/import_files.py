"""The left side of the import dialog: the tree of documents and files, and what can be done with its rows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop.services.planning import Plan, PlannedDocument
from desktop.ui.dialogs.headers import set_widths
from desktop.ui.dialogs.import_tree import (
    LANGUAGE,
    NAME,
    NOTES,
    PARAGRAPHS,
    PATH,
    ROLE,
    SAID,
    SYMBOL,
    UNREADABLE,
    Fate,
    ImportTree,
    paths_of,
)
from desktop.ui.dialogs.import_words import listed
from desktop.ui.look.boxes import hairline
from desktop.ui.look.theme import Theme
from desktop.ui.words import later, say

WIDTHS = {LANGUAGE: 82, ROLE: 84, SYMBOL: 96, PARAGRAPHS: 86, NOTES: 80, SAID: 112}
ACTS = (
    ("original", later("Make &original"), "Ctrl+R"),
    ("part", later("&A document of its own"), "Ctrl+U"),
    ("together", later("Put to&gether"), "Ctrl+T"),
    ("move", later("&Move to…"), "Ctrl+M"),
    ("leave", later("Leave &out"), "Del"),
)
"""What can be done with the files that are chosen: name, title, keys."""


class ImportFiles(QWidget):
    """Shows a plan; says by signals which files are chosen, and what a person wants done with them."""

    chosen_changed = Signal()
    act_wanted = Signal(str)  # one of ACTS
    target_wanted = Signal(object)  # the path of a file in the document that the chosen ones shall go to
    ticked = Signal(object, bool)  # paths, taken or not

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = QTreeView()
        self.model = ImportTree(theme, self)
        self._set_up_tree()
        self.acts = {name: self._act(name, say(title), keys) for name, title, keys in ACTS}
        self.buttons = {name: self._button(act) for name, act in self.acts.items()}
        self._lay_out()
        self.model.ticked.connect(self.ticked)
        self.model.grown.connect(self._open_documents)
        self.tree.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.tree.customContextMenuRequested.connect(self._show_menu)

    def _set_up_tree(self) -> None:
        self.tree.setObjectName("import-files")
        self.tree.setAccessibleName(say("Documents and their files"))
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.setIndentation(18)
        self.tree.setModel(self.model)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(48)  # else the widest letter of the Arabic face
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        set_widths(header, WIDTHS.items())

    def _act(self, name: str, title: str, keys: str) -> QAction:
        act = QAction(title, self)
        act.setShortcut(QKeySequence(keys))
        act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        act.triggered.connect(lambda: self.act_wanted.emit(name))
        self.tree.addAction(act)
        return act

    def _button(self, act: QAction) -> QPushButton:
        button = QPushButton(act.text())
        button.setProperty("role", "quiet")
        button.setAutoDefault(False)
        button.setToolTip(act.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        button.clicked.connect(act.trigger)
        act.changed.connect(lambda: _follow(button, act))
        return button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 5, 8, 5)
        bar.setSpacing(2)
        for button in self.buttons.values():
            bar.addWidget(button)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tree, 1)
        column.addWidget(hairline())
        column.addLayout(bar)

    # Showing ------------------------------------------------------------------------------------------------------

    def show_plan(self, plan: Plan, fate: Fate) -> None:
        """Bring the tree to the plan; the same files stay chosen."""
        chosen, current = self.chosen(), self.current()
        if self.model.show_plan(plan, fate):
            self._choose(chosen, current)

    def _open_documents(self, grown: Sequence[QModelIndex]) -> None:
        documents = [index for index in grown if not index.parent().isValid()]
        for index in documents:
            self.tree.expand(index)
        for index in grown:
            if index in documents or index.parent().data(PATH) == UNREADABLE:
                self.tree.setFirstColumnSpanned(index.row(), index.parent(), True)

    def _choose(self, chosen: Sequence[Path], current: Path | None) -> None:
        """Choose the same files again after rows have moved, or the first there is."""
        wanted = [index for path in chosen if (index := self.model.index_of(path)).isValid()]
        at = self.model.index_of(current) if current else QModelIndex()
        if not at.isValid():
            at = wanted[0] if wanted else self.model.index(0, NAME, self.model.index(0, NAME))
        whole = QItemSelectionModel.SelectionFlag.Rows
        selection = QItemSelection()
        for index in wanted or [at]:
            selection.select(index, index)
        model = self.tree.selectionModel()
        model.setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect | whole)

    # What is chosen -----------------------------------------------------------------------------------------------

    def chosen(self) -> list[Path]:
        """The files that are chosen, those of chosen documents too, in the order of the tree."""
        rows = sorted(self.tree.selectionModel().selectedRows(NAME), key=_place)
        found = (path for index in rows for path in paths_of(index) if path != UNREADABLE)
        return list(dict.fromkeys(found))

    def current(self) -> Path | None:
        """The file at hand, or the first of the document at hand."""
        paths = paths_of(self.tree.currentIndex())
        return paths[0] if paths else None

    def is_file(self) -> bool:
        """Whether a file is at hand, and not a document."""
        return self.tree.currentIndex().parent().isValid()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.acts.values()))
        menu.popup(self.tree.viewport().mapToGlobal(place))

    def offer_targets(self, documents: Sequence[PlannedDocument]) -> None:
        """A menu of documents that the chosen files can be moved to."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for document in documents:
            menu.addAction(_called(document)).triggered.connect(
                lambda _checked=False, to=document.files[0].seen.path: self.target_wanted.emit(to)
            )
        menu.popup(self.buttons["move"].mapToGlobal(QPoint(0, 0)))


def _place(index: QModelIndex) -> tuple[int, int]:
    """Where a row stands in the tree, from the top."""
    parent = index.parent()
    return (parent.row(), index.row()) if parent.isValid() else (index.row(), -1)


def _follow(button: QPushButton, action: QAction) -> None:
    button.setEnabled(action.isEnabled())
    button.setText(action.text())


def _called(document: PlannedDocument) -> str:
    return listed((document.symbol, document.title or document.files[0].seen.name)).replace("&", "&&")
