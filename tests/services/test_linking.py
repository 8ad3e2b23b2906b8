"""Links edited in a real library: what each edit writes, that it can be undone after a restart, and what it refuses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from small_documents import Piece, scan_for_x, small_reading, sources_of
from sqlalchemy import select

from db import models
from desktop.core import alignment, codec
from desktop.core.changes import Annotate, Batch, Change, Correct, Decide, Relink, Reread, Retag, Tie
from desktop.core.document import Comment, Link, Mark, Paragraph
from desktop.core.messages import KnownError, StaleChangeError
from desktop.core.rereading import read_slices
from desktop.core.text import Edit, Span
from desktop.services import linking
from desktop.services.changing import Applied, apply, undoable
from desktop.services.library import Library, open_library
from desktop.services.records import units
from desktop.services.reviewing import comments, document, findings, history, row_of, rows
from desktop.services.standing import Moved
from desktop.services.storing import Found, Storable, store

ENGLISH = (
    Piece("A title", "title"),
    Piece("The axe and the box stand in the hall", "operative", marks=(Mark("emphasis", 4, 7),)),
    "A letter is read aloud",
    "The margin is kept clean",
    "Nobody writes in ink",
    "The copy is returned",
    Piece("See the box", label="1", cited=((1, 7), (2, 3))),
    Piece("See the ink", label="2", cited=((4, 6),)),
)
ARABIC = (
    "عنوان",
    "الفأس والصندوق في القاعة",
    "تقرأ الرسالة جهرا",
    "يبقى الهامش نظيفا",
    "لا يكتب أحد بالحبر",
    "تعاد النسخة",
)
FRENCH = (
    "Un titre",
    "La hache et la boîte",
    "On lit la lettre",
    "La marge reste propre",
    "Personne n'écrit",
    "On rend la copie",
)
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)  # every step is on disk: shrinking would take minutes


def side_by_side(versions: Sequence[Sequence[Paragraph]], *_asked: object, **_how: object) -> tuple[Link, ...]:
    """The first beside the first: links a reader of these tests can foresee."""
    longest = max(map(len, versions))
    members = (tuple((row,) if row < len(version) else () for version in versions) for row in range(longest))
    return tuple(Link(each, 0.75) for each in members)


@pytest.fixture(autouse=True)
def _simple_links(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "align", side_by_side)


def stored(library: Library, links: Sequence[Link] | None = None, *more: str) -> int:
    """A document of English and Arabic, six rows unless said otherwise, and of whatever is more."""
    texts = [("en", ENGLISH), ("ar", ARABIC), *([("fr", more)] if more else [])]
    versions = tuple(small_reading(language, pieces) for language, pieces in texts)
    rows_of = tuple(Link(((row,),) * len(versions), 0.95) for row in range(6))
    found = tuple(
        Found(place, ordinal, finding)
        for place, version in enumerate(versions)
        for ordinal, unit in enumerate(units(version))
        for finding in scan_for_x(unit.text, version.language)
    )
    return store(library, Storable(versions, tuple(sources_of(versions)), tuple(links or rows_of), found))


@pytest.fixture
def number(library: Library) -> int:
    return stored(library)


def shown(library: Library, number: int) -> list[str]:
    """Each row by the places of its paragraphs in their versions, a `!` in front of a confirmed one."""
    info = document(library, number)
    whole = rows(library, info, 0, info.rows)
    assert [row.index for row in whole] == list(range(info.rows))
    return [
        ("!" if row.confirmed else "") + "|".join(" ".join(str(cell.ordinal) for cell in cells) for cells in row.cells)
        for row in whole
    ]


def state(library: Library) -> dict[str, list[Any]]:
    """All that stands, keys included, but the log; places of paragraphs by their order alone."""
    unit = models.Paragraph
    named = [column for column in unit.__table__.c if column.name not in ("ordinal", "examined")]
    tables = {
        "link": "SELECT * FROM link ORDER BY id",
        "document": "SELECT id, rows FROM document ORDER BY id",
        "comment": "SELECT * FROM comment ORDER BY key",
        "finding": 'SELECT id, paragraph_id, kind, start, "end" FROM finding WHERE NOT gone ORDER BY id',
        "anchor": 'SELECT footnote_id, paragraph_id, "offset" FROM anchor ORDER BY 1, 2, 3',
    }
    with library.reading() as connection:
        found: dict[str, list[Any]] = {
            name: list(connection.exec_driver_sql(query).all()) for name, query in tables.items()
        }
        units = select(*named).where(~unit.gone).order_by(unit.version_id, unit.ordinal)
        return found | {"paragraph": list(connection.execute(units).all())}


def check_library(library: Library, number: int) -> None:
    """Rows without a gap, as many as the document says, none empty, each footnote under a paragraph that cites it."""
    with library.reading() as connection:
        link, unit = models.Link, models.Paragraph
        ordinals = connection.scalars(
            select(link.ordinal).where(link.document_id == number).order_by(link.ordinal)
        ).all()
        assert list(ordinals) == list(range(document(library, number).rows))
        units = connection.execute(select(unit.id, unit.link_id, unit.label).where(~unit.gone)).all()
        links = {each.id: each.link_id for each in units}
        assert {each.link_id for each in units if each.label is None} == set(connection.scalars(select(link.id)))
        cited = connection.execute(select(models.Anchor.footnote_id, models.Anchor.paragraph_id)).all()
        for note in (each for each in units if each.label is not None):
            assert note.link_id in {links[paragraph] for key, paragraph in cited if key == note.id}
        assert not connection.exec_driver_sql("PRAGMA foreign_key_check").all()


def do(library: Library, change: Change) -> Applied:
    return apply(library, change, "me")


def undo(library: Library, applied: Applied) -> Applied:
    return apply(library, applied.change.inverse(), "me", applied.log)


def paragraph(library: Library, number: int, row: int, version: int = 0, place: int = 0) -> int:
    return rows(library, document(library, number), row, row + 1)[0].cells[version][place].paragraph


# What an edit writes --------------------------------------------------------------------------------------------

EDITS: list[tuple[str, Callable[[Library, int], Relink], list[str], tuple[int, ...], tuple[Moved, ...]]] = [
    ("merge next", lambda lib, n: linking.merge_next(lib, n, 1),
     ["0|0", "!1 2|1 2", "3|3", "4|4", "5|5"], (1,), (Moved(1, 2, 1),)),
    ("merge previous", lambda lib, n: linking.merge_previous(lib, n, 5),
     ["0|0", "1|1", "2|2", "3|3", "!4 5|4 5"], (4,), (Moved(4, 2, 1),)),
    ("move up", lambda lib, n: linking.move_up(lib, n, 2, 1),
     ["0|0", "!1|1 2", "!2|", "3|3", "4|4", "5|5"], (1, 2), ()),
    ("move down", lambda lib, n: linking.move_down(lib, n, 0, 0),
     ["!|0", "!0 1|1", "2|2", "3|3", "4|4", "5|5"], (0, 1), ()),
    ("unlink", lambda lib, n: linking.unlink(lib, n, 4, 1),
     ["0|0", "1|1", "2|2", "3|3", "!4|", "!|4", "5|5"], (4, 5), (Moved(4, 1, 2),)),
    ("link", lambda lib, n: linking.link(lib, n, [(2, 0), (3, 1)]),
     ["0|0", "1|1", "!|2", "!2|3", "!3|", "4|4", "5|5"], (2, 3, 4), (Moved(2, 2, 3),)),
    ("shift down", lambda lib, n: linking.shift_down(lib, n, 3, 0),
     ["0|0", "1|1", "2|2", "|3", "3|4", "4|5", "5|"], (3, 4, 5, 6), (Moved(3, 3, 4),)),
    ("shift up", lambda lib, n: linking.shift_up(lib, n, 3, 0),
     ["0|0", "1|1", "2 3|2", "4|3", "5|4", "|5"], (2, 3, 4, 5), ()),
    ("confirm", lambda lib, n: linking.confirm(lib, n, 3),
     ["0|0", "1|1", "2|2", "!3|3", "4|4", "5|5"], (3,), ()),
    ("confirm above", lambda lib, n: linking.confirm_above(lib, n, 2),
     ["!0|0", "!1|1", "!2|2", "3|3", "4|4", "5|5"], (0, 1, 2), ()),
]  # fmt: skip


@pytest.mark.parametrize(("name", "edit", "want", "changed", "moved"), EDITS, ids=[name for name, *_ in EDITS])
def test_an_edit_is_written_and_undone_and_made_again(
    library: Library,
    number: int,
    name: str,
    edit: Callable[[Library, int], Relink],
    want: list[str],
    changed: tuple[int, ...],
    moved: tuple[Moved, ...],
) -> None:
    before = state(library)
    applied = do(library, edit(library, number))
    assert shown(library, number) == want
    check_library(library, number)
    assert (applied.rows, applied.moved) == (changed, moved)
    after = state(library)
    undone = undo(library, applied)
    assert state(library) == before
    assert undone.moved == tuple(Moved(each.first, each.after, each.before) for each in reversed(moved))
    again = do(library, applied.change)
    assert state(library) == after
    undo(library, again)
    assert state(library) == before


def test_a_row_is_cut_and_pulled_apart(library: Library) -> None:
    links = (Link(((0, 1, 2), (0, 1)), 0.4), Link(((3, 4, 5), (2, 3, 4, 5)), 0.4))
    number = stored(library, links)
    cut = do(library, linking.split(library, number, 0, 0, 2))
    assert shown(library, number) == ["!0 1|0 1", "!2|", "3 4 5|2 3 4 5"]
    do(library, linking.pull_apart(library, number, 2))
    assert shown(library, number) == ["!0 1|0 1", "!2|", "!3|2", "!4|3", "!5|4", "!|5"]
    check_library(library, number)
    assert cut.moved == (Moved(0, 1, 2),)


def test_a_footnote_follows_the_paragraph_that_cites_it(library: Library, number: int) -> None:
    note = rows(library, document(library, number), 4, 5)[0].cells[0][0].notes[0].paragraph
    assert row_of(library, note) == 4
    applied = do(library, linking.move_up(library, number, 4, 0))
    assert row_of(library, note) == 3
    undo(library, applied)
    assert row_of(library, note) == 4


def test_an_edit_is_in_the_history_of_the_paragraphs_of_its_rows_alone(library: Library, number: int) -> None:
    applied = do(library, linking.merge_next(library, number, 1))
    merged = rows(library, document(library, number), 1, 2)[0]
    for cell in (cell for cells in merged.cells for cell in cells):
        assert [each.change for each in history(library, cell.paragraph)] == [applied.change]
    assert history(library, paragraph(library, number, 0)) == ()


def test_new_links_have_their_keys_in_the_change_that_was_made(library: Library, number: int) -> None:
    applied = do(library, linking.unlink(library, number, 2, 1))
    assert isinstance(applied.change, Relink)
    assert all(tie.key for tie in applied.change.after)
    assert applied.change.after == linking.ties(library, number, 2, 4)


def test_what_cannot_be_done_at_the_ends_of_a_document_is_said(library: Library, number: int) -> None:
    with pytest.raises(KnownError, match="no row below"):
        linking.merge_next(library, number, 5)
    with pytest.raises(KnownError, match="no row above"):
        linking.merge_previous(library, number, 0)
    for beyond in (linking.confirm, linking.confirm_above, linking.pull_apart):
        with pytest.raises(KnownError, match="not there any more"):
            beyond(library, number, 9)
    with pytest.raises(KnownError, match="two cells"):
        linking.link(library, number, [])


def test_a_shift_stops_at_a_confirmed_row(library: Library, number: int) -> None:
    do(library, linking.confirm(library, number, 3))
    do(library, linking.shift_down(library, number, 1, 1))
    assert shown(library, number) == ["0|0", "1|", "2|1", "|2", "!3|3", "4|4", "5|5"]
    do(library, linking.shift_up(library, number, 5, 1))
    assert shown(library, number) == ["0|0", "1|", "2|1", "|2", "!3|3", "|4", "4|5", "5|"]
    check_library(library, number)


# Undo -----------------------------------------------------------------------------------------------------------


def test_all_edits_are_undone_after_a_restart(library: Library, number: int, tmp_path: Path) -> None:
    before = state(library)
    named = {name: edit for name, edit, *_ in EDITS}
    edits = [named[name] for name in ("merge next", "shift down", "link", "unlink", "confirm above")]
    for edit in edits:
        do(library, edit(library, number))
    library.close()
    with open_library(tmp_path / "library.sqlite3") as again:
        standing = undoable(again, number)
        assert len(standing) == len(edits)
        for applied in reversed(standing):
            undo(again, applied)
            check_library(again, number)
        assert state(again) == before


def test_a_paragraph_read_otherwise_then_linked_otherwise_and_both_undone(library: Library, number: int) -> None:
    before = state(library)
    cut = do(library, linking.split_paragraph(library, paragraph(library, number, 2), 8, own_row=False))
    assert shown(library, number)[2:4] == ["2 3|2", "4|3"]
    linked = do(library, linking.split(library, number, 2, 0, 1))
    merged = do(library, linking.merge_next(library, number, 3))
    for each in (merged, linked, cut):
        undo(library, each)
    assert state(library) == before


def test_a_unit_is_not_brought_back_into_a_link_that_is_gone(library: Library, number: int) -> None:
    first, second = paragraph(library, number, 2), paragraph(library, number, 3)
    joined = do(library, linking.join_paragraphs(library, first))
    assert isinstance(joined.change, Batch)
    read = joined.change.changes[1]
    assert isinstance(read, Reread)
    do(library, linking.merge_previous(library, number, 2))
    with pytest.raises(StaleChangeError):
        do(library, read.inverse())
    with library.reading() as connection:
        assert connection.scalar(select(models.Paragraph.gone).where(models.Paragraph.id == second))


# What does not stand so any more --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda lib, n: linking.merge_next(lib, n, 1),
        lambda lib, n: linking.move_down(lib, n, 2, 1),
        lambda lib, n: linking.confirm(lib, n, 2),
        lambda lib, n: linking.link(lib, n, [(1, 0), (2, 1)]),
    ],
)
def test_rows_that_were_linked_otherwise_meanwhile_are_left_as_they_are(
    library: Library, number: int, meanwhile: Callable[[Library, int], Relink]
) -> None:
    change = linking.merge_next(library, number, 2)
    do(library, meanwhile(library, number))
    before = state(library)
    with pytest.raises(StaleChangeError, match="linked otherwise meanwhile"):
        do(library, change)
    assert state(library) == before


def test_rows_further_up_may_change_meanwhile(library: Library, number: int) -> None:
    change = linking.merge_next(library, number, 3)
    do(library, linking.merge_next(library, number, 0))
    assert do(library, change).moved == (Moved(2, 2, 1),)
    assert shown(library, number) == ["!0 1|0 1", "2|2", "!3 4|3 4", "5|5"]


def test_rows_that_do_not_stand_one_behind_the_other_are_not_linked(library: Library, number: int) -> None:
    first, _, third = linking.ties(library, number, 0, 3)
    joined = Tie(first.key, tuple(map(tuple.__add__, first.members, third.members)), 1.0)
    with pytest.raises(StaleChangeError):
        do(library, Relink((first, third), (joined,)))


def test_a_change_that_would_lose_a_paragraph_is_a_fault(library: Library, number: int) -> None:
    first, second = linking.ties(library, number, 0, 2)
    before = state(library)
    for after in ((first,), (first, first), ()):
        with pytest.raises(ValueError, match="same paragraphs"):
            do(library, Relink((first, second), after))
    assert state(library) == before


def test_an_undo_made_twice_is_refused(library: Library, number: int) -> None:
    applied = do(library, linking.unlink(library, number, 2, 1))
    undo(library, applied)
    with pytest.raises(StaleChangeError):
        undo(library, applied)


# Several as one -------------------------------------------------------------------------------------------------


def test_changes_far_apart_and_changes_of_the_same_rows_are_made_as_one(library: Library, number: int) -> None:
    before = state(library)
    far = (linking.merge_next(library, number, 4), linking.unlink(library, number, 0, 1))
    applied = do(library, Batch(far))
    assert applied.moved == (Moved(0, 1, 2), Moved(5, 2, 1))
    assert shown(library, number) == ["!0|", "!|0", "1|1", "2|2", "3|3", "!4 5|4 5"]
    check_library(library, number)
    undo(library, applied)
    assert state(library) == before
    first = do(library, linking.merge_next(library, number, 1))
    second = linking.merge_next(library, number, 1)
    undo(library, first)
    both = do(library, Batch((first.change, second)))
    assert shown(library, number) == ["0|0", "!1 2 3|1 2 3", "4|4", "5|5"]
    assert both.moved == (Moved(1, 2, 1), Moved(1, 2, 1))
    undo(library, both)
    assert state(library) == before


def test_a_batch_of_corrections_tags_and_links_of_two_documents(library: Library, number: int) -> None:
    other = stored(library, None, *FRENCH)
    before = state(library)
    key = paragraph(library, number, 2)
    changes = (
        Retag(key, "operative", "point"),
        linking.merge_next(library, number, 2),
        Correct(key, Edit(0, "A", "One")),
        linking.merge_next(library, other, 0),
    )
    applied = apply(library, Batch(changes), "me", home=number)
    assert (applied.rows, applied.moved) == ((2,), (Moved(2, 2, 1),))
    assert shown(library, other)[0] == "!0 1|0 1|0 1"
    ((line, again),) = ((each.log, each.change) for each in undoable(library, number))
    assert again == applied.change
    assert undoable(library, other) == ()
    apply(library, again.inverse(), "me", line)
    assert state(library) == before


def test_a_shift_of_more_rows_than_a_query_takes_keys(library: Library) -> None:
    count = 33_000
    pieces = tuple(str(at) for at in range(count))
    versions = (small_reading("en", pieces), small_reading("ar", pieces))
    links = tuple(Link(((at,), (at,)), 1.0) for at in range(count))
    number = store(library, Storable(versions, tuple(sources_of(versions)), links, ()))
    first = linking.ties(library, number, 0, count)
    applied = do(library, linking.shift_down(library, number, 0, 1))
    assert applied.moved == (Moved(0, count, count + 1),)
    assert len(applied.rows) == count + 1
    undo(library, applied)
    assert linking.ties(library, number, 0, count + 1) == first


# Unsure, and aligned anew ---------------------------------------------------------------------------------------


def test_unsure_rows_are_found_in_both_directions(library: Library) -> None:
    links = [Link(((at,), (at,)), score) for at, score in enumerate((0.95, 0.5, 0.95, 0.95))]
    links += [Link(((4,), ()), 0.99), Link(((), (4,)), 0.99), Link(((5,), (5,)), 0.2)]
    number = stored(library, links)
    do(library, linking.confirm(library, number, 5))
    assert linking.unsure(library, number, 0) == 1
    assert linking.unsure(library, number, 1) == 4
    assert linking.unsure(library, number, 4) == 6
    assert linking.unsure(library, number, 6) is None
    assert linking.unsure(library, number, 6, forward=False) == 4
    assert linking.unsure(library, number, 4, forward=False) == 1
    assert linking.unsure(library, number, 1, forward=False) is None


def test_a_document_of_one_version_has_no_unsure_row(library: Library) -> None:
    reading = small_reading("en", ENGLISH)
    links = tuple(Link(((at,),), 1.0) for at in range(6))
    number = store(library, Storable((reading,), tuple(sources_of([reading])), links, ()))
    assert linking.unsure(library, number, -1) is None


def test_only_what_is_not_confirmed_is_aligned_anew(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    links = (
        Link(((0, 1), (0,)), 0.4),
        Link(((), (1,)), 0.4),
        Link(((2,), (2,)), 0.9),
        Link(((3, 4), (3,)), 0.4),
        Link(((5,), (4, 5)), 0.4),
    )
    number = stored(library, links)
    do(library, linking.confirm(library, number, 2))
    before = state(library)
    asked: list[list[list[str]]] = []
    spoken: list[list[str]] = []

    def align(versions: Sequence[Sequence[Paragraph]], languages: Sequence[str], **_how: object) -> tuple[Link, ...]:
        asked.append([[each.text for each in version] for version in versions])
        spoken.append(list(languages))
        return side_by_side(versions)

    monkeypatch.setattr(alignment, "align", align)
    told: list[tuple[str, int, int]] = []
    change = linking.realigned(library, number, lambda *step: told.append(step))
    applied = do(library, change)
    assert shown(library, number) == ["0|0", "1|1", "!2|2", "3|3", "4|4", "5|5"]
    assert [len(versions[0]) for versions in asked] == [2, 3]
    assert asked[0][0] == ["A title", "The axe and the box stand in the hall"]
    assert told == [("align", 0, 4), ("align", 2, 4), ("align", 4, 4)]
    assert spoken == [["en", "ar"]] * 2
    assert applied.moved == (Moved(3, 2, 3),)
    check_library(library, number)
    undo(library, applied)
    assert state(library) == before
    do(library, applied.change)
    with pytest.raises(KnownError, match="come out as they are"):
        linking.realigned(library, number)


def test_a_stretch_of_one_version_is_left_as_it_is(library: Library) -> None:
    links = [Link(((at,), ()), 0.4) for at in range(6)] + [Link(((), tuple(range(6))), 0.4)]
    number = stored(library, links)
    do(library, linking.confirm(library, number, 6))
    with pytest.raises(KnownError, match="come out as they are"):
        linking.realigned(library, number)


def test_links_of_a_file_that_cross_are_edited_too(library: Library) -> None:
    links = [Link(((0,), (1,)), 1.0), Link(((1,), (0,)), 1.0), *(Link(((at,), (at,)), 1.0) for at in range(2, 6))]
    number = stored(library, links)
    before = state(library)
    applied = do(library, linking.merge_next(library, number, 0))
    assert shown(library, number)[0] == "!0 1|0 1"
    undo(library, applied)
    assert state(library) == before
    do(library, linking.realigned(library, number))
    assert shown(library, number) == ["0|0", "1|1", "2|2", "3|3", "4|4", "5|5"]


# A paragraph cut, and two made one ------------------------------------------------------------------------------


def check_units(library: Library) -> None:
    """Each unit is made of its slices, and of each version no code point of the source is in two units."""
    with library.reading() as connection:
        unit, version = models.Paragraph, models.Version
        query = select(unit, version.source.label("whole")).join(version).where(~unit.gone)
        taken: dict[int, list[Span]] = {}
        for each in connection.execute(query):
            slices, spans = codec.to_slices(each.slices), codec.to_spans(each.source)
            assert each.reading == read_slices(slices, each.whole) == each.reading.strip() != ""
            assert each.extracted == " ".join(each.whole[span.start : span.end] for span in spans)
            assert all(any(span.start <= a.start < a.end <= span.end for span in spans) for a in slices)
            taken.setdefault(each.version_id, []).extend(spans)
        for all_of in taken.values():
            assert all(one.end <= other.start for one, other in pairwise(sorted(all_of)))


def test_a_paragraph_is_cut_at_the_caret_into_a_row_of_its_own(library: Library, number: int) -> None:
    key = paragraph(library, number, 1)
    do(library, Correct(key, Edit(12, "the", "a")))
    do(library, Annotate(None, Comment("far", key, "where?", "me", "2026", Span(27, 35))))
    do(library, Annotate(None, Comment("near", key, "sharp?", "me", "2026", Span(4, 7))))
    before = state(library)
    applied = do(library, linking.split_paragraph(library, key, 12))
    assert [cells[0] for cells in texts(library, number)[1:3]] == ["The axe and", "a box stand in the hall"]
    assert shown(library, number)[1:4] == ["!1|1", "!2|", "3|2"]
    assert applied.moved == (Moved(1, 1, 2),)
    check_library(library, number)
    check_units(library)
    said = {comment.key: (row, comment.span) for row, comment in comments(library, number)}
    assert said == {"near": (1, Span(4, 7)), "far": (2, Span(15, 23))}
    after = state(library)
    undo(library, applied)
    assert state(library) == before
    again = do(library, applied.change)
    assert state(library) == after
    undo(library, again)
    assert state(library) == before


def texts(library: Library, number: int) -> list[list[str]]:
    info = document(library, number)
    return [
        [" / ".join(cell.text for cell in cells) for cells in row.cells] for row in rows(library, info, 0, info.rows)
    ]


def test_what_stands_behind_the_cut_goes_down_with_it(library: Library) -> None:
    number = stored(library, (Link(((0, 1, 2), (0, 1)), 0.9), Link(((3, 4, 5), (2, 3, 4, 5)), 0.9)))
    do(library, linking.split_paragraph(library, paragraph(library, number, 0, place=1), 7))
    assert texts(library, number)[:2] == [
        ["A title / The axe", f"{ARABIC[0]} / {ARABIC[1]}"],
        ["and the box stand in the hall / A letter is read aloud", ""],
    ]
    check_library(library, number)


def test_a_cut_needs_text_on_both_sides(library: Library, number: int) -> None:
    key = paragraph(library, number, 2)
    for offset in (0, 22):
        with pytest.raises(KnownError, match="both sides of the cut"):
            linking.split_paragraph(library, key, offset)


def test_a_footnote_is_not_cut(library: Library, number: int) -> None:
    note = rows(library, document(library, number), 4, 5)[0].cells[0][0].notes[0].paragraph
    with pytest.raises(KnownError, match="footnote"):
        linking.split_paragraph(library, note, 3)


def test_a_finding_behind_the_cut_is_found_again_and_comes_back(library: Library, number: int) -> None:
    before = state(library)
    key = paragraph(library, number, 3)
    noisy = do(library, Correct(key, Edit(4, "margin", "margixn clexan")))
    (one, other) = (each.finding for each in findings(library, number) if each.paragraph == key)
    decided = do(library, Decide(one.id, "open", "dismissed", "", "sic"))
    with_noise = state(library)
    cut = do(library, linking.split_paragraph(library, key, 12))
    assert {(each.row, each.finding.start) for each in findings(library, number) if each.row in (3, 4)} == {(4, 3)}
    undo(library, cut)
    assert state(library) == with_noise
    assert other.id in {each.finding.id for each in findings(library, number)}
    for each in (decided, noisy):
        undo(library, each)
    assert state(library)["paragraph"] == before["paragraph"]


def test_two_paragraphs_are_made_one_across_rows(library: Library, number: int) -> None:
    before = state(library)
    applied = do(library, linking.join_paragraphs(library, paragraph(library, number, 0)))
    assert texts(library, number)[:2] == [
        ["A title The axe and the box stand in the hall", ARABIC[0]],
        ["", ARABIC[1]],
    ]
    check_library(library, number)
    check_units(library)
    (marked,) = rows(library, document(library, number), 0, 1)[0].cells[0]
    assert marked.reading[marked.marks[0].start : marked.marks[0].end] == "axe"
    assert marked.reading[: marked.notes[0].offset].endswith("The axe")
    undo(library, applied)
    assert state(library) == before


def test_a_paragraph_that_was_cut_is_made_one_again(library: Library, number: int) -> None:
    key = paragraph(library, number, 4)
    before = texts(library, number)
    do(library, linking.split_paragraph(library, key, 13))
    do(library, linking.join_paragraphs(library, key))
    check_units(library)
    assert texts(library, number) == before


def test_the_last_paragraph_has_none_to_be_made_one_with(library: Library, number: int) -> None:
    with pytest.raises(KnownError, match="none behind it"):
        linking.join_paragraphs(library, paragraph(library, number, 5))


# Whatever is done -----------------------------------------------------------------------------------------------

BY_ROW = {
    "merge_next": linking.merge_next,
    "merge_previous": linking.merge_previous,
    "pull_apart": linking.pull_apart,
    "confirm": linking.confirm,
    "unconfirm": linking.unconfirm,
    "confirm_above": linking.confirm_above,
}
BY_VERSION = {
    "move_up": linking.move_up,
    "move_down": linking.move_down,
    "unlink": linking.unlink,
    "shift_down": linking.shift_down,
    "shift_up": linking.shift_up,
}
ON_A_PARAGRAPH = ("split_paragraph", "join_paragraphs")
Step = tuple[str, int, int, int]
todos = st.tuples(
    st.sampled_from([*BY_ROW, *BY_VERSION, *ON_A_PARAGRAPH, "split", "link", "realigned"]),
    st.integers(0, 7),
    st.integers(0, 1),
    st.integers(0, 20),
)


def change_of(library: Library, number: int, step: Step) -> Change:
    name, row, version, place = step
    row %= document(library, number).rows
    if name in ON_A_PARAGRAPH:
        return change_of_paragraph(library, number, (name, row, version, place))
    if name in BY_ROW:
        return BY_ROW[name](library, number, row)
    if name in BY_VERSION:
        return BY_VERSION[name](library, number, row, version)
    if name == "split":
        return linking.split(library, number, row, version, place % 3)
    if name == "link":
        return linking.link(library, number, [(row, version), (max(0, row - place % 3), 1 - version)])
    return linking.realigned(library, number)


def change_of_paragraph(library: Library, number: int, step: Step) -> Change:
    name, row, version, place = step
    cells = rows(library, document(library, number), row, row + 1)[0].cells[version]
    if not cells:
        raise KnownError("Nothing stands here.")
    key = cells[place % len(cells)].paragraph
    if name == "join_paragraphs":
        return linking.join_paragraphs(library, key)
    return linking.split_paragraph(library, key, place, own_row=bool(place % 2))


@settings(max_examples=15, deadline=None, phases=PHASES, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(todo=st.lists(todos, min_size=4, max_size=12))
def test_whatever_is_done_to_links_is_undone_to_the_last_key(
    tmp_path_factory: pytest.TempPathFactory, todo: list[tuple[str, int, int, int]]
) -> None:
    with open_library(tmp_path_factory.mktemp("links") / "library.sqlite3") as library:
        number = stored(library)
        states, done = [state(library)], []
        for step in todo:
            try:
                done.append(do(library, change_of(library, number, step)))
            except KnownError:
                continue
            states.append(state(library))
            check_library(library, number)
            check_units(library)
        for applied in reversed(done):
            undo(library, applied)
            states.pop()
            assert state(library) == states[-1]
