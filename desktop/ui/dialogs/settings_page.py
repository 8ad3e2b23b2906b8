"""What the pages of the settings have in common: they show choices, and tell when another is made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from desktop.ui.kept.settings import Settings

ROOM = 16
REMARK = 400


class Page(QWidget):
    """A page of the dialog."""

    chosen = Signal(object)  # dict[str, object]: choices by the names of Settings

    def show_settings(self, settings: Settings) -> None:
        """Show these choices, without telling of them."""
        raise NotImplementedError

    def check(self, name: str, title: str) -> QCheckBox:
        """A box for a choice that is yes or no."""
        box = QCheckBox(title)
        box.toggled.connect(lambda checked: self.chosen.emit({name: checked}))
        return box


class Scrolled(QScrollArea):
    """A page that may be higher than the dialog: the wheel moves it, and changes no field but the one at hand."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        for field in (*page.findChildren(QAbstractSpinBox), *page.findChildren(QComboBox)):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        field = isinstance(watched, QAbstractSpinBox | QComboBox) and not watched.hasFocus()
        if field and isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        return super().eventFilter(watched, event)


def inset(box: QAbstractSpinBox) -> None:
    """Let the number stand where texts of other fields do; the style sheet does not reach it."""
    box.findChildren(QLineEdit)[0].setTextMargins(7, 0, 7, 0)


def form() -> QFormLayout:
    """Names at the leading side, fields beside them."""
    layout = QFormLayout()
    layout.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
    layout.setHorizontalSpacing(18)
    layout.setVerticalSpacing(10)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return layout


def remark(text: str = "", role: str = "small") -> QLabel:
    """A quiet sentence."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(REMARK)
    return label
