"""What stands beside a paragraph, in the room behind its lines: how far its review is, and its further tags."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from desktop.core.document import Cell, Direction
from desktop.core.tagsets import Tag
from desktop.ui.look.fonts import margin_font
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.patterns import pen_of

GAP = 8.0
LABEL = 14.0
MOST = 3
"""So many labels stand beside a paragraph; how many more there are is said in figures."""

_STEP = LABEL + 2
_MIDDLE = 4.0
"""From the first baseline up to the middle of the sign."""

Looks = Mapping[str, Tag]
"""The tags of all schemes by their whole names."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A sign beside a paragraph: its status, a tag by its whole name, or how many more tags there are."""

    kind: Literal["status", "tag", "more"]
    of: str
    rect: QRectF


def tags_of(cell: Cell) -> tuple[str, ...]:
    """The further tags of the whole paragraph, each once."""
    return tuple(dict.fromkeys(given.tag for given in cell.assigned if given.span is None))


def beside(cell: Cell, width: float, baseline: float, direction: Direction) -> tuple[Beside, ...]:
    """The signs of a paragraph set in lines of `width`, from its first `baseline` down, behind where lines end."""
    left = width + GAP if direction == "ltr" else -GAP - LABEL
    top = baseline - _MIDDLE - LABEL / 2
    said = _said(cell)
    return tuple(Beside(kind, of, QRectF(left, top + at * _STEP, LABEL, LABEL)) for at, (kind, of) in enumerate(said))


def _said(cell: Cell) -> list[tuple[Literal["status", "tag", "more"], str]]:
    said: list[tuple[Literal["status", "tag", "more"], str]] = []
    if cell.status != "todo":
        said.append(("status", cell.status))
    if cell.assigned:
        tags = tags_of(cell)
        said += (("tag", tag) for tag in tags[:MOST])
        if len(tags) > MOST:
            said.append(("more", f"+{len(tags) - MOST}"))
    return said


def depth(cell: Cell, baseline: float) -> float:
    """How far down from the top of its paragraph the signs reach."""
    if not cell.assigned:
        return 0.0
    said = len(_said(cell))
    return baseline - _MIDDLE - LABEL / 2 + said * _STEP if said else 0.0


def draw_beside(painter: QPainter, signs: tuple[Beside, ...], at: QPointF, theme: Theme, looks: Looks) -> None:
    """Paint the signs of a paragraph with its top left at `at`."""
    for sign in signs:
        box = sign.rect.translated(at)
        if sign.kind == "status":
            draw_status(painter, box, theme, sign.of)
        elif sign.kind == "tag":
            draw_label(painter, box, theme, look_of(looks, sign.of))
        else:
            _write(painter, box, sign.of, theme.muted)


def look_of(looks: Looks, tag: str) -> Tag:
    """How a tag is shown; one that no scheme has any more by its first letter."""
    name = tag.rpartition("/")[2]
    return looks.get(tag) or Tag(name, name, letter=name[:1].upper())


def draw_status(painter: QPainter, box: QRectF, theme: Theme, status: str) -> None:
    """How far a review is, by shape: half a disc in work, a tick when reviewed, two when approved; nothing to do."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = box.center()
    if status == "work":
        disc = QRectF(middle.x() - 4, middle.y() - 4, 8, 8)
        painter.setPen(pen_of(theme.muted, 1.2))
        painter.drawEllipse(disc)
        painter.setBrush(painter.pen().color())
        painter.drawPie(disc, 90 * 16, 180 * 16)
    elif status == "reviewed":
        _tick(painter, middle, pen_of(theme.muted, 1.5))
    elif status == "approved":
        _tick(painter, middle - QPointF(2.2, 0), pen_of(theme.accent, 1.7))
        _tick(painter, middle + QPointF(2.2, 0), pen_of(theme.accent, 1.7))
    painter.restore()


def _tick(painter: QPainter, middle: QPointF, pen: QPen) -> None:
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    corners = (QPointF(-4, 0), QPointF(-1.2, 3), QPointF(4, -3.5))
    painter.drawPolyline([middle + corner for corner in corners])


def draw_label(painter: QPainter, box: QRectF, theme: Theme, tag: Tag) -> None:
    """The label of a tag: its letter on a tint of its colour."""
    colours = theme.label(tag.letter or tag.label[:1], tag.colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen_of(colours.back, 1).color())
    wide = max(box.width(), QFontMetricsF(_font(colours.letter)).horizontalAdvance(colours.letter) + 4)
    painter.drawRoundedRect(box.adjusted(0, 0, wide - box.width(), 0), 3, 3)
    painter.restore()
    _write(painter, box.adjusted(0, 0, wide - box.width(), 0), colours.letter, colours.fore)


def _write(painter: QPainter, box: QRectF, text: str, colour: str) -> None:
    painter.setFont(_font(text))
    painter.setPen(pen_of(colour, 1))
    metrics = QFontMetricsF(painter.font())
    x = box.center().x() - metrics.horizontalAdvance(text) / 2
    painter.drawText(QPointF(x, box.center().y() + metrics.capHeight() / 2), text)


def _font(text: str) -> QFont:
    return margin_font(9 if len(text) == 1 else 8, bold=True)
