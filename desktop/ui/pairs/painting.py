"""Painting set paragraphs: their colours, and the lines and tints of what is marked in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QRegion

from desktop.core.text import Span
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.layouts import FOLD_INDENT, Block, Face, Piece
from desktop.ui.pairs.patterns import COMMENT, draw_line, line_of, pen_of
from desktop.ui.pairs.shades import Shade, shades
from desktop.ui.pairs.sides import Looks, beside, draw_beside, look_of
from desktop.ui.pairs.unseen import draw_signs

_DIFFERENCES: Mapping[str, str] = {"added": "solid", "dropped": "dashed", "moved": "dotted"}
"""How words that another version has otherwise are underlined: not by colour alone."""

_LANE = 3.5
"""From a line under words to the one below it, in pixels."""

_FAINT, _SURE = 1.0, 2.0
"""How heavy the line under a suspicion is, and under what is certain or being decided."""

_AROUND = 100
"""So far letters may reach beyond their lines, in pixels."""

NO_LOOKS: Looks = {}
NO_TONES: Mapping[str, str] = {}


def draw_block(
    painter: QPainter,
    block: Block,
    at: QPointF,
    theme: Theme,
    decided: tuple[int, Span] | None,
    looks: Looks = NO_LOOKS,
    *,
    quiet: bool = False,
) -> None:
    """Paint a block with its top left at `at`; `decided` is the paragraph and span (in its text) being decided.

    `looks` are the tags of all schemes. A `quiet` block is that of a row the reader is not in: no mark of it shows.
    """
    for piece in block.pieces:
        place = at + QPointF(0, piece.y)
        if quiet and not piece.hidden:
            _draw_text(painter, piece, place, block.face, theme.muted)
        elif not quiet:
            if not piece.hidden:
                _draw_piece(painter, piece, place, block.face, theme, decided, looks)
            _draw_beside(painter, piece, place, block.face, theme, looks)


def _draw_piece(
    painter: QPainter,
    piece: Piece,
    place: QPointF,
    face: Face,
    theme: Theme,
    decided: tuple[int, Span] | None,
    looks: Looks,
) -> None:
    marked = decided_shades(piece, decided)
    _draw_tints(painter, marked, place, face, theme)
    own = theme.text if piece.display is not None else theme.muted
    _draw_text(painter, piece, place, face, own, _tones(theme))
    _draw_marks(painter, piece, marked, place, face, theme, looks)
    if piece.signs:
        draw_signs(painter, piece.signs, place, face.font.pixelSize(), theme.accent)


def _draw_beside(painter: QPainter, piece: Piece, place: QPointF, face: Face, theme: Theme, looks: Looks) -> None:
    """What stands beside a paragraph, also while an editor lies over its lines."""
    if piece.display is not None and piece.of is not None:
        signs = beside(piece.of, face.width, face.baseline, face.direction)
        draw_beside(painter, signs, place, theme, looks)


def _draw_text(
    painter: QPainter,
    piece: Piece,
    place: QPointF,
    face: Face,
    colour: str,
    tones: Mapping[str, str] = NO_TONES,
) -> None:
    painter.setPen(QColor(colour))
    if piece.folds:
        _draw_fold(painter, piece, place, face)
    at = place + fold_indent(piece, face)
    if not piece.colours or not tones:
        piece.layout.draw(painter, at)
        return
    for tone, area in _areas(piece, at, colour, tones).items():
        painter.save()
        painter.setClipRegion(area, Qt.ClipOperation.IntersectClip)
        painter.setPen(QColor(tone))
        piece.layout.draw(painter, at, [], QRectF(area.boundingRect()))
        painter.restore()


def _areas(piece: Piece, at: QPointF, colour: str, tones: Mapping[str, str]) -> dict[str, QRegion]:
    """What is drawn in each colour, so that every pixel is drawn once.

    A format of its own would split Arabic shaping inside a word, and as selections Qt leaves some of several out where
    their lines touch.
    """
    found: dict[str, QRegion] = {}
    taken = QRegion()
    for shade in reversed(piece.colours):
        box = QRegion(shade.rect.translated(at).toRect()) - taken
        tone, taken = tones[shade.kind], taken + box
        found[tone] = found.get(tone, QRegion()) + box
    whole = piece.layout.boundingRect().translated(at).toAlignedRect().adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return {colour: found.pop(colour, QRegion()) + (QRegion(whole) - taken), **found}


def fold_indent(piece: Piece, face: Face) -> QPointF:
    """How far in a piece is painted: the line that stands for folded notes leaves room for its sign."""
    return QPointF(FOLD_INDENT if piece.folds and face.side == "ltr" else 0, 0)


def _draw_fold(painter: QPainter, piece: Piece, place: QPointF, face: Face) -> None:
    """A small wedge that points to where the notes would be read from: there is more."""
    way = 1 if face.side == "ltr" else -1
    x = place.x() + (1.5 if way == 1 else face.width - 1.5)
    line = piece.layout.lineAt(0)
    y = place.y() + line.y() + line.ascent() - 4
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon([QPointF(x, y - 3.5), QPointF(x + 4.5 * way, y), QPointF(x, y + 3.5)])
    painter.restore()


def _draw_tints(painter: QPainter, marked: Iterable[Shade], place: QPointF, face: Face, theme: Theme) -> None:
    for shade in marked:
        painter.fillRect(_ground(shade, face).translated(place), QColor(theme.finding_tint))


def _draw_marks(
    painter: QPainter,
    piece: Piece,
    marked: Sequence[Shade],
    place: QPointF,
    face: Face,
    theme: Theme,
    looks: Looks,
) -> None:
    decided = {shade.span for shade in marked}
    kinds = {shade.span: shade.of for shade in piece.shades if shade.kind in _FINDINGS}
    for shade in piece.shades:
        if shade.span not in decided or shade.kind not in _FINDINGS:
            _draw_mark(painter, shade, place, face, theme, looks)
    for shade in marked:
        _underline(painter, shade, place, face, line_of(kinds.get(shade.span, "")), theme.finding_line, _SURE)


_FINDINGS = frozenset({"finding", "certain-finding"})


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


def _draw_mark(painter: QPainter, shade: Shade, place: QPointF, face: Face, theme: Theme, looks: Looks) -> None:
    kind = shade.kind
    if kind == "deleted":
        y = shade.baseline - face.strike
        painter.setPen(pen_of(theme.deleted, 1))
        painter.drawLine(place + QPointF(shade.rect.left(), y), place + QPointF(shade.rect.right(), y))
    elif kind in _FINDINGS:
        weight = _SURE if kind == "certain-finding" else _FAINT
        _underline(painter, shade, place, face, line_of(shade.of), theme.finding_line, weight)
    elif kind == "comment":
        _underline(painter, shade, place, face, COMMENT, theme.accent, 1)
    elif kind == "tag":
        look = look_of(looks, shade.of)
        _underline(painter, shade, place, face, look.shape, theme.hue(look.colour), 1)
    elif kind in _DIFFERENCES:
        _underline(painter, shade, place, face, _DIFFERENCES[kind], _tones(theme)[kind], 1.5)
    else:
        _underline(painter, shade, place, face, "solid", theme.inserted, 1)


def line_height(shade: Shade, face: Face) -> float:
    """How far below the top of its piece the line of a mark lies."""
    return shade.baseline + face.under + shade.lane * _LANE


def _underline(
    painter: QPainter, shade: Shade, place: QPointF, face: Face, pattern: str, colour: str, weight: float
) -> None:
    ends = (place.x() + shade.rect.left(), place.x() + shade.rect.right())
    draw_line(painter, pattern, ends, place.y() + line_height(shade, face), pen_of(colour, weight))


def _tones(theme: Theme) -> Mapping[str, str]:
    """The colour of each kind of run that has one."""
    gone, come = dict.fromkeys(("deleted", "dropped"), theme.deleted), ("corrected", "inserted", "added")
    return gone | dict.fromkeys(come, theme.inserted) | dict.fromkeys(("note", "moved", "reference"), theme.accent)
