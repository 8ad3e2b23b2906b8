"""A few words around a place: what is asked for is there, and nothing is cut inside a word or a letter."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.excerpt import ELLIPSIS, Excerpt, excerpt, revealed
from desktop.core.text import Span

WORDS = st.lists(st.text("abكتبé", min_size=1, max_size=9), min_size=1, max_size=40).map(" ".join)


def test_a_short_text_is_shown_whole() -> None:
    assert excerpt("one two", Span(4, 7), 10) == Excerpt("one two", Span(4, 7))


def test_a_place_in_the_middle_keeps_words_on_either_side() -> None:
    shown = excerpt("alpha beta gamma delta epsilon zeta eta", Span(17, 22), 20)
    assert shown.text == "…gamma delta epsilon…"
    assert shown.text[shown.span.start : shown.span.end] == "delta"


def test_room_that_one_side_does_not_need_goes_to_the_other() -> None:
    assert excerpt("alpha beta gamma delta epsilon", Span(0, 5), 18).text == "alpha beta gamma…"
    assert excerpt("alpha beta gamma delta epsilon", Span(23, 30), 18).text == "…delta epsilon"


def test_a_text_without_spaces_is_cut_all_the_same() -> None:
    shown = excerpt("大会欢迎秘书长的报告并请他向大会第六十届会议提出报告" * 4, Span(40, 42), 12)
    assert 10 <= len(shown.text) <= 16


def test_no_mark_is_parted_from_its_letter() -> None:
    text = "مُدَرِّسَةٌ" * 30
    shown = excerpt(text, Span(150, 152), 20).text.strip(ELLIPSIS)
    assert shown[0] == "م" or shown[0] < "\u064b" or shown[0] > "\u0652"


def test_what_cannot_be_seen_is_named_at_the_place_only() -> None:
    shown = revealed(Excerpt("a\u200bb\u200bc", Span(1, 2)))
    assert shown.text == "a⟨U+200B⟩b\u200bc"
    assert shown.text[shown.span.start : shown.span.end] == "⟨U+200B⟩"


@given(WORDS, st.data(), st.integers(4, 80))
def test_the_place_is_in_it_and_ellipses_stand_for_what_is_not(text: str, data: st.DataObject, room: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = excerpt(text, Span(start, end), room)
    assert shown.text.strip(ELLIPSIS) in text
    assert text[start:end].startswith(shown.text[shown.span.start : shown.span.end])
    assert len(shown.span) == min(end - start, room if len(text) > room else end - start)
    assert len(shown.text) <= max(room, len(text[start:end])) + 3
    assert shown.text.startswith(ELLIPSIS) is not text.startswith(shown.text.rstrip(ELLIPSIS))
