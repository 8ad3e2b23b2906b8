"""Where lines may not end: a document's symbol is not broken at its strokes, as A/99/ and on the next line L.12.

Nor does the Arabic "and", which is one letter, end a line where a space stands behind it, as before figures.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextLine

from desktop.core.references import symbols
from desktop.core.text import Span, to_utf16

_AND = re.compile(r"(?<!\S)و \S+")


def whole_in(text: str) -> tuple[Span, ...]:
    """What is to stay on one line, in UTF-16 and in the order of the text."""
    found = [*symbols(text), *(Span(*match.span()) for match in _AND.finditer(text))]
    return tuple(Span(to_utf16(text, span.start), to_utf16(text, span.end)) for span in sorted(found))


def keep_whole(text: str, line: QTextLine, width: float, whole: Sequence[Span]) -> None:
    """Let a line that was set to a width end before what it would break, if anything can stand before that.

    What is longer than a line is broken as any word that is.
    """
    start, end = line.textStart(), _end(line)
    cut = next((span.start for span in whole if start < span.start < end < span.end), start)
    last = _place_to_break(text, cut) if cut > start else start
    room = last - start
    while room > 0 and _end(line) > last:
        line.setNumColumns(room, width)
        room -= _end(line) - last  # of a cluster of letters Qt counts one, and so takes too many


def _end(line: QTextLine) -> int:
    return line.textStart() + line.textLength()


def _place_to_break(text: str, at: int) -> int:
    """The last place up to `at` (UTF-16) where Unicode lets a line end."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    finder.setPosition(at)
    return at if finder.isAtBoundary() else finder.toPreviousBoundary()
