"""What stands above the columns: the languages, what remains to be done in each, and what the reader arranges there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QWidget

from desktop.core.document import Direction, VersionInfo
from desktop.core.languages import language
from desktop.ui.look.fonts import reading_font, ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.words import counted, figures, say

HEADER_HEIGHT = 40
NEAR = 5
"""A press so many pixels from where two columns meet means the line between them."""

DROP = 2
_BASELINE = 25
_BETWEEN = 8
_PROGRESS = 2


@dataclass(frozen=True, slots=True)
class Remaining:
    """Of a version's paragraphs: how many are not reviewed yet, and how many there are."""

    waiting: int
    all: int


@dataclass(frozen=True, slots=True)
class ColumnTitle:
    """What stands over a column: its version and that one's place, where text begins under it and how wide it is."""

    version: VersionInfo
    at: int
    inset: int
    width: int


class ColumnHeader(QHeaderView):
    """The language of each column in its own name and face, at the side its lines begin on.

    A title is dragged to another place, and the line between two to another width. `columns` are the titles by column
    of the table, `left` says where a column begins. Versions are places in the document.
    """

    chosen = Signal(int)  # a version
    moved = Signal(int, int)  # a version, and its place from the left among the others
    divided = Signal(int, int)  # the column from the left that is to be so wide, in pixels
    evened = Signal()
    menu_wanted = Signal(int, QPoint)  # a version

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.columns: tuple[ColumnTitle, ...] = ()
        self.remaining: tuple[Remaining, ...] = ()
        self.theme: Theme | None = None
        self.left: Callable[[int], int] = self.sectionViewportPosition
        self.room = 0  # what the columns have been shared out in
        self._pressed: tuple[int, QPointF] | None = None
        self._dividing: tuple[int, int] | None = None
        self._dragged = -1
        self._drop = -1
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(40)
        self.setFixedHeight(HEADER_HEIGHT)
        self.viewport().setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """Never asks the model."""
        return QSize(200, HEADER_HEIGHT)

    # Where what is ----------------------------------------------------------------------------------------------

    def place(self, column: int) -> QRect:
        """Where the title of a column is."""
        return QRect(self.left(column), 0, self.sectionSize(column), self.viewport().height())

    def from_the_left(self) -> list[int]:
        """The columns as they stand on the screen; a mirrored table counts its own from the right."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return list(range(len(self.columns)))[:: -1 if mirrored else 1]

    def title_at(self, x: float) -> int:
        """The place from the left of the title there, -1 if there is none."""
        places = [(self._is_over(column), at, self.place(column)) for at, column in enumerate(self.from_the_left())]
        found = [(over, at) for over, at, place in places if place.left() <= x < place.right() + 1]
        return max(found)[1] if found else -1

    def line_at(self, x: float) -> int:
        """The place from the left of the column whose end is there, -1 if none is."""
        ends = [self.place(column).right() + 1 for column in self.from_the_left()]
        last = len(ends) - 1
        fits = sum(self.sectionSize(column) for column in self.from_the_left()) <= self.room
        near = (at for at, end in enumerate(ends) if abs(end - x) <= NEAR and self.title_at(end - 1) == at)
        return next((at for at in near if not (fits and at == last)), -1)

    def _version(self, at: int) -> int:
        return self.columns[self.from_the_left()[at]].at

    def _drop_at(self, x: float) -> int:
        """Where among all columns one that is let go there comes to stand."""
        order, at = self.from_the_left(), self.title_at(x)
        if at < 0:
            return 0 if x < self.place(order[0]).left() else len(order)
        return at + (x > self.place(order[at]).center().x())

    # The mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a line, or on a title."""
        x = event.position().x()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        line, title = self.line_at(x), self.title_at(x)
        if line >= 0:
            self._dividing = (line, round(x) - self.place(self.from_the_left()[line]).width())
        elif title >= 0:
            self._pressed = (title, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Divide, or carry a title; else show what a press would do."""
        x = event.position().x()
        if self._dividing is not None:
            self.divided.emit(self._dividing[0], round(x) - self._dividing[1])
        elif self._pressed is not None and self._is_carried(event):
            self._dragged, self._drop = self._pressed[0], self._drop_at(x)
            self.viewport().update()
        elif not event.buttons():
            split = self.line_at(x) >= 0
            self.viewport().setCursor(Qt.CursorShape.SplitHCursor if split else Qt.CursorShape.ArrowCursor)

    def _is_carried(self, event: QMouseEvent) -> bool:
        if self._pressed is None or len(self.columns) < 2:
            return False
        moved = (event.position() - self._pressed[1]).manhattanLength()
        return self._dragged >= 0 or moved >= QApplication.startDragDistance()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let a title go where it is, or choose its version where it was not carried."""
        pressed, dragged = self._pressed, self._dragged
        self._let_go()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if dragged >= 0:
            drop = self._drop_at(event.position().x())
            self.moved.emit(self._version(dragged), drop - (drop > dragged))
        elif pressed is not None:
            self.chosen.emit(self._version(pressed[0]))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a line: all columns equally wide."""
        if event.button() == Qt.MouseButton.LeftButton and self.line_at(event.position().x()) >= 0:
            self.evened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the title."""
        self._let_go()
        title = self.title_at(event.pos().x())
        if title >= 0:
            self.menu_wanted.emit(self._version(title), event.globalPos())

    def _let_go(self) -> None:
        self._pressed = self._dividing = None
        self._dragged = self._drop = -1
        self.viewport().update()

    # Painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the hairline, also where there is no column."""
        if self.theme is None:
            return
        painter = QPainter(self.viewport())
        rect = self.viewport().rect()
        painter.fillRect(rect, QColor(self.theme.ground))
        order = self.from_the_left()
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), QColor(self.theme.hairline))
        for at, column in sorted(enumerate(order), key=lambda each: self._is_over(each[1])):
            self._paint_title(painter, self.place(column), column, self.theme, carried=at == self._dragged)
            self._paint_progress(painter, self.place(column), self.columns[column], self.theme)
        for end in cut_ends(map(self.place, order), rect):
            painter.fillRect(end, QColor(self.theme.faint))
        if self._drop >= 0:
            painter.fillRect(self.drop_mark(), QColor(self.theme.accent))
        painter.end()

    def _is_over(self, column: int) -> bool:
        """Whether a column lies over others rather than beside them."""
        return self.left(column) != self.sectionViewportPosition(column)

    def drop_mark(self) -> QRect:
        """Where a title that is let go now comes to stand."""
        order = self.from_the_left()
        x = self.place(order[self._drop]).left() if self._drop < len(order) else self.place(order[-1]).right() + 1
        x = min(max(x - DROP // 2, 0), self.viewport().width() - DROP)
        return QRect(x, 0, DROP, self.viewport().height())

    def _paint_title(self, painter: QPainter, rect: QRect, column: int, theme: Theme, *, carried: bool) -> None:
        title = self.columns[column]
        painter.fillRect(rect, QColor(theme.selection if carried else theme.ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.hairline))
        if rect.left() > 0:
            painter.fillRect(QRect(rect.left(), 0, 1, rect.height()), QColor(theme.hairline))
        edge = over_edge(rect, self.sectionViewportPosition(column))
        if edge is not None:
            painter.fillRect(edge, QColor(theme.faint))
        version = title.version
        cursor = _Line(painter, rect.left() + title.inset, title.width, version.direction)
        name = reading_font(version.language, 1.0) if version.direction == "rtl" else None
        own = language(version.language).own_name
        cursor.write(own[:1].upper() + own[1:], name or ui_font(version.language, bold=True), theme.text)
        for words in _fitting(told_title(version, self._left_of(title)), ui_font("en", 12), cursor.room):
            cursor.write(words, ui_font("en", 12), theme.muted)

    def _left_of(self, title: ColumnTitle) -> Remaining | None:
        known = self.remaining[title.at] if title.at < len(self.remaining) else None
        return known if known is not None and known.all else None

    def _paint_progress(self, painter: QPainter, rect: QRect, title: ColumnTitle, theme: Theme) -> None:
        """A thin bar on the hairline, as long as the lines under it: what is done of it."""
        left = self._left_of(title)
        if left is None or left.waiting == left.all:
            return
        done = title.width * (left.all - left.waiting) / left.all
        start = rect.left() + title.inset + (title.width - done if title.version.direction == "rtl" else 0)
        painter.fillRect(QRectF(start, rect.bottom() - _PROGRESS + 1, done, _PROGRESS), QColor(theme.accent))


def over_edge(rect: QRect, natural: int) -> QRect | None:
    """The line at the edge of a column that lies over others, where it is not at its `natural` left; None if it is."""
    if natural == rect.left():
        return None
    return QRect(rect.right() if natural < rect.left() else rect.left(), rect.top(), 1, rect.height())


def cut_ends(columns: Iterable[QRect], room: QRect) -> Iterator[QRect]:
    """The lines at the ends of the room where a column goes on beyond it, and none that is pinned ends there."""
    seen = [column for column in columns if column.intersects(room)]
    lefts, rights = [column.left() for column in seen], [column.right() for column in seen]
    if seen and min(lefts) < room.left() and room.left() not in lefts:
        yield QRect(room.left(), room.top(), 1, room.height())
    if seen and max(rights) > room.right() and room.right() not in rights:
        yield QRect(room.right(), room.top(), 1, room.height())


def told_title(version: VersionInfo, remaining: Remaining | None) -> tuple[tuple[str, ...], ...]:
    """What is said after a version's name: all of it, or less where there is less room; what remains is said last."""
    role = say("original") if version.original else say("translation")
    if remaining is None:
        return ((role,),)
    told = told_remaining(remaining)
    return (role, told), (told,), (figures(remaining.waiting),) if remaining.waiting else (role,)


def _fitting(told: Iterable[tuple[str, ...]], font: QFont, room: float) -> tuple[str, ...]:
    """The first that has room."""
    metrics = QFontMetricsF(font)
    widths = ((words, sum(metrics.horizontalAdvance(each) + _BETWEEN for each in words)) for words in told)
    return next((words for words, width in widths if width <= room + _BETWEEN), ())


def told_remaining(remaining: Remaining) -> str:
    """How much of a version is to be done, in words."""
    if not remaining.waiting:
        return say("all reviewed")
    return counted("{0} of {1} to do", remaining.waiting, figures(remaining.all))


def remaining_of(statuses: Sequence[Sequence[int]]) -> tuple[Remaining, ...]:
    """What remains of each version, from how many of its paragraphs have each of the statuses, in the order they go."""
    return tuple(Remaining(sum(counts[:2]), sum(counts)) for counts in statuses)


class _Line:
    """Words written one after the other from the side a direction begins on; `room` is what is left for more."""

    def __init__(self, painter: QPainter, left: int, width: int, direction: Direction) -> None:
        self._painter, self._direction = painter, direction
        self._x = float(left if direction == "ltr" else left + width)
        self.room = float(width)

    def write(self, text: str, font: QFont, colour: str) -> None:
        painter = self._painter
        painter.setFont(font)
        painter.setPen(QColor(colour))
        advance = QFontMetricsF(painter.font()).horizontalAdvance(text)
        left = self._x if self._direction == "ltr" else self._x - advance
        painter.drawText(QPointF(left, _BASELINE), text)
        self._x += (advance + _BETWEEN) * (1 if self._direction == "ltr" else -1)
        self.room -= advance + _BETWEEN


class Corner(QObject):
    """Paints the corner between margin and titles as a piece of the titles' ground."""

    def __init__(self, button: QAbstractButton, titles: ColumnHeader) -> None:
        super().__init__(titles)
        self._button, self._titles = button, titles
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take over the button's painting."""
        if event.type() != QEvent.Type.Paint or watched is not self._button or self._titles.theme is None:
            return False
        painter = QPainter(self._button)
        rect = self._button.rect()
        painter.fillRect(rect, QColor(self._titles.theme.ground))
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), QColor(self._titles.theme.hairline))
        painter.end()
        return True
