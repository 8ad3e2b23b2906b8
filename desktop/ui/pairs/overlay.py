"""What is painted over the text of an editor: lines under unknown words, signs of what has no ink, a second caret.

All are painted, not formats: a format would split the shaping of Arabic inside a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextCursor, QTextLine

from desktop.core.text import Span
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.caret import other_place
from desktop.ui.pairs.patterns import draw_line, pen_of
from desktop.ui.pairs.unseen import Sign, draw_signs, signs_of

if TYPE_CHECKING:
    from desktop.ui.pairs.typed import TypedText


class Overlay:
    """Lies over one editor and moves with its text."""

    def __init__(self, editor: TypedText, theme: Theme) -> None:
        self._editor, self.theme = editor, theme
        self._unknown: list[QTextCursor] = []
        self._drawn: tuple[object, list[tuple[Sign, ...]]] | None = None
        self._other: float | None = None
        self.invisibles = False

    def set_unknown(self, spans: Sequence[Span]) -> None:
        """These words (code points of what is shown) no dictionary knows."""
        self._unknown = self._editor.cursors_over(spans)
        self._editor.viewport().update()

    def unknown(self) -> tuple[QTextCursor, ...]:
        """Those words, each selected."""
        return tuple(self._unknown)

    def unknown_at(self, position: int) -> QTextCursor | None:
        """The unknown word at or around a position of the document, selected."""
        around = (word for word in self._unknown if word.selectionStart() <= position <= word.selectionEnd())
        return next(around, None)

    def set_invisibles(self, shown: bool) -> None:
        """Show what has no ink by signs, or not."""
        if shown != self.invisibles:
            self.invisibles = shown
            self._editor.viewport().update()

    def follow_caret(self) -> None:
        """The caret is elsewhere: so may be the second one."""
        found = self._other_place()
        other = None if found is None else found[1]
        if other != self._other:
            self._other = other
            self._editor.viewport().update()

    def _other_place(self) -> tuple[QTextLine, float] | None:
        return other_place(self._editor.textCursor()) if self._editor.hasFocus() else None

    def draw(self, painter: QPainter, seen: QRectF) -> None:
        """Paint what of it is in sight (a part of the viewport); nothing of the text moves by it."""
        for word in self._unknown:
            self._draw_wave(painter, word, seen)
        if self.invisibles:
            size = self._editor.face.font.pixelSize()
            for at, signs in self._signs():
                draw_signs(painter, signs, at, size, self.theme.accent)
        other = self._other_place()
        if other is not None:
            self._draw_second(painter, *other)

    def _draw_second(self, painter: QPainter, line: QTextLine, x: float) -> None:
        """Half as high as the caret, and it does not blink: it is not where the next figure comes."""
        block, room = self._editor.textCursor().block(), self._editor.viewport().width()
        at = self._origin(block) + QPointF(x, line.y() + line.ascent())
        beside = -2 if block.textDirection() == Qt.LayoutDirection.RightToLeft else 1  # not on the letter itself
        left = min(max(round(at.x()) + beside, 0), room - 1)
        painter.fillRect(QRectF(left, at.y() - line.ascent() / 2, 1, line.ascent() / 2), QColor(self.theme.accent))

    def _draw_wave(self, painter: QPainter, word: QTextCursor, seen: QRectF) -> None:
        block = word.document().findBlock(word.selectionStart())
        first, last = word.selectionStart() - block.position(), word.selectionEnd() - block.position()
        at, layout = self._origin(block), block.layout()
        pen, under = pen_of(self.theme.deleted, 1), self._editor.face.under
        numbers = [layout.lineForTextPosition(place).lineNumber() for place in (first, last)]
        for line in map(layout.lineAt, range(numbers[0], numbers[1] + 1)):
            start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if start >= end or not line.rect().translated(at).adjusted(0, 0, 0, under).intersects(seen):
                continue
            for run in line.glyphRuns(start, end - start):  # a whole word: no glyph is of it and of another too
                bounds, y = run.boundingRect().translated(at), at.y() + line.y() + line.ascent() + under
                draw_line(painter, "wave", (bounds.left(), bounds.right()), y, pen)

    def _signs(self) -> list[tuple[QPointF, tuple[Sign, ...]]]:
        """Looked up anew only where the text, its face or its width is another."""
        document, blocks = self._editor.document(), list(self._blocks())
        state = (document.revision(), document.textWidth(), self._editor.face)
        if self._drawn is None or self._drawn[0] != state:
            self._drawn = (state, [signs_of(block.layout(), block.text()) for block, _at in blocks])
        return [(at, signs) for (_block, at), signs in zip(blocks, self._drawn[1], strict=True)]

    def _blocks(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        block = self._editor.document().begin()
        while block.isValid():
            yield block, self._origin(block)
            block = block.next()

    def _origin(self, block: QTextBlock) -> QPointF:
        """Where a block's lines count from, in the viewport."""
        corner = self._editor.document().documentLayout().blockBoundingRect(block).topLeft()
        return corner - QPointF(0, self._editor.verticalScrollBar().value())
