"""Opening words emphasised in one version only."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from small_rows import row, sound, text

from desktop.core.checks.emphasis import find_emphasis, opening, survey_emphasis
from desktop.core.checks.row import Discrepancy, Row, Text
from desktop.core.document import Mark


def pair(one: int, other: int, tag: str = "operative") -> Row:
    return row(en=text("Decides to go on;", 1, tag, emphasis=one), ar=text("تقرر الاستمرار؛", 2, tag, emphasis=other))


HABITUAL = [pair(7, 4)] * 8


def found(of: Row, rows: list[Row]) -> list[Discrepancy]:
    return list(sound(find_emphasis(of, survey_emphasis([*rows, of])), of))


def test_opening_words_without_emphasis_are_told_where_both_versions_have_it_by_habit() -> None:
    (only,) = found(pair(7, 0), HABITUAL)
    assert only.kind == "emphasis-differs"
    assert only.where == ((1, 2, 0, 0, ""), (0, 1, 0, 7, "Decides"))
    assert str(only.evidence[0]) == "The English has Decides"


def test_emphasis_that_only_the_translation_has_is_shown_at_its_words() -> None:
    (only,) = found(pair(0, 4), HABITUAL)
    assert only.where == ((1, 2, 0, 4, "تقرر"), (0, 1, 0, 0, ""))


def test_how_far_emphasis_goes_is_each_languages_own() -> None:
    assert not found(pair(7, 14), HABITUAL)


def test_a_version_that_does_not_emphasise_by_habit_is_not_compared() -> None:
    assert not found(pair(7, 4), [pair(7, 0)] * 8)
    assert not found(pair(7, 0), [pair(7, 0)] * 8)
    assert not found(pair(7, 0), [pair(7, 4), pair(7, 0), pair(7, 4), pair(7, 0)])


def test_the_few_of_one_part_are_told_by_the_others() -> None:
    assert found(pair(7, 0, "preambular"), HABITUAL)


def test_headings_and_several_paragraphs_are_let_be() -> None:
    assert not found(pair(7, 0, "heading"), HABITUAL)
    several = row(en=text("Decides;", emphasis=7), ar=[text("تقرر", 1), text("أن", 2)])
    assert not found(several, HABITUAL)


def test_signs_before_the_first_letter_do_not_count() -> None:
    quoted = Text(0, "“Recalling it", "operative", "", (Mark("strong", 1, 10),))
    assert opening(quoted) == 10
    assert opening(text("Recalling it")) == 0
    assert opening(Text(0, "Recalling it", "operative", "", (Mark("reference", 0, 9),))) == 0


@given(st.lists(st.integers(0, 7), max_size=12))
def test_the_same_emphasis_gives_nothing(lengths: list[int]) -> None:
    rows = [pair(length, length) for length in lengths]
    assert not any(found(each, rows) for each in rows)
