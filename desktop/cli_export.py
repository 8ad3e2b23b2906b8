"""The export command: documents of the library written as files, one by its name or many into a folder."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli_shared import (
    called,
    choose,
    force_option,
    json_option,
    library_option,
    opened,
    print_json,
    print_lines,
    spare,
    status_of,
)
from desktop.core.messages import KnownError

if TYPE_CHECKING:
    from desktop.core.document import DocumentInfo
    from desktop.core.export.asked import Asked
    from desktop.core.export.formats import Format
    from desktop.core.export.options import Options
    from desktop.services.exporting import Way
    from desktop.services.exporting_many import Outcome
    from desktop.services.library import Library

FORMATS = (
    "docx, html, pdf, tei, akn, tmx, xliff, xliff12, webannotation, jsonl, csv, tsv, md, txt, patch, source"  # tested
)

_SHOWN = ("tracked", "corrected", "extracted")


def _known_format(_context: click.Context, _option: click.Parameter, value: str) -> Format:
    from desktop.services.exporting import offered

    found = {form.name: form for form in offered()}
    if value not in found:
        raise click.BadParameter(f"no format that is written here; give one of {', '.join(found)}")
    return found[value]


def _known_table(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    from desktop.core.export.tables import TABLES

    if value is not None and value not in TABLES:
        raise click.BadParameter(f"no table that there is; give one of {', '.join(TABLES)}")
    return value


_LEAVES_OUT = {"no_comments": "comments", "no_resolved": "resolved", "no_tags": "tags", "portrait": "landscape"}
"""Flags that say no, and the options they say it of."""


@click.command()
@click.argument("names", metavar="DOCUMENT...", nargs=-1)
@click.option("--format", "form", metavar="F", required=True, callback=_known_format, help=f"What to write: {FORMATS}.")
@click.option("-o", "--output", metavar="OUT", type=click.Path(), help="The file to write, of one document.")
@click.option(
    "--into", metavar="FOLDER", type=click.Path(), help="The folder to write into, under the documents' names."
)
@click.option("--all", "everything", is_flag=True, help="All documents of the library, with --into.")
@click.option("--language", "languages", metavar="L", multiple=True, help="A version to be in it; may be repeated.")
@click.option("--shown", type=click.Choice(_SHOWN), help="Show changes (as usual), or one text without the other.")
@click.option("--no-comments", is_flag=True, help="Leave comments out.")
@click.option("--no-resolved", is_flag=True, help="Leave resolved comments out.")
@click.option("--no-tags", is_flag=True, help="Leave tags out.")
@click.option("--findings", is_flag=True, help="With the open findings.")
@click.option("--layout", type=click.Choice(("side-by-side", "one")), help="All versions side by side, or one as text.")
@click.option("--paper", type=click.Choice(("a4", "letter")), help="The size of pages.")
@click.option("--portrait", is_flag=True, help="Pages upright.")
@click.option("--table", metavar="T", callback=_known_table, help="One table only, of csv and tsv.")
@click.option("--visual", is_flag=True, help="Write txt in visual order, for programs that do not know bidi.")
@force_option
@library_option
@json_option
@click.pass_context
def export(
    context: click.Context, /, names: Sequence[str], form: Format, library: str | None, *, as_json: bool, **given: Any
) -> None:
    """Write DOCUMENT... (id, symbol or title, as list shows them) to OUT, or into FOLDER.

    What a format cannot hold is said, and listed beside each file in FILE.losses.txt. Without --language a file holds
    all versions; where it holds one or two, OUT is the original (and its first translation), and a FOLDER gets a file
    for each.
    """
    from desktop.services.reviewing import documents

    _check(names, given)
    options = _options(form, given)
    with opened(context, library) as library_at_hand:
        listed = documents(library_at_hand)
        chosen = listed if given["everything"] else tuple(choose(name, listed) for name in names)
        outcomes = _write(library_at_hand, chosen, _asked(form, given["languages"], options), given)
    if as_json:
        print_json(_data(form, outcomes))
    elif given["into"] is not None:
        print_lines(f"{called(outcome.document)}: {file.path}" for outcome in outcomes for file in outcome.files)
    _say(outcomes, one=given["output"] is not None)
    context.exit(next((status_of(outcome.error) for outcome in outcomes if outcome.error), 0))


def _check(names: Sequence[str], given: Mapping[str, Any]) -> None:
    """Whether what is asked for goes together."""
    if (given["output"] is None) == (given["into"] is None):
        raise click.UsageError("give either -o OUT, for one document, or --into FOLDER")
    if given["everything"] == bool(names):
        raise click.UsageError("give either the documents or --all")
    if given["output"] is not None and len(names) != 1:
        raise click.UsageError("-o is for one document; give --into FOLDER for several")


def _options(form: Format, given: Mapping[str, Any]) -> Options:
    """The options that are given; those that the format does not know are refused."""
    from desktop.core.export.options import Options

    chosen: dict[str, Any] = {}
    for name in ("shown", "findings", "layout", "paper", "table", "visual", *_LEAVES_OUT):
        if not given[name]:
            continue
        field = _LEAVES_OUT.get(name, name)
        if field not in form.knows:
            raise click.UsageError(f"--{name.replace('_', '-')} is not for --format {form.name}")
        chosen[field] = name not in _LEAVES_OUT and given[name]
    return Options(**chosen)


def _asked(form: Format, languages: Sequence[str], options: Options) -> Asked:
    from desktop.core.export.asked import Asked

    return Asked(form.name, tuple(languages), options)


def _write(
    library: Library, chosen: Sequence[DocumentInfo], asked: Asked, given: Mapping[str, Any]
) -> tuple[Outcome, ...]:
    from desktop.drawing import drawer
    from desktop.services.exporting import Way
    from desktop.services.exporting_many import export_many

    way = Way(overwrite=given["force"], progress=_say_how_far, drawer=drawer)
    if given["output"] is not None:
        return (_write_one(library, chosen[0], asked, Path(given["output"]), way),)
    return export_many(library, chosen, asked, _folder(given["into"]), way)


def _folder(name: str) -> Path:
    """The folder of that name; it is made if it is not there."""
    try:
        Path(name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KnownError("{0} cannot be made a folder: {1}. Nothing was written.", name, reason) from error
    return Path(name)


def _write_one(library: Library, document: DocumentInfo, asked: Asked, path: Path, way: Way) -> Outcome:
    """Write one document to one file, or to one for each language if several are asked for; what fails is raised."""
    from desktop.services.exporting_many import export_to, targets_at

    asked = _of_one(asked, document)
    targets = targets_at(document, asked, path)
    spare(None, [target.path for target in targets], force=way.overwrite)
    outcome = export_to(library, document, asked, path, way)
    if outcome.error is not None:
        raise outcome.error
    return outcome


def _of_one(asked: Asked, document: DocumentInfo) -> Asked:
    """Without a language, one file; with languages, versions that are there."""
    from dataclasses import replace

    from desktop.core.export.formats import format_of

    there = [version.language for version in document.versions]
    for language in asked.languages:
        if language not in there:
            raise KnownError("The document has no version in “{0}”. Its versions are: {1}.", language, ", ".join(there))
    fit = {"version": 1, "pair": 2, "document": len(there)}[format_of(asked.form).scope]
    return asked if asked.languages else replace(asked, languages=tuple(there[:fit]))


def _say(outcomes: Sequence[Outcome], *, one: bool) -> None:
    """On standard error: what is not in the files, and which documents could not be written."""
    for outcome in outcomes:
        for file in outcome.files:
            if file.lost and not one:
                click.echo(
                    f"muqabala: {file.path.name} does not hold all of the review: {file.report} says what", err=True
                )
            elif file.lost:
                print_lines((f"muqabala: {file.path.name}: {each}" for each in file.lost), err=True)
        if outcome.error is not None:
            click.echo(f"muqabala: {called(outcome.document)}: {outcome.error}", err=True)


def _data(form: Format, outcomes: Sequence[Outcome]) -> dict[str, Any]:
    files = [
        {
            "document": outcome.document.id,
            "format": form.name,
            "file": str(file.path),
            "losses": [str(each) for each in file.lost],
            "report": str(file.report) if file.report else None,
        }
        for outcome in outcomes
        for file in outcome.files
    ]
    failed = [{"document": each.document.id, "reason": str(each.error)} for each in outcomes if each.error]
    return {"files": files, "failed": failed}


def _say_how_far(stage: str, done: int, total: int) -> None:
    """Which document it is at, on one line of a terminal that is cleared at its end."""
    if stage == "documents" and total > 1 and sys.stderr.isatty():
        said = f"Writing: {done} of {total}" if done < total else ""
        click.echo(f"\r{said:<30}\r", nl=False, err=True)
