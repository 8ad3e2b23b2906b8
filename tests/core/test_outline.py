from desktop.core.document import Heading
from desktop.core.outline import Entry, entries, patched

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


def test_sections_gather_headings_and_the_masthead_is_one_line() -> None:
    assert entries(HEADINGS) == (
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


def test_nothing_gives_nothing() -> None:
    assert entries(()) == ()
    assert entries((Heading(0, "unknown", "", "x", 0),)) == (Entry("x", 0),)


def test_changed_rows_are_put_in_place() -> None:
    changed = Heading(4, "operative", "1.", "Recalls", 0)
    made = patched(HEADINGS, (changed, Heading(99, "point", "", "beyond", 0)))
    assert made[4] == changed
    assert made[:4] + made[5:] == HEADINGS[:4] + HEADINGS[5:]
