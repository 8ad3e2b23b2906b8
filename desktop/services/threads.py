"""What is said of a document: its threads in the order of the rows, each with the words it is on."""

from __future__ import annotations

from itertools import groupby

from sqlalchemy import func, select

from db import models
from desktop.core.threads import Thread, gathered, in_threads
from desktop.services.cells import stored_comment
from desktop.services.library import Library

QUOTED = 120
"""Code points of the words that are kept to be shown and searched."""


def threads(library: Library, document_id: int) -> tuple[Thread, ...]:
    """Every thread of a document, by row, version and place in the paragraph."""
    table, unit, link, version = models.Comment, models.Paragraph, models.Link, models.Version
    words = func.substr(unit.text, table.start + 1, table.end - table.start)
    query = (
        select(table, func.coalesce(link.ordinal, 0).label("row"), version.position, words.label("quote"))
        .join(unit, unit.id == table.paragraph_id)
        .join(version, version.id == unit.version_id)
        .outerjoin(link, link.id == unit.link_id)
        .where(table.document_id == document_id)
        .order_by("row", version.position, unit.ordinal)
    )
    with library.reading() as connection:
        found = connection.execute(query).all()
    where = {each.key: (each.row, each.position, (each.quote or "")[:QUOTED]) for each in found}
    standing = groupby(map(stored_comment, found), key=lambda comment: comment.paragraph)
    said = (comment for _paragraph, here in standing for comment in in_threads(here))
    return gathered((*where[comment.key], comment) for comment in said)


def text_now(library: Library, paragraph: int) -> str | None:
    """How a paragraph reads; None if it is not there any more."""
    unit = models.Paragraph
    with library.reading() as connection:
        return connection.scalar(select(unit.text).where(unit.id == paragraph, ~unit.gone))
