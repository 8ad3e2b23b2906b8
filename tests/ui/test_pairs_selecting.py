"""Words selected with the mouse: which they are, how they are painted, and when they are let go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.core.clip import Spot
from desktop.core.document import Cell, Note
from desktop.core.text import Span, to_utf16
from desktop.ui.look.theme import load_theme
from desktop.ui.pairs import PairView

Opener = Callable[[Any], PairView]
LEFT_BUTTON, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
NO_KEY, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ENGLISH = ("Recalling its resolutions", "Takes note of the report", "Decides to remain seized")
ARABIC = ("وإذ تشير إلى قراراتها", "تحيط علما بالتقرير", "تقرر أن تبقي المسألة")


@pytest.fixture
def three(book: Callable[..., Any], open_book: Opener, cell: Callable[..., Cell]) -> PairView:
    """Three rows of an English and an Arabic paragraph."""
    pages = book(3)
    for row, (english, arabic) in enumerate(zip(ENGLISH, ARABIC, strict=True)):
        pages.put(row, cell(english, 10 + row, number=f"{row + 1}."), cell(arabic, 20 + row))
    view = open_book(pages)
    view.book = pages  # type: ignore[attr-defined]
    return view


def place(view: PairView, row: int, version: int, offset: int) -> QPoint:
    """Where on the screen lies what is before the character at `offset` of a paragraph's text."""
    column = view.column_of(version)
    piece = view.block(row, column).pieces[0]
    assert piece.display is not None
    shown = piece.display.to_shown(offset)
    assert shown is not None
    line = piece.layout.lineForTextPosition(to_utf16(piece.display.shown, shown))
    x = float(line.cursorToX(to_utf16(piece.display.shown, shown))[0])  # type: ignore[index]
    return (view.origin(row, column) + QPointF(x, piece.y + line.y() + line.ascent() - 3)).toPoint()


def send(view: PairView, kind: QEvent.Type, point: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    held = NO_BUTTON if kind == QEvent.Type.MouseButtonRelease else LEFT_BUTTON
    pressed = NO_BUTTON if kind == QEvent.Type.MouseMove else LEFT_BUTTON
    at, where = QPointF(point), view.viewport()
    QApplication.sendEvent(where, QMouseEvent(kind, at, where.mapToGlobal(at), pressed, held, keys))


def draw(view: PairView, *way: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press, go along the way, let go at its end."""
    send(view, QEvent.Type.MouseButtonPress, way[0], keys)
    for point in way[1:]:
        send(view, QEvent.Type.MouseMove, point, keys)
    send(view, QEvent.Type.MouseButtonRelease, way[-1], keys)


def words(view: PairView) -> list[str]:
    return [found.words for found in view.selected_spans()]


def tinted(view: PairView, row: int, version: int) -> list[int]:
    """Where in the line of a cell the ground of what is selected shows, from the left of its column."""
    QApplication.processEvents()
    colour, image = QColor(load_theme("light").selected_text), view.viewport().grab().toImage()
    column = view.column_of(version)
    left, origin = view.columnViewportPosition(column), view.origin(row, column)
    y = round(origin.y()) + 2
    return [x for x in range(left, left + view.columnWidth(column)) if image.pixelColor(x, y) == colour]


# Drawing ------------------------------------------------------------------------------------------------------------


def test_words_of_one_paragraph(three: PairView) -> None:
    draw(three, place(three, 0, 0, 10), place(three, 0, 0, 13))
    (found,) = three.selected_spans()
    assert (found.words, found.span, found.cell.paragraph) == ("its", Span(10, 13), 10)
    assert three.selected_rows() == (0,)


def test_it_is_the_same_drawn_backwards(three: PairView) -> None:
    draw(three, place(three, 0, 0, 13), place(three, 0, 0, 10))
    assert words(three) == ["its"]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arabic_is_drawn_over_from_right_to_left(three: PairView, direction: Qt.LayoutDirection) -> None:
    three.setLayoutDirection(direction)
    QApplication.processEvents()
    start, end = place(three, 0, 1, 4), place(three, 0, 1, 8)
    assert end.x() < start.x()
    draw(three, start, end)
    (found,) = three.selected_spans()
    assert (found.span, found.words) == (Span(4, 8), ARABIC[0][4:8])
    painted = tinted(three, 0, 1)
    assert painted[0] == pytest.approx(end.x(), abs=1)
    assert painted[-1] == pytest.approx(start.x(), abs=1)


def test_over_several_paragraphs_it_goes_on_in_its_own_version(three: PairView) -> None:
    elsewhere = place(three, 1, 1, 5)
    draw(three, place(three, 0, 0, 10), elsewhere, place(three, 2, 0, 7))
    assert words(three) == ["its resolutions", "2. Takes note of the report", "3. Decides"]
    assert three.current_version() == 0
    assert three.selected_rows() == (0, 1, 2)
    assert three.current_row() == 2
    assert tinted(three, 1, 0)
    assert not tinted(three, 1, 1)


def test_over_the_paragraphs_of_one_cell(
    book: Callable[..., Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    view = open_book(book(2).put(0, (cell("First words", 1), cell("Second words", 2)), cell("أول")))
    second = view.block(0, 0).pieces[1]
    draw(view, place(view, 0, 0, 6), (view.origin(0, 0) + QPointF(300, second.y + 8)).toPoint())
    assert words(view) == ["words", "Second words"]
    current = view.current_cell()
    assert current is not None
    assert current.paragraph == 2


def test_the_ground_lies_under_the_words_that_are_selected_and_no_others(three: PairView) -> None:
    start, end = place(three, 1, 0, 6), place(three, 1, 0, 10)
    draw(three, start, end)
    painted = tinted(three, 1, 0)
    assert painted[0] == pytest.approx(start.x(), abs=1)
    assert painted[-1] == pytest.approx(end.x(), abs=1)
    assert len(painted) == painted[-1] - painted[0] + 1
    assert not tinted(three, 0, 0)
    assert not tinted(three, 1, 1)


def test_a_label_of_a_footnote_is_no_word_of_it(
    book: Callable[..., Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    noted = cell("Takes note of it", 1, notes=(Note(9, "2", 10, "See page 4"),))
    view = open_book(book(2).put(0, noted, cell("أول")))
    start = place(view, 0, 0, 0)
    draw(view, start, start + QPoint(390, 0))
    (found,) = view.selected_spans()
    assert (found.words, found.span) == ("Takes note of it", Span(0, 16))


def test_a_way_into_the_footnotes_ends_with_the_paragraph(
    book: Callable[..., Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    noted = cell("Takes note of it", 1, notes=(Note(9, "2", 10, "See page 4"),))
    view = open_book(book(2).put(0, noted, cell("أول")))
    foot = view.block(0, 0).pieces[1]
    draw(view, place(view, 0, 0, 11), (view.origin(0, 0) + QPointF(20, foot.y + 5)).toPoint())
    assert words(view) == ["of it"]


def test_characters_beyond_the_basic_plane_are_whole(
    book: Callable[..., Any], open_book: Opener, cell: Callable[..., Cell]
) -> None:
    view = open_book(book(2).put(0, cell("a 𝒳𝒴 b", 1), cell("أول")))
    draw(view, place(view, 0, 0, 2), place(view, 0, 0, 4))
    (found,) = view.selected_spans()
    assert (found.words, found.span) == ("𝒳𝒴", Span(2, 4))


# Further, and away --------------------------------------------------------------------------------------------------


def test_shift_and_a_press_go_on_from_where_it_began(three: PairView) -> None:
    draw(three, place(three, 0, 0, 10), place(three, 0, 0, 13))
    draw(three, place(three, 1, 0, 5), keys=SHIFT)
    assert words(three) == ["its resolutions", "2. Takes"]
    assert three.selected_rows() == (0, 1)
    draw(three, place(three, 0, 0, 0), keys=SHIFT)
    assert words(three) == ["Recalling "]


def test_shift_and_a_press_go_on_from_a_press_too(three: PairView) -> None:
    draw(three, place(three, 0, 0, 10))
    assert words(three) == []
    draw(three, place(three, 0, 0, 13), keys=SHIFT)
    assert words(three) == ["its"]


def test_shift_in_another_version_begins_there(three: PairView) -> None:
    draw(three, place(three, 0, 0, 0), place(three, 0, 0, 9))
    draw(three, place(three, 1, 1, 2), keys=SHIFT)
    assert words(three) == []
    draw(three, place(three, 1, 1, 5), keys=SHIFT)
    assert words(three) == [ARABIC[1][2:5]]


@pytest.mark.parametrize(
    "leave",
    [
        lambda view: QTest.keyClick(view, Qt.Key.Key_Escape),
        lambda view: QTest.keyClick(view, Qt.Key.Key_Down),
        lambda view: QTest.keyClick(view, Qt.Key.Key_Tab),
        lambda view: draw(view, place(view, 1, 0, 3)),
        lambda view: view.go_to(2),
        lambda view: view.set_mode("changes"),
        lambda view: view.set_visible_versions((1,)),
        lambda view: view.clear(),
        lambda view: QTest.mouseDClick(view.viewport(), LEFT_BUTTON, pos=place(view, 0, 0, 3)),
    ],
)
def test_it_is_let_go(three: PairView, leave: Callable[[PairView], object]) -> None:
    draw(three, place(three, 0, 0, 10), place(three, 0, 0, 13))
    assert words(three) == ["its"]
    leave(three)
    assert words(three) == []
    assert not three.selecting.rows()


@pytest.mark.parametrize(
    "stay",
    [
        lambda view: view.set_zoom(1.4),
        lambda view: view.set_theme(load_theme("dark")),
        lambda view: view.resize(700, 600),
        lambda view: view.set_visible_versions((1, 0)),
        lambda view: view.refresh((0, 1, 2)),
    ],
)
def test_it_stays(three: PairView, stay: Callable[[PairView], object]) -> None:
    draw(three, place(three, 0, 0, 10), place(three, 0, 0, 13))
    stay(three)
    QApplication.processEvents()
    assert words(three) == ["its"]


def test_escape_leaves_the_words_before_the_picked_cells(three: PairView) -> None:
    three.pick_current()
    draw(three, place(three, 0, 0, 10), place(three, 0, 0, 13), keys=SHIFT)
    draw(three, place(three, 0, 0, 9), keys=SHIFT)
    assert words(three) == [" "]
    QTest.keyClick(three, Qt.Key.Key_Escape)
    assert words(three) == []
    assert three.picked_cells()
    QTest.keyClick(three, Qt.Key.Key_Escape)
    assert not three.picked_cells()


def test_it_is_let_go_where_the_words_are_others(three: PairView, cell: Callable[..., Cell]) -> None:
    draw(three, place(three, 0, 0, 10), place(three, 1, 0, 5))
    three.book.put(2, cell("Something else", 12), cell("آخر", 22))  # type: ignore[attr-defined]
    three.refresh((2,))
    assert words(three) == ["its resolutions", "2. Takes"]
    three.book.put(1, cell("Has noted the report", 11), cell("آخر", 21))  # type: ignore[attr-defined]
    three.refresh((1,))
    assert words(three) == []


def test_a_right_press_inside_keeps_it_and_one_outside_does_not(three: PairView) -> None:
    draw(three, place(three, 0, 0, 10), place(three, 1, 0, 5))
    QTest.mouseClick(three.viewport(), Qt.MouseButton.RightButton, pos=place(three, 0, 0, 12))
    assert words(three) == ["its resolutions", "2. Takes"]
    QTest.mouseClick(three.viewport(), Qt.MouseButton.RightButton, pos=place(three, 2, 0, 2))
    assert words(three) == []


def test_with_ctrl_cells_are_picked_and_no_words(three: PairView) -> None:
    draw(three, place(three, 0, 0, 2), place(three, 0, 0, 9), keys=Qt.KeyboardModifier.ControlModifier)
    assert words(three) == []
    assert three.picked_cells() == ((0, 0),)


def test_the_margin_selects_rows_and_no_words(book: Callable[..., Any], open_book: Opener) -> None:
    view = open_book(book(30))
    view.go_to(0, 1)
    margin = view.margin.viewport()

    def point(row: int) -> QPoint:
        return QPoint(20, view.top(row) + 10)

    QTest.mousePress(margin, LEFT_BUTTON, pos=point(1))
    at = QPointF(point(3))
    QApplication.sendEvent(
        margin, QMouseEvent(QEvent.Type.MouseMove, at, margin.mapToGlobal(at), NO_BUTTON, LEFT_BUTTON, NO_KEY)
    )
    QTest.mouseRelease(margin, LEFT_BUTTON, pos=point(3))
    assert view.selected_rows() == (1, 2, 3)
    assert (view.current_row(), view.current_version()) == (3, 1)
    QTest.mouseClick(margin, LEFT_BUTTON, SHIFT, point(2))
    assert view.selected_rows() == (1, 2)
    QTest.mouseClick(margin, LEFT_BUTTON, NO_KEY, point(0))
    QTest.mouseClick(margin, LEFT_BUTTON, SHIFT, point(2))
    assert view.selected_rows() == (0, 1, 2)
    assert words(view) == []


def test_far_rows_need_not_be_set_to_be_selected(book: Callable[..., Any], open_book: Opener) -> None:
    pages = book(5_000)
    view = open_book(pages)
    draw(view, place(view, 0, 0, 3))
    view.selecting.extend(Spot(4_999, 0, 5))
    del pages.asked[:]
    QApplication.processEvents()
    assert all(stop <= 128 for _start, stop in pages.asked)
    assert len(view._blocks) < 60
    view.selecting.clear()
    assert all(stop <= 128 for _start, stop in pages.asked)
