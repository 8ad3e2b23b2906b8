"""A window that runs from right to left: keys in menus and on the page of keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenuBar, QStyleOptionMenuItem, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop.core.bidi import to_visual
from desktop.ui.dialogs.help import keys_page
from desktop.ui.menus import Menu, added


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr-ui", "rtl-ui"])
def mirrored(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield request.param == Qt.LayoutDirection.RightToLeft
    qapp.setLayoutDirection(before)


def shown_keys(menu: Menu, action: QAction) -> str:
    """The keys of an action as the menu paints them, from left to right."""
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, action)
    keys = option.text.partition("\t")[2]
    return to_visual(keys, "rtl" if menu.isRightToLeft() else "ltr").strip("\u200e")


@pytest.mark.parametrize("keys", ["Ctrl++", "Ctrl+-", "Ctrl+,", "Ctrl+Shift+P", "F2"])
def test_keys_in_a_menu_keep_their_order(qtbot: QtBot, mirrored: bool, keys: str) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    action = menu.addAction("تكبير النص")
    action.setShortcut(keys)
    assert shown_keys(menu, action) == keys
    assert to_visual("Ctrl++", "rtl") == "++Ctrl"  # what they would be without the mark


def test_a_line_without_keys_stays_as_it_is(qtbot: QtBot, mirrored: bool) -> None:
    menu, option = Menu(), QStyleOptionMenuItem()
    qtbot.addWidget(menu)
    menu.initStyleOption(option, menu.addAction("مظهر فاتح"))
    assert option.text == "مظهر فاتح"


def test_a_menu_is_added_at_the_end(qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    first, second = added(bar, "&File"), added(bar, "&Edit")
    inner = added(second, "&Columns")
    assert [action.menu() for action in bar.actions()] == [first, second]
    assert [action.menu() for action in second.actions()] == [inner]
    assert isinstance(inner, Menu)


def test_the_page_of_keys_begins_at_the_side_where_reading_begins(qtbot: QtBot, mirrored: bool) -> None:
    page = QTextBrowser()
    qtbot.addWidget(page)
    page.resize(620, 640)
    page.setHtml(keys_page())
    page.grab()  # which sets it in lines
    titled, keyed = _place(page, "Open files").left(), _place(page, "Ctrl+O").left()
    assert titled > keyed if mirrored else titled < keyed


def _place(page: QTextBrowser, words: str) -> QRectF:
    block = page.document().find(words).block()
    return page.document().documentLayout().blockBoundingRect(block)
