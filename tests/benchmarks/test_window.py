"""The whole window on a library of 100,000 pairs: a notch of the wheel, a jump, a key, an edit that is saved."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from benchmarks.acts import Goal, paint, repeat, type_in, wheel
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot
from synthetic import synthetic_library

from desktop.app import GIVE_WAY_S
from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.look.fonts import load_fonts
from desktop.ui.workbench import Workbench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)

PAIRS = 100_000
FEW_PAIRS = 200
"""Enough where nothing is timed."""


@pytest.fixture(scope="module")
def library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    pairs = FEW_PAIRS if request.config.getoption("benchmark_disable") else PAIRS
    return synthetic_library(tmp_path_factory.mktemp("library") / "library.sqlite3", pairs)


@pytest.fixture
def bench(qtbot: QtBot, library: tuple[Path, int]) -> Iterator[Workbench]:
    """The window with its document open, and nothing going on in the background."""
    load_fonts()
    before = sys.getswitchinterval()
    sys.setswitchinterval(GIVE_WAY_S)  # as the program does
    path, document = library
    settings = Settings(width=1440, height=900)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    shown = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    qtbot.waitExposed(frame)
    shown.desk.start(str(path), (), document)
    qtbot.waitUntil(lambda: shown.overview is not None, timeout=120_000)
    rest(shown, qtbot)
    yield shown
    rest(shown, qtbot)
    frame.close()
    sys.setswitchinterval(before)


def rest(bench: Workbench, qtbot: QtBot) -> None:
    """Nothing goes on in the background any more; the examination of so many pairs would take minutes."""
    bench.examining.stop()
    qtbot.waitUntil(lambda: not (bench.desk.tasks.busy() or bench.examining.busy()), timeout=120_000)


@pytest.mark.parametrize("notches", [-1, 1], ids=["down", "up"])
@pytest.mark.benchmark(group="window: wheel")
def test_wheel_frame(notches: int, bench: Workbench, benchmark: BenchmarkFixture) -> None:
    bench.pairs.go_to(bench.pairs.model().rowCount() // 2)
    before = bench.pairs.verticalScrollBar().value()
    repeat(benchmark, lambda: wheel(bench.pairs, notches), 300, Goal(p95=8, p99=16))
    assert (bench.pairs.verticalScrollBar().value() > before) is (notches < 0)


@pytest.mark.benchmark(group="window: wheel")
def test_wheel_frame_while_noise_is_looked_for(bench: Workbench, qtbot: QtBot, benchmark: BenchmarkFixture) -> None:
    """No goal is set: what the other thread takes away is in the time of the clock only."""
    bench.desk.saved.emit()
    qtbot.waitUntil(bench.examining.busy)
    with qtbot.waitSignal(bench.examining.progressed, timeout=60_000):
        pass
    repeat(benchmark, lambda: wheel(bench.pairs, -1), 300)


@pytest.mark.benchmark(group="window: jump")
def test_random_jump(bench: Workbench, benchmark: BenchmarkFixture) -> None:
    dice, rows = random.Random(7), bench.pairs.model().rowCount()

    def jump() -> None:
        bench.pairs.go_to(dice.randrange(rows))
        paint(bench.frame)

    repeat(benchmark, jump, 120, Goal(p95=30))


@pytest.mark.benchmark(group="window: next row")
def test_next_row(bench: Workbench, benchmark: BenchmarkFixture) -> None:
    def step() -> None:
        bench.actions_table["row-next"].trigger()
        paint(bench.frame)

    repeat(benchmark, step, 120, Goal(p95=30))
    assert bench.pairs.current_row() > 0


@pytest.mark.benchmark(group="window: resize")
def test_resize(bench: Workbench, benchmark: BenchmarkFixture) -> None:
    bench.pairs.go_to(bench.pairs.model().rowCount() // 2)
    widths = iter(range(1_440, 1_600, 2))

    def resize() -> None:
        bench.frame.resize(next(widths), 900)
        paint(bench.frame)

    repeat(benchmark, resize, 60, Goal(p95=30))


@pytest.mark.parametrize("version", [0, 1], ids=["English", "Arabic"])
@pytest.mark.benchmark(group="window: keystroke")
def test_keystroke_to_painted(version: int, bench: Workbench, benchmark: BenchmarkFixture) -> None:
    bench.pairs.go_to(bench.pairs.model().rowCount() // 2, version)
    bench.pairs.edit_current()
    repeat(benchmark, lambda: type_in(bench.pairs, "ب "), 150, Goal(p95=16))
    editor = bench.pairs.editing.editor
    assert editor is not None
    assert editor.toPlainText().endswith("ب ")
    editor.cancel()


@pytest.mark.benchmark(group="window: edit")
def test_an_edit_is_saved_and_painted(bench: Workbench, qtbot: QtBot, benchmark: BenchmarkFixture) -> None:
    """From the key that ends it to the row as it is now in the library; what is counted anew comes later."""
    rows = iter(range(bench.pairs.model().rowCount() // 2, bench.pairs.model().rowCount()))

    def begin() -> None:
        rest(bench, qtbot)
        bench.pairs.go_to(next(rows), 1)
        bench.pairs.edit_current()
        type_in(bench.pairs, "ب")

    def end() -> None:
        bench.pairs.editing.end()
        paint(bench.frame)

    repeat(benchmark, end, 60, Goal(p95=30), begin)
    cell = bench.pairs.current_cell()
    assert cell is not None
    assert cell.text.endswith("ب")
