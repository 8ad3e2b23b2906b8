"""While the window's width changes, what stands beside the text is a picture of itself, and nobody sees that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.real_window import RealWindow

from desktop.ui.glimpse import Cover, picture_of


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[RealWindow]:
    shown = RealWindow(qtbot)
    shown.start_sample(tmp_path / "library.sqlite3", "en", "ar")
    yield shown
    shown.close()


def panels(window: RealWindow) -> tuple[QWidget, QWidget]:
    return window.bench.outline, window.bench.tabs


def covered(panel: QWidget) -> list[Cover]:
    return [each for each in panel.findChildren(Cover) if each.isVisible()]


def draw(window: RealWindow, *sizes: tuple[int, int]) -> None:
    for width, height in sizes:
        window.frame.resize(width, height)
        QApplication.sendPostedEvents()


def seen(window: RealWindow, panel: QWidget) -> QImage:
    """The panel's part of what the window shows."""
    return picture_of(window.frame).copy(QRect(panel.mapTo(window.frame, panel.rect().topLeft()), panel.size()))


def test_a_picture_moves_along_and_goes_at_rest(window: RealWindow) -> None:
    draw(window, (1290, 800))
    before = [picture_of(panel) for panel in panels(window)]
    draw(window, (1300, 800), (1310, 800), (1292, 800))
    for panel, image in zip(panels(window), before, strict=True):
        assert len(covered(panel)) == 1
        assert seen(window, panel) == image
    window.until(lambda: not any(map(covered, panels(window))))
    assert [seen(window, panel) for panel in panels(window)] == before


def test_what_changes_under_a_picture_is_seen_at_rest(window: RealWindow) -> None:
    bench = window.bench
    draw(window, (1290, 800), (1300, 800))
    before = seen(window, bench.tabs)
    bench.tabs.setCurrentWidget(bench.comments)
    assert seen(window, bench.tabs) == before
    window.until(lambda: not covered(bench.tabs))
    assert seen(window, bench.tabs) != before


def test_a_panel_of_another_height_has_no_picture(window: RealWindow) -> None:
    draw(window, (1290, 800), (1300, 800))
    assert all(map(covered, panels(window)))
    draw(window, (1310, 780))
    assert not any(map(covered, panels(window)))
    draw(window, (1320, 760))
    assert not any(map(covered, panels(window)))


def test_one_that_is_hidden_has_none_and_a_window_that_is_only_lower_or_elsewhere_neither(window: RealWindow) -> None:
    draw(window, (1290, 800))
    window.bench.actions_table["panel-structure"].trigger()
    draw(window, (1300, 800), (1310, 800))
    assert not window.bench.outline.findChildren(Cover)
    window.until(lambda: not covered(window.bench.tabs))
    draw(window, (1310, 780), (1310, 760))
    window.frame.move(40, 30)
    window.frame.move(50, 30)
    assert not any(map(covered, panels(window)))


def test_what_is_under_a_picture_is_used_as_ever(window: RealWindow) -> None:
    draw(window, (1290, 800), (1300, 800))
    panel = window.bench.outline
    where = panel.list.mapTo(window.frame, panel.list.rect().center())
    assert covered(panel)
    under = window.frame.childAt(where)
    assert under is panel.list.viewport()
