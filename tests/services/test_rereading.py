"""Every step of reading can be taken back, and that can be undone: on real texts, step by step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from db import models
from desktop.core import codec, rereading
from desktop.core.changes import Reread
from desktop.core.document import Comment
from desktop.core.messages import KnownError, StaleChangeError
from desktop.services.changing import apply
from desktop.services.importing import import_files
from desktop.services.library import Library
from desktop.services.rereading import Done, steps, taken_back
from desktop.services.reviewing import document, rows

TEXT = """## 12/3. Care of *old* books

The Council,

*Recalling* its [resolution 4/5](#) of 3 May 1999 on the keeping of the large libraries that were opened in the¹

¹ See A/12/34, annex II.

2

northern towns and of those that hold their catalogues,

- 1. *Welcomes* the report\\* of the Committee on m² of shelves;

2. Requests all readers to bring
their books back.
"""


@pytest.fixture
def opened(library: Library, tmp_path: Path) -> tuple[Library, int]:
    path = tmp_path / "en.txt"
    path.write_text(TEXT, encoding="utf-8")
    return library, import_files(library, [path]).document


def state(connection: Connection, number: int) -> list[tuple[object, ...]]:
    """All that stands of a document's units, but for places nobody sees: the ordinals' gaps."""
    unit, version, anchor = models.Paragraph, models.Version, models.Anchor
    named = [column for column in unit.__table__.c if column.name != "ordinal"]
    units = connection.execute(
        select(*named).join(version).where(version.document_id == number, ~unit.gone).order_by(unit.ordinal)
    ).all()
    keys = [each.id for each in units]
    marks = (anchor.footnote_id, anchor.paragraph_id, anchor.offset, anchor.cited)
    cited = connection.execute(select(*marks).where(anchor.paragraph_id.in_(keys)).order_by(*marks)).all()
    return [*map(tuple, units), *map(tuple, cited)]


def check_units(connection: Connection, number: int) -> None:
    unit, version = models.Paragraph, models.Version
    for source, record in (
        (row.source_text, row)
        for row in connection.execute(
            select(unit, version.source.label("source_text")).join(version).where(version.document_id == number)
        )
        if not row.gone
    ):
        slices = codec.to_slices(record.slices)
        assert record.reading == rereading.read_slices(slices, source)
        assert record.reading.strip() == record.reading != ""
        spans = codec.to_spans(record.source)
        assert record.extracted == " ".join(source[span.start : span.end] for span in spans)
        assert all(any(span.start <= each.start < each.end <= span.end for span in spans) for each in slices)
        assert [each.start for each in slices] == sorted(each.start for each in slices)
        assert all(0 <= mark.start < mark.end <= len(record.reading) for mark in codec.to_marks(record.marks))


def all_steps(library: Library, number: int) -> Iterator[tuple[int, Done]]:
    info = document(library, number)
    for row in rows(library, info, 0, info.rows):
        for cells in row.cells:
            for cell in cells:
                for done in steps(library, cell.paragraph):
                    yield cell.paragraph, done


def found(library: Library, number: int, kind: str) -> tuple[int, Done]:
    return next((paragraph, done) for paragraph, done in all_steps(library, number) if done.step.kind == kind)


def texts(library: Library, number: int) -> list[tuple[str, str]]:
    info = document(library, number)
    return [
        (cell.number, cell.text) for row in rows(library, info, 0, info.rows) for cells in row.cells for cell in cells
    ]


def test_every_step_of_reading_is_told(opened: tuple[Library, int]) -> None:
    kinds = {done.step.kind for _, done in all_steps(*opened)}
    assert kinds == {
        "heading",
        "emphasis",
        "note-mark",
        "dead-link",
        "join-page-break",
        "note-moved",
        "bullet-before-number",
        "escape",
        "join-lines",
    }


@pytest.mark.parametrize(
    ("kind", "want"),
    [
        ("heading", ("", "## 12/3. Care of old books")),
        ("bullet-before-number", ("- 1.", "Welcomes the report* of the Committee on m² of shelves;")),
        ("escape", ("1.", "Welcomes the report\\* of the Committee on m² of shelves;")),
        ("emphasis", ("", "12/3. Care of *old* books")),
    ],
)
def test_what_was_left_out_stands_in_the_text_again(
    opened: tuple[Library, int], kind: str, want: tuple[str, str]
) -> None:
    library, number = opened
    paragraph, done = found(library, number, kind)
    assert want not in texts(library, number)
    apply(library, taken_back(library, paragraph, done), "me")
    assert want in texts(library, number)
    assert done not in steps(library, paragraph)


def test_a_paragraph_joined_over_a_page_comes_apart_with_its_note_in_the_first_half(
    opened: tuple[Library, int],
) -> None:
    library, number = opened
    paragraph, done = found(library, number, "join-page-break")
    applied = apply(library, taken_back(library, paragraph, done), "me")
    assert isinstance(applied.change, Reread)
    first, second = applied.change.after
    assert first.text.endswith("that were opened in the")
    assert second.text == "northern towns and of those that hold their catalogues,"
    assert [len(form.cites) for form in (first, second)] == [1, 0]
    (row,) = applied.rows
    assert len(rows(library, document(library, number), row, row + 1)[0].cells[0]) == 2


def test_a_footnote_goes_back_into_the_text(opened: tuple[Library, int]) -> None:
    library, number = opened
    paragraph, done = found(library, number, "note-moved")
    apply(library, taken_back(library, paragraph, done), "me")
    assert ("", "¹ See A/12/34, annex II.") in texts(library, number)


def test_what_ran_together_is_run_together_again(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "en.txt"
    items = "; ".join(
        f"{at}. Asks all readers of the house to keep the books of room {at} dry and clean" for at in range(1, 9)
    )
    path.write_text(f"The Council, Noting the state of the books, {items}.", encoding="utf-8")
    number = import_files(library, [path]).document
    before = texts(library, number)
    paragraph, done = next(
        (paragraph, done)
        for paragraph, done in list(all_steps(library, number))[3:4]
        if done.step.kind == "split-flattened"
    )
    apply(library, taken_back(library, paragraph, done), "me")
    after = texts(library, number)
    assert len(after) == len(before) - 1
    joined = next(text for _, text in after if text not in {text for _, text in before})
    assert "; " in joined or ", " in joined


def test_each_step_can_be_taken_back_and_that_undone(opened: tuple[Library, int]) -> None:
    library, number = opened
    with library.reading() as connection:
        before = state(connection, number)
    for paragraph, done in list(all_steps(library, number)):
        made = apply(library, taken_back(library, paragraph, done), "me")
        with library.reading() as connection:
            check_units(connection, number)
            assert state(connection, number) != before
        undone = apply(library, made.change.inverse(), "me", made.log)
        with library.reading() as connection:
            assert state(connection, number) == before
        redone = apply(library, undone.change.inverse(), "me", undone.log)
        apply(library, redone.change.inverse(), "me", redone.log)
        with library.reading() as connection:
            assert state(connection, number) == before


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_all_steps_of_the_sample_one_after_the_other_and_all_undone(library: Library, language: str) -> None:
    number = import_files(library, [Path("resources/samples").resolve() / f"resolution.{language}.txt"]).document
    with library.reading() as connection:
        before = state(connection, number)
    made = []
    for paragraph, done in list(all_steps(library, number)):
        try:
            made.append(apply(library, taken_back(library, paragraph, done), "me"))
        except KnownError:  # the paragraph of the step came apart meanwhile
            continue
        with library.reading() as connection:
            check_units(connection, number)
    assert len(made) > 10
    for each in reversed(made):
        apply(library, each.change.inverse(), "me", each.log)
    with library.reading() as connection:
        assert state(connection, number) == before


def test_a_corrected_text_keeps_its_correction(opened: tuple[Library, int]) -> None:
    from desktop.core.changes import Correct  # noqa: PLC0415
    from desktop.core.text import Edit  # noqa: PLC0415

    library, number = opened
    paragraph, done = found(library, number, "dead-link")
    apply(library, Correct(paragraph, Edit(0, "Recalling", "Noting")), "me")
    apply(library, taken_back(library, paragraph, done), "me")
    assert any(text.startswith("Noting its [resolution 4/5](#) of") for _, text in texts(library, number))


def test_a_commented_paragraph_is_not_taken_away(library: Library, tmp_path: Path) -> None:
    from desktop.core.changes import Annotate  # noqa: PLC0415

    path = tmp_path / "en.txt"
    path.write_text(
        "The Council, "
        + "; ".join(
            f"{at}. Asks all readers to keep the books of room {at} dry and clean as they found them"
            for at in range(1, 9)
        )
        + "."
    )
    number = import_files(library, [path]).document
    paragraph, done = list(all_steps(library, number))[3]
    apply(library, Annotate(None, Comment("k", paragraph, "why?", "me", "2026-11-24T10:00:00")), "me")
    with pytest.raises(StaleChangeError, match="take the comment away first"):
        apply(library, taken_back(library, paragraph, done), "me")


def test_a_step_that_is_gone_is_refused_in_a_sentence(opened: tuple[Library, int]) -> None:
    library, number = opened
    paragraph, done = found(library, number, "escape")
    apply(library, taken_back(library, paragraph, done), "me")
    with pytest.raises(KnownError, match="read otherwise meanwhile"):
        taken_back(library, paragraph, done)
