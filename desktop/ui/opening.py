"""Opening a library and a document of it: what the worker does, so that the data layer is imported in its thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.document import DocumentInfo, Row
from desktop.core.messages import KnownError, Message
from desktop.ui.tasks import Report

if TYPE_CHECKING:
    from desktop.services.changing import Applied
    from desktop.services.library import Library


@dataclass(frozen=True, slots=True)
class Opened:
    """What the worker brings back when a library, or a document in it, was opened."""

    library: Library
    documents: tuple[DocumentInfo, ...]
    document: DocumentInfo | None
    rows: tuple[Row, ...] = ()
    notices: tuple[Message, ...] = ()
    undoable: tuple[Applied, ...] = ()
    refusal: Message | None = None


FIRST_ROWS = 64
"""Rows that come with a document, so that it shows without another look."""


def open_all(location: str | None, files: Sequence[Path], document: int, report: Report) -> Opened:
    """The library, and the files in it, or its document of that number, or the list of what it holds."""
    from desktop.services.library import default_location, open_library  # noqa: PLC0415  # in the worker's thread

    library = open_library(location or default_location())
    if files:
        try:
            return open_files(library, files, report)
        except KnownError as error:
            return Opened(library, documents(library), None, refusal=error.message)
    listed = documents(library)
    if any(info.id == document for info in listed):
        return open_document(library, document)
    return Opened(library, listed, None)


def open_files(library: Library, files: Sequence[Path], report: Report) -> Opened:
    """The files as one document, imported if they were not before."""
    from desktop.services.importing import import_files  # noqa: PLC0415  # in the worker's thread

    imported = import_files(library, files, report)
    return open_document(library, imported.document, imported.notices)


def open_document(library: Library, document: int, notices: tuple[Message, ...] = ()) -> Opened:
    """A document with its first rows, and what can be taken back in it."""
    from desktop.core import findings  # noqa: PLC0415  # in the worker's thread
    from desktop.services import changing, reviewing  # noqa: PLC0415

    findings.load()
    info = reviewing.document(library, document)
    rows = reviewing.rows(library, info, 0, FIRST_ROWS)
    return Opened(library, (), info, rows, notices, changing.undoable(library, document))


def documents(library: Library) -> tuple[DocumentInfo, ...]:
    """What the library holds."""
    from desktop.services import reviewing  # noqa: PLC0415  # in the worker's thread

    return reviewing.documents(library)
