"""What opens a line of its own, and labels in characters that look like digits and are none."""

import pytest
from partition import check_partition

from desktop.core.reading import read
from desktop.core.reading.openers import has_bullet, heading_end, note_label, opener, plain_label


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("a) Measure the light;", "point", "a)"),
        ("xviii\\) Measure the light;", "point", "xviii)"),
        ("б) Измерить свет;", "point", "б)"),
        ("- 12. Requests", "number", "12."),
        ("㈠ 测量", "point", "㈠"),
    ],
)
def test_a_letter_opens_a_point_only_before_a_bracket(text: str, kind: str, number: str) -> None:
    found = opener(text)
    assert found is not None
    assert (found.kind, found.number) == (kind, number)


@pytest.mark.parametrize("text", ["Recalling (a) its resolution", "and) so on", "", "إذ تلاحظ", "大会（一）"])
def test_an_ordinary_line_opens_nothing(text: str) -> None:
    assert opener(text) is None
    assert note_label(text) is None
    assert not heading_end(text)
    assert not has_bullet(text)


@pytest.mark.parametrize(("printed", "label"), [("¹²", "12"), ("½", "½"), ("\\*", "*"), ("㈠", "㈠")])
def test_a_fraction_or_a_number_in_a_circle_is_no_digit(printed: str, label: str) -> None:
    assert plain_label(printed) == label


@pytest.mark.parametrize("raised", ["<sup>½</sup>", "^{㈠}", "<sup>⑩</sup>"])
def test_raised_text_that_is_no_digit_is_read(raised: str) -> None:
    reading = read(f"The first line of a text{raised} and its end.".encode(), "a.txt")
    check_partition(reading)
    assert [mark.kind for mark in reading.paragraphs[0].marks] == ["superscript"]
