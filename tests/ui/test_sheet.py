"""The sheet over the window: a field that keeps the keyboard, and a list that follows it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.text import Span
from desktop.ui.look.theme import load_theme, stylesheet
from desktop.ui.palette.drawing import LINE
from desktop.ui.palette.lines import Line, LineModel
from desktop.ui.palette.sheet import LINES, Purpose, Sheet

ENTRIES = (
    Line("Next row", "row-next", (Span(0, 4),), hint="Go", keys="Ctrl+Down"),
    Line("Undo", "undo", hint="Edit", enabled=False),
    Line("الأمين العام", "ar", (Span(0, 6),), lead="O 3", language="ar"),
    Line("Last row", "row-last", hint="Go"),
)


class Held:
    """A window with a sheet, and what it told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        body = QWidget()
        layout = QVBoxLayout(body)
        self.other, self.button = QLineEdit(), QPushButton("other")
        layout.addWidget(self.other)
        layout.addWidget(self.button)
        self.window.setCentralWidget(body)
        self.window.resize(900, 600)
        self.window.setStyleSheet(stylesheet(load_theme("light")))
        qtbot.addWidget(self.window)
        self.sheet = Sheet(self.window)
        self.sheet.set_theme(load_theme("light"))
        self.typed: list[str] = []
        self.chosen: list[object] = []
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.other.setFocus()
        qtbot.waitUntil(self.other.hasFocus)

    def open(self, text: str = "") -> None:
        self.sheet.open(Purpose("Actions", "What?", self.typed.append, self.chosen.append), text)
        self.sheet.show_lines(ENTRIES, "4", "Nothing.")

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.sheet.field, key)

    def current(self) -> object:
        line = self.sheet.current()
        return line.item if line is not None else None


@pytest.fixture
def held(qtbot: QtBot) -> Held:
    return Held(qtbot)


def test_the_model_is_a_model(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    model = LineModel(parent)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show(ENTRIES)
    model.show(ENTRIES[:1])
    model.show(())
    model.show(ENTRIES)
    assert model.index(0, 0).data() == "Next row"
    assert not model.index(1, 0).flags() & Qt.ItemFlag.ItemIsEnabled
    assert model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "O 3, الأمين العام"


def test_it_takes_the_keyboard_and_gives_it_back(held: Held) -> None:
    held.open("before")
    assert held.sheet.field.hasFocus()
    assert held.sheet.field.selectedText() == "before"
    assert held.typed == ["before"]
    held.press(Qt.Key.Key_Escape)
    assert not held.sheet.isVisible()
    assert held.other.hasFocus()
    assert held.chosen == []


def test_arrows_go_round_the_ends_and_pass_over_what_cannot_be_chosen(held: Held) -> None:
    held.open()
    assert held.current() == "row-next"
    for wanted in ("ar", "row-last", "row-next"):
        held.press(Qt.Key.Key_Down)
        assert held.current() == wanted
    held.press(Qt.Key.Key_Up)
    assert held.current() == "row-last"
    held.press(Qt.Key.Key_PageUp)
    assert held.current() == "row-next"
    held.press(Qt.Key.Key_PageDown)
    assert held.current() == "row-last"


def test_enter_chooses_and_ends_it(held: Held) -> None:
    held.open()
    held.press(Qt.Key.Key_Down)
    held.press(Qt.Key.Key_Return)
    assert held.chosen == ["ar"]
    assert not held.sheet.isVisible()
    assert held.other.hasFocus()


def test_enter_over_an_empty_list_chooses_nothing(held: Held) -> None:
    held.open()
    held.sheet.show_lines((), empty="Nothing.")
    held.press(Qt.Key.Key_Down)
    held.press(Qt.Key.Key_Return)
    assert held.chosen == []
    assert held.sheet.isVisible()
    assert held.sheet.empty.isVisible()
    assert held.sheet.empty.text() == "Nothing."


def test_a_click_chooses_and_one_on_what_is_grey_does_not(held: Held) -> None:
    held.open()
    view = held.sheet.list

    def click(row: int) -> None:
        place = view.visualRect(held.sheet.model.index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    click(1)
    assert (held.chosen, held.sheet.isVisible()) == ([], True)
    click(3)
    assert (held.chosen, held.sheet.isVisible()) == (["row-last"], False)


def test_what_is_typed_is_told(held: Held) -> None:
    held.open()
    QTest.keyClicks(held.sheet.field, "ne")
    assert held.typed == ["", "n", "ne"]
    held.press(Qt.Key.Key_Tab)
    assert held.sheet.field.hasFocus()


def test_going_elsewhere_ends_it_without_taking_the_keyboard_back(held: Held) -> None:
    held.open()
    held.button.setFocus()
    assert not held.sheet.isVisible()
    assert held.button.hasFocus()


def test_it_is_as_high_as_its_lines_and_stays_in_the_middle(held: Held) -> None:
    held.open()
    low = held.sheet.height()
    held.sheet.show_lines([Line(str(number), number) for number in range(40)])
    assert held.sheet.height() - low == (LINES - len(ENTRIES)) * LINE
    assert held.sheet.list.viewport().height() == LINES * LINE
    held.window.resize(760, 480)
    QApplication.processEvents()
    middle = held.sheet.geometry().center().x()
    assert abs(middle - held.window.rect().center().x()) <= 1
    assert held.window.rect().contains(held.sheet.geometry().adjusted(0, 0, 0, -40))


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_titles_and_keys_stand_at_their_sides(held: Held, name: str, direction: Qt.LayoutDirection) -> None:
    held.sheet.set_theme(load_theme("dark" if name == "dark" else "light"))
    held.sheet.setLayoutDirection(direction)
    held.open()
    held.sheet.show_lines([Line("WWWWWWWW", 1), Line("", 2, keys="WWWWWWWW")], chosen=9)
    image = held.sheet.list.viewport().grab().toImage()
    size = QSize(image.width(), LINE)
    title = inked(image, QPoint(0, LINE * 0), size)
    keys = inked(image, QPoint(0, LINE * 1), size)
    if direction == Qt.LayoutDirection.LeftToRight:
        assert title[1] < keys[0]
    else:
        assert keys[1] < title[0]


def inked(image: QImage, corner: QPoint, size: QSize) -> tuple[float, float]:
    """Where the ink begins and ends in a part of a picture, from its middle line's ground."""
    inner = range(corner.x() + 6, corner.x() + size.width() - 6)
    ground = image.pixel(corner.x() + size.width() // 2, corner.y() + 3)
    rows = range(corner.y() + 8, corner.y() + size.height() - 8)
    found = [x for x in inner if any(image.pixel(x, y) != ground for y in rows)]
    return min(found), max(found)
