"""Rows of the parallel view, gathered from the tables of a library with a fixed number of queries per window."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple, TypeVar, cast

from sqlalchemy import Connection, Select, bindparam, select
from sqlalchemy import Row as Record

from db import models
from desktop.core import codec
from desktop.core.document import Cell, Comment, Decision, DocumentInfo, Finding, Note, Row
from desktop.core.text import Span

WINDOW = 500
"""Rows gathered at once."""

_Value = TypeVar("_Value")


def window(connection: Connection, document: DocumentInfo, start: int, stop: int) -> Iterator[Row]:
    """Rows `start` up to, not including, `stop`, as far as the document goes."""
    last = min(stop, document.rows)
    for first in range(max(start, 0), last, WINDOW):
        yield from _window(connection, document, first, min(first + WINDOW, last))


def _window(connection: Connection, document: DocumentInfo, start: int, stop: int) -> Iterator[Row]:
    within = {"of_document": document.id, "first": start, "beyond": stop}
    links = connection.execute(_queries().links, within).all()
    places = {version.id: place for place, version in enumerate(document.versions)}
    columns: dict[int, list[list[Cell]]] = {each.id: [[] for _ in places] for each in links}
    for owner, version, cell in _cells(connection, within):
        columns[owner][places[version]].append(cell)
    for each in links:
        yield Row(each.ordinal, each.score, each.confirmed, tuple(map(tuple, columns[each.id])))


def _cells(connection: Connection, within: dict[str, int]) -> Iterator[tuple[int, int, Cell]]:
    """Link, version and cell of every paragraph, in the order of the versions."""
    queries = _queries()
    noted = connection.execute(queries.notes, within)
    notes = _grouped((paragraph, Note(key, label, offset, text)) for paragraph, key, label, offset, text in noted)
    found = connection.execute(queries.findings, within)
    findings = _grouped((each.paragraph_id, stored_finding(each)) for each in found)
    said = connection.execute(queries.comments, within)
    comments = _grouped((each.paragraph_id, stored_comment(each)) for each in said)
    paragraphs = connection.execute(queries.paragraphs, within)
    for key, owner, version, ordinal, tag, number, reading, text, marks, way in paragraphs:
        additions = (notes.get(key, ()), findings.get(key, ()), comments.get(key, ()), way)
        yield owner, version, Cell(key, ordinal, tag, number, reading, text, codec.to_marks(marks), *additions)


def _grouped(pairs: Iterable[tuple[int, _Value]]) -> dict[int, tuple[_Value, ...]]:
    grouped: dict[int, list[_Value]] = defaultdict(list)
    for key, value in pairs:
        grouped[key].append(value)
    return {key: tuple(values) for key, values in grouped.items()}


class _Queries(NamedTuple):
    links: Select[*tuple[Any, ...]]
    paragraphs: Select[*tuple[Any, ...]]
    notes: Select[*tuple[Any, ...]]
    findings: Select[*tuple[Any, ...]]
    comments: Select[*tuple[Any, ...]]


_CELL = ("id", "link_id", "version_id", "ordinal", "tag", "number", "reading", "text", "marks", "direction")


@cache
def _queries() -> _Queries:
    """Built once: putting them together costs more than running them."""
    link, unit, anchor = models.Link.__table__, models.Paragraph.__table__, models.Anchor.__table__
    finding, comment = models.Finding.__table__, models.Comment.__table__
    footnote = unit.alias()
    units = link.join(unit, unit.c.link_id == link.c.id)
    cited = units.join(anchor, anchor.c.paragraph_id == unit.c.id).join(footnote, footnote.c.id == anchor.c.footnote_id)
    found = units.join(finding, finding.c.paragraph_id == unit.c.id)
    said = units.join(comment, comment.c.paragraph_id == unit.c.id)
    paragraphs = _within(
        select(*(unit.c[name] for name in _CELL)).select_from(units), unit.c.version_id, unit.c.ordinal
    )
    noted = select(anchor.c.paragraph_id, footnote.c.id, footnote.c.label, anchor.c.offset, footnote.c.text)
    findings = _within(select(finding).select_from(found), finding.c.start, finding.c.end, finding.c.id)
    return _Queries(
        _within(select(link.c.id, link.c.ordinal, link.c.score, link.c.confirmed), link.c.ordinal),
        paragraphs.where(unit.c.label.is_(None)),
        _within(noted.select_from(cited), anchor.c.offset, anchor.c.id),
        findings.where(finding.c.decision == "open", ~finding.c.gone),
        _within(select(comment).select_from(said), comment.c.at, comment.c.key),
    )


def _within(query: Select[*tuple[Any, ...]], *order: Any) -> Select[*tuple[Any, ...]]:
    link = models.Link.__table__
    window = (link.c.ordinal >= bindparam("first"), link.c.ordinal < bindparam("beyond"))
    return query.where(link.c.document_id == bindparam("of_document"), *window).order_by(*order)


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
        codec.to_elsewhere(record.elsewhere),
    )


def stored_comment(record: Record[*tuple[Any, ...]]) -> Comment:
    """A comment of its row."""
    span = None if record.start is None else Span(record.start, record.end)
    return Comment(record.key, record.paragraph_id, record.body, record.author, record.at, span)
