"""Which version stands alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from small_rows import row

from desktop.core.checks.voices import Dissent, dissents, has, place, spoken, wholes, witnesses

SAID = st.dictionaries(st.integers(0, 5), st.sampled_from("abc"), max_size=6)


@given(SAID)
def test_those_who_agree_are_never_told_of(said: dict[int, str]) -> None:
    for dissent in dissents(said):
        others = {said[other] for other in dissent.others}
        assert len(others) == 1
        assert said[dissent.version] not in others


@given(SAID)
def test_nobody_dissents_where_all_say_the_same(said: dict[int, str]) -> None:
    assert bool(list(dissents(said))) == (len(set(said.values())) > 1)


def test_of_two_the_translation_is_the_suspect_and_of_a_draw_who_is_not_with_the_original() -> None:
    assert list(dissents({0: "a", 1: "b"})) == [Dissent(1, (0,))]
    assert list(dissents({0: "a", 1: "b", 2: "b", 3: "a"})) == [Dissent(1, (0, 3)), Dissent(2, (0, 3))]
    assert list(dissents({})) == []


def test_what_is_said_names_the_language_or_counts() -> None:
    of = row(en="one", ar="two", de="three")
    assert str(has("ar-EG", "x")) == "The Arabic has x"
    assert str(has("de", "x")) == "The text beside it has x"
    assert [str(each) for each in witnesses(of, Dissent(0, (1, 2)), "x", "y")] == [
        "2 other versions have x",
        "The English has y",
    ]


def test_places() -> None:
    of = row(en="one", ar="")
    assert set(spoken(of)) == {0}
    assert place(0, of.sides[0].texts[0], 1, 3) == (0, 0, 1, 3, "ne")
    assert wholes(of, (0,)) == ((0, 0, 0, 0, ""),)
