"""What is asked of an export before it is known of which document, and which files that makes of a document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.core.document import DocumentInfo, VersionInfo
from desktop.core.export.formats import Format
from desktop.core.export.options import Options

DEFAULT = Options()


@dataclass(frozen=True, slots=True)
class Asked:
    """A format by its name, and how it is wanted of any document: the languages in their order, all if there are none.

    A language that is named twice means the first two versions in it. `options.versions`, where there are any, are the
    keys of one document and go before the languages.
    """

    form: str = "html"
    languages: tuple[str, ...] = ()
    options: Options = DEFAULT


def wanted(asked: Asked, document: DocumentInfo) -> tuple[VersionInfo, ...]:
    """The versions of a document that are asked for, in that order; what it has not is passed over."""
    if asked.options.versions:
        known = {version.id: version for version in document.versions}
        return tuple(known[key] for key in asked.options.versions if key in known)
    return tuple(_spoken(asked.languages, document.versions)) if asked.languages else document.versions


def _spoken(languages: Sequence[str], versions: Sequence[VersionInfo]) -> Iterator[VersionInfo]:
    of: dict[str, list[VersionInfo]] = defaultdict(list)
    for version in versions:
        of[version.language].append(version)
    for language in languages:
        if of[language]:
            yield of[language].pop(0)


def parts(form: Format, versions: Sequence[VersionInfo]) -> tuple[tuple[VersionInfo, ...], ...]:
    """The versions in each file that is made: all in one, each in its own, or the first with each of the others.

    There is none where a format of two languages is asked for and only one is there.
    """
    if form.scope == "document":
        return (tuple(versions),) if versions else ()
    if form.scope == "version":
        return tuple((version,) for version in versions)
    return tuple((versions[0], other) for other in versions[1:])


def of_part(options: Options, part: Sequence[VersionInfo]) -> Options:
    """The options for one of the files."""
    return replace(options, versions=tuple(version.id for version in part))
