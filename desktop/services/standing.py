"""What stands where a change is to be made: loaded whole, worked on as values, written back as differences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Connection, Select, bindparam, func, select

from db import models
from desktop.core.changes import (
    Advance,
    Annotate,
    Assign,
    Change,
    Correct,
    Decide,
    Form,
    Leaf,
    Relink,
    Reread,
    Retag,
    Turn,
    leaves,
)
from desktop.core.document import Assignment, Comment, Decision, Finding, OwnDirection, Status
from desktop.core.messages import StaleChangeError
from desktop.core.noise.replacing import Replaced
from desktop.services.cells import stored_assignment, stored_comment
from desktop.services.forms import load_forms

_PARAMETERS = 5000  # keys in one query; SQLite takes 32,766


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph or footnote as it stands."""

    id: int
    document: int
    language: str
    text: str
    tag: str
    direction: OwnDirection = ""
    status: Status = "todo"


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A stored finding as far as changes need it; `gone` once a correction took away what it was about."""

    id: int
    paragraph: int
    kind: str
    start: int
    end: int
    text: str
    decision: Decision
    reason: str
    gone: bool


class Relinked(NamedTuple):
    """Links made otherwise, in which document, with all paragraphs of the rows that look different."""

    change: Relink
    document: int
    paragraphs: frozenset[int]


class Moved(NamedTuple):
    """At row `first`, `before` rows became `after` rows."""

    first: int
    before: int
    after: int


@dataclass(slots=True)
class Standing:
    """The paragraphs a change names, with all their findings, comments and tags beside their own.

    `suspected` holds each paragraph's findings, by id; `found` are findings of paragraphs that are not stored yet.
    `forms` are the units that a change reads otherwise, `fresh` the keys of those it brings into the library;
    `replaced` are the words that corrections replaced, by paragraph. `relinked` are the links that were made otherwise,
    `moved` the places where the number of rows became another one, one after the other, with their documents.
    """

    units: dict[int, Unit]
    findings: dict[int, Suspicion]
    comments: dict[str, Comment]
    assigned: dict[str, Assignment]
    suspected: dict[int, list[int]]
    found: list[tuple[int, Finding]] = field(default_factory=list)
    forms: dict[int, Form] = field(default_factory=dict)
    replaced: list[tuple[int, Replaced]] = field(default_factory=list)
    fresh: list[int] = field(default_factory=list)
    relinked: list[Relinked] = field(default_factory=list)
    moved: list[tuple[int, Moved]] = field(default_factory=list)

    def copy(self) -> Standing:
        """One that can be worked on."""
        return Standing(
            dict(self.units),
            dict(self.findings),
            dict(self.comments),
            dict(self.assigned),
            dict(self.suspected),
            list(self.found),
            dict(self.forms),
            list(self.replaced),
            list(self.fresh),
            list(self.relinked),
            list(self.moved),
        )

    def document(self, paragraph: int) -> int:
        """The document that a paragraph belongs to."""
        return self.units[paragraph].document

    def unit(self, paragraph: int) -> Unit:
        """The paragraph or footnote; raises StaleChangeError if it is not there any more."""
        unit = self.units.get(paragraph)
        if unit is None:
            raise StaleChangeError("The paragraph is not in the library any more. Nothing was changed.")
        return unit


def load(connection: Connection, change: Change) -> Standing:
    """What the change names, as far as the library has it."""
    named = _paragraphs_named(connection, list(leaves(change)))
    standing = stand(connection, named)
    if any(isinstance(leaf, Reread) for leaf in leaves(change)):
        standing.forms.update(load_forms(connection, named))
    return standing


def stand(connection: Connection, named: Sequence[int]) -> Standing:
    """These paragraphs and footnotes, as far as the library has them."""
    units = {unit.id: unit for unit in _units(connection, named)}
    findings = {each.id: each for each in _suspicions(connection, named)}
    comments = {each.key: each for each in _comments(connection, named)}
    assigned = {each.key: each for each in _assigned(connection, named)}
    suspected: dict[int, list[int]] = {key: [] for key in named}
    for each in findings.values():
        suspected[each.paragraph].append(each.id)
    return Standing(units, findings, comments, assigned, suspected)


# Loading --------------------------------------------------------------------------------------------------------


def _paragraphs_named(connection: Connection, changes: Sequence[Leaf]) -> list[int]:
    named: dict[int, None] = {}
    decided = []
    for change in changes:
        match change:
            case Correct() | Retag() | Advance() | Turn():
                named[change.paragraph] = None
            case Annotate() | Assign():
                said = (each.paragraph for each in (change.before, change.after) if each is not None)
                named.update((paragraph, None) for paragraph in said if paragraph > 0)
            case Decide():
                decided.append(change.finding)
            case Reread():
                named.update((form.key, None) for form in (*change.before, *change.after) if form.key)
            case Relink():
                pass  # its paragraphs stay what they are: see desktop.services.relinking
    table = models.Finding
    for keys in key_portions(decided):
        named.update((key, None) for key in connection.scalars(select(table.paragraph_id).where(table.id.in_(keys))))
    return list(named)


def _units(connection: Connection, paragraphs: Sequence[int]) -> Iterator[Unit]:
    for keys in key_portions(paragraphs):
        for record in connection.execute(_queries().units, {"keys": keys}):
            yield Unit(*record)


def _suspicions(connection: Connection, paragraphs: Sequence[int]) -> Iterator[Suspicion]:
    for keys in key_portions(paragraphs):
        for record in connection.execute(_queries().suspicions, {"keys": keys}):
            yield Suspicion(*record)


def _comments(connection: Connection, paragraphs: Sequence[int]) -> Iterator[Comment]:
    for keys in key_portions(paragraphs):
        for record in connection.execute(_queries().comments, {"keys": keys}):
            yield stored_comment(record)


def _assigned(connection: Connection, paragraphs: Sequence[int]) -> Iterator[Assignment]:
    for keys in key_portions(paragraphs):
        for record in connection.execute(_queries().assigned, {"keys": keys}):
            yield stored_assignment(record)


class _Queries(NamedTuple):
    units: Select[*tuple[Any, ...]]
    suspicions: Select[*tuple[Any, ...]]
    comments: Select[*tuple[Any, ...]]
    assigned: Select[*tuple[Any, ...]]


_SUSPICION = ("id", "paragraph_id", "kind", "start", "end", "text", "decision", "reason", "gone")


@cache
def _queries() -> _Queries:
    """Built once: putting them together costs more than running them."""
    unit, version = models.Paragraph.__table__, models.Version.__table__
    finding, comment, given = models.Finding.__table__, models.Comment.__table__, models.Assignment.__table__
    own = func.coalesce(func.nullif(unit.c.language, ""), version.c.language)
    fields = (unit.c.text, unit.c.tag, unit.c.direction, unit.c.status)
    units = select(unit.c.id, version.c.document_id, own, *fields)
    keys: BindParameter[Any] = bindparam("keys", expanding=True)
    return _Queries(
        units.select_from(unit.join(version, version.c.id == unit.c.version_id)).where(
            unit.c.id.in_(keys), ~unit.c.gone
        ),
        select(*(finding.c[name] for name in _SUSPICION))
        .where(finding.c.paragraph_id.in_(keys))
        .order_by(finding.c.id),
        select(comment).where(comment.c.paragraph_id.in_(keys)),
        select(given).where(given.c.paragraph_id.in_(keys)),
    )


def key_portions(keys: Iterable[int]) -> Iterator[list[int]]:
    """The keys in so many parts that each fits into a query."""
    remaining = iter(keys)
    while portion := list(islice(remaining, _PARAMETERS)):
        yield portion
