"""Acts in a window that is not on a screen: done, painted as the next frame would, and timed one by one."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from statistics import quantiles
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytest_benchmark.fixture import BenchmarkFixture

from desktop.ui.pairs import PairView

FEW = 20
"""Of fewer times nothing is said: there is no 95th percentile."""


class Taken(NamedTuple):
    """Seconds of one act: of the clock, and of the processor alone, which other programs do not make longer."""

    clock: float
    processor: float


class Goal(NamedTuple):
    """What the 95th percentile, and the 99th where it is asked for, may take in milliseconds."""

    p95: float
    p99: float | None = None


def timed(act: Callable[[], None]) -> Taken:
    """How long it takes."""
    start, used = time.perf_counter(), time.thread_time()
    act()
    return Taken(time.perf_counter() - start, time.thread_time() - used)


def repeat(
    benchmark: BenchmarkFixture,
    act: Callable[[], None],
    rounds: int,
    goal: Goal | None = None,
    before: Callable[[], None] | None = None,
) -> None:
    """Time `act` once a round, after a first time that does not count, and hold it to its goal."""
    taken: list[Taken] = []
    benchmark.pedantic(lambda: taken.append(timed(act)), setup=before, rounds=rounds, warmup_rounds=1)
    record(benchmark, taken[1:], goal)


def record(benchmark: BenchmarkFixture, taken: Sequence[Taken], goal: Goal | None = None) -> None:
    """Percentiles and the worst, in milliseconds; the goal is for the processor's time, as the machine may be busy."""
    if len(taken) < FEW:
        return
    told = benchmark.extra_info
    for name, seconds in (("", [each.clock for each in taken]), ("cpu_", [each.processor for each in taken])):
        cuts = [1e3 * each for each in quantiles(seconds, n=100, method="inclusive")]
        told |= {f"{name}p{at}_ms": round(cuts[at - 1], 2) for at in (50, 95, 99)}
        told[f"{name}worst_ms"] = round(1e3 * max(seconds), 2)
    if goal is not None:
        told["goal_ms"] = f"p95 {goal.p95}" if goal.p99 is None else f"p95 {goal.p95}, p99 {goal.p99}"
        assert told["cpu_p95_ms"] <= goal.p95, told
        assert goal.p99 is None or told["cpu_p99_ms"] <= goal.p99, told


def paint(widget: QWidget) -> None:
    """Paint what is due now, as the next frame would."""
    QApplication.sendPostedEvents()
    QApplication.sendEvent(widget.window(), QEvent(QEvent.Type.UpdateRequest))


def wheel(view: PairView, notches: int) -> None:
    """Turn the wheel over the text, and paint."""
    middle = QPointF(view.viewport().rect().center())
    turned = QPoint(0, 120 * notches)
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    place = view.viewport().mapToGlobal(middle)
    QApplication.sendEvent(view.viewport(), QWheelEvent(middle, place, QPoint(), turned, buttons, keys, phase, False))
    paint(view)


def type_in(view: PairView, text: str) -> None:
    """Press a key that gives `text` in the open editor, and paint."""
    editor = view.editing.editor
    assert editor is not None
    QTest.sendKeyEvent(QTest.KeyAction.Press, editor, Qt.Key(0), text, Qt.KeyboardModifier.NoModifier)
    paint(view)
