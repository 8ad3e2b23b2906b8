"""What is said of a link, and when it is one to be looked at."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.document import Cell, Row
from desktop.core.trust import UNSURE, is_alone, is_unsure, told_link

CELL = Cell(1, 0, "operative", "", "text", "text")


def row(score: float, columns: list[int], *, confirmed: bool = False) -> Row:
    """A row with so many paragraphs of each version."""
    return Row(0, score, confirmed, tuple((CELL,) * count for count in columns))


def test_what_is_said() -> None:
    assert str(told_link(row(0.43, [1, 1]))) == "Link: unsure, 43 %"
    assert str(told_link(row(1.0, [0, 2]))) == "Link: unsure, for nothing stands beside it"
    assert str(told_link(row(UNSURE, [1, 1]))) == "Link: sure"
    assert str(told_link(row(0.1, [1, 0], confirmed=True))) == "Link: confirmed"
    assert told_link(row(0.1, [1])) is None
    assert told_link(row(-1.0, [0, 0])) is None


@given(st.floats(0, 1), st.lists(st.integers(0, 2), min_size=1, max_size=6), st.booleans())
def test_what_is_unsure_is_said_to_be(score: float, columns: list[int], confirmed: bool) -> None:
    made = row(score, columns, confirmed=confirmed)
    told = told_link(made)
    assert is_unsure(made) == (told is not None and "unsure" in told.template)
    assert not (is_unsure(made) and (confirmed or len(columns) == 1))
    assert is_alone(made) == (len(columns) > 1 and len([count for count in columns if count]) == 1)
