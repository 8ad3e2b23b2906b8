"""The tool that learns how much each thing speaks for a wrong word."""

from __future__ import annotations

import random
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from desktop.core.noise.words.suspects import FEATURES
from desktop.core.noise.words.tokens import words

ROOT = Path(__file__).resolve().parents[1]
PARAGRAPH = (
    "Recalling its resolutions on the protection of shared archives, and welcoming the efforts made by Member States "
    "towards the implementation of the international programme of cooperation in this field, the General Assembly "
    "requests the Secretary-General to submit a report on the progress made"
)


@pytest.fixture(scope="module")
def weights() -> ModuleType:
    spec = spec_from_file_location("weights", ROOT / "packaging" / "weights.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_linear_equations_are_solved(weights: ModuleType) -> None:
    assert weights.solved([[0.0, 2.0], [1.0, 1.0]], [4.0, 3.0]) == pytest.approx([1.0, 2.0])


def test_what_tells_wrong_words_gets_weight(weights: ModuleType) -> None:
    chance = random.Random(3)
    rows = []
    for _each in range(400):
        values = [1.0, chance.gauss(0, 1), *(0.0 for _name in FEATURES[2:])]
        rows.append((tuple(values), values[1] + chance.gauss(0, 0.5) > 0.5))
    bias, gain, *rest = weights.fitted(rows)
    assert gain > 2
    assert bias < 0
    assert rest == pytest.approx([0.0] * len(rest))


def test_words_are_made_wrong_where_it_says(weights: ModuleType) -> None:
    text = " ".join([PARAGRAPH] * 8)
    spoilt, wrong = weights.made_wrong(text, "en", random.Random(1))
    pairs = zip(words(text), words(spoilt), strict=True)
    assert {new.start for old, new in pairs if old.text != new.text} == wrong
    assert len(wrong) > 1


@pytest.mark.parametrize(("word", "language"), [("international", "en"), ("والمنظمات", "ar"), ("решение", "ru")])
def test_a_slip_reads_a_word_wrong(weights: ModuleType, word: str, language: str) -> None:
    read = {weights.slip(word, language, random.Random(seed)) for seed in range(40)}
    assert len(read) > 3
    assert all(abs(len(each) - len(word)) <= 1 for each in read)
