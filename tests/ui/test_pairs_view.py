"""The parallel view in use: nothing jumps, nothing is asked for that is not seen, keys go where they should."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.document import Cell, Comment, Finding
from desktop.core.text import Span
from desktop.ui.look.theme import load_theme
from desktop.ui.look.typography import LONGEST_LINE
from desktop.ui.pairs import PairView
from desktop.ui.pairs.header import told_findings
from desktop.ui.pairs.model import PAGE
from desktop.ui.pairs.shades import shades
from desktop.ui.pairs.table import WHEEL_STEP

Opener = Callable[[Any], PairView]
NOTCH = 3 * WHEEL_STEP


def wheel(view: PairView, notches: int) -> None:
    """Turn the wheel; a positive notch is up."""
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def in_sight(view: PairView) -> range:
    return view.rows_in_sight()


def assert_heights_are_right(view: PairView) -> None:
    for row in in_sight(view):
        assert view.rowHeight(row) == view.row_height(row)


def painted_rows(view: PairView, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The rows whose cells are painted from now on."""
    seen: list[int] = []
    look = view.itemDelegate()._look  # type: ignore[attr-defined]

    def noted(row: int, column: int) -> Any:
        seen.append(row)
        return look(row, column)

    monkeypatch.setattr(view.itemDelegate(), "_look", noted)
    return seen


# Opening and heights ------------------------------------------------------------------------------------------------


def test_a_hundred_thousand_rows_are_opened_by_their_first_page(book: Callable[[int], Any], open_book: Opener) -> None:
    pages = book(100_000)
    view = open_book(pages)
    assert view.pairs.rowCount() == 100_000
    assert set(pages.asked) == {(0, PAGE)}
    assert_heights_are_right(view)


def test_a_jump_fetches_only_what_is_looked_at(book: Callable[[int], Any], open_book: Opener) -> None:
    pages = book(100_000)
    view = open_book(pages)
    del pages.asked[:]
    view.go_to(77_777)
    assert len(pages.asked) <= 2
    assert all(stop - start <= PAGE for start, stop in pages.asked)
    assert_heights_are_right(view)


def test_heights_are_right_wherever_one_scrolls(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(3_000))
    for value in (5_000, 90_000, 40_000, 39_000, 0, view.verticalScrollBar().maximum()):
        view.verticalScrollBar().setValue(value)
        assert_heights_are_right(view)


def test_the_end_can_be_reached(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(3_000))
    QTest.keyClick(view, Qt.Key.Key_End)
    last = view.visualRect(view.pairs.index(2_999, 0))
    assert last.bottom() == view.viewport().height() - 1
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_an_empty_document_is_quiet(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(0))
    view.go_to(0)
    view.edit_current()
    view.refresh((0, 1))
    assert view.current_row() == view.current_version() == -1
    assert view.current_cell() is None
    assert view.selected_rows() == ()


def test_clearing_shows_nothing(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(100))
    view.clear()
    assert view.pairs.rowCount() == 0
    view.set_visible_versions((0,))
    view.resize(700, 500)
    assert view.current_cell() is None


# Nothing jumps ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("current", [None, 1_000])
def test_scrolling_up_never_moves_the_row_under_the_mouse(
    current: int | None, book: Callable[[int], Any], open_book: Opener
) -> None:
    view = open_book(book(2_000))
    view.go_to(1_000)
    if current is None:
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 40_000)
    for _ in range(150):
        row = view.rowAt(view.viewport().height() // 2)
        before = view.top(row)
        wheel(view, 1)
        assert view.top(row) == before + NOTCH
        assert_heights_are_right(view)


def test_scrolling_down_moves_by_the_notch(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(2_000))
    for _ in range(150):
        row = view.rowAt(view.viewport().height() // 2)
        before = view.top(row)
        wheel(view, -1)
        assert view.top(row) == before - NOTCH


def test_resizing_keeps_the_current_row_in_its_place(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(2_000))
    view.go_to(1_000)
    before = view.top(1_000)
    for width in (700, 1_100, 820):
        view.resize(width, 700)
        QApplication.processEvents()
        assert view.top(1_000) == before
        assert_heights_are_right(view)


def test_zoom_and_mode_keep_the_current_row_in_its_place(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(2_000))
    view.go_to(1_000)
    before, height = view.top(1_000), view.rowHeight(1_000)
    view.set_zoom(1.5)
    assert view.top(1_000) == before
    assert view.rowHeight(1_000) > height
    view.set_mode("changes")
    view.set_mode("extracted")
    assert view.top(1_000) == before
    view.set_zoom(1.0)
    assert view.rowHeight(1_000) == height


def test_refresh_above_does_not_move_what_is_read(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    pages = book(2_000)
    view = open_book(pages)
    view.go_to(500)
    above, before = in_sight(view)[0], view.top(500)
    assert above < 500
    pages.put(above, cell("long text " * 200), cell("نص"))
    view.refresh((above,))
    assert view.top(500) == before
    assert_heights_are_right(view)


# Painting again -----------------------------------------------------------------------------------------------------


def test_the_keyboard_comes_and_goes_without_painting_other_rows(
    book: Callable[[int], Any], open_book: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_book(book(500))
    view.go_to(100)
    bar = view.viewport().grab().toImage()
    QApplication.processEvents()
    seen = painted_rows(view, monkeypatch)
    view.clearFocus()
    QApplication.processEvents()
    assert set(seen) == {100}
    assert view.viewport().grab().toImage() != bar
    seen.clear()
    view.setFocus()
    QApplication.processEvents()
    assert 100 in seen
    assert view.viewport().grab().toImage() == bar


def test_refresh_paints_only_the_rows_named(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell], monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = book(2_000)
    view = open_book(pages)
    rows = in_sight(view)
    english, arabic = view.pairs.row(1).cells
    pages.put(1, cell(english[0].text.replace("the", "eht"), 2), arabic)
    QApplication.processEvents()
    painted = painted_rows(view, monkeypatch)
    del pages.asked[:]
    view.refresh((1, 1_900))
    QApplication.processEvents()
    assert len(rows) >= 3
    assert set(painted) == {1}
    assert pages.asked == [(1, 2)]


def test_refresh_out_of_sight_is_measured_when_it_comes_into_sight(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    pages = book(2_000)
    view = open_book(pages)
    view.go_to(60)
    view.go_to(0)
    pages.put(60, cell("long text " * 200), cell("نص"))
    view.refresh(range(2_000))
    view.go_to(60)
    assert_heights_are_right(view)
    assert view.rowHeight(60) > 400


def test_moving_on_paints_two_rows(
    book: Callable[[int], Any], open_book: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_book(book(2_000))
    QApplication.processEvents()
    painted = painted_rows(view, monkeypatch)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QApplication.processEvents()
    assert set(painted) == {0, 1}


def on_screen(view: PairView) -> QImage:
    """What the window's surface holds, after what was due has been painted."""
    QApplication.sendPostedEvents()
    QApplication.sendEvent(view.window(), QEvent(QEvent.Type.UpdateRequest))
    return view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_moved_pixels_are_those_that_would_be_painted(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    pages = book(2_000)
    view = open_book(pages)
    view.go_to(1_000)
    for act in range(40):
        wheel(view, (1, -1, 1, 1, -2)[act % 5])
        if act == 20:
            pages.put(in_sight(view)[1], cell("long text " * 50), cell("نص"))
            view.refresh(in_sight(view)[1:2])
        shown = on_screen(view)
        assert shown == view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_the_ground_is_the_themes(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(3))
    for name in ("light", "dark"):
        theme = load_theme("dark" if name == "dark" else "light")
        view.set_theme(theme)
        image = view.grab().toImage()
        assert image.pixelColor(view.width() // 2 - 40, view.height() - 30).name() == theme.ground
        top = view.viewport().mapTo(view, QPoint(4, 4))
        assert image.pixelColor(top).name() == theme.accent_tint


# Where the reader is ------------------------------------------------------------------------------------------------


def test_keys_move_between_rows_and_versions(book: Callable[[int], Any], open_book: Opener, qtbot: QtBot) -> None:
    view = open_book(book(500))
    with qtbot.waitSignal(view.current_changed) as moved:
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert moved.args == [1, 0]
    steps = [
        (Qt.Key.Key_Right, (1, 1)),
        (Qt.Key.Key_Right, (1, 1)),
        (Qt.Key.Key_Left, (1, 0)),
        (Qt.Key.Key_Tab, (1, 1)),
        (Qt.Key.Key_Backtab, (1, 0)),
        (Qt.Key.Key_End, (499, 0)),
        (Qt.Key.Key_Home, (0, 0)),
    ]
    for key, place in steps:
        QTest.keyClick(view, key)
        assert (view.current_row(), view.current_version()) == place


def test_pages_move_by_about_a_window(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(500))
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    first = view.current_row()
    assert 2 <= first <= 12
    assert view.visualRect(view.pairs.index(first, 0)).top() >= 0
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.current_row() > first
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.current_row() <= 1


def test_page_keys_move_on_also_where_a_row_is_taller_than_the_window(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    pages = book(10)
    for row in range(10):
        pages.put(row, cell("word " * 900), cell("كلمة"))
    view = open_book(pages)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.current_row() == 1
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.current_row() == 0


def test_down_shows_the_rest_of_a_tall_row_first(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    view = open_book(book(10).put(0, cell("word " * 900), cell("كلمة")))
    keys = 0
    while view.current_row() == 0:
        bottom = view.top(0) + view.rowHeight(0)
        QTest.keyClick(view, Qt.Key.Key_Down)
        keys += 1
        assert keys < 10
    assert keys > 1
    assert bottom <= view.viewport().height()


def test_tab_leaves_the_view_behind_the_last_version(book: Callable[[int], Any], qtbot: QtBot) -> None:
    window, view, field = QWidget(), PairView(), QLineEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(view)
    column.addWidget(field)
    pages = book(5)
    view.show_document(*_opened(pages))
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert field.hasFocus()


def _opened(pages: Any) -> tuple[Any, Any]:
    from desktop.core.document import DocumentInfo, VersionInfo  # noqa: PLC0415

    versions = (VersionInfo(1, "en", "ltr", True, "en"), VersionInfo(2, "ar", "rtl", False, "ar"))
    return DocumentInfo(1, "", "", versions, pages.size), pages.fetch


@pytest.mark.parametrize("key", [Qt.Key.Key_Enter, Qt.Key.Key_Down])
def test_the_keypad_works_as_the_other_keys(key: Qt.Key, book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(50))
    QTest.keyClick(view, key, Qt.KeyboardModifier.KeypadModifier)
    assert (view.current_row() == 1) is (key == Qt.Key.Key_Down)
    assert (view.editing.editor is not None) is (key == Qt.Key.Key_Enter)


def test_letters_are_left_to_shortcuts(book: Callable[[int], Any], open_book: Opener) -> None:
    pages = book(5_000)
    view = open_book(pages)
    del pages.asked[:]
    QTest.keyClick(view, Qt.Key.Key_Z)
    assert pages.asked == []
    assert view.current_row() == 0


def test_going_to_a_finding_shows_it_near_the_upper_third(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    noisy = Finding("word", False, 4, 8, "تحرب", (), 0.9, ())
    pages = book(2_000).put(700, cell("Welcoming"), (cell("أول", 5), cell("وإذ تحرب", 6, findings=(noisy,))))
    view = open_book(pages)
    view.go_to(700, 1, Span(4, 8))
    assert (view.current_row(), view.current_version()) == (700, 1)
    assert view.selected_rows() == (700,)
    assert 0 <= view.top(700) <= view.viewport().height() // 3
    current = view.current_cell()
    assert current is not None
    assert current.paragraph == 6
    tint = load_theme("light").finding_tint
    image = view.grab().toImage()
    assert any(image.pixelColor(x, y).name() == tint for x in range(500, 880, 2) for y in range(100, 500, 2))
    view.go_to(700, 1)
    image = view.grab().toImage()
    assert not any(image.pixelColor(x, y).name() == tint for x in range(500, 880, 2) for y in range(100, 500, 2))


def test_a_finding_deep_in_a_tall_row_is_brought_into_sight(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    text = "word " * 900
    view = open_book(book(20).put(7, cell(text), cell("كلمة")))
    for place in (4_200, 100, 2_000):
        view.go_to(7, 0, Span(place, place + 4))
        piece = view.block(7, 0).pieces[0]
        assert piece.display is not None
        line = shades(piece.layout, piece.display, "decided", place, place + 4)[0]
        on_screen = view.origin(7, 0).y() + line.baseline
        assert 0 < on_screen < view.viewport().height() * 0.85


def test_going_to_what_is_in_sight_does_not_scroll(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(2_000))
    view.go_to(1)
    assert view.verticalScrollBar().value() == 0
    view.go_to(-1)
    view.go_to(2_000)
    assert view.current_row() == 1


def test_a_press_on_the_margin_chooses_the_row(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(50))
    view.go_to(0, 1)
    QTest.mouseClick(view.margin.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, view.top(2) + 10))
    assert (view.current_row(), view.current_version()) == (2, 1)


def test_a_press_chooses_the_paragraph_under_it(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    view = open_book(book(5).put(0, (cell("First", 11), cell("Second", 12)), cell("أول")))
    second = view.block(0, 0).pieces[1]
    point = (view.origin(0, 0) + QPointF(5, second.y + 5)).toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    current = view.current_cell()
    assert current is not None
    assert current.paragraph == 12


def test_rows_can_be_chosen_together(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(50))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_rows() == (0, 1, 2)


def test_the_context_menu_is_asked_for(book: Callable[[int], Any], open_book: Opener, qtbot: QtBot) -> None:
    view = open_book(book(50))
    point = QPoint(40, view.top(2) + 12)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
    with qtbot.waitSignal(view.context_menu_wanted) as wanted:
        QApplication.sendEvent(view.viewport(), event)
    assert wanted.args == [view.viewport().mapToGlobal(point)]
    assert view.current_row() == 2


# Columns ------------------------------------------------------------------------------------------------------------


def test_versions_can_be_hidden_and_reordered(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(500))
    view.go_to(200, 1)
    before = view.top(200)
    view.set_visible_versions((1, 0))
    assert view.pairs.columns == (1, 0)
    assert (view.current_row(), view.current_version()) == (200, 1)
    assert view.top(200) == before
    view.set_visible_versions((0,))
    assert (view.current_row(), view.current_version()) == (200, 0)
    assert_heights_are_right(view)


def test_columns_fill_the_width_and_lines_stay_readable(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(50))
    for width in (900, 1_440, 2_400):
        view.resize(width, 700)
        QApplication.processEvents()
        assert view.columnWidth(0) + view.columnWidth(1) == view.viewport().width()
        assert view.face(0).width <= LONGEST_LINE * view.face(0).average + 1


def test_many_versions_scroll_sideways(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(50))
    view.resize(400, 600)
    QApplication.processEvents()
    assert view.horizontalScrollBar().maximum() > 0
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.columnViewportPosition(1) + view.columnWidth(1) <= view.viewport().width()


def test_a_mirrored_interface_mirrors_the_margin_not_the_columns(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(500))
    view.go_to(100, 1)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert view.margin.x() > view.viewport().x()
    english, arabic = (view.visualRect(view.pairs.index(100, view.column_of(version))) for version in (0, 1))
    assert english.left() < arabic.left()
    assert (view.current_row(), view.current_version()) == (100, 1)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.current_version() == 0
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.current_version() == 1


def test_a_version_without_counterpart_shows_its_absence(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    view = open_book(book(5).put(0, cell("Only here"), ()))
    view.go_to(0, 1)
    assert view.current_cell() is None
    view.edit_current()
    assert view.editing.editor is None
    assert view.block(0, 1).pieces == ()


def test_the_margin_shows_findings_and_comments(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    noisy = Finding("word", False, 0, 3, "abc", (), 0.9, ())
    decided = Finding("word", False, 0, 3, "abc", (), 0.9, (), decision="dismissed")
    comment = Comment("c", 1, "Look", "A", "2026-01-01T00:00:00Z")
    pages = book(4)
    pages.put(0, cell("abc"), cell("ا")).put(1, cell("abc", findings=(decided,)), cell("ا"))
    pages.put(2, cell("abc", findings=(noisy,)), cell("ا")).put(3, cell("abc", comments=(comment,)), cell("ا"))
    view = open_book(pages)
    view.go_to(1)
    margin = view.margin.grab().toImage()
    theme = load_theme("light")

    def seen(row: int, colour: str) -> bool:
        columns, lines = range(30, margin.width()), range(view.top(row), view.top(row) + view.rowHeight(row) - 1)
        return any(margin.pixelColor(x, y).name() == colour for x in columns for y in lines)

    assert [seen(row, theme.finding_line) for row in range(4)] == [False, False, True, False]
    assert seen(3, theme.accent)
    assert not seen(0, theme.accent)


def test_certain_findings_have_a_sign_of_their_own_in_the_margin(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    noisy = Finding("tatweel", False, 0, 3, "abc", (), 0.9, ())
    sure = replace(noisy, certain=True)
    pages = book(4)
    pages.put(1, cell("abc", findings=(noisy,)), cell("ا")).put(2, cell("abc", findings=(sure, noisy)), cell("ا"))
    view = open_book(pages)
    margin, theme = view.margin.grab().toImage(), load_theme("light")

    def seen(row: int) -> set[str]:
        columns, lines = range(40, margin.width()), range(view.top(row), view.top(row) + view.rowHeight(row) - 1)
        found = {margin.pixelColor(x, y).name() for x in columns for y in lines}
        return found & {theme.finding, theme.finding_line}

    assert (seen(0), seen(1), seen(2)) == (set(), {theme.finding_line}, {theme.finding})
    assert told_findings((sure, noisy)).endswith("× 2")
    assert "×" not in told_findings((noisy,))


def test_two_tags_and_a_finding_do_not_touch(
    book: Callable[[int], Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    sure = Finding("tatweel", True, 0, 3, "abc", (), 0.9, ())
    pages = book(2)
    pages.put(1, cell("abc", tag="operative", findings=(sure,)), cell("ا", tag="point"))
    view = open_book(pages)
    margin, theme = view.margin.grab().toImage(), load_theme("light")
    lines = range(view.top(1) + 4, view.top(1) + view.rowHeight(1) - 4)
    ground = QColor(theme.ground)
    empty = [x for x in range(12, margin.width()) if all(margin.pixelColor(x, y) == ground for y in lines)]
    sign = min(x for x in range(margin.width()) if any(margin.pixelColor(x, y).name() == theme.finding for y in lines))
    assert {sign - 3, sign - 2} <= {*empty}
    assert margin.width() - 1 in empty


def test_leaving_the_window_hides_no_state(book: Callable[[int], Any], open_book: Opener) -> None:
    view = open_book(book(5))
    QApplication.sendEvent(view, QEvent(QEvent.Type.WindowDeactivate))
    assert view.current_row() == 0
