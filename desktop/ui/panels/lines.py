"""A single line of text in a list: in its own direction, at the side the list wants, shortened where it is too long."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from desktop.core.bidi import base_direction


def draw_line(painter: QPainter, box: QRect, text: str, *, at_right: bool) -> None:
    """Draw `text` in the middle of the box's height; a Latin line in an Arabic list keeps its order and its end."""
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if base_direction(text) == "rtl" else Qt.LayoutDirection.LeftToRight
    )
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)
