"""Opening a library and a document of it: what the worker does, so that the data layer is imported in its thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.document import DocumentInfo, Row
from desktop.core.messages import KnownError, Message
from desktop.ui.jobs.tasks import Report

if TYPE_CHECKING:
    from desktop.services.changing import Applied
    from desktop.services.library import Library
    from desktop.ui.panels.library import Listed


@dataclass(frozen=True, slots=True)
class Opened:
    """What the worker brings back when a library, or a document in it, was opened."""

    library: Library
    documents: tuple[Listed, ...]
    document: DocumentInfo | None
    rows: tuple[Row, ...] = ()
    notices: tuple[Message, ...] = ()
    refusal: Message | None = None


FIRST_ROWS = 64
"""Rows that come with a document, so that it shows without another look."""


def open_all(location: str | None, files: Sequence[Path], document: int, report: Report) -> Opened:
    """The library, and the files in it, or its document of that number, or the list of what it holds."""
    from desktop.services.library import open_library  # noqa: PLC0415  # in the worker's thread
    from desktop.services.own_library import default_location  # noqa: PLC0415

    library = open_library(location or default_location())
    if files:
        try:
            return open_files(library, files, report)
        except KnownError as error:
            return Opened(library, documents(library), None, refusal=error.message)
    if document and is_there(library, document):
        return open_document(library, document)
    return Opened(library, documents(library), None)


def open_files(library: Library, files: Sequence[Path], report: Report) -> Opened:
    """The files as one document, imported if they were not before."""
    from desktop.services.importing import import_files  # noqa: PLC0415  # in the worker's thread

    imported = import_files(library, files, report)
    return open_document(library, imported.document, imported.notices)


def open_document(library: Library, document: int, notices: tuple[Message, ...] = ()) -> Opened:
    """A document with its first rows."""
    from desktop.services import glance  # noqa: PLC0415  # in the worker's thread

    info = glance.document(library, document)
    return Opened(library, (), info, glance.rows(library, info, 0, FIRST_ROWS), notices)


def undoable(library: Library, document: int) -> tuple[Applied, ...]:
    """What can be taken back in a document, oldest first: behind its first rows, for they show without it."""
    from desktop.services import changing  # noqa: PLC0415  # in the worker's thread

    return changing.undoable(library, document)


def is_there(library: Library, document: int) -> bool:
    """Whether the library has that document."""
    from desktop.services import glance  # noqa: PLC0415  # in the worker's thread

    return glance.find(library, document) is not None


def documents(library: Library) -> tuple[Listed, ...]:
    """What the library holds."""
    from desktop.services.progress import shelf  # noqa: PLC0415  # in the worker's thread
    from desktop.ui.panels.library import listed  # noqa: PLC0415

    return tuple(map(listed, shelf(library)))
