"""What is said of the paragraph at hand: its threads one under the other, each comment with its words in full."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.document import Cell, Comment
from desktop.ui.look.fonts import ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.panels.lines import begins_right, draw_line, isolated, led
from desktop.ui.times import moment
from desktop.ui.words import say

Index = QModelIndex | QPersistentModelIndex
SPOKEN = Qt.ItemDataRole.UserRole

PAD, INDENT, GAP = 16, 14, 3


class Spoken(NamedTuple):
    """A comment as it is listed: with the words it is on, and whether its thread is resolved."""

    comment: Comment
    quote: str
    resolved: bool

    @property
    def is_answer(self) -> bool:
        """Whether it stands behind what it answers."""
        return bool(self.comment.answers)


def spoken(cell: Cell | None) -> tuple[Spoken, ...]:
    """The comments of a paragraph in the order of their threads."""
    comments = cell.comments if cell is not None else ()
    resolved = {each.key for each in comments if each.resolved}
    return tuple(
        Spoken(each, _quote(cell, each), bool({each.key, each.answers} & resolved))
        for each in comments
        if cell is not None
    )


def _quote(cell: Cell | None, comment: Comment) -> str:
    span = comment.span
    return "" if cell is None or span is None else " ".join(cell.text[span.start : span.end].split())


class TalkModel(QAbstractListModel):
    """The comments, read-only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[Spoken, ...] = ()

    def show(self, lines: tuple[Spoken, ...]) -> None:
        """Put these in place of the others."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == SPOKEN:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _aloud(line)
        return None


def _aloud(line: Spoken) -> str:
    said = (
        say("Answer") if line.is_answer else "",
        say("“{0}”", isolated(line.quote)) if line.quote else "",
        line.comment.body,
        head_of(line.comment),
        say("Resolved") if line.comment.resolved else "",
    )
    return "; ".join(filter(None, said))


def head_of(comment: Comment) -> str:
    """Who said it, and when."""
    author = isolated(comment.author) if comment.author else say("Without a name")
    return f"{author}   {moment(comment.at)}" if comment.at else author


class _Boxes(NamedTuple):
    head: QRect
    quote: QRect
    body: QRect


class TalkDelegate(QStyledItemDelegate):
    """Author and time quiet above the words; answers stand further in, along a line."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._list = parent
        self.theme: Theme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(SPOKEN)
        width = max(120, self._list.viewport().width())
        return QSize(120, _boxes(line, QRect(0, 0, width, 0), rtl=False).body.bottom() + 1 + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, theme = index.data(SPOKEN), self.theme
        if theme is None or not isinstance(line, Spoken):
            return
        painter.save()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        boxes = _boxes(line, option.rect, rtl=rtl)
        self._draw_ground(painter, option, line, theme, rtl=rtl)
        self._draw_head(painter, line, boxes.head, theme, rtl=rtl)
        if line.quote:
            painter.setFont(ui_font(pixels=12))
            painter.setPen(QColor(theme.accent))
            draw_line(painter, boxes.quote, say("“{0}”", isolated(line.quote)), at_right=begins_right(line.quote))
        painter.setFont(ui_font())
        painter.setPen(QColor(theme.muted if line.resolved else theme.text))
        painter.drawText(QRectF(boxes.body), line.comment.body, _wrapped(line.comment.body))
        painter.restore()

    def _draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, line: Spoken, theme: Theme, *, rtl: bool
    ) -> None:
        box = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(theme.selection))
            if option.state & QStyle.StateFlag.State_Active and self._list.hasFocus():
                painter.fillRect(box.right() - 1 if rtl else box.left(), box.top(), 2, box.height(), theme.accent)
        painter.setPen(QColor(theme.hairline))
        if line.is_answer:
            x = box.right() - PAD if rtl else box.left() + PAD
            painter.drawLine(x, box.top(), x, box.bottom() - 6)
        else:
            painter.drawLine(box.topLeft(), box.topRight())

    def _draw_head(self, painter: QPainter, line: Spoken, box: QRect, theme: Theme, *, rtl: bool) -> None:
        painter.setFont(ui_font(pixels=11))
        if line.comment.resolved:
            told = say("✓ Resolved")
            painter.setPen(QColor(theme.inserted))
            draw_line(painter, box, told, at_right=not rtl)
            room = painter.fontMetrics().horizontalAdvance(told) + 8
            box = box.adjusted(room if rtl else 0, 0, 0 if rtl else -room, 0)
        painter.setPen(QColor(theme.muted))
        draw_line(painter, box, led(head_of(line.comment)), at_right=rtl)


def _boxes(line: Spoken, rect: QRect, *, rtl: bool) -> _Boxes:
    lead = PAD + (INDENT if line.is_answer else 0)
    left, right = rect.left() + (PAD if rtl else lead), rect.right() + 1 - (lead if rtl else PAD)
    width, y = max(40, right - left), rect.top() + 7
    small, quoted = QFontMetrics(ui_font(pixels=11)).height(), QFontMetrics(ui_font(pixels=12)).height()
    head = QRect(left, y, width, small)
    y += small + GAP
    quote = QRect(left, y, width, quoted if line.quote else 0)
    y += quote.height() + (GAP if line.quote else 0)
    metrics = QFontMetrics(ui_font())
    size = metrics.boundingRect(QRect(0, 0, width, 1_000_000), _FLAGS, line.comment.body)
    return _Boxes(head, quote, QRect(left, y, width, max(metrics.height(), size.height())))


_FLAGS = int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextWrapAnywhere)


def _wrapped(body: str) -> QTextOption:
    """Words in their own direction, at the side they begin on."""
    right = begins_right(body)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


class TalkView(QListView):
    """The list; it is as high as what is said, up to what its panel leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talk")
        self.setAccessibleName(say("Comments on this paragraph"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._lines = TalkModel(self)
        self.setModel(self._lines)
        self._delegate = TalkDelegate(self)
        self.setItemDelegate(self._delegate)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_lines(self, lines: Sequence[Spoken]) -> None:
        """Show these; the comment at hand stays at hand if it is among them, else the last thread's first is."""
        before = self.at_hand()
        self._lines.show(tuple(lines))
        keys = [line.comment.key for line in lines]
        firsts = [at for at, line in enumerate(lines) if not line.is_answer and not line.resolved]
        at = keys.index(before.comment.key) if before and before.comment.key in keys else next(iter(firsts), 0)
        self.setCurrentIndex(self._lines.index(at))
        self.updateGeometry()

    def lines(self) -> tuple[Spoken, ...]:
        """All that is listed."""
        return self._lines.lines

    def at_hand(self) -> Spoken | None:
        """The comment that is chosen."""
        at = self.currentIndex().row()
        return self.lines()[at] if 0 <= at < len(self.lines()) else None

    def choose(self, key: str) -> None:
        """Let the comment with that key be at hand."""
        at = next((at for at, line in enumerate(self.lines()) if line.comment.key == key), -1)
        if at >= 0:
            self.setCurrentIndex(self._lines.index(at))

    def content_height(self) -> int:
        """How high all of it would be."""
        return sum(self.sizeHintForRow(row) for row in range(len(self.lines()))) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In other lines the words need another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(240, self.content_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self.content_height(), 96))
