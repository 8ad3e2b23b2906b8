"""What is named or typed is found, in every version, with its row, language and place."""

from __future__ import annotations

import pytest
from small_documents import Piece, small_reading, sources_of

from desktop.core.changes import Advance, Correct
from desktop.core.document import DocumentInfo
from desktop.core.text import Edit, Span
from desktop.services import search as searching
from desktop.services.changing import apply
from desktop.services.importing import import_readings
from desktop.services.library import Library
from desktop.services.reviewing import document, outline, rows
from desktop.services.search import Found, Sought, Texts, read_texts, search


def quiet(_stage: str, _at: int, _total: int) -> None:
    """Nobody waits."""


def find(
    library: Library, info: DocumentInfo, said: str, row: int = 0, *, places: bool = True, back: bool = False
) -> Found:
    sought = Sought(said, row, outline(library, info.id), {"operative": "المنطوق"}, places, back)
    return search(library, info, sought, Texts(), quiet)


def places_of(found: Found) -> list[tuple[int, int, str]]:
    return [(hit.row, hit.version, hit.shown.text[hit.shown.span.start : hit.shown.span.end]) for hit in found.hits]


def test_words_are_found_in_every_version_in_their_order(library: Library, info: DocumentInfo) -> None:
    found = find(library, info, "THE")
    assert places_of(found) == [(1, 0, "The"), (1, 0, "the"), (1, 0, "the")]
    assert {(hit.language, hit.what) for hit in found.hits} == {("en", "text")}
    arabic = find(library, info, "فقره ثلاثه")
    assert places_of(arabic) == [(2, 1, "فقرة ثلاثة")]
    assert arabic.hits[0].language == "ar"


def test_every_place_of_a_paragraph_is_listed_and_paragraphs_are_counted(library: Library, info: DocumentInfo) -> None:
    found = find(library, info, "x")
    english = [hit.span for hit in found.hits if (hit.row, hit.version) == (1, 0)]
    assert english == [Span(5, 6), Span(18, 19), None]  # the last is in the footnote
    assert found.total == len({(hit.row, hit.version, hit.ordinal) for hit in found.hits})


def test_a_place_in_a_footnote_leads_to_its_row(library: Library, info: DocumentInfo) -> None:
    hit = next(hit for hit in find(library, info, "see the box").hits)
    assert (hit.row, hit.version, hit.span, hit.number) == (1, 0, None, "1")


def test_what_was_corrected_is_what_is_searched(library: Library, info: DocumentInfo) -> None:
    key = rows(library, info, 1, 2)[0].cells[0][0].paragraph
    apply(library, Correct(key, Edit(4, "axe", "hatchet")), "me")
    assert places_of(find(library, info, "hatchet")) == [(1, 0, "hatchet")]
    assert find(library, info, "axe").hits == ()


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("2", [("row", 1)]),
        ("op 1", [("part", 1)]),
        ("1", [("row", 0), ("part", 1)]),
        ("المنطوق ١", [("part", 1)]),
        ("pp1", [("part", 2)]),
        ("note ١", [("note", 1), ("note", 2)]),
        ("99", []),
    ],
)
def test_named_places_come_first(library: Library, info: DocumentInfo, said: str, named: list[tuple[str, int]]) -> None:
    assert [(hit.what, hit.row) for hit in find(library, info, said).named] == named


def test_words_alone_name_no_place(library: Library, info: DocumentInfo) -> None:
    assert find(library, info, "1", places=False).named == ()


@pytest.mark.parametrize("said", ["", "  ", "\u200f"])
def test_nothing_is_found_of_nothing(library: Library, info: DocumentInfo, said: str) -> None:
    assert find(library, info, said) == Found(said)


def test_where_a_resolution_is_cited(library: Library) -> None:
    english = small_reading("en", ["Recalling resolution 72/306,", "and 172/306", "see A/RES/72/306."])
    arabic = small_reading("ar", ["القرار ٣٠٦/٧٢", "غيره", "وغيره"])
    info = document(library, import_readings(library, [english, arabic], sources_of([english, arabic])))
    found = find(library, info, "A/RES/72/306")
    assert places_of(found) == [(0, 0, "72/306"), (0, 1, "٣٠٦/٧٢"), (2, 0, "A/RES/72/306")]
    assert {hit.what for hit in found.hits} == {"symbol"}


@pytest.fixture
def long(library: Library, monkeypatch: pytest.MonkeyPatch) -> DocumentInfo:
    monkeypatch.setattr(searching, "LISTED", 4)
    reading = small_reading("en", [Piece(f"word {number}", "preambular") for number in range(20)])
    return document(library, import_readings(library, [reading], sources_of([reading])))


def lines(found: Found) -> list[int]:
    return [hit.row for hit in found.hits]


def test_of_many_places_those_that_come_next_are_listed(library: Library, long: DocumentInfo) -> None:
    found = find(library, long, "word", 7)
    assert (lines(found), found.total) == ([7, 8, 9, 10], 20)
    assert lines(find(library, long, "word", 18)) == [0, 1, 18, 19]


def test_of_many_places_going_back_those_just_before_are_listed(library: Library, long: DocumentInfo) -> None:
    assert lines(find(library, long, "word", 7, places=False, back=True)) == [4, 5, 6, 7]
    assert lines(find(library, long, "word", 1, places=False, back=True)) == [0, 1, 18, 19]


def test_a_search_stops_where_nobody_waits_for_it(library: Library, info: DocumentInfo) -> None:
    class StopError(Exception):
        """Nobody waits any more."""

    def stop(_stage: str, _at: int, _total: int) -> None:
        raise StopError

    with pytest.raises(StopError):
        search(library, info, Sought("axe"), Texts(), stop)


def test_texts_read_ahead_are_searched_as_they_were(library: Library, info: DocumentInfo) -> None:
    texts = Texts()
    read_texts(library, info, texts, quiet)
    with_them = search(library, info, Sought("axe"), texts, quiet)
    assert with_them == search(library, info, Sought("axe"), Texts(), quiet)


def test_a_row_is_reviewed_in_the_versions_in_which_nothing_waits(library: Library, info: DocumentInfo) -> None:
    assert [heading.reviewed for heading in outline(library, info.id)] == [0, 0, 0]
    for cell in (cells[0] for cells in rows(library, info, 1, 2)[0].cells):
        apply(library, Advance(cell.paragraph, "todo", "reviewed"), "me")
    key = rows(library, info, 2, 3)[0].cells[1][0].paragraph
    apply(library, Advance(key, "todo", "approved"), "me")
    assert [heading.reviewed for heading in outline(library, info.id)] == [0, 0b11, 0b10]
    assert [heading.reviewed for heading in outline(library, info.id, 2, 3)] == [0b10]
