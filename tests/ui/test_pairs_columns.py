"""The columns of the parallel view under mouse and keyboard: order, widths, sizes, and what stays in sight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.document import Cell, DocumentInfo, Row, VersionInfo
from desktop.ui.look.theme import load_theme
from desktop.ui.pairs import PairView
from desktop.ui.pairs.arrangement import LEAST_COLUMN, Arrangement, first_arrangement
from desktop.ui.pairs.titles import Remaining, remaining_of, told_remaining, told_title

LANGUAGES = ("en", "ar", "fr", "es", "ru", "zh")
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
TEXTS = ("Recalling its resolutions", "وإذ تشير إلى قراراتها", "Rappelant", "Recordando", "ссылаясь", "回顾")


def make_row(index: int, versions: int) -> Row:
    cells = (Cell(index * 10 + at, index, "operative", "", text, text) for at, text in enumerate(TEXTS[:versions]))
    return Row(index, 1.0, confirmed=False, cells=tuple((cell,) for cell in cells))


def fetch(start: int, stop: int, versions: int) -> tuple[Row, ...]:
    return tuple(make_row(row, versions) for row in range(start, stop))


Maker = Callable[..., PairView]


@pytest.fixture
def make_view(qtbot: QtBot) -> Maker:
    """Makes a view of so many versions that has the keyboard."""

    def made(versions: int, *, width: int = 1_300, direction: Qt.LayoutDirection = LEFT, original: int = 0) -> PairView:
        view = PairView()
        qtbot.addWidget(view)
        view.setLayoutDirection(direction)
        view.resize(width, 500)
        infos = tuple(
            VersionInfo(at, code, "rtl" if code == "ar" else "ltr", at == original, code)
            for at, code in enumerate(LANGUAGES[:versions])
        )
        document = DocumentInfo(1, "A/RES/72/1", "", infos, 40)
        view.show_document(document, lambda start, stop: fetch(start, stop, versions))
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        return view

    return made


def lefts(view: PairView) -> list[tuple[int, int]]:
    """Where each version that is shown begins in the viewport, from the left."""
    places = ((view.columnViewportPosition(at), version) for at, version in enumerate(view.pairs.columns))
    return sorted(places)


def order(view: PairView) -> list[int]:
    return [version for _left, version in lefts(view)]


def title(view: PairView, version: int) -> QPoint:
    return view.titles.place(view.column_of(version)).center()


def drag(view: PairView, start: QPoint, end: QPoint) -> None:
    header = view.titles.viewport()
    QTest.mousePress(header, Qt.MouseButton.LeftButton, pos=start)
    for step in (start + QPoint(3, 0), (start + end) / 2, end):
        QTest.mouseMove(header, step)
    QTest.mouseRelease(header, Qt.MouseButton.LeftButton, pos=end)


def line_after(view: PairView, version: int) -> QPoint:
    """The line at the end of a version's column, a little inside."""
    place = view.titles.place(view.column_of(version))
    return QPoint(place.right() - 1, place.center().y())


def image_of(view: PairView) -> QImage:
    QApplication.processEvents()
    return view.viewport().grab().toImage()


def has(image: QImage, colour: str, columns: range, lines: range) -> bool:
    wanted = QColor(colour)
    return any(image.pixelColor(x, y) == wanted for y in lines for x in columns)


# Order --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_a_title_is_dragged_to_another_place(make_view: Maker, direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    view = make_view(4, direction=direction)
    assert order(view) == [0, 1, 2, 3]
    with qtbot.waitSignal(view.arranged) as told:
        drag(view, title(view, 0), title(view, 2) + QPoint(30, 0))
    assert order(view) == [1, 2, 0, 3]
    assert told.args == [view.arrangement()]
    drag(view, title(view, 3), QPoint(2, 10))
    assert order(view) == [3, 1, 2, 0]


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_where_a_title_would_be_let_go_is_marked(make_view: Maker, direction: Qt.LayoutDirection) -> None:
    view = make_view(4, direction=direction)
    header = view.titles.viewport()
    QTest.mousePress(header, Qt.MouseButton.LeftButton, pos=title(view, 0))
    QTest.mouseMove(header, title(view, 2) + QPoint(30, 0))
    beyond = view.titles.place(view.column_of(3)).left()
    accent, image = QColor(load_theme("light").accent), header.grab().toImage()
    marked = [x for x in range(image.width()) if image.pixelColor(x, 4) == accent]
    assert marked == [beyond - 1, beyond]
    QTest.mouseRelease(header, Qt.MouseButton.LeftButton, pos=title(view, 0))
    assert order(view) == [0, 1, 2, 3]
    image = header.grab().toImage()
    assert not [x for x in range(image.width()) if image.pixelColor(x, 4) == accent]


def test_a_press_on_a_title_chooses_the_version(make_view: Maker) -> None:
    view = make_view(3)
    view.go_to(4, 0)
    QTest.mouseClick(view.titles.viewport(), Qt.MouseButton.LeftButton, pos=title(view, 2))
    assert (view.current_row(), view.current_version()) == (4, 2)


def test_the_reader_stays_in_the_paragraph_while_columns_move(make_view: Maker) -> None:
    view = make_view(4)
    view.go_to(20, 1)
    before = view.top(20)
    view.arrange(view.arrangement().moved(1, 2))
    assert (view.current_row(), view.current_version(), view.top(20)) == (20, 1, before)
    view.arrange(view.arrangement().without(1))
    assert (view.current_row(), view.current_version()) == (20, 0)


def test_what_belongs_to_another_document_is_let_be(make_view: Maker) -> None:
    view = make_view(3)
    before = view.arrangement()
    view.arrange(first_arrangement(2))
    view.arrange(Arrangement())
    assert view.arrangement() == before
    view.clear()
    view.arrange(before)
    assert view.arrangement() == Arrangement()


def test_another_document_begins_with_an_arrangement_of_its_own(make_view: Maker) -> None:
    view = make_view(3)
    view.arrange(view.arrangement().moved(0, 2).zoomed(1, 2.0))
    document = replace(view.pairs.document, id=2) if view.pairs.document else None
    assert document is not None
    view.show_document(document, lambda start, stop: fetch(start, stop, 3))
    assert view.arrangement() == first_arrangement(3)


# Widths -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_the_line_between_two_columns_is_dragged(make_view: Maker, direction: Qt.LayoutDirection) -> None:
    view = make_view(3, direction=direction)
    before = view.widths()
    start = line_after(view, 0)
    drag(view, start, start + QPoint(100, 0))
    assert view.widths() == pytest.approx((before[0] + 100, before[1] - 100, before[2]), abs=1)
    assert sum(view.widths()) == view.viewport().width()
    painted = [view.columnWidth(view.column_of(version)) for version in order(view)]
    assert tuple(painted) == view.widths()
    start = line_after(view, 0)
    drag(view, start, QPoint(5, 10))
    assert view.widths()[0] == LEAST_COLUMN


def test_a_resize_keeps_the_proportions(make_view: Maker) -> None:
    view = make_view(2, width=1_300)
    start = line_after(view, 0)
    drag(view, start, start + QPoint(150, 0))
    shares = [width / view.viewport().width() for width in view.widths()]
    for width in (1_000, 1_900, 1_300):
        view.resize(width, 500)
        QApplication.processEvents()
        assert [each / view.viewport().width() for each in view.widths()] == pytest.approx(shares, abs=0.002)


def test_a_double_click_on_a_line_makes_all_equally_wide(make_view: Maker) -> None:
    view = make_view(3)
    drag(view, line_after(view, 0), line_after(view, 0) + QPoint(90, 0))
    drag(view, line_after(view, 1), line_after(view, 1) + QPoint(60, 0))
    QTest.mouseDClick(view.titles.viewport(), Qt.MouseButton.LeftButton, pos=line_after(view, 1))
    assert max(view.widths()) - min(view.widths()) <= 1


def test_the_pointer_tells_where_a_line_can_be_dragged(make_view: Maker) -> None:
    view = make_view(2)

    def shape_at(point: QPoint) -> Qt.CursorShape:
        place, none = QPointF(point), Qt.MouseButton.NoButton
        moved = QMouseEvent(QEvent.Type.MouseMove, place, view.titles.viewport().mapToGlobal(place), none, none, NO_KEY)
        QApplication.sendEvent(view.titles.viewport(), moved)
        return view.titles.viewport().cursor().shape()

    assert shape_at(line_after(view, 0)) == Qt.CursorShape.SplitHCursor
    assert shape_at(line_after(view, 1)) == Qt.CursorShape.ArrowCursor  # nothing stands behind the last
    assert shape_at(title(view, 0)) == Qt.CursorShape.ArrowCursor


def test_a_column_is_made_wider_step_by_step(make_view: Maker) -> None:
    view = make_view(2)
    before = view.widths()
    view.widen(0, 40)
    assert view.widths() == pytest.approx((before[0] + 40, before[1] - 40), abs=1)
    view.widen(1, 40)  # the last takes it from the one before
    assert view.widths() == pytest.approx(before, abs=1)


# Sizes --------------------------------------------------------------------------------------------------------------


def ctrl_wheel(view: PairView, version: int, angle: int) -> None:
    point = QPointF(view.columnViewportPosition(view.column_of(version)) + 40, 200)
    event = QWheelEvent(
        point,
        view.viewport().mapToGlobal(point),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_ctrl_and_the_wheel_enlarge_the_column_under_the_mouse(make_view: Maker) -> None:
    view = make_view(2)
    sizes = [view.face(version).font.pixelSize() for version in (0, 1)]
    ctrl_wheel(view, 1, 120)
    ctrl_wheel(view, 1, 60)
    assert view.arrangement().zooms == (1.0, 1.1)
    ctrl_wheel(view, 1, 60)
    assert view.arrangement().zooms == (1.0, 1.21)
    assert view.face(0).font.pixelSize() == sizes[0]
    assert view.face(1).font.pixelSize() > sizes[1]
    assert view.verticalScrollBar().value() == 0
    view.set_zoom(2.0)
    assert view.face(1).font.pixelSize() == pytest.approx(sizes[1] * 2.42, abs=1)
    ctrl_wheel(view, 1, -240)
    assert view.arrangement().zooms == (1.0, 1.0)


def test_first_lines_stand_on_one_baseline_whatever_their_sizes(make_view: Maker) -> None:
    view = make_view(2)
    view.arrange(view.arrangement().zoomed(0, 2.0))
    baselines = {
        view.origin(0, column).y() + view.block(0, column).face.baseline for column in range(len(view.pairs.columns))
    }
    assert len(baselines) == 1


# What is pinned -----------------------------------------------------------------------------------------------------


def across(view: PairView, share: float) -> None:
    """Move the columns sideways; 0 shows the leftmost, 1 the rightmost."""
    bar = view.horizontalScrollBar()
    mirrored = view.layoutDirection() == RIGHT
    bar.setValue(round(bar.maximum() * (1 - share if mirrored else share)))


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
@pytest.mark.parametrize("original", [0, 2, 5])
def test_the_original_never_leaves_the_view(make_view: Maker, direction: Qt.LayoutDirection, original: int) -> None:
    view = make_view(6, width=900, direction=direction, original=original)
    room = view.viewport().width()
    for share in (0.0, 0.3, 0.6, 1.0):
        across(view, share)
        column = view.column_of(original)
        left = view.columnViewportPosition(column)
        assert 0 <= left <= room - view.columnWidth(column)
        assert view.visualRect(view.pairs.index(0, column)).left() == left
        assert view.indexAt(QPoint(left + 5, 5)).column() == column
        assert view.indexAt(QPoint(left + view.columnWidth(column) - 5, 5)).column() == column
        seen = [view.pairs.columns[view.columnAt(x)] for x in range(room)]
        assert seen == sorted(seen)  # the order on the screen stays the reader's
    across(view, 0.0)
    assert lefts(view)[0] == (0, 0)
    across(view, 1.0)
    left, version = lefts(view)[-1]
    assert (version, left + view.columnWidth(view.column_of(5))) == (5, room)


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_every_version_can_be_brought_into_sight_beside_it(make_view: Maker, direction: Qt.LayoutDirection) -> None:
    view = make_view(6, width=900, direction=direction)
    pinned = view.column_of(0)
    for version in (3, 5, 1, 4, 2):
        view.go_to(0, version)
        view.scroll_across(view.column_of(version))
        left = view.columnViewportPosition(view.column_of(version))
        edge = view.columnViewportPosition(pinned) + view.columnWidth(pinned)
        assert edge <= left
        assert left + view.columnWidth(view.column_of(version)) <= view.viewport().width()


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_tab_goes_through_all_of_them(make_view: Maker, direction: Qt.LayoutDirection) -> None:
    view = make_view(6, width=900, direction=direction)
    view.go_to(0, 0)
    for version in range(1, 6):
        QTest.keyClick(view, Qt.Key.Key_Tab)
        assert view.current_version() == version
        left = view.columnViewportPosition(view.column_of(version))
        assert 0 <= left <= view.viewport().width() - view.columnWidth(view.column_of(version))


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_it_is_painted_over_the_others(make_view: Maker, direction: Qt.LayoutDirection) -> None:
    view = make_view(6, width=900, direction=direction)
    theme, width = load_theme("light"), view.columnWidth(view.column_of(0))
    view.go_to(10, 0)
    across(view, 0.0)
    rows = range(view.rowHeight(0) - 2)
    alone = image_of(view).copy(0, 0, width - 2, 200)
    across(view, 0.55)
    over = image_of(view)
    assert over.copy(0, 0, width - 2, 200) == alone
    assert has(over, theme.faint, range(width - 1, width), rows)
    across(view, 0.0)
    assert not has(image_of(view), theme.faint, range(width - 1, width), rows)


def test_what_moves_sideways_is_what_would_be_painted(make_view: Maker) -> None:
    view = make_view(6, width=900)
    for value in (50, 130, 400, 20):
        view.horizontalScrollBar().setValue(value)
        QApplication.processEvents()
        shown = view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert shown == view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_the_first_columns_are_those_in_sight_at_first(make_view: Maker, direction: Qt.LayoutDirection) -> None:
    view = make_view(6, width=900, direction=direction)
    assert lefts(view)[:3] == [(0, 0), (240, 1), (480, 2)]
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + (100 if direction == LEFT else -100))
    for width in (960, 880):
        view.resize(width, 500)
        QApplication.processEvents()
        assert view.columnViewportPosition(view.column_of(2)) == 380


def test_a_title_that_lies_over_others_is_all_that_is_seen_there(make_view: Maker) -> None:
    view = make_view(6, width=900)
    view.set_remaining(((60, 0, 0, 0),) + ((0, 0, 60, 0),) * 5)
    view.horizontalScrollBar().setValue(130)
    image, accent = view.titles.grab().toImage(), QColor(load_theme("light").accent)
    assert not [x for x in range(240) if image.pixelColor(x, image.height() - 1) == accent]
    assert image.pixelColor(239, 10) == QColor(load_theme("light").faint)


def test_an_editor_stays_under_it(make_view: Maker) -> None:
    view = make_view(6, width=900)
    view.go_to(0, 1)
    view.scroll_across(view.column_of(1))
    view.edit_current()
    editor = view.editing.editor
    assert editor is not None
    assert editor.mask().isEmpty()
    edge = view.columnWidth(view.column_of(0))
    for moved in (60, 150, 240):  # the last time it lies under it all
        view.horizontalScrollBar().setValue(moved)
        middle = editor.geometry().center().y()
        found = [x for x in range(0, 900, 3) if view.viewport().childAt(QPoint(x, middle)) is not None]
        assert all(x >= edge for x in found)
        assert bool(found) is (moved < 240)
    across(view, 0.0)
    assert editor.mask().isEmpty()


def test_it_moves_with_the_others_when_it_is_not_pinned(make_view: Maker) -> None:
    view = make_view(6, width=900)
    view.arrange(view.arrangement().with_pinned(False))
    across(view, 1.0)
    assert view.columnViewportPosition(view.column_of(0)) == -view.horizontalScrollBar().maximum()


def test_it_is_not_pinned_where_nothing_could_be_read_beside_it(make_view: Maker) -> None:
    view = make_view(3, width=450)
    across(view, 1.0)
    assert view.columnViewportPosition(view.column_of(0)) < 0


# Titles -------------------------------------------------------------------------------------------------------------


def test_what_remains_is_told_above_each_column(make_view: Maker) -> None:
    view = make_view(2)
    before = view.titles.grab().toImage()
    view.set_remaining(((60, 0, 0, 0), (9, 3, 40, 8)))
    assert view.titles.remaining == (Remaining(60, 60), Remaining(12, 60))
    assert told_remaining(Remaining(12, 60)) == "12 of 60 to do"
    assert told_remaining(Remaining(0, 60)) == "all reviewed"
    after = view.titles.grab().toImage()
    assert after != before
    accent, bottom = QColor(load_theme("light").accent), after.height() - 1
    bars = [sum(after.pixelColor(x, bottom) == accent for x in _across(view, version)) for version in (0, 1)]
    width = view.titles.columns[view.column_of(1)].width
    assert bars == [0, pytest.approx(width * 48 / 60, abs=1)]


def _across(view: PairView, version: int) -> range:
    place = view.titles.place(view.column_of(version))
    return range(place.left(), place.right() + 1)


def test_arabic_fills_its_bar_from_the_right(make_view: Maker) -> None:
    view = make_view(2)
    view.set_remaining(((1, 0, 0, 0), (1, 0, 1, 0)))
    image, accent = view.titles.grab().toImage(), QColor(load_theme("light").accent)
    done = [x for x in _across(view, 1) if image.pixelColor(x, image.height() - 1) == accent]
    place, own = view.titles.place(view.column_of(1)), view.titles.columns[view.column_of(1)]
    assert done[-1] == pytest.approx(place.left() + own.inset + own.width - 1, abs=1)


def test_what_remains_is_said_also_where_there_is_little_room() -> None:
    version = VersionInfo(1, "fr", "ltr", False, "fr")
    assert told_title(version, None) == (("translation",),)
    assert told_title(version, Remaining(12, 60)) == (("translation", "12 of 60 to do"), ("12 of 60 to do",), ("12",))
    assert told_title(version, Remaining(0, 60))[-1] == ("translation",)


def test_words_that_have_no_room_are_left_out(make_view: Maker) -> None:
    view = make_view(3, width=800)
    view.set_remaining(((123_456, 0, 0, 0),) * 3)
    image = view.titles.grab().toImage()
    ground = QColor(load_theme("light").ground)
    for version in range(3):
        place, own = view.titles.place(view.column_of(version)), view.titles.columns[view.column_of(version)]
        beyond = range(place.left() + own.inset + own.width + 1, place.right() - 1)
        assert all(image.pixelColor(x, y) == ground for x in beyond for y in range(2, 36))


def test_nothing_is_told_of_what_is_not_counted() -> None:
    assert remaining_of(((0, 0, 0, 0),)) == (Remaining(0, 0),)
    assert remaining_of(()) == ()


def test_the_menu_of_a_title_is_asked_for(make_view: Maker, qtbot: QtBot) -> None:
    view = make_view(3)
    view.go_to(5, 0)
    point = title(view, 1)
    header = view.titles.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, header.mapToGlobal(point))
    with qtbot.waitSignal(view.column_menu_wanted) as wanted:
        QApplication.sendEvent(header, event)
    assert wanted.args == [1, header.mapToGlobal(point)]
    assert (view.current_row(), view.current_version()) == (5, 1)
    with qtbot.waitSignal(view.column_menu_wanted) as wanted:
        view.want_column_menu()
    assert wanted.args is not None
    assert wanted.args[0] == 1
    assert view.titles.place(view.column_of(1)).contains(header.mapFromGlobal(wanted.args[1]))


# The place of reading -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [0, 137, 411])
def test_the_place_of_reading_is_found_again_to_the_pixel(make_view: Maker, value: int) -> None:
    view = make_view(2)
    view.go_to(20, 1)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + value)
    place = view.reading_place()
    assert place is not None
    other = make_view(2)
    other.restore_place(*place)
    assert other.reading_place() == place
    assert (other.current_row(), other.current_version()) == (place[0], 1)
    assert [other.top(row) for row in other.rows_in_sight()] == [view.top(row) for row in view.rows_in_sight()]


def test_a_place_that_is_not_there_any_more_is_the_nearest_that_is(make_view: Maker) -> None:
    view = make_view(2)
    view.restore_place(999, 7, 99_999)
    assert (view.current_row(), view.current_version()) == (39, 0)
    assert view.is_in_sight(39)
    view.restore_place(-4, 1, -99_999)
    assert (view.current_row(), view.current_version()) == (0, 1)
    assert view.is_in_sight(0)


def test_an_empty_view_has_no_place(qtbot: QtBot) -> None:
    view = PairView()
    qtbot.addWidget(view)
    assert view.reading_place() is None
    view.restore_place(1, 1, 1)
    assert view.current_row() == -1
