"""The corrected source: exactly the source where nothing was corrected, mark-up kept where something was."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.core.bidi import to_visual
from desktop.core.document import Direction, Slice, VersionInfo
from desktop.core.export import plain
from desktop.core.review import Unit, VersionText


def version(source: str, *units: Unit, direction: Direction = "ltr") -> VersionText:
    return VersionText(VersionInfo(1, "en", direction, True, "a.txt"), source, units)


def unit(source: str, text: str, *slices: Slice) -> Unit:
    """A unit of the slices, whose reading is what they cut out of the source."""
    reading = "".join(" " * piece.spaced + source[piece.start : piece.end] for piece in slices)
    return Unit(slices, reading, text)


def written(source: str, *units: Unit) -> str:
    return plain.corrected(version(source, *units)).decode("utf-8")


@st.composite
def versions(draw: st.DrawFn) -> tuple[str, tuple[tuple[Slice, ...], ...]]:
    """A source and units of slices in it, in order."""
    source = draw(st.text(min_size=1, max_size=60))
    cuts = sorted(draw(st.lists(st.integers(0, len(source)), max_size=8)))
    slices = [Slice(start, end, draw(st.booleans())) for start, end in zip(cuts[::2], cuts[1::2], strict=False)]
    middle = draw(st.integers(0, len(slices)))
    return source, (tuple(slices[:middle]), tuple(slices[middle:]))


@given(versions())
def test_without_corrections_it_is_the_source(given_version: tuple[str, tuple[tuple[Slice, ...], ...]]) -> None:
    source, units = given_version
    assume(not any("\ud800" <= char <= "\udfff" for char in source))
    plain_units = [unit(source, "", *slices) for slices in units]
    same = [Unit(one.slices, one.reading, one.reading) for one in plain_units]
    assert written(source, *same) == source


@given(versions(), st.text(max_size=30), st.text(max_size=30))
def test_whatever_is_corrected_the_rest_of_the_source_stays(
    given_version: tuple[str, tuple[tuple[Slice, ...], ...]], first: str, second: str
) -> None:
    source, units = given_version
    texts = [unit(source, text, *slices) for slices, text in zip(units, (first, second), strict=True) if slices]
    result = written(source, *texts)
    covered = {at for slices in units for piece in slices for at in range(piece.start, piece.end)}
    left = "".join(char for place, char in enumerate(source) if place not in covered)
    rest = iter(result)
    assert all(char in rest for char in left)
    spaces = sum(piece.spaced for slices in units for piece in slices)
    assert len(left) <= len(result) <= len(left) + spaces + len(first) + len(second)


@given(versions(), st.lists(st.text(alphabet="ab Z", max_size=20), min_size=2, max_size=2))
def test_no_correction_is_lost(given_version: tuple[str, tuple[tuple[Slice, ...], ...]], texts: list[str]) -> None:
    source, units = given_version
    source = source.replace("Z", "z")
    made = [unit(source, text, *slices) for slices, text in zip(units, texts, strict=True) if slices]
    assert written(source, *made).count("Z") == sum(one.text.count("Z") for one in made)


def test_units_in_the_same_place_are_refused() -> None:
    one, other = unit("abc", "x", Slice(0, 2)), unit("abc", "y", Slice(1, 3))
    with pytest.raises(ValueError, match="same place"):
        written("abc", one, other)


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_paragraph_of_one_slice_becomes_its_text(reading: str, text: str) -> None:
    source = f"# {reading}\n"
    assert written(source, unit(source, text, Slice(2, 2 + len(reading)))) == f"# {text}\n"


def test_a_correction_keeps_the_mark_up_around_it() -> None:
    source = "٢٢ - **تدعو** إلى تعزيز قدرةاتها؛\n"
    start = source.index("تدعو")
    slices = (Slice(start, start + 4), Slice(start + 6, len(source) - 1))
    assert written(source, unit(source, "تدعو إلى تعزيز قدراتها؛", *slices)) == "٢٢ - **تدعو** إلى تعزيز قدراتها؛\n"


def test_what_is_deleted_across_mark_up_leaves_the_mark_up() -> None:
    source = "one **two** three"
    slices = (Slice(0, 4), Slice(6, 9), Slice(11, 17))
    assert written(source, unit(source, "one", *slices)) == "one****"
    assert written(source, unit(source, "one 2 three", *slices)) == "one **2** three"


def test_a_word_half_in_mark_up_is_corrected_where_it_is_wrong() -> None:
    source = "**Wel**comes the"
    assert written(source, unit(source, "Welcomed the", Slice(2, 5), Slice(7, 16))) == "**Wel**comed the"


def test_joined_lines_stay_lines() -> None:
    source = "the Organization of\nIslamic Coperation\n"
    slices = (Slice(0, 19), Slice(20, 38, spaced=True))
    text = "the Organization of Islamic Cooperation"
    assert written(source, unit(source, text, *slices)) == "the Organization of\nIslamic Cooperation\n"


def test_text_put_at_the_edges_of_slices() -> None:
    source = "a\nb"
    slices = (Slice(0, 1), Slice(2, 3, spaced=True))
    assert written(source, unit(source, "x a b y", *slices)) == "x a\nb y"


def test_line_ends_and_strange_characters_stay() -> None:
    source = "\ufeffone\r\ntwo\u2028\x0cthree\r"
    assert written(source) == source


def test_visual_order_line_by_line() -> None:
    source = "الجمعية العامة (A/72/L.19)\r\n\r\nEnd\n"
    lines = plain.corrected(version(source, direction="rtl"), visual=True).decode("utf-8")
    assert lines == f"{to_visual('الجمعية العامة (A/72/L.19)', 'rtl')}\r\n\r\n{to_visual('End', 'rtl')}\n"
    assert "ةيعمجلا" in lines
