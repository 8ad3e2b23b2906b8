"""The rules of noise alone: five megabytes of ordinary text a second in every language, and little for a paragraph."""

from __future__ import annotations

import random
import re
import time
from importlib.resources import files

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop.core.noise import scan

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
MEGABYTES_A_SECOND = 5.0
SIZE = 1_000_000
NOISE = re.compile("[^\\w .,;:،؛。，；：()/’“”«»-]|_|\u0640|[\ufb50-\ufefc]")


def ordinary(language: str) -> list[str]:
    """A megabyte of paragraphs of some 300 letters: clauses of the sample without its noise, shuffled and numbered."""
    text = (files("resources") / "samples" / f"resolution.{language}.txt").read_text("utf-8")
    parts = re.split(r"[\n،,，;；؛]+", re.sub(r"\^?\([^()]{0,4}\)|</?\w+>", "", text))
    clauses = [" ".join(NOISE.sub("", part).split()) for part in parts]
    clauses = [clause for clause in clauses if len(clause) > 8 and scan(clause, language) == ()]
    comma = {"ar": "، ", "zh": "，"}.get(language, ", ")
    chance = random.Random(5)
    paragraphs: list[str] = []
    size = 0
    while size < SIZE:
        paragraph = comma.join(chance.choices(clauses, k=2 + 250 // (len(text) // len(clauses))))
        paragraphs.append(f"{paragraph} {len(paragraphs)}")
        size += len(paragraphs[-1].encode())
    return paragraphs


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_alone(benchmark: BenchmarkFixture, language: str) -> None:
    """`MB/s` counts the processor's time in the fastest round."""
    paragraphs = ordinary(language)
    size = sum(len(paragraph.encode()) for paragraph in paragraphs)
    times: list[float] = []

    def all_of_them() -> int:
        start = time.process_time()
        found = sum(len(scan(paragraph, language)) for paragraph in paragraphs)
        times.append(time.process_time() - start)
        return found

    found = benchmark.pedantic(all_of_them, rounds=2 if benchmark.disabled else 5, iterations=1)
    rate = size / 1_000_000 / min(times)
    benchmark.extra_info["MB/s"] = round(rate, 2)
    assert found < len(paragraphs) / 20
    assert rate > (1 if benchmark.disabled else MEGABYTES_A_SECOND)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_long_paragraph_is_scanned_while_one_types(language: str) -> None:
    paragraph = " ".join(ordinary(language)[:12])
    scan(paragraph, language)
    start = time.process_time()
    scan(paragraph, language)
    assert time.process_time() - start < 0.03
