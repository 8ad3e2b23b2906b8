"""What a change made, written back as differences; rows and paragraphs that read otherwise wait to be looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Update, bindparam, delete, insert, or_, select, update

from db import models
from desktop.core.changes import Tie
from desktop.core.document import Assignment, Comment
from desktop.core.trust import SAME
from desktop.services.records import Values, assignment_values, comment_values, finding_values
from desktop.services.standing import Standing, Suspicion, Unit, key_portions

_Put = TypeVar("_Put", Comment, Assignment)


def save(connection: Connection, before: Standing, after: Standing) -> None:
    """Write what is different; a paragraph whose text is another one is to be examined anew, its row to be checked."""
    doubt_rows(connection, _doubtful(before, after), _doubtful_links(before, after))
    _save_units(connection, before.units, after.units)
    _save_findings(connection, before.findings, after.findings)
    _save_put(connection, before, after)
    documents = after.units
    rows = [finding_values(documents[paragraph].document, paragraph, finding) for paragraph, finding in after.found]
    if rows:
        connection.execute(insert(models.Finding), rows)


# Rows to be checked anew ----------------------------------------------------------------------------------------


def doubt_rows(connection: Connection, units: Iterable[int], links: Iterable[int]) -> None:
    """The rows of these units, and these links, are to be checked anew; a footnote is on every row that cites it."""
    for keys in key_portions(units):
        connection.execute(_doubts()[0], {"keys": keys})
    for keys in key_portions(links):
        connection.execute(_doubts()[1], {"keys": keys})


@cache
def _doubts() -> tuple[Update, Update]:
    """Built once: putting them together costs more than running them."""
    link, unit, anchor = models.Link.__table__, models.Paragraph.__table__, models.Anchor.__table__
    keys: Any = bindparam("keys", expanding=True)
    doubtful = update(models.Link).where(link.c.checked.is_not(None)).values(checked=None)
    doubtful = doubtful.execution_options(synchronize_session=False)
    rows = select(unit.c.link_id).where(unit.c.id.in_(keys))
    citing = (
        select(unit.c.link_id).join(anchor, anchor.c.paragraph_id == unit.c.id).where(anchor.c.footnote_id.in_(keys))
    )
    return doubtful.where(or_(link.c.id.in_(rows), link.c.id.in_(citing))), doubtful.where(link.c.id.in_(keys))


def _doubtful(before: Standing, after: Standing) -> list[int]:
    """The units that read otherwise or have another tag, and those of which a finding was opened again."""
    reopened = {
        each.paragraph
        for each in after.findings.values()
        if each.decision == "open" and before.findings[each.id].decision != "open"
    }
    stood = before.units
    changed = {key for key, unit in after.units.items() if key not in stood or _reads(stood[key]) != _reads(unit)}
    changed |= reopened & after.units.keys()
    changed |= {key for key, form in after.forms.items() if before.forms.get(key) != form}
    return sorted(changed)


def _reads(unit: Unit) -> tuple[str, str, str]:
    """What of a unit is held against others."""
    return unit.text, unit.tag, unit.language


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
    """Those that differ in the same are written together."""
    changed: dict[tuple[str, ...], list[Values]] = defaultdict(list)
    for unit in after.values():
        values = _differing(before.get(unit.id), unit)
        if values:
            changed[tuple(values)].append(values | {"key": unit.id})
    for rows in changed.values():
        connection.execute(update(models.Paragraph).where(models.Paragraph.id == bindparam("key")), rows)


def _differing(stood: Unit | None, unit: Unit) -> Values:
    """What of the unit's row is another now; a text that is another is to be examined anew."""
    fields = ("text", "tag", "direction", "status")
    values: Values = {
        name: getattr(unit, name) for name in fields if stood is None or getattr(stood, name) != getattr(unit, name)
    }
    return values | {"examined": None} if "text" in values else values


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


def _save_put(connection: Connection, before: Standing, after: Standing) -> None:
    """Comments, and tags beside the paragraphs' own."""
    documents = after.units

    def comment_row(each: Comment) -> Values:
        return comment_values(documents[each.paragraph].document, each)

    def assignment_row(each: Assignment) -> Values:
        return assignment_values(documents[each.paragraph].document, each)

    _exchange(connection, models.Comment, before.comments, after.comments, comment_row)
    _exchange(connection, models.Assignment, before.assigned, after.assigned, assignment_row)


def _exchange(
    connection: Connection,
    table: type[models.Comment | models.Assignment],
    before: Mapping[str, _Put],
    after: Mapping[str, _Put],
    row: Callable[[_Put], Values],
) -> None:
    removed = [{"gone": key} for key, each in before.items() if after.get(key) != each]
    added = [row(each) for key, each in after.items() if before.get(key) != each]
    if removed:
        connection.execute(delete(table).where(table.key == bindparam("gone")), removed)
    if added:
        connection.execute(insert(table), added)
