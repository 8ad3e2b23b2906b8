"""Brackets and quotation marks in one version and not in another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_rows import row, sound, text

from desktop.core.checks.pairs import PairHabits, find_pairs, quotations, survey_pairs
from desktop.core.checks.row import Discrepancy, Row, Side, Text
from desktop.core.document import Mark


def found(of: Row, habits: PairHabits = PairHabits()) -> list[Discrepancy]:  # noqa: B008 - frozen
    return list(sound(find_pairs(of, habits), of))


@pytest.mark.parametrize(
    ("english", "language", "other", "sign"),
    [
        ("the fund (the reserve) and", "ar", "الصندوق (الاحتياطي و", "("),
        ("the fund (the reserve) and", "fr", "le fonds la réserve) et", ")"),
        ("the fund (the reserve) and", "zh", "基金（储备金和", "（"),
        ("the fund [the reserve] and", "ru", "фонд [резерв и", "["),
        ("its report (A/90/1, para. 7)", "es", "su informe A/90/1, párr. 7)", ")"),
    ],
)
def test_a_bracket_that_lost_its_partner_is_told(english: str, language: str, other: str, sign: str) -> None:
    (only,) = found(row(en=english, **{language: other}))
    assert only.kind == "brackets-differ"
    assert (only.where[0].version, only.where[0].text) == (1, sign)


@pytest.mark.parametrize(
    ("english", "language", "other"),
    [
        ("see (a) the plan; and (b) the fund", "es", "véanse a) el plan; y b) el fondo"),
        ("see (i) the plan; and (ii) the fund", "ru", "см. i) план; и ii) фонд"),
        ("see section 3 (1) of it", "es", "véase la sección 3 1) de ello"),
        ("the fund (the reserve), at last", "fr", "le fonds, ou la réserve, enfin"),
        ("the fund, at last", "ar", "الصندوق (الاحتياطي)، أخيرا"),
        ("in annex A (the fund)", "fr", "dans l’annexe (voir annexe A)"),
        ("the decade (2031–2040)", "ru", "десятилетие, 2031–2040 годы"),
        ("the fund (half", "fr", "le fonds (la moitié"),
    ],
)
def test_what_languages_put_in_brackets_is_their_own(english: str, language: str, other: str) -> None:
    assert not found(row(en=english, **{language: other}))


def test_a_symbol_without_its_brackets_is_told_with_what_belongs_there() -> None:
    (only,) = found(row(en="the report (A/90/12) and", ar="التقرير A/90/12 و"))
    assert only.kind == "brackets-differ"
    assert only.where[0].text == "A/90/12"
    assert only.where[1].text == "(A/90/12)"
    assert only.candidates[0].text == "(A/90/12)"
    assert not found(row(en="the report (A/90/12) and", ar="التقرير (A/90/12) و"))
    assert not found(row(en="the report (A/90/12) and", ar="التقرير و"))


def test_the_only_version_with_brackets_is_told_nothing_of() -> None:
    assert not found(row(en="report (A/90/12)", fr="rapport A/90/12", es="informe A/90/12"))


@pytest.mark.parametrize(
    ("english", "language", "other"),
    [
        ("entitled “Water for all” and", "ar", "المعنون ”الماء للجميع و"),
        ("entitled “Water for all” and", "fr", "intitulé « L’eau pour tous et"),
        ("entitled “Water for all” and", "ru", "озаглавленный Вода для всех» и"),
        ("entitled “Water for all” and", "zh", "题为“人人有水和"),
        ("entitled “Water for all” and", "es", 'titulado "Agua para todos y'),
    ],
)
def test_a_quotation_mark_without_partner_is_told(english: str, language: str, other: str) -> None:
    (only,) = found(row(en=english, **{language: other}))
    assert only.kind == "quotes-differ"
    assert only.where[0].version == 1
    assert len(only.where[0].text) == 1


@pytest.mark.parametrize(
    ("english", "language", "other"),
    [
        ("entitled “Water” and", "ru", "озаглавленный «Вода» и"),
        ("entitled “Water” and", "ar", "المعنون ”الماء“ و"),
        ("entitled “Water” and", "zh", "题为《水》和"),
        ("the Water Plan and", "zh", "《水计划》和"),
        ("the Water Plan and", "ru", "план «Вода» и"),
        ("He says: “Water", "fr", "Il dit : « L’eau"),
    ],
)
def test_styles_of_quotation_are_one(english: str, language: str, other: str) -> None:
    assert not found(row(en=english, **{language: other}))


def test_a_quotation_that_the_translation_has_not_is_told() -> None:
    of = row(en="known as “Water”", fr="connu sous le nom d’Eau")
    (only,) = found(of)
    assert only.kind == "quotes-differ"
    assert only.where[1].text == "“"
    assert not found(of, PairHabits(frozenset({1})))


def test_what_is_emphasised_instead_is_no_lost_quotation() -> None:
    italic = Text(0, "connu sous le nom d’Eau", "operative", "", (Mark("emphasis", 18, 23),))
    assert not found(row(en="known as “Water”", fr=italic))


def test_a_version_that_quotes_less_throughout_does_so_by_habit() -> None:
    rows = [row(ru="план «Вода»", en="the Water Plan")] * 6
    habits = survey_pairs(rows)
    assert habits.sparing == {1}
    assert not found(rows[0], habits)
    assert survey_pairs([row(en="known as “Water”", fr="connu")]).sparing == frozenset()


def test_quotations_are_counted_whatever_their_signs() -> None:
    assert quotations(Side("ru", (text("«Вода» и „Земля“"),))) == 2
    assert quotations(Side("zh", (text("“水”、《土》和「火」"),))) == 3
    assert quotations(Side("en", (text('"water"'),))) == 1


SIGNS = st.text(alphabet='ab1 ()[]（）“”«»„"《》/A90', max_size=24)


@given(SIGNS, SIGNS)
def test_the_same_text_gives_nothing_and_any_text_sound_places(one: str, other: str) -> None:
    assert not found(row(en=one, fr=one))
    found(row(en=one, fr=other))
    found(row(en=one, fr=other, zh=one))
