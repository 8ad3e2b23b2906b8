"""Painting set paragraphs: their colours, and the lines and tints of what is marked in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextLayout

from desktop.core.text import Span
from desktop.ui.pairs.layouts import Block, Face, Piece, Shade, format_range, shades
from desktop.ui.theme import Theme

_DIFFERENCES: Mapping[str, Sequence[float]] = {"added": (), "dropped": (3, 2), "moved": (1, 1.5)}
"""How words that another version has otherwise are underlined: not by colour alone."""


def draw_block(painter: QPainter, block: Block, at: QPointF, theme: Theme, decided: tuple[int, Span] | None) -> None:
    """Paint a block with its top left at `at`; `decided` is the paragraph and span (in its text) being decided."""
    for piece in block.pieces:
        if piece.hidden:
            continue
        place = at + QPointF(0, piece.y)
        marked = decided_shades(piece, decided)
        _draw_tints(painter, marked, place, block.face, theme)
        painter.setPen(QColor(theme.text if piece.display is not None else theme.muted))
        piece.layout.draw(painter, place, _colours(piece, theme))
        _draw_marks(painter, piece, marked, place, block.face, theme)


def _draw_tints(painter: QPainter, marked: Iterable[Shade], place: QPointF, face: Face, theme: Theme) -> None:
    for shade in marked:
        painter.fillRect(_ground(shade, face).translated(place), QColor(theme.finding_tint))


def _draw_marks(
    painter: QPainter, piece: Piece, marked: Sequence[Shade], place: QPointF, face: Face, theme: Theme
) -> None:
    decided = {shade.span for shade in marked}
    for shade in piece.shades:
        if shade.span not in decided:
            _draw_mark(painter, shade, place, face, theme)
    for shade in marked:
        _underline(painter, shade, place, face, QPen(QColor(theme.finding_line), 2))


def decided_shades(piece: Piece, decided: tuple[int, Span] | None) -> tuple[Shade, ...]:
    """Where the finding being decided (paragraph, and span in its text) lies in a piece, nowhere if not in it."""
    if decided is None or decided[0] != piece.cell or piece.display is None:
        return ()
    start, last = piece.display.to_shown(decided[1].start), piece.display.to_shown(max(decided[1].end - 1, 0))
    if start is None or last is None or last < start:
        return ()
    return shades(piece.layout, piece.display, "decided", start, last + 1)


def _ground(shade: Shade, face: Face) -> QRectF:
    top = shade.baseline - face.ascent * 0.98
    return QRectF(shade.rect.left() - 2, top, shade.rect.width() + 4, face.under + shade.baseline - top)


def _draw_mark(painter: QPainter, shade: Shade, place: QPointF, face: Face, theme: Theme) -> None:
    if shade.kind == "deleted":
        y = shade.baseline - face.strike
        painter.setPen(QPen(QColor(theme.deleted), 1))
        painter.drawLine(place + QPointF(shade.rect.left(), y), place + QPointF(shade.rect.right(), y))
    elif shade.kind in _DIFFERENCES:
        pen = QPen(QColor(_tones(theme)[shade.kind]), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if _DIFFERENCES[shade.kind]:
            pen.setDashPattern(_DIFFERENCES[shade.kind])
        _underline(painter, shade, place, face, pen)
    elif shade.kind == "corrected":
        _underline(painter, shade, place, face, QPen(QColor(theme.inserted), 1))
    else:
        pen = QPen(QColor(theme.finding_line), 2)
        if shade.kind == "finding":
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1, 1])
        _underline(painter, shade, place, face, pen)


def _underline(painter: QPainter, shade: Shade, place: QPointF, face: Face, pen: QPen) -> None:
    y = shade.baseline + face.under
    painter.setPen(pen)
    painter.drawLine(place + QPointF(shade.rect.left(), y), place + QPointF(shade.rect.right(), y))


def _colours(piece: Piece, theme: Theme) -> list[QTextLayout.FormatRange]:
    """Colours as selections: a format of its own would split Arabic shaping inside a word."""
    if piece.display is None:
        return []
    tones = _tones(theme)
    return [format_range(piece.display, run, _tone(tones[run.kind])) for run in piece.colours]


def _tones(theme: Theme) -> Mapping[str, str]:
    """The colour of each kind of run that has one."""
    gone, come = dict.fromkeys(("deleted", "dropped"), theme.deleted), ("corrected", "inserted", "added")
    return gone | dict.fromkeys(come, theme.inserted) | dict.fromkeys(("note", "moved"), theme.accent)


def _tone(colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(colour))
    return form
