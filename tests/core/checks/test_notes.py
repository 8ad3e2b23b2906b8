"""Footnotes cited in one version and not in another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_rows import kinds, row, sound, text

from desktop.core.checks.notes import TITLES, NoteHabits, find_notes, survey_notes
from desktop.core.checks.row import Discrepancy, Row, Text

IN_STEP = NoteHabits(frozenset(range(6)))
LABELS = st.lists(st.sampled_from(["1", "2", "3", "٢", "*"]), max_size=4)


def found(of: Row, habits: NoteHabits = IN_STEP) -> list[Discrepancy]:
    return list(sound(find_notes(of, habits), of))


@pytest.mark.parametrize(
    ("language", "labels", "written"),
    [
        ("ar", ["١"], "تحيط علما بالتقريرين؛"),
        ("fr", ["1"], "Prend acte des deux rapports ;"),
        ("ru", ["1"], "принимает к сведению оба доклада;"),
        ("zh", ["1"], "注意到两份报告；"),
    ],
)
def test_a_note_that_the_translation_does_not_cite_is_missing(language: str, labels: list[str], written: str) -> None:
    english = text("Takes note of both reports;", notes=["1", "2"])
    (only,) = found(row(en=english, **{language: text(written, notes=labels)}))
    assert only.kind == "note-missing"
    assert only.where[0] == (1, 0, len(written), len(written), "")
    assert only.where[1].version == 0
    assert only.where[1].start == english.notes[1].offset
    assert str(only.evidence[0]) == "The English has 1, 2"


def test_a_note_more_is_added() -> None:
    (only,) = found(row(en=text("Takes note;"), ru=text("принимает к сведению;", notes=["7"])))
    assert only.kind == "note-added"
    assert only.where[0].version == 1
    assert str(only.evidence[0]) == "The English has none"


def test_of_three_versions_the_one_that_stands_alone_is_told_of() -> None:
    (only,) = found(row(en=text("Notes;"), fr=text("Note ;", notes=["1"]), es=text("Observa;", notes=["1"])))
    assert only.kind == "note-missing"
    assert only.where[0].version == 0
    assert [str(each) for each in only.evidence] == ["2 other versions have 1", "The English has none"]


def test_the_order_of_notes_in_a_paragraph_is_free() -> None:
    assert not found(row(en=text("Recalls both;", notes=["1", "2"]), ru=text("напоминает;", notes=["2", "1"])))


def test_labels_are_equal_in_all_digits() -> None:
    assert not found(row(en=text("Recalls;", notes=["12"]), ar=text("تشير؛", notes=["١٢"])))


def test_another_label_is_told_with_both_places() -> None:
    (only,) = found(row(en=text("Recalls;", notes=["3"]), es=text("Recuerda;", notes=["5"])))
    assert only.kind == "note-label"
    assert [where.version for where in only.where] == [1, 0]


def test_labels_are_not_compared_with_a_version_that_numbers_otherwise() -> None:
    rows = [row(en=text("Recalls;", notes=[str(at)]), es=text("Recuerda;", notes=[str(at + 1)])) for at in range(1, 8)]
    habits = survey_notes(rows)
    assert 1 not in habits.in_step
    assert not any(found(each, habits) for each in rows)
    one_off = row(en=text("Recalls;", notes=["1", "2"]), es=text("Recuerda;", notes=["9"]))
    assert kinds(found(one_off, habits)) == ["note-missing"]


def test_a_single_other_label_leaves_the_versions_in_step() -> None:
    rows = [row(en=text("Recalls;", notes=["1"]), es=text("Recuerda;", notes=["2"]))]
    assert kinds(found(rows[0], survey_notes(rows))) == ["note-label"]


def test_a_note_without_text_is_missing() -> None:
    full, blank = Text(7, "See the annex.", label="1"), Text(8, " ", label="1")
    (only,) = found(row(en=text("Recalls;", notes=[full]), fr=text("Rappelle ;", notes=[blank])))
    assert only.kind == "note-missing"
    assert only.where[0] == (1, 8, 0, 0, "")
    assert not found(row(en=text("Recalls;", notes=[blank]), fr=text("Rappelle ;", notes=[blank])))


def test_a_star_note_of_the_masthead_belongs_to_one_version() -> None:
    reissued = text("Distr.: General", tag="masthead", notes=["*"])
    assert not found(row(en=reissued, fr=text("Distr. générale", tag="masthead")))
    assert found(row(en=text("Notes*;", notes=["*"]), fr="Note ;"))


def test_a_side_without_paragraph_is_not_compared() -> None:
    assert not found(row(en=text("Recalls;", notes=["1"]), fr=""))


@given(st.lists(LABELS, max_size=6))
def test_the_same_notes_give_nothing(rows: list[list[str]]) -> None:
    made = [row(en=text("Notes", notes=labels), ar=text("تلاحظ", notes=labels[::-1])) for labels in rows]
    habits = survey_notes(made)
    assert not any(found(each, habits) for each in made)


@given(LABELS, LABELS)
def test_as_many_are_told_as_differ_in_number(one: list[str], other: list[str]) -> None:
    of = row(en=text("Notes it", notes=one), fr=text("Note", notes=other))
    uneven = [each for each in found(of) if each.kind != "note-label"]
    assert len(uneven) == abs(len(one) - len(other))
    assert {each.kind for each in uneven} <= TITLES.keys()
