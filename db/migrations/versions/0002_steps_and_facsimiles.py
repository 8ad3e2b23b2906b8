"""Each step of reading with its place; own languages; what a file says of itself; where a text stands on its pages."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_PORTION = 2000


def upgrade() -> None:
    op.add_column("version", sa.Column("metadata", sa.Text(), server_default="[]", nullable=False))
    op.create_table(
        "layout",
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Text(), nullable=False),
        sa.Column("places", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name="fk_layout_version_id"),
        sa.PrimaryKeyConstraint("version_id", name="pk_layout"),
    )
    op.create_table(
        "page_image",
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name="fk_page_image_version_id"),
        sa.PrimaryKeyConstraint("version_id", "page", name="pk_page_image"),
    )
    op.add_column("paragraph", sa.Column("language", sa.Text(), server_default="", nullable=False))
    op.add_column("paragraph", sa.Column("direction", sa.Text(), server_default="", nullable=False))
    op.add_column("paragraph", sa.Column("gone", sa.Boolean(), server_default=sa.text("0"), nullable=False))
    op.execute("ALTER TABLE paragraph RENAME COLUMN operations TO steps")  # a batch would rebuild the table
    _place_steps()


def _place_steps() -> None:
    """What reading did was stored by name only: each step gets all of its paragraph's source for its place."""
    connection = op.get_bind()
    table = sa.table("paragraph", sa.column("id"), sa.column("source"), sa.column("steps"))
    query = sa.select(table.c.id, table.c.source, table.c.steps).where(table.c.steps != "[]")
    stored = [{"key": key, "placed": _placed(source, steps)} for key, source, steps in connection.execute(query)]
    update = sa.update(table).where(table.c.id == sa.bindparam("key")).values(steps=sa.bindparam("placed"))
    for first in range(0, len(stored), _PORTION):
        connection.execute(update, stored[first : first + _PORTION])


def _placed(source: str, names: str) -> str:
    spans: list[Any] = [place for span in json.loads(source) for place in span]
    return json.dumps([[name, *spans] for name in json.loads(names)], ensure_ascii=False, separators=(",", ":"))
