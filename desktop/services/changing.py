"""The one door for changes: checked, written and logged in one transaction; undo goes through it too."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from typing import Any, NamedTuple
from zlib import crc32

from sqlalchemy import CompoundSelect, Connection, bindparam, insert, select, union

from db import models
from desktop.core import codec, noise
from desktop.core.changes import Annotate, Batch, Change, Correct, Decide, Form, Reread, Retag
from desktop.core.document import Comment
from desktop.core.messages import StaleChangeError
from desktop.core.text import Edit, Span, apply_edit, moved, narrowest_edit
from desktop.services.forms import write_forms
from desktop.services.library import Library
from desktop.services.standing import Standing, Suspicion, Unit, leaves, load, save


@dataclass(frozen=True, slots=True)
class Applied:
    """A change as it was made, its line in the log, and the rows that look different now."""

    log: int
    change: Change
    rows: tuple[int, ...]


def apply(
    library: Library,
    change: Change,
    author: str,
    undoes: int | None = None,
    seen: Mapping[int, str] | None = None,
) -> Applied:
    """Make a change and log it, or do nothing at all.

    `seen` may give whole texts the change was made upon, by paragraph: an insertion says too little by itself of what
    should stand around it.

    `undoes` is the log line that `change`, its inverse, takes back; spans that moved with it return to where they
    were. Raises StaleChangeError if something else stands where the change expects `before`, or if that line was
    taken back already or its paragraphs were corrected since; LibraryFault if the library cannot be written;
    ValueError for a change of nothing, or of several documents at once.
    """
    with library.writing() as connection:
        before = load(connection, change)
        effects = None if undoes is None else _effects_of(connection, undoes)
        after = before.copy()
        _check_seen(before, seen or {})
        if effects is not None:
            _check_texts(before, effects)
        made = _make(connection, after, change)
        if effects is not None:
            _put_back(before, after, effects)
        _rescan(after, _to_rescan(made))
        save(connection, before, after)
        log = _log(connection, made, author, undoes, before, after)
        return Applied(log, made, _rows(connection, [log]).get(log, ()))


def undoable(library: Library, document_id: int, limit: int = 200) -> tuple[Applied, ...]:
    """The changes that can still be taken back, oldest first: the last `limit` of them."""
    log = models.LoggedChange
    query = select(log.id, log.undoes).where(log.document_id == document_id, ~log.by_reading).order_by(log.id)
    with library.reading() as connection:
        standing = _standing([(key, undoes) for key, undoes in connection.execute(query)])[-limit:]
        rows = _rows(connection, standing)
        stored = select(log.id, log.change).where(log.id.in_(standing)).order_by(log.id)
        return tuple(
            Applied(key, codec.to_change(change), rows.get(key, ())) for key, change in connection.execute(stored)
        )


def _check_seen(standing: Standing, seen: Mapping[int, str]) -> None:
    if any(_unit(standing, paragraph).text != text for paragraph, text in seen.items()):
        raise StaleChangeError(
            "The text was changed meanwhile, in another window. The correction was not made; look at it again."
        )


# Making a change ------------------------------------------------------------------------------------------------


def _make(connection: Connection, standing: Standing, change: Change) -> Change:
    """The change made, with `before` as it really stood (a comment's span may have moved)."""
    match change:
        case Correct():
            return _correct(standing, change)
        case Retag():
            return _retag(standing, change)
        case Annotate():
            return _annotate(standing, change)
        case Decide():
            return _decide(standing, change)
        case Reread():
            return _reread(connection, standing, change)
        case Batch(changes):
            return Batch(tuple(_make(connection, standing, inner) for inner in changes))


def _correct(standing: Standing, change: Correct) -> Correct:
    unit = _unit(standing, change.paragraph)
    edit = change.edit
    if not 0 <= edit.start <= edit.end <= len(unit.text) or unit.text[edit.start : edit.end] != edit.before:
        raise StaleChangeError(
            "The text was changed meanwhile: “{0}” does not stand there any more. "
            "The correction was not made; look at the paragraph again.",
            edit.before,
        )
    standing.units[unit.id] = replace(unit, text=apply_edit(unit.text, edit))
    _move(standing, unit.id, edit)
    return change


def _move(standing: Standing, paragraph: int, edit: Edit) -> None:
    for key in standing.suspected[paragraph]:
        each = standing.findings[key]
        span = moved(Span(each.start, each.end), edit)
        standing.findings[key] = replace(each, start=span.start, end=span.end)
    for comment in standing.comments.values():
        if comment.paragraph == paragraph and comment.span is not None:
            standing.comments[comment.key] = replace(comment, span=moved(comment.span, edit))


def _retag(standing: Standing, change: Retag) -> Retag:
    unit = _unit(standing, change.paragraph)
    if unit.tag != change.before:
        raise StaleChangeError(
            "The paragraph was tagged “{0}” meanwhile. Its tag was left so; look at the paragraph again.", unit.tag
        )
    standing.units[unit.id] = replace(unit, tag=change.after)
    return change


def _annotate(standing: Standing, change: Annotate) -> Annotate:
    before, after = change.before, change.after
    if before is not None:
        stored = standing.comments.pop(before.key, None)
        if stored is None or replace(stored, span=before.span) != before:
            raise StaleChangeError("The comment was changed or removed meanwhile. It was left so; look at it again.")
        before = stored
    if after is not None:
        _unit(standing, after.paragraph)
        if after.key in standing.comments:
            raise StaleChangeError("The comment is there already. Nothing was changed.")
        standing.comments[after.key] = after
    return Annotate(before, after)


def _decide(standing: Standing, change: Decide) -> Decide:
    stored = standing.findings.get(change.finding)
    if stored is None or (stored.decision, stored.reason) != (change.before, change.reason_before):
        raise StaleChangeError("The finding was decided meanwhile. The decision was left so; look at it again.")
    standing.findings[stored.id] = replace(stored, decision=change.after, reason=change.reason_after)
    return change


def _reread(connection: Connection, standing: Standing, change: Reread) -> Reread:
    """Written at once, in the transaction that all of the change is made in: new units need their keys."""
    if any(standing.forms.get(form.key) != form for form in change.before):
        raise StaleChangeError("The paragraph was changed meanwhile. It was left as it is; look at it again.")
    staying = {form.key for form in change.after}
    going = {form.key for form in change.before} - staying
    if any(comment.paragraph in going for comment in standing.comments.values()):
        raise StaleChangeError(
            "A comment stands on the paragraph that would go. Nothing was changed; take the comment away first."
        )
    first = _unit(standing, change.before[0].key)
    after = write_forms(connection, change.before, change.after)
    for key in going:
        _let_go(standing, key)
    for form in after:
        _stand(standing, first, form)
    return Reread(change.before, after)


def _let_go(standing: Standing, key: int) -> None:
    del standing.units[key], standing.forms[key]
    for each in standing.suspected[key]:
        if standing.findings[each].decision == "open":
            standing.findings[each] = replace(standing.findings[each], gone=True)


def _stand(standing: Standing, like: Unit, form: Form) -> None:
    """The unit as it reads now, with its findings and comments where their words are."""
    standing.forms[form.key] = form
    standing.suspected.setdefault(form.key, [])
    stood = standing.units.get(form.key)
    edit = narrowest_edit(stood.text, form.text) if stood else None
    language = form.language or (stood.language if stood else like.language)
    standing.units[form.key] = Unit(form.key, like.document, language, form.text, form.tag)
    if edit is not None:
        _move(standing, form.key, edit)


def _unit(standing: Standing, paragraph: int) -> Unit:
    unit = standing.units.get(paragraph)
    if unit is None:
        raise StaleChangeError("The paragraph is not in the library any more. Nothing was changed.")
    return unit


# Findings after it ----------------------------------------------------------------------------------------------


def _to_rescan(change: Change) -> tuple[set[int], set[int]]:
    """Paragraphs whose text changed, and findings that became open again."""
    corrected = {leaf.paragraph for leaf in leaves(change) if isinstance(leaf, Correct)}
    corrected |= {form.key for leaf in leaves(change) if isinstance(leaf, Reread) for form in leaf.after}
    reopened = {leaf.finding for leaf in leaves(change) if isinstance(leaf, Decide) and leaf.after == "open"}
    return corrected, reopened


def _rescan(standing: Standing, named: tuple[set[int], set[int]]) -> None:
    corrected, reopened = named
    for paragraph in sorted(corrected | {standing.findings[key].paragraph for key in reopened}):
        stored = [standing.findings[key] for key in standing.suspected[paragraph]]
        _reconcile(standing, standing.units[paragraph], stored)


def _reconcile(standing: Standing, unit: Unit, stored: Sequence[Suspicion]) -> None:
    """Open findings become what a scan of the text gives; those that persist keep their ids, decided ones stay."""
    waiting = {_place(each): each for each in reversed(stored) if each.decision == "open"}
    decided = {_place(each) for each in stored if each.decision != "open"}
    here = set()
    for hit in noise.scan(unit.text, unit.language):
        place = (hit.kind, hit.start, hit.end, hit.text)
        if place in waiting and place not in decided:
            here.add(waiting[place].id)
        elif place not in decided:
            standing.found.append((unit.id, hit))
    for each in stored:
        if each.decision == "open" and each.gone is (each.id in here):
            standing.findings[each.id] = replace(each, gone=each.id not in here)


def _place(each: Suspicion) -> tuple[str, int, int, str]:
    return each.kind, each.start, each.end, each.text


# Taking back ----------------------------------------------------------------------------------------------------


class _Effects(NamedTuple):
    """What else a change did: check sums of the texts it left, and spans as [key, from, to], each [start, end]."""

    texts: list[tuple[int, int]]
    findings: list[tuple[int, list[int], list[int]]]
    comments: list[tuple[str, list[int], list[int]]]


def _effects_of(connection: Connection, log: int) -> _Effects:
    table = models.LoggedChange
    stored = connection.scalar(select(table.effects).where(table.id == log))
    again = connection.scalar(select(table.id).where(table.undoes == log))
    if stored is None or again is not None:
        raise StaleChangeError("This was taken back already, perhaps in another window. Nothing was changed.")
    return _Effects(*json.loads(stored))


def _check_texts(standing: Standing, effects: _Effects) -> None:
    for paragraph, check in effects.texts:
        unit = standing.units.get(paragraph)
        if unit is not None and _check(unit.text) != check:
            raise StaleChangeError(
                "The paragraph was corrected again since. Nothing was changed; take the later correction back first."
            )


def _put_back(before: Standing, after: Standing, effects: _Effects) -> None:
    """Spans that are still where the change had moved them return to where they had been."""
    for key, old, new in effects.findings:
        stood = before.findings.get(key)
        if stood is not None and [stood.start, stood.end] == new:
            after.findings[key] = replace(after.findings[key], start=old[0], end=old[1])
    for name, old, new in effects.comments:
        comment = before.comments.get(name)
        if comment is not None and _ends(comment) == new and name in after.comments:
            after.comments[name] = replace(after.comments[name], span=Span(*old))


def _ends(comment: Comment) -> list[int] | None:
    return None if comment.span is None else [comment.span.start, comment.span.end]


def _check(text: str) -> int:
    return crc32(text.encode())


# The log --------------------------------------------------------------------------------------------------------


def _log(
    connection: Connection, change: Change, author: str, undoes: int | None, before: Standing, after: Standing
) -> int:
    documents = {unit.document for unit in before.units.values()}
    if len(documents) != 1:
        raise ValueError(f"a change must be of one document, not of {len(documents)}")
    values = {
        "document_id": documents.pop(),
        "at": datetime.now(UTC).isoformat(),
        "author": author,
        "by_reading": False,
        "undoes": undoes,
        "change": codec.from_change(change),
        "effects": codec.compact(_effects(_to_rescan(change)[0], before, after)),
    }
    log: int = connection.execute(insert(models.LoggedChange).returning(models.LoggedChange.id), values).scalar_one()
    connection.execute(
        insert(models.ChangedParagraph), [{"change_id": log, "paragraph_id": key} for key in before.units | after.units]
    )
    return log


def _effects(corrected: set[int], before: Standing, after: Standing) -> _Effects:
    """Spans of all corrected paragraphs are named, moved or not: a span the change left alone is left alone by undo."""
    texts = [(key, _check(after.units[key].text)) for key in sorted(corrected)]
    findings = [
        (key, [old.start, old.end], [after.findings[key].start, after.findings[key].end])
        for key, old in before.findings.items()
        if old.paragraph in corrected
    ]
    comments = [
        (key, start, end)
        for key, old in before.comments.items()
        if old.paragraph in corrected
        and key in after.comments
        and (start := _ends(old)) is not None
        and (end := _ends(after.comments[key])) is not None
    ]
    return _Effects(texts, findings, comments)


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


def _rows(connection: Connection, log: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """For each log line the rows that show what it touched; a footnote is on every row that cites it."""
    rows: dict[int, set[int]] = defaultdict(set)
    for change, row in connection.execute(_rows_query(), {"log": log}):
        rows[change].add(row)
    return {change: tuple(sorted(each)) for change, each in rows.items()}


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
