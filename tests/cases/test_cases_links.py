"""How often links are right, held where it is: in noisy text, in official XML, and in real documents."""

from __future__ import annotations

import pytest
from measures.alignment import Linked, cases_of, score_of, seed_score
from measures.checking import OTHERS
from measures.material import GOLDS

pytestmark = pytest.mark.skipif(not GOLDS, reason="the shared cases are not beside this checkout")

SEEDS = {"004-000": 0.99, "001-000": 0.98, "001-004": 0.98, "002-004": 0.97, "003-004": 0.93}
"""The least F1 with paragraphs that moved."""

IN_ORDER = {"004-000": 0.99, "001-000": 0.97, "001-004": 0.97, "002-004": 0.97, "003-004": 0.93}
"""The same without them, as the library keeps links."""


@pytest.mark.parametrize("language", OTHERS)
def test_noisy_text_is_linked(language: str) -> None:
    score = sum(map(score_of, cases_of(language, "txt")), Linked())
    assert score.true > 500
    assert score.f1 >= 0.99


@pytest.mark.parametrize("language", OTHERS)
def test_official_xml_is_linked(language: str) -> None:
    """Every third: the clean texts are linked one by one in test_seeds_alignment."""
    score = sum(map(score_of, list(cases_of(language, "xml"))[::3]), Linked())
    assert score.true > 100
    assert score.f1 >= 0.995


@pytest.mark.parametrize("pair", SEEDS)
def test_real_documents_of_other_years_are_linked(pair: str) -> None:
    assert seed_score(pair, crossing=True).f1 >= SEEDS[pair]
    assert seed_score(pair).f1 >= IN_ORDER[pair]
