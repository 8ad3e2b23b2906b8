"""Footnotes of two versions that are each other's: by the paragraphs that cite them, then by label."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.footnotes import Cited, counterparts


def test_labels_in_linked_paragraphs_count_whatever_their_digits() -> None:
    arabic = [Cited(1, "١", (5,)), Cited(2, "٢", (5,))]
    english = [Cited(12, "2", (5,)), Cited(11, "1", (5,))]
    assert counterparts(arabic, english) == {1: 11, 2: 12}


def test_other_labels_in_one_link_face_each_other_in_order() -> None:
    assert counterparts([Cited(1, "1", (5,)), Cited(2, "2", (7,))], [Cited(11, "3", (5,)), Cited(12, "9", (7,))]) == {
        1: 11,
        2: 12,
    }


def test_the_paragraph_goes_before_the_label() -> None:
    earlier = [Cited(1, "1", (3,)), Cited(2, "2", (8,))]
    later = [Cited(11, "1", (2,)), Cited(12, "2", (3,)), Cited(13, "3", (8,))]
    assert counterparts(earlier, later) == {1: 12, 2: 13}


def test_what_no_linked_paragraph_cites_is_found_by_its_label_the_first_with_the_first() -> None:
    stars = [Cited(1, "*", (1,)), Cited(2, "*", (4,))]
    others = [Cited(11, "*", ()), Cited(12, "*", ())]
    assert counterparts(stars, others) == {1: 11, 2: 12}
    assert counterparts(stars, []) == {}


def test_of_too_many_in_a_link_only_the_labels_tell() -> None:
    assert counterparts([Cited(1, "a", (1,)), Cited(2, "b", (1,))], [Cited(11, "b", (1,))]) == {2: 11}


NOTES = st.lists(
    st.builds(Cited, st.integers(0, 99), st.sampled_from("1234*"), st.lists(st.integers(0, 4), max_size=2).map(tuple)),
    max_size=8,
    unique_by=lambda note: note.key,
)


@given(NOTES, NOTES)
def test_no_note_faces_two(notes: list[Cited], others: list[Cited]) -> None:
    found = counterparts(notes, others)
    assert set(found) <= {note.key for note in notes}
    assert len(set(found.values())) == len(found)
    assert set(found.values()) <= {note.key for note in others}
