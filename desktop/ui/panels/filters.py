"""Which findings are shown: four small menus in one line, which say so by themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from desktop.core.document import Decision
from desktop.core.languages import language
from desktop.ui.jobs.overview import Queue, Reach, Wanted
from desktop.ui.look.fonts import load_faces_of, ui_font
from desktop.ui.look.signs import kind_title
from desktop.ui.words import figures, later, say

REACHES: tuple[tuple[Reach, str, str], ...] = (
    ("document", later("This document"), later("Document")),
    ("library", later("Whole library"), later("Library")),
)
DECISIONS: tuple[tuple[Decision, str], ...] = (
    ("open", later("Open")),
    ("accepted", later("Accepted")),
    ("dismissed", later("Dismissed")),
)

_NARROW, _NARROWEST = 80, 60
"""The least widths of a menu that stands at its usual choice, and at another, in pixels."""

_ARROW = 11
_PAD = 4


class Option(NamedTuple):
    """An entry of a menu: what is wanted by it, its title, how many there are of that (None: not counted).

    `short` is what stands on the button for it, where that is not its title.
    """

    wanted: object
    title: str
    findings: int | None = None
    short: str = ""


class Choice(QToolButton):
    """A menu under its present choice, which is shortened where the room is narrow."""

    picked = Signal(object)  # what the option wants

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "filter")
        self.setFont(ui_font(pixels=12))
        self.setMenu(QMenu(self))

    def show_options(self, options: Iterable[Option], now: object, usual: object) -> None:
        """These entries; the one that is wanted now stands on the button, in the accent if it is not the usual one."""
        menu = self.menu()
        menu.clear()
        for option in options:
            shown = option.title.replace("&", "&&")
            action = QAction(shown if option.findings is None else f"{shown}\t{figures(option.findings)}", menu)
            action.setCheckable(True)
            action.setChecked(option.wanted == now)
            action.triggered.connect(partial(self.picked.emit, option.wanted))
            menu.addAction(action)
            if option.wanted == now:
                self.setText(option.short or option.title)
                self.setAccessibleName(f"{self._name}: {option.title}")
        self.setToolTip(self.accessibleName())
        self.setProperty("chosen", now != usual)
        self.style().polish(self)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _PAD + _ARROW + 2, metrics.height() + 10)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), _NARROWEST if self.property("chosen") else _NARROW), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = self.rect().adjusted(_ARROW + _PAD if rtl else _PAD, 0, -_PAD if rtl else -_ARROW - _PAD, 0)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)
        _draw_arrow(painter, _PAD + 3 if rtl else self.width() - _PAD - 3, self.height() / 2)
        painter.end()


def _draw_arrow(painter: QPainter, x: float, y: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(painter.pen().color()), 1.2))
    painter.drawPolyline([QPointF(x - 3, y - 1), QPointF(x, y + 2), QPointF(x + 3, y - 1)])


class FilterBar(QWidget):
    """Says which findings are shown; `wanted` comes with what the reader wants instead."""

    wanted = Signal(object)  # Wanted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reach = Choice(say("Where"), self)
        self.decision = Choice(say("Decision"), self)
        self.kind = Choice(say("Kind"), self)
        self.language = Choice(say("Language"), self)
        self.clear = QToolButton(self)
        self.clear.setText("×")
        self.clear.setAccessibleName(say("Clear the filters"))
        self.clear.setToolTip(say("Clear the filters"))
        self.clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear.clicked.connect(lambda: self.wanted.emit(Wanted()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 0)
        layout.setSpacing(0)
        for choice in self.choices():
            choice.picked.connect(self.wanted)
            layout.addWidget(choice)
        layout.addStretch(1)
        layout.addWidget(self.clear)
        self.show_queue(Queue())

    def choices(self) -> tuple[Choice, ...]:
        """The menus in their order."""
        return self.reach, self.decision, self.kind, self.language

    def show_queue(self, queue: Queue) -> None:
        """What this queue was asked for, and what else it could be asked for."""
        now = queue.wanted
        reaches = (Option(replace(now, reach=reach), say(title), short=say(short)) for reach, title, short in REACHES)
        self.reach.show_options(reaches, now, replace(now, reach="document"))
        decisions = (Option(replace(now, decision=decision), say(title)) for decision, title in DECISIONS)
        self.decision.show_options(decisions, now, replace(now, decision="open"))
        self.kind.show_options(_kinds(queue), now, replace(now, kind=""))
        self.language.show_options(_languages(queue), now, replace(now, language=""))
        self.clear.setVisible(not now.plain())


def _kinds(queue: Queue) -> Iterable[Option]:
    now, counts = queue.wanted, dict(queue.kinds)
    counts.setdefault(now.kind, 0)
    yield Option(replace(now, kind=""), say("All kinds"), short=say("Kind"))
    for kind in sorted(filter(None, counts), key=lambda kind: (-counts[kind], kind)):
        yield Option(replace(now, kind=kind), kind_title(kind), counts[kind])


def _languages(queue: Queue) -> Iterable[Option]:
    now, counts = queue.wanted, dict(queue.languages)
    counts.setdefault(now.language, 0)
    yield Option(replace(now, language=""), say("All languages"), short=say("Language"))
    for code in sorted(filter(None, counts)):
        load_faces_of(code)
        yield Option(replace(now, language=code), language(code).own_name, counts[code])
