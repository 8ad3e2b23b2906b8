"""The list of tags that can be given: each scheme under its title; a tick, the tag with its line, its name, its key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.core.assigning import Given
from desktop.core.folding import fold
from desktop.core.schemes import pressed
from desktop.core.tagsets import Tag
from desktop.ui.look.chips import CHIP, draw_chip
from desktop.ui.look.fonts import margin_font, ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.panels.lines import draw_line, led
from desktop.ui.words import say

Index = QModelIndex | QPersistentModelIndex
OFFER = Qt.ItemDataRole.UserRole

WIDTH, LINE, HEAD = 372, 28, 30


@dataclass(frozen=True, slots=True)
class Offer:
    """A tag that can be given: its whole name, what its scheme is called, and how many of the paragraphs have it."""

    name: str
    tag: Tag
    scheme: str
    given: Given = "none"


class PaletteModel(QAbstractListModel):
    """The tags that fit what is typed, each scheme under its title."""

    def __init__(self, offers: Sequence[Offer], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offers = tuple(offers)
        self._lines: list[Offer | str] = []
        self.show_fitting("")

    def show_fitting(self, typed: str) -> None:
        """List the tags whose name or meaning holds what was typed; all of them where nothing was."""
        wanted = fold(typed)
        self.beginResetModel()
        fitting = [each for each in self.offers if wanted in fold(f"{each.tag.label} {each.tag.meaning}")]
        if wanted:
            fitting.sort(key=lambda offer: _distance(fold(offer.tag.label), wanted))
        self._lines = list(fitting) if wanted else list(_under_titles(fitting))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        titled = index.isValid() and isinstance(self._lines[index.row()], str)
        return Qt.ItemFlag.ItemIsEnabled if titled else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == OFFER:
            return line if isinstance(line, Offer) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line if isinstance(line, str) else line.tag.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line if isinstance(line, str) else spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, Offer):
            return line.tag.meaning or None
        return None

    def rows_of(self, key: str) -> list[int]:
        """The lines of the tags that the key gives."""
        return [
            row for row, line in enumerate(self._lines) if isinstance(line, Offer) and pressed(line.tag) == key.upper()
        ]

    def step(self, row: int, by: int) -> int:
        """The next line with a tag in it, the same where there is none."""
        at = row + by
        while 0 <= at < len(self._lines) and isinstance(self._lines[at], str):
            at += by
        return at if 0 <= at < len(self._lines) else row


def _distance(label: str, wanted: str) -> int:
    """What is called so comes first, then what is called something with it, then what only means it."""
    return 0 if label.startswith(wanted) else 1 if wanted in label else 2


def _under_titles(offers: Iterable[Offer]) -> Iterable[Offer | str]:
    before = None
    for offer in offers:
        if offer.scheme != before:
            yield offer.scheme
        before = offer.scheme
        yield offer


def spoken(offer: Offer) -> str:
    """A tag in words: what it is called, its key, and whether it is given."""
    said = {"all": say("given"), "some": say("given to some"), "none": ""}[offer.given]
    return ", ".join(filter(None, (offer.tag.label, pressed(offer.tag), said)))


class PaletteDelegate(QStyledItemDelegate):
    """A line: a tick where it is given, the tag's letter and line, its name, and the key that gives it."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH, HEAD if index.data(OFFER) is None else LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer, theme = index.data(OFFER), self._theme
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        if not isinstance(offer, Offer):
            painter.setFont(ui_font(pixels=11, bold=True))
            painter.setPen(QColor(theme.muted))
            draw_line(painter, option.rect.adjusted(14, 6, -14, 0), index.data(), at_right=rtl)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.selection))
        box = _Line(option.rect, rtl=rtl)
        _draw_tick(painter, box.take(26), offer.given, theme)
        draw_chip(painter, QRectF(box.take(CHIP.width() + 10)), offer.tag, theme)
        key = box.take_last(30)
        painter.setPen(QColor(theme.text))
        painter.setFont(ui_font())
        draw_line(painter, box.rest(), led(index.data()), at_right=rtl)
        painter.setFont(margin_font(12))
        painter.setPen(QColor(theme.muted))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, pressed(offer.tag))
        painter.restore()


class _Line:
    """The room of a line, given away from its leading and its trailing side."""

    def __init__(self, rect: QRect, *, rtl: bool) -> None:
        self._rect, self._rtl = rect.adjusted(6, 0, -6, 0), rtl

    def take(self, width: int) -> QRect:
        return self._cut(width, at_left=not self._rtl)

    def take_last(self, width: int) -> QRect:
        return self._cut(width, at_left=self._rtl)

    def rest(self) -> QRect:
        return self._rect.adjusted(2, 0, -2, 0)

    def _cut(self, width: int, *, at_left: bool) -> QRect:
        rect = QRect(self._rect)
        if at_left:
            rect.setWidth(width)
            self._rect.setLeft(rect.right() + 1)
        else:
            rect.setLeft(rect.right() + 1 - width)
            self._rect.setRight(rect.left() - 1)
        return rect


def _draw_tick(painter: QPainter, box: QRect, given: Given, theme: Theme) -> None:
    """A tick where all of the paragraphs have the tag, a stroke where some have."""
    if given == "none":
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.accent), 1.8))
    middle = box.center()
    if given == "all":
        corners = [middle + QPoint(-5, 0), middle + QPoint(-1, 4), middle + QPoint(5, -4)]
        painter.drawPolyline(corners)
    else:
        painter.drawLine(middle + QPoint(-4, 0), middle + QPoint(4, 0))
    painter.restore()
