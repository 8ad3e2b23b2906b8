"""The editor that lies over one paragraph while it is corrected."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.pairs.layouts import Face, text_option
from desktop.ui.pairs.typed import TypedText

PAD_X, PAD_Y = 8, 3
"""Room between the editor's edge and its text, in pixels."""

_NOT_LEFT = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}


class ParagraphEditor(TypedText):
    """Edits the text of one paragraph, in its own face and direction, where it stands; `prefix` is its number."""

    finished = Signal(str)
    cancelled = Signal()
    grew = Signal()
    left_forward = Signal()
    left_backward = Signal()
    cut_wanted = Signal()

    def __init__(self, text: str, face: Face, theme: Theme, prefix: str, indent: float, parent: QWidget) -> None:
        super().__init__(text, face, theme, parent, indent)
        self._prefix, self._done = prefix, False
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(PAD_X - 1, PAD_Y - 1, PAD_X - 1, PAD_Y - 1)
        self.document().documentLayout().documentSizeChanged.connect(self._size_changed)

    # Where it lies ----------------------------------------------------------------------------------------------

    def text_height(self) -> float:
        """The height of its lines."""
        return max(self.face.pitch, self.document().size().height() - 2 * self.lead())

    def lead(self) -> float:
        """How much higher than on the page it begins, so that letters of tight lines are not cut."""
        return self._lines.overhang

    def lay(self, left: float, top: float) -> None:
        """Lay its first line exactly over the one painted at `left`, `top`."""
        height = round(self.text_height())
        width = self.face.width + 2 * PAD_X
        lead = round(self.lead())
        self.setViewportMargins(PAD_X - 1, PAD_Y - 1, PAD_X - 1, PAD_Y - 1)
        self.setGeometry(round(left) - PAD_X, round(top) - PAD_Y - lead, width, height + 2 * PAD_Y + 2 * lead)

    def _size_changed(self, size: QSizeF) -> None:
        self.grew.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and before it the paragraph's number, which is not edited."""
        super().paintEvent(event)
        if not self._prefix:
            return
        painter = QPainter(self.viewport())
        painter.setFont(self.face.font)
        painter.setPen(QColor(self.theme.muted))
        right = self.face.side == "rtl"
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        metrics = QFontMetricsF(self.face.font)
        top = self.face.baseline + self.lead() - metrics.ascent()
        rect = QRectF(self.face.width - self._indent if right else 0, top, self._indent, metrics.height())
        option = text_option(self.face, self._prefix + self._text)
        option.setWrapMode(option.WrapMode.NoWrap)
        painter.drawText(rect, self._prefix, option)
        painter.end()

    # Keys, focus ------------------------------------------------------------------------------------------------

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
        """Leaving ends the edit; a menu of its own is not leaving, and no more is a look at another program."""
        super().focusOutEvent(event)
        elsewhere = event.reason() == Qt.FocusReason.ActiveWindowFocusReason and QApplication.activeWindow() is None
        if event.reason() not in _NOT_LEFT and not elsewhere:
            self.end()

    def end(self) -> None:
        """Hand over the text, once."""
        if not self._done:
            self.take_composed()
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
