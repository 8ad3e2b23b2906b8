"""Setting paragraphs: the lines of a cell, where its marks lie in them, and how they are painted."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from desktop.core.bidi import paragraph_direction
from desktop.core.display import Display, Mode, Run, compose
from desktop.core.document import Cell, Direction, OwnDirection
from desktop.core.text import Span, to_utf16
from desktop.ui.fonts import leading, reading_font, script

PARAGRAPH_GAP = 10
FOOT_GAP = 5
KEPT_BLOCKS = 400

_UNDERLINED = {"finding", "certain-finding", "corrected", "dropped", "added", "moved"}
_STRUCK = {"deleted"}
_COLOURED = {"corrected", "inserted", "deleted", "note", "dropped", "added", "moved"}


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


@dataclass(frozen=True, slots=True)
class Shade:
    """A mark under or through words: where it lies on one line, in the coordinates of its piece."""

    kind: str
    rect: QRectF
    baseline: float
    span: Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph or footnote set in lines; `y` counts from the top of its block, `cell` in the cells of the block."""

    layout: QTextLayout
    y: float
    height: float
    cell: int
    display: Display | None
    shades: tuple[Shade, ...] = ()
    colours: tuple[Run, ...] = ()
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
        grown = height - open_piece.height
        pieces = tuple(_make_room(piece, open_piece, grown) for piece in self.pieces)
        return Block(self.face, pieces, self.height + grown)


def _make_room(piece: Piece, open_piece: Piece, grown: float) -> Piece:
    if piece is open_piece:
        return replace(piece, height=piece.height + grown, hidden=True)
    return replace(piece, y=piece.y + grown) if piece.y > open_piece.y else piece


class BlockCache:
    """The blocks last set, by row and version, the oldest forgotten first."""

    def __init__(self, kept: int = KEPT_BLOCKS) -> None:
        self._kept = kept
        self._blocks: OrderedDict[tuple[int, int], Block] = OrderedDict()

    def __len__(self) -> int:
        return len(self._blocks)

    def get(self, row: int, version: int) -> Block | None:
        """The block if it is still kept."""
        block = self._blocks.get((row, version))
        if block is not None:
            self._blocks.move_to_end((row, version))
        return block

    def put(self, row: int, version: int, block: Block) -> Block:
        """Keep a block."""
        self._blocks[row, version] = block
        if len(self._blocks) > self._kept:
            self._blocks.popitem(last=False)
        return block

    def drop(self, rows: Iterable[int]) -> None:
        """Forget the blocks of these rows."""
        dropped = set(rows)
        for key in [key for key in self._blocks if key[0] in dropped]:
            del self._blocks[key]

    def drop_from(self, row: int) -> None:
        """Forget the blocks of this row and of all below it."""
        self.drop({key[0] for key in self._blocks if key[0] >= row})

    def clear(self) -> None:
        """Forget all."""
        self._blocks.clear()


def make_face(language: str, direction: Direction, zoom: float, width: int) -> Face:
    """The face of a version at a zoom, in lines of `width` pixels."""
    font = reading_font(language, zoom)
    foot_font = QFont(font)
    foot_font.setPixelSize(max(6, round(font.pixelSize() * 6 / 7)))
    sample, metrics = script(language).sample, QFontMetricsF(font)
    pitch = round(font.pixelSize() * leading(language))
    return Face(
        language=language,
        direction=direction,
        font=font,
        foot_font=foot_font,
        pitch=pitch,
        foot_pitch=round(foot_font.pixelSize() * leading(language)),
        width=width,
        average=metrics.horizontalAdvance(sample) / len(sample),
        baseline=_baseline(font, pitch),
        ascent=metrics.ascent(),
        under=round(metrics.descent() * (0.8 if direction == "rtl" else 1.0)),
        strike=metrics.xHeight() * 0.55,
    )


def estimate(cells: Sequence[Cell], face: Face) -> float:
    """The height these cells will have, guessed from the number of their characters."""
    height = 0.0
    for cell in cells:
        height += _lines(len(cell.number) + len(cell.text) + 2 * len(cell.notes), face) * face.pitch
        height += sum(FOOT_GAP + _lines(len(note.text) * 6 / 7, face) * face.foot_pitch for note in cell.notes)
    return height + PARAGRAPH_GAP * max(0, len(cells) - 1)


def _lines(characters: float, face: Face) -> int:
    return max(1, -int(-characters * face.average * 1.02 // max(1, face.width)))


def set_cells(cells: Sequence[Cell], face: Face, mode: Mode, differences: Sequence[tuple[Run, ...]] = ()) -> Block:
    """The cells as lines, one under the other, each with its footnotes; `differences` are each cell's in its text."""
    pieces: list[Piece] = []
    y = 0.0
    for at, cell in enumerate(cells):
        y += PARAGRAPH_GAP if pieces else 0
        display = compose(cell, mode, differences[at] if differences else ())
        own = face_of(face, cell)
        pieces.append(_body(display, own, at, y))
        y += pieces[-1].height
        for label, text in display.foot:
            pieces.append(_foot(f"{label} {text}", face, at, y + FOOT_GAP))
            y = pieces[-1].y + pieces[-1].height
    return Block(face, tuple(pieces), y)


def _body(display: Display, face: Face, cell: int, y: float) -> Piece:
    layout = QTextLayout(display.shown, face.font)
    formats = [format_range(display, run, _format(run.kind, face)) for run in display.runs if _changes_font(run)]
    if formats:
        layout.setFormats(formats)
    height = _break(layout, face, face.font, face.pitch)
    shades = tuple(shade for run in display.runs for shade in _shades(layout, display, run))
    colours = tuple(run for run in display.runs if run.kind in _COLOURED)
    return Piece(layout, y, height, cell, display, shades, colours)


def _foot(text: str, face: Face, cell: int, y: float) -> Piece:
    layout = QTextLayout(text, face.foot_font)
    height = _break(layout, face, face.foot_font, face.foot_pitch)
    return Piece(layout, y, height, cell, None)


def _break(layout: QTextLayout, face: Face, font: QFont, pitch: float) -> float:
    layout.setTextOption(text_option(face, layout.text()))
    layout.setCacheEnabled(True)
    baseline = _baseline(font, pitch)
    top = 0.0
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(face.width)
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
    """Lines of `text` in a version's face: they begin on the version's side.

    A bare layout does not mirror AlignLeft, so the sides are named as such.
    """
    option = QTextOption()
    way, side = face.own or paragraph_direction(text, face.direction), Qt.AlignmentFlag.AlignAbsolute
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if way == "rtl" else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(side | (Qt.AlignmentFlag.AlignRight if face.direction == "rtl" else Qt.AlignmentFlag.AlignLeft))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _changes_font(run: Run) -> bool:
    return run.kind in {"emphasis", "strong", "superscript", "note"} and run.end > run.start


def _format(kind: str, face: Face) -> QTextCharFormat:
    form = QTextCharFormat()
    if kind in {"superscript", "note"}:
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    elif kind == "strong" or not script(face.language).slanted:
        form.setFontWeight(QFont.Weight.Bold)
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


# Marks --------------------------------------------------------------------------------------------------------------


def _shades(layout: QTextLayout, display: Display, run: Run) -> Iterable[Shade]:
    if run.kind not in _UNDERLINED | _STRUCK:
        return ()
    return shades(layout, display, run.kind, run.start, run.end)


def shades(layout: QTextLayout, display: Display, kind: str, start: int, end: int) -> tuple[Shade, ...]:
    """Where the shown characters from `start` to `end` (code points) lie, a rectangle for every stretch of a line."""
    first, last = to_utf16(display.shown, start), to_utf16(display.shown, end)
    found: list[Shade] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if begin < stop:
            found.extend(_on_line(line, kind, begin, stop, Span(start, end)))
    return tuple(found)


def _on_line(line: QTextLine, kind: str, start: int, end: int, span: Span) -> Iterable[Shade]:
    top, height = line.y(), line.height()
    for left, right in _stretches(line, start, end):
        yield Shade(kind, QRectF(left, top, right - left, height), top + line.ascent(), span)


def _stretches(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Left and right of the characters in a line; bidirectional text may lie in more than one place.

    Taken from the glyphs: where directions meet, a cursor position has two places and Qt names but one.
    """
    bounds = (run.boundingRect() for run in line.glyphRuns(start, end - start))
    found: list[tuple[float, float]] = []
    for left, right in sorted((rect.left(), rect.right()) for rect in bounds):
        if found and left <= found[-1][1] + 0.6:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return [(left, right) for left, right in found if right - left > 0.1]
