"""The lines of a text that is being typed: set as the page sets them, and broken where the page breaks them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
)

from desktop.core.text import from_utf16
from desktop.ui.pairs.breaking import keep_whole, whole_in
from desktop.ui.pairs.layouts import Face


class TypedLines(QAbstractTextDocumentLayout):
    """Lays out a document of plain paragraphs in a face; the first line of each is pushed in by `indent`.

    Qt's own layout breaks a symbol at its strokes: only a character put into the text would keep it from that.
    """

    def __init__(self, document: QTextDocument, face: Face, indent: float) -> None:
        super().__init__(document)
        self._face, self._indent = face, indent
        self._size = QSizeF()

    def set_face(self, face: Face, indent: float) -> None:
        """Other lines of the same text."""
        self._face, self._indent = face, indent
        self._lay_out()

    @property
    def overhang(self) -> float:
        """How far letters of a tight line reach over it, above the first and below the last."""
        face, metrics = self._face, QFontMetricsF(self._face.font)
        return max(0.0, metrics.ascent() - face.baseline, metrics.descent() - (face.pitch - face.baseline))

    # What Qt asks for ---------------------------------------------------------------------------------------------

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        self._lay_out()

    def documentSize(self) -> QSizeF:
        return self._size

    def pageCount(self) -> int:
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(), self._size)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        layout = block.layout()
        rect = layout.boundingRect()
        rect.moveTopLeft(layout.position())
        return rect

    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]  # of all it gives
        """The place nearest a point; between two lines it is the upper one's."""
        if accuracy == Qt.HitTestAccuracy.ExactHit and not QRectF(QPointF(), self._size).contains(point):
            return -1
        place = None
        for block in self._blocks():
            within = point - block.layout().position()
            for line in _lines(block.layout()):
                if place is not None and within.y() < line.y():
                    return place
                place = block.position() + line.xToCursor(within.x())
        return place or 0

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        wide = int(self.property("cursorWidth") or 1)  # where Qt keeps what the system says of it
        for block in self._blocks():
            layout, start = block.layout(), block.position()
            layout.draw(painter, QPointF(), _selected(context, block), context.clip)
            at = context.cursorPosition
            if at < -1 and layout.preeditAreaText():  # within what an input method composes
                layout.drawCursor(painter, QPointF(), layout.preeditAreaPosition() - (at + 2), wide)
            elif start <= at < start + block.length():
                layout.drawCursor(painter, QPointF(), at - start, wide)

    # Lines --------------------------------------------------------------------------------------------------------

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _lay_out(self) -> None:
        over = self.overhang
        top = over
        for block in self._blocks():
            top = self._set(block, top)
        size = QSizeF(self._width(), top + over)
        if size != self._size:
            self._size = size
            self.documentSizeChanged.emit(size)
        self.update.emit()

    def _width(self) -> float:
        width = self.document().textWidth()
        return width if width > 0 else float(self._face.width)

    def _set(self, block: QTextBlock, top: float) -> float:
        """Set the lines of a block below `top`; gives where the next begins."""
        layout, face, text = block.layout(), self._face, _composed(block)
        layout.setTextOption(self.document().defaultTextOption())
        layout.setPosition(QPointF(0, top))
        whole, indent, y = whole_in(text), self._indent, 0.0
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            width = self._width() - indent
            line.setLineWidth(width)
            keep_whole(text, line, width, whole)
            line.setPosition(QPointF(indent if face.side == "ltr" else 0.0, y + face.baseline - line.ascent()))
            y, indent = y + face.pitch, 0.0
            line = layout.createLine()
        layout.endLayout()
        block.setLineCount(layout.lineCount())
        return top + y


def _lines(layout: QTextLayout) -> Iterator[QTextLine]:
    return map(layout.lineAt, range(layout.lineCount()))


def _composed(block: QTextBlock) -> str:
    """The text of a block with what an input method composes in it."""
    text, layout = block.text(), block.layout()
    if not layout.preeditAreaText():
        return text
    at = from_utf16(text, layout.preeditAreaPosition())
    return text[:at] + layout.preeditAreaText() + text[at:]


def _selected(context: QAbstractTextDocumentLayout.PaintContext, block: QTextBlock) -> list[QTextLayout.FormatRange]:
    """What is selected or marked in a block."""
    found = []
    for selection in context.selections:
        start = max(selection.cursor.selectionStart() - block.position(), 0)
        end = min(selection.cursor.selectionEnd() - block.position(), block.length())
        if start < end:
            marked = QTextLayout.FormatRange()
            marked.start, marked.length, marked.format = start, end - start, selection.format
            found.append(marked)
    return found
