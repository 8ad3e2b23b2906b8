"""The card of the finding at hand: what is wrong, what might stand instead, how sure that is and why."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.characters import as_stored, edged, order_differs, unseen
from desktop.core.document import Candidate, Finding, FoundPlace, VersionInfo
from desktop.core.findings import of_tags
from desktop.core.messages import Message
from desktop.core.text import visible
from desktop.ui.look.flow import EvenLayout
from desktop.ui.look.fonts import reading_font
from desktop.ui.look.scale import scale
from desktop.ui.look.signs import kind_title
from desktop.ui.look.theme import Theme
from desktop.ui.panels.lines import draw_line, isolated, led
from desktop.ui.panels.passages import Passages
from desktop.ui.tags import before_of, in_words, named
from desktop.ui.words import figures, later, say

if TYPE_CHECKING:
    from desktop.services.queue import PassageText

ANSWERS = (
    ("accept", later("Accept"), "Enter"),
    ("edit", later("Edit"), "E"),
    ("wrong", later("Not an error"), "X"),
    ("sic", later("Original has it so"), "S"),
    ("alike", later("All like this…"), "A"),
    ("alike-library", later("… in the library"), "⇧A"),
    ("reopen", later("Open it again"), "O"),
)

MOST_CANDIDATES = 9
LONG = 18
"""Code points of both words up to which they stand large beside each other."""

LARGE = (1.2, 1.7)
"""Sizes of the interface from which on candidates stand in a column less, and in one less again."""

LEAST_SHEET = 90
_SHOWN = 80
_CHARACTERS = 4
_NEIGHBOUR = 10
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT, _POP = "\u2066", "\u2067", "\u2069"


def how_sure(finding: Finding) -> str:
    """The kind of a finding and how sure it is, in words; of a decided one what was decided."""
    title = kind_title(finding.kind)
    if finding.decision == "accepted":
        return say("{0}, accepted", title)
    if finding.decision == "dismissed":
        return say("{0}, the original has it so", title) if finding.reason == "sic" else say("{0}, not an error", title)
    if finding.certain:
        return say("{0}, certain", title)
    if finding.score >= 0.85:
        return say("{0}, very likely", title)
    return say("{0}, likely", title) if finding.score >= 0.5 else say("{0}, a faint suspicion", title)


def spoken(evidence: Message) -> str:
    """A line of evidence in which no word turns the order of the sentence around it."""
    return say(evidence.template, *map(isolated, evidence.values)) if evidence.values else say(evidence.template)


def character_name(char: str) -> str:
    """A character's code point and name (Unicode Character Database)."""
    return f"U+{ord(char):04X} {unicodedata.name(char, say('without a name'))}"


class Sheet(QScrollArea):
    """What is read under the buttons; as high as it needs to be where there is room, scrolled where there is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._height = 1

    def fit(self) -> None:
        """Take the height of what is in it."""
        widget = self.widget()
        layout = widget.layout() if widget is not None else None
        if layout is not None:
            layout.activate()
            self._height = max(1, layout.totalHeightForWidth(self.maximumViewportSize().width()))
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(240, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, min(self._height, LEAST_SHEET))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another height when what is in it asks for another layout."""
        taken = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()


class ElidedLabel(QLabel):
    """One line that is shortened where the room is narrow; the whole of it is its tool tip."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        draw_line(painter, self.contentsRect(), self.text(), at_right=rtl)
        painter.end()


class Card(QWidget):
    """Shows one finding; what the reader answers comes as signals."""

    answered = Signal(str)  # one of ANSWERS
    candidate_chosen = Signal(int)
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self._heading = self._make_heading()
        self._words = self._make_words()
        self._buttons = self._make_buttons()
        self._sheet = self._make_sheet()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 0, 0)
        layout.setSpacing(10)
        for part in (self._heading, self._words, self._buttons):
            part.setContentsMargins(0, 0, 16, 0)
            layout.addLayout(part)
        layout.addWidget(self._sheet)

    def minimumSizeHint(self) -> QSize:
        """With all its buttons, on as many lines as they take."""
        room = self.parentWidget() or self
        layout = self.layout()
        return QSize(layout.minimumSize().width(), layout.minimumHeightForWidth(room.width())) if layout else QSize()

    # Building -----------------------------------------------------------------------------------------------------

    def _make_heading(self) -> QHBoxLayout:
        self.kind = ElidedLabel()
        self.kind.setProperty("role", "muted")
        self.kind.setTextFormat(Qt.TextFormat.PlainText)
        self.kind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._count = QLabel()
        self._count.setProperty("role", "small")
        self.back = self._turner("‹", say("Previous finding"), -1)
        self.forth = self._turner("›", say("Next finding"), 1)
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.kind, 1)
        for widget in (self._count, self.back, self.forth):
            line.addWidget(widget)
        return line

    def _turner(self, sign: str, name: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self.step_wanted.emit, by))
        return button

    def _make_words(self) -> QBoxLayout:
        self.before, self._arrow, self.after = QLabel(), QLabel(), QLabel()
        self._arrow.setProperty("role", "muted")
        words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words.setSpacing(14)
        words.addStretch()
        for label in (self.before, self._arrow, self.after):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.addWidget(label)
        words.addStretch()
        return words

    def _make_buttons(self) -> EvenLayout:
        layout = EvenLayout(2, gap=8)
        self.buttons: dict[str, QPushButton] = {}
        for name, title, key in ANSWERS:
            button = QPushButton(f"{say(title)}  {isolated(key) if '⇧' in key else key}")
            button.setProperty("narrow", True)
            button.setProperty("role", {"accept": "primary", "reopen": "primary"}.get(name, ""))
            if name.startswith("alike"):
                button.setProperty("role", "quiet")
            button.clicked.connect(partial(self.answered.emit, name))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
            self.buttons[name] = button
        return layout

    def _make_sheet(self) -> Sheet:
        inner = QWidget()
        inner.setObjectName("sheet")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 16, 4)
        layout.setSpacing(10)
        self._choices = QWidget()
        self._grid = QGridLayout(self._choices)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self.candidates: list[QPushButton] = []
        self.characters = self._reading_label()
        self.stored, self.shown = self._reading_label(), self._reading_label()
        self._order = self._make_order()
        self.evidence = self._reading_label()
        self.passages = Passages()
        for widget in (self._choices, self.characters, self._order, self.evidence, self.passages):
            layout.addWidget(widget)
        layout.addStretch(1)
        sheet = Sheet()
        sheet.setWidget(inner)
        return sheet

    def _reading_label(self) -> QLabel:
        label = QLabel()
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _make_order(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (title, label) in enumerate(((say("Stored"), self.stored), (say("Shown"), self.shown))):
            name = QLabel(title)
            name.setProperty("role", "small")
            label.setProperty("role", "")
            grid.addWidget(name, row, 0)
            grid.addWidget(label, row, 1)
        return box

    # Showing ------------------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.passages.set_theme(theme)

    def show_place(self, place: FoundPlace, version: VersionInfo | None, at: int, total: int) -> None:
        """This finding, the one at `at` (from 0) of `total`."""
        finding = self._finding = place.finding
        code = version.language if version else "en"
        self.kind.setText(led(how_sure(finding)))
        self.kind.setToolTip(self.kind.text())
        self._count.setText(f"{figures(at + 1)} / {figures(total)}")
        self._show_words(place, code)
        self._show_buttons(finding)
        self._show_candidates(finding, code)
        self._show_characters(place, version, code)
        self.evidence.setText("\n".join(led(f"•  {spoken(part)}") for part in named(finding)))
        self.evidence.setVisible(bool(finding.evidence))
        self._sheet.verticalScrollBar().setValue(0)
        self._sheet.fit()

    def show_passages(self, passages: Sequence[PassageText]) -> None:
        """The passage the finding stands in, and those beside it."""
        self.passages.show_passages(passages, certain=self._finding is not None and self._finding.certain)
        self._sheet.fit()

    def _show_words(self, place: FoundPlace, code: str) -> None:
        finding = place.finding
        before, after = _shortened(before_of(place)), _proposal(finding)
        size = len(before) + len(after)
        long = size > 2 * LONG
        self._words.setDirection(QBoxLayout.Direction.TopToBottom if long else QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(4 if long else 14)
        for label, text in ((self.before, before), (self.after, after)):
            label.setFont(reading_font(code, 1.35 if size <= LONG else 1.05 if not long else 0.9))
            label.setWordWrap(long)
            label.setText(text)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._arrow.setText("↓" if long else "←" if mirrored else "→")
        for label in (self._arrow, self.after):
            label.setVisible(bool(finding.candidates))
        self.before.setVisible(bool(before or finding.candidates))

    def _show_buttons(self, finding: Finding) -> None:
        waits = finding.decision == "open"
        for name, button in self.buttons.items():
            button.setVisible(waits is (name != "reopen"))
        for name in ("accept", "alike", "alike-library"):
            self.buttons[name].setEnabled(bool(finding.candidates))

    def _show_candidates(self, finding: Finding, code: str) -> None:
        for button in self.candidates:
            button.hide()
            button.deleteLater()
        several = finding.decision == "open" and len(finding.candidates) > 1
        listed: Sequence[Candidate] = finding.candidates[:MOST_CANDIDATES] if several else ()
        shown = [in_words(finding.kind, each.text) for each in listed]
        columns = 3 if max(map(len, shown), default=0) <= 10 else 2 if len(listed) < 7 else 1
        columns = max(1, columns - sum(scale() > size for size in LARGE))  # the panel grows less than letters do
        self.candidates = [self._candidate(at, each, code) for at, each in enumerate(shown)]
        for at, button in enumerate(self.candidates):
            self._grid.addWidget(button, at // columns, at % columns)
            self.setTabOrder(self.candidates[at - 1] if at else self.buttons["reopen"], button)
        self._choices.setVisible(bool(listed))

    def _candidate(self, at: int, text: str, code: str) -> QPushButton:
        shown = edged(visible(text)) or say("(nothing)")
        button = QPushButton(led(f"{at + 1}  {isolated(edged(text)) if text else shown}").replace("&", "&&"))
        button.setFont(reading_font(code, 0.85))
        button.setToolTip(shown)
        button.setAccessibleName(say("Accept {0}", shown))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("role", "candidate")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.candidate_chosen.emit, at))
        return button

    def _show_characters(self, place: FoundPlace, version: VersionInfo | None, code: str) -> None:
        finding = place.finding
        instead = finding.candidates[0].text if finding.candidates and not of_tags(finding.kind) else ""
        told = unseen(finding.text, instead)[:_CHARACTERS]
        self.characters.setText("\n".join(_times(char, count) for char, count in told))
        self.characters.setVisible(bool(told))
        direction = version.direction if version else "ltr"
        differs = finding.text != "" and order_differs(finding.text, direction)
        self._order.setVisible(differs)
        if differs:
            around = _neighbour(place.left[::-1])[::-1] + finding.text + _neighbour(place.right)
            signs = " ".join(f"{_LEFT_TO_RIGHT}{sign}{_POP}" for sign in as_stored(around[:_SHOWN]))
            opening = _RIGHT_TO_LEFT if direction == "rtl" else _LEFT_TO_RIGHT
            for label, text in ((self.stored, f"\u200e{signs}"), (self.shown, f"{opening}{around[:_SHOWN]}{_POP}")):
                label.setFont(reading_font(code, 0.9))
                label.setText(text)


def _times(char: str, count: int) -> str:
    name = f"{_LEFT_TO_RIGHT}{character_name(char)}{_POP}"
    return led(name if count == 1 else f"{name} × {count}")


def _neighbour(text: str) -> str:
    """What touches a place, from it on: a word, or its beginning."""
    end = next((at for at, char in enumerate(text) if char.isspace()), len(text))
    return text[: min(end, _NEIGHBOUR)]


def _shortened(text: str) -> str:
    shown = edged(visible(text))
    return shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN // 2]} … {shown[-_SHOWN // 2 :]}"


def _proposal(finding: Finding) -> str:
    if not finding.candidates:
        return ""
    return _shortened(in_words(finding.kind, finding.candidates[0].text)) or say("(nothing)")


def answers() -> Iterable[tuple[str, str]]:
    """The single keys of the card and what they answer, as the panel takes them."""
    for name, _title, key in ANSWERS:
        yield key.replace("⇧", "Shift+"), name
