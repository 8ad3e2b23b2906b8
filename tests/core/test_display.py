"""The shown string of a paragraph: labels at their places, marks carried over corrections, and the way back."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.display import APART, END_OF_ISOLATE, ISOLATE, Display, Mode, Run, compose, differences
from desktop.core.document import Assignment, Candidate, Cell, Comment, Decision, Finding, Mark, Note
from desktop.core.text import Span

MODES: tuple[Mode, ...] = get_args(Mode)


def cell(reading: str, text: str | None = None, number: str = "", **more: Any) -> Cell:
    return Cell(7, 0, "operative", number, reading, reading if text is None else text, **more)


def finding(start: int, end: int, text: str, *, certain: bool = False, decision: Decision = "open") -> Finding:
    return Finding("tatweel", certain, start, end, text, (Candidate("x", 1),), 1, (), decision)


def seen(display: Display, kind: str) -> list[str]:
    return [display.shown[run.start : run.end] for run in display.runs if run.kind == kind]


def plain(display: Display) -> str:
    return display.shown.replace(ISOLATE, "").replace(END_OF_ISOLATE, "")


@pytest.mark.parametrize("mode", MODES)
def test_a_paragraph_with_nothing_marked_is_its_text(mode: Mode) -> None:
    display = compose(cell("大会，"), mode)
    assert (display.shown, display.runs, display.foot) == ("大会，", (), ())
    assert [display.to_text(at) for at in range(4)] == [0, 1, 2, 3]
    assert [display.to_shown(at) for at in range(4)] == [0, 1, 2, 3]


def test_number_labels_and_marks_stand_in_their_places() -> None:
    given_cell = cell(
        "Takes note of the report;",
        number="1.",
        marks=(Mark("emphasis", 0, 10),),
        notes=(Note(9, "2", 25, "A/71/160."),),
    )
    display = compose(given_cell, "corrected")
    assert plain(display) == "1. Takes note of the report;2"
    assert seen(display, "number") == ["1."]
    assert seen(display, "emphasis") == ["Takes note"]
    assert seen(display, "note") == [f"{ISOLATE}2{END_OF_ISOLATE}"]
    assert display.foot == (("2", "A/71/160."),)
    assert display.to_text(0) is None
    assert display.to_text(3) == 0
    assert display.to_shown(0) == 3
    assert display.to_text(len(display.shown)) == len(given_cell.text)


def test_a_label_after_digits_is_kept_apart_from_them() -> None:
    display = compose(cell("عام ٢٠١٦ وكذلك", notes=(Note(9, "٣", 8, "انظر"),)), "corrected")
    assert display.shown == f"عام ٢٠١٦{ISOLATE}٣{END_OF_ISOLATE} وكذلك"


def test_labels_and_marks_move_with_corrections() -> None:
    reading, text = "the Conferense to attend", "the whole Conference to attend"
    display = compose(
        cell(reading, text, marks=(Mark("strong", 4, 14),), notes=(Note(9, "1", 14, "On 28 June."),)), "corrected"
    )
    assert plain(display) == "the whole Conference1 to attend"
    assert seen(display, "strong")[0].startswith("whole Conference")
    assert len(seen(display, "corrected")) == 1


def test_a_deleted_letter_shows_on_its_word() -> None:
    display = compose(cell("القرار المــؤرخ في", "القرار المؤرخ في"), "corrected")
    assert seen(display, "corrected") == ["المؤرخ"]


def test_modes_show_reading_text_and_changes() -> None:
    given_cell = cell("وإذ تحرب بها", "وإذ ترحب بها", findings=(finding(0, 3, "وإذ"),))
    extracted, corrected, changes, _versions = (compose(given_cell, mode) for mode in MODES)
    assert (extracted.shown, extracted.runs) == ("وإذ تحرب بها", ())
    assert corrected.shown == "وإذ ترحب بها"
    assert [run.kind for run in corrected.runs] == ["finding", "corrected"]
    assert changes.shown == f"وإذ تحرب{APART}ترحب بها"
    assert (seen(changes, "deleted"), seen(changes, "inserted")) == (["تحرب"], ["ترحب"])
    assert changes.to_text(5) is None
    assert changes.to_shown(4) == 9
    assert extracted.to_shown(5) is None
    assert extracted.to_text(9) == 9


def test_only_open_findings_are_shown() -> None:
    findings = (
        finding(0, 3, "one"),
        finding(4, 7, "two", certain=True),
        finding(8, 13, "three", decision="dismissed"),
    )
    display = compose(cell("one two three", findings=findings), "corrected")
    assert display.runs == (Run("finding", 0, 3, "tatweel"), Run("certain-finding", 4, 7, "tatweel"))


def comment(start: int, end: int, **more: Any) -> Comment:
    return Comment("c", 7, "Really?", "mk", "2024-05-01T09:00:00Z", Span(start, end), **more)


def given_tag(start: int, end: int) -> Assignment:
    return Assignment("a", 7, "review/style", "mk", "2024-05-01T09:00:00Z", Span(start, end))


def test_comments_and_tags_on_words_are_shown_but_in_what_was_extracted() -> None:
    said = cell("Takes note", number="1.", comments=(comment(0, 5),), assigned=(given_tag(6, 10),))
    for mode in MODES:
        runs = [run for run in compose(said, mode).runs if run.kind in {"comment", "tag"}]
        shown = [Run("comment", 3, 8, "c"), Run("tag", 9, 13, "review/style")]
        assert runs == ([] if mode == "extracted" else shown)


def test_what_is_said_of_words_leaves_out_what_was_deleted_between_them() -> None:
    said = cell("the olde report", "the old report", comments=(comment(0, 14),))
    display = compose(said, "changes")
    assert "olde" in display.shown
    assert " ".join(seen(display, "comment")).replace("  ", " ") == "the old report"


def test_threads_that_are_done_answers_and_whole_paragraphs_mark_no_words() -> None:
    whole = Comment("d", 7, "Nice", "mk", "2024-05-01T09:00:00Z")
    tag = Assignment("a", 7, "review/style", "mk", "2024-05-01T09:00:00Z")
    remarks = (comment(0, 5, resolved=True), comment(0, 5, answers="c"), whole)
    assert compose(cell("Takes note", comments=remarks, assigned=(tag,)), "corrected").runs == ()


def test_symbols_and_references_are_told() -> None:
    text = "Recalling A/RES/72/1, E/CN.4/Sub.2/1993/29 and and/or the annex"
    display = compose(cell(text, marks=(Mark("reference", 54, 63),)), "corrected")
    assert seen(display, "reference") == ["A/RES/72/1", "E/CN.4/Sub.2/1993/29", text[54:63]]
    arabic = compose(cell("قرارها A/RES/٧٢/١ المؤرخ"), "corrected")
    assert seen(arabic, "reference") == ["A/RES/٧٢/١"]


def test_the_space_between_what_went_and_what_came_is_named() -> None:
    assert seen(compose(cell("a cat sat", "a dog sat"), "changes"), "apart") == [APART]


def test_a_footnote_cited_twice_stands_once_below() -> None:
    notes = (Note(9, "5", 1, "See 70/1."), Note(9, "5", 3, "See 70/1."), Note(10, "6", 3, "See 70/2."))
    display = compose(cell("a b", notes=notes), "corrected")
    assert plain(display) == "a5 b56"
    assert display.foot == (("5", "See 70/1."), ("6", "See 70/2."))


TEXTS = st.text(alphabet="ab ـةت大1,", max_size=20)


@st.composite
def cells(draw: st.DrawFn) -> Cell:
    reading = draw(TEXTS)
    places = st.integers(0, len(reading))
    spans = st.tuples(places, places).map(sorted)
    text = draw(TEXTS | st.just(reading))
    here = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    return cell(
        reading,
        text,
        number=draw(st.sampled_from(["", "1.", "١ -"])),
        marks=tuple(Mark("strong", *span) for span in draw(st.lists(spans, max_size=2))),
        notes=tuple(Note(9, "1", place, "note") for place in draw(st.lists(places, max_size=2))),
        findings=tuple(finding(span[0], span[1], text[slice(*span)]) for span in draw(st.lists(here, max_size=2))),
        comments=tuple(comment(*span) for span in draw(st.lists(here, max_size=2))),
        assigned=tuple(given_tag(*span) for span in draw(st.lists(here, max_size=2))),
    )


@given(cells(), st.sampled_from(MODES))
def test_every_shown_character_knows_its_place(given_cell: Cell, mode: Mode) -> None:
    display = compose(given_cell, mode)
    back = [display.to_text(at) for at in range(len(display.shown))]
    own = [place for place in back if place is not None]
    assert own == sorted(set(own))
    for at, place in enumerate(back):
        if place is not None:
            assert given_cell.text[place] == display.shown[at]
            assert display.to_shown(place) == at
    if mode != "extracted":
        assert own == list(range(len(given_cell.text)))
    assert all(0 <= run.start <= run.end <= len(display.shown) for run in display.runs)


@given(cells(), st.sampled_from(MODES))
def test_what_is_said_of_words_stands_on_those_words(given_cell: Cell, mode: Mode) -> None:
    display = compose(given_cell, mode)
    for run in display.runs:
        if run.kind in {"comment", "tag"}:
            places = [display.to_text(at) for at in range(run.start, run.end)]
            spans = [*(each.span for each in given_cell.comments), *(each.span for each in given_cell.assigned)]
            own = {place for place in places if place is not None}
            assert any(span and own <= set(range(span.start, span.end)) for span in spans)


@given(cells())
def test_nothing_of_the_paragraph_is_missing(given_cell: Cell) -> None:
    labels = len(given_cell.notes) * len(f"{ISOLATE}1{END_OF_ISOLATE}")
    number = len(given_cell.number) + bool(given_cell.number)
    assert len(compose(given_cell, "extracted").shown) == len(given_cell.reading) + number + labels
    assert len(compose(given_cell, "corrected").shown) == len(given_cell.text) + number + labels


def test_versions_of_one_language_show_what_they_have_otherwise() -> None:
    earlier = (cell("Takes note of", "Takes note of"), cell("the report on time", "the report on time"))
    later = (cell("Takes note of the report in good time", "Takes note of the report in good time"),)
    first, second, other = differences(earlier, later)
    assert [(run.kind, earlier[1].text[run.start : run.end].strip()) for run in second] == [("dropped", "on")]
    assert [run.kind for run in other if run.kind != "added"] == []
    assert "in good" in "".join(later[0].text[run.start : run.end] for run in other)
    shown = compose(later[0], "versions", other)
    assert {run.kind for run in shown.runs} == {"added"}
    assert compose(later[0], "corrected", other).runs == ()
    assert first == ()
