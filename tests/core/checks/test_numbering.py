"""The paragraphs' own numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_rows import kinds, row, sound, text

from desktop.core.checks.numbering import (
    NumberHabits,
    find_numbering,
    find_skipped,
    readings,
    survey_numbering,
)
from desktop.core.checks.row import Discrepancy, Row

ALIKE = NumberHabits(frozenset({0, 1, 2}), frozenset({0, 1, 2}))


def found(of: Row, habits: NumberHabits = ALIKE) -> list[Discrepancy]:
    return list(sound(find_numbering(of, habits), of))


def pair(one: str, other: str, language: str = "ar") -> Row:
    return row(en=text("Decides;", number=one), **{language: text("تقرر؛", number=other)})


def numbered(*pairs: tuple[str, str]) -> list[Row]:
    return [pair(*each) for each in pairs]


def skipped(rows: list[Row]) -> list[tuple[int, int]]:
    return [(index, each.where[0].version) for index, each in find_skipped(rows, survey_numbering(rows))]


@pytest.mark.parametrize(
    ("number", "places"),
    [
        ("1.", {1}),
        ("١٢ -", {12}),
        ("第3段", {3}),
        ("（二十一）", {21}),
        ("㈠", {1}),
        ("①", {1}),
        ("十", {10}),
        ("(c)", {3, 100}),
        ("(ج)", {3}),
        ("(هـ)", {5}),
        ("в)", {3}),
        ("с)", {3}),
        ("е)", {5, 6}),
        ("ñ)", {15}),
        ("(iv)", {4}),
        ("IX.", {9}),
        ("أولا -", {1}),
        ("واحد", set()),
        ("ثاني عشر", {12}),
        ("الثالث عشر -", {13}),
        ("عشرون", {20}),
        ("خامسا وعشرين", {25}),
        ("حاديا وثلاثين -", {31}),
        ("—", set()),
        ("", set()),
        ("word", set()),
    ],
)
def test_what_a_number_may_stand_for(number: str, places: set[int]) -> None:
    assert places <= readings(number)
    assert bool(readings(number)) == bool(places)


@given(st.text(max_size=8))
def test_any_text_has_readings(number: str) -> None:
    assert all(place >= 0 for place in readings(number))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1.", "١ -"),
        ("(b)", "(ب)"),
        ("(b)", "б)"),
        ("(c)", "с)"),
        ("(i)", "(١)"),
        ("(ii)", "㈡"),
        ("2.", "第2段"),
        ("", ""),
    ],
)
def test_the_same_place_in_every_script_is_no_difference(one: str, other: str) -> None:
    assert not found(pair(one, other))


@pytest.mark.parametrize(
    ("one", "other"), [("1.", "٢ -"), ("(a)", "(ج)"), ("3.", "5."), ("(b)", "в)"), ("4.", ""), ("", "4.")]
)
def test_another_number_is_told_with_both(one: str, other: str) -> None:
    (only,) = found(pair(one, other))
    assert only.kind == "numbering-differs"
    assert [where.version for where in only.where] == [1, 0]
    assert [str(each) for each in only.evidence] == [
        f"The English has {one or 'none'}",
        f"The Arabic has {other or 'none'}",
    ]


def test_the_one_of_three_is_told_of() -> None:
    of = row(en=text("a", number="3."), fr=text("b", number="2."), es=text("c", number="2."))
    (only,) = found(of)
    assert [where.version for where in only.where] == [0, 1, 2]


def test_versions_that_number_otherwise_are_not_compared() -> None:
    rows = numbered(*((f"{at}.", f"{at + 1}.") for at in range(1, 12)))
    assert not any(found(each, survey_numbering(rows)) for each in rows)


def test_a_version_without_numbers_is_not_compared() -> None:
    rows = numbered(*((f"{at}.", "") for at in range(1, 12)))
    assert not any(found(each, survey_numbering(rows)) for each in rows)


def test_one_other_number_of_few_is_told() -> None:
    rows = numbered(("1.", "1."), ("2.", "3."))
    assert [kinds(found(each, survey_numbering(rows))) for each in rows] == [[], ["numbering-differs"]]


def test_a_number_lost_in_a_version_that_has_all_others_is_told() -> None:
    rows = numbered(*((f"{at}.", f"{at}.") for at in range(1, 15)), ("15.", ""))
    assert kinds(found(rows[-1], survey_numbering(rows))) == ["numbering-differs"]


# Within one version ----------------------------------------------------------------------------------------------


def test_a_number_that_only_one_version_skips_is_told() -> None:
    rows = numbered(("1.", "1."), ("2.", "2."))
    missing = row(en=text("Requests;", number="3."), ar="")
    rows = [*rows, missing, *numbered(("4.", "4."), ("5.", "5."))]
    assert skipped(rows) == [(3, 1)]
    ((_, told),) = find_skipped(rows, survey_numbering(rows))
    assert str(told.evidence[0]) == "4. stands behind 2."


def test_what_all_versions_skip_is_the_documents_own() -> None:
    assert not skipped(numbered(("1.", "1."), ("2.", "2."), ("4.", "4.")))


def test_points_sections_and_long_jumps_are_counts_of_their_own() -> None:
    numbers = ["1.", "(a)", "(i)", "(ii)", "(b)", "2.", "3.", "1.", "2.", "40.", "41."]
    lone = [row(en=text("x", number=number), ar=text("y", number=number)) for number in numbers]
    extra = row(en=text("z", number=""), ar="")
    assert not skipped([*lone, extra])


def test_a_number_that_is_told_as_different_is_not_told_as_skipped_as_well() -> None:
    rows = numbered(*((f"{at}.", f"{at}.") for at in range(1, 9)), ("9.", ""), ("10.", "10."))
    assert not skipped(rows)


def test_no_rows_and_one_version_skip_nothing() -> None:
    assert not skipped([])
    assert not skipped([row(en=text("a", number=number)) for number in ("1.", "2.", "4.")])


@given(st.lists(st.sampled_from(["", "1.", "2.", "٣ -", "(a)", "(ب)", "iv)", "第7段"]), max_size=12))
def test_the_same_numbers_give_nothing(numbers: list[str]) -> None:
    rows = numbered(*((number, number) for number in numbers))
    assert not any(found(each, survey_numbering(rows)) for each in rows)
    assert not skipped(rows)
