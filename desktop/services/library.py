"""Opening a library: made if missing, backed up and migrated if older, refused in one sentence if it cannot be ours."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Self

from db import engine as db_engine
from db import schema
from db.errors import Reason, reason_of
from desktop.services.errors import LibraryFault
from desktop.services.own_library import absolute
from desktop.services.placing import place, sync_folder

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.exc import DBAPIError

    from desktop.services.glance import Ask

BACKUPS_KEPT = 3

_SILENT_FOR = timedelta(minutes=1)  # a running import says more often than this that it is alive
_UNFINISHED = "SELECT id, touched_at FROM document WHERE NOT ready"
_HEADER = b"SQLite format 3\x00"
_SENTENCES: dict[Reason, str] = {
    "locked": "The library {0} is in use by another program. Nothing was changed; close that program or try again.",
    "full": "The disk is full: nothing was changed in the library {0}. Free some space and try again.",
    "read-only": "The library {0} may not be written to. Nothing was changed; "
    "ask for the right to write there, or copy the library to a folder of your own.",
    "damaged": "The library {0} is damaged. Nothing was changed; open the newest backup that lies beside it.",
    "not-a-database": "{0} is not a library of this program. It was left as it is; choose another file.",
    "cannot-open": "The library {0} cannot be opened. Nothing was changed; check that its folder exists and is yours.",
    "unreachable": "The disk of the library {0} does not answer. Nothing was changed; check the disk and try again.",
}


class Library:
    """An open library. Safe to use from several threads; `close()` when done, or use it in a `with`.

    SQLAlchemy is imported when it is first read or written by transactions; only to glance at it is fast.
    """

    def __init__(self, location: Path) -> None:
        self.location = location
        self._made: Engine | None = None
        self._making = Lock()
        self._idle: list[sqlite3.Connection] = []

    @property
    def engine(self) -> Engine:
        """What the transactions are made by."""
        with self._making:
            if self._made is None:
                self._made = db_engine.library_engine(self.location, db_engine.BUSY_SECONDS)
            return self._made

    def reading(self) -> AbstractContextManager[Connection]:
        """A transaction that sees one state of the library; raises LibraryFault if the environment fails."""
        return self._plainly(db_engine.reading)

    def writing(self) -> AbstractContextManager[Connection]:
        """A transaction that alone may write; all of it happens or, with LibraryFault, nothing."""
        return self._plainly(db_engine.writing)

    @contextmanager
    def glancing(self) -> Iterator[Ask]:
        """What asks plain SQL of one state of the library; raises LibraryFault if the environment fails."""
        with told(self.location), ExitStack() as unless_whole:
            connection = self._idle.pop() if self._idle else db_engine.to_glance(self.location, db_engine.BUSY_SECONDS)
            unless_whole.callback(connection.close)
            connection.execute("BEGIN")
            yield connection.execute
            connection.execute("COMMIT")
            unless_whole.pop_all()
            self._idle.append(connection)

    def close(self) -> None:
        """Let go of the file; a closed library opens itself again if it is used."""
        while self._idle:
            self._idle.pop().close()
        with self._making:
            if self._made is not None:
                self._made.dispose()
                self._made = None

    @contextmanager
    def _plainly(self, transaction: Callable[[Engine], AbstractContextManager[Connection]]) -> Iterator[Connection]:
        with told(self.location), transaction(self.engine) as connection:
            yield connection

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_library(location: str | Path) -> Library:
    """The library at `location`; the file and its folders are made if missing.

    An older one is backed up beside itself, then migrated; what an interrupted import left is swept away.
    Raises LibraryFault, with the file untouched, for a newer schema, a file that is not a library of ours, a folder,
    a place that cannot be written to, and a file that another program has locked.
    """
    path = absolute(location)
    with told(path):
        _check_place(path)
        if _is_empty(path):
            _create(path)
        revision = _revision(path)
        library = Library(path)
        with ExitStack() as opened:
            opened.callback(library.close)
            if revision != schema.REVISIONS[-1]:
                _back_up(path, revision)
                schema.migrate(library.engine)
            sweep(library)
            opened.pop_all()
    return library


@contextmanager
def told(location: Path) -> Iterator[None]:
    """Turn what the environment did to the library at `location` into a LibraryFault; bugs pass through."""
    try:
        yield
    except _refusals() as error:
        reason = reason_of(error)
        if reason is None:
            raise
        raise LibraryFault(_SENTENCES[reason], location) from error


def _refusals() -> tuple[type[DBAPIError], type[sqlite3.Error]]:
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415  # looked at only once something was raised

    return DBAPIError, sqlite3.Error


def sweep(library: Library, *, silent_for: timedelta = _SILENT_FOR) -> None:
    """Remove documents whose import stopped without an end, and has given no sign of life for `silent_for`."""
    latest = (datetime.now(UTC) - silent_for).isoformat()
    with library.glancing() as ask:
        left = [key for key, touched_at in ask(_UNFINISHED, {}) if touched_at <= latest]
    for each in left:
        discard(library, each)


def discard(library: Library, document: int, chunk: int = 2000) -> None:
    """Remove an unfinished document piece by piece, so that an edit elsewhere never waits for it."""
    from sqlalchemy import delete, select  # noqa: PLC0415  # there is seldom anything to remove

    from db import models  # noqa: PLC0415

    versions = select(models.Version.id).where(models.Version.document_id == document)
    paragraphs = select(models.Paragraph.id).where(models.Paragraph.version_id.in_(versions))
    changes = select(models.LoggedChange.id).where(models.LoggedChange.document_id == document)
    for table, key, condition in (
        (models.ChangedParagraph, models.ChangedParagraph.change_id, models.ChangedParagraph.change_id.in_(changes)),
        (models.LoggedChange, models.LoggedChange.id, models.LoggedChange.document_id == document),
        (models.Finding, models.Finding.id, models.Finding.document_id == document),
        (models.Anchor, models.Anchor.id, models.Anchor.paragraph_id.in_(paragraphs)),
        (models.Comment, models.Comment.key, models.Comment.document_id == document),
        (models.Furniture, models.Furniture.id, models.Furniture.version_id.in_(versions)),
        (models.Layout, models.Layout.version_id, models.Layout.version_id.in_(versions)),
        (models.PageImage, models.PageImage.version_id, models.PageImage.version_id.in_(versions)),
        (models.Paragraph, models.Paragraph.id, models.Paragraph.version_id.in_(versions)),
        (models.Link, models.Link.id, models.Link.document_id == document),
        (models.Version, models.Version.id, models.Version.document_id == document),
        (models.Document, models.Document.id, (models.Document.id == document) & ~models.Document.ready),
    ):
        some = select(key).where(condition).limit(chunk)
        removed = chunk
        while removed >= chunk:
            with library.writing() as connection:
                removed = connection.execute(delete(table).where(key.in_(some))).rowcount


# Checks before anything is written ------------------------------------------------------------------------------


def _check_place(path: Path) -> None:
    if path.is_dir():
        raise LibraryFault("{0} is a folder, not a library. Nothing was changed; choose a file in it.", path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        exists = path.exists()
    except OSError as error:
        raise LibraryFault("The folder of the library {0} cannot be made: {1}.", path, error.strerror) from error
    if not exists:
        return
    if not os.access(path, os.R_OK):
        raise LibraryFault("The library {0} may not be read. Nothing was changed; ask for the right to.", path)
    if not _is_empty(path) and not _is_ours(path):
        raise LibraryFault(_SENTENCES["not-a-database"], path)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise LibraryFault(_SENTENCES["read-only"], path)


def _is_empty(path: Path) -> bool:
    return not path.exists() or path.stat().st_size == 0


def _is_ours(path: Path) -> bool:
    """By the file's header alone (https://sqlite.org/fileformat.html#application_id), so that it stays as it is."""
    with path.open("rb") as file:
        header = file.read(100)
    return header.startswith(_HEADER) and int.from_bytes(header[68:72], "big") == db_engine.APPLICATION_ID


def _revision(path: Path) -> str:
    """The schema the library has; LibraryFault if this program does not know it."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=db_engine.BUSY_SECONDS)) as connection:
        known = connection.execute("SELECT name FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
        row = known and connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise LibraryFault(_SENTENCES["damaged"], path)
    revision = str(row[0])
    if revision not in schema.REVISIONS:
        raise LibraryFault(
            "The library {0} was made by a newer version of this program (its schema is {1}). "
            "It was left as it is; install the newer version to open it.",
            path,
            revision,
        )
    return revision


# Making, and keeping copies -------------------------------------------------------------------------------------


def _create(path: Path) -> None:
    """A complete new library, put in its place in one step; one that another window made meanwhile is kept."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    except OSError as error:
        raise LibraryFault(
            "No library can be made at {0}: {1}. Choose a folder you may write to.", path, error.strerror
        ) from error
    os.close(handle)
    temporary = Path(name)
    try:
        _fill(temporary)
        with suppress(FileExistsError):  # another window made it meanwhile
            place(temporary, path, overwrite=path.exists() and _is_empty(path))
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def _fill(path: Path) -> None:
    engine = db_engine.library_engine(path, db_engine.BUSY_SECONDS)
    try:
        schema.create(engine)
    finally:
        engine.dispose()  # the last connection writes everything into the one file


def _back_up(path: Path, revision: str) -> Path:
    """A copy beside the library by SQLite's own means, and the oldest copies beyond those kept removed."""
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    copy = path.with_name(f"{path.stem}.{now}.schema-{revision}.backup{path.suffix}")
    with ExitStack() as unfinished:
        unfinished.callback(copy.unlink, missing_ok=True)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
        unfinished.pop_all()
    for old in sorted(path.parent.glob(f"{path.stem}.*.backup{path.suffix}"))[:-BACKUPS_KEPT]:
        old.unlink()
    return copy
