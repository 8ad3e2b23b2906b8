"""The tables of a library. Texts are kept whole; lists of small values are compact JSON, read only where needed."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Connection,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
    event,
    false,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
_WHERE_ON_POSTGRESQL = "postgresql_where"
"""What an index is restricted to there; named as an option it would import all that speaks to that database."""
_NEVER_REUSED = {"sqlite_autoincrement": True}  # the log names rows by their ids
_Bytes = bytes  # a table may have a column of that name


class Base(DeclarativeBase):
    """What all tables share: `str` columns are texts without a limit."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {str: Text, bytes: LargeBinary}  # noqa: RUF012  # read by SQLAlchemy once


class Document(Base):
    """One work. `fingerprint` names the set of its files; an import that is not `ready` is shown to nobody."""

    __tablename__ = "document"
    __table_args__ = (Index(None, "fingerprint"), _NEVER_REUSED)

    id: Mapped[int] = mapped_column(primary_key=True)
    symbol: Mapped[str]
    title: Mapped[str]
    fingerprint: Mapped[str]
    rows: Mapped[int]
    ready: Mapped[bool]
    imported_at: Mapped[str]
    touched_at: Mapped[str]


class Version(Base):
    """One language's text of a document with its file's bytes; `position` 0 is the original.

    `sketch` is what tells texts that are alike (see desktop.core.noise.sisters); NULL where none was made yet.
    `remembered` is the last replacement that its paragraphs were looked at with.
    """

    __tablename__ = "version"
    __table_args__ = (UniqueConstraint("document_id", "position"), _NEVER_REUSED)

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
    position: Mapped[int]
    language: Mapped[str]
    direction: Mapped[str]
    original: Mapped[bool]
    name: Mapped[str]
    format: Mapped[str]
    encoding: Mapped[str]
    sha256: Mapped[str]
    notices: Mapped[str]
    source: Mapped[str]
    bytes: Mapped[bytes]
    metadata_: Mapped[str] = mapped_column("metadata", server_default="[]")
    sketch: Mapped[_Bytes | None]
    remembered: Mapped[int] = mapped_column(server_default="0")


class Layout(Base):
    """Where a version's source stands on the pages of its facsimile; `places` are packed (see desktop.core.codec)."""

    __tablename__ = "layout"

    version_id: Mapped[int] = mapped_column(ForeignKey("version.id"), primary_key=True)
    pages: Mapped[str]
    places: Mapped[bytes]


class PageImage(Base):
    """The image of a page, where the version's own file is not its facsimile."""

    __tablename__ = "page_image"

    version_id: Mapped[int] = mapped_column(ForeignKey("version.id"), primary_key=True)
    page: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    bytes: Mapped[bytes]


class Link(Base):
    """Paragraphs of each version that say the same thing; `ordinal` is its row.

    `checked` is the check that held its versions against each other as they stand; NULL where none did yet.
    """

    __tablename__ = "link"
    __table_args__ = (
        UniqueConstraint("document_id", "ordinal"),
        Index(None, "document_id", "checked"),
        _NEVER_REUSED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
    ordinal: Mapped[int]
    score: Mapped[float]
    confirmed: Mapped[bool]
    checked: Mapped[int | None]


class Paragraph(Base):
    """A paragraph, or a footnote if it has a label: as extracted, as read, and as it reads now.

    A footnote's ordinals follow those of the version's paragraphs, and its link is that of the paragraph it is under.
    `language` and `direction` are empty where they are the version's. One that a change made `gone` is kept, so that
    undo brings it back under its own id; its ordinal is negative. `examined` is the examination that looked for noise
    in the text as it stands; NULL where none did yet. `status` says how far its review is; a footnote's counts nothing.
    """

    __tablename__ = "paragraph"
    __table_args__ = (
        UniqueConstraint("version_id", "ordinal"),
        Index(None, "link_id"),
        Index(None, "version_id", "examined"),
        Index(
            "ix_paragraph_corrected",
            "version_id",
            sqlite_where=text("text <> reading"),
            info={_WHERE_ON_POSTGRESQL: "text <> reading"},
        ),
        Index(
            "ix_paragraph_status",
            "version_id",
            "status",
            "link_id",
            sqlite_where=text("label IS NULL AND gone = 0"),
            info={_WHERE_ON_POSTGRESQL: "label IS NULL AND NOT gone"},
        ),
        _NEVER_REUSED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("version.id"))
    ordinal: Mapped[int]
    link_id: Mapped[int | None] = mapped_column(ForeignKey("link.id"))
    label: Mapped[str | None]
    tag: Mapped[str]
    number: Mapped[str]
    text: Mapped[str]
    reading: Mapped[str]
    marks: Mapped[str]
    slices: Mapped[str]
    extracted: Mapped[str]
    source: Mapped[str]
    steps: Mapped[str]
    language: Mapped[str] = mapped_column(server_default="")
    direction: Mapped[str] = mapped_column(server_default="")
    gone: Mapped[bool] = mapped_column(server_default=false())
    examined: Mapped[int | None]
    status: Mapped[str] = mapped_column(server_default="todo")


class Anchor(Base):
    """Where a footnote stands: `offset` code points into the paragraph; not `cited` if no mark was found for it."""

    __tablename__ = "anchor"
    __table_args__ = (Index(None, "paragraph_id"), Index(None, "footnote_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    footnote_id: Mapped[int] = mapped_column(ForeignKey("paragraph.id"))
    paragraph_id: Mapped[int] = mapped_column(ForeignKey("paragraph.id"))
    offset: Mapped[int]
    cited: Mapped[bool]


class Furniture(Base):
    """What of a version's source is neither paragraph nor footnote."""

    __tablename__ = "furniture"
    __table_args__ = (Index(None, "version_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("version.id"))
    kind: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]


class Finding(Base):
    """A suspicion. One that a correction made `gone` is kept, so that undo brings it back under its own id.

    `elsewhere` are places in other paragraphs that it is about too.
    """

    __tablename__ = "finding"
    __table_args__ = (
        Index(None, "paragraph_id"),
        Index(None, "document_id", "decision", "gone"),
        Index(
            "ix_finding_dismissed",
            "paragraph_id",
            sqlite_where=text("decision = 'dismissed'"),
            info={_WHERE_ON_POSTGRESQL: "decision = 'dismissed'"},
        ),
        _NEVER_REUSED,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
    paragraph_id: Mapped[int] = mapped_column(ForeignKey("paragraph.id"))
    kind: Mapped[str]
    certain: Mapped[bool]
    start: Mapped[int]
    end: Mapped[int]
    text: Mapped[str]
    score: Mapped[float]
    decision: Mapped[str]
    reason: Mapped[str]
    gone: Mapped[bool]
    candidates: Mapped[str]
    evidence: Mapped[str]
    elsewhere: Mapped[str] = mapped_column(server_default="[]")


class Comment(Base):
    """A reviewer's remark on a paragraph, or on a span of it; `answers` is the key of the one that began the thread."""

    __tablename__ = "comment"
    __table_args__ = (Index(None, "paragraph_id"), Index(None, "document_id"))

    key: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
    paragraph_id: Mapped[int] = mapped_column(ForeignKey("paragraph.id"))
    body: Mapped[str]
    author: Mapped[str]
    at: Mapped[str]
    start: Mapped[int | None]
    end: Mapped[int | None]
    answers: Mapped[str] = mapped_column(server_default="")
    resolved: Mapped[bool] = mapped_column(server_default=false())


class Assignment(Base):
    """A tag that a paragraph, or a span of it, has beside the paragraph's own."""

    __tablename__ = "assignment"
    __table_args__ = (Index(None, "document_id"), Index(None, "paragraph_id"), Index(None, "tag"))

    key: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
    paragraph_id: Mapped[int] = mapped_column(ForeignKey("paragraph.id"))
    tag: Mapped[str]
    author: Mapped[str]
    at: Mapped[str]
    start: Mapped[int | None]
    end: Mapped[int | None]


class TagScheme(Base):
    """A scheme of tags that readers made; `body` is TOML, as the file has it."""

    __tablename__ = "tag_scheme"
    __table_args__ = (UniqueConstraint("name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    body: Mapped[str]
    added_at: Mapped[str]


class Draft(Base):
    """What somebody types, and has not made a correction yet; `before` is the text it was begun upon."""

    __tablename__ = "draft"

    paragraph_id: Mapped[int] = mapped_column(ForeignKey("paragraph.id"), primary_key=True)
    author: Mapped[str] = mapped_column(primary_key=True)
    before: Mapped[str]
    text: Mapped[str]
    at: Mapped[str]


class LoggedChange(Base):
    """A change that was made: who, when, what, and which earlier one it took back. Rows are only ever added.

    `effects` says which spans moved with it and from where, so that taking it back puts them exactly where they were.
    A change of several documents has a line for each; `batch` of the others is the line of the document it was made in.
    """

    __tablename__ = "change_log"
    __table_args__ = (Index(None, "document_id"), Index(None, "undoes"), Index(None, "batch"), _NEVER_REUSED)

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
    at: Mapped[str]
    author: Mapped[str]
    by_reading: Mapped[bool]
    undoes: Mapped[int | None] = mapped_column(ForeignKey("change_log.id"))
    change: Mapped[str]
    effects: Mapped[str]
    batch: Mapped[int | None]


class ChangedParagraph(Base):
    """Which paragraphs a logged change touched."""

    __tablename__ = "changed_paragraph"
    __table_args__ = (Index(None, "paragraph_id"),)

    change_id: Mapped[int] = mapped_column(ForeignKey("change_log.id"), primary_key=True)
    paragraph_id: Mapped[int] = mapped_column(ForeignKey("paragraph.id"), primary_key=True)


class Replacement(Base):
    """Words that a reviewer put in the place of others, with the words that stood beside them then.

    `language` is a two-letter code. One whose change was taken back counts no more.
    """

    __tablename__ = "replacement"
    __table_args__ = (Index(None, "language"), Index(None, "change_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    change_id: Mapped[int] = mapped_column(ForeignKey("change_log.id"))
    language: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    before_it: Mapped[str]
    behind_it: Mapped[str]


class TermList(Base):
    """The reader's own list of terms, a file as it was given; a library has one, or none."""

    __tablename__ = "term_list"
    __table_args__ = (_NEVER_REUSED,)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    bytes: Mapped[_Bytes]
    added_at: Mapped[str]


@event.listens_for(Base.metadata, "before_create")
def _restrict_indexes(metadata: MetaData, connection: Connection, **_options: Any) -> None:
    """Give PostgreSQL's indexes their conditions."""
    if connection.dialect.name == "postgresql":
        for index in (index for table in metadata.tables.values() for index in table.indexes):
            if _WHERE_ON_POSTGRESQL in index.info:
                index.dialect_options["postgresql"]["where"] = text(index.info[_WHERE_ON_POSTGRESQL])
