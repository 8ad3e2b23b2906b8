"""Reading and scanning a megabyte of text like a resolution's, from the sample."""

from __future__ import annotations

import time
from importlib.resources import files

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop.core.diff import pieces
from desktop.core.display import compose
from desktop.core.document import Cell
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


WORST = {
    "one-letter lines": "a\n" * 30_000,
    "open brackets": "(" * 300_000,
    "dead links": "[a](#)" * 30_000,
    "emphasis": "*a " * 50_000,
    "tatweel": "المــؤرخ " * 40_000,
    "turned brackets": ")) ]] (( [[ " * 30_000,
}


@pytest.mark.parametrize("name", WORST)
def test_read_and_scan_the_worst(benchmark: BenchmarkFixture, name: str) -> None:
    """Twice the text should take twice the time: `growth` is how many times more it takes."""
    text = WORST[name]
    times: list[float] = []

    def both() -> None:
        for part in (text[: len(text) // 2], text):
            start = time.process_time()
            for paragraph in read(part.encode(), "a.txt").paragraphs:
                scan(paragraph.text, "ar")
            times.append(time.process_time() - start)

    benchmark.pedantic(both, rounds=1, iterations=1)
    benchmark.extra_info["growth"] = round(times[-1] / times[-2], 1)
    assert len(times) >= 2


def test_compose_a_thousand_plain_paragraphs(benchmark: BenchmarkFixture) -> None:
    text = "وإذ تلاحظ أن القراء يعودون إلى الأصل كل يوم " * 10
    cell = Cell(1, 0, "preambular", "", text, text)
    shown = benchmark(lambda: [compose(cell, "corrected") for _ in range(1000)])
    assert len(shown) == 1000


def test_compare_two_long_paragraphs(benchmark: BenchmarkFixture) -> None:
    before = " ".join(f"word{at * 7 % 1000}" for at in range(15_000))
    after = " ".join("other" if at % 50 == 0 else f"word{at * 7 % 1000}" for at in range(15_000))
    found = benchmark.pedantic(pieces, args=(before, after), rounds=1 if benchmark.disabled else 3, iterations=1)
    assert "".join(piece.text for piece in found if piece.kind != "inserted") == before
