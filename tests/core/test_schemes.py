"""Schemes of tags as they are made in the window: what can be changed, and what is not right yet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.schemes import (
    changed_tag,
    copied,
    faults,
    fresh_scheme,
    fresh_tag,
    moved_tag,
    pressed,
    settled,
    with_tag,
    without_tag,
    word_of,
)
from desktop.core.tagsets import COLOURS, Tag, TagScheme, dump, parse, shipped_schemes

ONE = Tag("one", "One", letter="1", key="")
TWO = Tag("two", "Two", letter="2", key="")
SCHEME = TagScheme("mine", "Mine", "", (ONE, TWO))


def told(scheme: TagScheme, *others: TagScheme) -> list[str]:
    return [str(fault) for fault in faults(scheme, others)]


def with_second(**said: str) -> TagScheme:
    return replace(SCHEME, tags=(ONE, replace(TWO, **said)))  # type: ignore[arg-type]


def test_a_scheme_that_is_whole_has_no_faults() -> None:
    assert told(SCHEME) == []
    assert told(SCHEME, *shipped_schemes()) == []


@pytest.mark.parametrize(
    ("scheme", "sentence"),
    [
        (replace(SCHEME, title=" "), "The scheme has no name."),
        (replace(SCHEME, title="review"), "Another scheme is called “review”."),
        (replace(SCHEME, tags=()), "The scheme has no tags."),
        (with_second(label=""), "Tag 2 has no name."),
        (with_second(label="ONE"), "Two tags are called “ONE”."),
        (with_second(letter=""), "Tag Two has no letter."),
        (with_second(letter="ABCD"), "The letter of tag Two is longer than 3."),
        (with_second(letter="1"), "Two tags have the letter “1”."),
        (
            replace(with_second(key="x"), tags=(replace(ONE, key="X"), replace(TWO, key="x"))),
            "Two tags have the key “x”.",
        ),
        (with_second(key="F5"), "The key of tag Two is not one letter or digit."),
    ],
)
def test_what_is_not_right_is_told(scheme: TagScheme, sentence: str) -> None:
    assert told(scheme, *shipped_schemes()) == [sentence]


def test_a_double_is_told_once_however_often_it_is_there() -> None:
    many = replace(SCHEME, tags=tuple(replace(ONE, id=str(at), label=str(at)) for at in range(5)))
    assert told(many) == ["Two tags have the letter “1”."]


def test_a_fresh_scheme_waits_for_its_first_tag_to_be_named() -> None:
    scheme = fresh_scheme("Terms", {"terms"})
    assert scheme.name == "terms-2"
    assert told(scheme) == ["Tag 1 has no name.", "Tag 1 has no letter."]


def test_fresh_tags_take_the_colours_in_turn() -> None:
    scheme = fresh_scheme("Terms", ())
    for _ in COLOURS[1:]:
        scheme = with_tag(scheme, fresh_tag(scheme))
    assert sorted(tag.colour for tag in scheme.tags) == sorted(COLOURS)
    assert len({tag.id for tag in scheme.tags}) == len(COLOURS)


def test_a_copy_can_be_changed_and_says_nothing_of_what_paragraphs_are() -> None:
    resolution = shipped_schemes()[0]
    copy = copied(resolution, "Resolution, copy", {"resolution"})
    assert (copy.name, copy.shipped) == ("resolution-copy", False)
    assert [tag.label for tag in copy.tags] == [tag.label for tag in resolution.tags]
    assert not any(tag.own for tag in copy.tags)
    assert told(copy, resolution) == []


def test_what_is_stored_keeps_its_name_and_what_is_new_is_named_after_its_label() -> None:
    renamed = changed_tag(SCHEME, 0, replace(ONE, label="Names & numbers"))
    grown = with_tag(renamed, replace(fresh_tag(renamed), label="مصطلح"))
    assert [tag.id for tag in settled(grown, {"one", "two"}).tags] == ["one", "two", "مصطلح"]
    assert [tag.id for tag in settled(grown, ()).tags] == ["names-numbers", "two", "مصطلح"]


def test_a_new_tag_takes_no_name_that_is_given_already() -> None:
    grown = with_tag(SCHEME, Tag("tag", "One "))
    assert [tag.id for tag in settled(grown, {"one", "two"}).tags] == ["one", "two", "one-2"]


@given(st.text(max_size=30), st.sets(st.sampled_from(["a", "tag", "tag-2"])))
def test_a_word_is_free_and_fit_for_a_file(title: str, taken: set[str]) -> None:
    word = word_of(title, taken, "tag")
    assert word not in taken
    assert word
    assert not any(char.isspace() or char == "/" for char in word)


@given(st.integers(0, 4), st.integers(0, 4))
def test_moving_a_tag_moves_no_other(at: int, to: int) -> None:
    tags = tuple(Tag(str(number), str(number), letter=str(number)) for number in range(5))
    moved = moved_tag(replace(SCHEME, tags=tags), at, to)
    assert moved.tags[to] == tags[at]
    assert without_tag(moved, to).tags == without_tag(replace(SCHEME, tags=tags), at).tags


@given(st.lists(st.tuples(st.text(max_size=6), st.text(max_size=4), st.text(max_size=2)), max_size=5))
def test_what_has_no_faults_can_be_written_and_read_again(said: list[tuple[str, str, str]]) -> None:
    tags = tuple(Tag(f"t{at}", label, letter=letter, key=key) for at, (label, letter, key) in enumerate(said))
    scheme = replace(SCHEME, tags=tags)
    if not told(scheme):
        named = settled(scheme, ())
        assert parse(dump(named)) == named


def test_what_is_pressed_is_the_key_or_else_the_letter() -> None:
    assert pressed(Tag("a", "A", letter="t")) == "T"
    assert pressed(Tag("a", "A", letter="t", key="x")) == "X"
    assert pressed(Tag("a", "A", letter="AB")) == ""
    assert pressed(Tag("a", "A", letter="M", own=True)) == ""
    shipped = [pressed(tag) for scheme in shipped_schemes() for tag in scheme.tags]
    assert all(shipped)
    assert len(set(shipped)) == len(shipped)


def test_the_guide_shows_a_scheme_that_can_be_read() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "guide" / "tagging.md").read_text(encoding="utf-8")
    scheme = parse(guide.partition("```toml\n")[2].partition("```")[0])
    assert told(scheme, *shipped_schemes()) == []
    review = shipped_schemes()[1]
    assert all(f"| {tag.letter} | {tag.label.lower()} |" in guide for tag in review.tags)
