"""Many changes at once: every one of them is listed before anything is written, and can be left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.characters import edged
from desktop.core.document import Cell, FoundPlace
from desktop.core.excerpt import ELLIPSIS, excerpt
from desktop.core.findings import of_tags
from desktop.core.text import Span, ascii_digits, visible
from desktop.ui.look.fonts import ui_font
from desktop.ui.look.signs import kind_title
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.layouts import Block, make_face, set_cells
from desktop.ui.pairs.painting import draw_block
from desktop.ui.panels.lines import draw_line, isolated, led
from desktop.ui.tags import in_words
from desktop.ui.words import counted, figures, say

if TYPE_CHECKING:
    from desktop.services.queue import Preview

Index = QModelIndex | QPersistentModelIndex
PREVIEW = Qt.ItemDataRole.UserRole
WHERE = Qt.ItemDataRole.UserRole + 1
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked

LABEL = 20
LINE = 62
INSET = 40
ZOOM = 0.95
CONTEXT = 40
"""Code points around a change; where so many stand, more may stand behind them."""

_ROUNDS = 10
_KEPT = 200


class ChangesModel(QAbstractListModel):
    """The changes, each ticked or not."""

    def __init__(self, previews: Sequence[Preview], parent: QWidget) -> None:
        super().__init__(parent)
        self.previews = tuple(previews)
        self.titled = len({each.place.document for each in previews}) > 1
        self._left_out: set[int] = set()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.previews)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        preview = self.previews[index.row()]
        if role == PREVIEW:
            return preview
        if role == WHERE:
            return where(preview, titled=self.titled)
        if role == Qt.ItemDataRole.CheckStateRole:
            return UNCHECKED if index.row() in self._left_out else CHECKED
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            before, after = _words(preview)
            change = (isolated(before), isolated(after) if after else say("(nothing)"))
            return say("{0}: {1} → {2}", where(preview, titled=self.titled), *change)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self._left_out ^= {index.row()}
        self.dataChanged.emit(index, index, [role])
        return True

    def tick_all(self, *, ticked: bool) -> None:
        """Tick every change, or none."""
        self._left_out = set() if ticked else set(range(len(self.previews)))
        if self.previews:
            self.dataChanged.emit(self.index(0), self.index(len(self.previews) - 1), [Qt.ItemDataRole.CheckStateRole])

    def count(self) -> int:
        """How many are ticked."""
        return len(self.previews) - len(self._left_out)

    def chosen(self) -> tuple[FoundPlace, ...]:
        """The places that are ticked."""
        return tuple(each.place for at, each in enumerate(self.previews) if at not in self._left_out)


def where(preview: Preview, *, titled: bool) -> str:
    """Where a change is and of what kind: its paragraph or footnote, after its document if that is wanted."""
    number = ascii_digits(preview.number).strip(" .-–—") or str(preview.row + 1)
    place = f"O {number}" if preview.tag == "operative" and preview.number else number
    if preview.note:
        place = say("{0}, footnote {1}", isolated(place), isolated(preview.note))
    parts = (isolated(preview.title) if titled else "", isolated(place), kind_title(preview.place.finding.kind))
    return "   ".join(filter(None, parts))


class ChangesDelegate(QStyledItemDelegate):
    """A change in two lines: a box to tick and where it is, then the words as they are and as they would be."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._blocks: dict[tuple[int, int], Block] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(320, LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        preview: Preview = index.data(PREVIEW)
        theme, rtl = self._theme, option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.selection))
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), QColor(theme.hairline)
        )
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == CHECKED
        self._draw_box(painter, option, rtl=rtl, ticked=ticked)
        area = option.rect.adjusted(16 if rtl else INSET, 6, -INSET if rtl else -16, -2)
        painter.setFont(ui_font(pixels=12))
        painter.setPen(QColor(theme.muted))
        draw_line(painter, QRect(area.left(), area.top(), area.width(), LABEL), led(index.data(WHERE)), at_right=rtl)
        painter.setOpacity(1.0 if ticked else 0.45)
        painter.setClipRect(area)
        block = self._block(index.row(), preview, area.width())
        y = area.top() + LABEL + (area.height() - LABEL - block.face.pitch) / 2
        draw_block(painter, block, QPointF(area.left(), y), theme, None)
        painter.restore()

    def _block(self, row: int, preview: Preview, width: int) -> Block:
        """The set line of a change; the last ones are kept, so that scrolling sets each but once."""
        if (row, width) not in self._blocks:
            if len(self._blocks) >= _KEPT:
                self._blocks.clear()
            self._blocks[row, width] = change_block(preview, width)
        return self._blocks[row, width]

    def _draw_box(self, painter: QPainter, option: QStyleOptionViewItem, *, rtl: bool, ticked: bool) -> None:
        box = QStyleOptionButton()
        style = option.widget.style()
        size = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
        left = option.rect.right() - 14 - size if rtl else option.rect.left() + 15
        box.rect = QRect(left, option.rect.center().y() - size // 2, size, size)
        box.state = QStyle.StateFlag.State_Enabled | (
            QStyle.StateFlag.State_On if ticked else QStyle.StateFlag.State_Off
        )
        box.palette = option.palette
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the box, or the space bar, ticks the change or leaves it out."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            rtl = option.direction == Qt.LayoutDirection.RightToLeft
            edge = option.rect.right() - event.position().x() if rtl else event.position().x() - option.rect.left()
            hit = event.button() == Qt.MouseButton.LeftButton and edge < INSET
        else:
            hit = (
                isinstance(event, QKeyEvent)
                and event.type() == QEvent.Type.KeyPress
                and event.key() == Qt.Key.Key_Space
            )
        return hit and model.setData(index, None, Qt.ItemDataRole.CheckStateRole)


def change_block(preview: Preview, width: int) -> Block:
    """The words around a change in one line of so many pixels, with what goes and what comes."""
    face = make_face(preview.language, preview.direction, ZOOM, width)
    room = width / face.average - len(preview.after)
    for _ in range(_ROUNDS):
        block = set_cells((_cell(preview, round(room)),), face, "changes")
        if block.height <= face.pitch + 1:
            break
        room *= 0.9
    return block


def _words(preview: Preview) -> tuple[str, str]:
    """What goes and what comes, as the reader is to see it; a tag stands apart from the text it is of."""
    kind = preview.place.finding.kind
    apart = "   " if of_tags(kind) else ""
    return in_words(kind, preview.before) + apart, in_words(kind, preview.after) + apart


def _cell(preview: Preview, room: int) -> Cell:
    left, right = preview.left, preview.right
    if len(left) >= CONTEXT:
        left = ELLIPSIS + (left.partition(" ")[2] or left)
    if len(right) >= CONTEXT:
        right = (right.rpartition(" ")[0] or right) + ELLIPSIS
    before, after = (edged(visible(each)) for each in _words(preview))
    shown = excerpt(left + before + right, Span(len(left), len(left + before)), max(room, len(before)))
    head, tail = shown.text[: shown.span.start], shown.text[shown.span.end :]
    return Cell(0, 0, "", "", shown.text, head + after + tail)


class BatchDialog(QDialog):
    """The list with its count, and its buttons; `chosen` are the places the reader agreed to.

    Where they may be, all that are ticked can also be dismissed: `dismissed` comes, and the dialog is at its end.
    """

    dismissed = Signal()

    def __init__(
        self, previews: Sequence[Preview], title: str, theme: Theme, parent: QWidget, *, may_dismiss: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(min(900, max(560, parent.width() - 160)), min(640, max(380, parent.height() - 120)))
        self._model = ChangesModel(previews, self)
        self.list = QListView()
        self.list.setObjectName("changes")
        self.list.setAccessibleName(say("Changes"))
        self.list.setUniformItemSizes(True)
        self.list.setModel(self._model)
        self.list.setItemDelegate(ChangesDelegate(theme, self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.all = QCheckBox(say("All"))
        self.all.setTristate(True)
        self.all.clicked.connect(self._tick_all)
        self._said = QLabel(say("Nothing is written yet. One undo takes all of it back."))
        self._said.setProperty("role", "muted")
        self._said.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.apply = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.dismiss = self.buttons.addButton(say("They are no errors"), QDialogButtonBox.ButtonRole.ResetRole)
        self.dismiss.setVisible(may_dismiss)
        self.dismiss.clicked.connect(self._dismiss)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(say("Leave them"))
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self._said, self.all, self.list, self.buttons):
            layout.addWidget(widget, 1 if widget is self.list else 0)
        self._model.dataChanged.connect(self._count)
        self.list.setCurrentIndex(self._model.index(0))
        self.list.setFocus()
        self._count()

    def chosen(self) -> tuple[FoundPlace, ...]:
        """The places whose change the reader agreed to."""
        return self._model.chosen()

    def _dismiss(self) -> None:
        self.dismissed.emit()
        self.reject()

    def _tick_all(self) -> None:
        self._model.tick_all(ticked=self._model.count() < len(self._model.previews))

    def _count(self) -> None:
        count, total = self._model.count(), len(self._model.previews)
        state = CHECKED if count == total else Qt.CheckState.PartiallyChecked if count else UNCHECKED
        self.all.setCheckState(state)
        self.all.setText(say("Changes to be made: {0} of {1}", figures(count), figures(total)))
        self.apply.setText(counted("Make {0} changes", count))
        self.apply.setEnabled(bool(count))
        self.dismiss.setEnabled(bool(count))
