"""Rows of the parallel view and what is said of them, within a transaction of a library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import Connection, TextClause, text
from sqlalchemy import Row as Record

from desktop.core import codec
from desktop.core.document import Assignment, Comment, Decision, DocumentInfo, Finding, Row
from desktop.core.text import Span
from desktop.services.glance import Ask, rows_of


def window(connection: Connection, document: DocumentInfo, start: int, stop: int) -> Iterator[Row]:
    """Rows `start` up to, not including, `stop`, as far as the document goes."""
    return rows_of(asking(connection), document, start, stop)


def asking(connection: Connection) -> Ask:
    """What asks the library within this transaction."""

    def ask(query: str, values: Mapping[str, int]) -> Any:
        return connection.execute(_prepared(query), values)

    return ask


@lru_cache(maxsize=64)
def _prepared(query: str) -> TextClause:
    return text(query)


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
    said = (record.body, record.author, record.at, _span(record), record.answers, record.resolved)
    return Comment(record.key, record.paragraph_id, *said)


def stored_assignment(record: Record[*tuple[Any, ...]]) -> Assignment:
    """A tag that is given beside a paragraph's own, of its row."""
    return Assignment(record.key, record.paragraph_id, record.tag, record.author, record.at, _span(record))


def _span(record: Record[*tuple[Any, ...]]) -> Span | None:
    return None if record.start is None else Span(record.start, record.end)
