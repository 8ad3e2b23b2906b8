"""Tags given to paragraphs and to words: who has which, and what gives or takes it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.assigning import Given, fits, giving, holding, how_given, own_tag, taking
from desktop.core.changes import Assign
from desktop.core.document import Assignment, Cell
from desktop.core.tagsets import Scope, Tag
from desktop.core.text import Span

STYLE = "review/style"


def cell(key: int, *given: Assignment) -> Cell:
    return Cell(key, key, "operative", "1.", "Decides so;", "Decides so;", assigned=given)


def assignment(key: str, paragraph: int = 1, span: Span | None = None, tag: str = STYLE) -> Assignment:
    return Assignment(key, paragraph, tag, "reviser", "2026-01-02T00:00:00+00:00", span)


WHOLE, WORDS = assignment("a"), assignment("b", span=Span(0, 7))


@pytest.mark.parametrize(("name", "tag"), [("resolution/point", "point"), (STYLE, ""), ("mine/point", "")])
def test_only_the_scheme_of_resolutions_says_what_a_paragraph_is(name: str, tag: str) -> None:
    assert own_tag(name) == tag


@pytest.mark.parametrize(
    ("scope", "whole", "words"), [("both", True, True), ("paragraph", True, False), ("span", False, True)]
)
def test_what_a_tag_can_be_given_to(scope: Scope, whole: bool, words: bool) -> None:
    tag = Tag("a", "A", scope=scope)
    assert (fits(tag, None), fits(tag, Span(0, 3))) == (whole, words)


def test_a_tag_on_words_is_held_by_the_words_in_it_and_by_nothing_else() -> None:
    here = cell(1, WHOLE, WORDS)
    assert holding(here, STYLE, None) == (WHOLE,)
    assert holding(here, STYLE, Span(2, 5)) == (WORDS,)
    assert holding(here, STYLE, Span(5, 9)) == ()
    assert holding(here, "review/question", None) == ()


@pytest.mark.parametrize(
    ("cells", "given"),
    [((), "none"), ((cell(1),), "none"), ((cell(1, WHOLE),), "all"), ((cell(1, WHOLE), cell(2)), "some")],
)
def test_how_many_have_it(cells: tuple[Cell, ...], given: Given) -> None:
    assert how_given(cells, STYLE) == given


def test_the_paragraphs_own_tag_is_one_of_them() -> None:
    two = (cell(1), replace(cell(2), tag="point"))
    assert how_given(two, "resolution/point") == "some"
    assert how_given(two[:1], "resolution/operative") == "all"
    assert how_given(two[:1], "resolution/point") == "none"


def test_it_is_given_to_those_that_have_it_not() -> None:
    keys = iter("xyz")
    made = giving((cell(1, WHOLE), cell(2), cell(3)), STYLE, None, "reviser", WHOLE.at, lambda: next(keys))
    assert made == (Assign(None, assignment("x", 2)), Assign(None, assignment("y", 3)))


def test_words_get_a_tag_of_their_own_where_the_paragraph_has_it() -> None:
    made = giving((cell(1, WHOLE),), STYLE, Span(0, 7), "reviser", WHOLE.at, lambda: "b")
    assert made == (Assign(None, WORDS),)
    assert taking((WORDS,)) == (made[0].inverse(),)
