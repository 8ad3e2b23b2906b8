"""What stands beside a paragraph or footnote: the same in the other versions of its document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Any, NamedTuple, cast

from sqlalchemy import Connection, Select, func, select

from db import models
from desktop.core.document import Direction
from desktop.core.footnotes import Cited, counterparts

_UNIT, _VERSION = models.Paragraph, models.Version


class Stored(NamedTuple):
    """A unit as it stands; `spoken` is its version's language, `language` its own or, without one, its version's."""

    id: int
    document: int
    version: int
    ordinal: int
    link: int | None
    label: str | None
    text: str
    language: str
    direction: Direction
    spoken: str


class Linked(NamedTuple):
    """The text of another version that says the same; the paragraphs of one version are put together.

    `parts` are their keys, each with the offset at which its text begins.
    """

    version: int
    language: str
    direction: Direction
    text: str
    parts: tuple[tuple[int, int], ...] = ()


def units(connection: Connection, keys: Sequence[int]) -> dict[int, Stored]:
    """Those of these units that the library has, by their keys."""
    return {each.id: each for each in _stored(connection, _query().where(_UNIT.id.in_(keys)))}


def before(connection: Connection, asked: Iterable[Stored]) -> dict[int, str]:
    """The text before each unit, of the same sort: a paragraph's before a paragraph, a footnote's before a footnote."""
    places = {(each.version, each.ordinal - 1): each for each in asked}
    wanted: dict[int, list[int]] = defaultdict(list)
    for version, ordinal in places:
        wanted[version].append(ordinal)
    found = {}
    for version, ordinals in wanted.items():
        query = select(_UNIT.ordinal, _UNIT.label, _UNIT.text)
        here = query.where(_UNIT.version_id == version, _UNIT.ordinal.in_(ordinals), ~_UNIT.gone)
        for ordinal, label, text in connection.execute(here):
            each = places[version, ordinal]
            if (label is None) is (each.label is None):
                found[each.id] = text
    return found


def facing(connection: Connection, asked: Iterable[Stored]) -> dict[int, tuple[Linked, ...]]:
    """For each unit what says the same in the other versions, in their order."""
    paragraphs = [each for each in asked if each.label is None and each.link is not None]
    notes = [each for each in asked if each.label is not None]
    return _facing_paragraphs(connection, paragraphs) | _facing_notes(connection, notes)


def _facing_paragraphs(connection: Connection, asked: Sequence[Stored]) -> dict[int, tuple[Linked, ...]]:
    links = {each.link for each in asked}
    query = _query().where(_UNIT.link_id.in_(links), _UNIT.label.is_(None))
    groups: dict[int | None, list[Stored]] = defaultdict(list)
    for each in _stored(connection, query.order_by(_VERSION.position, _UNIT.ordinal)):
        groups[each.link].append(each)
    return {each.id: _others(each, groups[each.link]) for each in asked}


def _facing_notes(connection: Connection, asked: Sequence[Stored]) -> dict[int, tuple[Linked, ...]]:
    """What the other versions have in a footnote's place: see `desktop.core.footnotes`."""
    found: dict[int, tuple[Linked, ...]] = {}
    for document in {each.document for each in asked}:
        query = _query().where(_VERSION.document_id == document, _UNIT.label.is_not(None))
        notes = _stored(connection, query.order_by(_VERSION.position, _UNIT.ordinal))
        citing = _citing(connection, document)
        versions: dict[int, list[Cited]] = defaultdict(list)
        for note in notes:
            versions[note.version].append(Cited(note.id, note.label or "", tuple(citing[note.id])))
        by_key = {note.id: note for note in notes}
        for version in {each.version for each in asked if each.document == document}:
            faced = [counterparts(versions[version], others) for at, others in versions.items() if at != version]
            for each in (each for each in asked if each.version == version):
                group = [by_key[other[each.id]] for other in faced if each.id in other]
                found[each.id] = _others(each, group)
    return found


def _citing(connection: Connection, document: int) -> dict[int, list[int]]:
    """For each footnote of a document the links of the paragraphs that cite it, in their order."""
    anchor = models.Anchor
    query = (
        select(anchor.footnote_id, _UNIT.link_id)
        .join(_UNIT, _UNIT.id == anchor.paragraph_id)
        .join(_VERSION, _VERSION.id == _UNIT.version_id)
        .where(_VERSION.document_id == document, _UNIT.link_id.is_not(None))
    )
    links: dict[int, list[int]] = defaultdict(list)
    for note, link in connection.execute(query.order_by(_UNIT.ordinal, anchor.offset)):
        links[note].append(cast("int", link))
    return links


def _others(unit: Stored, group: Sequence[Stored]) -> tuple[Linked, ...]:
    texts: dict[int, list[Stored]] = defaultdict(list)
    for each in group:
        if each.version != unit.version:
            texts[each.version].append(each)
    return tuple(_put_together(version, parts) for version, parts in texts.items())


def _put_together(version: int, parts: Sequence[Stored]) -> Linked:
    starts = accumulate((len(part.text) + 1 for part in parts), initial=0)
    keys = tuple((part.id, start) for part, start in zip(parts, starts, strict=False))
    return Linked(version, parts[0].language, parts[0].direction, "\n".join(part.text for part in parts), keys)


def _query() -> Select[*tuple[Any, ...]]:
    own = func.coalesce(func.nullif(_UNIT.language, ""), _VERSION.language)
    direction = func.coalesce(func.nullif(_UNIT.direction, ""), _VERSION.direction)
    fields = (_UNIT.id, _VERSION.document_id, _UNIT.version_id, _UNIT.ordinal, _UNIT.link_id, _UNIT.label, _UNIT.text)
    query = select(*fields, own, direction, _VERSION.language).join(_VERSION, _VERSION.id == _UNIT.version_id)
    return cast("Select[*tuple[Any, ...]]", query.where(~_UNIT.gone))


def _stored(connection: Connection, query: Select[*tuple[Any, ...]]) -> list[Stored]:
    return [Stored(*each) for each in connection.execute(query)]
