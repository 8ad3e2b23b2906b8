"""Schemes of tags as files of reviews tell them: whole again, whatever became of the lines, and apart in a library."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.document import Assignment, VersionInfo
from desktop.core.review import Unit, VersionText
from desktop.core.schemes_told import MOST, NAMES, in_library, lines, schemes_of
from desktop.core.tagsets import Tag, TagScheme, dump, parse, shipped_schemes

ONE = Tag("one", "One", "The first", "1", "o", "blue", "span")
TWO = Tag("two", "Two", letter="2", own=True)
MINE = TagScheme("mine", "My tags", "What I look for", (ONE, TWO))
LINE = {"scheme": "mine", "tag": "one"}


def text(*tags: str) -> VersionText:
    given = tuple(Assignment(tag, 1, tag, "", "") for tag in tags)
    return VersionText(VersionInfo(1, "en", "ltr", True, "a"), "", (Unit((), "x", "x", 1, assigned=given),))


def test_a_scheme_is_told_where_a_tag_of_it_is_given() -> None:
    assert schemes_of(lines((*shipped_schemes(), MINE), [text("mine/two")])) == (MINE,)
    assert list(lines((*shipped_schemes(), MINE), [text("review/style", "minent/one", "mine")])) == []


def test_what_is_not_right_in_a_line_is_left_to_the_program() -> None:
    told = [
        LINE | {"colour": "pink", "scope": "page", "letter": "long letter", "key": "ab", "own": "perhaps"},
        LINE | {"label": "Said twice"},
        LINE | {"tag": "two", "letter": "O", "title": "Mine"},
        LINE | {"tag": "three", "letter": "O", "key": " "},
        LINE | {"tag": "of / many"},
        {"scheme": "", "tag": "one"},
        {"scheme": "review", "tag": "one"},
    ]
    (found,) = schemes_of(told)
    assert (found.name, found.title) == ("mine", "Mine")
    assert [(tag.id, tag.label, tag.colour, tag.scope, tag.letter, tag.key, tag.own) for tag in found.tags] == [
        ("one", "one", "orange", "both", "N", "", False),
        ("two", "two", "sky-blue", "both", "O", "", False),
        ("three", "three", "green", "both", "T", "", False),
    ]


def test_a_scheme_of_more_tags_than_anybody_uses_is_none() -> None:
    told = [LINE | {"tag": f"t{at}"} for at in range(MOST)]
    assert [len(each.tags) for each in schemes_of(told)] == [MOST]
    assert schemes_of([*told, LINE]) == ()


@given(st.lists(st.dictionaries(st.sampled_from(NAMES), st.text() | st.sampled_from(("a", "b", "yes")), min_size=6)))
def test_whatever_is_told_is_a_scheme_that_a_library_takes(told: list[dict[str, str]]) -> None:
    for scheme in schemes_of(told):
        assert parse(dump(scheme)) == scheme


def test_a_library_without_the_scheme_is_to_have_it() -> None:
    assert in_library(MINE, {"one"}, shipped_schemes()) is MINE


def test_a_scheme_that_calls_the_given_tags_the_same_is_the_librarys() -> None:
    ours = replace(MINE, title="Ours", tags=(replace(ONE, label=" one", colour="grey"),))
    assert in_library(MINE, {"one"}, (*shipped_schemes(), ours)) is ours
    assert in_library(MINE, {"one", "not told"}, (*shipped_schemes(), ours)) is ours
    assert in_library(MINE, {"one", "two"}, (*shipped_schemes(), ours)) == replace(
        MINE, name="mine-2", title="My tags 2"
    )


def test_another_scheme_of_the_name_stays_and_what_came_once_is_found_again() -> None:
    known = [*shipped_schemes(), replace(MINE, tags=(replace(ONE, label="Else"),))]
    made = in_library(MINE, {"one"}, known)
    assert made == replace(MINE, name="mine-2", title="My tags 2")
    assert in_library(MINE, {"one"}, (*known, made)) is made
    third = in_library(replace(MINE, description="Another"), {"one"}, (*known, made))
    assert (third.name, third.title) == ("mine-3", "My tags 3")


def test_two_schemes_are_never_called_the_same() -> None:
    other = replace(MINE, name="other", title="my TAGS ")
    assert in_library(MINE, {"one"}, (other,)) == replace(MINE, title="My tags 2")
