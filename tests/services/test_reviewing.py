from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from small_documents import Piece, small_reading, sources_of

from desktop.core.changes import Advance, Annotate, Correct, Decide
from desktop.core.document import Comment, DocumentInfo, Heading, Mark, Note, Status
from desktop.core.text import Edit, Span
from desktop.core.trust import is_unsure
from desktop.services import glance, linking
from desktop.services.changing import apply
from desktop.services.errors import LibraryFault
from desktop.services.importing import import_readings
from desktop.services.library import Library
from desktop.services.reviewing import (
    Tally,
    comments,
    document,
    documents,
    findings,
    history,
    outline,
    row_of,
    rows,
    tally,
)
from desktop.services.whole import review


def test_documents_are_listed_the_latest_first(library: Library, info: DocumentInfo) -> None:
    reading = small_reading("fr", ["texte"])
    later = import_readings(library, [reading], sources_of([reading]))
    assert documents(library) == (document(library, later), info)


def test_a_document_there_is_not(library: Library) -> None:
    with pytest.raises(LibraryFault, match="has no document 7"):
        document(library, 7)
    with pytest.raises(LibraryFault, match="has no document 7"):
        review(library, 7)


def test_a_row_has_all_that_stands_there(library: Library, info: DocumentInfo) -> None:
    title, axe, third = rows(library, info, 0, 3)
    assert [row.index for row in (title, axe, third)] == [0, 1, 2]
    assert (axe.score, axe.confirmed) == (0.75, False)
    (english,), (arabic,) = axe.cells
    assert (english.ordinal, english.tag, english.number) == (1, "operative", "1.")
    assert (english.reading, english.text) == ("The axe and the box", "The axe and the box")
    assert english.marks == (Mark("emphasis", 4, 7),)
    assert [(each.kind, each.start, each.text, each.certain) for each in english.findings] == [
        ("x", 5, "x", True),
        ("x", 18, "x", True),
    ]
    assert [str(each.evidence[0]) for each in arabic.findings] == ["2 in a row"]
    assert arabic.number == "١ -"


def test_a_footnote_is_under_every_paragraph_that_cites_it(library: Library, info: DocumentInfo) -> None:
    _title, axe, third = rows(library, info, 0, 3)
    (note,) = axe.cells[0][0].notes
    assert note == Note(note.paragraph, "1", 7, "See the box")
    assert third.cells[0][0].notes == (Note(note.paragraph, "1", 3, "See the box"),)


def test_a_footnote_nobody_cites_is_under_the_paragraph_before_it(library: Library, info: DocumentInfo) -> None:
    third = rows(library, info, 2, 3)[0].cells[1][0]
    assert third.notes == (Note(third.notes[0].paragraph, "١", len(third.reading), "حاشية"),)


def test_a_cell_of_several_and_of_no_paragraphs(library: Library) -> None:
    readings = [small_reading("en", ["one", "two"]), small_reading("fr", ["un"])]
    info = document(library, import_readings(library, readings, sources_of(readings)))
    assert [[len(cell) for cell in row.cells] for row in rows(library, info, 0, 9)] == [[1, 1], [1, 0]]


@pytest.mark.parametrize(
    ("start", "stop", "seen"), [(0, 2, [0, 1]), (-5, 1, [0]), (2, 90, [2]), (3, 9, []), (2, 1, [])]
)
def test_windows_end_where_the_document_ends(
    library: Library, info: DocumentInfo, start: int, stop: int, seen: list[int]
) -> None:
    assert [row.index for row in rows(library, info, start, stop)] == seen


def test_a_long_window_is_one_of_short_ones(
    library: Library, info: DocumentInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = rows(library, info, 0, 3)
    monkeypatch.setattr(glance, "WINDOW", 2)
    assert rows(library, info, 0, 3) == whole


def test_the_outline_is_of_the_original(library: Library, info: DocumentInfo) -> None:
    long = "A third paragraph of seventy characters, so that its opening is cut short"
    headings = (
        Heading(0, "title", "", "A title", 0),
        Heading(1, "operative", "1.", "The axe and the box", 4),
        Heading(2, "preambular", "", long[:60], 0),
    )
    assert outline(library, info.id) == headings
    assert outline(library, info.id, 1) == headings[1:]
    assert outline(library, info.id, 1, 2) == headings[1:2]


def test_the_outline_has_rows_the_original_has_not(library: Library) -> None:
    readings = [small_reading("en", ["one"]), small_reading("fr", ["un", "deux"])]
    info = document(library, import_readings(library, readings, sources_of(readings)))
    assert [heading.opening for heading in outline(library, info.id)] == ["one", "deux"]


def test_findings_come_certain_first_then_by_row(library: Library, info: DocumentInfo) -> None:
    found = findings(library, info.id)
    assert [(each.finding.certain, each.row, each.version, each.finding.start) for each in found] == [
        (True, 1, 0, 5),
        (True, 1, 0, 18),
        (True, 1, 0, 10),
        (False, 1, 1, 6),
    ]
    note = rows(library, info, 1, 2)[0].cells[0][0].notes[0].paragraph
    assert [each.paragraph == note for each in found] == [False, False, True, False]
    assert findings(library, info.id, limit=2) == found[:2]
    assert findings(library, info.id, limit=2, offset=2) == found[2:]
    assert findings(library, info.id, offset=4) == ()


def test_the_tally_counts_what_was_done(library: Library, info: DocumentInfo) -> None:
    todo = ((3, 0, 0, 0), (3, 0, 0, 0))
    assert tally(library, info.id) == Tally(4, 1, 0, 3, todo, 0)
    here = rows(library, info, 1, 2)[0].cells[0][0]
    apply(library, Correct(here.paragraph, Edit(5, "x", "")), "me")
    apply(library, Annotate(None, Comment("k", here.paragraph, "why", "me", "2026")), "me")
    apply(library, Decide(here.findings[1].id, "open", "dismissed", "", "sic"), "me")
    assert tally(library, info.id) == Tally(2, 2, 1, 3, todo, 1)


def test_the_tally_counts_statuses_without_footnotes_and_threads_that_are_open(
    library: Library, info: DocumentInfo
) -> None:
    here = rows(library, info, 1, 2)[0].cells[1][0]
    first = Comment("k", here.paragraph, "why", "me", "2026")
    apply(library, Annotate(None, first), "me")
    apply(library, Annotate(None, Comment("l", here.paragraph, "because", "you", "2027", answers="k")), "you")
    apply(library, Annotate(None, Comment("m", here.paragraph, "and here?", "me", "2027")), "me")
    note = rows(library, info, 1, 2)[0].cells[0][0].notes[0].paragraph
    for paragraph, status in ((here.paragraph, "reviewed"), (note, "approved")):
        apply(library, Advance(paragraph, "todo", cast("Status", status)), "me")
    counted = tally(library, info.id)
    assert counted.statuses == ((3, 0, 0, 0), (2, 0, 1, 0))
    assert (counted.comments, counted.open_comments) == (3, 2)
    apply(library, Annotate(first, replace(first, resolved=True)), "me")
    assert tally(library, info.id).open_comments == 1


def test_the_tally_counts_the_rows_that_unsure_goes_through(library: Library, info: DocumentInfo) -> None:
    for change in (linking.unlink(library, info.id, 1, 1), linking.confirm(library, info.id, 0)):
        apply(library, change, "me")
        there = document(library, info.id)
        found = [row.index for row in rows(library, there, 0, there.rows) if is_unsure(row)]
        walked, row = list[int](), linking.unsure(library, info.id, -1)
        while row is not None:
            walked.append(row)
            row = linking.unsure(library, info.id, row)
        assert walked == found
        assert tally(library, info.id).unsure_rows == len(found)


def test_a_document_of_one_version_has_no_unsure_rows(library: Library) -> None:
    reading = small_reading("fr", ["texte"])
    assert tally(library, import_readings(library, [reading], sources_of([reading]))).unsure_rows == 0


def test_the_row_of_a_paragraph_and_of_a_footnote(library: Library, info: DocumentInfo) -> None:
    for row in rows(library, info, 0, 3):
        for column in row.cells:
            assert [row_of(library, each.paragraph) for each in column] == [row.index]
    assert row_of(library, rows(library, info, 1, 2)[0].cells[0][0].notes[0].paragraph) == 1


def test_comments_come_in_the_order_of_the_rows(library: Library, info: DocumentInfo) -> None:
    paragraphs = [row.cells[0][0].paragraph for row in rows(library, info, 0, 3)]
    written = [Comment(f"k{place}", paragraphs[place], "why", "me", "2026") for place in (2, 0)]
    for comment in written:
        apply(library, Annotate(None, comment), "me")
    assert comments(library, info.id) == ((0, written[1]), (2, written[0]))


def test_the_comments_of_a_row_stand_by_version_and_in_threads(library: Library, info: DocumentInfo) -> None:
    english, arabic = (cells[0].paragraph for cells in rows(library, info, 1, 2)[0].cells)
    whole = Comment("a", english, "all of it", "me", "2027")
    word = Comment("b", english, "this word", "me", "2026", Span(4, 7))
    answer = Comment("c", english, "no", "you", "2029", answers="a", resolved=False)
    other = Comment("d", arabic, "here too", "me", "2025")
    for comment in (word, whole, other, answer):
        apply(library, Annotate(None, comment), "me")
    assert comments(library, info.id) == ((1, whole), (1, answer), (1, word), (1, other))
    assert rows(library, info, 1, 2)[0].cells[0][0].comments == (whole, answer, word)


def test_history_tells_who_and_when_also_of_undoing(library: Library, info: DocumentInfo) -> None:
    paragraph = rows(library, info, 0, 1)[0].cells[0][0].paragraph
    made = apply(library, Correct(paragraph, Edit(0, "A", "The")), "me")
    apply(library, made.change.inverse(), "you", made.log)
    told = history(library, paragraph)
    assert [(each.author, each.change) for each in told] == [("me", made.change), ("you", made.change.inverse())]
    assert told[0].at < told[1].at


def test_a_review_has_every_character(library: Library, info: DocumentInfo) -> None:
    whole = review(library, info.id)
    assert whole.document == info
    assert whole.rows == rows(library, info, 0, 3)
    for text, version in zip(whole.texts, info.versions, strict=True):
        assert text.info == version
        pieces = ["".join(text.source[part.start : part.end] for part in unit.slices) for unit in text.units]
        assert pieces == [unit.reading for unit in text.units]


def test_footnotes_of_a_version_without_paragraphs_stand_at_the_top(library: Library) -> None:
    reading = small_reading("en", [Piece("an x", label="1")])
    document_id = import_readings(library, [reading], sources_of([reading]))
    (found,) = findings(library, document_id)
    assert (found.row, row_of(library, found.paragraph)) == (0, 0)
