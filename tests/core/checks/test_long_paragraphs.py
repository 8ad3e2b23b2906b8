"""A paragraph as long as a book is looked at to its end; how long that takes, the benchmarks say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from small_rows import row, text

from desktop.core.checks.clauses import find_clauses, survey_clauses
from desktop.core.checks.emphasis import find_emphasis, survey_emphasis
from desktop.core.checks.formulas import find_formulas, survey_formulas
from desktop.core.checks.lengths import find_paragraphs, find_sentences, survey_lengths
from desktop.core.checks.names import find_names, survey_names
from desktop.core.checks.notes import find_notes, survey_notes
from desktop.core.checks.numbering import find_numbering, find_skipped, survey_numbering
from desktop.core.checks.pairs import find_pairs, survey_pairs
from desktop.core.checks.row import Row
from desktop.core.checks.tags import find_tags, survey_tags
from desktop.core.checks.termlist import read_terms
from desktop.core.checks.terms import find_terms, index_terms, survey_terms

LENGTH = 60_000
TERMS = index_terms(read_terms("en,ru\nharbour master,капитан порта\nharbour,порт\n".encode(), "terms"))
PIECES = ("a", "(", "“", "harbour master ", "Boreas, ", "1. ", "Zw", "ab; ", "(A/1/2) ", " ", "港", "г. ")

CHECKS: dict[str, Callable[[Sequence[Row]], list[object]]] = {
    "clauses": lambda rows: [*find_clauses(rows[0], survey_clauses(rows))],
    "emphasis": lambda rows: [*find_emphasis(rows[0], survey_emphasis(rows))],
    "formulas": lambda rows: [*find_formulas(rows[0], survey_formulas(rows))],
    "paragraphs": lambda rows: [*find_paragraphs(rows[0], survey_lengths(rows))],
    "sentences": lambda rows: [*find_sentences(rows[0], survey_lengths(rows))],
    "names": lambda rows: [*find_names(rows[0], survey_names(rows))],
    "notes": lambda rows: [*find_notes(rows[0], survey_notes(rows))],
    "numbering": lambda rows: [*find_numbering(rows[0], survey_numbering(rows))],
    "skipped": lambda rows: [*find_skipped(rows, survey_numbering(rows))],
    "pairs": lambda rows: [*find_pairs(rows[0], survey_pairs(rows))],
    "tags": lambda rows: [*find_tags(rows[0], survey_tags(rows))],
    "terms": lambda rows: [*find_terms(rows[0], TERMS, survey_terms(rows, TERMS))],
}


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("piece", PIECES)
def test_a_very_long_paragraph_comes_to_an_end(check: str, piece: str) -> None:
    long = text(piece * (LENGTH // len(piece)), number=piece * 1000)
    longer = text(f"{long.text}b {piece}", number=long.number)
    found = CHECKS[check]([row(en=long, ru=longer), row(en="", ru=longer)])
    assert len(found) <= LENGTH // len(piece) + 1
