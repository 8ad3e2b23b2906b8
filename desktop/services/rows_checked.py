"""Rows of a document of the library as checks look at them, loaded with a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from db import models
from desktop.core import codec
from desktop.core.checks import Row, Side, Text
from desktop.core.diff import OffsetMap, map_offset
from desktop.core.document import Mark
from desktop.core.trust import SAME

MOST = 500
"""Rows that are loaded at once."""

_LINK, _UNIT, _VERSION, _ANCHOR = models.Link, models.Paragraph, models.Version, models.Anchor


class Stored(NamedTuple):
    """A row of the library: its link's key, what checks look at, and the units whose findings are told with it.

    Those are its paragraphs and the footnotes that stand under it; a footnote may be cited in other rows too.
    """

    link: int
    row: Row
    units: frozenset[int]


def waiting(connection: Connection, document: int, check: int) -> Sequence[int]:
    """The links of the document that were not checked as they stand, by this check or a later one, in their order."""
    not_yet = _LINK.checked.is_(None) | (_LINK.checked < check)
    query = select(_LINK.id).where(_LINK.document_id == document, not_yet)
    return connection.scalars(query.order_by(_LINK.ordinal)).all()


def all_links(connection: Connection, document: int) -> Sequence[int]:
    """The links of the document in their order."""
    return connection.scalars(select(_LINK.id).where(_LINK.document_id == document).order_by(_LINK.ordinal)).all()


def languages(connection: Connection, document: int) -> dict[int, str]:
    """The languages of the document's versions, by their keys, in their order."""
    query = select(_VERSION.id, _VERSION.language).where(_VERSION.document_id == document)
    return dict(connection.execute(query.order_by(_VERSION.position)).all())


def stored_rows(connection: Connection, links: Sequence[int], spoken: Mapping[int, str]) -> Iterator[Stored]:
    """The rows of these links, as far as they are there; `spoken` are the languages of the document's versions."""
    for first in range(0, len(links), MOST):
        yield from _stored_rows(connection, links[first : first + MOST], spoken)


def _stored_rows(connection: Connection, links: Sequence[int], spoken: Mapping[int, str]) -> Iterator[Stored]:
    notes, under = _notes(connection, links), _under(connection, links)
    cells: dict[int, dict[int, list[Text]]] = defaultdict(lambda: defaultdict(list))
    fields = (_UNIT.id, _UNIT.link_id, _UNIT.version_id, _UNIT.tag, _UNIT.number, _UNIT.marks, _UNIT.text)
    query = select(*fields, _reading()).where(_UNIT.link_id.in_(links), _UNIT.label.is_(None), ~_UNIT.gone)
    for each in connection.execute(query.order_by(_UNIT.version_id, _UNIT.ordinal)):
        cells[each.link_id][each.version_id].append(_text(each, notes[each.id]))
    told = select(_LINK.id, _LINK.score, _LINK.confirmed).where(_LINK.id.in_(links)).order_by(_LINK.ordinal)
    for key, score, confirmed in connection.execute(told):
        sides = tuple(Side(language, tuple(cells[key][version])) for version, language in spoken.items())
        own = (text.key for side in sides for text in side.texts)
        yield Stored(key, Row(sides, confirmed or score > SAME), frozenset((*own, *under[key])))


def _reading() -> Any:
    """What was read, where it is another text than there is now; else NULL, so that it is not loaded twice."""
    return func.nullif(_UNIT.reading, _UNIT.text).label("reading")


def _text(record: Any, notes: Sequence[Text]) -> Text:
    """A paragraph; marks and footnotes' places are stored in what was read, checks count in the text."""
    marks = codec.to_marks(record.marks)
    if record.reading is not None and (marks or notes):
        places = map_offset(record.reading, record.text)
        marks = tuple(_moved(mark, places) for mark in marks)
        notes = [Text(each.key, each.text, label=each.label, offset=places(each.offset)) for each in notes]
    return Text(record.id, record.text, record.tag, record.number, marks, tuple(notes))


def _moved(mark: Mark, places: OffsetMap) -> Mark:
    start = places(mark.start)
    return Mark(mark.kind, start, max(start, places.end(mark.end)))


def _notes(connection: Connection, links: Sequence[int]) -> dict[int, list[Text]]:
    """The footnotes that paragraphs cite, in the order of their marks."""
    citing = select(_UNIT.id).where(_UNIT.link_id.in_(links), _UNIT.label.is_(None), ~_UNIT.gone)
    query = (
        select(_ANCHOR.paragraph_id, _UNIT.id, _UNIT.text, _UNIT.label, _ANCHOR.offset)
        .join(_UNIT, _UNIT.id == _ANCHOR.footnote_id)
        .where(_ANCHOR.paragraph_id.in_(citing), _ANCHOR.cited, ~_UNIT.gone)
        .order_by(_ANCHOR.offset, _ANCHOR.id)
    )
    found: dict[int, list[Text]] = defaultdict(list)
    for paragraph, key, text, label, offset in connection.execute(query):
        found[paragraph].append(Text(key, text, label=label or "", offset=offset))
    return found


def _under(connection: Connection, links: Sequence[int]) -> dict[int, list[int]]:
    """The footnotes that stand under each link."""
    query = select(_UNIT.link_id, _UNIT.id).where(_UNIT.link_id.in_(links), _UNIT.label.is_not(None), ~_UNIT.gone)
    found: dict[int, list[int]] = defaultdict(list)
    for link, key in connection.execute(query):
        if link is not None:
            found[link].append(key)
    return found


def numbered_rows(connection: Connection, document: int, spoken: Mapping[int, str]) -> tuple[Row, ...]:
    """All rows of the document with the paragraphs' own numbers, and without their texts."""
    cells: dict[int, dict[int, list[Text]]] = defaultdict(lambda: defaultdict(list))
    query = (
        select(_UNIT.id, _UNIT.link_id, _UNIT.version_id, _UNIT.tag, _UNIT.number)
        .where(_UNIT.version_id.in_(list(spoken)), _UNIT.label.is_(None), ~_UNIT.gone)
        .order_by(_UNIT.version_id, _UNIT.ordinal)
    )
    for key, link, version, tag, number in connection.execute(query):
        cells[link or 0][version].append(Text(key, "", tag, number))
    return tuple(
        Row(tuple(Side(language, tuple(cells[link][version])) for version, language in spoken.items()))
        for link in all_links(connection, document)
    )
