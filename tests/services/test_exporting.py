from __future__ import annotations

import os
import resource
import signal
import stat
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from small_documents import small_reading, sources_of

from desktop.core.changes import Correct
from desktop.core.document import DocumentInfo
from desktop.core.export.asked import Asked
from desktop.core.export.formats import FORMATS, NAMES
from desktop.core.export.naming import stem_of
from desktop.core.export.options import Options
from desktop.core.messages import KnownError
from desktop.core.review import Review
from desktop.core.text import Edit
from desktop.services.changing import apply
from desktop.services.errors import Cancelled, FileFault, LibraryFault
from desktop.services.exporting import Way, export, losses, offered, watched, write_export, write_file
from desktop.services.exporting_many import Outcome, export_many, export_to
from desktop.services.importing import import_readings
from desktop.services.library import Library, open_library
from desktop.services.reviewing import document, rows
from desktop.services.storing import Progress


def exported(library: Library, info: DocumentInfo, form: str, **asked: Any) -> str:
    return b"".join(export(library, info.id, form, Options(**asked))).decode()


def test_a_review_is_exported_with_its_corrections(library: Library, info: DocumentInfo) -> None:
    here = rows(library, info, 1, 2)[0].cells[0][0]
    apply(library, Correct(here.paragraph, Edit(4, "axe", "saw")), "me")
    page = exported(library, info, "html")
    assert "<del" in page
    assert "الفأس" in page
    assert "The saw and the box" in exported(library, info, "txt")
    assert "الفأس" in exported(library, info, "txt", versions=(info.versions[1].id,))


def test_visual_order_is_another_order(library: Library, info: DocumentInfo) -> None:
    logical, visual = (
        exported(library, info, "txt", versions=(info.versions[1].id,), visual=visual) for visual in (False, True)
    )
    assert logical != visual
    assert "عنوان"[::-1] in visual or "عنوان"[::-1] in visual.translate({0x200F: None})


def test_what_cannot_be_exported(library: Library, info: DocumentInfo) -> None:
    with pytest.raises(KnownError, match="no format “wordstar”"):
        export(library, info.id, "wordstar")
    with pytest.raises(LibraryFault):
        export(library, 999, "html")


# Files ----------------------------------------------------------------------------------------------------------


def refusal(path: Path, *, overwrite: bool = False) -> str:
    before = sorted(path.parent.iterdir()) if path.parent.is_dir() else None
    with pytest.raises(FileFault) as caught:
        write_file(path, b"new" * 100_000, overwrite=overwrite)
    assert str(path) in str(caught.value)
    if before is not None:
        assert sorted(path.parent.iterdir()) == before
    return str(caught.value)


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "export.html"
    write_file(path, b"text")
    assert path.read_bytes() == b"text"
    assert list(tmp_path.iterdir()) == [path]
    assert path.stat().st_mode & stat.S_IRUSR


def test_nothing_is_replaced_unasked(tmp_path: Path) -> None:
    path = tmp_path / "export.html"
    path.write_bytes(b"mine")
    assert "is there already" in refusal(path)
    assert path.read_bytes() == b"mine"
    path.chmod(0o640)
    write_file(path, b"new", overwrite=True)
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", 0o640)


def test_a_file_that_appears_meanwhile_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "export.html"
    monkeypatch.setattr(Path, "exists", lambda _path: False)
    path.write_bytes(b"mine")
    assert "is there already" in refusal(path)
    assert path.read_bytes() == b"mine"


def test_a_file_system_without_links_serves_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(_source: Path, _target: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "export.html"
    write_file(path, b"text")
    assert list(tmp_path.iterdir()) == [path]
    assert "is there already" in refusal(path)


def test_a_folder_and_a_missing_folder_are_refused(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path, overwrite=True)
    assert "does not exist" in refusal(tmp_path / "missing" / "export.html")
    (tmp_path / "file").touch()
    assert "does not exist" in refusal(tmp_path / "file" / "export.html")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a place that not even root may write to")
def test_a_place_that_cannot_be_written_to_is_refused() -> None:
    with pytest.raises(FileFault, match="was written"):
        write_file(Path("/proc/export.html"), b"text")


@pytest.fixture
def small_disk() -> Iterator[None]:
    """No file may grow beyond 64 KiB; as on a full disk, the write fails halfway."""
    assert threading.current_thread() is threading.main_thread()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, limits[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.usefixtures("small_disk")
def test_a_write_that_fails_halfway_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "export.html"
    path.write_bytes(b"mine")
    assert "was not written" in refusal(path, overwrite=True)
    assert path.read_bytes() == b"mine"


def test_the_folder_is_put_on_disk_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = []
    fsync = os.fsync

    def watched(handle: int) -> None:
        synced.append(os.fstat(handle).st_mode)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watched)
    write_file(tmp_path / "export.html", b"text")
    assert [stat.S_ISDIR(mode) for mode in synced] == [False, True]


def test_of_two_versions_in_one_language_the_one_named_is_exported(tmp_path: Path) -> None:
    readings = [small_reading("en", [text]) for text in ("The first version.", "The second version.")]
    with open_library(tmp_path / "library.sqlite3") as library:
        info = document(library, import_readings(library, readings, sources_of(readings)))
        texts = [exported(library, info, "txt", versions=(version.id,)) for version in info.versions]
    assert ["The first" in texts[0], "The second" in texts[1]] == [True, True]


# A review in a file ---------------------------------------------------------------------------------------------


def stop_at(stage: str, least: int = 0) -> Callable[[str, int, int], None]:
    """Progress that cancels at that stage."""

    def progress(at: str, done: int, _total: int) -> None:
        if at == stage and done >= least:
            raise Cancelled

    return progress


def test_every_format_of_the_table_has_its_writer() -> None:
    assert tuple(form.name for form in offered()) == NAMES
    for form in FORMATS:
        assert not form.module or callable(form.writer)


def test_a_document_is_written_with_what_is_lost_told_beside_it(
    library: Library, info: DocumentInfo, tmp_path: Path
) -> None:
    path = tmp_path / "out.txt"
    made = write_export(library, info.id, "txt", Options(), path, Way(say=lambda each: f"» {each}"))
    assert made.path == path
    assert made.lost == losses(library, info.id, "txt")
    assert made.report == tmp_path / "out.txt.losses.txt"
    lines = made.report.read_text("utf-8").splitlines()
    assert lines[0].startswith("Muqabala ")
    assert lines[2:] == ["» What out.txt does not hold of the review:", *(f"- » {each}" for each in made.lost)]


def test_where_nothing_is_lost_nothing_is_told(library: Library, info: DocumentInfo, tmp_path: Path) -> None:
    made = write_export(library, info.id, "jsonl", Options(), tmp_path / "out.jsonl")
    assert (made.lost, made.report) == ((), None)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("out")] == ["out.jsonl"]


@pytest.mark.parametrize("stage", ["collect", "export"])
def test_what_is_cancelled_leaves_nothing(library: Library, info: DocumentInfo, tmp_path: Path, stage: str) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "out.html").write_text("mine")
    with pytest.raises(Cancelled):
        write_export(library, info.id, "html", Options(), folder / "out.html", Way(True, progress=stop_at(stage)))
    assert [(path.name, path.read_text()) for path in folder.iterdir()] == [("out.html", "mine")]


def test_what_is_cancelled_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    pieces = watched((bytes(1 << 17) for _ in range(64)), 1 << 22, stop_at("export", 1 << 21))
    with pytest.raises(Cancelled):
        write_file(tmp_path / "out", pieces)
    assert list(tmp_path.iterdir()) == []


def test_progress_is_told_now_and_then_and_never_done_before_it_is() -> None:
    told: list[tuple[int, int]] = []
    data = list(watched((bytes(1000) for _ in range(2000)), 1_000_000, lambda _stage, *at: told.append(at)))
    assert sum(map(len, data)) == 2_000_000
    assert len(told) < 12
    assert told == sorted(told)
    assert told[-1] == (1_000_000, 1_000_000)
    assert all(done < total for done, total in told[:-1])


def test_a_writer_that_cannot_write_a_review_says_so(
    library: Library, info: DocumentInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(_review: Review, _options: Options) -> Iterator[bytes]:
        yield b"half"
        raise ValueError("two paragraphs claim one place")

    monkeypatch.setattr("desktop.core.export.plain.write", refusing)
    with pytest.raises(KnownError, match="cannot be written as txt: two paragraphs claim one place"):
        write_export(library, info.id, "txt", Options(), tmp_path / "out.txt")
    assert not list(tmp_path.glob("*out*"))


def test_pages_are_drawn_by_who_can(library: Library, info: DocumentInfo, tmp_path: Path) -> None:
    def draw(review: Review, options: Options, path: Path, progress: Progress) -> None:
        assert options.at
        progress("pages", 0, 1)
        path.write_bytes(f"%PDF of {len(review.rows)} rows".encode())

    path = tmp_path / "out.pdf"
    with pytest.raises(KnownError, match="without Qt"):
        write_export(library, info.id, "pdf", Options(), path)
    write_export(library, info.id, "pdf", Options(), path, Way(drawer=lambda: draw))
    assert path.read_bytes() == b"%PDF of 3 rows"
    with pytest.raises(Cancelled):
        write_export(
            library, info.id, "pdf", Options(), path, Way(True, progress=stop_at("pages"), drawer=lambda: draw)
        )
    assert path.read_bytes() == b"%PDF of 3 rows"
    with pytest.raises(KnownError, match="written to a file only"):
        export(library, info.id, "pdf")


def test_the_longest_name_is_written_too(tmp_path: Path) -> None:
    path = tmp_path / ("ق" * 125 + ".txt")
    write_file(path, b"text")
    assert path.read_bytes() == b"text"
    assert "too long" in refusal(tmp_path / ("n" * 300))


# Many documents -------------------------------------------------------------------------------------------------


@pytest.fixture
def shelf(library: Library, info: DocumentInfo) -> tuple[DocumentInfo, ...]:
    """Three documents, two of one symbol; the last is of one language."""
    made = [info]
    for texts in ((("en", "First other."), ("ar", "نص آخر.")), (("en", "Alone."),)):
        readings = [small_reading(code, [text]) for code, text in texts]
        made.append(document(library, import_readings(library, readings, sources_of(readings))))
    return tuple(made)


def names(outcomes: Iterable[Outcome]) -> list[list[str]]:
    return [[file.path.name for file in outcome.files] for outcome in outcomes]


def test_documents_of_one_name_get_names_of_their_own(
    library: Library, shelf: tuple[DocumentInfo, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    stem = stem_of(shelf[0])
    told: list[tuple[str, int, int]] = []
    outcomes = export_many(library, shelf, Asked("jsonl"), folder, Way(progress=lambda *at: told.append(at)))
    made = [name for of_one in names(outcomes) for name in of_one]
    assert len(set(made)) == len(made) == 3
    assert made[0] == f"{stem}.jsonl"
    assert sorted(path.name for path in folder.iterdir()) == sorted(made)
    assert [at for at in told if at[0] == "documents"] == [("documents", at, 3) for at in range(3)]


def test_one_that_fails_hinders_no_other_and_is_told(
    library: Library, shelf: tuple[DocumentInfo, ...], tmp_path: Path
) -> None:
    outcomes = export_many(library, shelf, Asked("xliff"), tmp_path)
    assert [len(outcome.files) for outcome in outcomes] == [1, 1, 0]
    assert "needs two languages" in str(outcomes[2].error)
    gone = replace(shelf[0], id=999)
    again = export_many(library, (gone, shelf[1]), Asked("txt", ("ar",)), tmp_path)
    assert isinstance(again[0].error, LibraryFault)
    assert [outcome.error is None for outcome in again] == [False, True]


def test_a_file_in_the_way_is_found_before_any_of_a_document_is_written(
    library: Library, info: DocumentInfo, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "text.ar.txt").write_text("mine")
    outcome = export_to(library, info, Asked("txt"), folder / "text.txt")
    assert isinstance(outcome.error, FileFault)
    assert [path.name for path in folder.iterdir()] == ["text.ar.txt"]
    assert names([export_to(library, info, Asked("txt"), folder / "text.txt", Way(overwrite=True))]) == [
        ["text.en.txt", "text.ar.txt"]
    ]


def test_a_folder_that_is_none_is_refused(library: Library, info: DocumentInfo, tmp_path: Path) -> None:
    with pytest.raises(FileFault, match="is no folder"):
        export_many(library, (info,), Asked(), tmp_path / "missing")


def test_many_that_are_cancelled_leave_whole_files_only(
    library: Library, shelf: tuple[DocumentInfo, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(Cancelled):
        export_many(library, shelf, Asked("jsonl"), folder, Way(progress=stop_at("documents", 1)))
    assert [path.name for path in folder.iterdir()] == [f"{stem_of(shelf[0])}.jsonl"]
