from __future__ import annotations

from dataclasses import replace

import pytest
from small_documents import Piece, small_reading, sources_of
from small_words import TITLES, look_for_teh

from desktop.core import noise
from desktop.core.batches import accept_all, acceptance, dismiss_all
from desktop.core.changes import Correct, Decide, Retag
from desktop.core.document import Cell, DocumentInfo, FoundPlace
from desktop.core.text import Edit
from desktop.services.changing import apply, undoable
from desktop.services.examining import examine
from desktop.services.importing import import_readings
from desktop.services.library import Library, open_library
from desktop.services.queue import (
    REPEAT,
    Filter,
    PassageText,
    alike,
    certain,
    counts,
    languages,
    passages,
    preview,
    queue,
)
from desktop.services.reviewing import document, findings, history, rows

LONG = "a long beginning that is left out of what is told, then " + "teh cat"


@pytest.fixture(autouse=True)
def _words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noise, "examine", look_for_teh)
    monkeypatch.setattr(noise, "TITLES", TITLES)
    monkeypatch.setattr(noise, "OF_WORDS", frozenset(TITLES))


def taken(library: Library, *versions: tuple[str, list[Piece | str]]) -> DocumentInfo:
    readings = [small_reading(language, pieces) for language, pieces in versions]
    info = document(library, import_readings(library, readings, sources_of(readings)))
    examine(library, info.id)
    return info


@pytest.fixture
def pets(library: Library) -> DocumentInfo:
    return taken(
        library,
        ("en", [LONG, "teh fox", Piece("teh first note", label="1", cited=((1, 3),))]),
        ("ar", ["قطة xx", "ثعلب", Piece("الحاشية الأولى", label="١", cited=((1, 2),))]),
    )


@pytest.fixture
def farm(library: Library, pets: DocumentInfo) -> DocumentInfo:
    return taken(library, ("en", ["teh cow", "an ox and teh hen"]))


def places(found: tuple[FoundPlace, ...]) -> list[tuple[int, int, str, str]]:
    return [(each.document, each.row, each.finding.kind, each.finding.text) for each in found]


def cell(library: Library, info: DocumentInfo, row: int) -> Cell:
    return rows(library, info, row, row + 1)[0].cells[0][0]


def at(library: Library, info: DocumentInfo, row: int, kind: str = "word") -> FoundPlace:
    found = queue(library, Filter(info.id, frozenset({kind})))
    return next(each for each in found if each.row == row)


# The queue ------------------------------------------------------------------------------------------------------


def test_the_queue_is_ordered_by_certainty_then_as_the_texts_are(
    library: Library, pets: DocumentInfo, farm: DocumentInfo
) -> None:
    words = [(pets.id, 0, "word", "teh"), *[(pets.id, 1, "word", "teh")] * 2]
    words += [(farm.id, 0, "word", "teh"), (farm.id, 1, "word", "teh")]
    expected = [(pets.id, 1, "x", "x"), (farm.id, 1, "x", "x"), *words, (pets.id, 0, "x", "xx")]
    assert places(queue(library, Filter(None))) == expected
    assert places(queue(library, Filter(None), 2, 3)) == expected[3:5]
    assert places(queue(library, Filter(None), None)) == expected
    assert places(queue(library, Filter(farm.id))) == [each for each in expected if each[0] == farm.id]


def test_a_place_is_told_with_the_text_around_it(library: Library, pets: DocumentInfo) -> None:
    place = at(library, pets, 0)
    assert (place.left, place.right) == (LONG[-47:-7], " cat")
    short = at(library, pets, 1)
    assert (short.left, short.right) == ("", " fox")


def test_filters(library: Library, pets: DocumentInfo, farm: DocumentInfo) -> None:
    assert places(queue(library, Filter(None, frozenset({"x"}), certain=False))) == [(pets.id, 0, "x", "xx")]
    assert len(queue(library, Filter(None, frozenset({"x", "word"}), certain=True))) == 2
    assert places(queue(library, Filter(None, language="ar"))) == [(pets.id, 0, "x", "xx")]
    assert queue(library, Filter(farm.id, language="ar")) == ()
    assert queue(library, Filter(None, frozenset({"other"}))) == ()


def test_counts_leave_their_own_choice_aside(library: Library, pets: DocumentInfo, farm: DocumentInfo) -> None:
    assert counts(library, Filter(None)) == {"word": 5, "x": 3}
    assert counts(library, Filter(farm.id, frozenset({"x"}))) == {"word": 2, "x": 1}
    assert counts(library, Filter(None, language="ar")) == {"x": 1}
    assert languages(library, Filter(None, language="ar")) == {"en": 7, "ar": 1}
    assert languages(library, Filter(None, frozenset({"word"}))) == {"en": 5}


def test_decided_ones_are_asked_for_by_their_decision(library: Library, pets: DocumentInfo) -> None:
    first, second = at(library, pets, 0), at(library, pets, 1)
    apply(library, accept_all([first]), "me")
    apply(library, Decide(second.finding.id, "open", "dismissed", "", "sic"), "me")
    assert [each.finding.id for each in queue(library, Filter(None, decision="accepted"))] == [first.finding.id]
    assert [each.finding.id for each in queue(library, Filter(None, decision="dismissed"))] == [second.finding.id]
    assert {first.finding.id, second.finding.id} <= {
        each.finding.id for each in queue(library, Filter(None, decision=""))
    }
    assert counts(library, Filter(None, decision="dismissed")) == {"word": 1}


def test_an_import_that_is_not_ready_is_asked_of_by_nobody(library: Library, pets: DocumentInfo) -> None:
    with library.writing() as connection:
        connection.exec_driver_sql("UPDATE document SET ready = 0")
    assert queue(library, Filter(None)) == ()
    assert counts(library, Filter(None)) == {}
    assert certain(library, None) == ()


# The passage ----------------------------------------------------------------------------------------------------


def test_the_passage_in_all_languages(library: Library, pets: DocumentInfo) -> None:
    own, other = passages(library, at(library, pets, 1))
    assert own == PassageText("en", "ltr", "teh fox", 0, 3, own=True)
    assert other == PassageText("ar", "rtl", "ثعلب")


def test_the_passage_of_a_footnote(library: Library, pets: DocumentInfo) -> None:
    note = next(each for each in queue(library, Filter(pets.id)) if each.right.startswith(" first"))
    own, other = passages(library, note)
    assert (own.text, other.text) == ("teh first note", "الحاشية الأولى")


def test_the_passage_of_a_paragraph_that_went(library: Library, pets: DocumentInfo) -> None:
    place = replace(at(library, pets, 1), paragraph=999)
    assert passages(library, place) == ()
    assert preview(library, [place]) == ()
    assert alike(library, place, "library") == ()


# All like one ---------------------------------------------------------------------------------------------------


def test_all_like_a_sign_are_all_of_its_kind(library: Library, pets: DocumentInfo, farm: DocumentInfo) -> None:
    place = at(library, pets, 0, "x")
    assert places(alike(library, place, "library")) == [
        (pets.id, 0, "x", "xx"),
        (pets.id, 1, "x", "x"),
        (farm.id, 1, "x", "x"),
    ]
    assert places(alike(library, place, "document")) == [(pets.id, 0, "x", "xx"), (pets.id, 1, "x", "x")]


def test_all_like_a_word_are_the_same_words(library: Library, pets: DocumentInfo, farm: DocumentInfo) -> None:
    place = at(library, pets, 1)
    found = alike(library, place, "library")
    assert [each.document for each in found] == [pets.id] * 3 + [farm.id] * 2
    assert {each.finding.text for each in found} == {"teh"}
    assert [each.document for each in alike(library, place, "document")] == [pets.id] * 3


def test_the_other_candidate_is_taken_everywhere(library: Library, pets: DocumentInfo) -> None:
    found = alike(library, at(library, pets, 1), "document", "ten")
    assert [[each.text for each in place.finding.candidates] for place in found] == [["ten", "the"]] * 3
    own = alike(library, at(library, pets, 1), "document", "a quite other")
    assert [place.finding.candidates[0].text for place in own] == ["a quite other"] * 3


def test_words_nobody_suspected_are_offered_at_whole_words(
    library: Library, pets: DocumentInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(noise, "examine", lambda _passage: ())
    other = taken(library, ("en", ["tehran, teh and ateh; teh", "Teh"]))
    taken(library, ("fr", ["en teh francais"]))
    found = [each for each in alike(library, at(library, pets, 1), "library") if each.finding.kind == REPEAT]
    assert [(each.document, each.finding.start, each.finding.id) for each in found] == [
        (other.id, 8, 0),
        (other.id, 22, 0),
    ]
    assert found[0].finding.candidates[0].text == "the"
    assert (found[0].left, found[0].right) == ("tehran, ", " and ateh; teh")
    apply(library, accept_all(found), "me")
    assert cell(library, other, 0).text == "tehran, the and ateh; the"


def test_a_word_that_is_one_is_offered_only_beside_its_neighbour(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.core.noise.repeated._known", lambda _wanted: True)
    info = taken(library, ("en", ["see teh cat"]))
    monkeypatch.setattr(noise, "examine", lambda _passage: ())
    other = taken(library, ("en", ["hear teh dog", "eat teh cat", "see teh fox"]))
    found = alike(library, at(library, info, 0), "library")
    assert [(each.document, each.row) for each in found] == [(info.id, 0), (other.id, 1), (other.id, 2)]


def test_what_was_dismissed_is_not_offered_again(library: Library, pets: DocumentInfo, farm: DocumentInfo) -> None:
    apply(library, Decide(at(library, farm, 0).finding.id, "open", "dismissed", "", "sic"), "me")
    found = alike(library, at(library, pets, 1), "library")
    assert [(each.document, each.row) for each in found] == [(pets.id, 0), (pets.id, 1), (pets.id, 1), (farm.id, 1)]


def test_certain_ones_are_a_batch(library: Library, pets: DocumentInfo, farm: DocumentInfo) -> None:
    assert places(certain(library, None)) == [(pets.id, 1, "x", "x"), (farm.id, 1, "x", "x")]
    assert places(certain(library, farm.id)) == [(farm.id, 1, "x", "x")]


# Shown before, made, and taken back -------------------------------------------------------------------------------


def test_a_preview_shows_what_will_be_and_writes_nothing(library: Library, pets: DocumentInfo) -> None:
    found = alike(library, at(library, pets, 1), "document")
    stood = queue(library, Filter(None))
    first, second, note = preview(library, found)
    assert (first.left, first.before, first.after, first.right) == (LONG[-47:-7], "teh", "the", " cat")
    assert (second.title, second.row, second.tag, second.note) == ("In en", 1, "operative", "")
    assert (note.note, note.language, note.direction, note.place) == ("1", "en", "ltr", found[2])
    assert queue(library, Filter(None)) == stood
    assert undoable(library, pets.id) == ()


def test_a_preview_leaves_out_what_stands_there_no_more(library: Library, pets: DocumentInfo) -> None:
    found = alike(library, at(library, pets, 1), "document")
    apply(library, Correct(cell(library, pets, 0).paragraph, Edit(0, "a", "one")), "me")
    assert [each.place for each in preview(library, found)] == list(found[1:])


def test_a_batch_over_documents_is_one_undo_also_after_a_restart(
    library: Library, pets: DocumentInfo, farm: DocumentInfo
) -> None:
    stood = {info.id: rows(library, info, 0, info.rows) for info in (pets, farm)}
    waiting = queue(library, Filter(None), None)
    made = apply(library, accept_all(alike(library, at(library, farm, 0), "library")), "me", home=farm.id)
    assert made.rows == (0, 1)
    assert [cell(library, info, row).text for info, row in ((pets, 1), (farm, 0))] == ["the fox", "the cow"]
    assert undoable(library, pets.id) == ()
    with open_library(library.location) as restarted:
        (again,) = undoable(restarted, farm.id)
        assert (again.log, again.rows) == (made.log, made.rows)
        undone = apply(restarted, again.change.inverse(), "me", again.log, home=farm.id)
        assert undone.rows == (0, 1)
        assert {info.id: rows(restarted, info, 0, info.rows) for info in (pets, farm)} == stood
        assert queue(restarted, Filter(None), None) == waiting
        assert undoable(restarted, farm.id) == undoable(restarted, pets.id) == ()
        redone = apply(restarted, made.change, "me", home=farm.id)
        assert [each.log for each in undoable(restarted, farm.id)] == [redone.log]
    assert cell(library, pets, 1).text == "the fox"


def test_each_document_has_its_own_part_in_its_history(
    library: Library, pets: DocumentInfo, farm: DocumentInfo
) -> None:
    apply(library, accept_all(alike(library, at(library, farm, 0), "library")), "me", home=farm.id)
    (there,) = history(library, cell(library, pets, 1).paragraph)
    assert {leaf.paragraph for leaf in there.change.changes if isinstance(leaf, Correct)} == {  # type: ignore[union-attr]
        each.paragraph for each in queue(library, Filter(pets.id, decision="accepted"))
    }


def test_a_batch_made_where_it_changes_nothing_is_taken_back_there(
    library: Library, pets: DocumentInfo, farm: DocumentInfo
) -> None:
    made = apply(library, accept_all(alike(library, at(library, pets, 1), "document")), "me", home=farm.id)
    assert made.rows == ()
    assert [each.log for each in undoable(library, farm.id)] == [made.log]
    assert undoable(library, pets.id) == ()
    apply(library, undoable(library, farm.id)[0].change.inverse(), "me", made.log)
    assert cell(library, pets, 1).text == "teh fox"
    assert undoable(library, farm.id) == ()


def test_a_batch_that_was_corrected_over_in_one_document_stays_whole(
    library: Library, pets: DocumentInfo, farm: DocumentInfo
) -> None:
    made = apply(library, accept_all(alike(library, at(library, farm, 0), "library")), "me", home=farm.id)
    later = apply(library, Correct(cell(library, pets, 1).paragraph, Edit(0, "the", "a")), "me")
    with pytest.raises(Exception, match="corrected again"):
        apply(library, made.change.inverse(), "me", made.log)
    assert cell(library, farm, 0).text == "the cow"
    apply(library, later.change.inverse(), "me", later.log)
    apply(library, made.change.inverse(), "me", made.log)
    assert (cell(library, farm, 0).text, cell(library, pets, 1).text) == ("teh cow", "teh fox")
    with pytest.raises(Exception, match="taken back already"):
        apply(library, made.change.inverse(), "me", made.log)


def test_a_part_of_a_batch_is_not_taken_back_alone(library: Library, pets: DocumentInfo, farm: DocumentInfo) -> None:
    made = apply(library, accept_all(alike(library, at(library, farm, 0), "library")), "me", home=farm.id)
    with pytest.raises(ValueError, match="taken back whole"):
        apply(library, Retag(cell(library, pets, 0).paragraph, "operative", "point"), "me", made.log + 1)


def test_a_stale_batch_changes_no_document(library: Library, pets: DocumentInfo, farm: DocumentInfo) -> None:
    batch = accept_all(alike(library, at(library, farm, 0), "library"))
    apply(library, Correct(cell(library, pets, 1).paragraph, Edit(0, "teh", "a")), "you")
    with pytest.raises(Exception, match="does not stand there"):
        apply(library, batch, "me", home=farm.id)
    assert cell(library, farm, 0).text == "teh cow"
    assert undoable(library, farm.id) == ()


def test_a_batch_of_dismissals(library: Library, pets: DocumentInfo, farm: DocumentInfo) -> None:
    made = apply(
        library, dismiss_all(alike(library, at(library, farm, 0), "library"), "not-an-error"), "me", home=farm.id
    )
    assert {each.finding.kind for each in queue(library, Filter(None))} == {"x"}
    apply(library, made.change.inverse(), "me", made.log)
    assert len(findings(library, farm.id)) == 3


def test_one_acceptance_may_take_another_text(library: Library, pets: DocumentInfo) -> None:
    decision, correction = acceptance(at(library, pets, 1), "that")
    assert isinstance(decision, Decide)
    assert isinstance(correction, Correct)
    assert (correction.edit, correction.cause) == (Edit(0, "teh", "that"), "word")
