"""What a format cannot hold is said, each kind once; what it holds, and what there is none of, is not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from reviewed import review_of, reviews

from desktop.core.document import Assignment, Comment, Mark, VersionInfo
from desktop.core.export.formats import FORMATS, NAMES, format_of
from desktop.core.export.losses import lost
from desktop.core.export.options import Options
from desktop.core.review import Correction, Review, Unit, VersionText
from desktop.core.text import Edit, Span

USUAL = Options()


def full() -> Review:
    """Two versions; everything is said of the first paragraph."""
    one = Unit(
        (),
        "Watr\x01 for all",
        "Water\x01 for all",
        1,
        None,
        "operative",
        "1.",
        (Mark("emphasis", 0, 4),),
        (),
        (Correction(Edit(3, "", "e"), "me", "2026-11-21T10:00:00+00:00", "tatweel", "why"),),
        (),
        (Comment("c", 1, "?", "me", "", None, "", resolved=True),),
        (Assignment("a", 1, "review/style", "me", ""), Assignment("b", 1, "review/style", "me", "", Span(0, 4))),
        "reviewed",
        "",
        "rtl",
    )
    note = Unit((), "See it.", "See it.", 9, "1")
    texts = [
        VersionText(VersionInfo(1, "en", "ltr", True, "en.txt"), "", (one, note)),
        VersionText(VersionInfo(2, "ar", "rtl", False, "ar.txt"), "", (Unit((), "ماء", "ماء", 2, None, "operative"),)),
    ]
    return review_of(texts)


def said(form: str, options: Options = USUAL) -> list[str]:
    return [str(each) for each in lost(format_of(form), full(), options)]


def test_json_lines_hold_all_of_it() -> None:
    assert said("jsonl") == []


def test_plain_text_holds_next_to_nothing() -> None:
    assert said("txt") == [
        "1 versions are not in the file: it holds 1.",
        "Corrections in 1 paragraphs are not told apart from the text.",
        "It is not said who made 1 corrections, and when.",
        "The reasons of 1 corrections are left out.",
        "1 comments are left out.",
        "Of 1 comments it is not said what they answer, or that they are resolved.",
        "The tags of 1 paragraphs are left out.",
        "1 further tags of paragraphs are left out.",
        "1 tags on words are left out.",
        "How far the review of 1 paragraphs is, is left out.",
        "The links of 1 rows are left out.",
        "Emphasis and references in 1 places are left out.",
        "The own direction or language of 1 paragraphs is left out.",
    ]


@pytest.mark.parametrize(("form", "told"), [("docx", True), ("pdf", True), ("md", False)])
def test_running_text_of_one_version_leaves_the_others_out(form: str, told: bool) -> None:
    sentence = "1 versions are not in the file: it holds 1."
    assert (sentence in said(form, Options(layout="one"))) is told
    assert sentence not in said(form)


def test_one_table_alone_is_said_to_be_that() -> None:
    assert said("csv", Options(table="links"))[0] == "Of all tables only this one is in the file: links."
    assert said("csv") == []


@pytest.mark.parametrize("form", NAMES)
def test_of_a_review_without_anything_said_nothing_is_lost(form: str) -> None:
    bare = VersionText(VersionInfo(1, "en", "ltr", True, "en.txt"), "", (Unit((), "Water.", "Water.", 1),))
    assert lost(format_of(form), review_of([bare]), USUAL) == ()


@settings(max_examples=10)
@given(reviews())
def test_nothing_is_told_twice(review: Review) -> None:
    for form in FORMATS:
        told = [each.template for each in lost(form, review, USUAL)]
        assert len(told) == len(set(told))
