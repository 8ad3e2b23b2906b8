"""What the pages of the settings have in common: they show choices, and tell when another is made."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QFormLayout, QLabel, QLineEdit, QWidget

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
