"""The rows as a Qt table: a proper model, and never asked for more than is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.core.document import Cell, DocumentInfo, Note, VersionInfo
from desktop.ui.pairs.model import KEPT_PAGES, PAGE, PairModel, row_name, row_number, runs

VERSIONS = (VersionInfo(1, "en", "ltr", True, "English"), VersionInfo(2, "ar", "rtl", False, "Arabic"))


@pytest.fixture
def model(book: Callable[[int], Any]) -> tuple[PairModel, Any]:
    pages = book(10_000)
    made = PairModel()
    made.open(DocumentInfo(1, "A/1", "", VERSIONS, 10_000), pages.fetch, (0, 1))
    return made, pages


def test_qt_finds_no_fault_with_the_model(model: tuple[PairModel, Any], qtbot: QtBot) -> None:
    tested, _ = model
    tester = QAbstractItemModelTester(tested, QAbstractItemModelTester.FailureReportingMode.Warning)
    tested.set_columns((1, 0))
    tested.renew((3, 4))
    tested.clear()
    assert tester.model() is tested
    assert tested.rowCount() == tested.columnCount() == 0


def test_rows_come_in_pages(model: tuple[PairModel, Any]) -> None:
    tested, pages = model
    assert tested.row(130).index == 130
    assert tested.row(140).index == 140
    assert pages.asked == [(2 * PAGE, 3 * PAGE)]


def test_the_last_page_is_short(model: tuple[PairModel, Any]) -> None:
    tested, pages = model
    assert tested.row(9_999).index == 9_999
    assert pages.asked[-1][1] == 10_000


def test_only_the_pages_last_seen_are_kept(model: tuple[PairModel, Any]) -> None:
    tested, pages = model
    for page in range(KEPT_PAGES + 3):
        tested.row(page * PAGE)
    assert len(tuple(tested.at_hand())) == KEPT_PAGES
    tested.row(0)
    assert pages.asked[-1] == (0, PAGE)


def test_renewing_asks_only_for_rows_at_hand(model: tuple[PairModel, Any], cell: Callable[..., Cell]) -> None:
    tested, pages = model
    tested.row(0)
    pages.put(5, cell("fresh"), cell("جديد"))
    del pages.asked[:]
    assert tested.renew((5, 6, 9, 5_000)) == (5, 6, 9)
    assert pages.asked == [(5, 7), (9, 10)]
    assert tested.data(tested.index(5, 0)) == "fresh"


def test_a_cell_reads_as_it_is_shown(model: tuple[PairModel, Any], cell: Callable[..., Cell]) -> None:
    tested, pages = model
    pages.put(0, cell("Takes note", number="1.", notes=(Note(1, "2", 10, "A/71/160"),)), (cell("أولا"), cell("ثانيا")))
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        shown = tested.data(tested.index(0, 0), role)
        assert shown is not None
        assert shown.startswith("1. Takes note")
        assert tested.data(tested.index(0, 1), role) == "أولا\nثانيا"
    assert tested.data(tested.index(0, 0), Qt.ItemDataRole.DecorationRole) is None


def test_columns_are_named_by_the_languages_themselves(model: tuple[PairModel, Any]) -> None:
    tested, _ = model
    names = [tested.headerData(column, Qt.Orientation.Horizontal) for column in range(3)]
    assert names == ["English", "العربية", None]
    tested.set_columns((1, 0))
    assert tested.headerData(0, Qt.Orientation.Horizontal) == "العربية"
    assert tested.row_title(0, 1) == "English, preambular 1"


def test_rows_are_named_by_tag_and_number(model: tuple[PairModel, Any], cell: Callable[..., Cell]) -> None:
    tested, pages = model
    pages.put(1, (), cell("تحيط علما", tag="operative", number="١٢ -")).put(2, (), ())
    assert tested.headerData(0, Qt.Orientation.Vertical) == "preambular 1"
    assert row_number(tested.row(1)) == "12"
    assert row_name(tested.row(1)) == "operative 12"
    assert row_name(tested.row(2)) == "3"
    assert tested.headerData(10_000, Qt.Orientation.Vertical) is None


def test_runs_join_neighbours() -> None:
    assert runs((1, 2, 3, 7, 9, 10)) == ((1, 4), (7, 8), (9, 11))
    assert runs(()) == ()
