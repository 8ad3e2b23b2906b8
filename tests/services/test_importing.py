from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aligned import segment, tmx_of, unit, xliff2
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_documents import Piece, small_reading, sources_of

from desktop.core import alignment
from desktop.core.changes import Correct
from desktop.core.document import DocumentInfo, Link, Parallel, Reading
from desktop.core.messages import UnreadableError
from desktop.core.text import Edit
from desktop.services import files, storing
from desktop.services.errors import CancelledError, LibraryFault
from desktop.services.importing import import_files, import_readings
from desktop.services.library import Library, open_library, sweep
from desktop.services.reviewing import document, documents, history, rows
from desktop.services.whole import review


def taken(library: Library, *readings: Reading) -> DocumentInfo:
    return document(library, import_readings(library, readings, sources_of(readings)))


def counts(library: Library) -> dict[str, int]:
    with library.reading() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        return {name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in names}


# The whole of a file --------------------------------------------------------------------------------------------


def test_everything_read_is_kept(library: Library, info: DocumentInfo) -> None:
    with library.reading() as connection:
        for version in info.versions:
            source, stored = connection.exec_driver_sql(
                "SELECT source, bytes FROM version WHERE id = ?", (version.id,)
            ).one()
            assert stored == source.encode()
            spans = connection.exec_driver_sql(
                "SELECT source, reading, extracted FROM paragraph WHERE version_id = ?", (version.id,)
            )
            assert all(reading == extracted for _spans, reading, extracted in spans)
        assert counts(library)["furniture"] == 6


def test_a_document_is_known_by_its_original(library: Library, info: DocumentInfo) -> None:
    assert (info.symbol, info.title, info.rows) == ("X/1", "In en", 3)
    assert [(each.language, each.direction, each.original) for each in info.versions] == [
        ("en", "ltr", True),
        ("ar", "rtl", False),
    ]


def test_what_reading_corrected_is_a_correction_of_reading(library: Library, info: DocumentInfo) -> None:
    put_right = rows(library, info, 2, 3)[0].cells[1][0]
    assert (put_right.reading, put_right.text) == ("ةثلاث ةرقف", "فقرة ثلاثة")
    (logged,) = history(library, put_right.paragraph)
    assert isinstance(logged.change, Correct)
    assert (logged.author, logged.change.cause, logged.change.why) == ("", "reading", "visual-order")


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30)), min_size=1, max_size=4))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_text_comes_back_as_it_was(tmp_path: Path, texts: list[tuple[str, str]]) -> None:
    reading = small_reading("en", [Piece(read, text=text) for read, text in texts])
    with open_library(tmp_path / "any.sqlite3") as library:
        whole = review(library, import_readings(library, [reading], [repr(texts).encode()]))
    assert whole.texts[0].source == reading.source
    assert [(unit.reading, unit.text, unit.slices) for unit in whole.texts[0].units] == [
        (paragraph.reading, paragraph.text, paragraph.slices) for paragraph in reading.paragraphs
    ]


def test_two_versions_of_one_language_and_one_alone(library: Library) -> None:
    both = taken(library, small_reading("en", ["one"], "a"), small_reading("en", ["two"], "b"))
    assert [(each.name, each.original) for each in both.versions] == [("a", True), ("b", False)]
    alone = taken(library, small_reading("fr", ["un", "deux"]))
    assert alone.rows == 2
    assert [row.score for row in rows(library, alone, 0, 2)] == [1.0, 1.0]


def test_a_version_without_paragraphs_is_kept(library: Library) -> None:
    empty = taken(library, small_reading("en", []), small_reading("fr", [Piece("note", label="1")]))
    assert empty.rows == 0
    assert rows(library, empty, 0, 10) == ()
    assert [len(text.units) for text in review(library, empty.id).texts] == [0, 1]


@pytest.mark.parametrize(
    ("masthead", "original"),
    [
        ("Original: French", "fr"),
        ("الأصل: بالفرنسية", "fr"),
        ("Original: Russian", "en"),
        ("", "en"),
        ("原文：法文", "fr"),
    ],
)
def test_the_original_is_what_a_masthead_says_else_english(library: Library, masthead: str, original: str) -> None:
    said = [Piece(masthead, "masthead")] if masthead else []
    readings = [small_reading("ar", [*said, "نص"]), small_reading("fr", ["texte"]), small_reading("en", ["text"])]
    assert taken(library, *readings).versions[0].language == original


def test_without_english_the_first_is_the_original(library: Library) -> None:
    info = taken(library, small_reading("ru", ["текст"]), small_reading("fr", ["texte"]))
    assert [each.language for each in info.versions] == ["ru", "fr"]


def test_a_paragraph_no_link_has_is_a_bug(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "align", lambda *_asked, **_how: (Link(((0,), (0,)), 1.0),))
    with pytest.raises(ValueError, match="exactly one link"):
        taken(library, small_reading("en", ["one", "two"]), small_reading("fr", ["un"]))
    assert documents(library) == ()


# Files ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    written = {"en.txt": "The first paragraph.\n\nThe second.\n", "ar.txt": "الفقرة الأولى.\n\nالثانية.\n"}
    for name, text in written.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in written]


def test_the_same_files_give_the_same_document(library: Library, paths: list[Path]) -> None:
    first = import_files(library, paths)
    again = import_files(library, list(reversed(paths)))
    assert not first.again
    assert (again.document, again.again) == (first.document, True)
    assert again.notices == first.notices
    other = import_files(library, paths[:1])
    assert not other.again
    assert other.document != first.document
    assert [each.id for each in documents(library)] == [other.document, first.document]


def test_a_file_that_cannot_be_read_leaves_nothing(library: Library, paths: list[Path], tmp_path: Path) -> None:
    with pytest.raises(UnreadableError):
        import_files(library, [*paths, tmp_path / "missing.txt"])
    assert documents(library) == ()


@pytest.mark.parametrize(
    ("meanwhile", "sentence"),
    [
        (lambda path: path.write_text("Another text."), "changed while it was being read"),
        (Path.unlink, "does not exist"),
    ],
)
def test_a_file_that_is_another_after_reading_leaves_nothing(
    library: Library,
    paths: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    meanwhile: Callable[[Path], object],
    sentence: str,
) -> None:
    read_whole = files.read_whole

    def slowly(path: Path, *chosen: Any) -> Parallel:
        whole = read_whole(path, *chosen)
        meanwhile(path)
        return whole

    monkeypatch.setattr(files, "read_whole", slowly)
    with pytest.raises(UnreadableError, match=sentence):
        import_files(library, paths)
    assert documents(library) == ()


# Files that hold several languages -------------------------------------------------------------------------------

MEMORY = tmx_of(
    [
        [("ar", "إلى من يهمه الأمر"), ("en", "To whom it may concern"), ("zh", "致有关人士")],
        [("ar", "شكرا"), ("ar", "جزيل الشكر"), ("en", "Thank you")],
        [("zh", "完")],
    ],
    srclang="ar",
)


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    path = tmp_path / "memory.tmx"
    path.write_bytes(MEMORY)
    return path


def shown(library: Library, info: DocumentInfo) -> list[list[list[str]]]:
    return [[[each.text for each in column] for column in row.cells] for row in rows(library, info, 0, info.rows)]


def test_a_file_of_several_languages_is_one_document_linked_as_it_says(library: Library, memory: Path) -> None:
    info = document(library, import_files(library, [memory]).document)
    assert [(each.language, each.original, each.name) for each in info.versions] == [
        ("ar", True, "memory.tmx"),
        ("en", False, "memory.tmx"),
        ("zh", False, "memory.tmx"),
    ]
    assert shown(library, info) == [
        [["إلى من يهمه الأمر"], ["To whom it may concern"], ["致有关人士"]],
        [["شكرا", "جزيل الشكر"], ["Thank you"], []],
        [[], [], ["完"]],
    ]
    with library.reading() as connection:
        stored = connection.exec_driver_sql("SELECT bytes, source FROM version ORDER BY position").all()
    assert {kept for kept, _source in stored} == {MEMORY}
    assert len({source for _kept, source in stored}) == 3


def test_the_same_file_of_several_languages_gives_the_same_document(library: Library, memory: Path) -> None:
    first = import_files(library, [memory])
    again = import_files(library, [memory])
    assert (again.document, again.again) == (first.document, True)


def test_with_other_files_it_is_aligned_as_any(library: Library, memory: Path, paths: list[Path]) -> None:
    info = document(library, import_files(library, [memory, paths[0]]).document)
    assert [(each.language, each.name) for each in info.versions] == [
        ("en", "memory.tmx"),
        ("ar", "memory.tmx"),
        ("zh", "memory.tmx"),
        ("en", "en.txt"),
    ]
    again = import_files(library, [paths[0], memory])
    assert (again.document, again.again) == (info.id, True)


def test_a_target_in_another_order_keeps_its_own(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "letter.xlf"
    path.write_bytes(xliff2(unit(segment("Second,", "ثانيا،", order="2"), segment("first.", "أولا.", order="1"))))
    info = document(library, import_files(library, [path]).document)
    assert shown(library, info) == [[["Second,"], ["ثانيا،"]], [["first."], ["أولا."]]]
    assert [cell.ordinal for row in rows(library, info, 0, 2) for cell in row.cells[1]] == [1, 0]


def test_a_file_without_any_segment_leaves_nothing(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "empty.xlf"
    path.write_bytes(xliff2(""))
    with pytest.raises(UnreadableError, match="no segment with text"):
        import_files(library, [path])
    assert documents(library) == ()


# Stopped halfway ------------------------------------------------------------------------------------------------


def stages(library: Library, readings: Sequence[Reading]) -> list[tuple[str, int, int]]:
    told: list[tuple[str, int, int]] = []
    import_readings(library, readings, sources_of(readings), lambda *step: told.append(step))
    return told


@pytest.fixture
def many() -> list[Reading]:
    return [small_reading(language, [f"x {number}" for number in range(50)]) for language in ("en", "fr")]


def test_progress_is_told_in_order(library: Library, many: list[Reading], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storing, "CHUNK", 20)
    told = stages(library, many)
    assert list(dict.fromkeys(stage for stage, _done, _total in told)) == ["align", "scan", "store"]
    assert all(0 <= done <= total for _stage, done, total in told)


def test_cancelling_at_any_moment_leaves_nothing(
    library: Library, many: list[Reading], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing, "CHUNK", 20)
    with open_library(tmp_path / "other.sqlite3") as other:
        moments = len(stages(other, many))
    empty = counts(library)
    assert moments > 10
    for moment in range(moments):
        steps = iter(range(moments))

        def stop(_stage: str, _done: int, _total: int, at: int = moment, steps: object = steps) -> None:
            if next(steps) == at:  # type: ignore[call-overload]
                raise CancelledError

        with pytest.raises(CancelledError):
            import_readings(library, many, sources_of(many), stop)
        assert counts(library) | {"sqlite_sequence": 0} == empty | {"sqlite_sequence": 0}


def test_an_unfinished_document_is_seen_by_nobody(
    library: Library, many: list[Reading], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing, "CHUNK", 20)
    seen = []
    import_readings(library, many, sources_of(many), lambda *_step: seen.append(documents(library)))
    assert set(seen) == {()}
    assert len(documents(library)) == 1


def test_an_import_swept_away_by_another_window_ends_in_a_sentence(
    library: Library, many: list[Reading], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing, "CHUNK", 20)

    def asleep(stage: str, done: int, _total: int) -> None:
        if stage == "store" and done:
            with open_library(library.location) as other:
                sweep(other, silent_for=timedelta(0))

    with pytest.raises(LibraryFault, match="Import the files again"):
        import_readings(library, many, sources_of(many), asleep)
    assert counts(library)["paragraph"] == 0


def test_two_windows_importing_the_same_files_end_with_one_document(library: Library, many: list[Reading]) -> None:
    started: list[int] = []

    def overtaken(stage: str, done: int, _total: int) -> None:
        if stage == "store" and done == 1 and not started:
            started.append(0)
            with open_library(library.location) as other:
                started.append(import_readings(other, many, sources_of(many)))

    mine = import_readings(library, many, sources_of(many), overtaken)
    assert mine == started[1]
    assert len(documents(library)) == 1
    assert counts(library)["document"] == 1


def test_an_edit_elsewhere_goes_on_while_a_document_is_imported(library: Library, info: DocumentInfo) -> None:
    from desktop.services.changing import apply  # noqa: PLC0415

    readings = [small_reading("en", [f"paragraph {number}" for number in range(5000)])]
    importing = threading.Thread(target=import_readings, args=(library, readings, sources_of(readings)))
    edited = rows(library, info, 1, 2)[0].cells[0][0]
    importing.start()
    made = 0
    with open_library(library.location) as other:
        while importing.is_alive():
            made += 1
            apply(other, Correct(edited.paragraph, Edit(0, "", "y")), "me")
    importing.join()
    assert rows(library, info, 1, 2)[0].cells[0][0].text == "y" * made + edited.text
    assert made > 1
