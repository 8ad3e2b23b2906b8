from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.changes import Annotate
from desktop.core.document import Comment
from desktop.core.text import Span
from desktop.core.threads import (
    Aim,
    Signed,
    Sought,
    gathered,
    having,
    in_threads,
    opened,
    resolved,
    taken_away,
)
from desktop.core.threads import (
    said as say_in,
)


def said(key: str, at: str, span: Span | None = None, answers: str = "") -> Comment:
    return Comment(key, 1, "words", "me", at, span, answers)


def keys(comments: tuple[Comment, ...]) -> list[str]:
    return [comment.key for comment in comments]


def test_threads_stand_by_place_and_answers_by_time() -> None:
    late, early = said("late", "3", Span(9, 12)), said("early", "4", Span(2, 5))
    whole = said("whole", "5")
    first, second = said("a1", "6", answers="late"), said("a2", "7", answers="late")
    assert keys(in_threads([second, late, first, whole, early])) == ["whole", "early", "late", "a1", "a2"]


def test_an_answer_to_what_is_not_there_stands_by_itself() -> None:
    assert keys(in_threads([said("b", "2", answers="gone"), said("a", "1")])) == ["a", "b"]


comments = st.lists(
    st.builds(
        said,
        st.sampled_from("abcdef"),
        st.sampled_from("123"),
        st.none() | st.just(Span(1, 2)),
        st.sampled_from(["", "a", "b", "z"]),
    ),
    unique_by=lambda comment: comment.key,
)


@given(comments)
def test_every_comment_stands_there_once(drawn: list[Comment]) -> None:
    placed = in_threads(drawn)
    assert sorted(keys(placed)) == sorted(comment.key for comment in drawn)
    assert in_threads(reversed(drawn)) == placed
    assert in_threads(placed) == placed


@given(comments)
def test_an_answer_stands_behind_what_it_answers_with_only_answers_between(drawn: list[Comment]) -> None:
    firsts = {comment.key for comment in drawn if not comment.answers}
    open_thread = ""
    for comment in in_threads(drawn):
        if comment.answers in firsts:
            assert comment.answers == open_thread
        else:
            open_thread = comment.key


# What is done to threads ----------------------------------------------------------------------------------------

ME = Signed("me", "9", "new")
FIRST = said("first", "1", Span(2, 5))
RESOLVED = replace(FIRST, resolved=True)


def test_a_comment_is_written_on_a_paragraph_or_on_words() -> None:
    assert say_in(Aim(7, Span(1, 4)), " why? ", ME) == (
        Annotate(None, Comment("new", 7, "why?", "me", "9", Span(1, 4))),
    )
    assert say_in(Aim(7), " \n", ME) == ()


def test_an_answer_opens_a_thread_that_was_resolved() -> None:
    answer = Annotate(None, Comment("new", 1, "so", "me", "9", None, "first"))
    assert say_in(Aim(1, answers=FIRST), "so", ME) == (answer,)
    assert say_in(Aim(1, answers=RESOLVED), "so", ME) == (Annotate(RESOLVED, FIRST), answer)


def test_a_comment_put_in_other_words_keeps_its_place_and_key() -> None:
    (change,) = say_in(Aim(1, before=FIRST), "better", ME)
    assert change == Annotate(FIRST, replace(FIRST, body="better", at="9"))
    assert say_in(Aim(1, before=FIRST), " words ", ME) == ()


def test_a_thread_is_resolved_and_opened_by_its_first_comment() -> None:
    assert resolved(FIRST) == (Annotate(FIRST, RESOLVED),)
    assert opened(RESOLVED) == (Annotate(RESOLVED, FIRST),)
    assert resolved(RESOLVED) == opened(FIRST) == resolved(said("a", "2", answers="first")) == ()


def test_answers_are_taken_away_before_what_they_answer() -> None:
    thread = (FIRST, said("a1", "2", answers="first"), said("other", "3"), said("a2", "4", answers="first"))
    assert [change.before.key for change in taken_away(FIRST, thread) if change.before] == ["a2", "a1", "first"]
    assert taken_away(thread[1], thread) == (Annotate(thread[1], None),)


def test_threads_are_sought_by_what_they_say_by_whom_where_and_whether_they_are_open() -> None:
    placed = (
        (0, 0, "", Comment("a", 1, "Décision du Comité", "Anna", "1", resolved=True)),
        (4, 1, "الأُمَم", Comment("b", 2, "which?", "Omar", "2", Span(0, 5))),
        (4, 1, "", Comment("c", 2, "this one", "Anna", "3", answers="b")),
        (9, 0, "", Comment("d", 3, "which?", "Anna", "4")),
    )
    threads = gathered(placed)
    assert [(each.first.key, len(each.answers)) for each in threads] == [("a", 0), ("b", 1), ("d", 0)]

    def found(sought: Sought) -> str:
        return "".join(each.first.key for each in having(threads, sought))

    assert found(Sought()) == "bd"
    assert found(Sought("resolved")) == "a"
    assert found(Sought("", author="Anna")) == "abd"
    assert found(Sought("", version=1)) == "b"
    assert found(Sought("", words="comite DECISION")) == "a"
    assert found(Sought("", words="الامم")) == "b"
    assert found(Sought("", words="omar one")) == "b"
    assert found(Sought("", words="nothing")) == ""
