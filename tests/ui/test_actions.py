"""Every action of the table does what it says, in the real window on the sample."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.resources import as_file, files
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.document import TAGS, Cell, Finding
from desktop.ui.actions import ACTIONS, CONTEXT_MENU, MENUS, plain_title
from desktop.ui.desk import Desk
from desktop.ui.dialogs.files import Target
from desktop.ui.dialogs.help import keys_page
from desktop.ui.main_window import MainWindow
from desktop.ui.settings import Settings


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    window = MainWindow(Desk("reviser"), Settings(width=1280, height=800))
    qtbot.addWidget(window)
    window.show()
    with as_file(files("resources") / "samples") as samples:
        window.desk.start(
            str(tmp_path / "library.sqlite3"), [samples / f"resolution.{code}.txt" for code in ("en", "ar")]
        )
        qtbot.waitUntil(lambda: window.overview is not None, timeout=60_000)
    window.pairs.go_to(20, 1)
    yield window
    window.close()


def act(qtbot: QtBot, window: MainWindow, do: str | Callable[[], object]) -> None:
    """Trigger an action that saves something, and wait until the overview is new."""
    before = window.overview
    if isinstance(do, str):
        window.actions_table[do].trigger()
    else:
        do()
    qtbot.waitUntil(lambda: window.overview is not before, timeout=20_000)


def current(window: MainWindow) -> Cell:
    cell = window.pairs.current_cell()
    assert cell is not None
    return cell


def chosen(window: MainWindow) -> Finding:
    place = window.findings.current()
    assert place is not None
    return place.finding


# the table itself


def test_ids_are_unique_and_menus_known() -> None:
    ids = [entry.id for entry in ACTIONS]
    assert len(set(ids)) == len(ids)
    assert {entry.menu for entry in ACTIONS} == set(MENUS)
    assert set(CONTEXT_MENU) <= set(ids)


def test_no_key_means_two_things() -> None:
    keys = [key for entry in ACTIONS for key in entry.keys]
    assert len(set(keys)) == len(keys)


def test_the_page_of_keys_names_every_key() -> None:
    page = keys_page()
    for entry in ACTIONS:
        if entry.keys:
            assert plain_title(entry).replace("&", "&amp;") in page


def test_every_menu_holds_its_actions(window: MainWindow) -> None:
    shown = [action.objectName() for menu in window.menuBar().actions() for action in menu.menu().actions()]  # type: ignore[attr-defined]
    assert [name for name in shown if name] == [entry.id for menu in MENUS for entry in ACTIONS if entry.menu == menu]


# paragraphs


@pytest.mark.parametrize("tag", TAGS)
def test_tag(qtbot: QtBot, window: MainWindow, tag: str) -> None:
    before = current(window).tag
    if before == tag:
        window.actions_table[f"tag-{tag}"].trigger()
        assert not window.desk.undo_stack.canUndo()
        return
    act(qtbot, window, f"tag-{tag}")
    assert current(window).tag == tag
    act(qtbot, window, "undo")
    assert current(window).tag == before
    act(qtbot, window, "redo")
    assert current(window).tag == tag


def test_tag_by_key_only_where_the_text_has_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    window.pairs.setFocus()
    act(qtbot, window, lambda: QTest.keyClick(window.pairs, Qt.Key.Key_8))
    assert current(window).tag == "annex"
    window.actions_table["comment"].trigger()
    QTest.keyClicks(window.comments.field, "1 and 2")
    assert window.comments.field.toPlainText() == "1 and 2"
    assert current(window).tag == "annex"


def test_tag_several_rows_at_once(qtbot: QtBot, window: MainWindow) -> None:
    window.pairs.go_to(15, 0)
    QTest.keyClick(window.pairs, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window.pairs, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert window.pairs.selected_rows() == (15, 16, 17)
    act(qtbot, window, "tag-annex")
    tags = [cell.tag for row in window.desk.rows(15, 18) for cell in row.cells[window.pairs.current_version()]]
    assert tags
    assert set(tags) == {"annex"}
    act(qtbot, window, "undo")
    assert "annex" not in {cell.tag for row in window.desk.rows(15, 18) for cells in row.cells for cell in cells}


def test_edit_and_escape(window: MainWindow) -> None:
    before = current(window)
    window.actions_table["edit"].trigger()
    editor = window.pairs.findChild(QTextEdit)
    assert editor is not None
    assert editor.isVisible()
    QTest.keyClicks(editor, "1x")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert current(window) == before


def test_comment_written_changed_removed(qtbot: QtBot, window: MainWindow) -> None:
    field = window.comments.field
    window.actions_table["comment"].trigger()
    QTest.keyClicks(field, "first")
    act(qtbot, window, lambda: QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    assert [comment.body for comment in current(window).comments] == ["first"]
    window.actions_table["comment"].trigger()
    field.selectAll()
    QTest.keyClicks(field, "second")
    act(qtbot, window, window.comments.save.click)
    assert [(comment.body, comment.author) for comment in current(window).comments] == [("second", "reviser")]
    act(qtbot, window, window.comments.remove.click)
    assert current(window).comments == ()


def test_a_comment_half_typed_waits_for_the_return_to_its_paragraph(window: MainWindow) -> None:
    window.actions_table["comment"].trigger()
    QTest.keyClicks(window.comments.field, "half")
    window.pairs.go_to(22, 1)
    assert window.comments.field.toPlainText() == ""
    window.pairs.go_to(20, 1)
    assert window.comments.field.toPlainText() == "half"


def test_copy(window: MainWindow) -> None:
    window.actions_table["copy"].trigger()
    assert QGuiApplication.clipboard().text().endswith(current(window).text)


# findings


def test_next_and_previous_finding(window: MainWindow) -> None:
    first = chosen(window)
    window.actions_table["finding-next"].trigger()
    second = chosen(window)
    assert second.id != first.id
    window.actions_table["finding-previous"].trigger()
    assert chosen(window).id == first.id


def test_accept_puts_the_proposal_in_place_and_can_be_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    finding = chosen(window)
    assert finding.candidates
    waiting = len(window.findings.places())
    act(qtbot, window, "finding-accept")
    assert finding.id not in {place.finding.id for place in window.findings.places()}
    assert len(window.findings.places()) == waiting - 1
    act(qtbot, window, "undo")
    assert finding.id in {place.finding.id for place in window.findings.places()}


@pytest.mark.parametrize("answer", ["wrong", "sic"])
def test_dismissed_findings_stay_away(qtbot: QtBot, window: MainWindow, answer: str) -> None:
    finding = chosen(window)
    act(qtbot, window, f"finding-{answer}")
    assert finding.id not in {place.finding.id for place in window.findings.places()}
    act(qtbot, window, "undo")
    assert finding.id in {place.finding.id for place in window.findings.places()}


def test_single_keys_answer_in_the_panel(qtbot: QtBot, window: MainWindow) -> None:
    finding = chosen(window)
    window.findings.queue.setFocus()
    act(qtbot, window, lambda: QTest.keyClick(window.findings, Qt.Key.Key_X))
    assert finding.id not in {place.finding.id for place in window.findings.places()}


def test_edit_the_place_selects_it(window: MainWindow) -> None:
    places = [place for place in window.findings.places() if window._cell_of(place) is not None]
    place = places[0]
    window._answer("edit", place)
    editor = window.pairs.findChild(QTextEdit)
    assert editor is not None
    assert editor.isVisible()
    assert editor.textCursor().hasSelection() or place.finding.start == place.finding.end
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_all_certain_ones_in_one_batch_after_a_preview(qtbot: QtBot, window: MainWindow) -> None:
    certain = [place for place in window.findings.places() if place.finding.certain and place.finding.candidates]
    assert certain
    previews: list[tuple[str, int]] = []

    def agree(_parent: QWidget, preview: str, count: int) -> bool:
        previews.append((preview, count))
        return True

    window.ask_certain = agree
    act(qtbot, window, "finding-certain")
    assert previews[0][1] == len(certain)
    assert len(previews[0][0].splitlines()) == len(certain)
    assert not [place for place in window.findings.places() if place.finding.certain and place.finding.candidates]
    act(qtbot, window, "undo")
    assert not window.desk.undo_stack.canUndo()
    again = [place for place in window.findings.places() if place.finding.certain and place.finding.candidates]
    assert [place.finding for place in again] == [place.finding for place in certain]


def test_nothing_is_done_when_the_preview_is_refused(window: MainWindow) -> None:
    window.ask_certain = lambda _parent, _preview, _count: False
    window.actions_table["finding-certain"].trigger()
    assert not window.desk.undo_stack.canUndo()


# moving and looking


def test_moving(window: MainWindow) -> None:
    document = window.desk.document
    assert document is not None
    for action, row in (("row-next", 21), ("row-previous", 20), ("row-last", document.rows - 1), ("row-first", 0)):
        window.actions_table[action].trigger()
        assert window.pairs.current_row() == row
    window.actions_table["row-previous"].trigger()
    assert window.pairs.current_row() == 0


@pytest.mark.parametrize("mode", ["extracted", "changes", "corrected"])
def test_modes(window: MainWindow, mode: str) -> None:
    window.actions_table[f"mode-{mode}"].trigger()
    checked = [
        name for name in ("extracted", "corrected", "changes") if window.actions_table[f"mode-{name}"].isChecked()
    ]
    assert checked == [mode]


def test_zoom(window: MainWindow) -> None:
    window.actions_table["zoom-in"].trigger()
    assert window.status.zoom.text() == "110 %"
    window.actions_table["zoom-reset"].trigger()
    window.actions_table["zoom-out"].trigger()
    assert window.status.zoom.text() == "90 %"
    for _ in range(10):
        window.actions_table["zoom-out"].trigger()
    assert window.settings.zoom == 0.6


@pytest.mark.parametrize("name", ["dark", "light"])
def test_themes(window: MainWindow, name: str) -> None:
    window.actions_table[f"theme-{name}"].trigger()
    light = window.grab().toImage().pixelColor(5, 5).lightness() > 128
    assert light == (name == "light")
    assert window.settings.theme == name


@pytest.mark.parametrize(("action", "panel"), [("panel-structure", "outline"), ("panel-decisions", "tabs")])
def test_panels_fold_away(window: MainWindow, action: str, panel: str) -> None:
    window.actions_table[action].trigger()
    assert not getattr(window, panel).isVisible()
    window.actions_table[action].trigger()
    assert getattr(window, panel).isVisible()


def test_context_menu(window: MainWindow) -> None:
    window.pairs.context_menu_wanted.emit(window.pairs.mapToGlobal(window.pairs.rect().center()))
    menu = QGuiApplication.focusWindow()
    popup = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = [widget for widget in popup if widget.inherits("QMenu") and widget.isVisible()]
    assert menu is not None
    assert [action.objectName() for action in shown[0].actions() if action.objectName()] == list(CONTEXT_MENU)
    shown[0].close()


# files, help, end


def test_open_asks_for_files_and_finds_the_same_review(qtbot: QtBot, window: MainWindow) -> None:
    document = window.desk.document
    assert document is not None
    with as_file(files("resources") / "samples") as samples:
        window.ask_files = lambda _parent, _folder: tuple(samples / f"resolution.{code}.txt" for code in ("en", "ar"))
        act(qtbot, window, "open")
    assert window.desk.document == document


def test_library_lists_the_document_and_opens_it(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_table["library"].trigger()
    qtbot.waitUntil(lambda: window.welcome.isVisible() and window.welcome.list.count() == 1)
    assert not window.actions_table["export"].isEnabled()
    act(qtbot, window, lambda: QTest.keyClick(window.welcome.list, Qt.Key.Key_Return))
    assert window.pairs.isVisible()


@pytest.mark.parametrize(
    ("form", "visual", "suffix"), [("html", False, ".html"), ("txt", False, ".txt"), ("txt", True, ".txt")]
)
def test_export(qtbot: QtBot, window: MainWindow, tmp_path: Path, form: str, visual: bool, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    window.ask_target = lambda _parent, _proposal: Target(path, form, visual)
    window.actions_table["export"].trigger()
    qtbot.waitUntil(lambda: str(path) in window.status.notice.text())
    assert path.stat().st_size > 1000


def test_export_that_cannot_be_written_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.ask_target = lambda _parent, _proposal: Target(tmp_path, "html", visual=False)
    window.actions_table["export"].trigger()
    qtbot.waitUntil(lambda: str(tmp_path) in window.status.notice.text())


def test_keys_and_about(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.actions_table["keys"].trigger()
    dialog = window.findChild(QDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "about", lambda _parent, _title, text: said.append(text))
    window.actions_table["about"].trigger()
    assert "Muqabala" in said[0]


def test_quit(window: MainWindow) -> None:
    window.actions_table["quit"].trigger()
    assert not window.isVisible()
