"""Reading and scanning a megabyte of text like a resolution's, from the sample."""

from __future__ import annotations

from importlib.resources import files

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop.core.noise import scan
from desktop.core.reading import read

MEGABYTE = 1_000_000


def sample(language: str) -> bytes:
    text = (files("resources") / "samples" / f"resolution.{language}.txt").read_bytes()
    return (text + b"\n\n") * (MEGABYTE // len(text) + 1)


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_read_a_megabyte(benchmark: BenchmarkFixture, language: str) -> None:
    data = sample(language)
    reading = benchmark.pedantic(read, args=(data, "sample.txt"), rounds=1 if benchmark.disabled else 3, iterations=1)
    benchmark.extra_info["MB"] = round(len(data) / MEGABYTE, 2)
    assert reading.language == language
    assert len(reading.paragraphs) > 1000


@pytest.mark.parametrize("language", ["en", "ar"])
def test_scan_a_megabyte(benchmark: BenchmarkFixture, language: str) -> None:
    reading = read(sample(language), "sample.txt")
    texts = [paragraph.text for paragraph in reading.paragraphs]

    def scan_all() -> int:
        return sum(len(scan(text, language)) for text in texts)

    found = benchmark.pedantic(scan_all, rounds=1 if benchmark.disabled else 3, iterations=1)
    benchmark.extra_info["findings"] = found
    assert found > 0
