"""Damaged and hostile files are read or refused in one sentence, within bounds; of the refused nothing is stored."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import hostile
import pytest
from fuzz.seeds import FORMATS
from partition import check_partition
from sqlalchemy import func, select

from db import models
from desktop.core.bidi import harmless
from desktop.core.messages import UnreadableError
from desktop.services.files import read_whole, shown_name
from desktop.services.importing import import_files
from desktop.services.library import Library

ROOT = Path(__file__).parents[2]
MEMORY = 1536
"""The most memory, in MiB, in which any file is read and imported."""

READER = """
import json, resource, sys
from pathlib import Path

from desktop.core.messages import UnreadableError
from desktop.services.importing import import_files
from desktop.services.library import open_library
from desktop.services.reviewing import documents

def said_by(act):
    try:
        act()
    except UnreadableError as error:
        return str(error)
    return ""

resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
location, *names = sys.argv[1:]
said = []
with open_library(location) as library:
    for name in names:
        before = len(documents(library))
        path = Path(name)
        said.append(said_by(lambda: import_files(library, [path])))
        assert len(documents(library)) == before + (not said[-1])
# Linux counts what the parent held before the child was one into ru_maxrss; VmHWM is the child's own.
status = Path("/proc/self/status")
lines = status.read_text().splitlines() if status.exists() else []
own = [int(line.split()[1]) for line in lines if line.startswith("VmHWM")]
peak = own[0] if own else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps([said, peak // 1024]))
"""


class Outcome(NamedTuple):
    """What was said of a file, empty if it was read; and the text of it."""

    said: str
    text: str = ""


def stored(library: Library) -> int:
    """How many rows there are of what an import writes first."""
    tables = (models.Document, models.Version, models.Paragraph)
    with library.reading() as connection:
        return sum(connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables)


def check_sentence(said: str, path: Path) -> None:
    assert shown_name(path) in said
    assert harmless(said) == said
    assert said.endswith(".")
    assert len(said) < 500


def taken(library: Library, path: Path) -> Outcome:
    """What becomes of a file that is read and imported: all of it has its place, or a sentence and nothing stored."""
    try:
        whole = read_whole(path)
    except UnreadableError as error:
        said = str(error)
        check_sentence(said, path)
        with pytest.raises(UnreadableError) as caught:
            import_files(library, [path])
        assert str(caught.value) == said
        assert stored(library) == 0
        return Outcome(said)
    for reading in whole.readings:
        check_partition(reading)
    import_files(library, [path])
    assert stored(library) > 1
    return Outcome("", "\n".join(unit.text for reading in whole.readings for unit in reading.paragraphs))


def written(tmp_path: Path, data: bytes, name: str = "a.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def each(*makers: Callable[[], object]) -> pytest.MarkDecorator:
    cases = [case for make in makers for case in make()]  # type: ignore[attr-defined]
    return pytest.mark.parametrize("data", [data for _, data in cases], ids=[name for name, _ in cases])


# Small files ----------------------------------------------------------------------------------------------------


@each(hostile.truncated, hostile.lying, hostile.letters, hostile.archives, hostile.pdfs)
def test_what_is_damaged_is_read_or_refused(library: Library, tmp_path: Path, data: bytes) -> None:
    taken(library, written(tmp_path, data))


@each(hostile.entities)
def test_entities_are_not_followed(library: Library, tmp_path: Path, data: bytes) -> None:
    said = taken(library, written(tmp_path, data)).said
    assert "declares entities of its own" in said or "not well-formed" in said


@each(hostile.doctypes)
def test_a_document_type_is_left_where_it_is(library: Library, tmp_path: Path, data: bytes) -> None:
    assert taken(library, written(tmp_path, data)) == Outcome("", "Text")


@each(hostile.harmless_archives)
def test_strange_parts_are_left_alone(library: Library, tmp_path: Path, data: bytes) -> None:
    inside = tmp_path / "inside" / "deep"
    inside.mkdir(parents=True)
    before = sorted(tmp_path.rglob("*"))
    path = written(inside, data, "a.docx")
    assert taken(library, path) == Outcome("", "Text")
    assert [each for each in sorted(tmp_path.rglob("*")) if each not in before and "library" not in each.name] == [path]


@each(hostile.active_pdfs)
def test_what_a_pdf_would_do_is_not_done(library: Library, tmp_path: Path, data: bytes) -> None:
    assert taken(library, written(tmp_path, data)) == Outcome("", "Some words on a page.")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("suffix", [".txt", ".pdf", ".docx", ".png", ""])
def test_the_content_decides_and_not_the_name(library: Library, tmp_path: Path, form: str, suffix: str) -> None:
    path = written(tmp_path, FORMATS[form]()[0], f"a{suffix}")
    assert {reading.format for reading in read_whole(path).readings} == {form}
    assert taken(library, path).said == ""


# Names and other things than files ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", hostile.NAMES, ids=ascii)
def test_a_name_has_no_power(library: Library, tmp_path: Path, name: str) -> None:
    refused = taken(library, written(tmp_path, b"\0\1\2", name))
    assert refused.said == f"{shown_name(Path(name))} is not a text: it holds binary data. Nothing was read."
    assert taken(library, written(tmp_path, b"Some words.", name)) == Outcome("", "Some words.")


@pytest.mark.parametrize("name", ["n" * 256, "a\0b", "\ud800", "a/" * 3000 + "b"], ids=ascii)
def test_a_name_that_no_file_can_have(library: Library, tmp_path: Path, name: str) -> None:
    assert "a.txt" not in taken(library, tmp_path / name).said


def test_what_is_no_file(library: Library, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "folder.txt").mkdir()
    assert "not an ordinary file" in taken(library, tmp_path / "pipe").said
    assert "does not exist" in taken(library, tmp_path / "broken").said
    assert "could not be read" in taken(library, tmp_path / "loop").said
    assert "is a folder" in taken(library, tmp_path / "folder.txt").said
    assert "not an ordinary file" in taken(library, Path(os.devnull)).said


def test_a_file_without_permission(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, b"Some words.")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert "permission was denied" in taken(library, path).said


def test_a_file_that_grows_while_it_is_read(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, b"Some words.")
    small = path.stat()
    monkeypatch.setattr(Path, "stat", lambda *_, **__: small)
    hostile.sparse(path, 64 * hostile.MEBIBYTE, b"Some words.")
    assert "files of up to 32 MiB are read" in taken(library, path).said


# Large files ----------------------------------------------------------------------------------------------------


def taken_apart(
    tmp_path: Path, makers: Mapping[str, Callable[[], bytes]], seconds: int = 400
) -> Iterator[tuple[Path, str]]:
    """What another process says of each file, within its memory, when it reads and imports it."""
    if sys.platform != "linux":
        pytest.skip("only Linux bounds the memory of a process")
    paths = [written(tmp_path, make(), name) for name, make in makers.items()]
    command = [sys.executable, "-c", READER, str(tmp_path / "apart.sqlite3"), *map(str, paths)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=seconds, env=environment)
    assert done.returncode == 0, done.stderr[-3000:]
    said, peak = json.loads(done.stdout)
    assert peak < MEMORY
    yield from zip(paths, said, strict=True)


FAMILIES = {
    first: {name: make for name, make in hostile.BOMBS.items() if name.partition(" ")[0] == first}
    for first in dict.fromkeys(name.partition(" ")[0] for name in hostile.BOMBS)
}
"""The bombs by the first word of their names: each family goes to one process."""


@pytest.mark.slow
@pytest.mark.parametrize("family", FAMILIES)
def test_a_bomb_does_not_burst(tmp_path: Path, family: str) -> None:
    for path, said in taken_apart(tmp_path, FAMILIES[family]):
        check_sentence(said, path)


@pytest.mark.slow
@pytest.mark.xfail(strict=True, reason="PDFium has no bounds; only a process of its own would have them")
@pytest.mark.parametrize("name", hostile.PDF_BOMBS)
def test_a_pdf_does_not_burst(tmp_path: Path, name: str) -> None:
    for path, said in taken_apart(tmp_path, {name: hostile.PDF_BOMBS[name]}, 20):
        check_sentence(said, path)


@pytest.mark.slow
def test_a_text_of_a_strange_kind_is_read(tmp_path: Path) -> None:
    for path, said in taken_apart(tmp_path, hostile.TEXTS):
        assert (path.name, said) == (path.name, "")


@pytest.mark.slow
def test_more_findings_than_can_be_kept_are_not_stored(tmp_path: Path) -> None:
    for path, said in taken_apart(tmp_path, {"controls": hostile.controls}):
        assert "suspicious characters" in said
        check_sentence(said, path)


@pytest.mark.parametrize(
    ("start", "size", "says"),
    [
        (b"Some words.\n", 200, "files of up to 32 MiB are read"),
        (b"\0", 200, "files of up to 32 MiB are read"),
        (b"<html><p>words", 200, "files of up to 32 MiB are read"),
        (b"<?xml version='1.0'?><TEI><text>", 200, "files of up to 32 MiB are read"),
        (b"<?xml version='1.0'?><unknown>", 200, "of a kind that is not known here"),
        (b"\x89PNG\r\n\x1a\n", 200, "is a PNG image"),
        (b"PK\x03\x04word/", 200, "is a broken archive"),
        (b"%PDF-1.7\n", 200, "is a damaged PDF"),
        (b"PK\x03\x04word/", 300, "files of up to 256 MiB are read"),
        (b"%PDF-1.7\n", 5000, "files of up to 256 MiB are read"),
        (b"", 200_000, "files of up to 32 MiB are read"),
    ],
)
def test_a_file_of_many_mebibytes_is_refused_by_its_beginning(
    library: Library, tmp_path: Path, start: bytes, size: int, says: str
) -> None:
    path = hostile.sparse(tmp_path / "large", size * hostile.MEBIBYTE, start)
    assert says in taken(library, path).said


@pytest.mark.parametrize(("fill", "says"), [(b" ", "200.0 MiB"), (b"word ", "1000.0 MiB"), (b"\n", "200.0 MiB")])
def test_a_large_file_is_not_decoded(library: Library, tmp_path: Path, fill: bytes, says: str) -> None:
    path = hostile.sparse(tmp_path / "large", 200 * hostile.MEBIBYTE * len(fill), fill * 65_536)
    assert says in taken(library, path).said
