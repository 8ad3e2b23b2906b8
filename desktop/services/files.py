"""Files on disk to readings, with one clear sentence for each way a file can fail."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from desktop.core.bidi import harmless
from desktop.core.document import Parallel, Reading
from desktop.core.messages import UnreadableError
from desktop.core.reading import bounds, read_all
from desktop.core.reading.choices import TOLD, Choices, Progress, ignore


def read_file(path: Path, choices: Choices = TOLD, progress: Progress = ignore) -> Reading:
    """The reading of a file, the first of one that holds several; raises what `read_whole` raises."""
    return read_whole(path, choices, progress).readings[0]


def read_whole(path: Path, choices: Choices = TOLD, progress: Progress = ignore) -> Parallel:
    """All that a file holds, read as a person chose.

    Raises what `bytes_of` raises, UnreadableError if it is not a text, and whatever `progress` raises; the file itself
    is never touched.
    """
    data, name = bytes_of(path), shown_name(path)
    if choices.recognise and is_pdf(data):
        from desktop.services.recognising import recognised  # noqa: PLC0415  # only where it was asked for

        return Parallel((recognised(data, name, choices, progress),))
    return read_all(data, name, choices, progress)


def is_pdf(data: bytes) -> bool:
    """Whether these are the first bytes of a PDF, or all of them."""
    return b"%PDF-" in data[:1024]


def bytes_of(path: Path) -> bytes:
    """All bytes of a file.

    Raises UnreadableError, with one sentence that names the file, if it is missing, a directory or another thing than
    a file, not permitted, or larger than its kind may be; a larger one is not read.
    """
    name = shown_name(path)
    try:
        return _bytes(path, name)
    except FileNotFoundError as error:
        raise UnreadableError("{0} does not exist. Check its name and folder.", name) from error
    except PermissionError as error:
        raise UnreadableError("{0} may not be read: permission was denied. Ask its owner, or copy it.", name) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnreadableError("{0} could not be read: {1}. Try again, or copy the file.", name, reason) from error


def shown_name(path: Path) -> str:
    """The file's name fit to be shown: control characters and bidirectional controls replaced by their code points."""
    return harmless(path.name or str(path))


def _status(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except ValueError as error:  # a name that no file can have
        raise FileNotFoundError from error


def _bytes(path: Path, name: str) -> bytes:
    status = _status(path)
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableError("{0} is a folder, not a file. Choose the files in it.", name)
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableError("{0} is not an ordinary file, so it was not read.", name)
    with path.open("rb") as file:
        start = file.read(bounds.START)
        bounds.check_size(start, status.st_size, name)
        file.seek(0)
        data = file.read(bounds.most(start) + 1)
    bounds.check_size(start, len(data), name)
    return data
