from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.document import Heading
from desktop.core.outline import Entry, Outline, make_outline, patch_outline

HEADINGS = (
    Heading(0, "masthead", "", "General Assembly", 1),
    Heading(1, "masthead", "", "Distr.: General", 2),
    Heading(2, "title", "", "99/7. Care of reading rooms", 0),
    Heading(3, "enacting", "", "The General Assembly,", 0),
    Heading(4, "preambular", "", "Recalling", 0),
    Heading(5, "operative", "١ -", "Requests", 3),
    Heading(6, "point", "(a)", "one", 0),
    Heading(7, "unknown", "", "something", 0),
    Heading(8, "closing", "", "40th plenary meeting", 0),
)


LINES = (
    Entry("Masthead", None),
    Entry("General Assembly", 0, 3),
    Entry("99/7. Care of reading rooms", 2),
    Entry("Preamble", None),
    Entry("The General Assembly,", 3),
    Entry("Recalling", 4),
    Entry("Operative part", None),
    Entry("١ Requests", 5, 3),
    Entry("(a) one", 6, indented=True),
    Entry("something", 7),
    Entry("Closing", None),
    Entry("40th plenary meeting", 8),
)


def test_sections_gather_headings_and_the_masthead_is_one_line() -> None:
    outline = make_outline(HEADINGS)
    assert outline.lines == LINES
    assert [outline.label_of(row) for row in (0, 4, 5, 6, 100)] == ["1", "5", "O ١", "(a)", "101"]
    assert [outline.line_of(row) for row in (0, 1, 2, 5, 8, 100)] == [1, 1, 2, 7, 11, 11]


def test_nothing_gives_nothing() -> None:
    assert make_outline(()).line_of(3) == -1
    assert make_outline((Heading(0, "unknown", "", "x", 0),)).lines == (Entry("x", 0),)


def test_a_changed_row_changes_its_line() -> None:
    changed = (Heading(5, "operative", "1.", "Asks", 0), Heading(1, "masthead", "", "gone", 0))
    outline, touched = patch_outline(make_outline(HEADINGS), (*changed, Heading(99, "point", "", "beyond", 0)))
    assert touched == (7, 1)
    assert outline.lines[7] == Entry("1 Asks", 5)
    assert outline.lines[1] == Entry("General Assembly", 0, 1)


@given(
    st.lists(
        st.builds(
            Heading,
            st.integers(0, len(HEADINGS) - 1),
            st.sampled_from(["masthead", "title", "preambular", "operative", "point", "other"]),
            st.sampled_from(["", "1."]),
            st.text("ab", max_size=3),
            st.integers(0, 3),
        ),
        max_size=4,
    )
)
def test_patching_gives_what_making_anew_gives(changed: list[Heading]) -> None:
    patched, touched = patch_outline(make_outline(HEADINGS), changed)
    headings = list(HEADINGS)
    for heading in changed:
        headings[heading.row] = heading
    assert patched == make_outline(headings)
    if touched is not None:
        same = [line for at, line in enumerate(patched.lines) if at not in touched]
        assert same == [line for at, line in enumerate(LINES) if at not in touched]


def reviewed(*rows: int) -> tuple[Heading, ...]:
    return tuple(replace(heading, reviewed=2 * (heading.row in rows)) for heading in HEADINGS)


def marked(outline: Outline) -> list[str]:
    return [line.text for line in outline.lines if line.reviewed == 2]


def test_a_line_is_reviewed_when_all_its_rows_are_and_a_section_when_all_its_lines_are() -> None:
    assert marked(make_outline(reviewed(0))) == []
    assert marked(make_outline(reviewed(0, 1))) == ["General Assembly"]
    assert marked(make_outline(reviewed(0, 1, 2))) == ["Masthead", "General Assembly", "99/7. Care of reading rooms"]


def test_a_patched_outline_marks_what_is_reviewed_as_one_made_anew() -> None:
    outline = make_outline(HEADINGS)
    for rows in ((0,), (0, 1), (0, 1, 2), (0, 1, 2, 5), (1, 2, 5)):
        wanted = reviewed(*rows)
        changed = [heading for heading in wanted if heading not in outline.headings]
        outline, touched = patch_outline(outline, changed)
        assert outline == make_outline(wanted)
        assert touched is not None
