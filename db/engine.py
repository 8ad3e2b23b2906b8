"""Connections to a library file: one writer at a time, every commit on disk before it is reported."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

APPLICATION_ID = 0x4D514231
"""What tells our files from other SQLite databases: "MQB1" in the file's header (https://sqlite.org/fileformat.html)."""

BUSY_SECONDS = 5.0


def library_engine(path: Path, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """An engine on the file at `path`; a writer waits `busy_seconds` for another one to finish."""
    from sqlalchemy import URL, create_engine, event  # noqa: PLC0415  # what only reads does without

    engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": busy_seconds})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def to_glance(path: Path, busy_seconds: float = BUSY_SECONDS) -> sqlite3.Connection:
    """A connection of the driver alone, to read only; like an engine's, the last one leaves nothing beside the file."""
    connection = sqlite3.connect(
        f"{path.as_uri()}?mode=rw", uri=True, timeout=busy_seconds, isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA query_only = ON")
    return connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that sees one state of the library throughout."""
    with engine.begin() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that holds the right to write from its beginning, so what it reads cannot change under it."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        yield connection


def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # the driver begins and commits nothing by itself
    for pragma in ("foreign_keys = ON", "synchronous = FULL", "journal_mode = WAL"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
