"""A field over a text that is stored: what is typed in it is taken as typed, what is not touched stays as it was."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.core.text import Span, from_utf16, to_utf16
from desktop.core.typed import retyped, stored_caret
from desktop.ui.dropping import dropped_files
from desktop.ui.inserts import Insert
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.caret import make_step, place_at, step_of
from desktop.ui.pairs.layouts import Face, text_option
from desktop.ui.pairs.overlay import Overlay
from desktop.ui.pairs.typed_lines import TypedLines

_LINE_BREAKS = re.compile("[ \t]*[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+[ \t]*")


class TypedText(QTextEdit):
    """Shows a text in a version's face; spans and places count code points of what is shown."""

    typed = Signal()
    caret_changed = Signal(object)
    menu_wanted = Signal(QPoint)  # on the screen

    def __init__(self, text: str, face: Face, theme: Theme, parent: QWidget, indent: float = 0.0) -> None:
        super().__init__(parent)
        self._text, self.face, self.theme, self._indent = text, face, theme, indent
        self._marked: QTextCursor | None = None
        self.overlay = Overlay(self, theme)
        self._build()
        self.set_theme(theme)
        self.setPlainText(text)
        self._raw = self._seen = self.document().toRawText()
        self.cursorPositionChanged.connect(self._tell_caret)
        self.textChanged.connect(self._tell_typed)

    def _build(self) -> None:
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(self.face.font)
        self.document().setDocumentMargin(0)
        self.document().setDefaultTextOption(text_option(self.face, self._text))
        self._lines, wide = TypedLines(self.document(), self.face, self._indent), self.cursorWidth()
        self.document().setDocumentLayout(self._lines)
        self.setCursorWidth(wide)  # the layout is what holds it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # How it looks -----------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Other colours; what was typed, and what can be undone of it, stays."""
        self.theme = self.overlay.theme = theme
        self._show_mark()
        self.setStyleSheet(
            f"TypedText {{ background: {theme.ground}; color: {theme.text}; padding: 0; border-radius: 4px;"
            f" border: 1px solid {theme.accent}; selection-background-color: {theme.selected_text};"
            f" selection-color: {theme.text}; }}"
        )

    def set_face(self, face: Face, indent: float) -> None:
        """Another width, size, leading or direction: what was typed stays, and the caret where it was."""
        before, self.face, self._indent = self.face, face, indent
        self._lines.set_face(face, indent)
        if before.font != face.font:
            self.setFont(face.font)
        if (before.direction, before.own) != (face.direction, face.own):
            self.document().setDefaultTextOption(text_option(face, self._text))

    def mark(self, span: Span) -> None:
        """Put the finding's tint under a span; it moves with the text."""
        self._marked = self.cursor_over(span)
        self._show_mark()

    def _show_mark(self) -> None:
        if self._marked is not None:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._marked
            selection.format.setBackground(QColor(self.theme.finding_tint))
            self.setExtraSelections([selection])

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and what lies over it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.overlay.draw(painter, QRectF(event.rect()))
        painter.end()

    # What stands in it ------------------------------------------------------------------------------------------

    def shown(self) -> str:
        """What is shown."""
        return self.document().toRawText()

    def new_text(self) -> str:
        """The stored text with what was typed put into it; all that was not touched stays as it was stored."""
        return retyped(self._text, self._raw, self.shown())

    def put(self, text: str) -> None:
        """Replace what is shown by `text`, as if it had been typed."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def insert(self, put: Insert) -> None:
        """Put a character where the caret is, in the place of what is selected; one that closes too goes around it."""
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        cursor.beginEditBlock()
        if put.close:
            cursor.setPosition(last)
            cursor.insertText(put.close)
            cursor.setPosition(first)
        cursor.insertText(put.text)
        cursor.endEditBlock()
        if put.close:
            cursor.setPosition(last + len(put.text), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def take_composed(self) -> None:
        """What an input method composes is text that was typed: it is asked for it, or it is taken as it shows."""
        QGuiApplication.inputMethod().commit()
        composed = self.textCursor().block().layout().preeditAreaText()
        if composed:
            event = QInputMethodEvent("", [])
            event.setCommitString(composed)
            self.inputMethodEvent(event)

    def _tell_typed(self) -> None:
        """Qt says that the text changed also where its lines did, or what an input method composes."""
        shown = self.shown()
        if shown != self._seen:
            self._seen = shown
            self.typed.emit()

    # The caret --------------------------------------------------------------------------------------------------

    def caret(self) -> int:
        """The caret's place."""
        return from_utf16(self.shown(), self.textCursor().position())

    def stored_caret(self) -> int:
        """The caret's place in the new text, in code points."""
        return stored_caret(self._text, self._raw, self.shown(), self.caret())

    def set_caret(self, offset: int) -> None:
        """Put the caret before the character at `offset`."""
        self.select(Span(offset, offset))

    def select(self, span: Span) -> None:
        """Select a span, the caret at its end."""
        self.setTextCursor(self.cursor_over(span))

    def selected(self) -> Span:
        """What is selected; empty at the caret where nothing is."""
        shown, cursor = self.shown(), self.textCursor()
        return Span(from_utf16(shown, cursor.selectionStart()), from_utf16(shown, cursor.selectionEnd()))

    def cursor_over(self, span: Span) -> QTextCursor:
        """A cursor that has a span selected, and moves with the text."""
        return self.cursors_over((span,))[0]

    def cursors_over(self, spans: Sequence[Span]) -> list[QTextCursor]:
        """A cursor for each of the spans."""
        shown = self.shown()
        units = [to_utf16(shown, min(end, len(shown))) for span in spans for end in (span.start, span.end)]
        return [self._cursor(*ends) for ends in zip(units[::2], units[1::2], strict=True)]

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def character_at_caret(self) -> str | None:
        """The character behind the caret, at the end the one before it."""
        shown, at = self.shown(), self.caret()
        return shown[at] if at < len(shown) else (shown[-1] if shown else None)

    def _tell_caret(self) -> None:
        self.overlay.follow_caret()
        self.caret_changed.emit(self.character_at_caret())

    def _put_caret(self, point: QPointF) -> None:
        """Put the caret where it is painted nearest to a point of the viewport."""
        block = self.cursorForPosition(point.toPoint()).block()
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        at = block.position() + place_at(block.layout(), point + scrolled - corner)
        self.setTextCursor(self._cursor(at, at))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.overlay.follow_caret()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.overlay.follow_caret()

    # Mouse, keys, menu, clipboard -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press puts the caret where it fell; one more after a double click, or one on what is selected, is Qt's."""
        super().mousePressEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and not self.textCursor().hasSelection():
            self._put_caret(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What moves the caret to the left or right does so on the screen."""
        step = step_of(event)
        if step is None:
            super().keyPressEvent(event)
            return
        cursor = self.textCursor()
        make_step(cursor, step)
        self.setTextCursor(cursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, by a key at the caret; the mouse moves the caret there first, unless words are selected."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        elif not self.textCursor().hasSelection():
            self._put_caret(QPointF(self.viewport().mapFromGlobal(place)))
        self.menu_wanted.emit(place)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files dropped on the editor are the window's, not text."""
        return not dropped_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text; line breaks become spaces."""
        if source.hasText():
            self.textCursor().insertText(_LINE_BREAKS.sub(" ", source.text()))
