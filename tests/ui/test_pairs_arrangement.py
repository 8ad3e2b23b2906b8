"""How columns are arranged: nothing is lost by it, and none is too narrow to be read."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.pairs.arrangement import (
    LEAST_COLUMN,
    LEAST_ZOOM,
    MOST_ZOOM,
    Arrangement,
    divided,
    first_arrangement,
    fits,
    shared_out,
)

SHARES = st.lists(st.floats(0.05, 20), min_size=1, max_size=6)
FOUR = first_arrangement(4)


@given(SHARES, st.integers(100, 4_000))
def test_columns_fill_the_room_and_none_is_too_narrow(shares: list[float], room: int) -> None:
    widths = shared_out(shares, room)
    assert all(width >= LEAST_COLUMN for width in widths)
    assert sum(widths) == room or len(shares) * LEAST_COLUMN > room
    order = sorted(range(len(shares)), key=lambda at: shares[at])
    assert all(widths[left] <= widths[right] + 1 for left, right in pairwise(order))


@given(SHARES, st.floats(0.2, 5))
def test_shares_are_of_one_another(shares: list[float], factor: float) -> None:
    assert shared_out(shares, 2_000) == pytest.approx(shared_out([each * factor for each in shares], 2_000), abs=1)


def test_what_does_not_fit_takes_more_than_there_is() -> None:
    assert shared_out((1.0, 1.0, 1.0, 1.0), 800) == (240, 240, 240, 240)
    assert shared_out((2.0, 1.0, 1.0, 1.0), 800) == (480, 240, 240, 240)
    assert shared_out((9.0, 1.0, 1.0, 1.0), 800)[0] == 800


@given(SHARES, st.integers(200, 3_000), st.data())
def test_a_dragged_line_moves_only_what_is_beside_it(shares: list[float], room: int, data: st.DataObject) -> None:
    before = shared_out(shares, room)
    column = data.draw(st.integers(0, len(shares) - 1))
    after = divided(before, column, data.draw(st.integers(-50, 4_000)), room)
    fit = sum(before) <= room and column + 1 < len(before)
    assert all(width >= LEAST_COLUMN for width in after)
    assert not fit or sum(after) == sum(before)
    touched = {column, column + 1} if fit else {column}
    assert all(after[at] == before[at] for at in range(len(before)) if at not in touched)


@given(SHARES, st.integers(1_500, 3_000), st.data())
def test_widths_that_were_drawn_are_those_that_are_shown(shares: list[float], room: int, data: st.DataObject) -> None:
    arrangement = replace(first_arrangement(len(shares)), shares=tuple(shares))
    column, width = data.draw(st.integers(0, len(shares) - 1)), data.draw(st.integers(240, 900))
    wanted = divided(arrangement.widths(room), column, width, room)
    shown = arrangement.measured(wanted).widths(room)
    if column + 1 < len(shares):
        assert shown == pytest.approx(wanted, abs=1)
    else:
        assert sum(shown) == room


def test_versions_are_moved_and_hidden_and_keep_what_is_theirs() -> None:
    arranged = FOUR.zoomed(2, 1.5).measured((400, 300, 300, 200))
    assert arranged.moved(0, 1).shown == (1, 0, 2, 3)
    assert arranged.moved(0, -1).shown == (0, 1, 2, 3)
    assert arranged.put(3, 0).shown == (3, 0, 1, 2)
    assert arranged.put(0, 99).shown == (1, 2, 3, 0)
    hidden = arranged.without(2)
    assert hidden.shown == (0, 1, 3)
    assert hidden.with_ticked((0, 1, 2, 3)) == replace(arranged, shown=(0, 1, 3, 2))
    assert hidden.moved(2, 1) == hidden.put(2, 0) == hidden
    assert Arrangement((1,), (1.0,) * 2, (1.0,) * 2).without(1).shown == (1,)


def test_ticks_keep_the_order_of_what_was_shown() -> None:
    assert FOUR.with_shown((3, 0)).with_ticked((0, 1, 3)).shown == (3, 0, 1)
    assert FOUR.with_shown((3, 0, 1)).with_ticked((1, 3)).shown == (3, 1)


@given(st.permutations(range(5)), st.integers(0, 4), st.integers(-6, 6))
def test_moving_loses_no_version(order: Sequence[int], version: int, step: int) -> None:
    moved = first_arrangement(5).with_shown(order).moved(version, step)
    assert sorted(moved.shown) == list(range(5))
    assert [each for each in moved.shown if each != version] == [each for each in order if each != version]


def test_zooms_stay_within_bounds() -> None:
    assert FOUR.zoomed(1, 99).zooms[1] == MOST_ZOOM
    assert FOUR.zoomed(1, 0).zooms[1] == LEAST_ZOOM


@pytest.mark.parametrize(
    "arrangement",
    [
        Arrangement(),
        replace(FOUR, shown=()),
        replace(FOUR, shown=(0, 0)),
        replace(FOUR, shown=(0, 4)),
        replace(FOUR, shown=(-1,)),
        replace(FOUR, shares=(1.0,) * 3),
        replace(FOUR, zooms=(1.0, 1.0, 1.0, math.nan)),
        replace(FOUR, shares=(1.0, 1.0, 0.0, 1.0)),
        first_arrangement(5),
    ],
)
def test_an_arrangement_of_another_document_is_none(arrangement: Arrangement) -> None:
    assert fits(FOUR, 4)
    assert not fits(arrangement, 4)
