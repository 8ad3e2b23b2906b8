"""Units of a library as values of the core, loaded whole and written whole: what reading them otherwise needs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, cast

from sqlalchemy import Connection, delete, insert, select, update

from db import models
from desktop.core import codec
from desktop.core.changes import Cite, Form
from desktop.core.document import Status

_UNIT = models.Paragraph


def load_forms(connection: Connection, keys: Sequence[int]) -> dict[int, Form]:
    """The units that stand in the library, by their keys; those that are gone are not among them."""
    anchor = models.Anchor
    cites: dict[int, list[Cite]] = defaultdict(list)
    named = select(anchor).where(anchor.paragraph_id.in_(keys)).order_by(anchor.offset, anchor.id)
    for each in connection.execute(named):
        cites[each.paragraph_id].append(Cite(each.footnote_id, each.offset, each.cited))
    stored = connection.execute(select(_UNIT).where(_UNIT.id.in_(keys), ~_UNIT.gone))
    return {each.id: _form(each, cites[each.id]) for each in stored}


def _form(record: Any, cites: Iterable[Cite]) -> Form:
    return Form(
        record.id,
        record.label,
        record.tag,
        record.number,
        record.reading,
        record.text,
        record.extracted,
        codec.to_slices(record.slices),
        codec.to_spans(record.source),
        codec.to_steps(record.steps),
        codec.to_marks(record.marks),
        tuple(cites),
        record.language,
        record.direction,
        record.link_id,
    )


def _values(form: Form) -> dict[str, Any]:
    return {
        "label": form.label,
        "tag": form.tag,
        "number": form.number,
        "reading": form.reading,
        "text": form.text,
        "extracted": form.extracted,
        "slices": codec.from_slices(form.slices),
        "source": codec.from_spans(form.source),
        "steps": codec.from_steps(form.steps),
        "marks": codec.from_marks(form.marks),
        "language": form.language,
        "direction": form.direction,
        "gone": False,
    }


def statuses_of(connection: Connection, keys: Sequence[int]) -> dict[int, Status]:
    """How far the review of each of these units is: what comes back has the status it went with."""
    found = connection.execute(select(_UNIT.id, _UNIT.status).where(_UNIT.id.in_(keys))) if keys else ()
    return {key: cast("Status", status) for key, status in found}


def write_forms(connection: Connection, before: Sequence[Form], after: Sequence[Form]) -> tuple[Form, ...]:
    """Put `after` in the place of `before`; what is new gets its key, what is not there any more is kept as gone."""
    labels = {form.key: form.label for form in before}
    _take_away(connection, [form.key for form in before if form.key not in {each.key for each in after}])
    written: list[Form] = []
    for form in after:
        behind = written[-1].key if written else before[0].key
        if form.key in labels:
            written.append(_rewrite(connection, form, behind, moved=labels[form.key] != form.label))
        else:
            written.append(_bring(connection, form, behind))
    _cite(connection, before, written)
    return tuple(written)


def _take_away(connection: Connection, keys: Sequence[int]) -> None:
    gone = update(_UNIT).where(_UNIT.id.in_(keys)).values(gone=True, link_id=None, ordinal=-_UNIT.id)
    if keys:
        connection.execute(gone)


def _rewrite(connection: Connection, form: Form, behind: int, *, moved: bool) -> Form:
    home = _home(connection, form, behind) if moved else {"link_id": form.link}
    connection.execute(update(_UNIT).where(_UNIT.id == form.key).values(_values(form) | home))
    return replace(form, link=home["link_id"])


def _bring(connection: Connection, form: Form, behind: int) -> Form:
    """A unit that is new, or was gone; a key of its own is given to a new one."""
    home = _home(connection, form, behind)
    key, values = form.key, _values(form) | home
    if key:
        connection.execute(update(_UNIT).where(_UNIT.id == key).values(values))
    else:
        version = connection.scalar(select(_UNIT.version_id).where(_UNIT.id == behind))
        key = connection.execute(insert(_UNIT).returning(_UNIT.id), values | {"version_id": version}).scalar_one()
    return replace(form, key=key, link=home["link_id"])


def _home(connection: Connection, form: Form, behind: int) -> dict[str, Any]:
    """Ordinal and link right behind another unit; a footnote's place is among the footnotes."""
    version, ordinal, link = connection.execute(
        select(_UNIT.version_id, _UNIT.ordinal, _UNIT.link_id).where(_UNIT.id == behind)
    ).one()
    place = ordinal if form.label is None else _note_before(connection, form, version)
    _make_room(connection, version, place + 1)
    return {"ordinal": place + 1, "link_id": link if form.link is None else form.link}


def _note_before(connection: Connection, form: Form, version: int) -> int:
    """The ordinal of the last footnote that stands before this one in the source, or of the last paragraph."""
    units = select(_UNIT.ordinal, _UNIT.source, _UNIT.label).where(_UNIT.version_id == version, ~_UNIT.gone)
    found = -1
    for ordinal, source, label in connection.execute(units.order_by(_UNIT.ordinal)):
        if label is None or codec.to_spans(source)[0] < form.source[0]:
            found = ordinal
    return found


def _make_room(connection: Connection, version: int, ordinal: int) -> None:
    """Let the units from `ordinal` on move up by one if one stands there; by way of large ordinals, for no two meet."""
    here = (_UNIT.version_id == version, _UNIT.ordinal >= ordinal)
    if connection.scalar(select(_UNIT.id).where(_UNIT.version_id == version, _UNIT.ordinal == ordinal)) is None:
        return
    far = 1 << 40
    connection.execute(update(_UNIT).where(*here).values(ordinal=_UNIT.ordinal + far))
    beyond = (_UNIT.version_id == version, _UNIT.ordinal >= far)
    connection.execute(update(_UNIT).where(*beyond).values(ordinal=_UNIT.ordinal - far + 1))


def _cite(connection: Connection, before: Sequence[Form], after: Sequence[Form]) -> None:
    """The marks of footnotes in these units; a footnote follows the first paragraph that cites it."""
    anchor = models.Anchor
    keys = {form.key for form in (*before, *after)}
    connection.execute(delete(anchor).where(anchor.paragraph_id.in_(keys)))
    rows = [
        {"footnote_id": cite.footnote, "paragraph_id": form.key, "offset": cite.offset, "cited": cite.cited}
        for form in after
        for cite in form.cites
    ]
    if rows:
        connection.execute(insert(anchor), rows)
