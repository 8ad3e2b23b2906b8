"""Threads stay whole; what stands on a paragraph follows its words where it is cut, and keeps it where it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.changes import Advance, Annotate, Assign, Batch, Turn
from desktop.core.document import Assignment, Cell, Comment, DocumentInfo
from desktop.core.messages import StaleChangeError
from desktop.core.text import Span
from desktop.services.changing import Applied, apply
from desktop.services.library import Library, open_library
from desktop.services.linking import join_paragraphs, split_paragraph
from desktop.services.reviewing import comments, document, rows

NOW = "2026-01-01T00:00:00+00:00"


def cells(library: Library, info: DocumentInfo, version: int = 0) -> list[Cell]:
    there = document(library, info.id)
    return [cell for row in rows(library, there, 0, there.rows) for cell in row.cells[version]]


@pytest.fixture
def axe(library: Library, info: DocumentInfo) -> int:
    """The paragraph “The axe and the box”."""
    return cells(library, info)[1].paragraph


def comment(key: str, paragraph: int, span: Span | None = None, answers: str = "") -> Comment:
    return Comment(key, paragraph, f"{key}?", "me", NOW, span, answers)


def write(library: Library, *written: Comment) -> list[Applied]:
    return [apply(library, Annotate(None, each), "me") for each in written]


def undo(library: Library, applied: Applied) -> Applied:
    return apply(library, applied.change.inverse(), "me", applied.log)


# Threads --------------------------------------------------------------------------------------------------------


def test_an_answer_needs_what_it_answers_on_its_own_paragraph(library: Library, info: DocumentInfo, axe: int) -> None:
    title = cells(library, info)[0].paragraph
    write(library, comment("first", title))
    for answer in (comment("a", axe, answers="first"), comment("a", axe, answers="nobody")):
        with pytest.raises(StaleChangeError, match="to be answered is not there any more"):
            write(library, answer)
    write(library, comment("a", title, answers="first"))
    with pytest.raises(StaleChangeError, match="to be answered"):  # a thread has one level
        write(library, comment("b", title, answers="a"))
    assert [each.key for _row, each in comments(library, info.id)] == ["first", "a"]


def test_a_comment_that_was_answered_is_taken_away_with_its_answers_only(
    library: Library, info: DocumentInfo, axe: int
) -> None:
    first, answer, other = comment("first", axe), comment("a", axe, answers="first"), comment("b", axe)
    write(library, first, answer, other)
    with pytest.raises(StaleChangeError, match=r"was answered.*take the answers away first"):
        apply(library, Annotate(first, None), "me")
    gone = apply(library, Batch((Annotate(answer, None), Annotate(first, None))), "me")
    assert cells(library, info)[1].comments == (other,)
    undo(library, gone)
    assert [each.key for each in cells(library, info)[1].comments] == ["b", "first", "a"]


def test_a_comment_answered_in_another_window_is_not_undone(library: Library, info: DocumentInfo, axe: int) -> None:
    (mine,) = write(library, comment("first", axe))
    with open_library(library.location) as other:
        write(other, comment("a", axe, answers="first"))
    with pytest.raises(StaleChangeError, match="was answered"):
        undo(library, mine)


def test_a_thread_is_resolved_by_its_first_comment(library: Library, info: DocumentInfo, axe: int) -> None:
    first, answer = comment("first", axe), comment("a", axe, answers="first")
    write(library, first, answer)
    resolved = apply(library, Annotate(first, replace(first, resolved=True)), "me")
    assert [each.resolved for each in cells(library, info)[1].comments] == [True, False]
    undo(library, resolved)
    assert [each.resolved for each in cells(library, info)[1].comments] == [False, False]
    with pytest.raises(ValueError, match="by its first comment"):
        apply(library, Annotate(answer, replace(answer, resolved=True)), "me")


# Where a paragraph is cut, or goes ------------------------------------------------------------------------------


def test_threads_and_tags_follow_their_words_over_a_cut_and_back(
    library: Library, info: DocumentInfo, axe: int
) -> None:
    write(library, comment("whole", axe), comment("box", axe, Span(16, 19)), comment("axe", axe, Span(4, 7)))
    write(library, comment("a", axe, Span(16, 19), "box"), comment("b", axe, answers="whole"))
    tags = (
        Assignment("1", axe, "review/style", "me", NOW),
        Assignment("2", axe, "review/style", "me", NOW, Span(4, 7)),
        Assignment("3", axe, "review/style", "me", NOW, Span(12, 19)),
    )
    for each in tags:
        apply(library, Assign(None, each), "me")
    before = cells(library, info)[1]
    cut = apply(library, split_paragraph(library, axe, 8), "me")
    upper, lower = cells(library, info)[1:3]
    assert (upper.text, lower.text) == ("The axe", "and the box")
    assert [each.key for each in upper.comments] == ["whole", "b", "axe"]
    assert [(each.key, each.span) for each in lower.comments] == [("box", Span(8, 11)), ("a", Span(8, 11))]
    assert [each.key for each in upper.assigned] == ["1", "2"]
    assert [(each.key, each.span, each.paragraph) for each in lower.assigned] == [("3", Span(4, 11), lower.paragraph)]
    undo(library, cut)
    assert cells(library, info)[1] == before
    assert len(cells(library, info)) == 3


def test_a_paragraph_with_a_further_tag_does_not_go(library: Library, info: DocumentInfo) -> None:
    axe, third = (cell.paragraph for cell in cells(library, info)[1:])
    given = apply(library, Assign(None, Assignment("k", third, "review/style", "me", NOW)), "me")
    with pytest.raises(StaleChangeError, match="take the tag away first"):
        apply(library, join_paragraphs(library, axe), "me")
    undo(library, given)
    apply(library, join_paragraphs(library, axe), "me")
    assert cells(library, info)[1].text.startswith("The axe and the box A third paragraph")


# Status and direction over a cut --------------------------------------------------------------------------------


def test_the_second_half_is_still_to_be_reviewed(library: Library, info: DocumentInfo, axe: int) -> None:
    apply(library, Batch((Advance(axe, "todo", "reviewed"), Turn(axe, "", "rtl"))), "me")
    cut = apply(library, split_paragraph(library, axe, 8), "me")
    upper, lower = cells(library, info)[1:3]
    assert [(each.status, each.direction) for each in (upper, lower)] == [("reviewed", "rtl"), ("todo", "rtl")]
    apply(library, Advance(lower.paragraph, "todo", "work"), "me")
    whole = undo(library, cut)
    assert cells(library, info)[1].status == "reviewed"
    undo(library, whole)
    assert [each.status for each in cells(library, info)[1:3]] == ["reviewed", "work"]


def test_what_was_made_one_comes_apart_with_the_status_it_had(library: Library, info: DocumentInfo, axe: int) -> None:
    third = cells(library, info)[2].paragraph
    apply(library, Advance(third, "todo", "reviewed"), "me")
    joined = apply(library, join_paragraphs(library, axe), "me")
    assert cells(library, info)[1].status == "todo"
    apart = Batch((joined.change.inverse(), Advance(third, "reviewed", "approved")))
    apply(library, apart, "me")
    assert [each.status for each in cells(library, info)[1:]] == ["todo", "approved"]


def test_a_paragraph_is_turned_and_read_otherwise_at_once(library: Library, info: DocumentInfo, axe: int) -> None:
    cut = split_paragraph(library, axe, 8)
    made = apply(library, Batch((cut, Turn(axe, "", "rtl"))), "me")
    assert [each.direction for each in cells(library, info)[1:3]] == ["rtl", ""]
    undo(library, made)
    assert cells(library, info)[1].direction == ""
