"""The editor that lies over one paragraph while it is corrected."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.core.text import Edit, Span, apply_edit, from_utf16, narrowest_edit, to_utf16
from desktop.ui.dropping import dropped_files
from desktop.ui.pairs.layouts import Face, text_option
from desktop.ui.theme import Theme

PAD_X, PAD_Y = 8, 3
"""Room between the editor's edge and its text, in pixels."""

_LINE_BREAKS = re.compile("[ \t]*[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+[ \t]*")


class ParagraphEditor(QTextEdit):
    """Edits the text of one paragraph, in its own face and direction; never stores what Qt makes of the text."""

    finished = Signal(str)
    cancelled = Signal()
    grew = Signal()
    caret_changed = Signal(object)
    left_forward = Signal()
    left_backward = Signal()
    cut_wanted = Signal()

    def __init__(self, text: str, face: Face, theme: Theme, prefix: str, indent: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self.face, self._theme, self._prefix, self._indent = text, face, theme, prefix, indent
        self._done = False
        self._dress()
        self.setPlainText(text)
        self._set_lines()
        self._raw = self.document().toRawText()
        self.document().documentLayout().documentSizeChanged.connect(self._size_changed)
        self.cursorPositionChanged.connect(self._tell_caret)

    def _dress(self) -> None:
        theme = self._theme
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(self.face.font)
        self.document().setDocumentMargin(0)
        self.document().setDefaultTextOption(text_option(self.face, self._text))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(PAD_X - 1, PAD_Y - 1, PAD_X - 1, PAD_Y - 1)
        self.setStyleSheet(
            f"ParagraphEditor {{ background: {theme.ground}; color: {theme.text}; padding: 0; border-radius: 4px;"
            f" border: 1px solid {theme.accent}; selection-background-color: {theme.selected_text};"
            f" selection-color: {theme.text}; }}"
        )

    def _set_lines(self) -> None:
        """The distance of baselines of the page; not a step that can be undone."""
        form = QTextBlockFormat()
        form.setLineHeight(self.face.pitch, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setTextIndent(self._indent)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self.document().clearUndoRedoStacks()

    def set_face(self, face: Face) -> None:
        """Another width of the column; face and direction are the same."""
        self.face = face

    # What stands in it ------------------------------------------------------------------------------------------

    def new_text(self) -> str:
        """The paragraph's text with what was typed put into it; all that was not touched stays as it was stored."""
        raw = self.document().toRawText()
        edit = narrowest_edit(self._raw, raw)
        return self._text if edit is None else apply_edit(self._text, self._stored(edit))

    def _stored(self, edit: Edit) -> Edit:
        start, end = self._place(edit.start), self._place(edit.end)
        return Edit(start, self._text[start:end], edit.after.replace("\u2029", " "))

    def _place(self, raw_offset: int) -> int:
        """The offset in the stored text; Qt takes CR LF as one break."""
        if len(self._raw) == len(self._text):
            return raw_offset
        starts = [match.start() for match in re.finditer("\r\n|.", self._text, re.DOTALL)]
        return starts[raw_offset] if raw_offset < len(starts) else len(self._text)

    def stored_caret(self) -> int:
        """The caret's place in the new text, in code points."""
        raw, caret = self.document().toRawText(), self.caret()
        edit = narrowest_edit(self._raw, raw)
        if edit is None or caret <= edit.start:
            return self._place(caret)
        typed = min(caret - edit.start, len(edit.after))
        behind = caret - edit.start - typed
        return self._place(edit.start) + typed + self._place(edit.end + behind) - self._place(edit.end)

    def put(self, text: str) -> None:
        """Replace what is shown by `text`, as if it had been typed."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def caret(self) -> int:
        """The caret's place in what is shown, in code points."""
        return from_utf16(self.document().toRawText(), self.textCursor().position())

    def set_caret(self, offset: int) -> None:
        """Put the caret before the character at `offset` (code points)."""
        self.select(Span(offset, offset))

    def select(self, span: Span) -> None:
        """Select a span (code points), the caret at its end."""
        raw = self.document().toRawText()
        cursor = self.textCursor()
        cursor.setPosition(min(to_utf16(raw, span.start), to_utf16(raw, len(raw))))
        cursor.setPosition(min(to_utf16(raw, span.end), to_utf16(raw, len(raw))), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def mark(self, span: Span) -> None:
        """Put the finding's tint under a span (code points); it moves with the text."""
        selection = QTextEdit.ExtraSelection()
        raw = self.document().toRawText()
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_utf16(raw, span.start))
        cursor.setPosition(to_utf16(raw, min(span.end, len(raw))), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format.setBackground(QColor(self._theme.finding_tint))
        self.setExtraSelections([selection])

    def character_at_caret(self) -> str | None:
        """The character behind the caret, at the end the one before it."""
        raw, at = self.document().toRawText(), self.caret()
        return raw[at] if at < len(raw) else (raw[-1] if raw else None)

    def _tell_caret(self) -> None:
        self.caret_changed.emit(self.character_at_caret())

    # Where it lies ----------------------------------------------------------------------------------------------

    def text_height(self) -> float:
        """The height of its lines."""
        return max(self.face.pitch, self.document().size().height())

    def lead(self) -> float:
        """How much lower than on the page the first baseline lies: Qt puts all of a line's leading above it."""
        layout = self.document().firstBlock().layout()
        line = layout.lineAt(0) if layout.lineCount() else None
        return line.y() + line.ascent() - self.face.baseline if line else 0.0

    def lay(self, left: float, top: float) -> None:
        """Lay its first line exactly over the one painted at `left`, `top`."""
        height = round(self.text_height())
        width = self.face.width + 2 * PAD_X
        lead = round(self.lead())
        self.setViewportMargins(PAD_X - 1, PAD_Y - 1, PAD_X - 1, PAD_Y - 1)
        self.setGeometry(round(left) - PAD_X, round(top) - PAD_Y - lead, width, height + 2 * PAD_Y + 2 * lead)

    def _size_changed(self, size: QSizeF) -> None:
        self.grew.emit()

    # Keys, focus, clipboard -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends, Escape restores, Shift+Enter cuts the paragraph in two: it holds no line break."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.cut_wanted.emit()
            else:
                self.end()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() == Qt.Key.Key_Tab:
            self.end()
            self.left_forward.emit()
        elif event.key() == Qt.Key.Key_Backtab:
            self.end()
            self.left_backward.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab comes as a key: it ends the edit first."""
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving ends the edit; a menu of its own is not leaving."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}:
            self.end()

    def end(self) -> None:
        """Hand over the text, once."""
        if not self._done:
            self._done = True
            self.finished.emit(self.new_text())

    def cancel(self) -> None:
        """Give up what was typed."""
        if not self._done:
            self._done = True
            self.cancelled.emit()

    def retire(self) -> None:
        """Say nothing more: it is being taken away."""
        self._done = True

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files dropped on the editor are the window's, not text."""
        return not dropped_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text; line breaks become spaces."""
        if source.hasText():
            self.textCursor().insertText(_LINE_BREAKS.sub(" ", source.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and before it the paragraph's number, which is not edited."""
        super().paintEvent(event)
        if not self._prefix:
            return
        painter = QPainter(self.viewport())
        painter.setFont(self.face.font)
        painter.setPen(QColor(self._theme.muted))
        right = self.face.direction == "rtl"
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        metrics = QFontMetricsF(self.face.font)
        top = self.face.baseline + self.lead() - metrics.ascent()
        rect = QRectF(self.face.width - self._indent if right else 0, top, self._indent, metrics.height())
        option = text_option(self.face, self._prefix + self._text)
        option.setWrapMode(option.WrapMode.NoWrap)
        painter.drawText(rect, self._prefix, option)
        painter.end()
