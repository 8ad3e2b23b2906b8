"""Threads of a document, with where they stand and the words they are on."""

from __future__ import annotations

from desktop.core.changes import Annotate
from desktop.core.document import Cell, Comment, DocumentInfo
from desktop.core.text import Span
from desktop.services.changing import apply
from desktop.services.library import Library
from desktop.services.reviewing import comments, rows
from desktop.services.threads import text_now, threads

NOW = "2026-01-01T00:00:00+00:00"


def cells(library: Library, info: DocumentInfo, row: int) -> tuple[Cell, Cell]:
    first, second = rows(library, info, row, row + 1)[0].cells
    return first[0], second[0]


def write(library: Library, *said: Comment) -> None:
    for each in said:
        apply(library, Annotate(None, each), "me")


def test_threads_stand_with_their_place_and_words(library: Library, info: DocumentInfo) -> None:
    english, arabic = cells(library, info, 1)
    where = english.text.index("axe")
    write(
        library,
        Comment("late", english.paragraph, "a tool?", "me", NOW, Span(where, where + 3)),
        Comment("answer", english.paragraph, "yes", "you", NOW, answers="late"),
        Comment("whole", arabic.paragraph, "why?", "me", NOW, resolved=True),
    )
    note = english.notes[0].paragraph
    write(library, Comment("note", note, "which?", "me", NOW))
    found = {each.first.key: each for each in threads(library, info.id)}
    assert {key: (each.row, info.versions[each.version].language) for key, each in found.items() if key != "note"} == {
        "late": (1, "en"),
        "whole": (1, "ar"),
    }
    assert (found["late"].quote, found["whole"].quote) == ("axe", "")
    assert [each.key for each in found["late"].answers] == ["answer"]
    assert "tool" in found["late"].key
    assert "yes" in found["late"].key
    assert info.versions[found["note"].version].language == "en"
    listed = [comment.key for thread in threads(library, info.id) for comment in thread.comments]
    assert listed == [comment.key for _row, comment in comments(library, info.id)]


def test_a_document_nothing_was_said_of_has_no_threads(library: Library, info: DocumentInfo) -> None:
    assert threads(library, info.id) == ()


def test_how_a_paragraph_reads_now(library: Library, info: DocumentInfo) -> None:
    _english, arabic = cells(library, info, 2)
    assert text_now(library, arabic.paragraph) == arabic.text
    assert text_now(library, 10_000) is None
