from __future__ import annotations

import re
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from db import schema
from db.engine import library_engine, reading, writing
from db.models import Base


def configuration() -> Config:
    config = Config()
    config.set_main_option("script_location", schema.SCRIPTS)
    return config


def migrated(path: Path) -> Engine:
    engine = library_engine(path)
    config = configuration()
    with writing(engine) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
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


def test_a_created_library_is_at_the_last_revision(tmp_path: Path) -> None:
    engine = library_engine(tmp_path / "created.sqlite3")
    schema.create(engine)
    with reading(engine) as connection:
        assert MigrationContext.configure(connection).get_current_revision() == schema.REVISIONS[-1]
    engine.dispose()
