"""Setting paragraphs: the lines of a cell with its footnotes, and what is marked in them."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from desktop.core.bidi import paragraph_direction
from desktop.core.display import Display, Mode, Run, compose
from desktop.core.document import Cell, Direction, OwnDirection
from desktop.core.text import Span, to_utf16
from desktop.ui.look.fonts import bold_of, leading, reading_font, script, ui_font
from desktop.ui.look.typography import Typography
from desktop.ui.pairs.breaking import keep_whole, whole_in
from desktop.ui.pairs.shades import Shade, marked, shades
from desktop.ui.pairs.sides import depth
from desktop.ui.pairs.unseen import Sign, signs_of
from desktop.ui.words import counted

PARAGRAPH_GAP = 10
FOOT_GAP = 5
FOLD_INDENT = 12.0
"""Room before a line that stands for folded notes, for the sign that says so."""

_COLOURED = {"corrected", "inserted", "deleted", "note", "dropped", "added", "moved"}
_AS_DESIGNED = Typography()


@dataclass(frozen=True, slots=True)
class Face:
    """How a version is set in its column, in pixels: fonts, distance of baselines, and the width of its lines.

    `baseline` counts from the top of the first line, `ascent`, `under` (where a line clears the letters) and `strike`
    from the baseline; `average` is the width of a character. `own` is a paragraph's own direction.
    """

    language: str
    direction: Direction
    font: QFont
    foot_font: QFont
    pitch: float
    foot_pitch: float
    width: int
    average: float
    baseline: float
    ascent: float
    under: float
    strike: float
    own: OwnDirection = ""

    @property
    def side(self) -> Direction:
        """The direction whose lines begin where this paragraph's do."""
        return self.own or self.direction


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph or footnote set in lines; `y` counts from the top of its block, `cell` in the cells of the block.

    `of` is the paragraph it is, or that its footnote is cited in. `label` is the length of a footnote's label;
    `folds` how many notes a line stands for. `signs` are there where what cannot be seen is to be shown.
    """

    layout: QTextLayout
    y: float
    height: float
    cell: int
    display: Display | None
    of: Cell | None = None
    shades: tuple[Shade, ...] = ()
    colours: tuple[Shade, ...] = ()
    signs: tuple[Sign, ...] = ()
    label: int = 0
    folds: int = 0
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """All that stands in one cell of the table."""

    face: Face
    pieces: tuple[Piece, ...]
    height: float

    def body(self, cell: int) -> Piece | None:
        """The piece of a paragraph, by its place among the cell's paragraphs."""
        return next((piece for piece in self.pieces if piece.cell == cell and piece.display is not None), None)

    def piece_at(self, y: float) -> Piece | None:
        """The piece at `y`, or the nearest above it."""
        above = [piece for piece in self.pieces if piece.y <= y]
        return above[-1] if above else next(iter(self.pieces), None)

    def opened(self, cell: int, height: float) -> Block:
        """The block while a paragraph's editor of that height lies over it: what follows moves down."""
        open_piece = self.body(cell)
        if open_piece is None:
            return self
        least = depth(open_piece.of, self.face.baseline) if open_piece.of is not None else 0.0
        grown = max(height, least) - open_piece.height
        pieces = tuple(_make_room(piece, open_piece, grown) for piece in self.pieces)
        return Block(self.face, pieces, self.height + grown)


def _make_room(piece: Piece, open_piece: Piece, grown: float) -> Piece:
    if piece is open_piece:
        return replace(piece, height=piece.height + grown, hidden=True)
    return replace(piece, y=piece.y + grown) if piece.y > open_piece.y else piece


def make_face(
    language: str, direction: Direction, zoom: float, width: int, typography: Typography = _AS_DESIGNED
) -> Face:
    """The face of a version at a zoom, in lines of `width` pixels, as the reader chose for its script."""
    return replace(_measured(language, direction, zoom, typography), width=width)


@functools.lru_cache(maxsize=64)
def _measured(language: str, direction: Direction, zoom: float, typography: Typography) -> Face:
    """A face without its width: what of it is measured is the same while a column is drawn wider."""
    font, spread = reading_font(language, zoom, typography), leading(language, typography)
    foot_font = QFont(font)
    foot_font.setPixelSize(max(6, round(font.pixelSize() * 6 / 7)))
    sample, metrics = script(language).sample, QFontMetricsF(font)
    pitch = round(font.pixelSize() * spread)
    return Face(
        language=language,
        direction=direction,
        font=font,
        foot_font=foot_font,
        pitch=pitch,
        foot_pitch=round(foot_font.pixelSize() * spread),
        width=0,
        average=metrics.horizontalAdvance(sample) / len(sample),
        baseline=_baseline(font, pitch),
        ascent=metrics.ascent(),
        under=round(metrics.descent() * (0.8 if direction == "rtl" else 1.0)),
        strike=metrics.xHeight() * 0.55,
    )


def estimate(cells: Sequence[Cell], face: Face, *, folded: bool = False) -> float:
    """The height these cells will have, guessed from the number of their characters."""
    height = 0.0
    for cell in cells:
        lines = _lines(len(cell.number) + len(cell.text) + 2 * len(cell.notes), face) * face.pitch
        height += max(lines, depth(cell, face.baseline)) if cell.assigned else lines
        height += _foot_estimate(cell, face, folded=folded) if cell.notes else 0
    return height + PARAGRAPH_GAP * max(0, len(cells) - 1)


def _foot_estimate(cell: Cell, face: Face, *, folded: bool) -> float:
    if folded:
        return FOOT_GAP + face.foot_pitch
    return sum(FOOT_GAP + _lines(len(note.text) * 6 / 7, face) * face.foot_pitch for note in cell.notes)


def _lines(characters: float, face: Face) -> int:
    return max(1, -int(-characters * face.average * 1.02 // max(1, face.width)))


def set_cells(
    cells: Sequence[Cell],
    face: Face,
    mode: Mode,
    differences: Sequence[tuple[Run, ...]] = (),
    *,
    folded: bool = False,
    invisibles: bool = False,
) -> Block:
    """The cells as lines, one under the other, each with its footnotes, or where `folded` with how many there are.

    `differences` are each cell's in its text; with `invisibles` what a page does not show has signs.
    """
    pieces: list[Piece] = []
    y = 0.0
    for at, cell in enumerate(cells):
        y += PARAGRAPH_GAP if pieces else 0
        display = compose(cell, mode, differences[at] if differences else ())
        pieces.append(_body(cell, display, face_of(face, cell), at, y))
        pieces += _feet(cell, display, face, at, y + pieces[-1].height, folded=folded)
        y = pieces[-1].y + pieces[-1].height
    return Block(face, tuple(_with_signs(piece) for piece in pieces) if invisibles else tuple(pieces), y)


def _body(cell: Cell, display: Display, face: Face, at: int, y: float) -> Piece:
    layout = QTextLayout(display.shown, face.font)
    formats = [format_range(display, run, _format(run.kind, face)) for run in display.runs if _changes_font(run)]
    if formats:
        layout.setFormats(formats)
    height = max(_break(layout, face, face.font, face.pitch), depth(cell, face.baseline))
    coloured = _coloured(layout, display, face.baseline, face.pitch)
    return Piece(layout, y, height, at, display, cell, marked(layout, display), coloured)


def _coloured(layout: QTextLayout, display: Display, baseline: float, pitch: float) -> tuple[Shade, ...]:
    """Where the runs lie that have a colour of their own, each as high as its line; of two the later is on top.

    A reference has its colour where no other run has one.
    """
    found = [run for run in display.runs if run.kind in _COLOURED]
    for run in display.runs:
        if run.kind == "reference" and not any(run.start < other.end and other.start < run.end for other in found):
            found.append(run)
    every = (shade for run in found for shade in shades(layout, display, run.kind, run.start, run.end))
    return tuple(replace(shade, rect=_in_line(shade, baseline, pitch)) for shade in every)


def _in_line(shade: Shade, baseline: float, pitch: float) -> QRectF:
    return QRectF(shade.rect.left(), shade.baseline - baseline, shade.rect.width(), pitch)


def _feet(cell: Cell, display: Display, face: Face, at: int, y: float, *, folded: bool) -> Iterable[Piece]:
    if folded and display.foot:
        yield _fold(cell, len(display.foot), face, at, y + FOOT_GAP)
        return
    for label, text in display.foot:
        piece = _foot(cell, label, text, face, at, y + FOOT_GAP)
        yield piece
        y = piece.y + piece.height


def _foot(cell: Cell, label: str, text: str, face: Face, at: int, y: float) -> Piece:
    layout = QTextLayout(f"{label} {text}", face.foot_font)
    height = _break(layout, face, face.foot_font, face.foot_pitch)
    leading = Display(layout.text(), (Run("note", 0, len(label)),), (), ())
    coloured = _coloured(layout, leading, _baseline(face.foot_font, face.foot_pitch), face.foot_pitch)
    return Piece(layout, y, height, at, None, cell, colours=coloured, label=len(label))


def _fold(cell: Cell, notes: int, face: Face, at: int, y: float) -> Piece:
    """The line that stands for folded notes; words of the interface, and in its face."""
    font = ui_font(pixels=max(9, round(face.foot_font.pixelSize() / script(face.language).size)))
    layout = QTextLayout(counted("{0} footnotes", notes), font)
    _break(layout, replace(face, width=round(face.width - FOLD_INDENT)), font, face.foot_pitch)
    return Piece(layout, y, face.foot_pitch, at, None, cell, folds=notes)


def _with_signs(piece: Piece) -> Piece:
    """A piece with the signs of what cannot be seen in it, where the display did not put that in itself."""
    runs = piece.display.runs if piece.display is not None else ()
    put_in = (Span(run.start, run.end) for run in runs if run.kind in {"note", "apart"})
    shown = piece.display.shown if piece.display is not None else piece.layout.text()
    return piece if piece.folds else replace(piece, signs=signs_of(piece.layout, shown, put_in))


def _break(layout: QTextLayout, face: Face, font: QFont, pitch: float) -> float:
    layout.setTextOption(text_option(face, layout.text()))
    layout.setCacheEnabled(True)
    baseline, whole = _baseline(font, pitch), whole_in(layout.text())
    top = 0.0
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(face.width)
        keep_whole(layout.text(), line, face.width, whole)
        # The baselines keep their distance also where a line holds a taller face or a raised label.
        line.setPosition(QPointF(0, top + baseline - line.ascent()))
        top += pitch
        line = layout.createLine()
    layout.endLayout()
    return max(top, pitch)


def _baseline(font: QFont, pitch: float) -> float:
    metrics = QFontMetricsF(font)
    return round((pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())


def face_of(face: Face, cell: Cell) -> Face:
    """The version's face as the paragraph is set in it: turned, where its own direction is said to be another."""
    return replace(face, own=cell.direction) if cell.direction else face


def text_option(face: Face, text: str) -> QTextOption:
    """Lines of `text` in a version's face: they begin on the version's side, or on that of their own direction.

    A bare layout does not mirror AlignLeft, so the sides are named as such.
    """
    option = QTextOption()
    way, side = face.own or paragraph_direction(text, face.direction), Qt.AlignmentFlag.AlignAbsolute
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if way == "rtl" else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(side | (Qt.AlignmentFlag.AlignRight if face.side == "rtl" else Qt.AlignmentFlag.AlignLeft))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _changes_font(run: Run) -> bool:
    return run.kind in {"emphasis", "strong", "superscript", "note"} and run.end > run.start


def _format(kind: str, face: Face) -> QTextCharFormat:
    form = QTextCharFormat()
    if kind in {"superscript", "note"}:
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    elif kind == "strong" or not script(face.language).slanted:
        # A variable face is made bold by its axis; by its weight Qt would smear it.
        form.setFont(bold_of(face.font), QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
    else:
        form.setFontItalic(True)
    return form


def format_range(display: Display, run: Run, form: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format for what a run covers, in UTF-16 as Qt counts."""
    result = QTextLayout.FormatRange()
    result.start = to_utf16(display.shown, run.start)
    result.length = to_utf16(display.shown, run.end) - result.start
    result.format = form
    return result
