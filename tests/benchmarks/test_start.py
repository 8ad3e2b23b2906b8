"""From the start to the first sight of the window and to its first rows, beside a bare window of Qt in the same run."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest
from left_open import CLOSED, leave_open
from pytest_benchmark.fixture import BenchmarkFixture
from synthetic import synthetic_library

SEEN = """
import os, sys, time
def seen():
    sys.stdout.write(str(time.monotonic()))
    sys.stdout.flush()
    os._exit(0)  # taking the program down is no part of its start
"""
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, seen)
application = QApplication(sys.argv[:1])
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""
FIRST_SIGHT = """
from desktop.app import make_application
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
application = make_application()
frame = Frame(Settings())
frame.painted.connect(seen)
frame.show()
application.exec()
"""
FURNISHED = """
from PySide6.QtCore import QTimer
from desktop.app import furnish, make_application
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
application = make_application()
settings = Settings(language="en")
frame = Frame(settings)
def begin():
    bench = furnish(application, frame, settings)
    QTimer.singleShot(0, seen)
frame.painted.connect(begin)
frame.show()
application.exec()
"""
LIVE_ROWS = """
from PySide6.QtCore import QTimer
from desktop import app
from desktop.ui.pairs import PairView
paint = PairView.paintEvent
def paint_and_tell(view, event):
    paint(view, event)
    if view.model().rowCount():
        QTimer.singleShot(0, seen)
PairView.paintEvent = paint_and_tell
app.main([], sys.argv[1])
"""
"""The program itself; only that it tells of the first rows that can be worked on is put in."""

FIRST_ROWS = """
from PySide6.QtCore import QTimer
from desktop import app
from desktop.ui.glimpse import Cover
paint = Cover.paintEvent
def paint_and_tell(cover, event):
    QTimer.singleShot(0, seen)  # when it is on the screen, before anything else is begun
    paint(cover, event)
Cover.paintEvent = paint_and_tell
app.main([], sys.argv[1])
"""
"""The program itself, where the library is as it was when the window closed: it tells of the glimpse of its rows."""

PROGRAMS = {
    "bare": BARE,
    "first sight": FIRST_SIGHT,
    "furnished": FURNISHED,
    "live rows": LIVE_ROWS,
    "first rows": FIRST_ROWS,
}
GOALS = {"first rows": 1.6}
"""In times of the bare window."""

PAIRS = 100_000
FEW_PAIRS = 200
"""Enough where nothing is timed."""


Home = tuple[Path, dict[str, str]]
"""A library, and an environment in which its document is the one that was last open."""


@pytest.fixture(scope="module")
def home(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Home:
    folder = tmp_path_factory.mktemp("home")
    pairs = FEW_PAIRS if request.config.getoption("benchmark_disable") else PAIRS
    library, document = synthetic_library(folder / "library.sqlite3", pairs)
    return library, leave_open(folder, library, document)


@pytest.mark.parametrize("name", PROGRAMS)
def test_start(benchmark: BenchmarkFixture, name: str, home: Home) -> None:
    """Processes, in turn with the bare window: `ratio` is the median of the pairs."""
    if name == "first rows":
        run(CLOSED, home)
    floors: list[float] = []
    times: list[float] = []

    def pair() -> None:
        floors.append(until_seen(BARE, home))
        times.append(until_seen(PROGRAMS[name], home))

    rounds = 1 if benchmark.disabled else 9
    benchmark.pedantic(pair, rounds=rounds, iterations=1, warmup_rounds=1)
    ratio = median(mine / floor for mine, floor in zip(times[-rounds:], floors[-rounds:], strict=True))
    benchmark.extra_info |= {"ratio": round(ratio, 2), "ms": round(1000 * median(times[-rounds:]))}
    assert len(times) >= rounds
    if name in GOALS and not benchmark.disabled:
        benchmark.extra_info["goal"] = GOALS[name]
        assert ratio <= GOALS[name], benchmark.extra_info


def until_seen(program: str, home: Home) -> float:
    """Seconds from the start of the process to what it is to show; the clock is the same for all processes."""
    start = time.monotonic()
    return float(run(SEEN + program, home)) - start


def run(program: str, home: Home) -> str:
    """What a process says that is to end by itself."""
    library, places = home
    environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    command = [sys.executable, "-c", program, str(library)]
    return subprocess.run(command, check=True, env=environment, capture_output=True, text=True, timeout=120).stdout
