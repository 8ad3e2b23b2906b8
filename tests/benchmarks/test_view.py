"""How long the parallel view takes: to open, to scroll, to jump, to resize, and from a key to the painted row."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from benchmarks.acts import Goal, paint, repeat, type_in, wheel
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from desktop.core.document import Cell, DocumentInfo, Finding, Row, VersionInfo
from desktop.ui.look.fonts import load_fonts
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
    repeat(benchmark, lambda: wheel(view, notches), 300, Goal(p95=8, p99=16))


@pytest.mark.benchmark(group="jump")
def test_random_jump(view: PairView, benchmark: BenchmarkFixture) -> None:
    view.show_document(document(100_000), fetch)
    dice = random.Random(7)

    def jump() -> None:
        view.go_to(dice.randrange(100_000))
        paint(view)

    repeat(benchmark, jump, 120, Goal(p95=30))


@pytest.mark.benchmark(group="resize")
def test_resize(view: PairView, benchmark: BenchmarkFixture) -> None:
    view.show_document(document(100_000), fetch)
    view.go_to(50_000)
    widths = iter(range(1_000, 1_400))

    def resize() -> None:
        view.resize(next(widths), 820)
        paint(view)

    repeat(benchmark, resize, 60, Goal(p95=30))


@pytest.mark.parametrize("version", [0, 1], ids=["English", "Arabic"])
@pytest.mark.benchmark(group="keystroke")
def test_keystroke_to_painted_row(version: int, view: PairView, benchmark: BenchmarkFixture) -> None:
    view.show_document(document(100_000), fetch)
    view.go_to(50_000, version)
    view.edit_current()
    editor = view.editing.editor
    assert editor is not None
    repeat(benchmark, lambda: type_in(view, "ب "), 150, Goal(p95=16))
    assert editor.toPlainText().endswith("ب ")
    editor.cancel()


@pytest.mark.benchmark(group="refresh")
def test_refresh_one_row(view: PairView, benchmark: BenchmarkFixture) -> None:
    view.show_document(document(100_000), fetch)
    view.go_to(50_000)

    def refresh() -> None:
        view.refresh((50_000,))
        paint(view)

    repeat(benchmark, refresh, 100)
