"""The structure of the document, with what waits in it; below, which versions are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.document import DocumentInfo
from desktop.core.languages import language
from desktop.core.outline import Entry, Outline
from desktop.ui.look.fonts import ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.sides import draw_status
from desktop.ui.panels.lines import draw_line
from desktop.ui.words import say

BATCH = 500
"""Lines laid out at a time: 100,000 at once would hold the window for more than half a second."""

CHECK = 11
"""The sign of what is reviewed, in pixels."""

Index = QModelIndex | QPersistentModelIndex


class OutlineModel(QAbstractListModel):
    """The lines, read-only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.outline = Outline()
        self.reviewed = 0  # the versions in which a line must be reviewed to be marked

    def is_reviewed(self, line: Entry) -> bool:
        """Whether all of it is reviewed, in what is shown."""
        return self.reviewed != 0 and line.reviewed & self.reviewed == self.reviewed

    def show(self, outline: Outline, touched: tuple[int, ...] | None = None) -> None:
        """Put this outline in place of the other; where `touched` is known, only those lines are drawn anew."""
        if touched is None or len(outline.lines) != len(self.outline.lines):
            self.beginResetModel()
            self.outline = outline
            self.endResetModel()
            return
        self.outline = outline
        for line in touched:
            self.dataChanged.emit(self.index(line), self.index(line))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.outline.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self.outline.lines[index.row()]
        shown = say(line.text) if line.row is None else line.text
        if role == Qt.ItemDataRole.AccessibleTextRole and self.is_reviewed(line):
            return f"{shown}, {say('Reviewed')}"
        return shown

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.outline.lines[index.row()].row is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class OutlineDelegate(QStyledItemDelegate):
    """Draws a line: sections quiet and bold, the current one in the accent's tint.

    What waits is counted in amber; a tick stands where all is reviewed.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, option.fontMetrics.height() + 11)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if self.theme is None or not isinstance(model, OutlineModel):
            return
        line = model.outline.lines[index.row()]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ticked = model.is_reviewed(line) and not line.findings
        painter.save()
        if selected:
            painter.fillRect(option.rect, QColor(self.theme.selection))
        self._draw_text(painter, option, line, selected=selected, ticked=ticked)
        painter.restore()

    def _draw_text(
        self, painter: QPainter, option: QStyleOptionViewItem, line: Entry, *, selected: bool, ticked: bool
    ) -> None:
        theme = self.theme
        if theme is None:
            return
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        area = option.rect.adjusted(16, 0, -14, 0)
        font = QFont(option.font)
        if line.row is None:
            font = ui_font(pixels=12, bold=True)
            area.setTop(area.bottom() - painter.fontMetrics().height() - 6)
        painter.setFont(font)
        if ticked and theme is not None:
            area = _draw_tick(painter, area, theme, at_right=not rtl)
        area = self._draw_count(painter, area, line, at_right=not rtl)
        if line.indented:
            area.adjust(0 if rtl else 16, 0, -16 if rtl else 0, 0)
        painter.setPen(QColor(theme.muted if line.row is None else theme.accent if selected else theme.text))
        draw_line(painter, area, say(line.text) if line.row is None else line.text, at_right=rtl)

    def _draw_count(self, painter: QPainter, area: QRect, line: Entry, *, at_right: bool) -> QRect:
        if self.theme is None or not line.findings:
            return area
        painter.setPen(QColor(self.theme.finding))
        draw_line(painter, area, str(line.findings), at_right=at_right)
        width = painter.fontMetrics().horizontalAdvance(str(line.findings)) + 8
        return area.adjusted(0 if at_right else width, 0, -width if at_right else 0, 0)


def _draw_tick(painter: QPainter, area: QRect, theme: Theme, *, at_right: bool) -> QRect:
    """Mark a line whose rows are all reviewed; the room that is left of the area."""
    left = area.right() - CHECK if at_right else area.left()
    draw_status(painter, QRectF(left, area.top() + (area.height() - CHECK) / 2, CHECK, CHECK), theme, "reviewed")
    return area.adjusted(0 if at_right else CHECK + 8, 0, -CHECK - 8 if at_right else 0, 0)


def reviewed_bits(shown: Sequence[int]) -> int:
    """In which of the versions shown a line must be reviewed: the translations, or the original where it is alone."""
    return sum(1 << version for version in shown if version or len(shown) == 1)


class OutlinePanel(QWidget):
    """Structure above, versions below."""

    row_wanted = Signal(int)
    versions_wanted = Signal(object)  # tuple[int, ...]: places of the versions to show

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self._model = OutlineModel(self)
        self._delegate = OutlineDelegate(self)
        self.list = QListView(self)
        self.list.setObjectName("outline")
        self.list.setAccessibleName(say("Structure"))
        self.list.setUniformItemSizes(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(BATCH)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._clicked)
        self.list.activated.connect(self._clicked)
        self._boxes: list[QCheckBox] = []
        self._versions = QVBoxLayout()
        self._versions.setContentsMargins(16, 10, 14, 14)
        self._versions.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list, 1)
        layout.addLayout(self._versions)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def show_outline(self, outline: Outline, touched: tuple[int, ...] | None = None) -> None:
        """Put this structure in place of the other; the place in it stays."""
        place = self.list.verticalScrollBar().value()
        current = self.list.currentIndex().row()
        self._model.show(outline, touched)
        self.list.setCurrentIndex(self._model.index(current))
        self.list.verticalScrollBar().setValue(place)

    def list_versions(self, document: DocumentInfo) -> None:
        """A box for each version of the document."""
        while (item := self._versions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        title = QLabel(say("Versions"))
        title.setProperty("role", "heading")
        title.setFont(ui_font(pixels=12, bold=True))
        self._versions.addWidget(title)
        self._boxes = []
        for version in document.versions:
            box = QCheckBox(language(version.language).own_name)
            box.setFont(ui_font(version.language))
            box.setToolTip(version.name)
            box.toggled.connect(self._toggled)
            self._versions.addWidget(box)
            self.setTabOrder(self._boxes[-1] if self._boxes else self.list, box)
            self._boxes.append(box)

    def tick(self, shown: Sequence[int]) -> None:
        """Tick the versions that are shown, by their places in the document."""
        for at, box in enumerate(self._boxes):
            with QSignalBlocker(box):
                box.setChecked(at in shown)
        self._model.reviewed = reviewed_bits(shown)
        self.list.viewport().update()

    def ticked(self) -> tuple[int, ...]:
        """The versions that are shown."""
        return tuple(at for at, box in enumerate(self._boxes) if box.isChecked())

    def mark_row(self, row: int) -> None:
        """Show where the reader is."""
        line = self._model.outline.line_of(row)
        if line >= 0 and line != self.list.currentIndex().row():
            self.list.setCurrentIndex(self._model.index(line))

    def _clicked(self, index: QModelIndex) -> None:
        row = self._model.outline.lines[index.row()].row
        if row is not None:
            self.row_wanted.emit(row)

    def _toggled(self) -> None:
        if self.ticked():
            self.versions_wanted.emit(self.ticked())
        else:  # the last column stays
            sender = self.sender()
            if isinstance(sender, QCheckBox):
                sender.setChecked(True)
