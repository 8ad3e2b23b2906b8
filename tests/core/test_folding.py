from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.folding import UNSEEN, fold, pattern

TEXTS = st.text(st.characters(categories=("L", "M", "N", "P", "Zs", "Cf")), max_size=30)
MARKS = "\u064b\u0651\u0640\u00ad\u200f\u200d\u0301"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("decision", "DÉCISION"),
        ("الامم المتحده", "الأُمَـــم  المتّحدة"),
        ("إلى", "الي"),
        ("42", "٤٢"),
        ("cooperation", "co\u00adoperation"),
        ("il s'agit", "il s\u2019agit"),
        ("a b", "a\u00a0b"),
        ("2020-2030", "2020\u20132030"),
        ("ёлка", "Елка"),
        ("第5", "第５"),
        ("کتاب", "كتاب"),
    ],
)
def test_what_is_typed_finds_what_is_written(typed: str, text: str) -> None:
    found = re.search(pattern(typed), f"x {text} y")
    assert found is not None
    assert found.group() == text


@pytest.mark.parametrize(("typed", "text"), [("ab", "a b"), ("12", "13"), ("a.b", "axb"), ("[a]", "a"), ("لا", "ل ا")])
def test_what_is_not_written_is_not_found(typed: str, text: str) -> None:
    assert re.search(pattern(typed), text) is None


@pytest.mark.parametrize("typed", ["", "  ", "\u200f", "ـ"])
def test_nothing_to_search_for_is_no_pattern(typed: str) -> None:
    assert pattern(typed) == ""


@given(TEXTS, TEXTS, TEXTS)
def test_every_text_finds_itself(before: str, text: str, after: str) -> None:
    if fold(text):
        assert re.search(pattern(text), f"{before} {text} {after}") is not None


@given(TEXTS)
def test_a_folded_text_stays(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text("abcابتجقرار 42", min_size=1), st.data())
def test_marks_between_letters_hide_nothing(text: str, data: st.DataObject) -> None:
    strewn = "".join(char + data.draw(st.text(MARKS, max_size=2)) for char in text)
    if fold(text):
        assert re.search(pattern(text), strewn) is not None


def test_what_is_passed_over_is_a_character_class() -> None:
    assert all(re.fullmatch(f"[{UNSEEN}]", char) for char in MARKS)
    assert not re.search(f"[{UNSEEN}]", "abc قرار 42 决议 — «»")
