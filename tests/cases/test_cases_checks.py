"""How much checks say of official texts that agree, and how often they tell of an error planted in them."""

from __future__ import annotations

from functools import lru_cache

import pytest
from measures.checking import OTHERS, Told, alarms, official, planted_score
from measures.material import GOLDS
from measures.planting_checks import PARAGRAPH

pytestmark = pytest.mark.skipif(not GOLDS, reason="the shared cases are not beside this checkout")

ERRORS = (
    "digit changed", "digits reversed", "symbol inverted", "month swapped", "footnote mark dropped", PARAGRAPH,
)  # fmt: skip


@pytest.mark.parametrize("language", OTHERS)
def test_little_is_told_of_texts_that_agree(language: str) -> None:
    score = alarms(official(), ("en", language))
    assert score.rows > 500
    assert score.in_hundred <= 3


@lru_cache(maxsize=5)
def scores(language: str) -> dict[str, Told]:
    return dict(planted_score(official()[1::6], language, ERRORS))


@pytest.mark.parametrize("error", ERRORS)
def test_planted_errors_are_told(error: str) -> None:
    score = sum((scores(language)[error] for language in OTHERS), Told())
    assert score.planted > 15
    assert score.recall >= 0.95
