"""How far the review of paragraphs is, threads of comments, tags assigned, schemes of tags, and what is being typed."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("paragraph", sa.Column("status", sa.Text(), server_default="todo", nullable=False))
    op.create_index(
        "ix_paragraph_status",
        "paragraph",
        ["version_id", "status", "link_id"],
        unique=False,
        sqlite_where=sa.text("label IS NULL AND gone = 0"),
        postgresql_where=sa.text("label IS NULL AND NOT gone"),
    )
    op.add_column("comment", sa.Column("answers", sa.Text(), server_default="", nullable=False))
    op.add_column("comment", sa.Column("resolved", sa.Boolean(), server_default=sa.text("0"), nullable=False))
    _create_assignment()
    op.create_table(
        "tag_scheme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tag_scheme"),
        sa.UniqueConstraint("name", name="uq_tag_scheme_name"),
    )
    op.create_table(
        "draft",
        sa.Column("paragraph_id", sa.Integer(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["paragraph_id"], ["paragraph.id"], name="fk_draft_paragraph_id"),
        sa.PrimaryKeyConstraint("paragraph_id", "author", name="pk_draft"),
    )


def _create_assignment() -> None:
    op.create_table(
        "assignment",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("paragraph_id", sa.Integer(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_assignment_document_id"),
        sa.ForeignKeyConstraint(["paragraph_id"], ["paragraph.id"], name="fk_assignment_paragraph_id"),
        sa.PrimaryKeyConstraint("key", name="pk_assignment"),
    )
    for column in ("document_id", "paragraph_id", "tag"):
        op.create_index(f"ix_assignment_{column}", "assignment", [column], unique=False)
