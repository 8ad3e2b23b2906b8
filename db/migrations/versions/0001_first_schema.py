"""The first schema: documents, their versions, links, findings, comments, and the log of changes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_document()
    _create_change_log()
    _create_link()
    _create_version()
    _create_furniture()
    _create_paragraph()
    _create_anchor()
    _create_changed_paragraph()
    _create_comment()
    _create_finding()


def _create_document() -> None:
    op.create_table(
        "document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("ready", sa.Boolean(), nullable=False),
        sa.Column("imported_at", sa.Text(), nullable=False),
        sa.Column("touched_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_document_fingerprint", "document", ["fingerprint"], unique=False)


def _create_change_log() -> None:
    op.create_table(
        "change_log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("by_reading", sa.Boolean(), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("change", sa.Text(), nullable=False),
        sa.Column("effects", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_change_log_document_id"),
        sa.ForeignKeyConstraint(["undoes"], ["change_log.id"], name="fk_change_log_undoes"),
        sa.PrimaryKeyConstraint("id", name="pk_change_log"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_log_document_id", "change_log", ["document_id"], unique=False)
    op.create_index("ix_change_log_undoes", "change_log", ["undoes"], unique=False)


def _create_link() -> None:
    op.create_table(
        "link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_link_document_id"),
        sa.PrimaryKeyConstraint("id", name="pk_link"),
        sa.UniqueConstraint("document_id", "ordinal", name="uq_link_document_id_ordinal"),
        sqlite_autoincrement=True,
    )


def _create_version() -> None:
    op.create_table(
        "version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("original", sa.Boolean(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("notices", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_version_document_id"),
        sa.PrimaryKeyConstraint("id", name="pk_version"),
        sa.UniqueConstraint("document_id", "position", name="uq_version_document_id_position"),
        sqlite_autoincrement=True,
    )


def _create_furniture() -> None:
    op.create_table(
        "furniture",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name="fk_furniture_version_id"),
        sa.PrimaryKeyConstraint("id", name="pk_furniture"),
    )
    op.create_index("ix_furniture_version_id", "furniture", ["version_id"], unique=False)


def _create_paragraph() -> None:
    op.create_table(
        "paragraph",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("link_id", sa.Integer(), nullable=True),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("reading", sa.Text(), nullable=False),
        sa.Column("marks", sa.Text(), nullable=False),
        sa.Column("slices", sa.Text(), nullable=False),
        sa.Column("extracted", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("operations", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["link_id"], ["link.id"], name="fk_paragraph_link_id"),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name="fk_paragraph_version_id"),
        sa.PrimaryKeyConstraint("id", name="pk_paragraph"),
        sa.UniqueConstraint("version_id", "ordinal", name="uq_paragraph_version_id_ordinal"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_paragraph_corrected",
        "paragraph",
        ["version_id"],
        unique=False,
        sqlite_where=sa.text("text <> reading"),
        postgresql_where=sa.text("text <> reading"),
    )
    op.create_index("ix_paragraph_link_id", "paragraph", ["link_id"], unique=False)


def _create_anchor() -> None:
    op.create_table(
        "anchor",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("footnote_id", sa.Integer(), nullable=False),
        sa.Column("paragraph_id", sa.Integer(), nullable=False),
        sa.Column("offset", sa.Integer(), nullable=False),
        sa.Column("cited", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["footnote_id"], ["paragraph.id"], name="fk_anchor_footnote_id"),
        sa.ForeignKeyConstraint(["paragraph_id"], ["paragraph.id"], name="fk_anchor_paragraph_id"),
        sa.PrimaryKeyConstraint("id", name="pk_anchor"),
    )
    op.create_index("ix_anchor_footnote_id", "anchor", ["footnote_id"], unique=False)
    op.create_index("ix_anchor_paragraph_id", "anchor", ["paragraph_id"], unique=False)


def _create_changed_paragraph() -> None:
    op.create_table(
        "changed_paragraph",
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("paragraph_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["change_log.id"], name="fk_changed_paragraph_change_id"),
        sa.ForeignKeyConstraint(["paragraph_id"], ["paragraph.id"], name="fk_changed_paragraph_paragraph_id"),
        sa.PrimaryKeyConstraint("change_id", "paragraph_id", name="pk_changed_paragraph"),
    )
    op.create_index("ix_changed_paragraph_paragraph_id", "changed_paragraph", ["paragraph_id"], unique=False)


def _create_comment() -> None:
    op.create_table(
        "comment",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("paragraph_id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_comment_document_id"),
        sa.ForeignKeyConstraint(["paragraph_id"], ["paragraph.id"], name="fk_comment_paragraph_id"),
        sa.PrimaryKeyConstraint("key", name="pk_comment"),
    )
    op.create_index("ix_comment_document_id", "comment", ["document_id"], unique=False)
    op.create_index("ix_comment_paragraph_id", "comment", ["paragraph_id"], unique=False)


def _create_finding() -> None:
    op.create_table(
        "finding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("paragraph_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("certain", sa.Boolean(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.Column("candidates", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_finding_document_id"),
        sa.ForeignKeyConstraint(["paragraph_id"], ["paragraph.id"], name="fk_finding_paragraph_id"),
        sa.PrimaryKeyConstraint("id", name="pk_finding"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_finding_document_id_decision_gone", "finding", ["document_id", "decision", "gone"], unique=False
    )
    op.create_index("ix_finding_paragraph_id", "finding", ["paragraph_id"], unique=False)
