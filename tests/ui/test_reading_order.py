"""Order and room: what a screen reader and Tab come to first, columns of buttons, lists in the reader's language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot

import desktop
from desktop.core.document import Cell, Comment
from desktop.ui.look.boxes import in_reading_order
from desktop.ui.look.flow import EvenLayout
from desktop.ui.look.theme import load_theme
from desktop.ui.pairs.titles import cut_ends
from desktop.ui.panels.findings import FindingsPanel
from desktop.ui.panels.lines import begins_right
from desktop.ui.panels.talk import TalkView, spoken

MARKS = set("→←“”«»")
ROOM = QRect(0, 0, 400, 300)


def test_a_screen_reader_comes_to_the_parts_of_a_splitter_as_they_stand(qtbot: QtBot) -> None:
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    for name in ("first", "second", "third"):
        part = QLabel(name)
        splitter.addWidget(part)
    in_reading_order(splitter)
    told = QAccessible.queryAccessibleInterface(splitter)
    names = [told.child(at).text(QAccessible.Text.Name) for at in range(told.childCount())]
    assert [name for name in names if name] == ["first", "second", "third"]
    handle = splitter.handle(1)
    splitter.resize(600, 80)
    splitter.show()
    assert splitter.childAt(handle.geometry().center()) is handle


def test_tab_comes_to_the_card_before_the_queue(qtbot: QtBot) -> None:
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    order: list[QWidget | None] = [panel.nextInFocusChain()]
    while order[-1] not in (panel, None):
        order.append(order[-1].nextInFocusChain())
    places = [order.index(each) for each in (panel.filters.reach, panel.card.back, panel.buttons["sic"], panel.queue)]
    assert places == sorted(places)


# Columns of buttons


def buttons(qtbot: QtBot, width: int, *titles: str) -> tuple[QWidget, EvenLayout, list[QPushButton]]:
    box = QWidget()
    qtbot.addWidget(box)
    layout = EvenLayout(2, box, gap=8)
    made = [QPushButton(title) for title in titles]
    for button in made:
        layout.addWidget(button)
    box.resize(width, layout.heightForWidth(width))
    box.show()
    QApplication.processEvents()
    return box, layout, made


def test_two_columns_are_equally_wide(qtbot: QtBot) -> None:
    box, _layout, (first, second, third, last) = buttons(qtbot, 600, "Accept", "The original has it so", "E", "Open it")
    assert {each.width() for each in (first, second, third, last)} == {296}
    assert (first.y(), second.x(), third.y()) == (second.y(), 304, first.height() + 8)
    assert box.sizeHint().height() == last.geometry().bottom() + 1


def test_what_has_no_room_beside_stands_below(qtbot: QtBot) -> None:
    long = "The original of this text has it so"
    width = QPushButton(long).sizeHint().width() + 20
    _box, layout, made = buttons(qtbot, width, "Accept", "Edit", long, "Open")
    lines = sorted({button.y() for button in made})
    assert [lines.index(button.y()) for button in made] == [0, 0, 1, 2]
    assert [button.width() for button in made[2:]] == [width, width]
    assert layout.heightForWidth(width) == made[3].geometry().bottom() + 1
    made[2].hide()
    QApplication.processEvents()
    assert [lines.index(made[at].y()) for at in (0, 1, 3)] == [0, 0, 1]


def test_a_line_with_one_long_title_gives_it_more_room(qtbot: QtBot) -> None:
    long = "The original of this text has it so"
    both = QPushButton(long).sizeHint().width() + QPushButton("Edit").sizeHint().width()
    _box, _layout, (first, second) = buttons(qtbot, both + 28, "Edit", long)
    assert first.y() == second.y()
    assert second.geometry().right() <= both + 27
    assert second.width() >= second.sizeHint().width() > first.width() >= first.sizeHint().width()


def test_in_a_mirrored_window_the_first_stands_at_the_right(qtbot: QtBot) -> None:
    box, layout, (first, second) = buttons(qtbot, 600, "قبول", "تحرير")
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    layout.setGeometry(box.rect())
    assert (first.x(), second.x()) == (304, 0)


# Ends of columns


@pytest.mark.parametrize(
    ("columns", "ends"),
    [
        (((0, 200), (200, 200)), []),
        (((0, 200), (200, 300)), [399]),
        (((-40, 200), (160, 240)), [0]),
        (((-40, 300), (260, 300)), [0, 399]),
        (((0, 150), (-60, 300), (240, 160)), []),  # the first is pinned, and lies over the second
        ((), []),
    ],
)
def test_a_column_that_goes_on_beyond_an_end_has_a_line_there(
    columns: tuple[tuple[int, int], ...], ends: list[int]
) -> None:
    places = [QRect(left, 0, width, 300) for left, width in columns]
    assert [(end.left(), end.size()) for end in cut_ends(places, ROOM)] == [(x, QSize(1, 300)) for x in ends]


# Sides and lists


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr-ui", "rtl-ui"])
def mirrored(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield request.param == Qt.LayoutDirection.RightToLeft
    qapp.setLayoutDirection(before)


def test_a_comment_begins_at_the_side_of_its_own_words(mirrored: bool) -> None:
    assert not begins_right("Which of the two is meant?")
    assert begins_right("أيهما المقصود؟")
    assert begins_right("(12) أيهما؟")
    assert begins_right("12?") is mirrored  # nothing in it has a side of its own


@pytest.mark.parametrize(("body", "right"), [("Which?", False), ("أيهما؟", True)])
def test_it_is_painted_there(qtbot: QtBot, mirrored: bool, body: str, right: bool) -> None:
    said = Comment("c", 1, body, "mk", "2026-01-01T00:00:00Z")
    view = TalkView()
    qtbot.addWidget(view)
    view.set_theme(load_theme("light"))
    view.resize(500, 120)
    view.show_lines(spoken(Cell(1, 1, "operative", "", "abc", "abc", comments=(said,))))
    view.show()
    image = view.viewport().grab().toImage()
    low = range(image.height() // 4, view.sizeHintForRow(0) - 6)
    ground = image.pixelColor(image.width() // 2, low[0])
    inked = [x for x in range(4, image.width() - 4) if any(image.pixelColor(x, y) != ground for y in low)]
    assert (min(inked) > image.width() // 2) is right
    assert (max(inked) > image.width() // 2) is right


def test_no_arrow_or_quotation_mark_is_put_between_values_without_the_language() -> None:
    """A sentence with values in it is said as a whole, so that its marks are those of the interface's language."""
    room = Path(desktop.__file__).parent / "ui"
    found = [
        f"{path.name}:{node.lineno}"
        for path in room.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.JoinedStr)
        and any(isinstance(part, ast.Constant) and MARKS & set(str(part.value)) for part in node.values)
    ]
    assert found == []
