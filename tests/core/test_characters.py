"""Which characters deceive the eye, and in what order they are stored."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.characters import as_stored, order_differs, unseen
from desktop.core.document import Direction


@pytest.mark.parametrize(
    ("text", "instead", "found"),
    [
        ("co\u00adoperation", "cooperation", "\u00ad"),
        ("re\u200bport", "report", "\u200b"),
        ("المـؤرخ", "المؤرخ", "\u0640"),
        ("10\u00a0000", "", "\u00a0"),
        ("e\ue000e", "", "\ue000"),
        ("ﺍﻟﻠﺠﻨﺔ", "اللجنة", "ﺍﻟﻠﺠﻨﺔ"),
        ("eﬃcient", "efficient", "ﬃ"),
        ("pеace", "peace", "е"),
        ("pеace", "", "е"),
        ("کتاب", "كتاب", "ک"),
    ],
)
def test_what_an_eye_does_not_tell(text: str, instead: str, found: str) -> None:
    assert {char for char, _times in unseen(text, instead)} == set(dict.fromkeys(found))


@pytest.mark.parametrize(
    ("text", "instead"),
    [("report", "rapport"), ("تحرب", "ترحب"), ("мир", "мер"), ("œuvre", "oeuvre"), ("a b", "ab"), ("大会", "大會")],
)
def test_plain_letters_are_not_listed(text: str, instead: str) -> None:
    assert unseen(text, instead) == ()


def test_each_is_counted_once() -> None:
    assert unseen("a\u200bb\u200bc\u00ad") == (("\u200b", 2), ("\u00ad", 1))


@pytest.mark.parametrize(
    ("text", "direction", "differs"),
    [
        ("plain words (of one direction)", "ltr", False),
        ("كلمات بلا غيرها", "rtl", False),
        ("الوثيقة A/59/7", "rtl", True),
        ("قرار ٣٣٦٩ الدورة", "rtl", True),
        (")المصابيح(", "rtl", True),
        ("a\u200fb", "ltr", True),
        ("12 (3)", "ltr", False),
    ],
)
def test_where_the_stored_order_is_worth_showing(text: str, direction: Direction, differs: bool) -> None:
    assert order_differs(text, direction) is differs


def test_signs_for_what_has_no_ink() -> None:
    assert as_stored("a \u200f\u200b\u00a0َ") == ("a", "␣", "RLM", "U+200B", "U+00A0", "◌َ")


@given(st.text())
def test_a_sign_for_every_character(text: str) -> None:
    assert len(as_stored(text)) == len(text)
