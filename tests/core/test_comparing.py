"""Two versions of a paragraph word by word: what is told is exactly what differs, and what moved is the same words."""

from __future__ import annotations

import doctest
import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.core import comparing
from desktop.core.comparing import Comparison, compare
from desktop.core.text import Span


def cut(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [text[span.start : span.end].strip() for span in spans]


def test_the_example_holds() -> None:
    assert doctest.testmod(comparing).failed == 0


def test_equal_texts_differ_in_nothing() -> None:
    assert compare("The same words.", "The same words.") == Comparison()


def test_words_are_dropped_and_added() -> None:
    earlier, later = "Urges all States to report in time", "Urges States to report in good time"
    found = compare(earlier, later)
    assert cut(earlier, found.dropped) == ["all"]
    assert cut(later, found.added) == ["good"]
    assert not found.moved_away + found.moved_here


def test_words_in_a_row_that_stand_elsewhere_moved() -> None:
    earlier = "Welcomes the report of the Secretary-General and, in this regard, requests more data"
    later = "Welcomes, in this regard, the report of the Secretary-General and requests more data"
    found = compare(earlier, later)
    assert cut(earlier, found.moved_away) == ["in this regard"]
    assert cut(later, found.moved_here) == ["in this regard"]


def test_arabic_words_move_with_or_without_their_signs() -> None:
    earlier = "تحيط علما بالتقرير السنوي الشامل وتطلب في هذا الصدد بيانات"
    later = "تحيط علما في هـذا الصدد بالتقرير السنوي الشامل وتطلب بيانات"
    found = compare(earlier, later)
    assert cut(earlier, found.moved_away) == ["في هذا الصدد"]
    assert cut(later, found.moved_here) == ["في هـذا الصدد"]


def test_digits_of_another_script_vowel_signs_and_the_order_of_a_symbol_make_no_difference() -> None:
    assert compare("القرار ٤/٣٧ المؤرخ ٢٢", "القرار 37/4 المـؤرخ 22") == Comparison()
    assert compare("Takes note, again", "takes note again") == Comparison()


def test_two_words_elsewhere_are_no_move() -> None:
    found = compare(
        "now then we go on to the next point of the list", "we go on to the next point of the list now then"
    )
    assert not found.moved_away


def test_chinese_is_compared_by_characters() -> None:
    earlier, later = "欢迎秘书长的报告", "欢迎秘书长的最新报告"
    assert cut(later, compare(earlier, later).added) == ["最新"]


WORDS = st.lists(st.sampled_from(["one", "two", "three", "four,", "خمسة", "六", "Seven"]), max_size=25).map(" ".join)


@given(WORDS, WORDS)
def test_what_is_told_is_all_that_differs(earlier: str, later: str) -> None:
    found = compare(earlier, later)
    for text, spans in ((earlier, found.dropped + found.moved_away), (later, found.added + found.moved_here)):
        ordered = sorted(spans)
        assert all(one.end <= other.start for one, other in pairwise(ordered))
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
    kept = [
        [
            match.group().strip(",").lower()
            for match in re.finditer(r"\w+", text)
            if not any(span.start <= match.start() and match.end() <= span.end for span in spans)
        ]
        for text, spans in ((earlier, found.dropped + found.moved_away), (later, found.added + found.moved_here))
    ]
    assert kept[0] == kept[1]
    assert len(found.moved_away) == len(found.moved_here)
