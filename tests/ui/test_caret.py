"""The caret goes to the left and to the right on the screen, also where words of both directions meet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.core.document import Direction
from desktop.core.text import Span, to_utf16
from desktop.ui.look.theme import load_theme
from desktop.ui.pairs.caret import Step, make_step
from desktop.ui.pairs.layouts import make_face
from desktop.ui.pairs.typed import TypedText

RIGHT, LEFT = Qt.Key.Key_Right, Qt.Key.Key_Left
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MIXED = "قرار A/RES/72/1 الجمعية 2015 (انظر UN) نهاية"


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr-ui", "rtl-ui"])
def ground(request: pytest.FixtureRequest) -> Iterator[QWidget]:
    """A window in either direction of the interface."""
    QGuiApplication.setLayoutDirection(request.param)
    widget = QWidget()
    widget.resize(900, 400)
    widget.show()
    yield widget
    widget.close()
    widget.deleteLater()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def field(ground: QWidget, text: str, direction: Direction, width: int = 800) -> TypedText:
    language = "ar" if direction == "rtl" else "en"
    editor = TypedText(text, make_face(language, direction, 1.0, width), load_theme("light"), ground)
    editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    editor.setGeometry(20, 20, width + 2, 340)
    editor.show()
    editor.setFocus()
    return editor


def walk(editor: TypedText, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[int]:
    """The places the caret comes to, from the edge of the text that lies behind it; it stops at the other edge."""
    places = [editor.textCursor().position()]
    for _ in range(3 * len(editor.shown()) + 9):
        QTest.keyClick(editor, key, held)
        if editor.textCursor().position() == places[-1]:
            return places
        places.append(editor.textCursor().position())
    raise AssertionError(f"the caret goes round: {places}")


def to_edge(editor: TypedText, key: Qt.Key) -> None:
    """Put the caret at the edge of the text from which a key walks through all of it."""
    start = (key == RIGHT) == (editor.face.direction == "ltr")
    editor.set_caret(0 if start else len(editor.shown()))
    back = LEFT if key == RIGHT else RIGHT
    walk(editor, back)


def x_of(editor: TypedText, place: int) -> int:
    cursor = editor.textCursor()
    cursor.setPosition(place)
    return editor.cursorRect(cursor).x()


@pytest.mark.parametrize("key", [RIGHT, LEFT])
@pytest.mark.parametrize(
    ("text", "direction"),
    [
        (MIXED, "rtl"),
        ("See قرار رقم 12 لعام 2015 and the rest (الجمعية) end", "ltr"),
        ("ab قرا cd", "ltr"),
        ("UN تقرير UN", "rtl"),
        ("بب 12 (تت) [A/1]", "rtl"),
        ("قرا", "ltr"),
        ("UN", "rtl"),
        ("بب \u2067UN\u2069 \u200fتت", "rtl"),
        ("كَتَبَ لا إله", "rtl"),
        ("𝔸𝔹 大会 قرا", "ltr"),
    ],
)
def test_every_press_goes_on_and_none_goes_back(text: str, direction: Direction, key: Qt.Key, ground: QWidget) -> None:
    editor = field(ground, text, direction)
    to_edge(editor, key)
    places = walk(editor, key)
    seen = [x_of(editor, place) for place in places]
    assert seen == sorted(seen, reverse=key == LEFT)
    layout = editor.document().firstBlock().layout()
    valid = [at for at in range(to_utf16(text, len(text)) + 1) if layout.isValidCursorPosition(at)]
    assert sorted(places) == valid


def test_the_way_back_is_the_way_there(ground: QWidget) -> None:
    editor = field(ground, MIXED, "rtl")
    to_edge(editor, RIGHT)
    there = walk(editor, RIGHT)
    assert walk(editor, LEFT) == there[::-1]


def test_what_is_typed_stands_where_the_caret_was_painted(ground: QWidget) -> None:
    """Inside a word that runs against its paragraph, where Qt's own visual movement paints it a letter off."""
    editor = field(ground, "قرار ABCD نهاية", "rtl")
    editor.set_caret(9)
    for letter in "ABC":
        left = editor.cursorRect().x()
        QTest.keyClick(editor, RIGHT)
        run = editor.document().firstBlock().layout().lineAt(0).glyphRuns(editor.caret() - 1, 1)[0].boundingRect()
        assert editor.shown()[editor.caret() - 1] == letter
        assert editor.cursorRect().x() == pytest.approx(run.right(), abs=1.5)
        assert left == pytest.approx(run.left(), abs=1.5)


@pytest.mark.parametrize("key", [RIGHT, LEFT])
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_from_line_to_line(direction: Direction, key: Qt.Key, ground: QWidget) -> None:
    text = "ب 12 (تت) A/RES/1 وهذا سطر آخر يطول" if direction == "rtl" else "The words go on قرا over lines 12 and on"
    editor = field(ground, text, direction, 120)
    lines = editor.document().firstBlock().layout()
    assert lines.lineCount() > 1
    to_edge(editor, key)
    places = walk(editor, key)
    assert sorted(places) == list(range(len(text) + 1))
    numbers = [lines.lineForTextPosition(place).lineNumber() for place in places]
    assert numbers == sorted(numbers, reverse=(key == RIGHT) != (direction == "ltr"))


def test_words_are_gone_over_as_they_stand_on_the_screen(ground: QWidget) -> None:
    editor = field(ground, "قرار UN report نهاية", "rtl")
    editor.set_caret(0)
    words = walk(editor, LEFT, CTRL)
    assert [editor.shown()[place : place + 1] for place in words] == ["ق", "U", "r", "ن", ""]
    seen = [x_of(editor, place) for place in words]
    assert seen == sorted(seen, reverse=True)


def test_chinese_is_gone_over_by_words_too(ground: QWidget) -> None:
    editor = field(ground, "大会通过决议", "ltr")
    editor.set_caret(0)
    assert walk(editor, RIGHT, CTRL) == list(range(7))


def test_a_selection_is_carried_on_and_left_at_the_side_of_the_key(ground: QWidget) -> None:
    editor = field(ground, "قرار ABCD نهاية", "rtl")
    editor.set_caret(6)
    QTest.keyClick(editor, RIGHT, SHIFT)
    QTest.keyClick(editor, RIGHT, SHIFT)
    assert editor.textCursor().selectedText() == "BC"
    QTest.keyClick(editor, RIGHT)
    assert (editor.caret(), editor.textCursor().hasSelection()) == (8, False)
    editor.select(Span(6, 8))
    QTest.keyClick(editor, LEFT)
    assert editor.caret() == 6
    editor.select(Span(0, 4))
    QTest.keyClick(editor, LEFT)
    assert editor.caret() == 4
    editor.select(Span(0, 4))
    QTest.keyClick(editor, RIGHT)
    assert editor.caret() == 0


def test_home_and_end_go_to_the_ends_of_what_is_read(ground: QWidget) -> None:
    editor = field(ground, MIXED, "rtl")
    QTest.keyClick(editor, Qt.Key.Key_End)
    assert editor.caret() == len(MIXED)
    assert editor.cursorRect().x() == min(x_of(editor, at) for at in range(len(MIXED) + 1))
    QTest.keyClick(editor, Qt.Key.Key_Home, SHIFT)
    assert editor.selected() == Span(0, len(MIXED))
    assert editor.cursorRect().x() == max(x_of(editor, at) for at in range(len(MIXED) + 1))


INSIDE = [
    ("Takes note of قرار 12", "ltr", "x"),
    ("Takes note of قرار", "ltr", "x"),
    ("قرار 12", "rtl", "ب"),
    ("قرار ١٢", "rtl", "ب"),
    ("في القرار A/RES/72/306", "rtl", "ب"),
]
"""Texts whose last letter is painted inside the line, and a letter of the paragraph's own script."""


@pytest.mark.parametrize(("text", "direction", "letter"), INSIDE)
def test_a_caret_inside_the_line_at_its_end_has_a_second_where_the_paragraph_goes_on(
    text: str, direction: Direction, letter: str, ground: QWidget
) -> None:
    editor = field(ground, text, direction)
    ground.activateWindow()
    editor.set_caret(len(text))
    (mark,) = accents(editor)
    assert abs(mark - editor.cursorRect().x()) > 10
    editor.insertPlainText(letter)
    at = editor.caret() - 1
    typed = editor.document().firstBlock().layout().lineAt(0).glyphRuns(at, 1)[0].boundingRect()
    away = editor.document().documentLayout().blockBoundingRect(editor.document().firstBlock()).left()
    assert mark == pytest.approx(away + (typed.left() if direction == "ltr" else typed.right()), abs=2.5)
    assert not accents(editor)


def accents(editor: TypedText) -> list[int]:
    """The columns in which the second caret is painted."""
    image, accent = editor.viewport().grab(QRect(0, 0, editor.width(), 40)).toImage(), QColor(editor.theme.accent)
    every = range(10, 30)
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == accent for y in every)]


@pytest.mark.parametrize(("text", "direction"), [("Takes note of 12", "ltr"), ("قرار 12،", "rtl"), ("", "rtl")])
def test_a_caret_at_the_end_of_the_line_has_no_second(text: str, direction: Direction, ground: QWidget) -> None:
    editor = field(ground, text, direction)
    ground.activateWindow()
    editor.set_caret(len(text))
    assert not accents(editor)


def test_the_second_caret_goes_with_the_first(ground: QWidget) -> None:
    editor = field(ground, "قرار 12", "rtl")
    ground.activateWindow()
    editor.set_caret(7)
    assert accents(editor)
    editor.set_caret(2)
    assert not accents(editor)
    editor.set_caret(7)
    editor.clearFocus()
    assert not accents(editor)
    editor.setFocus()
    editor.selectAll()
    assert not accents(editor)


def test_lines_of_an_old_file_are_gone_over_too(ground: QWidget) -> None:
    editor = field(ground, "one\r\ntwo", "ltr")
    editor.set_caret(0)
    assert walk(editor, RIGHT) == list(range(8))
    assert walk(editor, LEFT) == list(range(7, -1, -1))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=40)
@given(text=st.text("ab قرا(12)/\u200f\u0640\u064e大𝔸", max_size=24), rtl=st.booleans())
def test_whatever_the_text_the_caret_goes_through_it(text: str, rtl: bool, ground: QWidget) -> None:
    editor = field(ground, text, "rtl" if rtl else "ltr")
    for way in (1, -1):
        cursor = editor.textCursor()
        forward = (way > 0) != (editor.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft)
        cursor.setPosition(0 if forward else to_utf16(text, len(text)))
        seen: list[int] = []
        while cursor.position() not in seen:
            seen.append(cursor.position())
            make_step(cursor, Step(way))
        assert cursor.position() == seen[-1]
        places = [x_of(editor, place) for place in seen]
        assert places == sorted(places, reverse=way < 0)
    editor.deleteLater()
