"""Putting a finished file in its place in one step."""

from __future__ import annotations

import os
from pathlib import Path


def place(temporary: Path, path: Path, *, overwrite: bool) -> None:
    """Make `temporary`, a file of the same folder, be `path`; raises FileExistsError if one is there unasked."""
    if overwrite:
        temporary.replace(path)
        return
    try:
        os.link(temporary, path)  # the one act that never replaces
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if path.exists():
            raise FileExistsError(path) from None
        temporary.rename(path)
        return
    temporary.unlink()


def sync_folder(folder: Path) -> None:
    """See that the names of files in `folder` are on disk, where the system can tell (not on Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
