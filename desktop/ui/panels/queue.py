"""The queue below the card: findings in the order they are to be decided in, a line each."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.characters import edged
from desktop.core.document import FoundPlace, VersionInfo
from desktop.core.outline import Outline
from desktop.core.text import visible
from desktop.ui.jobs.overview import Queue
from desktop.ui.look.fonts import reading_font
from desktop.ui.look.signs import draw_sign, kind_title
from desktop.ui.look.theme import Theme
from desktop.ui.panels.lines import draw_line, isolated, led
from desktop.ui.tags import before_of
from desktop.ui.words import say

Index = QModelIndex | QPersistentModelIndex
PLACE = Qt.ItemDataRole.UserRole
LABEL = Qt.ItemDataRole.UserRole + 1

LINE = 38
SIGN = 9

_NEAR_END = 20
"""So many lines before the last one more are asked for."""

_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class QueueModel(QAbstractListModel):
    """Findings in the order they are to be decided in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.queue = Queue()
        self.here = 0
        self.outline = Outline()

    def show(self, queue: Queue, here: int, outline: Outline) -> None:
        """Put these in place of the others; `outline` says what the rows of the document `here` are called."""
        self.beginResetModel()
        self.queue, self.here, self.outline = queue, here, outline
        self.endResetModel()

    def version_of(self, place: FoundPlace) -> VersionInfo | None:
        """The version a finding stands in, if its document is known."""
        document = self.queue.documents.get(place.document or self.here)
        return document.versions[place.version] if document and place.version < len(document.versions) else None

    def label_of(self, place: FoundPlace) -> str:
        """Where a finding stands: what its row is called, after the symbol of its document where that is another."""
        if place.document in {0, self.here}:
            return isolated(self.outline.label_of(place.row))
        document = self.queue.documents.get(place.document)
        name = (document.symbol or document.title) if document else ""
        return f"{isolated(name)} {isolated(str(place.row + 1))}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.queue.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = self.queue.places[index.row()]
        if role == PLACE:
            return place
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.label_of(place)}, {kind_title(place.finding.kind)}: {visible(_shown(place))}"
        return self.label_of(place) if role == LABEL else None


class QueueDelegate(QStyledItemDelegate):
    """A line: sign, row and kind quiet at the leading side, the passage at the other."""

    def __init__(self, model: QueueModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.theme: Theme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place, theme = index.data(PLACE), self.theme
        if theme is None or not isinstance(place, FoundPlace):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.selection))
        painter.setPen(QColor(theme.hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        area = option.rect.adjusted(16, 0, -16, 0)
        left = area.right() + 1 - SIGN if rtl else area.left()
        sign = QRectF(left, area.center().y() - SIGN / 2 + 0.5, SIGN, SIGN)
        draw_sign(painter, sign, theme, place.finding.decision, certain=place.finding.certain)
        area.adjust(0 if rtl else SIGN + 9, 0, -(SIGN + 9) if rtl else 0, 0)
        half = area.width() * 11 // 20
        label = led(f"{index.data(LABEL)}   {kind_title(place.finding.kind)}")
        self._draw_label(painter, option.font, label, _side(area, half, at_right=rtl), theme)
        self._draw_passage(painter, place, _side(area, area.width() - half - 8, at_right=not rtl), theme, not rtl)
        painter.restore()

    def _draw_label(self, painter: QPainter, font: QFont, label: str, box: QRect, theme: Theme) -> None:
        font.setPixelSize(max(11, font.pixelSize() - 1))
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        draw_line(painter, box, label, at_right=painter.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def _draw_passage(self, painter: QPainter, place: FoundPlace, box: QRect, theme: Theme, at_right: bool) -> None:
        version = self._model.version_of(place)
        if version is not None:
            painter.setFont(reading_font(version.language, 0.95))
        painter.setPen(QColor(theme.text))
        draw_line(painter, box, edged(visible(_shown(place))), at_right=at_right)


def _shown(place: FoundPlace) -> str:
    """The words the finding is about; where it is about none, those that it stands beside."""
    return before_of(place) or place.right.strip() or place.left.strip()


def _side(area: QRect, width: int, *, at_right: bool) -> QRect:
    return QRect(area.right() + 1 - width if at_right else area.left(), area.top(), width, area.height())


class QueueView(QListView):
    """The list. Letters and figures are answers, which the panel takes; `more_wanted` comes near its end."""

    more_wanted = Signal()

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self.setAccessibleName(say("Findings"))
        self.setUniformItemSizes(True)
        self.setModel(model)
        self._lines = QueueDelegate(model, self)
        self.setItemDelegate(self._lines)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(3 * LINE)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._lines.theme = theme
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(240, 3 * LINE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._ask_from(current.row())

    def _look_ahead(self) -> None:
        last = self.indexAt(QPointF(2, self.viewport().height() - 2).toPoint())
        self._ask_from(last.row() if last.isValid() else self.model().rowCount())

    def _ask_from(self, row: int) -> None:
        if self.model().rowCount() and row >= self.model().rowCount() - _NEAR_END:
            self.more_wanted.emit()
