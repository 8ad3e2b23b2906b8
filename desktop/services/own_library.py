"""Which library is meant: the reader's own where none is named. Nothing is imported that only an open one needs."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def default_location() -> Path:
    """Where the reader's own library lies."""
    return platformdirs.user_data_path("muqabala", appauthor=False) / "library.sqlite3"


def absolute(location: str | Path) -> Path:
    """The file that is meant by a name."""
    return Path(location).expanduser().absolute()
