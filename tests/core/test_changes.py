from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.changes import (
    Advance,
    Annotate,
    Assign,
    Batch,
    Change,
    Correct,
    Decide,
    Relink,
    Retag,
    Tie,
    Turn,
)
from desktop.core.document import Assignment, Comment
from desktop.core.text import Edit, apply_edit

COMMENT = Comment("key", 1, "a remark", "me", "2026-01-01T00:00:00+00:00")
GIVEN = Assignment("key", 1, "review/style", "me", "2026-01-01T00:00:00+00:00")
TIE, OTHER = Tie(1, ((1,), (2,)), 0.5), Tie(1, ((1,), (2,)), 0.5, confirmed=True)
EDITS = st.tuples(st.text(max_size=20), st.text(max_size=5), st.integers(0, 20), st.integers(0, 20))


@given(EDITS)
def test_a_correction_and_its_inverse_leave_the_text(drawn: tuple[str, str, int, int]) -> None:
    text, put, one, other = drawn
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    correction = Correct(1, Edit(start, text[start:end], put), "rule", "because")
    corrected = apply_edit(text, correction.edit)
    assert apply_edit(corrected, correction.inverse().edit) == text
    assert correction.inverse().inverse() == correction


def test_each_change_knows_its_inverse() -> None:
    pairs: list[tuple[Change, Change]] = [
        (Retag(1, "title", "heading"), Retag(1, "heading", "title")),
        (Assign(None, GIVEN), Assign(GIVEN, None)),
        (Advance(1, "todo", "reviewed"), Advance(1, "reviewed", "todo")),
        (Turn(1, "", "ltr"), Turn(1, "ltr", "")),
        (Annotate(None, COMMENT), Annotate(COMMENT, None)),
        (Decide(3, "open", "dismissed", "", "sic"), Decide(3, "dismissed", "open", "sic", "")),
        (Relink((TIE,), (OTHER,)), Relink((OTHER,), (TIE,))),
    ]
    for change, inverse in pairs:
        assert change.inverse() == inverse
        assert change.inverse().inverse() == change


def test_a_batch_is_taken_back_from_its_end() -> None:
    first, second = Correct(1, Edit(0, "a", "b")), Correct(1, Edit(0, "b", "c"))
    batch = Batch((first, Batch((second,))))
    assert batch.inverse() == Batch((Batch((second.inverse(),)), first.inverse()))
    assert batch.inverse().inverse() == batch
