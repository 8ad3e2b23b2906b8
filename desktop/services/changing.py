"""The one door for changes: checked, written and logged in one transaction; undo goes through it too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeVar

from sqlalchemy import Connection

from desktop.core.changes import (
    Advance,
    Annotate,
    Assign,
    Batch,
    Change,
    Correct,
    Decide,
    Form,
    Relink,
    Reread,
    Retag,
    Turn,
    leaves,
)
from desktop.core.document import Assignment, Comment
from desktop.core.messages import StaleChangeError
from desktop.core.noise.replacing import replaced
from desktop.core.text import Edit, Span, apply_edit, moved, narrowest_edit
from desktop.services import log
from desktop.services.annotating import check_free, check_threads, put
from desktop.services.forms import statuses_of, write_forms
from desktop.services.library import Library
from desktop.services.reconciling import of_words, rescan
from desktop.services.relinking import apart, check_links, relink
from desktop.services.saving import save
from desktop.services.standing import Moved, Standing, Unit, load

_Put = TypeVar("_Put", Comment, Assignment)

_WORDS = frozenset({"hand", "repeat"})
"""Causes of corrections, besides findings about words, that say what a person wants words to be."""


@dataclass(frozen=True, slots=True)
class Applied:
    """A change as it was made, its line in the log, and the rows that look different now.

    `moved` are the places where the number of rows became another one, one after the other: each counts in the rows
    as those before it left them, `rows` in those that there are now.
    """

    log: int
    change: Change
    rows: tuple[int, ...]
    moved: tuple[Moved, ...] = ()


def apply(
    library: Library,
    change: Change,
    author: str,
    undoes: int | None = None,
    seen: Mapping[int, str] | None = None,
    home: int | None = None,
) -> Applied:
    """Make a change and log it, or do nothing at all.

    `home` is the document it is made in, where it is of others too: there, and only there, it can be taken back, and
    the rows answered are those of `home`. `seen` may give whole texts the change was made upon, by paragraph: an
    insertion says too little by itself of what should stand around it.

    `undoes` is the log line that `change`, its inverse, takes back, in the document it was made in; spans that moved
    with it return to where they were. Raises StaleChangeError if something else stands where the change expects
    `before`, or if that line was taken back already or its paragraphs were corrected since; LibraryFault if the library
    cannot be written; ValueError for a change of nothing, or of several documents without a home.
    """
    with library.writing() as connection:
        before = load(connection, change)
        undone = None if undoes is None else log.to_undo(connection, undoes)
        after = before.copy()
        _check_seen(before, seen or {})
        if undone is not None:
            _check_texts(before, undone.effects)
        made = _make(connection, after, change)
        check_threads(before, after)
        if undone is not None:
            _put_back(before, after, undone.effects)
        _rescan(after, made)
        save(connection, before, after)
        entry = log.Entry(made, author, home if undone is None else undone.home, undone)
        line = log.write(connection, entry, before, after)
        elsewhere = tuple(each for document, each in after.moved if entry.home in (None, document))
        return Applied(line, made, log.rows(connection, [line]).get(line, ()), elsewhere)


def undoable(library: Library, document_id: int, limit: int = 200) -> tuple[Applied, ...]:
    """The changes made in a document that can still be taken back, oldest first: the last `limit` of them."""
    with library.reading() as connection:
        standing = log.standing_lines(connection, document_id)[-limit:]
        rows = log.rows(connection, standing)
        return tuple(Applied(line, change, rows.get(line, ())) for line, change in log.changes(connection, standing))


def _check_seen(standing: Standing, seen: Mapping[int, str]) -> None:
    if any(standing.unit(paragraph).text != text for paragraph, text in seen.items()):
        raise StaleChangeError(
            "The text was changed meanwhile, in another window. The correction was not made; look at it again."
        )


# Making a change ------------------------------------------------------------------------------------------------


def _make(connection: Connection, standing: Standing, change: Change) -> Change:
    """The change made, with `before` as it really stood (the span of a comment or a tag may have moved)."""
    match change:
        case Correct():
            return _correct(standing, change)
        case Retag() | Advance() | Turn():
            return _set(standing, change)
        case Annotate() | Assign():
            return put(standing, change)
        case Decide():
            return _decide(standing, change)
        case Reread() | Relink() | Batch():
            return _make_at_once(connection, standing, change)


def _make_at_once(connection: Connection, standing: Standing, change: Reread | Relink | Batch) -> Change:
    """What is written as it is made, and what may hold such."""
    match change:
        case Reread():
            return _reread(connection, standing, change)
        case Relink():
            return relink(connection, standing, [change])[0]
        case Batch(changes):
            return Batch(tuple(_make_all(connection, standing, changes)))


def _make_all(connection: Connection, standing: Standing, changes: tuple[Change, ...]) -> Iterator[Change]:
    """One after the other, but links together as far as they are apart: each by itself would number rows anew."""
    for kind, alike in groupby(changes, type):
        if kind is Relink:
            for part in apart(each for each in alike if isinstance(each, Relink)):
                yield from relink(connection, standing, part)
        else:
            yield from (_make(connection, standing, each) for each in alike)


def _correct(standing: Standing, change: Correct) -> Correct:
    unit = standing.unit(change.paragraph)
    edit = change.edit
    if not 0 <= edit.start <= edit.end <= len(unit.text) or unit.text[edit.start : edit.end] != edit.before:
        raise StaleChangeError(
            "The text was changed meanwhile: “{0}” does not stand there any more. "
            "The correction was not made; look at the paragraph again.",
            edit.before,
        )
    if change.cause in _WORDS or of_words(change.cause):
        standing.replaced += ((unit.id, each) for each in replaced(unit.text, edit))
    standing.units[unit.id] = replace(unit, text=apply_edit(unit.text, edit))
    _move(standing, unit.id, edit)
    return change


def _move(standing: Standing, paragraph: int, edit: Edit) -> None:
    for key in standing.suspected[paragraph]:
        each = standing.findings[key]
        span = moved(Span(each.start, each.end), edit)
        standing.findings[key] = replace(each, start=span.start, end=span.end)
    _move_spans(standing.comments, paragraph, edit)
    _move_spans(standing.assigned, paragraph, edit)


def _move_spans(here: dict[str, _Put], paragraph: int, edit: Edit) -> None:
    for each in here.values():
        if each.paragraph == paragraph and each.span is not None:
            here[each.key] = replace(each, span=moved(each.span, edit))


def _set(standing: Standing, change: Retag | Advance | Turn) -> Retag | Advance | Turn:
    match change:
        case Retag():
            return _retag(standing, change)
        case Advance():
            return _advance(standing, change)
        case Turn():
            return _turn(standing, change)


def _retag(standing: Standing, change: Retag) -> Retag:
    unit = standing.unit(change.paragraph)
    if unit.tag != change.before:
        raise StaleChangeError(
            "The paragraph was tagged “{0}” meanwhile. Its tag was left so; look at the paragraph again.", unit.tag
        )
    standing.units[unit.id] = replace(unit, tag=change.after)
    return change


def _advance(standing: Standing, change: Advance) -> Advance:
    unit = standing.unit(change.paragraph)
    if unit.status != change.before:
        raise StaleChangeError(
            "The paragraph's status was changed meanwhile. It was left so; look at the paragraph again."
        )
    standing.units[unit.id] = replace(unit, status=change.after)
    return change


def _turn(standing: Standing, change: Turn) -> Turn:
    unit = standing.unit(change.paragraph)
    if unit.direction != change.before:
        raise StaleChangeError("The paragraph was turned meanwhile. It was left so; look at it again.")
    standing.units[unit.id] = replace(unit, direction=change.after)
    if unit.id in standing.forms:
        standing.forms[unit.id] = replace(standing.forms[unit.id], direction=change.after)
    return change


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
    check_free(standing, going)
    check_links(connection, change.after)
    first = standing.unit(change.before[0].key)
    after = write_forms(connection, change.before, change.after)
    for key in going:
        _let_go(standing, key)
    standing.fresh += (form.key for form, asked in zip(after, change.after, strict=True) if not asked.key)
    like = replace(first, status="todo")
    back = statuses_of(connection, [form.key for form in after if form.key not in standing.units])
    for form in after:
        _stand(standing, replace(like, status=back.get(form.key, "todo")), form)
    return Reread(change.before, after)


def _let_go(standing: Standing, key: int) -> None:
    del standing.units[key], standing.forms[key]
    for each in standing.suspected[key]:
        if standing.findings[each].decision == "open":
            standing.findings[each] = replace(standing.findings[each], gone=True)


def _stand(standing: Standing, like: Unit, form: Form) -> None:
    """The unit as it reads now, with its findings, comments and tags where their words are."""
    standing.forms[form.key] = form
    standing.suspected.setdefault(form.key, [])
    stood = standing.units.get(form.key)
    edit = narrowest_edit(stood.text, form.text) if stood else None
    language = form.language or (stood.language if stood else like.language)
    status = (stood or like).status
    standing.units[form.key] = Unit(form.key, like.document, language, form.text, form.tag, form.direction, status)
    if edit is not None:
        _move(standing, form.key, edit)


# Findings after it ----------------------------------------------------------------------------------------------


def _rescan(standing: Standing, change: Change) -> None:
    """Paragraphs whose text changed, and those of findings that became open again."""
    reopened = {leaf.finding for leaf in leaves(change) if isinstance(leaf, Decide) and leaf.after == "open"}
    for paragraph in sorted(log.rewritten(change) | {standing.findings[key].paragraph for key in reopened}):
        rescan(standing, standing.units[paragraph])


# Taking back ----------------------------------------------------------------------------------------------------


def _check_texts(standing: Standing, effects: log.Effects) -> None:
    for paragraph, check in effects.texts:
        unit = standing.units.get(paragraph)
        if unit is not None and log.check_sum(unit.text) != check:
            raise StaleChangeError(
                "The paragraph was corrected again since. Nothing was changed; take the later correction back first."
            )


def _put_back(before: Standing, after: Standing, effects: log.Effects) -> None:
    """Spans that are still where the change had moved them return to where they had been, and findings to the queue.

    Those of a paragraph that goes do not.
    """
    gone = set(effects.gone)
    for key, old, new in effects.findings:
        stood = before.findings.get(key)
        if stood is not None and stood.paragraph in after.units and [stood.start, stood.end] == new:
            waits = stood.gone and key not in gone
            after.findings[key] = replace(after.findings[key], start=old[0], end=old[1], gone=waits)
    _put_spans_back(before.comments, after.comments, effects.comments)
    _put_spans_back(before.assigned, after.assigned, effects.assigned)


def _put_spans_back(
    before: dict[str, _Put], after: dict[str, _Put], effects: list[tuple[str, list[int], list[int]]]
) -> None:
    for name, old, new in effects:
        stood = before.get(name)
        if stood is not None and log.ends(stood) == new and name in after:
            after[name] = replace(after[name], span=Span(*old))
