"""The palette of tags: all of them in one small list over the text, each given, or taken away, by one letter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.ui.dialogs.tag_list import OFFER, WIDTH, Offer, PaletteDelegate, PaletteModel
from desktop.ui.look.theme import Theme
from desktop.ui.panels.letters import letter_of
from desktop.ui.words import say

MOST = 560
"""Pixels of the list's height."""

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TagPalette(QFrame):
    """A letter gives its tag at once; after a stroke (/), or where no tag has the letter, letters find tags by name."""

    chosen = Signal(str)
    next_wanted = Signal(str)

    def __init__(self, offers: Sequence[Offer], said: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("tag-palette")
        self.setAccessibleName(say("Tags"))
        self.setFixedWidth(WIDTH + 2)
        self._window = parent.window()
        self._model = PaletteModel(offers, self)
        self.field = QLineEdit()
        self.field.setObjectName("palette-field")
        self.field.setPlaceholderText(say("A letter gives its tag; / finds by name"))
        self.field.setAccessibleName(say("Tag"))
        self.list = QListView()
        self.list.setAccessibleName(say("Tags"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(PaletteDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.list.entered.connect(self._point)
        self.list.clicked.connect(self._give)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self._lay_out(said)
        self.setFocusProxy(self.field)
        self._find("")

    def _lay_out(self, said: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 8, 1, 8)
        layout.setSpacing(6)
        layout.addWidget(self._label(said, "muted"))
        field = QVBoxLayout()
        field.setContentsMargins(10, 0, 10, 0)
        field.addWidget(self.field)
        layout.addLayout(field)
        layout.addWidget(self.list)
        layout.addWidget(self._label(say("Enter gives or takes away, Shift+Enter goes to the next"), "small"))

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setContentsMargins(13, 0, 13, 0)
        return label

    # What is listed -----------------------------------------------------------------------------------------------

    def _find(self, typed: str) -> None:
        self._model.show_fitting(typed.lstrip("/"))
        heights = (self.list.sizeHintForRow(row) for row in range(self._model.rowCount()))
        self.list.setFixedHeight(min(MOST, sum(heights) + 2) if not typed else self.list.height())
        self._go(self._model.step(-1, 1))

    def _go(self, row: int) -> None:
        index = self._model.index(max(row, 0), 0)
        if index.isValid() and index.data(OFFER) is not None:
            self.list.setCurrentIndex(index)
            self._announce(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def _announce(self, text: str) -> None:
        """The keyboard stays in the field; a screen reader is told which tag is at hand."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, text))

    def _point(self, index: QModelIndex) -> None:
        if index.data(OFFER) is not None:
            self.list.setCurrentIndex(index)

    def at_hand(self) -> Offer | None:
        """The tag that Enter would give."""
        offer = self.list.currentIndex().data(OFFER)
        return offer if isinstance(offer, Offer) else None

    # Keys ---------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that are not for the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in _ENTER:
            self._take(onward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in _MOVES:
            self._move(event)
        elif self.field.text():
            return False
        else:
            return self._press_letter(event)
        return True

    def _move(self, event: QKeyEvent) -> None:
        far = event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        up = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_PageUp}
        row = self.list.currentIndex().row()
        for _ in range(8 if far else 1):
            row = self._model.step(row, -1 if up else 1)
        self._go(row)

    def _press_letter(self, event: QKeyEvent) -> bool:
        """Give the tag of the letter; of several that have it, Enter gives the one at hand."""
        rows = self._model.rows_of(event.text()) if event.text().strip() else []
        rows = rows or self._model.rows_of(letter_of(event).removeprefix("Shift+") or " ")
        if not rows:
            return False
        later = [row for row in rows if row > self.list.currentIndex().row()]
        self._go((later or rows)[0])
        if len(rows) == 1:
            self._take(onward=False)
        return True

    def _take(self, *, onward: bool) -> None:
        offer = self.at_hand()
        if offer is not None:
            self.close()
            (self.next_wanted if onward else self.chosen).emit(offer.name)

    def _give(self, _index: QModelIndex) -> None:
        self._take(onward=False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The keyboard goes back to the window, also where the system does not see to that."""
        super().closeEvent(event)
        self._window.activateWindow()

    def open_at(self, corner: QPoint) -> None:
        """Show it with its leading upper corner there, or where the screen has room for it."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = corner.x() - (self.width() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0)
        left = min(max(left, room.left()), room.right() - self.width())
        self.move(left, min(max(corner.y(), room.top()), room.bottom() - self.height()))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
