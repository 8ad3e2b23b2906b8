"""Where the words of a mark lie in set lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from desktop.core.display import Display, Run
from desktop.core.text import Span, to_utf16

FIRST_KINDS = frozenset({"finding", "certain-finding", "corrected", "inserted", "dropped", "added", "moved", "deleted"})
"""What is marked on the first line under the words, or through them."""

LATER_KINDS = frozenset({"comment", "tag"})
"""What is marked below that, so that no line lies on another."""

MOST_LANES = 3


@dataclass(frozen=True, slots=True)
class Shade:
    """A mark under or through words: where it lies on one line, in the coordinates of its piece.

    `of` says which mark of its kind it is, `lane` on which of the lines under the words it is drawn.
    """

    kind: str
    rect: QRectF
    baseline: float
    span: Span
    of: str = ""
    lane: int = 0


def marked(layout: QTextLayout, display: Display) -> tuple[Shade, ...]:
    """The shades of all runs that have a line of their own, those to be painted first in front."""
    first = (run for run in display.runs if run.kind in FIRST_KINDS)
    later = [run for run in display.runs if run.kind in LATER_KINDS]
    lanes = [(run, 0) for run in sorted(first, key=lambda run: run.kind != "corrected")]
    lanes += zip(later, _lanes(later), strict=True) if later else ()
    return tuple(shade for run, lane in lanes for shade in _of_run(layout, display, run, lane))


def _lanes(runs: Sequence[Run]) -> list[int]:
    """For each of the runs, in order of place, the first line under the words that is free there."""
    ends = [0] * MOST_LANES
    found: list[int] = []
    for run in runs:
        free = next((lane for lane, end in enumerate(ends) if end <= run.start), MOST_LANES - 1)
        ends[free] = run.end
        found.append(free + 1)
    return found


def _of_run(layout: QTextLayout, display: Display, run: Run, lane: int) -> tuple[Shade, ...]:
    return shades(layout, display, run.kind, run.start, run.end, run.of, lane)


def shades(
    layout: QTextLayout, display: Display, kind: str, start: int, end: int, of: str = "", lane: int = 0
) -> tuple[Shade, ...]:
    """Where the shown characters from `start` to `end` (code points) lie, a rectangle for every stretch of a line."""
    first, last = to_utf16(display.shown, start), to_utf16(display.shown, end)
    found: list[Shade] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if begin < stop:
            found += (Shade(kind, *place, Span(start, end), of, lane) for place in _on_line(layout, line, begin, stop))
    return tuple(found)


def _on_line(layout: QTextLayout, line: QTextLine, start: int, end: int) -> Iterable[tuple[QRectF, float]]:
    top, height = line.y(), line.height()
    for left, right in stretches(layout, line, start, end):
        yield QRectF(left, top, right - left, height), top + line.ascent()


def stretches(layout: QTextLayout, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Left and right of the characters in a line (UTF-16); bidirectional text may lie in more than one place.

    Taken from the glyphs: where directions meet, a cursor position has two places and Qt names but one. Characters
    without width lie between the letters around them; a vowel sign is where its letter is.
    """
    first, last = _whole(line, start, end)
    bounds = (run.boundingRect() for run in line.glyphRuns(first, last - first))
    found: list[tuple[float, float]] = []
    for left, right in sorted((rect.left(), rect.right()) for rect in bounds):
        if found and left <= found[-1][1] + 0.6:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    for cut, kept_after in ((start, True), (end, False)):
        if first < cut < last and layout.isValidCursorPosition(cut):
            _cut_off(found, line, cut, kept_after=kept_after)
    return [(left, right) for left, right in found if right - left > 0.1] or found[:1]


def _whole(line: QTextLine, start: int, end: int) -> tuple[int, int]:
    """The characters from `start` to `end` with those that share their glyphs: of a part Qt names the wrong place."""
    first, last = start, end
    while first > line.textStart() and _share(line, first):
        first -= 1
    while last < line.textStart() + line.textLength() and _share(line, last):
        last += 1
    return first, last


def _share(line: QTextLine, at: int) -> bool:
    """Whether the character at `at` is in one glyph with the one before it."""
    glyph = _glyph(line, at)
    return glyph is not None and glyph == _glyph(line, at - 1)


def _glyph(line: QTextLine, at: int) -> tuple[int, float] | None:
    runs = line.glyphRuns(at, 1)
    glyphs = runs[0].glyphIndexes() if runs else ()
    return (glyphs[0], runs[0].positions()[0].x()) if glyphs else None


def _cut_off(found: list[tuple[float, float]], line: QTextLine, cut: int, *, kept_after: bool) -> None:
    """Take away the part of a glyph before or behind the character at `cut`, which shares it with the one before."""
    x = float(line.cursorToX(cut)[0])  # type: ignore[index]
    before, behind = (float(line.cursorToX(at)[0]) for at in (cut - 1, cut + 1))  # type: ignore[index]
    for at, (left, right) in enumerate(found):
        if left - 0.1 <= x <= right + 0.1:
            to_left = (behind < before) == kept_after
            found[at] = (left, x) if to_left else (x, right)
