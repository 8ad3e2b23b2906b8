"""Whether a library still says what was seen of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.core.document import DocumentInfo, Row
from desktop.services import glance
from desktop.services.errors import LibraryFault
from desktop.services.library import Library


def is_unchanged(location: Path, info: DocumentInfo, rows: Sequence[Row]) -> bool:
    """Whether the library at `location` has this document, with these rows, one after the other, word for word."""
    try:
        with Library(location) as library:
            found = glance.find(library, info.id)
            return found == info and glance.rows(library, info, rows[0].index, rows[-1].index + 1) == tuple(rows)
    except LibraryFault:
        return False
