from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core import linking
from desktop.core.changes import Relink, Tie
from desktop.core.messages import KnownError

Ties = tuple[Tie, ...]


def rows_of(*texts: str) -> Ties:
    """Rows written as "1 2 | 11", a `!` in front of a confirmed one; their keys count from 101."""
    return tuple(_row(key, text) for key, text in enumerate(texts, start=101))


def _row(key: int, text: str) -> Tie:
    cells = text.removeprefix("!").split("|")
    return Tie(key, tuple(tuple(map(int, cell.split())) for cell in cells), 0.5, text.startswith("!"))


def shown(ties: Sequence[Tie]) -> list[str]:
    return [("!" if tie.confirmed else "") + "|".join(" ".join(map(str, cell)) for cell in tie.members) for tie in ties]


class Keys:
    """Gives new links their keys, as a library does."""

    def __init__(self) -> None:
        self._last = 1000

    def given(self, change: Relink) -> Relink:
        return Relink(change.before, tuple(map(self._named, change.after)))

    def _named(self, tie: Tie) -> Tie:
        if tie.key:
            return tie
        self._last += 1
        return replace(tie, key=self._last)


def made(ties: Ties, change: Relink) -> Ties:
    """The rows with the change made, by its own word for where that is."""
    first = ties.index(change.before[0])
    end = first + len(change.before)
    assert ties[first:end] == change.before
    return (*ties[:first], *change.after, *ties[end:])


def check_change(change: Relink) -> None:
    """Whole, and no larger than it must be."""
    before, after = change.before, change.after
    assert before
    assert after
    assert before != after
    if min(len(before), len(after)) > 1:
        assert before[0] != after[0]
        assert before[-1] != after[-1]
    keys = [tie.key for tie in after if tie.key]
    assert len(set(keys)) == len(keys)
    assert set(keys) <= {tie.key for tie in before}


# Tables ---------------------------------------------------------------------------------------------------------

EDITS: list[tuple[str, Callable[[Ties], Relink], list[str], list[str]]] = [
    ("merge next", lambda t: linking.merge_next(t, 0), ["1|11", "2|12", "3|13"], ["!1 2|11 12", "3|13"]),
    ("merge previous", lambda t: linking.merge_previous(t, 2), ["1|11", "2|12", "3|13"], ["1|11", "!2 3|12 13"]),
    ("split", lambda t: linking.split(t, 0, 1, 1), ["1|11 12 13", "2|14"], ["!1|11", "!|12 13", "2|14"]),
    ("move up", lambda t: linking.move_up(t, 1, 1), ["1|11", "2|12 13"], ["!1|11 12", "!2|13"]),
    ("move the last up", lambda t: linking.move_up(t, 1, 1), ["1|", "|11", "3|13"], ["!1|11", "3|13"]),
    ("move down", lambda t: linking.move_down(t, 0, 0), ["1 2|11", "3|12"], ["!1|11", "!2 3|12"]),
    ("move down beside", lambda t: linking.move_down(t, 0, 0), ["1|", "|11", "2|12"], ["!1|11", "2|12"]),
    ("pull apart", lambda t: linking.pull_apart(t, 0), ["1 2 3|11 12"], ["!1|11", "!2|12", "!3|"]),
    ("unlink the original", lambda t: linking.unlink(t, 0, 0), ["1|11"], ["!1|", "!|11"]),
    ("unlink a translation", lambda t: linking.unlink(t, 0, 1), ["1|11|21", "2|12|22"], ["!1||21", "!|11|", "2|12|22"]),
    ("link across", lambda t: linking.link(t, [(0, 0), (1, 1)]), ["1|11", "2|12"], ["!|11", "!1|12", "!2|"]),
    ("link rows", lambda t: linking.link(t, [(0, 0), (2, 1)]), ["1|", "|11", "|12"], ["|11", "!1|12"]),
    (
        "link with what lies between",
        lambda t: linking.link(t, [(0, 0), (2, 0), (2, 1)]),
        ["1|11", "2|12", "3|13", "4|14"],
        ["!|11", "!|12", "!1 2 3|13", "4|14"],
    ),
    (
        "link, a third version whole",
        lambda t: linking.link(t, [(0, 0), (1, 1)]),
        ["1||21", "|11|22"],
        ["!1|11|21 22"],
    ),
    ("shift down", lambda t: linking.shift_down(t, 1, 1), ["1|11", "2|12", "3|13"], ["1|11", "2|", "3|12", "|13"]),
    (
        "shift down to a confirmed row",
        lambda t: linking.shift_down(t, 0, 1),
        ["1|11", "2|12", "!3|13", "4|14"],
        ["1|", "2|11", "|12", "!3|13", "4|14"],
    ),
    (
        "shift down into a gap",
        lambda t: linking.shift_down(t, 0, 1),
        ["1|11", "2|12", "3|", "!4|13"],
        ["1|", "2|11", "3|12", "!4|13"],
    ),
    ("shift up", lambda t: linking.shift_up(t, 1, 1), ["1|11", "2|12", "3|13"], ["1|11 12", "2|13", "3|"]),
    ("shift up into a gap", lambda t: linking.shift_up(t, 1, 1), ["1|11", "2|", "3|12"], ["1|11", "2|12", "3|"]),
    ("shift up at the top", lambda t: linking.shift_up(t, 0, 1), ["1|11", "2|12"], ["|11", "1|12", "2|"]),
    (
        "shift up between confirmed rows",
        lambda t: linking.shift_up(t, 1, 1),
        ["!1|11", "2|12", "3|13", "!4|14"],
        ["!1|11", "|12", "2|13", "3|", "!4|14"],
    ),
    ("confirm", lambda t: linking.confirm(t, 1), ["1|11", "2|12"], ["1|11", "!2|12"]),
    ("unconfirm", lambda t: linking.unconfirm(t, 1), ["1|11", "!2|12"], ["1|11", "2|12"]),
    ("confirm above", lambda t: linking.confirm_above(t, 1), ["1|11", "2|12", "3|13"], ["!1|11", "!2|12", "3|13"]),
]


@pytest.mark.parametrize(("name", "edit", "before", "after"), EDITS, ids=[name for name, *_ in EDITS])
def test_an_edit_makes_these_rows_of_those(
    name: str, edit: Callable[[Ties], Relink], before: list[str], after: list[str]
) -> None:
    ties = rows_of(*before)
    change = edit(ties)
    check_change(change)
    assert shown(made(ties, change)) == after
    assert made(made(ties, Keys().given(change)), Keys().given(change).inverse()) == ties


REFUSED: list[tuple[str, Callable[[Ties], Relink], list[str], str]] = [
    ("below the last", lambda t: linking.merge_next(t, 1), ["1|11", "2|12"], "no row below"),
    ("above the first", lambda t: linking.merge_previous(t, 0), ["1|11", "2|12"], "no row above"),
    ("a row that is not there", lambda t: linking.confirm(t, 2), ["1|11", "2|12"], "not there any more"),
    ("nothing to cut off", lambda t: linking.split(t, 0, 0, 1), ["1|11"], "nothing to cut off"),
    ("up from the first row", lambda t: linking.move_up(t, 0, 0), ["1|11"], "no row above"),
    ("down from the last row", lambda t: linking.move_down(t, 0, 0), ["1|11"], "no row below"),
    ("an empty cell", lambda t: linking.move_up(t, 1, 1), ["1|11", "2|"], "Nothing of this version"),
    ("one beside one", lambda t: linking.pull_apart(t, 0), ["1|11"], "more than one"),
    ("alone already", lambda t: linking.unlink(t, 0, 0), ["1|"], "Nothing else"),
    ("one cell", lambda t: linking.link(t, [(0, 0), (0, 0)]), ["1|11"], "two cells"),
    ("linked already", lambda t: linking.link(t, [(0, 0), (0, 1)]), ["1|11"], "so already"),
    (
        "a confirmed row between",
        lambda t: linking.link(t, [(0, 0), (2, 1)]),
        ["1|11", "!2|12", "3|13"],
        "confirmed row stands between",
    ),
    ("nothing to be shifted", lambda t: linking.shift_down(t, 1, 1), ["1|11", "2|", "!3|13"], "nothing of this"),
    ("confirmed already", lambda t: linking.confirm(t, 0), ["!1|11"], "so already"),
    ("all confirmed already", lambda t: linking.confirm_above(t, 1), ["!1|11", "!2|12"], "so already"),
    ("not confirmed at all", lambda t: linking.unconfirm(t, 0), ["1|11"], "so already"),
]


@pytest.mark.parametrize(("name", "edit", "rows", "said"), REFUSED, ids=[name for name, *_ in REFUSED])
def test_what_cannot_be_done_is_said_in_a_sentence(
    name: str, edit: Callable[[Ties], Relink], rows: list[str], said: str
) -> None:
    with pytest.raises(KnownError, match=said):
        edit(rows_of(*rows))


def test_a_row_made_by_hand_is_sure_and_a_shifted_one_not_confirmed() -> None:
    ties = rows_of("1|11", "2|12", "3|13")
    (by_hand,) = linking.merge_next(ties, 0).after
    assert (by_hand.score, by_hand.confirmed, by_hand.key) == (1.0, True, 101)
    shifted = linking.shift_down(ties, 0, 1).after
    assert {(tie.score, tie.confirmed) for tie in shifted} == {(1.0, False)}
    assert [tie.key for tie in shifted] == [101, 102, 103, 0]


def test_a_confirmation_keeps_the_score() -> None:
    ties = rows_of("1|11")
    assert linking.confirm(ties, 0).after[0].score == 0.5


def test_a_row_without_a_paragraph_goes_with_the_row_beside_it() -> None:
    ties = rows_of("1|11", "|", "2|12")
    change = linking.merge_next(ties, 0)
    assert shown(made(ties, change)) == ["1|11", "2|12"]
    assert made(made(ties, change), change.inverse()) == ties


# Aligned anew ---------------------------------------------------------------------------------------------------


def fresh_of(*stretches: Sequence[str]) -> Callable[[Sequence[Tie]], Ties]:
    remaining = iter(stretches)
    return lambda _stretch: tuple(replace(_row(0, text), score=0.8) for text in next(remaining))


def test_confirmed_rows_stay_and_rows_that_come_out_the_same_are_not_named() -> None:
    ties = rows_of("1|11", "2|12 13", "3|", "!4|14", "5|15", "6|16", "!7|17")
    changes = linking.replace_unconfirmed(ties, fresh_of(["1|11", "2|12", "3|13"], ["5|15", "6|16"]))
    (change,) = changes
    check_change(change)
    assert change.before == ties[1:3]
    assert [(tie.key, tie.score) for tie in change.after] == [(102, 0.8), (103, 0.8)]
    assert shown(made(ties, change)) == ["1|11", "2|12", "3|13", "!4|14", "5|15", "6|16", "!7|17"]


def test_differences_far_apart_are_changes_of_their_own() -> None:
    ties = rows_of("1|11 12", "2|", "3|13", "4|14 15", "5|")
    changes = linking.replace_unconfirmed(ties, fresh_of(["1|11", "2|12", "3|13", "4|14", "5|15"]))
    assert [change.before for change in changes] == [ties[0:2], ties[3:5]]


def test_links_that_cross_are_replaced_as_one() -> None:
    ties = rows_of("1|12", "2|11", "3|13")
    (change,) = linking.replace_unconfirmed(ties, fresh_of(["1|11", "2|12", "3|13"]))
    assert shown(made(ties, change)) == ["1|11", "2|12", "3|13"]


def test_nothing_is_replaced_by_the_same() -> None:
    ties = rows_of("1|11", "2|12")
    assert linking.replace_unconfirmed(ties, fresh_of(["1|11", "2|12"])) == ()


# Whatever is done -----------------------------------------------------------------------------------------------


@st.composite
def documents(draw: st.DrawFn) -> Ties:
    """A few rows of two or three versions, each paragraph once, some rows confirmed."""
    versions = draw(st.integers(2, 3))
    last = [0] * versions
    ties: list[Tie] = []
    for key in range(1, draw(st.integers(2, 8))):
        sizes = draw(st.lists(st.integers(0, 3), min_size=versions, max_size=versions).filter(any))
        cells = []
        for version, size in enumerate(sizes):
            first = 100 * (version + 1) + last[version]
            cells.append(tuple(range(first, first + size)))
            last[version] += size
        ties.append(Tie(key, tuple(cells), draw(st.sampled_from([0.3, 0.95])), draw(st.booleans())))
    return tuple(ties)


Edit = tuple[str, int, int, int]
edits = st.tuples(
    st.sampled_from(
        [
            "merge_next",
            "merge_previous",
            "split",
            "move_up",
            "move_down",
            "pull_apart",
            "unlink",
            "link",
            "shift_down",
            "shift_up",
            "confirm",
            "unconfirm",
            "confirm_above",
        ]
    ),
    st.integers(0, 9),
    st.integers(0, 2),
    st.integers(0, 9),
)


def edited(ties: Ties, edit: Edit) -> Relink:
    name, row, version, place = edit
    row, version = row % len(ties), version % len(ties[0].members)
    if name == "split":
        return linking.split(ties, row, version, place)
    if name == "link":
        return linking.link(ties, [(row, version), (place % len(ties), (version + place) % len(ties[0].members))])
    if name in {"move_up", "move_down", "unlink", "shift_down", "shift_up"}:
        by_version: Callable[[Ties, int, int], Relink] = getattr(linking, name)
        return by_version(ties, row, version)
    by_row: Callable[[Ties, int], Relink] = getattr(linking, name)
    return by_row(ties, row)


def paragraphs(ties: Ties) -> list[list[int]]:
    """All of each version, row by row."""
    return [[key for tie in ties for key in tie.members[version]] for version in range(len(ties[0].members))]


REACH = {"merge_next": (0, 1), "merge_previous": (-1, 0), "move_up": (-1, 0), "move_down": (0, 1)}


def untouched(ties: Ties, edit: Edit) -> set[Tie]:
    """Confirmed rows that the edit was not given, nor has as the neighbour it works with."""
    name, row, _version, place = edit
    row %= len(ties)
    reach = {row + by for by in REACH.get(name, (0,))} | ({place % len(ties)} if name == "link" else set())
    return {tie for at, tie in enumerate(ties) if tie.confirmed and at not in reach}


@settings(max_examples=300, deadline=None)
@given(documents(), st.lists(edits, max_size=12))
def test_any_edits_keep_every_paragraph_in_its_order_and_can_be_undone(first: Ties, todo: list[Edit]) -> None:
    ties, keys, done = first, Keys(), []
    for edit in todo:
        try:
            change = edited(ties, edit)
        except KnownError:
            continue
        check_change(change)
        safe = untouched(ties, edit)
        done.append(keys.given(change))
        ties = made(ties, done[-1])
        assert paragraphs(ties) == paragraphs(first)
        assert all(any(tie.members) for tie in ties)
        assert safe <= set(ties)
    for change in reversed(done):
        ties = made(ties, change.inverse())
    assert ties == first


@settings(max_examples=100, deadline=None)
@given(documents(), st.data())
def test_aligning_anew_changes_nothing_confirmed(first: Ties, data: st.DataObject) -> None:
    def fresh(stretch: Sequence[Tie]) -> Sequence[Tie]:
        """The same paragraphs in other rows: joined, or each by itself."""
        if data.draw(st.booleans()):
            cells = zip(*(tie.members for tie in stretch), strict=True)
            return [Tie(0, tuple(tuple(key for cell in column for key in cell) for column in cells), 0.8)]
        return [
            Tie(0, tuple((key,) if place == version else () for place in range(len(tie.members))), 0.8)
            for tie in stretch
            for version, cell in enumerate(tie.members)
            for key in cell
        ]

    ties, keys, done = first, Keys(), []
    for change in linking.replace_unconfirmed(first, fresh):
        check_change(change)
        done.append(keys.given(change))
        ties = made(ties, done[-1])
    assert paragraphs(ties) == paragraphs(first)
    assert [tie for tie in ties if tie.confirmed] == [tie for tie in first if tie.confirmed]
    for change in reversed(done):
        ties = made(ties, change.inverse())
    assert ties == first
