"""From the start of the process to the first sight of the window, beside a bare PySide6 window in the same run."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, application.quit)
application = QApplication(sys.argv[:1])
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""
OURS = """
from desktop.app import make_application
from desktop.ui.frame import Frame
from desktop.ui.settings import Settings
application = make_application()
frame = Frame(Settings())
frame.painted.connect(application.quit)
frame.show()
application.exec()
"""
FURNISHED = """
from PySide6.QtCore import QTimer
from desktop.app import furnish, make_application
from desktop.ui.frame import Frame
from desktop.ui.settings import Settings
application = make_application()
settings = Settings(language="en")
frame = Frame(settings)
def begin():
    bench = furnish(application, frame, settings)
    QTimer.singleShot(0, application.quit)
frame.painted.connect(begin)
frame.show()
application.exec()
"""
PROGRAMS = {"bare": BARE, "first sight": OURS, "furnished": FURNISHED}


def run(program: str) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    subprocess.run([sys.executable, "-c", program], check=True, env=environment, capture_output=True)


@pytest.mark.parametrize("name", PROGRAMS)
def test_start(benchmark: BenchmarkFixture, name: str) -> None:
    """Whole processes, in turn with the bare window: `ratio` is the median of the pairs."""
    floors: list[float] = []
    times: list[float] = []

    def pair() -> None:
        floors.append(_timed(BARE))
        times.append(_timed(PROGRAMS[name]))

    rounds = 1 if benchmark.disabled else 5
    pair()
    floors.clear()
    times.clear()
    benchmark.pedantic(pair, rounds=rounds, iterations=1)
    ratios = [mine / floor for mine, floor in zip(times, floors, strict=True)]
    benchmark.extra_info |= {"ratio": round(statistics.median(ratios), 2), "ms": round(1000 * statistics.median(times))}
    assert len(ratios) == rounds


def _timed(program: str) -> float:
    start = time.perf_counter()
    run(program)
    return time.perf_counter() - start
