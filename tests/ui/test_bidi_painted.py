"""Lines of both directions as they are painted: the order of glyphs, the caret, the sides, in either interface.

Nothing here asks what was configured: it is read off the glyphs that were shaped, or off the pixels.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any, NamedTuple

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QGuiApplication, QImage, QMouseEvent, QPainter, QPainterPath, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.core.bidi import paragraph_direction
from desktop.core.document import Cell, Direction, Finding, Note
from desktop.core.references import references
from desktop.core.text import Span
from desktop.ui.look.theme import Theme, load_theme
from desktop.ui.pairs import PairView
from desktop.ui.pairs.caret import place_at
from desktop.ui.pairs.editor import ParagraphEditor
from desktop.ui.pairs.layouts import Block, make_face, set_cells
from desktop.ui.pairs.painting import draw_block

Opener = Callable[[Any], PairView]
LIGHT = load_theme("light")
WIDE = 900
MIRRORED = "()[]{}«»<>‹›"
TURNED = dict(zip(MIRRORED, ")(][}{»«><›‹", strict=True))
OPENING = {char: MIRRORED[at - at % 2] for at, char in enumerate(MIRRORED)}


# What is painted ----------------------------------------------------------------------------------------------------


class Glyph(NamedTuple):
    """What stands on the line: where it begins, the sign it looks like, and the character it is painted for."""

    left: float
    sign: str
    char: str


def set_line(text: str, direction: Direction, width: int = WIDE, number: str = "", **more: Any) -> Block:
    """A paragraph of a version of that direction, set as the view sets it."""
    face = make_face("ar" if direction == "rtl" else "en", direction, 1.0, width)
    return set_cells((Cell(1, 1, "operative", number, text, text, **more),), face, "corrected")


def glyphs(layout: QTextLayout, text: str = "") -> list[Glyph]:
    """Of the first line, from left to right as they are painted; what takes no room is not seen."""
    line, found = layout.lineAt(0), []
    for at, char in enumerate((text or layout.text())[: line.textLength()]):
        runs = [run for run in line.glyphRuns(at, 1) if run.glyphIndexes()]
        if not char.isspace() and runs and unicodedata.category(char) not in {"Cf", "Mn"}:
            found.append(Glyph(runs[0].positions()[0].x(), look_of(char, runs[0]), char))
    return sorted(found)


def look_of(char: str, run: QGlyphRun) -> str:
    """The sign a glyph looks like: of brackets it may be the other one of the pair, whichever glyph the face has."""
    if char not in MIRRORED:
        return char
    path = run.rawFont().pathForGlyph(run.glyphIndexes()[0])
    return OPENING[char] if across(path, 0.4, 0.6) < across(path, 0.0, 0.2) else TURNED[OPENING[char]]


def across(path: QPainterPath, top: float, bottom: float) -> float:
    """The middle of what a glyph has between two parts of its height: a bracket is hollow where it opens to."""
    box = path.boundingRect()
    band = QRectF(box.left(), box.top() + top * box.height(), box.width(), (bottom - top) * box.height())
    inside = QPainterPath()
    inside.addRect(band)
    return path.intersected(inside).boundingRect().center().x()


def seen(text: str, direction: Direction, **more: Any) -> str:
    """What the eye meets from left to right, without blanks."""
    return "".join(glyph.sign for glyph in glyphs(set_line(text, direction, **more).pieces[0].layout))


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("قرار A/RES/72/306 المؤرخ", "rtl", "خرؤملا A/RES/72/306 رارق"),
        ("A/RES/72/306 قرار", "rtl", "رارق A/RES/72/306"),
        ("قرار A/RES/72/306", "rtl", "A/RES/72/306 رارق"),
        ("of resolution قرار رقم 12 of", "ltr", "of resolution 12 مقر رارق of"),
        ("عن عام 2015 في", "rtl", "يف 2015 ماع نع"),
        ("عن عام ٢٠١٥ في", "rtl", "يف ٢٠١٥ ماع نع"),
        ("بمبلغ ١٢٫٥ مليون", "rtl", "نويلم ١٢٫٥ غلبمب"),
        ("في ٢٠١٥/١٢/٣١ من", "rtl", "نم ٢٠١٥/١٢/٣١ يف"),
        ("نسبة ١٥٪ من", "rtl", "نم ٪١٥ ةبسن"),
        ("نسبة ١٥% من", "rtl", "نم %١٥ ةبسن"),
        ("a rate of 15% of", "ltr", "a rate of 15% of"),
        ("(انظر A/72/1) ثم", "rtl", "مث (A/72/1 رظنا)"),
        ("قرار [72/1] ثم", "rtl", "مث [72/1] رارق"),
        ("«قرار» ثم «UN report» ثم", "rtl", "مث «UN report» مث «رارق»"),
        ("see (قرار) and [قرار 12]", "ltr", "see (رارق) and [12 رارق]"),
        ("UN (UNESCO) تقرير", "rtl", "ريرقت UN (UNESCO)"),
        ("تقرير UN.", "rtl", ".UN ريرقت"),
        ("تقرير الأمين العام:", "rtl", ":ماعلا نيمألا ريرقت"),
        ("The قرار.", "ltr", "The رارق."),
    ],
)
def test_mixed_lines_are_read_as_they_are_meant(text: str, direction: Direction, expected: str) -> None:
    assert seen(text, direction).replace("لا", "ال") == expected.replace(" ", "").replace("لا", "ال")


def test_brackets_open_towards_what_they_hold() -> None:
    """The glyph is the other one of the pair than the letter's where the line runs from the right."""
    assert look_at("(", "قرار (ب) ثم", "rtl") == ")"
    assert look_at("(", "of (b) of", "ltr") == "("
    assert look_at("(", "قرار UN (a) of", "rtl") == "("  # among Latin words, in either paragraph


def look_at(char: str, text: str, direction: Direction) -> str:
    layout = set_line(text, direction).pieces[0].layout
    return look_of(char, layout.lineAt(0).glyphRuns(layout.text().index(char), 1)[0])


def test_the_number_of_a_paragraph_stands_where_its_lines_begin() -> None:
    painted = seen("تقرر", "rtl", number="١٢ -")
    assert (painted[:4], painted[-2:]) == ("ررقت", "١٢")
    assert seen("Decides", "ltr", number="12.").startswith("12.Decides")


@pytest.mark.parametrize(("text", "direction", "side"), [("عام 2015 ثم", "rtl", -1), ("in 2015 then", "ltr", 1)])
@pytest.mark.parametrize("label", ["1", "12", "*", "(a)"])
def test_the_label_of_a_footnote_does_not_become_one_with_a_number(
    text: str, direction: Direction, side: int, label: str
) -> None:
    """It stands behind the year in the way of reading, whole, and the year stays whole."""
    offset = text.index("2015") + 4
    layout = set_line(text, direction, notes=(Note(9, label, offset, "A/1"),)).pieces[0].layout
    shown = "".join(glyph.sign for glyph in glyphs(layout))
    behind, before = f"{label}2015", f"2015{label}"
    assert (before if side > 0 else behind) in shown
    assert (behind if side > 0 else before) not in shown


LETTERS = "abcABC ابتحدسعقكنهوي 0123٤٥٦ ()[]/-.,:%،؛"


@given(text=st.text(LETTERS, min_size=1, max_size=30), rtl=st.booleans())
def test_whatever_is_mixed_the_glyphs_stand_as_unicode_says(text: str, rtl: bool) -> None:
    direction: Direction = "rtl" if rtl else "ltr"
    layout = set_line(text, direction).pieces[0].layout
    if layout.lineCount() != 1:
        return
    way = paragraph_direction(layout.text(), direction)
    expected = get_display(layout.text().rstrip(), base_dir="R" if way == "rtl" else "L")
    assert "".join(glyph.char for glyph in glyphs(layout)) == "".join(expected.split())


def test_lines_that_follow_go_on_where_reading_goes_on() -> None:
    """In a narrow column each line holds the next words, whichever way they run."""
    text = "قرار A/RES/72/306 المؤرخ 18 تشرين الثاني 2044 (انظر UN Documents) والتقرير"
    layout = set_line(text, "rtl", 120).pieces[0].layout
    starts = [layout.lineAt(at).textStart() for at in range(layout.lineCount())]
    assert len(starts) > 3
    assert starts == sorted(set(starts))
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        words = range(line.textStart(), line.textStart() + line.textLength())
        rights = [edges(line.glyphRuns(place, 1)[0])[1] for place in words if not text[place].isspace()]
        assert max(rights) == pytest.approx(120, abs=1)


# The caret ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("قرار A/RES/72/306 المؤرخ 2015 (UN)", "rtl"),
        ("The قرار رقم 12 (الجمعية) of A/1", "ltr"),
        ("نسبة ١٢٫٥٪ [انظر UN]", "rtl"),
    ],
)
def test_the_caret_stands_at_the_edges_of_what_it_is_between(text: str, direction: Direction) -> None:
    """Between two letters of one run it is where one glyph ends and the next begins."""
    layout = set_line(text, direction).pieces[0].layout  # held, for its line lives no longer
    line = layout.lineAt(0)
    for at, (first, second) in enumerate(pairwise(text)):
        ways = {unicodedata.bidirectional(each) for each in (first, second)}
        if ways not in ({"L"}, {"AL"}, {"AN"}, {"EN"}):
            continue
        one, other = (edges(line.glyphRuns(place, 1)[0]) for place in (at, at + 1))
        x = float(line.cursorToX(at + 1)[0])  # type: ignore[index]
        expected = other[0] if "AL" not in ways else one[0]
        assert x == pytest.approx(expected, abs=0.6), (first, second)


def edges(run: QGlyphRun) -> tuple[float, float]:
    left = run.positions()[0].x()
    return left, left + run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())[0].x()


# Pixels -------------------------------------------------------------------------------------------------------------


def paint(block: Block, width: int, theme: Theme = LIGHT) -> QImage:
    image = QImage(width + 40, round(block.height) + 20, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.ground))
    painter = QPainter(image)
    draw_block(painter, block, QPointF(20, 10), theme, None)
    painter.end()
    return image


def columns_of(image: QImage, colour: str) -> list[int]:
    wanted = QColor(colour).rgb()
    every = range(image.height())
    return [x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in every)]


@pytest.mark.parametrize(
    ("text", "direction"),
    [("قرار A/RES/72/306 المؤرخ", "rtl"), ("The قرار of A/RES/72/306 of قرار", "ltr"), ("A/RES/72/306", "rtl")],
)
def test_a_line_under_a_symbol_is_painted_under_its_glyphs(text: str, direction: Direction) -> None:
    symbol = "A/RES/72/306"
    start = text.index(symbol)
    found = Finding("symbol-differs", True, start, start + len(symbol), symbol, (), 0.9, ())
    block = set_line(text, direction, WIDE, findings=(found,))
    layout = block.pieces[0].layout
    line = layout.lineAt(0)
    inside = [edges(run) for at in range(start, start + len(symbol)) for run in line.glyphRuns(at, 1)]
    painted = columns_of(paint(block, WIDE), LIGHT.finding_line)
    assert painted[0] - 20 == pytest.approx(min(left for left, _right in inside), abs=1.5)
    assert painted[-1] - 20 == pytest.approx(max(right for _left, right in inside), abs=1.5)


REFERRING = (
    (
        "إذ تشير إلى قراراتها ١٤/٩٦ المؤرخ ٣ مايو ٢٠٤١ و ٣١/٩٧ المؤرخ ٩ أيار/مايو ٢٠٤٢ و ٥/٩٨ و A/99/L.12 و A/99/318",
        "rtl",
        5,
    ),
    ("قرارها ٤٤١٧ (د-٣٠) المؤرخ ١٢ أيار/مايو ١٩٧٥ الذي فتحت بموجبه (A/99/L.12)", "rtl", 2),
    ("its resolutions 96/14 of 3 December 2041, 97/31 of 9 November 2042 and 98/5, as in A/99/L.12", "ltr", 4),
)


@pytest.mark.parametrize(("text", "direction", "many"), REFERRING)
def test_references_on_lines_that_touch_are_all_in_their_colour(text: str, direction: Direction, many: int) -> None:
    """Qt leaves some of several selections out where those of two lines lie over one another."""
    accent = QColor(LIGHT.accent).rgb()
    for width in range(200, 420, 9):
        block = set_line(text, direction, width)
        painted, layout = paint(block, width), block.pieces[0].layout
        found = references(text)
        assert len(found) == many
        for span in found:
            line = layout.lineForTextPosition(span.start)
            for run in line.glyphRuns(span.start, len(span)):
                box = run.boundingRect().translated(20, 10).toRect()
                pixels = {
                    painted.pixel(x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom())
                }
                assert accent in pixels, (width, text[span.start : span.end])


@pytest.mark.parametrize(("text", "direction", "many"), REFERRING)
def test_what_has_colours_of_its_own_is_drawn_once_and_nothing_is_left_out(
    text: str, direction: Direction, many: int
) -> None:
    """In colours that the eye cannot tell from the text's, it is painted as a text without any."""
    nearly = replace(LIGHT, text="#202020", accent="#212121")
    for width in range(200, 420, 31):
        block = set_line(text, direction, width)
        plain = Block(block.face, tuple(replace(piece, colours=()) for piece in block.pieces), block.height)
        assert len(block.pieces[0].colours) >= many
        one, other = (paint(each, width, nearly) for each in (block, plain))
        assert differ(one, other) <= 2


def differ(one: QImage, other: QImage) -> int:
    """How far two pictures are apart where they are so most."""
    pairs = ((one.pixelColor(x, y), other.pixelColor(x, y)) for x in range(one.width()) for y in range(one.height()))
    return max(abs(first.lightness() - second.lightness()) for first, second in pairs)


@pytest.mark.parametrize("interface", list(Qt.LayoutDirection)[:2])
def test_painting_does_not_depend_on_the_direction_of_the_interface(interface: Qt.LayoutDirection) -> None:
    expected = {way: paint(set_line("قرار A/1 (12) of", way, 300), 300) for way in ("rtl", "ltr")}
    QGuiApplication.setLayoutDirection(interface)
    try:
        assert {way: paint(set_line("قرار A/1 (12) of", way, 300), 300) for way in ("rtl", "ltr")} == expected
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# The view, and its editor -------------------------------------------------------------------------------------------


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr-ui", "rtl-ui"])
def interface(request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    QGuiApplication.setLayoutDirection(request.param)
    yield request.param
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def view(
    interface: Qt.LayoutDirection, book: Callable[..., Any], open_book: Opener, cell: Callable[..., Cell]
) -> PairView:
    """Rows of short paragraphs, so that the side they begin on is seen; the third row is turned round."""
    made = book(3)
    made.put(0, cell("Takes note of قرار 12", 1), cell("قرار A/RES/72/306 (12)", 2))
    made.put(1, cell("قرار", 3), cell("A/RES/72/306", 4))
    made.put(2, cell("Turned", 5, direction="rtl"), cell("قرار", 6, direction="ltr"))
    return open_book(made)


def cell_rect(view: PairView, row: int, version: int) -> QRect:
    return view.visualRect(view.pairs.index(row, view.column_of(version)))


def text_rect(view: PairView, row: int, version: int) -> QRect:
    """Where the lines of a cell may stand."""
    corner = view.origin(row, view.column_of(version)).toPoint()
    return QRect(corner.x() - 4, corner.y(), view.face(version).width + 8, round(view.face(version).pitch))


def ink(view: PairView, row: int, version: int) -> tuple[int, int]:
    """The first and the last column of dark pixels, from the left edge of the lines."""
    dark = dark_columns(view.viewport().grab(text_rect(view, row, version)).toImage())
    return dark[0], dark[-1]


def dark_columns(image: QImage, darker: int = 110) -> list[int]:
    every = range(image.height())
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < darker for y in every)]


def at_right(view: PairView, row: int, version: int) -> bool:
    """Whether what is painted ends at the right edge; it is at one of the two."""
    first, last = ink(view, row, version)
    width = text_rect(view, row, version).width()
    assert (first < 10) != (last > width - 10)
    return last > width - 10


def test_each_paragraph_stands_at_the_side_of_its_version(view: PairView) -> None:
    view.setCurrentIndex(view.pairs.index(2, 0))
    assert [at_right(view, 0, version) for version in (0, 1)] == [False, True]
    assert [at_right(view, 1, version) for version in (0, 1)] == [False, True]  # words of the other script too


def test_a_paragraph_that_was_turned_stands_at_the_other_side(view: PairView) -> None:
    assert [at_right(view, 2, version) for version in (0, 1)] == [True, False]


def test_the_margin_is_where_the_interface_begins_and_columns_stay(
    view: PairView, interface: Qt.LayoutDirection
) -> None:
    mirrored = interface == Qt.LayoutDirection.RightToLeft
    margin, texts = view.margin.geometry(), view.viewport().geometry()
    assert (margin.left() > texts.right()) == mirrored
    assert (margin.right() < texts.left()) != mirrored
    assert dark_columns(view.margin.viewport().grab().toImage(), 170)  # with its numbers in it
    assert cell_rect(view, 0, 0).right() < cell_rect(view, 0, 1).left()  # English at the left, as the reader has it


def opened(view: PairView, version: int) -> ParagraphEditor:
    view.go_to(0, version)
    view.edit_current(Span(0, 0))
    editor = view.editing.editor
    assert editor is not None
    return editor


@pytest.mark.parametrize("version", [0, 1])
def test_the_editor_paints_its_glyphs_over_those_of_the_page(view: PairView, version: int) -> None:
    piece = view.block(0, view.column_of(version)).pieces[0]
    left = view.origin(0, view.column_of(version)).x()
    page = [(glyph.sign, left + glyph.left) for glyph in glyphs(piece.layout)]
    editor = opened(view, version)
    block = editor.document().firstBlock()
    corner = editor.viewport().mapTo(view.viewport(), editor.viewport().rect().topLeft())
    within = editor.document().documentLayout().blockBoundingRect(block).left() + corner.x()
    typed = [(glyph.sign, within + glyph.left) for glyph in glyphs(block.layout(), block.text())]
    assert [sign for sign, _x in typed] == [sign for sign, _x in page]
    assert [x for _sign, x in typed] == pytest.approx([x for _sign, x in page], abs=1.5)


@pytest.mark.parametrize("version", [0, 1])
def test_the_arrows_move_the_caret_to_their_side(view: PairView, version: int) -> None:
    """Through the whole line, each press goes on and none stays, in either direction of either."""
    editor = opened(view, version)
    for key, back in ((Qt.Key.Key_Left, Qt.Key.Key_Right), (Qt.Key.Key_Right, Qt.Key.Key_Left)):
        walk(editor, back)
        places, seen_at = zip(*walk(editor, key), strict=True)
        assert sorted(places) == list(range(len(editor.shown()) + 1))
        assert list(seen_at) == sorted(seen_at, reverse=key == Qt.Key.Key_Left)


def walk(editor: ParagraphEditor, key: Qt.Key) -> list[tuple[int, int]]:
    """Where the caret comes to, and where it is painted there, until it goes no further."""
    found: list[tuple[int, int]] = []
    here = (editor.caret(), editor.cursorRect().center().x())
    while here not in found:
        found.append(here)
        QTest.keyClick(editor, key)
        here = (editor.caret(), editor.cursorRect().center().x())
    assert here == found[-1]
    return found


@pytest.mark.parametrize(("version", "char"), [(1, "7"), (1, "ا"), (1, "1"), (0, "k"), (0, "ا")])
def test_a_double_click_puts_the_caret_beside_the_glyph_it_fell_on(view: PairView, version: int, char: str) -> None:
    column = view.column_of(version)
    piece, origin = view.block(0, column).pieces[0], view.origin(0, column)
    at = piece.layout.text().index(char)
    left, right = edges(piece.layout.lineAt(0).glyphRuns(at, 1)[0])
    point = QPointF(origin.x() + (left + right) / 2, origin.y() + view.face(version).pitch / 2)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick):
        spot = view.viewport().mapToGlobal(point)
        event = QMouseEvent(kind, point, spot, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, NO)
        QApplication.sendEvent(view.viewport(), event)
    editor = view.editing.editor
    assert editor is not None
    assert editor.caret() in {at, at + 1}
    caret = editor.viewport().mapTo(view.viewport(), editor.cursorRect().center()).x()
    assert min(abs(caret - origin.x() - edge) for edge in (left, right)) < 2


NO = Qt.KeyboardModifier.NoModifier

MEETING = (
    ("Takes note of قرار 12", "ltr"),
    ("of قرار رقم 12 of", "ltr"),
    ("قرار A/RES/72/306", "rtl"),
    ("في UN 12 قرار (UN)", "rtl"),
    ("١٢ UN ٣٤", "rtl"),
)


@pytest.mark.parametrize(("text", "direction"), MEETING)
def test_within_a_line_a_press_means_the_place_that_is_painted_nearest(text: str, direction: Direction) -> None:
    """Wherever it falls, no other place is painted nearer: on the first letter of a run too, and on its last."""
    layout = set_line(text, direction).pieces[0].layout
    line = layout.lineAt(0)
    painted = {at: float(line.cursorToX(at)[0]) for at in range(len(text) + 1)}  # type: ignore[index]
    ink = line.naturalTextRect()
    for x in range(round(ink.left()) + 1, round(ink.right())):
        place = place_at(layout, QPointF(x, 10))
        assert abs(painted[place] - x) == min(abs(each - x) for each in painted.values())


@pytest.mark.parametrize(("text", "direction"), MEETING)
def test_beyond_the_ends_of_a_line_a_press_means_its_beginning_and_its_end(text: str, direction: Direction) -> None:
    layout = set_line(text, direction).pieces[0].layout
    ink = layout.lineAt(0).naturalTextRect()
    ends = [place_at(layout, QPointF(x, 10)) for x in (ink.left() - 5, ink.right() + 5)]
    assert ends[:: 1 if direction == "ltr" else -1] == [0, len(text)]


def test_in_a_paragraph_of_several_lines_a_press_stays_in_its_line() -> None:
    layout = set_line("of قرار رقم 12 of the قرار 34 of it قرار", "ltr", 90).pieces[0].layout
    assert layout.lineCount() > 2
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        places = [place_at(layout, QPointF(x, line.y() + line.height() / 2)) for x in range(0, 90, 3)]
        assert set(places) <= set(range(line.textStart(), line.textStart() + line.textLength() + 1))


@pytest.mark.parametrize(("version", "char"), [(0, "ق"), (0, "ر"), (0, "2"), (1, "A"), (1, "ق"), (1, "6")])
@pytest.mark.parametrize("share", [0.25, 0.75])
def test_a_press_in_the_open_editor_puts_the_caret_beside_its_glyph(
    version: int, char: str, share: float, view: PairView
) -> None:
    """Half a glyph away at most, wherever on the glyph it falls; on the screen, not in the order of the text."""
    editor = opened(view, version)
    layout = editor.document().firstBlock().layout()
    within = editor.document().documentLayout().blockBoundingRect(editor.document().firstBlock()).left()
    left, right = edges(layout.lineAt(0).glyphRuns(editor.shown().index(char), 1)[0])
    x = round(within + left + share * (right - left))
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, round(view.face(version).pitch / 2)))
    assert abs(editor.cursorRect().center().x() - x) <= (right - left) * 0.75 + 1


def test_words_are_still_selected_by_the_mouse_in_the_open_editor(view: PairView) -> None:
    editor = opened(view, 0)
    middle = editor.cursorRect().center() + QPoint(4, 0)
    QTest.mouseDClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert editor.textCursor().selectedText() == "Takes"
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert editor.textCursor().selectedText() == editor.shown()


def test_what_is_typed_between_scripts_is_painted_where_the_caret_was(view: PairView) -> None:
    editor = opened(view, 1)
    place = editor.shown().index("72") + 1
    editor.set_caret(place)
    before, layout = editor.cursorRect().center().x(), editor.document().firstBlock().layout()
    QTest.sendKeyEvent(QTest.KeyAction.Click, editor, Qt.Key(0), "8", NO)
    assert editor.shown()[place] == "8"
    left, right = edges(layout.lineAt(0).glyphRuns(place, 1)[0])
    assert right == pytest.approx(before, abs=2)  # the line ends at the right: what stands before it moves to the left
    assert editor.cursorRect().center().x() == pytest.approx(before, abs=1)
    assert right - left > 5
