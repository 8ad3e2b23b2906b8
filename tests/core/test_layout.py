"""Lines with places to paragraphs and notes, without any file: what geometry alone decides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.bidi import logical_places, to_logical, to_visual
from desktop.core.document import Page
from desktop.core.reading.drafts import Aside, Draft
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.pdf.columns import Extent, gutter
from desktop.core.reading.pdf.layout import PageText, lay_out
from desktop.core.reading.pdf.letters import BOLD, Letter, Run, SetLine, set_lines

EDGE = 60


def line(
    text: str, base: float, left: float = 72, size: float = 12, page: int = 0, runs: tuple[Run, ...] = ()
) -> SetLine:
    right = left + len(text) * size / 2
    return SetLine(page, text, left, base - size, right, base + 3, base, size, runs)


def laid(*pages: list[SetLine]) -> Manuscript:
    texts = [PageText(Page(595, 842), lines, " ".join(each.text for each in lines)) for lines in pages]
    return lay_out(texts, "en", lambda _done: None)


def blocks(manuscript: Manuscript) -> list[str]:
    return [item.text for item in manuscript.items if isinstance(item, Draft)]


def wide(text: str) -> str:
    """A line that fills its column."""
    return (text + " and so on as far as the line goes in this column of ours" * 2)[:EDGE].rstrip()


# Letters to lines -----------------------------------------------------------------------------------------------


def letters(text: str, left: float, base: float, size: float = 10, face: int = 0) -> list[Letter]:
    return [
        Letter(char, left + index * size / 2, left + (index + 1) * size / 2, base - size, base + 2, base, size, face)
        for index, char in enumerate(text)
    ]


def test_letters_in_any_order_make_a_line() -> None:
    found = set_lines(letters("abc def", 10, 100)[::-1], 0)
    assert [each.text for each in found] == ["abc def"]
    assert (found[0].left, found[0].right, found[0].base) == (10, 45, 100)


def test_a_gap_is_a_space_and_a_wide_one_parts_lines() -> None:
    near = letters("left", 10, 100) + letters("side", 33, 100)
    far = letters("The whole left side", 10, 100) + letters("the whole right side", 200, 100)
    assert [each.text for each in set_lines(near, 0)] == ["left side"]
    assert [each.text for each in set_lines(far, 0)] == ["The whole left side", "the whole right side"]


def test_a_number_stays_with_its_line() -> None:
    assert [each.text for each in set_lines(letters("1.", 10, 100) + letters("Takes note of it", 60, 100), 0)] == [
        "1. Takes note of it"
    ]


def test_small_letters_above_the_line_are_raised() -> None:
    found = set_lines(letters("word", 10, 100) + letters("12", 30, 96, 6) + letters("more", 46, 100, face=BOLD), 0)
    assert [each.text for each in found] == ["word12 more"]
    assert found[0].runs == (Run(7, 11, "strong"), Run(4, 6, "raised"))


def test_a_vowel_sign_of_its_own_base_line_stays_with_its_letter() -> None:
    sign = Letter("\u0301", 13, 15, 88, 92, 97, 10)
    assert [each.text for each in set_lines([*letters("cafe", 10, 100)[:1], sign, *letters("at", 15, 100)], 0)] == [
        "c\u0301at"
    ]


# The order of Arabic --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "وإذ تشير إلى قرارها ٤٤١٧ (د-٣٠) المؤرخ ١٢ أيار/مايو ١٩٧٥",
        "انظر الوثيقة A/RES/79/9 (الفقرة 12)، والوثيقة CRC/C/7.",
        "٣ - تطلب إلى الأمين العام 2,5 في المائة",
        "2 December 2044",
        "(2) A/71/160.",
    ],
)
def test_the_places_of_logical_order(text: str) -> None:
    seen = to_visual(text, "rtl")
    places = logical_places(seen)
    assert sorted(places) == list(range(len(seen)))
    bare = str.maketrans("()", "||")
    assert "".join(seen[place] for place in places).translate(bare) == to_logical(seen).translate(bare)


@given(st.text("ابتةى١٢34abc ()/.,-:%", max_size=40))
def test_places_are_a_permutation(text: str) -> None:
    for direction in ("rtl", "ltr"):
        assert sorted(logical_places(text, direction)) == list(range(len(text)))


# Columns --------------------------------------------------------------------------------------------------------


def test_a_gutter_is_found_between_two_columns() -> None:
    rows = [[Extent(72, 280), Extent(310, 520)]] * 8
    found = gutter([[Extent(72, 520)], *rows])
    assert found is not None
    assert 280 <= found <= 310


@pytest.mark.parametrize(
    "rows",
    [
        [[Extent(72, 520)]] * 20,
        [[Extent(72, 200)], [Extent(400, 520)]] * 2,
        [[Extent(72, 130), Extent(460, 520)]] * 10,
        [],
    ],
    ids=["one column", "few lines", "a table of short cells", "nothing"],
)
def test_no_gutter(rows: list[list[Extent]]) -> None:
    assert gutter(rows) is None


# Paragraphs -----------------------------------------------------------------------------------------------------


def test_space_between_lines_parts_paragraphs() -> None:
    texts = [wide("One"), "ends here.", wide("Two"), "ends there."]
    bases = [100, 115, 140, 155]
    assert blocks(laid([line(*each) for each in zip(texts, bases, strict=True)])) == [
        f"{texts[0]}\n{texts[1]}",
        f"{texts[2]}\n{texts[3]}",
    ]


def test_a_short_last_line_parts_paragraphs() -> None:
    texts = [wide("One"), wide("goes on"), "ends here.", wide("Two"), wide("goes on"), "ends there."]
    assert len(blocks(laid([line(text, 100 + 15 * at) for at, text in enumerate(texts)]))) == 2


def test_an_indent_parts_paragraphs_even_after_a_full_line() -> None:
    lines: list[SetLine] = []
    for at in range(4):
        lines += [
            line(wide("One")[:-4], 100 + 45 * at, 96),
            line(wide("goes on"), 115 + 45 * at),
            line(wide("ends"), 130 + 45 * at),
        ]
    assert len(blocks(laid(lines))) == 4


def test_a_hanging_number_keeps_its_paragraph_together() -> None:
    lines = [line(f"1. {wide('Takes note')}", 100, 72), line(wide("goes on")[:-6], 115, 96), line("ends;", 130, 96)]
    assert len(blocks(laid(lines))) == 1


def test_another_size_parts_paragraphs_and_makes_a_heading() -> None:
    manuscript = laid([line("Chapter", 100, size=18), line(wide("Text"), 120), line(wide("goes on"), 135)])
    drafts = [item for item in manuscript.items if isinstance(item, Draft)]
    assert [draft.heading for draft in drafts] == [True, False]


def test_a_paragraph_that_has_ended_is_not_gone_on_with_over_a_page() -> None:
    full, short = wide("One"), "and ends,"
    first = [line(full, 700), line(full, 715), line(short, 730)]
    drafts = [item for item in laid(first, [line(full, 100, page=1)]).items if isinstance(item, Draft)]
    assert [draft.ended for draft in drafts] == [True, False]
    drafts = [item for item in laid(first[:2], [line(full, 100, page=1)]).items if isinstance(item, Draft)]
    assert [draft.ended for draft in drafts] == [False, False]


# Margins and feet -----------------------------------------------------------------------------------------------


def asides(manuscript: Manuscript) -> list[tuple[str, str]]:
    return [(item.kind, item.line.text) for item in manuscript.items if isinstance(item, Aside)]


def numbered(page: int, head: str, foot: str) -> list[SetLine]:
    return [
        line(head, 40, page=page, size=9),
        *(line(wide(f"Page {page}"), 300 + 15 * at, page=page) for at in range(4)),
        line(foot, 810, page=page, size=9),
    ]


def test_what_stands_at_one_place_of_several_pages_is_furniture() -> None:
    found = asides(laid(numbered(0, "A common head", "- 1 -"), numbered(1, "A common head", "- 2 -")))
    assert found == [
        ("running-head", "A common head"),
        ("page-number", "- 1 -"),
        ("running-head", "A common head"),
        ("page-number", "- 2 -"),
    ]


def test_roman_page_numbers() -> None:
    assert [
        kind
        for kind, _ in asides(
            laid(*(numbered(at, f"Head {wide('x')[at:]}", foot) for at, foot in enumerate(("iv", "v"))))
        )
    ] == [
        "page-number",
        "page-number",
    ]


def test_the_same_line_at_other_places_is_text() -> None:
    assert asides(laid([line("Say it again", 40)], [line("Say it again", 90, page=1)])) == []


def test_a_document_of_heads_only_is_text() -> None:
    manuscript = laid([line("All there is", 40)], [line("All there is", 40, page=1)])
    assert len(blocks(manuscript)) == 2
    assert asides(manuscript) == []


def test_small_print_without_a_label_is_no_note() -> None:
    manuscript = laid([line(wide("Text"), 100), line(wide("Text"), 115), line("12 copies were printed.", 700, size=8)])
    assert [draft.note for draft in manuscript.items if isinstance(draft, Draft)] == [None, None]


def test_a_plain_label_is_one_where_a_mark_cites_it() -> None:
    body = line(wide("Text") + "*", 100)
    manuscript = laid([body, line(wide("Text"), 115), line("* Of the keepers.", 700, size=8)])
    notes = [draft for draft in manuscript.items if isinstance(draft, Draft) and draft.note]
    assert [(draft.note.label, draft.key) for draft in notes if draft.note] == [("*", "1:*")]
    assert [(style.kind, style.value) for style in manuscript.styles] == [("cite", "1:*")]
