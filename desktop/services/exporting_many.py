"""Documents written into a folder, one after the other; one that cannot be written hinders none of the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.core.document import DocumentInfo, VersionInfo
from desktop.core.export import asked as wishes
from desktop.core.export.asked import Asked
from desktop.core.export.formats import Format
from desktop.core.export.naming import free, part_name, stem_of, suffix_of
from desktop.core.messages import KnownError, Message
from desktop.services.errors import FileFault
from desktop.services.exporting import PLAINLY, Exported, Way, known_format, refuse, write_review
from desktop.services.library import Library
from desktop.services.whole import review


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a document: its files, and why there are no more of them if one could not be written."""

    document: DocumentInfo
    files: tuple[Exported, ...] = ()
    error: KnownError | None = None

    @property
    def lost(self) -> tuple[Message, ...]:
        """What its files do not hold, each sentence once."""
        return tuple(dict.fromkeys(each for file in self.files for each in file.lost))


@dataclass(frozen=True, slots=True)
class Target:
    """A file to be made, and the versions that will be in it."""

    path: Path
    versions: tuple[VersionInfo, ...]


def targets_at(document: DocumentInfo, asked: Asked, path: Path) -> tuple[Target, ...]:
    """The files that are made of a document where `path` is asked for: that one, or one a language, named after it.

    Raises KnownError if the document has not what is asked for.
    """
    form = known_format(asked.form)
    found = _parts(document, asked, form)
    if len(found) == 1:
        return (Target(path, found[0]),)
    taken: set[str] = set()
    ends = [path.suffix or suffix_of(form, asked.options, part[-1]) for part in found]
    names = (part_name(path.stem, part, end, alone=False) for part, end in zip(found, ends, strict=True))
    return tuple(Target(path.with_name(free(name, taken)), part) for name, part in zip(names, found, strict=True))


def targets_in(document: DocumentInfo, asked: Asked, folder: Path, taken: set[str]) -> tuple[Target, ...]:
    """The same in a folder, under names made of the document's; `taken` are names that others have."""
    form = known_format(asked.form)
    found, stem = _parts(document, asked, form), stem_of(document)
    alone = len(found) == 1 and (form.scope == "document" or len(document.versions) == 1)
    ends = (suffix_of(form, asked.options, part[-1]) for part in found)
    names = (part_name(stem, part, end, alone=alone) for part, end in zip(found, ends, strict=True))
    return tuple(Target(folder / free(name, taken), part) for name, part in zip(names, found, strict=True))


def _parts(document: DocumentInfo, asked: Asked, form: Format) -> tuple[tuple[VersionInfo, ...], ...]:
    versions = wishes.wanted(asked, document)
    found = wishes.parts(form, versions)
    if found:
        return found
    if versions:
        raise KnownError("{0} needs two languages, and only {1} is there.", form.name, versions[0].language)
    there = ", ".join(version.language for version in document.versions)
    wanted = ", ".join(asked.languages)
    raise KnownError("The document has no version in “{0}”. Its versions are: {1}.", wanted, there)


def export_to(library: Library, document: DocumentInfo, asked: Asked, path: Path, way: Way = PLAINLY) -> Outcome:
    """Write one document to `path`, or to files named after it; what fails is told in the outcome."""
    try:
        targets = targets_at(document, asked, path)
    except KnownError as error:
        return Outcome(document, (), error)
    return _write(library, document, asked, targets, way)


def export_into(
    library: Library, document: DocumentInfo, asked: Asked, folder: Path, taken: set[str], way: Way = PLAINLY
) -> Outcome:
    """Write one document into a folder; what fails is told in the outcome."""
    try:
        targets = targets_in(document, asked, folder, taken)
    except KnownError as error:
        return Outcome(document, (), error)
    return _write(library, document, asked, targets, way)


def export_many(
    library: Library, documents: Sequence[DocumentInfo], asked: Asked, folder: Path, way: Way = PLAINLY
) -> tuple[Outcome, ...]:
    """Write documents into a folder; raises FileFault if it is none.

    What `way.progress` raises ends it; the files that were written by then stay.
    """
    if not folder.is_dir():
        raise FileFault("{0} is no folder. Nothing was written; make it, or choose another.", folder)
    taken: set[str] = set()
    outcomes = []
    for at, document in enumerate(documents):
        way.progress("documents", at, len(documents))
        outcomes.append(export_into(library, document, asked, folder, taken, way))
    return tuple(outcomes)


def _write(library: Library, document: DocumentInfo, asked: Asked, targets: Sequence[Target], way: Way) -> Outcome:
    """The document's files, up to the first that cannot be written; a file that is in the way is found before all."""
    form, files = known_format(asked.form), list[Exported]()
    try:
        for target in targets:
            refuse(target.path, overwrite=way.overwrite)
        way.progress("collect", 0, 0)
        whole = review(library, document.id)
        for target in targets:
            options = wishes.of_part(asked.options, target.versions)
            files.append(write_review(library, whole, form, options, target.path, way))
    except KnownError as error:
        return Outcome(document, tuple(files), error)
    return Outcome(document, tuple(files))
