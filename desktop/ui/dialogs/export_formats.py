"""The left side of the export dialog: the formats, each with a line that says whom it is for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.export.formats import Format
from desktop.ui.dialogs.export_words import FORMATS, format_title, format_use
from desktop.ui.look.fonts import smaller_of, ui_font
from desktop.ui.look.scale import scaled
from desktop.ui.look.theme import Theme
from desktop.ui.panels.lines import draw_line, led
from desktop.ui.words import say

NAME = Qt.ItemDataRole.UserRole
PAD, HIGH, GAP = 14, 7, 2
WIDTH = 340


class ExportFormats(QListWidget):
    """Says by a signal which format is at hand."""

    chosen = Signal(str)  # a format's name

    def __init__(self, formats: Sequence[Format], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export-formats")
        self.setAccessibleName(say("Formats"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFixedWidth(scaled(WIDTH))
        self.setItemDelegate(FormatDelegate(theme, self))
        order = list(FORMATS)
        for form in sorted(formats, key=lambda each: order.index(each.name)):
            self.addItem(_item(form))
        self.currentItemChanged.connect(self._tell)

    def _tell(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(NAME))

    def at_hand(self) -> str:
        """The format that is chosen."""
        return str(self.currentItem().data(NAME)) if self.currentRow() >= 0 else ""

    def show_format(self, name: str) -> None:
        """Have this format at hand, without telling of it."""
        with QSignalBlocker(self):
            names = [self.item(row).data(NAME) for row in range(self.count())]
            self.setCurrentRow(names.index(name) if name in names else 0)


def _item(form: Format) -> QListWidgetItem:
    title, use = format_title(form.name), format_use(form.name)
    item = QListWidgetItem(title)
    item.setData(NAME, form.name)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}; {use}")
    back = say("Can be imported again, with all that it holds.") if form.returns else ""
    item.setToolTip("\n".join(filter(None, (use, back))))
    return item


class FormatDelegate(QStyledItemDelegate):
    """Two lines: the title, and quiet under it the use."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, 2 * option.fontMetrics.height() + GAP + 2 * HIGH)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rtl = self._theme, option.direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(theme.selection if chosen else theme.accent_tint))
        if chosen:
            box = option.rect
            painter.fillRect(box.right() - 2 if rtl else box.left(), box.top(), 3, box.height(), QColor(theme.accent))
        area = option.rect.adjusted(PAD, HIGH, -PAD, -HIGH)
        half = (area.height() - GAP) // 2
        painter.setFont(ui_font(bold=True) if chosen else option.font)
        painter.setPen(QColor(theme.text))
        draw_line(painter, QRect(area.left(), area.top(), area.width(), half), led(index.data()), at_right=rtl)
        painter.setFont(smaller_of(option.font))
        painter.setPen(QColor(theme.muted))
        below = QRect(area.left(), area.bottom() + 1 - half, area.width(), half)
        draw_line(painter, below, led(format_use(index.data(NAME))), at_right=rtl)
        painter.restore()
