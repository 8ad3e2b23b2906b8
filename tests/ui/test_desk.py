"""What is made of a batch of findings before it is saved."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.batches import apart
from desktop.core.document import Candidate, Finding, FoundPlace


def place(paragraph: int, start: int, end: int, *, proposal: bool = True) -> FoundPlace:
    candidates = (Candidate("x", 1.0),) if proposal else ()
    finding = Finding("tatweel", True, start, end, "y" * (end - start), candidates, 1.0, ())
    return FoundPlace(finding, paragraph, 0, paragraph)


def test_of_two_findings_on_one_word_only_one_is_taken_at_a_time() -> None:
    first, inside, behind = place(1, 0, 6), place(1, 2, 8), place(1, 8, 9)
    other = place(2, 3, 4)
    assert tuple(apart((first, other, inside, behind))) == (other, behind, inside)


def test_a_finding_without_a_proposal_is_left_out() -> None:
    assert tuple(apart((place(1, 0, 2, proposal=False), place(1, 1, 3)))) == (place(1, 1, 3),)


@given(st.lists(st.builds(place, st.integers(1, 2), st.integers(0, 20), st.integers(21, 30))))
def test_what_is_taken_never_overlaps(places: list[FoundPlace]) -> None:
    taken = list(apart(places))
    for later, earlier in itertools.pairwise(taken):
        clear = later.paragraph != earlier.paragraph or earlier.finding.end <= later.finding.start
        assert clear
    assert bool(taken) == bool(places)
