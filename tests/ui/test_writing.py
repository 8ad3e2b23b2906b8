"""Writing in the open editor: characters that no keyboard has, its menu, spelling, and signs of what has no ink."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.core.text import Span
from desktop.services import spelling
from desktop.ui.desk import Desk
from desktop.ui.frame import Frame
from desktop.ui.inserts import INSERTS
from desktop.ui.kept.settings import Settings
from desktop.ui.pairs.editor import ParagraphEditor
from desktop.ui.workbench import Workbench

ENGLISH = "Takes note of the rezolution, and of the OPCW."
ARABIC = "تحيط علما بالقرار وترحبب به"


class Known:
    """Stands for the package: knows the words of the .dic file."""

    def __init__(self, name: str, hunspell_data_dir: str) -> None:
        self._words = (Path(hunspell_data_dir) / f"{name}.dic").read_text(encoding="utf-8").split()[1:]

    def spell(self, word: str) -> bool:
        return word in self._words


@pytest.fixture
def dictionaries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that dictionaries are looked for in."""
    monkeypatch.setenv(spelling.FOLDERS, str(tmp_path))
    monkeypatch.setitem(sys.modules, "hunspell", SimpleNamespace(Hunspell=Known))
    spelling.spelling.cache_clear()
    for language, words in (("en", "Takes note of the resolution and"), ("ar", "تحيط علما بالقرار وترحب به")):
        (tmp_path / f"{language}.aff").write_text("SET UTF-8\n")
        (tmp_path / f"{language}.dic").write_text("\n".join(["9", *words.split()]), encoding="utf-8")
    yield tmp_path
    spelling.spelling.cache_clear()


@pytest.fixture
def open_bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Workbench]]:
    made: list[Workbench] = []

    def open_it() -> Workbench:
        names = [tmp_path / "text.en.txt", tmp_path / "text.ar.txt"]
        for path, text in zip(names, (ENGLISH, ARABIC), strict=True):
            path.write_text(text + "\n", encoding="utf-8")
        settings = Settings(autosave_ms=1)
        frame = Frame(settings)
        qtbot.addWidget(frame)
        bench = Workbench(frame, Desk("reviser"), settings)
        made.append(bench)
        frame.show()
        frame.activateWindow()
        bench.desk.start(str(tmp_path / "library.sqlite3"), names)
        qtbot.waitUntil(lambda: bench.overview is not None, timeout=30_000)
        return bench

    yield open_it
    for bench in made:
        bench.frame.close()


@pytest.fixture
def bench(open_bench: Callable[[], Workbench]) -> Workbench:
    return open_bench()


def edited(bench: Workbench, version: int = 0, span: Span | None = None) -> ParagraphEditor:
    bench.pairs.go_to(0, version)
    bench.pairs.edit_current(span)
    editor = bench.pairs.editing.editor
    assert editor is not None
    return editor


def menu_of(bench: Workbench, editor: ParagraphEditor) -> QMenu:
    """The menu that a key asks for, shown."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), editor.mapToGlobal(QPoint(4, 4)))
    QApplication.sendEvent(editor.viewport(), event)
    (menu,) = (menu for menu in editor.findChildren(QMenu) if menu.isVisible() and menu.parent() is editor)
    return menu


# Characters ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("put", INSERTS, ids=lambda put: put.id)
def test_every_character_is_put_where_the_caret_is(bench: Workbench, put: object) -> None:
    insert = next(each for each in INSERTS if each is put)
    action = bench.actions_table[f"insert-{insert.id}"]
    assert not action.isEnabled()
    editor = edited(bench, 0, Span(6, 10))
    assert action.isEnabled()
    assert all(f"U+{ord(char):04X}" in action.text() for char in insert.text + insert.close)
    action.trigger()
    if insert.close:
        assert editor.new_text() == f"Takes {insert.text}note{insert.close} of the rezolution, and of the OPCW."
        assert editor.textCursor().selectedText() == "note"
    else:
        assert editor.new_text() == f"Takes {insert.text} of the rezolution, and of the OPCW."
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.new_text() == ENGLISH
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not action.isEnabled()


def test_the_palette_leaves_the_editor_open(bench: Workbench) -> None:
    editor = edited(bench, 0, Span(5, 5))
    sheet = bench.sheet
    bench.actions_table["palette"].trigger()
    assert sheet.field.hasFocus()
    QTest.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert editor.hasFocus()
    bench.actions_table["palette"].trigger()
    sheet.field.setText("no-break space (U+00A0)")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert bench.pairs.editing.editor is editor
    assert editor.new_text() == f"Takes\u00a0{ENGLISH[5:]}"
    assert editor.hasFocus()


def test_who_goes_elsewhere_from_the_palette_leaves_the_editor(bench: Workbench, qtbot: QtBot) -> None:
    editor = edited(bench, 0, Span(0, 5))
    QTest.keyClick(editor, Qt.Key.Key_X)
    bench.actions_table["palette"].trigger()
    bench.outline.list.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not bench.sheet.isVisible()
    assert bench.pairs.editing.editor is None
    qtbot.waitUntil(lambda: (cell := bench.pairs.current_cell()) is not None and cell.text.startswith("x note"))
    editor = edited(bench)
    bench.actions_table["palette"].trigger()
    editor.setFocus(Qt.FocusReason.MouseFocusReason)
    assert bench.pairs.editing.editor is editor


def test_isolates_change_what_is_painted(bench: Workbench) -> None:
    """A symbol in Arabic that a bracket follows: isolated, the bracket is painted behind it."""
    editor = edited(bench, 1)
    editor.put("انظر A/1 (2) هنا")
    editor.select(Span(5, 8))
    line = editor.document().firstBlock().layout().lineAt(0)
    before = line.glyphRuns(5, 1)[0].boundingRect().left(), line.glyphRuns(10, 1)[0].boundingRect().left()
    bench.actions_table["insert-lri"].trigger()
    line = editor.document().firstBlock().layout().lineAt(0)
    after = line.glyphRuns(6, 1)[0].boundingRect().left(), line.glyphRuns(12, 1)[0].boundingRect().left()
    assert before[0] < before[1]
    assert after[0] > after[1]


def test_a_hard_space_by_its_key(bench: Workbench) -> None:
    editor = edited(bench, 0, Span(5, 6))
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(editor, Qt.Key.Key_Space, held)
    assert editor.new_text().startswith("Takes\u00a0note")


# The menu -----------------------------------------------------------------------------------------------------------


def test_the_menu_of_the_editor(qtbot: QtBot, bench: Workbench) -> None:
    editor = edited(bench, 0, Span(6, 10))
    menu = menu_of(bench, editor)
    assert bench.pairs.editing.editor is editor
    by_title = {action.text().replace("&", ""): action for action in menu.actions()}
    able = {title: action.isEnabled() for title, action in by_title.items() if title}
    assert able == {
        "Undo": False,
        "Redo": False,
        "Cut": True,
        "Copy": True,
        "Paste": editor.canPaste(),
        "Select all": True,
        "Insert a character": True,
    }
    within = by_title["Insert a character"].menu()
    assert isinstance(within, QMenu)
    assert [action.objectName() for action in within.actions() if not action.isSeparator()] == [
        f"insert-{each.id}" for each in INSERTS
    ]
    by_title["Cut"].trigger()
    menu.close()
    assert editor.new_text() == ENGLISH.replace("note", "")
    editor.set_caret(0)
    menu = menu_of(bench, editor)
    {action.text(): action for action in menu.actions()}["&Paste"].trigger()
    menu.close()
    assert editor.new_text().startswith("noteTakes")


def test_undo_in_the_menu_is_of_what_was_typed_as_long_as_one_types(qtbot: QtBot, bench: Workbench) -> None:
    undo, redo = bench.actions_table["undo"], bench.actions_table["redo"]
    editor = edited(bench)
    assert not undo.isEnabled()
    QTest.keyClicks(editor, "x")
    assert undo.isEnabled()
    assert "typed" in undo.text()
    undo.trigger()
    assert editor.new_text() == ENGLISH
    redo.trigger()
    assert editor.new_text() == ENGLISH + "x"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "correction" in undo.text()
    undo.trigger()
    cell = bench.pairs.current_cell()
    assert cell is not None
    assert cell.text == ENGLISH


# Spelling -----------------------------------------------------------------------------------------------------------


def marked(editor: ParagraphEditor) -> list[str]:
    return [word.selectedText() for word in editor.overlay.unknown()]


def red_below(editor: ParagraphEditor, word: str) -> set[int]:
    """The columns under a word in which something red is painted, below its letters."""
    start = editor.shown().index(word)
    line = editor.document().firstBlock().layout().lineAt(0)
    bounds = line.glyphRuns(start, len(word))[0].boundingRect()
    baseline = round(line.y() + line.ascent())
    image = editor.viewport().grab(QRect(round(bounds.left()), baseline + 1, round(bounds.width()), 14)).toImage()
    return {x for x in range(image.width()) for y in range(image.height()) if is_red(image, x, y)}


def is_red(image: QImage, x: int, y: int) -> bool:
    at = image.pixelColor(x, y)
    return at.red() - max(at.green(), at.blue()) > 40


@pytest.mark.usefixtures("dictionaries")
@pytest.mark.parametrize(("version", "word", "right"), [(0, "rezolution", "note"), (1, "وترحبب", "بالقرار")])
def test_a_word_that_no_dictionary_knows_has_a_wave_under_it(
    qtbot: QtBot, open_bench: Callable[[], Workbench], version: int, word: str, right: str
) -> None:
    bench = open_bench()
    editor = edited(bench, version)
    line = editor.document().firstBlock().layout().lineAt(0)
    shapes = [run.glyphIndexes() for run in line.glyphRuns()]
    qtbot.waitUntil(lambda: marked(editor) == [word])
    assert len(red_below(editor, word)) > 20
    assert not red_below(editor, right)
    assert [run.glyphIndexes() for run in line.glyphRuns()] == shapes


@pytest.mark.usefixtures("dictionaries")
def test_a_word_is_not_judged_while_it_is_typed(qtbot: QtBot, open_bench: Callable[[], Workbench]) -> None:
    bench = open_bench()
    editor = edited(bench)
    qtbot.waitUntil(lambda: marked(editor) == ["rezolution"])
    QTest.keyClicks(editor, " wrod")
    bench.spelling.look()
    qtbot.waitUntil(lambda: not bench.spelling.busy())
    assert marked(editor) == ["rezolution"]
    QTest.keyClicks(editor, " ")
    qtbot.waitUntil(lambda: marked(editor) == ["rezolution", "wrod"])
    editor.set_caret(0)
    QTest.keyClicks(editor, "of ")
    assert marked(editor) == ["rezolution", "wrod"]


@pytest.mark.usefixtures("dictionaries")
def test_what_may_be_meant_is_in_the_menu(qtbot: QtBot, open_bench: Callable[[], Workbench]) -> None:
    bench = open_bench()
    editor = edited(bench)
    qtbot.waitUntil(lambda: marked(editor) == ["rezolution"])
    editor.set_caret(ENGLISH.index("rezolution") + 3)
    menu = menu_of(bench, editor)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "resolution", timeout=20_000)
    menu.actions()[0].trigger()
    menu.close()
    assert editor.new_text() == ENGLISH.replace("rezolution", "resolution")
    qtbot.waitUntil(lambda: not marked(editor))


@pytest.mark.usefixtures("dictionaries")
def test_spelling_can_be_left_out(qtbot: QtBot, open_bench: Callable[[], Workbench]) -> None:
    bench = open_bench()
    editor = edited(bench)
    qtbot.waitUntil(lambda: marked(editor) == ["rezolution"])
    bench.preferences.keep(spelling=False)
    assert not marked(editor)
    bench.preferences.keep(spelling=True)
    assert marked(editor) == ["rezolution"]


def test_where_there_is_no_dictionary_nothing_is_marked(qtbot: QtBot, bench: Workbench) -> None:
    editor = edited(bench)
    qtbot.waitUntil(lambda: not bench.spelling.busy())
    assert not marked(editor)


# Signs --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", [0, 1])
def test_what_has_no_ink_has_a_sign_in_the_editor_and_nothing_moves(bench: Workbench, version: int) -> None:
    editor = edited(bench, version)
    editor.put("ab\u00a0قر\u200fا\u0640ر\u2066x\u2069")
    editor.set_caret(0)
    line = editor.document().firstBlock().layout().lineAt(0)
    places = [line.cursorToX(at) for at in range(13)]
    plain = editor.viewport().grab().toImage()
    bench.pairs.set_invisibles(True)
    assert editor.viewport().grab().toImage() != plain
    assert [line.cursorToX(at) for at in range(13)] == places
    bench.pairs.set_invisibles(False)
    assert editor.viewport().grab().toImage() == plain
