"""Tags given in the real window on the sample: by the palette, the menu, keys, to rows and to words; and proposals."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot
from sampled import Sample

from desktop.core.document import Cell
from desktop.core.tagsets import Tag, TagScheme
from desktop.core.text import Span
from desktop.services import proposals as proposing
from desktop.services import tagsets
from desktop.ui.desk import Desk
from desktop.ui.dialogs.proposals import ProposalsDialog
from desktop.ui.dialogs.schemes import SchemesDialog
from desktop.ui.dialogs.tag_palette import TagPalette
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.tags import given_title
from desktop.ui.workbench import Workbench

STYLE, TERM = "review/style", "review/terminology"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bench(qtbot: QtBot, sample: Sample) -> Iterator[Workbench]:
    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(*sample("en", "ar"))
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
    at_rest(qtbot, bench)
    bench.pairs.go_to(20, 0)
    bench.pairs.setFocus()
    yield bench
    bench.frame.close()


def at_rest(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: not (bench.examining.busy() or bench.desk.tasks.busy()), timeout=60_000)


def act(qtbot: QtBot, bench: Workbench, do: str | Callable[[], object]) -> None:
    """Do what saves something, and wait until the overview is new."""
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


def tags(bench: Workbench) -> list[str]:
    return [each.tag for each in current(bench).assigned]


def palette(bench: Workbench) -> TagPalette:
    shown = [each for each in bench.frame.findChildren(TagPalette) if each.isVisible()]
    assert len(shown) == 1
    return shown[0]


def give(qtbot: QtBot, bench: Workbench, key: Qt.Key) -> None:
    """G, and the letter."""
    qtbot.waitUntil(bench.frame.isActiveWindow)
    QTest.keyClick(bench.pairs, Qt.Key.Key_G)
    act(qtbot, bench, lambda: QTest.keyClick(palette(bench).field, key))


# by letters


def test_two_keys_give_a_tag_and_take_it_away(qtbot: QtBot, bench: Workbench) -> None:
    give(qtbot, bench, Qt.Key.Key_S)
    give(qtbot, bench, Qt.Key.Key_T)
    assert sorted(tags(bench)) == [STYLE, TERM]
    assert bench.pairs.hasFocus()
    give(qtbot, bench, Qt.Key.Key_S)
    assert tags(bench) == [TERM]
    act(qtbot, bench, "undo")
    assert sorted(tags(bench)) == [STYLE, TERM]
    for _ in range(2):
        act(qtbot, bench, "undo")
    assert tags(bench) == []
    act(qtbot, bench, "redo")
    assert tags(bench) == [STYLE]
    assert {each.author for each in current(bench).assigned} == {"reviser"}


def test_a_figure_in_the_palette_says_what_the_paragraph_is(qtbot: QtBot, bench: Workbench) -> None:
    give(qtbot, bench, Qt.Key.Key_8)
    assert (current(bench).tag, tags(bench)) == ("annex", [])


def test_all_selected_rows_get_it_in_one_step(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.go_to(15, 1)
    give(qtbot, bench, Qt.Key.Key_S)
    for _ in range(2):
        QTest.keyClick(bench.pairs, Qt.Key.Key_Down, SHIFT)
    assert bench.pairs.selected_rows() == (15, 16, 17)
    qtbot.waitUntil(bench.frame.isActiveWindow)
    QTest.keyClick(bench.pairs, Qt.Key.Key_G)
    shown = palette(bench)
    assert shown.findChildren(QLabel)[0].text() == "3 paragraphs"
    act(qtbot, bench, lambda: QTest.keyClick(shown.field, Qt.Key.Key_S))  # one of them has it already
    assert in_rows(bench, 15, 18) == [[STYLE], [STYLE], [STYLE]]
    act(qtbot, bench, "undo")
    assert in_rows(bench, 15, 18) == [[STYLE], [], []]
    act(qtbot, bench, "redo")
    select(bench, 15, 17)
    give(qtbot, bench, Qt.Key.Key_S)
    assert in_rows(bench, 15, 18) == [[], [], []]


def in_rows(bench: Workbench, start: int, stop: int) -> list[list[str]]:
    version = bench.pairs.current_version()
    return [[each.tag for cell in row.cells[version] for each in cell.assigned] for row in bench.desk.rows(start, stop)]


def select(bench: Workbench, first: int, last: int) -> None:
    bench.pairs.go_to(first, bench.pairs.current_version())
    for _ in range(last - first):
        QTest.keyClick(bench.pairs, Qt.Key.Key_Down, SHIFT)


def test_rows_that_are_dragged_over_get_it_together(qtbot: QtBot, bench: Workbench) -> None:
    view = bench.pairs.viewport()
    places = [bench.pairs.visualRect(bench.pairs.pairs.index(row, 0)).center() for row in (20, 21)]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=places[0])
    for step in range(1, 6):
        QTest.mouseMove(view, places[0] + (places[1] - places[0]) * step / 5)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=places[1])
    give(qtbot, bench, Qt.Key.Key_Q)
    assert in_rows(bench, 20, 22) == [["review/question"], ["review/question"]]
    act(qtbot, bench, "undo")
    assert in_rows(bench, 20, 22) == [[], []]


# to words


def test_words_that_are_selected_in_the_editor_get_it(qtbot: QtBot, bench: Workbench) -> None:
    text = current(bench).text
    word = Span(0, text.index(" "))
    bench.pairs.edit_current(Span(word.start, word.end + 1))
    editor = bench.pairs.editing.editor
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_T, CTRL)
    shown = palette(bench)
    assert text[: word.end] in shown.findChildren(QLabel)[0].text()
    act(qtbot, bench, lambda: QTest.keyClick(shown.field, Qt.Key.Key_M))
    assert [(each.tag, each.span) for each in current(bench).assigned] == [("review/mistranslation", word)]
    assert bench.pairs.editing.editor is None


def test_a_letter_in_the_editor_is_a_letter(bench: Workbench) -> None:
    bench.pairs.edit_current(Span(0, 0))
    editor = bench.pairs.editing.editor
    assert editor is not None
    QTest.keyClicks(editor, "g")
    assert editor.new_text().startswith("g")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not bench.frame.findChildren(TagPalette)


def test_what_was_typed_is_saved_before_the_words_get_it(qtbot: QtBot, bench: Workbench) -> None:
    text = current(bench).text
    bench.pairs.edit_current(Span(0, 0))
    editor = bench.pairs.editing.editor
    assert editor is not None
    QTest.keyClicks(editor, "Here ")
    editor.select(Span(0, 4))
    act(qtbot, bench, lambda: QTest.keyClick(editor, Qt.Key.Key_T, CTRL))
    act(qtbot, bench, lambda: QTest.keyClick(palette(bench).field, Qt.Key.Key_E))
    assert current(bench).text == f"Here {text}"
    assert [each.span for each in current(bench).assigned] == [Span(0, 4)]


def test_words_in_a_span_that_has_it_take_it_away(qtbot: QtBot, bench: Workbench) -> None:
    bench.desk.assign([current(bench)], STYLE, Span(0, 12))
    bench.desk.assign([current(bench)], STYLE)
    bench.pairs.edit_current(Span(2, 6))
    editor = bench.pairs.editing.editor
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_T, CTRL)
    act(qtbot, bench, lambda: QTest.keyClick(palette(bench).field, Qt.Key.Key_S))
    assert [each.span for each in current(bench).assigned] == [None]


def test_words_that_the_mouse_selects_get_it(qtbot: QtBot, bench: Workbench) -> None:
    view, row = bench.pairs, 20
    rect = view.visualRect(view.pairs.index(row, 0))
    start = rect.topLeft() + QPoint(92, 26)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (30, 60, 110):
        QTest.mouseMove(view.viewport(), start + QPoint(step, 0))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(110, 0))
    (chosen,) = view.selected_spans()
    give(qtbot, bench, Qt.Key.Key_N)
    (given,) = current(bench).assigned
    assert given.span is not None
    words = current(bench).text[given.span.start : given.span.end]
    assert words
    assert words == chosen.words.strip()
    assert current(bench).paragraph == chosen.cell.paragraph


# by the menu


def test_the_menu_lists_the_tags_and_ticks_those_that_are_given(qtbot: QtBot, bench: Workbench) -> None:
    bench.desk.assign([current(bench)], STYLE)
    menu = bench.tagging.menu
    menu.aboutToShow.emit()
    shown = {action.text(): action for action in menu.actions()}
    assert list(shown)[:2] == ["Terminology", "Mistranslation"]
    assert [title for title, action in shown.items() if action.isChecked()] == ["Style"]
    act(qtbot, bench, shown["Question"].trigger)
    assert sorted(tags(bench)) == ["review/question", STYLE]
    act(qtbot, bench, shown["Style"].trigger)
    assert tags(bench) == ["review/question"]


def is_editing(bench: Workbench) -> bool:
    return bench.pairs.editing.editor is not None


def test_a_look_at_the_menu_ends_no_edit(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.edit_current(Span(0, 0))
    editor = bench.pairs.editing.editor
    assert editor is not None
    QTest.keyClicks(editor, "Here ")
    editor.select(Span(0, 4))
    menu = bench.tagging.menu
    menu.aboutToShow.emit()
    assert bench.pairs.editing.editor is editor
    act(qtbot, bench, menu.actions()[0].trigger)
    assert not is_editing(bench)
    assert [(each.tag, each.span) for each in current(bench).assigned] == [(TERM, Span(0, 4))]
    assert current(bench).text.startswith("Here ")


def test_the_menu_stands_in_the_menus_of_paragraphs(bench: Workbench) -> None:
    above = bench.actions_table["tag-palette"]
    menus = [menu for menu in bench.frame.menuBar().findChildren(QMenu) if above in menu.actions()]
    context = bench.actions_table.context_menu(bench.frame)
    for menu in (*menus, context):
        assert bench.tagging.menu.menuAction() in menu.actions()
    assert len(menus) == 1


def test_each_scheme_has_a_menu_of_its_own_where_there_are_several(qtbot: QtBot, bench: Workbench) -> None:
    library, _document = bench.desk.open_review()
    tagsets.save(library, TagScheme("mine", "Names & terms", "", (Tag("a&b", "A & B", letter="X"),)))
    bench.actions_table["tag-schemes"].trigger()
    dialog = bench.frame.findChild(SchemesDialog)
    assert dialog is not None
    dialog.saved.emit()
    at_rest(qtbot, bench)
    dialog.reject()
    menu = bench.tagging.menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Review", "Names && terms"]
    assert given_title("mine/a&b") == "A & B"
    select(bench, 20, 21)
    bench.desk.assign([current(bench)], "mine/a&b")
    menu.aboutToShow.emit()
    own = menu.actions()[1].menu()
    assert [action.text() for action in own.actions()] == ["A && B (some have it)"]  # type: ignore[attr-defined]


# going


def test_from_place_to_place_with_the_same_tag(qtbot: QtBot, bench: Workbench) -> None:
    for row in (5, 20, 30):
        bench.pairs.go_to(row, 1)
        bench.desk.assign([current(bench)], STYLE)
    bench.show_versions((0,))
    bench.pairs.go_to(20, 0)
    QTest.keyClick(bench.pairs, Qt.Key.Key_G)
    shown = palette(bench)
    QTest.keyClicks(shown.field, "/style")
    QTest.keyClick(shown.field, Qt.Key.Key_Return, SHIFT)
    at_rest(qtbot, bench)
    assert where(bench) == (20, 1)  # the version was not shown
    for action, row in (("tag-next", 30), ("tag-next", 5), ("tag-previous", 30), ("tag-previous", 20)):
        bench.actions_table[action].trigger()
        at_rest(qtbot, bench)
        assert where(bench) == (row, 1)
    assert "begun anew" in bench.status.notice.text()


def where(bench: Workbench) -> tuple[int, int]:
    return bench.pairs.current_row(), bench.pairs.current_version()


def test_the_tag_at_hand_is_sought_where_none_was(qtbot: QtBot, bench: Workbench) -> None:
    assert current(bench).tag == "preambular"
    bench.actions_table["tag-previous"].trigger()
    at_rest(qtbot, bench)
    assert where(bench) == (19, 1)
    assert current(bench).tag == "preambular"


def test_a_tag_that_nothing_has_is_told(qtbot: QtBot, bench: Workbench) -> None:
    bench.tagging.seek("review/omission")
    at_rest(qtbot, bench)
    assert bench.status.notice.text() == "Nothing in this document has the tag “Omission”."
    assert where(bench) == (20, 0)


# proposals


def proposals(qtbot: QtBot, bench: Workbench) -> ProposalsDialog:
    bench.actions_table["tags-proposed"].trigger()
    qtbot.waitUntil(lambda: bench.frame.findChild(ProposalsDialog) is not None, timeout=20_000)
    dialog = bench.frame.findChild(ProposalsDialog)
    assert dialog is not None
    return dialog


def test_nothing_is_proposed_where_all_is_as_it_should_be(qtbot: QtBot, bench: Workbench) -> None:
    dialog = proposals(qtbot, bench)
    assert not dialog.tree.isVisible()
    assert not dialog.give.isVisible()
    assert any("Every paragraph has the tag" in label.text() for label in dialog.findChildren(QLabel))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not bench.desk.undo_stack.canUndo()


def test_that_it_is_looked_for_is_said_no_longer_when_it_is_found(qtbot: QtBot, bench: Workbench) -> None:
    bench.actions_table["tags-proposed"].trigger()
    assert bench.status.notice.text() == "Looking for tags to propose…"
    qtbot.waitUntil(lambda: bench.frame.findChild(ProposalsDialog) is not None, timeout=20_000)
    assert bench.status.notice.text() == ""


def test_what_was_said_since_stays_when_it_is_found(qtbot: QtBot, bench: Workbench) -> None:
    bench.actions_table["tags-proposed"].trigger()
    bench.status.show_notice("Something else.")
    qtbot.waitUntil(lambda: bench.frame.findChild(ProposalsDialog) is not None, timeout=20_000)
    assert bench.status.notice.text() == "Something else."


@pytest.fixture
def mistagged(qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The keys of points that are tagged as operative, as if nobody had done that by hand."""
    cells = [cell for row in bench.desk.rows(0, 60) for cell in row.cells[0] if cell.tag == "point"]
    act(qtbot, bench, lambda: bench.desk.retag(cells, "operative"))
    monkeypatch.setattr(proposing, "tagged_by_hand", lambda *_asked: frozenset())
    bench.desk.undo_stack.clear()
    return [cell.paragraph for cell in cells]


def test_enter_accepts_all_in_one_step(qtbot: QtBot, bench: Workbench, mistagged: list[int]) -> None:
    dialog = proposals(qtbot, bench)
    assert {each.paragraph for each in dialog.chosen()} == set(mistagged)
    assert dialog.groups[0].text(0) == "Operative → Point"
    assert dialog.give.text() == f"Give {len(mistagged)} of {len(mistagged)}"
    act(qtbot, bench, lambda: QTest.keyClick(dialog.tree, Qt.Key.Key_Return))
    assert set(tags_of(bench, mistagged)) == {"point"}
    act(qtbot, bench, "undo")
    assert set(tags_of(bench, mistagged)) == {"operative"}
    assert not bench.desk.undo_stack.canUndo()


def tags_of(bench: Workbench, keys: list[int]) -> list[str]:
    return [cell.tag for row in bench.desk.rows(0, 60) for cell in row.cells[0] if cell.paragraph in keys]


def test_what_is_not_ticked_stays(qtbot: QtBot, bench: Workbench, mistagged: list[int]) -> None:
    dialog = proposals(qtbot, bench)
    group = dialog.groups[0]
    left = dialog.lines[0]
    left.setCheckState(0, Qt.CheckState.Unchecked)
    assert group.checkState(0) == Qt.CheckState.PartiallyChecked
    qtbot.waitUntil(lambda: dialog.give.text() == f"Give {len(mistagged) - 1} of {len(mistagged)}")
    act(qtbot, bench, dialog.give.click)
    assert tags_of(bench, mistagged).count("operative") == 1


def test_a_group_is_ticked_and_left_out_as_one(qtbot: QtBot, bench: Workbench, mistagged: list[int]) -> None:
    dialog = proposals(qtbot, bench)
    dialog.groups[0].setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not dialog.give.isEnabled())
    assert dialog.chosen() == ()
    dialog.reject()
    assert set(tags_of(bench, mistagged)) == {"operative"}


# what is shown


def test_the_view_knows_how_tags_look(bench: Workbench, qtbot: QtBot) -> None:
    before = bench.pairs.grab().toImage()
    act(qtbot, bench, lambda: bench.desk.assign([current(bench)], STYLE))
    after = bench.pairs.grab().toImage()
    assert before != after


def test_a_tag_on_words_moves_with_them(qtbot: QtBot, bench: Workbench) -> None:
    cell = current(bench)
    bench.desk.assign([cell], TERM, Span(0, 6))
    act(qtbot, bench, lambda: bench.desk.correct(current(bench), f"So, {cell.text}"))
    assert [each.span for each in current(bench).assigned] == [Span(4, 10)]
