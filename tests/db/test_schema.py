from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_mock_engine, func, make_url, select

from db import schema
from db.engine import library_engine, reading, writing
from db.models import Base, Paragraph


def configuration() -> Config:
    config = Config()
    config.set_main_option("script_location", schema.SCRIPTS)
    return config


FORMER = """
INSERT INTO document (id, symbol, title, fingerprint, rows, ready, imported_at, touched_at)
  VALUES (1, '', 'A title', 'f', 1, 1, '2026', '2026');
INSERT INTO version (id, document_id, position, language, direction, original, name, format, encoding, sha256, notices,
                     source, bytes)
  VALUES (1, 1, 0, 'ar', 'rtl', 1, 'ar.txt', 'text', 'utf-8', '', '[]', 'كلـمة', x'00');
INSERT INTO link (id, document_id, ordinal, score, confirmed) VALUES (7, 1, 0, 0.75, 1);
INSERT INTO paragraph (id, version_id, ordinal, link_id, tag, number, text, reading, marks, slices, extracted, source,
                       steps)
  VALUES (1, 1, 0, 7, 'title', '', 'كلـمة', 'كلـمة', '[]', '[[0,5]]', 'كلـمة', '[[0,5]]', '[]');
INSERT INTO finding (id, document_id, paragraph_id, kind, certain, start, end, text, score, decision, reason, gone,
                     candidates, evidence)
  VALUES (1, 1, 1, 'tatweel', 1, 3, 4, 'ـ', 1.0, 'dismissed', 'sic', 0, '[]', '[]');
"""
"""What a library of the third schema holds: a document of one paragraph, with a finding that was decided."""

COMMENTED = """
INSERT INTO comment (key, document_id, paragraph_id, body, author, at, start, end)
  VALUES ('k', 1, 1, 'why?', 'me', '2026', 1, 3), ('l', 1, 1, 'all of it', 'me', '2026', NULL, NULL);
INSERT INTO term_list (id, name, bytes, added_at) VALUES (1, 'terms.csv', x'00', '2026');
"""
"""What the fourth may hold besides."""


def migrated(path: Path, revision: str = "head") -> Engine:
    engine = library_engine(path)
    config = configuration()
    with writing(engine) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    return engine


def statements(connection: Connection) -> dict[str, list[str]]:
    """Each table's and index's definition, its parts sorted: constraints have no order."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: sorted(re.sub(r'[\s"()]', "", sql).split(",")) for name, sql in rows}


def test_the_revisions_are_those_of_the_migrations() -> None:
    scripts = ScriptDirectory.from_config(configuration())
    assert tuple(script.revision for script in reversed(list(scripts.walk_revisions()))) == schema.REVISIONS


def test_migrating_and_creating_give_the_models(tmp_path: Path) -> None:
    by_migration = migrated(tmp_path / "migrated.sqlite3")
    created = library_engine(tmp_path / "created.sqlite3")
    schema.create(created)
    for engine in (by_migration, created):
        with reading(engine) as connection:
            assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    with reading(by_migration) as one, reading(created) as other:
        assert statements(one) == statements(other)  # partial indexes and autoincrement too
    by_migration.dispose()
    created.dispose()


def test_on_postgresql_indexes_have_their_conditions() -> None:
    made: list[str] = []
    index = next(each for each in Base.metadata.tables["paragraph"].indexes if each.name == "ix_paragraph_status")
    dialect = make_url("postgresql+asyncpg://").get_dialect()()
    engine = create_mock_engine(
        "postgresql+asyncpg://", lambda ddl, *_values: made.append(str(ddl.compile(dialect=dialect)))
    )
    Base.metadata.create_all(engine, checkfirst=False)
    assert any(str(index.name) in each and "WHERE label IS NULL AND NOT gone" in each for each in made)


def test_a_created_library_is_at_the_last_revision(tmp_path: Path) -> None:
    engine = library_engine(tmp_path / "created.sqlite3")
    schema.create(engine)
    with reading(engine) as connection:
        assert MigrationContext.configure(connection).get_current_revision() == schema.REVISIONS[-1]
    engine.dispose()


def test_the_third_schema_keeps_all_it_had_and_its_rows_wait_to_be_checked(tmp_path: Path) -> None:
    path = tmp_path / "former.sqlite3"
    migrated(path, "0003").dispose()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FORMER)
    engine = migrated(path)
    with reading(engine) as connection:
        links = connection.exec_driver_sql("SELECT id, ordinal, score, confirmed, checked FROM link").all()
        assert links == [(7, 0, 0.75, 1, None)]
        findings = connection.exec_driver_sql("SELECT kind, text, decision, elsewhere FROM finding").all()
        assert findings == [("tatweel", "ـ", "dismissed", "[]")]
        assert connection.exec_driver_sql("SELECT count(*) FROM term_list").scalar() == 0
    engine.dispose()


def test_the_fourth_schema_keeps_all_it_had_and_everything_is_still_to_be_reviewed(tmp_path: Path) -> None:
    path = tmp_path / "former.sqlite3"
    migrated(path, "0004").dispose()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FORMER + COMMENTED)
    engine = migrated(path)
    with reading(engine) as connection:
        paragraphs = connection.exec_driver_sql("SELECT text, tag, direction, status FROM paragraph").all()
        assert paragraphs == [("كلـمة", "title", "", "todo")]
        comments = connection.exec_driver_sql('SELECT key, body, start, "end", answers, resolved FROM comment').all()
        assert comments == [("k", "why?", 1, 3, "", 0), ("l", "all of it", None, None, "", 0)]
        for table, rows in (("assignment", 0), ("tag_scheme", 0), ("draft", 0), ("term_list", 1), ("finding", 1)):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == rows
    engine.dispose()


def test_statuses_are_counted_and_looked_up_by_their_index(tmp_path: Path) -> None:
    engine = library_engine(tmp_path / "created.sqlite3")
    schema.create(engine)
    unit = Paragraph
    counted = select(unit.status, func.count()).where(unit.version_id == 1, unit.label.is_(None), ~unit.gone)
    with reading(engine) as connection:
        asked = str(counted.group_by(unit.status).compile(engine, compile_kwargs={"literal_binds": True}))
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}").all()
    assert ["ix_paragraph_status" in str(line) for line in plan] == [True]
    engine.dispose()
