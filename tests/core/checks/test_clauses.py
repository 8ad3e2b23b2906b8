"""Clauses that recur, and are told in other words once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_rows import row, text

from desktop.core.checks.clauses import find_clauses, survey_clauses
from desktop.core.checks.row import Discrepancy, Row

CLAUSE = "in keeping with the rules of the 3 harbours"
WAYS = {
    "ar": ("وفقا للقواعد المعمول بها في الموانئ ٣", "حسب ما هو متبع عادة لدى أصحاب السفن"),
    "fr": ("conformément au règlement des 3 ports", "comme il est d’usage chez les armateurs"),
    "ru": ("в соответствии с правилами 3 портов", "как принято у владельцев судов"),
    "zh": ("按照三个港口的规则行事", "如船主们通常所做那样"),
}


def document(language: str, *ways: int, tag: str = "operative") -> list[Row]:
    """Paragraphs with the clause in their middle, each translated in one of two ways."""
    return [
        row(
            en=text(f"Asks pier {'abcdefgh'[at]}, {CLAUSE}, to see to it;", at, tag),
            **{language: text(f"{'абвгдежз'[at]}, {WAYS[language][way]}, {'жзиклмно'[at]};", at, tag)},
        )
        for at, way in enumerate(ways)
    ]


def found(rows: list[Row]) -> list[tuple[int, Discrepancy]]:
    habits = survey_clauses(rows)
    return [(index, each) for index, of in enumerate(rows) for each in find_clauses(of, habits)]


@pytest.mark.parametrize("language", WAYS)
def test_the_one_in_other_words_is_told_with_the_usual_ones(language: str) -> None:
    usual, other = WAYS[language]
    ((index, told),) = found(document(language, 0, 0, 1, 0))
    assert index == 2
    assert told.kind == "formula-differs"
    assert [(where.paragraph, where.text) for where in told.where] == [(2, other), (2, CLAUSE), (0, usual)]
    assert str(told.evidence[0]) == f"“{CLAUSE}” stands 4 times in the original"
    assert [candidate.text for candidate in told.candidates] == ([usual] if language == "zh" else [])


def test_the_place_is_the_end_where_the_sentence_is_built_otherwise() -> None:
    rows = document("fr", 0, 0, 0)
    extra = row(en=text(f"Asks pier z, {CLAUSE}, to see to it;", 9), fr=text("Prie les armateurs.", 9))
    ((index, told),) = found([*rows, extra])
    assert index == 3
    assert told.where[0] == (1, 9, 19, 19, "")


@pytest.mark.parametrize("ways", [(0, 0, 0, 0), (0, 0, 1), (0, 0, 1, 1), (0, 1)])
def test_few_and_divided_translations_are_no_usage(ways: tuple[int, ...]) -> None:
    assert not found(document("ru", *ways))


def test_the_same_words_in_another_order_are_let_be() -> None:
    rows = document("fr", 0, 0, 0)
    turned = row(
        en=text(f"Asks pier z, {CLAUSE}, to see to it;", 9),
        fr=text("Prie, des 3 ports, conformément au règlements;", 9),
    )
    assert not found([*rows, turned])


def test_headings_and_address_blocks_are_let_be() -> None:
    assert not found(document("ru", 0, 0, 1, 0, tag="heading"))
    assert not found([])


@given(st.lists(st.text(alphabet="ab, ;1大", max_size=60), max_size=8))
def test_texts_translated_word_for_word_give_nothing(written: list[str]) -> None:
    assert not found([row(en=each, fr=each, zh=each) for each in written])
