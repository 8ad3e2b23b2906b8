"""Versions held against each other in a real library: what is found, what stays decided, what is looked at again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_documents import Piece, small_reading, sources_of
from small_words import look_for_teh
from sqlalchemy import update

from db import models
from desktop.core import checks, noise
from desktop.core.batches import acceptance
from desktop.core.changes import Batch, Correct, Decide, Retag
from desktop.core.document import Cell, DocumentInfo, FoundPlace
from desktop.core.messages import KnownError, UnreadableError
from desktop.core.text import Edit
from desktop.services import checking, linking, termlists
from desktop.services.changing import Applied, apply
from desktop.services.checking import check
from desktop.services.errors import CancelledError
from desktop.services.examining import examine
from desktop.services.importing import import_readings
from desktop.services.library import Library, open_library
from desktop.services.queue import Filter, alike, passages, queue
from desktop.services.reviewing import document, rows

ENGLISH = (
    Piece("Requests 15 keepers to light the lamps in the year 2019", number="1."),
    Piece("Asks them to report on the harbour before the winter", number="2."),
    Piece("Thanks all who have helped the keepers of the lamps", number="3."),
)
FRENCH = (
    Piece("Prie 16 gardiens d’allumer les lampes en l’an 2019", number="1."),
    Piece("Leur demande de faire rapport sur le port avant l’hiver", number="2."),
    Piece("Remercie la foule qui a aidé les gardiens des lampes", number="3."),
)
SPANISH = (
    Piece("Pide a 15 guardianes que enciendan las lámparas en el año 2019", number="1."),
    Piece("Les pide que informen sobre el puerto antes del invierno", number="2."),
    Piece("Da las gracias a todos los que han ayudado a los guardianes", number="3."),
)


@pytest.fixture(autouse=True)
def _nothing_kept() -> Iterator[None]:
    checking._shelf.cache_clear()
    yield
    checking._shelf.cache_clear()


def stored(library: Library, *versions: tuple[str, tuple[Piece, ...]]) -> DocumentInfo:
    readings = [small_reading(language, pieces) for language, pieces in versions]
    return document(library, import_readings(library, readings, sources_of(readings)))


@pytest.fixture
def lamps(library: Library) -> DocumentInfo:
    return stored(library, ("en", ENGLISH), ("fr", FRENCH), ("es", SPANISH))


def cell(library: Library, info: DocumentInfo, row: int, version: int) -> Cell:
    return rows(library, info, row, row + 1)[0].cells[version][0]


def waiting(library: Library, info: DocumentInfo) -> list[tuple[str, int, int, str]]:
    return [(each.finding.kind, each.row, each.version, each.finding.text) for each in queue(library, Filter(info.id))]


def place_of(library: Library, info: DocumentInfo, kind: str) -> FoundPlace:
    (place,) = queue(library, Filter(info.id, frozenset({kind})))
    return place


def correct(library: Library, info: DocumentInfo, at: tuple[int, int], before: str, after: str) -> Applied:
    unit = cell(library, info, *at)
    return apply(library, Correct(unit.paragraph, Edit(unit.text.index(before), before, after)), "me")


def tag(library: Library, info: DocumentInfo, row: int, version: int, name: str) -> Applied:
    unit = cell(library, info, row, version)
    return apply(library, Retag(unit.paragraph, unit.tag, name), "me")


# What is found --------------------------------------------------------------------------------------------------


def test_a_number_that_one_version_has_otherwise_is_found_and_told_with_its_places(
    library: Library, lamps: DocumentInfo
) -> None:
    assert check(library, lamps.id) == (0,)
    assert waiting(library, lamps) == [("number-differs", 0, 1, "16")]
    place = place_of(library, lamps, "number-differs")
    assert [each.text for each in place.finding.candidates] == ["15"]
    assert [each.text for each in place.finding.elsewhere] == ["15", "15"]
    assert not place.finding.certain
    own, english, spanish = passages(library, place)
    assert own.text[own.start : own.end] == "16"
    assert [each.text[each.start : each.end] for each in (english, spanish)] == ["15", "15"]


def test_each_row_is_looked_at_once(library: Library, lamps: DocumentInfo, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    find = checks.find

    def counted(row: checks.Row, habits: checks.Habits) -> tuple[checks.Discrepancy, ...]:
        asked.append(row.sides[0].texts[0].key)
        return find(row, habits)

    monkeypatch.setattr(checks, "find", counted)
    check(library, lamps.id)
    assert len(asked) == 3
    assert check(library, lamps.id) == ()
    assert len(asked) == 3
    correct(library, lamps, (1, 2), "puerto", "muelle")
    assert check(library, lamps.id) == ()
    assert asked[3:] == [cell(library, lamps, 1, 0).paragraph]


def test_a_document_of_one_version_has_nothing_to_be_held_against(library: Library) -> None:
    assert check(library, stored(library, ("en", ENGLISH)).id) == ()


def test_a_new_check_looks_at_everything_again(
    library: Library, lamps: DocumentInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(library, lamps.id)
    monkeypatch.setattr(checking, "CHECK", checking.CHECK + 1)
    monkeypatch.setattr(checks, "find", lambda _row, _habits: ())
    assert check(library, lamps.id) == (0,)
    assert waiting(library, lamps) == []


def test_what_it_was_held_against_is_marked_in_a_row_of_several_paragraphs(
    library: Library, lamps: DocumentInfo
) -> None:
    apply(library, linking.merge_next(library, lamps.id, 0), "me")
    check(library, lamps.id)
    own, english, spanish = passages(library, place_of(library, lamps, "number-differs"))
    assert english.text == f"{ENGLISH[0].reading}\n{ENGLISH[1].reading}"
    assert [each.text[each.start : each.end] for each in (own, english, spanish)] == ["16", "15", "15"]


# What goes, and what comes back ---------------------------------------------------------------------------------


def test_a_finding_goes_when_the_number_is_corrected_and_comes_back_with_undo(
    library: Library, lamps: DocumentInfo
) -> None:
    check(library, lamps.id)
    first = place_of(library, lamps, "number-differs").finding.id
    made = correct(library, lamps, (0, 1), "16", "15")
    check(library, lamps.id)
    assert waiting(library, lamps) == []
    apply(library, made.change.inverse(), "me", made.log)
    check(library, lamps.id)
    assert place_of(library, lamps, "number-differs").finding.id == first


def test_a_finding_goes_when_the_others_are_corrected(library: Library, lamps: DocumentInfo) -> None:
    check(library, lamps.id)
    correct(library, lamps, (0, 0), "15", "16")
    correct(library, lamps, (0, 2), "15", "16")
    assert check(library, lamps.id) == (0,)
    assert waiting(library, lamps) == []


def test_accepting_corrects_the_text(library: Library, lamps: DocumentInfo) -> None:
    check(library, lamps.id)
    place = place_of(library, lamps, "number-differs")
    apply(library, Batch(acceptance(place)), "me")
    assert cell(library, lamps, 0, 1).text.startswith("Prie 15 gardiens")
    check(library, lamps.id)
    assert waiting(library, lamps) == []


def test_what_was_dismissed_stays_so(library: Library, lamps: DocumentInfo) -> None:
    check(library, lamps.id)
    place = place_of(library, lamps, "number-differs")
    apply(library, Decide(place.finding.id, "open", "dismissed", "", "sic"), "me")
    correct(library, lamps, (0, 1), "Prie", "Il prie")
    assert check(library, lamps.id) == ()
    assert waiting(library, lamps) == []


def test_a_row_linked_otherwise_is_looked_at_again(library: Library, lamps: DocumentInfo) -> None:
    check(library, lamps.id)
    made = apply(library, linking.unlink(library, lamps.id, 0, 1), "me")
    info = document(library, lamps.id)
    check(library, info.id)
    assert "number-differs" not in [kind for kind, *_rest in waiting(library, info)]
    apply(library, made.change.inverse(), "me", made.log)
    check(library, info.id)
    assert waiting(library, info) == [("number-differs", 0, 1, "16")]


def test_noise_and_checks_let_each_others_findings_be(
    library: Library, lamps: DocumentInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(noise, "examine", look_for_teh)
    correct(library, lamps, (0, 1), "Prie", "Prie x")
    check(library, lamps.id)
    both = [("number-differs", 0, 1, "16"), ("x", 0, 1, "x")]
    assert sorted(waiting(library, lamps)) == both
    examine(library, lamps.id)
    assert sorted(waiting(library, lamps)) == both
    correct(library, lamps, (0, 1), "lampes", "lampes x")
    assert sorted(waiting(library, lamps)) == [*both, ("x", 0, 1, "x")]
    examine(library, lamps.id)
    check(library, lamps.id)
    assert sorted(waiting(library, lamps)) == [*both, ("x", 0, 1, "x")]


def test_an_insertion_before_it_moves_a_finding_at_once(library: Library, lamps: DocumentInfo) -> None:
    check(library, lamps.id)
    correct(library, lamps, (0, 1), "Prie", "Prie donc")
    place = place_of(library, lamps, "number-differs")
    assert (place.finding.start, place.finding.text) == (10, "16")


# Tags -----------------------------------------------------------------------------------------------------------


def test_a_tag_given_to_one_version_is_proposed_to_the_others(library: Library, lamps: DocumentInfo) -> None:
    check(library, lamps.id)
    tag(library, lamps, 2, 0, "closing")
    assert check(library, lamps.id) == (2,)
    found = queue(library, Filter(lamps.id, frozenset({"tag-differs"})))
    assert [(each.row, each.version, each.tag) for each in found] == [(2, 1, "operative"), (2, 2, "operative")]
    assert [each.finding.candidates[0].text for each in found] == ["closing", "closing"]
    assert alike(library, found[0], "document") == found
    apply(library, Batch(acceptance(found[0])), "me")
    assert cell(library, lamps, 2, 1).tag == "closing"
    check(library, lamps.id)
    assert [each.version for each in queue(library, Filter(lamps.id, frozenset({"tag-differs"})))] == [2]
    apply(library, Batch(acceptance(found[1])), "me")
    check(library, lamps.id)
    assert waiting(library, lamps) == [("number-differs", 0, 1, "16")]


def test_the_last_tag_that_a_person_gave_counts(library: Library, lamps: DocumentInfo) -> None:
    tag(library, lamps, 2, 0, "closing")
    check(library, lamps.id)
    place = queue(library, Filter(lamps.id, frozenset({"tag-differs"})))[0]
    apply(library, Batch(acceptance(place)), "me")
    tag(library, lamps, 2, 2, "annex")
    check(library, lamps.id)
    found = queue(library, Filter(lamps.id, frozenset({"tag-differs"})))
    assert [(each.version, each.finding.candidates[0].text) for each in found] == [(0, "annex"), (1, "annex")]


def test_a_dismissed_tag_is_not_asked_for_again_but_another_is(library: Library, lamps: DocumentInfo) -> None:
    tag(library, lamps, 2, 0, "closing")
    check(library, lamps.id)
    for place in queue(library, Filter(lamps.id, frozenset({"tag-differs"}))):
        apply(library, Decide(place.finding.id, "open", "dismissed", "", "not-an-error"), "me")
    correct(library, lamps, (2, 1), "Remercie", "Il remercie")
    check(library, lamps.id)
    assert "tag-differs" not in [kind for kind, *_rest in waiting(library, lamps)]
    tag(library, lamps, 2, 0, "annex")
    check(library, lamps.id)
    assert [each[:3] for each in waiting(library, lamps) if each[0] == "tag-differs"] == [
        ("tag-differs", 2, 1),
        ("tag-differs", 2, 2),
    ]


def test_a_tag_taken_back_asks_nothing(library: Library, lamps: DocumentInfo) -> None:
    made = tag(library, lamps, 2, 0, "closing")
    check(library, lamps.id)
    apply(library, made.change.inverse(), "me", made.log)
    check(library, lamps.id)
    assert "tag-differs" not in [kind for kind, *_rest in waiting(library, lamps)]


# Footnotes, numbers in order ------------------------------------------------------------------------------------


def test_a_corrected_footnote_has_its_rows_looked_at_again(library: Library) -> None:
    english = (*ENGLISH, Piece("See page 41 of the book", label="1", cited=((1, 4), (2, 6))))
    spanish = (*SPANISH, Piece("Véase la página 42 del libro", label="1", cited=((1, 3), (2, 2))))
    info = stored(library, ("en", english), ("es", spanish))
    check(library, info.id)
    place = place_of(library, info, "number-differs")
    assert (place.row, place.version, place.finding.text) == (1, 1, "42")
    check(library, info.id)
    apply(library, Correct(place.paragraph, Edit(place.finding.start, "42", "41")), "me")
    check(library, info.id)
    assert waiting(library, info) == []


def test_a_number_that_is_skipped_is_told_until_the_rows_are_put_right(library: Library) -> None:
    pieces = [[Piece(f"{word} {at}a", number=f"{at}.") for at in range(1, 9)] for word in ("Asks", "Pide")]
    pieces[1][3] = Piece("Pide 4a", number="")
    pieces[1][4] = Piece("Pide 5a", number="6.")
    info = stored(library, ("en", tuple(pieces[0])), ("es", tuple(pieces[1])))
    check(library, info.id)
    kinds = {kind for kind, *_rest in waiting(library, info)}
    assert kinds & {"numbering-differs", "number-skipped"}
    places = queue(library, Filter(info.id, frozenset({"numbering-differs", "number-skipped"})))
    assert not any(each.finding.candidates for each in places)


# Terms ----------------------------------------------------------------------------------------------------------

TERMS = b"en,fr,es\nharbour,rade,puerto\n"


def test_a_list_of_terms_is_heard_and_a_removed_one_is_not(library: Library, lamps: DocumentInfo) -> None:
    check(library, lamps.id)
    told = termlists.set_terms(library, "terms.csv", TERMS)
    assert (told.name, told.terms) == ("terms.csv", 1)
    assert termlists.terms_info(library) == told
    assert check(library, lamps.id) == (1,)
    place = place_of(library, lamps, "term-differs")
    assert (place.row, place.version, place.finding.text, place.finding.candidates) == (1, 1, "", ())
    termlists.remove_terms(library)
    assert check(library, lamps.id) == (1,)
    assert termlists.terms_info(library) is None
    assert waiting(library, lamps) == [("number-differs", 0, 1, "16")]


def test_two_terms_that_are_missing_at_one_place_are_two_findings(library: Library, lamps: DocumentInfo) -> None:
    termlists.set_terms(library, "terms.csv", b"en,fr\nharbour,rade\nwinter,saison froide\n")
    check(library, lamps.id)
    found = queue(library, Filter(lamps.id, frozenset({"term-differs"})))
    assert len(found) == 2
    apply(library, Decide(found[0].finding.id, "open", "dismissed", "", "not-an-error"), "me")
    correct(library, lamps, (1, 1), "Leur", "Il leur")
    check(library, lamps.id)
    left = queue(library, Filter(lamps.id, frozenset({"term-differs"})))
    assert [each.finding.id for each in left] == [found[1].finding.id]


def test_a_file_that_is_no_list_is_refused_and_the_list_stays(library: Library) -> None:
    termlists.set_terms(library, "terms.csv", TERMS)
    with pytest.raises(UnreadableError, match=r"letter\.txt is no list of terms"):
        termlists.set_terms(library, "letter.txt", b"Dear keepers,\n")
    told = termlists.terms_info(library)
    assert told is not None
    assert told.name == "terms.csv"


# Piece by piece and at once -------------------------------------------------------------------------------------

WORDS = ("15", "16", "2019", "2018", "(x", "keepers", "the harbour.", "«", "5 May 2019")
TAGS = ("operative", "closing", "annex")
EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.integers(0, 2), st.integers(0, 2), st.sampled_from(WORDS)),
        st.tuples(st.just("tag"), st.integers(0, 2), st.integers(0, 2), st.sampled_from(TAGS)),
        st.tuples(st.just("merge"), st.integers(0, 1), st.just(0), st.just("")),
        st.tuples(st.just("apart"), st.integers(0, 2), st.just(0), st.just("")),
    ),
    max_size=5,
)


def do(library: Library, info: DocumentInfo, edit: tuple[str, int, int, str]) -> None:
    what, row, version, word = edit
    try:
        if what in ("merge", "apart"):
            found = linking.merge_next if what == "merge" else linking.pull_apart
            apply(library, found(library, info.id, row), "me")
            return
        unit = cell(library, document(library, info.id), row, version)
        if what == "write":
            apply(library, Correct(unit.paragraph, Edit(len(unit.text), "", f" {word}")), "me")
        elif unit.tag != word:
            apply(library, Retag(unit.paragraph, unit.tag, word), "me")
    except (KnownError, IndexError):
        pass  # there is no such row any more, or nothing to be made otherwise


def told(library: Library, info: DocumentInfo) -> list[tuple[object, ...]]:
    found = queue(library, Filter(info.id))
    return sorted((each.paragraph, each.finding.kind, each.finding.start, each.finding.text) for each in found)


@given(EDITS)
@settings(max_examples=25, deadline=None)
def test_edits_looked_at_one_by_one_come_to_what_is_found_at_once(edits: list[tuple[str, int, int, str]]) -> None:
    with TemporaryDirectory() as folder, open_library(Path(folder) / "library.sqlite3") as library:
        info = stored(library, ("en", ENGLISH), ("fr", FRENCH), ("es", SPANISH))
        check(library, info.id)
        (habits,) = checking._shelf(library, info.id).values()
        with patch.object(checking, "_habits", lambda *_asked: habits):  # those of a document change with it
            for edit in edits:
                do(library, info, edit)
                check(library, info.id)
            piece_by_piece = told(library, info)
            with library.writing() as connection:
                connection.execute(update(models.Link).values(checked=None))
            check(library, info.id)
        assert told(library, info) == piece_by_piece


# Broken off -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("after", [0, 2, 9, 30])
def test_a_check_broken_off_is_ended_the_next_time(library: Library, lamps: DocumentInfo, after: int) -> None:
    told = 0

    def stop(_stage: str, _done: int, _total: int) -> None:
        nonlocal told
        told += 1
        if told > after:
            raise CancelledError

    with pytest.raises(CancelledError):
        check(library, lamps.id, stop)
    check(library, lamps.id)
    assert waiting(library, lamps) == [("number-differs", 0, 1, "16")]


def test_a_row_that_changes_while_it_is_looked_at_is_left_for_the_next_time(
    library: Library, lamps: DocumentInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = checks.find

    def find_late(row: checks.Row, habits: checks.Habits) -> object:
        monkeypatch.setattr(checks, "find", find)
        correct(library, lamps, (0, 1), "16", "15")
        return find(row, habits)

    monkeypatch.setattr(checks, "find", find_late)
    assert check(library, lamps.id) == ()
    assert waiting(library, lamps) == []
    check(library, lamps.id)
    assert waiting(library, lamps) == []
