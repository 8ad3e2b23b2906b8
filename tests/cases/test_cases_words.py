"""Words of the twelve resolutions and of the real documents: as many errors found as was promised, and as few false."""

from __future__ import annotations

from functools import cache

import pytest
from measures.material import GOLDS, Version, clean_versions
from measures.scoring import (
    Clean,
    Score,
    character_scores,
    clean_score,
    lost_words,
    planted_scores,
    seed_characters,
    seed_score,
    word_score,
)

from desktop.core.noise import TITLES

pytestmark = pytest.mark.skipif(not GOLDS, reason="the shared cases are not beside this checkout")

WITH_ERRORS = ("ar", "en", "es", "fr")
HARD = frozenset({"wrong-word", "wrong-character"})
"""Kinds of noise that look like text: what fits its neighbours is not told of."""

KNOWN = 0.5
"""The share of the errors of document 000 that is known: the precision against them is at most so much."""


@cache
def words_of(language: str) -> Score:
    return word_score(language)


@cache
def clean_of(language: str) -> Clean:
    return clean_score(clean_versions((language,)))


@pytest.mark.parametrize("language", WITH_ERRORS)
def test_wrong_words_of_the_cases_are_found(language: str) -> None:
    score = words_of(language)
    assert score.errors > 70
    assert score.recall >= 0.85
    assert score.precision >= 0.70
    assert score.first_right >= 0.93


@pytest.mark.parametrize("language", [*WITH_ERRORS, "ru", "zh"])
def test_little_is_said_of_clean_text_and_nothing_is_certain(language: str) -> None:
    score = clean_of(language)
    assert score.words > 20_000
    assert score.suspicions <= 1.5
    assert score.certain == []


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_noise_of_characters_is_found_and_no_clean_word_is_lost(language: str) -> None:
    scores = character_scores(language)
    assert scores["tatweel"].found == scores["tatweel"].errors
    assert scores["stray"].found >= 0.99 * scores["stray"].errors > 0
    assert lost_words(language) == 0


def test_wrong_words_of_a_real_document_are_found() -> None:
    score = seed_score("000")
    assert score.errors == 9
    assert score.recall >= 0.9
    assert score.precision >= 0.35 * KNOWN


def test_with_an_earlier_version_beside_it_they_are_found_with_fewer_false_ones() -> None:
    alone, beside = seed_score("000"), seed_score("000", "001")
    assert beside.recall >= 0.95
    assert beside.false < alone.false


def test_stretched_words_and_turned_brackets_of_a_real_document_are_found_and_mended() -> None:
    score = seed_characters("001")
    assert score.errors == 36
    assert (score.recall, score.first_right) == (1.0, 1.0)


@cache
def planted_of(language: str) -> dict[str, Score]:
    version: Version = next(iter(clean_versions((language,))))
    return dict(planted_scores(version))


@pytest.mark.parametrize("kind", ["tatweel", "mirrored-bracket", "presentation-form", "zero-width", "bidi-control"])
def test_planted_noise_that_must_not_be_missed(kind: str) -> None:
    score = planted_of("ar")[kind]
    assert score.errors > 0
    assert (score.recall, score.precision) == (1.0, 1.0)


def test_every_kind_finds_most_of_what_is_planted_of_it() -> None:
    scores: dict[str, Score] = {}
    for language in ("ar", "en", "zh"):
        for kind, score in planted_of(language).items():
            scores[kind] = scores.get(kind, Score()) + score
    assert set(scores) >= set(TITLES) - {"ligature", "orphan-diacritic", "misplaced-diacritic", "mixed-quotes"}
    assert {kind for kind, score in scores.items() if score.recall < 0.5} <= HARD
    assert {kind for kind, score in scores.items() if score.precision < 0.9} <= HARD
