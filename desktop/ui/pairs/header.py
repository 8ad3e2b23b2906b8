"""What stands beside the rows: tags, numbers and signs in the margin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from desktop.core.document import Finding, Row
from desktop.ui.look.fonts import margin_font
from desktop.ui.look.signs import draw_link, draw_sign, kind_title
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.model import findings_of, link_text, row_number

MARGIN_WIDTH = 63
"""Room for two tags, and for a sign that touches neither the second nor the text."""
BAR = 3
LABEL = 17
SIGN = 7
SIGN_SIDE = 4
"""From the sign of the findings to where the text begins."""
LINK = 5
LINK_SIDE = 4
"""From the leading side to the sign of the link, before the number."""


class MarginHeader(QHeaderView):
    """The margin of the rows: bar of the current row, tag letter, number, signs of link, findings and comments."""

    row_pressed = Signal(int)
    row_reached = Signal(int)  # the last of several, by dragging or with Shift

    def __init__(self, row: Callable[[int], Row], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._row = row
        self.theme: Theme | None = None
        self.baseline = 28.0
        self.current = -1
        self.chosen: Callable[[int], bool] = lambda _: False
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setFixedWidth(MARGIN_WIDTH)

    def sizeHint(self) -> QSize:
        """Never asks the model: Qt's own would look at the first and the last hundred rows."""
        return QSize(MARGIN_WIDTH, 100)

    def shift_to(self, offset: int) -> None:
        """Count from another offset without moving what is painted."""
        self.viewport().setUpdatesEnabled(False)
        self.setOffset(offset)
        self.viewport().setUpdatesEnabled(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the margin chooses the row; with Shift all from the one chosen before."""
        row = self.logicalIndexAt(int(event.position().y()))
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            further = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.row_reached if further else self.row_pressed).emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging chooses all rows on the way."""
        if event.buttons() & Qt.MouseButton.LeftButton and self.count():
            row = self.logicalIndexAt(int(event.position().y()))
            below = event.position().y() > 0
            self.row_reached.emit(row if row >= 0 else self.count() - 1 if below else 0)

    def viewportEvent(self, event: QEvent) -> bool:
        """Over a row: what its link is, and which findings wait in it."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        row = self.logicalIndexAt(event.pos().y())
        cells = [cell for each in self._row(row).cells for cell in each] if row >= 0 else []
        lines = (link_text(self._row(row)) if row >= 0 else "", told_findings(findings_of(cells)))
        QToolTip.showText(event.globalPos(), "\n".join(filter(None, lines)), self)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The margin of the rows that are in sight."""
        if self.theme is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self.theme.ground))
        first, last = self.logicalIndexAt(event.rect().top()), self.logicalIndexAt(event.rect().bottom())
        for row in range(first, (last if last >= 0 else self.count() - 1) + 1) if first >= 0 else ():
            rect = QRect(0, self.sectionViewportPosition(row), self.viewport().width(), self.sectionSize(row))
            self._paint_row(painter, rect, row, self.theme)
        painter.end()

    def _paint_row(self, painter: QPainter, rect: QRect, row: int, theme: Theme) -> None:
        if row == self.current:
            painter.fillRect(rect, QColor(theme.accent_tint))
        elif self.chosen(row):
            painter.fillRect(rect, QColor(theme.selection))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.hairline))
        if row == self.current:
            painter.fillRect(QRect(self._side(rect, 0, BAR), rect.top(), BAR, rect.height()), QColor(theme.accent))
        self._paint_signs(painter, rect, self._row(row), theme)

    def _paint_signs(self, painter: QPainter, rect: QRect, row: Row, theme: Theme) -> None:
        baseline = rect.top() + self.baseline
        cells = [cell for cells in row.cells for cell in cells]
        for at, tag in enumerate(list(dict.fromkeys(cell.tag for cell in cells if cell.tag))[:2]):
            self._paint_label(painter, self._side(rect, 12 + at * (LABEL + 3), LABEL), baseline, tag, theme)
        painter.setFont(margin_font())
        painter.setPen(QColor(theme.muted))
        number = row_number(row)
        width = round(QFontMetricsF(painter.font()).horizontalAdvance(number))
        painter.drawText(QPointF(self._side(rect, 12, width), baseline + 18), number)
        link = QRectF(self._side(rect, LINK_SIDE, LINK), baseline + 18 - LINK - 1, LINK, LINK)
        draw_link(painter, link, theme, row)
        found = findings_of(cells)
        if found:
            box = QRectF(self._side(rect, MARGIN_WIDTH - SIGN - SIGN_SIDE, SIGN), baseline - SIGN, SIGN, SIGN)
            draw_sign(painter, box, theme, "open", certain=any(each.certain for each in found))
        if any(cell.comments for cell in cells):
            _paint_comment(painter, self._side(rect, MARGIN_WIDTH - SIGN_SIDE - 10, 10), baseline + 9, theme)

    def _paint_label(self, painter: QPainter, left: int, baseline: float, tag: str, theme: Theme) -> None:
        colours = theme.tag(tag)
        painter.setFont(margin_font(10, bold=True))
        metrics = QFontMetricsF(painter.font())
        middle = baseline - metrics.capHeight() / 2
        box = QRectF(left, round(middle - LABEL / 2), LABEL, LABEL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.back))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(colours.fore))
        painter.drawText(
            QPointF(box.center().x() - metrics.horizontalAdvance(colours.letter) / 2, baseline), colours.letter
        )

    def _side(self, rect: QRect, offset: int, width: int) -> int:
        """The left of something `offset` from the leading side."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return rect.right() + 1 - offset - width
        return rect.left() + offset


def told_findings(found: Iterable[Finding]) -> str:
    """The kinds of these findings in words, each with how often it is there."""
    counts = Counter(kind_title(each.kind) for each in found)
    return "\n".join(title if count == 1 else f"{title} × {count}" for title, count in counts.items())


def _paint_comment(painter: QPainter, left: int, top: float, theme: Theme) -> None:
    """A small speech bubble, in outline."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(left + 0.5, top + 0.5, 9, 6.5), 2, 2)
    tail = QPainterPath(QPointF(left + 3, top + 6.5))
    tail.lineTo(left + 3, top + 9.5)
    tail.lineTo(left + 6, top + 6.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), 1))
    painter.drawPath(path.united(tail))
