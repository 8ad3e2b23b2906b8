"""What stands where a change is to be made: loaded whole, worked on as values, written back as differences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Connection, Select, Update, bindparam, delete, func, insert, or_, select, update

from db import models
from desktop.core.changes import Annotate, Batch, Change, Correct, Decide, Form, Relink, Reread, Retag, Tie
from desktop.core.document import Comment, Decision, Finding
from desktop.core.noise.replacing import Replaced
from desktop.core.trust import SAME
from desktop.services.cells import stored_comment
from desktop.services.forms import load_forms
from desktop.services.records import comment_values, finding_values

_PARAMETERS = 5000  # keys in one query; SQLite takes 32,766


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph or footnote as it stands."""

    id: int
    document: int
    language: str
    text: str
    tag: str


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
    """The paragraphs a change names, with all their findings and comments.

    `suspected` holds each paragraph's findings, by id; `found` are findings of paragraphs that are not stored yet.
    `forms` are the units that a change reads otherwise, `fresh` the keys of those it brings into the library;
    `replaced` are the words that corrections replaced, by paragraph. `relinked` are the links that were made otherwise,
    `moved` the places where the number of rows became another one, one after the other, with their documents.
    """

    units: dict[int, Unit]
    findings: dict[int, Suspicion]
    comments: dict[str, Comment]
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


Leaf = Correct | Retag | Annotate | Decide | Reread | Relink


def leaves(change: Change) -> Iterator[Leaf]:
    """The single changes a change is made of, in order."""
    if isinstance(change, Batch):
        for inner in change.changes:
            yield from leaves(inner)
    else:
        yield change


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
    suspected: dict[int, list[int]] = {key: [] for key in named}
    for each in findings.values():
        suspected[each.paragraph].append(each.id)
    return Standing(units, findings, comments, suspected)


def save(connection: Connection, before: Standing, after: Standing) -> None:
    """Write what is different; a paragraph whose text is another one is to be examined anew, its row to be checked."""
    doubt_rows(connection, _doubtful(before, after), _doubtful_links(before, after))
    _save_units(connection, before.units, after.units)
    _save_findings(connection, before.findings, after.findings)
    _save_comments(connection, before, after)
    documents = after.units
    rows = [finding_values(documents[paragraph].document, paragraph, finding) for paragraph, finding in after.found]
    if rows:
        connection.execute(insert(models.Finding), rows)


# Loading --------------------------------------------------------------------------------------------------------


def _paragraphs_named(connection: Connection, changes: Sequence[Leaf]) -> list[int]:
    named: dict[int, None] = {}
    decided = []
    for change in changes:
        match change:
            case Correct() | Retag():
                named[change.paragraph] = None
            case Annotate():
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


class _Queries(NamedTuple):
    units: Select[*tuple[Any, ...]]
    suspicions: Select[*tuple[Any, ...]]
    comments: Select[*tuple[Any, ...]]
    doubt_units: Update
    doubt_links: Update


_SUSPICION = ("id", "paragraph_id", "kind", "start", "end", "text", "decision", "reason", "gone")


@cache
def _queries() -> _Queries:
    """Built once: putting them together costs more than running them."""
    unit, version = models.Paragraph.__table__, models.Version.__table__
    finding, comment = models.Finding.__table__, models.Comment.__table__
    own = func.coalesce(func.nullif(unit.c.language, ""), version.c.language)
    units = select(unit.c.id, version.c.document_id, own, unit.c.text, unit.c.tag)
    keys: BindParameter[Any] = bindparam("keys", expanding=True)
    link, anchor = models.Link.__table__, models.Anchor.__table__
    doubtful = update(models.Link).where(link.c.checked.is_not(None)).values(checked=None)
    doubtful = doubtful.execution_options(synchronize_session=False)
    rows = select(unit.c.link_id).where(unit.c.id.in_(keys))
    citing = (
        select(unit.c.link_id).join(anchor, anchor.c.paragraph_id == unit.c.id).where(anchor.c.footnote_id.in_(keys))
    )
    return _Queries(
        units.select_from(unit.join(version, version.c.id == unit.c.version_id)).where(
            unit.c.id.in_(keys), ~unit.c.gone
        ),
        select(*(finding.c[name] for name in _SUSPICION))
        .where(finding.c.paragraph_id.in_(keys))
        .order_by(finding.c.id),
        select(comment).where(comment.c.paragraph_id.in_(keys)),
        doubtful.where(or_(link.c.id.in_(rows), link.c.id.in_(citing))),
        doubtful.where(link.c.id.in_(keys)),
    )


def key_portions(keys: Iterable[int]) -> Iterator[list[int]]:
    """The keys in so many parts that each fits into a query."""
    remaining = iter(keys)
    while portion := list(islice(remaining, _PARAMETERS)):
        yield portion


# Rows to be checked anew ----------------------------------------------------------------------------------------


def doubt_rows(connection: Connection, units: Iterable[int], links: Iterable[int]) -> None:
    """The rows of these units, and these links, are to be checked anew; a footnote is on every row that cites it."""
    for keys in key_portions(units):
        connection.execute(_queries().doubt_units, {"keys": keys})
    for keys in key_portions(links):
        connection.execute(_queries().doubt_links, {"keys": keys})


def _doubtful(before: Standing, after: Standing) -> list[int]:
    """The units that read otherwise or have another tag, and those of which a finding was opened again."""
    reopened = {
        each.paragraph
        for each in after.findings.values()
        if each.decision == "open" and before.findings[each.id].decision != "open"
    }
    changed = {key for key, unit in after.units.items() if before.units.get(key) != unit or key in reopened}
    changed |= {key for key, form in after.forms.items() if before.forms.get(key) != form}
    return sorted(changed)


def _doubtful_links(before: Standing, after: Standing) -> list[int]:
    """The links of which units went, and those that were made otherwise."""
    left = {form.link for key, form in before.forms.items() if after.forms.get(key) != form}
    made = {key for each in after.relinked for key, *_rest in _held(each.change.after) - _held(each.change.before)}
    return sorted(made | {link for link in left if link is not None})


def _held(ties: Iterable[Tie]) -> set[tuple[int, tuple[tuple[int, ...], ...], bool]]:
    """What of links is held against each other."""
    return {(tie.key, tie.members, tie.confirmed or tie.score > SAME) for tie in ties}


# Saving ---------------------------------------------------------------------------------------------------------


def _save_units(connection: Connection, before: dict[int, Unit], after: dict[int, Unit]) -> None:
    table = models.Paragraph
    rewritten, retagged = [], []
    for unit in after.values():
        stood = before.get(unit.id)
        if stood is None or stood.text != unit.text:
            rewritten.append({"key": unit.id, "tag": unit.tag, "text": unit.text, "examined": None})
        elif stood.tag != unit.tag:
            retagged.append({"key": unit.id, "tag": unit.tag})
    for rows in filter(None, (rewritten, retagged)):
        connection.execute(update(table).where(table.id == bindparam("key")), rows)


def _save_findings(connection: Connection, before: dict[int, Suspicion], after: dict[int, Suspicion]) -> None:
    table = models.Finding
    changed = [
        {
            "key": each.id,
            "start": each.start,
            "end": each.end,
            "decision": each.decision,
            "reason": each.reason,
            "gone": each.gone,
        }
        for each in after.values()
        if before[each.id] != each
    ]
    if changed:
        connection.execute(update(table).where(table.id == bindparam("key")), changed)


def _save_comments(connection: Connection, before: Standing, after: Standing) -> None:
    table = models.Comment
    removed = [key for key, comment in before.comments.items() if after.comments.get(key) != comment]
    added = [comment for key, comment in after.comments.items() if before.comments.get(key) != comment]
    if removed:
        connection.execute(delete(table).where(table.key == bindparam("gone")), [{"gone": key} for key in removed])
    if added:
        documents = after.units
        rows = [comment_values(documents[comment.paragraph].document, comment) for comment in added]
        connection.execute(insert(table), rows)
