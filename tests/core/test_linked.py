"""Links that files of ours state, whoever changed the files: every paragraph in exactly one, and none lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.document import Link
from desktop.core.reading.own.linked import completed

PLACES = st.lists(st.integers(0, 5), max_size=4).map(tuple)


def link(*members: tuple[int, ...], score: float = 0.5) -> Link:
    return Link(members, score)


def members(links: tuple[Link, ...]) -> list[tuple[tuple[int, ...], ...]]:
    return [each.members for each in links]


def test_what_stands_in_no_link_has_one_of_its_own_in_its_place() -> None:
    found = completed([link((1,), (0,)), link((3,), (2,))], [5, 3])
    assert members(found) == [((0,), ()), ((1,), (0,)), ((2,), ()), ((), (1,)), ((3,), (2,)), ((4,), ())]
    assert [each.score for each in found] == [1.0, 0.5, 1.0, 1.0, 0.5, 1.0]


def test_what_a_link_passes_over_comes_right_behind_it() -> None:
    assert members(completed([link((0, 2), (0,))], [3, 1])) == [((0, 2), (0,)), ((1,), ())]
    assert members(completed([link((0, 3), (0, 2))], [5, 4])) == [
        ((0, 3), (0, 2)),
        ((1,), ()),
        ((2,), ()),
        ((4,), ()),
        ((), (1,)),
        ((), (3,)),
    ]


def test_without_links_nothing_is_stated() -> None:
    assert completed([], [3, 1]) == ()
    assert completed([link((), ())], [3, 1]) == ()


@given(st.lists(st.tuples(PLACES, PLACES).map(lambda both: Link(both, 1.0)), min_size=1), st.integers(6, 9))
def test_every_paragraph_is_in_exactly_one_link(links: list[Link], count: int) -> None:
    found = completed(links, [count, 6])
    if any(any(each.members) for each in links):
        for version, size in enumerate((count, 6)):
            assert sorted(place for each in found for place in each.members[version]) == list(range(size))
    else:
        assert found == ()
