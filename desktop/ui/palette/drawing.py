"""How a line of the sheet is drawn: what it is, with the letters that were meant, and at its end where it is found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.bidi import base_direction
from desktop.core.text import Span, to_utf16
from desktop.ui.look.fonts import ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.palette.lines import Index, Line, LineModel
from desktop.ui.panels.lines import draw_line

LINE = 32
SIDE = 16
GAP = 14
_WIDEST_LEAD = 150


class LineDelegate(QStyledItemDelegate):
    """Draws leads under each other, titles beginning at one edge, and keys ending at the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme | None = None
        self.lead_width = 0

    def fit_leads(self, lines: Sequence[Line]) -> None:
        """Make room for the widest lead."""
        metrics = QFontMetrics(ui_font(pixels=12))
        widest = max((metrics.horizontalAdvance(line.lead) for line in lines if line.lead), default=0)
        self.lead_width = min(widest + 2 + GAP, _WIDEST_LEAD) if widest else 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, theme = index.model(), self.theme
        if theme is None or not isinstance(model, LineModel):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            _draw_chosen(painter, option, theme)
        self._draw(painter, option, model.lines[index.row()], theme)
        painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, line: Line, theme: Theme) -> None:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        area = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        if self.lead_width:
            painter.setFont(ui_font(pixels=12))
            painter.setPen(QColor(theme.muted))
            draw_line(painter, _cut(area, self.lead_width - GAP, at_right=rtl), line.lead, at_right=rtl)
            area = _without(area, self.lead_width, at_right=rtl)
        for text, pixels, colour in ((line.keys, 12, theme.text), (line.hint, 12, theme.muted)):
            painter.setFont(ui_font(pixels=pixels))
            painter.setPen(QColor(colour if line.enabled else theme.faint))
            width = min(painter.fontMetrics().horizontalAdvance(text) + 2, area.width() // 2) if text else 0
            if text:
                draw_line(painter, _cut(area, width, at_right=not rtl), text, at_right=not rtl)
                area = _without(area, width + GAP, at_right=not rtl)
        painter.setPen(QColor(theme.text if line.enabled else theme.faint))
        draw_marked(painter, area, line, theme, at_right=rtl)


def _draw_chosen(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    painter.fillRect(option.rect, QColor(theme.selection))
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    painter.fillRect(_cut(option.rect, 3, at_right=rtl), QColor(theme.accent))


def _cut(box: QRect, width: int, *, at_right: bool) -> QRect:
    """A strip of the box at one side."""
    return QRect(box.right() - width + 1 if at_right else box.left(), box.top(), width, box.height())


def _without(box: QRect, width: int, *, at_right: bool) -> QRect:
    return box.adjusted(0 if at_right else width, 0, -width if at_right else 0, 0)


def draw_marked(painter: QPainter, box: QRect, line: Line, theme: Theme, *, at_right: bool) -> None:
    """Draw the title on one line; what was meant of it has a ground of its own, without parting its letters."""
    font = ui_font(line.language) if line.language else QFont(ui_font())
    shown = QFontMetrics(font).elidedText(line.title, Qt.TextElideMode.ElideRight, box.width())
    layout = QTextLayout(shown, font)
    layout.setTextOption(_option(line.title, at_right=at_right))
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(box.width())
    layout.endLayout()
    top = box.top() + (box.height() - row.height()) / 2
    layout.draw(painter, QPointF(box.left(), top), _ranges(shown, line.marked, theme) if line.enabled else [])


def _option(text: str, *, at_right: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft)
    option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if base_direction(text) == "rtl" else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _ranges(text: str, marked: Sequence[Span], theme: Theme) -> list[QTextLayout.FormatRange]:
    look = QTextCharFormat()
    look.setForeground(QColor(theme.text))
    look.setBackground(QColor(theme.selected_text))
    found = []
    for span in marked:
        if span.start < len(text):
            piece = QTextLayout.FormatRange()
            piece.start = to_utf16(text, span.start)
            piece.length = to_utf16(text, min(span.end, len(text))) - piece.start
            piece.format = look
            found.append(piece)
    return found
