"""Rows of the parallel view, gathered from the tables of a library with a fixed number of queries per window."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, select
from sqlalchemy import Row as Record

from db import models
from desktop.core import codec
from desktop.core.document import Cell, Comment, Decision, DocumentInfo, Finding, Note, Row
from desktop.core.text import Span

WINDOW = 500
"""Rows asked for at once: their keys are parameters of the queries."""

_Value = TypeVar("_Value")


def window(connection: Connection, document: DocumentInfo, start: int, stop: int) -> Iterator[Row]:
    """Rows `start` up to, not including, `stop`, as far as the document goes."""
    last = min(stop, document.rows)
    for first in range(max(start, 0), last, WINDOW):
        yield from _window(connection, document, first, min(first + WINDOW, last))


def _window(connection: Connection, document: DocumentInfo, start: int, stop: int) -> Iterator[Row]:
    link = models.Link
    query = (
        select(link.id, link.ordinal, link.score, link.confirmed)
        .where(link.document_id == document.id, link.ordinal >= start, link.ordinal < stop)
        .order_by(link.ordinal)
    )
    links = connection.execute(query).all()
    places = {version.id: place for place, version in enumerate(document.versions)}
    columns: dict[int | None, list[list[Cell]]] = {each.id: [[] for _ in places] for each in links}
    for owner, version, cell in _cells(connection, [each.id for each in links]):
        columns[owner][places[version]].append(cell)
    for each in links:
        yield Row(each.ordinal, each.score, each.confirmed, tuple(map(tuple, columns[each.id])))


def _cells(connection: Connection, links: Sequence[int]) -> Iterator[tuple[int | None, int, Cell]]:
    """Link, version and cell of every paragraph, in the order of the versions."""
    unit = models.Paragraph
    fields = (unit.id, unit.link_id, unit.version_id, unit.ordinal, unit.tag, unit.number)
    query = select(*fields, unit.reading, unit.text, unit.marks).where(unit.link_id.in_(links), unit.label.is_(None))
    records = connection.execute(query.order_by(unit.version_id, unit.ordinal)).all()
    keys = [record.id for record in records]
    notes = _grouped(_notes(connection, keys))
    findings = _grouped(_open_findings(connection, keys))
    comments = _grouped(_comments(connection, keys))
    for record in records:
        key = record.id
        cell = Cell(
            key,
            record.ordinal,
            record.tag,
            record.number,
            record.reading,
            record.text,
            codec.to_marks(record.marks),
            notes.get(key, ()),
            findings.get(key, ()),
            comments.get(key, ()),
        )
        yield record.link_id, record.version_id, cell


def _grouped(pairs: Iterator[tuple[int, _Value]]) -> dict[int, tuple[_Value, ...]]:
    grouped: dict[int, list[_Value]] = defaultdict(list)
    for key, value in pairs:
        grouped[key].append(value)
    return {key: tuple(values) for key, values in grouped.items()}


def _notes(connection: Connection, paragraphs: Sequence[int]) -> Iterator[tuple[int, Note]]:
    anchor, footnote = models.Anchor, models.Paragraph
    query = (
        select(anchor.paragraph_id, anchor.footnote_id, footnote.label, anchor.offset, footnote.text)
        .join(footnote, footnote.id == anchor.footnote_id)
        .where(anchor.paragraph_id.in_(paragraphs))
        .order_by(anchor.offset, anchor.id)
    )
    for paragraph, key, label, offset, text in connection.execute(query):
        yield paragraph, Note(key, label or "", offset, text)


def _open_findings(connection: Connection, paragraphs: Sequence[int]) -> Iterator[tuple[int, Finding]]:
    table = models.Finding
    query = (
        select(table)
        .where(table.paragraph_id.in_(paragraphs), table.decision == "open", ~table.gone)
        .order_by(table.start, table.end, table.id)
    )
    for record in connection.execute(query):
        yield record.paragraph_id, stored_finding(record)


def _comments(connection: Connection, paragraphs: Sequence[int]) -> Iterator[tuple[int, Comment]]:
    table = models.Comment
    query = select(table).where(table.paragraph_id.in_(paragraphs)).order_by(table.at, table.key)
    for record in connection.execute(query):
        yield record.paragraph_id, stored_comment(record)


def stored_finding(record: Record[*tuple[Any, ...]]) -> Finding:
    """A finding of its row."""
    return Finding(
        record.kind,
        record.certain,
        record.start,
        record.end,
        record.text,
        codec.to_candidates(record.candidates),
        record.score,
        codec.to_messages(record.evidence),
        cast("Decision", record.decision),
        record.reason,
        record.id,
    )


def stored_comment(record: Record[*tuple[Any, ...]]) -> Comment:
    """A comment of its row."""
    span = None if record.start is None else Span(record.start, record.end)
    return Comment(record.key, record.paragraph_id, record.body, record.author, record.at, span)
