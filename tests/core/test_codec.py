from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import codec
from desktop.core.changes import (
    Advance,
    Annotate,
    Assign,
    Batch,
    Change,
    Correct,
    Decide,
    Relink,
    Retag,
    Tie,
    Turn,
)
from desktop.core.document import STATUSES, Assignment, Candidate, Comment, Mark, Slice
from desktop.core.messages import Message
from desktop.core.text import Edit, Span

offsets = st.integers(0, 10_000)
texts = st.text(max_size=12)
scores = st.floats(0, 1)
spans = st.builds(Span, offsets, offsets)
slices = st.builds(Slice, offsets, offsets, st.booleans())
marks = st.builds(Mark, texts, offsets, offsets)
candidates = st.builds(Candidate, texts, scores)
messages = st.builds(Message, texts, st.lists(texts, max_size=3).map(tuple))
comments = st.builds(Comment, texts, offsets, texts, texts, texts, st.none() | spans, texts, st.booleans())
given_tags = st.builds(Assignment, texts, offsets, texts, texts, texts, st.none() | spans)
statuses = st.sampled_from(STATUSES)
ways = st.sampled_from(["", "ltr", "rtl"])
decisions = st.sampled_from(["open", "accepted", "dismissed"])
ties = st.builds(
    Tie,
    st.integers(0, 10_000),
    st.lists(st.lists(st.integers(-3, 10_000), max_size=3).map(tuple), max_size=3).map(tuple),
    scores,
    st.booleans(),
)
single: st.SearchStrategy[Change] = st.one_of(
    st.builds(Correct, offsets, st.builds(Edit, offsets, texts, texts), texts, texts),
    st.builds(Retag, offsets, texts, texts),
    st.builds(Advance, offsets, statuses, statuses),
    st.builds(Turn, offsets, ways, ways),
    st.builds(Assign, st.none() | given_tags, st.none() | given_tags),
    st.builds(Annotate, st.none() | comments, st.none() | comments),
    st.builds(Decide, offsets, decisions, decisions, texts, texts),
    st.builds(Relink, st.lists(ties, max_size=3).map(tuple), st.lists(ties, max_size=3).map(tuple)),
)
changes: st.SearchStrategy[Change] = st.recursive(
    single, lambda inner: st.builds(Batch, st.lists(inner, max_size=3).map(tuple)), max_leaves=6
)


@given(changes)
def test_a_change_comes_back_as_it_was(change: Change) -> None:
    assert codec.to_change(codec.from_change(change)) == change


@given(st.lists(spans).map(tuple), st.lists(slices).map(tuple), st.lists(marks).map(tuple))
def test_places_come_back_as_they_were(
    some_spans: tuple[Span, ...], some_slices: tuple[Slice, ...], some_marks: tuple[Mark, ...]
) -> None:
    assert codec.to_spans(codec.from_spans(some_spans)) == some_spans
    assert codec.to_slices(codec.from_slices(some_slices)) == some_slices
    assert codec.to_marks(codec.from_marks(some_marks)) == some_marks


@given(st.lists(candidates).map(tuple), st.lists(messages).map(tuple))
def test_candidates_and_messages_come_back_as_they_were(
    some_candidates: tuple[Candidate, ...], some_messages: tuple[Message, ...]
) -> None:
    assert codec.to_candidates(codec.from_candidates(some_candidates)) == some_candidates
    assert codec.to_messages(codec.from_messages(some_messages)) == some_messages


def test_a_logged_change_is_one_line_one_can_read() -> None:
    """Logs outlive the program that wrote them: this form may be added to, never altered."""
    change = Batch((Decide(4, "open", "accepted"), Correct(7, Edit(2, "رح", "حر"), "letters", "swapped")))
    assert codec.from_change(change) == (
        '{"do":"batch","changes":[{"do":"decide","finding":4,"before":"open","after":"accepted","reasons":["",""]},'
        '{"do":"correct","paragraph":7,"edit":[2,"رح","حر"],"cause":"letters","why":"swapped"}]}'
    )
    comment = Comment("k", 7, "why?", "me", "2026-01-01T00:00:00+00:00", Span(1, 2))
    assert json.loads(codec.from_change(Annotate(None, comment))) == {
        "do": "annotate",
        "before": None,
        "after": {
            "key": "k",
            "paragraph": 7,
            "body": "why?",
            "author": "me",
            "at": "2026-01-01T00:00:00+00:00",
            "span": [1, 2],
        },
    }


def test_a_thread_stands_in_the_log_only_where_there_is_one() -> None:
    """A comment of before there were threads is read as one that began its own."""
    plain = Annotate(None, Comment("k", 7, "why?", "me", "2026"))
    assert "answers" not in codec.from_change(plain)
    answer = Annotate(None, Comment("l", 7, "because", "you", "2026", answers="k"))
    assert json.loads(codec.from_change(answer))["after"]["answers"] == "k"
    resolved = Annotate(None, Comment("k", 7, "why?", "me", "2026", resolved=True))
    assert json.loads(codec.from_change(resolved))["after"]["resolved"] is True


def test_status_direction_and_tags_are_logged_in_lines_one_can_read() -> None:
    given = Assignment("k", 7, "review/omission", "me", "2026-01-01T00:00:00+00:00", Span(1, 2))
    assert codec.from_change(Batch((Advance(7, "todo", "work"), Turn(7, "", "ltr"), Assign(None, given)))) == (
        '{"do":"batch","changes":[{"do":"advance","paragraph":7,"before":"todo","after":"work"},'
        '{"do":"turn","paragraph":7,"before":"","after":"ltr"},'
        '{"do":"assign","before":null,"after":{"key":"k","paragraph":7,"tag":"review/omission","author":"me",'
        '"at":"2026-01-01T00:00:00+00:00","span":[1,2]}}]}'
    )


def test_links_are_logged_briefly() -> None:
    change = Relink(
        (Tie(4, ((7,), (8, 9)), 0.5),), (Tie(4, ((7,), (8,)), 1.0, confirmed=True), Tie(0, ((), (9,)), 1.0))
    )
    assert codec.from_change(change) == (
        '{"do":"relink","before":[[4,[[7],[8,9]],0.5,0]],"after":[[4,[[7],[8]],1.0,1],[0,[[],[9]],1.0,0]]}'
    )


def test_what_is_no_change_is_refused() -> None:
    with pytest.raises(ValueError, match="not a change of ours"):
        codec.to_change('{"do":"forget"}')
