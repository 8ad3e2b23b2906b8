"""Pieces of a page set in lines, with the faces of the window in the sizes of print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop.core.bidi import paragraph_direction
from desktop.core.document import Direction
from desktop.ui.look.fonts import bold_of, leading, page_font, script
from desktop.ui.pairs.breaking import keep_whole, whole_in
from desktop.ui.printing.styled import Piece, Stretch

DOTS = 600
"""Units to the inch: what is set is as fine as this."""

POINT = DOTS / 72
_TIGHTER = 0.9
"""Lines of print stand nearer to each other than those of a window."""


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of a piece. `height` is the room it takes, with the gap before it, and `baseline` counts from its top.

    A page may end behind it where `ends`; `notes` are cited in it.
    """

    piece: Piece
    layout: QTextLayout
    line: QTextLine
    left: float
    height: float
    gap: float
    baseline: float
    ends: bool
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Face:
    font: QFont
    pitch: float
    baseline: float


@lru_cache(maxsize=128)
def _face(language: str, points: float) -> _Face:
    font = page_font(language, points * POINT)
    pitch = round(font.pixelSize() * leading(language) * _TIGHTER)
    metrics = QFontMetricsF(font)
    return _Face(font, pitch, (pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())


def set_pieces(pieces: Sequence[Piece], width: float, points: float) -> list[SetLine]:
    """The lines of all pieces, one under the other, in a column of that width; text is of so many points."""
    return [line for piece in pieces for line in _set(piece, width, points)]


def _set(piece: Piece, width: float, points: float) -> Iterator[SetLine]:
    face = _face(piece.language, points * piece.size)
    layout = QTextLayout(piece.text, face.font)
    layout.setTextOption(_option(piece))
    formats = [_range(each, piece, face) for each in piece.stretches if any(each.style.shapes)]
    if formats:
        layout.setFormats(formats)
    lines = _broken(layout, width - piece.inset * points * POINT)
    left = piece.inset * points * POINT if piece.side == "ltr" else 0.0
    first_gap = piece.gap * points * POINT
    for at, line in enumerate(lines):
        start, last = line.textStart(), at == len(lines) - 1
        notes = tuple(piece.notes_in(start, start + line.textLength(), last=last)) if piece.cited else ()
        gap = 0.0 if at else first_gap
        ends = _may_end(at + 1, len(lines)) and not (last and piece.heads)
        yield SetLine(piece, layout, line, left, gap + face.pitch, gap, gap + face.baseline, ends, notes)


def _may_end(lines: int, of: int) -> bool:
    """Whether a page may end behind so many lines of a paragraph: never does one line stand alone."""
    return lines == of or (lines >= 2 and of - lines >= 2)


def _broken(layout: QTextLayout, width: float) -> list[QTextLine]:
    whole, lines = whole_in(layout.text()), []
    layout.setCacheEnabled(True)  # else all is shaped again when its glyphs are asked for
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        if whole:
            keep_whole(layout.text(), line, width, whole)
        line.setPosition(QPointF(0, 0))
        lines.append(line)
        line = layout.createLine()
    layout.endLayout()
    return lines


def _option(piece: Piece) -> QTextOption:
    return _lines_of(piece.own or paragraph_direction(piece.text, piece.side), piece.own or piece.side)


@cache
def _lines_of(way: Direction, begins: Direction) -> QTextOption:
    """A bare layout does not mirror AlignLeft, so the sides are named as such."""
    option, side = QTextOption(), Qt.AlignmentFlag.AlignAbsolute
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if way == "rtl" else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(side | (Qt.AlignmentFlag.AlignRight if begins == "rtl" else Qt.AlignmentFlag.AlignLeft))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _range(stretch: Stretch, piece: Piece, face: _Face) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start, result.length = stretch.start, stretch.end - stretch.start
    result.format = _format(stretch, piece, face)
    return result


def _format(stretch: Stretch, piece: Piece, face: _Face) -> QTextCharFormat:
    form, style = QTextCharFormat(), stretch.style
    if style.bold or (style.italic and not script(piece.language).slanted):
        # A variable face is made bold by its axis; by its weight Qt would smear it.
        form.setFont(bold_of(face.font), QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
    elif style.italic:
        form.setFontItalic(True)
    if style.raised:
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return form
