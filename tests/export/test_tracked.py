"""Corrections as tracked changes, and units cut into runs: nothing is lost, and everything stands in its place."""

from __future__ import annotations

from hypothesis import given
from reviewed import reviews

from desktop.core.document import Comment, Mark, Slice
from desktop.core.export.composed import compose
from desktop.core.export.tracked import settled, tracked
from desktop.core.review import Citation, Correction, Review, Unit
from desktop.core.text import Edit, Span


def unit(reading: str, *edits: tuple[int, str, str, str], **said: object) -> Unit:
    text = reading
    made = []
    for start, before, after, author in edits:
        made.append(Correction(Edit(start, before, after), author))
        text = text[:start] + after + text[start + len(before) :]
    return Unit((Slice(0, len(reading)),), reading, text, 1, corrections=tuple(made), **said)  # type: ignore[arg-type]


def shown(one: Unit) -> list[tuple[str, str, str]]:
    return [(piece.kind, piece.text, piece.by.author if piece.by else "") for piece in tracked(one)]


def test_each_correction_is_signed() -> None:
    one = unit("a bcd e", (2, "bcd", "xy", "first"), (5, "e", "", "second"))
    assert shown(one) == [
        ("same", "a ", ""),
        ("deleted", "bcd", "first"),
        ("inserted", "xy", "first"),
        ("same", " ", ""),
        ("deleted", "e", "second"),
    ]


def test_what_was_put_in_and_taken_out_again_is_in_neither_text() -> None:
    assert shown(unit("ab", (1, "", "xyz", "first"), (2, "y", "", "second"))) == [
        ("same", "a", ""),
        ("inserted", "xz", "first"),
        ("same", "b", ""),
    ]


def test_what_was_put_back_as_it_was_is_no_change() -> None:
    assert shown(unit("a b c", (2, "b", "x", "first"), (2, "x", "b", "second"))) == [("same", "a b c", "")]


def test_corrections_that_do_not_lead_to_the_text_are_told_as_one() -> None:
    chain = (Correction(Edit(9, "x", "y"), "lost"),)
    assert settled("abc", "abd", chain) == (Correction(Edit(2, "c", "d"), "lost"),)
    assert settled("abc", "abc", chain) == ()


@given(reviews())
def test_pieces_are_both_texts(review: Review) -> None:
    for one in (one for text in review.texts for one in text.units):
        pieces = tracked(one)
        assert "".join(piece.text for piece in pieces if piece.kind != "inserted") == one.reading
        assert "".join(piece.text for piece in pieces if piece.kind != "deleted") == one.text
        assert all((piece.by is None) == (piece.kind == "same") for piece in pieces)


# Runs -----------------------------------------------------------------------------------------------------------


@given(reviews())
def test_runs_are_the_text_that_is_shown_and_hold_everything(review: Review) -> None:
    for one in (one for text in review.texts for one in text.units):
        said: set[str] = {*(each.key for each in one.comments), *(each.key for each in one.assigned)}
        for way, expected in (("corrected", one.text), ("extracted", one.reading)):
            found = compose(one, way)  # type: ignore[arg-type]
            assert "".join(run.text for run in found.runs) == expected
            assert all(run.kind == "same" for run in found.runs)
        for way in ("corrected", "extracted", "tracked"):
            found = compose(one, way)  # type: ignore[arg-type]
            begun = [each.key for run in found.runs for each in run.begin]
            ended = [each.key for run in found.runs for each in run.end]
            assert sorted(begun) == sorted(ended) == sorted(said - {each.key for each in found.whole})
            assert [note for run in found.runs for note in run.cited] == list(one.citations)
        if one.comments:
            found = compose(one, "corrected")
            _check_spans(one, [(run.text, run.begin, run.end) for run in found.runs])


def _check_spans(one: Unit, runs: list[tuple[str, tuple[object, ...], tuple[object, ...]]]) -> None:
    for comment in (each for each in one.comments if each.span is not None):
        inside, words = False, ""
        for text, begin, end in runs:
            inside = inside or comment in begin
            words += text if inside else ""
            inside = inside and comment not in end
        assert comment.span is not None
        assert words == one.text[comment.span.start : comment.span.end]


def test_a_footnote_is_cited_behind_the_word_that_came_instead() -> None:
    one = unit("the watr is", (4, "watr", "water", "me"), citations=(Citation(7, 8),))
    runs = compose(one).runs
    assert [(run.kind, run.text, len(run.cited)) for run in runs] == [
        ("same", "the ", 0),
        ("deleted", "watr", 0),
        ("inserted", "water", 0),
        ("same", " is", 1),
    ]


def test_a_footnote_amid_what_stayed_is_cited_there_also_if_something_was_put_in_later() -> None:
    one = unit("the water is", (12, "", " cold", "me"), citations=(Citation(7, 9),))
    assert [(run.kind, run.text, len(run.cited)) for run in compose(one).runs] == [
        ("same", "the water", 0),
        ("same", " is", 1),
        ("inserted", " cold", 0),
    ]


def test_a_footnote_amid_a_word_that_was_replaced_keeps_its_place_in_the_text_before() -> None:
    one = unit("the watr is", (4, "watr", "water", "me"), citations=(Citation(7, 6),))
    for way, before in (("extracted", "the wa"), ("corrected", "the water")):
        found = compose(one, way).runs  # type: ignore[arg-type]
        at = next(at for at, run in enumerate(found) if run.cited)
        assert "".join(run.text for run in found[:at]) == before


def test_formatting_goes_on_over_what_was_put_in() -> None:
    one = unit("Welcmes it", (4, "", "o", "me"), marks=(Mark("emphasis", 0, 7),))
    assert [(run.text, bool(run.marks)) for run in compose(one).runs] == [
        ("Welc", True),
        ("o", True),
        ("mes", True),
        (" it", False),
    ]


def test_a_comment_on_words_that_are_not_shown_is_on_the_whole() -> None:
    comment = Comment("c", 1, "Why?", "me", "", Span(2, 5))
    one = unit("a b", (2, "", "new ", "me"), comments=(comment,))
    assert compose(one, "extracted").whole == (comment,)
    assert compose(one).whole == ()
