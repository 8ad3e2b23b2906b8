"""Before and after: nothing lost, readable pieces, and places carried over."""

from __future__ import annotations

import random
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.diff import blocks, longest_rise, map_offset, pieces

WORDS = st.lists(
    st.sampled_from(["the", " ", "تحرب", "ترحب", "المـؤرخ", "المؤرخ", "大会", "\u064b", ",", "-", "a", "\n"])
).map("".join)
TEXTS = WORDS | st.text(max_size=40)


@given(TEXTS, TEXTS)
@example("", "")
@example("a b", "ab")
def test_nothing_is_lost(before: str, after: str) -> None:
    found = pieces(before, after)
    assert "".join(piece.text for piece in found if piece.kind != "inserted") == before
    assert "".join(piece.text for piece in found if piece.kind != "deleted") == after
    assert all(piece.text for piece in found)
    assert all(left.kind != right.kind for left, right in pairwise(found))


@given(TEXTS, TEXTS)
def test_blocks_share_out_both_texts(before: str, after: str) -> None:
    left = right = 0
    for block in blocks(before, after):
        assert (block.before_start, block.after_start) == (left, right)
        left, right = block.before_end, block.after_end
    assert (left, right) == (len(before), len(after))


@given(TEXTS, TEXTS)
def test_offsets_stay_in_order_and_in_the_text(before: str, after: str) -> None:
    places = map_offset(before, after)
    starts = [places(offset) for offset in range(len(before) + 1)]
    ends = [places.end(offset) for offset in range(len(before) + 1)]
    assert starts == sorted(starts)
    assert ends == sorted(ends)
    assert starts[-1] == len(after)
    assert ends[0] == 0
    assert all(end <= start for start, end in zip(starts, ends, strict=True))


@given(TEXTS)
def test_equal_texts_keep_their_offsets(text: str) -> None:
    places = map_offset(text, text)
    assert [places(offset) for offset in range(len(text) + 1)] == list(range(len(text) + 1))


def kinds(before: str, after: str) -> list[tuple[str, str]]:
    return [(piece.kind, piece.text) for piece in pieces(before, after)]


def test_a_changed_word_is_shown_whole() -> None:
    assert kinds("وإذ تحرب بها", "وإذ ترحب بها") == [
        ("same", "وإذ "),
        ("deleted", "تحرب"),
        ("inserted", "ترحب"),
        ("same", " بها"),
    ]


def test_letters_that_only_came_or_went_are_shown_alone() -> None:
    assert kinds("the interculture dialogue", "the intercultural dialogue")[1][0] == "deleted"
    assert kinds("les Nation unies", "les Nations unies") == [
        ("same", "les Nation"),
        ("inserted", "s"),
        ("same", " unies"),
    ]


def test_a_joined_word_is_shown_whole_unless_it_lost_no_letter() -> None:
    assert kinds("رغبة المنظمين في", "رغبة المنظمتين في")[1:3] == [("deleted", "المنظمين"), ("inserted", "المنظمتين")]
    assert [kind for kind, _ in kinds("تشـريـن", "تشرين")] == ["same", "deleted", "same", "deleted", "same"]


def test_a_diacritic_is_never_shown_without_its_letter() -> None:
    assert kinds("تجلى", "تجلّى") == [("deleted", "تجلى"), ("inserted", "تجلّى")]


def test_words_joined_show_the_space_that_went() -> None:
    assert kinds("in ter national", "international") == [
        ("same", "in"),
        ("deleted", " "),
        ("same", "ter"),
        ("deleted", " "),
        ("same", "national"),
    ]


def test_chinese_is_compared_sign_by_sign() -> None:
    assert kinds("大会决汉", "大会决议") == [("same", "大会决"), ("deleted", "汉"), ("inserted", "议")]


def test_a_footnote_stays_behind_its_corrected_word() -> None:
    places = map_offset("the Conferense to", "the Conference to")
    assert places(14) == 14
    assert places(len("the ")) == len("the ")
    grown = map_offset("organization to", "organizations to")
    assert grown(12) == 13
    assert grown.end(12) == 12


def test_a_mark_keeps_to_its_word_when_the_word_grows() -> None:
    places = map_offset("a wrd here", "a longer word here")
    assert (places(2), places.end(5)) == (2, 13)


def test_longest_rise() -> None:
    assert longest_rise([]) == []
    assert longest_rise([3, 1, 2, 5, 4]) == [1, 2, 4]


def test_long_paragraphs_are_compared() -> None:
    words = random.Random(1).choices([f"word{index}" for index in range(1000)], k=15_000)
    changed = [("other" if index % 50 == 0 else word) for index, word in enumerate(words)]
    before, after = " ".join(words), " ".join(changed)
    found = pieces(before, after)
    assert sum(len(piece.text) for piece in found if piece.kind == "same") > 0.95 * len(before)


def test_a_long_paragraph_of_one_word_comes_to_an_end() -> None:
    found = pieces("no " * 20_000, "yes " + "no " * 19_000 + "yes")
    assert "".join(piece.text for piece in found if piece.kind != "inserted") == "no " * 20_000
