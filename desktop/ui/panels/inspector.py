"""The paragraph at hand: the character at the caret, its tags, status, direction, findings and comments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.document import STATUSES, Assignment, Cell, Finding, OwnDirection
from desktop.core.text import Span, visible
from desktop.ui.actions import STATUS_TITLES
from desktop.ui.look.chips import CHIP, chip_icon
from desktop.ui.look.signs import draw_sign, kind_title
from desktop.ui.look.theme import Theme
from desktop.ui.pairs.sides import Looks, draw_status, look_of
from desktop.ui.panels.glyphs import GlyphCard
from desktop.ui.panels.line_button import LineButton
from desktop.ui.panels.lines import isolated, led, shortened
from desktop.ui.tags import given_title, tag_title
from desktop.ui.words import counted, later, say

MOST_FINDINGS = 12
QUOTED = 40
SIGN = 16

DIRECTIONS: tuple[tuple[OwnDirection, str], ...] = (
    ("", later("As its version")),
    ("ltr", later("Left to right")),
    ("rtl", later("Right to left")),
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A paragraph with what its row and its version are called, and how tags are drawn."""

    cell: Cell
    place: str = ""
    language: str = "en"
    looks: Looks = field(default_factory=dict)


class Choices(QWidget):
    """Buttons of which one is down; arrows go from one to the other, and `picked` comes only from the reader."""

    picked = Signal(str)

    def __init__(self, name: str, titles: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, LineButton] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for at, (key, title) in enumerate(titles):
            button = LineButton(say(title))
            button.setAccessibleName(f"{name}: {say(title)}")
            button.setCheckable(True)
            button.clicked.connect(partial(self._pick, key))
            self._group.addButton(button)
            layout.addWidget(button, at // 2, at % 2)
            self.buttons[key] = button
        self._now = ""

    def show_choice(self, key: str) -> None:
        """This one is down."""
        self._now = key
        self.buttons[key].setChecked(True)

    def _pick(self, key: str) -> None:
        if key != self._now:
            self._now = key
            self.picked.emit(key)


class Inspector(QScrollArea):
    """Shows one paragraph and says what the reader wants of it; it changes nothing itself."""

    status_wanted = Signal(str)
    direction_wanted = Signal(str)
    untag_wanted = Signal(object)  # Assignment
    span_wanted = Signal(object)  # Span of the paragraph's text
    comments_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme: Theme | None = None
        self._shown: Shown | None = None
        self.character = GlyphCard()
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.status = Choices(say("Status"), STATUS_TITLES.items())
        self.direction = Choices(say("Direction"), DIRECTIONS)
        self.tags, self.findings = QWidget(), QWidget()
        self.comments = LineButton("")
        self._lay_out()
        self.status.picked.connect(self.status_wanted)
        self.direction.picked.connect(self.direction_wanted)
        self.comments.clicked.connect(self.comments_wanted)
        self.show_paragraph(None)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setProperty("pane", True)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(6)
        for lines in (self.tags, self.findings):
            inner = QVBoxLayout(lines)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(0)
        layout.addWidget(self.character)
        layout.addSpacing(4)
        layout.addWidget(self.about)
        self._rest = (
            self.tags,
            _heading(say("Status")),
            self.status,
            _heading(say("Direction")),
            self.direction,
            self.findings,
            self.comments,
        )
        for widget in self._rest:
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setWidget(body)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.character.set_theme(theme)
        for status in STATUSES:
            self.status.buttons[status].setIcon(_status_icon(status, theme, self.devicePixelRatioF()))
        self.show_paragraph(self._shown)

    def show_character(self, char: str | None) -> None:
        """The character at the caret, or the first that is selected."""
        self.character.show_character(char, self._shown.language if self._shown is not None else "en")

    def show_paragraph(self, shown: Shown | None) -> None:
        """The paragraph at hand as it stands."""
        self._shown = shown
        for widget in self._rest:
            widget.setVisible(shown is not None)
        if shown is None:
            self.about.setText(say("No paragraph is chosen"))
            return
        cell = shown.cell
        name = " ".join(filter(None, (isolated(cell.number) if cell.number else "", tag_title(cell.tag))))
        self.about.setText(led("   ·   ".join(filter(None, (name, shown.place)))))
        self.status.show_choice(cell.status)
        self.direction.show_choice(cell.direction)
        _fill(self.tags, [self._tag_line(given, shown) for given in cell.assigned])
        self._show_findings(cell)
        threads = [each for each in cell.comments if not each.answers]
        still = sum(not each.resolved for each in threads)
        self.comments.setText(say("Comments: {0}, open: {1}", len(threads), still))
        self.comments.setVisible(bool(threads))

    def _show_findings(self, cell: Cell) -> None:
        lines: list[QWidget] = [self._finding_line(finding) for finding in cell.findings[:MOST_FINDINGS]]
        if lines:
            lines.insert(0, _heading(say("Findings")))
        if len(cell.findings) > MOST_FINDINGS:
            lines.append(_small(counted("… and {0} more", len(cell.findings) - MOST_FINDINGS)))
        _fill(self.findings, lines)

    def _finding_line(self, finding: Finding) -> LineButton:
        line = LineButton(led(f"{kind_title(finding.kind)}: {isolated(shortened(visible(finding.text), QUOTED))}"))
        if self._theme is not None:
            line.setIcon(_finding_icon(finding, self._theme, self.devicePixelRatioF()))
        line.clicked.connect(lambda: self.span_wanted.emit(Span(finding.start, finding.end)))
        return line

    def _tag_line(self, given: Assignment, shown: Shown) -> QWidget:
        title = given_title(given.tag)
        words = "" if given.span is None else shortened(shown.cell.text[given.span.start : given.span.end], QUOTED)
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        name = LineButton(led(say("{0}: “{1}”", title, isolated(words)) if words else title))
        if self._theme is not None:
            name.setIcon(chip_icon(look_of(shown.looks, given.tag), self._theme, self.devicePixelRatioF()))
            name.setIconSize(CHIP)
        if given.span is not None:
            name.clicked.connect(lambda: self.span_wanted.emit(given.span))
        name.setEnabled(given.span is not None)
        away = QToolButton()
        away.setText("×")
        away.setToolTip(say("Take the tag away: {0}", title))
        away.setAccessibleName(away.toolTip())
        away.clicked.connect(lambda: self.untag_wanted.emit(given))
        layout.addWidget(name, 1)
        layout.addWidget(away)
        return line


def _heading(title: str) -> QLabel:
    label = QLabel(title)
    label.setProperty("role", "heading")
    label.setContentsMargins(0, 4, 0, 0)
    return label


def _small(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "small")
    return label


def _fill(box: QWidget, lines: Sequence[QWidget]) -> None:
    """These lines in place of the others."""
    layout = box.layout()
    while layout is not None and (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for line in lines:
        if layout is not None:
            layout.addWidget(line)
    box.setVisible(bool(lines))


def _status_icon(status: str, theme: Theme, ratio: float) -> QIcon:
    return _icon(lambda painter, box: draw_status(painter, box, theme, status), ratio)


def _finding_icon(finding: Finding, theme: Theme, ratio: float) -> QIcon:
    draw = partial(draw_sign, theme=theme, decision=finding.decision, certain=finding.certain)
    return _icon(lambda painter, box: draw(painter, box.adjusted(3, 3, -3, -3)), ratio)


def _icon(draw: Callable[[QPainter, QRectF], None], ratio: float) -> QIcon:
    picture = QPixmap(QSize(SIGN, SIGN) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        draw(painter, QRectF(0, 0, SIGN, SIGN))
    return QIcon(picture)
