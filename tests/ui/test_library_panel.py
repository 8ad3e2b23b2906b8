"""The library on the start page: what a line says, finding and ordering, keys, and how far a review is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desktop.core.document import DocumentInfo, VersionInfo
from desktop.services.progress import Shelved
from desktop.ui.look.fonts import load_fonts
from desktop.ui.look.theme import load_theme
from desktop.ui.panels.library import LibraryModel, Listed, about, having, in_order, listed, progress_text, with_times
from desktop.ui.welcome import Welcome


def shelved(number: int, title: str, *languages: str, done: int = 0) -> Shelved:
    versions = tuple(
        VersionInfo(10 * number + at, code, "rtl" if code == "ar" else "ltr", original=not at, name=code)
        for at, code in enumerate(languages)
    )
    document = DocumentInfo(number, f"A/RES/{number}/1", title, versions, 60)
    statuses = ((60, 0, 0, 0), *((60 - done, 0, done - done // 3, done // 3) for _version in languages[1:]))
    day = f"2026-01-{number % 28 + 1:02}T10:00:00+00:00"
    return Shelved(document, day, day, statuses, open_findings=number)


LINES = tuple(
    map(
        listed,
        (
            shelved(1, "Care of manuscripts", "en", "ar", done=24),
            shelved(2, "عناية بالمخطوطات", "ar"),
            shelved(3, "Décisions", "fr", "en", "ru", done=60),
        ),
    )
)


@pytest.fixture
def page(qtbot: QtBot) -> Welcome:
    load_fonts()
    page = Welcome()
    qtbot.addWidget(page)
    page.set_theme(load_theme("light"))
    page.resize(900, 600)
    page.show_documents(LINES, {1: "2026-03-01T00:00:00+00:00"})
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.list.setFocus()
    qtbot.waitUntil(page.list.hasFocus)
    return page


def shown(page: Welcome) -> list[int]:
    return [line.document.id for line in page.list.lines.lines]


def test_a_line_tells_how_far_the_translations_are() -> None:
    assert progress_text(LINES[0]) == "24 of 60 reviewed"
    assert progress_text(LINES[1]) == "0 of 60 reviewed"  # of one version, its own
    assert progress_text(LINES[2]) == "120 of 120 reviewed"
    assert "imported 2026-01-02" in about(LINES[0])
    (opened,) = with_times(LINES[:1], {1: "2026-03-01T12:00:00+00:00"})
    assert "opened 2026-03-01" in about(opened)
    assert "العربية" in about(opened)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", [1, 2, 3]),
        ("manus care", [1]),
        ("res/3", [3]),
        ("decisions", [3]),
        ("عنايه", [2]),
        ("fran", [3]),
        ("x", []),
    ],
)
def test_what_is_typed_is_found_in_symbol_title_and_language(words: str, found: list[int]) -> None:
    assert [line.document.id for line in having(LINES, words)] == found


def test_orders() -> None:
    lines = with_times(LINES, {2: "2026-05-01", 1: "2026-04-01"})
    assert [line.document.id for line in in_order(lines, "opened")] == [2, 1, 3]
    assert [line.document.id for line in in_order(lines, "imported")] == [3, 2, 1]
    assert [line.document.id for line in in_order(lines, "title")] == [1, 3, 2]


def test_the_model_is_a_good_one(qtbot: QtBot, page: Welcome) -> None:
    model = LibraryModel(page)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for lines in (LINES, (), LINES[1:]):
        model.show(lines)
        assert model.rowCount() == len(lines)
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "عناية" in said
    assert "0 of 60 reviewed" in said


def test_typing_on_the_list_searches_and_enter_opens(qtbot: QtBot, page: Welcome) -> None:
    assert shown(page) == [1, 3, 2]
    QTest.keyClicks(page.list, "d")
    assert page.field.hasFocus()
    QTest.keyClicks(page.field, "ec")
    assert page.field.text() == "dec"
    assert shown(page) == [3]
    with qtbot.waitSignal(page.document_wanted) as wanted:
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert wanted.args == [3]
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.field.text() == ""
    assert page.list.hasFocus()
    page.field.setText("nothing like it")
    assert page.none.isVisible()
    assert not page.list.isVisible()


def test_arrows_and_enter_and_the_order(qtbot: QtBot, page: Welcome) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.document_wanted) as wanted:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert wanted.args == [3]
    page.order.setCurrentIndex(page.order.findData("title"))
    assert shown(page) == [1, 3, 2]
    at_hand = page.list.at_hand()
    assert at_hand is not None
    assert at_hand.document.id == 3  # it stays at hand
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    assert page.list.hasFocus()


def test_the_bar_is_as_long_as_what_is_done(qtbot: QtBot, page: Welcome) -> None:
    theme = load_theme("light")

    def long(line: Listed, direction: Qt.LayoutDirection) -> int:
        page.setLayoutDirection(direction)
        page.list.show_lines((line,))
        image = page.list.viewport().grab().toImage()
        middle = image.width() // 2
        half = range(middle) if direction == Qt.LayoutDirection.RightToLeft else range(middle, image.width() - 4)
        return max(sum(image.pixelColor(x, y).name() == theme.accent for x in half) for y in range(4, 60))

    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        none, some, all_of_it = (long(replace(LINES[0], done=done), direction) for done in (0, 30, 60))
        assert (none, some, all_of_it) == (0, 60, 120)


def test_states_of_the_page(page: Welcome, tmp_path: Path) -> None:
    page.show_opening()
    assert not page.field.isVisible()
    page.show_fault("It is damaged.")
    assert page.about.text() == "It is damaged."
    assert not page.list.isVisible()
    page.show_documents((), {})
    assert "empty" in page.head.text()
    assert page.button.isVisible()
    assert not page.field.isVisible()
    page.show_documents(LINES, {})
    assert page.list.isVisible()
