"""No words of the interface are cut where a language needs more room than English."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTabBar
from pytestqt.qtbot import QtBot
from screens.clipped import clipped

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
