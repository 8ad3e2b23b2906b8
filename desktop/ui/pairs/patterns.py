"""Patterns of the lines under words: what is marked is told by the shape of its line, not by its colour alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.core.families import Family, family_of

FINDINGS: Mapping[Family, str] = {
    "characters": "dotted",
    "spacing": "tray",
    "words": "wave",
    "values": "double",
    "pairs": "dashed",
    "structure": "dash-dot",
}
"""The line under a finding, by its family; the guide shows it."""

COMMENT = "sparse"
"""The line under words that were commented on."""

LEAST = 8.0
"""A line is no shorter than this, or its pattern could not be told, in pixels."""

_DASHES: Mapping[str, Sequence[float]] = {
    "dashed": (4, 2),
    "dotted": (2, 2),
    "dash-dot": (5, 2, 2, 2),
    "dash-dot-dot": (5, 2, 2, 2, 2, 2),
    "sparse": (2, 4),
}
"""Ink and gap in turn, in pixels."""

_RISE = 3.0
_WAVE = 6.0
_SWELL = 1.3


def line_of(kind: str) -> str:
    """The pattern under a finding of the kind; solid for one that nothing finds any more."""
    family = family_of(kind)
    return "solid" if family is None else FINDINGS[family]


def draw_line(painter: QPainter, pattern: str, ends: tuple[float, float], y: float, pen: QPen) -> None:
    """A line in a pattern from left to right, `y` being its middle; the pen says colour and weight."""
    left, right = _long_enough(ends)
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_dashed(pen, pattern))
    if pattern == "wave":
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPath(_wave(left, right, y))
    elif pattern == "double":
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        below = y + pen.widthF() + 1
        painter.setPen(QPen(pen.color(), 1))
        painter.drawLine(QPointF(left, below), QPointF(right, below))
    elif pattern == "tray":
        up = [QPointF(left, y - _RISE), QPointF(left, y), QPointF(right, y), QPointF(right, y - _RISE)]
        painter.drawPolyline(up)
    else:
        painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.restore()


def _long_enough(ends: tuple[float, float]) -> tuple[float, float]:
    left, right = ends
    missing = max(0.0, LEAST - (right - left)) / 2
    return left - missing, right + missing


def _dashed(pen: QPen, pattern: str) -> QPen:
    result = QPen(pen)
    result.setCapStyle(Qt.PenCapStyle.FlatCap)
    if pattern == "thick":
        result.setWidthF(pen.widthF() + 2)
    if pattern in _DASHES:
        result.setDashPattern([length / pen.widthF() for length in _DASHES[pattern]])  # Qt counts in widths of the pen
    return result


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        half = min(_WAVE / 2, right - x)
        path.quadTo(x + half / 2, y + (-2 if up else 2) * _SWELL, x + half, y)
        x, up = x + half, not up
    return path


def pen_of(colour: str, weight: float) -> QPen:
    """A pen for a line."""
    return QPen(QColor(colour), weight)
