"""How a finding is named and drawn wherever it is shown: in the queue, and in the margin of the text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.core.document import Decision
from desktop.core.noise import TITLES
from desktop.ui.theme import Theme
from desktop.ui.words import tell


def kind_title(kind: str) -> str:
    """The rule's name for the reader."""
    return tell(TITLES[kind]) if kind in TITLES else kind


def draw_sign(painter: QPainter, box: QRectF, theme: Theme, decision: Decision, *, certain: bool) -> None:
    """What a finding is, in colour and shape: a lozenge if certain, a ring if not, a tick or a stroke once decided."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    left, right, middle = box.left(), box.right(), box.center()
    if decision == "accepted":
        painter.setPen(QPen(QColor(theme.inserted), 1.6))
        corner = QPointF(middle.x() - 1, box.bottom() - 1)
        painter.drawPolyline([QPointF(left, middle.y()), corner, QPointF(right, box.top() + 1)])
    elif decision == "dismissed":
        painter.setPen(QPen(QColor(theme.muted), 1.6))
        painter.drawLine(QPointF(left, middle.y()), QPointF(right, middle.y()))
    elif certain:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.finding))
        top, bottom = QPointF(middle.x(), box.top()), QPointF(middle.x(), box.bottom())
        painter.drawPolygon([top, QPointF(right, middle.y()), bottom, QPointF(left, middle.y())])
    else:
        painter.setPen(QPen(QColor(theme.finding_line), 2))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    painter.restore()
