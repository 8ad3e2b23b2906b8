from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from synthetic import readings, synthetic_library

from desktop.services import glance
from desktop.services.library import open_library
from desktop.services.records import units
from desktop.services.reviewing import document, findings, rows, tally


@pytest.fixture(scope="module")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    return synthetic_library(tmp_path_factory.mktemp("synthetic") / "library.sqlite3", 1000)


def test_a_synthetic_document_is_the_same_on_every_run() -> None:
    assert readings(50) == readings(50)
    lengths = {len(paragraph.text) for paragraph in readings(50)[0].paragraphs}
    assert min(lengths) < 80
    assert max(lengths) > 400


def test_a_synthetic_reading_shares_out_its_source() -> None:
    for reading in readings(100):
        pieces = [(span.start, span.end) for unit in units(reading) for span in unit.source]
        pieces += [(each.start, each.end) for each in reading.furniture]
        covered = [offset for start, end in sorted(pieces) for offset in range(start, end)]
        assert covered == list(range(len(reading.source)))


def test_a_synthetic_library_is_a_library(thousand: tuple[Path, int]) -> None:
    path, document_id = thousand
    with open_library(path) as library:
        info = document(library, document_id)
        window = rows(library, info, 480, 520)
        assert [row.index for row in window] == list(range(480, 520))
        assert all(cell.text == cell.reading for row in window for column in row.cells for cell in column)
        assert sum(len(cell.notes) for row in window for column in row.cells for cell in column) == 2
        assert tally(library, document_id).open_findings == len(findings(library, document_id, limit=1000)) > 20


@pytest.mark.parametrize("size", [1, 40, 400])
def test_a_window_of_any_size_costs_the_same_few_queries(thousand: tuple[Path, int], size: int) -> None:
    path, document_id = thousand
    asked: list[str] = []
    with open_library(path) as library:
        info = document(library, document_id)
        with library.glancing() as ask:

            def noted(query: str, values: Mapping[str, int]) -> Iterable[tuple[Any, ...]]:
                asked.append(query)
                return ask(query, values)

            assert tuple(glance.rows_of(noted, info, 0, size)) == rows(library, info, 0, size)
    assert len(asked) == 6
