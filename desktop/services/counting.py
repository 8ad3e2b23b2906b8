"""What of documents is counted: how far the review of each version is, and how many threads are open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from db import models
from desktop.core.document import STATUSES, Status

Statuses = tuple[int, int, int, int]
"""How many paragraphs there are of each of STATUSES."""

NONE: Statuses = (0, 0, 0, 0)

WAITING: tuple[Status, ...] = ("todo", "work")
"""What nobody has reviewed yet."""


def paragraphs() -> tuple[Any, ...]:
    """What is counted: no footnotes, and nothing that is gone; said as the index for it says it."""
    unit = models.Paragraph
    return unit.label.is_(None), ~unit.gone


def statuses_of(connection: Connection, versions: Collection[int] | None = None) -> dict[int, Statuses]:
    """For each of these versions that has paragraphs, or of all, how many there are of each status."""
    unit = models.Paragraph
    query = select(unit.version_id, unit.status, func.count()).where(*paragraphs())
    query = query if versions is None else query.where(unit.version_id.in_(versions))
    counted: dict[int, dict[str, int]] = defaultdict(dict)
    for version, status, times in connection.execute(query.group_by(unit.version_id, unit.status)):
        counted[version][status] = times
    return {version: _in_order(counts) for version, counts in counted.items()}


def _in_order(counts: dict[str, int]) -> Statuses:
    todo, work, reviewed, approved = (counts.get(status, 0) for status in STATUSES)
    return todo, work, reviewed, approved


def in_versions(counted: dict[int, Statuses], versions: Sequence[int]) -> tuple[Statuses, ...]:
    """The counts in the order of a document's versions."""
    return tuple(counted.get(version, NONE) for version in versions)


def open_threads(connection: Connection, document: int) -> int:
    """How many comments that began a thread are not resolved."""
    table = models.Comment
    query = select(func.count()).where(table.document_id == document, table.answers == "", ~table.resolved)
    return connection.scalar(query) or 0


def reviewed_in(connection: Connection, document: int, within: Sequence[Any]) -> Callable[[int], int]:
    """What tells of a row within in which versions nothing waits: a bit for each, by its place in the document."""
    unit, link, version = models.Paragraph, models.Link, models.Version
    named = select(version.id, version.position).where(version.document_id == document)
    places: dict[int, int] = dict(connection.execute(named).all())
    query = select(link.ordinal, unit.version_id).join(unit, unit.link_id == link.id)
    query = query.where(*within, unit.version_id.in_(places), unit.status.in_(WAITING), *paragraphs())
    waiting: dict[int, int] = defaultdict(int)
    for row, key in connection.execute(query):
        waiting[row] |= 1 << places[key]
    most = (1 << len(places)) - 1
    return lambda row: most & ~waiting.get(row, 0)
