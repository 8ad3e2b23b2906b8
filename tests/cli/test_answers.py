"""Where things stand in the source, and how they are shown on a terminal."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.answers import columns, one_line, padded, shortened, source_span
from desktop.core.document import Slice
from desktop.core.text import Span


@st.composite
def slices_of_a_text(draw: st.DrawFn) -> tuple[str, tuple[Slice, ...]]:
    """A source text, and slices of it in order, some joined by a space."""
    source = draw(st.text("abcdeابتث一", min_size=1, max_size=30))
    ends = sorted(draw(st.sets(st.integers(0, len(source)), min_size=2, max_size=8)) | {0})
    pairs = [(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False) if start < end]
    spaced = [False, *(draw(st.booleans()) for _ in pairs[1:])]
    return source, tuple(Slice(*pair, spaced=each) for pair, each in zip(pairs, spaced, strict=True))


@given(slices_of_a_text(), st.data())
def test_a_character_of_the_reading_is_where_the_source_has_it(
    text: tuple[str, tuple[Slice, ...]], data: st.DataObject
) -> None:
    source, slices = text
    reading = "".join(" " * part.spaced + source[part.start : part.end] for part in slices)
    at = data.draw(st.integers(0, len(reading) - 1))
    span = source_span(slices, Span(at, at + 1))
    if reading[at] == " ":
        assert any((before.end, after.start) == (span.start, span.end) for before, after in pairwise(slices))
    else:
        assert source[span.start : span.end] == reading[at]


def test_a_span_over_a_join_takes_in_what_lies_between() -> None:
    slices = (Slice(0, 3), Slice(10, 13, spaced=True))
    assert source_span(slices, Span(1, 6)) == Span(1, 12)
    assert source_span(slices, Span(3, 4)) == Span(3, 10)
    assert source_span(slices, Span(7, 7)) == Span(13, 13)


def test_wide_characters_take_two_columns_and_marks_none() -> None:
    assert columns("大会 ab") == 7
    assert columns("حَ") == 1
    assert shortened("大会大会", 5) == "大会…"
    assert shortened("short", 5) == "short"
    assert padded("大会", 6) == "大会  "


def test_what_cannot_be_seen_is_named() -> None:
    assert one_line("a\nb\u200bc\u0008\u202ed") == "a b<U+200B>c<U+0008><U+202E>d"
