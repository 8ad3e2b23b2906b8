"""Back and forward lead to where the reader was, whatever was jumped and however rows moved."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.services.standing import Moved
from desktop.ui.kept.trail import MOST, Trail
from desktop.ui.pairs.place import Place

ROWS = 500
PLACES = st.builds(Place, st.integers(0, ROWS - 1), st.integers(0, 3), st.just(0))


def at(row: int) -> Place:
    return Place(row, 0, 0)


def test_back_and_forward() -> None:
    trail = Trail().jumped(at(0), at(50)).jumped(at(50), at(20))
    back = trail.back(at(20))
    assert back is not None
    trail, place = back
    assert place == at(50)
    back = trail.back(at(51))  # the reader went a step on before
    assert back is not None
    trail, place = back
    assert place == at(0)
    assert trail.back(at(0)) is None
    forward = trail.forward(at(0))
    assert forward is not None
    trail, place = forward
    assert place == at(51)


def test_a_step_is_no_jump() -> None:
    assert Trail().jumped(at(3), at(4)) == Trail()
    assert Trail().jumped(at(3), at(2)) == Trail()


def test_a_new_jump_forgets_what_lay_forward() -> None:
    trail = Trail().jumped(at(0), at(50)).jumped(at(50), at(100))
    back = trail.back(at(100))
    assert back is not None
    trail = back[0].jumped(at(50), at(10))
    assert trail.forward(at(10)) is None
    assert trail.places == (at(0), at(50), at(10))


@given(st.lists(PLACES, min_size=2, max_size=150))
def test_all_places_of_jumps_are_come_back_to(visited: list[Place]) -> None:
    trail = Trail()
    for here, there in pairwise(visited):
        trail = trail.jumped(here, there)
    assert len(trail.places) <= MOST
    here, walked = visited[-1], list[Place]()
    while (turned := trail.back(here)) is not None:
        trail, here = turned
        walked.append(here)
    while (turned := trail.forward(here)) is not None:
        trail, here = turned
    if walked:
        assert here == visited[-1]
        assert set(walked) <= set(visited)


@given(
    st.lists(PLACES, min_size=2, max_size=20),
    st.lists(st.tuples(st.integers(0, ROWS), st.integers(0, 5), st.integers(0, 5)), max_size=4),
)
def test_places_stay_within_the_rows_there_are(visited: list[Place], moves: list[tuple[int, int, int]]) -> None:
    trail = Trail()
    for here, there in pairwise(visited):
        trail = trail.jumped(here, there)
    moved = tuple(Moved(*move) for move in moves)
    rows = max(1, ROWS + sum(move.after - move.before for move in moved))
    after = trail.moved(moved, rows)
    assert len(after.places) == len(trail.places)
    assert after.at == trail.at
    assert all(0 <= place.row < rows for place in after.places)


def test_rows_put_in_above_move_a_place_down() -> None:
    trail = Trail().jumped(at(5), at(50)).moved((Moved(0, 1, 3),), 502)
    assert [place.row for place in trail.places] == [7, 52]
