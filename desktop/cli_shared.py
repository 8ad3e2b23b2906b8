"""What the commands share: options that several have, the library and its documents, what they print."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.core.messages import KnownError, UnreadableError

if TYPE_CHECKING:
    from desktop.core.document import DocumentInfo
    from desktop.services.library import Library

BAD_USAGE, UNREADABLE, LIBRARY_FAULT, STOPPED = 2, 3, 4, 130


def status_of(error: KnownError) -> int:
    """The exit status that belongs to what went wrong."""
    if isinstance(error, UnreadableError):
        return UNREADABLE
    from desktop.services.errors import LibraryFault

    return LIBRARY_FAULT if isinstance(error, LibraryFault) else BAD_USAGE


def _location(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """A library is a file; an address of a server is refused, for a file of that name would be no help."""
    if value is not None and "://" in value:
        raise click.BadParameter("a library on a server cannot be opened by this version; give a file")
    return value


json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON on standard output.")
force_option = click.option("--force", is_flag=True, help="Write over files that are there.")
library_option = click.option(
    "--library",
    metavar="PATH",
    callback=_location,
    help="The library file (default: library.sqlite3 in your data folder).",
)


def chosen_library(context: click.Context, library: str | None) -> str | None:
    """The command's own --library, else the one before the command."""
    own: str | None = library if library is not None else context.obj
    return own


def opened(context: click.Context, library: str | None) -> Library:
    """The library that is meant."""
    from desktop.services.library import open_library
    from desktop.services.own_library import default_location

    return open_library(chosen_library(context, library) or default_location())


def choose(wanted: str, documents: Sequence[DocumentInfo]) -> DocumentInfo:
    """The document of that number, symbol or title; raises KnownError if that is none, or several."""
    key = wanted.strip().casefold()
    found = [each for each in documents if str(each.id) == key]
    found = found or [each for each in documents if key in {each.symbol.casefold(), each.title.casefold()}]
    if not found:
        raise KnownError("The library has no document {0}. Nothing was written; 'muqabala list' shows them.", wanted)
    if len(found) > 1:
        ids = ", ".join(str(each.id) for each in found)
        raise KnownError("{0} names several documents. Nothing was written; choose one by its id: {1}.", wanted, ids)
    return found[0]


def called(document: DocumentInfo) -> str:
    """What a document is called."""
    return document.title or document.symbol or "The text"


def spare(source: Path | None, outputs: Sequence[Path], *, force: bool) -> None:
    """Refuse before any work what would write over the source, over another output, or unasked over a file."""
    for index, path in enumerate(outputs):
        if source is not None and _same(path, source):
            raise KnownError("{0} is the file that is read. Nothing was written; choose another output.", path)
        if any(_same(path, other) for other in outputs[:index]):
            raise KnownError("{0} is named for two outputs. Nothing was written; choose another for one.", path)
        if path.exists() and not force:
            raise KnownError("{0} is there already. Nothing was written; choose another name, or --force.", path)


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve() or (one.exists() and other.exists() and one.samefile(other))


def width() -> int:
    """Columns of the terminal; no limit where the output goes elsewhere."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else 10_000


def print_lines(lines: Iterable[str], *, err: bool = False) -> None:
    """Print lines, on standard error if that is wanted."""
    for line in lines:
        click.echo(line, err=err)


def print_json(value: object) -> None:
    """Print a value as JSON, in lines for a person."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1 if sys.stdout.isatty() else None))
