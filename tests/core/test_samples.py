"""The sample: what is planted in it is there, and nothing else that its maker did not mean."""

from __future__ import annotations

import tomllib
import unicodedata
from importlib.resources import files

import pytest

LANGUAGES = ("en", "ar", "fr", "es", "ru", "zh")
SAMPLES = files("resources") / "samples"
PLANTED = tomllib.loads((SAMPLES / "noise.toml").read_text("utf-8"))
KINDS_OF_THE_SEEDS = {
    "bidi-control",
    "blank-run",
    "control",
    "dead-link",
    "emphasis",
    "escape",
    "han-spacing",
    "heading-mark",
    "keywords",
    "list-bullet",
    "lost-note-mark",
    "mirrored-brackets",
    "missing-break",
    "note-mark",
    "page-break",
    "presentation-forms",
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


def text_of(name: str) -> str:
    return (SAMPLES / name).read_bytes().decode("utf-8")


@pytest.mark.parametrize("noise", PLANTED["noise"], ids=lambda noise: f"{noise['file'][11:13]}-{noise['kind']}")
def test_every_planted_noise_is_there(noise: dict[str, str]) -> None:
    assert text_of(noise["file"]).count(noise["wrong"]) == noise.get("times", 1)
    assert noise["right"] != noise["wrong"]


@pytest.mark.parametrize("entry", PLANTED["legitimate"], ids=lambda entry: f"{entry['file'][11:13]}-{entry['kind']}")
def test_every_legitimate_place_is_there(entry: dict[str, str]) -> None:
    assert entry["text"] in text_of(entry["file"])


def test_every_kind_of_the_seeds_is_planted() -> None:
    assert {noise["kind"] for noise in PLANTED["noise"]} == KINDS_OF_THE_SEEDS


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_invisible_or_presentation_character_beside_the_planted_ones(language: str) -> None:
    name = f"resolution.{language}.txt"
    text = text_of(name)
    for noise in PLANTED["noise"]:
        if noise["file"] == name:
            text = text.replace(noise["wrong"], noise["right"])
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
