"""Lines of a page put on paper: glyphs in the order of reading, and the lines through and under words."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from itertools import compress
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QPen, QTextLine

from desktop.core.text import from_utf16
from desktop.ui.printing.letters import Letters
from desktop.ui.printing.setting import POINT, SetLine
from desktop.ui.printing.styled import UNSEEN, Ink, Line, Style

COLOURS: Mapping[Ink, str] = {
    "text": "#000000",
    "muted": "#565d64",
    "accent": "#1f5f8b",
    "deleted": "#b3261e",
    "inserted": "#1d7044",
}
"""Those of the light window, the text black: all can be read on white, and are told apart on grey paper by lines."""

HAIRLINE = "#b9bbb8"
_RAISED = 0.36
"""How far labels are raised, in heights of their letters over the baseline of the line."""

_WEIGHT = 0.55
_LEVELS: Mapping[Line, float] = {"struck": -0.30, "under": 0.13, "dotted": 0.2, "dashed": 0.27}
"""How far under the baseline lines run, in sizes of the text."""

_DASHES: Mapping[Line, tuple[float, float]] = {"dotted": (1, 2), "dashed": (5, 3)}


class Pen:
    """A painter that notes what its glyphs mean."""

    def __init__(self, painter: QPainter, letters: Letters) -> None:
        self.painter = painter
        self.letters = letters
        self._ink: Ink | None = None

    def line(self, each: SetLine, x: float, y: float) -> None:
        """Draw a line of text whose room begins at this place."""
        start = each.line.textStart()
        baseline = y + each.baseline
        for first, last, style in each.piece.within(start, start + each.line.textLength()):
            self._stretch(each, (first, last), style, QPointF(x + each.left, baseline))

    def _stretch(self, each: SetLine, span: tuple[int, int], style: Style, at: QPointF) -> None:
        text, line = each.layout.text(), each.line
        self._colour(style.ink)
        place = at - QPointF(0, line.ascent() * (1 + _RAISED * style.raised))
        runs = line.glyphRuns(span[0], span[1] - span[0])
        if span[0] > line.textStart() and _may_join(text, span[0]):
            runs = _without_drawn(runs, line.glyphRuns(span[0] - 1, 1))
        for run in runs:
            silent = self.letters.noted(line, text, span, style.shapes, run)
            self.painter.drawGlyphRun(place, self._without(silent, run, place, style.ink) if silent else run)
        if style.lines:
            words = text[from_utf16(text, span[0]) : from_utf16(text, span[1])]
            for ends in _ends(runs) or [_between(line, span)]:
                self._lines(ends, style, at, each.layout.font().pixelSize(), blank=words.isspace())

    def _without(self, silent: Container[int], run: QGlyphRun, place: QPointF, ink: Ink) -> QGlyphRun:
        """The run without the glyphs that say nothing, which are drawn as what they are: strokes."""
        font = run.rawFont()
        for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            if glyph in silent:
                self.painter.fillPath(font.pathForGlyph(glyph).translated(place + at), QColor(COLOURS[ink]))
        return _only(run, [glyph not in silent for glyph in run.glyphIndexes()])

    def _lines(self, across: tuple[float, float], style: Style, at: QPointF, size: float, *, blank: bool) -> None:
        ends = at.x() + across[0], at.x() + across[1]
        for kind in sorted(style.lines):
            if kind == "struck" and blank:
                self._tray(ends, at.y(), size, style.ink)
            else:
                self._rule(kind, ends, at.y() + _LEVELS[kind] * size, style.ink)
        self._ink = None

    def _rule(self, kind: Line, ends: tuple[float, float], y: float, ink: Ink) -> None:
        pen = QPen(QColor(COLOURS["accent" if kind in _DASHES else ink]), _WEIGHT * POINT)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if kind in _DASHES:
            pen.setDashPattern(list(_DASHES[kind]))
        self.painter.setPen(pen)
        self.painter.drawLine(QPointF(ends[0], y), QPointF(ends[1], y))

    def _tray(self, ends: tuple[float, float], y: float, size: float, ink: Ink) -> None:
        """A deleted blank: a line through nothing would be taken for a hyphen."""
        left, right = ends
        up, down = y - 0.16 * size, y + 0.04 * size
        self.painter.setPen(QPen(QColor(COLOURS[ink]), _WEIGHT * POINT))
        self.painter.drawPolyline([QPointF(left, up), QPointF(left, down), QPointF(right, down), QPointF(right, up)])

    def hairline(self, left: float, right: float, y: float) -> None:
        """A thin line across."""
        self.painter.setPen(QPen(QColor(HAIRLINE), 0.4 * POINT))
        self.painter.drawLine(QPointF(left, y), QPointF(right, y))
        self._ink = None

    def _colour(self, ink: Ink) -> None:
        if ink != self._ink:
            self.painter.setPen(QColor(COLOURS[ink]))
            self._ink = ink


def _may_join(text: str, units: int) -> bool:
    """Whether one letter may have been made of the characters around this place: blanks have no part in any."""
    at = from_utf16(text, units)
    return not any(char.isspace() or char in UNSEEN for char in text[at - 1 : at + 1])


def _without_drawn(runs: Sequence[QGlyphRun], before: Sequence[QGlyphRun]) -> list[QGlyphRun]:
    """The runs without what the character before them was drawn with: a letter under a sign, or joined with another."""
    drawn = {each for run in before for each in _glyphs(run)}
    cut = (_only(run, [each not in drawn for each in _glyphs(run)]) for run in runs)
    return [run for run in cut if run.glyphIndexes()]


def _glyphs(run: QGlyphRun) -> list[tuple[int, float, float]]:
    return [(glyph, at.x(), at.y()) for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True)]


def _only(run: QGlyphRun, kept: Sequence[bool]) -> QGlyphRun:
    """The run's glyphs that are kept."""
    if all(kept):
        return run
    rest = QGlyphRun(run)
    rest.setGlyphIndexes(list(compress(run.glyphIndexes(), kept)))
    rest.setPositions(list(compress(run.positions(), kept)))
    return rest


def _ends(runs: Sequence[QGlyphRun]) -> list[tuple[float, float]]:
    """From where to where the runs reach."""
    found = []
    for run in runs:
        places = [place.x() for place in run.positions()]
        widths = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        found.append((min(places), max(x + width.x() for x, width in zip(places, widths, strict=True))))
    return found


def _between(line: QTextLine, span: tuple[int, int]) -> tuple[float, float]:
    """The part of a joined letter that is one of its characters."""
    left, right = sorted(cast("tuple[float, int]", line.cursorToX(place))[0] for place in span)
    return left, right
