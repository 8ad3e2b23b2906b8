"""No words of the interface are cut where a language needs more room than English."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot
from screens.clipped import clipped
from ui.interface import spoken

from desktop.core.document import Candidate, DocumentInfo, Finding, FoundPlace
from desktop.ui.controllers.resuming import usual_sides
from desktop.ui.look.fonts import ui_font
from desktop.ui.look.room import Room
from desktop.ui.look.scale import use_scale
from desktop.ui.look.tabs import LEAST, FittedTabs
from desktop.ui.look.theme import load_theme, stylesheet
from desktop.ui.panels.card import Card, ElidedLabel, Sheet
from desktop.ui.top_bar import TopBar
from desktop.ui.words import say

TESTS = Path(__file__).resolve().parent.parent
SCREENS = (
    "finding",
    "comments",
    "paragraph",
    "tag-schemes",
    "settings",
    "keys",
    "terms",
    "report",
    "certain",
    "library",
)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_nothing_in_sight_is_cut(language: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "screens.clipped", language, *SCREENS]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, env=environment, cwd=TESTS, capture_output=True, timeout=240, check=False)
    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()


@pytest.fixture
def enlarged(qapp: QApplication) -> Iterator[Callable[[float, str], None]]:
    """Lets the interface be of another size, as where the system's text is large, and in a language."""
    plain = qapp.font(), qapp.styleSheet()

    def enlarge(size: float, language: str) -> None:
        use_scale(size)
        qapp.setFont(ui_font(language))
        qapp.setStyleSheet(stylesheet(load_theme("light")))

    yield enlarge
    use_scale(1.0)
    qapp.setFont(plain[0])
    qapp.setStyleSheet(plain[1])


@pytest.mark.parametrize("size", [1.0, 1.25, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_tabs_stand_whole_beside_the_text(
    qapp: QApplication, qtbot: QtBot, enlarged: Callable[[float, str], None], language: str, size: float
) -> None:
    enlarged(size, language)
    tabs = FittedTabs()
    qtbot.addWidget(tabs)
    with spoken(language, qapp):
        for title in (f"{say('Findings')} 128", f"{say('Comments')} 12", say("Paragraph"), say("Page")):
            tabs.addTab(QLabel(), title)
    tabs.resize(usual_sides(1280)[2], 400)
    tabs.show()
    assert not list(clipped(iter((tabs.tabBar(),))))
    assert tabs.tabBar().font().pixelSize() >= LEAST
    tabs.resize(1280, 400)
    assert tabs.tabBar().font().pixelSize() == ui_font(language).pixelSize()


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_long_title_yields_to_the_ways_of_reading(
    qapp: QApplication, qtbot: QtBot, enlarged: Callable[[float, str], None], language: str
) -> None:
    enlarged(2.0, language)
    with spoken(language, qapp):
        modes = [QAction(say(title)) for title in ("As extracted", "Corrected", "Changes")]
        bar = TopBar(modes)
        qtbot.addWidget(bar)
        title = "Cooperation between the United Nations and the Organization of Islamic Cooperation"
        bar.show_document(DocumentInfo(1, "A/RES/72/306", title, (), 0))
    bar.resize(1280, bar.sizeHint().height())
    bar.show()
    assert bar.minimumSizeHint().width() <= 1280
    assert not list(clipped(iter(bar.findChildren(QWidget))))
    (label,) = bar.findChildren(ElidedLabel)
    assert label.toolTip() == title
    assert label.width() < label.sizeHint().width()


@pytest.mark.parametrize(("size", "high", "scrolls"), [(1.0, 500, False), (1.5, 500, False), (2.0, 420, True)])
def test_nothing_of_a_finding_lies_over_anything_else_of_it(
    qapp: QApplication,
    qtbot: QtBot,
    enlarged: Callable[[float, str], None],
    size: float,
    high: int,
    *,
    scrolls: bool,
) -> None:
    enlarged(size, "fr")
    candidates = (Candidate("لقدراتها", 0.9), Candidate("لقدرتاتها", 0.8), Candidate("لقدرة اتها", 0.7))
    finding = Finding("ta-marbuta-inside", False, 0, 9, "لقدرةاتها", candidates, 0.9, ())
    with spoken("fr", qapp):
        card = Card()
    room = Room(card)
    qtbot.addWidget(room)
    room.resize(usual_sides(1280)[2], high)
    room.show()
    card.show_place(FoundPlace(finding, 0, 0, 1), None, 0, 1)
    qtbot.waitUntil(lambda: room.verticalScrollBar().isVisible() is scrolls)
    shown = [button for button in card.buttons.values() if button.isVisible()]
    parts = [*shown, *card.findChildren(Sheet)]
    assert not [pair for pair in combinations([part.geometry() for part in parts], 2) if pair[0].intersects(pair[1])]
    assert not list(clipped(iter([*shown, *card.candidates])))


def test_what_has_too_little_room_is_told(qtbot: QtBot) -> None:
    button, label, lines, bar = QPushButton("Conforme à l’original"), QLabel("Le mot"), QLabel("mot " * 50), QTabBar()
    lines.setWordWrap(True)
    for at in range(9):
        bar.addTab(f"Alertes {at}")
    for widget in (button, label, lines, bar):
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint())
    lines.resize(200, lines.heightForWidth(200))
    assert not list(clipped(iter((button, label, lines, bar))))
    for widget in (button, label, lines, bar):
        widget.resize(widget.width() // 2, widget.height())
    assert len(list(clipped(iter((button, label, lines, bar))))) == 4
