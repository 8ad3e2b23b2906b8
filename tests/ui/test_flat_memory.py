"""Reading and correcting all day takes no more memory than the first hour: nothing that was set or opened stays."""

from __future__ import annotations

import gc
import random
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QTextLayout, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from resident import STATM, resident
from ui.conftest import make_document, make_row

from desktop.core.document import Cell, Row
from desktop.ui.pairs import PairView
from desktop.ui.pairs.editor import ParagraphEditor
from desktop.ui.pairs.layouts import Block

ROWS, SCROLLS, EDITS = 100_000, 10_000, 1_000
FLAT_MB = 6
"""Marks of rows that were measured are kept, a few bytes each; a block or an editor for each act would be far more."""


class Left(NamedTuple):
    """What there is when nothing goes on: objects of Qt in the view, what is set or edits, all that Python tracks."""

    objects: int
    made: int
    tracked: int
    memory: float


def left(view: PairView) -> Left:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    kinds = Counter(map(type, gc.get_objects()))
    made = sum(kinds[kind] for kind in (QTextLayout, Block, ParagraphEditor))
    return Left(len(view.findChildren(QObject)), made, sum(kinds.values()), resident() / 1e6)


class Shelf:
    """Rows of a document of any length, the same few again and again, that can be corrected."""

    def __init__(self) -> None:
        self._corrected: dict[int, Row] = {}

    def fetch(self, start: int, stop: int) -> tuple[Row, ...]:
        return tuple(self._corrected.get(at) or replace(sample(at % 97), index=at) for at in range(start, stop))

    def correct(self, row: Row, cell: Cell, text: str) -> None:
        english, _arabic = row.cells
        self._corrected[row.index] = replace(row, cells=(english, (replace(cell, text=text),)))


@lru_cache(maxsize=97)
def sample(at: int) -> Row:
    return make_row(at)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def view(qtbot: QtBot, shelf: Shelf) -> PairView:
    """Small, so that much is done soon; all that is kept for a while is kept already."""
    shown = PairView()
    qtbot.addWidget(shown)
    shown.resize(500, 300)
    shown.show_document(make_document(ROWS), shelf.fetch)
    shown.show()
    qtbot.waitExposed(shown)
    for row in range(0, ROWS, ROWS // 400):
        shown.go_to(row)
    return shown


def scroll(view: PairView, times: int) -> None:
    chance, middle = random.Random(7), QPointF(view.viewport().rect().center())
    place, none = view.viewport().mapToGlobal(middle), Qt.KeyboardModifier.NoModifier
    for _ in range(times):
        turned = QPoint(0, chance.choice((-120, -120, -360, 120)))
        button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        QApplication.sendEvent(
            view.viewport(), QWheelEvent(middle, place, QPoint(), turned, button, none, phase, False)
        )
        QApplication.sendEvent(view.window(), QEvent(QEvent.Type.UpdateRequest))  # the next frame


def edit(view: PairView, times: int) -> None:
    """The same few paragraphs again and again: what was corrected stays with the rows, not with the view."""
    for at in range(times):
        view.go_to(ROWS // 2 + at % (EDITS // 5), 1)
        view.edit_current()
        editor = view.editing.editor
        assert editor is not None
        QTest.sendKeyEvent(QTest.KeyAction.Press, editor, Qt.Key(0), "ب", Qt.KeyboardModifier.NoModifier)
        view.editing.end()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def flat(before: Left, after: Left, acts: int) -> bool:
    """Whether nothing stayed of every act, nor of every tenth."""
    none_more = after.objects <= before.objects and after.made < before.made + 20
    return none_more and after.tracked - before.tracked < acts // 10 + 200 and after.memory - before.memory < FLAT_MB


@pytest.mark.skipif(not STATM.exists(), reason="only Linux tells so how much memory is used")
def test_scrolling_leaves_nothing_behind(view: PairView) -> None:
    scroll(view, SCROLLS // 10)
    before = left(view)
    scroll(view, SCROLLS)
    assert flat(before, left(view), SCROLLS), (before, left(view))


@pytest.mark.skipif(not STATM.exists(), reason="only Linux tells so how much memory is used")
def test_editing_leaves_nothing_behind(view: PairView, shelf: Shelf) -> None:
    def correct(cell: Cell, text: str) -> None:
        row = view.current_row()
        shelf.correct(view.pairs.row(row), cell, text)
        view.refresh((row,))

    view.edit_finished.connect(correct)
    edit(view, EDITS // 5)
    before = left(view)
    edit(view, EDITS)
    after = left(view)
    assert view.current_cell() != sample(view.current_row() % 97).cells[1][0]
    assert flat(before, after, EDITS), (before, after)
