"""Columns, copying and direction by the actions of the real window, on the sample."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from sampled import Sample

from desktop.core.clip import Spot
from desktop.core.document import Cell
from desktop.core.languages import language
from desktop.ui.controllers.copying import AT_ONCE
from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.look.typography import Typography
from desktop.ui.workbench import Workbench


@pytest.fixture
def bench(qtbot: QtBot, sample: Sample) -> Iterator[Workbench]:
    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(*sample("en", "ar", "fr"))
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not (bench.examining.busy() or bench.desk.tasks.busy()), timeout=60_000)
    bench.show_versions((0, 1, 2))
    bench.pairs.go_to(20, 1)
    bench.pairs.setFocus()
    yield bench
    bench.frame.close()


def do(bench: Workbench, name: str) -> None:
    assert bench.actions_table[name].isEnabled()
    bench.actions_table[name].trigger()
    QApplication.processEvents()


def act(qtbot: QtBot, bench: Workbench, name: str) -> None:
    """Trigger an action that saves something, and wait until the overview is new."""
    before = bench.overview
    do(bench, name)
    qtbot.waitUntil(lambda: bench.overview is not before, timeout=20_000)


def current(bench: Workbench) -> Cell:
    cell = bench.pairs.current_cell()
    assert cell is not None
    return cell


def copied() -> str:
    return QGuiApplication.clipboard().text()


# Columns ------------------------------------------------------------------------------------------------------------


def test_move_left_and_right(bench: Workbench) -> None:
    do(bench, "column-left")
    assert bench.pairs.arrangement().shown == (1, 0, 2)
    do(bench, "column-left")
    assert bench.pairs.arrangement().shown == (1, 0, 2)
    do(bench, "column-right")
    do(bench, "column-right")
    assert bench.pairs.arrangement().shown == (0, 2, 1)
    assert (bench.pairs.current_row(), bench.pairs.current_version()) == (20, 1)
    bench.show_versions((0, 1, 2))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(bench.pairs, Qt.Key.Key_Left, keys)
    assert bench.pairs.arrangement().shown == (1, 0, 2)
    QTest.keyClick(bench.pairs, Qt.Key.Key_Right, keys)
    assert bench.pairs.arrangement().shown == (0, 1, 2)


def test_hide_and_show_again_behind_the_others(bench: Workbench) -> None:
    do(bench, "column-hide")
    assert bench.pairs.arrangement().shown == (0, 2)
    assert bench.outline.ticked() == (0, 2)
    do(bench, "column-hide")
    do(bench, "column-hide")
    assert bench.pairs.arrangement().shown == (2,)  # the last one stays
    assert bench.outline.ticked() == (2,)
    bench.outline.versions_wanted.emit((0, 1, 2))
    assert bench.pairs.arrangement().shown == (2, 0, 1)
    assert bench.outline.ticked() == (0, 1, 2)
    bench.show_versions((2, 0))
    bench.deciding.version_wanted.emit(1)
    assert bench.pairs.arrangement().shown == (2, 0, 1)


def test_pin_widths_and_sizes(bench: Workbench) -> None:
    assert bench.actions_table["column-pin"].isChecked()
    do(bench, "column-pin")
    assert not bench.pairs.arrangement().pinned
    assert not bench.actions_table["column-pin"].isChecked()
    do(bench, "column-pin")
    assert bench.pairs.arrangement().pinned
    before = bench.pairs.widths()
    do(bench, "column-narrower")
    assert bench.pairs.widths()[1] == max(240, before[1] - 40)
    do(bench, "column-wider")
    do(bench, "column-wider")
    do(bench, "column-even")
    assert max(bench.pairs.widths()) - min(bench.pairs.widths()) <= 1
    sizes = {at: bench.pairs.face(at).font.pixelSize() for at in (0, 1)}
    do(bench, "column-larger")
    do(bench, "column-larger")
    assert bench.pairs.face(1).font.pixelSize() > sizes[1]
    assert bench.pairs.face(0).font.pixelSize() == sizes[0]
    do(bench, "column-usual")
    assert bench.pairs.face(1).font.pixelSize() == sizes[1]
    do(bench, "column-smaller")
    assert bench.pairs.face(1).font.pixelSize() < sizes[1]


def open_menu(qtbot: QtBot, bench: Workbench) -> QMenu:
    do(bench, "column-menu")
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_menu_of_the_column(qtbot: QtBot, bench: Workbench) -> None:
    menu = open_menu(qtbot, bench)
    names = [action.objectName() for action in menu.actions() if action.objectName()]
    assert {"column-left", "column-right", "column-hide", "column-pin", "column-larger"} <= set(names)
    assert "column-menu" not in names
    (versions,) = [action.menu() for action in menu.actions() if action.menu() is not None]
    assert isinstance(versions, QMenu)
    boxes = versions.actions()
    assert [box.text() for box in boxes] == [language(code).own_name for code in ("en", "ar", "fr")]
    boxes[2].trigger()
    assert bench.pairs.arrangement().shown == (0, 1)
    menu.close()
    menu = open_menu(qtbot, bench)
    (versions,) = [action.menu() for action in menu.actions() if action.menu() is not None]
    assert isinstance(versions, QMenu)
    assert [box.isChecked() for box in versions.actions()] == [True, True, False]
    versions.actions()[2].trigger()
    assert bench.pairs.arrangement().shown == (0, 1, 2)
    menu.close()


def test_what_remains_stands_above_the_columns(bench: Workbench) -> None:
    assert bench.overview is not None
    statuses = bench.overview.tally.statuses
    told = bench.pairs.titles.remaining
    assert [each.all for each in told] == [sum(counts) for counts in statuses]
    assert all(each.waiting == each.all > 0 for each in told)


# How the text is shown ----------------------------------------------------------------------------------------------


def test_how_the_text_is_shown(bench: Workbench) -> None:
    pairs = bench.pairs
    choices: dict[str, tuple[str, Callable[[], bool]]] = {
        "invisibles": ("invisibles", lambda: pairs._invisibles),
        "notes-fold": ("notes_folded", lambda: pairs._folding.folded),
        "focus-row": ("focus", lambda: pairs._alone),
    }
    for name, (field, seen) in choices.items():
        before = getattr(bench.settings, field)
        assert seen() is bench.actions_table[name].isChecked() is before
        do(bench, name)
        assert getattr(bench.settings, field) is seen() is bench.actions_table[name].isChecked() is (not before)
        bench.preferences.keep(**{field: before})  # as the dialog of settings does
        assert seen() is bench.actions_table[name].isChecked() is before
    before = bench.pairs.face(0).width
    bench.show_versions((0,))
    bench.preferences.keep(typography=Typography(line=40))
    assert bench.pairs.face(0).width < before or bench.pairs.face(0).width <= 41 * bench.pairs.face(0).average
    row = next(row.index for row in bench.desk.rows(0, 40) if any(cell.notes for cells in row.cells for cell in cells))
    bench.pairs.go_to(row, 0)
    before = bench.pairs.rowHeight(row)
    do(bench, "notes-turn")
    assert bench.pairs.rowHeight(row) != before
    do(bench, "notes-turn")
    assert bench.pairs.rowHeight(row) == before
    do(bench, "full-screen")
    assert bench.frame.isFullScreen()
    assert bench.actions_table["full-screen"].isChecked()
    do(bench, "full-screen")
    assert not bench.frame.isFullScreen()
    assert not bench.actions_table["full-screen"].isChecked()


# Copying ------------------------------------------------------------------------------------------------------------


def test_copy_paragraph_rows_and_words(bench: Workbench) -> None:
    do(bench, "copy")
    cell = current(bench)
    assert copied() == f"{cell.number} {cell.text}".strip()
    for _ in range(2):
        QTest.keyClick(bench.pairs, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    do(bench, "copy")
    cells = [cell for row in bench.desk.rows(20, 23) for cell in row.cells[1]]
    assert copied().split("\n") == [f"{cell.number} {cell.text}".strip() for cell in cells]
    bench.pairs.selecting.begin(Spot(20, 0, 0), 1)
    bench.pairs.selecting.extend(Spot(20, 0, 4))
    do(bench, "copy")
    shown = bench.pairs.block(20, bench.pairs.column_of(1)).pieces[0].display
    assert shown is not None
    assert copied() == shown.shown[:4]


def test_copy_with_all_languages_and_as_html(bench: Workbench) -> None:
    bench.show_versions((2, 0))
    bench.pairs.go_to(20, 0)
    QTest.keyClick(bench.pairs, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    do(bench, "copy-versions")
    rows = list(csv.reader(io.StringIO(copied(), newline=""), dialect="excel-tab"))
    wanted = [
        ["\n".join(f"{cell.number} {cell.text}".strip() for cell in row.cells[at]) for at in (2, 0)]
        for row in bench.desk.rows(20, 22)
    ]
    assert rows == wanted
    bench.show_versions((0, 1, 2))
    bench.pairs.go_to(20, 1)
    do(bench, "copy-html")
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasText()
    assert data.html().count("<tr>") == 1
    assert '<td lang="ar" dir="rtl">' in data.html()
    assert current(bench).text[:20] in data.html()
    assert data.text().count("\t") == 2


def test_many_rows_are_read_in_the_worker(qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.ui.controllers.copying.AT_ONCE", 3)
    assert AT_ONCE > 3
    bench.pairs.selectAll()
    with qtbot.waitSignal(bench.desk.told, timeout=20_000) as told:
        bench.actions_table["copy-versions"].trigger()
    assert told.args is not None
    document = bench.desk.document
    assert document is not None
    assert str(document.rows) in str(told.args[0].values)
    rows = list(csv.reader(io.StringIO(copied(), newline=""), dialect="excel-tab"))
    assert len(rows) == document.rows
    assert rows[20][0] == "\n".join(
        f"{cell.number} {cell.text}".strip() for cell in bench.desk.rows(20, 21)[0].cells[0]
    )


# Direction ----------------------------------------------------------------------------------------------------------


def ink_side(bench: Workbench) -> str:
    """At which side of its column the last line of the paragraph at hand begins, by what is painted."""
    pairs = bench.pairs
    column = pairs.column_of(pairs.current_version())
    piece = pairs.block(pairs.current_row(), column).pieces[0]
    line = piece.layout.lineAt(piece.layout.lineCount() - 1)
    ink = line.naturalTextRect()
    return "left" if ink.left() < pairs.face(pairs.current_version()).width - ink.right() else "right"


def test_direction_of_a_paragraph(qtbot: QtBot, bench: Workbench) -> None:
    assert ink_side(bench) == "right"
    act(qtbot, bench, "direction-ltr")
    assert current(bench).direction == "ltr"
    assert bench.status.direction.text() == "Left to right"
    assert ink_side(bench) == "left"
    act(qtbot, bench, "direction-rtl")
    assert current(bench).direction == "rtl"
    assert ink_side(bench) == "right"
    act(qtbot, bench, "direction-own")
    assert current(bench).direction == ""
    bench.actions_table["direction-own"].trigger()
    assert bench.desk.undo_stack.count() == 3  # nothing to change
    for wanted in ("rtl", "ltr", ""):
        act(qtbot, bench, "undo")
        assert current(bench).direction == wanted


def test_directions_of_several_paragraphs_are_one_step(qtbot: QtBot, bench: Workbench) -> None:
    QTest.keyClick(bench.pairs, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    act(qtbot, bench, "direction-ltr")
    cells = [cell for row in bench.desk.rows(20, 22) for cell in row.cells[1]]
    assert {cell.direction for cell in cells} == {"ltr"}
    assert bench.desk.undo_stack.count() == 1
    act(qtbot, bench, "undo")
    assert {cell.direction for row in bench.desk.rows(20, 22) for cell in row.cells[1]} == {""}


def test_a_title_of_the_window_is_dragged(bench: Workbench) -> None:
    titles = bench.pairs.titles
    start, end = titles.place(0).center(), titles.place(2).center() + QPoint(20, 0)
    QTest.mousePress(titles.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(titles.viewport(), end)
    QTest.mouseRelease(titles.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert bench.pairs.arrangement().shown == (1, 2, 0)
    assert bench.outline.ticked() == (0, 1, 2)
