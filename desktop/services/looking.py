"""Looking at files before anything is stored: which there are, and what reading makes of each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from os import DirEntry, scandir
from pathlib import Path

from desktop.core.document import Direction, Paragraph, Reading
from desktop.core.messages import KnownError, Message, message
from desktop.core.original import named_originals
from desktop.core.reading.choices import TOLD, Choices, Progress, ignore
from desktop.core.reading.mojibake import repaired
from desktop.core.reading.telling import tell
from desktop.services.files import read_whole, shown_name
from desktop.services.recognising import known_languages

LIMIT = 5_000
"""So many files are looked at at once."""
COUNTED = 200_000
"""Files beyond the limit are counted up to here."""
OPENING, OPENING_CHARACTERS, LONGEST = 60, 12_000, 700
"""How much of a text is kept to be shown: paragraphs, characters, and characters of one paragraph."""
FEW = 3
"""So many notes, and lines that a repair would put right, are kept to be shown."""

_JUNK = frozenset(("thumbs.db", "desktop.ini", "__macosx"))
_FIGURES = re.compile(r"(\d+)")


# Finding --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """Files in the order they will be shown in, and what there is to say of those that are not among them."""

    files: tuple[Path, ...]
    notices: tuple[Message, ...] = ()


def found_files(
    paths: Iterable[Path], limit: int = LIMIT, known: Collection[Path] = (), progress: Progress = ignore
) -> FoundFiles:
    """The files among `paths` and those in the folders among them, each once and none of `known`, figures by value.

    In folders hidden files are passed over, and links too: what they lead to lies elsewhere, or is found by itself.
    What is no ordinary file is left for the reading to refuse if it was named itself. Beyond `limit` files are counted
    only. `progress` is told (files found, limit) and may raise.
    """
    seen = set(known)
    files: list[Path] = []
    closed: list[Path] = []
    beyond = 0
    for path in _all_files(paths, closed.append):
        if path in seen:
            continue
        seen.add(path)
        if len(files) < limit:
            files.append(path)
            progress(len(files), limit)
        else:
            beyond += 1
        if beyond >= COUNTED:
            break
    notices = [message("The folder {0} could not be opened; it was left out.", shown_name(path)) for path in closed]
    if beyond:
        more = f"{beyond}+" if beyond >= COUNTED else str(beyond)
        notices.append(
            message(
                "Only the first {0} files were taken; {1} more were left out. Import those by themselves afterwards.",
                limit,
                more,
            )
        )
    return FoundFiles(tuple(files), tuple(notices))


def _all_files(paths: Iterable[Path], refused: Callable[[Path], None]) -> Iterator[Path]:
    for path in sorted(paths, key=natural):
        whole = path.absolute()
        if whole.is_dir():
            yield from _files_in(whole, refused)
        else:
            yield whole


def _files_in(folder: Path, refused: Callable[[Path], None]) -> Iterator[Path]:
    """Folder by folder, without following links; the files of a folder before those of the folders in it."""
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            with scandir(here) as entries:
                shown = [entry for entry in entries if not _hidden(entry)]
        except OSError:
            refused(here)
            continue
        files = [Path(entry.path) for entry in shown if entry.is_file(follow_symlinks=False)]
        folders = [Path(entry.path) for entry in shown if entry.is_dir(follow_symlinks=False)]
        yield from sorted(files, key=natural)
        waiting += sorted(folders, key=natural, reverse=True)


def _hidden(entry: DirEntry[str]) -> bool:
    return entry.name.startswith((".", "~$")) or entry.name.casefold() in _JUNK


def natural(path: Path) -> list[tuple[int, str]]:
    """A key to sort paths by as people do: 2 before 10, capitals beside small letters."""
    parts = _FIGURES.split(str(path).casefold())
    return [(int(part) if part.isascii() and part.isdigit() else -1, part) for part in parts]


# Looking --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opening:
    """A paragraph of the preview; `text` may be cut short."""

    tag: str
    number: str
    text: str
    operations: tuple[str, ...]
    language: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class Seen:
    """What reading a file once has shown; of the text itself only the beginning is kept.

    `languages` has one entry for each version in the file, `language` and `direction` are the first one's. `repairs`
    are lines before and after a repair, if the text looks as if it had been decoded twice. `textual` says that the
    encoding can be chosen. `recognisers` are the languages its pages can be recognised in. A file that could not be
    read has its `error` and little else.
    """

    path: Path
    name: str
    format: str = ""
    languages: tuple[str, ...] = ()
    direction: Direction = "ltr"
    encoding: str = ""
    symbol: str = ""
    title: str = ""
    paragraphs: int = 0
    footnotes: int = 0
    furniture: tuple[tuple[str, int], ...] = ()
    notices: tuple[Message, ...] = ()
    originals: tuple[str, ...] = ()
    sha256: str = ""
    opening: tuple[Opening, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    repairable: bool = False
    repairs: tuple[tuple[str, str], ...] = ()
    textual: bool = False
    recognisers: tuple[str, ...] = ()
    error: Message | None = None

    @property
    def language(self) -> str:
        """The language of the first version in it; empty where nothing could be read."""
        return self.languages[0] if self.languages else ""


def look(path: Path, choices: Choices = TOLD, progress: Progress = ignore) -> Seen:
    """Read a file as chosen and keep a summary; what makes it unreadable is in the answer, never raised.

    Raises only what `progress` raises.
    """
    name = shown_name(path)
    try:
        readings = read_whole(path, choices, progress).readings
    except KnownError as error:
        form = _format(path, name)
        return Seen(path, name, textual=form == "text", recognisers=_recognisers(form), error=error.message)
    return _summary(path, readings)


def _format(path: Path, name: str) -> str:
    """The format of a file that could not be read, as far as that can be told: other choices might help."""
    try:
        with path.open("rb") as file:
            return tell(file.read(65_536), name)
    except (OSError, KnownError):
        return ""


def _recognisers(form: str) -> tuple[str, ...]:
    return known_languages() if form == "pdf" else ()


def _summary(path: Path, readings: Sequence[Reading]) -> Seen:
    first = readings[0]
    return Seen(
        path,
        first.name,
        first.format,
        tuple(each.language for each in readings),
        first.direction,
        first.encoding,
        first.symbol,
        first.title,
        sum(len(each.paragraphs) for each in readings),
        sum(len(each.footnotes) for each in readings),
        tuple(sorted(Counter(piece.kind for each in readings for piece in each.furniture).items())),
        tuple(notice for each in readings for notice in each.notices),
        tuple(language for each in readings for language in named_originals(each)),
        first.sha256,
        tuple(_opening(readings)),
        tuple((note.label, _cut(note.text)) for note in first.footnotes[:FEW]),
        first.repairable,
        tuple(_repairs(first.source)) if first.repairable else (),
        first.format == "text",
        _recognisers(first.format),
    )


def _opening(readings: Sequence[Reading]) -> Iterator[Opening]:
    """The first paragraphs; of a file that holds several languages, those of each in turn."""
    room = OPENING_CHARACTERS
    for reading in readings:
        for paragraph in reading.paragraphs[: max(1, OPENING // len(readings))]:
            if room <= 0:
                return
            shown = _shown(paragraph, reading)
            room -= len(shown.text)
            yield shown


def _shown(paragraph: Paragraph, reading: Reading) -> Opening:
    return Opening(
        paragraph.tag,
        paragraph.number,
        _cut(paragraph.text),
        paragraph.operations,
        paragraph.language or reading.language,
        paragraph.direction or reading.direction,
    )


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 2].rstrip() + " …"


def _repairs(source: str) -> Iterator[tuple[str, str]]:
    found = 0
    for line in source[: 100 * LONGEST].splitlines():
        after = repaired(line)
        if after != line:
            yield _cut(line.strip()), _cut(after.strip())
            found += 1
        if found == FEW:
            return
