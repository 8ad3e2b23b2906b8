"""Signs for characters that a page does not show: painted over their places, while what is set stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextLine

from desktop.core.invisibles import SIGNS, SignKind, invisibles
from desktop.core.text import Span, to_utf16
from desktop.ui.pairs.shades import stretches

_WIDE: frozenset[SignKind] = frozenset({"blank", "narrow", "stretch", "tab"})
_STEP = 3.0
"""Signs at one place stand so far apart, in pixels."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A character without ink where it stands on a line; one without width has its left and right in one place."""

    char: str
    left: float
    right: float
    baseline: float


def signs_of(layout: QTextLayout, text: str, without: Iterable[Span] = ()) -> tuple[Sign, ...]:
    """The signs in a set text, but for what the display itself put in (spans in code points)."""
    found: list[Sign] = []
    put_in, places = tuple(without), list[float]()
    for offset, char in invisibles(text):
        if any(span.start <= offset < span.end for span in put_in):
            continue
        unit = to_utf16(text, offset)
        line = layout.lineForTextPosition(unit)
        left, right = _place(layout, line, unit, SIGNS[char])
        nudge = _STEP * sum(abs(other - left) < 1 for other in places) if left == right else 0.0
        places.append(left)
        found.append(Sign(char, left + nudge, right + nudge, line.y() + line.ascent()))
    return tuple(found)


def _place(layout: QTextLayout, line: QTextLine, unit: int, kind: SignKind) -> tuple[float, float]:
    """Left and right of a character, from its glyph: where directions meet a cursor has two places."""
    runs = line.glyphRuns(unit, 1)
    if not runs:
        ends = sorted(float(line.cursorToX(at)[0]) for at in (unit, unit + 1))  # type: ignore[index]
        return ends[0], ends[1]
    if kind in _WIDE:
        return stretches(layout, line, unit, unit + 1)[0]
    places = runs[-1].positions()  # of a joiner and its letter the joiner is the last
    x = places[-1].x() if places else runs[-1].boundingRect().left()
    return x, x


def draw_signs(painter: QPainter, signs: Iterable[Sign], at: QPointF, size: float, colour: str) -> None:
    """Paint signs of a piece with its top left at `at`; `size` is that of the font in pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for sign in signs:
        place = QRectF(sign.left, sign.baseline - size, sign.right - sign.left, size).translated(at)
        _SHAPES[SIGNS[sign.char]](painter, place)
    painter.restore()


# Shapes: a box from above the letters down to the baseline, without width where the character has none -------------


def _ring(painter: QPainter, box: QRectF) -> None:
    half = min(1.7, max(1.0, box.width() / 2))
    painter.drawEllipse(QPointF(box.center().x(), box.bottom() - box.height() * 0.3), half, half)


def _dot(painter: QPainter, box: QRectF) -> None:
    middle = QPointF(box.center().x(), box.bottom() - box.height() * 0.3)
    painter.fillRect(QRectF(middle.x() - 1, middle.y() - 1, 2, 2), painter.pen().color())


def _bracket(painter: QPainter, box: QRectF) -> None:
    top = box.bottom() - box.height() * 0.5
    left, right = box.left() + 0.5, max(box.right() - 0.5, box.left() + 2)
    corners = [QPointF(left, top + 3), QPointF(left, top), QPointF(right, top), QPointF(right, top + 3)]
    painter.drawPolyline(corners)


def _arrow(painter: QPainter, box: QRectF) -> None:
    y = box.bottom() - box.height() * 0.3
    right, left = box.right() - 2, box.left() + 2
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.drawPolyline([QPointF(right - 3, y - 3), QPointF(right, y), QPointF(right - 3, y + 3)])


def _tick(painter: QPainter, box: QRectF) -> tuple[float, float, float]:
    """The thin stroke of what has no width; gives its place, its top and its bottom."""
    x, top, bottom = round(box.left()) + 0.5, round(box.top()) - 0.5, round(box.bottom()) + 2.5
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))
    return x, top, bottom


def _flag(way: int) -> Callable[[QPainter, QRectF], None]:
    """A mark of direction: a pennant at the top that points where the text runs."""

    def draw(painter: QPainter, box: QRectF) -> None:
        x, top, _bottom = _tick(painter, box)
        painter.setBrush(painter.pen().color())
        painter.drawPolygon([QPointF(x, top), QPointF(x + 4 * way, top + 2), QPointF(x, top + 4)])
        painter.setBrush(Qt.BrushStyle.NoBrush)

    return draw


def _open(*ways: int) -> Callable[[QPainter, QRectF], None]:
    """The beginning of a stretch with a direction: a bracket that is open towards where its text runs."""

    def draw(painter: QPainter, box: QRectF) -> None:
        x, top, bottom = _tick(painter, box)
        for way in ways:
            painter.drawLine(QPointF(x, top), QPointF(x + 4 * way, top))
            painter.drawLine(QPointF(x, bottom), QPointF(x + 4 * way, bottom))

    return draw


def _close(painter: QPainter, box: QRectF) -> None:
    x, _top, bottom = _tick(painter, box)
    painter.drawLine(QPointF(x - 3, bottom), QPointF(x + 3, bottom))


def _cross(painter: QPainter, box: QRectF) -> None:
    x, top, _bottom = _tick(painter, box)
    painter.drawLine(QPointF(x - 2.5, top - 2.5), QPointF(x + 2.5, top + 2.5))
    painter.drawLine(QPointF(x - 2.5, top + 2.5), QPointF(x + 2.5, top - 2.5))


def _fork(painter: QPainter, box: QRectF) -> None:
    x, top, _bottom = _tick(painter, box)
    painter.drawPolyline([QPointF(x - 3, top - 3), QPointF(x, top), QPointF(x + 3, top - 3)])


def _foot(painter: QPainter, box: QRectF) -> None:
    x, _top, bottom = _tick(painter, box)
    painter.drawRect(QRectF(x - 2, bottom, 4, 3))


def _knob(painter: QPainter, box: QRectF) -> None:
    x, top, _bottom = _tick(painter, box)
    painter.drawEllipse(QPointF(x, top - 2), 2, 2)


def _angle(painter: QPainter, box: QRectF) -> None:
    x, y = round(box.left()) + 0.5, round(box.bottom() - box.height() * 0.3) + 0.5
    painter.drawPolyline([QPointF(x - 4, y), QPointF(x, y), QPointF(x, box.bottom() + 2.5)])


def _turn(painter: QPainter, box: QRectF) -> None:
    x, y = box.left() + 2, box.bottom() - box.height() * 0.2
    painter.drawPolyline([QPointF(x + 8, y - 5), QPointF(x + 8, y), QPointF(x, y)])
    painter.drawPolyline([QPointF(x + 3, y - 3), QPointF(x, y), QPointF(x + 3, y + 3)])


def _pilcrow(painter: QPainter, box: QRectF) -> None:
    x, top, bottom = _tick(painter, box)
    painter.drawLine(QPointF(x + 2, top), QPointF(x + 2, bottom))
    painter.setBrush(painter.pen().color())
    painter.drawPie(QRectF(x - 4, top, 8, 6), 90 * 16, 180 * 16)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(QPointF(x, top), QPointF(x + 3.5, top))


_SHAPES: Mapping[SignKind, Callable[[QPainter, QRectF], None]] = {
    "blank": _ring,
    "narrow": _dot,
    "stretch": _bracket,
    "to-right": _flag(1),
    "to-left": _flag(-1),
    "open-right": _open(1),
    "open-left": _open(-1),
    "open": _open(1, -1),
    "close": _close,
    "joiner": _cross,
    "non-joiner": _fork,
    "break": _foot,
    "no-break": _knob,
    "hyphen": _angle,
    "tab": _arrow,
    "line": _turn,
    "paragraph": _pilcrow,
}
