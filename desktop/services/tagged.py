"""Where tags were given: the next place after, or before, the one where the reader is; and how paragraphs begin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, null, or_, select

from db import models
from desktop.core.tagsets import SHIPPED, shipped_schemes, whole_name
from desktop.core.text import Span
from desktop.services.library import Library

OPENING = 90
"""Code points of a paragraph that say which it is."""

_AT_ONCE = 500
"""Keys in one query."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A paragraph that has the tag, or words of it: its row, its version's place in the document, and their span."""

    row: int
    version: int
    paragraph: int
    span: Span | None = None


def next_tagged(
    library: Library, document: int, tag: str, row: int, version: int, *, forward: bool = True
) -> Tagged | None:
    """The next place with the tag (its whole name) behind a row's version, or before it; behind the last the first.

    None if it is given nowhere in the document. Where a cell has the tag several times, its first place is told.
    """
    query = _own(document, tag) if tag in _own_names() else _assigned(document, tag)
    link, other = models.Link, models.Version
    ways = (link.ordinal, other.position, models.Paragraph.ordinal)
    order = [way if forward else way.desc() for way in ways]
    with library.reading() as connection:
        for limit in (_beyond(row, version, forward=forward), None):
            found = connection.execute(
                (query if limit is None else query.where(limit)).order_by(*order, "start")
            ).first()
            if found is not None:
                span = None if found.start is None else Span(found.start, found.end)
                return Tagged(found.ordinal, found.position, found.id, span)
    return None


def _own_names() -> frozenset[str]:
    """The whole names of the tags that say what a paragraph is."""
    (scheme,) = (each for each in shipped_schemes() if each.name == SHIPPED[0])
    return frozenset(whole_name(scheme.name, tag.id) for tag in scheme.tags)


def _own(document: int, tag: str) -> Select[Any]:
    unit, other = models.Paragraph, models.Version
    query = _places(null().label("start"), null().label("end"))
    return query.where(other.document_id == document, unit.tag == tag.partition("/")[2], ~unit.gone)


def _assigned(document: int, tag: str) -> Select[Any]:
    given = models.Assignment
    query = _places(given.start, given.end).join(given, given.paragraph_id == models.Paragraph.id)
    return query.where(given.document_id == document, given.tag == tag)


def _places(*more: Any) -> Select[Any]:
    unit, link, other = models.Paragraph, models.Link, models.Version
    query = select(unit.id, link.ordinal, other.position, *more).select_from(unit)
    return query.join(link, link.id == unit.link_id).join(other, other.id == unit.version_id)


def _beyond(row: int, version: int, *, forward: bool) -> ColumnElement[bool]:
    link, other = models.Link, models.Version
    if forward:
        return or_(link.ordinal > row, and_(link.ordinal == row, other.position > version))
    return or_(link.ordinal < row, and_(link.ordinal == row, other.position < version))


def openings(library: Library, paragraphs: Sequence[int]) -> Mapping[int, str]:
    """How the texts of these paragraphs begin, after their numbers."""
    unit = models.Paragraph
    query = select(unit.id, unit.number, func.substr(unit.text, 1, OPENING))
    found: dict[int, str] = {}
    with library.reading() as connection:
        for start in range(0, len(paragraphs), _AT_ONCE):
            few = query.where(unit.id.in_(paragraphs[start : start + _AT_ONCE]))
            found |= {key: f"{number} {text}".strip() for key, number, text in connection.execute(few)}
    return found
