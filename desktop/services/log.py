"""The log of changes: a line for each document a change is of, what else it did, and which lines still stand."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import chain
from typing import Any, NamedTuple
from zlib import crc32

from sqlalchemy import CompoundSelect, Connection, bindparam, insert, or_, select, union

from db import models
from desktop.core import codec
from desktop.core.changes import (
    Advance,
    Annotate,
    Assign,
    Batch,
    Change,
    Correct,
    Decide,
    Leaf,
    OfOne,
    Relink,
    Reread,
    Retag,
    Turn,
    leaves,
)
from desktop.core.document import Assignment, Comment
from desktop.core.languages import base_language
from desktop.core.messages import StaleChangeError
from desktop.services.standing import Standing, key_portions

_LOG = models.LoggedChange
_PORTION = 5000  # keys in one query; SQLite takes 32,766


class Effects(NamedTuple):
    """What else a change did: check sums of the texts it left, and spans as [key, from, to], each [start, end].

    `gone` are the findings that it took away; `assigned` are spans of tags, last here for former lines have none.
    """

    texts: list[tuple[int, int]]
    findings: list[tuple[int, list[int], list[int]]]
    comments: list[tuple[str, list[int], list[int]]]
    gone: list[int]
    assigned: list[tuple[str, list[int], list[int]]]


@dataclass(frozen=True, slots=True)
class Undone:
    """The lines that a change takes back, by document; `home` is the one it was made in, `effects` are of them all."""

    home: int
    lines: Mapping[int, int]
    effects: Effects


# Writing --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be logged: a change as it was made, by whom, in which document, and what it takes back."""

    change: Change
    author: str
    home: int | None
    undone: Undone | None


def write(connection: Connection, entry: Entry, before: Standing, after: Standing) -> int:
    """The line of the document that the change was made in; others are tied to it.

    Raises ValueError for a change of nothing, or of several documents if none of them is said to be its home.
    """
    touched = _touched(before, after)
    documents = set(touched)
    if not documents or (len(documents) > 1 and entry.home is None):
        raise ValueError(f"a change must be of one document, not of {len(documents)}")
    home = min(documents) if entry.home is None else entry.home
    head: int | None = None
    for document in (home, *sorted(documents - {home})):
        line = _write_line(connection, entry, (document, head), before, after)
        _name_touched(connection, line, touched[document])
        head = line if head is None else head
    if head is None:
        raise ValueError("a change has no line in the log")
    return head


def _write_line(
    connection: Connection, entry: Entry, place: tuple[int, int | None], before: Standing, after: Standing
) -> int:
    document, head = place
    whole = _touched(before, after).keys() == {document}
    values = {
        "document_id": document,
        "at": datetime.now(UTC).isoformat(),
        "author": entry.author,
        "by_reading": False,
        "undoes": None if entry.undone is None else entry.undone.lines.get(document),
        "change": codec.from_change(entry.change if whole else _part(entry.change, document, before, after)),
        "effects": codec.compact(_effects(entry.change, document, before, after)),
        "batch": head,
    }
    line: int = connection.execute(insert(_LOG).returning(_LOG.id), values).scalar_one()
    if entry.undone is None:
        _remember(connection, line, document, after)
    return line


def _touched(before: Standing, after: Standing) -> dict[int, set[int]]:
    """For each document that the change is of, the paragraphs it touched."""
    touched: dict[int, set[int]] = defaultdict(set)
    for key, unit in chain(before.units.items(), after.units.items()):
        touched[unit.document].add(key)
    for each in after.relinked:
        touched[each.document] |= each.paragraphs
    return touched


def _name_touched(connection: Connection, line: int, paragraphs: Iterable[int]) -> None:
    rows = [{"change_id": line, "paragraph_id": key} for key in sorted(paragraphs)]
    if rows:
        connection.execute(insert(models.ChangedParagraph), rows)


def _part(change: Change, document: int, before: Standing, after: Standing) -> Batch:
    """What of the change is of that document."""
    return Batch(tuple(leaf for leaf in leaves(change) if _document_of(leaf, before, after) == document))


def _document_of(leaf: Leaf, before: Standing, after: Standing) -> int:
    if isinstance(leaf, Relink):
        return next(each.document for each in after.relinked if each.change is leaf)
    paragraph = _paragraph_of(leaf, after.findings)
    return (after.units.get(paragraph) or before.units[paragraph]).document


def _paragraph_of(leaf: OfOne | Assign | Annotate | Decide | Reread, findings: Mapping[int, Any]) -> int:
    match leaf:
        case Correct() | Retag() | Advance() | Turn():
            return leaf.paragraph
        case Annotate() | Assign():
            said = leaf.after or leaf.before
            return said.paragraph if said else 0
        case Decide():
            return int(findings[leaf.finding].paragraph)
        case Reread():
            return (leaf.before or leaf.after)[0].key


def _remember(connection: Connection, line: int, document: int, after: Standing) -> None:
    rows = [
        {"change_id": line, "language": base_language(after.units[paragraph].language), **replaced._asdict()}
        for paragraph, replaced in after.replaced
        if after.units[paragraph].document == document
    ]
    if rows:
        connection.execute(insert(models.Replacement), rows)


def _effects(change: Change, document: int, before: Standing, after: Standing) -> Effects:
    """Spans of all corrected paragraphs are named, moved or not: a span the change left alone is left alone by undo."""
    units = before.units | after.units
    corrected = {key for key in rewritten(change) if units[key].document == document}
    texts = [(key, check_sum(after.units[key].text)) for key in sorted(corrected)]
    findings = [
        (key, [old.start, old.end], [after.findings[key].start, after.findings[key].end])
        for key, old in before.findings.items()
        if old.paragraph in corrected
    ]
    gone = [key for key, _old, _new in findings if after.findings[key].gone and not before.findings[key].gone]
    comments, assigned = (
        list(_moved(stood, now, corrected))
        for stood, now in ((before.comments, after.comments), (before.assigned, after.assigned))
    )
    return Effects(texts, findings, comments, gone, assigned)


def _moved(
    before: Mapping[str, Comment | Assignment], after: Mapping[str, Comment | Assignment], corrected: Collection[int]
) -> Iterator[tuple[str, list[int], list[int]]]:
    for key, old in before.items():
        start, end = ends(old), ends(after.get(key))
        if old.paragraph in corrected and start is not None and end is not None:
            yield key, start, end


def rewritten(change: Change) -> set[int]:
    """The paragraphs whose text the change made another."""
    corrected = {leaf.paragraph for leaf in leaves(change) if isinstance(leaf, Correct)}
    return corrected | {form.key for leaf in leaves(change) if isinstance(leaf, Reread) for form in leaf.after}


def ends(put: Comment | Assignment | None) -> list[int] | None:
    """The span of a comment, or of a tag, as the log has it."""
    return None if put is None or put.span is None else [put.span.start, put.span.end]


def check_sum(text: str) -> int:
    """By which a text is known again."""
    return crc32(text.encode("utf-8", "surrogatepass"))


# Looking up -----------------------------------------------------------------------------------------------------


def to_undo(connection: Connection, line: int) -> Undone:
    """What taking a change back needs; `line` is that of the document it was made in.

    Raises StaleChangeError if it was taken back already; ValueError for a line that is part of a batch of another.
    """
    query = select(_LOG.id, _LOG.document_id, _LOG.effects, _LOG.batch)
    lines = connection.execute(query.where(or_(_LOG.id == line, _LOG.batch == line)).order_by(_LOG.id)).all()
    again = connection.scalar(select(_LOG.id).where(_LOG.undoes == line))
    if not lines or again is not None:
        raise StaleChangeError("This was taken back already, perhaps in another window. Nothing was changed.")
    if lines[0].batch is not None:
        raise ValueError("a batch is taken back whole, by the line of the document it was made in")
    parts = [
        Effects(*stored, *[[]] * (len(Effects._fields) - len(stored)))
        for stored in (json.loads(each.effects) for each in lines)
    ]
    merged = Effects(*(list(chain.from_iterable(each)) for each in zip(*parts, strict=True)))
    return Undone(lines[0].document_id, {each.document_id: each.id for each in lines}, merged)


def standing_lines(connection: Connection, document: int) -> list[int]:
    """The lines of changes made in that document that can still be taken back, oldest first."""
    query = select(_LOG.id, _LOG.undoes).where(_LOG.document_id == document, ~_LOG.by_reading, _LOG.batch.is_(None))
    return _standing([(key, undoes) for key, undoes in connection.execute(query.order_by(_LOG.id))])


def standing_texts(connection: Connection, document: int) -> Iterator[tuple[str, str, Change]]:
    """The changes of a document's texts that stand, with when and by whom (ISO 8601 in UTC), oldest first."""
    query = select(_LOG.id, _LOG.undoes, _LOG.at, _LOG.author, _LOG.change).where(_LOG.document_id == document)
    lines = connection.execute(query.order_by(_LOG.id)).all()
    standing = set(_standing((each.id, each.undoes) for each in lines))
    for each in lines:
        if each.id in standing:
            yield each.at, each.author, codec.to_change(each.change)


def changes(connection: Connection, lines: Sequence[int]) -> Iterator[tuple[int, Change]]:
    """Each of these lines with its change, in their order; a batch of several documents is given whole."""
    parts: dict[int, list[Change]] = {line: [] for line in lines}
    for keys in (lines[at : at + _PORTION] for at in range(0, len(lines), _PORTION)):
        asked = or_(_LOG.id.in_(keys), _LOG.batch.in_(keys))
        for key, batch, change in connection.execute(
            select(_LOG.id, _LOG.batch, _LOG.change).where(asked).order_by(_LOG.id)
        ):
            parts[key if batch is None else batch].append(codec.to_change(change))
    for line, found in parts.items():
        whole = found[0] if len(found) == 1 else Batch(tuple(leaf for part in found for leaf in leaves(part)))
        yield line, whole


def _standing(log: Iterable[tuple[int, int | None]]) -> list[int]:
    """Lines not taken back, of those that take nothing back themselves; taking an undo back is a change again."""
    takes_back: set[int] = set()
    taken_back: set[int] = set()
    made = []
    for key, undoes in log:
        if undoes is None or undoes in takes_back:
            made.append(key)
        else:
            takes_back.add(key)
            taken_back.add(undoes)
    return [key for key in made if key not in taken_back]


def rows(connection: Connection, log: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """For each log line the rows that show what it touched; a footnote is on every row that cites it."""
    found: dict[int, set[int]] = defaultdict(set)
    for change, row in connection.execute(_rows_query(), {"log": log}):
        found[change].add(row)
    return {change: tuple(sorted(each)) for change, each in found.items()}


@cache
def _rows_query() -> CompoundSelect[*tuple[Any, ...]]:
    touched, unit = models.ChangedParagraph.__table__, models.Paragraph.__table__
    link, anchor = models.Link.__table__, models.Anchor.__table__
    asked = touched.c.change_id.in_(bindparam("log", expanding=True))
    own = touched.join(unit, unit.c.id == touched.c.paragraph_id)
    citing = touched.join(anchor, anchor.c.footnote_id == touched.c.paragraph_id).join(
        unit, unit.c.id == anchor.c.paragraph_id
    )
    return union(
        *(
            select(touched.c.change_id, link.c.ordinal)
            .select_from(units.join(link, link.c.id == unit.c.link_id))
            .where(asked)
            for units in (own, citing)
        )
    )


def tagged_last(connection: Connection, units: Iterable[int]) -> dict[int, tuple[int, str]]:
    """The units that were tagged by a person, each with the last line that says so, and the tag it had from then on."""
    touched = models.ChangedParagraph
    query = (
        select(_LOG.id, _LOG.change)
        .where(_LOG.change.contains('"retag"', autoescape=True))
        .order_by(_LOG.id)
        .distinct()
        .join(touched, touched.change_id == _LOG.id)
    )
    asked = set(units)
    found: dict[int, tuple[int, str]] = {}
    for keys in key_portions(asked):
        for line, change in connection.execute(query.where(touched.paragraph_id.in_(keys))):
            for leaf in leaves(codec.to_change(change)):
                if isinstance(leaf, Retag) and leaf.paragraph in asked:
                    found[leaf.paragraph] = line, leaf.after
    return found


def tagged_by_hand(connection: Connection, document: int) -> frozenset[int]:
    """The units of a document that a person tagged, and did not take that back."""
    query = select(_LOG.id, _LOG.undoes, _LOG.change).where(_LOG.document_id == document, ~_LOG.by_reading)
    lines = connection.execute(query.where(_LOG.change.contains('"retag"', autoescape=True)).order_by(_LOG.id)).all()
    standing = set(_standing((each.id, each.undoes) for each in lines))
    changes_made = (codec.to_change(each.change) for each in lines if each.id in standing)
    return frozenset(leaf.paragraph for change in changes_made for leaf in leaves(change) if isinstance(leaf, Retag))
