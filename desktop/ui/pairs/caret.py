"""The caret in lines of both directions: a key moves it to what stands beside it on the screen, where runs meet too.

Qt's own visual movement paints the caret a character beside the place where what is typed goes, in words that run
against their paragraph; so the places are taken as they are painted, and gone through in the order of the eye.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCursor, QTextLayout, QTextLine

_APART = 2.0
"""Pixels that two carets are apart at least: the ink of a line ends a fraction beside its last letter."""


class Step(NamedTuple):
    """What a key asks for: to the right (1) or to the left (-1), over a word, with what lies between selected."""

    way: int
    word: bool = False
    select: bool = False


_KEYS = {
    QKeySequence.StandardKey.MoveToNextChar: Step(1),
    QKeySequence.StandardKey.MoveToPreviousChar: Step(-1),
    QKeySequence.StandardKey.SelectNextChar: Step(1, select=True),
    QKeySequence.StandardKey.SelectPreviousChar: Step(-1, select=True),
    QKeySequence.StandardKey.MoveToNextWord: Step(1, word=True),
    QKeySequence.StandardKey.MoveToPreviousWord: Step(-1, word=True),
    QKeySequence.StandardKey.SelectNextWord: Step(1, word=True, select=True),
    QKeySequence.StandardKey.SelectPreviousWord: Step(-1, word=True, select=True),
}


def step_of(event: QKeyEvent) -> Step | None:
    """What a key asks of the caret, as this system has its keys."""
    return next((step for key, step in _KEYS.items() if event.matches(key)), None)


def make_step(cursor: QTextCursor, step: Step) -> None:
    """Move a cursor as a key asks; a selection that is not carried on is left at the side the key points to."""
    if cursor.hasSelection() and not (step.select or step.word):
        place = _end_of_selection(cursor, step.way)
    else:
        place = _beside(cursor, step)
    mode = QTextCursor.MoveMode.KeepAnchor if step.select else QTextCursor.MoveMode.MoveAnchor
    cursor.setPosition(place, mode)


def place_at(layout: QTextLayout, point: QPointF) -> int:
    """The place a press at a point means (UTF-16): the one painted nearest, and beyond a line's ends what Qt takes.

    Within a line Qt's own answer may be a place that is painted at the other end of a run.
    """
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    line = next((line for line in lines if point.y() < line.y() + line.height()), lines[-1])
    told, ink = line.xToCursor(point.x()), line.naturalTextRect()
    if not ink.left() <= point.x() <= ink.right():
        return told
    return min(_stops(layout, line), key=lambda at: (abs(_x(line, at) - point.x()), at != told), default=told)


def other_place(cursor: QTextCursor) -> tuple[QTextLine, float] | None:
    """Where else a caret at the end of a paragraph might be painted: at the end of its last line.

    Qt paints it beside the last letter or figure, which words that run against the paragraph, and figures among them,
    have inside the line. Another figure comes to stand there; a letter of the paragraph's own script does here.
    """
    block, layout = cursor.block(), cursor.block().layout()
    at = cursor.position() - block.position()
    if cursor.hasSelection() or layout.preeditAreaText() or at != block.length() - 1:
        return None
    line = layout.lineForTextPosition(at)
    if not line.isValid():
        return None
    ink, x = line.naturalTextRect(), _x(line, at)
    other = min(ink.left(), x) if _is_rtl(block) else max(ink.right(), x)
    return None if abs(other - x) < _APART else (line, other)


def _end_of_selection(cursor: QTextCursor, way: int) -> int:
    ends = (cursor.selectionStart(), cursor.selectionEnd())
    return (max if way > 0 else min)(ends, key=lambda place: _seen_at(cursor, place))


def _seen_at(cursor: QTextCursor, place: int) -> tuple[int, float]:
    """In the order of the eye from left to right, and of the lines as a reader who goes that way comes to them."""
    block = cursor.document().findBlock(place)
    line = block.layout().lineForTextPosition(place - block.position())
    number = block.firstLineNumber() + line.lineNumber()
    return -number if _is_rtl(block) else number, _x(line, place - block.position())


def _beside(cursor: QTextCursor, step: Step) -> int:
    """The place beside the cursor on the screen; at an end of the text the cursor's own."""
    block = cursor.block()
    here = cursor.position() - block.position()
    line = block.layout().lineForTextPosition(here)
    stands = _order(block, line, here)
    beyond = [at for at in _places(block, line) if (_order(block, line, at) > stands) == (step.way > 0) and at != here]
    found = _first(block, beyond[:: step.way], word=step.word)
    if found is not None:
        return found
    forward = (step.way > 0) != _is_rtl(block)
    for other, next_line in _lines_beyond(block, line, forward=forward):
        found = _first(other, _places(other, next_line)[:: step.way], word=step.word)
        if found is not None:
            return found
    if not step.word:
        return cursor.position()
    return cursor.document().characterCount() - 1 if forward else 0


def _first(block: QTextBlock, places: list[int], *, word: bool) -> int | None:
    starts: Container[int] = _words(block.text()) if word else places
    return next((block.position() + place for place in places if place in starts), None)


def _places(block: QTextBlock, line: QTextLine) -> list[int]:
    """Where in a line the caret can stand, from left to right as it is painted; places in the block, in UTF-16."""
    return sorted(_stops(block.layout(), line), key=lambda at: _order(block, line, at))


def _stops(layout: QTextLayout, line: QTextLine) -> Iterator[int]:
    """Where in a line the caret can stand, in the order of the text."""
    start, last = line.textStart(), line.lineNumber() == layout.lineCount() - 1
    return (at for at in range(start, start + line.textLength() + last) if layout.isValidCursorPosition(at))


def _order(block: QTextBlock, line: QTextLine, place: int) -> tuple[float, int]:
    """From left to right; two at one place, as around a character without width, in the order of the paragraph."""
    return round(_x(line, place), 2), -place if _is_rtl(block) else place


def _x(line: QTextLine, place: int) -> float:
    return float(line.cursorToX(place)[0])  # type: ignore[index]


def _is_rtl(block: QTextBlock) -> bool:
    return block.textDirection() == Qt.LayoutDirection.RightToLeft


def _lines_beyond(block: QTextBlock, line: QTextLine, *, forward: bool) -> Iterator[tuple[QTextBlock, QTextLine]]:
    """The lines behind a line, or those before it, the nearest first."""
    number = line.lineNumber()
    while block.isValid():
        count = block.layout().lineCount()
        numbers = range(number + 1, count) if forward else range(number - 1, -1, -1)
        for other in numbers:
            yield block, block.layout().lineAt(other)
        block = block.next() if forward else block.previous()
        number = -1 if forward else (block.layout().lineCount() if block.isValid() else 0)


def _words(text: str) -> set[int]:
    """Where words begin (UTF-16), as Unicode divides text; each ideograph is one."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    units, found, at = text.encode("utf-16-le"), set[int](), 0
    while at != -1:
        if units[2 * at : 2 * at + 4].decode("utf-16-le", "ignore")[:1].isalnum():
            found.add(at)
        at = finder.toNextBoundary()
    return found
