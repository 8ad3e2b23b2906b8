"""The lines of the Arabic face: as high as a menu needs them, with letters and sums of the font untouched."""

from __future__ import annotations

import struct
from importlib import resources

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from desktop.ui.look.fonts import load_fonts, ui_font
from desktop.ui.look.lineheight import with_lines

WHOLE_SUM = 0xB1B0AFBA
"""What the words of a whole font come to (OpenType, *head*)."""


@pytest.fixture(scope="module")
def face() -> bytes:
    files = (resources.files("fontpkg_noto_sans_arabic") / "files").iterdir()
    return next(file for file in files if file.name.endswith(".ttf")).read_bytes()


def tables(font: bytes) -> dict[str, bytes]:
    """The tables of a font by their names."""
    (count,) = struct.unpack_from(">H", font, 4)
    found = (struct.unpack_from(">4sIII", font, 12 + 16 * at) for at in range(count))
    return {name.decode(): font[start : start + length] for name, _, start, length in found}


def total(data: bytes) -> int:
    """The sum of a font's words."""
    whole = data + bytes(-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(whole) // 4}I", whole)
    return sum(words) % (1 << 32)


def test_only_what_says_how_high_lines_are_is_another(face: bytes) -> None:
    before, after = tables(face), tables(with_lines(face, 1.12, 0.48))
    assert {name for name, table in before.items() if table != after[name]} == {"hhea", "OS/2", "head"}
    assert struct.unpack_from(">hhh", after["hhea"], 4) == (1120, -480, 0)
    assert struct.unpack_from(">hhhHH", after["OS/2"], 68) == (1120, -480, 0, 1120, 480)


def test_the_sums_of_the_font_are_right_again(face: bytes) -> None:
    changed = with_lines(face, 1.12, 0.48)
    (count,) = struct.unpack_from(">H", changed, 4)
    told = {
        name: total_of
        for name, total_of, _, _ in (struct.unpack_from(">4sIII", changed, 12 + 16 * at) for at in range(count))
    }
    found = tables(changed)
    assert total(changed) == total(face) == WHOLE_SUM
    assert [told[name.encode()] for name in ("hhea", "OS/2")] == [total(found[name]) for name in ("hhea", "OS/2")]


def test_letters_keep_their_size_and_place(face: bytes, qapp: QApplication) -> None:
    plain, changed = QRawFont(face, 40), QRawFont(with_lines(face, 1.12, 0.48), 40)
    glyphs = plain.glyphIndexesForString("مقابلة ١٢٣")
    assert changed.glyphIndexesForString("مقابلة ١٢٣") == glyphs
    assert [changed.boundingRect(glyph) for glyph in glyphs] == [plain.boundingRect(glyph) for glyph in glyphs]
    assert changed.ascent() + changed.descent() < 0.8 * (plain.ascent() + plain.descent())


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_a_line_of_arabic_is_hardly_higher_than_one_of_english(qapp: QApplication, language: str) -> None:
    load_fonts()
    font = ui_font(language)
    line = QFontMetricsF(font).boundingRect(QRectF(0, 0, 900, 900), 0, "فتح ملفات…")
    assert line.height() <= 1.65 * font.pixelSize()


@pytest.mark.parametrize("words", ["رُوجعت، أُقرّت", "(جميع) المحارف", "إغلاق"])
def test_the_ink_of_arabic_stays_within_its_line(qapp: QApplication, words: str) -> None:
    load_fonts()
    metrics = QFontMetricsF(ui_font("ar"))
    ink = metrics.tightBoundingRect(words)
    assert -metrics.ascent() <= ink.top() < ink.bottom() <= metrics.descent()
