"""A tag as it is drawn in lists and menus: its letter on a tint of its colour, over the line it has under words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPixmap

from desktop.core.tagsets import Tag
from desktop.ui.look.fonts import margin_font
from desktop.ui.look.theme import TagColours, Theme
from desktop.ui.pairs.patterns import draw_line, pen_of

CHIP = QSize(34, 22)
_LABEL = 15.0
_ROOM = 5.0


def colours_of(tag: Tag, theme: Theme) -> TagColours:
    """The colours of a tag's label; one that says what a paragraph is has those of the margin."""
    return theme.tag(tag.id) if tag.own and tag.id in theme.tags else theme.label(tag.letter, tag.colour)


def draw_chip(painter: QPainter, box: QRectF, tag: Tag, theme: Theme) -> None:
    """Draw a tag in the middle of a box that is not smaller than CHIP."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    label = _draw_label(painter, box.center() - QPointF(0, 0 if tag.own else 2), tag, theme)
    if not tag.own:
        pen = pen_of(theme.hue(tag.colour), 1.5)
        ends = (box.center().x() - CHIP.width() / 2 + 2, box.center().x() + CHIP.width() / 2 - 2)
        draw_line(painter, tag.shape, ends, label.bottom() + 3.5, pen)
    painter.restore()


def _draw_label(painter: QPainter, middle: QPointF, tag: Tag, theme: Theme) -> QRectF:
    colours = colours_of(tag, theme)
    painter.setFont(margin_font(10, bold=True))
    metrics = QFontMetricsF(painter.font())
    width = max(_LABEL, metrics.horizontalAdvance(colours.letter) + _ROOM)
    box = QRectF(middle.x() - width / 2, middle.y() - _LABEL / 2, width, _LABEL)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.back))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(colours.fore))
    left = box.center().x() - metrics.horizontalAdvance(colours.letter) / 2
    painter.drawText(QPointF(left, middle.y() + metrics.capHeight() / 2), colours.letter)
    return box


def chip_icon(tag: Tag, theme: Theme, ratio: float = 1.0) -> QIcon:
    """A tag as the picture of a menu's line; `ratio` is that of the screen."""
    picture = QPixmap(CHIP * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_chip(painter, QRectF(0, 0, CHIP.width(), CHIP.height()), tag, theme)
    painter.end()
    return QIcon(picture)
