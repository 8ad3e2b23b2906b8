"""Links edited in the real window, by key and by menu, on a real library: what shows, what stays, what is undone."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from small_documents import Piece, small_reading, sources_of

from desktop.core import trust
from desktop.core.changes import Correct, Relink
from desktop.core.document import Link, Row
from desktop.core.text import Edit, Span
from desktop.services import changing, linking
from desktop.services.library import open_library
from desktop.services.reviewing import tally
from desktop.services.standing import Moved
from desktop.services.storing import Storable, store
from desktop.ui import undo
from desktop.ui.actions import ACTIONS, plain_title
from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.pairs.model import PAGE
from desktop.ui.pairs.moving import made_anew, moved_row, reach
from desktop.ui.workbench import Workbench

Open = Callable[..., Workbench]
NONE, ALT, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
HERE = 20


def document(path: Path, rows: int, score: float = 0.95, languages: Sequence[str] = ("en", "ar")) -> int:
    """A library with one document of so many rows, each of a paragraph of every version."""
    words = {"en": "The committee reads row", "ar": "تقرأ اللجنة الصف", "fr": "Le comité lit la rangée"}
    versions = tuple(
        small_reading(code, [Piece(f"{words[code]} {row} " + "and so on " * (row % 7)) for row in range(rows)])
        for code in languages
    )
    links = tuple(Link(((row,),) * len(versions), score) for row in range(rows))
    with open_library(path) as library:
        return store(library, Storable(versions, tuple(sources_of(versions)), links, ()))


@pytest.fixture
def open_bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    made: list[Workbench] = []

    def open_it(rows: int = 60, score: float = 0.95, languages: Sequence[str] = ("en", "ar")) -> Workbench:
        path = tmp_path / "library.sqlite3"
        number = document(path, rows, score, languages)
        frame = Frame(Settings(width=1280, height=800))
        qtbot.addWidget(frame)
        bench = Workbench(frame, Desk("reviser"), Settings(width=1280, height=800))
        made.append(bench)
        frame.show()
        bench.desk.start(str(path), (), number)
        settle(qtbot, bench)
        bench.pairs.go_to(min(HERE, rows - 1), 0)
        bench.frame.activateWindow()
        bench.pairs.setFocus()
        qtbot.waitUntil(bench.pairs.hasFocus)
        return bench

    yield open_it
    for bench in made:
        bench.frame.close()


@pytest.fixture
def bench(open_bench: Open) -> Workbench:
    """Sixty rows, with an eye on what the model tells."""
    made = open_bench()
    QAbstractItemModelTester(
        made.pairs.pairs, QAbstractItemModelTester.FailureReportingMode.Warning, made.pairs.pairs
    )  # a warning of Qt fails the test
    return made


def settle(qtbot: QtBot, bench: Workbench) -> None:
    """Wait until nothing is under way any more."""
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=30_000)
    qtbot.waitUntil(lambda: not (bench.desk.tasks.busy() or bench.desk.is_writing()), timeout=30_000)


def act(qtbot: QtBot, bench: Workbench, do: str | Callable[[], object]) -> None:
    """Do something that changes the document, and wait until all of the window shows it."""
    before = bench.desk.undo_stack.index()
    if isinstance(do, str):
        bench.actions_table[do].trigger()
    else:
        do()
    qtbot.waitUntil(lambda: bench.desk.undo_stack.index() != before, timeout=30_000)
    settle(qtbot, bench)
    check(bench)


def check(bench: Workbench) -> None:
    """What the window shows is what the library holds."""
    model, document = bench.pairs.pairs, bench.desk.document
    assert document is not None
    assert model.document == document
    stored = bench.desk.rows(0, document.rows)
    assert len(stored) == document.rows == model.rowCount() == bench.pairs.margin.count()
    for _, page in model.at_hand():
        assert list(map(unplaced, page)) == [unplaced(stored[row.index]) for row in page]
    assert bench.pairs.margin.current == bench.pairs.current_row()
    for row in bench.pairs.rows_in_sight():
        assert bench.pairs.rowHeight(row) == bench.pairs.row_height(row)
    assert not model.doubtful


def unplaced(row: Row) -> Row:
    """The row without its paragraphs' places in their versions, which a cut above moves and the window never shows.

    And without findings, which come and go in the background.
    """
    return replace(
        row, cells=tuple(tuple(replace(cell, ordinal=0, findings=()) for cell in cells) for cells in row.cells)
    )


def shape(row: Row) -> str:
    """A row by the places of its paragraphs in their versions, a `!` in front of a confirmed one."""
    return ("!" if row.confirmed else "") + "|".join(
        " ".join(str(cell.ordinal) for cell in cells) for cells in row.cells
    )


def shapes(bench: Workbench, start: int, stop: int) -> list[str]:
    return [shape(row) for row in bench.desk.rows(start, stop)]


def undone_and_again(qtbot: QtBot, bench: Workbench) -> None:
    """Undo brings all back as it was, redo makes it again; the reader stays in the paragraph."""
    document = bench.desk.document
    assert document is not None
    after = list(map(unplaced, bench.desk.rows(0, document.rows)))
    act(qtbot, bench, "undo")
    assert shapes(bench, 0, 70) == [f"{row}|{row}" for row in range(60)]
    act(qtbot, bench, "redo")
    assert list(map(unplaced, bench.desk.rows(0, document.rows))) == after


# every action, by its key and by its line in the menu


def press(bench: Workbench, name: str) -> None:
    """Press the action's own key in the text."""
    (keys,) = (entry.keys[0] for entry in ACTIONS if entry.id == name)
    *modifiers, key = keys.split("+")
    named = {"Alt": ALT, "Shift": SHIFT, "Ctrl": CONTROL}
    held = NONE
    for modifier in modifiers:
        held |= named[modifier]
    QTest.keyClick(bench.pairs, getattr(Qt.Key, f"Key_{key}"), held)


EDITS = {
    "link-merge-next": ["19|19", "!20 21|20 21", "22|22"],
    "link-merge-previous": ["18|18", "!19 20|19 20", "21|21"],
    "link-up": ["!19 20|19", "!|20", "21|21"],
    "link-down": ["19|19", "!|20", "!20 21|21"],
    "link-unlink": ["19|19", "!20|", "!|20"],
    "link-shift-up": ["19 20|19", "21|20", "22|21"],
    "link-shift-down": ["19|19", "|20", "20|21"],
    "link-confirm": ["19|19", "!20|20", "21|21"],
    "link-confirm-above": ["!19|19", "!20|20", "21|21"],
}


@pytest.mark.parametrize("name", list(EDITS))
def test_edits_of_the_row_at_hand(qtbot: QtBot, bench: Workbench, name: str) -> None:
    start = 18 if name == "link-merge-previous" else 19
    paragraph = current(bench)
    act(qtbot, bench, lambda: press(bench, name))
    assert shapes(bench, start, start + 3) == EDITS[name]
    assert current(bench) == paragraph
    undone_and_again(qtbot, bench)
    assert current(bench) == paragraph
    act(qtbot, bench, "undo")
    act(qtbot, bench, name)
    assert shapes(bench, start, start + 3) == EDITS[name]
    assert current(bench) == paragraph


def current(bench: Workbench) -> int:
    """The key of the paragraph the reader is in."""
    cell = bench.pairs.current_cell()
    assert cell is not None
    return cell.paragraph


@pytest.mark.parametrize("by_key", [True, False])
def test_a_row_is_pulled_apart_and_cut(qtbot: QtBot, bench: Workbench, by_key: bool) -> None:
    act(qtbot, bench, "link-merge-next")
    act(qtbot, bench, (lambda: press(bench, "link-apart")) if by_key else "link-apart")
    assert shapes(bench, 19, 23) == ["19|19", "!20|20", "!21|21", "22|22"]
    act(qtbot, bench, "undo")
    act(qtbot, bench, (lambda: press(bench, "link-split")) if by_key else "link-split")
    assert shapes(bench, 19, 23) == ["19|19", "!20|20 21", "!21|", "22|22"]
    act(qtbot, bench, "undo")
    act(qtbot, bench, "undo")
    undone_and_again_nothing(bench)


def undone_and_again_nothing(bench: Workbench) -> None:
    assert shapes(bench, 0, 70) == [f"{row}|{row}" for row in range(60)]
    assert not bench.desk.undo_stack.canUndo()


def test_the_row_is_cut_before_the_paragraph_under_the_mouse(qtbot: QtBot, bench: Workbench) -> None:
    act(qtbot, bench, "link-merge-next")
    act(qtbot, bench, "link-merge-next")
    block, corner = bench.pairs.block(20, 0), bench.pairs.origin(20, 0)
    piece = block.body(2)
    assert piece is not None
    QTest.mouseClick(
        bench.pairs.viewport(),
        Qt.MouseButton.LeftButton,
        NONE,
        QPoint(round(corner.x()) + 20, round(corner.y() + piece.y) + 4),
    )
    paragraph = current(bench)
    act(qtbot, bench, "link-split")
    assert shapes(bench, 20, 22) == ["!20 21|20 21 22", "!22|"]
    assert (bench.pairs.current_row(), current(bench)) == (21, paragraph)


@pytest.mark.parametrize("by_key", [True, False])
def test_cells_picked_by_keys_are_linked(qtbot: QtBot, bench: Workbench, by_key: bool) -> None:
    if by_key:
        QTest.keyClick(bench.pairs, Qt.Key.Key_Space)
    else:
        bench.actions_table["link-pick"].trigger()
    assert bench.pairs.picked_cells() == ((20, 0),)
    assert "1" in bench.status.notice.text()
    bench.pairs.go_to(22, 1)
    act(qtbot, bench, (lambda: press(bench, "link-cells")) if by_key else "link-cells")
    assert shapes(bench, 19, 24) == ["19|19", "!|20", "!|21", "!20|22", "!21|"]
    assert bench.pairs.picked_cells() == ()
    undone_and_again(qtbot, bench)


def test_cells_picked_with_the_mouse(qtbot: QtBot, bench: Workbench) -> None:
    def click(row: int, column: int, held: Qt.KeyboardModifier) -> None:
        place = bench.pairs.visualRect(bench.pairs.pairs.index(row, column)).center()
        QTest.mouseClick(bench.pairs.viewport(), Qt.MouseButton.LeftButton, held, place)

    click(20, 0, CONTROL)
    click(21, 1, CONTROL)
    assert bench.pairs.picked_cells() == ((20, 0), (21, 1))
    framed = bench.pairs.grab().toImage()
    QTest.keyClick(bench.pairs, Qt.Key.Key_Escape)
    assert bench.pairs.picked_cells() == ()
    assert bench.pairs.grab().toImage() != framed
    click(20, 0, CONTROL)
    click(20, 0, CONTROL)
    assert bench.pairs.picked_cells() == ()
    click(20, 0, CONTROL)
    click(23, 0, NONE)
    assert bench.pairs.picked_cells() == ()


def test_rows_selected_are_linked_whole(qtbot: QtBot, bench: Workbench) -> None:
    QTest.keyClick(bench.pairs, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(bench.pairs, Qt.Key.Key_Down, SHIFT)
    act(qtbot, bench, "link-cells")
    assert shapes(bench, 19, 22) == ["19|19", "!20 21 22|20 21 22", "23|23"]


def test_rows_selected_are_confirmed_together_and_released(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.go_to(21)
    act(qtbot, bench, "link-confirm")
    QTest.keyClick(bench.pairs, Qt.Key.Key_Up, SHIFT)
    act(qtbot, bench, "link-confirm")
    assert shapes(bench, 19, 23) == ["19|19", "!20|20", "!21|21", "22|22"]
    bench.pairs.go_to(20)
    act(qtbot, bench, "link-confirm")
    assert shapes(bench, 19, 23) == ["19|19", "20|20", "!21|21", "22|22"]


# paragraphs cut and joined


def test_a_paragraph_is_cut_at_the_caret_and_made_one_again(qtbot: QtBot, bench: Workbench) -> None:
    whole = bench.pairs.current_cell()
    assert whole is not None
    bench.actions_table["edit"].trigger()
    editor = bench.pairs.editing.editor
    assert editor is not None
    editor.set_caret(0)
    QTest.keyClicks(editor, "Now ")
    editor.set_caret(len("Now The committee "))
    act(qtbot, bench, lambda: QTest.keyClick(editor, Qt.Key.Key_Return, SHIFT))
    first, second = (bench.desk.rows(row, row + 1)[0].cells[0][0] for row in (20, 21))
    assert (first.text, second.text) == ("Now The committee", whole.text.removeprefix("The committee "))
    assert (bench.pairs.current_row(), current(bench)) == (20, whole.paragraph)
    assert bench.actions_table["undo"].text() == "&Undo cut of a paragraph"
    act(qtbot, bench, "link-join")
    assert bench.desk.rows(20, 21)[0].cells[0][0].text == "Now " + whole.text
    assert bench.actions_table["undo"].text() == "&Undo join of paragraphs"
    for _ in range(3):
        act(qtbot, bench, "undo")
    assert bench.pairs.current_cell() == whole
    assert bench.pairs.pairs.rowCount() == 60
    assert not bench.desk.undo_stack.canUndo()


def test_a_paragraph_is_cut_from_the_menu_while_its_text_is_open(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.go_to(HERE, 1)
    bench.pairs.edit_current(Span(6, 6))
    act(qtbot, bench, "link-split")
    first, second = (bench.desk.rows(row, row + 1)[0].cells for row in (20, 21))
    assert (first[1][0].text, second[1][0].text[:7], second[0]) == ("تقرأ ا", "للجنة ا", ())


def test_all_rows_selected_are_confirmed_in_the_worker(qtbot: QtBot, open_bench: Open) -> None:
    bench = open_bench(400)
    bench.pairs.selectAll()
    act(qtbot, bench, "link-confirm")
    assert all(row.confirmed for row in bench.desk.rows(0, 400))
    bench.pairs.go_to(100, 0)
    act(qtbot, bench, "undo")
    assert not any(row.confirmed for row in bench.desk.rows(0, 400))


def test_the_next_paragraph_is_fetched_from_its_row_by_the_key(qtbot: QtBot, bench: Workbench) -> None:
    act(qtbot, bench, lambda: QTest.keyClick(bench.pairs, Qt.Key.Key_J, CONTROL))
    assert shapes(bench, 19, 23) == ["19|19", "!20|20", "!|21", "22|22"]
    assert "row 20" in bench.desk.rows(20, 21)[0].cells[0][0].text
    assert "row 21" in bench.desk.rows(20, 21)[0].cells[0][0].text


def test_text_that_cannot_be_saved_is_not_cut(qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.actions_table["edit"].trigger()
    editor = bench.pairs.editing.editor
    assert editor is not None
    QTest.keyClicks(editor, "XYZ")
    cell = bench.pairs.current_cell()
    assert cell is not None
    with open_library(str(bench.desk.open_review()[0].location)) as other:
        changing.apply(other, Correct(cell.paragraph, Edit(0, cell.text, "another")), "other")
    editor.set_caret(5)
    QTest.keyClick(editor, Qt.Key.Key_Return, SHIFT)
    assert "meanwhile" in bench.status.notice.text()
    kept = bench.pairs.editing.editor
    assert kept is not None
    assert "XYZ" in kept.new_text()
    assert bench.pairs.pairs.rowCount() == 60
    QTest.keyClick(kept, Qt.Key.Key_Escape)


# the place


@pytest.mark.parametrize(
    "name", ["link-merge-next", "link-merge-previous", "link-up", "link-unlink", "link-shift-down"]
)
def test_the_paragraph_at_hand_stays_where_it_is_looked_at(qtbot: QtBot, open_bench: Open, name: str) -> None:
    bench = open_bench(400)
    bench.pairs.go_to(200, 0)
    bench.pairs.scroll_by(-60)

    def top() -> int:
        place = bench.pairs.place()
        assert place is not None
        return round(bench.pairs.top(place.row) + bench.pairs.depth_of(place))

    before, paragraph = top(), current(bench)
    for step in (name, "undo", "redo", "undo"):
        act(qtbot, bench, step)
        assert (top(), current(bench)) == (before, paragraph), step


def test_a_change_far_above_does_not_move_what_is_read_and_undo_shows_it(qtbot: QtBot, open_bench: Open) -> None:
    bench = open_bench(400)
    bench.pairs.go_to(300, 1)
    paragraph, before = current(bench), bench.pairs.top(300)
    library, info = bench.desk.open_review()
    act(qtbot, bench, lambda: bench.desk.make_linked(lambda library, info: linking.merge_next(library, info.id, 5)))
    assert (bench.pairs.current_row(), current(bench), bench.pairs.top(299)) == (299, paragraph, before)
    act(qtbot, bench, "undo")
    assert 5 in bench.pairs.rows_in_sight()
    assert bench.pairs.pairs.rowCount() == info.rows
    assert library is bench.desk.open_review()[0]


def test_rows_that_come_and_go_are_told_as_such(qtbot: QtBot, bench: Workbench) -> None:
    model = bench.pairs.pairs
    with qtbot.waitSignal(model.rowsRemoved) as gone, qtbot.assertNotEmitted(model.modelReset):
        act(qtbot, bench, "link-merge-next")
    assert gone.args[1:] == [21, 21]
    with qtbot.waitSignal(model.rowsInserted) as come, qtbot.assertNotEmitted(model.modelReset):
        act(qtbot, bench, "undo")
    assert come.args[1:] == [21, 21]


def test_what_is_typed_while_rows_move_is_not_lost(qtbot: QtBot, open_bench: Open) -> None:
    bench = open_bench(400)
    bench.pairs.go_to(300, 0)
    bench.actions_table["edit"].trigger()
    editor = bench.pairs.editing.editor
    assert editor is not None
    QTest.keyClicks(editor, "XYZ")
    act(
        qtbot,
        bench,
        lambda: bench.desk.make_found(lambda library, info, _report: linking.merge_next(library, info.id, 5)),
    )
    kept = bench.pairs.editing.editor
    assert kept is not None
    assert kept.new_text().endswith("XYZ")
    act(qtbot, bench, lambda: QTest.keyClick(kept, Qt.Key.Key_Return))
    assert bench.desk.rows(299, 300)[0].cells[0][0].text.endswith("XYZ")


def test_a_finding_in_sight_stays_with_its_row(qtbot: QtBot, bench: Workbench) -> None:
    overview = bench.overview
    assert overview is not None
    before = {place.paragraph: place.row for place in overview.findings}
    bench.pairs.go_to(0, 0)
    act(qtbot, bench, "link-merge-next")
    assert bench.overview is not None
    after = {place.paragraph: place.row for place in bench.overview.findings}
    assert after == {key: max(0, row - 1) for key, row in before.items()}
    assert bench.outline.list.model().rowCount() > 0


# the worker


@pytest.mark.parametrize("name", ["link-shift-down", "link-confirm-above", "link-realign"])
def test_what_reaches_far_is_made_in_the_worker(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    crossed(qtbot, bench)
    written: list[bool] = []
    bench.desk.writing.connect(written.append)
    act(qtbot, bench, name)
    assert written == [True, False]
    monkeypatch.setattr(undo, "HEAVY", 1)
    before = list(map(unplaced, bench.desk.rows(0, 70)))
    for step in ("undo", "redo"):
        act(qtbot, bench, step)
    assert list(map(unplaced, bench.desk.rows(0, 70))) == before
    assert written == [True, False] * 3


def crossed(qtbot: QtBot, bench: Workbench) -> None:
    """Rows that nobody would have linked so, and nobody confirmed."""
    bench.pairs.go_to(30, 0)
    act(qtbot, bench, "link-shift-down")
    bench.pairs.go_to(20, 0)


def test_in_a_long_document_rows_are_numbered_anew_in_the_worker(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo, "LONG", 50)
    written: list[bool] = []
    bench.desk.writing.connect(written.append)
    act(qtbot, bench, "link-confirm")
    assert written == []
    act(qtbot, bench, "link-merge-next")
    assert written == [True, False]
    act(qtbot, bench, "undo")
    assert written == [True, False] * 2


def test_aligning_anew_heeds_what_was_confirmed_and_says_if_nothing_came_of_it(qtbot: QtBot, bench: Workbench) -> None:
    crossed(qtbot, bench)
    act(qtbot, bench, "link-confirm")
    act(qtbot, bench, lambda: press(bench, "link-realign"))
    assert shapes(bench, 20, 21) == ["!20|20"]
    assert shapes(bench, 29, 33) == ["29|29", "30|30", "31|31", "32|32"]
    bench.actions_table["link-realign"].trigger()
    qtbot.waitUntil(lambda: "Nothing was changed" in bench.status.notice.text())
    settle(qtbot, bench)


def test_what_is_worked_out_can_be_stopped(qtbot: QtBot, bench: Workbench) -> None:
    def slow(library: object, info: object, report: Callable[[str, int, int], None]) -> Relink:
        bench.desk.cancel()
        report("align", 0, 1)
        raise AssertionError("not stopped")

    bench.desk.make_found(slow)
    assert bench.desk.is_writing()
    assert not bench.actions_table["undo"].isEnabled()
    settle(qtbot, bench)
    assert not bench.desk.undo_stack.canUndo()


def test_while_rows_are_being_moved_others_are_left_alone(qtbot: QtBot, bench: Workbench) -> None:
    bench.actions_table["link-shift-down"].trigger()
    bench.actions_table["link-merge-next"].trigger()
    assert "being made" in bench.status.notice.text()
    settle(qtbot, bench)
    assert bench.desk.undo_stack.count() == 1


def test_rows_looked_at_while_they_are_moved_are_looked_at_again(qtbot: QtBot, open_bench: Open) -> None:
    bench = open_bench(400)
    library, info = bench.desk.open_review()
    change = linking.merge_next(library, info.id, 5)
    bench.desk.writing.emit(True)  # as while the worker writes
    applied = changing.apply(library, change, "reviser", home=info.id)
    bench.pairs.go_to(399, 0)
    assert bench.pairs.current_cell() is None  # there is no such row any more, and the window does not know yet
    bench.desk._tell_changed(applied)
    bench.desk.writing.emit(False)
    settle(qtbot, bench)
    check(bench)


# going


def test_going_from_unsure_row_to_unsure_row(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.go_to(30, 0)
    act(qtbot, bench, "link-shift-down")
    assert shapes(bench, 30, 31) == ["|30"]
    bench.pairs.go_to(0, 1)
    QTest.keyClick(bench.pairs, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: (bench.pairs.current_row(), bench.pairs.current_version()) == (30, 1))
    bench.actions_table["link-unsure-next"].trigger()
    qtbot.waitUntil(lambda: bench.pairs.current_row() == 60)
    bench.actions_table["link-unsure-next"].trigger()
    qtbot.waitUntil(lambda: bench.pairs.current_row() == 30)
    assert bench.status.notice.text() == "Gone on at the beginning."
    QTest.keyClick(bench.pairs, Qt.Key.Key_F7, SHIFT)
    qtbot.waitUntil(lambda: bench.pairs.current_row() == 60)
    assert bench.status.notice.text() == "Gone on at the end."


def test_unsure_rows_are_counted_below(qtbot: QtBot, open_bench: Open) -> None:
    bench = open_bench(30, 0.4)
    assert "Unsure rows: 30" in bench.status.tally.text()
    act(qtbot, bench, "link-confirm")
    assert "Unsure rows: 29" in bench.status.tally.text()
    act(qtbot, bench, "link-confirm-above")
    library, info = bench.desk.open_review()
    assert "Unsure rows: 9" in bench.status.tally.text()
    assert tally(library, info.id).unsure_rows == 9


# what is told


def test_links_are_told_in_words(qtbot: QtBot, open_bench: Open) -> None:
    bench = open_bench(30, 0.43)
    model, described = bench.pairs.pairs, Qt.ItemDataRole.AccessibleDescriptionRole
    assert model.headerData(5, Qt.Orientation.Vertical, described) == "Link: unsure, 43 %"
    bench.pairs.go_to(5, 0)
    act(qtbot, bench, "link-unlink")
    act(qtbot, bench, "link-confirm")
    assert model.data(model.index(5, 0), described) == "Link: unsure, for nothing stands beside it"
    assert model.data(model.index(6, 1), described) == "Link: confirmed"
    middle = QPoint(20, bench.pairs.top(7) + 10)
    margin = bench.pairs.margin
    QCoreApplication.sendEvent(
        margin.viewport(), QHelpEvent(QEvent.Type.ToolTip, middle, margin.viewport().mapToGlobal(middle))
    )
    assert QToolTip.text().startswith("Link: unsure, 43 %")
    QToolTip.hideText()
    for tip in QApplication.topLevelWidgets():
        if tip.inherits("QTipLabel"):
            tip.hide()


def test_links_have_their_sign_in_the_margin(qtbot: QtBot, open_bench: Open) -> None:
    bench = open_bench(30, 0.43)
    margin = bench.pairs.margin

    def sign(row: int) -> set[str]:
        """The colours around where it stands."""
        top = round(bench.pairs.top(row) + margin.baseline)
        image = margin.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(4, 12) for y in range(top + 9, top + 20)}

    theme = bench.pairs.theme()
    bench.pairs.go_to(0, 0)
    unsure = sign(6)
    bench.pairs.go_to(6, 0)
    act(qtbot, bench, "link-confirm")
    bench.pairs.go_to(8, 0)
    confirmed = sign(6)
    assert theme.accent in confirmed - unsure
    assert theme.accent not in unsure
    assert len(unsure) > 1


def test_history_and_undo_know_of_links(qtbot: QtBot, bench: Workbench) -> None:
    bench.tabs.setCurrentWidget(bench.origins.past)
    qtbot.waitUntil(lambda: bench.history.list.count() == 1)
    act(qtbot, bench, "link-merge-next")
    assert bench.actions_table["undo"].text() == "&Undo link"
    qtbot.waitUntil(lambda: "Linked otherwise" in bench.history.list.item(0).text())
    act(qtbot, bench, "link-confirm")
    qtbot.waitUntil(lambda: "taken back" in bench.history.list.item(0).text())
    act(qtbot, bench, "link-confirm")
    qtbot.waitUntil(lambda: "Link confirmed" in bench.history.list.item(0).text())


@pytest.mark.parametrize(
    ("row", "name", "told"),
    [
        (59, "link-merge-next", "no row below"),
        (0, "link-merge-previous", "no row above"),
        (0, "link-up", "no row above"),
        (59, "link-down", "no row below"),
        (20, "link-apart", "more than one paragraph"),
        (20, "link-split", "nothing to cut off"),
        (20, "link-cells", "two cells or more"),
        (59, "link-join", "none behind it"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_changed(bench: Workbench, row: int, name: str, told: str) -> None:
    bench.pairs.go_to(row, 0)
    bench.actions_table[name].trigger()
    assert told in bench.status.notice.text()
    undone_and_again_nothing(bench)


def test_rows_linked_in_another_window_are_looked_at_anew(qtbot: QtBot, bench: Workbench) -> None:
    library, info = bench.desk.open_review()
    change = linking.merge_next(library, info.id, 20)
    with open_library(library.location) as other:
        changing.apply(other, linking.merge_next(other, info.id, 19), "other")
    bench.desk.make_linked(lambda _library, _info: change)
    assert "meanwhile" in bench.status.notice.text()
    settle(qtbot, bench)
    check(bench)
    assert bench.pairs.pairs.rowCount() == 59
    assert (bench.pairs.current_row(), current(bench)) == (19, 21)


def test_rows_moved_in_another_window_show_with_the_next_that_move_here(qtbot: QtBot, bench: Workbench) -> None:
    library, info = bench.desk.open_review()
    with open_library(library.location) as other:
        changing.apply(other, linking.merge_next(other, info.id, 10), "other")
    change = linking.merge_next(library, info.id, 19)
    paragraph = current(bench)
    act(qtbot, bench, lambda: bench.desk.make_linked(lambda _library, _info: change))
    assert bench.pairs.pairs.rowCount() == 58
    assert (bench.pairs.current_row(), current(bench)) == (19, paragraph)


def test_with_one_version_there_is_nothing_to_link(qtbot: QtBot, open_bench: Open) -> None:
    bench = open_bench(30, languages=("en",))
    able = {entry.id for entry in ACTIONS if entry.menu == "&Links" and bench.actions_table[entry.id].isEnabled()}
    assert able == {"link-split", "link-join"}
    assert "Unsure" not in bench.status.tally.text()
    assert bench.pairs.pairs.headerData(5, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleDescriptionRole) == ""
    act(qtbot, bench, "link-join")
    assert bench.pairs.pairs.rowCount() == 29


def test_three_versions_and_a_hidden_one(qtbot: QtBot, open_bench: Open) -> None:
    bench = open_bench(60, languages=("en", "ar", "fr"))
    bench.show_versions((0, 2))
    bench.pairs.go_to(20, 2)
    act(qtbot, bench, "link-down")
    assert shapes(bench, 20, 22) == ["!20|20|", "!21|21|20 21"]
    assert (bench.pairs.current_row(), bench.pairs.current_version()) == (21, 2)
    act(qtbot, bench, "link-merge-next")
    assert shapes(bench, 20, 22) == ["!20|20|", "!21 22|21 22|20 21 22"]


def test_a_mirrored_window_keeps_the_place_too(qtbot: QtBot, bench: Workbench) -> None:
    bench.frame.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bench.pairs.go_to(HERE, 1)
    paragraph = current(bench)
    for step in ("link-merge-next", "undo", "link-down", "undo", "link-unlink", "undo"):
        act(qtbot, bench, step)
        assert (current(bench), bench.pairs.current_version()) == (paragraph, 1)
    sign = bench.pairs.margin
    act(qtbot, bench, "link-confirm")
    bench.pairs.go_to(HERE + 2, 1)
    top = round(bench.pairs.top(HERE) + sign.baseline)
    image = sign.grab().toImage()
    leading = {image.pixelColor(image.width() - x, y).name() for x in range(4, 12) for y in range(top + 9, top + 20)}
    assert bench.pairs.theme().accent in leading


def test_the_context_menu_has_the_links(bench: Workbench) -> None:
    bench.pairs.context_menu_wanted.emit(bench.pairs.mapToGlobal(bench.pairs.rect().center()))
    found = bench.frame.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (popup,) = (each for each in found if isinstance(each, QMenu) and each.isVisible())
    (links,) = (menu for menu in popup.findChildren(QMenu) if menu.title() == "&Links")
    assert [action.objectName() for action in links.actions() if action.objectName()] == [
        entry.id for entry in ACTIONS if entry.menu == "&Links"
    ]
    popup.close()


def test_menu_letters_are_given_once() -> None:
    letters = [
        entry.title[entry.title.index("&") + 1].lower()
        for entry in ACTIONS
        if entry.menu == "&Links" and "&" in entry.title
    ]
    assert len(set(letters)) == len(letters)
    assert all(plain_title(entry) for entry in ACTIONS)


# counting rows


def test_where_rows_are_after_others_came_or_went() -> None:
    moved = (Moved(5, 2, 1), Moved(10, 1, 3))
    assert [moved_row(row, moved) for row in (4, 5, 6, 7, 10, 11, 12)] == [4, 5, 5, 6, 9, 10, 13]
    assert reach(6, moved) == range(5, 6)
    assert reach(11, moved) == range(10, 13)
    assert reach(20, moved) == range(21, 22)
    assert made_anew((Moved(10, 1, 3), Moved(5, 2, 1))) == ((9, 12), (5, 6))


# whatever is done

ANY = (*EDITS, "link-apart", "link-split", "link-join", "link-cells", "link-realign", "undo", "redo")
SOME = PAGE + 8  # rows on more than one page


@pytest.mark.parametrize("seed", range(2))
def test_whatever_is_done_the_window_shows_what_the_library_holds(
    qtbot: QtBot, open_bench: Open, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr(undo, "HEAVY", 6)
    bench, dice = open_bench(SOME, languages=("en", "ar", "fr")), random.Random(seed)
    QAbstractItemModelTester(
        bench.pairs.pairs, QAbstractItemModelTester.FailureReportingMode.Warning, bench.pairs.pairs
    )
    for _ in range(15):
        if dice.random() < 0.6:
            bench.pairs.go_to(dice.randrange(bench.pairs.pairs.rowCount()), dice.randrange(3))
        if dice.random() < 0.3:
            QTest.keyClick(bench.pairs, Qt.Key.Key_Space)
            bench.pairs.go_to(min(bench.pairs.current_row() + dice.randrange(3), bench.pairs.pairs.rowCount() - 1))
        bench.actions_table[dice.choice(ANY)].trigger()
        settle(qtbot, bench)
        check(bench)
    while bench.desk.undo_stack.canUndo():
        bench.actions_table["undo"].trigger()
        settle(qtbot, bench)
    check(bench)
    qtbot.waitUntil(lambda: not bench.examining.busy(), timeout=30_000)
    settle(qtbot, bench)
    stored = bench.desk.rows(0, SOME)
    for _, page in bench.pairs.pairs.at_hand():
        assert [[cell.findings for cell in cells] for row in page for cells in row.cells] == [
            [cell.findings for cell in cells] for row in page for cells in stored[row.index].cells
        ]
    assert not any(row.confirmed or trust.is_unsure(row) for row in bench.desk.rows(0, SOME))
    assert bench.pairs.pairs.rowCount() == SOME
