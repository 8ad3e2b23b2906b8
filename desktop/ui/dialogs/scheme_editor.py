"""One scheme of tags, as it is made or looked at: its name, its tags in a table, and the fields of the one at hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.core.schemes import changed_tag, faults, fresh_tag, moved_tag, with_tag, without_tag
from desktop.core.tagsets import COLOURS, LONGEST_LETTER, SHAPES, Tag, TagScheme
from desktop.ui.dialogs.headers import set_widths
from desktop.ui.dialogs.scheme_tags import SCOPES, SHAPE_TITLES, TagDelegate, TagsModel, colour_title
from desktop.ui.look.chips import CHIP, chip_icon
from desktop.ui.look.theme import Theme
from desktop.ui.words import say, tell

WIDTHS = (200, 48, 180)


class TagFields(QWidget):
    """What can be said of one tag; `changed` comes with the tag as it is then."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tag: Tag | None = None
        self.label, self.letter, self.key, self.meaning = (QLineEdit() for _ in range(4))
        self.letter.setMaxLength(LONGEST_LETTER)
        self.key.setMaxLength(1)
        self.colour, self.scope = QComboBox(), QComboBox()
        self.colour.setIconSize(CHIP)
        for colour in COLOURS:
            self.colour.addItem(say("{0}, {1}", colour_title(colour), say(SHAPE_TITLES[SHAPES[colour]])), colour)
        for scope, title in SCOPES.items():
            self.scope.addItem(say(title), scope)
        self._lay_out()
        for field in (self.label, self.letter, self.key, self.meaning):
            field.textEdited.connect(self._tell)
        for choice in (self.colour, self.scope):
            choice.activated.connect(self._tell)

    def _lay_out(self) -> None:
        self.key.setPlaceholderText(say("As the letter"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(10)
        rows = (
            ((say("Name"), self.label), (say("Letter"), self.letter), (say("Key"), self.key)),
            ((say("Colour and line"), self.colour), (say("Given to"), self.scope)),
        )
        for row, fields in enumerate(rows):
            for column, (title, field) in enumerate(fields):
                layout.addWidget(self._title(title, field), row, 2 * column)
                layout.addWidget(field, row, 2 * column + 1, 1, 3 if field is self.scope else 1)
        layout.addWidget(self._title(say("Meaning"), self.meaning), 2, 0)
        layout.addWidget(self.meaning, 2, 1, 1, 5)
        layout.setColumnStretch(1, 3)
        for column in (3, 5):
            layout.setColumnStretch(column, 1)

    def _title(self, title: str, field: QWidget) -> QLabel:
        label = QLabel(title)
        label.setProperty("role", "muted")
        label.setBuddy(field)
        field.setAccessibleName(title)
        return label

    def show_tag(self, tag: Tag | None, *, open_to_change: bool) -> None:
        """Show a tag, or nothing, to be changed or only read; what is typed in a field stays as it was typed."""
        self._tag = tag
        self.setEnabled(tag is not None and open_to_change)
        shown = tag or Tag("", "")
        texts = {self.letter: shown.letter, self.key: shown.key, self.meaning: shown.meaning}
        for field, text in ({self.label: shown.label} | texts).items():
            if field.text() != text:
                field.setText(text)
        for at in range(self.colour.count()):
            letter = replace(shown, colour=self.colour.itemData(at), letter=shown.letter or "·", own=False)
            self.colour.setItemIcon(at, chip_icon(letter, self._theme, self.devicePixelRatioF()))
        self.colour.setCurrentIndex(self.colour.findData(shown.colour))
        self.scope.setCurrentIndex(self.scope.findData(shown.scope))

    def _tell(self, _value: object = None) -> None:
        if self._tag is None:
            return
        said: dict[str, Any] = {"label": self.label.text(), "letter": self.letter.text().strip()}
        said |= {"key": self.key.text().strip(), "meaning": self.meaning.text()}
        said |= {"colour": self.colour.currentData(), "scope": self.scope.currentData()}
        self.changed.emit(replace(self._tag, **said))


class SchemeEditor(QWidget):
    """Shows a scheme; `changed` comes with it as it is after each thing the reader changed."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: TagScheme | None = None
        self._others: tuple[TagScheme, ...] = ()
        self.title, self.description = QLineEdit(), QLineEdit()
        self.table = QTableView()
        self.model = TagsModel(self.table)
        self._set_table(theme)
        self.fields = TagFields(theme)
        self.add, self.remove = QPushButton(say("Add a tag")), QPushButton(say("Remove the tag"))
        self.up, self.down = QPushButton(say("Up")), QPushButton(say("Down"))
        self.said = self._label("muted", say("This scheme comes with the program. A copy of it can be changed."))
        self.fault = self._label("error", "")
        self._lay_out()
        self._connect()

    def _label(self, role: str, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _set_table(self, theme: Theme) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(TagDelegate(theme, table))
        table.setAccessibleName(say("Tags"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        set_widths(header, enumerate(WIDTHS))

    def _lay_out(self) -> None:
        names = QFormLayout()
        names.setHorizontalSpacing(10)
        for title, field in ((say("Name"), self.title), (say("What it is for"), self.description)):
            label = self._label("muted", title)
            field.setAccessibleName(title)
            label.setBuddy(field)
            names.addRow(label, field)
        self.buttons = QWidget()
        buttons = QHBoxLayout(self.buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        for button in (self.add, self.remove, self.up, self.down):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(names)
        layout.addWidget(self.table, 1)
        for widget in (self.buttons, self.fields, self.said, self.fault):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self.title.textEdited.connect(lambda text: self._change(title=text))
        self.description.textEdited.connect(lambda text: self._change(description=text))
        self.fields.changed.connect(self._change_tag)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_fields())
        self.model.modelReset.connect(self._show_fields)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))

    # What is shown ------------------------------------------------------------------------------------------------

    def show_scheme(self, scheme: TagScheme | None, others: Iterable[TagScheme] = ()) -> None:
        """Show a scheme beside which the others stand; one that ships can only be read."""
        self._scheme, self._others = None, tuple(others)
        shown = scheme or TagScheme("", "", "", ())
        self.setEnabled(scheme is not None)
        for field, text in ((self.title, shown.title), (self.description, shown.description)):
            field.setText(text)
            field.setReadOnly(shown.shipped)
        self._scheme = scheme
        self.said.setVisible(shown.shipped)
        for widget in (self.buttons, self.fields):
            widget.setVisible(not shown.shipped)
        self.model.show_tags(())
        self.model.show_tags(shown.tags)
        self._go(0)
        self._check()

    def row(self) -> int:
        """The place of the tag at hand, -1 if there is none."""
        return self.table.currentIndex().row()

    def _go(self, row: int) -> None:
        self.table.setCurrentIndex(self.model.index(row, 0))
        self._show_fields()

    def _show_fields(self) -> None:
        tags: Sequence[Tag] = self._scheme.tags if self._scheme else ()
        row, free = self.row(), self._scheme is not None and not self._scheme.shipped
        there = 0 <= row < len(tags)
        with QSignalBlocker(self.fields):
            self.fields.show_tag(tags[row] if there else None, open_to_change=free)
        self.add.setEnabled(free)
        self.remove.setEnabled(free and there and len(tags) > 1)
        self.up.setEnabled(free and row > 0)
        self.down.setEnabled(free and there and row < len(tags) - 1)

    def _check(self) -> None:
        found = list(faults(self._scheme, self._others)) if self._scheme and not self._scheme.shipped else []
        self.fault.setText("  ".join(tell(fault) for fault in found[:2]))
        self.fault.setVisible(bool(found))

    # What the reader changes --------------------------------------------------------------------------------------

    def _change(self, **said: Any) -> None:
        if self._scheme is not None:
            self._put(replace(self._scheme, **said))

    def _change_tag(self, tag: Tag) -> None:
        if self._scheme is not None and 0 <= self.row() < len(self._scheme.tags):
            self._put(changed_tag(self._scheme, self.row(), tag))

    def _put(self, scheme: TagScheme, row: int | None = None) -> None:
        wanted = self.row() if row is None else row
        self._scheme = scheme
        self.model.show_tags(scheme.tags)
        self._go(wanted)
        self._check()
        self.changed.emit(scheme)

    def _add(self) -> None:
        if self._scheme is not None:
            self._put(with_tag(self._scheme, fresh_tag(self._scheme)), len(self._scheme.tags))
            self.fields.label.setFocus()

    def _remove(self) -> None:
        if self._scheme is not None:
            row = self.row()
            self._put(without_tag(self._scheme, row), min(row, len(self._scheme.tags) - 2))

    def _move(self, by: int) -> None:
        if self._scheme is not None:
            row = self.row()
            self._put(moved_tag(self._scheme, row, row + by), row + by)
