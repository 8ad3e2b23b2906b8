"""The window killed at any moment after its bar said *Saved* has lost nothing that was typed before."""

from __future__ import annotations

import os
import random
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from killed import Killable

MODULES = (
    "PySide6.QtTest",
    "desktop.app",
    "desktop.core.checks.pairs",
    "desktop.core.noise.rules",
    "desktop.services.changing",
    "desktop.services.checking",
    "desktop.services.drafts",
    "desktop.services.examining",
    "desktop.services.importing",
    "desktop.services.queue",
    "desktop.ui.workbench",
)
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from desktop.app import furnish, make_application
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings

application = make_application()
settings = Settings(language="en", author=sys.argv[2])
frame = Frame(settings)
bench = furnish(application, frame, settings)
frame.show()
bench.desk.start(sys.argv[1], [Path(name) for name in sys.argv[3:]])
count = 0

def type_one():
    global count
    bench.pairs.edit_current()
    editor = bench.pairs.editing.editor
    QTest.keyClick(editor, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, f"{sys.argv[2]}.{count};")
    assert "Editing" in bench.status.saved.text()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "Saved" in bench.status.saved.text()
    print(f"{sys.argv[2]}.{count};", flush=True)
    count += 1

def begin(_overview):
    if not count:
        bench.pairs.go_to(2, 0)
        timer.start(0)

timer = QTimer()
timer.timeout.connect(type_one)
bench.desk.overview_changed.connect(begin)
application.exec()
"""

KILLS = 20


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_twenty_kills_of_the_window_lose_nothing(tmp_path: Path) -> None:
    chance = random.Random(72)
    library, source = tmp_path / "library.sqlite3", tmp_path / "text.txt"
    source.write_text("\n\n".join(f"Paragraph {number} of our own." for number in range(5)), encoding="utf-8")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    typed: list[str] = []
    with Killable(MODULES, WINDOW, environment) as window:
        for number in range(KILLS):
            saved = window.lines_until_killed(chance.uniform(0, 0.15), library, f"k{number}", source)
            assert saved
            typed += saved
            with closing(sqlite3.connect(library)) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                texts = " ".join(text for (text,) in connection.execute("SELECT text FROM paragraph"))
            assert [mark for mark in typed if mark not in texts] == []
