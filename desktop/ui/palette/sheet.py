"""The sheet itself: it lies over the window while something is looked for, and goes when that is found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.ui.look.fonts import ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.palette.drawing import LINE, LineDelegate
from desktop.ui.palette.lines import Line, LineModel

WIDTH, MARGIN, SHADE = 720, 40, 12
PAD, FOOT = 6, 7
FRAME = 2 * PAD + 2 + FOOT
LINES = 12
_TOP = 56

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -LINES,
    Qt.Key.Key_PageDown: LINES,
}
_STAY = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}


@dataclass(frozen=True, slots=True)
class Purpose:
    """What the sheet is laid there for: its name, what may be typed, and who is told of what is typed and chosen."""

    name: str
    prompt: str
    typed: Callable[[str], None]
    chosen: Callable[[object], None]


class Sheet(QWidget):
    """The field keeps the keyboard; arrows go through the list, Enter chooses, Escape and a click elsewhere end it.

    What has the keyboard before is not left by this, as by a menu; it is by a click elsewhere.
    """

    left = Signal()  # the reader has gone elsewhere

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._purpose: Purpose | None = None
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setFont(ui_font(pixels=15))
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.note = QLabel()
        self.note.setProperty("role", "small")
        self.empty = QLabel()
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setMargin(12)
        self.model = LineModel(self)
        self._delegate = LineDelegate(self)
        self.list = QListView()
        self._make_list()
        self._lay_out()
        window.installEventFilter(self)
        self.hide()

    def _make_list(self) -> None:
        self.list.setObjectName("sheet-lines")
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)

    def _lay_out(self) -> None:
        body = QFrame()
        body.setObjectName("sheet-body")
        top = QHBoxLayout()
        top.setContentsMargins(6, PAD, 14, PAD)
        top.addWidget(self.field, 1)
        top.addWidget(self.note)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(1, 1, 1, FOOT)
        inner.setSpacing(0)
        inner.addLayout(top)
        inner.addWidget(self.empty)
        inner.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SHADE, SHADE, SHADE, SHADE)
        layout.addWidget(body)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    # Coming and going -----------------------------------------------------------------------------------------------

    def open(self, purpose: Purpose, text: str = "") -> None:
        """Lie over the window, with this text ready to be replaced."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self._purpose = None  # nothing is told until the field is as it should be
        self.model.show(())
        self.field.setText(text)
        self.field.setPlaceholderText(purpose.prompt)
        self.field.setAccessibleName(purpose.name)
        self.list.setAccessibleName(purpose.name)
        self.note.clear()
        self.empty.clear()
        self._purpose = purpose
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()
        purpose.typed(text)

    def close_quietly(self) -> None:
        """Go, and give the keyboard back to where it was."""
        before, self._before = self._before, None
        self._purpose = None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    # What is shown --------------------------------------------------------------------------------------------------

    def show_lines(self, lines: Sequence[Line], note: str = "", empty: str = "", chosen: int = 0) -> None:
        """These lines, of which one is chosen at first; `empty` is said where there are none."""
        self._delegate.fit_leads(lines)
        self.model.show(lines)
        self.note.setText(note)
        self.empty.setText("" if lines else empty)
        self._place()
        self._go(self.model.next_enabled(chosen - 1, 1))
        if not lines and empty:
            self._announce(empty)

    def lines(self) -> tuple[Line, ...]:
        """What is listed."""
        return self.model.lines

    def current(self) -> Line | None:
        """The line that Enter chooses."""
        row = self.list.currentIndex().row()
        return self.model.lines[row] if row >= 0 else None

    def _place(self) -> None:
        window = self.window()
        shown = min(len(self.model.lines), LINES)
        self.empty.setVisible(bool(self.empty.text()))
        self.list.setVisible(shown > 0)
        self.list.setFixedHeight(max(1, shown) * LINE + 1)
        width = min(WIDTH, window.width() - 2 * MARGIN)
        low = self.empty.heightForWidth(width - 2) if self.empty.text() else 0
        height = self.field.sizeHint().height() + FRAME + low + shown * LINE
        left = (window.width() - width) // 2
        self.setGeometry(left - SHADE, _TOP, width + 2 * SHADE, min(height, window.height() - _TOP) + 2 * SHADE)

    def _go(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        if row >= 0:
            self.list.scrollTo(self.model.index(row))
            self._announce(self.model.lines[row].spoken)

    def _announce(self, sentence: str) -> None:
        """A screen reader follows the field, which keeps the keyboard; what is chosen below it is said to it."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, sentence))

    # What the reader does -------------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        if self._purpose is not None:
            self._purpose.typed(text)

    def _choose(self, index: QModelIndex) -> None:
        purpose, row = self._purpose, index.row()
        if purpose is not None and row >= 0 and self.model.lines[row].enabled:
            item = self.model.lines[row].item
            self.close_quietly()
            purpose.chosen(item)

    def _step(self, by: int) -> None:
        row, last = self.list.currentIndex().row(), len(self.model.lines) - 1
        if abs(by) == 1:
            self._go(self.model.next_enabled(row, by))
        elif last >= 0:
            self._go(self.model.next_enabled(min(max(row + by, 0), last) - 1, 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            if isinstance(event, QKeyEvent) and self._takes(event):
                if event.type() == QEvent.Type.KeyPress:
                    self._press(event.key())
                event.accept()
                return True
            if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAY and self._purpose:
                self._before = None
                self.close_quietly()
                self.left.emit()
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        kinds = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ends = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab}
        return event.type() in kinds and plain and (event.key() in _STEPS or event.key() in ends)

    def _press(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self.close_quietly()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft shade around the sheet, so that it lies above what is read."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for step in range(SHADE):
                painter.setPen(QColor(0, 0, 0, step * step // 3))
                inset = step + 0.5
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 14, 14)
