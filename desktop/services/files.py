"""Files on disk to readings, with one clear sentence for each way a file can fail."""

from __future__ import annotations

import stat
from pathlib import Path

from desktop.core.bidi import CONTROL_NAMES
from desktop.core.document import Parallel, Reading
from desktop.core.messages import UnreadableError
from desktop.core.reading import read_all
from desktop.core.reading.choices import TOLD, Choices, Progress, ignore

LIMIT = 32 * 1024 * 1024
"""The largest file that is read, in bytes."""


def read_file(path: Path, choices: Choices = TOLD, progress: Progress = ignore) -> Reading:
    """The reading of a file, the first of one that holds several; raises what `read_whole` raises."""
    return read_whole(path, choices, progress).readings[0]


def read_whole(path: Path, choices: Choices = TOLD, progress: Progress = ignore) -> Parallel:
    """All that a file holds, read as a person chose.

    Raises UnreadableError, with one sentence that names the file, if it is missing, a directory or another thing than
    a file, not permitted, larger than LIMIT, or not a text, and whatever `progress` raises; the file itself is never
    touched.
    """
    name = shown_name(path)
    try:
        return read_all(_bytes(path, name), name, choices, progress)
    except FileNotFoundError as error:
        raise UnreadableError("{0} does not exist. Check its name and folder.", name) from error
    except PermissionError as error:
        raise UnreadableError("{0} may not be read: permission was denied. Ask its owner, or copy it.", name) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnreadableError("{0} could not be read: {1}. Try again, or copy the file.", name, reason) from error


def shown_name(path: Path) -> str:
    """The file's name fit to be shown: control characters and bidirectional controls replaced by their code points."""
    name = path.name or str(path)
    return "".join(_harmless(char) for char in name)


def _harmless(char: str) -> str:
    if char in CONTROL_NAMES or not (char.isprintable() or char == " "):
        return f"⟨U+{ord(char):04X}⟩"
    return char


def _bytes(path: Path, name: str) -> bytes:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableError("{0} is a folder, not a file. Choose the files in it.", name)
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableError("{0} is not an ordinary file, so it was not read.", name)
    if status.st_size > LIMIT:
        raise UnreadableError(
            "{0} has {1} MiB; files of up to {2} MiB are read. Split it into smaller files.",
            name,
            _mebibytes(status.st_size),
            LIMIT // 1024**2,
        )
    with path.open("rb") as file:
        return file.read(LIMIT + 1)


def _mebibytes(size: int) -> str:
    return f"{size / 1024**2:.1f}"
