"""What the parallel view takes over the data it shows: 100,000 pairs beside a handful, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

PAIRS = 100_000
GOAL_MB = 12

PROGRAM = """
import gc, sys
from benchmarks.acts import paint, wheel
from benchmarks.test_view import document, fetch
from PySide6.QtWidgets import QApplication
from desktop.ui.look.fonts import load_fonts
from desktop.ui.pairs import PairView
from resident import resident

application = QApplication([])
load_fonts()
view = PairView()
view.resize(1_000, 820)
view.show()

def used(rows):
    view.show_document(document(rows), fetch)
    for _ in range(60):
        wheel(view, -1)
    for at in range(20):
        view.go_to(at * (rows - 1) // 20)
        paint(view)
    gc.collect()
    return resident()

used(100)
few = used(100)
print((used(int(sys.argv[1])) - few) / 1e6)
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="only Linux tells so how much memory is used")
def test_memory_over_the_data(benchmark: BenchmarkFixture) -> None:
    pairs = 1_000 if benchmark.disabled else PAIRS
    taken: list[float] = []
    rounds = 1 if benchmark.disabled else 3
    benchmark.pedantic(lambda: taken.append(more_than_few(pairs)), rounds=rounds)
    benchmark.extra_info |= {"MB": [round(each, 1) for each in taken], "goal_MB": GOAL_MB}
    assert max(taken) <= GOAL_MB


def more_than_few(pairs: int) -> float:
    """Megabytes that so many pairs take more than a hundred; the paragraphs themselves are the same."""
    tests = str(Path(__file__).resolve().parents[1])
    paths = os.pathsep.join(filter(None, (tests, os.environ.get("PYTHONPATH", ""))))
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(pairs)], check=True, env=environment, capture_output=True, text=True
    )
    return float(done.stdout)
