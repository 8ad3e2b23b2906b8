"""The same formula translated in two ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_rows import row, sound, text

from desktop.core.checks.formulas import find_formulas, survey_formulas
from desktop.core.checks.row import Discrepancy, Row

OPENINGS = {
    "ar": ("تطلب إلى ربان الميناء أن", "تلتمس من ربان الميناء أن"),
    "fr": ("Prie le capitaine de port de", "Demande au capitaine de port de"),
    "es": ("Solicita al capitán de puerto que", "Pide al capitán de puerto que"),
    "ru": ("просит капитана порта", "предлагает капитану порта"),
    "zh": ("请港务长", "要求港务长"),
}


def document(language: str, *ways: int) -> list[Row]:
    """Paragraphs that open alike in the original; each translated in one of the two ways."""
    return [
        row(
            en=text(f"Requests the harbour master to see to the matter of pier {'abcdefgh'[at]};", at),
            **{language: text(f"{OPENINGS[language][way]} {'абвгдежз'[at]};", at)},
        )
        for at, way in enumerate(ways)
    ]


def found(rows: list[Row]) -> list[tuple[int, Discrepancy]]:
    habits = survey_formulas(rows)
    return [(index, each) for index, of in enumerate(rows) for each in find_formulas(of, habits)]


@pytest.mark.parametrize("language", OPENINGS)
def test_the_one_that_opens_otherwise_is_told_with_the_usual_words(language: str) -> None:
    rows = document(language, 0, 0, 1, 0)
    ((index, told),) = found(rows)
    assert index == 2
    assert told.kind == "formula-differs"
    assert told.where[0].paragraph == 2
    assert OPENINGS[language][1].startswith(told.where[0].text)
    assert told.where[1].text == "Requests the harbour master to"
    assert OPENINGS[language][0].startswith(told.candidates[0].text)
    assert str(told.evidence[0]) == "“Requests the harbour master to” stands 4 times in the original"
    list(sound([told], row_of_all(rows)))


def row_of_all(rows: list[Row]) -> Row:
    """All paragraphs as one row, so that a place in any of them is found."""
    sides = zip(*(each.sides for each in rows), strict=True)
    return Row(
        tuple(type(group[0])(group[0].language, tuple(t for side in group for t in side.texts)) for group in sides)
    )


@pytest.mark.parametrize("ways", [(0, 0, 0), (0, 1), (0, 0, 1), (0, 0, 1, 1), (0, 0, 0, 1, 1)])
def test_few_and_divided_translations_are_no_usage(ways: tuple[int, ...]) -> None:
    assert not found(document("fr", *ways))


def test_the_same_words_in_another_order_or_with_others_between_are_let_be() -> None:
    rows = document("fr", 0, 0, 0)
    turned = row(
        en=text("Requests the harbour master to see to the rest;", 9), fr=text("En hiver, prie aussi le capitaine;", 9)
    )
    assert not found([*rows, turned])


def test_a_paragraph_that_stands_twice_is_to_be_translated_alike() -> None:
    one = row(en=text("Thanks the 12 members of the board;", 1), ar=text("تشكر أعضاء المجلس الاثني عشر؛", 1))
    two = row(en=text("Thanks the 13 members of the board;", 2), ar=text("تعرب عن امتنانها لأعضاء المجلس؛", 2))
    ((index, told),) = found([one, two])
    assert index == 1
    assert told.where[0] == (1, 2, 0, len(two.sides[1].texts[0].text), two.sides[1].texts[0].text)
    assert told.candidates[0].text == one.sides[1].texts[0].text
    assert not found([one, one])


def test_numbers_may_differ() -> None:
    rows = [
        row(en=f"Thanks the {at} members of the board;", ru=f"благодарит {at} членов совета;") for at in range(10, 14)
    ]
    assert not found(rows)


def test_address_blocks_and_several_paragraphs_are_let_be() -> None:
    front = [
        row(en=text("Requests the harbour master to sit", 1, tag), fr=text(said, 1, tag))
        for tag in ("masthead", "title", "closing")
        for said in ("Prie", "Demande")
    ]
    assert not found(front)
    several = row(en=text("Thanks all members of the board;", 1), fr=[text("Remercie", 1), text("tous", 2)])
    assert not found([several, several])


def test_the_versions_are_told_of_one_by_one() -> None:
    rows = [
        Row((*one.sides, other.sides[1]))
        for one, other in zip(document("fr", 0, 0, 0, 1), document("es", 0, 1, 0, 0), strict=True)
    ]
    assert [(index, told.where[0].version) for index, told in found(rows)] == [(1, 2), (3, 1)]


@given(st.lists(st.sampled_from(["Thanks the board for all it did", "Requests the board to go on with it", "Notes;"])))
def test_texts_translated_word_for_word_give_nothing(written: list[str]) -> None:
    rows = [row(en=each, fr=each, zh=each) for each in written]
    assert not found(rows)
