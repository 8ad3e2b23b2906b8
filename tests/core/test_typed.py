"""From what an editor shows back to the stored text: what was not typed stays to the last character."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.text import Edit, apply_edit
from desktop.core.typed import BREAK, retyped, stored_caret, stored_place

STORED = st.lists(st.sampled_from(["a", "ب", "𝔸", "\u00a0", "\u2028", "\r\n", "\n", "\r", " "]), max_size=14).map(
    "".join
)
TYPED = st.text("xق \u200f", min_size=1, max_size=4)


def shown(text: str) -> str:
    """As Qt shows it: a break by a sign of its own, CR LF as one."""
    return re.sub("\r\n|[\r\n]", BREAK, text)


@given(text=STORED)
def test_looking_changes_nothing(text: str) -> None:
    assert retyped(text, shown(text), shown(text)) == text


@given(text=STORED, typed=TYPED, where=st.floats(0, 1))
def test_what_is_typed_at_one_place_is_put_there(text: str, typed: str, where: float) -> None:
    raw = shown(text)
    at = round(where * len(raw))
    now = raw[:at] + typed + raw[at:]
    result = retyped(text, raw, now)
    assert shown(result) == now
    assert re.sub("[xق \u200f]", "", result) == re.sub("[xق \u200f]", "", text)


@given(text=STORED, ends=st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_what_is_typed_around_words_leaves_them(text: str, ends: tuple[float, float]) -> None:
    raw = shown(text)
    first, last = sorted(round(end * len(raw)) for end in ends)
    now = raw[:first] + "\u2067" + raw[first:last] + "\u2069" + raw[last:]
    assert re.sub("[\u2067\u2069]", "", retyped(text, raw, now)) == text


@given(text=STORED, typed=TYPED, where=st.floats(0, 1))
def test_the_caret_behind_what_was_typed(text: str, typed: str, where: float) -> None:
    raw = shown(text)
    at = round(where * len(raw))
    now = raw[:at] + typed + raw[at:]
    caret = stored_caret(text, raw, now, at + len(typed))
    assert shown(retyped(text, raw, now)[:caret]) == now[: at + len(typed)]


def test_a_break_that_is_typed_becomes_a_space() -> None:
    assert retyped("ab", "ab", f"a{BREAK}b") == "a b"
    assert retyped("a\r\nb", f"a{BREAK}b", f"a{BREAK}{BREAK}b") in {"a\r\n b", "a \r\nb"}


def test_places_in_old_files() -> None:
    assert [stored_place("a\r\nb", f"a{BREAK}b", at) for at in range(4)] == [0, 1, 3, 4]
    assert apply_edit("a\r\nb", Edit(3, "b", "c")) == retyped("a\r\nb", f"a{BREAK}b", f"a{BREAK}c")
