"""What is told of a character."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.glyphs import SCRIPTS, glyph, script_of


@pytest.mark.parametrize(
    ("char", "script"),
    [
        ("a", "Latin"),
        ("é", "Latin"),
        ("Ａ", "Latin"),
        ("ª", "Latin"),
        ("ب", "Arabic"),
        ("ﺑ", "Arabic"),
        ("٣", "Arabic"),
        ("۳", "Arabic"),
        ("؍", "Arabic"),
        ("،", "Common"),
        ("؟", "Common"),
        ("\u0640", "Common"),
        ("\u064e", "Inherited"),
        ("\u0301", "Inherited"),
        ("ж", "Cyrillic"),
        ("\u0483", "Cyrillic"),
        ("π", "Greek"),
        ("\u037e", "Common"),
        ("א", "Hebrew"),
        ("中", "Han"),
        ("ア", "Katakana"),
        ("ー", "Common"),
        ("ひ", "Hiragana"),
        ("한", "Hangul"),
        ("क", "Devanagari"),
        ("।", "Common"),
        ("µ", "Common"),
        ("7", "Common"),
        (" ", "Common"),
        ("\u200f", "Common"),
        ("𐍈", ""),
    ],
)
def test_the_script_is_that_of_unicode(char: str, script: str) -> None:
    assert script_of(char) == script


@pytest.mark.parametrize(
    ("char", "code", "sign", "inked"),
    [
        ("ب", "U+0628", "ب", True),
        ("\u064e", "U+064E", "◌\u064e", True),
        ("\u00a0", "U+00A0", "NBSP", False),
        ("\u200f", "U+200F", "RLM", False),
        ("\u200d", "U+200D", "ZWJ", False),
        (" ", "U+0020", "SP", False),
        ("\t", "U+0009", "0009", False),
        ("𝐀", "U+1D400", "𝐀", True),
    ],
)
def test_what_has_no_ink_has_a_short_name(char: str, code: str, sign: str, inked: bool) -> None:
    known = glyph(char)
    assert (known.code, known.sign, known.inked) == (code, sign, inked)


@given(st.characters())
def test_every_character_is_told_of(char: str) -> None:
    known = glyph(char)
    assert known.script in {*SCRIPTS, "Common", "Inherited", ""}
    assert known.category == unicodedata.category(char)
    assert known.sign
    assert known.inked == (char in known.sign)
