"""Taking files into the library: read, linked and scanned outside of transactions, then stored piece by piece."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from sqlalchemy import select

from db import models
from desktop.core import codec, noise
from desktop.core.document import Link, Parallel, Reading
from desktop.core.messages import KnownError, Message, UnreadableError
from desktop.core.original import original_index
from desktop.core.reading.choices import TOLD, Choices
from desktop.core.tagsets import TagScheme
from desktop.services.errors import Cancelled
from desktop.services.images import page_images
from desktop.services.library import Library
from desktop.services.planning import PlannedDocument
from desktop.services.receiving import received
from desktop.services.records import PageImage, units
from desktop.services.storing import Found, Progress, Storable, fingerprint, ignore, present, store

__all__ = [
    "Cancelled",
    "Imported",
    "Outcome",
    "Progress",
    "ignore",
    "import_files",
    "import_planned",
    "import_readings",
]

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Imported:
    """The document's id, what reading has to say of its files, and whether the library had it already."""

    document: int
    notices: tuple[Message, ...]
    again: bool


def import_files(
    library: Library, paths: Sequence[Path], progress: Progress = ignore, choices: Choices = TOLD
) -> Imported:
    """One document whose versions are the files, read as chosen; imported again they give the document that is there.

    A file that holds several languages gives a version for each, and alone it is linked as it says itself. Raises
    UnreadableError for a file that cannot be read as a text, LibraryFault, and Cancelled if `progress` raises it; in
    each case nothing is left of it.
    """
    return _import(library, [(path, choices) for path in paths], progress)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a planned document: its number in the library, or 0 and the sentence that says why not."""

    document: int = 0
    again: bool = False
    error: Message | None = None


def import_planned(
    library: Library, documents: Sequence[PlannedDocument], progress: Progress = ignore
) -> tuple[Outcome, ...]:
    """What became of each document; what hinders one does not hinder the others, and nothing of that one is left.

    Only the files that are taken are imported, read as they were chosen to be, under the planned symbol and title.
    Whatever `progress` raises ends it; documents finished by then stay.
    """
    return tuple(_outcome(library, document, progress) for document in documents)


def _outcome(library: Library, document: PlannedDocument, progress: Progress) -> Outcome:
    try:
        files = [(each.seen.path, each.choices) for each in document.taken]
        imported = _import(library, files, progress, document)
    except KnownError as error:
        return Outcome(error=error.message)
    return Outcome(imported.document, imported.again)


def _import(
    library: Library,
    files: Sequence[tuple[Path, Choices]],
    progress: Progress,
    planned: PlannedDocument | None = None,
) -> Imported:
    from desktop.services.files import read_whole  # noqa: PLC0415  # brings in every reader

    wholes = []
    for done, (path, choices) in enumerate(files):
        progress("read", done, len(files))
        wholes.append(read_whole(path, choices, partial(progress, "read")))
    if planned is not None:
        wholes = _as_shown(planned, wholes)
    of_files = [_bytes(path, whole.readings[0]) for (path, _choices), whole in zip(files, wholes, strict=True)]
    sources = _for_versions(wholes, of_files)
    chosen = _for_versions(wholes, [_in_a_word(choices) for _path, choices in files])
    known = _known(library, fingerprint(sources, chosen))
    if known is not None:
        return known
    wholes, schemes = received(library, wholes)
    readings = [reading for whole in wholes for reading in whole.readings]
    stated = wholes[0].links if len(wholes) == 1 else ()
    first = 0 if planned or stated else original_index(readings)
    pictured = [page_images(path, whole.readings[0]) for (path, _choices), whole in zip(files, wholes, strict=True)]
    readings = _with_notices(readings, _for_versions(wholes, [said for _images, said in pictured]))
    images = _for_versions(wholes, [each for each, _said in pictured])
    document = _store(library, Versions(readings, sources, chosen, images, schemes), progress, first, stated)
    return Imported(document, tuple(notice for reading in readings for notice in reading.notices), again=False)


def _with_notices(readings: Sequence[Reading], said: Sequence[tuple[Message, ...]]) -> list[Reading]:
    pairs = zip(readings, said, strict=True)
    return [replace(reading, notices=(*reading.notices, *more)) for reading, more in pairs]


def _as_shown(planned: PlannedDocument, wholes: Sequence[Parallel]) -> list[Parallel]:
    """The readings under the planned names; UnreadableError if one is of another file than was shown."""
    for file, whole in zip(planned.taken, wholes, strict=True):
        reading = whole.readings[0]
        if file.seen.sha256 != reading.sha256:
            raise UnreadableError(
                "{0} changed after it was shown. Nothing was imported; look at it and try again.", reading.name
            )
    named = partial(replace, symbol=planned.symbol, title=planned.title)
    return [replace(whole, readings=tuple(map(named, whole.readings))) for whole in wholes]


def _for_versions(wholes: Sequence[Parallel], of_files: Sequence[_T]) -> tuple[_T, ...]:
    """What there is for each file, for each of the versions in it."""
    return tuple(each for whole, each in zip(wholes, of_files, strict=True) for _reading in whole.readings)


def _in_a_word(choices: Choices) -> str:
    repaired = "repaired" if choices.repair else ""
    return ",".join(filter(None, (choices.encoding, choices.language, repaired, choices.recognise)))


def import_readings(
    library: Library, readings: Sequence[Reading], sources: Sequence[bytes], progress: Progress = ignore
) -> int:
    """The id of a new document with these versions and their files' bytes; the original is put first.

    If another window finished importing the same files meanwhile, its document is kept and given.
    """
    return _store(library, Versions(readings, sources), progress, original_index(readings))


class Versions(NamedTuple):
    """What there is of each version: its reading, its file's bytes, how it was chosen to be read, its pages' images.

    `schemes` are those that come with all of them.
    """

    readings: Sequence[Reading]
    sources: Sequence[bytes]
    chosen: Sequence[str] = ()
    images: Sequence[tuple[PageImage, ...]] = ()
    schemes: tuple[TagScheme, ...] = ()


def _store(library: Library, versions: Versions, progress: Progress, first: int, stated: Sequence[Link] = ()) -> int:
    order = [first, *(index for index in range(len(versions.readings)) if index != first)]
    readings, sources = _ordered(versions.readings, order), _ordered(versions.sources, order)
    progress("align", 0, 1)
    links = tuple(stated) or _aligned(library, readings, progress)
    _check_links(links, readings)
    findings = _scanned(readings, progress)
    told = (_ordered(versions.images, order), _ordered(versions.chosen, order), versions.schemes)
    return store(library, Storable(readings, sources, links, findings, *told), progress)


def _ordered(values: Sequence[_T], order: Sequence[int]) -> tuple[_T, ...]:
    """The values in that order; nothing if there are none."""
    return tuple(values[at] for at in order) if values else ()


def _bytes(path: Path, reading: Reading) -> bytes:
    """What the reading was read from; UnreadableError if the file is another one by now."""
    from desktop.services.files import bytes_of  # noqa: PLC0415  # brings in every reader

    source = bytes_of(path)
    if hashlib.sha256(source).hexdigest() != reading.sha256:
        raise UnreadableError("{0} changed while it was being read. Nothing was imported; try again.", reading.name)
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


def _aligned(library: Library, readings: Sequence[Reading], progress: Progress) -> tuple[Link, ...]:
    """The links that the texts have, with what people confirmed before to learn from."""
    from desktop.core.alignment import align  # noqa: PLC0415  # brings in NumPy
    from desktop.services.teaching import taught  # noqa: PLC0415  # the same

    if len(readings) == 1:
        return tuple(Link(((index,),), 1.0) for index in range(len(readings[0].paragraphs)))
    languages = [reading.language for reading in readings]
    confirmed = taught(library, languages)
    versions = [reading.paragraphs for reading in readings]
    return align(versions, languages, taught=confirmed, step=partial(progress, "align"))


def _check_links(links: Sequence[Link], readings: Sequence[Reading]) -> None:
    for place, reading in enumerate(readings):
        linked = sorted(index for link in links for index in link.members[place])
        if linked != list(range(len(reading.paragraphs))):
            raise ValueError(f"the links do not give every paragraph of version {place} exactly one link")


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
            if len(found) > noise.MOST:
                raise UnreadableError(
                    "{0} has more than {1} suspicious characters, which nobody can look at. Nothing was imported; "
                    "clean it first.",
                    reading.name,
                    f"{noise.MOST:,}",
                )
    return tuple(found)
