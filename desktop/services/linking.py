"""Links as rows, and each edit of them as the change that makes it; only the rows that it needs are looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, func, or_, select

from db import models
from desktop.core import codec, linking
from desktop.core.changes import Batch, Change, Form, Relink, Reread, Tie
from desktop.core.cutting import cut, join
from desktop.core.document import Paragraph
from desktop.core.messages import KnownError
from desktop.core.trust import UNSURE
from desktop.services.annotating import follow
from desktop.services.forms import load_forms
from desktop.services.library import Library
from desktop.services.standing import key_portions
from desktop.services.storing import Progress, ignore

if TYPE_CHECKING:
    from desktop.core.alignment import Step, Taught

_LINK = models.Link
_UNIT = models.Paragraph
_Edit = Callable[[Sequence[Tie], int], Relink]


def ties(library: Library, document_id: int, start: int, stop: int) -> tuple[Tie, ...]:
    """The links of rows `start` up to, not including, `stop`; fewer where the document ends."""
    with library.reading() as connection:
        return _ties(connection, document_id, start, stop)


# Edits of a row and its neighbours ------------------------------------------------------------------------------


def merge_next(library: Library, document_id: int, row: int) -> Relink:
    """The row joined with the one below it."""
    return _beside(library, document_id, row, linking.merge_next)


def merge_previous(library: Library, document_id: int, row: int) -> Relink:
    """The row joined with the one above it."""
    return _beside(library, document_id, row, linking.merge_previous)


def split(library: Library, document_id: int, row: int, version: int, place: int) -> Relink:
    """The row cut in one version: its paragraphs from `place` on in a row of their own below."""
    return _beside(library, document_id, row, lambda rows, at: linking.split(rows, at, version, place))


def move_up(library: Library, document_id: int, row: int, version: int) -> Relink:
    """The first paragraph of the version in the row, in the row above."""
    return _beside(library, document_id, row, lambda rows, at: linking.move_up(rows, at, version))


def move_down(library: Library, document_id: int, row: int, version: int) -> Relink:
    """The last paragraph of the version in the row, in the row below."""
    return _beside(library, document_id, row, lambda rows, at: linking.move_down(rows, at, version))


def pull_apart(library: Library, document_id: int, row: int) -> Relink:
    """The row as rows of one paragraph of each version."""
    return _beside(library, document_id, row, linking.pull_apart)


def unlink(library: Library, document_id: int, row: int, version: int) -> Relink:
    """What the version has in the row in a row of its own."""
    return _beside(library, document_id, row, lambda rows, at: linking.unlink(rows, at, version))


def link(library: Library, document_id: int, cells: Iterable[tuple[int, int]]) -> Relink:
    """The chosen cells (row and version) in one row, with all that the version has between them."""
    chosen = sorted(set(cells))
    first = chosen[0][0] if chosen else 0
    rows = ties(library, document_id, first, chosen[-1][0] + 1 if chosen else 0)
    return linking.link(rows, [(row - first, version) for row, version in chosen])


def confirm(library: Library, document_id: int, row: int) -> Relink:
    """The row said to be right."""
    return _beside(library, document_id, row, linking.confirm)


def unconfirm(library: Library, document_id: int, row: int) -> Relink:
    """The row's confirmation taken back."""
    return _beside(library, document_id, row, linking.unconfirm)


def _beside(library: Library, document_id: int, row: int, edit: _Edit) -> Relink:
    above = max(row - 1, 0)
    return edit(ties(library, document_id, above, row + 2), row - above)


# Edits that reach further ---------------------------------------------------------------------------------------


def shift_down(library: Library, document_id: int, row: int, version: int) -> Relink:
    """All that the version has from this row to the next confirmed one, one row further down."""
    return _onward(library, document_id, row, lambda rows, at: linking.shift_down(rows, at, version))


def shift_up(library: Library, document_id: int, row: int, version: int) -> Relink:
    """All that the version has from this row to the next confirmed one, one row further up."""
    return _onward(library, document_id, row, lambda rows, at: linking.shift_up(rows, at, version))


def _onward(library: Library, document_id: int, row: int, edit: _Edit) -> Relink:
    above = max(row - 1, 0)
    here = (_LINK.document_id == document_id, _LINK.ordinal > row)
    with library.reading() as connection:
        stop = connection.scalar(select(func.min(_LINK.ordinal)).where(*here, _LINK.confirmed))
        last = connection.scalar(select(func.max(_LINK.ordinal)).where(*here)) or row
        rows = _ties(connection, document_id, above, (last if stop is None else stop) + 1)
    return edit(rows, row - above)


def confirm_above(library: Library, document_id: int, row: int) -> Relink:
    """The row, and all above it, said to be right."""
    here = (_LINK.document_id == document_id, _LINK.ordinal <= row, ~_LINK.confirmed)
    with library.reading() as connection:
        first = connection.scalar(select(func.min(_LINK.ordinal)).where(*here))
        above = row if first is None else first
        rows = _ties(connection, document_id, above, row + 1)
    return linking.confirm_above(rows, row - above)


def unsure(library: Library, document_id: int, row: int, *, forward: bool = True) -> int | None:
    """The next row, or the one before, that nobody confirmed and that is not sure; one of one version never is."""
    versions = select(func.count()).where(models.Version.document_id == document_id).scalar_subquery()
    within = _UNIT.link_id == _LINK.id, _UNIT.label.is_(None)
    alone = select(func.min(_UNIT.version_id) == func.max(_UNIT.version_id)).where(*within).scalar_subquery()
    beyond = _LINK.ordinal > row if forward else _LINK.ordinal < row
    query = (
        select(_LINK.ordinal)
        .where(_LINK.document_id == document_id, beyond, ~_LINK.confirmed)
        .where(or_(_LINK.score < UNSURE, alone), versions > 1)
        .order_by(_LINK.ordinal if forward else _LINK.ordinal.desc())
    )
    with library.reading() as connection:
        return connection.scalar(query.limit(1))


# A paragraph cut, and two made one ------------------------------------------------------------------------------


def split_paragraph(library: Library, paragraph: int, offset: int, *, own_row: bool = True) -> Batch:
    """The paragraph cut in two at an offset of its text, the second with all behind it in a row of its own below.

    Raises KnownError where it cannot be cut.
    """
    with library.reading() as connection:
        form = _form(connection, paragraph)
        halves = cut(form, offset, _source(connection, paragraph))
        document, version, row = _placed(connection, form)
        (tie,) = _ties(connection, document, row, row + 1)
        said = list(follow(connection, form.key, len(form.text) - len(halves[1].text)))
    place = tie.members[version].index(paragraph) + 1
    cell = (*tie.members[version][:place], -1, *tie.members[version][place:])
    tie = replace(tie, members=(*tie.members[:version], cell, *tie.members[version + 1 :]))
    linked = [linking.split([tie], 0, version, place)] if own_row else []
    return Batch((Reread((form,), halves), *said, *linked))


def join_paragraphs(library: Library, paragraph: int) -> Change:
    """The paragraph made one with the next of its version, which is brought into its row first.

    Raises KnownError where they cannot be made one.
    """
    with library.reading() as connection:
        first = _form(connection, paragraph)
        second = _form(connection, _next(connection, paragraph))
        joined = join(first, second, _source(connection, paragraph))
        if first.link == second.link:
            return Reread((first, second), (joined,))
        document, version, row = _placed(connection, first)
        last = _placed(connection, second)[2]
        rows = _ties(connection, document, row, last + 1)
    gathered = linking.gather(rows, 0, last - row, version)
    return Batch((gathered, Reread((first, replace(second, link=first.link)), (joined,))))


def _form(connection: Connection, key: int | None) -> Form:
    form = load_forms(connection, [key]).get(key) if key is not None else None
    if form is None:
        raise KnownError("There is no such paragraph, or none behind it. Nothing was changed.")
    return form


def _next(connection: Connection, paragraph: int) -> int | None:
    here = select(_UNIT.version_id, _UNIT.ordinal).where(_UNIT.id == paragraph).subquery()
    behind = (_UNIT.version_id == here.c.version_id, _UNIT.ordinal > here.c.ordinal)
    return connection.scalar(
        select(_UNIT.id).where(*behind, _UNIT.label.is_(None), ~_UNIT.gone).order_by(_UNIT.ordinal).limit(1)
    )


def _source(connection: Connection, paragraph: int) -> str:
    version = models.Version
    query = select(version.source).join(_UNIT, _UNIT.version_id == version.id).where(_UNIT.id == paragraph)
    return connection.scalar(query) or ""


def _placed(connection: Connection, form: Form) -> tuple[int, int, int]:
    """Document, place of the version in it, and row."""
    version = models.Version
    query = select(_LINK.document_id, version.position, _LINK.ordinal).join(_UNIT, _UNIT.link_id == _LINK.id)
    found = connection.execute(query.join(version, version.id == _UNIT.version_id).where(_UNIT.id == form.key)).one()
    return found[0], found[1], found[2]


# Aligned anew ---------------------------------------------------------------------------------------------------


def realigned(library: Library, document_id: int, progress: Progress = ignore) -> Batch:
    """All that nobody confirmed aligned anew, each stretch between confirmed rows by itself.

    `progress` may raise CancelledError. Raises KnownError if nothing would change.
    """
    from desktop.services.teaching import taught  # noqa: PLC0415  # brings in NumPy; other edits are made in the window

    with library.reading() as connection:
        languages = _languages(connection, document_id)
    confirmed = taught(library, languages)
    with library.reading() as connection:
        rows = _ties(connection, document_id, 0, None)
        total, done = sum(not tie.confirmed for tie in rows), 0

        def fresh(stretch: Sequence[Tie]) -> Sequence[Tie]:
            nonlocal done
            begun, done = done, done + len(stretch)

            def step(at: int, of: int) -> None:
                progress("align", begun + len(stretch) * at // max(1, of), total)

            step(0, 1)
            return _aligned(connection, stretch, languages, confirmed, step)

        changes = linking.replace_unconfirmed(rows, fresh)
        progress("align", total, total)
    if not changes:
        raise KnownError("All rows that are not confirmed come out as they are. Nothing was changed.")
    return Batch(changes)


def _aligned(
    connection: Connection,
    stretch: Sequence[Tie],
    languages: Sequence[str],
    confirmed: Sequence[Sequence[Taught]],
    step: Step,
) -> Sequence[Tie]:
    from desktop.core import alignment  # noqa: PLC0415  # the same

    columns = [[key for tie in stretch for key in tie.members[place]] for place in range(len(stretch[0].members))]
    if sum(map(bool, columns)) < 2:
        return stretch
    read = {key: (ordinal, unit) for key, ordinal, unit in _paragraphs(connection, chain.from_iterable(columns))}
    for column in columns:
        column.sort(key=lambda key: read[key][0])  # links of a file may cross
    versions = [[read[key][1] for key in column] for column in columns]
    return [
        Tie(
            0,
            tuple(tuple(column[at] for at in cell) for column, cell in zip(columns, each.members, strict=True)),
            each.score,
        )
        for each in alignment.align(versions, languages, taught=confirmed, step=step)
    ]


def _languages(connection: Connection, document_id: int) -> Sequence[str]:
    version = models.Version
    return connection.scalars(
        select(version.language).where(version.document_id == document_id).order_by(version.position)
    ).all()


def _paragraphs(connection: Connection, keys: Iterable[int]) -> Iterator[tuple[int, int, Paragraph]]:
    """Key, place and value of each paragraph as it reads now."""
    for portion in key_portions(keys):
        for each in connection.execute(select(_UNIT).where(_UNIT.id.in_(portion))):
            yield each.id, each.ordinal, _paragraph(each)


def _paragraph(record: Any) -> Paragraph:
    return Paragraph(
        record.tag,
        record.number,
        record.reading,
        record.text,
        record.extracted,
        codec.to_slices(record.slices),
        codec.to_spans(record.source),
        codec.to_steps(record.steps),
        codec.to_marks(record.marks),
        language=record.language,
        direction=record.direction,
    )


# Rows -----------------------------------------------------------------------------------------------------------


def _ties(connection: Connection, document_id: int, start: int, stop: int | None) -> tuple[Tie, ...]:
    """Rows `start` up to, not including, `stop`, or to the end."""
    version = models.Version
    within = [_LINK.document_id == document_id, _LINK.ordinal >= start]
    within += [] if stop is None else [_LINK.ordinal < stop]
    named = select(version.id).where(version.document_id == document_id).order_by(version.position)
    places = {key: place for place, key in enumerate(connection.scalars(named))}
    members: dict[int, list[list[int]]] = defaultdict(lambda: [[] for _ in places])
    units = select(_UNIT.id, _LINK.id, _UNIT.version_id).join(_LINK, _LINK.id == _UNIT.link_id)
    units = units.where(*within, _UNIT.label.is_(None), ~_UNIT.gone).order_by(_UNIT.version_id, _UNIT.ordinal)
    for key, owner, of_version in connection.execute(units):
        members[owner][places[of_version]].append(key)
    links = select(_LINK.id, _LINK.score, _LINK.confirmed).where(*within).order_by(_LINK.ordinal)
    return tuple(
        Tie(key, tuple(map(tuple, members[key])), score, confirmed)
        for key, score, confirmed in connection.execute(links)
    )
