"""What is typed and not yet a correction: kept on disk, so that it is there again after a crash."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, exists, func, insert, select

from db import models
from desktop.services.library import Library

_DRAFT, _UNIT, _LINK, _VERSION = models.Draft, models.Paragraph, models.Link, models.Version


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that somebody was typing in a paragraph or footnote; `before` is the text it was begun upon.

    `row` is that of the paragraph, `at` when it was last kept (ISO 8601 in UTC).
    """

    paragraph: int
    row: int
    before: str
    text: str
    at: str


def keep(library: Library, paragraph: int, author: str, before: str, text: str, at: str) -> None:
    """Keep what is typed, in place of what was kept of the same author there; nothing where nothing was typed."""
    values = {"paragraph_id": paragraph, "author": author, "before": before, "text": text, "at": at}
    with library.writing() as connection:
        _drop(connection, paragraph, author)
        if text != before:
            connection.execute(insert(_DRAFT), values)


def drop(library: Library, paragraph: int, author: str) -> None:
    """Keep it no longer: it became a correction, or its author gave it up."""
    with library.writing() as connection:
        _drop(connection, paragraph, author)


def take_up(library: Library, document_id: int, author: str) -> tuple[Draft, ...]:
    """What the author can go on with, in the order of the rows: paragraphs that still read as they did then.

    What stands in its paragraph already is kept no longer: the program ended between the correction and its `drop`.
    """
    with library.writing() as connection:
        there = exists().where(_UNIT.id == _DRAFT.paragraph_id, _UNIT.text == _DRAFT.text)
        connection.execute(delete(_DRAFT).where(_DRAFT.author == author, there))
        return _drafts(connection, document_id, author, fitting=True)


def stranded(library: Library, document_id: int, author: str) -> tuple[Draft, ...]:
    """What cannot be gone on with, for its paragraph reads otherwise by now or is gone; it is kept, to be told."""
    with library.reading() as connection:
        return _drafts(connection, document_id, author, fitting=False)


def _drop(connection: Connection, paragraph: int, author: str) -> None:
    connection.execute(delete(_DRAFT).where(_DRAFT.paragraph_id == paragraph, _DRAFT.author == author))


def _drafts(connection: Connection, document_id: int, author: str, *, fitting: bool) -> tuple[Draft, ...]:
    fits = (_UNIT.text == _DRAFT.before) & ~_UNIT.gone
    row = func.coalesce(_LINK.ordinal, 0)
    query = (
        select(_DRAFT.paragraph_id, row, _DRAFT.before, _DRAFT.text, _DRAFT.at)
        .join(_UNIT, _UNIT.id == _DRAFT.paragraph_id)
        .join(_VERSION, _VERSION.id == _UNIT.version_id)
        .outerjoin(_LINK, _LINK.id == _UNIT.link_id)
        .where(_VERSION.document_id == document_id, _DRAFT.author == author, fits if fitting else ~fits)
        .order_by(row, _VERSION.position, _UNIT.ordinal)
    )
    return tuple(Draft(*each) for each in connection.execute(query))
