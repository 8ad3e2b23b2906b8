"""The images of a version's pages, looked for beside the file that names them."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from desktop.core.document import Reading
from desktop.core.messages import Message, message
from desktop.services.records import PageImage

LIMIT = 64 * 1024 * 1024
"""The largest image that is kept, in bytes."""

_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"RIFF", b"BM")


def page_images(path: Path, reading: Reading) -> tuple[tuple[PageImage, ...], tuple[Message, ...]]:
    """The images that the file's pages name, and what is to be said of those that are not there.

    Only the last part of a name counts, and it is looked for in the file's own folder and the one above: a file cannot
    make the program read from elsewhere.
    """
    named = [(page, name) for page, leaf in enumerate(reading.pages) if (name := _last_part(leaf.image))]
    found = list(_found(path, named))
    missing = len(named) - len(found)
    said = (
        message("{0} names {1} page images that are not beside it: its facsimile is left out.", reading.name, missing),
    )
    return tuple(found), said if missing else ()


def _last_part(name: str) -> str:
    return PurePosixPath(name.replace("\\", "/")).name


def _found(path: Path, named: list[tuple[int, str]]) -> Iterator[PageImage]:
    for page, name in named:
        data = next((data for folder in (path.parent, path.parent.parent) if (data := _image(folder / name))), b"")
        if data:
            yield PageImage(page, name, data)


def _image(path: Path) -> bytes:
    """The bytes of an image; empty if there is none, or if it may not be read."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > LIMIT:
            return b""
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except (OSError, ValueError):  # a name that no file can have is a ValueError
        return b""
    return data if data.startswith(_IMAGES) and len(data) <= LIMIT else b""
