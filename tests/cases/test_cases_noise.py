"""Noise of the real documents and of the twelve resolutions: all of it found, nothing else touched."""

from __future__ import annotations

import csv
import json
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from desktop.core.noise import Passage, clean, scan
from desktop.core.noise.habits import habits
from desktop.core.noise.rules import PASSAGE_RULES
from desktop.services.files import read_whole

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
GOLDS = sorted((SHARED / "cases").glob("*/*.gold.json"))
SEED_LANGUAGES = {"000": "ar", "001": "ar", "002": "fr", "003": "zh", "004": "en"}

pytestmark = pytest.mark.skipif(not GOLDS, reason="the shared cases are not beside this checkout")


def seed(number: str) -> str:
    return next((SHARED / "seeds").glob(f"{number}_*.txt")).read_bytes().decode("utf-8")


def as_read(number: str) -> list[str]:
    """The paragraphs and footnotes of a seed, free of its mark-up."""
    reading = read_whole(next((SHARED / "seeds").glob(f"{number}_*.txt"))).readings[0]
    return [paragraph.text for paragraph in reading.paragraphs] + [note.text for note in reading.footnotes]


def load(path: Path) -> tuple[dict[str, Any], str]:
    text = path.with_name(path.name.replace(".gold.json", ".txt")).read_bytes().decode("utf-8")
    return json.loads(path.read_text(encoding="utf-8")), text


def test_seed_001_has_43_stretched_words_one_pair_of_turned_brackets_and_an_empty_one() -> None:
    found = scan(seed("001"), "ar")
    certain = [finding.kind for finding in found if finding.certain]
    assert (certain.count("tatweel"), certain.count("mirrored-bracket"), len(found)) == (43, 2, 46)


@pytest.mark.parametrize("category", ["char.tatweel", "char.mirrored_bracket"])
def test_every_gold_line_is_found_and_put_right(category: str) -> None:
    with (SHARED / "gold" / "noise_dev.tsv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if row["category"] == category]
    assert rows
    for row in rows:
        line = seed(row["file"][:3]).splitlines()[int(row["line"]) - 1]
        start = int(row["col"])
        cleaned, _ = clean(line, "ar")
        hits = [f for f in scan(line, "ar") if f.certain and f.start < start + len(row["wrong"]) and start < f.end]
        assert hits, row
        assert row["right"] in cleaned


@pytest.mark.parametrize("number", ["002", "003", "004"])
def test_clean_seeds_have_no_finding(number: str) -> None:
    language, texts = SEED_LANGUAGES[number], as_read(number)
    told = habits(texts, language)
    passages = [Passage(text, language, told, before) for before, text in pairwise(["", *texts])]
    assert [found for text in texts for found in scan(text, language)] == []
    assert [found for passage in passages for rule in PASSAGE_RULES for found in rule.find(passage)] == []


def test_the_ta_marbuta_of_seed_000_is_found() -> None:
    found = [finding for text in as_read("000") for finding in scan(text, "ar")]
    assert [(finding.kind, finding.text, finding.candidates[0].text) for finding in found] == [
        ("ta-marbuta-inside", "لقدرةاتها", "لقدراتها")
    ]


@pytest.mark.parametrize("path", GOLDS, ids=lambda path: f"{path.parent.name}-{path.name[:2]}")
def test_certain_findings_are_all_noise_and_all_tatweel_is_found(path: Path) -> None:
    gold, text = load(path)
    found = [finding for finding in scan(text, gold["language"]) if finding.certain]
    noisy = [(entry["start"], entry["end"]) for entry in gold["noise"]]
    assert [f for f in found if not any(start < f.end and f.start < end for start, end in noisy)] == []
    spans = [(finding.start, finding.end) for finding in found if finding.kind == "tatweel"]
    stretched = [entry for entry in gold["noise"] if entry["kind"] == "tatweel"]
    assert all(any(start < entry["end"] and entry["start"] < end for start, end in spans) for entry in stretched)


@pytest.mark.parametrize("path", GOLDS, ids=lambda path: f"{path.parent.name}-{path.name[:2]}")
def test_official_texts_are_not_changed(path: Path) -> None:
    gold, _ = load(path)
    for entry in gold["paragraphs"] + gold["notes"]:
        assert clean(entry["text"], gold["language"]) == (entry["text"], ())


@pytest.mark.parametrize("path", GOLDS, ids=lambda path: f"{path.parent.name}-{path.name[:2]}")
def test_no_clean_word_is_lost_or_altered_by_cleaning(path: Path) -> None:
    gold, text = load(path)
    right = {word for entry in gold["paragraphs"] + gold["notes"] for word in entry["text"].split()}
    before, after = Counter(text.split()), Counter(clean(text, gold["language"])[0].split())
    assert [word for word in right if after[word] < before[word]] == []
    assert sum(after[word] for word in right) >= sum(before[word] for word in right)
