from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import platformdirs
import pytest
from alembic import command
from alembic.config import Config
from small_documents import small_reading, sources_of

import db
from db import engine as db_engine
from db import models, schema
from desktop.core import codec
from desktop.core.changes import Retag
from desktop.services.changing import apply, undoable
from desktop.services.errors import LibraryFault
from desktop.services.examining import EXAMINATION, examine
from desktop.services.importing import import_readings
from desktop.services.library import BACKUPS_KEPT, open_library, sweep
from desktop.services.own_library import default_location
from desktop.services.reviewing import documents


def fingerprint(path: Path) -> tuple[str, int]:
    return hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns


def refusal(path: Path) -> str:
    with pytest.raises(LibraryFault) as caught:
        open_library(path)
    sentence = str(caught.value)
    assert str(path) in sentence
    return sentence


def test_a_library_is_made_with_its_folders_and_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "of" / "mine" / "library.sqlite3"
    with open_library(path) as library:
        assert library.location == path
        assert documents(library) == ()
    with open_library(str(path)) as library:
        assert documents(library) == ()
    assert [each.name for each in path.parent.iterdir()] == ["library.sqlite3"]


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    path.touch()
    with open_library(path) as library:
        assert documents(library) == ()


def test_pragmas_keep_what_is_committed(tmp_path: Path) -> None:
    with open_library(tmp_path / "library.sqlite3") as library, library.reading() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "application_id")
        }
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "application_id": db_engine.APPLICATION_ID,
    }


def test_the_default_lies_in_the_users_data_folder() -> None:
    assert default_location() == platformdirs.user_data_path("muqabala", appauthor=False) / "library.sqlite3"


# Refused, and left as it was ------------------------------------------------------------------------------------


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"not a database at all", b"SQLite format 3\x00", b"\x89PNG\r\n" + bytes(200)])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(content)
    before = fingerprint(path)
    assert "is not a library" in refusal(path)
    assert fingerprint(path) == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.commit()
    before = fingerprint(path)
    assert "is not a library" in refusal(path)
    assert fingerprint(path) == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    open_library(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = fingerprint(path)
    assert "newer version of this program" in refusal(path)
    assert fingerprint(path) == before
    assert not list(tmp_path.glob("*.backup*"))


def test_a_library_without_its_schema_is_refused_as_damaged(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    open_library(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE alembic_version")
        connection.commit()
    assert "is damaged" in refusal(path)


def test_a_truncated_library_is_refused_as_damaged(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    open_library(path).close()
    path.write_bytes(path.read_bytes()[:5000])
    before = fingerprint(path)
    assert "is damaged" in refusal(path)
    assert fingerprint(path) == before


def test_a_locked_library_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.sqlite3"
    open_library(path).close()
    monkeypatch.setattr(db_engine, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        before = fingerprint(path)
        assert "in use by another program" in refusal(path)
        assert fingerprint(path) == before


def test_a_file_that_may_not_be_written_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.sqlite3"
    open_library(path).close()
    before = fingerprint(path)
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    assert "may not be written" in refusal(path)
    assert fingerprint(path) == before


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.sqlite3"
    open_library(path).close()
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.R_OK)
    assert "may not be read" in refusal(path)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a place that not even root may write to")
def test_a_place_that_cannot_be_written_to_is_refused() -> None:
    assert "Choose a folder you may write to" in refusal(Path("/proc/self/library.sqlite3"))
    assert "cannot be made" in refusal(Path("/proc/self/of/mine/library.sqlite3"))


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    assert "cannot be made" in refusal(tmp_path / "file" / "library.sqlite3")
    assert (tmp_path / "file").read_text() == "mine"


# Migrated -------------------------------------------------------------------------------------------------------


PRESENT = schema.REVISIONS[-1]
LATER = """
import sqlalchemy as sa
from alembic import op

revision = "later"
down_revision = "{down}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("document", recreate="always") as batch:
        batch.add_column(sa.Column("colour", sa.Text(), nullable=False, server_default="green"))
    {then}
"""


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program one schema ahead of this one: the file of its last migration."""
    scripts = tmp_path / "scripts"
    shutil.copytree(Path(str(db.__file__)).parent / "migrations", scripts)
    monkeypatch.setattr(schema, "SCRIPTS", str(scripts))
    migration = scripts / "versions" / "later.py"
    migration.write_text(LATER.format(down=schema.REVISIONS[-1], then=""))
    monkeypatch.setattr(schema, "REVISIONS", (*schema.REVISIONS, "later"))
    return migration


@pytest.fixture
def older(tmp_path: Path) -> Path:
    path = tmp_path / "home" / "library.sqlite3"
    reading = small_reading("en", ["one", "two"])
    with open_library(path) as library:
        import_readings(library, [reading], sources_of([reading]))
    return path


def count(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_an_older_library_is_backed_up_then_migrated(older: Path, later: Path) -> None:
    with open_library(older) as library:
        assert len(documents(library)) == 1
        with library.reading() as connection:
            assert connection.exec_driver_sql("SELECT colour FROM document").scalar() == "green"
            assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == "later"
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    assert count(older, "paragraph") == 2
    (copy,) = older.parent.glob("*.backup*")
    assert f"schema-{schema.REVISIONS[-2]}" in copy.name
    assert count(copy, "paragraph") == 2
    with closing(sqlite3.connect(copy)) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("SELECT colour FROM document")


def test_a_present_library_is_not_backed_up(older: Path, later: Path) -> None:
    open_library(older).close()
    open_library(older).close()
    assert len(list(older.parent.glob("*.backup*"))) == 1


def test_the_last_backups_are_kept(older: Path, later: Path) -> None:
    names = [f"library.2020010{day}T000000000000Z.schema-0000.backup.sqlite3" for day in range(1, 6)]
    for name in names:
        (older.parent / name).touch()
    open_library(older).close()
    kept = sorted(path.name for path in older.parent.glob("*.backup*"))
    assert len(kept) == BACKUPS_KEPT
    assert kept[:-1] == names[-2:]


def test_a_failing_migration_changes_nothing(older: Path, later: Path) -> None:
    later.write_text(LATER.format(down=PRESENT, then='op.execute("INSERT INTO nowhere VALUES (1)")'))
    with closing(sqlite3.connect(older)) as connection:
        before = list(connection.iterdump())
    with pytest.raises(Exception, match="nowhere"):
        open_library(older)
    with closing(sqlite3.connect(older)) as connection:
        assert list(connection.iterdump()) == before


def test_a_migration_that_orphans_rows_changes_nothing(older: Path, later: Path) -> None:
    later.write_text(LATER.format(down=PRESENT, then='op.execute("DELETE FROM version")'))
    with pytest.raises(ValueError, match="refer to nothing"):
        open_library(older)
    assert count(older, "version") == 1


def test_the_first_schema_keeps_all_it_had(tmp_path: Path) -> None:
    """Steps of reading were names only; each gets its paragraph's source for its place."""
    path = tmp_path / "library.sqlite3"
    made_by_the_first_schema(path)
    with open_library(path) as library, library.reading() as connection:
        rows = connection.exec_driver_sql("SELECT text, steps, language, direction, gone FROM paragraph").all()
        assert rows == [
            ("One two", '[["join-lines",0,3,5,9],["note-mark",0,3,5,9]]', "", "", 0),
            ("Three", "[]", "", "", 0),
        ]
        assert connection.exec_driver_sql("SELECT name, metadata FROM version").all() == [("en.txt", "[]")]
        assert [each.title for each in documents(library)] == ["A title"]
    (copy,) = path.parent.glob("*.backup*")
    assert "schema-0001" in copy.name


def test_the_second_schema_keeps_all_it_had_and_waits_to_be_examined(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    made_by_the_first_schema(path)
    upgraded(path, "0002")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO change_log (document_id, at, author, by_reading, change, effects)"
            " VALUES (1, '2026', 'me', 0, ?, '[[],[],[]]')",
            (codec.from_change(Retag(1, "point", "operative")),),
        )
        connection.execute("INSERT INTO changed_paragraph VALUES (1, 1)")
        connection.commit()
    with open_library(path) as library:
        (standing,) = undoable(library, 1)
        apply(library, standing.change.inverse(), "me", standing.log)
        assert examine(library, 1) == ()
        with library.reading() as connection:
            kept = connection.exec_driver_sql("SELECT text, tag, examined FROM paragraph").all()
            assert kept == [("One two", "point", EXAMINATION), ("Three", "operative", EXAMINATION)]
            assert connection.exec_driver_sql("SELECT batch FROM change_log").scalars().all() == [None, None]
            assert connection.exec_driver_sql("SELECT length(sketch), remembered FROM version").all() == [(8, 0)]
    (copy,) = path.parent.glob("*.backup*")
    assert "schema-0002" in copy.name


def upgraded(path: Path, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", schema.SCRIPTS)
    engine = db_engine.library_engine(path)
    with db_engine.writing(engine) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()


def made_by_the_first_schema(path: Path) -> None:
    """A library as the first version of the program left it, with one document in it."""
    config = Config()
    config.set_main_option("script_location", schema.SCRIPTS)
    engine = db_engine.library_engine(path)
    with db_engine.writing(engine) as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {db_engine.APPLICATION_ID}")
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql(
            "INSERT INTO document (id, symbol, title, fingerprint, rows, ready, imported_at, touched_at)"
            " VALUES (1, '', 'A title', 'f', 1, 1, '2026', '2026')"
        )
        connection.exec_driver_sql(
            "INSERT INTO version (id, document_id, position, language, direction, original, name, format, encoding,"
            " sha256, notices, source, bytes)"
            " VALUES (1, 1, 0, 'en', 'ltr', 1, 'en.txt', 'text', 'utf-8', '', '[]', 'One\n\nTwo Three', x'00')"
        )
        columns = "(version_id, ordinal, tag, number, text, reading, marks, slices, extracted, source, operations)"
        operations = '["join-lines","note-mark"]'
        for ordinal, (text, source, done) in enumerate(
            (("One two", "[[0,3],[5,9]]", operations), ("Three", "[[9,14]]", "[]"))
        ):
            connection.exec_driver_sql(
                f"INSERT INTO paragraph {columns} VALUES (1, ?, 'operative', '', ?, ?, '[]', '[]', ?, ?, ?)",
                (ordinal, text, text, text, source, done),
            )
    engine.dispose()


# Unfinished imports ---------------------------------------------------------------------------------------------


def test_what_an_interrupted_import_left_is_swept_but_not_a_running_one(older: Path) -> None:
    with open_library(older) as library:
        with library.writing() as connection:
            connection.exec_driver_sql("UPDATE document SET ready = 0")
        assert documents(library) == ()
    with open_library(older) as library:
        assert count(older, "document") == 1
        sweep(library, silent_for=timedelta(0))
    for table in models.Base.metadata.tables:
        assert count(older, table) == 0


# Starting -------------------------------------------------------------------------------------------------------


def test_opening_imports_neither_alembic_nor_qt(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from desktop.services import changing, errors, exporting, importing, library, reviewing\n"
        f"library.open_library({str(tmp_path / 'library.sqlite3')!r}).close()\n"
        "print([name for name in sys.modules if name.partition('.')[0] in ('alembic', 'PySide6')])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "[]"
