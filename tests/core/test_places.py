from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.document import Heading
from desktop.core.places import Goal, cited, figures_of, goals, label_key, rows_of

TITLES = {"operative": "فقرة المنطوق", "annex": "المرفق"}


def part(tag: str, *labels: str) -> Goal:
    return Goal("part", labels, tag)


@pytest.mark.parametrize(
    ("said", "goal"),
    [
        ("operative 5", part("operative", "5")),
        ("OP5", part("operative", "5")),
        ("op. 5 (a)", part("operative", "5", "a")),
        ("op5a", part("operative", "5", "a")),
        ("para. 5 (a) (i)", part("operative", "5", "a", "i")),
        ("PP3", part("preambular", "3")),
        ("preamb 3", part("preambular", "3")),
        ("فقرة المنطوق ٥ (أ)", part("operative", "5", "a")),
        ("الديباجة ٢", part("preambular", "2")),
        ("dispositif 5 b)", part("operative", "5", "b")),
        ("alinéa 3", part("preambular", "3")),
        ("paragraphe 5 a)", part("operative", "5", "a")),
        ("alinéa a)", part("point", "a")),
        ("الفقرة 5 (أ)", part("operative", "5", "a")),
        ("الفقرة (أ)", part("point", "a")),
        ("párr. 5 a)", part("operative", "5", "a")),
        ("п. 5 б)", part("operative", "5", "b")),
        ("第5段", part("operative", "5")),
        ("序言第3段", part("preambular", "3")),
        ("annex", part("annex")),
        ("المرفق", part("annex")),
        ("note 3", Goal("note", ("3",))),
        ("الحاشية ٣", Goal("note", ("3",))),
        ("脚注3", Goal("note", ("3",))),
        ("row 12", Goal("row", ("12",))),
        ("A/RES/72/306", Goal("symbol", ("A/RES/72/306",))),
        ("a/res/٧٢/٣٠٦", Goal("symbol", ("A/RES/72/306",))),
        ("72/306", Goal("symbol", ("72/306",))),
        ("E/CN.4/L.2", Goal("symbol", ("E/CN.4/L.2",))),
    ],
)
def test_what_is_said_is_understood(said: str, goal: Goal) -> None:
    assert goals(said, TITLES) == (goal,)


@pytest.mark.parametrize("said", ["12", "١٢", " 12 "])
def test_a_number_is_a_row_or_an_operative_paragraph(said: str) -> None:
    assert goals(said) == (Goal("row", ("12",)), part("operative", "12"))


@pytest.mark.parametrize(
    "said", ["", "a", "the committee", "the 5 men", "الأمم المتحدة", "committee 5 reports", "(", "5 %"]
)
def test_words_of_a_text_are_no_place(said: str) -> None:
    assert goals(said, TITLES) == ()


@given(st.text(max_size=40))
def test_whatever_is_said_is_no_error(said: str) -> None:
    for goal in goals(said, TITLES):
        rows_of(goal, HEADINGS)
        if goal.kind == "symbol":
            re.compile(cited(goal.labels[0]))


HEADINGS = (
    Heading(0, "title", "", "A title", 0),
    Heading(1, "preambular", "", "Recalling", 0),
    Heading(3, "preambular", "", "Noting", 0),
    Heading(4, "operative", "١ -", "Decides", 0),
    Heading(5, "operative", "2.", "Requests", 0),
    Heading(6, "point", "(أ)", "to do", 0),
    Heading(7, "point", "(ب)", "to leave", 0),
    Heading(8, "operative", "3.", "Thanks", 0),
    Heading(9, "annex", "", "Annex", 0),
    Heading(10, "operative", "2.", "again", 0),
    Heading(11, "point", "(b)", "once more", 0),
)


@pytest.mark.parametrize(
    ("said", "rows"),
    [
        ("op 1", (4,)),
        ("op 2", (5, 10)),
        ("op 2 (a)", (6,)),
        ("op 2 (b)", (7, 11)),
        ("op 3 (a)", ()),
        ("op 9", ()),
        ("pp1", (1,)),
        ("pp 2", (3,)),
        ("pp 3", ()),
        ("annex", (9,)),
        ("annex 1", (9,)),
        ("annex I", (9,)),
        ("annex A", (9,)),
        ("annex II", ()),
        ("point b", (7, 11)),
    ],
)
def test_where_a_part_is(said: str, rows: tuple[int, ...]) -> None:
    assert tuple(row for goal in goals(said) for row in rows_of(goal, HEADINGS)) == rows


@pytest.mark.parametrize(
    ("symbol", "text", "found"),
    [
        ("A/RES/72/306", "see A/RES/72/306.", "A/RES/72/306"),
        ("A/RES/72/306", "resolution 72/306 of", "72/306"),
        ("A/RES/72/306", "القرار ٣٠٦/٧٢ المؤرخ", "٣٠٦/٧٢"),
        ("72/306", "A/RES/72/306", "A/RES/72/306"),
        ("A/72/L.3", "(A/72/L.3)", "A/72/L.3"),
        ("A/RES/72/306", "А/RES/72/306", "72/306"),
    ],
)
def test_where_a_symbol_is_cited(symbol: str, text: str, found: str) -> None:
    match = re.search(cited(symbol), text)
    assert match is not None
    assert match.group() in (found, text)
    assert figures_of(symbol) in {"72", "306"}


@pytest.mark.parametrize(
    ("symbol", "text"),
    [
        ("A/RES/72/306", "A/72/306"),
        ("72/30", "72/306"),
        ("72/306", "172/306"),
        ("A/72/L.3", "A/72/L.30"),
        ("A/72/L.3", "AA/72/L.3"),
        ("72/306", "72/306/5"),
    ],
)
def test_where_it_is_not(symbol: str, text: str) -> None:
    assert re.search(cited(symbol), text) is None


@given(st.integers(1, 30))
def test_letters_are_told_by_their_place(number: int) -> None:
    assert label_key(f"({number})") == str(number)
    assert label_key("(ج)") == label_key("(c)") == label_key("в)") == "c"
