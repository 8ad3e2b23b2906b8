"""From place to place with the same tag, and how paragraphs begin."""

from __future__ import annotations

import pytest

from desktop.core.changes import Assign
from desktop.core.document import Assignment, DocumentInfo
from desktop.core.text import Span
from desktop.services.changing import apply
from desktop.services.library import Library
from desktop.services.reviewing import rows
from desktop.services.tagged import OPENING, Tagged, next_tagged, openings

STYLE = "review/style"


def give(library: Library, info: DocumentInfo, row: int, version: int, span: Span | None = None) -> int:
    """Give a paragraph, or words of it, a tag; its key."""
    cell = rows(library, info, row, row + 1)[0].cells[version][0]
    key = f"{row}-{version}-{span.start if span else ''}"
    given = Assignment(key, cell.paragraph, STYLE, "reviser", "2026-01-02T00:00:00+00:00", span)
    apply(library, Assign(None, given), "reviser", home=info.id)
    return cell.paragraph


def places(library: Library, info: DocumentInfo, *, forward: bool) -> list[tuple[int, int]]:
    """All places from the beginning on, until the first comes again."""
    found: list[tuple[int, int]] = []
    row, version = 0, 0
    while True:
        there = next_tagged(library, info.id, STYLE, row, version, forward=forward)
        assert there is not None
        row, version = there.row, there.version
        if (row, version) in found:
            return found
        found.append((row, version))


def test_a_tag_that_is_not_given_is_nowhere(library: Library, info: DocumentInfo) -> None:
    assert next_tagged(library, info.id, STYLE, 0, 0) is None
    assert next_tagged(library, info.id, "resolution/annex", 0, 0) is None


def test_places_come_in_the_order_of_rows_and_versions_and_begin_anew(library: Library, info: DocumentInfo) -> None:
    for row, version in ((2, 1), (0, 1), (2, 0)):
        give(library, info, row, version)
    assert places(library, info, forward=True) == [(0, 1), (2, 0), (2, 1)]
    assert places(library, info, forward=False) == [(2, 1), (2, 0), (0, 1)]


def test_of_words_their_span_is_told_the_first_of_a_paragraph(library: Library, info: DocumentInfo) -> None:
    give(library, info, 1, 0, Span(4, 7))
    paragraph = give(library, info, 1, 0, Span(0, 3))
    for forward in (True, False):
        assert next_tagged(library, info.id, STYLE, 0, 1, forward=forward) == Tagged(1, 0, paragraph, Span(0, 3))


@pytest.mark.parametrize(
    ("row", "version", "forward", "there"),
    [(0, 0, True, (1, 0)), (1, 0, True, (1, 1)), (1, 1, True, (1, 0)), (1, 0, False, (1, 1))],
)
def test_what_paragraphs_are_is_found_too(
    library: Library, info: DocumentInfo, row: int, version: int, forward: bool, there: tuple[int, int]
) -> None:
    found = next_tagged(library, info.id, "resolution/operative", row, version, forward=forward)
    assert found is not None
    assert (found.row, found.version, found.span) == (*there, None)


def test_openings_come_with_numbers_and_are_cut(library: Library, info: DocumentInfo) -> None:
    cells = [row.cells[0][0] for row in rows(library, info, 0, 3)]
    found = openings(library, [cell.paragraph for cell in cells])
    assert found[cells[1].paragraph] == "1. The axe and the box"
    assert len(found) == 3
    assert all(len(text) <= OPENING + 4 for text in found.values())
    assert openings(library, ()) == {}
