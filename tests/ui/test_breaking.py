"""Symbols stay on one line, in either direction, and all else breaks as before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout

from desktop.core.document import Cell, Direction, Note
from desktop.core.references import symbols
from desktop.ui.pairs.layouts import make_face, set_cells

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
