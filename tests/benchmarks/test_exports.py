"""Every format on a review of 10,000 pairs: how long its file takes, and what that takes over the review itself."""

from __future__ import annotations

import time
import tracemalloc
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from synthetic import synthetic_library

from desktop.core.document import Comment
from desktop.core.export.formats import FORMATS, Format
from desktop.core.export.options import Options
from desktop.core.review import Correction, Review, Unit, VersionText
from desktop.core.text import Edit, Span, apply_edit
from desktop.drawing import drawer
from desktop.services.library import open_library
from desktop.services.storing import ignore
from desktop.services.whole import review as whole_review

PAIRS, FEW = 10_000, 200
GOAL_S = {"docx": 30.0, "pdf": 30.0}
TEXT_GOAL_S = 5.0
GOAL_MB = 16
"""What writing may hold beside the review, which is some 150 MB of it: a part of the file, and never all."""

WHOLE = frozenset({"txt", "patch"})
"""Formats that are the source text again, which is in memory as it is."""

WRITTEN = [form for form in FORMATS if form.module or form.name == "pdf"]
AT = "2026-01-01T00:00:00+00:00"


@lru_cache(maxsize=1)
def review(pairs: int) -> Review:
    """A review with a correction in every fifth paragraph, and a comment on every tenth."""
    with TemporaryDirectory() as folder:
        path, document = synthetic_library(Path(folder) / "library.sqlite3", pairs)
        with open_library(path) as library:
            made = whole_review(library, document)
    texts = tuple(_worked_on(text) for text in made.texts)
    units = {unit.key: unit for text in texts for unit in text.units}
    rows = tuple(
        replace(
            row,
            cells=tuple(
                tuple(replace(c, text=units[c.paragraph].text, comments=units[c.paragraph].comments) for c in cells)
                for cells in row.cells
            ),
        )
        for row in made.rows
    )
    return replace(made, rows=rows, texts=texts)


def _worked_on(text: VersionText) -> VersionText:
    return replace(text, units=tuple(_said(unit, at) for at, unit in enumerate(text.units)))


def _said(unit: Unit, at: int) -> Unit:
    if at % 5 == 0:
        edit = Edit(0, unit.reading[:3], "New")
        correction = Correction(edit, "A. Reviser", AT)
        unit = replace(unit, text=apply_edit(unit.reading, edit), corrections=(correction,), findings=())
    if at % 10 == 0:
        comment = Comment(f"c{unit.key}", unit.key, "Compare with the original.", "A. Reviser", AT, Span(0, 3))
        unit = replace(unit, comments=(comment,))
    return unit


def write(form: Format, pairs: int) -> int:
    """The file, thrown away piece by piece; how large it was."""
    if form.name == "pdf":
        with TemporaryDirectory() as folder:
            path = Path(folder) / "out.pdf"
            drawer()(review(pairs), Options(at=AT), path, ignore)
            return path.stat().st_size
    return sum(map(len, form.writer(review(pairs), Options(at=AT))))


@pytest.mark.parametrize("form", WRITTEN, ids=lambda form: form.name)
def test_write(benchmark: BenchmarkFixture, form: Format) -> None:
    pairs = FEW if benchmark.disabled else PAIRS
    review(pairs)
    times: list[float] = []

    def timed() -> int:
        start = time.perf_counter()
        size = write(form, pairs)
        times.append(time.perf_counter() - start)
        return size

    size = benchmark.pedantic(timed, rounds=1 if benchmark.disabled else 3, iterations=1)
    benchmark.extra_info |= {"MB": round(size / 1e6, 2), "goal_s": GOAL_S.get(form.name, TEXT_GOAL_S)}
    assert size > 1000
    assert min(times) <= GOAL_S.get(form.name, TEXT_GOAL_S)


@pytest.mark.parametrize("form", [form for form in WRITTEN if form.name != "pdf"], ids=lambda form: form.name)
def test_memory_over_the_review(benchmark: BenchmarkFixture, form: Format) -> None:
    """The most that is held at a time while the file is written, and how many bytes there are in its largest piece."""
    pairs = FEW if benchmark.disabled else PAIRS
    write(form, FEW)  # loads what is loaded once
    made = review(pairs)
    largest = 0
    tracemalloc.start()
    try:
        for piece in benchmark.pedantic(form.writer, args=(made, Options(at=AT)), rounds=1, iterations=1):
            largest = max(largest, len(piece))
        _kept, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    benchmark.extra_info |= {"peak_MB": round(peak / 1e6, 1), "piece_MB": round(largest / 1e6, 2), "goal_MB": GOAL_MB}
    assert peak <= GOAL_MB * 1e6
    assert form.name in WHOLE or largest <= 4e6
