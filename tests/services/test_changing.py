from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from small_documents import scan_for_x, small_reading, sources_of

from db import engine as db_engine
from desktop.core.changes import Advance, Annotate, Assign, Batch, Change, Correct, Decide, Retag, Turn
from desktop.core.document import STATUSES, Assignment, Cell, Comment, DocumentInfo, Finding, FoundPlace, Link
from desktop.core.messages import StaleChangeError
from desktop.core.text import Edit, Span, narrowest_edit
from desktop.services.changing import apply, undoable
from desktop.services.errors import LibraryFault
from desktop.services.forms import load_forms
from desktop.services.importing import import_readings
from desktop.services.library import Library, open_library
from desktop.services.reviewing import comments, document, documents, findings, history, rows, tally
from desktop.services.storing import Found, Storable, store

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)  # every step is on disk: shrinking would take minutes
Draw = Callable[[st.SearchStrategy[Any]], Any]
NOW = "2026-01-01T00:00:00+00:00"


def cell(library: Library, info: DocumentInfo, row: int = 1, version: int = 0) -> Cell:
    return rows(library, info, row, row + 1)[0].cells[version][0]


def remark(paragraph: int, span: Span | None = None, key: str = "key", body: str = "why?") -> Comment:
    return Comment(key, paragraph, body, "me", NOW, span)


def marked(paragraph: int, span: Span | None = None, key: str = "key", tag: str = "review/style") -> Assignment:
    return Assignment(key, paragraph, tag, "me", NOW, span)


def places(found: tuple[Finding, ...]) -> list[tuple[int, int]]:
    return [(each.start, each.end) for each in found]


def everything(library: Library) -> dict[str, list[Any]]:
    """What the reader can see of a library, and what lies behind it, but not the log."""
    tables = {
        "paragraph": "SELECT * FROM paragraph ORDER BY id",
        "comment": "SELECT * FROM comment ORDER BY key",
        "assignment": "SELECT * FROM assignment ORDER BY key",
        "finding": 'SELECT id, paragraph_id, kind, start, "end", text, score, decision, reason FROM finding '
        "WHERE decision <> 'open' OR NOT gone ORDER BY id",
    }
    with library.reading() as connection:
        return {name: connection.exec_driver_sql(query).all() for name, query in tables.items()}  # type: ignore[misc]


def log_lines(library: Library) -> list[Any]:
    with library.reading() as connection:
        return list(connection.exec_driver_sql("SELECT * FROM change_log ORDER BY id").all())


# What a change does ---------------------------------------------------------------------------------------------


def test_a_correction_is_made_logged_and_counted(library: Library, info: DocumentInfo) -> None:
    before = cell(library, info)
    applied = apply(library, Correct(before.paragraph, Edit(4, "axe", "ax")), "me")
    after = cell(library, info)
    assert (after.text, after.reading) == ("The ax and the box", "The axe and the box")
    assert applied.rows == (1,)
    assert tally(library, info.id).corrected_paragraphs == 2  # the other one is reading's own
    (logged,) = history(library, before.paragraph)
    assert (logged.author, logged.change) == ("me", applied.change)
    assert logged.at.endswith("+00:00")


def test_a_tag_is_set(library: Library, info: DocumentInfo) -> None:
    paragraph = cell(library, info).paragraph
    assert apply(library, Retag(paragraph, "operative", "point"), "me").rows == (1,)
    assert cell(library, info).tag == "point"


def test_a_status_is_set(library: Library, info: DocumentInfo) -> None:
    paragraph = cell(library, info).paragraph
    assert cell(library, info).status == "todo"
    advanced = apply(library, Advance(paragraph, "todo", "reviewed"), "me")
    assert advanced.rows == (1,)
    assert cell(library, info).status == "reviewed"
    apply(library, advanced.change.inverse(), "me", advanced.log)
    assert cell(library, info).status == "todo"


def test_a_paragraph_is_turned(library: Library, info: DocumentInfo) -> None:
    paragraph = cell(library, info, version=1).paragraph
    turned = apply(library, Turn(paragraph, "", "ltr"), "me")
    assert turned.rows == (1,)
    assert cell(library, info, version=1).direction == "ltr"
    with library.reading() as connection:
        assert load_forms(connection, [paragraph])[paragraph].direction == "ltr"
    apply(library, turned.change.inverse(), "me", turned.log)
    assert cell(library, info, version=1).direction == ""


def test_neither_status_nor_direction_nor_a_further_tag_has_a_row_looked_at_anew(
    library: Library, info: DocumentInfo
) -> None:
    paragraph = cell(library, info).paragraph
    with library.writing() as connection:
        connection.exec_driver_sql("UPDATE link SET checked = 1")
        connection.exec_driver_sql("UPDATE paragraph SET examined = 1")
    for change in (Advance(paragraph, "todo", "work"), Turn(paragraph, "", "rtl"), Assign(None, marked(paragraph))):
        apply(library, change, "me")
    with library.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM link WHERE checked IS NULL").scalar() == 0
        assert connection.exec_driver_sql("SELECT count(*) FROM paragraph WHERE examined IS NULL").scalar() == 0
    apply(library, Retag(paragraph, "operative", "point"), "me")
    with library.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM link WHERE checked IS NULL").scalar() == 1


def test_tags_are_given_to_a_paragraph_and_to_spans_changed_and_taken_away(
    library: Library, info: DocumentInfo
) -> None:
    paragraph = cell(library, info).paragraph
    whole, span = marked(paragraph), marked(paragraph, Span(4, 7), "span")
    for each in (span, whole):
        assert apply(library, Assign(None, each), "me").rows == (1,)
    assert cell(library, info).assigned == (whole, span)
    other = replace(span, tag="review/omission")
    apply(library, Assign(span, other), "me")
    apply(library, Assign(whole, None), "me")
    assert cell(library, info).assigned == (other,)
    assert len(history(library, paragraph)) == 4
    assert cell(library, info).tag == "operative"


def test_a_tag_on_a_footnote_is_shown_on_every_row_that_cites_it(library: Library, info: DocumentInfo) -> None:
    note = cell(library, info).notes[0]
    assert apply(library, Assign(None, marked(note.paragraph)), "me").rows == (1, 2)


def test_a_comment_is_written_rewritten_and_taken_away(library: Library, info: DocumentInfo) -> None:
    paragraph = cell(library, info).paragraph
    first, second = remark(paragraph, Span(4, 7)), remark(paragraph, Span(0, 3), body="because")
    apply(library, Annotate(None, first), "me")
    assert comments(library, info.id) == ((1, first),)
    assert cell(library, info).comments == (first,)
    apply(library, Annotate(first, second), "me")
    assert comments(library, info.id) == ((1, second),)
    apply(library, Annotate(second, None), "me")
    assert comments(library, info.id) == ()
    assert len(history(library, paragraph)) == 3


def test_a_decided_finding_waits_no_longer(library: Library, info: DocumentInfo) -> None:
    found = findings(library, info.id)[0]
    apply(library, Decide(found.finding.id, "open", "dismissed", "", "sic"), "me")
    assert found.finding.id not in {each.finding.id for each in findings(library, info.id)}


def test_a_footnote_is_corrected_on_every_row_that_cites_it(library: Library, info: DocumentInfo) -> None:
    note = cell(library, info).notes[0]
    assert apply(library, Correct(note.paragraph, Edit(0, "See", "Cf.")), "me").rows == (1, 2)
    assert [cell(library, info, row).notes[0].text for row in (1, 2)] == ["Cf. the box"] * 2


def test_a_batch_is_one_line_of_the_log(library: Library, info: DocumentInfo) -> None:
    one, other = cell(library, info, 0), cell(library, info, 2)
    batch = Batch((Retag(one.paragraph, "title", "heading"), Batch((Correct(other.paragraph, Edit(0, "A", "The")),))))
    before = len(log_lines(library))
    assert apply(library, batch, "me").rows == (0, 2)
    assert len(log_lines(library)) == before + 1
    assert [each.change for each in history(library, one.paragraph)] == [batch]


# What follows a correction --------------------------------------------------------------------------------------


def test_findings_persist_move_vanish_and_appear(library: Library, info: DocumentInfo) -> None:
    before = cell(library, info)  # The axe and the box
    axe, box = before.findings
    apply(library, Correct(before.paragraph, Edit(0, "The", "This x")), "me")
    after = cell(library, info)
    assert places(after.findings) == [(5, 6), (8, 9), (21, 22)]
    assert [each.id for each in after.findings[1:]] == [axe.id, box.id]
    apply(library, Correct(before.paragraph, Edit(7, "axe ", "")), "me")
    assert [each.id for each in cell(library, info).findings] == [after.findings[0].id, box.id]


def test_a_finding_whose_text_grew_is_another(library: Library, info: DocumentInfo) -> None:
    before = cell(library, info)
    apply(library, Correct(before.paragraph, Edit(5, "x", "xx")), "me")
    first, second = cell(library, info).findings
    assert (first.text, second.id) == ("xx", before.findings[1].id)
    assert first.id != before.findings[0].id


def test_a_dismissed_finding_is_not_found_again(library: Library, info: DocumentInfo) -> None:
    before = cell(library, info)
    apply(library, Decide(before.findings[1].id, "open", "dismissed", "", "sic"), "me")
    apply(library, Correct(before.paragraph, Edit(0, "The", "An")), "me")
    assert [each.id for each in cell(library, info).findings] == [before.findings[0].id]


def test_a_comments_span_moves_with_its_words_and_back(library: Library, info: DocumentInfo) -> None:
    paragraph = cell(library, info).paragraph
    apply(library, Annotate(None, remark(paragraph, Span(4, 7))), "me")
    moving = apply(library, Correct(paragraph, Edit(0, "The", "That")), "me")
    assert cell(library, info).comments[0].span == Span(5, 8)
    swallowing = apply(library, Correct(paragraph, Edit(2, "at axe and", "e")), "me")
    assert cell(library, info).comments[0].span != Span(5, 8)
    apply(library, swallowing.change.inverse(), "me", swallowing.log)
    assert cell(library, info).comments[0].span == Span(5, 8)
    apply(library, moving.change.inverse(), "me", moving.log)
    assert cell(library, info).comments[0].span == Span(4, 7)


def test_a_tags_span_moves_with_its_words_and_back(library: Library, info: DocumentInfo) -> None:
    paragraph = cell(library, info).paragraph
    apply(library, Assign(None, marked(paragraph, Span(4, 7))), "me")
    moving = apply(library, Correct(paragraph, Edit(0, "The", "That")), "me")
    assert cell(library, info).assigned[0].span == Span(5, 8)
    swallowing = apply(library, Correct(paragraph, Edit(2, "at axe and", "e")), "me")
    assert cell(library, info).assigned[0].span != Span(5, 8)
    with open_library(library.location) as restarted:
        for applied in reversed(undoable(restarted, info.id)[1:]):
            apply(restarted, applied.change.inverse(), "me", applied.log)
    assert swallowing.log > moving.log
    assert cell(library, info).assigned[0].span == Span(4, 7)


def test_a_line_of_the_log_from_before_there_were_tags_is_taken_back(library: Library, info: DocumentInfo) -> None:
    paragraph = cell(library, info).paragraph
    apply(library, Annotate(None, remark(paragraph, Span(4, 7))), "me")
    made = apply(library, Correct(paragraph, Edit(0, "The", "That")), "me")
    with library.writing() as connection:
        (effects,) = connection.exec_driver_sql("SELECT effects FROM change_log WHERE id = ?", (made.log,)).scalars()
        former = json.dumps(json.loads(effects)[:4])
        connection.exec_driver_sql("UPDATE change_log SET effects = ? WHERE id = ?", (former, made.log))
    apply(library, made.change.inverse(), "me", made.log)
    assert cell(library, info).comments[0].span == Span(4, 7)


def test_taking_an_accepted_correction_back_opens_the_same_finding(library: Library, info: DocumentInfo) -> None:
    before = cell(library, info)
    axe = before.findings[0]
    accepted = Batch((Decide(axe.id, "open", "accepted"), Correct(before.paragraph, Edit(5, "x", ""), axe.kind)))
    applied = apply(library, accepted, "me")
    assert [each.id for each in cell(library, info).findings] == [before.findings[1].id]
    apply(library, applied.change.inverse(), "me", applied.log)
    assert cell(library, info) == before


def test_a_hand_correction_taken_back_brings_its_finding_back_under_its_id(
    library: Library, info: DocumentInfo
) -> None:
    before = cell(library, info)
    applied = apply(library, Correct(before.paragraph, Edit(3, " axe", "")), "me")
    assert len(cell(library, info).findings) == 1
    apply(library, applied.change.inverse(), "me", applied.log)
    assert cell(library, info) == before


def test_a_finding_reopened_after_its_text_went_does_not_wait(library: Library, info: DocumentInfo) -> None:
    before = cell(library, info)
    axe = before.findings[0]
    apply(library, Batch((Decide(axe.id, "open", "accepted"), Correct(before.paragraph, Edit(5, "x", "")))), "me")
    apply(library, Decide(axe.id, "accepted", "open"), "me")
    assert axe.id not in {each.id for each in cell(library, info).findings}


# Refused --------------------------------------------------------------------------------------------------------


def stale_changes(before: Cell) -> list[Change]:
    finding = before.findings[0].id
    return [
        Correct(before.paragraph, Edit(4, "box", "fox")),
        Correct(before.paragraph, Edit(90, "", "x")) if len(before.text) < 90 else Correct(0, Edit(0, "", "x")),
        Correct(999, Edit(0, "", "x")),
        Retag(before.paragraph, "title", "point"),
        Retag(999, "title", "point"),
        Annotate(remark(before.paragraph), None),
        Annotate(None, remark(999)),
        Decide(finding, "accepted", "open"),
        Decide(finding, "open", "accepted", "sic"),
        Decide(999, "open", "accepted"),
        Advance(before.paragraph, "work", "reviewed"),
        Advance(999, "todo", "work"),
        Turn(before.paragraph, "rtl", "ltr"),
        Turn(999, "", "ltr"),
        Assign(marked(before.paragraph), None),
        Assign(None, marked(999)),
        Annotate(None, replace(remark(before.paragraph), answers="nobody")),
    ]


@pytest.mark.parametrize("which", range(17))
def test_a_stale_change_changes_nothing(library: Library, info: DocumentInfo, which: int) -> None:
    before = cell(library, info)
    stood, lines = everything(library), log_lines(library)
    stale = stale_changes(before)[which]
    for change in (stale, Batch((Retag(before.paragraph, "operative", "point"), stale))):
        with pytest.raises(StaleChangeError):
            apply(library, change, "me")
    assert everything(library) == stood
    assert log_lines(library) == lines


def test_a_comment_is_not_written_over(library: Library, info: DocumentInfo) -> None:
    written = remark(cell(library, info).paragraph)
    apply(library, Annotate(None, written), "me")
    with pytest.raises(StaleChangeError):
        apply(library, Annotate(None, replace(written, body="other")), "you")
    with pytest.raises(StaleChangeError):
        apply(library, Annotate(replace(written, body="other"), None), "you")
    assert comments(library, info.id) == ((1, written),)


def test_a_place_has_a_tag_once(library: Library, info: DocumentInfo) -> None:
    style = marked(cell(library, info).paragraph, Span(0, 3))
    apply(library, Assign(None, style), "me")
    for again in (style, replace(style, key="other", author="you")):
        with pytest.raises(StaleChangeError, match="tag is there already"):
            apply(library, Assign(None, again), "you")
    with pytest.raises(StaleChangeError, match="changed or taken away"):
        apply(library, Assign(replace(style, tag="review/question"), None), "you")
    apply(library, Assign(None, replace(style, key="other", span=Span(0, 7))), "you")
    assert len(cell(library, info).assigned) == 2


def test_a_change_of_nothing_or_of_two_documents_is_a_bug(library: Library, info: DocumentInfo) -> None:
    with pytest.raises(ValueError, match="one document"):
        apply(library, Batch(()), "me")
    reading = small_reading("en", ["another"])
    other = document(library, import_readings(library, [reading], sources_of([reading])))
    here, there = cell(library, info, 0), cell(library, other, 0)
    stood = everything(library)
    with pytest.raises(ValueError, match="one document"):
        apply(library, Batch(tuple(Retag(each.paragraph, each.tag, "point") for each in (here, there))), "me")
    assert everything(library) == stood


def test_two_windows_do_not_overwrite_each_other(library: Library, info: DocumentInfo) -> None:
    with open_library(library.location) as other:
        seen = cell(other, info)
        mine = apply(library, Correct(seen.paragraph, Edit(4, "axe", "saw")), "me")
        with pytest.raises(StaleChangeError):
            apply(other, Correct(seen.paragraph, Edit(4, "axe", "pen")), "you")
        yours = apply(other, Correct(seen.paragraph, Edit(0, "The", "A")), "you")
        assert cell(library, info).text == "A saw and the box"
        with pytest.raises(StaleChangeError, match="corrected again"):
            apply(library, mine.change.inverse(), "me", mine.log)
        apply(library, yours.change.inverse(), "me", yours.log)
        with pytest.raises(StaleChangeError, match="taken back already"):
            apply(other, yours.change.inverse(), "you", yours.log)
        assert cell(other, info).text == "The saw and the box"


def test_an_insertion_is_refused_where_the_text_is_not_the_one_seen(library: Library, info: DocumentInfo) -> None:
    seen = cell(library, info)
    insertion = Correct(seen.paragraph, Edit(4, "", "old "))
    apply(library, Correct(seen.paragraph, Edit(0, "The ", "")), "you")
    with pytest.raises(StaleChangeError, match="another window"):
        apply(library, insertion, "me", seen={seen.paragraph: seen.text})
    with pytest.raises(StaleChangeError):
        apply(library, insertion, "me", seen={999: ""})
    now = cell(library, info)
    assert now.text == "axe and the box"
    apply(library, insertion, "me", seen={now.paragraph: now.text})
    assert cell(library, info).text == "axe old and the box"


@pytest.mark.parametrize(
    ("pragma", "sentence"), [("max_page_count = 1", "disk is full"), ("query_only = ON", "may not be written")]
)
def test_a_library_that_cannot_be_written_stays_as_it_was(
    library: Library, info: DocumentInfo, pragma: str, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stood, lines, seen = everything(library), log_lines(library), cell(library, info)
    prepare = db_engine._prepare

    def poorly(connection: Any, record: Any) -> None:
        prepare(connection, record)
        connection.execute(f"PRAGMA {pragma}")

    monkeypatch.setattr(db_engine, "_prepare", poorly)
    long = Correct(seen.paragraph, Edit(0, "", "long " * 20_000))
    with open_library(library.location) as poor, pytest.raises(LibraryFault, match=sentence):
        apply(poor, long, "me")
    assert everything(library) == stood
    assert log_lines(library) == lines
    apply(library, long, "me")


def test_a_library_another_program_writes_to_stays_as_it_was(
    library: Library, info: DocumentInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db_engine, "BUSY_SECONDS", 0.05)
    seen = cell(library, info)
    with open_library(library.location) as impatient, library.writing():
        with pytest.raises(LibraryFault, match="in use by another program"):
            apply(impatient, Retag(seen.paragraph, seen.tag, "point"), "me")
        assert cell(impatient, info) == seen


# Undo, also after a restart -------------------------------------------------------------------------------------


def test_a_restarted_session_can_undo_what_was_not_undone(library: Library, info: DocumentInfo) -> None:
    seen = cell(library, info)
    assert undoable(library, info.id) == ()
    first = apply(library, Retag(seen.paragraph, "operative", "point"), "me")
    second = apply(library, Correct(seen.paragraph, Edit(0, "The", "A")), "me")
    undo = apply(library, second.change.inverse(), "me", second.log)
    assert undoable(library, info.id) == (first,)
    redo = apply(library, second.change, "me")
    assert undoable(library, info.id) == (first, redo)
    undone_redo = apply(library, redo.change.inverse(), "me", redo.log)
    again = apply(library, undone_redo.change.inverse(), "me", undone_redo.log)  # a redo may also name its undo
    with open_library(library.location) as restarted:
        assert undoable(restarted, info.id) == (first, again)
        assert undoable(restarted, info.id, limit=1) == (again,)
    assert undo.log < redo.log


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library to be copied for each example: making one costs more than the example."""
    path = tmp_path_factory.mktemp("template") / "library.sqlite3"
    readings = [small_reading("en", ["axx bx", "x"]), small_reading("ar", ["سxس"])]
    found = [
        Found(version, ordinal, finding)
        for version, reading in enumerate(readings)
        for ordinal, paragraph in enumerate(reading.paragraphs)
        for finding in scan_for_x(paragraph.text, reading.language)
    ]
    links = (Link(((0,), (0,)), 1.0), Link(((1,), ()), 1.0))
    with open_library(path) as library:
        store(library, Storable(tuple(readings), tuple(sources_of(readings)), links, tuple(found)))
    return path


def fresh(template: Path) -> Library:
    """The template as it was, in a file of its own."""
    path = template.with_name(f"{uuid4()}.sqlite3")
    shutil.copyfile(template, path)
    return open_library(path)


def chosen(draw: Draw, library: Library, info: DocumentInfo, keys: Callable[[], str]) -> Change:
    """A change that can be made now."""
    cells = [each for row in rows(library, info, 0, info.rows) for column in row.cells for each in column]
    here = cells[draw(st.integers(0, len(cells) - 1))]
    kinds = ["correct", "retag", "advance", "turn", "write", "assign"] + ["unassign"] * bool(here.assigned)
    kinds += ["decide"] * bool(decided(library)) + ["rewrite", "remove", "answer", "resolve"] * bool(here.comments)
    match draw(st.sampled_from(kinds)):
        case "correct":
            return corrected(draw, here)
        case "decide":
            key, decision, reason = draw(st.sampled_from(decided(library)))
            after = draw(st.sampled_from(["open", "accepted", "dismissed"]))
            return Decide(key, decision, after, reason, "sic" if after == "dismissed" else "")
        case "write" | "assign" | "unassign" as kind:
            return put(draw, here, kind, keys())
        case "rewrite" | "remove" | "answer" | "resolve" as kind:
            return said(draw, here, kind, keys())
        case kind:
            return other(draw, here, kind)


def other(draw: Draw, here: Cell, kind: str) -> Change:
    """Another tag, status or direction, or the same again."""
    match kind:
        case "retag":
            return Retag(here.paragraph, here.tag, draw(st.sampled_from(["point", "annex", here.tag])))
        case "advance":
            return Advance(here.paragraph, here.status, draw(st.sampled_from(STATUSES)))
        case _:
            return Turn(here.paragraph, here.direction, draw(st.sampled_from(["", "ltr", "rtl"])))


def put(draw: Draw, here: Cell, kind: str, key: str) -> Change:
    """A comment or a further tag, or a tag taken away."""
    match kind:
        case "write":
            return Annotate(None, remark(here.paragraph, draw(span_in(here.text)), key))
        case "assign":
            return Assign(None, marked(here.paragraph, draw(span_in(here.text)), key, f"review/{key}"))
        case _:
            return Assign(draw(st.sampled_from(here.assigned)), None)


def said(draw: Draw, here: Cell, kind: str, key: str) -> Change:
    """Something about a thread that is there."""
    first = next(each for each in here.comments if not each.answers)
    answers = [each for each in here.comments if each.answers == first.key]
    match kind:
        case "rewrite":
            return Annotate(first, replace(first, body=draw(st.text("ab", max_size=3))))
        case "answer":
            span = draw(span_in(here.text))
            return Annotate(None, replace(remark(here.paragraph, span, key), answers=first.key))
        case "resolve":
            return Annotate(first, replace(first, resolved=not first.resolved))
        case _:
            return Batch(tuple(Annotate(each, None) for each in (*answers, first)))


def corrected(draw: Draw, here: Cell) -> Change:
    span = draw(span_in(here.text)) or Span(0, 0)
    put = draw(st.text("xa ب😀", max_size=4))
    correction = Correct(here.paragraph, Edit(span.start, here.text[span.start : span.end], put))
    hit = [each for each in here.findings if span.start <= each.start < span.end]
    return Batch((Decide(hit[0].id, "open", "accepted"), correction)) if hit and draw(st.booleans()) else correction


def span_in(text: str) -> st.SearchStrategy[Span | None]:
    offsets = st.integers(0, len(text))
    return st.none() | st.tuples(offsets, offsets).map(lambda ends: Span(min(ends), max(ends)))


def decided(library: Library) -> list[Any]:
    with library.reading() as connection:
        return list(connection.exec_driver_sql("SELECT id, decision, reason FROM finding ORDER BY id"))


@given(st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), phases=PHASES)
def test_undoing_everything_restores_everything(template: Path, data: st.DataObject) -> None:
    with fresh(template) as library:
        (info,) = documents(library)
        numbers = count()
        stood = [everything(library)]
        made = []
        lines = len(log_lines(library))
        for _ in range(data.draw(st.integers(1, 6))):
            change = chosen(data.draw, library, info, lambda: f"key {next(numbers)}")
            made.append(apply(library, change, "me"))
            stood.append(everything(library))
        assert undoable(library, info.id) == tuple(made)
        logged = log_lines(library)
        for applied in reversed(made):
            assert everything(library) == stood.pop()
            apply(library, applied.change.inverse(), "me", applied.log)
        assert everything(library) == stood.pop()
        assert undoable(library, info.id) == ()
        assert log_lines(library)[: len(logged)] == logged
        assert len(log_lines(library)) == lines + 2 * len(made)


@given(st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), phases=PHASES)
def test_open_findings_are_always_those_of_the_text(template: Path, data: st.DataObject) -> None:
    with fresh(template) as library:
        (info,) = documents(library)
        for _ in range(5):
            here = cell(library, info, 0)
            text = data.draw(st.text("xa", max_size=8))
            edit = narrowest_edit(here.text, text)
            if edit is not None:
                apply(library, Correct(here.paragraph, edit), "me")
            here = cell(library, info, 0)
            assert here.text == text
            assert places(here.findings) == places(scan_for_x(text, "en"))


def test_a_thousand_corrections_are_one_batch(library: Library, tmp_path: Path) -> None:
    reading = small_reading("en", [f"x{number}" for number in range(1000)])
    info = document(library, import_readings(library, [reading], sources_of([reading])))
    found: tuple[FoundPlace, ...] = findings(library, info.id, limit=2000)
    changes: list[Change] = []
    for each in found:
        changes += [Decide(each.finding.id, "open", "accepted"), Correct(each.paragraph, Edit(0, "x", ""), "x")]
    applied = apply(library, Batch(tuple(changes)), "me")
    assert applied.rows == tuple(range(1000))
    assert tally(library, info.id).open_findings == 0
    apply(library, applied.change.inverse(), "me", applied.log)
    assert findings(library, info.id, limit=2000) == found
