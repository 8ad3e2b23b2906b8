"""A whole document for an export: who corrected what, what was taken back, and all that is said of every unit."""

from __future__ import annotations

from desktop.core.changes import Advance, Annotate, Assign, Batch, Correct
from desktop.core.document import Assignment, Comment, DocumentInfo
from desktop.core.review import Correction, Review, Unit
from desktop.core.text import Edit, Span
from desktop.services.changing import apply
from desktop.services.importing import import_readings
from desktop.services.library import Library
from desktop.services.reviewing import document
from desktop.services.whole import corrections, review


def units(one: Review) -> dict[str, Unit]:
    return {unit.reading: unit for text in one.texts for unit in text.units}


AXE = "The axe and the box"


def made(unit: Unit) -> list[tuple[int, str, str, str, str]]:
    return [(each.edit.start, each.edit.before, each.edit.after, each.author, each.cause) for each in unit.corrections]


def test_what_reading_did_and_what_people_did(library: Library, info: DocumentInfo) -> None:
    key = units(review(library, info.id))[AXE].key
    apply(library, Correct(key, Edit(4, "axe", "saw"), "hand", "a slip"), "ann")
    apply(library, Batch((Correct(key, Edit(8, "and", "&"), "ampersand"),)), "ben")
    whole = review(library, info.id)
    corrected = units(whole)[AXE]
    assert made(corrected) == [(4, "axe", "saw", "ann", "hand"), (8, "and", "&", "ben", "ampersand")]
    assert corrected.text == "The saw & the box"
    assert all(each.at for each in corrected.corrections)
    (by_reading,) = units(whole)["ةثلاث ةرقف"].corrections
    assert (by_reading.author, by_reading.cause) == ("", "reading")
    assert [row.cells[0][0].paragraph for row in whole.rows][1] == key


def test_what_was_taken_back_is_no_correction(library: Library, info: DocumentInfo) -> None:
    key = units(review(library, info.id))[AXE].key
    first = apply(library, Correct(key, Edit(4, "axe", "saw")), "ann")
    assert first is not None
    apply(library, first.change.inverse(), "ann", undoes=first.log)
    assert made(units(review(library, info.id))[AXE]) == []


def test_changes_that_do_not_lead_to_the_text_are_one_correction_that_does() -> None:
    made = [
        ("2026-11-21", "ann", Correct(1, Edit(0, "", "Oh! "))),
        ("2026-11-22", "ben", Correct(1, Edit(8, "x", "y"))),
    ]
    assert corrections(made, 1, "an x", "an y") == (Correction(Edit(3, "x", "y"), "ben", "2026-11-22"),)


def test_all_that_is_said_of_a_unit_is_with_it_footnotes_too(library: Library, info: DocumentInfo) -> None:
    found = units(review(library, info.id))
    axe, note = found[AXE].key, found["See the box"].key
    comment = Comment("k1", axe, "Which?", "ann", "2026-11-21T10:00:00+00:00", Span(4, 7))
    answer = Comment("k2", axe, "That.", "ben", "2026-11-21T11:00:00+00:00", Span(4, 7), "k1")
    on_note = Comment("k3", note, "Where?", "ann", "2026-11-21T10:00:00+00:00")
    tag = Assignment("t1", axe, "review/terminology", "ann", "2026-11-21T10:00:00+00:00", Span(4, 7))
    for each in (comment, answer, on_note):
        apply(library, Annotate(None, each), "ann")
    apply(library, Assign(None, tag), "ann")
    apply(library, Advance(axe, "todo", "reviewed"), "ann")
    whole = review(library, info.id)
    found = units(whole)
    assert [each.key for each in found[AXE].comments] == ["k1", "k2"]
    assert found[AXE].assigned == (tag,)
    assert found[AXE].status == "reviewed"
    assert [each.key for each in found["See the box"].comments] == ["k3"]
    assert [(each.footnote, each.offset, each.cited) for each in found[AXE].citations] == [(note, 7, True)]
    assert [scheme.name for scheme in whole.schemes] == ["resolution", "review"]
    assert {finding.text for finding in found["الفأس xx والصندوق"].findings} == {"xx"}


def test_without_a_change_there_is_no_correction() -> None:
    assert corrections((), 1, "a", "a") == ()
    assert corrections((), 1, "a", "b") == (Correction(Edit(0, "a", "b")),)


def test_a_document_without_anything_said_is_whole(library: Library) -> None:
    from small_documents import small_reading, sources_of  # noqa: PLC0415

    readings = [small_reading("en", ["Only this."])]
    info = document(library, import_readings(library, readings, sources_of(readings)))
    whole = review(library, info.id)
    assert [unit.text for unit in whole.texts[0].units] == ["Only this."]
    assert whole.texts[0].source == "Only this."
