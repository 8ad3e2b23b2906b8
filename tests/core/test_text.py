from hypothesis import given
from hypothesis import strategies as st

from desktop.core.text import (
    Edit,
    Span,
    apply_edit,
    ascii_digits,
    from_utf16,
    is_blank,
    moved,
    narrowest_edit,
    to_utf16,
)

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40)


@given(texts)
def test_every_offset_survives_the_way_to_utf16_and_back(text: str) -> None:
    for offset in range(len(text) + 1):
        units = to_utf16(text, offset)
        assert units == len(text[:offset].encode("utf-16-le")) // 2
        assert from_utf16(text, units) == offset


def test_a_position_inside_a_surrogate_pair_counts_as_before_the_character() -> None:
    assert from_utf16("a𝒃c", 2) == 1
    assert from_utf16("a𝒃c", 3) == 2
    assert from_utf16("abc", 99) == 3
    assert from_utf16("é", 99) == 1


@given(texts, texts)
def test_the_narrowest_edit_makes_the_one_text_of_the_other(before: str, after: str) -> None:
    edit = narrowest_edit(before, after)
    if edit is None:
        assert before == after
    else:
        assert apply_edit(before, edit) == after
        assert edit.before[:1] != edit.after[:1] or not edit.before[:1]
        assert edit.before[-1:] != edit.after[-1:] or not edit.before[-1:]


@given(texts, texts, st.data())
def test_a_span_keeps_the_characters_that_remain(text: str, after: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    edit = Edit(start, text[start : data.draw(st.integers(start, len(text)))], after)
    left = data.draw(st.integers(0, len(text)))
    span = Span(left, data.draw(st.integers(left, len(text))))
    result, place = apply_edit(text, edit), moved(span, edit)
    assert 0 <= place.start <= place.end <= len(result)
    if span.end <= edit.start or span.start >= edit.end:
        assert result[place.start : place.end].replace(after, "") == text[span.start : span.end].replace(after, "")
        assert len(place) == len(span) or span.start == span.end


def test_text_put_inside_a_span_belongs_to_it_and_text_at_its_edges_does_not() -> None:
    assert moved(Span(2, 6), Edit(4, "", "xx")) == Span(2, 8)
    assert moved(Span(2, 6), Edit(2, "", "xx")) == Span(4, 8)
    assert moved(Span(2, 6), Edit(6, "", "xx")) == Span(2, 6)


def test_an_edit_that_does_not_fit_is_refused() -> None:
    for edit in (Edit(0, "b", "c"), Edit(-1, "", "c"), Edit(3, "a", "")):
        try:
            apply_edit("abc", edit)
        except ValueError:
            continue
        raise AssertionError(edit)


def test_digits_of_any_script_are_read_and_nothing_else_changes() -> None:
    assert ascii_digits("٤/٣٧ و ۱۲ و １２ ² Ⅳ") == "4/37 و 12 و 12 ² Ⅳ"
    assert ascii_digits("A/RES/76/17") == "A/RES/76/17"


@given(texts)
def test_digits_keep_every_offset(text: str) -> None:
    assert len(ascii_digits(text)) == len(text)


def test_blank_means_no_ink() -> None:
    assert is_blank("")
    assert is_blank(" \u00a0\u3000\t\r\n\u2028\x85")
    assert not is_blank("\u200b")
    assert not is_blank(" . ")
