"""The tags of a scheme as a table: each with its letter and line, its key, what it is given to, and what it means."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.core.schemes import pressed
from desktop.core.tagsets import Scope, Tag
from desktop.ui.look.chips import CHIP, draw_chip
from desktop.ui.look.fonts import ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.panels.lines import draw_line, led
from desktop.ui.words import later, say

Index = QModelIndex | QPersistentModelIndex
TAG = Qt.ItemDataRole.UserRole

COLUMNS = (later("Tag"), later("Key"), later("Given to"), later("Meaning"))
SCOPES: dict[Scope, str] = {
    "both": later("Paragraphs and words"),
    "paragraph": later("Paragraphs"),
    "span": later("Words"),
}
COLOUR_TITLES = {
    "orange": later("Orange"),
    "sky-blue": later("Sky blue"),
    "green": later("Green"),
    "yellow": later("Yellow"),
    "blue": later("Blue"),
    "vermilion": later("Vermilion"),
    "purple": later("Purple"),
    "grey": later("Grey"),
}
SHAPE_TITLES = {
    "solid": later("solid line"),
    "dashed": later("dashes"),
    "dotted": later("dots"),
    "double": later("double line"),
    "dash-dot": later("dash and dot"),
    "wave": later("wave"),
    "dash-dot-dot": later("dash and two dots"),
    "thick": later("thick line"),
}


class TagsModel(QAbstractTableModel):
    """The tags in the order they are shown in everywhere."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[Tag, ...] = ()

    def show_tags(self, tags: tuple[Tag, ...]) -> None:
        """Put these in place of the others; where as many are there, only those that differ are shown anew."""
        before, same = self._tags, len(tags) == len(self._tags)
        if not same:
            self.beginResetModel()
        self._tags = tags
        if not same:
            self.endResetModel()
            return
        for row, (old, new) in enumerate(zip(before, tags, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._tags)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return say(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        tag = self._tags[index.row()]
        if role == TAG:
            return tag
        if role == Qt.ItemDataRole.DisplayRole:
            return (tag.label, pressed(tag), say(SCOPES[tag.scope]), tag.meaning)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return f"{tag.label}, {tag.letter}, {colour_title(tag.colour)}"
        return tag.meaning if role == Qt.ItemDataRole.ToolTipRole and tag.meaning else None


def colour_title(colour: str) -> str:
    """What a colour is called."""
    return say(COLOUR_TITLES[colour])


class TagDelegate(QStyledItemDelegate):
    """The tag's letter over its line, then its name; the other columns in quiet words."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(64, 30)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tag, theme = index.data(TAG), self._theme
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.selection))
        area = option.rect.adjusted(8, 0, -8, 0)
        painter.setFont(ui_font())
        painter.setPen(QColor(theme.muted if index.column() else theme.text))
        if index.column() == 0 and isinstance(tag, Tag):
            left = area.right() + 1 - CHIP.width() if rtl else area.left()
            draw_chip(painter, QRectF(QRect(left, area.top(), CHIP.width(), area.height())), tag, theme)
            area.adjust(0 if rtl else CHIP.width() + 8, 0, -(CHIP.width() + 8) if rtl else 0, 0)
        draw_line(painter, area, led(index.data() or ""), at_right=rtl)
        painter.restore()
