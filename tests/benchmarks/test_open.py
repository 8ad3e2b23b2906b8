"""Opening a document of a real library: from the wish to its first rows painted. What is not looked at is not read."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot
from synthetic import synthetic_library

from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.workbench import Workbench

SIZES = (1_000, 10_000, 100_000)
ROUNDS = 5


@pytest.fixture(scope="module", params=SIZES)
def library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    return synthetic_library(tmp_path_factory.mktemp("library") / f"{request.param}.sqlite3", request.param)


class FirstRows(QObject):
    """Notes when the view has painted rows for the first time."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.at = 0.0
        self._pairs = bench.pairs
        self._pairs.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._pairs.model().rowCount():
            self._pairs.viewport().removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        self.at = time.perf_counter()


def test_first_rows(benchmark: BenchmarkFixture, qtbot: QtBot, library: tuple[Path, int]) -> None:
    path, document = library
    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(str(path), ())
    qtbot.waitUntil(lambda: bench.welcome.list.model().rowCount() == 1, timeout=60_000)
    taken: list[float] = []

    def open_it() -> None:
        first = FirstRows(bench)
        start = time.perf_counter()
        bench.desk.open_document(document)
        qtbot.waitUntil(lambda: first.at > 0, timeout=60_000)
        taken.append(first.at - start)

    def close_it() -> None:
        bench.examining.stop()  # for what it finds, all that stands beside the rows is read again and again
        qtbot.waitUntil(lambda: not bench.desk.tasks.busy(), timeout=60_000)
        bench.desk.show_library()
        qtbot.waitUntil(bench.welcome.isVisible, timeout=60_000)

    benchmark.pedantic(open_it, setup=close_it, rounds=1 if benchmark.disabled else ROUNDS, iterations=1)
    benchmark.extra_info |= {"first rows ms": [round(1000 * each, 1) for each in taken]}
    assert bench.pairs.model().rowCount() > 0
    bench.examining.stop()
    qtbot.waitUntil(lambda: not bench.desk.tasks.busy(), timeout=60_000)
    frame.close()
