"""Noise in signs: what is told only by what stands around, and the habits that tell house style from noise."""

from __future__ import annotations

import doctest
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.noise import (
    Habits,
    Passage,
    around,
    encoding,
    latin,
    lines,
    markup,
    numbers,
    quotes,
    scripts,
    spacing,
    widths,
)
from desktop.core.noise.habits import habits
from desktop.core.noise.rule import PassageRule, Rule

FILE = Path(__file__).parent / "noise_cases_signs.toml"
CASES: dict[str, list[dict[str, Any]]] = tomllib.loads(FILE.read_text("utf-8"))
RULES: tuple[Rule, ...] = (
    *latin.RULES,
    *scripts.RULES,
    *numbers.RULES,
    *spacing.RULES,
    *widths.RULES,
    *markup.RULES,
    *encoding.RULES,
)
PASSAGE_RULES: tuple[PassageRule, ...] = (
    *spacing.PASSAGE_RULES,
    *widths.PASSAGE_RULES,
    *quotes.PASSAGE_RULES,
    *lines.PASSAGE_RULES,
)


def cases(group: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES[group]])


def passage(case: dict[str, Any]) -> Passage:
    given_habits = dict(case.get("habits", {}))
    given_habits["repeated"] = frozenset(given_habits.get("repeated", ()))
    return Passage(case["text"], case["language"], Habits(**given_habits), case.get("before", ""))


@cases("passage")
def test_what_stands_around_gives_a_suspicion(case: dict[str, Any]) -> None:
    found = [finding for rule in PASSAGE_RULES for finding in rule.find(passage(case))]
    assert {finding.kind for finding in found} == {case["kind"]}
    assert [candidate.text for candidate in found[0].candidates] == case["candidates"]
    assert not any(finding.certain for finding in found)


@cases("passage_negative")
def test_what_stands_around_speaks_for_the_text(case: dict[str, Any]) -> None:
    assert [finding for rule in PASSAGE_RULES for finding in rule.find(passage(case))] == []


@cases("negative")
def test_legitimate_text_is_left_alone_without_habits_too(case: dict[str, Any]) -> None:
    assert [finding for rule in PASSAGE_RULES for finding in rule.find(passage(case))] == []


def test_every_rule_of_passages_has_its_cases() -> None:
    assert {case["kind"] for case in CASES["passage"]} == {rule.name for rule in PASSAGE_RULES}


@pytest.mark.parametrize(
    "module",
    [around, encoding, latin, lines, markup, numbers, quotes, scripts, spacing, widths],
    ids=lambda m: m.__name__,
)
def test_examples_in_the_rules(module: Any) -> None:
    assert doctest.testmod(module).failed == 0


TEXTS = st.text(alphabet='aZ大第 \u00a0,;:.?“”„«»"「」0１５/-\nA', max_size=40) | st.text(max_size=40)


@given(TEXTS, TEXTS, st.sampled_from(["ar", "en", "fr", "ru", "zh", "de", ""]), st.lists(TEXTS, max_size=6))
def test_findings_fit_their_passage(text: str, before: str, language: str, others: list[str]) -> None:
    told = habits([*others, text, text, text], language)
    for rule in PASSAGE_RULES:
        end = 0
        for finding in rule.find(Passage(text, language, told, before)):
            assert finding.kind == rule.name
            assert end <= finding.start < finding.end <= len(text)
            assert finding.text == text[finding.start : finding.end]
            assert finding.text not in {candidate.text for candidate in finding.candidates}
            end = finding.end


def test_habits_are_what_a_version_mostly_does() -> None:
    version = [
        "“Water” in 2017",
        "“Nations” of 1999 and 2001",
        'a “report” and a "plan"',
        "A/59/8  Water 3",
        "A/59/8 Water 4",
    ]
    told = habits([*version, "A/59/8 WATER 12"], "en")
    assert (told.quotes, told.digits) == ("“”", "0")
    assert told.repeated == {"a/59/8 water"}
    assert told.unknown == 0.0


def test_habits_of_a_text_that_its_lexicon_does_not_know() -> None:
    told = habits(["Once upon a midnight dreary", "while I pondered, weak and weary"], "en")
    assert 0.3 < told.unknown < 0.9
    assert habits(["Es war einmal"], "de").unknown == 0.0
    assert habits([], "en") == Habits()


def test_habits_of_arabic_and_chinese() -> None:
    arabic = habits(["القرار ٥٩ المُؤرَّخ ٢٠٠٤ (A/59)"] * 3, "ar")
    assert (arabic.digits, arabic.unknown) == ("\u0660", 0.0)
    assert habits(["第 65 届, 第 66 届, 第67届"], "zh") == Habits(digits="0", han_spaced=True, full_width=False)
    assert habits(["第65届第66届", "第67届第68届", "第69届第 70届"], "zh").han_spaced is False


@pytest.mark.parametrize("text", ['"' * 50_000, "“«" * 30_000, "大 1" * 30_000, "a\n" * 50_000, "第, " * 30_000])
def test_endless_passages_come_to_an_end(text: str) -> None:
    """A rule that grows with the square of the text would hold the tests up for hours."""
    told = Habits(quotes="“”", digits="0")
    for rule in PASSAGE_RULES:
        for language in ("zh", "en"):
            assert all(f.text == text[f.start : f.end] for f in rule.find(Passage(text, language, told, text)))


@pytest.mark.parametrize(
    "text",
    [
        "a " * 50_000,
        "a" * 100_000 + "\ufb01",
        "a- " * 30_000,
        "1" * 100_000 + "O",
        "1O" * 50_000,
        "aа" * 50_000,
        "٣" * 50_000 + "3",
        "~a|" * 20_000,
        "**" * 50_000,
        "[" * 50_000 + "](#)",
        "&lt" * 30_000 + "<br " * 20_000,
        "Ã©" * 50_000,
        "鍙" * 1_900 + " " + "Ð" * 1_900,
        "word,word" * 10_000,
    ],
)
def test_endless_signs_come_to_an_end(text: str) -> None:
    """The same for what is told by the text alone."""
    for rule in RULES:
        for language in ("en", "ru", "zh") if rule.trigger.search(text) else ():
            assert all(f.text == text[f.start : f.end] for f in rule.find(text, language))
