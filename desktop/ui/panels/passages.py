"""The passage a finding stands in, and below it what the other languages say there: a few lines of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.document import Cell, Finding
from desktop.core.excerpt import Excerpt, excerpt, revealed
from desktop.core.languages import language
from desktop.core.text import Span
from desktop.ui.look.fonts import ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.layouts import Block, Face, make_face, set_cells
from desktop.ui.pairs.painting import draw_block
from desktop.ui.words import say

if TYPE_CHECKING:
    from desktop.services.queue import PassageText

ZOOM = 0.86
LINES = 3
HEADING = 20
GAP = 8
_ROUNDS = 8


class _Set(NamedTuple):
    """A passage as it is set: its language's name, its lines, and the place in its text (None: nothing is marked)."""

    title: str
    block: Block
    place: Span | None


class Passages(QWidget):
    """Paints passages in their own faces and directions; it is as high as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._passages: tuple[PassageText, ...] = ()
        self._certain = False
        self._sets: tuple[_Set, ...] = ()
        self._width = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(say("The passage"))

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def show_passages(self, passages: Sequence[PassageText], *, certain: bool) -> None:
        """These passages, the finding's own first."""
        if (tuple(passages), certain) == (self._passages, self._certain):
            return
        self._passages, self._certain, self._width = tuple(passages), certain, 0
        self.setAccessibleDescription("\n".join(passage.text for passage in self._passages))
        self.setVisible(bool(self._passages))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        sets = self._laid(width)
        return round(sum(HEADING + each.block.height + GAP for each in sets)) - (GAP if sets else 0)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def _laid(self, width: int) -> tuple[_Set, ...]:
        if width != self._width:
            self._width = width
            own = next((passage for passage in self._passages if passage.own), None)
            share = own.start / max(1, len(own.text)) if own else 0.0
            self._sets = tuple(_set(passage, width, self._certain, share) for passage in self._passages)
        return self._sets

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        y = 0.0
        for each in self._laid(self.width()):
            painter.setFont(ui_font(each.block.face.language, 11))
            painter.setPen(QColor(theme.muted))
            rtl = each.block.face.direction == "rtl"
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            box = QRect(0, round(y), self.width(), HEADING - 2)
            painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, each.title)
            place = None if each.place is None else (0, each.place)
            draw_block(painter, each.block, QPointF(0, y + HEADING), theme, place)
            y += HEADING + each.block.height + GAP
        painter.end()


def _set(passage: PassageText, width: int, certain: bool, share: float) -> _Set:
    """The passage as it is set; of another's without a place what stands about as far from its start, by `share`."""
    face = make_face(passage.language, passage.direction, ZOOM, width)
    name = language(passage.language).own_name
    about = round(share * len(passage.text))
    marked = passage.own or passage.end > passage.start
    where = Span(passage.start, passage.end) if marked else Span(about, about)
    block, shown = _fitting(passage.text, where, face, marked, certain)
    return _Set(name[:1].upper() + name[1:], block, shown.span if marked else None)


def _fitting(text: str, where: Span, face: Face, marked: bool, certain: bool) -> tuple[Block, Excerpt]:
    """As much of the text around the place as `LINES` hold."""
    room = LINES * face.width / face.average
    for _ in range(_ROUNDS):
        shown = excerpt(text, where, round(room))
        shown = revealed(shown) if marked else shown
        block = set_cells((_cell(shown, marked, certain),), face, "corrected")
        if block.height <= LINES * face.pitch + 1:
            break
        room *= 0.9
    return block, shown


def _cell(shown: Excerpt, marked: bool, certain: bool) -> Cell:
    place = shown.text[shown.span.start : shown.span.end]
    found = Finding("", certain, shown.span.start, shown.span.end, place, (), 1.0, ())
    return Cell(0, 0, "", "", shown.text, shown.text, findings=(found,) if marked and place else ())
