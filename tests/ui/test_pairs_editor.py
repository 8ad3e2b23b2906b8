"""Editing in place: what is typed is taken as typed, what is not touched stays to the last character."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.core.document import Cell, Finding, Note
from desktop.core.text import Span
from desktop.ui.look.theme import load_theme
from desktop.ui.look.typography import Chosen, Typography
from desktop.ui.pairs import PairView
from desktop.ui.pairs.editor import ParagraphEditor

Opener = Callable[[Any], PairView]
NO = Qt.KeyboardModifier.NoModifier


def type_in(editor: QTextEdit, text: str) -> None:
    """Type as a keyboard of that script does; keyClicks aborts on characters beyond ASCII."""
    for char in text:
        QTest.sendKeyEvent(QTest.KeyAction.Click, editor, Qt.Key(0), char, NO)


def opened(view: PairView, version: int = 0, span: Span | None = None) -> ParagraphEditor:
    """The editor over the first row's paragraph of a version."""
    view.go_to(0, version)
    view.edit_current(span)
    editor = view.editing.editor
    assert editor is not None
    return editor


@pytest.fixture
def one(book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]) -> Callable[..., PairView]:
    """Opens a view whose first row has this English and Arabic paragraph."""

    def make(english: str = "Takes note", arabic: str = "وإذ تحرب بالمبادرات", **more: Any) -> PairView:
        return open_book(book(40).put(0, cell(english, 1, **more), cell(arabic, 2)))

    return make


def edited(view: PairView, qtbot: QtBot, editor: ParagraphEditor) -> str:
    """End the edit by Enter; gives the text that is to be saved."""
    with qtbot.waitSignal(view.edit_finished) as finished:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert finished.args is not None
    return str(finished.args[1])


# The text -----------------------------------------------------------------------------------------------------------


def test_a_word_is_corrected(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one()
    editor = opened(view, 1, Span(4, 8))
    type_in(editor, "ترحب")
    with qtbot.waitSignal(view.edit_finished) as finished:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert finished.args is not None
    cell, text = finished.args
    assert (cell.paragraph, text) == (2, "وإذ ترحب بالمبادرات")
    assert view.editing.editor is None
    assert view.hasFocus()


@pytest.mark.parametrize(
    "text",
    [
        "a\u00a0b c",
        "a\u2028b c",
        "a\u202fb\u2009c d",
        "a\u200cb\u200fc \u2067d\u2069",
        "𝔸𝔹 next \U0001f4d8 end",
        "no\u00adbreak\u2011here\ufeff end",
        "tab\there  two  spaces",
        "old\r\nfile\nbreaks",
        "e\u0301 is not \u00e9, \ufefb is not \u0644\u0627",
        "\u0001control\u0085s",
    ],
)
def test_what_is_not_touched_survives(text: str, one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one(english=text)
    editor = opened(view)
    editor.set_caret(10_000)
    type_in(editor, "ب")
    assert edited(view, qtbot, editor) == text + "ب"
    editor = opened(view)
    editor.set_caret(0)
    type_in(editor, "ب")
    assert edited(view, qtbot, editor) == "ب" + text


def test_an_edit_between_astral_and_hard_spaces_hits_its_place(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one(english="𝔸𝔹\u00a0word\u2028𝔹 end")
    editor = opened(view, 0, Span(3, 7))
    type_in(editor, "خ\u00a0𝔸"[:2])
    assert edited(view, qtbot, editor) == "𝔸𝔹\u00a0خ\u00a0\u2028𝔹 end"


def test_a_break_of_the_old_file_is_not_lost_in_an_edit_behind_it(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one(english="one\r\ntwo three")
    editor = opened(view)
    editor.select(Span(8, 13))
    type_in(editor, "x")
    assert edited(view, qtbot, editor) == "one\r\ntwo x"


def test_looking_without_typing_says_nothing(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one()
    editor = opened(view)
    type_in(editor, "x")
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    with qtbot.assertNotEmitted(view.edit_finished):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert view.editing.editor is None


def test_escape_restores(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one()
    editor = opened(view, 1)
    type_in(editor, "زيادة")
    with qtbot.assertNotEmitted(view.edit_finished):
        QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert view.editing.editor is None
    assert view.hasFocus()
    assert not view.block(0, 1).pieces[0].hidden
    assert view.rowHeight(0) == view.row_height(0)


def test_leaving_ends_and_keeps(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one()
    editor = opened(view)
    type_in(editor, "!")
    with qtbot.waitSignal(view.edit_finished) as finished:
        view.setFocus()
    assert finished.args is not None
    assert finished.args[1] == "Takes note!"


def test_a_menu_of_the_editor_is_not_leaving(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one()
    editor = opened(view)
    type_in(editor, "!")
    with qtbot.assertNotEmitted(view.edit_finished):
        left = QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason)
        QApplication.sendEvent(editor, left)
    assert view.editing.editor is editor


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_ends_too_and_shift_enter_does_nothing(
    key: Qt.Key, one: Callable[..., PairView], qtbot: QtBot
) -> None:
    view = one()
    editor = opened(view)
    type_in(editor, "!")
    with qtbot.assertNotEmitted(view.edit_finished):
        QTest.keyClick(editor, key, Qt.KeyboardModifier.ShiftModifier)
    assert editor.toPlainText() == "Takes note!"
    with qtbot.waitSignal(view.edit_finished):
        QTest.keyClick(editor, key, Qt.KeyboardModifier.ControlModifier)


def test_pasted_line_breaks_become_spaces(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one(english="")
    editor = opened(view)
    pasted = QMimeData()
    pasted.setText("one \r\n two\n\nthree\u2029four\u2028five\u00a0six")
    editor.insertFromMimeData(pasted)
    assert edited(view, qtbot, editor) == "one two three four five\u00a0six"


def test_formatting_is_not_pasted(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one(english="")
    editor = opened(view)
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("bold")
    editor.insertFromMimeData(pasted)
    assert "font-weight" not in editor.document().toHtml().split("</head>")[-1].split("<p")[-1]
    assert edited(view, qtbot, editor) == "bold"


def compose(editor: QTextEdit, text: str, committed: str = "") -> None:
    event = QInputMethodEvent(text, [])
    event.setCommitString(committed)
    QApplication.sendEvent(editor, event)


@pytest.mark.parametrize(
    ("version", "text", "composed", "committed"), [(0, "大会", "lian", "联合国"), (1, "وإذ تحرب ", "تر", "ترحب")]
)
def test_an_input_method_writes_into_it(
    version: int, text: str, composed: str, committed: str, one: Callable[..., PairView], qtbot: QtBot
) -> None:
    view = one(text, text)
    editor = opened(view, version)
    before = editor.cursorRect().x()
    with qtbot.assertNotEmitted(view.editing.typed):
        compose(editor, composed)
    assert editor.new_text() == text
    moved = editor.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).x() - before
    assert moved > 0 if version == 0 else moved < 0
    assert editor.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText) == text
    with qtbot.waitSignal(view.editing.typed):
        compose(editor, "", committed)
    assert editor.caret() == len(text + committed)
    assert edited(view, qtbot, editor) == text + committed


def test_what_is_being_composed_is_not_lost(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one(english="大会")
    editor = opened(view)
    compose(editor, "联合")
    with qtbot.waitSignal(view.edit_finished) as finished:
        view.go_to(5)
    assert finished.args is not None
    assert finished.args[1] == "大会联合"


def test_undo_is_the_editors_own(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one()
    editor = opened(view)
    assert not editor.document().isUndoAvailable()
    type_in(editor, "!")
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "Takes note"
    QTest.keyClick(editor, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert edited(view, qtbot, editor) == "Takes note!"


def test_number_and_notes_are_not_edited(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one(english="Takes note", number="1.", notes=(Note(1, "2", 10, "A/71"),))
    editor = opened(view)
    assert editor.toPlainText() == "Takes note"
    type_in(editor, "!")
    assert edited(view, qtbot, editor) == "Takes note!"


# Where it lies ------------------------------------------------------------------------------------------------------


def baseline_on_screen(view: PairView, editor: QTextEdit) -> float:
    line = editor.document().firstBlock().layout().lineAt(0)
    inside = editor.viewport().mapTo(view.viewport(), editor.viewport().rect().topLeft())
    return inside.y() + line.y() + line.ascent() - editor.verticalScrollBar().value()


@pytest.mark.parametrize("version", [0, 1])
@pytest.mark.parametrize("number", ["", "12."])
def test_the_text_stays_where_it_was(version: int, number: str, one: Callable[..., PairView]) -> None:
    long = "recalling the report of the Secretary-General on cooperation " * 8
    view = one(english=long, arabic="وإذ ترحب بالمبادرات المتعلقة بالحوار " * 8, number=number)
    piece = view.block(0, version).pieces[0]
    painted = view.origin(0, version).y() + piece.layout.lineAt(0).y() + piece.layout.lineAt(0).ascent()
    lines = [piece.layout.lineAt(at).textLength() for at in range(piece.layout.lineCount())]
    editor = opened(view, version)
    assert baseline_on_screen(view, editor) == pytest.approx(painted, abs=1)
    layout = editor.document().firstBlock().layout()
    typed = [layout.lineAt(at).textLength() for at in range(layout.lineCount())]
    assert typed[1:] == lines[1:]
    left = editor.viewport().mapTo(view.viewport(), editor.viewport().rect().topLeft()).x()
    assert left == pytest.approx(view.origin(0, version).x(), abs=1)


def test_arabic_is_edited_from_the_right(one: Callable[..., PairView]) -> None:
    view = one(arabic="A/RES/72/1 قرار الجمعية")
    editor = opened(view, 1)
    editor.set_caret(0)
    assert editor.cursorRect().x() > editor.viewport().width() * 0.5
    type_in(editor, "ق")
    assert editor.cursorRect().x() > editor.viewport().width() * 0.8


def test_the_row_grows_while_one_types_and_shrinks_again(one: Callable[..., PairView]) -> None:
    view = one()
    editor = opened(view)
    before, below = view.rowHeight(0), view.top(1)
    type_in(editor, "word " * 60)
    assert view.rowHeight(0) > before + 60
    assert view.top(1) == below + view.rowHeight(0) - before
    bottom = editor.geometry().bottom()
    assert bottom <= view.top(1)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert view.rowHeight(0) == before


def test_the_caret_stays_in_sight(one: Callable[..., PairView]) -> None:
    view = one(english="word " * 900)
    editor = opened(view)
    for place in (10_000, 0, 2_000):
        editor.set_caret(place)
        top = editor.viewport().mapTo(view.viewport(), editor.cursorRect().topLeft()).y()
        assert 0 <= top <= view.viewport().height() - editor.cursorRect().height()
    editor.set_caret(10_000)
    type_in(editor, " end" * 60)
    top = editor.viewport().mapTo(view.viewport(), editor.cursorRect().topLeft()).y()
    assert 0 <= top <= view.viewport().height() - editor.cursorRect().height()


def test_it_moves_with_the_rows(one: Callable[..., PairView]) -> None:
    view = one()
    view.go_to(20, 0)
    view.edit_current()
    editor = view.editing.editor
    assert editor is not None
    offset = editor.y() - view.top(20)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 70)
    assert editor.y() - view.top(20) == offset
    view.resize(760, 700)
    QApplication.processEvents()
    assert view.editing.editor is None or view.editing.editor.y() - view.top(20) == offset


def test_a_double_click_puts_the_caret_where_it_fell(one: Callable[..., PairView]) -> None:
    view = one(english="recalling the report", number="1.")
    piece = view.block(0, 0).pieces[0]
    x = piece.layout.lineAt(0).cursorToX(len("1. recalling"))[0]  # type: ignore[index]
    point = (view.origin(0, 0) + QPointF(x, 8)).toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    editor = view.editing.editor
    assert editor is not None
    assert editor.caret() == len("recalling")


def test_enter_opens_it_with_the_caret_at_the_end(one: Callable[..., PairView]) -> None:
    view = one()
    QTest.keyClick(view, Qt.Key.Key_Enter)
    editor = view.editing.editor
    assert editor is not None
    assert editor.hasFocus()
    assert editor.caret() == len("Takes note")


def test_the_extraction_is_not_edited(one: Callable[..., PairView]) -> None:
    view = one()
    view.set_mode("extracted")
    QTest.keyClick(view, Qt.Key.Key_Enter)
    assert view.editing.editor is None


def test_tab_ends_and_goes_to_the_next_version(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one()
    editor = opened(view)
    type_in(editor, "!")
    with qtbot.waitSignal(view.edit_finished):
        QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert view.current_version() == 1
    editor = opened(view, 1)
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    assert view.current_version() == 0


def test_the_second_paragraph_of_a_cell_is_edited(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell], qtbot: QtBot
) -> None:
    noisy = Finding("word", False, 0, 6, "Second", (), 0.9, ())
    cells = (cell("First", 11), cell("Second", 12, findings=(noisy,)))
    view = open_book(book(5).put(0, cells, cell("أول")))
    view.go_to(0, 0, Span(0, 6))
    view.edit_current(Span(0, 6))
    editor = view.editing.editor
    assert editor is not None
    marked = editor.extraSelections()
    assert len(marked) == 1
    with qtbot.waitSignal(view.edit_finished) as finished:
        type_in(editor, "2")
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert finished.args is not None
    assert (finished.args[0].paragraph, finished.args[1]) == (12, "2")


# The caret, and what could not be saved -----------------------------------------------------------------------------


def test_the_character_at_the_caret_is_told(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one(arabic="𝔸 تحرب")
    told: list[object] = []
    view.caret_changed.connect(told.append)
    editor = opened(view, 1)
    editor.set_caret(2)
    editor.set_caret(0)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert told == ["ب", "ت", "𝔸", None]


def test_what_could_not_be_saved_is_given_back(one: Callable[..., PairView], qtbot: QtBot) -> None:
    view = one()
    editor = opened(view, 1)
    type_in(editor, "ز")
    with qtbot.waitSignal(view.edit_finished) as finished:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert finished.args is not None
    cell, text = finished.args
    height = view.rowHeight(0)
    view.go_to(30)
    view.reopen_editor(cell, text, "The disk is full; the text is kept here. Free some room and press Enter.")
    again = view.editing.editor
    assert again is not None
    assert (view.current_row(), view.current_version()) == (0, 1)
    assert again.toPlainText() == text
    assert view.rowHeight(0) > height
    assert edited(view, qtbot, again) == text


def test_a_stranger_is_reopened_where_it_stands(one: Callable[..., PairView]) -> None:
    view = one()
    cell = view.pairs.cells(3, 0)[0]
    view.reopen_editor(cell, "typed", "Not saved")
    assert view.current_row() == 3
    editor = view.editing.editor
    assert editor is not None
    assert editor.toPlainText() == "typed"


LOOKS: list[Callable[[PairView], None]] = [
    lambda view: view.set_theme(load_theme("dark")),
    lambda view: view.set_zoom(1.3),
    lambda view: view.arrange(view.arrangement().zoomed(0, 1.4)),
    lambda view: view.set_typography(Typography(line=50, latin=Chosen(size=1.2, leading=1.9))),
    lambda view: view.set_invisibles(True),
    lambda view: view.set_notes_folded(False),
    lambda view: view.resize(700, 600),
]


@pytest.mark.parametrize("look", LOOKS)
def test_another_look_keeps_the_editor_with_what_was_typed(
    look: Callable[[PairView], None], one: Callable[..., PairView], qtbot: QtBot
) -> None:
    long = "recalling the report of the Secretary-General on cooperation " * 6
    view = one(english=long, number="12.")
    editor = opened(view)
    editor.set_caret(30)
    type_in(editor, "!")
    look(view)
    QApplication.processEvents()
    assert view.editing.editor is editor
    assert (editor.caret(), editor.new_text()) == (31, long[:30] + "!" + long[30:])
    assert editor.face == view.face(0)
    left = editor.viewport().mapTo(view.viewport(), editor.viewport().rect().topLeft()).x()
    assert left == pytest.approx(view.origin(0, 0).x(), abs=1)
    piece = view.block(0, 0).pieces[0]
    painted = view.origin(0, 0).y() + piece.layout.lineAt(0).y() + piece.layout.lineAt(0).ascent()
    assert baseline_on_screen(view, editor) == pytest.approx(painted, abs=1)
    assert editor.geometry().bottom() <= view.top(1)
    assert edited(view, qtbot, editor) == long[:30] + "!" + long[30:]


def test_the_editor_is_painted_in_the_colours_of_the_theme(one: Callable[..., PairView]) -> None:
    view = one()
    editor = opened(view)
    for theme in (load_theme("dark"), load_theme("light")):
        view.set_theme(theme)
        QApplication.processEvents()
        ground = editor.grab().toImage().pixelColor(editor.width() - 12, editor.height() // 2)
        assert ground.name() == theme.ground


def test_a_paragraph_that_is_turned_turns_in_the_editor_too(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    rows = book(40).put(0, cell("Takes note", 1), cell("A/RES/72/1", 2))
    view = open_book(rows)
    editor = opened(view, 1)
    assert editor.cursorRect().x() > editor.viewport().width() / 2
    rows.put(0, cell("Takes note", 1), cell("A/RES/72/1", 2, direction="ltr"))
    view.refresh((0,))
    QApplication.processEvents()
    editor.set_caret(0)
    assert view.editing.editor is editor
    assert editor.cursorRect().x() < 10


@pytest.mark.parametrize(
    "act",
    [
        lambda view: view.go_to(5),
        lambda view: view.set_mode("changes"),
        lambda view: view.set_visible_versions((1,)),
        lambda view: view.edit_current(),
        lambda view: view.clear(),
    ],
)
def test_nothing_typed_is_ever_dropped(
    act: Callable[[PairView], None], one: Callable[..., PairView], qtbot: QtBot
) -> None:
    view = one()
    editor = opened(view)
    type_in(editor, "!")
    with qtbot.waitSignal(view.edit_finished) as finished:
        act(view)
    assert finished.args is not None
    assert finished.args[1] == "Takes note!"
