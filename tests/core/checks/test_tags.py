"""Linked paragraphs with different tags."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_rows import row, sound, text

from desktop.core.checks.row import Discrepancy, Row
from desktop.core.checks.tags import TagHabits, find_tags, survey_tags
from desktop.core.document import TAGS


def found(of: Row, habits: TagHabits = TagHabits()) -> list[Discrepancy]:  # noqa: B008 - frozen
    return list(sound(find_tags(of, habits), of))


def tagged(one: str, other: str) -> Row:
    return row(en=text("Recalling it,", 3, one), ru=text("напоминая,", 4, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("preambular", "operative"), ("operative", "point"), ("operative", "annex"), ("heading", "point")],
)
def test_another_part_of_the_text_is_told_with_its_name(one: str, other: str) -> None:
    (only,) = found(tagged(one, other))
    assert only.kind == "tag-differs"
    assert only.where == ((1, 4, 0, 0, ""), (0, 3, 0, 0, ""))
    assert [candidate.text for candidate in only.candidates] == [one]


@pytest.mark.parametrize(
    ("one", "other"), [("masthead", "title"), ("title", "heading"), ("masthead", "operative"), ("", "operative")]
)
def test_the_front_and_what_has_no_tag_are_let_be(one: str, other: str) -> None:
    assert not found(tagged(one, other))
    assert not found(tagged(other, one))


def test_of_several_paragraphs_one_with_the_tag_is_enough() -> None:
    both = [text("Notes;", 1, "heading"), text("asks.", 2, "operative")]
    assert not found(row(en=text("Notes and asks.", 0, "operative"), ar=both))


def test_of_three_versions_the_one_that_stands_alone_is_told_of() -> None:
    sides = {code: text("x", 1, "operative") for code in ("ar", "fr")}
    (only,) = found(row(en=text("x", 0, "preambular"), **sides))
    assert only.where[0].version == 0
    assert str(only.evidence[0]) == "2 other versions have operative"


def test_what_differs_again_and_again_is_how_the_file_was_made() -> None:
    rows = [tagged("operative", "heading")] * 4 + [tagged("preambular", "operative")]
    habits = survey_tags(rows)
    assert not found(rows[0], habits)
    assert len(found(rows[-1], habits)) == 1


@given(st.lists(st.sampled_from(TAGS), min_size=1, max_size=8))
def test_the_same_tags_give_nothing(tags: list[str]) -> None:
    rows = [tagged(tag, tag) for tag in tags]
    habits = survey_tags(rows)
    assert not any(found(each, habits) for each in rows)
