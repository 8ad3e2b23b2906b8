"""What the window asks of a library: windows of rows, outline, findings, comments, history."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, case, func, select

from db import models
from desktop.core import codec
from desktop.core.changes import Change
from desktop.core.document import (
    Comment,
    DocumentInfo,
    FoundPlace,
    Heading,
    Row,
)
from desktop.core.threads import in_threads
from desktop.core.trust import UNSURE
from desktop.services import glance
from desktop.services.cells import stored_comment, stored_finding
from desktop.services.counting import Statuses, in_versions, open_threads, reviewed_in, statuses_of
from desktop.services.library import Library

OPENING = 60
"""Code points of a paragraph that the outline shows."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What has been done in a document, and what waits; among the corrected, footnotes count as paragraphs.

    `unsure_rows` are links to be looked at; a document of one version has none. `statuses` are of each version, in the
    document's order: how many of its paragraphs there are of each of STATUSES, without footnotes. `open_comments` are
    threads that are not resolved.
    """

    open_findings: int
    corrected_paragraphs: int
    comments: int
    unsure_rows: int = 0
    statuses: tuple[Statuses, ...] = ()
    open_comments: int = 0


@dataclass(frozen=True, slots=True)
class LoggedChange:
    """A change as the log has it; `at` is ISO 8601 in UTC. What reading corrected has no author."""

    at: str
    author: str
    change: Change


# Documents ------------------------------------------------------------------------------------------------------


def documents(library: Library) -> tuple[DocumentInfo, ...]:
    """All documents of the library, the latest import first."""
    with library.glancing() as ask:
        return glance.documents_of(ask)


def document(library: Library, document_id: int) -> DocumentInfo:
    """One document; raises LibraryFault if the library has none of this id."""
    return glance.document(library, document_id)


# Rows -----------------------------------------------------------------------------------------------------------


def rows(library: Library, document: DocumentInfo, start: int, stop: int) -> tuple[Row, ...]:
    """Rows `start` up to, not including, `stop`; fewer where the document ends. Findings are the open ones."""
    return glance.rows(library, document, start, stop)


def row_of(library: Library, paragraph: int) -> int:
    """The row a paragraph or footnote is on; 0 for a footnote of a version without paragraphs."""
    unit, link = models.Paragraph, models.Link
    query = select(link.ordinal).join(unit, unit.link_id == link.id).where(unit.id == paragraph)
    with library.reading() as connection:
        return connection.scalar(query) or 0


# Outline and findings -------------------------------------------------------------------------------------------


def outline(library: Library, document_id: int, start: int = 0, stop: int | None = None) -> tuple[Heading, ...]:
    """A heading for each row from `start` up to, not including, `stop`.

    It is taken from the original's first paragraph on that row, or, where the original has none, from the first
    version that has one.
    """
    link, unit = models.Link, models.Paragraph
    within = _rows_between(document_id, start, stop)
    query = (
        select(link.ordinal, unit.tag, unit.number, func.substr(unit.text, 1, OPENING))
        .join(unit, unit.link_id == link.id)
        .where(*within, unit.label.is_(None))
        .order_by(link.ordinal, unit.version_id, unit.ordinal)  # versions are stored in their order
    )
    found = models.Finding.paragraph_id
    each = select(found, func.count().label("findings")).where(*_waiting(document_id)).group_by(found).subquery()
    waiting = (
        select(link.ordinal, func.sum(each.c.findings))
        .join(unit, unit.link_id == link.id)
        .join(each, each.c.paragraph_id == unit.id)
        .where(*within)
        .group_by(link.ordinal)
    )
    with library.reading() as connection:
        reviewed = reviewed_in(connection, document_id, within)
        counts: dict[int, int] = dict(connection.execute(waiting).all())
        first: dict[int, Heading] = {}
        for row, tag, number, opening in connection.execute(query):
            if row not in first:
                first[row] = Heading(row, tag, number, opening, counts.get(row, 0), reviewed(row))
    return tuple(first.values())


def findings(library: Library, document_id: int, limit: int = 200, offset: int = 0) -> tuple[FoundPlace, ...]:
    """Open findings, the certain ones first, then by score, then by row.

    A finding in a footnote stands on the row that cites it; its `paragraph` is the footnote itself.
    """
    table, unit, link, version = models.Finding, models.Paragraph, models.Link, models.Version
    query = (
        select(table, func.coalesce(link.ordinal, 0).label("row"), version.position, unit.tag)
        .join(unit, unit.id == table.paragraph_id)
        .join(version, version.id == unit.version_id)
        .outerjoin(link, link.id == unit.link_id)
        .where(*_waiting(document_id))
        .order_by(table.certain.desc(), table.score.desc(), link.ordinal, version.position, unit.ordinal, table.start)
        .limit(limit)
        .offset(offset)
    )
    with library.reading() as connection:
        return tuple(
            FoundPlace(stored_finding(each), each.row, each.position, each.paragraph_id, tag=each.tag)
            for each in connection.execute(query)
        )


def marks(library: Library, document_id: int) -> tuple[tuple[int, int, int], ...]:
    """The rows in which findings wait, in their order: row, how many there are, and how many of them are certain."""
    table, unit, link = models.Finding, models.Paragraph, models.Link
    row = func.coalesce(link.ordinal, 0)
    query = (
        select(row, func.count(), func.sum(case((table.certain, 1), else_=0)))
        .join(unit, unit.id == table.paragraph_id)
        .outerjoin(link, link.id == unit.link_id)
        .where(*_waiting(document_id))
        .group_by(row)
        .order_by(row)
    )
    with library.reading() as connection:
        return tuple((place, findings, certain) for place, findings, certain in connection.execute(query))


def tally(library: Library, document_id: int) -> Tally:
    """How many findings wait, how many paragraphs were corrected and comments made, and how far the review is."""
    unit, version, comment = models.Paragraph, models.Version, models.Comment
    versions = select(version.id).where(version.document_id == document_id).order_by(version.position)
    corrected = select(func.count()).where(
        unit.version_id.in_(versions.order_by(None)), unit.text != unit.reading, ~unit.gone
    )
    with library.reading() as connection:
        keys = connection.scalars(versions).all()
        return Tally(
            _count(connection, select(func.count()).where(*_waiting(document_id))),
            _count(connection, corrected),
            _count(connection, select(func.count()).where(comment.document_id == document_id)),
            _unsure(connection, document_id),
            in_versions(statuses_of(connection, keys), keys),
            open_threads(connection, document_id),
        )


def _unsure(connection: Connection, document_id: int) -> int:
    """As many rows as `linking.unsure` goes through."""
    link, unit, version = models.Link, models.Paragraph, models.Version
    versions = select(func.count()).where(version.document_id == document_id)
    if _count(connection, versions) < 2:
        return 0
    waiting = (link.document_id == document_id, ~link.confirmed)
    doubted = select(func.count()).where(*waiting, link.score < UNSURE)
    standing = (
        select(unit.link_id)
        .join(link, link.id == unit.link_id)
        .where(*waiting, link.score >= UNSURE, unit.label.is_(None))
        .group_by(unit.link_id)
        .having(func.min(unit.version_id) == func.max(unit.version_id))
    )
    return _count(connection, doubted) + _count(connection, select(func.count()).select_from(standing.subquery()))


def _waiting(document_id: int) -> tuple[Any, ...]:
    table = models.Finding
    return table.document_id == document_id, table.decision == "open", ~table.gone


def _rows_between(document_id: int, start: int, stop: int | None) -> tuple[Any, ...]:
    link = models.Link
    until = () if stop is None else (link.ordinal < stop,)
    return link.document_id == document_id, link.ordinal >= start, *until


def _count(connection: Connection, query: Select[int]) -> int:
    return connection.scalar(query) or 0


# Comments and history -------------------------------------------------------------------------------------------


def comments(library: Library, document_id: int) -> tuple[tuple[int, Comment], ...]:
    """Every comment of a document with its row, in the order of the rows; answers behind what they answer."""
    table, unit, link, version = models.Comment, models.Paragraph, models.Link, models.Version
    query = (
        select(table, func.coalesce(link.ordinal, 0).label("row"))
        .join(unit, unit.id == table.paragraph_id)
        .join(version, version.id == unit.version_id)
        .outerjoin(link, link.id == unit.link_id)
        .where(table.document_id == document_id)
        .order_by("row", version.position, unit.ordinal)
    )
    with library.reading() as connection:
        said = [(each.row, stored_comment(each)) for each in connection.execute(query)]
    standing = groupby(said, key=lambda each: (each[0], each[1].paragraph))
    return tuple(
        (row, comment) for (row, _unit), here in standing for comment in in_threads(comment for _row, comment in here)
    )


def history(library: Library, paragraph: int) -> tuple[LoggedChange, ...]:
    """What was done to a paragraph or footnote, oldest first; a batch is given whole."""
    log, touched = models.LoggedChange, models.ChangedParagraph
    query = (
        select(log.at, log.author, log.change)
        .join(touched, touched.change_id == log.id)
        .where(touched.paragraph_id == paragraph)
        .order_by(log.id)
    )
    with library.reading() as connection:
        return tuple(
            LoggedChange(each.at, each.author, codec.to_change(each.change)) for each in connection.execute(query)
        )
