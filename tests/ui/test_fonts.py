"""Every script is read in its own face, at a weight and size that make the columns equally grey."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont

from desktop.ui.look.fonts import bold_of, leading, load_fonts, margin_font, reading_font, script, ui_font
from desktop.ui.look.typography import Chosen, Typography


@pytest.mark.parametrize(("language", "face"), [("en", "Noto Sans"), ("ru", "Noto Sans"), ("ar", "Amiri")])
def test_each_language_has_its_face(language: str, face: str) -> None:
    assert QFontInfo(reading_font(language)).family() == face


def test_chinese_is_read_in_a_chinese_face_where_one_is_installed() -> None:
    pytest.importorskip("manimgx_fonts_cjk", reason="the extra muqabala[cjk] is not installed")
    font = reading_font("zh-Hans")
    assert QFontInfo(font).family() == "Noto Sans CJK SC"
    assert QRawFont.fromFont(font).supportsCharacter(ord("联"))


def test_sizes_and_leading_follow_the_script() -> None:
    assert [reading_font(language).pixelSize() for language in ("en", "ar", "zh")] == [14, 18, 15]
    assert [leading(language) for language in ("en", "ar", "zh")] == [1.55, 1.7, 1.65]
    assert reading_font("en", 2.0).pixelSize() == 28


def test_a_tiny_zoom_stays_legible() -> None:
    assert reading_font("en", 0.1).pixelSize() == 6


def test_bold_is_a_weight_of_the_face_not_smeared() -> None:
    plain, bold = QFontMetricsF(ui_font("en")), QFontMetricsF(ui_font("en", bold=True))
    assert bold.horizontalAdvance("Secretary-General") > plain.horizontalAdvance("Secretary-General")
    assert ui_font("en", bold=True).weight() == QFont.Weight.Normal


def test_digits_of_the_margin_have_one_width() -> None:
    metrics = QFontMetricsF(margin_font())
    assert metrics.horizontalAdvance("111") == pytest.approx(metrics.horizontalAdvance("888"))


def test_regional_codes_are_set_as_their_language() -> None:
    assert script("ar-EG") is script("ar")
    assert script("tlh") is script("en")


def test_loading_twice_registers_once() -> None:
    load_fonts()
    assert load_fonts.cache_info().misses == 1


def test_what_the_reader_chose_of_a_script_holds_for_its_languages() -> None:
    chosen = Typography(arabic=Chosen("Noto Sans Arabic", 1.5, 2.0), latin=Chosen(size=1.2))
    assert reading_font("fa", 1.0, chosen).pixelSize() == 21
    assert leading("ar-EG", chosen) == 2.0
    assert QFontInfo(reading_font("ar", 1.0, chosen)).family() == "Noto Sans Arabic"
    assert reading_font("fr", 2.0, chosen).pixelSize() == 34
    assert (leading("fr", chosen), leading("ru", chosen)) == (1.55, 1.55)
    assert reading_font("ru", 1.0, chosen) == reading_font("ru")


def test_of_a_face_that_is_not_there_the_next_one_is_taken() -> None:
    assert reading_font("ar", 1.0, Typography(arabic=Chosen("No Such Face"))) == reading_font("ar")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_makes_words_bold_names_nothing_else(language: str) -> None:
    plain = reading_font(language)
    bold = bold_of(plain).resolve(plain)
    assert (bold.families(), bold.pixelSize()) == (plain.families(), plain.pixelSize())
    assert QRawFont.fromFont(bold).advancesForGlyphIndexes([20])[0].x() > 0
    assert bold != plain
