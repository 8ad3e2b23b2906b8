"""The view while its width changes: every frame is right, and at rest it is as if it had always been so wide."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.pairs import PairView
from desktop.ui.pairs.model import PAGE

Opener = Callable[[Any], PairView]
ROWS = 2_000
MIDDLE = 1_000


def draw_wider(view: PairView, widths: range) -> None:
    for width in widths:
        view.resize(width, 700)
        QApplication.sendPostedEvents()


def rest(view: PairView, qtbot: QtBot) -> None:
    assert view._rest.isActive()
    qtbot.waitUntil(lambda: not view._rest.isActive())


def painted(view: PairView) -> list[QImage]:
    """All but the scroll bar, which stands by what is guessed."""
    return [part.grab().toImage() for part in (view.viewport(), view.margin.viewport(), view.titles.viewport())]


def heights(view: PairView) -> list[int]:
    """From the second page on: rows of the first, which were once in sight, are guessed when they are so again."""
    return [view.rowHeight(row) for row in range(PAGE, view.pairs.rowCount())]


@pytest.fixture
def view(book: Callable[[int], Any], open_book: Opener) -> PairView:
    shown = open_book(book(ROWS))
    shown.go_to(MIDDLE)
    return shown


@pytest.mark.parametrize("widths", [range(902, 960, 4), range(898, 640, -6)], ids=["wider", "narrower"])
def test_every_frame_is_painted_as_it_will_be_at_rest(widths: range, view: PairView) -> None:
    place = view.top(MIDDLE)
    for width in widths:
        draw_wider(view, range(width, width + 1))
        frame = painted(view)
        view.measure_anew(view.anchor())
        assert painted(view) == frame
        assert view.top(MIDDLE) == place


def test_at_rest_all_rows_are_as_in_a_view_that_was_always_so_wide(
    view: PairView, book: Callable[[int], Any], open_book: Opener, qtbot: QtBot
) -> None:
    draw_wider(view, range(900, 700, -10))
    stale = heights(view)
    rest(view, qtbot)
    fresh = open_book(book(ROWS))
    fresh.resize(view.size())
    fresh.go_to(MIDDLE)
    fresh.scroll_by(fresh.top(MIDDLE) - view.top(MIDDLE))
    fresh.measure_anew((MIDDLE, view.top(MIDDLE)))
    assert heights(view) == heights(fresh) != stale
    fresh.clearFocus()
    view.clearFocus()
    assert painted(view) == painted(fresh)


def test_rows_that_come_into_sight_before_the_rest_are_right(view: PairView) -> None:
    draw_wider(view, range(900, 700, -10))
    view.scroll_by(5_000)
    assert MIDDLE not in view.rows_in_sight()
    for row in view.rows_in_sight():
        assert view.rowHeight(row) == view.row_height(row)


def test_an_edit_goes_on_while_the_window_is_drawn_wider(view: PairView, qtbot: QtBot) -> None:
    view.edit_current()
    draw_wider(view, range(900, 800, -10))
    editor = view.editing.editor
    assert editor is not None
    rest(view, qtbot)
    assert view.editing.editor is editor
    assert editor.viewport().width() >= view.face(0).width
    assert editor.isVisible()


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_where_lines_are_as_long_as_can_be_read_nothing_is_set_anew(side: Qt.LayoutDirection, view: PairView) -> None:
    view.setLayoutDirection(side)
    draw_wider(view, range(1_900, 1_901))
    view.measure_anew(view.anchor())
    before, place, first = view.block(MIDDLE, 0), view.top(MIDDLE), view.origin(MIDDLE, 0).x()
    draw_wider(view, range(1_904, 1_960, 4))
    assert view.block(MIDDLE, 0) is before
    assert not view._rest.isActive()
    assert view.top(MIDDLE) == place
    assert view.origin(MIDDLE, 0).x() != first
    assert view.columnWidth(0) + view.columnWidth(1) == view.viewport().width()
    frame = painted(view)
    view.repaint_all()
    assert painted(view) == frame


def test_a_view_that_is_cleared_before_the_rest_stays_empty(view: PairView, qtbot: QtBot) -> None:
    draw_wider(view, range(900, 800, -10))
    view.clear()
    rest(view, qtbot)
    assert view.current_row() == -1
    assert view.margin.length() == 0
