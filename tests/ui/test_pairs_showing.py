"""What the reader chooses to see: type, signs, notes folded, one row alone; and what the pointer is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFontInfo, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.core.document import Assignment, Cell, Comment, Finding, Note
from desktop.core.tagsets import all_tags, shipped_schemes
from desktop.core.text import Span
from desktop.ui.look.typography import Chosen, Typography
from desktop.ui.pairs import PairView

Opener = Callable[[Any], PairView]


NOTES = (Note(1, "2", 5, "A/71/160, annex. " * 12), Note(1, "3", 10, "See resolution 70/1."))


@pytest.fixture
def noted(open_book: Opener, book: Callable[..., Any], cell: Callable[..., Cell]) -> PairView:
    """A view whose second row has footnotes, and a first one with a finding, a comment and a tag."""
    text = "Takes note of the\u00a0report"
    pages = book(40)
    said = cell(
        text,
        1,
        findings=(Finding("unknown-word", False, 0, 5, "Takes", (), 0.9, ()),),
        comments=(Comment("c", 1, "<b>Why</b> note?", "mk", "2024-05-01T09:00:00Z", Span(6, 10)),),
        assigned=(Assignment("a", 1, "review/style", "mk", "2024-05-01T09:00:00Z", Span(18, 24)),),
    )
    pages.put(0, said, cell("تحيط علما", 2))
    pages.put(1, cell("Convinced of it", 3, notes=NOTES), cell("واقتناعا منها", 4))
    view = open_book(pages)
    view.set_tag_looks(all_tags(shipped_schemes()))
    return view


def foot(view: PairView, row: int) -> QPoint:
    """The middle of the first line under a row's paragraph that is not of it."""
    piece = view.block(row, 0).pieces[1]
    return (view.origin(row, 0) + QPointF(6, piece.y + piece.layout.lineAt(0).height() / 2)).toPoint()


def click(view: PairView, point: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def place_of(view: PairView, start: int, end: int) -> QPoint:
    """The middle of some characters of the first paragraph."""
    line = view.block(0, 0).pieces[0].layout.lineAt(0)
    left, right = (float(line.cursorToX(at)[0]) for at in (start, end))  # type: ignore[index]
    x = (left + right) / 2
    return (view.origin(0, 0) + QPointF(x, line.y() + line.height() / 2)).toPoint()


def test_a_click_unfolds_a_rows_notes_and_one_on_a_label_folds_them(noted: PairView) -> None:
    height = noted.margin.sectionSize(1)
    assert noted.block(1, 0).pieces[1].folds == 2
    below, top = noted.top(2), noted.top(1)
    click(noted, foot(noted, 1))
    assert [piece.label for piece in noted.block(1, 0).pieces] == [0, 1, 1]
    assert noted.margin.sectionSize(1) == noted.row_height(1) > height
    assert noted.top(1) == top
    assert noted.top(2) == below + noted.margin.sectionSize(1) - height
    click(noted, foot(noted, 1))
    assert noted.margin.sectionSize(1) == height


def test_a_double_click_on_the_line_for_notes_does_not_edit(noted: PairView) -> None:
    QTest.mouseClick(noted.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, foot(noted, 1))
    QTest.mouseDClick(noted.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, foot(noted, 1))
    assert noted.editing.editor is None


def test_a_click_beside_it_leaves_the_notes(noted: PairView) -> None:
    click(noted, foot(noted, 1) + QPoint(200, 0))
    assert noted.block(1, 0).pieces[1].folds == 2


def test_notes_are_unfolded_by_key_and_for_all(noted: PairView) -> None:
    noted.go_to(1)
    noted.turn_notes()
    assert noted.block(1, 0).pieces[1].folds == 0
    noted.set_notes_folded(False)
    assert noted.block(1, 0).pieces[1].folds == 0  # all are; what was turned about alone is forgotten
    assert noted.margin.sectionSize(1) == noted.row_height(1)
    noted.set_notes_folded(True)
    assert noted.block(1, 0).pieces[1].folds == 2
    assert noted.margin.sectionSize(1) == noted.row_height(1)


def test_unfolded_notes_stay_so_when_the_row_changes(noted: PairView) -> None:
    noted.turn_notes(1)
    noted.refresh((1,))
    assert noted.block(1, 0).pieces[1].folds == 0


def picture(view: PairView) -> QImage:
    return view.viewport().grab().toImage()


def test_signs_come_and_go_without_moving_anything(noted: PairView) -> None:
    plain, heights = picture(noted), [noted.margin.sectionSize(row) for row in range(3)]
    noted.set_invisibles(True)
    assert picture(noted) != plain
    assert [noted.margin.sectionSize(row) for row in range(3)] == heights
    assert [(each.kind, each.of) for each in noted.what_is_at(place_of(noted, 17, 18))] == [("sign", "\u00a0")]
    noted.set_invisibles(False)
    assert picture(noted) == plain


def test_all_rows_but_the_readers_step_back(noted: PairView) -> None:
    plain = picture(noted)
    noted.set_focus(True)
    noted.go_to(0)
    first = noted.margin.sectionSize(0)
    seen = picture(noted)
    own, rest = ((0, first - 1), (first, noted.viewport().height() - first))
    scale = round(seen.devicePixelRatio())
    crops = [image.copy(0, own[0] * scale, image.width(), own[1] * scale) for image in (plain, seen)]
    assert crops[0] == crops[1]
    others = seen.copy(0, rest[0] * scale, seen.width(), rest[1] * scale)
    colours = {others.pixelColor(x, y).name() for x in range(others.width()) for y in range(others.height())}
    assert noted.theme().muted in colours
    assert noted.theme().text not in colours
    noted.go_to(1)
    assert picture(noted) != seen
    noted.set_focus(False)
    noted.go_to(0)
    assert picture(noted) == plain


def test_the_pointer_is_told_what_is_there(noted: PairView, qtbot: QtBot) -> None:
    told = {}
    for name, (start, end) in {"finding": (0, 5), "comment": (6, 10), "tag": (18, 24)}.items():
        point = place_of(noted, start, end)
        assert [each.kind for each in noted.what_is_at(point)] == [name]
        event = QHelpEvent(QEvent.Type.ToolTip, point, noted.viewport().mapToGlobal(point))
        QApplication.sendEvent(noted.viewport(), event)
        qtbot.waitUntil(QToolTip.isVisible)
        told[name] = QToolTip.text()
    assert "&lt;b&gt;Why&lt;/b&gt; note?" in told["comment"]  # what was written, not what it would mean as mark-up
    assert len(set(told.values())) == 3
    assert "Style" in told["tag"]
    QToolTip.hideText()
    assert noted.what_is_at(QPoint(5, 5000)) == ()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_type_is_set_as_the_reader_chose(noted: PairView) -> None:
    before = noted.face(0), noted.face(1)
    top = noted.top(noted.rows_in_sight().start)
    chosen = Typography(line=40, latin=Chosen(size=1.5, leading=2.0), arabic=Chosen(face="Noto Sans Arabic"))
    noted.set_typography(chosen)
    latin, arabic = noted.face(0), noted.face(1)
    assert (latin.font.pixelSize(), latin.pitch) == (21, 42)
    assert QFontInfo(arabic.font).family() == "Noto Sans Arabic"
    assert arabic.pitch == before[1].pitch
    assert latin.width <= 40 * latin.average + 1
    assert all(noted.margin.sectionSize(row) == noted.row_height(row) for row in noted.rows_in_sight())
    assert noted.top(noted.rows_in_sight().start) == top
    noted.set_typography(Typography())
    assert (noted.face(0), noted.face(1)) == before


def test_a_face_that_is_not_there_is_not_asked_for(noted: PairView) -> None:
    before = noted.face(1)
    noted.set_typography(Typography(arabic=Chosen(face="No Such Face")))  # a warning of Qt would fail the test
    assert noted.face(1) == before
