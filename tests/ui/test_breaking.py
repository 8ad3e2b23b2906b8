"""Symbols stay on one line, in either direction, and all else breaks as before; in the open editor as on the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QInputMethodEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.document import Cell, Direction, Note
from desktop.core.references import symbols
from desktop.core.text import Span
from desktop.ui.look.theme import load_theme
from desktop.ui.look.typography import Chosen, Typography
from desktop.ui.pairs.editor import ParagraphEditor
from desktop.ui.pairs.layouts import make_face, set_cells
from desktop.ui.pairs.typed import TypedText

ARABIC = "في الوثيقة A/99/L.12 المؤرخة ٢٠٤٤ (انظر A/C.3-5/72/L.12/Rev.1) و A/RES/72/306"
ENGLISH = "as in A/99/L.12 of 2044 (see A/C.3-5/72/L.12/Rev.1), and by A/RES/72/306"


def lines_of(layout: QTextLayout) -> list[str]:
    found = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [layout.text()[line.textStart() : line.textStart() + line.textLength()] for line in found]


def set_text(text: str, direction: Direction, width: int) -> QTextLayout:
    face = make_face("ar" if direction == "rtl" else "en", direction, 1.0, width)
    return set_cells((Cell(1, 1, "operative", "", text, text),), face, "corrected").pieces[0].layout


@pytest.mark.parametrize(("text", "direction"), [(ARABIC, "rtl"), (ENGLISH, "ltr"), (ENGLISH, "rtl"), (ARABIC, "ltr")])
def test_no_symbol_is_broken_where_it_has_room(text: str, direction: Direction) -> None:
    every = [text[span.start : span.end] for span in symbols(text)]
    assert len(every) == 3
    for width in range(190, 600, 7):
        lines = lines_of(set_text(text, direction, width))
        assert "".join(lines) == text
        assert [symbol for symbol in every if not any(symbol in line for line in lines)] == []


@pytest.mark.parametrize(("text", "direction"), [(ARABIC, "rtl"), (ENGLISH, "ltr")])
def test_lines_are_filled_and_stay_within_the_width(text: str, direction: Direction) -> None:
    for width in range(190, 600, 7):
        layout = set_text(text, direction, width)
        for number in range(layout.lineCount()):
            ink = layout.lineAt(number).naturalTextRect()
            assert ink.width() <= width
            assert (ink.right() if direction == "rtl" else width - ink.left()) == pytest.approx(width, abs=1)
            assert layout.lineAt(number).width() == width


def test_a_symbol_longer_than_a_line_is_shown_whole_all_the_same() -> None:
    text = "see A/CONF.1234/PREPCOM.5678/L.12/Add.1/Corr.2 of"
    layout = set_text(text, "ltr", 120)
    assert "".join(lines_of(layout)) == text
    assert all(layout.lineAt(number).naturalTextWidth() <= 120 for number in range(layout.lineCount()))
    assert lines_of(layout)[0] == "see "


def test_a_bracket_stays_with_its_symbol() -> None:
    for width in range(60, 300, 3):
        for line in lines_of(set_text("of (A/99/L.12) of (A/99/L.12) of", "ltr", width)):
            assert not line.rstrip().endswith("(") or width < 100


def test_footnotes_keep_their_symbols_too() -> None:
    note = Note(9, "1", 5, "Resolution of the Assembly A/RES/72/306, and A/99/L.12/Rev.1, as it stands")
    face = make_face("en", "ltr", 1.0, 230)
    pieces = set_cells((Cell(1, 1, "", "", "Takes note", "Takes note", notes=(note,)),), face, "corrected").pieces
    lines = lines_of(pieces[1].layout)
    assert len(lines) > 1
    assert any("A/99/L.12/Rev.1" in line for line in lines)


def test_and_does_not_stay_behind_at_the_end_of_a_line() -> None:
    text = "قراراتها ٤/٣٧ و ٣٨/٤ المؤرخ ٢٨ و A/99/L.12 المؤرخ ٢٠١٥ و وثائق الجمعية"
    for width in range(120, 500, 7):
        lines = lines_of(set_text(text, "rtl", width))
        assert "".join(lines) == text
        assert not [line for line in lines if line.split()[-1] == "و"]


# the open editor


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    widget.show()
    return widget


def opened(ground: QWidget, text: str, direction: Direction, width: int) -> TypedText:
    face = make_face("ar" if direction == "rtl" else "en", direction, 1.0, width)
    editor = TypedText(text, face, load_theme("light"), ground)
    editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    editor.resize(width + 2, 400)
    editor.show()
    return editor


def typed_lines(editor: TypedText) -> list[str]:
    """The lines of the editor, by its own text."""
    block = editor.document().firstBlock()
    lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
    units = block.text().encode("utf-16-le")
    ends = [(line.textStart(), line.textStart() + line.textLength()) for line in lines]
    return [units[2 * start : 2 * end].decode("utf-16-le") for start, end in ends]


@pytest.mark.parametrize(("text", "direction"), [(ARABIC, "rtl"), (ENGLISH, "ltr"), (ENGLISH, "rtl"), (ARABIC, "ltr")])
def test_the_editor_breaks_where_the_page_does(text: str, direction: Direction, ground: QWidget) -> None:
    for width in range(190, 600, 29):
        editor = opened(ground, text, direction, width)
        assert editor.viewport().width() == width
        assert typed_lines(editor) == lines_of(set_text(text, direction, width))
        editor.deleteLater()


def test_nothing_is_put_into_the_text_for_it(ground: QWidget, qapp: QApplication) -> None:
    editor = opened(ground, ENGLISH, "ltr", 190)
    assert any(line.endswith("see ") for line in typed_lines(editor))
    assert (editor.shown(), editor.new_text()) == (ENGLISH, ENGLISH)
    assert not editor.document().isUndoAvailable()
    editor.selectAll()
    editor.copy()
    assert qapp.clipboard().text() == ENGLISH


def test_a_symbol_is_kept_whole_while_it_is_typed_and_composed(ground: QWidget) -> None:
    editor = opened(ground, "as the Assembly says in", "ltr", 190)
    editor.set_caret(len(editor.shown()))
    for part in (" A/99", "/L.12", "/Rev.1"):
        editor.insertPlainText(part)
        assert any(editor.shown().split()[-1] in line for line in typed_lines(editor))
    editor.put("as the Assembly says in A/99/")
    editor.set_caret(len(editor.shown()))
    QApplication.sendEvent(editor, QInputMethodEvent("L.12", []))
    layout = editor.document().firstBlock().layout()
    assert layout.lineAt(layout.lineCount() - 1).textLength() == len("A/99/L.12")


def test_undone_typing_stays_undone_where_the_width_is_another(ground: QWidget) -> None:
    editor = opened(ground, ENGLISH, "ltr", 300)
    editor.insertPlainText("so ")
    editor.set_face(make_face("en", "ltr", 1.4, 260), 20.0)
    assert editor.shown() == "so " + ENGLISH
    editor.undo()
    assert editor.shown() == ENGLISH


@pytest.mark.parametrize("leading", [1.0, 1.55])
def test_letters_of_tight_lines_are_painted_whole(leading: float, ground: QWidget) -> None:
    """As many rows of pixels are inked as by the font alone."""
    face = make_face("en", "ltr", 2.0, 300, Typography(latin=Chosen(leading=leading)))
    editor = ParagraphEditor("Ậgj", face, load_theme("light"), "", 0.0, ground)
    editor.lay(20, 40)
    editor.show()
    ink = QFontMetricsF(face.font).tightBoundingRect("Ậgj").height()
    assert len(dark_rows(editor.viewport().grab().toImage())) == pytest.approx(ink, abs=2)


def test_a_point_means_the_nearest_place_of_its_line(ground: QWidget) -> None:
    """In paragraphs that an old file broke too: in each line the place before a letter, and beyond its end the last."""
    text = "one of the lines of it\r\n\r\ntwo of it, A/99/L.12 and more"
    editor = opened(ground, text, "ltr", 120)
    layout = editor.document().documentLayout()
    for place in range(len(editor.shown()) + 1):
        cursor = editor.textCursor()
        cursor.setPosition(place)
        spot = editor.cursorRect(cursor)
        assert layout.hitTest(QPointF(spot.x() + 1, spot.center().y()), Qt.HitTestAccuracy.FuzzyHit) == place
    assert layout.hitTest(QPointF(-9, -9), Qt.HitTestAccuracy.FuzzyHit) == 0
    assert layout.hitTest(QPointF(500, 900), Qt.HitTestAccuracy.FuzzyHit) == len(editor.shown())
    assert layout.hitTest(QPointF(5, 900), Qt.HitTestAccuracy.ExactHit) == -1


def test_what_is_selected_and_the_caret_are_painted(ground: QWidget) -> None:
    editor = opened(ground, "as it stands", "ltr", 300)
    ground.activateWindow()
    editor.setFocus()
    editor.select(Span(3, 5))
    tint, image = QColor(editor.theme.selected_text), editor.viewport().grab().toImage()
    tinted = [x for x in range(image.width()) if image.pixelColor(x, 12) == tint]
    line = editor.document().firstBlock().layout().lineAt(0)
    ends = [float(line.cursorToX(place)[0]) for place in (3, 5)]  # type: ignore[index]
    assert [tinted[0], tinted[-1]] == pytest.approx(ends, abs=2)
    editor.set_caret(12)
    with_caret = editor.viewport().grab(editor.cursorRect()).toImage()
    assert with_caret.pixelColor(0, 10).lightness() < 140


def dark_rows(image: QImage) -> list[int]:
    every = range(image.width())
    return [y for y in range(image.height()) if any(image.pixelColor(x, y).lightness() < 140 for x in every)]


WORDS = st.lists(
    st.sampled_from(["of", "لا", "قرار", "A/99/L.12", "(A/RES/72/306)", "2015", "لَا", "𝒜x", "見", "-", "/"])
)


@given(text=WORDS.map(" ".join), width=st.integers(30, 400), rtl=st.booleans())
def test_every_character_stands_on_one_line_in_its_order(text: str, width: int, rtl: bool) -> None:
    layout = set_text(text, "rtl" if rtl else "ltr", width)
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    ends = [line.textStart() + line.textLength() for line in lines]
    assert [line.textStart() for line in lines] == [0, *ends][: len(lines)]
    assert (ends or [0])[-1] == len(text.encode("utf-16-le")) // 2
