"""The same work without a window: read, scan, align, check, clean, import, list, export; for people and for scripts."""

from __future__ import annotations

import codecs
import io
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop import __version__
from desktop.cli_export import export
from desktop.cli_shared import (
    STOPPED,
    called,
    chosen_library,
    force_option,
    json_option,
    library_option,
    opened,
    print_json,
    print_lines,
    spare,
    status_of,
    width,
)
from desktop.core.messages import KnownError

if TYPE_CHECKING:
    from desktop.answers import Found
    from desktop.core.document import Finding, Footnote, Paragraph, Parallel, Reading
    from desktop.core.reading.choices import Choices

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""What tells Qt on Linux where windows are shown."""


class Commands(click.Group):
    """Turns what is known to go wrong into one sentence on standard error and the exit status that belongs to it."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was asked for."""
        speak_utf8()
        try:
            return super().invoke(ctx)
        except KnownError as error:
            click.echo(f"muqabala: {error}", err=True)
            ctx.exit(status_of(error))
        except KeyboardInterrupt:
            ctx.exit(STOPPED)


def speak_utf8() -> None:
    """Write UTF-8 whatever the locale or the code page says; what UTF-8 cannot hold is written as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _known_encoding(_context: click.Context, _option: click.Parameter, value: str) -> str:
    """One of those that a reader can choose from, under any of its names."""
    from desktop.core.reading.decode import ENCODINGS

    if not value:
        return ""
    names = {codecs.lookup(each).name: each for each in ENCODINGS}
    try:
        return names[codecs.lookup(value).name]
    except LookupError as error:
        raise click.BadParameter(f"no encoding that is read here; give one of {', '.join(ENCODINGS)}") from error


_files = click.argument("names", metavar="FILE...", nargs=-1, required=True, type=click.Path())
_file = click.argument("name", metavar="FILE", type=click.Path())
_versions = click.argument("names", metavar="A B [C...]", nargs=-1, required=True, type=click.Path())
_output = click.option("-o", "--output", metavar="OUT", required=True, type=click.Path(), help="The file to write.")
_encoding = click.option(
    "--encoding", metavar="E", default="", callback=_known_encoding, help="Read a text in this encoding, as cp1256."
)
_repair = click.option("--repair", is_flag=True, help="Undo a second decoding of a text.")
_recognise = click.option(
    "--recognise", metavar="L", default="", help="Recognise the pages of a PDF by Tesseract, in languages as ara+eng."
)


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@library_option
@click.version_option(__version__, message="muqabala %(version)s")
@click.pass_context
def main(context: click.Context, library: str | None) -> None:
    """Read texts beside their translations, find what extraction got wrong, correct it, export it.

    Without a command the window opens. Exit status: 0 done, 1 findings (scan and check with --fail-on-findings),
    2 bad usage, 3 unreadable input, 4 the library cannot be used.
    """
    context.obj = library
    if context.invoked_subcommand is None:
        context.exit(_window((), library))


@main.command("open")
@_files
@library_option
@click.pass_context
def open_window(context: click.Context, names: Sequence[str], library: str | None) -> None:
    """Open the window with FILE..., the versions of one document."""
    context.exit(_window(names, chosen_library(context, library)))


@main.command()
@_file
@click.option("--language", metavar="L", help="The text to show of a file that holds several (default: its first).")
@_encoding
@_repair
@_recognise
@json_option
def read(name: str, language: str | None, encoding: str, recognise: str, *, repair: bool, as_json: bool) -> None:
    """Show the paragraphs, footnotes and the rest of FILE, and where they stand in it."""
    from desktop import answers
    from desktop.core.reading.choices import Choices

    reading = _read(name, language, Choices(encoding=encoding, repair=repair, recognise=recognise))
    if as_json:
        print_json(answers.reading_data(name, reading))
    else:
        print_lines(answers.reading_lines(name, reading, width()))


@main.command()
@_file
@click.option("--beside", metavar="FILE", multiple=True, type=click.Path(), help="Another version of the same text.")
@click.option("--fail-on-findings", is_flag=True, help="Exit with status 1 if there are findings.")
@json_option
@click.pass_context
def scan(context: click.Context, name: str, beside: Sequence[str], *, fail_on_findings: bool, as_json: bool) -> None:
    """Look for noise in FILE: what extraction or OCR got wrong, the best suspicions first.

    Versions beside it in its own language are compared word by word, those in others by what their words mean.
    """
    from desktop import answers
    from desktop.services.scanning import scan_reading

    reading = _read(name)
    scanned = scan_reading(reading, [each for other in beside for each in _read_whole(other).readings])
    _say_faults(_spoken(reading))
    found = answers.found_in(reading, scanned.paragraphs, scanned.footnotes)
    if as_json:
        print_json({"findings": answers.found_data(found)})
    else:
        print_lines(answers.found_lines(name, found, width()))
    context.exit(1 if found and fail_on_findings else 0)


@main.command()
@_versions
@json_option
def align(names: Sequence[str], *, as_json: bool) -> None:
    """Say which paragraphs of the files A, B, C... are each other's translation.

    A file that holds several languages may stand alone: its own links are told, and it is named for each of them.
    """
    from desktop import answers
    from desktop.services.linking_files import links_of

    whole = _together(names, "align")
    links = links_of(whole)
    if as_json:
        print_json(answers.links_data([*names] * (len(whole.readings) // len(names)), links))
    else:
        print_lines(answers.link_lines([reading.paragraphs for reading in whole.readings], links, width()))


@main.command()
@_versions
@click.option("--terms", metavar="FILE", type=click.Path(), help="A list of terms to be used: TBX, CSV or TSV.")
@click.option("--fail-on-findings", is_flag=True, help="Exit with status 1 if there are any.")
@json_option
@click.pass_context
def check(
    context: click.Context, names: Sequence[str], terms: str | None, *, fail_on_findings: bool, as_json: bool
) -> None:
    """Say what the files A, B, C... say differently, the surest first; A is the original.

    A file that holds several languages may stand alone. The links are those that align tells.
    """
    from desktop import answers
    from desktop.services.checking_files import check_readings, read_term_file
    from desktop.services.linking_files import links_of

    listed = None if terms is None else read_term_file(Path(terms))
    whole = _together(names, "check")
    links = links_of(whole)
    found = check_readings(whole.readings, links, listed)
    if as_json:
        print_json({"discrepancies": answers.checked_data(links, found)})
    else:
        print_lines(answers.checked_lines([reading.language for reading in whole.readings], found, width()))
    context.exit(1 if found and fail_on_findings else 0)


@main.command()
@_file
@_output
@click.option("--report", metavar="FILE", type=click.Path(), help="Write the report here, not to standard error.")
@force_option
@json_option
def clean(name: str, output: str, report: str | None, *, force: bool, as_json: bool) -> None:
    """Write FILE to OUT with the certain corrections only, and report each of them."""
    from desktop import answers
    from desktop.services.exporting import write_file

    named = [Path(each) for each in (output, report) if each is not None]
    spare(Path(name), named, force=force)
    reading = _read(name)
    text, found = _cleaned(reading)
    write_file(Path(output), text, overwrite=force)
    lines = list(answers.corrected_lines(name, found))
    if report is not None:
        write_file(Path(report), "".join(f"{line}\n" for line in lines).encode("utf-8"), overwrite=force)
    else:
        print_lines(lines, err=True)
    if as_json:
        print_json({"file": name, "output": output, "corrections": answers.found_data(found)})


@main.command("import")
@_files
@_encoding
@_repair
@_recognise
@library_option
@json_option
@click.pass_context
def import_command(
    context: click.Context,
    names: Sequence[str],
    encoding: str,
    recognise: str,
    library: str | None,
    *,
    repair: bool,
    as_json: bool,
) -> None:
    """Take FILE..., the versions of one document, into the library, and look for errors in them."""
    from desktop.core.reading.choices import Choices
    from desktop.services.checking import check as check_versions
    from desktop.services.examining import examine
    from desktop.services.importing import import_files
    from desktop.services.reviewing import document

    with opened(context, library) as at_hand:
        choices = Choices(encoding=encoding, repair=repair, recognise=recognise)
        imported = import_files(at_hand, [Path(name) for name in names], choices=choices)
        examine(at_hand, imported.document, _say_how_far)
        check_versions(at_hand, imported.document, _say_how_far)
        info = document(at_hand, imported.document)
    for notice in imported.notices:
        click.echo(f"muqabala: {notice}", err=True)
    _say_faults(version.language for version in info.versions)
    if as_json:
        print_json({"document": info.id, "again": imported.again})
    else:
        already = "was in the library already as" if imported.again else "is in the library as"
        print_lines([f"{called(info)} {already} document {info.id}: {len(info.versions)} version(s), {info.rows} rows"])


@main.command("list")
@library_option
@json_option
@click.pass_context
def list_command(context: click.Context, library: str | None, *, as_json: bool) -> None:
    """List the documents of the library: id, symbol, languages, rows, title; the latest first."""
    from desktop import answers
    from desktop.services.reviewing import documents

    with opened(context, library) as at_hand:
        listed = documents(at_hand)
    if as_json:
        print_json({"documents": [answers.document_data(each) for each in listed]})
    else:
        print_lines(answers.document_lines(listed, width()))


main.add_command(export)


# What the commands share ------------------------------------------------------------------------------------------


def _window(names: Sequence[str], library: str | None) -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, DISPLAYS)):
        raise KnownError(
            "There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). Nothing was opened; "
            "the other commands work without one."
        )
    try:
        from desktop import app
    except ImportError as error:
        if ".so" not in str(error):
            raise
        raise KnownError(
            "The window cannot open: this system lacks a library it needs ({0}). The readme names the packages.", error
        ) from error
    return app.main(list(names), library)


def _read_whole(name: str, choices: Choices | None = None) -> Parallel:
    """All that the file holds, read as chosen; what reading has to say of it is printed."""
    from desktop.core.reading.choices import TOLD
    from desktop.services.files import read_whole

    whole = read_whole(Path(name), choices or TOLD)
    for reading in whole.readings:
        for notice in reading.notices:
            click.echo(f"muqabala: {notice}", err=True)
    return whole


def _together(names: Sequence[str], command: str) -> Parallel:
    """The first text of each file, or all of a single one that holds several languages."""
    from desktop.core.document import Parallel

    whole = _read_whole(names[0]) if len(names) == 1 else Parallel(tuple(map(_read, names)))
    if len(whole.readings) < 2:
        raise click.UsageError(f"{command} takes two files or more, or one that holds several languages")
    return whole


def _read(name: str, language: str | None = None, choices: Choices | None = None) -> Reading:
    """The file's text in that language, or its first, read as chosen."""
    readings = _read_whole(name, choices).readings
    found = [each for each in readings if language is None or _plain_tag(language) in _tags(each)]
    if found:
        return found[0]
    there = ", ".join(each.language for each in readings)
    raise KnownError("{0} holds no text in {1}. Nothing was shown; choose one that it has: {2}.", name, language, there)


def _tags(reading: Reading) -> set[str]:
    """What its language is called here and in its file."""
    return {_plain_tag(tag) for tag in (reading.language, *(tag for of, tag in reading.metadata if of == "language"))}


def _plain_tag(tag: str) -> str:
    return tag.replace("_", "-").casefold()


def _cleaned(reading: Reading) -> tuple[bytes, list[Found]]:
    """The file with its certain corrections, and what they were."""
    from desktop import answers
    from desktop.core import noise
    from desktop.core.document import VersionInfo
    from desktop.core.export import plain
    from desktop.core.review import Unit, VersionText

    units: list[Unit] = []
    findings: list[Sequence[Finding]] = []
    everything: tuple[Paragraph | Footnote, ...] = (*reading.paragraphs, *reading.footnotes)
    for each in everything:
        text, found = noise.clean(each.text, each.language or reading.language)
        units.append(Unit(each.slices, each.reading, text))
        findings.append(found)
    info = VersionInfo(0, reading.language, reading.direction, True, reading.name, reading.encoding)  # noqa: FBT003
    count = len(reading.paragraphs)
    written = plain.corrected(VersionText(info, reading.source, tuple(units)))
    return written, answers.found_in(reading, findings[:count], findings[count:])


def _spoken(reading: Reading) -> Iterator[str]:
    """The languages that a file is in: its own, and those of paragraphs and footnotes in another."""
    yield reading.language
    yield from (each.language for each in reading.paragraphs if each.language)
    yield from (each.language for each in reading.footnotes if each.language)


def _say_faults(languages: Iterable[str]) -> None:
    """Why a spelling dictionary of the reader's was of no help."""
    from desktop.services.spelling import faults

    for fault in faults(languages):
        click.echo(f"muqabala: {fault}", err=True)


def _say_how_far(stage: str, done: int, total: int) -> None:
    """How far the search has come, on one line of a terminal that is cleared at its end."""
    if sys.stderr.isatty() and total and (done == total - 1 or done % 10 == 0):
        what = "Comparing the versions" if stage == "check" else "Looking for noise"
        said = "" if done == total - 1 else f"{what}: {100 * done // total} %"
        click.echo(f"\r{said:<30}\r", nl=False, err=True)
