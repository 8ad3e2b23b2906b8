"""How long the parallel view takes: to open, to scroll, to jump, to resize, and from a key to the painted row."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from desktop.core.document import Cell, DocumentInfo, Finding, Row, VersionInfo
from desktop.ui.fonts import load_fonts
from desktop.ui.pairs import PairView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)

VERSIONS = (VersionInfo(1, "en", "ltr", True, "English"), VersionInfo(2, "ar", "rtl", False, "Arabic"))
ENGLISH = "recalling its resolutions and noting with appreciation the report of the Secretary-General on it".split()  # noqa: SIM905
ARABIC = "وإذ تشير إلى قراراتها السابقة وإذ تلاحظ مع التقدير تقرير الأمين العام عن التعاون".split()  # noqa: SIM905


def make_cell(stock: list[str], key: int, dice: random.Random) -> Cell:
    """A paragraph as long as those of resolutions: 55 words on average, some of 300."""
    text = " ".join(dice.choices(stock, k=min(300, 5 + int(dice.expovariate(1 / 50)))))
    noise = (Finding("word", False, 6, 11, text[6:11], (), 0.5, ()),) if key % 5 == 0 else ()
    return Cell(key, key, "preambular", "", text, text, findings=noise)


STOCK = tuple(
    (make_cell(ENGLISH, 2 * at, random.Random(at)), make_cell(ARABIC, 2 * at + 1, random.Random(-at)))
    for at in range(997)
)
"""Paragraphs made beforehand, so that what is timed is the view and not their making."""


def fetch(start: int, stop: int) -> tuple[Row, ...]:
    return tuple(Row(at, 1.0, False, ((STOCK[at % 997][0],), (STOCK[at % 997][1],))) for at in range(start, stop))


def document(rows: int) -> DocumentInfo:
    return DocumentInfo(1, "A/RES/72/1", "", VERSIONS, rows)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PairView]:
    load_fonts()
    shown = PairView()
    qtbot.addWidget(shown)
    shown.resize(1_000, 820)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.clear()


def paint(view: PairView) -> None:
    """Paint what is due now, as the next frame would."""
    QApplication.sendPostedEvents()
    QApplication.sendEvent(view.window(), QEvent(QEvent.Type.UpdateRequest))


def record(benchmark: BenchmarkFixture, times: list[tuple[float, float]]) -> None:
    """Median, 95th percentile and worst of single acts, in milliseconds: of the clock, and of the processor alone."""
    if len(times) < 20:
        return
    for name, seconds in zip(("", "cpu_"), zip(*times, strict=True), strict=True):
        cuts = quantiles(seconds, n=20)
        benchmark.extra_info[f"{name}p50_ms"] = round(cuts[9] * 1e3, 2)
        benchmark.extra_info[f"{name}p95_ms"] = round(cuts[18] * 1e3, 2)
        benchmark.extra_info[f"{name}worst_ms"] = round(max(seconds) * 1e3, 2)


def timed(act: Callable[[], None]) -> tuple[float, float]:
    start, used = time.perf_counter(), time.thread_time()
    act()
    return time.perf_counter() - start, time.thread_time() - used


def repeat(benchmark: BenchmarkFixture, act: Callable[[], object], rounds: int) -> None:
    """Time `act` once a round, after a first time that does not count."""
    benchmark.pedantic(act, rounds=rounds, warmup_rounds=1)


def wheel(view: PairView, notches: int) -> None:
    middle = QPointF(view.viewport().rect().center())
    turned = QPoint(0, 120 * notches)
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    place = view.viewport().mapToGlobal(middle)
    QApplication.sendEvent(view.viewport(), QWheelEvent(middle, place, QPoint(), turned, buttons, keys, phase, False))
    paint(view)


@pytest.mark.parametrize("rows", [1_000, 10_000, 100_000])
@pytest.mark.benchmark(group="show a document")
def test_show(rows: int, view: PairView, benchmark: BenchmarkFixture) -> None:
    def show() -> None:
        view.show_document(document(rows), fetch)
        paint(view)

    repeat(benchmark, show, 7)
    benchmark.extra_info["rows"] = rows


@pytest.mark.parametrize("notches", [-1, 1], ids=["down", "up"])
@pytest.mark.benchmark(group="wheel")
def test_wheel_frame(notches: int, view: PairView, benchmark: BenchmarkFixture) -> None:
    view.show_document(document(100_000), fetch)
    view.go_to(50_000)
    frames: list[tuple[float, float]] = []
    repeat(benchmark, lambda: frames.append(timed(lambda: wheel(view, notches))), 300)
    record(benchmark, frames[1:])


@pytest.mark.benchmark(group="jump")
def test_random_jump(view: PairView, benchmark: BenchmarkFixture) -> None:
    view.show_document(document(100_000), fetch)
    dice, jumps = random.Random(7), list[tuple[float, float]]()

    def jump() -> None:
        view.go_to(dice.randrange(100_000))
        paint(view)

    repeat(benchmark, lambda: jumps.append(timed(jump)), 120)
    record(benchmark, jumps[1:])


@pytest.mark.benchmark(group="resize")
def test_resize(view: PairView, benchmark: BenchmarkFixture) -> None:
    view.show_document(document(100_000), fetch)
    view.go_to(50_000)
    widths, steps = iter(range(1_000, 1_400)), list[tuple[float, float]]()

    def resize() -> None:
        view.resize(next(widths), 820)
        paint(view)

    repeat(benchmark, lambda: steps.append(timed(resize)), 60)
    record(benchmark, steps[1:])


@pytest.mark.parametrize("version", [0, 1], ids=["English", "Arabic"])
@pytest.mark.benchmark(group="keystroke")
def test_keystroke_to_painted_row(version: int, view: PairView, benchmark: BenchmarkFixture) -> None:
    view.show_document(document(100_000), fetch)
    view.go_to(50_000, version)
    view.edit_current()
    editor = view.editing.editor
    assert editor is not None
    keys: list[tuple[float, float]] = []

    def press() -> None:
        QTest.sendKeyEvent(QTest.KeyAction.Press, editor, Qt.Key(0), "ب ", Qt.KeyboardModifier.NoModifier)
        paint(view)

    repeat(benchmark, lambda: keys.append(timed(press)), 150)
    record(benchmark, keys[1:])
    assert editor.toPlainText().endswith("ب ")
    editor.cancel()


@pytest.mark.benchmark(group="refresh")
def test_refresh_one_row(view: PairView, benchmark: BenchmarkFixture) -> None:
    view.show_document(document(100_000), fetch)
    view.go_to(50_000)
    rounds: list[tuple[float, float]] = []

    def refresh() -> None:
        view.refresh((50_000,))
        paint(view)

    repeat(benchmark, lambda: rounds.append(timed(refresh)), 100)
    record(benchmark, rounds[1:])
