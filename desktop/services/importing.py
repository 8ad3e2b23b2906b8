"""Taking files into the library: read, linked and scanned outside of transactions, then stored piece by piece."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from db import models
from desktop.core import alignment, codec, noise
from desktop.core.document import Link, Paragraph, Reading
from desktop.core.messages import Message, UnreadableError
from desktop.core.original import original_index
from desktop.services.errors import Cancelled
from desktop.services.library import Library
from desktop.services.records import units
from desktop.services.storing import Found, Progress, Storable, fingerprint, ignore, present, store

__all__ = ["Cancelled", "Imported", "Progress", "ignore", "import_files", "import_readings"]


@dataclass(frozen=True, slots=True)
class Imported:
    """The document's id, what reading has to say of its files, and whether the library had it already."""

    document: int
    notices: tuple[Message, ...]
    again: bool


def import_files(library: Library, paths: Sequence[Path], progress: Progress = ignore) -> Imported:
    """One document whose versions are the files; the same files imported again give the document that is there.

    Raises UnreadableError for a file that cannot be read as a text, LibraryFault, and Cancelled if `progress`
    raises it; in each case nothing is left of it.
    """
    from desktop.services.files import read_file  # noqa: PLC0415  # brings in every reader

    readings = []
    for done, path in enumerate(paths):
        progress("read", done, len(paths))
        readings.append(read_file(path))
    sources = [_bytes(path, reading) for path, reading in zip(paths, readings, strict=True)]
    known = _known(library, fingerprint(sources))
    if known is not None:
        return known
    document = import_readings(library, readings, sources, progress)
    return Imported(document, tuple(notice for reading in readings for notice in reading.notices), again=False)


def import_readings(
    library: Library, readings: Sequence[Reading], sources: Sequence[bytes], progress: Progress = ignore
) -> int:
    """The id of a new document with these versions and their files' bytes; the original is put first.

    If another window finished importing the same files meanwhile, its document is kept and given.
    """
    first = original_index(readings)
    order = [first, *(index for index in range(len(readings)) if index != first)]
    ordered = tuple(readings[index] for index in order)
    progress("align", 0, 1)
    links = _links([reading.paragraphs for reading in ordered])
    findings = _scanned(ordered, progress)
    return store(library, Storable(ordered, tuple(sources[index] for index in order), links, findings), progress)


def _bytes(path: Path, reading: Reading) -> bytes:
    """What the reading was read from; UnreadableError if the file is another one by now."""
    try:
        source = path.read_bytes()
    except OSError as error:
        raise UnreadableError("{0} cannot be read: {1}. Nothing was imported.", path, error.strerror) from error
    if hashlib.sha256(source).hexdigest() != reading.sha256:
        raise UnreadableError("{0} changed while it was being read. Nothing was imported; try again.", path)
    return source


def _known(library: Library, of_files: str) -> Imported | None:
    version = models.Version
    with library.reading() as connection:
        document = present(connection, of_files)
        if document is None:
            return None
        notices = select(version.notices).where(version.document_id == document).order_by(version.position)
        said = [notice for stored in connection.scalars(notices) for notice in codec.to_messages(stored)]
        return Imported(document, tuple(said), again=True)


def _links(versions: Sequence[Sequence[Paragraph]]) -> tuple[Link, ...]:
    if len(versions) == 1:
        return tuple(Link(((index,),), 1.0) for index in range(len(versions[0])))
    links = alignment.align(versions)
    for place, paragraphs in enumerate(versions):
        linked = sorted(index for link in links for index in link.members[place])
        if linked != list(range(len(paragraphs))):
            raise ValueError(f"alignment did not give every paragraph of version {place} exactly one link")
    return links


def _scanned(readings: Sequence[Reading], progress: Progress) -> tuple[Found, ...]:
    total = sum(len(units(reading)) for reading in readings)
    done = 0
    found: list[Found] = []
    for version, reading in enumerate(readings):
        for ordinal, unit in enumerate(units(reading)):
            if done % 500 == 0:
                progress("scan", done, total)
            language = unit.language or reading.language
            found += [Found(version, ordinal, finding) for finding in noise.scan(unit.text, language)]
            done += 1
    return tuple(found)
