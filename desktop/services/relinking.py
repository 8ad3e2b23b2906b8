"""Links made otherwise: checked against what stands, and written so that rows stay numbered without a gap."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, pairwise
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Select,
    Update,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from db import models
from desktop.core.changes import Form, Relink, Tie
from desktop.core.messages import StaleChangeError
from desktop.services.standing import Moved, Relinked, Standing, key_portions

_LINK = models.Link
_UNIT = models.Paragraph
_AWAY = 1 << 30
"""What is taken off a row's number while it waits for its new one: in order, for an index likes that best."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A change with its new links' keys still to be given, the document it is of, and its first row."""

    change: Relink
    document: int
    first: int

    @property
    def more(self) -> int:
        """How many rows come of it."""
        return len(self.change.after) - len(self.change.before)


class _Stored(NamedTuple):
    """Links as they stand: of each its document, row, score and confirmation; its paragraphs, with their places."""

    links: dict[int, tuple[int, int, float, bool]]
    members: dict[int, list[tuple[int, int]]]
    ordinals: dict[int, int]


def relink(connection: Connection, standing: Standing, changes: Sequence[Relink]) -> list[Relink]:
    """The changes made, with the keys of new links; of several no two may name the same link.

    Written at once, in the transaction that all of the change is made in: what comes after needs the keys. Raises
    StaleChangeError if the links do not stand so; ValueError for a change that loses or adds a paragraph.
    """
    named = [_named(change, standing.fresh) for change in changes]
    stored = _load(connection, [tie.key for change in named for tie in change.before])
    places = [_checked(change, stored) for change in named]
    _check_gone(connection, [tie.key for place in places for tie in _coming(place.change)])
    made: dict[int, Relink] = {}
    for document in dict.fromkeys(place.document for place in places):
        here = sorted((each for each in places if each.document == document), key=lambda each: each.first)
        for place, change in zip(here, _write(connection, standing, here), strict=True):
            made[id(place)] = change
    return [made[id(place)] for place in places]


def apart(changes: Iterable[Relink]) -> Iterator[list[Relink]]:
    """The changes in as few parts as can be made at once: within each no two name the same link."""
    part: list[Relink] = []
    used: set[int] = set()
    for change in changes:
        keys = {tie.key for tie in chain(change.before, change.after)} - {0}
        if used & keys:
            yield part
            part, used = [], set()
        part.append(change)
        used |= keys
    yield part


def check_links(connection: Connection, forms: Iterable[Form]) -> None:
    """Raise StaleChangeError if the link of one of these units is not there any more."""
    wanted = {form.link for form in forms} - {None}
    if wanted:
        found = connection.scalars(select(_LINK.id).where(_LINK.id.in_(wanted))).all()
        if len(found) < len(wanted):
            raise _linked_otherwise()


# Checking -------------------------------------------------------------------------------------------------------


def _linked_otherwise() -> StaleChangeError:
    return StaleChangeError("The rows were linked otherwise meanwhile. They were left as they are; look at them again.")


def _named(change: Relink, fresh: Sequence[int]) -> Relink:
    """The change with keys for the units that came with it."""
    if all(key > 0 for tie in chain(change.before, change.after) for cell in tie.members for key in cell):
        return change

    def named(tie: Tie) -> Tie:
        members = (tuple(fresh[-key - 1] if key < 0 else key for key in cell) for cell in tie.members)
        return replace(tie, members=tuple(members))

    return Relink(tuple(map(named, change.before)), tuple(map(named, change.after)))


def _load(connection: Connection, keys: Sequence[int]) -> _Stored:
    stored = _Stored({}, defaultdict(list), {})
    for portion in key_portions(keys):
        for key, *link in connection.execute(_queries().links, {"keys": portion}):
            stored.links[key] = (link[0], link[1], link[2], link[3])
        for paragraph, owner, version, ordinal in connection.execute(_queries().members, {"keys": portion}):
            stored.members[owner].append((version, paragraph))
            stored.ordinals[paragraph] = ordinal
    return stored


def _checked(change: Relink, stored: _Stored) -> _Place:
    if not change.before or _paragraphs(change.before) != _paragraphs(change.after):
        raise ValueError("links are made of others, and of the same paragraphs")
    links = [stored.links.get(tie.key) for tie in change.before]
    document, first = (links[0] or (0, 0))[:2]
    for row, (tie, link) in enumerate(zip(change.before, links, strict=True), start=first):
        if link != (document, row, tie.score, tie.confirmed) or _members(tie, stored) != tie.members:
            raise _linked_otherwise()
    return _Place(Relink(change.before, tuple(_in_order(tie, stored) for tie in change.after)), document, first)


def _paragraphs(ties: Iterable[Tie]) -> Counter[tuple[int, int]]:
    """How often each paragraph stands in the links, with its version's place."""
    return Counter((place, key) for tie in ties for place, cell in enumerate(tie.members) for key in cell)


def _members(tie: Tie, stored: _Stored) -> tuple[tuple[int, ...], ...]:
    found: list[list[int]] = [[] for _ in tie.members]
    for version, paragraph in stored.members.get(tie.key, ()):
        if version >= len(found):
            return ()
        found[version].append(paragraph)
    return tuple(map(tuple, found))


def _in_order(tie: Tie, stored: _Stored) -> Tie:
    """The link with its paragraphs in the document's order, also where links of the document cross."""
    members = tuple(tuple(sorted(cell, key=stored.ordinals.__getitem__)) for cell in tie.members)
    return tie if members == tie.members else replace(tie, members=members)


def _coming(change: Relink) -> Iterator[Tie]:
    """The links that come back under a key they had."""
    standing = {tie.key for tie in change.before}
    return (tie for tie in change.after if tie.key and tie.key not in standing)


def _check_gone(connection: Connection, keys: Sequence[int]) -> None:
    for portion in key_portions(keys):
        if connection.execute(_queries().links, {"keys": portion}).first() is not None:
            raise _linked_otherwise()


# Writing --------------------------------------------------------------------------------------------------------


def _write(connection: Connection, standing: Standing, places: Sequence[_Place]) -> list[Relink]:
    """The changes of one document, in the order of its rows, made.

    A row that gets another number stands under a negative one until all have left their old ones: no two may meet.
    """
    document = places[0].document
    starts = _starts(places)
    _push(connection, places)
    ordinals = [range(start, start + len(place.change.after)) for start, place in zip(starts, places, strict=True)]
    made = [
        Relink(place.change.before, tuple(_bring(connection, document, place.change, rows)))
        for place, rows in zip(places, ordinals, strict=True)
    ]
    for place, change, rows in zip(places, made, ordinals, strict=True):
        _renumber(connection, place, change, rows)
    homes = {key: tie.key for change in made for tie in change.after for cell in tie.members for key in cell}
    _move(connection, standing, made, homes)
    _settle(connection, document, places, made)
    for start, place, change in zip(starts, places, made, strict=True):
        standing.relinked.append(Relinked(change, document, _changed(change)))
        if place.more:
            standing.moved.append((document, Moved(start, len(change.before), len(change.after))))
    return made


def _starts(places: Sequence[_Place]) -> list[int]:
    """The first row of each change when those above it are made."""
    starts, shift = [], 0
    for place in places:
        starts.append(place.first + shift)
        shift += place.more
    return starts


def _push(connection: Connection, places: Sequence[_Place]) -> None:
    """Rows between and behind the changes move as those above them ask."""
    shift = 0
    for place, following in pairwise((*places, None)):
        if place is None:
            continue
        shift += place.more
        within = [_LINK.document_id == place.document, _LINK.ordinal >= place.first + len(place.change.before)]
        within += [] if following is None else [_LINK.ordinal < following.first]
        if shift:
            connection.execute(update(_LINK).where(*within).values(ordinal=_LINK.ordinal + (shift - _AWAY)))


def _bring(connection: Connection, document: int, change: Relink, rows: Sequence[int]) -> Iterator[Tie]:
    """The links of a change with their keys; those that are not there yet are put there."""
    coming = {tie.key for tie in _coming(change)}
    values = [
        {"document_id": document, "ordinal": row - _AWAY, "score": tie.score, "confirmed": tie.confirmed, "id": tie.key}
        for row, tie in zip(rows, change.after, strict=True)
    ]
    back = [each for each in values if each["id"] in coming]
    new = [{name: each[name] for name in each if name != "id"} for each in values if not each["id"]]
    if back:
        connection.execute(insert(_LINK), back)
    given = connection.execute(insert(_LINK).returning(_LINK.ordinal, _LINK.id), new).all() if new else ()
    keys = {ordinal + _AWAY: key for ordinal, key in given}
    return (tie if tie.key else replace(tie, key=keys[row]) for row, tie in zip(rows, change.after, strict=True))


def _renumber(connection: Connection, place: _Place, change: Relink, rows: Sequence[int]) -> None:
    """Row, score and confirmation of the links that stay."""
    stood = {tie.key: (row, tie) for row, tie in enumerate(change.before, start=place.first)}
    values = []
    for row, tie in zip(rows, change.after, strict=True):
        old, was = stood.get(tie.key, (row, tie))
        if old != row or (was.score, was.confirmed) != (tie.score, tie.confirmed):
            ordinal = row if old == row else row - _AWAY
            values.append({"key": tie.key, "row": ordinal, "sure": tie.score, "said": tie.confirmed})
    if values:
        connection.execute(_queries().renumber, values)


def _move(connection: Connection, standing: Standing, made: Sequence[Relink], homes: Mapping[int, int]) -> None:
    """Paragraphs, and the footnotes under them, to their links."""
    stood = {key: tie.key for change in made for tie in change.before for cell in tie.members for key in cell}
    values = [{"key": key, "home": home} for key, home in homes.items() if stood[key] != home]
    values += _notes(connection, made, stood, homes)
    if values:
        connection.execute(_queries().move, values)
    for each in values:
        form = standing.forms.get(each["key"])
        if form is not None:
            standing.forms[form.key] = replace(form, link=each["home"])


def _notes(
    connection: Connection, made: Sequence[Relink], stood: Mapping[int, int], homes: Mapping[int, int]
) -> Iterator[dict[str, int]]:
    """Footnotes that follow: each the first paragraph of its link that cites it."""
    followed: dict[int, int] = {}
    homeless: dict[int, int] = {}
    for portion in key_portions(tie.key for change in made for tie in change.before):
        for note, link, paragraph in connection.execute(_queries().notes, {"keys": portion}):
            homeless[note] = link
            if stood.get(paragraph) == link:
                followed.setdefault(note, paragraph)
    staying = {tie.key: tie.key for change in made for tie in change.after}
    inherited = {tie.key: change.after[0].key for change in made if change.after for tie in change.before}
    for note, link in homeless.items():
        home = homes[followed[note]] if note in followed else staying.get(link, inherited.get(link, link))
        if home != link:
            yield {"key": note, "home": home}


def _settle(connection: Connection, document: int, places: Sequence[_Place], made: Sequence[Relink]) -> None:
    """Links that are no more go, rows take their numbers, and the document knows how many there are."""
    staying = {tie.key for change in made for tie in change.after}
    gone = [{"key": tie.key} for change in made for tie in change.before if tie.key not in staying]
    if gone:
        connection.execute(delete(_LINK).where(_LINK.id == bindparam("key")), gone)
    here = _LINK.document_id == document
    connection.execute(update(_LINK).where(here, _LINK.ordinal < 0).values(ordinal=_LINK.ordinal + _AWAY))
    more = sum(place.more for place in places)
    if more:
        table = models.Document
        connection.execute(update(table).where(table.id == document).values(rows=table.rows + more))


def _changed(change: Relink) -> frozenset[int]:
    """The paragraphs of all rows that look different."""
    differing = set(change.before) ^ set(change.after)
    return frozenset(key for tie in differing for cell in tie.members for key in cell)


# Queries --------------------------------------------------------------------------------------------------------


class _Queries(NamedTuple):
    links: Select[*tuple[Any, ...]]
    members: Select[*tuple[Any, ...]]
    notes: Select[*tuple[Any, ...]]
    renumber: Update
    move: Update


@cache
def _queries() -> _Queries:
    """Built once: putting them together costs more than running them."""
    link, unit, version = _LINK.__table__, _UNIT.__table__, models.Version.__table__
    anchor, citing = models.Anchor.__table__, _UNIT.__table__.alias()
    keys: Any = bindparam("keys", expanding=True)
    members = select(unit.c.id, unit.c.link_id, version.c.position, unit.c.ordinal)
    cited = unit.outerjoin(anchor, anchor.c.footnote_id == unit.c.id).outerjoin(
        citing, citing.c.id == anchor.c.paragraph_id
    )
    return _Queries(
        select(link.c.id, link.c.document_id, link.c.ordinal, link.c.score, link.c.confirmed).where(
            link.c.id.in_(keys)
        ),
        members.select_from(unit.join(version, version.c.id == unit.c.version_id))
        .where(unit.c.link_id.in_(keys), unit.c.label.is_(None), ~unit.c.gone)
        .order_by(version.c.position, unit.c.ordinal),
        select(unit.c.id, unit.c.link_id, citing.c.id)
        .select_from(cited)
        .where(unit.c.link_id.in_(keys), unit.c.label.is_not(None), ~unit.c.gone)
        .order_by(citing.c.ordinal, anchor.c.offset),
        update(_LINK)
        .where(_LINK.id == bindparam("key"))
        .values(ordinal=bindparam("row"), score=bindparam("sure"), confirmed=bindparam("said")),
        update(_UNIT).where(_UNIT.id == bindparam("key")).values(link_id=bindparam("home")),
    )
