"""How a format is wanted: only what it knows of can be chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QWidget

from desktop.core.export.formats import Format
from desktop.core.export.options import Options
from desktop.ui.dialogs.export_words import LANGUAGES, LAYOUTS, PAPERS, SHOWN, TABLES
from desktop.ui.words import later, say

_CHOICES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "shown": (later("&Text"), SHOWN),
    "layout": (later("La&yout"), LAYOUTS),
    "paper": (later("Paper &size"), PAPERS),
    "language": (later("&Headings in"), LANGUAGES),
    "table": (later("Ta&ble"), TABLES),
}
_TICKS: Mapping[str, str] = {
    "landscape": later("Pages &across"),
    "comments": later("With &comments"),
    "resolved": later("With reso&lved ones too"),
    "tags": later("With ta&gs"),
    "findings": later("With open fi&ndings"),
    "visual": later("In visual &order, for old programs without bidi"),
}


class ExportOptions(QWidget):
    """Fields for every option there is, of which those of the format at hand are seen."""

    chosen = Signal(object)  # Options

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = Options()
        self._form: Format | None = None
        self.fields: dict[str, QComboBox | QCheckBox] = {}
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(14)
        self._rows.setVerticalSpacing(8)
        for name, (title, values) in _CHOICES.items():
            self._add(name, self._choice(name, values), say(title))
        for name, title in _TICKS.items():
            self._add(name, self._tick(name, say(title)), "")
        self.none = QLabel(say("Nothing is to be chosen here: it holds all that it can."))
        self.none.setProperty("role", "muted")
        self.none.setWordWrap(True)
        self._rows.addRow(self.none)

    def _add(self, name: str, field: QComboBox | QCheckBox, title: str) -> None:
        self.fields[name] = field
        if title:
            self._rows.addRow(title, field)
            field.setAccessibleName(title.replace("&", ""))
        else:
            self._rows.addRow(field)

    def _choice(self, name: str, values: Mapping[str, str]) -> QComboBox:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(14)
        for value, title in values.items():
            box.addItem(say(title), value)
        box.currentIndexChanged.connect(lambda _at: self._choose(name, box.currentData()))
        return box

    def _tick(self, name: str, title: str) -> QCheckBox:
        box = QCheckBox(title)
        box.toggled.connect(lambda ticked: self._choose(name, ticked))
        return box

    def show_options(self, form: Format, options: Options) -> None:
        """The options of a format, without telling of them."""
        self._form, self._options = form, options
        for name, field in self.fields.items():
            value = getattr(options, name)
            with QSignalBlocker(field):
                if isinstance(field, QComboBox):
                    field.setCurrentIndex(max(0, field.findData(value)))
                else:
                    field.setChecked(value)
        self._show()

    def _show(self) -> None:
        known = self._form.knows if self._form is not None else frozenset()
        for name, field in self.fields.items():
            self._rows.setRowVisible(field, name in known)
        self.none.setVisible(not known & self.fields.keys())
        self.fields["resolved"].setEnabled(self._options.comments)

    def _choose(self, name: str, value: Any) -> None:
        self._options = replace(self._options, **{name: value})
        self._show()
        self.chosen.emit(self._options)
