"""Why the database refused, as one word each."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from sqlalchemy.exc import DBAPIError

Reason = Literal["locked", "full", "read-only", "damaged", "not-a-database", "cannot-open", "unreachable"]

_REASONS: dict[int, Reason] = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_PERM: "read-only",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "not-a-database",
    sqlite3.SQLITE_CANTOPEN: "cannot-open",
    sqlite3.SQLITE_IOERR: "unreachable",
}


def reason_of(error: DBAPIError | sqlite3.Error) -> Reason | None:
    """The environment's fault behind a database error; None if it is a bug (https://sqlite.org/rescode.html)."""
    origin = getattr(error, "orig", error)
    code = getattr(origin, "sqlite_errorcode", None)
    return None if code is None else _REASONS.get(code & 0xFF)
