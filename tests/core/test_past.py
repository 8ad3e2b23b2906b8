"""What a paragraph read before each change of its history."""

from __future__ import annotations

import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.changes import Advance, Batch, Change, Correct, Form, Reread, Retag
from desktop.core.diff import pieces
from desktop.core.past import glimpse, stages
from desktop.core.text import Edit, apply_edit, narrowest_edit

texts = st.text(alphabet="ab بت\u064e,", max_size=12)


def correction(before: str, after: str, key: int = 7) -> Correct:
    return Correct(key, narrowest_edit(before, after) or Edit(0, "", ""))


@given(st.lists(texts, min_size=1, max_size=8))
def test_every_reading_there_was_is_told_from_the_last(readings: list[str]) -> None:
    changes = [correction(before, after) for before, after in itertools.pairwise(readings)]
    found = stages(changes, 7, readings[-1])
    assert [(each.before, each.after) for each in found] == list(itertools.pairwise(readings))
    assert [each.shown is None for each in found] == [each.before == each.after for each in found]


def test_only_the_paragraphs_own_corrections_count_also_in_a_batch() -> None:
    batch = Batch(
        (correction("xx", "yy", 8), correction("one", "two"), Retag(7, "", "point"), correction("two", "three"))
    )
    found = stages([batch, Advance(7, "todo", "work")], 7, "three")
    assert [(each.before, each.after) for each in found] == [("one", "three"), ("three", "three")]


def form(key: int, text: str) -> Form:
    return Form(key, None, "", "", text, text, text, (), ())


def test_what_was_read_otherwise_is_known_and_what_came_with_that_begins_there() -> None:
    cut: Change = Reread((form(7, "one two"),), (form(7, "one"), form(0, "two")))
    first = stages([correction("one twp", "one two"), cut, correction("one", "ones")], 7, "ones")
    assert [(each.before, each.after) for each in first] == [
        ("one twp", "one two"),
        ("one two", "one"),
        ("one", "ones"),
    ]
    second = stages([cut, correction("two", "too", 9)], 9, "too")
    assert [(each.before, each.after) for each in second] == [(None, "two"), ("two", "too")]
    away: Change = Reread((form(7, "one"), form(8, "two")), (form(8, "one two"),))
    back = stages([correction("on", "one"), away, away.inverse()], 7, "one")
    assert [(each.before, each.after) for each in back] == [("on", "one"), ("one", None), (None, "one")]


def test_a_history_that_does_not_lead_to_the_text_ends_where_that_shows() -> None:
    found = stages([correction("a", "b"), correction("b", "c")], 7, "z")
    assert [(each.before, each.after) for each in found] == [(None, None), (None, "z")]


@given(texts, texts, st.text(alphabet="xy ", max_size=300), st.text(alphabet="xy ", max_size=300))
def test_a_glimpse_shows_all_that_differs(before: str, after: str, head: str, tail: str) -> None:
    old, new = f"{head}1{before}2{tail}", f"{head}1{after}2{tail}"
    seen = glimpse(old, new)
    assert (seen[0] == seen[1]) == (old == new)
    went = [each.text for each in pieces(old, new) if each.kind == "deleted"]
    came = [each.text for each in pieces(old, new) if each.kind == "inserted"]
    assert all(each in seen[0] for each in went)
    assert all(each in seen[1] for each in came)
    assert max(map(len, seen)) < 260


def test_a_glimpse_of_a_long_replacement_is_bounded() -> None:
    before, after = glimpse("a " * 4000, "b " * 4000)
    assert max(len(before), len(after)) < 400
    assert " … " in before


def test_restoring_is_one_edit() -> None:
    now, then = "one two three", "one 2 three"
    edit = narrowest_edit(now, then)
    assert edit is not None
    assert apply_edit(now, replace(edit)) == then
