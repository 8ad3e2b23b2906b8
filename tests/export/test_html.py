"""The page of a review: valid, safe, complete, and in the right order and direction."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from lxml import etree
from lxml import html as parser

from desktop.core.document import (
    Candidate,
    Cell,
    Comment,
    DocumentInfo,
    Finding,
    Mark,
    Note,
    Review,
    Row,
    VersionInfo,
)
from desktop.core.export import html
from desktop.core.text import Span

VERSIONS = (
    VersionInfo(1, "en", "ltr", True, "en.txt"),
    VersionInfo(2, "ar", "rtl", False, "ar.txt"),
)


def cell(
    key: int, reading: str, text: str | None = None, tag: str = "operative", number: str = "", **more: Any
) -> Cell:
    return Cell(key, key, tag, number, reading, reading if text is None else text, **more)


def review(
    *rows: tuple[tuple[Cell, ...], ...], title: str = "Water and sanitation", symbol: str = "A/99/L.1"
) -> Review:
    info = DocumentInfo(1, symbol, title, VERSIONS, len(rows))
    return Review(info, tuple(Row(index, 1.0, False, cells) for index, cells in enumerate(rows)), ())


ENGLISH = cell(
    1,
    "Welcomes the report of the panel;",
    number="1.",
    marks=(Mark("emphasis", 0, 8),),
    notes=(Note(9, "1", 32, "See A/98/7."),),
)
ARABIC = cell(
    2,
    "تحرب بتقرير الفريق؛",
    "ترحب بتقرير الفريق؛",
    number="١ -",
    notes=(Note(10, "١", 18, "انظر A/98/7."),),
    comments=(Comment("c", 2, "The English says Welcomes", "A. Reviser", "2026-11-21T10:00:00Z", Span(0, 4)),),
)


def page(one: Review) -> Any:
    return parser.document_fromstring(b"".join(html.write(one)).decode("utf-8"))


def text(element: Any) -> str:
    return " ".join(element.text_content().split())


def test_rows_stand_side_by_side_with_language_and_direction() -> None:
    body = page(review(((ENGLISH,), (ARABIC,)), ((cell(3, "Only English"),), ())))
    assert [(e.get("lang"), e.get("dir")) for e in body.cssselect("thead th")[1:]] == [("en", "ltr"), ("ar", "rtl")]
    assert [text(e) for e in body.cssselect("thead th")[1:]] == ["English original", "العربية translation"]
    rows = body.cssselect("tbody tr")
    assert [[(td.get("lang"), td.get("dir")) for td in row.cssselect("td")] for row in rows] == [
        [("en", "ltr"), ("ar", "rtl")]
    ] * 2
    assert text(rows[1].cssselect("td")[1]) == ""
    assert text(rows[0].cssselect("th")[0]) == "O Operative paragraph"


def test_corrections_footnotes_marks_and_comments_are_there() -> None:
    body = page(review(((ENGLISH,), (ARABIC,))))
    english, arabic = body.cssselect("tbody td")
    assert [e.text_content() for e in arabic.cssselect("del, ins")] == ["تحرب", "ترحب"]
    assert arabic.cssselect("ins .commented")[0].text == "ترحب"
    assert [e.text for e in english.cssselect("em")] == ["Welcomes"]
    assert [text(e) for e in english.cssselect("sup.cited")] == ["1"]
    assert text(english.cssselect("p.foot")[0]) == "1 See A/98/7."
    assert text(arabic.cssselect(".comment")[0]) == "ترحب The English says Welcomes A. Reviser, 2026-11-21"
    assert arabic.cssselect(".number")[0].text == "١ -"
    assert not english.cssselect("del, ins")


def test_the_header_tells_what_the_page_is() -> None:
    found = Finding("tatweel", True, 0, 1, "a", (Candidate("b", 1),), 1, ())
    open_one = replace(ENGLISH, findings=(found, replace(found, decision="dismissed")))
    body = page(review(((open_one,), (ARABIC,))))
    assert text(body.cssselect("h1")[0]) == "Water and sanitation"
    header = text(body.cssselect("header.about p")[0])
    for told in ("A/99/L.1", "English, original", "Arabic", "1 row", "1 corrected", "1 comment", "1 finding open"):
        assert told in header
    assert body.cssselect("title")[0].text == "A/99/L.1: Water and sanitation"


@pytest.mark.parametrize("title", ["", "Résolution"])
def test_a_document_without_title_or_symbol_has_a_name(title: str) -> None:
    body = page(review(title=title, symbol=""))
    assert text(body.cssselect("h1")[0]) == (title or "Review")


HOSTILE = '<script>alert("1")</script> & \'"><img src=x onerror=y> {{ 7*7 }} {% raw %} </style></td>'


def test_hostile_text_stays_text() -> None:
    comment = Comment("c", 1, HOSTILE, HOSTILE, HOSTILE)
    hostile = cell(
        1, HOSTILE, f"{HOSTILE}!", HOSTILE, HOSTILE, notes=(Note(1, HOSTILE, 3, HOSTILE),), comments=(comment,)
    )
    body = page(review(((hostile,), (ARABIC,)), title=HOSTILE, symbol=HOSTILE))
    assert body.cssselect("script, img") == []
    assert len(body.cssselect("tbody td")) == 2
    assert len(body.cssselect("style")) == 1
    assert HOSTILE in body.cssselect("h1")[0].text_content()
    assert HOSTILE.removesuffix("</td>") in body.cssselect("tbody td")[0].text_content()


def test_characters_html_cannot_hold_are_shown_by_their_pictures() -> None:
    source = b"".join(html.write(review(((cell(1, "nul\x00 bell\x07 del\x7f c1\x92 half\ud800 tab\t."),), (ARABIC,)))))
    shown = source.decode("utf-8")
    assert "nul␀ bell␇ del␡ c1\ufffd half\ufffd tab\t." in shown
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", shown)


def test_bidi_controls_and_spaces_are_kept() -> None:
    kept = "A\u200e \u2067ב\u2069\u00a0\u202f\u2011  two blanks"
    assert kept in b"".join(html.write(review(((cell(1, kept),), (ARABIC,))))).decode("utf-8")


def test_latin_lines_in_an_arabic_column_keep_their_order() -> None:
    date, symbol = cell(2, "21 November 2017", tag="masthead"), cell(3, "A/72/L.19", tag="masthead")
    body = page(review(((), (date, symbol)), (((cell(4, "العربية"),), ()))))
    directions = [p.get("dir") for p in body.cssselect("p.text")]
    assert directions == ["ltr", None, "rtl"]


def test_a_comment_runs_in_its_own_direction() -> None:
    comments = tuple(Comment(body, 2, body, "م", "2026", None) for body in ("هل هذا صحيح؟ A/72/L.19", "A/72/L.19?"))
    body = page(review(((ENGLISH,), (replace(ARABIC, comments=comments),))))
    assert [aside.get("dir") for aside in body.cssselect(".comment")] == ["rtl", "ltr"]


def test_the_page_needs_nothing_beside_it() -> None:
    shown = b"".join(html.write(review(((ENGLISH,), (ARABIC,))))).decode("utf-8")
    assert not re.search(r"https?:|//|@import|url\(|<script|<link|<img| on[a-z]+=", shown)
    assert shown.startswith("<!DOCTYPE html>")
    for wanted in ("@page", "@media print", "table-header-group", "break-inside: avoid", "prefers-color-scheme: dark"):
        assert wanted in shown


def test_the_page_is_well_formed() -> None:
    """Every element is closed where it should be: the page is XML but for its void elements."""
    shown = b"".join(html.write(review(((ENGLISH,), (ARABIC,)), ((), (cell(5, "a < b & c", "a > b"),))))).decode(
        "utf-8"
    )
    closed = re.sub(r"<(meta|col)\b([^>]*)>", r"<\1\2/>", shown.replace("<!DOCTYPE html>", ""))
    root = etree.fromstring(closed.encode("utf-8"))
    assert root.tag == "html"
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids)) == 2


def test_the_order_of_rows_and_paragraphs_is_the_reviews() -> None:
    rows = [((cell(i, f"first {i}"), cell(i + 50, f"second {i}")), (cell(i + 100, f"فقرة {i}"),)) for i in range(5)]
    body = page(review(*rows))
    assert [p.text for p in body.cssselect("td[lang=en] p.text")] == [
        f"{which} {i}" for i in range(5) for which in ("first", "second")
    ]
