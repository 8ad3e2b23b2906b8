"""The reader's own list of terms: a library has one, or none; another list means that all rows are checked anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, insert, select, update

from db import models
from desktop.core.checks.termlist import TermList, read_terms
from desktop.services.library import Library

_LIST = models.TermList


@dataclass(frozen=True, slots=True)
class ListInfo:
    """The list of a library: the name of its file, when it was added (ISO 8601 in UTC), and how many terms it has."""

    name: str
    added_at: str
    terms: int


def set_terms(library: Library, name: str, data: bytes) -> ListInfo:
    """Let the library have this list in place of any other.

    Raises UnreadableError, with the list as it was, for a file that is none.
    """
    read = read_terms(data, name)
    now = datetime.now(UTC).isoformat()
    with library.writing() as connection:
        connection.execute(delete(_LIST))
        connection.execute(insert(_LIST), {"name": name, "bytes": data, "added_at": now})
        _doubt_all(connection)
    return ListInfo(name, now, len(read.entries))


def terms_info(library: Library) -> ListInfo | None:
    """What is known of the library's list; None if it has none."""
    with library.reading() as connection:
        stored = connection.execute(select(_LIST.name, _LIST.bytes, _LIST.added_at)).first()
    if stored is None:
        return None
    return ListInfo(stored.name, stored.added_at, len(read_terms(stored.bytes, stored.name).entries))


def terms_of(library: Library) -> TermList | None:
    """The library's list; None if it has none."""
    with library.reading() as connection:
        stored = connection.execute(select(_LIST.name, _LIST.bytes)).first()
    return None if stored is None else read_terms(stored.bytes, stored.name)


def remove_terms(library: Library) -> None:
    """Let the library have no list."""
    with library.writing() as connection:
        if connection.execute(delete(_LIST)).rowcount:
            _doubt_all(connection)


def list_key(connection: Connection) -> int:
    """The key of the library's list, which another list has not; 0 if it has none."""
    return connection.scalar(select(_LIST.id)) or 0


def _doubt_all(connection: Connection) -> None:
    connection.execute(update(models.Link).where(models.Link.checked.is_not(None)).values(checked=None))
