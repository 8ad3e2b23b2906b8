"""Characters without ink are found where they stand, and told by their names."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.bidi import CONTROL_NAMES
from desktop.core.invisibles import SIGNS, invisibles, named


def test_all_marks_of_direction_and_all_blanks_but_the_space_have_signs() -> None:
    blanks = {chr(code) for code in range(0x3000) if unicodedata.category(chr(code)) == "Zs"} - {" ", "\u1680"}
    assert set(CONTROL_NAMES) | blanks <= set(SIGNS)


@given(st.text(alphabet=[*SIGNS, "a", " ", "ب", "𝔸"], max_size=30))
def test_each_is_found_in_its_place(text: str) -> None:
    assert list(invisibles(text)) == [(at, char) for at, char in enumerate(text) if char in SIGNS]


def test_every_sign_has_a_name() -> None:
    assert all(len(named(char).split()) > 1 for char in SIGNS)
    assert named("\u00a0") == "U+00A0 NO-BREAK SPACE"
