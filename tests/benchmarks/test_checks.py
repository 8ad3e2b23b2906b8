"""Checks of a document of 1,000 rows: its habits and what is told of every row; then of one row after an edit."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from measures.made import made
from pytest_benchmark.fixture import BenchmarkFixture

from desktop.core.checks import Row, Side, Text, find, find_all, gather
from desktop.core.document import Paragraph

ROWS = 1_000
LANGUAGES = ("ar", "fr", "zh")


def rows_of(language: str, count: int) -> list[Row]:
    both = made(count, language)
    return [
        Row((Side("en", (text(left, both.left),)), Side(language, (text(right, both.right),))))
        for left, right in sorted(both.true)
    ]


def text(index: int, paragraphs: tuple[Paragraph, ...]) -> Text:
    each = paragraphs[index]
    return Text(index, each.text, each.tag, each.number)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document(benchmark: BenchmarkFixture, language: str) -> None:
    rows = rows_of(language, 60 if benchmark.disabled else ROWS)
    times: list[float] = []

    def all_of_them() -> set[int]:
        start = time.process_time()
        told = {at for at, _each in find_all(rows)}
        times.append(time.process_time() - start)
        return told

    found = benchmark.pedantic(all_of_them, rounds=1 if benchmark.disabled else 3, iterations=1)
    benchmark.extra_info |= {"rows a second": round(len(rows) / min(times)), "rows told of": len(found)}
    assert found <= set(range(len(rows)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_edited_row(benchmark: BenchmarkFixture, language: str) -> None:
    """Each time another row has a number more; the habits are known."""
    rows = rows_of(language, 60 if benchmark.disabled else ROWS)
    habits, numbers = gather(rows), iter(range(2030, 10 * ROWS))

    def edit() -> bool:
        number = next(numbers)
        original, side = rows[number % len(rows)].sides
        edited = replace(side.texts[0], text=f"{side.texts[0].text}; {number}")
        return bool(find(Row((original, Side(language, (edited,)))), habits))

    assert benchmark.pedantic(edit, rounds=2 if benchmark.disabled else 300, iterations=1)
