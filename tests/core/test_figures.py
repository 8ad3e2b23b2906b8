"""Numbers read wrong, and what the linked paragraph says of them."""

from __future__ import annotations

import pytest

from desktop.core.document import Finding
from desktop.core.noise import Facing, Passage, examine


def found(text: str, language: str, *facing: Facing) -> Finding:
    (only,) = [each for each in examine(Passage(text, language, facing=facing)) if each.text.strip()]
    return only


@pytest.mark.parametrize(
    ("text", "language", "facing", "said"),
    [
        ("adopted in 2O17 by it", "en", Facing("ar", "اعتمد في عام ٢٠١٧"), "The Arabic says 2017"),
        ("في ٢٠1٧ من", "ar", Facing("en-GB", "in 2017, of"), "The English says 2017"),
        ("adopted in 2O17 by it", "en", Facing("de", "im Jahr 2017"), "The text beside it says 2017"),
    ],
)
def test_a_number_that_the_linked_paragraph_has_is_nearly_sure(
    text: str, language: str, facing: Facing, said: str
) -> None:
    alone, beside = found(text, language), found(text, language, facing)
    assert beside.candidates[0].text == alone.candidates[0].text
    assert beside.score == beside.candidates[0].score >= 0.97
    assert str(beside.evidence[-1]) == said
    assert not beside.certain


def test_the_candidate_that_the_linked_paragraph_has_comes_first() -> None:
    alone = found("في ٢٠1٧ من", "ar")
    assert len(alone.candidates) > 1
    again = found("في ٢٠1٧ من", "ar", Facing("en", "in 2017"))
    assert {each.text for each in again.candidates} == {each.text for each in alone.candidates}


def test_another_number_beside_changes_nothing() -> None:
    text = "adopted in 2O17 by it"
    assert found(text, "en", Facing("ar", "اعتمد في عام ٢٠١٨")) == found(text, "en")
