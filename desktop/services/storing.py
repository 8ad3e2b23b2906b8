"""Writing a document into the library in pieces so small that an edit elsewhere never waits."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice, zip_longest
from typing import Any, NamedTuple

from sqlalchemy import Connection, insert, select, update

from db import models
from desktop.core.changes import Annotate, Assign
from desktop.core.document import Finding, Link, Reading
from desktop.core.tagsets import TagScheme
from desktop.services import records, tagsets
from desktop.services.errors import LibraryFault
from desktop.services.library import Library, discard
from desktop.services.records import PageImage, Values, units

Progress = Callable[[str, int, int], None]
"""Told (stage, done, total); stages are read, align, scan and store. It may raise CancelledError."""

CHUNK = 2000
"""Rows written in one transaction: a few milliseconds, so that an edit elsewhere does not wait."""


def ignore(_stage: str, _done: int, _total: int) -> None:
    """The progress nobody watches."""


class Found(NamedTuple):
    """A finding with its version's place and its unit's (paragraphs first, then footnotes)."""

    version: int
    ordinal: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class Storable:
    """A document as it will be stored: versions in their order, the original first, with their files' bytes.

    `images` are those of each version's pages, if there are any at all; `chosen` says of each version in a word how a
    person chose to read its file, if anyone chose at all; `schemes` are those of its tags that the library has not yet.
    """

    readings: tuple[Reading, ...]
    sources: tuple[bytes, ...]
    links: tuple[Link, ...]
    findings: tuple[Found, ...]
    images: tuple[tuple[PageImage, ...], ...] = ()
    chosen: tuple[str, ...] = ()
    schemes: tuple[TagScheme, ...] = ()


def fingerprint(sources: Iterable[bytes], chosen: Iterable[str] = ()) -> str:
    """What names a set of files and how each was chosen to be read, in whatever order they are given."""
    named = zip_longest((hashlib.sha256(source).hexdigest() for source in sources), chosen, fillvalue="")
    return " ".join(sorted(f"{name}:{how}" if how else name for name, how in named))


def present(connection: Connection, of_files: str) -> int | None:
    """The document the library has of these files; one that is not ready does not count."""
    document = models.Document
    query = select(document.id).where(document.fingerprint == of_files, document.ready).order_by(document.id)
    return connection.scalar(query.limit(1))


def store(library: Library, document: Storable, progress: Progress = ignore) -> int:
    """The id of the document, stored; shown to nobody before all of it is there.

    If another window finished the same files meanwhile, that document's id. Whatever `progress` raises ends it, and
    nothing is left; so does LibraryFault.
    """
    progress("store", 0, 1)
    of_files = fingerprint(document.sources, document.chosen)
    key, versions = _begin(library, document, of_files)
    with ExitStack() as unfinished:
        unfinished.callback(discard, library, key)
        _fill(_Writer(library, key, progress, _size(document)), document, versions)
        progress("store", 1, 1)
        shown = _finish(library, key, of_files, document.schemes)
        if shown == key:
            unfinished.pop_all()
    return shown


# Beginning and end ----------------------------------------------------------------------------------------------


def _size(document: Storable) -> int:
    return sum(len(units(reading)) for reading in document.readings) + len(document.links) + len(document.findings)


def _begin(library: Library, document: Storable, of_files: str) -> tuple[int, list[int]]:
    """The document, not ready, and its versions: their keys."""
    now = _now()
    values = {
        "symbol": _first_said(reading.symbol for reading in document.readings),
        "title": _first_said(reading.title or reading.name for reading in document.readings),
        "fingerprint": of_files,
        "rows": len(document.links),
        "ready": False,
        "imported_at": now,
        "touched_at": now,
    }
    with library.writing() as connection:
        key = _new(connection, models.Document, values)
        versions = [
            _new(connection, models.Version, records.version_values(key, place, reading, source))
            for place, (reading, source) in enumerate(zip(document.readings, document.sources, strict=True))
        ]
    return key, versions


def _new(connection: Connection, table: type[models.Document | models.Version], values: Values) -> int:
    return connection.execute(insert(table).returning(table.id), values).scalar_one()


def _first_said(values: Iterable[str]) -> str:
    return next((value for value in values if value), "")


def _finish(library: Library, key: int, of_files: str, schemes: Iterable[TagScheme]) -> int:
    """Show the document to everyone, its schemes with it; the key to go on with.

    It is the document of another window, if that was first with the same files.
    """
    with library.writing() as connection:
        shown = present(connection, of_files)
        if shown is not None:
            return shown
        tagsets.add(connection, schemes)
        connection.execute(update(models.Document).where(models.Document.id == key).values(ready=True))
        return key


# What lies between ----------------------------------------------------------------------------------------------


def _fill(writer: _Writer, document: Storable, versions: Sequence[int]) -> None:
    owner = writer.document
    writer.put(models.Link, (records.link_values(owner, row, link) for row, link in enumerate(document.links)))
    links = writer.keys(models.Link.id, models.Link.document_id, models.Link.ordinal, owner)
    paragraphs = []
    for place, (version, reading) in enumerate(zip(versions, document.readings, strict=True)):
        homes = {index: key for link, key in zip(document.links, links, strict=True) for index in link.members[place]}
        images = document.images[place] if document.images else ()
        paragraphs.append(_fill_version(writer, version, reading, homes, images))
    found = ((paragraphs[each.version][each.ordinal], each.finding) for each in document.findings)
    writer.put(models.Finding, (records.finding_values(owner, key, finding) for key, finding in found))


def _fill_version(
    writer: _Writer, version: int, reading: Reading, homes: Mapping[int, int], images: Iterable[PageImage]
) -> Sequence[int]:
    """The keys of the version's paragraphs and footnotes."""
    unit = models.Paragraph
    writer.put(unit, records.paragraph_values(version, reading, homes))
    keys = writer.keys(unit.id, unit.version_id, unit.ordinal, version)
    writer.put(models.Anchor, records.anchor_values(reading, keys))
    writer.put(models.Furniture, records.furniture_values(version, reading))
    writer.put(models.Layout, records.layout_values(version, reading))
    writer.put(models.PageImage, records.image_values(version, images), chunk=1)
    _log_what_came(writer, reading, keys)
    return keys


def _log_what_came(writer: _Writer, reading: Reading, keys: Sequence[int]) -> None:
    noted = records.came_with(reading, keys)
    said = (each.change.after for each in noted if isinstance(each.change, Annotate) and each.change.after)
    writer.put(models.Comment, (records.comment_values(writer.document, comment) for comment in said))
    given = (each.change.after for each in noted if isinstance(each.change, Assign) and each.change.after)
    writer.put(models.Assignment, (records.assignment_values(writer.document, tag) for tag in given))
    log = models.LoggedChange
    before = len(writer.keys(log.id, log.document_id, log.id, writer.document))
    writer.put(log, (records.log_values(writer.document, each, _now()) for each in noted))
    logged = writer.keys(log.id, log.document_id, log.id, writer.document)[before:]
    touched = zip(logged, noted, strict=True)
    writer.put(models.ChangedParagraph, ({"change_id": key, "paragraph_id": each.paragraph} for key, each in touched))


class _Writer:
    """Puts rows of one document into the library, a chunk in a transaction."""

    def __init__(self, library: Library, document: int, progress: Progress, total: int) -> None:
        self.document = document
        self._library = library
        self._progress = progress
        self._total = total
        self._done = 0

    def put(self, table: type[models.Base], rows: Iterable[Values], chunk: int = 0) -> None:
        remaining = iter(rows)
        while portion := list(islice(remaining, chunk or CHUNK)):
            with self._library.writing() as connection:
                self._stay_alive(connection)
                connection.execute(insert(table), portion)
            self._done += len(portion)
            self._progress("store", min(self._done, self._total), self._total)

    def keys(self, key: Any, owner: Any, order: Any, owned_by: int) -> Sequence[int]:
        with self._library.reading() as connection:
            return connection.scalars(select(key).where(owner == owned_by).order_by(order)).all()

    def _stay_alive(self, connection: Connection) -> None:
        document = models.Document
        sign = update(document).where(document.id == self.document).values(touched_at=_now())
        if not connection.execute(sign).rowcount:
            raise LibraryFault(
                "The import stood still so long that another window of {0} cleared it away. Import the files again.",
                self._library.location,
            )


def _now() -> str:
    return datetime.now(UTC).isoformat()
