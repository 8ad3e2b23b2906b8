"""Reading and scanning a megabyte of text: resolutions like the sample, and prose."""

from __future__ import annotations

import re
import textwrap
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from importlib.resources import files

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop.core.diff import pieces
from desktop.core.display import compose
from desktop.core.document import Cell, Reading
from desktop.core.noise import scan
from desktop.core.reading import read

MEGABYTE = 1_000_000


def sample(language: str) -> bytes:
    """A megabyte of the sample over and over: short paragraphs, many notes and much mark-up."""
    text = (files("resources") / "samples" / f"resolution.{language}.txt").read_bytes()
    return (text + b"\n\n") * (MEGABYTE // len(text) + 1)


def resolutions(language: str) -> bytes:
    """The same with paragraphs three times as long, which is as long as they are in the resolutions themselves."""
    blocks = (files("resources") / "samples" / f"resolution.{language}.txt").read_text(encoding="utf-8").split("\n\n")
    text = "\n\n".join(_lengthened(block, "" if language == "zh" else " ") for block in blocks).encode()
    return (text + b"\n\n") * (MEGABYTE // len(text) + 1)


def _lengthened(block: str, space: str) -> str:
    if len(block.encode()) < 60:
        return block
    words = space.join(re.findall(r"[^\W\d_]+", block))
    return f"{block[:-1]}{space}{words}{space}{words}{block[-1]}"


def prose() -> list[str]:
    """Paragraphs of some 600 letters, a megabyte in all, that are of no resolution."""
    words = "the boats came in late and the harbour (an old one) was full of people, who had been waiting since noon"
    paragraph = f"{words.capitalize()}, {words}, {words}; {words}. {words.capitalize()}; and {words}."
    return [f"{paragraph[:20]} {number} {paragraph[20:]}" for number in range(MEGABYTE // len(paragraph) + 1)]


def wrapped() -> list[str]:
    return ["\n".join(textwrap.wrap(paragraph, 72)) for paragraph in prose()]


def marked() -> list[str]:
    return [
        f"**{number}.** *{text[:60]}* [61/105](#) {text[60:200]}^(1) {text[200:400]}<sup>2</sup> \\({text[400:]}"
        for number, text in enumerate(prose())
    ]


TEXTS: dict[str, Callable[[], bytes]] = {
    **{f"sample-{language}": partial(sample, language) for language in ("en", "ar", "zh")},
    **{f"resolutions-{language}": partial(resolutions, language) for language in ("en", "ar", "zh")},
    "prose": lambda: "\n\n".join(prose()).encode(),
    "prose-wrapped": lambda: "\n\n".join(wrapped()).encode(),
    "prose-marked": lambda: "\n\n".join(marked()).encode(),
}


@pytest.mark.parametrize("name", TEXTS)
def test_read_a_megabyte(benchmark: BenchmarkFixture, name: str) -> None:
    """`MB/s` counts the processor's time in the fastest round: megabytes of the file, not letters."""
    data = TEXTS[name]()
    times: list[float] = []

    def timed() -> Reading:
        start = time.process_time()
        reading = read(data, "sample.txt")
        times.append(time.process_time() - start)
        return reading

    reading = benchmark.pedantic(timed, rounds=1 if benchmark.disabled else 5, iterations=1)
    benchmark.extra_info["MB/s"] = round(len(data) / MEGABYTE / min(times), 2)
    benchmark.extra_info["paragraphs"] = len(reading.paragraphs)
    assert reading.language == name.partition("-")[2] or name.startswith("prose")
    assert len(reading.paragraphs) > 1000


@pytest.mark.parametrize("name", TEXTS)
def test_memory_of_reading_a_megabyte(benchmark: BenchmarkFixture, name: str) -> None:
    """How many times the file's size is allocated at the most, and how much of it is kept by the reading."""
    data = TEXTS[name]()
    read(data, "sample.txt")  # loads what is loaded once
    tracemalloc.start()
    try:
        reading = benchmark.pedantic(read, args=(data, "sample.txt"), rounds=1, iterations=1)
        kept, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    benchmark.extra_info["peak"] = round(peak / len(data), 1)
    benchmark.extra_info["kept"] = round(kept / len(data), 1)
    assert reading.source


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
    "turned words": "وتطلب إلى ةدحتملا ممألل ماعلا نيمألا أن يواصل " * 4_000,
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
