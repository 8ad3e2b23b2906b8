"""How the text is set: for each script a face, a size and a leading, with a sample; and what of it is shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetricsF, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.dialogs.settings_page import ROOM, Page, form, inset
from desktop.ui.kept.settings import LEADINGS, LINES, SIZES, Settings
from desktop.ui.look.fonts import leading, reading_font, script
from desktop.ui.look.typography import SCRIPT_NAMES, Chosen, ScriptName, Typography
from desktop.ui.words import later, say

_SYSTEMS = QFontDatabase.WritingSystem
SCRIPTS: dict[ScriptName, tuple[str, str, QFontDatabase.WritingSystem]] = {
    "latin": (later("Latin"), "en", _SYSTEMS.Latin),
    "arabic": (later("Arabic"), "ar", _SYSTEMS.Arabic),
    "han": (later("Chinese"), "zh", _SYSTEMS.SimplifiedChinese),
    "cyrillic": (later("Cyrillic"), "ru", _SYSTEMS.Cyrillic),
}
"""What each script is called, a language it writes, and what Qt calls it."""


class Sample(QWidget):
    """Two lines of running text as they would be read."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language, self._typography = language, Typography()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Sample"))
        words = script(language).sample.strip()
        half = words.find(" ", len(words) // 2) if " " in words else len(words) // 2
        self.lines = (words[:half].strip(), words[half:].strip())

    def show_typography(self, typography: Typography) -> None:
        """Set it so."""
        self._typography = typography
        self.updateGeometry()
        self.update()

    def pitch(self) -> float:
        """From baseline to baseline."""
        font = reading_font(self._language, 1.0, self._typography)
        return font.pixelSize() * leading(self._language, self._typography)

    def sizeHint(self) -> QSize:
        return QSize(360, round(2 * self.pitch()) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        painter.setPen(QColor(self.palette().text().color()))
        font = reading_font(self._language, 1.0, self._typography)
        painter.setFont(font)
        metrics, pitch = QFontMetricsF(font), self.pitch()
        rtl = self._language == "ar"
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        first = 4 + (pitch - metrics.height()) / 2 + metrics.ascent()
        for at, line in enumerate(self.lines):
            x = self.width() - 8 - metrics.horizontalAdvance(line) if rtl else 8.0
            painter.drawText(QPointF(x, first + at * pitch), line)


class ScriptRow(QObject):
    """Face, size and leading of a script over its sample; what is as designed is kept as nothing."""

    def __init__(self, name: ScriptName, page: TextPage) -> None:
        super().__init__(page)
        self.name, self._page = name, page
        title, self._language, self._system = SCRIPTS[name]
        self.face = QComboBox()
        self.face.setAccessibleName(say("Face: {0}", say(title)))
        self.face.setMinimumWidth(230)
        self.size_box = QSpinBox()
        self.size_box.setRange(round(100 * SIZES[0]), round(100 * SIZES[1]))
        self.size_box.setSingleStep(5)
        self.size_box.setSuffix(say(" %"))
        self.size_box.setAccessibleName(say("Size: {0}", say(title)))
        self.leading_box = QDoubleSpinBox()
        self.leading_box.setRange(*LEADINGS)
        self.leading_box.setSingleStep(0.05)
        self.leading_box.setAccessibleName(say("Leading: {0}", say(title)))
        inset(self.size_box)
        inset(self.leading_box)
        self.sample = Sample(self._language)
        self.face.currentIndexChanged.connect(self._choose)
        self.size_box.valueChanged.connect(self._choose)
        self.leading_box.valueChanged.connect(self._choose)

    def put_into(self, grid: QGridLayout) -> None:
        """Take the next two lines of the grid: the fields, and the sample under them."""
        line = grid.rowCount()
        for at, widget in enumerate((QLabel(say(SCRIPTS[self.name][0])), self.face, self.size_box, self.leading_box)):
            grid.addWidget(widget, line, at)
        grid.addWidget(self.sample, line + 1, 1, 1, 3)

    def list_faces(self) -> None:
        """The faces of this system that have the script; it takes its time, so it is done when they are looked at."""
        if not self.face.count():
            with QSignalBlocker(self.face):
                self.face.addItem(say("{0} (as designed)", script(self._language).faces[0]), "")
                for family in QFontDatabase.families(self._system):
                    self.face.addItem(family, family)

    def show_typography(self, typography: Typography) -> None:
        """Show what is chosen for the script."""
        chosen, designed = typography.of(self.name), script(self._language)
        with QSignalBlocker(self.face), QSignalBlocker(self.size_box), QSignalBlocker(self.leading_box):
            self._show_face(chosen.face)
            self.size_box.setValue(round(100 * (chosen.size or designed.size)))
            self.leading_box.setValue(chosen.leading or designed.leading)
        self.sample.show_typography(typography)

    def _show_face(self, face: str) -> None:
        if face and self.face.count() and self.face.findData(face) < 0:
            self.face.addItem(say("{0} (not on this system)", face), face)
        self.face.setCurrentIndex(max(0, self.face.findData(face)))

    def chosen(self) -> Chosen:
        """What is chosen now."""
        designed = script(self._language)
        size, leads = self.size_box.value() / 100, round(self.leading_box.value(), 2)
        return Chosen(
            self.face.currentData() or "",
            0.0 if size == designed.size else size,
            0.0 if leads == designed.leading else leads,
        )

    def _choose(self) -> None:
        self._page.choose(self.name, self.chosen())


class TextPage(Page):
    """A row for each script, the longest line, and what is shown of the text."""

    def __init__(self) -> None:
        super().__init__()
        self._typography = Typography()
        self.rows = {name: ScriptRow(name, self) for name in SCRIPT_NAMES}
        self.line = QSpinBox()
        self.line.setRange(*LINES)
        self.line.setSuffix(say(" characters"))
        inset(self.line)
        self.line.valueChanged.connect(lambda value: self._set(replace(self._typography, line=value)))
        self.invisibles = self.check("invisibles", say("Show &invisible characters"))
        self.notes = self.check("notes_folded", say("Fold &footnotes to one line"))
        self.focus = self.check("focus", say("&Quieten all rows but the one at hand"))
        self.usual = QPushButton(say("All as &designed"))
        self.usual.clicked.connect(lambda: self._set(Typography()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        layout.setSpacing(6)
        layout.addLayout(self._grid())
        below = form()
        below.setContentsMargins(0, 4, 0, 0)
        below.addRow(say("&Longest line"), self.line)
        for box in (self.invisibles, self.notes, self.focus):
            below.addRow("", box)
        below.addRow("", self.usual)
        layout.addLayout(below)
        layout.addStretch(1)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for at, title in enumerate((say("Face"), say("Size"), say("Leading")), start=1):
            label = QLabel(title)
            label.setProperty("role", "small")
            grid.addWidget(label, 0, at)
        for row in self.rows.values():
            row.put_into(grid)
        return grid

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for row in self.rows.values():
            row.list_faces()
            row.show_typography(self._typography)

    def show_settings(self, settings: Settings) -> None:
        self._typography = settings.typography
        boxes = {self.invisibles: settings.invisibles, self.notes: settings.notes_folded, self.focus: settings.focus}
        for box, checked in boxes.items():
            with QSignalBlocker(box):
                box.setChecked(checked)
        with QSignalBlocker(self.line):
            self.line.setValue(settings.typography.line)
        for row in self.rows.values():
            row.show_typography(settings.typography)

    def choose(self, name: ScriptName, chosen: Chosen) -> None:
        """Set a script so."""
        scripts = {each: self._typography.of(each) for each in SCRIPT_NAMES} | {name: chosen}
        self._set(Typography(self._typography.line, **scripts))

    def _set(self, typography: Typography) -> None:
        self._typography = typography
        for row in self.rows.values():
            row.show_typography(typography)
        with QSignalBlocker(self.line):
            self.line.setValue(typography.line)
        self.chosen.emit({"typography": typography})
