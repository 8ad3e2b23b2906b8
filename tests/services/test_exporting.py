from __future__ import annotations

import os
import resource
import signal
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from small_documents import small_reading, sources_of

from desktop.core.changes import Correct
from desktop.core.document import DocumentInfo
from desktop.core.export.options import Options
from desktop.core.messages import KnownError
from desktop.core.text import Edit
from desktop.services.changing import apply
from desktop.services.errors import FileFault, LibraryFault
from desktop.services.exporting import export, write_file
from desktop.services.importing import import_readings
from desktop.services.library import Library, open_library
from desktop.services.reviewing import document, rows


def exported(library: Library, info: DocumentInfo, form: str, **asked: Any) -> str:
    return b"".join(export(library, info.id, form, Options(**asked))).decode()


def test_a_review_is_exported_with_its_corrections(library: Library, info: DocumentInfo) -> None:
    here = rows(library, info, 1, 2)[0].cells[0][0]
    apply(library, Correct(here.paragraph, Edit(4, "axe", "saw")), "me")
    page = exported(library, info, "html")
    assert "<del>" in page
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
