from __future__ import annotations

import doctest
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.batches import accept_all, acceptance, apart, dismiss_all
from desktop.core.changes import Correct, Decide
from desktop.core.document import Candidate, Finding, FoundPlace
from desktop.core.noise import repeated, replacing
from desktop.core.noise.repeated import Wanted, neighbours, occurrences
from desktop.core.noise.replacing import MOST_WORDS, Replaced, replaced
from desktop.core.text import Edit, narrowest_edit


def from_to(before: str, after: str) -> tuple[Replaced, ...]:
    edit = narrowest_edit(before, after)
    assert edit is not None
    return replaced(before, edit)


@pytest.mark.parametrize("module", [replacing, repeated])
def test_the_examples_hold(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0


# What a correction says of words --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("إذ تحرب بالتقرير", "إذ ترحب بالتقرير", [("تحرب", "ترحب", "إذ", "بالتقرير")]),
        ("the wrok", "the work", [("wrok", "work", "the", "")]),
        ("in wrok, and", "in work, and", [("wrok", "work", "in", "and")]),
        ("a و الحوكمة b", "a والحوكمة b", [("و الحوكمة", "والحوكمة", "a", "b")]),
        ("alsothe men", "also the men", [("alsothe", "also the", "", "men")]),
        ("على السياسةء ثم", "على السياسة، ثم", [("السياسةء", "السياسة،", "على", "ثم")]),
        ("teh cat and teh dog", "the cat and the dog", [("teh", "the", "", "cat"), ("teh", "the", "and", "dog")]),
        ("Welcomes", "Notes", [("Welcomes", "Notes", "", "")]),
        ("wecome teh work", "welcome the work", [("wecome", "welcome", "", "teh"), ("teh", "the", "wecome", "work")]),
    ],
)
def test_whole_words_with_their_neighbours(before: str, after: str, told: list[tuple[str, ...]]) -> None:
    assert [tuple(each) for each in from_to(before, after)] == told


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("one, two", "one; two"),
        ("the the cat", "the cat"),
        ("the cat", "the big cat"),
        ("الأمـم المتحدة", "الأمم المتحدة"),
        ("one two", "one  two"),
        ("a b c d e f", "k l m n o p"),
        ("We saw it", "They met it"),
        ("", "word"),
        ("word", ""),
    ],
)
def test_what_says_nothing_of_words(before: str, after: str) -> None:
    assert from_to(before, after) == ()


def test_a_paragraph_written_anew_is_no_formula() -> None:
    long = "word " * 1000
    assert replaced(long, Edit(0, long, "other " * 1000)) == ()


def test_words_that_the_window_cuts_are_not_told() -> None:
    text = "a" * 300 + "wrok" + "b" * 300
    assert replaced(text, Edit(300, "wrok", "work")) == ()


@given(st.text("ab ,.ب", max_size=60), st.integers(0, 60), st.integers(0, 10), st.text("ab ,ب", max_size=8))
def test_what_is_told_stood_there(text: str, start: int, length: int, put: str) -> None:
    start = min(start, len(text))
    edit = Edit(start, text[start : start + length], put)
    for each in replaced(text, edit):
        assert 1 <= len(each.before.split()) <= MOST_WORDS
        assert all(word in text for word in each.before.split())
        assert each.before != each.after


# Wherever it stands again ---------------------------------------------------------------------------------------


def test_whole_words_only() -> None:
    wanted = Wanted("wrok", "en", "", "")
    assert list(occurrences("wrok wroks awrok (wrok) wrok", wanted)) == [0, 18, 24]
    assert list(occurrences("والمنسوبة المنسوبة", Wanted("المنسوبه", "ar", "", ""))) == []
    assert list(occurrences("تحرب وتحرب تحرب،", Wanted("تحرب", "ar", "", ""))) == [0, 11]


def test_words_that_may_be_right_only_beside_the_same_neighbour() -> None:
    wanted = Wanted("والحكومة", "ar", "الرشيد", "في")
    assert list(occurrences("والحكومة هنا، والحكومة في كل مكان، الرشيد والحكومة", wanted)) == [14, 42]
    assert list(occurrences("on work", Wanted("work", "en", "", ""))) == []


def test_han_signs_only_beside_the_same_sign() -> None:
    assert list(occurrences("自已的事，已经", Wanted("已", "zh", "自", "的"))) == [1]
    assert list(occurrences("已经", Wanted("已", "zh", "", "的"))) == []


def test_neighbours() -> None:
    assert neighbours("the good, old work", 10, 13, "en") == ("good", "work")
    assert neighbours("work", 0, 4, "en") == ("", "")


# Batches --------------------------------------------------------------------------------------------------------


def place(start: int, text: str, candidate: str | None, key: int = 1, paragraph: int = 1) -> FoundPlace:
    candidates = () if candidate is None else (Candidate(candidate, 0.5),)
    finding = Finding(
        "word",
        certain=False,
        start=start,
        end=start + len(text),
        text=text,
        candidates=candidates,
        score=0.5,
        evidence=(),
        id=key,
    )
    return FoundPlace(finding, 0, 0, paragraph)


def test_the_last_place_comes_first_and_none_overlaps() -> None:
    first, second, over, none = place(0, "ab", "x"), place(2, "cd", "y"), place(1, "bc", "z"), place(9, "n", None)
    assert list(apart([first, over, none, second])) == [second, first]
    other = place(1, "bc", "z", paragraph=2)
    assert list(apart([first, other])) == [other, first]


def test_what_is_not_stored_is_corrected_and_not_decided() -> None:
    stored, repeat = place(0, "ab", "x", key=7), place(0, "ab", "x", key=0, paragraph=2)
    assert [type(each) for each in acceptance(stored)] == [Decide, Correct]
    assert [type(each) for each in acceptance(repeat)] == [Correct]
    assert [type(each) for each in accept_all([stored, repeat]).changes] == [Correct, Decide, Correct]
    assert dismiss_all([stored, repeat], "sic").changes == (Decide(7, "open", "dismissed", "", "sic"),)
