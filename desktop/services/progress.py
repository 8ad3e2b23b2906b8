"""How far reviews are: the next paragraph of a status, and every document of the library with what waits in it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, select

from db import models
from desktop.core.document import DocumentInfo, Status
from desktop.services.counting import Statuses, in_versions, paragraphs, statuses_of
from desktop.services.library import Library
from desktop.services.reviewing import documents

NEAR = 1000
"""Rows that are looked through one by one; where none of them will do, the paragraphs of the statuses are."""

_LINK, _UNIT = models.Link, models.Paragraph


@dataclass(frozen=True, slots=True)
class Shelved:
    """A document in the library's list: when it was imported and last changed (ISO 8601 in UTC), and what waits.

    `statuses` are as in a `Tally`.
    """

    document: DocumentInfo
    imported_at: str
    touched_at: str
    statuses: tuple[Statuses, ...]
    open_findings: int


def next_status(
    library: Library,
    document_id: int,
    version: int | None,
    row: int,
    statuses: Collection[Status],
    forward: bool = True,  # noqa: FBT001, FBT002
) -> int | None:
    """The next row, or the one before, in which a paragraph of the version, or of any, has one of the statuses.

    Behind the last row comes the first; `row` itself comes last. None if there is no such paragraph.
    """
    with library.reading() as connection:
        versions = select(models.Version.id).where(models.Version.document_id == document_id)
        keys = connection.scalars(versions).all() if version is None else [version]
        wanted = (_UNIT.version_id.in_(keys), _UNIT.status.in_(tuple(statuses)), *paragraphs())
        near = _near(connection, document_id, row, wanted, forward=forward)
        return near if near is not None else _anywhere(connection, row, wanted, forward=forward)


def _near(
    connection: Connection, document: int, row: int, wanted: tuple[ColumnElement[bool], ...], *, forward: bool
) -> int | None:
    between = (
        (row < _LINK.ordinal, _LINK.ordinal <= row + NEAR)
        if forward
        else (row > _LINK.ordinal, _LINK.ordinal >= row - NEAR)
    )
    order = _LINK.ordinal if forward else _LINK.ordinal.desc()
    here = exists().where(_UNIT.link_id == _LINK.id, *wanted)
    query = select(_LINK.ordinal).where(_LINK.document_id == document, *between, here)
    return connection.scalar(query.order_by(order).limit(1))


def _anywhere(
    connection: Connection, row: int, wanted: tuple[ColumnElement[bool], ...], *, forward: bool
) -> int | None:
    """By the paragraphs themselves: the first beyond the row, else the first of all from the other end."""
    first: Any = func.min if forward else func.max
    beyond = _LINK.ordinal > row if forward else _LINK.ordinal < row
    query = select(first(_LINK.ordinal).filter(beyond), first(_LINK.ordinal))
    next_one, other = connection.execute(
        query.select_from(_UNIT).join(_LINK, _LINK.id == _UNIT.link_id).where(*wanted)
    ).one()
    found: int | None = other if next_one is None else next_one
    return found


def shelf(library: Library) -> tuple[Shelved, ...]:
    """Every document of the library, the latest import first."""
    listed = documents(library)
    finding, document = models.Finding, models.Document
    waiting = select(finding.document_id, func.count()).where(finding.decision == "open", ~finding.gone)
    with library.reading() as connection:
        counted = statuses_of(connection)
        found: dict[int, int] = dict(connection.execute(waiting.group_by(finding.document_id)).all())
        changed = _changed(connection)
        times = connection.execute(select(document.id, document.imported_at, document.touched_at))
        told = {key: (imported, max(touched, changed.get(key, ""))) for key, imported, touched in times}
    return tuple(
        Shelved(each, *told[each.id], in_versions(counted, [one.id for one in each.versions]), found.get(each.id, 0))
        for each in listed
        if each.id in told
    )


def _changed(connection: Connection) -> dict[int, str]:
    """When somebody last changed something in each document; what came with its file has times of its own."""
    log = models.LoggedChange
    last = select(func.max(log.id)).group_by(log.document_id)
    query = select(log.document_id, log.at).where(log.id.in_(last), ~log.by_reading)
    return dict(connection.execute(query).all())
