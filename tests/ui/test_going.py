"""Moving through a document, saying how far it is, and the palette: in the real window, on the sample."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.interface import spoken

from desktop.core.document import STATUSES, Cell, DocumentInfo
from desktop.core.places import goals
from desktop.ui.actions import ACTIONS, TAG_TITLES, plain_title
from desktop.ui.controllers.commanding import Command, ranked
from desktop.ui.controllers.seeking import PROMPT
from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.palette.lines import Line
from desktop.ui.words import say
from desktop.ui.workbench import Workbench


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Workbench]:
    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    with as_file(files("resources") / "samples") as samples:
        bench.desk.start(
            str(tmp_path / "library.sqlite3"), [samples / f"resolution.{code}.txt" for code in ("en", "ar")]
        )
        qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
        settle(qtbot, bench)
    frame.activateWindow()
    bench.pairs.setFocus()
    bench.pairs.go_to(20, 1)
    yield bench
    bench.frame.close()


def settle(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: not (bench.examining.busy() or bench.desk.tasks.busy()), timeout=60_000)


def act(qtbot: QtBot, bench: Workbench, name: str) -> None:
    """Trigger an action, and wait until all that came of it is there."""
    bench.actions_table[name].trigger()
    settle(qtbot, bench)


def current(bench: Workbench) -> Cell:
    cell = bench.pairs.current_cell()
    assert cell is not None
    return cell


def info(bench: Workbench) -> DocumentInfo:
    assert bench.desk.document is not None
    return bench.desk.document


def at(bench: Workbench) -> tuple[int, int]:
    return bench.pairs.current_row(), bench.pairs.current_version()


# how far it is


def test_a_status_is_given_and_taken_back(qtbot: QtBot, bench: Workbench) -> None:
    act(qtbot, bench, "status-work")
    for status in STATUSES:
        if current(bench).status != status:
            before = current(bench).status
            act(qtbot, bench, f"status-{status}")
            assert current(bench).status == status
            act(qtbot, bench, "undo")
            assert current(bench).status == before
            act(qtbot, bench, "redo")
            assert current(bench).status == status
    act(qtbot, bench, "status-approved")  # said again it is taken back
    assert current(bench).status == "todo"


def test_a_status_by_its_letter_in_the_text(qtbot: QtBot, bench: Workbench) -> None:
    for key, status in ((Qt.Key.Key_W, "work"), (Qt.Key.Key_R, "reviewed"), (Qt.Key.Key_A, "approved")):
        QTest.keyClick(bench.pairs, key)
        settle(qtbot, bench)
        assert current(bench).status == status
    QTest.keyClick(bench.pairs, Qt.Key.Key_T)
    settle(qtbot, bench)
    assert current(bench).status == "todo"


def test_all_rows_selected_are_advanced_in_one_step(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.go_to(15, 1)
    for _ in range(2):
        QTest.keyClick(bench.pairs, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    act(qtbot, bench, "status-reviewed")
    assert statuses(bench, 15, 18) == ["reviewed"] * 3
    act(qtbot, bench, "undo")
    assert statuses(bench, 15, 18) == ["todo"] * 3
    assert not bench.desk.undo_stack.canUndo()


def statuses(bench: Workbench, start: int, stop: int) -> list[str]:
    return [cell.status for row in bench.desk.rows(start, stop) for cell in row.cells[1]]


def test_very_many_rows_are_advanced_in_the_worker(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.controllers.advancing.HEAVY", 5)
    bench.pairs.selectAll()
    act(qtbot, bench, "status-reviewed")
    assert set(statuses(bench, 0, info(bench).rows)) == {"reviewed"}
    assert bench.status.remaining.text() == "All reviewed"
    act(qtbot, bench, "undo")
    assert set(statuses(bench, 0, info(bench).rows)) == {"todo"}


def test_what_remains_of_the_version_at_hand_is_said(qtbot: QtBot, bench: Workbench) -> None:
    arabic = len(statuses(bench, 0, info(bench).rows))
    assert bench.status.remaining.text() == f"To do: {arabic}"
    act(qtbot, bench, "status-work")
    assert bench.status.remaining.text().split("     ") == [f"To do: {arabic - 1}", "In work: 1"]
    bench.pairs.go_to(20, 0)
    assert "In work" not in bench.status.remaining.text()


def test_reviewed_and_on_to_the_next(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.go_to(18, 1)
    act(qtbot, bench, "status-approved")
    bench.pairs.go_to(17, 1)
    QTest.keyClick(bench.pairs, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, bench)
    assert at(bench) == (19, 1)
    assert statuses(bench, 17, 20) == ["reviewed", "approved", "todo"]
    bench.pairs.go_to(18, 1)
    act(qtbot, bench, "status-reviewed-next")
    assert (at(bench), statuses(bench, 18, 19)) == ((19, 1), ["approved"])


def test_the_outline_ticks_what_is_reviewed_in_the_translation_shown(qtbot: QtBot, bench: Workbench) -> None:
    assert bench.overview is not None
    outline = bench.overview.outline
    row = next(heading.row for heading in outline.headings if heading.tag == "enacting" and not heading.findings)
    index = bench.outline.list.model().index(outline.line_of(row), 0)
    bench.pairs.go_to(row, 1)
    before = bench.outline.list.viewport().grab(bench.outline.list.visualRect(index)).toImage()
    act(qtbot, bench, "status-reviewed")
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).endswith(", Reviewed")
    assert bench.outline.list.viewport().grab(bench.outline.list.visualRect(index)).toImage() != before
    bench.show_versions((0,))
    assert "Reviewed" not in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


# what waits


def test_next_and_previous_to_be_reviewed_go_round(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.selectAll()
    act(qtbot, bench, "status-reviewed")
    for row in (10, 20):
        bench.pairs.go_to(row, 1)
        act(qtbot, bench, "status-work")
    for name, row, said in (
        ("unreviewed-previous", 10, ""),
        ("unreviewed-previous", 20, "Gone on at the end."),
        ("unreviewed-next", 10, "Gone on at the beginning."),
        ("unreviewed-next", 20, ""),
    ):
        bench.status.notice.setText("")
        act(qtbot, bench, name)
        assert at(bench) == (row, 1)
        assert bench.status.notice.text() == said
    bench.pairs.selectAll()
    act(qtbot, bench, "status-approved")
    act(qtbot, bench, "unreviewed-next")
    assert "Nothing of this version waits" in bench.status.notice.text()


def test_next_and_previous_open_comment(qtbot: QtBot, bench: Workbench) -> None:
    bench.actions_table["comment-next"].trigger()
    assert bench.status.notice.text() == "No comment is open."
    for row, version in ((5, 0), (12, 1), (25, 0)):
        bench.pairs.go_to(row, version)
        bench.desk.comment(current(bench), f"on {row}")
    settle(qtbot, bench)
    bench.pairs.go_to(8, 1)
    for name, place, said in (
        ("comment-next", (12, 1), ""),
        ("comment-next", (25, 0), ""),
        ("comment-next", (5, 0), "Gone on at the beginning."),
        ("comment-previous", (25, 0), "Gone on at the end."),
        ("comment-previous", (12, 1), ""),
    ):
        bench.status.notice.setText("")
        bench.actions_table[name].trigger()
        assert at(bench) == place
        assert bench.status.notice.text() == said


# back and forward


def test_back_and_forward_over_jumps(bench: Workbench) -> None:
    bench.pairs.go_to(2, 0)
    bench.actions_table["row-next"].trigger()
    bench.actions_table["row-last"].trigger()
    last = info(bench).rows - 1
    for name, place in (("back", (3, 0)), ("back", (20, 1)), ("forward", (3, 0)), ("forward", (last, 0))):
        bench.actions_table[name].trigger()
        assert at(bench) == place
    bench.actions_table["forward"].trigger()
    assert bench.status.notice.text() == "There is no place further on."


def test_the_side_buttons_of_the_mouse_go_back_and_forward(bench: Workbench) -> None:
    bench.pairs.go_to(2, 0)
    view = bench.pairs.viewport()
    place = QPoint(200, 200)
    for button, row in ((Qt.MouseButton.BackButton, 20), (Qt.MouseButton.ForwardButton, 2)):
        for kind in (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease):
            where = QPointF(view.mapToGlobal(place))
            buttons = button if kind == QMouseEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
            QApplication.sendEvent(
                view, QMouseEvent(kind, QPointF(place), where, button, buttons, Qt.KeyboardModifier.NoModifier)
            )
        assert bench.pairs.current_row() == row


def test_a_place_is_come_back_to_though_rows_moved(qtbot: QtBot, bench: Workbench) -> None:
    rows = info(bench).rows
    bench.pairs.go_to(14, 1)
    act(qtbot, bench, "link-unlink")
    more = info(bench).rows - rows
    assert more > 0
    bench.actions_table["back"].trigger()
    assert at(bench) == (20 + more, 1)


# the sheet: places and words


def look(qtbot: QtBot, bench: Workbench, name: str, text: str) -> tuple[Line, ...]:
    act(qtbot, bench, name)
    bench.sheet.field.setText(text)
    settle(qtbot, bench)
    return bench.sheet.lines()


def choose(qtbot: QtBot, bench: Workbench) -> None:
    QTest.keyClick(bench.sheet.field, Qt.Key.Key_Return)
    settle(qtbot, bench)


def test_go_to_a_part(qtbot: QtBot, bench: Workbench) -> None:
    for said, number, tag in (
        ("op 3", "3", "operative"),
        ("operative 4 (b)", "(b)", "point"),
        ("فقرة ٣", "3", "operative"),
        ("pp2", "", "preambular"),
    ):
        assert look(qtbot, bench, "go-to", said)
        choose(qtbot, bench)
        cell = bench.desk.rows(bench.pairs.current_row(), bench.pairs.current_row() + 1)[0].cells[0][0]
        assert (cell.number.strip(" ."), cell.tag) == (number, tag)
        assert bench.pairs.hasFocus()


IN_EACH = {
    "en": ("operative 4 (b)", "paragraph 3", "PP2"),
    "fr": ("dispositif 4 b)", "paragraphe 3", "préambule 2"),
    "ar": ("الفقرة 4 (ب)", "الفقرة ٣", "الديباجة 2"),
}


@pytest.mark.parametrize("language", IN_EACH)
def test_go_to_a_part_by_its_name_in_the_language_of_the_interface(
    qapp: QApplication, qtbot: QtBot, bench: Workbench, language: str
) -> None:
    gone = []
    with spoken(language, qapp):
        for said in IN_EACH[language]:
            assert look(qtbot, bench, "go-to", said)
            choose(qtbot, bench)
            cell = bench.desk.rows(bench.pairs.current_row(), bench.pairs.current_row() + 1)[0].cells[0][0]
            gone.append((cell.number.strip(" ."), cell.tag))
    assert gone == [("(b)", "point"), ("3", "operative"), ("", "preambular")]


@pytest.mark.parametrize("language", IN_EACH)
def test_what_the_field_says_that_may_be_typed_is_understood(qapp: QApplication, language: str) -> None:
    with spoken(language, qapp):
        titles = {tag: say(title) for tag, title in TAG_TITLES.items()}
        *examples, _words = re.split("[,،] ", say(PROMPT))
    likeliest = [goals(example, titles)[0] for example in examples]
    assert [(goal.kind, goal.tag, goal.labels) for goal in likeliest] == [
        ("row", "", ("12",)),
        ("part", "operative", ("5", "a")),
        ("part", "preambular", ("3",)),
        ("note", "", ("3",)),
        ("symbol", "", ("A/RES/72/306",)),
    ]
    if language != "en":
        assert not {"operative", "PP"} & set(re.findall(r"[^\W\d]+", " ".join(examples)))


def test_go_to_a_row_and_back(qtbot: QtBot, bench: Workbench) -> None:
    lines = look(qtbot, bench, "go-to", "3")
    assert lines[0].lead == "Row 3"
    choose(qtbot, bench)
    assert at(bench) == (2, 1)
    bench.actions_table["back"].trigger()
    assert at(bench) == (20, 1)


def test_words_are_found_in_all_languages_and_gone_to(qtbot: QtBot, bench: Workbench) -> None:
    lines = look(qtbot, bench, "search", "الامين العام")
    assert lines
    assert {line.language for line in lines} == {"ar"}
    text, span = lines[0].title, lines[0].marked[0]
    assert "مين" in text[span.start : span.end]
    choose(qtbot, bench)
    decided = bench.pairs.decided()
    assert decided is not None
    assert (decided[0].row, decided[0].version) == at(bench)
    assert "مين" in current(bench).text[decided[1].start : decided[1].end]


def test_a_word_in_a_hidden_version_shows_it(qtbot: QtBot, bench: Workbench) -> None:
    bench.show_versions((0,))
    look(qtbot, bench, "search", "الامين")
    choose(qtbot, bench)
    assert bench.outline.ticked() == (0, 1)
    assert bench.pairs.current_version() == 1


def test_find_next_goes_on_and_round(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.go_to(0, 0)
    lines = look(qtbot, bench, "search", "resolution")
    choose(qtbot, bench)
    visited = [place(bench)]
    for _ in lines[1:]:
        QTest.keyClick(bench.pairs, Qt.Key.Key_F3)
        settle(qtbot, bench)
        visited.append(place(bench))
    assert len(set(visited)) == len(lines) > 2
    assert visited == sorted(visited)
    bench.status.notice.setText("")
    act(qtbot, bench, "search-next")
    assert place(bench) == visited[0]
    assert bench.status.notice.text() == "Gone on at the beginning."
    act(qtbot, bench, "search-previous")
    assert place(bench) == visited[-1]
    assert bench.status.notice.text() == "Gone on at the end."


def place(bench: Workbench) -> tuple[int, int, int]:
    decided = bench.pairs.decided()
    assert decided is not None
    return *at(bench), decided[1].start


def test_find_next_without_words_asks_for_them(qtbot: QtBot, bench: Workbench) -> None:
    act(qtbot, bench, "search-next")
    assert bench.sheet.isVisible()
    assert bench.sheet.field.hasFocus()
    QTest.keyClick(bench.sheet.field, Qt.Key.Key_Escape)
    assert bench.pairs.hasFocus()


def test_what_is_nowhere_is_said(qtbot: QtBot, bench: Workbench) -> None:
    assert look(qtbot, bench, "search", "zzqq") == ()
    assert bench.sheet.empty.text() == "Nothing of that was found."


def test_typing_on_forgets_the_search_before(qtbot: QtBot, bench: Workbench) -> None:
    act(qtbot, bench, "search")
    for typed in ("r", "re", "res", "reso"):
        bench.sheet.field.setText(typed)
    settle(qtbot, bench)
    marked = [line.title[line.marked[0].start : line.marked[0].end].lower() for line in bench.sheet.lines()]
    assert set(marked) == {"reso"}


# the palette


def test_the_palette_lists_every_action_and_runs_the_one_chosen(qtbot: QtBot, bench: Workbench) -> None:
    QTest.keyClick(bench.pairs, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    lines = bench.sheet.lines()
    assert {line.item for line in lines} == {entry.id for entry in ACTIONS if entry.id != "palette"}
    assert [line.enabled for line in lines if line.item == "undo"] == [False]
    QTest.keyClicks(bench.sheet.field, "last row")
    assert bench.sheet.lines()[0].keys == "Ctrl+End"
    choose(qtbot, bench)
    assert bench.pairs.current_row() == info(bench).rows - 1


def test_what_was_chosen_last_comes_first(qtbot: QtBot, bench: Workbench) -> None:
    for name in ("first row", "last row"):
        act(qtbot, bench, "palette")
        QTest.keyClicks(bench.sheet.field, name)
        choose(qtbot, bench)
    act(qtbot, bench, "palette")
    assert [line.item for line in bench.sheet.lines()[:2]] == ["row-last", "row-first"]


def test_the_palette_opens_documents_and_gives_tags(qtbot: QtBot, bench: Workbench) -> None:
    lines = look(qtbot, bench, "palette", "open 99/7")
    assert [line.item for line in lines if isinstance(line.item, DocumentInfo)] == [info(bench)]
    lines = look(qtbot, bench, "palette", "terminology")
    assert lines[0].title == "Terminology"
    choose(qtbot, bench)
    assert [each.tag for each in current(bench).assigned] == ["review/terminology"]


def test_the_palette_is_there_without_a_document(qtbot: QtBot, bench: Workbench) -> None:
    act(qtbot, bench, "library")
    act(qtbot, bench, "palette")
    can = {line.item for line in bench.sheet.lines() if line.enabled}
    assert "open" in can
    assert "go-to" not in can
    QTest.keyClicks(bench.sheet.field, "99/7")
    settle(qtbot, bench)
    choose(qtbot, bench)
    qtbot.waitUntil(bench.pairs.isVisible)
    settle(qtbot, bench)


def command(title: str, *, english: str = "", menu: str = "Go", enabled: bool = True) -> Command:
    return Command(title.lower(), title, english or title, menu, "", enabled)


@pytest.mark.parametrize(
    ("typed", "first"), [("fin", "Finding"), ("go row", "Row"), ("save", "حفظ"), ("حفظ", "حفظ"), ("", "Row")]
)
def test_titles_in_english_and_menus_count_too(typed: str, first: str) -> None:
    commands = (command("Finding"), command("Row"), command("حفظ", english="Save", menu="ملف"))
    assert ranked(commands, typed, ["row"])[0].title == first


def test_every_action_is_found_by_its_own_title(bench: Workbench) -> None:
    bench.actions_table["palette"].trigger()
    for entry in ACTIONS:
        if entry.id not in {"palette", "undo", "redo"}:
            bench.sheet.field.setText(plain_title(entry))
            assert entry.id in [line.item for line in bench.sheet.lines()[:3]]
    QTest.keyClick(bench.sheet.field, Qt.Key.Key_Escape)
