"""Every action of the table does what it says, in the real window on the sample."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.resources import as_file, files

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QMenu, QMessageBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from sampled import Sample

from desktop.core.document import TAGS, Cell, Finding
from desktop.services import changing
from desktop.services.errors import LibraryFault
from desktop.ui.actions import ACTIONS, CONTEXT_MENU, MENUS, plain_title
from desktop.ui.desk import Desk
from desktop.ui.dialogs.batch import BatchDialog
from desktop.ui.dialogs.help import keys_page
from desktop.ui.dialogs.importing import ImportDialog
from desktop.ui.dialogs.notes import NotesDialog
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.workbench import Workbench


@pytest.fixture
def bench(qtbot: QtBot, sample: Sample) -> Iterator[Workbench]:
    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(*sample("en", "ar"))
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not (bench.examining.busy() or bench.desk.tasks.busy()), timeout=60_000)
    bench.pairs.go_to(20, 1)
    yield bench
    bench.frame.close()


def act(qtbot: QtBot, bench: Workbench, do: str | Callable[[], object]) -> None:
    """Trigger an action that saves something, and wait until the overview is new."""
    before = bench.overview
    if isinstance(do, str):
        bench.actions_table[do].trigger()
    else:
        do()
    qtbot.waitUntil(lambda: bench.overview is not before, timeout=20_000)


def current(bench: Workbench) -> Cell:
    cell = bench.pairs.current_cell()
    assert cell is not None
    return cell


def chosen(bench: Workbench) -> Finding:
    place = bench.findings.current()
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


def lines_of(bar: QWidget) -> Iterator[QAction]:
    """The lines of a menu, and of those in it."""
    for action in bar.actions():
        if isinstance(action.menu(), QMenu):
            yield from lines_of(action.menu())  # type: ignore[arg-type]
        else:
            yield action


def test_every_menu_holds_its_actions(bench: Workbench) -> None:
    ids = [entry.id for menu in MENUS for entry in ACTIONS if entry.menu == menu]
    shown = [action.objectName() for action in lines_of(bench.frame.menuBar())]
    assert [name for name in shown if name in ids] == ids


def test_every_menu_has_room_in_a_small_window(bench: Workbench) -> None:
    menus = [menu for menu in bench.frame.menuBar().findChildren(QMenu) if menu.actions()]
    assert {menu.title() for menu in menus if menu.sizeHint().height() > 600} == set()
    context = bench.actions_table.context_menu(bench.frame)
    assert context.sizeHint().height() < 700


# paragraphs


def test_tag(qtbot: QtBot, bench: Workbench) -> None:
    first = before = current(bench).tag
    bench.actions_table[f"tag-{first}"].trigger()
    assert not bench.desk.undo_stack.canUndo()
    for tag in (each for each in TAGS if each != first):
        act(qtbot, bench, f"tag-{tag}")
        assert current(bench).tag == tag
        act(qtbot, bench, "undo")
        assert current(bench).tag == before
        act(qtbot, bench, "redo")
        assert current(bench).tag == tag
        before = tag


def test_tag_by_key_only_where_the_text_has_the_focus(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.setFocus()
    act(qtbot, bench, lambda: QTest.keyClick(bench.pairs, Qt.Key.Key_8))
    assert current(bench).tag == "annex"
    bench.actions_table["comment"].trigger()
    QTest.keyClicks(bench.comments.field, "1 and 2")
    assert bench.comments.field.toPlainText() == "1 and 2"
    assert current(bench).tag == "annex"


def test_tag_several_rows_at_once(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.go_to(15, 0)
    QTest.keyClick(bench.pairs, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bench.pairs, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert bench.pairs.selected_rows() == (15, 16, 17)
    act(qtbot, bench, "tag-annex")
    tags = [cell.tag for row in bench.desk.rows(15, 18) for cell in row.cells[bench.pairs.current_version()]]
    assert tags
    assert set(tags) == {"annex"}
    act(qtbot, bench, "undo")
    assert "annex" not in {cell.tag for row in bench.desk.rows(15, 18) for cells in row.cells for cell in cells}


def test_edit_and_escape(bench: Workbench) -> None:
    before = current(bench)
    bench.actions_table["edit"].trigger()
    editor = bench.pairs.findChild(QTextEdit)
    assert editor is not None
    assert editor.isVisible()
    QTest.keyClicks(editor, "1x")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert current(bench) == before


def note_row(bench: Workbench) -> int:
    document = bench.desk.document
    assert document is not None
    return next(row.index for row in bench.desk.rows(0, document.rows) for cell in row.cells[1] if cell.notes)


def test_footnotes_are_corrected_in_a_dialog(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.go_to(note_row(bench), 1)
    before = current(bench).notes[0]
    bench.actions_table["edit-notes"].trigger()
    dialog = bench.frame.findChild(NotesDialog)
    assert dialog is not None
    editor = dialog.editors[0]
    assert editor.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(editor, "A/1 ")
    act(qtbot, bench, lambda: QTest.keyClick(editor, Qt.Key.Key_Return))
    assert not dialog.isVisible()
    assert current(bench).notes[0].text == "A/1 " + before.text
    act(qtbot, bench, "undo")
    assert current(bench).notes[0] == before


def test_a_footnote_that_cannot_be_saved_keeps_its_dialog(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.pairs.go_to(note_row(bench), 1)
    bench.actions_table["edit-notes"].trigger()
    dialog = bench.frame.findChild(NotesDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.editors[0], "typed")

    def full(*_arguments: object) -> None:
        raise LibraryFault("The disk is full.")

    monkeypatch.setattr(changing, "apply", full)
    dialog.accept()
    assert dialog.isVisible()
    assert "disk is full" in bench.status.notice.text()
    assert "typed" in dialog.editors[0].new_text()
    dialog.reject()


def test_a_paragraph_without_footnotes_says_so(bench: Workbench) -> None:
    bench.pairs.go_to(0, 1)
    bench.actions_table["edit-notes"].trigger()
    assert bench.status.notice.text()


def test_comment_written_changed_removed(qtbot: QtBot, bench: Workbench) -> None:
    field, talk = bench.comments.field, bench.comments.conversation
    bench.actions_table["comment"].trigger()
    QTest.keyClicks(field, "first")
    act(qtbot, bench, lambda: QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    assert [comment.body for comment in current(bench).comments] == ["first"]
    talk.edit.click()
    field.selectAll()
    QTest.keyClicks(field, "second")
    act(qtbot, bench, bench.comments.save.click)
    assert [(comment.body, comment.author) for comment in current(bench).comments] == [("second", "reviser")]
    bench.actions_table["comment-answer"].trigger()
    assert field.hasFocus()
    act(qtbot, bench, "comment-resolve")
    assert current(bench).comments[0].resolved
    act(qtbot, bench, bench.comments.remove.click)
    assert current(bench).comments == ()


def test_a_comment_half_typed_waits_for_the_return_to_its_paragraph(bench: Workbench) -> None:
    bench.actions_table["comment"].trigger()
    QTest.keyClicks(bench.comments.field, "half")
    bench.pairs.go_to(22, 1)
    assert bench.comments.field.toPlainText() == ""
    bench.pairs.go_to(20, 1)
    assert bench.comments.field.toPlainText() == "half"


def test_copy(bench: Workbench) -> None:
    bench.actions_table["copy"].trigger()
    assert QGuiApplication.clipboard().text().endswith(current(bench).text)


# findings


def test_next_and_previous_finding(bench: Workbench) -> None:
    first = chosen(bench)
    bench.actions_table["finding-next"].trigger()
    assert chosen(bench).id == first.id
    bench.actions_table["finding-next"].trigger()
    second = chosen(bench)
    assert second.id != first.id
    bench.actions_table["finding-previous"].trigger()
    assert chosen(bench).id == first.id


def test_accept_puts_the_proposal_in_place_and_can_be_taken_back(qtbot: QtBot, bench: Workbench) -> None:
    finding = chosen(bench)
    assert finding.candidates
    waiting = {place.finding.id for place in bench.findings.places()}
    act(qtbot, bench, "finding-accept")
    left = {place.finding.id for place in bench.findings.places()}
    assert finding.id not in left
    assert left < waiting  # what another version told of the same sign goes too
    act(qtbot, bench, "undo")
    assert {place.finding.id for place in bench.findings.places()} == waiting


def test_an_answer_leads_to_the_next_finding(qtbot: QtBot, bench: Workbench) -> None:
    bench.actions_table["finding-next"].trigger()
    second = bench.findings.places()[1]
    act(qtbot, bench, "finding-wrong")
    assert chosen(bench).id == second.finding.id
    assert bench.pairs.current_row() == second.row
    bench.actions_table["finding-next"].trigger()
    assert chosen(bench).id != second.finding.id


@pytest.mark.parametrize("answer", ["wrong", "sic"])
def test_dismissed_findings_stay_away(qtbot: QtBot, bench: Workbench, answer: str) -> None:
    finding = chosen(bench)
    act(qtbot, bench, f"finding-{answer}")
    assert finding.id not in {place.finding.id for place in bench.findings.places()}
    act(qtbot, bench, "undo")
    assert finding.id in {place.finding.id for place in bench.findings.places()}


def test_single_keys_answer_in_the_panel(qtbot: QtBot, bench: Workbench) -> None:
    finding = chosen(bench)
    bench.findings.queue.setFocus()
    act(qtbot, bench, lambda: QTest.keyClick(bench.findings, Qt.Key.Key_X))
    assert finding.id not in {place.finding.id for place in bench.findings.places()}


def test_edit_the_place_selects_it(bench: Workbench) -> None:
    places = [place for place in bench.findings.places() if bench.deciding.cell_of(place) is not None]
    place = places[0]
    bench.deciding.answer("edit", place)
    editor = bench.pairs.findChild(QTextEdit)
    assert editor is not None
    assert editor.isVisible()
    assert editor.textCursor().hasSelection() or place.finding.start == place.finding.end
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def preview(qtbot: QtBot, bench: Workbench) -> BatchDialog:
    bench.actions_table["finding-certain"].trigger()
    qtbot.waitUntil(lambda: bench.frame.findChild(BatchDialog) is not None)
    dialog = bench.frame.findChild(BatchDialog)
    assert dialog is not None
    return dialog


def test_all_certain_ones_in_one_batch_after_a_preview(qtbot: QtBot, bench: Workbench) -> None:
    certain = [place for place in bench.findings.places() if place.finding.certain and place.finding.candidates]
    assert certain
    dialog = preview(qtbot, bench)
    shown = {place.finding.id for place in dialog.chosen()}
    assert shown <= {place.finding.id for place in certain}
    act(qtbot, bench, dialog.apply.click)
    assert not shown & {place.finding.id for place in bench.findings.places()}
    act(qtbot, bench, "undo")
    assert not bench.desk.undo_stack.canUndo()
    again = [place for place in bench.findings.places() if place.finding.certain and place.finding.candidates]
    assert [place.finding for place in again] == [place.finding for place in certain]


def test_nothing_is_done_when_the_preview_is_refused(qtbot: QtBot, bench: Workbench) -> None:
    preview(qtbot, bench).reject()
    assert not bench.desk.undo_stack.canUndo()


# moving and looking


def test_moving(bench: Workbench) -> None:
    document = bench.desk.document
    assert document is not None
    for action, row in (("row-next", 21), ("row-previous", 20), ("row-last", document.rows - 1), ("row-first", 0)):
        bench.actions_table[action].trigger()
        assert bench.pairs.current_row() == row
    bench.actions_table["row-previous"].trigger()
    assert bench.pairs.current_row() == 0


@pytest.mark.parametrize("mode", ["extracted", "changes", "corrected"])
def test_modes(bench: Workbench, mode: str) -> None:
    bench.actions_table[f"mode-{mode}"].trigger()
    checked = [
        name for name in ("extracted", "corrected", "changes") if bench.actions_table[f"mode-{name}"].isChecked()
    ]
    assert checked == [mode]


def test_zoom(bench: Workbench) -> None:
    bench.actions_table["zoom-in"].trigger()
    assert bench.status.zoom.text() == "110 %"
    bench.actions_table["zoom-reset"].trigger()
    bench.actions_table["zoom-out"].trigger()
    assert bench.status.zoom.text() == "90 %"
    for _ in range(10):
        bench.actions_table["zoom-out"].trigger()
    assert bench.settings.zoom == 0.6


@pytest.mark.parametrize("name", ["dark", "light"])
def test_themes(bench: Workbench, name: str) -> None:
    bench.actions_table[f"theme-{name}"].trigger()
    light = bench.frame.grab().toImage().pixelColor(5, 5).lightness() > 128
    assert light == (name == "light")
    assert bench.settings.theme == name


@pytest.mark.parametrize(("action", "panel"), [("panel-structure", "outline"), ("panel-decisions", "tabs")])
def test_panels_fold_away(bench: Workbench, action: str, panel: str) -> None:
    bench.actions_table[action].trigger()
    assert not getattr(bench, panel).isVisible()
    bench.actions_table[action].trigger()
    assert getattr(bench, panel).isVisible()


def test_context_menu(bench: Workbench) -> None:
    bench.pairs.context_menu_wanted.emit(bench.pairs.mapToGlobal(bench.pairs.rect().center()))
    menu = QGuiApplication.focusWindow()
    popup = bench.frame.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = [widget for widget in popup if widget.inherits("QMenu") and widget.isVisible()]
    assert menu is not None
    assert [action.objectName() for action in shown[0].actions() if action.objectName()] == list(CONTEXT_MENU)
    shown[0].close()


def test_versions_are_shown_and_hidden_and_one_always_stays(bench: Workbench) -> None:
    english, arabic = bench.outline.findChildren(QCheckBox)
    assert (english.text(), arabic.text()) == ("English", "العربية")
    english.click()
    assert bench.outline.ticked() == (1,)
    arabic.click()
    assert bench.outline.ticked() == (1,)
    english.click()
    assert bench.outline.ticked() == (0, 1)


def test_a_finding_in_a_hidden_version_shows_it(bench: Workbench) -> None:
    bench.show_versions((0,))
    place = next(place for place in bench.findings.places() if place.version == 1)
    bench.findings.place_wanted.emit(place)
    assert bench.outline.ticked() == (0, 1)
    assert bench.pairs.current_row() == place.row


def test_the_outline_leads_to_its_row_and_follows_the_reader(bench: Workbench) -> None:
    panel = bench.outline
    model = panel.list.model()
    line = next(at for at in range(model.rowCount()) if model.index(at, 0).data().startswith("3 "))
    panel.list.clicked.emit(model.index(line, 0))
    assert current_number(bench) == "3."
    bench.pairs.go_to(0)
    assert panel.list.currentIndex().row() != line


def current_number(bench: Workbench) -> str:
    return bench.desk.rows(bench.pairs.current_row(), bench.pairs.current_row() + 1)[0].cells[0][0].number


# files, help, end


def test_open_asks_for_files_and_finds_the_same_review(qtbot: QtBot, bench: Workbench) -> None:
    document = bench.desk.document
    assert document is not None
    with as_file(files("resources") / "samples") as samples:
        bench.filing.ask_files = lambda _parent, _folder: tuple(
            samples / f"resolution.{code}.txt" for code in ("en", "ar")
        )
        bench.actions_table["open"].trigger()
        (dialog,) = bench.frame.findChildren(ImportDialog)
        qtbot.waitUntil(dialog.foot.go.isEnabled, timeout=20_000)
        act(qtbot, bench, dialog.foot.go.click)
    assert bench.desk.document == document


def test_library_lists_the_document_and_opens_it(qtbot: QtBot, bench: Workbench) -> None:
    bench.actions_table["library"].trigger()
    qtbot.waitUntil(lambda: bench.welcome.isVisible() and bench.welcome.list.model().rowCount() == 1)
    assert not bench.actions_table["export"].isEnabled()
    act(qtbot, bench, lambda: QTest.keyClick(bench.welcome.list, Qt.Key.Key_Return))
    assert bench.pairs.isVisible()


def test_keys_and_about(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.actions_table["keys"].trigger()
    dialog = bench.frame.findChild(QDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "about", lambda _parent, _title, text: said.append(text))
    bench.actions_table["about"].trigger()
    assert "Muqabala" in said[0]


def test_quit(bench: Workbench) -> None:
    bench.actions_table["quit"].trigger()
    assert not bench.frame.isVisible()
