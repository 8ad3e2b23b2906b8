"""How a finding is named and drawn wherever it is shown: in the queue, and in the margin of the text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.core.document import Decision, Row
from desktop.core.findings import title_of
from desktop.core.trust import is_unsure
from desktop.ui.look.theme import Theme
from desktop.ui.words import tell


def kind_title(kind: str) -> str:
    """What findings of the kind are called for the reader."""
    title = title_of(kind)
    return kind if title is None else tell(title)


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


def draw_link(painter: QPainter, box: QRectF, theme: Theme, row: Row) -> None:
    """What a link is: a disc if confirmed, a ring if unsure, nothing if it is as good as sure."""
    if not row.confirmed and not is_unsure(row):
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if row.confirmed:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.setPen(QPen(QColor(theme.muted), 1))
        painter.drawEllipse(box.adjusted(0.4, 0.4, -0.4, -0.4))
    painter.restore()
