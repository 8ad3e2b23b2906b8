"""What is copied: nothing of the texts is lost or changed on the way."""

from __future__ import annotations

import csv
import io
from html.parser import HTMLParser
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop.core import clip
from desktop.core.clip import Spot
from desktop.core.display import compose
from desktop.core.document import Cell, Mark, Note, Row, VersionInfo
from desktop.core.text import Span

VERSIONS = (VersionInfo(1, "en", "ltr", True, "English"), VersionInfo(2, "ar", "rtl", False, "Arabic"))


def make_cell(text: str, key: int = 1, **more: Any) -> Cell:
    return Cell(key, key, "operative", more.pop("number", ""), more.pop("reading", text), text, **more)


def make_row(index: int, *columns: tuple[Cell, ...]) -> Row:
    return Row(index, 1.0, confirmed=False, cells=columns)


WELCOME = make_row(0, (make_cell("Welcoming", 1), make_cell("the report", 2, number="1.")), (make_cell("إذ ترحب", 3),))
DECIDES = make_row(1, (make_cell('Says "no"\tand', 4),), ())


# Plain and as a table -----------------------------------------------------------------------------------------------


def test_a_line_for_each_paragraph_with_its_number() -> None:
    assert clip.plain(clip.paragraphs((WELCOME, DECIDES), 0)) == 'Welcoming\n1. the report\nSays "no"\tand'
    assert clip.plain(clip.paragraphs((WELCOME, DECIDES), 1)) == "إذ ترحب"
    assert clip.plain(clip.paragraphs((WELCOME,), 7)) == ""


def test_versions_stand_beside_one_another_in_the_order_they_are_shown() -> None:
    lines = clip.table((WELCOME, DECIDES), (1, 0))
    assert lines == 'إذ ترحب\t"Welcoming\n1. the report"\n\t"Says ""no""\tand"'


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00\x1a"), min_size=1, max_size=12)


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=5))
def test_a_reader_of_tables_gets_every_text_back(texts: list[tuple[str, str]]) -> None:
    rows = [make_row(at, (make_cell(left),), (make_cell(right),)) for at, (left, right) in enumerate(texts)]
    read = csv.reader(io.StringIO(clip.table(rows, (0, 1)), newline=""), dialect="excel-tab")
    assert [tuple(fields) for fields in read] == texts


# As a page ----------------------------------------------------------------------------------------------------------


class Page(HTMLParser):
    """What a program that takes HTML reads: texts of paragraphs, and what languages and directions they have."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.cells: list[tuple[str | None, str | None]] = []
        self.turned: list[str | None] = []
        self.inside: list[str] = []
        self.reading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "td":
            self.cells.append((dict(attrs)["lang"], dict(attrs)["dir"]))
        elif tag == "p":
            self.texts.append("")
            self.turned.append(dict(attrs).get("dir"))
            self.reading = True
        else:
            self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.reading = self.reading and tag != "p"

    def handle_data(self, data: str) -> None:
        if self.reading:
            self.texts[-1] += data


def page_of(*rows: Row) -> Page:
    page = Page()
    page.feed(clip.page(rows, (0, 1), VERSIONS))
    return page


def test_a_page_has_languages_and_directions() -> None:
    page = page_of(WELCOME, DECIDES)
    assert page.cells == [("en", "ltr"), ("ar", "rtl"), ("en", "ltr"), ("ar", "rtl")]
    assert page.texts == ["Welcoming", "1. the report", "إذ ترحب", 'Says "no"\tand']


def test_a_paragraph_that_is_turned_says_so() -> None:
    page = page_of(make_row(0, (make_cell("one"),), (make_cell("A/RES/1", 2, direction="ltr"), make_cell("اثنان", 3))))
    assert page.turned == [None, "ltr", None]


def test_emphasis_and_raised_labels_are_kept_and_markup_in_the_text_is_text() -> None:
    cell = make_cell("Notes <b> & it", marks=(Mark("emphasis", 0, 5),), notes=(Note(9, "2", 5, "See"),))
    page = page_of(make_row(0, (cell,), ()))
    assert page.texts == ["Notes2 <b> & it"]
    assert [tag for tag in page.inside if tag in {"em", "sup", "b"}] == ["em", "sup"]


# Words --------------------------------------------------------------------------------------------------------------


def test_words_are_the_text_without_labels_of_footnotes() -> None:
    cell = make_cell("Takes note of it", number="1.", notes=(Note(9, "2", 10, "See"),))
    display = compose(cell, "corrected")
    assert display.shown.startswith("1. Takes note\u2068")
    assert clip.words(display, Span(0, len(display.shown))) == "1. Takes note of it"
    assert clip.words(display, Span(3, 8)) == "Takes"


def test_what_was_taken_out_is_not_copied() -> None:
    cell = make_cell("one three", reading="one two three")
    display = compose(cell, "changes")
    assert "two" in display.shown
    assert clip.words(display, Span(0, len(display.shown))).split() == ["one", "three"]


def test_words_over_several_paragraphs_are_lines() -> None:
    found = clip.stretch((WELCOME, DECIDES), 0, Spot(0, 0, 3), Spot(1, 0, 4), "corrected")
    assert found == "coming\n1. the report\nSays"


def test_an_excerpt_knows_its_place_in_the_text() -> None:
    cell = make_cell("Takes note of it", 5, number="1.", notes=(Note(9, "2", 10, "See"),))
    (found,) = clip.excerpts((make_row(4, (cell,)),), 0, Spot(4, 0, 0), Spot(4, 0, 99), "corrected")
    assert (found.cell.paragraph, found.span, found.words) == (5, Span(0, 16), "1. Takes note of it")


def test_nothing_lies_between_a_place_and_itself() -> None:
    assert list(clip.excerpts((WELCOME,), 0, Spot(0, 0, 4), Spot(0, 0, 4), "corrected")) == []


@given(st.lists(st.lists(st.text(max_size=6), max_size=3), min_size=1, max_size=4), st.data())
def test_two_halves_are_the_whole(texts: list[list[str]], data: st.DataObject) -> None:
    rows = [make_row(at, tuple(make_cell(text) for text in cells)) for at, cells in enumerate(texts)]
    spots = st.builds(Spot, st.integers(0, 4), st.integers(0, 3), st.integers(0, 7))
    first, middle, last = sorted(data.draw(st.tuples(spots, spots, spots)))

    def words(start: Spot, end: Spot) -> str:
        return "".join(each.words for each in clip.excerpts(rows, 0, start, end, "corrected"))

    assert words(first, middle) + words(middle, last) == words(first, last)
