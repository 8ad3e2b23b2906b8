"""Noise: what is found, what is corrected unasked, and above all what is left alone."""

from __future__ import annotations

import doctest
import pkgutil
import tomllib
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from unicodedata import category, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import noise
from desktop.core.document import Candidate, Finding
from desktop.core.noise import RULES, TITLES, certain_edits, clean, scan
from desktop.core.noise.rules import PASSAGE_RULES
from desktop.core.noise.words import telling
from desktop.core.text import apply_edit

FILES = [tomllib.loads(path.read_text("utf-8")) for path in sorted(Path(__file__).parent.glob("noise_cases*.toml"))]
CASES: dict[str, list[dict[str, Any]]] = {
    group: [case for file in FILES for case in file.get(group, ())]
    for group in ("wild", "suspicion", "negative", "known_failure")
}
MODULES: list[ModuleType] = [
    import_module(f"{noise.__name__}.{found.name}") for found in pkgutil.iter_modules(noise.__path__)
]


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


@pytest.mark.parametrize("module", MODULES, ids=[module.__name__.rpartition(".")[2] for module in MODULES])
def test_examples_in_the_rules(module: Any) -> None:
    assert doctest.testmod(module).failed == 0


def test_every_rule_has_its_cases() -> None:
    shown = {case["kind"] for group in ("wild", "suspicion") for case in CASES[group]}
    assert {rule.name for rule in RULES} <= shown
    corrected = {case["kind"] for case in CASES["wild"]}
    assert corrected == {rule.name for rule in RULES if rule.certain}


LETTERS = (
    "abBC و ةـىلاﻟﻠ()[]«»\u200b\u200c\u00ad\u0002\u0092\u200e\u200f\u202b\u202c\u2067\u2069"
    "\ufffd\uf0b7\u064b\u06a9\u06cc\u0654\u2028\ufe0f\ufffe10,.\n大"
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
    seen = [char for char in normalize("NFKD", text) if char.isalnum() and char != "ـ"]
    kept = {char for char in normalize("NFKD", clean(text, "en")[0]) if char.isalnum()}
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


def test_rules_have_names_of_their_own_and_titles() -> None:
    names = [rule.name for rule in RULES] + [rule.name for rule in PASSAGE_RULES]
    assert len(set(names)) == len(names)
    assert {*names, *telling.TITLES} == {*TITLES}
    assert all(str(title) for title in TITLES.values())


@pytest.mark.parametrize(
    "text",
    [
        "\u202a" * 50_000 + "\u2069" * 50_000,
        "]a" * 50_000,
        "ـ" * 100_000,
        "ة" * 20_000 + "ا",
        "ا" * 100_000 + " ـ ة ﺍ",
        "aaab" * 20_000,
        "ىا" * 30_000,
        "ک" * 50_000,
        "کی " * 20_000,
        "\u064b" * 50_000 + " \u064b" * 20_000 + "ا\u064b" * 20_000,
        "ا\u0654" * 30_000,
        "ةدحتملا ممألا " * 3_000,
        "ء " * 20_000 + "ا" * 50_000 + "ء",
        "()" * 30_000 + " ()" * 20_000,
        ")" * 50_000 + "(" * 50_000,
        "\u200e\u200e ا" * 10_000,
        "a\u00ad " * 20_000,
        "a\ufffd\ufffd" * 10_000 + "a\ufffd" * 10_000,
        "\u200b\u200d\ufe0f\u2028\ufffe" * 10_000,
    ],
    ids=range(19),
)
def test_endless_noise_comes_to_an_end(text: str) -> None:
    """A rule that grows with the square of the text would hold the tests up for hours; benchmarks measure the rest."""
    assert all(text[found.start : found.end] == found.text for found in scan(text, "ar"))


UNSEEN = [
    *range(0x200B, 0x2010),
    *range(0x2028, 0x202F),
    *range(0x2060, 0x2070),
    *(0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFD, 0xFFFE),
    *(code for code in range(0x20) if code not in {0x09, 0x0A, 0x0D}),
    *range(0x7F, 0xA0),
    *range(0xE000, 0xF900, 97),
    *range(0xFDD0, 0xFDF0),
    *range(0xE0000, 0xE0080),
    *range(0xF0000, 0xFFFFE, 9973),
]


SELECTORS = [*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0, 7)]


@pytest.mark.parametrize(
    "text", ["word{0} word", "word {0}word", "word {0} word", "wo{0}rd", "{0}", "12{0}", "{0}(word)"]
)
@pytest.mark.parametrize("language", ["en", "ar", "ru", "zh"])
def test_nothing_that_cannot_be_seen_is_passed_over(text: str, language: str) -> None:
    word = {"en": "the", "ar": "قرار", "ru": "доклад", "zh": "大会"}[language]
    for code in UNSEEN + (SELECTORS if "12" not in text and language != "zh" else []):
        noisy = text.replace("word", word).replace("wo", word[:1]).replace("rd", word[1:]).format(chr(code))
        spans = [(found.start, found.end) for found in scan(noisy, language)]
        assert any(start <= noisy.index(chr(code)) < end for start, end in spans), f"U+{code:04X}"


SIGNS_OF_ONE_CHARACTER = {*range(0xFBB2, 0xFBC3), *range(0xFD3E, 0xFD50), *range(0xFDCF, 0xFE00), 0xFE73}


@pytest.mark.parametrize("language", ["ar", "en", "fa"])
def test_every_shape_of_a_letter_is_found_and_becomes_letters(language: str) -> None:
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)):
        if category(chr(code)) == "Cn" or code in SIGNS_OF_ONE_CHARACTER:
            continue
        text = f"إلى سر{chr(code)} الآن"
        found = [finding for finding in scan(text, language) if finding.kind == "presentation-form"]
        assert len(found) == 1, f"U+{code:04X}"
        assert found[0].text == f"سر{chr(code)}"
        assert not any("\ufb50" <= char <= "\ufefc" for option in found[0].candidates for char in option.text)


@pytest.mark.parametrize("code", sorted(SIGNS_OF_ONE_CHARACTER))
def test_signs_of_one_character_stay(code: int) -> None:
    if not 0xFDD0 <= code <= 0xFDEF and category(chr(code)) != "Cn":
        assert scan(f"إلى {chr(code)} الآن", "ar") == ()


@pytest.mark.parametrize(("opening", "closing"), ["()", "[]", "{}", "«»"])
@pytest.mark.parametrize("inside", ["انظر المرفق", "أ", "د-٣٠", "UNDP", "A/59/L.12", "انظر A/59/L.12 و Add.1"])
@pytest.mark.parametrize("frame", ["القرار {0} المؤرخ", "{0}", "القرار {0}، المؤرخ", "{0} القرار", "القرار/{0}."])
def test_brackets_turned_round_in_arabic_are_found(opening: str, closing: str, inside: str, frame: str) -> None:
    text = frame.format(f"{closing}{inside}{opening}")
    found = [(each.text, each.candidates[0].text) for each in scan(text, "ar") if each.kind == "mirrored-bracket"]
    assert sorted(found) == sorted([(closing, opening), (opening, closing)])
    right = frame.format(f"{opening}{inside}{closing}")
    assert [each for each in scan(right, "ar") if each.kind == "mirrored-bracket"] == []
