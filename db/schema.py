"""Which schema a library has, and how it comes to the present one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.engine import APPLICATION_ID, writing

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""Every schema there has been, oldest first; a test holds this against the migrations."""

SCRIPTS = "db:migrations"
"""Where Alembic finds the migrations: a package and a folder in it."""


def create(engine: Engine) -> None:
    """The tables of the present schema in an empty file, without Alembic (it costs half a second to import)."""
    from sqlalchemy import text  # noqa: PLC0415

    from db.models import Base  # noqa: PLC0415

    with writing(engine) as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        Base.metadata.create_all(connection)
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": REVISIONS[-1]})


def migrate(engine: Engine) -> None:
    """All migrations that are missing, in one transaction; raises ValueError if rows would lose what they refer to."""
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", SCRIPTS)
    with engine.connect() as connection:
        _without_foreign_keys(connection)
        with connection.execution_options(writes=True).begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise ValueError("a migration left rows that refer to nothing")
        connection.invalidate()  # the next connection checks foreign keys again


def _without_foreign_keys(connection: Connection) -> None:
    driver = connection.connection.driver_connection
    if driver is None:
        raise ValueError("the connection is closed")
    driver.execute("PRAGMA foreign_keys = OFF")  # has no effect inside a transaction
