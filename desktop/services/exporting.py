"""A review written out, and files written without ever leaving half of one."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import cast

from sqlalchemy import select

from db import models
from desktop import __version__
from desktop.core.export.beginning import beginning
from desktop.core.export.formats import FORMATS, NAMES, Format, format_of
from desktop.core.export.losses import lost
from desktop.core.export.options import Options, chosen
from desktop.core.messages import KnownError, Message, message
from desktop.core.review import Review
from desktop.services.errors import FileFault
from desktop.services.library import Library
from desktop.services.placing import place, sync_folder
from desktop.services.storing import Progress, ignore
from desktop.services.whole import review

DEFAULT = Options()
PROGRAM = f"Muqabala {__version__}"

REPORT = ".losses.txt"
"""The end of a report's name, behind the whole name of the file that it is of."""

TOLD_EVERY = 1 << 18
"""Bytes that are written from one word on how far it is to the next."""

SAMPLE = 200
"""Rows by which the size of a file is told beforehand; less are written before anyone could read it."""

_SENTENCES = {
    errno.ENOSPC: "The disk is full: {0} was not written. Free some space and try again.",
    errno.EDQUOT: "The disk is full: {0} was not written. Free some space and try again.",
    errno.EFBIG: "{0} was not written: it is larger than this disk or account allows.",
    errno.EACCES: "{0} may not be written to. Nothing was written; choose another folder.",
    errno.EPERM: "{0} may not be written to. Nothing was written; choose another folder.",
    errno.EROFS: "{0} may not be written to. Nothing was written; choose another folder.",
    errno.ENOENT: "The folder of {0} does not exist. Nothing was written; make it, or choose another.",
    errno.ENOTDIR: "The folder of {0} does not exist. Nothing was written; make it, or choose another.",
    errno.EISDIR: "{0} is a folder. Nothing was written; choose a file name in it.",
    errno.ENAMETOOLONG: "The name of {0} is too long for this disk. Nothing was written; choose a shorter one.",
}

Draw = Callable[[Review, Options, Path, Progress], None]
"""What draws a review as pages into a file that is not there yet."""


@dataclass(frozen=True, slots=True)
class Way:
    """How files are written: over those that are there, or not; `say` makes the sentences of a report.

    `progress` hears how far it is, and may raise to stop it. `drawer` gets what draws pages, when pages are wanted:
    that is Qt's, and nothing here knows it.
    """

    overwrite: bool = False
    say: Callable[[Message], str] = str
    progress: Progress = ignore
    drawer: Callable[[], Draw] | None = None


PLAINLY = Way()


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written, what the format did not hold of the review, and the file that says so."""

    path: Path
    lost: tuple[Message, ...] = ()
    report: Path | None = None


# A review as a file ---------------------------------------------------------------------------------------------


def known_format(name: str) -> Format:
    """The format of that name; raises KnownError if there is none."""
    if name not in NAMES:
        raise KnownError("There is no format “{0}”. The formats are: {1}.", name, ", ".join(NAMES))
    return format_of(name)


def offered() -> tuple[Format, ...]:
    """The formats that this program can write."""
    return tuple(form for form in FORMATS if _is_there(_writer(form)))


def _is_there(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:  # not even its folder is
        return False


def _writer(form: Format) -> str:
    """The module that writes it."""
    return {"pdf": "desktop.ui.printing", "source": "desktop.core.export.source"}.get(
        form.name, f"desktop.core.export.{form.module}"
    )


def export(library: Library, document_id: int, form: str, options: Options = DEFAULT) -> Iterator[bytes]:
    """A document as a file of that format, in pieces.

    Raises KnownError for a format there is not, and for one that only is drawn; LibraryFault for a document there is
    not.
    """
    return pieces(library, review(library, document_id), known_format(form), signed(options))


def signed(options: Options) -> Options:
    """The options with the time that it is, and the program's name."""
    return replace(options, at=datetime.now(UTC).isoformat(timespec="seconds"), program=PROGRAM)


def pieces(library: Library, whole: Review, form: Format, options: Options) -> Iterator[bytes]:
    """The file of a review, piece by piece; KnownError if the format cannot hold what it must, or is drawn."""
    if form.name == "pdf":
        raise KnownError("A format that is drawn as pages is written to a file only.")
    if form.name == "source":
        return _as_its_source(library, whole, options)
    return _told_plainly(form, form.writer(whole, options))


def _as_its_source(library: Library, whole: Review, options: Options) -> Iterator[bytes]:
    write = import_module(_writer(format_of("source"))).write
    text = chosen(whole, options)[0]
    with library.reading() as connection:
        data = connection.execute(select(models.Version.bytes).where(models.Version.id == text.info.id)).scalar_one()
    return cast("Iterator[bytes]", write(text, data))


def _told_plainly(form: Format, written: Iterator[bytes]) -> Iterator[bytes]:
    """What the writer gives; that it cannot write a review, which it says by a ValueError, as a sentence."""
    try:
        yield from written
    except ValueError as error:
        raise KnownError(
            "This document cannot be written as {0}: {1}. Nothing was written.", form.name, error
        ) from error


def losses(library: Library, document_id: int, form: str, options: Options = DEFAULT) -> tuple[Message, ...]:
    """What the format will not hold of a document, a sentence for each kind."""
    return lost(known_format(form), review(library, document_id), options)


# A review in a file ---------------------------------------------------------------------------------------------


def write_export(
    library: Library, document_id: int, form: str, options: Options, path: Path, way: Way = PLAINLY
) -> Exported:
    """Write a document to a file, whole or not at all, and what the format does not hold into a report beside it.

    Raises KnownError for a format there is not, LibraryFault for a document there is not, FileFault for a file that
    cannot be written, and whatever `way.progress` raises: then nothing is left of it.
    """
    known = known_format(form)
    way.progress("collect", 0, 0)
    return write_review(library, review(library, document_id), known, options, path, way)


def write_review(
    library: Library, whole: Review, form: Format, options: Options, path: Path, way: Way = PLAINLY
) -> Exported:
    """The same for a review that is at hand."""
    told = signed(options)
    refuse(path, overwrite=way.overwrite)
    if form.name == "pdf":
        if way.drawer is None:
            raise KnownError("Pages cannot be drawn here, for this program runs without Qt. Nothing was written.")
        draw = way.drawer()
        put_file(path, lambda temporary: draw(whole, told, temporary, way.progress), overwrite=way.overwrite)
    else:
        expected = _size(library, whole, form, told)
        written = watched(pieces(library, whole, form, told), expected, way.progress)
        put_file(path, lambda temporary: _pour(temporary, written), overwrite=way.overwrite)
    found = lost(form, whole, options)
    return Exported(path, found, _report(path, found, way) if found else None)


def _size(library: Library, whole: Review, form: Format, options: Options) -> int:
    """How large the file will be, more or less; 0 where that is not worth the knowing."""
    rows = len(whole.rows)
    if rows < 2 * SAMPLE or form.scope == "version":
        return 0
    written = pieces(library, beginning(whole, SAMPLE), form, options)
    return sum(map(len, written)) * rows // SAMPLE


def watched(written: Iterable[bytes], expected: int, progress: Progress) -> Iterator[bytes]:
    """The pieces as they come; `progress` hears how much there is of what is expected, and may stop it."""
    done = told = 0
    progress("export", 0, expected)
    for piece in written:
        done += len(piece)
        if done >= told + TOLD_EVERY:
            told = done
            progress("export", min(done, expected - 1) if expected else 0, expected)
        yield piece
    progress("export", expected, expected)


# What is lost ---------------------------------------------------------------------------------------------------


def _report(path: Path, found: Iterable[Message], way: Way) -> Path:
    """Say beside the file what it does not hold; a file of that name that is no such report is left alone."""
    head = way.say(message("What {0} does not hold of the review:", path.name))
    text = "\n".join((PROGRAM, "", head, *(f"- {way.say(each)}" for each in found), ""))
    number, report = 1, path.with_name(path.name + REPORT)
    while report.exists() and not (way.overwrite and _is_report(report)):
        number += 1
        report = path.with_name(f"{path.name}.losses-{number}.txt")
    write_file(report, text.encode(), overwrite=way.overwrite)
    return report


def _is_report(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len("Muqabala ")) == b"Muqabala "


# Files ----------------------------------------------------------------------------------------------------------


def write_file(path: Path, data: bytes | Iterable[bytes], overwrite: bool = False) -> None:  # noqa: FBT001, FBT002
    """Write all of `data`, whole or in pieces, to `path`, or leave what is there.

    With `overwrite`, what is there is replaced in one step.

    Raises FileFault for a file that is there unasked, a folder, a place that cannot be written to, and a full disk.
    """
    written = (data,) if isinstance(data, bytes) else data
    put_file(path, lambda temporary: _pour(temporary, written), overwrite=overwrite)


def put_file(path: Path, fill: Callable[[Path], None], *, overwrite: bool) -> None:
    """Let `fill` make a file in the folder of `path`, which is `path` when it is whole; raises what `write_file` does.

    What `fill` raises beside is passed on; nothing is left then.
    """
    refuse(path, overwrite=overwrite)
    try:
        _put(path, fill, overwrite=overwrite)
    except FileExistsError as error:
        raise _there_already(path) from error
    except OSError as error:
        raise _fault(path, error) from error


def refuse(path: Path, *, overwrite: bool) -> None:
    """Raise FileFault for what must not be written to, before any work is done."""
    try:
        folder, there = path.is_dir(), path.exists()
    except OSError as error:
        raise _fault(path, error) from error
    if folder:
        raise FileFault(_SENTENCES[errno.EISDIR], path)
    if there and not overwrite:
        raise _there_already(path)


def _fault(path: Path, error: OSError) -> FileFault:
    return FileFault(_SENTENCES.get(error.errno or 0, "{0} was not written: {1}."), path, error.strerror)


def _there_already(path: Path) -> FileFault:
    return FileFault("{0} is there already and was left as it is. Choose another name, or ask to replace it.", path)


def _pour(path: Path, written: Iterable[bytes]) -> None:
    with path.open("xb") as file:
        file.writelines(written)


def _put(path: Path, fill: Callable[[Path], None], *, overwrite: bool) -> None:
    temporary = path.with_name(f".{path.name[:40]}-{secrets.token_hex(4)}")
    try:
        fill(temporary)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        if path.exists():
            temporary.chmod(path.stat().st_mode)
        place(temporary, path, overwrite=overwrite)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)
