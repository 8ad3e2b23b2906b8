"""The sample: what is planted in it is there, and nothing else that its maker did not mean."""

from __future__ import annotations

import tomllib
import unicodedata
from importlib.resources import files

import pytest

from desktop.core import noise
from desktop.core.document import Finding, Reading
from desktop.core.reading import read

LANGUAGES = ("en", "ar", "fr", "es", "ru", "zh")
SAMPLES = files("resources") / "samples"
PLANTED = tomllib.loads((SAMPLES / "noise.toml").read_text("utf-8"))
KINDS_OF_THE_SEEDS = {
    "bidi-control",
    "blank-run",
    "control-character",
    "dead-link",
    "emphasis",
    "escape",
    "han-spacing",
    "heading-mark",
    "keywords",
    "list-bullet",
    "lost-note-mark",
    "mirrored-bracket",
    "missing-break",
    "note-mark",
    "page-break",
    "presentation-form",
    "punctuation",
    "rule",
    "soft-hyphen",
    "superscript",
    "ta-marbuta-inside",
    "tatweel",
    "wrapped-title",
    "wrong-word",
    "zero-width",
}


RULED = {rule.name for rule in noise.RULES}
READ_AWAY = {"line-separator"}
"""What no text file can bring into a paragraph: reading ends the line there."""

FINDABLE = [planted for planted in PLANTED["noise"] if planted["kind"] in RULED]


def reading_of(name: str) -> Reading:
    return read((SAMPLES / name).read_bytes(), name)


def findings_in(reading: Reading) -> list[Finding]:
    texts = [each.text for each in reading.paragraphs] + [each.text for each in reading.footnotes]
    return [finding for text in texts for finding in noise.scan(text, reading.language)]


def text_of(name: str) -> str:
    return (SAMPLES / name).read_bytes().decode("utf-8")


@pytest.mark.parametrize("planted", PLANTED["noise"], ids=lambda each: f"{each['file'][11:13]}-{each['kind']}")
def test_every_planted_noise_is_there(planted: dict[str, str]) -> None:
    assert text_of(planted["file"]).count(planted["wrong"]) == planted.get("times", 1)
    assert planted["right"] != planted["wrong"]


@pytest.mark.parametrize("entry", PLANTED["legitimate"], ids=lambda entry: f"{entry['file'][11:13]}-{entry['kind']}")
def test_every_legitimate_place_is_there(entry: dict[str, str]) -> None:
    assert entry["text"] in text_of(entry["file"])


def test_every_kind_of_the_seeds_and_of_the_rules_is_planted() -> None:
    assert {noise["kind"] for noise in PLANTED["noise"]} == KINDS_OF_THE_SEEDS | RULED - READ_AWAY


@pytest.mark.parametrize("planted", FINDABLE, ids=lambda planted: f"{planted['file'][11:13]}-{planted['kind']}")
def test_what_a_rule_looks_for_is_found(planted: dict[str, str]) -> None:
    reading = reading_of(planted["file"])
    found = [finding for finding in findings_in(reading) if finding.kind == planted["kind"]]
    assert any(finding.text in planted["wrong"] for finding in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_was_planted(language: str) -> None:
    name = f"resolution.{language}.txt"
    reading = reading_of(name)
    planted = {each["kind"] for each in PLANTED["noise"] if each["file"] == name}
    assert {finding.kind for finding in findings_in(reading)} <= planted


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_version_is_read_as_its_language_with_its_ten_operative_paragraphs(language: str) -> None:
    reading = reading_of(f"resolution.{language}.txt")
    tags = [paragraph.tag for paragraph in reading.paragraphs]
    assert reading.language == language
    assert (tags.count("operative"), tags.count("point"), tags.count("title")) == (10, 2, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_invisible_or_presentation_character_beside_the_planted_ones(language: str) -> None:
    name = f"resolution.{language}.txt"
    text = text_of(name)
    for planted in PLANTED["noise"]:
        if planted["file"] == name:
            text = text.replace(planted["wrong"], planted["right"])
    suspicious = [
        char
        for char in text
        if (unicodedata.category(char) in {"Cc", "Cf", "Co", "Cn"} and char != "\n") or "\ufb50" <= char <= "\ufefc"
    ]
    assert suspicious == []
    assert text.replace("١٤١٤ هـ", "").count("\N{ARABIC TATWEEL}") == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_has_unix_newlines_and_ends_in_one(language: str) -> None:
    text = text_of(f"resolution.{language}.txt")
    assert "\r" not in text
    assert text.endswith("\n")
