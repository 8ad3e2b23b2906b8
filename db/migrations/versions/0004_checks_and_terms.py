"""Which rows were checked against one another, where else a disagreement lies, and the reader's list of terms."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("link", sa.Column("checked", sa.Integer(), nullable=True))
    op.create_index("ix_link_document_id_checked", "link", ["document_id", "checked"], unique=False)
    op.add_column("finding", sa.Column("elsewhere", sa.Text(), server_default="[]", nullable=False))
    op.create_table(
        "term_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_term_list"),
        sqlite_autoincrement=True,
    )
