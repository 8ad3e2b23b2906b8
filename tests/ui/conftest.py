"""The window is tested on the offscreen platform, and no test may leave a window open behind it."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from shutil import copyfile
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from at_work import at_work, set_aside
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sampled import Sample, make_library

from desktop.core.document import Cell, DocumentInfo, Row, VersionInfo
from desktop.ui.look.fonts import load_fonts
from desktop.ui.pairs import PairView


def pytest_itemcollected(item: pytest.Item) -> None:
    """The offscreen platform says what a window manager would do and it does not; every other warning of Qt fails."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support ", extend=True))


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture(scope="session", autouse=True)
def _clipboard(qapp: QApplication) -> Iterator[None]:
    """The offscreen platform would let go of what was copied only after Python has ended, and crash."""
    yield
    QApplication.clipboard().clear()


@pytest.fixture(scope="module", autouse=True)
def _set_aside(_fonts: None) -> None:
    """What the modules hold by now need not be looked through after every test."""
    set_aside()


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """Fail where a test leaves something at work that was not before: a window in sight, a timer, a thread."""
    before = {id(each): each for each in at_work(qapp)}  # held, so that no other gets their ids
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [each for each in at_work(qapp) if id(each) not in before]
    assert not left, f"left at work: {left}"


@pytest.fixture(scope="session")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., tuple[Path, int]]:
    """Where libraries with the sample in some languages are, each of which is made once, and the document's number."""

    @cache
    def library_of(*languages: str) -> tuple[Path, int]:
        path = tmp_path_factory.mktemp("sample") / "library.sqlite3"
        return path, make_library(path, *languages)

    return library_of


@pytest.fixture
def sample(libraries: Callable[..., tuple[Path, int]], tmp_path: Path) -> Sample:
    """Puts a library with the sample into the test's folder."""

    def started_with(*languages: str) -> tuple[str, tuple[()], int]:
        path, number = libraries(*languages)
        return str(copyfile(path, tmp_path / path.name)), (), number

    return started_with


def words_of(text: str) -> list[str]:
    return text.split()


ENGLISH = words_of(
    "recalling its resolutions and noting with appreciation the report of the Secretary-General on cooperation"
)
ARABIC = words_of("وإذ تشير إلى قراراتها السابقة وإذ تلاحظ مع التقدير تقرير الأمين العام عن التعاون بين الأمم المتحدة")


def words(stock: list[str], dice: random.Random) -> str:
    """A paragraph of between 3 and 120 words, as long and as short as those of resolutions."""
    return " ".join(dice.choices(stock, k=min(120, 3 + int(dice.expovariate(1 / 35)))))


def make_cell(reading: str, key: int = 1, /, **more: Any) -> Cell:
    """A paragraph that has not been corrected."""
    return replace(Cell(key, key, "preambular", "", reading, reading), **more)


def make_row(index: int) -> Row:
    """The row at `index`, always the same: an English and an Arabic paragraph of their own lengths."""
    dice = random.Random(index)
    cells = ((make_cell(words(ENGLISH, dice), 2 * index),), (make_cell(words(ARABIC, dice), 2 * index + 1),))
    return Row(index, 1.0, confirmed=False, cells=cells)


def make_document(rows: int, languages: tuple[str, ...] = ("en", "ar")) -> DocumentInfo:
    """A document of so many rows, the first language being the original."""
    versions = tuple(
        VersionInfo(at, code, "rtl" if code == "ar" else "ltr", original=not at, name=code)
        for at, code in enumerate(languages)
    )
    return DocumentInfo(1, "A/RES/72/1", "A sample", versions, rows)


class Book:
    """Rows that can be changed, and how often they were asked for."""

    def __init__(self, rows: int, languages: tuple[str, ...] = ("en", "ar")) -> None:
        self.size = rows
        self.languages = languages
        self.changed: dict[int, Row] = {}
        self.asked: list[tuple[int, int]] = []

    def fetch(self, start: int, stop: int) -> tuple[Row, ...]:
        self.asked.append((start, stop))
        return tuple(self.changed.get(row) or make_row(row) for row in range(start, stop))

    def put(self, row: int, *columns: Cell | tuple[Cell, ...]) -> Book:
        """Other cells for a row; an empty tuple is a version without counterpart."""
        cells = tuple(column if isinstance(column, tuple) else (column,) for column in columns)
        self.changed[row] = Row(row, 1.0, confirmed=False, cells=cells)
        return self


Opener = Callable[[Book], PairView]


@pytest.fixture
def open_book(qtbot: QtBot) -> Opener:
    """Shows a book in a view of 900 by 700 pixels that has the keyboard."""

    def open_it(book: Book) -> PairView:
        view = PairView()
        qtbot.addWidget(view)
        view.resize(900, 700)
        view.show_document(make_document(book.size, book.languages), book.fetch)
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        return view

    return open_it


@pytest.fixture
def book() -> Callable[..., Book]:
    """Makes a book of so many rows."""
    return Book


@pytest.fixture
def cell() -> Callable[..., Cell]:
    """Makes a paragraph: text, key, and whatever else it has."""
    return make_cell
