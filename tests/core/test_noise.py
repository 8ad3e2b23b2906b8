"""Noise: what is found, what is corrected unasked, and above all what is left alone."""

from __future__ import annotations

import doctest
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import noise
from desktop.core.document import Candidate, Finding
from desktop.core.noise import RULES, arabic, bidi, brackets, certain_edits, clean, invisible, scan
from desktop.core.text import apply_edit

CASES: dict[str, list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "noise_cases.toml").read_text("utf-8"))


def cases(group: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES[group]])


@cases("wild")
def test_wild_noise_is_found_and_corrected(case: dict[str, Any]) -> None:
    found = scan(case["text"], case["language"])
    assert case["kind"] in {finding.kind for finding in found} or case["kind"] == "tatweel"
    cleaned, applied = clean(case["text"], case["language"])
    assert cleaned == case["clean"]
    assert case["kind"] in {finding.kind for finding in applied}


@cases("suspicion")
def test_a_suspicion_is_shown_and_never_applied(case: dict[str, Any]) -> None:
    found = [finding for finding in scan(case["text"], case["language"]) if finding.kind == case["kind"]]
    assert [candidate.text for candidate in found[0].candidates] == case["candidates"]
    assert not any(finding.certain for finding in found)
    assert clean(case["text"], case["language"]) == (case["text"], ())


@cases("negative")
def test_legitimate_text_is_left_alone(case: dict[str, Any]) -> None:
    assert scan(case["text"], case["language"]) == ()


@pytest.mark.xfail(strict=True)
@cases("known_failure")
def test_known_failures(case: dict[str, Any]) -> None:
    assert clean(case["text"], case["language"])[0] == case["clean"]


@pytest.mark.parametrize("module", [arabic, brackets, invisible, bidi])
def test_examples_in_the_rules(module: Any) -> None:
    assert doctest.testmod(module).failed == 0


def test_every_rule_has_its_cases() -> None:
    shown = {case["kind"] for group in ("wild", "suspicion") for case in CASES[group]}
    assert shown == {rule.name for rule in RULES}
    corrected = {case["kind"] for case in CASES["wild"]}
    assert corrected == {rule.name for rule in RULES if rule.certain}


LETTERS = (
    "abBC و ةـىلاﻟﻠ()[]«»\u200b\u200c\u00ad\u0002\u0092\u200e\u200f\u202b\u202c\u2067\u2069\ufffd\uf0b7\u064b10,.\n大"
)
TEXTS = st.text(alphabet=LETTERS, max_size=40) | st.text(max_size=40)
LANGUAGES = st.sampled_from(["ar", "en", "fr", "zh", "fa", "de", ""])


@given(TEXTS, LANGUAGES)
def test_findings_fit_their_text(text: str, language: str) -> None:
    found = scan(text, language)
    for finding in found:
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.text == text[finding.start : finding.end]
        assert finding.text not in {candidate.text for candidate in finding.candidates}
        assert 0 <= finding.score <= 1
        assert finding.evidence
        assert str(finding.evidence[0])
        assert finding.candidates or not finding.certain
    scores = [finding.score for finding in found]
    assert scores == sorted(scores, reverse=True)


@given(TEXTS, LANGUAGES)
def test_certain_edits_apply_one_after_the_other(text: str, language: str) -> None:
    cleaned = text
    edits = certain_edits(scan(text, language))
    for edit in edits:
        cleaned = apply_edit(cleaned, edit)
    assert [edit.start for edit in edits] == sorted({edit.start for edit in edits}, reverse=True)
    assert len(cleaned) <= len(text) + sum(len(edit.after) for edit in edits)


@given(TEXTS, LANGUAGES)
def test_cleaning_is_complete_and_names_what_it_did(text: str, language: str) -> None:
    cleaned, applied = clean(text, language)
    assert clean(cleaned, language) == (cleaned, ())
    assert (cleaned != text) == bool(applied)
    assert all(0 <= finding.start <= finding.end <= len(text) for finding in applied)


@given(TEXTS)
def test_cleaning_loses_no_visible_character(text: str) -> None:
    cleaned, _ = clean(text, "en")
    seen = [char for char in text if char.isalnum() and char not in "ـﻟﻠ" and not "\ufb50" <= char <= "\ufefc"]
    kept = [char for char in cleaned if char.isalnum()]
    assert [char for char in seen if char not in kept] == []


def test_findings_about_one_word_become_one_edit() -> None:
    text = "إلى ﺍﻟﻠﺠﻨـﺔ اليوم"
    found = scan(text, "ar")
    assert {finding.kind for finding in found} == {"tatweel", "presentation-form"}
    edits = certain_edits(found)
    assert [(edit.start, edit.before, edit.after) for edit in edits] == [(4, "ﺍﻟﻠﺠﻨـﺔ", "اللجنة")]


def test_a_suspicion_among_the_findings_is_not_applied() -> None:
    doubtful = Finding("tatweel", False, 0, 1, "a", (Candidate("b", 1),), 1, ())
    assert certain_edits([doubtful]) == ()


def test_rules_are_named_as_their_findings() -> None:
    assert [rule.name for rule in noise.RULES] == [
        "tatweel",
        "presentation-form",
        "ta-marbuta-inside",
        "mirrored-bracket",
        "zero-width",
        "soft-hyphen",
        "control-character",
        "replacement-character",
        "private-use",
        "bidi-control",
    ]
    assert all(str(rule.title) for rule in noise.RULES)


@pytest.mark.parametrize(
    "text",
    ["\u202a" * 50_000 + "\u2069" * 50_000, "]a" * 50_000, "ـ" * 100_000, "ة" * 20_000 + "ا", "ا" * 100_000 + " ـ ة ﺍ"],
)
def test_endless_noise_comes_to_an_end(text: str) -> None:
    """A rule that grows with the square of the text would hold the tests up for hours; benchmarks measure the rest."""
    assert all(text[found.start : found.end] == found.text for found in scan(text, "ar"))
