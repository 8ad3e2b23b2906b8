from __future__ import annotations

import pytest

from desktop.core.changes import Correct
from desktop.core.document import Cell, DocumentInfo
from desktop.core.text import Edit, narrowest_edit
from desktop.services.changing import apply
from desktop.services.drafts import Draft, drop, keep, stranded, take_up
from desktop.services.library import Library, open_library
from desktop.services.linking import join_paragraphs
from desktop.services.reviewing import rows

NOW, LATER = "2026-01-01T00:00:00+00:00", "2026-01-01T00:00:05+00:00"


@pytest.fixture
def cells(library: Library, info: DocumentInfo) -> list[Cell]:
    """The original's paragraphs."""
    return [row.cells[0][0] for row in rows(library, info, 0, 3)]


def test_what_was_typed_is_there_again_after_a_restart(library: Library, info: DocumentInfo, cells: list[Cell]) -> None:
    _title, axe, third = cells
    keep(library, third.paragraph, "me", third.text, "A fou", NOW)
    keep(library, axe.paragraph, "me", axe.text, "The a", NOW)
    keep(library, axe.paragraph, "me", axe.text, "The ax", LATER)
    keep(library, axe.paragraph, "you", axe.text, "An axe", NOW)
    with open_library(library.location) as restarted:
        assert take_up(restarted, info.id, "me") == (
            Draft(axe.paragraph, 1, axe.text, "The ax", LATER),
            Draft(third.paragraph, 2, third.text, "A fou", NOW),
        )
        assert take_up(restarted, info.id, "you") == (Draft(axe.paragraph, 1, axe.text, "An axe", NOW),)
        assert take_up(restarted, info.id + 1, "me") == ()
        assert stranded(restarted, info.id, "me") == ()


def test_a_draft_in_a_footnote_stands_on_its_row(library: Library, info: DocumentInfo, cells: list[Cell]) -> None:
    note = cells[1].notes[0]
    keep(library, note.paragraph, "me", note.text, "See the b", NOW)
    assert take_up(library, info.id, "me") == (Draft(note.paragraph, 1, note.text, "See the b", NOW),)


def test_a_draft_is_dropped(library: Library, info: DocumentInfo, cells: list[Cell]) -> None:
    for cell in cells:
        keep(library, cell.paragraph, "me", cell.text, "typed", NOW)
    drop(library, cells[0].paragraph, "me")
    keep(library, cells[1].paragraph, "me", cells[1].text, cells[1].text, NOW)  # typed, and put back as it was
    drop(library, cells[1].paragraph, "me")
    assert [each.paragraph for each in take_up(library, info.id, "me")] == [cells[2].paragraph]


def test_a_draft_whose_paragraph_reads_otherwise_is_kept_and_told(
    library: Library, info: DocumentInfo, cells: list[Cell]
) -> None:
    axe = cells[1]
    keep(library, axe.paragraph, "me", axe.text, "The ax", NOW)
    applied = apply(library, Correct(axe.paragraph, Edit(0, "The", "An")), "you")
    assert take_up(library, info.id, "me") == ()
    assert stranded(library, info.id, "me") == (Draft(axe.paragraph, 1, axe.text, "The ax", NOW),)
    apply(library, applied.change.inverse(), "you", applied.log)
    assert [each.text for each in take_up(library, info.id, "me")] == ["The ax"]


def test_a_draft_whose_paragraph_is_gone_is_kept_and_told(
    library: Library, info: DocumentInfo, cells: list[Cell]
) -> None:
    _title, axe, third = cells
    keep(library, third.paragraph, "me", third.text, "A fou", NOW)
    apply(library, join_paragraphs(library, axe.paragraph), "you")
    assert take_up(library, info.id, "me") == ()
    assert [each.text for each in stranded(library, info.id, "me")] == ["A fou"]


def test_a_correction_that_was_saved_leaves_no_draft_even_if_the_program_ended_then(
    library: Library, info: DocumentInfo, cells: list[Cell]
) -> None:
    axe = cells[1]
    keep(library, axe.paragraph, "me", axe.text, "The ax", NOW)
    edit = narrowest_edit(axe.text, "The ax")
    assert edit is not None
    apply(library, Correct(axe.paragraph, edit), "me")
    assert take_up(library, info.id, "me") == ()
    assert stranded(library, info.id, "me") == ()
