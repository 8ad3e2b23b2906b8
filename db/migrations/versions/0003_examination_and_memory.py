"""Which paragraphs were examined for noise; sketches of versions; batches over documents; replacements remembered."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_DISMISSED = sa.text("decision = 'dismissed'")


def upgrade() -> None:
    op.add_column("version", sa.Column("sketch", sa.LargeBinary(), nullable=True))
    op.add_column("version", sa.Column("remembered", sa.Integer(), server_default="0", nullable=False))
    op.add_column("paragraph", sa.Column("examined", sa.Integer(), nullable=True))
    op.create_index("ix_paragraph_version_id_examined", "paragraph", ["version_id", "examined"], unique=False)
    op.create_index(
        "ix_finding_dismissed",
        "finding",
        ["paragraph_id"],
        unique=False,
        sqlite_where=_DISMISSED,
        postgresql_where=_DISMISSED,
    )
    op.add_column("change_log", sa.Column("batch", sa.Integer(), nullable=True))
    op.create_index("ix_change_log_batch", "change_log", ["batch"], unique=False)
    _create_replacement()


def _create_replacement() -> None:
    op.create_table(
        "replacement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("before_it", sa.Text(), nullable=False),
        sa.Column("behind_it", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["change_log.id"], name="fk_replacement_change_id"),
        sa.PrimaryKeyConstraint("id", name="pk_replacement"),
    )
    op.create_index("ix_replacement_language", "replacement", ["language"], unique=False)
    op.create_index("ix_replacement_change_id", "replacement", ["change_id"], unique=False)
