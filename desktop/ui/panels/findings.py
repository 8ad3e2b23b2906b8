"""The decision at hand, with its evidence and one key per answer, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.document import FoundPlace, VersionInfo
from desktop.core.noise import RULES
from desktop.core.outline import Outline
from desktop.core.text import visible
from desktop.ui.fonts import reading_font, ui_font
from desktop.ui.panels.lines import draw_line, isolated, led
from desktop.ui.theme import Theme
from desktop.ui.words import later, say, tell

Index = QModelIndex | QPersistentModelIndex
PLACE = Qt.ItemDataRole.UserRole
LABEL = Qt.ItemDataRole.UserRole + 1

ANSWERS = (
    ("accept", later("Accept"), Qt.Key.Key_Return, "Enter"),
    ("edit", later("Edit"), Qt.Key.Key_E, "E"),
    ("wrong", later("Not an error"), Qt.Key.Key_X, "X"),
    ("sic", later("Original has it so"), Qt.Key.Key_S, "S"),
)


def kind_title(kind: str) -> str:
    """The rule's name for the reader."""
    return next((tell(rule.title) for rule in RULES if rule.name == kind), kind)


class QueueModel(QAbstractListModel):
    """Findings that wait, in the order they are to be decided."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.places: tuple[FoundPlace, ...] = ()
        self.outline = Outline()

    def show(self, places: tuple[FoundPlace, ...], outline: Outline) -> None:
        """Put these in place of the others; `outline` says what their rows are called."""
        self.beginResetModel()
        self.places = places
        self.outline = outline
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = self.places[index.row()]
        if role == PLACE:
            return place
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            label = self.outline.label_of(place.row)
            return f"{label}, {kind_title(place.finding.kind)}: {visible(place.finding.text)}"
        if role == LABEL:
            return self.outline.label_of(place.row)
        return None


class QueueDelegate(QStyledItemDelegate):
    """A line: kind and row quiet at the leading side, the passage at the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme | None = None
        self.versions: tuple[VersionInfo, ...] = ()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, 38)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = index.data(PLACE)
        if self.theme is None or not isinstance(place, FoundPlace):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.theme.selection))
        painter.setPen(QColor(self.theme.hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        area = option.rect.adjusted(16, 0, -16, 0)
        label = led(f"{isolated(index.data(LABEL))}   {kind_title(place.finding.kind)}")
        self._draw_label(painter, option, label, area)
        self._draw_passage(painter, option, place, area)
        painter.restore()

    def _draw_label(self, painter: QPainter, option: QStyleOptionViewItem, label: str, area: QRect) -> None:
        if self.theme is None:
            return
        font = option.font
        font.setPixelSize(max(11, font.pixelSize() - 1))
        painter.setFont(font)
        painter.setPen(QColor(self.theme.muted))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        width = area.width() * 3 // 5
        box = QRect(area.right() - width if rtl else area.left(), area.top(), width, area.height())
        draw_line(painter, box, label, at_right=rtl)

    def _draw_passage(self, painter: QPainter, option: QStyleOptionViewItem, place: FoundPlace, area: QRect) -> None:
        if self.theme is None:
            return
        if place.version < len(self.versions):
            painter.setFont(reading_font(self.versions[place.version].language, 0.95))
        painter.setPen(QColor(self.theme.text))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        width = area.width() * 2 // 5
        box = QRect(area.left() if rtl else area.right() - width, area.top(), width, area.height())
        draw_line(painter, box, visible(place.finding.text), at_right=not rtl)


class FindingsPanel(QWidget):
    """The card of one finding and the queue below it. Enter, E, X and S answer while the panel has the focus."""

    answered = Signal(str, object)  # accept, edit, wrong or sic; FoundPlace
    place_wanted = Signal(object)  # FoundPlace

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self._theme: Theme | None = None
        self._versions: tuple[VersionInfo, ...] = ()
        self._card = self._make_card()
        self._empty = QLabel(say("Nothing waits to be decided."))
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(16, 16, 16, 16)
        self._model = QueueModel(self)
        self._delegate = QueueDelegate(self)
        self.queue = QListView(self)
        self.queue.setObjectName("queue")
        self.queue.setAccessibleName(say("Findings"))
        self.queue.setUniformItemSizes(True)
        self.queue.setModel(self._model)
        self.queue.setItemDelegate(self._delegate)
        self.queue.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.queue.selectionModel().currentChanged.connect(self._selected)
        self.queue.clicked.connect(lambda index: self.place_wanted.emit(index.data(PLACE)))
        self._next = QLabel(say("Next"))
        self._next.setProperty("role", "heading")
        self._next.setFont(ui_font(pixels=12, bold=True))
        self._next.setContentsMargins(16, 14, 16, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._empty, self._card, self._next):
            layout.addWidget(widget)
        layout.addWidget(self.queue, 1)
        self._show_card(None)

    def _make_card(self) -> QWidget:
        card = QWidget()
        self._kind = QLabel()
        self._kind.setProperty("role", "muted")
        self._before, self._arrow, self._after = QLabel(), QLabel(), QLabel()
        self._arrow.setProperty("role", "muted")
        words = QHBoxLayout()
        words.setSpacing(14)
        words.addStretch()
        for label in (self._before, self._arrow, self._after):
            label.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(label)
        words.addStretch()
        self._evidence = QLabel()
        self._evidence.setProperty("role", "muted")
        self._evidence.setWordWrap(True)
        self._evidence.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        self.buttons: dict[str, QPushButton] = {}
        for at, (name, title, _key, shown) in enumerate(ANSWERS):
            button = QPushButton(f"{say(title)}   {shown}")
            button.setProperty("role", "primary" if name == "accept" else "")
            button.clicked.connect(lambda _checked=False, name=name: self._answer(name))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button, at // 2, at % 2)
            self.buttons[name] = button
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 14, 16, 4)
        layout.setSpacing(10)
        layout.addWidget(self._kind)
        layout.addLayout(words)
        layout.addWidget(self._evidence)
        layout.addLayout(buttons)
        return card

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self._delegate.theme = theme
        self._show_card(self.current())

    def show_findings(self, places: Sequence[FoundPlace], versions: tuple[VersionInfo, ...], outline: Outline) -> None:
        """Put this queue in place of the other; the current one stays, else the one that took its place."""
        before = self.current()
        at = self.queue.currentIndex().row()
        self._versions = self._delegate.versions = versions
        self._model.show(tuple(places), outline)
        ids = [place.finding.id for place in places]
        if before is not None and before.finding.id in ids:
            at = ids.index(before.finding.id)
        if places:
            self.queue.setCurrentIndex(self._model.index(min(max(at, 0), len(places) - 1)))
        self._show_card(self.current())

    def places(self) -> tuple[FoundPlace, ...]:
        """The queue as it stands."""
        return self._model.places

    def current(self) -> FoundPlace | None:
        """The finding being decided."""
        at = self.queue.currentIndex().row()
        return self._model.places[at] if 0 <= at < len(self._model.places) else None

    def step(self, by: int) -> FoundPlace | None:
        """Go to the finding `by` places further, round the ends; answers it."""
        count = len(self._model.places)
        if count:
            at = self.queue.currentIndex().row()
            self.queue.setCurrentIndex(self._model.index((at + by) % count))
        return self.current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for name, _title, key, _shown in ANSWERS:
            if event.key() == key and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._answer(name)
                return
        super().keyPressEvent(event)

    def _answer(self, name: str) -> None:
        place = self.current()
        if place is not None and self.buttons[name].isEnabled():
            self.answered.emit(name, place)

    def _selected(self) -> None:
        self._show_card(self.current())

    def _show_card(self, place: FoundPlace | None) -> None:
        self._card.setVisible(place is not None)
        self._next.setVisible(place is not None)
        self._empty.setVisible(place is None)
        if place is None:
            return
        finding = place.finding
        title = kind_title(finding.kind)
        self._kind.setText(say("{0}, certain", title) if finding.certain else say("{0}, a suspicion", title))
        code = self._versions[place.version].language if place.version < len(self._versions) else "en"
        for label, text in ((self._before, finding.text), (self._after, self._proposal(place))):
            label.setFont(reading_font(code, 1.35))
            label.setText(visible(text))
        self._arrow.setText("←" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "→")
        self._arrow.setVisible(bool(finding.candidates))
        self._after.setVisible(bool(finding.candidates))
        self._evidence.setText("\n".join(led(f"•  {tell(part)}") for part in finding.evidence))
        self.buttons["accept"].setEnabled(bool(finding.candidates))

    @staticmethod
    def _proposal(place: FoundPlace) -> str:
        if not place.finding.candidates:
            return ""
        return place.finding.candidates[0].text or say("(nothing)")
