from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_documents import small_reading, sources_of

from desktop.core.changes import Advance, Annotate, Correct, Decide
from desktop.core.document import STATUSES, Comment, DocumentInfo, Link, Status
from desktop.core.text import Edit
from desktop.services import progress
from desktop.services.changing import apply
from desktop.services.importing import import_readings
from desktop.services.library import Library, open_library
from desktop.services.progress import next_status, shelf
from desktop.services.reviewing import document, documents, findings, rows, tally
from desktop.services.storing import Storable, store

LEFT: frozenset[Status] = frozenset({"todo", "work"})


def advance(library: Library, info: DocumentInfo, row: int, version: int, status: Status) -> None:
    for cell in rows(library, info, row, row + 1)[0].cells[version]:
        if cell.status != status:
            apply(library, Advance(cell.paragraph, cell.status, status), "me")


def test_the_next_paragraph_that_is_left_is_found_and_the_first_follows_the_last(
    library: Library, info: DocumentInfo
) -> None:
    english, arabic = (version.id for version in info.versions)
    for row in (1, 2):
        advance(library, info, row, 0, "reviewed")
    assert next_status(library, info.id, english, 0, LEFT) == 0
    assert next_status(library, info.id, arabic, 0, LEFT) == 1
    assert next_status(library, info.id, None, 1, LEFT) == 2
    assert next_status(library, info.id, None, 2, LEFT) == 0
    assert next_status(library, info.id, None, 0, LEFT, forward=False) == 2
    assert next_status(library, info.id, english, 0, frozenset({"reviewed"}), forward=False) == 2
    assert next_status(library, info.id, arabic, 0, frozenset({"reviewed"})) is None
    assert next_status(library, info.id, None, 0, frozenset()) is None


def test_a_footnote_is_never_left(library: Library, info: DocumentInfo) -> None:
    for row, version in product(range(3), range(2)):
        advance(library, info, row, version, "approved")
    assert next_status(library, info.id, None, 0, LEFT) is None


@pytest.fixture(scope="module")
def ten(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, DocumentInfo]]:
    """Ten rows of two versions, for all examples: opening a library costs more than one."""
    readings = [small_reading(code, [f"{code} {row}" for row in range(10)]) for code in ("en", "fr")]
    links = tuple(Link(((row,), (row,)), 1.0) for row in range(10))
    with open_library(tmp_path_factory.mktemp("ten") / "library.sqlite3") as library:
        stored = Storable(tuple(readings), tuple(sources_of(readings)), links, ())
        yield library, document(library, store(library, stored))


statuses = st.lists(st.sampled_from(STATUSES), min_size=20, max_size=20)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    drawn=statuses,
    row=st.integers(0, 9),
    asked=st.frozensets(st.sampled_from(STATUSES)),
    place=st.sampled_from([None, 0, 1]),
    forward=st.booleans(),
    near=st.sampled_from([0, 3, 100]),
)
def test_it_is_found_as_a_walk_through_all_rows_finds_it(
    ten: tuple[Library, DocumentInfo],
    drawn: list[Status],
    row: int,
    asked: frozenset[Status],
    place: int | None,
    forward: bool,
    near: int,
) -> None:
    library, info = ten
    with library.writing() as connection:
        for key, status in enumerate(drawn, start=1):
            connection.exec_driver_sql("UPDATE paragraph SET status = ? WHERE id = ?", (status, key))
    has = [
        any(cell.status in asked for at, cells in enumerate(each.cells) for cell in cells if place in (None, at))
        for each in rows(library, info, 0, 10)
    ]
    step = 1 if forward else -1
    walk = [(row + step * away) % 10 for away in range(1, 11)]
    wanted = next((there for there in walk if has[there]), None)
    version = None if place is None else info.versions[place].id
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(progress, "NEAR", near)
        assert next_status(library, info.id, version, row, asked, forward) == wanted


# The library's list ---------------------------------------------------------------------------------------------


def test_the_shelf_has_every_document_with_what_waits(library: Library, info: DocumentInfo) -> None:
    reading = small_reading("fr", ["un x", "trois"])
    other = document(library, import_readings(library, [reading], sources_of([reading])))
    advance(library, other, 1, 0, "approved")
    first, second = shelf(library)
    assert (first.document, second.document) == documents(library) == (other, info)
    assert (first.statuses, second.statuses) == (((1, 0, 0, 1),), ((3, 0, 0, 0), (3, 0, 0, 0)))
    assert [each.open_findings for each in (first, second)] == [1, 4]
    for each in (first, second):
        counted = tally(library, each.document.id)
        assert (each.statuses, each.open_findings) == (counted.statuses, counted.open_findings)


def test_the_shelf_knows_when_a_document_was_last_changed(library: Library, info: DocumentInfo) -> None:
    (before,) = shelf(library)
    assert before.touched_at >= before.imported_at
    cell = rows(library, info, 0, 1)[0].cells[0][0]
    made = apply(library, Correct(cell.paragraph, Edit(0, "A", "The")), "me")
    (after,) = shelf(library)
    assert (after.imported_at, after.touched_at > before.touched_at) == (before.imported_at, True)
    apply(library, made.change.inverse(), "me", made.log)
    assert shelf(library)[0].touched_at > after.touched_at
    apply(library, Annotate(None, Comment("k", cell.paragraph, "why", "me", "1999-01-01")), "me")
    assert shelf(library)[0].touched_at > after.touched_at


def test_a_decided_finding_waits_no_longer_on_the_shelf(library: Library, info: DocumentInfo) -> None:
    found = findings(library, info.id)[0].finding
    apply(library, Decide(found.id, "open", "dismissed", "", "sic"), "me")
    assert shelf(library)[0].open_findings == 3


def test_an_empty_library_has_an_empty_shelf(library: Library) -> None:
    assert shelf(library) == ()
