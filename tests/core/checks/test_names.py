"""Names in Latin letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_rows import row, sound, text

from desktop.core.checks.names import differing, find_names, survey_names
from desktop.core.checks.row import Discrepancy, Row


def found(of: Row, *rows: Row) -> list[Discrepancy]:
    return list(sound(find_names(of, survey_names([of, *rows])), of))


@pytest.mark.parametrize(
    ("english", "language", "other", "wrong", "right"),
    [
        ("the ship Boreas and", "ar", "السفينة Borcas و", "Borcas", "Boreas"),
        ("the ship Boreas and", "ru", "судно Boreass и", "Boreass", "Boreas"),
        ("Distr.: Boreas", "ar", "Distr.: Borcas", "Borcas", "Boreas"),
        ("the AQUANET network", "zh", "该AQAUNET网络", "AQAUNET", "AQUANET"),
        ("the Aquanettia-Boreana forum", "ar", "منتدى Aquanetia-Borena", "Aquanetia-Borena", "Aquanettia-Boreana"),
        ("held in Zwornitz in spring", "fr", "tenu à Zwonritz au printemps", "Zwonritz", "Zwornitz"),
        ("held in Zwornitz in spring", "es", "celebrado en Zwornits, con", None, None),
        ("held in Zwornitz in spring", "es", "celebrado en Zwarnitz, con", "Zwarnitz", "Zwornitz"),
    ],
)
def test_a_name_in_another_spelling_is_told(
    english: str, language: str, other: str, wrong: str | None, right: str | None
) -> None:
    told = found(row(en=english, **{language: other}))
    if wrong is None:  # the last letter may be the language's own
        assert not told
        return
    (only,) = told
    assert only.kind == "name-differs"
    assert only.where[0].text == wrong
    assert only.where[1].text == right
    assert [candidate.text for candidate in only.candidates] == [right]


@pytest.mark.parametrize(
    ("original", "written"), [("ru", "судно Boreas и"), ("ar", "السفينة Boreas و"), ("zh", "Boreas号")]
)
def test_a_name_of_an_original_in_another_script_is_told_too(original: str, written: str) -> None:
    (only,) = found(row(**{original: written, "en": "the ship Borcas and"}))
    assert (only.where[0].text, only.where[1].text) == ("Borcas", "Boreas")
    assert not found(row(**{original: written, "en": "the ship Boreas and"}))
    assert not found(row(**{original: written, "en": "the ship and"}))


def test_a_latin_word_that_stands_nowhere_else_is_told() -> None:
    (only,) = found(row(en="the network and", ar="شبكة Hydrolog و"))
    assert only.where[0].text == "Hydrolog"
    assert not only.candidates


@pytest.mark.parametrize(
    ("english", "language", "other"),
    [
        ("the ship Boreas", "ar", "السفينة Boreas"),
        ("the ship BOREAS", "ar", "السفينة Boreas"),
        ("the ship Boréas", "zh", "Boreas号"),
        ("the nineteenth century", "ru", "XIX век"),
        ("point eight", "ru", "подпункт viii"),
        ("the report A/90/L.5", "ar", "التقرير A/90/L.6"),
        ("see the site", "ar", "انظر www.example.org/Boreas"),
        ("held in Sevilla and", "fr", "tenu à Séville et"),
        ("the Legislative Meditation", "es", "la Meditación Legislativa"),
        ("the ship Boreas and Boreal", "fr", "le navire Boreas et Boreal"),
        ("the ship", "fr", "le navire Boreas"),
        ("the Nations", "fr", "les Nations"),
        (
            "the harbour master of the town in all winters",
            "ru",
            "el capitán de puerto de la ciudad en todos los inviernos",
        ),
    ],
)
def test_what_is_written_as_it_should_be_is_let_be(english: str, language: str, other: str) -> None:
    assert not found(row(en=english, **{language: other}))


def test_a_spelling_that_comes_again_is_the_translators() -> None:
    of = row(en="held in Zwornitz in spring", fr="tenu à Zvornitz au printemps")
    assert found(of)
    assert not found(of, row(en="of Zwornitz", fr="de Zvornitz"))


def test_a_spelling_that_another_version_has_too_is_let_be() -> None:
    of = row(en="the ship Boreas", ar="السفينة Borealis", fr="le navire Borealis")
    assert not [each for each in found(of) if each.where[0].version == 1]


def test_a_name_in_a_footnote_counts() -> None:
    of = row(en=text("the network", notes=["1"]), ar="شبكة Note")
    assert not found(of)


def test_empty_sides_are_let_be() -> None:
    assert not found(row(en="", ar="Boreas"))
    assert not found(row(en="Boreas", ar=""))


LETTERS = st.text(alphabet="abcde", max_size=9)


@given(LETTERS, LETTERS, st.integers(0, 4))
def test_the_difference_of_two_words_has_no_direction_and_a_limit(one: str, other: str, limit: int) -> None:
    difference = differing(one, other, limit)
    assert difference == differing(other, one, limit)
    assert (difference == 0) == (one == other)
    assert difference <= limit + 1
    assert difference == limit + 1 or difference >= abs(len(one) - len(other))
    assert difference == min(differing(one, other, 20), limit + 1)


@given(st.text(alphabet="Borea sABC/.é-4", max_size=40), st.sampled_from(["ar", "fr", "zh"]))
def test_the_same_text_gives_nothing(written: str, language: str) -> None:
    assert not found(row(en=written, **{language: written}))
