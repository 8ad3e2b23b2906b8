"""How a paragraph was read, and the page it stands on, in the real window with the real library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from small_pdf import Run, make_pdf

from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.workbench import Workbench

TEXT = """The Council,

*Recalling* its [resolution 4/5](#) of 3 May 1999 on the keeping of the large libraries that were opened in the¹

¹ See A/12/34, annex II.

northern towns and of those that hold their catalogues,

- 1. Requests it.
"""
PAGES = (
    [Run(60, 700, "Recalling its decision on the keeping of libraries in the northern towns and in the")],
    [Run(60, 700, "villages around them, and the state of the books;"), Run(60, 640, "2. Requests all to read.")],
)
Open = Callable[[Path], Workbench]


@pytest.fixture
def open_bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    made: list[Workbench] = []

    def open_it(path: Path) -> Workbench:
        frame = Frame(Settings(width=1280, height=800))
        qtbot.addWidget(frame)
        bench = Workbench(frame, Desk("reviser"), frame_settings())
        made.append(bench)
        frame.show()
        bench.desk.start(str(tmp_path / "library.sqlite3"), (path,))
        qtbot.waitUntil(lambda: bench.overview is not None, timeout=20_000)
        return bench

    yield open_it
    for bench in made:
        bench.frame.close()


def frame_settings() -> Settings:
    return Settings(width=1280, height=800)


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "en.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "scan.pdf"
    path.write_bytes(make_pdf(PAGES))
    return path


def said(bench: Workbench) -> list[str]:
    steps = bench.origins.reading.list
    return [steps.item(row).text().strip("\u200e\u200f") for row in range(steps.count())]


def plain(sentence: str) -> str:
    return sentence.replace("\u2068", "").replace("\u2069", "")


def show_steps(qtbot: QtBot, bench: Workbench, row: int, first: str) -> None:
    bench.tabs.setCurrentWidget(bench.origins.past)
    bench.pairs.go_to(row)
    qtbot.waitUntil(lambda: any(first in plain(each) for each in said(bench)), timeout=10_000)


def take(qtbot: QtBot, bench: Workbench, opening: str) -> None:
    """Choose the step whose sentence begins so, and press Enter on it."""
    steps = bench.origins.reading.list
    (row,) = [at for at, each in enumerate(said(bench)) if plain(each).startswith(opening)]
    steps.setFocus()
    steps.setCurrentRow(row)
    before = bench.overview
    QTest.keyClick(steps, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.overview is not before, timeout=10_000)


def current(bench: Workbench) -> str:
    cell = bench.pairs.current_cell()
    assert cell is not None
    return f"{cell.number} {cell.text}".strip()


def test_every_step_is_told_in_words(qtbot: QtBot, open_bench: Open, text: Path) -> None:
    bench = open_bench(text)
    show_steps(qtbot, bench, 1, "emphasis")
    assert [plain(each) for each in said(bench)] == [
        "Mark-up taken as emphasis: *Recalling*",
        "Dead link left out, its words kept: [resolution 4/5](#)",
        "Mark of a footnote taken out of the text: ¹",
        "Joined across a page break",
        "Footnote 1: Footnote moved out of the text",
    ]
    show_steps(qtbot, bench, 0, "Read as it stands")
    assert not bench.origins.reading.button.isEnabled()


def test_a_step_is_taken_back_and_that_is_undone(qtbot: QtBot, open_bench: Open, text: Path) -> None:
    bench = open_bench(text)
    show_steps(qtbot, bench, 2, "Bullet")
    assert current(bench) == "1. Requests it."
    take(qtbot, bench, "Bullet before the number")
    assert current(bench) == "- 1. Requests it."
    qtbot.waitUntil(lambda: not any("Bullet" in each for each in said(bench)), timeout=10_000)
    assert "step of reading" in bench.desk.undo_stack.undoText()
    bench.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: current(bench) == "1. Requests it.", timeout=10_000)
    qtbot.waitUntil(lambda: any("Bullet" in each for each in said(bench)), timeout=10_000)


def test_what_was_joined_comes_apart_on_its_row(qtbot: QtBot, open_bench: Open, text: Path) -> None:
    bench = open_bench(text)
    show_steps(qtbot, bench, 1, "Joined")
    take(qtbot, bench, "Joined across a page break")
    cells = bench.desk.rows(1, 2)[0].cells[0]
    assert [each.text.split()[0] for each in cells] == ["Recalling", "northern"]
    told = "a step of reading was taken back"
    qtbot.waitUntil(lambda: told in bench.history.list.item(0).text(), timeout=10_000)


def test_the_button_does_the_same(qtbot: QtBot, open_bench: Open, text: Path) -> None:
    bench = open_bench(text)
    show_steps(qtbot, bench, 2, "Bullet")
    bench.origins.reading.list.setCurrentRow(0)
    bench.origins.reading.button.click()
    qtbot.waitUntil(lambda: current(bench) == "- 1. Requests it.", timeout=10_000)


def test_the_page_has_a_tab_only_where_there_are_pages(open_bench: Open, text: Path) -> None:
    bench = open_bench(text)
    assert not bench.tabs.isTabVisible(bench.tabs.indexOf(bench.origins.page))


def test_the_page_is_shown_with_the_place_marked(qtbot: QtBot, open_bench: Open, pdf: Path) -> None:
    bench = open_bench(pdf)
    page = bench.origins.page
    assert bench.tabs.isTabVisible(bench.tabs.indexOf(page))
    bench.tabs.setCurrentWidget(page)
    bench.pairs.go_to(1)
    qtbot.waitUntil(lambda: page.where.text() == "Page 2 of 2" and page.leaf.height() > 100, timeout=10_000)
    box = page.leaf.first_box()
    assert box is not None
    shown = page.leaf.grab().toImage()
    inside = shown.pixelColor(round(box.right()) - 3, round(box.center().y()))
    outside = shown.pixelColor(4, round(box.center().y()))
    assert inside != outside
    page.back.click()
    qtbot.waitUntil(lambda: page.where.text() == "Page 1 of 2", timeout=10_000)
    assert not page.back.isEnabled()
    bench.pairs.go_to(0)
    qtbot.waitUntil(lambda: page.leaf.first_box() is not None, timeout=10_000)


def test_the_page_can_be_made_larger(qtbot: QtBot, open_bench: Open, pdf: Path) -> None:
    bench = open_bench(pdf)
    page = bench.origins.page
    bench.tabs.setCurrentWidget(page)
    bench.pairs.go_to(1)
    qtbot.waitUntil(lambda: page.leaf.height() > 100, timeout=10_000)
    before = page.leaf.width()
    page.zoom.click()
    qtbot.waitUntil(lambda: page.leaf.width() > 1.4 * before, timeout=10_000)
