"""Which words a spelling dictionary is asked about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.lexicon import lexicon
from desktop.core.spelt import MEANT, meant, spelt


@pytest.mark.parametrize(
    ("language", "text", "forms"),
    [
        ("en", "The co-operation of 193 States, e.g. A/RES/72/1", ["The", "co-operation", "of", "States"]),
        ("fr", "l’Organisation et l'État", ["l'Organisation", "et", "l'État"]),
        ("ar", "قَرَّرَ مجلـس الأمن UN (2015)", ["قرر", "مجلس", "الأمن"]),
        ("ru", "Генеральная Ассамблея, UN и ООН", ["Генеральная", "Ассамблея"]),
        ("zh", "大会通过决议", []),
        ("en", "وإذ words", ["words"]),
    ],
)
def test_words_that_are_asked_about(language: str, text: str, forms: list[str]) -> None:
    assert [word.form for word in spelt(text, language)] == forms


def test_a_word_is_known_by_its_parts() -> None:
    (first, _second) = spelt("peace-building mission", "en")
    assert first.parts == ("peace", "building")


@given(text=st.text("ab'’- قـَ/1", max_size=30), language=st.sampled_from(["en", "ar", "ru", "zh"]))
def test_spans_are_of_the_text(text: str, language: str) -> None:
    for word in spelt(text, language):
        assert word.form
        assert not set(word.form) - set(text.replace("’", "'"))
        assert 0 <= word.span.start < word.span.end <= len(text)


@pytest.mark.parametrize(
    ("language", "word", "first"),
    [
        ("en", "rezolution", "resolution"),
        ("en", "acomodation", "accommodation"),
        ("en", "Secretery", "Secretary"),
        ("fr", "developement", "développement"),
        ("ar", "تحرب", "ترحب"),
        ("ar", "الجمعيه", "الجمعية"),
        ("ru", "резалюция", "резолюция"),
    ],
)
def test_what_is_meant(language: str, word: str, first: str) -> None:
    found = meant(word, language, lexicon(language).knows)
    assert found[0] == first
    assert len(found) <= MEANT


def test_only_what_the_dictionary_knows_is_meant() -> None:
    assert meant("rezolution", "en", {"revolution"}.__contains__) == ("revolution",)
    assert meant("rezolution", "en", lambda _word: False) == ()


def test_a_language_that_was_not_counted_has_words_a_letter_away() -> None:
    assert meant("Hauss", "de", {"Haus", "haus"}.__contains__) == ("Haus",)
