"""Links edited by hand: rows joined, cut, moved, shifted and confirmed, each as the smallest change that does it.

`ties` are rows of a document in their order, all of them or as many as an edit reaches; `row` counts among them.
What cannot be done is a KnownError. Of every version each paragraph stays in one row, in its order; a row without any
goes.

A row that a person changed is as sure as one can be: its score is 1 and it is confirmed, so that no later alignment
undoes it. Only a shift leaves its rows unconfirmed: who shifts a thousand rows has looked at the first. An edit
changes the row it is given and the neighbour it moves text to or from, confirmed or not, for both are before the
reader's eyes; what reaches further stops at a confirmed row, or says that one is in the way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby, zip_longest

from desktop.core.changes import Relink, Tie
from desktop.core.messages import KnownError

Ties = Sequence[Tie]
Members = tuple[tuple[int, ...], ...]
"""For each version the keys of its paragraphs in a row."""

# One row and its neighbour --------------------------------------------------------------------------------------


def merge_next(ties: Ties, row: int) -> Relink:
    """The row joined with the one below it."""
    return _by_hand((_tie(ties, row), _below(ties, row)), [_joined(ties[row : row + 2])])


def merge_previous(ties: Ties, row: int) -> Relink:
    """The row joined with the one above it."""
    return _by_hand((_above(ties, row), _tie(ties, row)), [_joined(ties[row - 1 : row + 1])])


def split(ties: Ties, row: int, version: int, place: int) -> Relink:
    """The row cut in one version: its paragraphs from `place` on go into a row of their own below."""
    members = _tie(ties, row).members
    cell = members[version]
    if not 0 < place < len(cell):
        raise KnownError("There is nothing to cut off here. Nothing was changed; choose a paragraph further down.")
    return _by_hand([ties[row]], [_with(members, version, cell[:place]), _only(members, version, cell[place:])])


def move_up(ties: Ties, row: int, version: int) -> Relink:
    """The first paragraph of the version in the row, as the last of the row above."""
    _cell(ties, row, version), _above(ties, row)
    return gather(ties, row - 1, row, version)


def gather(ties: Ties, first: int, last: int, version: int) -> Relink:
    """The first paragraph of the version in the last row, as the last of the first; nothing of it stands between."""
    cell, above = _cell(ties, last, version), _tie(ties, first).members
    between = [tie.members for tie in ties[first + 1 : last]]
    rest = _with(ties[last].members, version, cell[1:])
    return _by_hand(ties[first : last + 1], [_with(above, version, above[version] + cell[:1]), *between, rest])


def move_down(ties: Ties, row: int, version: int) -> Relink:
    """The last paragraph of the version in the row, as the first of the row below."""
    cell, below = _cell(ties, row, version), _below(ties, row).members
    changed = [_with(ties[row].members, version, cell[:-1]), _with(below, version, cell[-1:] + below[version])]
    return _by_hand(ties[row : row + 2], changed)


def pull_apart(ties: Ties, row: int) -> Relink:
    """The row as rows of one paragraph of each version: the first beside the first, the second beside the second."""
    members = _tie(ties, row).members
    if max(map(len, members)) < 2:
        raise KnownError("No version has more than one paragraph in this row. Nothing was changed.")
    singles = ([(key,) for key in cell] for cell in members)
    return _by_hand([ties[row]], list(zip_longest(*singles, fillvalue=())))


def unlink(ties: Ties, row: int, version: int) -> Relink:
    """What the version has in the row in a row of its own: the original's above the others, a translation's below."""
    cell = _cell(ties, row, version)
    members = ties[row].members
    rest = _with(members, version, ())
    if not any(rest):
        raise KnownError("Nothing else stands in this row. Nothing was changed.")
    alone = _only(members, version, cell)
    return _by_hand([ties[row]], [rest, alone] if version else [alone, rest])


def link(ties: Ties, cells: Iterable[tuple[int, int]]) -> Relink:
    """The chosen cells (row and version) in one row, with all that the version has between them.

    A version of which no cell was chosen comes along whole. What else there is of a version in those rows stands above
    or below the new row, as it did.
    """
    chosen = sorted(set(cells))
    if len(chosen) < 2:
        raise KnownError("Choose two cells or more to be linked. Nothing was changed.")
    first, last = chosen[0][0], chosen[-1][0]
    _tie(ties, last)
    stretch = ties[first : last + 1]
    if any(tie.confirmed and row not in {row for row, _ in chosen} for row, tie in enumerate(stretch, first)):
        raise KnownError("A confirmed row stands between. Nothing was changed; choose its cells too, or release it.")
    return _by_hand(stretch, _brought_together(stretch, [(row - first, version) for row, version in chosen]))


def _brought_together(stretch: Ties, chosen: Sequence[tuple[int, int]]) -> list[Members]:
    bounds = []
    for version in range(len(stretch[0].members)):
        rows = [row for row, of in chosen if of == version] or [0, len(stretch) - 1]
        bounds.append((rows[0], rows[-1] + 1))

    def kept(wanted: Callable[[int, tuple[int, int]], bool]) -> list[Members]:
        return [
            tuple(cell if wanted(row, bound) else () for cell, bound in zip(tie.members, bounds, strict=True))
            for row, tie in enumerate(stretch)
        ]

    between = kept(lambda row, bound: bound[0] <= row < bound[1])
    joined = tuple(tuple(chain.from_iterable(column)) for column in zip(*between, strict=True))
    return [*kept(lambda row, bound: row < bound[0]), joined, *kept(lambda row, bound: row >= bound[1])]


# Many rows ------------------------------------------------------------------------------------------------------


def shift_down(ties: Ties, row: int, version: int) -> Relink:
    """All that the version has from this row on, one row further down, as far as the next confirmed row.

    What has no row to go to any more, before the confirmed row or at the end, gets one of its own.
    """
    end = _stop(ties, row)
    column = _column(ties[row:end], version)
    lowered = [_with(tie.members, version, cell) for tie, cell in zip(ties[row:end], [(), *column], strict=False)]
    return _shifted(ties[row:end], [*lowered, _only(ties[row].members, version, column[-1])])


def shift_up(ties: Ties, row: int, version: int) -> Relink:
    """All that the version has from this row on, one row further up, as far as the next confirmed row.

    What stood in this row joins the row above; where there is none, or it is confirmed, it gets a row of its own.
    """
    end = _stop(ties, row)
    column = _column(ties[row:end], version)
    cells = [*column[1:], ()]
    raised = [_with(tie.members, version, cell) for tie, cell in zip(ties[row:end], cells, strict=True)]
    if not column[0]:
        return _shifted(ties[row:end], raised)
    if row == 0 or ties[row - 1].confirmed:
        return _shifted(ties[row:end], [_only(ties[row].members, version, column[0]), *raised])
    above = ties[row - 1].members
    return _shifted(ties[row - 1 : end], [_with(above, version, above[version] + column[0]), *raised])


def confirm(ties: Ties, row: int) -> Relink:
    """The row said to be right."""
    tie = _tie(ties, row)
    return _between([tie], [replace(tie, confirmed=True)])


def unconfirm(ties: Ties, row: int) -> Relink:
    """The row's confirmation taken back."""
    tie = _tie(ties, row)
    return _between([tie], [replace(tie, confirmed=False)])


def confirm_above(ties: Ties, row: int) -> Relink:
    """The row, and all above it, said to be right."""
    _tie(ties, row)
    upper = ties[: row + 1]
    return _between(upper, [replace(tie, confirmed=True) for tie in upper])


def replace_unconfirmed(ties: Ties, fresh: Callable[[Ties], Iterable[Tie]]) -> tuple[Relink, ...]:
    """What it takes to put `fresh` rows in the place of each stretch of unconfirmed ones, from the top down.

    `fresh` is given such a stretch and answers rows of the same paragraphs. Rows of both keep what they have.
    """
    made: list[Relink] = []
    for confirmed, stretch in groupby(ties, lambda tie: tie.confirmed):
        if not confirmed:
            standing = tuple(stretch)
            made += _differences(standing, tuple(fresh(standing)))
    return tuple(made)


def _differences(before: Ties, after: Ties) -> Iterator[Relink]:
    """The stretches that differ, cut at rows of the same paragraphs."""
    both = {tie.members for tie in before} & {tie.members for tie in after}
    pairs = list(zip_longest(_runs(before, both), _runs(after, both), fillvalue=((), ())))
    in_order = all(
        fixed == other and _paragraphs(old) == _paragraphs(new) for (fixed, old), (other, new) in pairs
    )  # they are not where the links of a file cross
    for old, new in ((old, new) for (_, old), (_, new) in pairs) if in_order else [(before, after)]:
        if _paragraphs(old) and [tie.members for tie in old] != [tie.members for tie in new]:
            yield _between(old, _keyed(old, new))


def _runs(ties: Ties, fixed: set[Members]) -> list[tuple[Members, Ties]]:
    """What lies behind each fixed row, and before the first."""
    runs: list[tuple[Members, list[Tie]]] = [((), [])]
    for tie in ties:
        if tie.members in fixed:
            runs.append((tie.members, []))
        else:
            runs[-1][1].append(tie)
    return [(members, tuple(behind)) for members, behind in runs]


def _paragraphs(ties: Ties) -> Counter[int]:
    return Counter(key for tie in ties for cell in tie.members for key in cell)


# Rows and cells -------------------------------------------------------------------------------------------------


def _tie(ties: Ties, row: int) -> Tie:
    if not 0 <= row < len(ties):
        raise KnownError("This row is not there any more. Nothing was changed; look at the rows again.")
    return ties[row]


def _above(ties: Ties, row: int) -> Tie:
    if row < 1:
        raise KnownError("There is no row above this one. Nothing was changed.")
    return _tie(ties, row - 1)


def _below(ties: Ties, row: int) -> Tie:
    if row >= len(ties) - 1:
        raise KnownError("There is no row below this one. Nothing was changed.")
    return _tie(ties, row + 1)


def _cell(ties: Ties, row: int, version: int) -> tuple[int, ...]:
    cell = _tie(ties, row).members[version]
    if not cell:
        raise KnownError("Nothing of this version stands in this row. Nothing was changed.")
    return cell


def _stop(ties: Ties, row: int) -> int:
    """Where a shift that begins at this row ends."""
    _tie(ties, row)
    return next((at for at in range(row + 1, len(ties)) if ties[at].confirmed), len(ties))


def _column(ties: Ties, version: int) -> list[tuple[int, ...]]:
    column = [tie.members[version] for tie in ties]
    if not any(column):
        raise KnownError("There is nothing of this version to be shifted. Nothing was changed.")
    return column


def _joined(ties: Ties) -> Members:
    return tuple(tuple(chain.from_iterable(cells)) for cells in zip(*(tie.members for tie in ties), strict=True))


def _with(members: Members, version: int, cell: tuple[int, ...]) -> Members:
    return (*members[:version], cell, *members[version + 1 :])


def _only(members: Members, version: int, cell: tuple[int, ...]) -> Members:
    return tuple(cell if place == version else () for place in range(len(members)))


# Changes --------------------------------------------------------------------------------------------------------


def _by_hand(before: Ties, rows: Iterable[Members]) -> Relink:
    return _between(before, _keyed(before, [Tie(0, members, 1.0, confirmed=True) for members in rows]))


def _shifted(before: Ties, rows: Iterable[Members]) -> Relink:
    return _between(before, _keyed(before, [Tie(0, members, 1.0) for members in rows]))


def _keyed(before: Ties, after: Iterable[Tie]) -> list[Tie]:
    """The rows that are any, with the keys that were there; those of the same paragraphs as they were."""
    rows = [tie for tie in after if any(tie.members)]
    stood = {tie.members: tie for tie in before}
    kept = {tie.members for tie in rows} & stood.keys()
    free = (tie.key for tie in before if tie.members not in kept)
    return [stood[tie.members] if tie.members in kept else replace(tie, key=next(free, 0)) for tie in rows]


def _between(before: Ties, after: Ties) -> Relink:
    """The change of the one into the other, without what is the same at both ends, as far as both then have rows."""
    if list(before) == list(after):
        raise KnownError("The rows are so already. Nothing was changed.")
    shorter = min(len(before), len(after))
    head = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    rest = shorter - head
    tail = next((at for at in range(rest) if before[-1 - at] != after[-1 - at]), rest)
    if shorter in (head + tail, 0):
        head, tail = max(head - 1, 0), tail if head else max(tail - 1, 0)
    return Relink(tuple(before[head : len(before) - tail]), tuple(after[head : len(after) - tail]))
